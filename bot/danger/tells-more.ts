// Whether what the second reader suspects while a question of ours stands may be about more than that question, which it knows nothing of.
import { dangerOf } from '../../config/applies.js';
import type { Question } from '../../config/questions.js';
import { isByRule } from '../../nlu/danger/decide.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { HAN, isWholeChoice, matching } from '../interview/choices.js';
import { currentInterview, currentQuestion } from '../interview/interview.js';
import { isOnlyAbout } from '../interview/matter.js';
import { known } from '../interview/open-questions.js';
import { putsOff } from '../interview/postponing.js';
import { readAnswer } from '../interview/reading.js';
import { isSaidBefore } from '../interview/said-before.js';
import { steeringOf } from '../interview/steering.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isPronounAlone } from '../words/pronoun-alone.js';
import { isOfPhones } from './danger-heard.js';
import { isGoneNow } from './gone-now.js';

const ANSWERS = anyOf([
  /\b(rispond\w+|answer\w*|picks? up|antwort\w*|(nicht|keiner|niemand) ran|repond\w*|contest\w*|respond\w*|raspund\w*|pergjigj\w*)\b|відповіда|бере трубк|يرد|يجيب|接电话|没人接/u,
]);

/** In so few words hardly anything is told beside an answer to a question of ours. */
const FEW = 3;

/**
 * Whether a suspicion of the second reader may be about more than the question that stands, which it knows nothing of: words of the
 * question's own, of steering and "I said so" are none. Outside an interview every message may.
 */
export function tellsMore(draft: TurnDraft, message: Heard): boolean {
  const { text, button, understanding } = message;
  if (isPronounAlone(text)) return false;
  const question = currentQuestion(draft);
  if (understanding?.suspectedSigns.some(isByRule)) return true;
  // Nobody who does not answer a phone is without consciousness for that.
  if (ANSWERS.test(plain(text)) && isOfPhones(text)) return false;
  if (!question) return true;
  if (button !== null || isSaidBefore(text) || putsOff(text) !== null || steeringOf(text) !== null) return false;
  if (plain(text).split(HAN.test(text) ? '' : ' ').length < FEW) return false;
  // So is what is gone, to the question whether it is there.
  if (question.id === 'chest_pain' && isGoneNow(message, 'chest_pain')) return false;
  // "Worse than yesterday" is the answer to another of our questions.
  if (currentInterview(draft)?.questions.some((each) => isWholeChoice(each, text))) return false;
  // "Better, but I am tired": the answer, and a symptom of the list that is asked about anyway.
  if (answersWithSymptoms(draft, question, message)) return false;
  // The dangerous answer is answered as that at once.
  const value = readAnswer(question, message, draft.input.now)?.value ?? null;
  if (value !== null && dangerOf(question, value, known(draft.state.facts)) !== undefined) return false;
  return !isOnlyAbout(question, text, understanding?.language);
}

/** Whether each clause either answers the question or says nothing but what another one lists, and no danger of it. */
export function answersWithSymptoms(draft: TurnDraft, question: Question, message: Heard): boolean {
  const language = message.understanding?.language;
  const lists = currentInterview(draft)?.questions.filter(({ kind }) => kind === 'choices') ?? [];
  const clauses = clausesOf(message.text);
  return (
    clauses.length > 1 &&
    !clauses.some(({ asked }) => asked) &&
    clauses.every(({ text }) => {
      if (isWholeChoice(question, text)) return true;
      // What joins it to the clause before says nothing.
      const own = text.replace(/^\s*(?:ma|pero|but|aber|mais|pero|dar|por|але|لكن|但是?|不过)\s*(?=\p{L})/iu, '');
      return lists.some((list) => {
        const named = isOnlyAbout(list, own, language) ? matching(list.choices ?? [], own, false, language) : [];
        return named.length > 0 && named.every((choice) => choice.danger === undefined);
      });
    })
  );
}
