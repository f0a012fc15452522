// Phone numbers as E.164; where no country is written Italy, or that of a mobile number as who writes in this language has it.
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Span } from '../understanding.js';

export interface Phone extends Span {
  readonly value: string;
}

/** A run of digits with what people put between them; at most 24 characters, so that no text is slow. */
const RUN = /(?<![\d.,+])(?:\+|00)?\d(?:[ \-./()]{0,2}\d){5,16}(?![\d])/g;
const MANY_DIGITS = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;

/** Mobile numbers as they are written at home; no Italian mobile number looks like one of these. */
const MOBILES: { readonly [language: string]: readonly (readonly [CountryCode, RegExp])[] } = {
  de: [
    ['DE', /^01[567]\d{8,9}$/],
    ['AT', /^06[5-9]\d{7,9}$/],
    ['CH', /^07[5-9]\d{7}$/],
  ],
  en: [['GB', /^07\d{9}$/]],
  es: [['ES', /^[67]\d{8}$/]],
  fr: [['FR', /^0[67]\d{8}$/]],
  ro: [['RO', /^07\d{8}$/]],
  sq: [['AL', /^06[6-9]\d{7}$/]],
  uk: [['UA', /^0(?:39|50|63|66|67|68|73|75|77|9[1-9])\d{7}$/]],
  zh: [['CN', /^1[3-9]\d{9}$/]],
};

function countryOf(raw: string, language: string): CountryCode {
  const digits = raw.replace(/[^\d+]/g, '');
  return MOBILES[language]?.find(([, pattern]) => pattern.test(digits))?.[0] ?? 'IT';
}

/** Valid numbers only, in order. */
export function readPhones(text: string, language = 'it'): Phone[] {
  if (!MANY_DIGITS.test(text)) return [];
  const phones: Phone[] = [];
  for (const match of text.matchAll(RUN)) {
    if (phones.length >= 20) break;
    const raw = match[0];
    if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(raw)) continue;
    const number = parsePhoneNumberFromString(raw.startsWith('00') ? `+${raw.slice(2)}` : raw, countryOf(raw, language));
    if (number?.isValid()) phones.push({ value: number.number, start: match.index, end: match.index + raw.length });
  }
  return phones;
}
