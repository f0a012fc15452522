// What answers our own question is read as that answer. A pressed button means what the content says of it; and words that are an
// answer ("my husband", "84", "awake") are not searched by the trained reader, which knows nothing of the question. What a rule finds in
// words that somebody typed always stands.
import { dangerOf } from '../../config/applies.js';
import type { FactValue, Question } from '../../config/questions.js';
import { isByRule } from '../../nlu/danger/decide.js';
import type { DangerSign, Ranked, Understanding } from '../../nlu/understanding.js';
import { saysOnlyBreathes } from '../danger/breathes.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { plain } from '../words/plain.js';
import { saysOnlyHarmless } from './answer-among.js';
import { deniesDanger } from './choices.js';
import { currentInterview, currentQuestion } from './interview.js';
import { isOnlyAbout } from './matter.js';
import { isOnlyNumber } from './numbers.js';
import { readAnswer } from './reading.js';
import { saysOnlyWhom } from './turned.js';

/** An answer of so many words says nothing else beside; a number or a date is told in some more. */
const FEW_WORDS = 3;
const FEW_WORDS_WITH_A_NUMBER = 6;

function tellsOnlyNumber(text: string): boolean {
  return isOnlyNumber(text) && !EMERGENCY_NUMBER.test(text);
}

/** Who writes the number of the emergency services calls for them. */
const EMERGENCY_NUMBER = /^\D*(?:112|11[358]|911|999)\D*$/;

/** Below this nobody acts on an intent of danger. */
const UNLIKELY = 0.2;

/** The messages, those that only answer freed of the dangers and distress that nobody spoke of. */
export function readAsAnswers(draft: TurnDraft, heard: readonly Heard[]): { readonly heard: Heard[]; readonly onlyAnswers: boolean } {
  const question = currentQuestion(draft);
  const interview = currentInterview(draft);
  let others = 0;
  const read = heard.map((message) => {
    if (!message.understanding) return message;
    // Nearly always there is nothing to be freed of, and then nobody has to look whether it answers.
    if (draft.input.joined.length === 0 && isCalm(message.understanding)) return message;
    if (isHarmlessButton(question, message)) return { ...message, understanding: without(message.understanding, () => false) };
    if (question && (isPlainAnswer(draft, question, message) || isPlainDenial(question, message)))
      return { ...message, understanding: without(message.understanding, isByRule) };
    if (question && interview && saysOnlyHarmless(interview, message))
      return { ...message, understanding: without(message.understanding, isByRule) };
    others += 1;
    // "She is breathing" is no sign, whatever it looks like; nor is "trentottu e mezzu", and nothing else.
    if (message.button === null && (saysOnlyBreathes(message.text) || tellsOnlyNumber(message.text) || (question && saysOnlyWhom(message))))
      return { ...message, understanding: without(message.understanding, isByRule) };
    return message;
  });
  return { heard: read, onlyAnswers: others === 0 };
}

function isHarmlessButton(question: Question | null, { button }: Heard): boolean {
  if (button === null) return false;
  if (button.startsWith('intent:')) return !isAlarming({ name: button.slice('intent:'.length) });
  if (!button.startsWith('choice:')) return true;
  return question?.choices?.[Number(button.slice('choice:'.length))]?.danger === undefined;
}

/** Understood as an answer, and nothing more was said. What is dangerous to answer is none of these. */
function isPlainAnswer(draft: TurnDraft, question: Question, message: Heard): boolean {
  if (question.kind === 'text') return false;
  const answer = readAnswer(question, message, draft.input.now);
  if (!answer || isDangerous(draft, question, answer.value)) return false;
  const length = plain(message.text).split(' ').length;
  const few = question.kind === 'number' || question.kind === 'date' ? FEW_WORDS_WITH_A_NUMBER : FEW_WORDS;
  return length <= few || isOnlyAbout(question, message.text, message.understanding?.language);
}

/** "Fine at rest": the words of a dangerous choice, taken away, and nothing else. */
function isPlainDenial(question: Question, { text, button, understanding }: Heard): boolean {
  const language = understanding?.language;
  return button === null && deniesDanger(question.choices ?? [], text, language) && isOnlyAbout(question, text, language);
}

function isDangerous(draft: TurnDraft, question: Question, value: FactValue | null): boolean {
  if (value === null) return false;
  const facts = Object.fromEntries(Object.entries(draft.state.facts).map(([name, fact]) => [name, fact.value]));
  return dangerOf(question, value, facts) !== undefined;
}

const isAlarming = ({ name }: Pick<Ranked, 'name'>) => /^(emergency\.report|distress\.(self_harm|violence))$/.test(name);

/** Neither sign nor intent of danger, not even an unlikely one. */
function isCalm({ dangerSigns, suspectedSigns, intent, ranking, also }: Understanding): boolean {
  if (dangerSigns.length > 0 || suspectedSigns.length > 0) return false;
  return ![intent, ...ranking, ...also].some((one) => isAlarming(one) && one.confidence >= UNLIKELY);
}

/** An understanding without the signs that do not count, and without what they alone made likely. */
function without(understanding: Understanding, counts: (sign: DangerSign) => boolean): Understanding {
  const dangerSigns = understanding.dangerSigns.filter(counts);
  const suspectedSigns = understanding.suspectedSigns.filter(counts);
  if (dangerSigns.length > 0 || suspectedSigns.length > 0) return { ...understanding, dangerSigns, suspectedSigns };
  const ranking = understanding.ranking.filter((one) => !isAlarming(one));
  const intent = isAlarming(understanding.intent) ? (ranking[0] ?? { name: 'out_of_scope', confidence: 0 }) : understanding.intent;
  return { ...understanding, intent, ranking, also: understanding.also.filter((one) => !isAlarming(one)), dangerSigns, suspectedSigns };
}
