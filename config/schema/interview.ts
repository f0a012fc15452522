// The forms of config/protocols/<name>/protocol.yml and its interviews/*.yml.
import { z } from 'zod';
import { codesOf, FACTS } from '../facts.js';
import { DANGER_KINDS } from '../names.js';
import { nearest } from '../nearest.js';
import { id, intent, isoDate, localized, source, text, wordsByLanguage } from './parts.js';

const known = (what: string, names: readonly string[]) =>
  z.string().superRefine((value, context) => {
    if (names.includes(value)) return;
    const near = nearest(value, names);
    context.addIssue({
      code: 'custom',
      message: `There is no ${what} \`${value}\`. → ${near ? `Did you mean \`${near}\`?` : `Write one of: ${names.join(', ')}.`}`,
    });
  });
const fact = known('fact', Object.keys(FACTS));
const danger = known('danger sign', DANGER_KINDS);
const value = z.union([z.string(), z.number(), z.boolean()]);

const condition = z
  .strictObject({
    fact,
    in: z.array(value).min(1).optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    known: z.boolean().optional(),
  })
  .superRefine((one, context) => {
    if (one.in === undefined && one.atLeast === undefined && one.below === undefined && one.known === undefined)
      context.addIssue({ code: 'custom', message: 'The condition asks for nothing. → Add `in`, `atLeast`, `below` or `known`.' });
    const codes = codesOf(one.fact);
    for (const [index, code] of (one.in ?? []).entries())
      if (codes.length > 0 && !codes.includes(code))
        context.addIssue({
          code: 'custom',
          path: ['in', index],
          message: `\`${one.fact}\` is never \`${code}\`. → Write one of: ${codes.join(', ')}.`,
        });
  });
const when = z.array(z.union([condition, z.strictObject({ any: z.array(condition).min(2) })])).min(1);

const choice = z.strictObject({
  value,
  label: localized,
  self: localized.optional(),
  ofOthers: z.boolean().optional(),
  words: wordsByLanguage.optional(),
  danger: danger.optional(),
});

const question = z
  .strictObject({
    id: fact,
    kind: z.enum(['choice', 'choices', 'number', 'date', 'yesno', 'text', 'phone']),
    ask: localized,
    again: localized,
    self: z.strictObject({ ask: localized, again: localized }).optional(),
    danger: z.boolean().default(false),
    choices: z.array(choice).min(2).max(20).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    unit: text.optional(),
    signs: z
      .array(z.strictObject({ danger, atMost: z.number().optional(), atLeast: z.number().optional(), when: when.optional() }))
      .optional(),
    named: z.array(z.strictObject({ value: z.number(), words: wordsByLanguage })).optional(),
    when: when.optional(),
    optional: z.boolean().optional(),
    yesWhenNamed: z.array(z.enum(['symptom', 'temperature', 'spo2', 'pregnancy_week', 'old_age'])).optional(),
    yesLeadsTo: id.optional(),
  })
  .superRefine((one, context) => {
    const wrong = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const withChoices = one.kind === 'choice' || one.kind === 'choices';
    if (withChoices && !one.choices) wrong(['kind'], 'The choices are missing. → Add `choices`, or choose another `kind`.');
    if (!withChoices && one.choices)
      wrong(['choices'], `A question of kind \`${one.kind}\` has no choices. → Remove them, or write \`kind: choice\`.`);
    if (one.kind === 'number' && (one.min === undefined || one.max === undefined))
      wrong(['kind'], 'The limits are missing. → Add `min` and `max`: what is outside of them is asked again.');
    if (one.min !== undefined && one.max !== undefined && one.min >= one.max)
      wrong(['max'], 'The limits are the wrong way round. → Write `min` below `max`.');
    const isSign = one.choices?.some((each) => each.danger) || (one.signs?.length ?? 0) > 0;
    if (isSign && !one.danger)
      wrong(
        ['danger'],
        'One answer is a danger sign, but it is no danger question. → Write `danger: true`, so that it is always asked directly.',
      );
    for (const only of ['yesWhenNamed', 'yesLeadsTo'] as const)
      if (one[only] !== undefined && one.kind !== 'yesno') wrong([only], 'Only a question with yes and no has it. → Write `kind: yesno`.');
    if (one.named && one.kind !== 'number' && one.kind !== 'yesno')
      wrong(['named'], 'Only a question for a number, or with yes and no, has it. → Write `kind: number` or `kind: yesno`.');
    if (one.kind === 'yesno' && one.named?.some(({ value }) => value !== 1))
      wrong(['named'], 'The words of a question with yes and no stand for yes. → Write `value: 1`.');
    const codes = codesOf(one.id);
    for (const [index, each] of (one.choices ?? []).entries()) {
      if (codes.length > 0 && !codes.includes(each.value))
        wrong(['choices', index, 'value'], `\`${one.id}\` is never \`${each.value}\`. → Write one of: ${codes.join(', ')}.`);
      if (one.choices?.findIndex((other) => other.value === each.value) !== index)
        wrong(['choices', index, 'value'], `\`${each.value}\` is there twice. → Keep one of them.`);
    }
  });

export const interviewForm = z.strictObject({
  id,
  version: text,
  title: localized,
  intro: localized,
  intents: z.array(intent).min(1),
  closing: z
    .array(z.strictObject({ answer: text, when: when.optional() }))
    .min(1)
    .optional(),
  advice: z
    .array(z.strictObject({ topic: id, when: when.optional(), beside: z.boolean().optional(), text: localized }))
    .min(1)
    .optional(),
  questions: z.array(question).min(1),
});
export type InterviewForm = z.output<typeof interviewForm>;

export const protocolForm = z.strictObject({
  title: localized,
  version: text,
  /** Files of interviews/, without `.yml`, in the order they are offered. */
  interviews: z.array(id).min(1),
  source,
  reviewed: isoDate,
  needsReview: z.boolean().default(false),
});
