// The small forms that every content file is made of. A check of our own writes its complaint as "what is wrong → what to
// write instead"; explain.ts splits it.
import { z } from 'zod';
import { LANGUAGES } from '../languages.js';
import { INTENTS } from '../names.js';
import { nearest } from '../nearest.js';

/** A text for people: not empty, no control characters, no markup that a client might read. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((value) => !/[^\P{Cc}\t\n]/u.test(value), 'There is a control character in the text. → Delete it and write the text again.')
  .refine((value) => !/<\/?[a-z!][^>]*>/i.test(value), 'There is HTML in the text. → Write plain text; a web address stands by itself.');

/** A text in several languages. Italian must be there; which others must be is checked where the Region is known. */
export const localized = z.strictObject({
  it: text,
  ...(Object.fromEntries(LANGUAGES.filter((language) => language !== 'it').map((language) => [language, text.optional()])) as {
    [language in Exclude<(typeof LANGUAGES)[number], 'it'>]: z.ZodOptional<typeof text>;
  }),
});

/** Lists of words or questions, by language. */
export const wordsByLanguage = z.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.array(text).min(1).optional()])) as {
    [language in (typeof LANGUAGES)[number]]: z.ZodOptional<z.ZodArray<typeof text>>;
  },
);

export const id = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$/i,
    'This is not a name. → Write letters, digits, "_", "-" and "." only, e.g. "symptoms.common".',
  );

/** A day of the calendar: 30 February is none. */
export const isoDate = z.string().refine(isDay, 'This is not a date. → Write it as "2026-11-24" (year, month, day).');

export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'This is not a time. → Write hours and minutes in quotes, e.g. "08:00" or "20:30".');

/** A phone number as people dial it: digits in groups, an optional +country. Short ones (112, 1522) are numbers too. */
export const phone = z
  .string()
  .regex(
    /^\+?\d{1,4}([ ]?\d{1,5})*$/,
    'This is not a phone number. → Write digits with spaces between groups, in quotes, e.g. "800 000 000".',
  )
  .refine((value) => value.replace(/\D/g, '').length >= 3, 'The phone number is too short. → Write it in full, with the area code.')
  .refine((value) => value.replace(/\D/g, '').length <= 15, 'The phone number is too long. → A number has at most 15 digits.');

export const url = z
  .string()
  .refine(
    (value) => isUrl(value, ['https:', 'http:']),
    'This is not a web address. → Write it in full, e.g. "https://www.salute.gov.it/".',
  );

export const intent = z.string().superRefine((value, context) => {
  if (INTENTS.includes(value)) return;
  const near = nearest(value, INTENTS);
  context.addIssue({
    code: 'custom',
    message: `There is no intent \`${value}\`. → ${near ? `Did you mean \`${near}\`?` : 'The names are in nlu/intents.yml.'}`,
  });
});

export const source = z.strictObject({ title: text, url: url.optional(), date: isoDate });

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}
