// A citizen of the browser tests: writes into the store as a channel would, and has the bot's turn written for them.
import { randomUUID } from 'node:crypto';
import type { CardLine } from '../../../handoff/card.js';
import type { Outcome, Store } from '../../../store/port.js';
import type { ConversationId, Draft, Entry, Priority, StoredActivity, TicketKind } from '../../../store/records.js';

const MINUTE = 60_000;

export interface CallerOptions {
  readonly channel?: string;
  readonly language?: string;
  /** How long ago they came. */
  readonly minutesAgo?: number;
}

export interface Call {
  readonly priority?: Priority;
  readonly reasons?: readonly string[];
  readonly kind?: TicketKind;
  readonly dueInMinutes?: number;
  readonly skills?: readonly string[];
  readonly level?: string;
  readonly phone?: string;
  readonly lines?: readonly CardLine[];
}

export class Caller {
  #messages = 0;

  private constructor(
    readonly id: ConversationId,
    private readonly store: Store,
    private readonly language: string,
    public at: number,
  ) {}

  static async arrives(store: Store, { channel = 'web', language = 'it', minutesAgo = 0 }: CallerOptions = {}): Promise<Caller> {
    const id = randomUUID() as string as ConversationId;
    const at = Date.now() - minutesAgo * MINUTE;
    await store.openConversation({ id, region: 'demo', channel, language, user: 'someone', at, address: null });
    return new Caller(id, store, language, at);
  }

  async says(text: string, activity: Partial<StoredActivity> = {}): Promise<Entry> {
    const clientId = `m${++this.#messages}`;
    const whole = { type: 'message' as const, text, locale: this.language, ...activity };
    return (await this.store.accept({ conversation: this.id, clientId, at: this.#next(), activity: whole })).entry;
  }

  /** The bot's answer to what waits. */
  async hears(text: string, more: Partial<StoredActivity> = {}): Promise<void> {
    await this.#turn({ replies: [bot({ type: 'message', text, locale: this.language, ...more })] });
  }

  /** A person is called. Answers everything that waits. */
  async calls({
    priority = 'routine',
    reasons = ['asked'],
    kind = 'chat',
    dueInMinutes = 30,
    skills = [],
    level,
    phone,
    lines,
  }: Call = {}): Promise<void> {
    const asked = await this.says('Vorrei parlare con una persona');
    const card = {
      version: 1,
      reason: reasons,
      level: level ?? null,
      dangerSigns: reasons.filter((reason) => reason.startsWith('danger:')).map((reason) => reason.slice(7)),
      language: this.language,
      lines: lines ?? [{ kind: 'said', text: 'Chiede una persona', quote: 'Vorrei parlare con una persona', seq: asked.seq }],
    };
    const ticket = {
      kind,
      priority,
      reasons,
      language: this.language,
      skills,
      dueAt: Date.now() + dueInMinutes * MINUTE,
      card: JSON.parse(JSON.stringify(card)) as Outcome['state'],
      queue: kind === 'chat',
      ...(phone === undefined ? {} : { phone }),
    };
    await this.#turn({ tickets: [{ do: 'open', ticket }] });
    // What comes after the call comes now.
    this.at = Date.now();
  }

  /** A danger sign said while an operator has the conversation: a safety reply, and an alarm at the desk. */
  async saysDanger(text: string, sign: string): Promise<void> {
    await this.says(text);
    await this.#turn({
      tickets: [{ do: 'update', reasons: [`danger:${sign}`], priority: 'emergency' }],
      replies: [
        bot({
          type: 'message',
          text: 'Se fai fatica a respirare chiama subito il 112.',
          importance: 'high',
          channelData: { safety: true },
        }),
        { ...bot({ type: 'event', name: 'danger', value: sign, channelData: { safety: true, desk: true } }), audience: 'desk' },
      ],
    });
  }

  /** What the citizen's own client would show. */
  async sees(): Promise<readonly string[]> {
    const entries = await this.store.read(this.id, 0, 'all', 500);
    return entries.flatMap(({ author, activity }) => (activity.text === undefined ? [] : [`${author}: ${activity.text}`]));
  }

  async #turn(work: Partial<Outcome>): Promise<void> {
    const turns = await this.store.takeTurns('test', 200, 5_000);
    const turn = turns.find(({ conversation }) => conversation.id === this.id);
    for (const other of turns) if (other !== turn) await this.store.giveBack(other.lease);
    if (!turn) throw new Error('nothing waits for an answer');
    await this.store.commit(turn.lease, {
      at: this.#next(),
      answeredSeq: turn.waiting.at(-1)!.seq,
      owner: turn.conversation.owner.kind,
      replies: [],
      state: null,
      language: this.language,
      tickets: [],
      followUps: [],
      cancelFollowUps: [],
      decisions: [],
      ...work,
    });
  }

  /** A few seconds pass between two things that are said, but never into the future. */
  #next(): number {
    this.at = Math.min(Date.now(), this.at + 7_000);
    return this.at;
  }
}

function bot(activity: StoredActivity): Draft {
  return { author: 'bot', activity };
}
