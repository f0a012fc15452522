// A line of the conversation as the widget shows it, and how an activity of the server becomes one.
import { type Action, type Activity, type Attachment, place } from './wire.js';

export type Owner = { readonly kind: 'bot' | 'queue' } | { readonly kind: 'operator'; readonly name: string };

/** How many wait before the citizen, and the expected wait in minutes as a range; without one nobody is there to answer. */
export interface Place {
  readonly ahead: number;
  readonly from?: number;
  readonly to?: number;
}

/** `unsent` waits for the citizen (or the network) to try again; `refused` will never be accepted as it is. */
export type SendState = 'sending' | 'sent' | 'unsent' | 'refused';

/** Why a message was not accepted; the texts say it in words. */
export type Refusal = 'size' | 'type' | 'text' | 'file_lost' | 'lost';

export interface Line {
  /** The server's id, or the client's own until there is one. */
  readonly key: string;
  /** Sequence number, or infinity until the server has given one. */
  readonly seq: number;
  readonly generation: string;
  readonly kind: 'message' | 'owner' | 'ended';
  readonly who: 'me' | 'bot' | 'operator' | 'system';
  readonly name: string;
  readonly text: string;
  readonly markdown: boolean;
  readonly lang: string;
  readonly at: number;
  readonly danger: boolean;
  readonly speak: string;
  readonly actions: readonly Action[];
  readonly files: readonly Attachment[];
  readonly owner: Owner | null;
  readonly clientId: string;
  readonly state: SendState;
  readonly refusal: Refusal | null;
  /** The server's own words about it, where it gave some. */
  readonly reason?: string;
}

/** Where the server gives none, lines stand in the order of their arrival. */
let arrivals = Date.now();

function who({ from, channelData }: Activity, user: string): Line['who'] {
  if (from?.role === 'user' || (user && from?.id === user)) return 'me';
  const author = channelData?.author ?? from?.id;
  return author === 'operator' || author === 'system' ? author : 'bot';
}

/** The new owner that an `owner` event names, or null for any other activity. */
export function ownerOf(activity: Activity): Owner | null {
  if (activity.type !== 'event' || activity.name !== 'owner') return null;
  const value = (activity.value ?? {}) as { owner?: string; name?: unknown };
  if (value.owner === 'operator') return { kind: 'operator', name: typeof value.name === 'string' ? value.name : '' };
  return value.owner === 'bot' || value.owner === 'queue' ? { kind: value.owner } : null;
}

/** The place in the queue that a `queue.place` event names, or null. */
export function placeOf(activity: Activity): Place | null {
  if (activity.type !== 'event' || activity.name !== 'queue.place') return null;
  const { ahead, from, to } = (activity.value ?? {}) as Partial<Record<keyof Place, unknown>>;
  if (typeof ahead !== 'number') return null;
  return typeof from === 'number' && typeof to === 'number' ? { ahead, from, to } : { ahead };
}

function kindOf(activity: Activity): Line['kind'] | null {
  if (activity.type === 'message') return 'message';
  if (activity.type === 'endOfConversation' || (activity.type === 'event' && activity.name === 'conversation.ended')) return 'ended';
  return ownerOf(activity) ? 'owner' : null;
}

/** The line an activity becomes; null for what is not shown in the conversation (typing, places in the queue, unknown events). */
export function lineOf(activity: Activity, user: string): Line | null {
  const kind = kindOf(activity);
  if (!kind) return null;
  const numbered = place(activity.id);
  arrivals += 1;
  const clientId = activity.channelData?.clientActivityID;
  return {
    key: activity.id ?? `arrival-${arrivals}`,
    seq: numbered?.seq ?? arrivals,
    generation: numbered?.generation ?? '',
    kind,
    who: who(activity, user),
    name: activity.from?.name ?? '',
    text: activity.text ?? '',
    markdown: activity.textFormat === 'markdown',
    lang: activity.locale ?? '',
    at: Date.parse(activity.timestamp ?? '') || Date.now(),
    danger: activity.importance === 'high',
    speak: activity.speak ?? '',
    actions: activity.suggestedActions?.actions ?? [],
    files: activity.attachments ?? [],
    owner: ownerOf(activity),
    clientId: typeof clientId === 'string' ? clientId : '',
    state: 'sent',
    refusal: null,
  };
}

/** A message of the citizen that the server has not seen yet. It stands at the end until the server numbers it. */
export function ownLine(clientId: string, text: string, lang: string, files: readonly File[]): Line {
  return {
    key: clientId,
    seq: Number.MAX_SAFE_INTEGER,
    generation: '',
    kind: 'message',
    who: 'me',
    name: '',
    text,
    markdown: false,
    lang,
    at: Date.now(),
    danger: false,
    speak: '',
    actions: [],
    files: files.map(({ type, name }) => ({ contentType: type, name })),
    owner: null,
    clientId,
    state: 'sending',
    refusal: null,
  };
}

/** Adds new lines to known ones: each once, in the order of the sequence numbers, unsent ones last. */
export function merge(known: readonly Line[], added: readonly Line[]): Line[] {
  const byKey = new Map<string, Line>();
  const byClientId = new Map<string, string>();
  for (const line of [...known, ...added]) {
    const earlier = line.clientId ? byClientId.get(line.clientId) : undefined;
    if (earlier && earlier !== line.key) byKey.delete(earlier);
    if (line.clientId) byClientId.set(line.clientId, line.key);
    byKey.set(line.key, line);
  }
  // Sorting is stable: unnumbered lines keep the order in which they were written.
  return [...byKey.values()].sort((a, b) => a.seq - b.seq);
}
