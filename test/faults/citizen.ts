// A citizen who writes over Direct Line with an open socket, and keeps an own record of what was accepted and what was heard.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../support/random.js';
import { Line } from './line.js';
import { type CitizenRecord, numberOf, type WireActivity } from './record.js';
import { keepOpen, type LastingSocket } from './socket.js';

const PREFIX = '/v3/directline';
const WORDS = ['grazie', 'grazie mille', 'chi sei?', 'cosa sai fare?', 'ciao'];
const ASKS = 'voglio parlare con un operatore';
const DANGER = 'non riesco a respirare';

export interface CitizenWish {
  readonly bases: readonly string[];
  readonly chance: Chance;
  readonly messages: number;
  /** Calls for a person after the first message. */
  readonly asks: boolean;
  /** Writes of a danger sign while a person may have the conversation. */
  readonly danger: boolean;
  /** Milliseconds: how long to wait for a person to come and finish, or for the socket to say what is there. */
  readonly patience: number;
}

export class Citizen {
  readonly record: CitizenRecord;
  readonly #line: Line;
  #conversation = '';
  #token = '';
  #watermark = '';
  #socket: LastingSocket | null = null;
  #heard: (() => void) | null = null;

  constructor(private readonly wish: CitizenWish) {
    this.#line = new Line(wish.bases, wish.chance);
    this.record = { conversation: '', token: '', asked: wish.asks, accepted: [], live: [], complaints: [] };
  }

  /** Writes everything; resolves with the record, while the socket stays open until `leave`. */
  async run(): Promise<CitizenRecord> {
    const { chance, messages, asks, danger } = this.wish;
    const user = { id: `dl_${randomUUID()}` };
    const { token, conversationId } = await this.#post<{ token: string; conversationId: string }>('/tokens/generate', {
      region: 'demo',
      lang: 'it',
      user,
    });
    this.#token = token;
    this.#conversation = conversationId;
    Object.assign(this.record, { conversation: conversationId, token });
    await this.#post('/conversations', {});
    this.#listen();
    for (let n = 0; n < messages; n += 1) {
      await pause(chance.between(10, 300));
      const dangerous = danger && n === messages - 1;
      await this.#write(asks && n === 1 ? ASKS : dangerous ? DANGER : chance.one(WORDS), dangerous);
    }
    if (asks) {
      // After the person has closed, the assistant answers again.
      await this.#hears('the conversation was never closed by a person', (seen) => seen.some(isBackWithBot));
      await this.#write('grazie', false);
    }
    return this.record;
  }

  /** Waits until the socket has told everything up to this number. */
  async hasHeard(number: number): Promise<void> {
    await this.#hears(`entry ${number} never came over the socket`, (seen) => numberOf(seen.at(-1)?.id ?? '.0') >= number);
  }

  leave(): void {
    this.#socket?.close();
  }

  get codes(): readonly number[] {
    return this.#socket?.codes ?? [];
  }

  async #write(text: string, danger: boolean): Promise<void> {
    const clientId = randomUUID();
    const { id } = await this.#post<{ id: string }>(`/conversations/${this.#conversation}/activities`, {
      type: 'message',
      text,
      from: { id: 'citizen' },
      channelData: { clientActivityID: clientId },
    });
    this.record.accepted.push({ clientId, id, danger });
  }

  async #post<Body = unknown>(path: string, body: object): Promise<Body> {
    const headers: Record<string, string> = this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` };
    const answer = await this.#line.ask<Body>('POST', PREFIX + path, headers, body);
    if (answer.status >= 300)
      throw new Error(`a citizen was refused: ${path.split('/').at(-1)} ${answer.status} ${answer.body?.error?.code}`);
    return answer.body;
  }

  #listen(): void {
    const line = new Line(this.wish.bases, this.wish.chance);
    this.#socket = keepOpen({
      address: () => ({
        url: `${line.base.replace('http', 'ws')}${PREFIX}/conversations/${this.#conversation}/stream?watermark=${this.#watermark}&t=${this.#token}`,
      }),
      onFrame: (frame) => {
        const { activities, watermark } = frame as { activities: WireActivity[]; watermark?: string };
        if (watermark !== undefined) this.#watermark = watermark;
        this.record.live.push(...activities.filter(({ type }) => type !== 'typing'));
        this.#heard?.();
      },
      onLost: () => line.next(),
    });
  }

  async #hears(complaint: string, enough: (seen: readonly WireActivity[]) => boolean): Promise<void> {
    const until = performance.now() + this.wish.patience;
    while (!enough(this.record.live)) {
      const left = until - performance.now();
      if (left <= 0) {
        this.record.complaints.push(complaint);
        return;
      }
      await Promise.race([new Promise<void>((resolve) => (this.#heard = resolve)), pause(left)]);
    }
  }
}

function isBackWithBot({ type, name, value }: WireActivity): boolean {
  return type === 'event' && name === 'owner' && (value as { owner?: string } | null)?.owner === 'bot';
}

/** All that a citizen can read of a conversation, by its record. */
export async function readAll(bases: readonly string[], chance: Chance, { conversation, token }: CitizenRecord): Promise<WireActivity[]> {
  const line = new Line(bases, chance);
  const all: WireActivity[] = [];
  let watermark = '';
  for (;;) {
    const path = `${PREFIX}/conversations/${conversation}/activities?watermark=${watermark}`;
    const { status, body } = await line.ask<{ activities: WireActivity[]; watermark: string }>('GET', path, {
      authorization: `Bearer ${token}`,
    });
    if (status !== 200) throw new Error(`reading a conversation: ${status}`);
    if (body.activities.length === 0) return all;
    all.push(...body.activities);
    watermark = body.watermark;
  }
}
