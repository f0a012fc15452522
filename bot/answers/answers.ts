// Finds the Region's answer to a question: among the answers for the intent, the one whose own questions are nearest in
// wording.
import type { Answer, RegionContent, RulePart, RuleSet } from '../../config/content.js';
import type { FollowUp } from '../../config/follow-ups.js';
import type { Language } from '../../config/languages.js';
import { ruleSetInForce } from '../../config/rule-sets.js';
import { sayAnswer as answerText, lacks, longDate, say, type Values } from '../../config/text.js';
import type { TextKey } from '../../config/text-keys.js';
import type { TurnDraft } from '../draft.js';
import { likenessTo, type Wording, Wordings, wordingOf } from '../words/likeness.js';
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

/** Less alike than this, no question of the content was meant. */
const FAR = 0.2;
/** Where the content has no questions in the language, likeness is chance: letters that two languages share. */
const NEAR_ELSEWHERE = 0.6;

/**
 * The answer that has this very question, else among those for the intent the one whose questions are nearest; where none is near, the
 * main one. Of languages with few questions what is nearest would otherwise be whatever stands first.
 */
export function findAnswer(content: RegionContent, intent: string, text: string, language: string): Answer | null {
  const same = findAsked(content, text);
  if (same && !BY_NAME.has(same.id)) return same;
  const candidates = answersFor(content, intent);
  if (candidates.length < 2) return candidates[0] ?? null;
  let best: Answer | null = null;
  let nearest = -1;
  const alike = likenessTo(text);
  for (const answer of candidates) {
    const likeness = Math.max(0, ...wordingsOf(answer).map(alike));
    if (likeness > nearest) {
      nearest = likeness;
      best = answer;
    }
  }
  const isWritten = candidates.some(({ questions }) => (questions[language as Language] ?? []).length > 0);
  if (nearest >= (isWritten ? FAR : NEAR_ELSEWHERE)) return best;
  return candidates.find(({ mainFor }) => mainFor?.includes(intent)) ?? best;
}

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
