// A conversation as a transcript, with the bot alone: real content, real understanding, no store, no network.
import type { BotState, Duty, Heard, TurnDecision } from '../../bot/decision.js';
import { initialState } from '../../bot/state.js';
import { turn } from '../../bot/turn.js';
import type { RegionContent } from '../../config/content.js';
import { contentDir, dangerSignsOf } from '../../config/folder.js';
import { loadContent } from '../../config/load.js';
import { READER } from '../../nlu/danger/decide.js';
import { openNlu } from '../../nlu/open.js';
import type { DangerSignName, Nlu } from '../../nlu/understanding.js';
import type { TicketChange } from '../../store/port.js';
import type { ContactPointId, EntryId, Owner, Ticket, TicketId } from '../../store/records.js';

const NOW = new Date('2026-11-23T10:00:00+01:00');

let parts: Promise<{ nlu: Nlu; region: (name: string) => RegionContent }> | undefined;

/** For figures: from now on conversations are understood with the encoder, however long that takes. */
export function withEncoder(): void {
  parts = openParts({ encoder: 'worker', wait: true });
}

async function openParts({ encoder, wait }: { encoder: 'off' | 'worker'; wait: boolean } = { encoder: 'off', wait: false }) {
  const { content, mistakes } = await loadContent(contentDir({}), NOW);
  if (!content) throw new Error(mistakes.map((mistake) => mistake.message).join('\n'));
  const nlu = await openNlu({ dangerSigns: dangerSignsOf({}), encoder, wait });
  const region = (name: string) => {
    const found = content.regions.get(name);
    if (!found) throw new Error(`no Region ${name}`);
    return found;
  };
  return { nlu, region };
}

/** The wish for a person, as the simplest words of each language have it. */
export const ASKS = {
  it: 'vorrei parlare con un operatore',
  en: 'I want to talk to a person',
  de: 'ich möchte mit einem Menschen sprechen',
  fr: 'je veux parler à une personne',
  es: 'quiero hablar con una persona',
  ro: 'vreau să vorbesc cu o persoană',
  ar: 'أريد التحدث مع شخص',
  uk: 'хочу поговорити з людиною',
  zh: '我想和真人说话',
  sq: 'dua të flas me një person',
} as const;

export interface TalkOptions {
  readonly region?: string;
  readonly language?: string;
  readonly duty?: Partial<Duty>;
  readonly now?: Date;
}

/** Says what the citizen says, keeps the state between turns, and remembers the last decision. */
export class Talk {
  state: BotState | null = null;
  owner: Owner['kind'] = 'bot';
  ticket: Ticket | null = null;
  language: string;
  decision!: TurnDecision;
  private seq = 0;

  private constructor(
    private readonly nlu: Nlu,
    readonly content: RegionContent,
    private readonly options: TalkOptions,
  ) {
    this.language = options.language ?? 'it';
  }

  /** Opens a conversation: the bot greets. */
  static async begin(options: TalkOptions = {}): Promise<Talk> {
    parts ??= openParts();
    const { nlu, region } = await parts;
    const talk = new Talk(nlu, region(options.region ?? 'demo'), options);
    await talk.event('start');
    return talk;
  }

  /** All texts said in the last turn. */
  get text(): string {
    return this.decision.replies
      .filter((reply) => !reply.desk)
      .map((reply) => reply.text)
      .join('\n');
  }

  /** The titles of the buttons shown last. */
  get buttons(): string[] {
    return this.decision.replies.flatMap((reply) => reply.actions ?? []).map((action) => action.title);
  }

  get asked(): string | null {
    return this.state?.interview?.asked ?? null;
  }

  /** Sends messages that one turn takes together. */
  async says(...texts: string[]): Promise<this> {
    return this.turn(await this.hear(texts));
  }

  /** Says what may be a danger sign: a rule has found it and the second reader doubts, or the other way round. */
  async saysSuspected(name: DangerSignName, text: string, rule: string): Promise<this> {
    const [heard] = await this.hear([text]);
    if (!heard?.understanding) throw new Error('nothing was said');
    const suspectedSigns = [{ name, start: 0, end: text.length, rule }];
    return this.turn([{ ...heard, understanding: { ...heard.understanding, dangerSigns: [], suspectedSigns } }]);
  }

  /** Says what the second reader takes for a danger sign and no rule does. */
  async saysToReader(name: DangerSignName, text: string): Promise<this> {
    const [heard] = await this.hear([text]);
    if (!heard?.understanding) throw new Error('nothing was said');
    const dangerSigns = [{ name, start: 0, end: text.length, rule: READER }];
    const intent = { name: 'emergency.report', confidence: 0.9 };
    return this.turn([{ ...heard, understanding: { ...heard.understanding, intent, ranking: [intent], dangerSigns } }]);
  }

  /** Stands before a question of an interview, as if all before it had been answered. */
  isAsked(interview: string, asked: string): this {
    const { version } = this.content;
    this.state = {
      ...initialState,
      greeted: true,
      interview: { id: interview, content: version, asked, tries: 0, postponed: [], done: false },
    };
    this.ticket = null;
    this.owner = 'bot';
    return this;
  }

  /** Says this and ends the conversation before anybody could answer. */
  async leaves(...texts: string[]): Promise<this> {
    return this.turn([...(await this.hear(texts)), this.happens('endOfConversation', null)]);
  }

  private async hear(texts: readonly string[]): Promise<Heard[]> {
    const heard: Heard[] = [];
    for (const text of texts) {
      const understanding =
        text === '' ? null : await this.nlu.understand(text, { now: this.now, language: this.state?.wished ?? this.language });
      heard.push({ ...this.entry(), text, button: null, attachments: [], event: null, understanding });
    }
    return heard;
  }

  async sends(contentType: string): Promise<this> {
    return this.turn([{ ...this.entry(), text: '', button: null, attachments: [{ contentType }], event: null, understanding: null }]);
  }

  async event(name: string, value: unknown = null): Promise<this> {
    return this.turn([this.happens(name, value)]);
  }

  private happens(name: string, value: unknown): Heard {
    return { ...this.entry(), text: '', button: null, attachments: [], event: { name, value }, understanding: null };
  }

  private get now(): Date {
    return this.options.now ?? NOW;
  }

  private entry(): Pick<Heard, 'seq' | 'id' | 'at'> {
    this.seq += 1;
    return { seq: this.seq, id: `c|0.${this.seq}` as EntryId, at: this.now.getTime() };
  }

  private turn(heard: readonly Heard[]): this {
    const texts = heard.map((message) => message.text).filter((text) => text !== '');
    const alone = new Set(heard.flatMap((message) => message.understanding?.dangerSigns ?? []).map((sign) => sign.name));
    this.decision = turn({
      conversation: { region: this.content.region.name, channel: 'web', language: this.language, owner: this.owner, state: this.state },
      ticket: this.ticket,
      heard,
      joined: texts.length > 1 ? this.nlu.dangerSigns(texts.join(' ')).filter((sign) => !alone.has(sign.name)) : [],
      content: this.content,
      duty: { open: true, opensAt: null, place: { ahead: 2, wait: { from: 5, to: 10 } }, ...this.options.duty },
      now: this.now,
      modelHash: this.nlu.modelHash,
    });
    this.state = this.decision.state;
    this.language = this.decision.language;
    for (const change of this.decision.tickets) this.apply(change);
    return this;
  }

  private apply(change: TicketChange): void {
    if (change.do === 'withdraw') {
      this.ticket = null;
      this.owner = 'bot';
    } else if (change.do === 'open') {
      const { queue, phone, ...asked } = change.ticket;
      this.ticket = {
        ...asked,
        id: 't' as TicketId,
        version: 1,
        conversation: 'c' as Ticket['conversation'],
        region: this.content.region.name,
        organisation: null,
        site: null,
        createdAt: this.now.getTime(),
        state: 'waiting',
        operator: null,
        reachability: 'there',
        escalation: 0,
        contactPoint: null,
        outcome: null,
      };
      if (queue) this.owner = 'queue';
    } else if (this.ticket) {
      const kind = change.kind ?? this.ticket.kind;
      this.ticket = {
        ...this.ticket,
        kind,
        priority: change.priority ?? this.ticket.priority,
        contactPoint: change.phone === undefined ? this.ticket.contactPoint : ('p' as ContactPointId),
        card: change.card ?? this.ticket.card,
        reasons: [...new Set([...this.ticket.reasons, ...(change.reasons ?? [])])],
      };
      if (this.owner !== 'operator') this.owner = kind === 'callback' ? 'bot' : 'queue';
    }
  }
}
