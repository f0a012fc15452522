// Records as the desk reads them (the forms of api.ts).
import { say } from '../config/text.js';
import type { Entry, Millis, Operator, OperatorId, Ticket, TicketEvent } from '../store/records.js';
import { capacityOf, fits, mayTake, serves } from './access.js';
import type { ColleagueView, EntryView, OperatorView, TicketEventView, TicketView } from './api.js';
import type { Assignments } from './assignments.js';
import type { HandoffCard } from './card.js';
import type { Directory } from './directory.js';
import type { Presences } from './presence.js';
import type { Regions } from './regions.js';

const DANGER = 'danger:';
/** A desk that gave no sign of life for this long is shown as away: three of its beats (net/beat-worker.ts). */
export const SHOWN_AWAY_AFTER: Millis = 45_000;

/** What the bot wrote on the ticket; null where it is not a card (erased, or of a later version). */
export function cardOf(ticket: Ticket | null): HandoffCard | null {
  const card = ticket?.card as unknown as Partial<HandoffCard> | null | undefined;
  return card?.version === 1 && Array.isArray(card.lines) ? (card as HandoffCard) : null;
}

/** Whoever falls silent is counted for so long more. */
const COUNT_FRESH: Millis = 1_000;

interface Count {
  readonly at: Millis;
  readonly changes: number;
  readonly of: readonly Operator[];
  readonly available: number;
}

export class Views {
  readonly #made = new WeakMap<Ticket, TicketView[]>();
  /** Who shares which Regions, of the accounts as the directory has them now. */
  readonly #shared = new WeakMap<ReadonlyMap<OperatorId, Operator>, Map<string, Operator[]>>();
  /** Asked with each turn of the bot and each look at a queue. */
  readonly #counts = new Map<string, Count>();

  constructor(
    private readonly parts: {
      readonly content: Regions;
      readonly directory: Directory;
      readonly presences: Presences;
      readonly assignments: Assignments;
      readonly now: () => Millis;
    },
  ) {}

  /** A ticket is a record that nobody changes: what was made of it once is the same for all readers whom it fits, and for all others. */
  async ticket(ticket: Ticket, reader: Operator): Promise<TicketView> {
    const at = this.parts.now();
    return this.#known(ticket, reader, at) ?? this.#make(ticket, reader, at);
  }

  async tickets(tickets: readonly Ticket[], reader: Operator): Promise<TicketView[]> {
    const at = this.parts.now();
    // Nearly all of a long list are known, and a promise for each of them would cost more than they do.
    const made = new Map<Ticket, TicketView>();
    for (const ticket of tickets) if (this.#known(ticket, reader, at) === undefined) made.set(ticket, await this.#make(ticket, reader, at));
    return tickets.map((ticket) => made.get(ticket) ?? this.#known(ticket, reader, at)!);
  }

  #known(ticket: Ticket, reader: Operator, at: Millis): TicketView | undefined {
    return this.#made.get(ticket)?.[kindOf(ticket, reader, at)];
  }

  async #make(ticket: Ticket, reader: Operator, at: Millis): Promise<TicketView> {
    const dangerSigns = ticket.reasons.filter((reason) => reason.startsWith(DANGER)).map((reason) => reason.slice(DANGER.length));
    const view: TicketView = {
      id: ticket.id,
      conversationId: ticket.conversation,
      region: ticket.region,
      channel: await this.parts.directory.channel(ticket.conversation),
      kind: ticket.kind,
      priority: ticket.priority,
      reasons: ticket.reasons,
      dangerSigns,
      language: ticket.language,
      skills: ticket.skills,
      createdAt: iso(ticket.createdAt),
      dueAt: iso(ticket.dueAt),
      overdue: isOverdue(ticket, at),
      state: ticket.state,
      operatorId: ticket.operator,
      reachability: ticket.reachability,
      summary: summary(cardOf(ticket)),
      fits: fits(reader, ticket),
    };
    const known = this.#made.get(ticket) ?? [];
    known[kindOf(ticket, reader, at)] = view;
    this.#made.set(ticket, known);
    return view;
  }

  async entry(entry: Entry): Promise<EntryView> {
    const { seq, id, author, authorId, audience, replyTo } = entry;
    const activity = entry.activity.attachments
      ? {
          ...entry.activity,
          attachments: entry.activity.attachments.map((file) => ({ ...file, contentUrl: deskFile(entry, file.contentUrl) })),
        }
      : entry.activity;
    return {
      seq,
      id,
      author,
      authorId,
      audience,
      replyTo,
      activity,
      at: iso(entry.at),
      authorName: await this.parts.directory.name(authorId),
    };
  }

  async event({ seq, at, what, who, detail }: TicketEvent): Promise<TicketEventView> {
    const to = typeof detail.operator === 'string' ? await this.parts.directory.name(detail.operator) : null;
    const isPerson = who !== 'bot' && who !== 'system';
    return { seq, what, detail, at: iso(at), who: isPerson ? ((await this.parts.directory.name(who)) ?? 'system') : who, to };
  }

  operator(operator: Operator): OperatorView {
    const { id, name, role, regions, languages, mustChangePassword } = operator;
    const presence = this.parts.presences.state(id, SHOWN_AWAY_AFTER);
    return { id, name, role, regions, languages, capacity: this.capacity(operator), presence, mustChangePassword };
  }

  /** How many are there of those who may take conversations and share a Region. */
  async available(regions: readonly string[]): Promise<number> {
    const { presences, now } = this.parts;
    const [of, at, name] = [await this.#sharing(regions), now(), regions.join(' ')];
    const known = this.#counts.get(name);
    if (known?.of === of && known.changes === presences.changes && Math.abs(at - known.at) < COUNT_FRESH) return known.available;
    const available = of.filter(({ id }) => presences.state(id, SHOWN_AWAY_AFTER) === 'available').length;
    this.#counts.set(name, { at, changes: presences.changes, of, available });
    return available;
  }

  /** Whoever may take conversations and shares a Region, the available first, then by name. */
  async colleagues(regions: readonly string[]): Promise<ColleagueView[]> {
    return (await this.#sharing(regions))
      .map((operator) => ({
        id: operator.id,
        name: operator.name,
        role: operator.role,
        presence: this.parts.presences.state(operator.id, SHOWN_AWAY_AFTER),
        open: this.parts.assignments.count(operator.id),
        capacity: this.capacity(operator),
        languages: operator.languages,
        skills: operator.skills.map((id) => ({ id, label: this.#skillLabel(operator, id) })),
      }))
      .sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
  }

  async #sharing(regions: readonly string[]): Promise<readonly Operator[]> {
    const all = await this.parts.directory.operators();
    const known = this.#shared.get(all) ?? new Map<string, Operator[]>();
    this.#shared.set(all, known);
    const name = regions.join(' ');
    const found =
      known.get(name) ?? [...all.values()].filter((operator) => mayTake(operator) && regions.some((region) => serves(operator, region)));
    known.set(name, found);
    return found;
  }

  /** The Region's word for a skill; the code where no Region of the operator lists it any more. */
  #skillLabel(operator: Operator, id: string): string {
    const lists = operator.regions.map((region) => this.parts.content.region(region)?.region.handoff.skills ?? []);
    const skill = lists.flat().find((each) => each.id === id);
    return skill ? say(skill.label, 'it').text : id;
  }

  /** How many conversations at once, in whichever of the operator's Regions allows most. */
  capacity(operator: Operator): number {
    return Math.max(1, ...operator.regions.map((region) => capacityOf(operator, this.parts.content.region(region))));
  }
}

function isOverdue(ticket: Ticket, at: Millis): boolean {
  return ticket.state === 'waiting' && ticket.dueAt < at;
}

/** All that tells one view of a ticket from another. */
function kindOf(ticket: Ticket, reader: Operator, at: Millis): number {
  return (fits(reader, ticket) ? 1 : 0) + (isOverdue(ticket, at) ? 2 : 0);
}

/** Made once: it costs more than a comparison. */
const byName = new Intl.Collator('it');

export function iso(at: Millis): string {
  return new Date(at).toISOString();
}

/** The id of a kept file: the last part of its address, whichever door wrote it. */
export function fileId(contentUrl: string): string {
  return decodeURIComponent(contentUrl.split(/[?#]/, 1)[0]!.split('/').at(-1) ?? '');
}

function deskFile(entry: Entry, contentUrl: string | undefined): string | undefined {
  if (contentUrl === undefined) return undefined;
  return `/api/desk/conversations/${encodeURIComponent(entry.conversation)}/files/${encodeURIComponent(fileId(contentUrl))}`;
}

/** Why a person is wanted, in the citizen's words: the danger before all else. */
function summary(card: HandoffCard | null): string {
  const danger = card?.lines.find(({ kind, quote }) => kind === 'danger' && quote);
  const line = danger ?? card?.lines.find(({ kind }) => kind === 'said') ?? card?.lines[0];
  return (line?.quote ?? line?.text ?? '').slice(0, 140);
}

const PRESENCE_RANK = { available: 0, pause: 1, away: 2 } as const;
function rank(colleague: ColleagueView): number {
  return PRESENCE_RANK[colleague.presence];
}
