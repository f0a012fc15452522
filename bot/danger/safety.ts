// Danger signs: answered at once, whoever has the conversation. What only may be one is asked about in ask-if-now.ts.

import type { DangerReply } from '../../config/content.js';
import type { Values } from '../../config/text.js';
import type { AfterDanger } from '../../config/text-keys.js';
import { DANGER_SIGNS } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { callForDanger } from '../person/people.js';
import { noteWhatFits } from './what-fits.js';
import { sentencesOf, withMore } from './with-more.js';

/** Kinds found in the messages and in the burst as a whole, each with the first message it stands in. */
export function dangerIn(heard: readonly Heard[], joined: readonly { readonly name: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const message of heard) {
    for (const sign of message.understanding?.dangerSigns ?? []) {
      if (!found.has(sign.name)) found.set(sign.name, message.seq);
    }
  }
  const last = heard.at(-1);
  for (const sign of joined) {
    if (last && !found.has(sign.name)) found.set(sign.name, last.seq);
  }
  return found;
}

/**
 * Answers danger signs: the full text for a kind said for the first time, one short line for a kind that was answered
 * before. `sure`: the kinds that more than the second reader has found. Calls the queue with the reply's priority and tells
 * the operator where one has the conversation.
 */
export function answerDanger(
  draft: TurnDraft,
  found: ReadonlyMap<string, number>,
  sure: ReadonlySet<string> = new Set(found.keys()),
): void {
  if (found.size === 0) return;
  const order = [...found.keys()].sort((a, b) => rank(a) - rank(b));
  const renewed = noteWhatFits(draft, order);
  const fresh = order.filter((kind) => !(kind in draft.state.danger) || kind === renewed);
  if (fresh.length === 0 || !sayDanger(draft, fresh, sure)) {
    const call = order.flatMap((kind) => draft.input.content.danger[kind]?.call ?? []).slice(0, 1);
    // Who has called, and who has just read this very line, needs no third one.
    const isSaid = draft.state.helpCalled || draft.state.lastReplies.includes(draft.text('danger_still'));
    if (isSaid || order.every((kind) => GENTLE.includes(kind))) noteDanger(draft, { call });
    else draft.say('danger_still', {}, { importance: 'high', safety: true, actions: callActions(draft, call) });
  }
  draft.set({ danger: { ...draft.state.danger, ...Object.fromEntries(found) }, fallbacks: 0 });
  // Help that comes for one thing may not know of another.
  if (fresh.length > 0 && draft.state.helpCalled) draft.set({ helpCalled: false });
  draft.ledger.push({
    at: draft.input.now.getTime(),
    region: draft.input.content.region.name,
    mode: draft.input.content.region.mode,
    outcome: 'danger',
    rules: order,
    hashes: { content: draft.input.content.version, model: draft.input.modelHash },
  });
  callForDanger(draft, order, Math.min(...found.values()));
}

/** A kind that is said instead of others: who does not breathe is not told to sit, who has taken pills not asked whether they think of it. */
const INSTEAD: { readonly [kind: string]: readonly string[] } = {
  not_breathing: ['breathing', 'consciousness', 'cyanosis', 'low_oxygen', 'chest_pain', 'infant', 'fallen'],
  consciousness: ['fallen'],
  self_harm_other: ['self_harm', 'self_harm_done', 'poison'],
  self_harm_done: ['self_harm', 'poison'],
  violence_now: ['violence'],
  fumes: ['poison', 'fire', 'consciousness', 'breathing'],
  eye: ['poison', 'fire'],
  bleeding: ['consciousness', 'haemoptysis', 'breathing', 'chest_pain', 'cyanosis', 'violence'],
  head: ['fallen', 'consciousness', 'stroke', 'violence', 'haemoptysis'],
  unreachable: ['consciousness', 'not_breathing', 'breathing'],
};
/** The rarer sign says more of what to do; confusion and breath come with nearly every other. */
const RARER = [
  'fumes',
  'bleeding',
  'eye',
  'fire',
  'poison',
  'head',
  'fallen',
  'unreachable',
  'not_breathing',
  'stroke',
  'meningitis',
  'airway',
  'embolism',
  'infant',
  'pregnancy',
  'haemoptysis',
];
/** More texts than these nobody reads in an emergency. */
const MOST_BODIES = 2;

/** What is to be said of these kinds, first things first. `sure`: those that a rule has found. */
function toSay(draft: TurnDraft, kinds: readonly string[], sure: ReadonlySet<string>): string[] {
  const lifeless = 'not_breathing' in draft.state.danger ? ['not_breathing'] : [];
  const replaced = new Set([...kinds, ...lifeless].flatMap((kind) => INSTEAD[kind] ?? []));
  const left = kinds.filter((kind) => !replaced.has(kind));
  const bodies = left.filter((kind) => !GENTLE.includes(kind));
  const ruled = bodies.filter((kind) => sure.has(kind));
  // What the second reader alone has guessed at is said where no rule has found anything.
  const chosen = (ruled.length > 0 ? ruled : bodies.slice(0, 1)).sort((a, b) => rarity(a) - rarity(b)).slice(0, MOST_BODIES);
  // Whoever writes of dying hears that first, whatever else was named.
  const dying = left.filter((kind) => kind.startsWith('self_harm'));
  return [...dying, ...chosen, ...left.filter((kind) => GENTLE.includes(kind) && !dying.includes(kind))];
}

function rarity(kind: string): number {
  const place = RARER.indexOf(kind);
  return place < 0 ? RARER.length + rank(kind) : place;
}

/** A wish to die first, then the body; the text for violence says other things and comes beside it. @returns false where all was said before */
function sayDanger(draft: TurnDraft, kinds: readonly string[], sure: ReadonlySet<string>): boolean {
  const said = toSay(draft, kinds, sure);
  if (said.length === 0 && Object.keys(draft.state.danger).length > 0) return false;
  const replies = kinds.map((kind) => draft.input.content.danger[kind]).filter((reply): reply is DangerReply => reply !== undefined);
  const texts = said.flatMap((kind) => replyTo(draft, kind) ?? []);
  if (draft.input.conversation.owner !== 'operator' && !draft.somebodyThere) whereNobodyIs(draft, said, texts);
  const { numbers } = draft.input.content.region;
  const inRegion = replies.flatMap(({ callInRegion: id }) => (id !== undefined && numbers.some((number) => number.id === id) ? [id] : []));
  const call = [...new Set([...replies.flatMap((reply) => reply.call), ...inRegion])];
  draft.reply({
    text: texts.length > 0 ? joined(texts) : draft.text('emergency_112'),
    importance: 'high',
    safety: true,
    actions: callActions(draft, call.length > 0 ? call : ['112']),
  });
  return true;
}

/**
 * Nobody is on duty, or at a desk: no text may promise a person, and 112 is all there is. Out of hours a number to call may be left, and is
 * not asked for; within them the request waits before the others.
 */
function whereNobodyIs(draft: TurnDraft, said: readonly string[], texts: string[]): void {
  const { afterDanger } = draft.input.content;
  const promises = [afterDanger.staying, afterDanger.staying_with].map((text) => draft.localized(text));
  said.forEach((kind, i) => {
    const text = kind === 'self_harm' ? draft.localized(afterDanger.self_harm_closed) : (texts[i] ?? '');
    texts[i] = promises.reduce((left, promise) => left.replace(promise, ''), text).trim();
  });
  // Who writes of violence may be read by somebody else, and despair is asked one thing only.
  if (said.length === 0 || said.every((kind) => kind === 'self_harm' || kind.startsWith('violence'))) return;
  const instead = draft.input.duty.open ? [draft.localized(afterDanger.nobody_there)] : sayClosed(draft);
  texts[said.length - 1] = [texts[said.length - 1], ...instead].join(' ');
}

function sayClosed(draft: TurnDraft): string[] {
  const { afterDanger } = draft.input.content;
  const opens = draft.opens();
  const number = draft.state.cannotPhone || opens === '' ? [] : [draft.localized(afterDanger.closed_number, { opens })];
  return [draft.localized(afterDanger.closed), ...number];
}

/** The text for a kind of danger, in the words that fit what was told of it. */
function replyTo(draft: TurnDraft, kind: string): string | null {
  const { danger, afterDanger } = draft.input.content;
  const fits = draft.state.fits?.[kind];
  const reply = fits === undefined ? danger[kind]?.reply : afterDanger[fits];
  return reply ? draft.localized(reply) : null;
}

/** Paragraphs without the sentence that the first has said already ("I am staying here ..."). */
function joined(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts
    .map((text) =>
      text === last
        ? text
        : sentencesOf(text)
            .filter((sentence) => !sentencesOf(last).includes(sentence))
            .join(/[。！？]/u.test(text) ? '' : ' '),
    )
    .join('\n\n');
}

/** What to do, once more: the texts of the dangers that are open. */
export function sayDangerAgain(draft: TurnDraft): void {
  const kinds = Object.keys(draft.state.danger);
  const { danger } = draft.state;
  draft.set({ danger: {} });
  if (!sayDanger(draft, kinds, new Set(kinds))) noteDanger(draft);
  draft.set({ danger });
  const last = draft.replies.at(-1);
  if (last) draft.replies[draft.replies.length - 1] = { ...last, text: withMore(draft, last.text) };
}

/** What to do until help is there: the texts of the open dangers without the call, and without a promise of ours. @returns false where none is left */
export function sayUntilHelp(draft: TurnDraft): boolean {
  const { afterDanger } = draft.input.content;
  const promises = [afterDanger.staying, afterDanger.staying_with].map((text) => draft.localized(text));
  const kinds = toSay(draft, Object.keys(draft.state.danger), new Set(Object.keys(draft.state.danger)));
  const texts = kinds
    .flatMap((kind) => sentencesOf(replyTo(draft, kind) ?? ''))
    .filter((sentence) => !sentence.includes('112') && !promises.some((promise) => promise.includes(sentence)));
  if (texts.length === 0) return false;
  const han = texts.some((text) => /[。！？]/u.test(text));
  draft.reply({ text: [...new Set(texts)].join(han ? '' : ' '), importance: 'high', safety: true, actions: callActions(draft, ['112']) });
  return true;
}

/** One of the texts for what comes after a danger. */
export function sayAfter(draft: TurnDraft, name: AfterDanger, actions: ReturnType<typeof callActions>): void {
  draft.reply({ text: draft.localized(draft.input.content.afterDanger[name]), importance: 'high', safety: true, actions });
}

/** Tap-to-call buttons for number ids of the Region; 112 needs no entry. */
export function callActions(draft: TurnDraft, ids: readonly string[]): { type: 'call'; title: string; value: string }[] {
  return ids.map((id) => {
    const number = draft.input.content.region.numbers.find((each) => each.id === id)?.number ?? id;
    return { type: 'call', title: number, value: `tel:${number.replace(/[^+\d]/g, '')}` };
  });
}

/** Said about people, not bodies: "this remains a danger sign" would be cold. */
const GENTLE = ['self_harm', 'self_harm_done', 'self_harm_other', 'violence', 'violence_now'];

/** Whether a danger sign was answered in this conversation and a person was called for it. */
export function raisedDanger(draft: TurnDraft): boolean {
  return Object.keys(draft.state.danger).length > 0;
}

/** Whether the dangers told are of bodies alone: who has spoken of despair or violence is not told "all right" for one word. */
export function ofBodies(draft: TurnDraft): boolean {
  return Object.keys(draft.state.danger).every((kind) => !GENTLE.includes(kind));
}

interface Noted {
  readonly text?: 'danger_noted' | 'danger_oxygen_better';
  readonly values?: Values;
  readonly call?: readonly string[];
}

/** Something was written beside an open danger: it is read by the person who comes, and 112 stays in sight. */
export function noteDanger(draft: TurnDraft, { text = 'danger_noted', values = {}, call = ['112'] }: Noted = {}): void {
  const { lastReplies } = draft.state;
  const { afterDanger, texts } = draft.input.content;
  // The very same line twice would be a machine that does not read.
  const isSaid = [afterDanger.noted_closed, texts.danger_noted].some((one) => lastReplies.includes(draft.localized(one)));
  if (text === 'danger_noted' && isSaid) sayAfter(draft, 'noted_again', callActions(draft, call));
  else if (text === 'danger_noted' && !draft.somebodyThere) sayAfter(draft, 'noted_closed', callActions(draft, call));
  else draft.say(text, values, { importance: 'high', safety: true, actions: callActions(draft, call) });
  draft.set({ fallbacks: 0 });
}

function rank(kind: string): number {
  const place = (DANGER_SIGNS as readonly string[]).indexOf(kind);
  return place < 0 ? DANGER_SIGNS.length : place;
}
