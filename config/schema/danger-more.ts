// The form of config/protocols/common/danger-more.yml: dangers found by plain words, and what is said after a danger.
import { z } from 'zod';
import { FULL_LANGUAGES, LANGUAGES } from '../languages.js';
import { PLAIN_DANGERS } from '../names.js';
import { AFTER_DANGER } from '../text-keys.js';

const inAllLanguages = z.record(z.enum(LANGUAGES), z.string().min(1));
const review = z.enum(['needed', 'done']);

export const dangerMoreForm = z.strictObject({
  version: z.coerce.string(),
  kinds: z.record(
    z.enum(PLAIN_DANGERS),
    z.strictObject({
      label: z.record(z.enum(FULL_LANGUAGES), z.string().min(1)),
      priority: z.enum(['emergency', 'urgent']),
      review,
      source: z.string().min(1),
      call: z.array(z.coerce.string()).min(1),
      /** Shown where a Region has a number of this id. */
      region: z.string().optional(),
      reply: inAllLanguages,
    }),
  ),
  says: z.record(z.enum(AFTER_DANGER), z.strictObject({ review, source: z.string().min(1), text: inAllLanguages })),
});
