// "No sorry, six months", right after a pregnancy was told with its weeks or months: that is how far it is, and neither an age nor since when
// somebody is ill.
import type { Question } from '../../config/questions.js';
import { TIME_UNITS } from '../../nlu/entities/cues.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { numbersIn } from './numbers.js';

/** Days of a week, and of a month at least and at most. */
const WEEK = 7;
const MONTH = 30;
const MONTHS = 31;
/** Weeks. */
const LONGEST = 43;
/** More words tell something else. */
const MOST_WORDS = 7;

/** @returns the message with the weeks in the place of an age or a span of time; any other message as it is */
export function withMeantPregnancy(draft: TurnDraft, question: Question | null, message: Heard): Heard {
  const { understanding } = message;
  if (!understanding || !wasToldLast(draft) || (question && /^(number|date)$/.test(question.kind) && question.id !== 'pregnancy_weeks'))
    return message;
  const words = wordsOf(message.text);
  const [number, another] = words.length > MOST_WORDS ? [] : numbersIn(words);
  if (!number || another) return message;
  const unit = TIME_UNITS.get(words[number.last + 1]?.text ?? '') ?? 0;
  const weeks = unit === WEEK ? number.value : unit >= MONTH && unit <= MONTHS ? Math.round((number.value * unit) / WEEK) : 0;
  if (weeks < 1 || weeks > LONGEST) return message;
  const others = understanding.entities.filter(({ type }) => type !== 'age' && type !== 'duration' && type !== 'pregnancy_week');
  if (others.some(({ type }) => type === 'symptom' || type === 'temperature' || type === 'date')) return message;
  const span = { start: words[number.first]!.start, end: words[number.last + 1]!.end };
  return { ...message, understanding: { ...understanding, entities: [...others, { type: 'pregnancy_week', value: weeks, ...span }] } };
}

/** Nothing was told since. */
function wasToldLast({ state: { facts } }: TurnDraft): boolean {
  const weeks = facts.pregnancy_weeks;
  return weeks !== undefined && weeks.value !== null && Object.values(facts).every(({ seq }) => seq <= weeks.seq);
}
