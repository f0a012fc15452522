// Dated rule sets: which one is in force on a day, and which one a part that "stays as before" is stated in. Times of an
// obligation are never said without the name, the act and the date that come from here.
import type { z } from 'zod';
import type { RegionContent, RulePart, RuleSet } from './content.js';
import type { Localized } from './languages.js';
import type { Reader } from './reader.js';
import { checkUnique } from './rules.js';
import type { ruleSetsForm } from './schema/knowledge.js';
import type { YamlFile } from './yaml.js';

const PARTS: readonly RulePart[] = ['positive', 'contact'];

type Form = z.output<typeof ruleSetsForm>['ruleSets'][number];

/** All rule sets in the order of their dates, with what stays "before" filled in from the one that states it. */
export function readRuleSets(reader: Reader, files: readonly { yaml: YamlFile; value: z.output<typeof ruleSetsForm> }[]): RuleSet[] {
  const seen = new Map<string, string>();
  for (const { yaml, value } of files)
    checkUnique(
      reader,
      yaml,
      ['ruleSets'],
      value.ruleSets.map(({ id }) => id),
      seen,
    );
  const forms = files
    .flatMap(({ yaml, value }) => value.ruleSets.map((form, index) => ({ form, yaml, index })))
    .sort((a, b) => a.form.from.localeCompare(b.form.from));
  const made: RuleSet[] = [];
  for (const { form, yaml, index } of forms) {
    const before = made.at(-1);
    for (const part of PARTS)
      if (form[part] === 'before' && !before)
        reader.mistakes.push(
          yaml.mistake(
            ['ruleSets', index, part],
            `\`${part}: before\` points to nothing: \`${form.id}\` is the first rule set.`,
            'Write out what it says, in it, en, de and fr.',
          ),
        );
    made.push(filled(form, before));
  }
  return made;
}

function filled(form: Form, before: RuleSet | undefined): RuleSet {
  const part = (name: RulePart): { text: Localized; statedIn: string } => {
    const own = form[name];
    if (own !== 'before') return { text: own, statedIn: form.id };
    return { text: before?.[name] ?? { it: '' }, statedIn: before?.statedIn[name] ?? form.id };
  };
  const [positive, contact] = [part('positive'), part('contact')];
  return {
    ...form,
    positive: positive.text,
    contact: contact.text,
    statedIn: { positive: positive.statedIn, contact: contact.statedIn },
  };
}

/** The rule set that the Region names, else the one in force on its own calendar's day; null before the first one. */
export function ruleSetInForce(content: RegionContent, now: Date): RuleSet | null {
  const { ruleSet, timezone } = content.region;
  if (ruleSet !== null) return content.ruleSets.find(({ id }) => id === ruleSet) ?? null;
  const today = dayIn(timezone, now);
  return content.ruleSets.findLast(({ from }) => from <= today) ?? null;
}

const MINUTE = 60_000;
/** The last day asked for in each time zone, and the minute it was asked in: answers of the same minute share it. */
const days = new Map<string, { readonly format: Intl.DateTimeFormat; minute: number; day: string }>();

/** The ISO day on a time zone's calendar. */
function dayIn(timezone: string, now: Date): string {
  let known = days.get(timezone);
  if (!known) {
    known = { format: new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }), minute: Number.NaN, day: '' };
    days.set(timezone, known);
  }
  const minute = Math.floor(now.getTime() / MINUTE);
  if (known.minute !== minute) {
    known.day = known.format.format(now);
    known.minute = minute;
  }
  return known.day;
}
