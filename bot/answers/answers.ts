// Finds the Region's answer to a question: among the answers for the intent, the one whose own questions are nearest in
// wording.
import type { Answer, RegionContent, RulePart, RuleSet } from '../../config/content.js';
import type { FollowUp } from '../../config/follow-ups.js';
import { ruleSetInForce } from '../../config/rule-sets.js';
import { sayAnswer as answerText, lacks, longDate, say, type Values } from '../../config/text.js';
import type { TextKey } from '../../config/text-keys.js';
import type { Understanding } from '../../nlu/understanding.js';
import type { TurnDraft } from '../draft.js';
import { likenessTo, type Wording, Wordings, wordingOf } from '../words/likeness.js';
import { plain } from '../words/plain.js';
import { AnswerIndex, type Found } from './answer-index.js';
import { followUpIn } from './follow-ups.js';

/** An answer's questions and titles, taken apart when first asked for; content is immutable. */
const wordings = new WeakMap<Answer, readonly Wording[]>();

function wordingsOf(answer: Answer): readonly Wording[] {
  let known = wordings.get(answer);
  if (!known) {
    known = [...Object.values(answer.questions).flat(), ...Object.values(answer.title)].map(wordingOf);
    wordings.set(answer, known);
  }
  return known;
}

const PARTS: readonly RulePart[] = ['positive', 'contact'];

/** Said to whoever tells of a death, is a child, cannot phone or has no doctor: read by their words, never guessed at from an intent. */
const BY_NAME: ReadonlySet<string> = new Set([
  'distress.grief',
  'distress.child',
  'distress.child_again',
  'distress.teen',
  'distress.teen_home',
  'help.cannot_phone',
  'care.medicines_pregnancy',
  'care.at_risk',
  'info.no_doctor',
  'info.pharmacy',
  'privacy.watched',
  'privacy.police',
  'injury.wound',
  'injury.burn',
  'injury.bite',
  'injury.sting',
  'injury.nosebleed',
  'injury.fall',
  'injury.tetanus',
  'injury.crushed',
  'injury.nose_ear',
  'injury.needle',
  'injury.swallowed_object',
  'injury.burn_care',
  'injury.wound_care',
  'injury.cold',
  'injury.watch',
  'injury.where',
  'injury.sleep',
  'injury.child',
]);

/** The answers for an intent, gathered when first asked for; without those that have to be named. */
const byIntent = new WeakMap<RegionContent, Map<string, readonly Answer[]>>();

function answersFor(content: RegionContent, intent: string): readonly Answer[] {
  const known = byIntent.get(content) ?? new Map<string, readonly Answer[]>();
  byIntent.set(content, known);
  let answers = known.get(intent);
  if (!answers) {
    answers = content.answers.filter(({ id, intents }) => intents.includes(intent) && !BY_NAME.has(id));
    known.set(intent, answers);
  }
  return answers;
}

/** What the likelihood of an intent counts beside the likeness of wordings; chosen on questions of our own, as the two limits below. */
const OF_INTENT = 0.25;
/** Less alike than this, nothing in the content was meant: the main answer of the intent is given. */
const FAR = 0.06;
/** An answer to something else than the intent that was read must be this much alike. */
const ELSEWHERE = 0.16;
/** These are feelings, and no other answer is given to them. */
const WITHIN = /^(distress|emergency)\./;

const indexes = new WeakMap<RegionContent, AnswerIndex>();
/** Those built last, each with its answers: Regions that have the same ones share it, as it takes some megabytes. */
const shared: { readonly answers: readonly Answer[]; readonly index: AnswerIndex }[] = [];
const MOST_SHARED = 4;

/** What people may be answered by the nearness of their words; built when first asked for, or by `readyToAnswer`. */
function indexOf(content: RegionContent): AnswerIndex {
  let index = indexes.get(content);
  if (!index) {
    const answers = content.answers.filter(({ id }) => !NEVER_BY_LIKENESS.test(id));
    const same = shared.find((one) => one.answers.length === answers.length && one.answers.every((answer, at) => answer === answers[at]));
    index = same?.index ?? new AnswerIndex(answers);
    indexes.set(content, index);
    if (!same) shared.push({ answers, index });
    if (shared.length > MOST_SHARED) shared.shift();
  }
  return index;
}

/** Said to who grieves, is a child, is watched or has no phone; and injuries, which are told and not asked: by their own words alone. */
const NEVER_BY_LIKENESS = /^(distress\.(grief|child|child_again|teen|teen_home)|help\.cannot_phone|privacy\.(watched|police)|injury\..+)$/;

/** Makes ready what the first question would wait for. */
export function readyToAnswer(content: RegionContent): void {
  indexOf(content);
}

/**
 * The answer that has this very question, else the one whose wordings are nearest, with an eye on how likely its intents are; where none is
 * near, the main one of the intent.
 */
export function findAnswer(content: RegionContent, intent: string, text: string, ranking: readonly Ranked[] = []): Answer | null {
  const same = findAsked(content, text);
  if (same && !BY_NAME.has(same.id)) return same;
  const candidates = answersFor(content, intent);
  const likely = (name: string): number => ranking.find((one) => one.name === name)?.confidence ?? (name === intent ? 1 : 0);
  // A feeling, a part of the message, or what was known by its words: no other intent's answer is that.
  const isCertain = WITHIN.test(intent) || (ranking.length > 0 && ranking.every(({ name }) => name !== intent));
  let best: Answer | null = null;
  let most = 0;
  for (const { answer, likeness } of likeTo(content, text)) {
    const isMeant = answer.intents.includes(intent);
    if (!isMeant && (isCertain || likeness < ELSEWHERE)) continue;
    if (isMeant && BY_NAME.has(answer.id) && likeness < ELSEWHERE) continue;
    if (likeness < FAR) continue;
    const score = likeness + OF_INTENT * Math.max(...answer.intents.map(likely));
    if (score <= most) continue;
    most = score;
    best = answer;
  }
  return best ?? candidates.find(({ mainFor }) => mainFor?.includes(intent)) ?? candidates[0] ?? null;
}

/** Answers by their likeness to the whole, or to the question at its end: a story before it says little of what is asked. */
function likeTo(content: RegionContent, text: string): readonly Found[] {
  if (text === '') return [];
  const index = indexOf(content);
  const whole = index.find(text);
  const asked = LAST_QUESTION.exec(text);
  if (!asked || asked.index === 0 || plain(asked[0]).split(' ').length < ENOUGH_TO_ASK) return whole;
  const byId = new Map(whole.map((found) => [found.answer.id, found]));
  for (const found of index.find(asked[0])) {
    const known = byId.get(found.answer.id);
    if (!known || known.likeness < found.likeness) byId.set(found.answer.id, found);
  }
  return [...byId.values()];
}
const LAST_QUESTION = /(?<=[.!?…؟？。！;:\n]\s*)[^.!?…؟？。！;:\n]+[?؟？]\s*$/u;
const ENOUGH_TO_ASK = 3;

type Ranked = Understanding['ranking'][number];

/** What nothing else was seen in must be so much alike, more than any other answer by so much, and of words that are known. */
const BY_WORDS = { likeness: 0.16, ahead: 0.03, familiarity: 0.6 };
/** What is surely no matter of ours, even more so. */
const AGAINST = { likeness: 0.28, ahead: 0.06, familiarity: 0.8 };

/** The answer that the words alone ask for, where the intents say nothing; `isForeign`: they say that it is no matter of ours. */
export function findByWords(content: RegionContent, text: string, isForeign: boolean): Answer | null {
  const least = isForeign ? AGAINST : BY_WORDS;
  const index = indexOf(content);
  const [first, second] = [...index.find(text)].sort((one, other) => other.likeness - one.likeness);
  if (!first || first.likeness < least.likeness || first.likeness - (second?.likeness ?? 0) < least.ahead) return null;
  if (BY_FEELING.test(first.answer.id) || index.familiarity(text) < least.familiarity) return null;
  return first.answer;
}

/** The answer whose wordings are nearest, however far they are. */
export function nearestAnswer(content: RegionContent, text: string): Answer | null {
  const [first] = [...indexOf(content).find(text)].sort((one, other) => other.likeness - one.likeness);
  return first?.answer ?? null;
}

/** Feelings are heard by the intents, and never guessed at. */
const BY_FEELING = /^distress\./;

const byId = new WeakMap<RegionContent, ReadonlyMap<string, Answer>>();

/** An answer that the bot itself knows by name; null where a Region has taken it out. */
export function answerById(content: RegionContent, id: string): Answer | null {
  let answers = byId.get(content);
  if (!answers) {
    answers = new Map(content.answers.map((answer) => [answer.id, answer]));
    byId.set(content, answers);
  }
  return answers.get(id) ?? null;
}

/** A few words, that mean something only after what was said. */
const FEW_WORDS = 7;
/** They must be much like one of the wordings that the content has for them. */
const ALIKE = 0.6;
const furtherWordings = new WeakMap<Answer, readonly Wording[]>();

/** The answer that a few words ask for after the one said last: "dove?", "e il treno?". */
export function findFurther(draft: TurnDraft, text: string): Answer | null {
  const { topic } = draft.state;
  if (topic === undefined || text.trim() === '' || text.trim().split(/\s+/).length > FEW_WORDS) return null;
  const alike = likenessTo(text, ALIKE);
  let best: Answer | null = null;
  let nearest = ALIKE;
  for (const answer of draft.input.content.answers) {
    if (!answer.after?.answers.includes(topic)) continue;
    let known = furtherWordings.get(answer);
    if (!known) {
      known = Object.values(answer.after.questions).flat().map(wordingOf);
      furtherWordings.set(answer, known);
    }
    const likeness = Math.max(0, ...known.map(alike));
    if (likeness >= nearest) {
      nearest = likeness;
      best = answer;
    }
  }
  return best;
}

/** The answer to a question that names nothing but what it asks, after the one said last: "how much is it?". */
export function findFollowing(draft: TurnDraft, text: string): Answer | null {
  return findAspect(draft, followUpIn(text));
}

/** The answer to what is asked of the one said last. */
export function findAspect(draft: TurnDraft, asked: FollowUp | null): Answer | null {
  const { topic } = draft.state;
  if (topic === undefined || asked === null) return null;
  const { answers } = draft.input.content;
  const all = answers.filter(({ follows }) => follows?.some((one) => one.asks.includes(asked) && one.answers.includes(topic)));
  // What was said last is the answer only where nothing else is.
  return all.find(({ id }) => id !== topic) ?? all[0] ?? null;
}

/** In these many words or more, a question may be asked as the content words it, whatever it was taken for. */
const ENOUGH_WORDS = 2;
const SAME = 0.85;

const asked = new WeakMap<RegionContent, Wordings<Answer>>();

/** The answer that has this very question, of whatever intent; for what was not understood otherwise as well. */
export function findAsked(content: RegionContent, text: string): Answer | null {
  if (text.trim().split(/\s+/).length < ENOUGH_WORDS) return null;
  let all = asked.get(content);
  if (!all) {
    all = new Wordings();
    for (const answer of content.answers) for (const wording of wordingsOf(answer)) all.add(wording, answer);
    asked.set(content, all);
  }
  return all.nearest(text, SAME);
}

/** As the content marks what its editors wrote themselves. */
const OWN_TEXT = 'Testo della redazione';

/**
 * Says it; where another rule set is in force than the one the answer was written for, that one's own words instead.
 * `once`: what was said a moment ago is not said again, as the same words answer no other question.
 */
export function sayAnswer(draft: TurnDraft, answer: Answer, { once = false } = {}): void {
  draft.set({ topic: answer.id });
  if (answer.ruleSet !== undefined) {
    const rules = ruleSetInForce(draft.input.content, draft.input.now);
    if (rules?.id !== answer.ruleSet) {
      sayRules(draft, answer, rules);
      return;
    }
  }
  const { text, language } = answerText(answer, draft.input.content, draft.language, draft.input.now);
  const lacking = lacks(answer.text, draft.language) ? `${draft.text('language_fallback')}\n\n` : '';
  const date = (of: string) => longDate(answer.source.date, of);
  const source = answer.source.title.startsWith(OWN_TEXT)
    ? draft.text('answer_own_text', (of) => ({ date: date(of) }))
    : draft.text('answer_source', (of) => ({ source: answer.source.title, date: date(of) }));
  const whole = `${lacking}${text}\n\n${source}`;
  if (once && draft.state.lastReplies.includes(whole)) {
    draft.say('answer_again');
    draft.offerPerson();
    return;
  }
  draft.reply({ text: whole, answer: answer.id, language });
  for (const intent of answer.next ?? []) draft.offer({ title: draft.label('intents', intent), value: `intent:${intent}` });
  if (lacking !== '') draft.offerPerson();
}

/** Each part with the name, act and date of the rule set that states it: a duration never stands alone. */
function sayRules(draft: TurnDraft, answer: Answer, rules: RuleSet | null): void {
  if (rules === null) {
    draft.say('rules_none');
    draft.offerPerson();
    return;
  }
  const isLacking = lacks(rules.title, draft.language);
  const texts = (isLacking ? ['it', 'en'] : [draft.language]).map((language) => rulesText(draft, answer, rules, language));
  draft.reply({ text: [...(isLacking ? [draft.text('language_fallback')] : []), ...texts].join('\n\n'), answer: answer.id });
  for (const intent of answer.next ?? []) draft.offer({ title: draft.label('intents', intent), value: `intent:${intent}` });
  draft.offerPerson();
}

function rulesText(draft: TurnDraft, answer: Answer, rules: RuleSet, language: string): string {
  const { content } = draft.input;
  const lines = (answer.rules ?? PARTS).map((part) => ruleText(content, rules, part, language));
  return [say(rules.title, language).text, ...lines].join('\n\n');
}

/** What a rule set says for who is positive or was near somebody, with the name, act and date of the one that states it. */
export function ruleText(content: RegionContent, rules: RuleSet, part: RulePart, language: string): string {
  const stated = content.ruleSets.find(({ id }) => id === rules.statedIn[part]) ?? rules;
  const text = (key: TextKey, values?: Values) => say(content.texts[key], language, values).text;
  return [
    text(part === 'positive' ? 'rules_positive' : 'rules_contact', { rule: say(stated[part], language).text }),
    text('rules_source', { rules: stated.id, act: stated.act, date: longDate(stated.from, language) }),
    ...(stated.checked ? [] : [text('rules_unchecked')]),
  ].join(' ');
}
