// "34", to a question that asks for no number: the years of who is ill, where it can be nothing else. A body has no such warmth; from 80 on
// it may be the oxygen, and a minor's age is asked for outright.
import { TIME_UNITS } from '../../nlu/entities/cues.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { numbersIn } from './numbers.js';
import { understoodList } from './understood.js';

const HAVE = /^(?:io )?(?:ho|ne ho|i have|i'm|i am|ich bin|j'ai|j'en ai|tengo|am|kam|мені|عمري)\s+/iu;
const YOUNGEST = 18;
const OLDEST = 79;
/** Between these a number alone may be a temperature, and "ho 34" says that one has it. */
const COLDEST = 34;
const HOTTEST = 42;

/** @returns the years, in digits or in words; null where it is no number alone or may be another one */
export function ageAlone({ text }: Pick<Heard, 'text'>): number | null {
  const said = text.trim();
  const have = HAVE.exec(said)?.[0];
  const words = wordsOf(have ? said.slice(have.length) : said);
  const [number] = numbersIn(words);
  if (!number || number.first > 0 || number.last < words.length - 1 || !Number.isInteger(number.value)) return null;
  const years = number.value;
  if (years < YOUNGEST || years > OLDEST) return null;
  const isWarmth = years >= (have === undefined ? COLDEST + 1 : COLDEST - 1) && years <= HOTTEST;
  return isWarmth ? null : years;
}

/** The age was noted in passing a moment ago, and nothing with it: "no, sorry" takes back that one. */
export function wasNotedAlone(draft: TurnDraft): boolean {
  const { facts } = draft.state;
  if (facts.age_years?.from !== 'extracted') return false;
  return draft.wasSaid('interview_noted', (language) => ({ list: understoodList(draft, facts, language, ['age_years']) }));
}

/** In years: the age of somebody who does not write. */
const BABY = 2;
const DAYS_IN_YEAR = 365.25;

/** "Du misi" and nothing else, of the writer: no age, but how long it has lasted. */
export function withoutBabyAge(message: Heard): Heard {
  const { understanding, text } = message;
  if (!understanding?.entities.some(({ type }) => type === 'age')) return message;
  const words = wordsOf(text);
  const [number, another] = numbersIn(words);
  const isAlone = words.every(({ text: word }, at) => (number && at >= number.first && at <= number.last) || TIME_UNITS.has(word));
  if (!isAlone || another) return message;
  const entities = understanding.entities.map((entity) =>
    entity.type === 'age' && entity.value < BABY
      ? { ...entity, type: 'duration' as const, value: Math.round(entity.value * DAYS_IN_YEAR) }
      : entity,
  );
  return { ...message, understanding: { ...understanding, entities } };
}
