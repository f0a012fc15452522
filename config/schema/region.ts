// The form of config/regions/<name>/region.yml.
import { z } from 'zod';
import { LANGUAGES } from '../languages.js';
import { clock, id, isoDate, isUrl, localized, phone, text, url } from './parts.js';

const span = z
  .tuple([clock, clock])
  .refine(([from, to]) => from < to, 'The hours end before they begin. → Write the earlier time first; split a night at "24:00".');
const day = z.array(span).optional();

const hours = z
  .strictObject({
    always: z.boolean(),
    week: z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }).default({}),
    closed: z.array(isoDate).default([]),
  })
  .refine(
    ({ always, week }) => always || Object.values(week).some((spans) => (spans?.length ?? 0) > 0),
    'Nobody is ever on duty. → Write `always: true`, or hours for at least one day of `week`.',
  );

const number = z.strictObject({
  id,
  label: localized,
  number: phone,
  hours: localized.optional(),
  national: z.boolean(),
  verifiedOn: isoDate,
  source: text,
});

/** config/numbers.yml: the lines that are the same in the whole country. */
export const numbersForm = z.strictObject({ numbers: z.array(number).min(1) });

const origin = z
  .string()
  .refine(
    (value) => isUrl(value, ['https:', 'http:']) && new URL(value).origin === value,
    'This is not a web origin. → Write scheme and host without a path, e.g. "https://www.regione.example".',
  );

const onCall = z
  .string()
  .refine(
    (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || phone.safeParse(value).success || isUrl(value, ['https:']),
    'This is no address to call. → Write an e-mail address, a phone number, or the https address of a webhook.',
  );

const minutes = z.int().min(1).max(10_080);

export const regionForm = z
  .strictObject({
    demo: z.boolean().default(false),
    label: localized,
    languages: z.array(z.enum(LANGUAGES)).min(1),
    timezone: z.string().refine(isTimezone, 'There is no such time zone. → Write e.g. "Europe/Rome".').default('Europe/Rome'),
    mode: z.enum(['guidance', 'forward', 'level']),
    signature: text.nullable().default(null),
    protocol: id,
    ruleSet: id.nullable().default(null),
    /** Years from which an age is a risk of its own; 65 in CDC's Self-Checker (2022) and in the NHS's Oximetry@home (2020). */
    riskAge: z.int().min(18).max(120).default(65),
    hours,
    numbers: z.array(number).min(1),
    numbersValidDays: z.int().min(1).max(3650).default(180),
    origins: z.array(origin).default([]),
    privacy: z.strictObject({
      controller: localized.or(text.transform((it) => ({ it }))),
      url: url.nullable().default(null),
      // From the last entry of a conversation; then the gateway erases it (channels/gateway/retention.ts).
      retentionDays: z.int().min(1).max(3650),
      // Of the lines in the ledger of decisions, which are of nobody and outlive the conversations.
      ledgerDays: z.int().min(1).max(36_500).default(3650),
    }),
    handoff: z.strictObject({
      due: z.strictObject({ emergency: minutes, urgent: minutes, routine: minutes }),
      graceSeconds: z.int().min(5).max(3600).default(60),
      capacity: z.int().min(1).max(20).default(3),
      onCall: onCall.nullable().default(null),
      onCallAfter: minutes.default(15),
      skills: z.array(z.strictObject({ id, label: localized })).default([]),
      outcomes: z.array(z.strictObject({ id, label: localized })).min(1),
      canned: z.array(z.strictObject({ id, title: text, text: localized })).default([]),
    }),
    uploads: z
      .strictObject({
        maxBytes: z.int().min(1000).max(50_000_000),
        types: z.array(z.string().regex(/^[a-z]+\/[a-z0-9.+*-]+$/, 'This is no type of file. → Write e.g. "image/jpeg".')).min(1),
      })
      .default({ maxBytes: 10_000_000, types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'audio/ogg', 'audio/mpeg'] }),
  })
  .superRefine((region, context) => {
    if (region.mode === 'level' && !region.signature)
      context.addIssue({
        code: 'custom',
        path: ['mode'],
        message: '`level` mode needs the signature of a clinician. → Write the name in `signature`, or choose `mode: forward`.',
      });
    if (region.signature === 'demonstration' && !region.demo)
      context.addIssue({
        code: 'custom',
        path: ['signature'],
        message: '"demonstration" is no clinician. → Write who signed the protocol; only a Region with `demo: true` may demonstrate.',
      });
    if (!region.languages.includes('it'))
      context.addIssue({
        code: 'custom',
        path: ['languages'],
        message: 'Italian is missing. → Add `it` to the list; the rest falls back on it.',
      });
    if (region.privacy.ledgerDays < region.privacy.retentionDays)
      context.addIssue({
        code: 'custom',
        path: ['privacy', 'ledgerDays'],
        message:
          'What was decided would be forgotten before the conversation. → Write at least as many days as in `retentionDays`; 3650 are ten years.',
      });
    const { emergency, urgent, routine } = region.handoff.due;
    if (emergency > urgent || urgent > routine)
      context.addIssue({
        code: 'custom',
        path: ['handoff', 'due'],
        message: 'A more urgent request would wait longer. → Write the minutes so that emergency ≤ urgent ≤ routine.',
      });
  });
export type RegionForm = z.output<typeof regionForm>;

function isTimezone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
