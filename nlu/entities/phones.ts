// Phone numbers as E.164; Italy where no country is written.
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Span } from '../understanding.js';

export interface Phone extends Span {
  readonly value: string;
}

/** A run of digits with what people put between them; at most 24 characters, so that no text is slow. */
const RUN = /(?<![\d.,+])(?:\+|00)?\d(?:[ \-./()]{0,2}\d){5,16}(?![\d])/g;
const MANY_DIGITS = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;

/** Valid numbers only, in order. */
export function readPhones(text: string): Phone[] {
  if (!MANY_DIGITS.test(text)) return [];
  const phones: Phone[] = [];
  for (const match of text.matchAll(RUN)) {
    if (phones.length >= 20) break;
    const raw = match[0];
    if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(raw)) continue;
    const number = parsePhoneNumberFromString(raw.startsWith('00') ? `+${raw.slice(2)}` : raw, 'IT');
    if (number?.isValid()) phones.push({ value: number.number, start: match.index, end: match.index + raw.length });
  }
  return phones;
}
