// Phone numbers as E.164; a number without a country's code is an Italian one.
import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { Word } from '../phrases/words.js';
import type { Entity } from '../understanding.js';

const LEAST_DIGITS = 6;
const READ = 2_000;

export function readPhones(text: string, words: readonly Word[]): Entity[] {
  let digits = 0;
  for (const word of words) if (!Number.isNaN(word.value)) digits += word.end - word.start;
  if (digits < LEAST_DIGITS) return [];
  return findPhoneNumbersInText(text.slice(0, READ), 'IT').map(({ number, startsAt, endsAt }) => ({
    type: 'phone',
    value: number.number,
    start: startsAt,
    end: endsAt,
  }));
}
