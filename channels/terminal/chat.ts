// The smallest channel: talks to the bot in the terminal, with nothing else running. With `json` it is how conversations
// are tested from outside: one line in, one JSON line out.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { BotState } from '../../bot/decision.js';
import type { Nlu, Understanding } from '../../nlu/understanding.js';
import type { Outcome, Store, Turn } from '../../store/port.js';
import type { ConversationId, Entry, StoredActivity } from '../../store/records.js';

/** The clock of a conversation in the terminal: the real one, or one that stands still and is moved by hand. */
export interface Clock {
  now(): number;
  set(at: number): void;
}

export interface ChatParts {
  readonly store: Store;
  readonly work: (turn: Turn) => Promise<Outcome>;
  readonly nlu: Nlu;
  readonly clock: Clock;
  readonly region: string;
  readonly language: string;
  readonly channel: string;
  readonly json: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

interface Line {
  readonly text?: string;
  readonly button?: string;
  readonly attachment?: { readonly contentType: string; readonly name?: string };
  readonly at?: string;
}

const LEASE_MS = 60_000;
const BATCH = 16;

/** Reads lines until the input ends. @throws Error with the line's number where a line is neither text nor one of the forms. */
export async function chat(parts: ChatParts): Promise<void> {
  const terminal = new Terminal(parts);
  await terminal.begin();
  if (!parts.json) await terminal.show();
  const lines = createInterface({ input: parts.input, ...(parts.json ? {} : { output: parts.output, prompt: '› ' }) });
  if (!parts.json) lines.prompt();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const read = readLine(line, parts.json);
    if (read === null) {
      parts.output.write(`${JSON.stringify({ error: { code: 'bad_line', message: BAD_LINE.replace('{n}', String(number)) } })}\n`);
      continue;
    }
    await terminal.take(read);
    if (!parts.json) lines.prompt();
  }
}

const BAD_LINE =
  'Line {n} is no plain text and none of {"text"}, {"button": value}, {"attachment": {"contentType"}}, {"at": ISO}. Write it in one of these forms.';

/** Plain text stays text, also where it only looks like JSON; null where an object has none of the forms. */
function readLine(line: string, json: boolean): Line | null {
  if (!json || !line.trimStart().startsWith('{')) return { text: line };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { text: line };
  }
  const read = value as Line;
  if (typeof read.at === 'string') return Number.isNaN(Date.parse(read.at)) ? null : read;
  if (read.attachment !== undefined) return typeof read.attachment?.contentType === 'string' ? read : null;
  return typeof read.text === 'string' || typeof read.button === 'string' ? read : null;
}

class Terminal {
  private seen = 0;
  private id = '' as ConversationId;

  constructor(private readonly parts: ChatParts) {}

  /** A new conversation: at the start, and after one was erased. */
  async begin(): Promise<void> {
    const { store, clock, region, channel, language } = this.parts;
    this.id = randomUUID() as ConversationId;
    this.seen = 0;
    await store.openConversation({ id: this.id, region, channel, language, user: null, at: clock.now(), address: null });
    await store.wake(this.id, { type: 'conversationUpdate', name: 'start' }, 'start', clock.now());
  }

  async take(line: Line): Promise<void> {
    const { store, clock, nlu } = this.parts;
    if (line.at !== undefined) clock.set(Date.parse(line.at));
    if (line.at === undefined && !(await store.conversation(this.id))) await this.begin();
    const before = await store.conversation(this.id);
    const state = botState(before?.state);
    let text = line.text ?? (line.button === undefined ? null : (title(state, line.button) ?? line.button));
    const activity = toActivity(line, text);
    let understanding: Understanding | null = null;
    // As at the gateway, an empty message is none; the line is answered all the same.
    const isEmpty = activity !== null && (text ?? '').trim() === '' && !activity.attachments;
    if (activity && before && !isEmpty) {
      const { entry } = await store.accept({ conversation: this.id, clientId: randomUUID(), activity, at: clock.now() });
      const language = state?.wished ?? before.language;
      // As it is kept: codes are hidden here as well.
      if (text !== null) text = entry.activity.text ?? text;
      if (text !== null && text !== '')
        understanding = await nlu.understand(entry.activity.text ?? '', { now: new Date(clock.now()), language });
    }
    while ((await store.wakeDue(clock.now(), BATCH)) > 0);
    await this.show(text, understanding);
  }

  /** Works what waits, then writes what the citizen would see. */
  async show(text: string | null = null, understanding: Understanding | null = null): Promise<void> {
    await workAll(this.parts);
    const isThere = (await this.parts.store.conversation(this.id)) !== null;
    const entries = isThere ? await this.parts.store.read(this.id, this.seen, 'all', 1000) : [];
    this.seen = entries.at(-1)?.seq ?? this.seen;
    const replies = entries.filter((entry) => entry.author !== 'citizen' && entry.activity.type === 'message');
    if (this.parts.json) this.parts.output.write(`${JSON.stringify(await this.report(text, understanding, replies))}\n`);
    else for (const reply of replies) this.parts.output.write(`${spoken(reply)}\n`);
  }

  private async report(text: string | null, understanding: Understanding | null, replies: readonly Entry[]) {
    const conversation = await this.parts.store.conversation(this.id);
    const ticket = conversation?.ticket ? await this.parts.store.ticket(conversation.ticket) : null;
    const interview = botState(conversation?.state)?.interview;
    return {
      text,
      replies: replies.map(({ activity }) => ({
        text: activity.text ?? '',
        suggestedActions: activity.suggestedActions?.actions.map((action) => action.title) ?? [],
        importance: activity.importance ?? 'normal',
        answer: activity.channelData?.answer ?? null,
      })),
      understanding,
      state: { owner: conversation?.owner.kind ?? 'bot', interview: interview && !interview.done ? interview.id : null, level: null },
      ticket: ticket && { id: ticket.id, kind: ticket.kind, priority: ticket.priority, reasons: ticket.reasons },
    };
  }
}

async function workAll({ store, work }: ChatParts): Promise<void> {
  for (;;) {
    const turns = await store.takeTurns('terminal', BATCH, LEASE_MS);
    if (turns.length === 0) return;
    for (const turn of turns) {
      const outcome = await work(turn);
      await store.commit(turn.lease, outcome);
      if (outcome.erase) await store.erase(turn.conversation.id, outcome.at);
    }
  }
}

function toActivity(line: Line, text: string | null): StoredActivity | null {
  if (line.attachment) {
    const { contentType, name } = line.attachment;
    return { type: 'message', ...(text === null ? {} : { text }), attachments: [{ contentType, name: name ?? 'file' }] };
  }
  return text === null ? null : { type: 'message', text };
}

/** The title of a button by its value, as the bot remembers it. */
function title(state: BotState | null, value: string): string | undefined {
  return state?.offered.find((button) => button.value === value || button.title === value)?.title;
}

function botState(state: unknown): BotState | null {
  return (state as { bot?: BotState } | null | undefined)?.bot ?? null;
}

function spoken({ activity }: Entry): string {
  const mark = activity.importance === 'high' ? '‼ ' : '';
  const buttons = activity.suggestedActions?.actions.map((action) => `[${action.title}]`).join(' ') ?? '';
  return `${mark}${activity.text ?? ''}${buttons === '' ? '' : `\n  ${buttons}`}\n`;
}
