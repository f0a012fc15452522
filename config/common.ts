// What all Regions share: texts, answers, national numbers, rule sets, labels, and first replies to danger signs. Texts and
// answers of a Region's own have the same form and are read here too.
import type { Answer, Region, RegionContent } from './content.js';
import { readDangerReplies } from './danger-replies.js';
import { FULL_LANGUAGES, LANGUAGES, type Language, type Localized } from './languages.js';
import type { Read, Reader } from './reader.js';
import { readRuleSets } from './rule-sets.js';
import { checkAnswer, checkLanguages, checkTexts, checkUnique } from './rules.js';
import { answersForm, labelsForm, ruleSetsForm, textsForm } from './schema/knowledge.js';
import { numbersForm, type RegionForm } from './schema/region.js';
import { mayShow } from './text.js';
import type { TextKey, Texts } from './text-keys.js';
import { withWordings } from './wordings.js';
import type { YamlFile } from './yaml.js';

export type Common = Pick<RegionContent, 'labels' | 'ruleSets' | 'danger' | 'afterDanger'> & {
  readonly texts: ReadonlyMap<Language, TextFile>;
  readonly answers: readonly Answer[];
  readonly numbers: Region['numbers'];
};
export interface TextFile {
  readonly reviewed: boolean;
  readonly texts: { readonly [key in TextKey]?: string };
  readonly labels?: { readonly [group in (typeof TRANSLATED)[number]]?: { readonly [name: string]: string } | undefined } | undefined;
}

/** Groups of labels that a language's own file may hold. */
const TRANSLATED = ['intents', 'symptoms', 'facts'] as const;
type Labels = RegionContent['labels'];

/** The common files. `regions` tells which numbers every Region has. */
export async function readCommon(reader: Reader, regions: ReadonlyMap<string, Read<RegionForm>>, now: Date): Promise<Common> {
  const numbers = await reader.read('numbers.yml', numbersForm);
  if (numbers) {
    checkLanguages(reader, numbers.yaml, FULL_LANGUAGES);
    checkUnique(
      reader,
      numbers.yaml,
      ['numbers'],
      numbers.value.numbers.map(({ id }) => id),
    );
    findOldNumbers(reader, numbers, NATIONAL_DAYS, now);
  }
  const labels = await reader.read('texts/labels.yml', labelsForm);
  if (labels) checkLabels(reader, labels.yaml);
  const ruleSetFiles = await reader.readAll('rulesets', ruleSetsForm);
  for (const file of ruleSetFiles) checkLanguages(reader, file.yaml, FULL_LANGUAGES);
  const ruleSets = readRuleSets(reader, ruleSetFiles);

  // An answer for everybody may only name numbers that every Region has. Where a Region could not be read, its mistake is
  // reported and nothing is said about its numbers.
  const readable = numbers !== null && regions.size === (await reader.folders('regions')).length;
  const everywhere = [...regions.values()].reduce<string[] | null>(
    (shared, { value }) =>
      shared === null ? value.numbers.map(({ id }) => id) : shared.filter((id) => value.numbers.some((number) => number.id === id)),
    null,
  );
  const known = readable ? [...numbers.value.numbers.map(({ id }) => id), ...(everywhere ?? [])] : null;
  const written = await readAnswers(reader, 'answers', FULL_LANGUAGES, { numbers: known, ruleSets: ruleSets.map(({ id }) => id) }, now);
  const answers = await withWordings(reader, 'wordings', written);
  const texts = await readTexts(reader, 'texts', true);
  return {
    numbers: numbers?.value.numbers ?? [],
    labels: withTranslations(reader, labels?.value ?? { intents: {}, symptoms: {}, facts: {}, reasons: {}, languages: {} }, texts),
    ruleSets,
    ...(await readDangerReplies(reader, known)),
    texts,
    answers,
  };
}

/** labels.yml has four languages; the others bring theirs in their own file. */
function withTranslations(reader: Reader, labels: Labels, texts: ReadonlyMap<Language, TextFile>): Labels {
  const merged = { ...labels };
  for (const [language, file] of texts)
    for (const group of TRANSLATED) {
      const names = { ...merged[group] };
      for (const [name, own] of Object.entries(file.labels?.[group] ?? {})) {
        const label = names[name];
        if (label) names[name] = { ...label, [language]: own };
        else
          reader.wrong(
            `texts/${language}.yml`,
            1,
            `labels.yml has no \`${name}\` in \`${group}\`.`,
            'Delete it here, or write it there in Italian first.',
          );
      }
      merged[group] = names;
    }
  return merged;
}

/** Labels are on buttons in four languages; a language's own name needs no translation. */
function checkLabels(reader: Reader, yaml: YamlFile): void {
  for (const [group, names] of Object.entries(yaml.data as { [group: string]: unknown }))
    if (group !== 'languages') checkLanguages(reader, yaml, FULL_LANGUAGES, names, [group]);
}

/** The text files of a folder; `complete`: all ten languages with every key. */
export async function readTexts(reader: Reader, folder: string, complete: boolean): Promise<Map<Language, TextFile>> {
  const read = new Map<Language, TextFile>();
  const there = await reader.files(folder);
  const wanted = complete ? LANGUAGES.map((language) => `${language}.yml`) : there;
  for (const name of there.filter((one) => one !== 'labels.yml' && !LANGUAGES.some((language) => one === `${language}.yml`)))
    reader.wrong(`${folder}/${name}`, 1, 'There is no such language.', `Name the file after one of: ${LANGUAGES.join(', ')}.`);
  for (const name of wanted.filter((one) => LANGUAGES.some((language) => one === `${language}.yml`))) {
    const file = await reader.read(`${folder}/${name}`, textsForm);
    if (!file) continue;
    const { language, reviewed, texts, labels } = file.value;
    if (`${language}.yml` !== name)
      reader.wrong(
        file.yaml.file,
        file.yaml.line(['language']),
        `The file says \`${language}\`.`,
        `Write \`language: ${name.slice(0, 2)}\`, or rename the file.`,
      );
    checkTexts(reader, file.yaml, texts, language, complete);
    read.set(language, { reviewed, texts, labels });
  }
  return read;
}

/** The answers of a folder, in the `languages` they must have. */
export async function readAnswers(
  reader: Reader,
  folder: string,
  languages: readonly Language[],
  names: { numbers: readonly string[] | null; ruleSets: readonly string[] },
  now: Date,
): Promise<Answer[]> {
  const seen = new Map<string, string>();
  const answers: Answer[] = [];
  for (const { value, yaml } of await reader.readAll(folder, answersForm)) {
    checkLanguages(reader, yaml, languages);
    checkUnique(
      reader,
      yaml,
      ['answers'],
      value.answers.map(({ id }) => id),
      seen,
    );
    for (const [index, answer] of value.answers.entries()) {
      checkAnswer(reader, yaml, index, answer, names, now.toISOString().slice(0, 10));
      answers.push(answer);
    }
  }
  return answers;
}

/** National lines are always shown; after a year somebody should look whether they still are what they were. */
const NATIONAL_DAYS = 365;

/** Finds numbers that nobody has called for `validDays`. */
export function findOldNumbers(reader: Reader, { value, yaml }: Read<{ numbers: Region['numbers'] }>, validDays: number, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  for (const [index, number] of value.numbers.entries()) {
    const at = () => yaml.line(['numbers', index, 'verifiedOn']);
    if (number.verifiedOn > today)
      reader.wrong(
        yaml.file,
        at(),
        `\`${number.id}\` was checked in the future.`,
        'Write the day on which somebody last called the number.',
      );
    else if (!mayShow({ ...number, national: false }, validDays, now))
      reader.grownOld.push({
        file: yaml.file,
        line: at(),
        message: `The number \`${number.id}\` was last checked on ${number.verifiedOn}${number.national ? '' : '; it is not shown any more'}.`,
        remedy: "Call it, and write today's date in `verifiedOn`.",
      });
  }
}

/** The common texts with a Region's own laid over them. */
export function mergeTexts(common: ReadonlyMap<Language, TextFile>, own: ReadonlyMap<Language, TextFile>): Texts {
  const texts: { [key: string]: { [language in Language]?: string } } = {};
  for (const layer of [common, own])
    for (const [language, file] of layer)
      for (const [key, text] of Object.entries(file.texts)) {
        if (text === undefined) continue;
        texts[key] = { ...texts[key], [language]: text };
      }
  return texts as { [key in TextKey]: Localized };
}
