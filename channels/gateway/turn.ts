// Joins the parts of one turn: understands what waits, lets the bot decide inside a Bot Framework turn, and words the
// decision as the outcome that the store commits.
import type { Activity } from 'botbuilder';
import type { BotState, Duty, Heard, Reply, TurnDecision, TurnInput } from '../../bot/decision.js';
import { turn as decide } from '../../bot/turn.js';
import type { ContentSource } from '../../config/source.js';
import type { DangerSign, Nlu } from '../../nlu/understanding.js';
import type { Outcome, Turn } from '../../store/port.js';
import type { Draft, Entry, Json, Millis, StoredActivity, TicketId } from '../../store/records.js';

/** Messages this close together are read as one for danger signs ("mi fa male" … "il petto"). */
const SAME_BREATH_MS = 90_000;
/** The last words must reach the citizen before the key that opens them is destroyed. */
const ERASE_AFTER_MS = 15_000;
const ERASE = 'erase';
const LEFT = 'endOfConversation';

export interface TurnParts {
  readonly nlu: Nlu;
  readonly content: ContentSource;
  readonly duty: (region: string, ticket: TicketId | null) => Promise<Duty>;
  readonly now: () => Millis;
}

/** What is kept for the bot, and beside it the last words for danger signs that span two turns. */
interface Kept {
  readonly bot: BotState;
  readonly last: { readonly text: string; readonly at: Millis } | null;
}

/** @returns the work of the turn worker: a turn in, the outcome to commit out. Throws only for faults of ours. */
export function createTurnWork(parts: TurnParts): (turn: Turn) => Promise<Outcome> {
  // The Bot Framework takes a third of a second to load: it does so beside the start, not before it.
  const adapter = import('../../bot/adapter.js').then(({ TurnAdapter }) => new TurnAdapter());
  adapter.catch(() => undefined);

  return async (turn) => {
    const { conversation, waiting } = turn;
    const kept = conversation.state as unknown as Kept | null;
    const content = contentFor(parts.content, conversation.region, kept?.bot ?? null);
    const heard = await Promise.all(waiting.map((entry) => hear(parts.nlu, entry, kept?.bot.wished ?? conversation.language)));
    const input: TurnInput = {
      conversation: {
        region: conversation.region,
        channel: conversation.channel,
        language: conversation.language,
        owner: conversation.owner.kind,
        state: kept?.bot ?? null,
      },
      ticket: turn.ticket,
      heard,
      joined: await spanningSigns(parts.nlu, heard, kept?.last ?? null),
      content,
      duty: await parts.duty(conversation.region, null),
      now: new Date(parts.now()),
      modelHash: parts.nlu.modelHash,
    };
    let decision: TurnDecision | undefined;
    const sent = await (await adapter).run(trigger(waiting), async (context) => {
      decision = await decideWithPlace(parts, input);
      const { language } = decision;
      await context.sendActivities(decision.replies.map((reply) => toActivity(reply, language)));
    });
    if (!decision) throw new Error('Middleware ended the turn before the bot could decide: it must call next().');
    return toOutcome(parts, turn, decision, sent.map(toStored), kept);
  };
}

/**
 * Where a ticket stands in the queue has to be counted, and few turns say it: a decision that has looked at the place is
 * taken once more, with the place counted. It is a plain function, so nothing has happened in between.
 */
async function decideWithPlace(parts: TurnParts, input: TurnInput): Promise<TurnDecision> {
  if (!input.ticket) return decide(input);
  let asked = false;
  const { open, opensAt, place } = input.duty;
  const duty: Duty = {
    open,
    opensAt,
    get closesAt() {
      return input.duty.closesAt ?? null;
    },
    get place() {
      asked = true;
      return place;
    },
  };
  const decision = decide({ ...input, duty });
  return asked ? decide({ ...input, duty: await parts.duty(input.conversation.region, input.ticket.id) }) : decision;
}

/** An interview keeps the content version it began with, as long as that version is kept. */
function contentFor(source: ContentSource, region: string, state: BotState | null) {
  const begun = state?.interview && !state.interview.done ? source.version(state.interview.content) : undefined;
  const content = begun ?? source.region(region);
  if (!content) throw new Error('A conversation belongs to a Region that has no content: put its folder back into config/regions.');
  return content;
}

async function hear(nlu: Nlu, entry: Entry, language: string): Promise<Heard> {
  const { activity } = entry;
  const isMessage = activity.type === 'message';
  const text = isMessage ? (activity.text ?? '') : '';
  return {
    seq: entry.seq,
    id: entry.id,
    at: entry.at,
    text,
    button: null,
    attachments: activity.attachments ?? [],
    event: isMessage
      ? null
      : { name: activity.name ?? (activity.type === 'conversationUpdate' ? 'start' : activity.type), value: activity.value },
    understanding: isMessage && text !== '' ? await nlu.understand(text, { now: new Date(entry.at), language }) : null,
  };
}

/**
 * Danger signs that only show when the messages of a burst, and what was said just before, are read as one. Nobody has said them in one
 * sentence, so both readers must see them.
 */
async function spanningSigns(nlu: Nlu, heard: readonly Heard[], last: Kept['last']): Promise<readonly DangerSign[]> {
  const texts = heard.filter((message) => message.text !== '').map((message) => message.text);
  const first = heard.find((message) => message.text !== '');
  const before = last && first && first.at - last.at <= SAME_BREATH_MS ? [last.text] : [];
  const all = [...before, ...texts];
  if (texts.length === 0 || all.length < 2) return [];
  const joined = all.join(' ');
  const together = nlu.dangerSigns(joined);
  // Nearly always there is nothing, and then nothing has to be told apart.
  if (together.length === 0) return together;
  const known = new Set(all.flatMap((text) => nlu.dangerSigns(text)).map((sign) => sign.name));
  const fresh = together.filter((sign) => !known.has(sign.name));
  if (fresh.length === 0) return fresh;
  const { dangerSigns } = await nlu.understand(joined, { now: new Date(heard.at(-1)?.at ?? 0), language: 'it' });
  return fresh.filter((sign) => dangerSigns.some(({ name }) => name === sign.name));
}

function trigger(waiting: readonly Entry[]): Partial<Activity> {
  const last = waiting.at(-1);
  // Assigned, not spread: V8 fills an empty object more quickly than it widens one that it has copied.
  return Object.assign({}, last?.activity as Partial<Activity> | undefined, {
    id: last?.id,
    channelId: 'accanto',
    serviceUrl: 'accanto:',
    conversation: { id: last?.conversation ?? '', isGroup: false, conversationType: '', name: '' },
    from: { id: 'citizen', name: '' },
    recipient: { id: 'accanto', name: 'Accanto' },
  });
}

function toActivity(reply: Reply, language: string): Partial<Activity> {
  if (reply.desk) return { type: 'event', name: 'danger', value: reply.text, channelData: { desk: true, safety: true } };
  const channelData = { machine: true, ...(reply.answer ? { answer: reply.answer } : {}), ...(reply.safety ? { safety: true } : {}) };
  return {
    type: 'message',
    text: reply.text,
    textFormat: 'plain',
    locale: reply.language ?? language,
    channelData,
    ...(reply.importance ? { importance: reply.importance } : {}),
    ...(reply.speak ? { speak: reply.speak } : {}),
    ...(reply.actions && reply.actions.length > 0 ? { suggestedActions: { to: [], actions: [...reply.actions] } } : {}),
  };
}

const KEPT = [
  'type',
  'text',
  'textFormat',
  'locale',
  'name',
  'value',
  'speak',
  'importance',
  'inputHint',
  'suggestedActions',
  'attachments',
  'channelData',
] as const satisfies readonly (keyof StoredActivity)[];

/** What the Bot Framework adds on its way (addresses, the id it answers) is the store's business, not the activity's. */
function toStored(activity: Partial<Activity>): StoredActivity {
  const stored: Record<string, unknown> = {};
  for (const name of KEPT) if (activity[name] !== undefined) stored[name] = activity[name];
  return stored as unknown as StoredActivity;
}

function toOutcome(parts: TurnParts, turn: Turn, decision: TurnDecision, sent: readonly StoredActivity[], kept: Kept | null): Outcome {
  const { waiting } = turn;
  const at = parts.now();
  const replyTo = waiting.findLast((entry) => entry.author === 'citizen')?.id ?? null;
  const replies: Draft[] = sent.map((activity) => ({
    author: 'bot',
    activity,
    replyTo,
    audience: activity.channelData?.desk === true ? 'desk' : 'all',
  }));
  const left = waiting.at(-1)?.activity.type === LEFT;
  // Other windows of the citizen are told; where an operator has the conversation only the desk is (its own entry says it).
  if (left && turn.conversation.owner.kind !== 'operator') replies.push({ author: 'system', activity: { type: LEFT } });
  const owner = nextOwner(turn, decision);
  if (owner) replies.push({ author: 'system', activity: { type: 'event', name: 'owner', value: { owner } } });
  const said = waiting.findLast((entry) => entry.author === 'citizen' && entry.activity.text);
  const state: Kept = { bot: decision.state, last: said ? { text: said.activity.text ?? '', at: said.at } : (kept?.last ?? null) };
  const followUps = decision.erase ? [{ id: `erase:${turn.conversation.id}`, dueAt: at + ERASE_AFTER_MS, kind: ERASE, detail: null }] : [];
  return {
    at,
    answeredSeq: waiting.at(-1)?.seq ?? turn.conversation.answeredSeq,
    owner: turn.conversation.owner.kind,
    replies,
    state: state as unknown as Json,
    language: decision.language,
    tickets: decision.tickets,
    followUps: [...decision.followUps, ...followUps],
    cancelFollowUps: [...decision.cancelFollowUps, ...keptFor(turn, decision)],
    decisions: decision.ledger,
    erase: waiting.some((entry) => isEraseCall(entry)),
    ...reached(turn, left),
  };
}

/** Gone with the end of the conversation; there again with the next message. */
function reached({ ticket, waiting }: Turn, left: boolean): Pick<Outcome, 'reachability'> {
  if (left) return { reachability: 'gone' };
  return ticket?.reachability === 'gone' && waiting.some((entry) => entry.author === 'citizen') ? { reachability: 'there' } : {};
}

/** Whom the citizen's client is told about: only a change. */
function nextOwner(turn: Turn, decision: TurnDecision): 'bot' | 'queue' | null {
  const closed = turn.waiting.some((entry) => entry.activity.name === 'handoff.closed');
  const { kind } = turn.conversation.owner;
  if (kind === 'operator') return null;
  const last = decision.tickets.findLast((change) => change.do !== 'update');
  if (kind === 'bot' && last?.do === 'open' && last.ticket.queue) return 'queue';
  return closed || (kind === 'queue' && last?.do === 'withdraw') ? 'bot' : null;
}

/** Who calls for a person in the moment before the erasure is not erased with the call: it can be asked for again. */
function keptFor(turn: Turn, decision: TurnDecision): readonly string[] {
  return decision.tickets.some((change) => change.do === 'open') ? [`erase:${turn.conversation.id}`] : [];
}

/** The follow-up that the citizen's confirmed wish left behind. */
function isEraseCall(entry: Entry): boolean {
  return entry.author === 'system' && entry.activity.name === ERASE;
}
