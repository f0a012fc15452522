// "34", to a question that asks for no number: the years of who is ill, where it can be nothing else. A body has no such warmth; from 80 on
// it may be the oxygen, and a minor's age is asked for outright.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { understoodList } from './understood.js';

const ALONE = /^(?<have>(?:io )?(?:ho|ne ho|i have|i'm|i am|ich bin|j'ai|j'en ai|tengo|am|kam|мені|عمري)\s+)?(?<years>\d{2})\s*[.!]*$/iu;
const YOUNGEST = 18;
const OLDEST = 79;
/** Between these a number alone may be a temperature, and "ho 34" says that one has it. */
const COLDEST = 34;
const HOTTEST = 42;

/** @returns the years, null where it is no number alone or may be another one */
export function ageAlone({ text }: Pick<Heard, 'text'>): number | null {
  const { have, years: digits } = ALONE.exec(text.trim())?.groups ?? {};
  const years = Number(digits);
  if (digits === undefined || years < YOUNGEST || years > OLDEST) return null;
  const isWarmth = years >= (have === undefined ? COLDEST + 1 : COLDEST - 1) && years <= HOTTEST;
  return isWarmth ? null : years;
}

/** The age was noted in passing a moment ago, and nothing with it: "no, sorry" takes back that one. */
export function wasNotedAlone(draft: TurnDraft): boolean {
  const { facts } = draft.state;
  if (facts.age_years?.from !== 'extracted') return false;
  return draft.wasSaid('interview_noted', (language) => ({ list: understoodList(draft, facts, language, ['age_years']) }));
}
