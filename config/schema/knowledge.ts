// The forms of config/answers/*.yml, config/texts/*.yml and config/rulesets/*.yml.
import { z } from 'zod';
import { FOLLOW_UPS } from '../follow-ups.js';
import { LANGUAGES } from '../languages.js';
import { CORE_TEXTS, REGION_TEXTS } from '../text-keys.js';
import { id, intent, isoDate, localized, source, text, url, wordsByLanguage } from './parts.js';

const answer = z
  .strictObject({
    id,
    intents: z.array(intent).min(1),
    mainFor: z.array(intent).min(1).optional(),
    title: localized,
    questions: wordsByLanguage,
    text: localized,
    source,
    reviewed: isoDate,
    reviewBy: isoDate,
    needsReview: z.boolean().default(false),
    ruleSet: id.optional(),
    rules: z
      .array(z.enum(['positive', 'contact']))
      .min(1)
      .optional(),
    next: z.array(intent).max(4).optional(),
    after: z.strictObject({ answers: z.array(id).min(1), questions: wordsByLanguage }).optional(),
    follows: z
      .array(z.strictObject({ answers: z.array(id).min(1), asks: z.array(z.enum(FOLLOW_UPS)).min(1) }))
      .min(1)
      .optional(),
  })
  .refine(({ intents, mainFor = [] }) => mainFor.every((intent) => intents.includes(intent)), {
    path: ['mainFor'],
    message: 'It is the main answer for an intent that it does not answer. → Name one of its `intents`.',
  })
  .refine(({ reviewed, reviewBy }) => reviewed < reviewBy, {
    path: ['reviewBy'],
    message: 'The review is due before it was done. → Write a day after `reviewed`.',
  });

export const answersForm = z.strictObject({ answers: z.array(answer).min(1) });

const keys = [...CORE_TEXTS, ...REGION_TEXTS];
const names = z.record(z.string(), text);
/** Every key optional: which must be there depends on the language and on whether it is a Region's own file. */
export const textsForm = z.strictObject({
  language: z.enum(LANGUAGES),
  reviewed: z.boolean(),
  texts: z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text.optional()])) as { [key in (typeof keys)[number]]: z.ZodOptional<typeof text> },
  ),
  /** Short names in this language, laid over labels.yml: group → name → words. */
  labels: z.strictObject({ intents: names.optional(), symptoms: names.optional(), facts: names.optional() }).optional(),
});

const group = z.record(z.string(), localized);
export const labelsForm = z.strictObject({ intents: group, symptoms: group, facts: group, reasons: group, languages: group });

export const ruleSetsForm = z.strictObject({
  ruleSets: z
    .array(
      z.strictObject({
        id,
        from: isoDate,
        title: localized,
        act: text,
        url: url.optional(),
        positive: localized.or(z.literal('before')),
        contact: localized.or(z.literal('before')),
        checked: z.boolean(),
      }),
    )
    .min(1),
});
