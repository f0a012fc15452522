// One conversation at a desk: reading it, saying something in it, its files.
import { say } from '../config/text.js';
import type { Store, StoredFile } from '../store/port.js';
import type { Conversation, ConversationId, Draft, Entry, Millis, Operator, Ticket } from '../store/records.js';
import { has, mustRead, mustTake, supervises } from './access.js';
import type { ConversationView, SaidView, SayRequest } from './api.js';
import { DeskError } from './errors.js';
import { firstName } from './operators.js';
import type { Regions } from './regions.js';
import { cardOf, type Views } from './views.js';

const PAGE = 500;
/** A longer conversation is shown from its last thousand entries on. */
const SHOWN = 1_000;
/** A supervisor's reading is recorded once in this time, not at every look. */
const READING: Millis = 30 * 60_000;

export class Conversations {
  readonly #readings = new Map<string, Millis>();

  constructor(
    private readonly parts: { readonly store: Store; readonly content: Regions; readonly views: Views; readonly now: () => Millis },
  ) {}

  /** Everything after `since`. @throws DeskError not_found, not_allowed, not_taken */
  async view(reader: Operator, id: ConversationId, since: number): Promise<ConversationView> {
    const { conversation, ticket } = await this.find(id);
    mustRead(reader, conversation, ticket);
    if (!has(reader, ticket)) await this.#recordReading(reader, conversation);

    const entries = await this.#entries(conversation, since);
    const region = this.parts.content.region(conversation.region)?.region;
    const contactPoints = await this.parts.store.contactPoints(id);
    const events = ticket ? await this.parts.store.ticketEvents(ticket.id) : [];
    return {
      id,
      region: conversation.region,
      channel: conversation.channel,
      language: conversation.language,
      owner: conversation.owner.kind,
      lastSeq: Math.max(conversation.lastSeq, entries.at(-1)?.seq ?? 0),
      ticket: ticket && (await this.parts.views.ticket(ticket, reader)),
      card: cardOf(ticket),
      entries: await Promise.all(entries.map((entry) => this.parts.views.entry(entry))),
      contactPoints: contactPoints.map(({ channel, address, purpose }) => ({ channel, address, purpose })),
      events: await Promise.all(events.map((event) => this.parts.views.event(event))),
      skills: region?.handoff.skills.map((skill) => ({ id: skill.id, label: say(skill.label, 'it').text })) ?? [],
      outcomes: region?.handoff.outcomes.map((outcome) => ({ id: outcome.id, label: say(outcome.label, 'it').text })) ?? [],
      canned:
        region?.handoff.canned.map((canned) => ({
          id: canned.id,
          title: canned.title,
          text: say(canned.text, conversation.language).text,
        })) ?? [],
    };
  }

  /** To the citizen, or (`desk`) a private note. The same id is the same message. @throws DeskError, NotYours */
  async say(operator: Operator, id: ConversationId, message: SayRequest, audience: 'all' | 'desk'): Promise<SaidView> {
    const { conversation, ticket } = await this.find(id);
    mustTake(operator, conversation.region);
    if (!ticket || !has(operator, ticket)) throw new DeskError('not_yours');
    const draft: Draft = {
      author: 'operator',
      authorId: operator.id,
      audience,
      clientId: `desk:${message.id}`,
      activity: {
        type: 'message',
        text: clean(message.text),
        textFormat: 'plain',
        channelData: { author: 'operator', ...(audience === 'all' ? { name: firstName(operator) } : { note: true }) },
      },
    };
    const { entry, duplicate } = await this.parts.store.say(ticket.id, operator.id, draft, this.parts.now());
    return { entry: await this.parts.views.entry(entry), duplicate };
  }

  /** A file that was sent in the conversation. @throws DeskError */
  async file(reader: Operator, id: ConversationId, file: string): Promise<StoredFile> {
    const { conversation, ticket } = await this.find(id);
    mustRead(reader, conversation, ticket);
    const found = await this.parts.store.file(id, file);
    if (!found) throw new DeskError('not_found');
    return found;
  }

  async find(id: ConversationId): Promise<{ conversation: Conversation; ticket: Ticket | null }> {
    const conversation = await this.parts.store.conversation(id);
    if (!conversation) throw new DeskError('not_found');
    return { conversation, ticket: conversation.ticket ? await this.parts.store.ticket(conversation.ticket) : null };
  }

  async #entries(conversation: Conversation, since: number): Promise<Entry[]> {
    const entries: Entry[] = [];
    let from = Math.max(since, conversation.lastSeq - SHOWN);
    for (;;) {
      const page = await this.parts.store.read(conversation.id, from, 'desk', PAGE);
      entries.push(...page);
      const last = page.at(-1);
      if (page.length < PAGE || !last) return entries;
      from = last.seq;
    }
  }

  /** Whoever reads what is not theirs leaves a trace in the conversation's own record, for the desk to see. */
  async #recordReading(reader: Operator, conversation: Conversation): Promise<void> {
    if (!supervises(reader, conversation.region)) return;
    const [key, at] = [`${reader.id} ${conversation.id}`, this.parts.now()];
    if (at - (this.#readings.get(key) ?? Number.NEGATIVE_INFINITY) < READING) return;
    if (this.#readings.size > 10_000) this.#readings.clear();
    this.#readings.set(key, at);
    const trace: Draft = { author: 'system', audience: 'desk', activity: { type: 'event', name: 'desk.read', value: { by: reader.id } } };
    await this.parts.store.announce(conversation.id, conversation.owner.kind, trace, at);
  }
}

/** Lone surrogates become the replacement character, as they would on the way through UTF-8. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Without lone surrogates and control characters, tabs and line breaks apart. @throws DeskError empty_text */
export function clean(text: string): string {
  const cleaned = wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .trim();
  if (cleaned === '') throw new DeskError('empty_text');
  return cleaned;
}
