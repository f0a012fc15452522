// Reads a whole content folder: every Region with its texts, answers, interviews and numbers, or every mistake in it.
import {
  type Answer,
  type Content,
  FULL_LANGUAGES,
  type Interview,
  LANGUAGES,
  type Language,
  type Localized,
  type Mistake,
  type Region,
  type RegionContent,
  type TextKey,
  type Texts,
} from './content.js';
import { readDangerReplies } from './danger-replies.js';
import { INFORMATIONAL } from './names.js';
import { type Read, Reader } from './reader.js';
import { checkAnswer, checkInterview, checkLanguages, checkTexts, checkUnique } from './rules.js';
import { interviewForm, protocolForm } from './schema/interview.js';
import { answersForm, labelsForm, ruleSetsForm, textsForm } from './schema/knowledge.js';
import { numbersForm, type RegionForm, regionForm } from './schema/region.js';
import { mayShow } from './text.js';
import { deepFreeze, hashOf } from './version.js';

export interface Loaded {
  /** null where there is a mistake. */
  readonly content: Content | null;
  readonly mistakes: readonly Mistake[];
  /** Worth an editor's look, but served. */
  readonly warnings: readonly Mistake[];
}

type Common = Pick<RegionContent, 'labels' | 'ruleSets' | 'danger'> & {
  readonly texts: ReadonlyMap<Language, TextFile>;
  readonly answers: readonly Answer[];
  readonly numbers: Region['numbers'];
};
interface TextFile {
  readonly reviewed: boolean;
  readonly texts: { readonly [key in TextKey]?: string };
}

/** Reads and checks the folder `dir`. Never throws for what somebody wrote in it. `now` decides what is out of date. */
export async function loadContent(dir: string, now: Date = new Date()): Promise<Loaded> {
  const reader = new Reader(dir);
  const regionFiles = await readRegions(reader);
  const common = await readCommon(reader, regionFiles, now);
  const protocols = await readProtocols(reader, regionFiles);

  const regions = new Map<string, RegionContent>();
  for (const [name, file] of regionFiles) {
    const interviews = protocols.get(file.value.protocol);
    if (interviews) regions.set(name, await compose(reader, name, file, common, interviews, now));
  }
  const content = Object.freeze({ version: hashOf([...regions.values()].map(({ version }) => version)), regions });
  return { content: reader.mistakes.length > 0 ? null : content, mistakes: reader.mistakes, warnings: reader.warnings };
}

/** The same without the content, for `accanto config check`. */
export async function checkContent(dir: string, now: Date = new Date()): Promise<Pick<Loaded, 'mistakes' | 'warnings'>> {
  const { mistakes, warnings } = await loadContent(dir, now);
  return { mistakes, warnings };
}

async function readRegions(reader: Reader): Promise<Map<string, Read<RegionForm>>> {
  const names = await reader.folders('regions');
  if (names.length === 0)
    reader.wrong('regions', 1, 'There is no Region.', 'Make a folder regions/<name>/ with a region.yml; copy the one of `demo`.');
  const regions = new Map<string, Read<RegionForm>>();
  for (const name of names) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
      reader.wrong(
        `regions/${name}`,
        1,
        'This is no name for a Region.',
        'Use small letters, digits and "-" only: it stands in web addresses.',
      );
    const file = await reader.read(`regions/${name}/region.yml`, regionForm);
    if (!file) continue;
    checkLanguages(reader, file.yaml, full(file.value.languages));
    checkUnique(
      reader,
      file.yaml,
      ['numbers'],
      file.value.numbers.map(({ id }) => id),
    );
    checkUnique(
      reader,
      file.yaml,
      ['handoff', 'outcomes'],
      file.value.handoff.outcomes.map(({ id }) => id),
    );
    checkUnique(
      reader,
      file.yaml,
      ['handoff', 'canned'],
      file.value.handoff.canned.map(({ id }) => id),
    );
    regions.set(name, file);
  }
  return regions;
}

async function readCommon(reader: Reader, regions: ReadonlyMap<string, Read<RegionForm>>, now: Date): Promise<Common> {
  const numbers = await reader.read('numbers.yml', numbersForm);
  if (numbers) {
    checkLanguages(reader, numbers.yaml, FULL_LANGUAGES);
    checkUnique(
      reader,
      numbers.yaml,
      ['numbers'],
      numbers.value.numbers.map(({ id }) => id),
    );
    warnOfOldNumbers(reader, numbers, NATIONAL_DAYS, now);
  }
  const labels = await reader.read('texts/labels.yml', labelsForm);
  const ruleSetFiles = await reader.readAll('rulesets', ruleSetsForm);
  for (const file of ruleSetFiles) checkLanguages(reader, file.yaml, FULL_LANGUAGES);
  const ruleSets = ruleSetFiles.flatMap(({ value }) => value.ruleSets);

  // An answer for everybody may only name numbers that every Region has. Where a Region could not be read, its mistake is
  // reported and nothing is said about its numbers.
  const readable = numbers !== null && regions.size === (await reader.folders('regions')).length;
  const everywhere = [...regions.values()].reduce<string[] | null>(
    (shared, { value }) =>
      shared === null ? value.numbers.map(({ id }) => id) : shared.filter((id) => value.numbers.some((number) => number.id === id)),
    null,
  );
  const known = readable ? [...numbers.value.numbers.map(({ id }) => id), ...(everywhere ?? [])] : null;
  const answers = await readAnswers(reader, 'answers', FULL_LANGUAGES, { numbers: known, ruleSets: ruleSets.map(({ id }) => id) }, now);
  return {
    numbers: numbers?.value.numbers ?? [],
    labels: labels?.value ?? { intents: {}, symptoms: {}, facts: {}, reasons: {}, languages: {} },
    ruleSets,
    danger: readDangerReplies(reader, known),
    texts: await readTexts(reader, 'texts', true),
    answers,
  };
}

async function readTexts(reader: Reader, folder: string, complete: boolean): Promise<Map<Language, TextFile>> {
  const read = new Map<Language, TextFile>();
  const there = await reader.files(folder);
  const wanted = complete ? LANGUAGES.map((language) => `${language}.yml`) : there;
  for (const name of there.filter((one) => one !== 'labels.yml' && !LANGUAGES.some((language) => one === `${language}.yml`)))
    reader.wrong(`${folder}/${name}`, 1, 'There is no such language.', `Name the file after one of: ${LANGUAGES.join(', ')}.`);
  for (const name of wanted.filter((one) => LANGUAGES.some((language) => one === `${language}.yml`))) {
    const file = await reader.read(`${folder}/${name}`, textsForm);
    if (!file) continue;
    const { language, reviewed, texts } = file.value;
    if (`${language}.yml` !== name)
      reader.wrong(
        file.yaml.file,
        file.yaml.line(['language']),
        `The file says \`${language}\`.`,
        `Write \`language: ${name.slice(0, 2)}\`, or rename the file.`,
      );
    checkTexts(reader, file.yaml, texts, language, complete);
    read.set(language, { reviewed, texts });
  }
  return read;
}

async function readAnswers(
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

async function readProtocols(reader: Reader, regions: ReadonlyMap<string, Read<RegionForm>>): Promise<Map<string, Interview[]>> {
  const names = (await reader.folders('protocols')).filter((name) => name !== 'common');
  for (const { value, yaml } of regions.values())
    if (!names.includes(value.protocol))
      reader.wrong(yaml.file, yaml.line(['protocol']), `There is no protocol \`${value.protocol}\`.`, `Write one of: ${names.join(', ')}.`);
  const protocols = new Map<string, Interview[]>();
  for (const name of names) {
    const protocol = await reader.read(`protocols/${name}/protocol.yml`, protocolForm);
    if (!protocol) continue;
    checkLanguages(reader, protocol.yaml, FULL_LANGUAGES);
    const interviews: Interview[] = [];
    const intents = new Map<string, string>();
    for (const id of protocol.value.interviews) {
      const file = await reader.read(`protocols/${name}/interviews/${id}.yml`, interviewForm);
      if (!file) continue;
      checkLanguages(reader, file.yaml, FULL_LANGUAGES);
      checkInterview(reader, file.yaml, file.value);
      for (const [index, intent] of file.value.intents.entries()) {
        const other = intents.get(intent);
        if (other)
          reader.wrong(
            file.yaml.file,
            file.yaml.line(['intents', index]),
            `\`${intent}\` already starts the interview \`${other}\`.`,
            'Keep it in one of the two.',
          );
        intents.set(intent, id);
      }
      if (file.value.id !== id)
        reader.wrong(
          file.yaml.file,
          file.yaml.line(['id']),
          `The interview calls itself \`${file.value.id}\`.`,
          `Write \`id: ${id}\`, as the file is named.`,
        );
      interviews.push(file.value);
    }
    protocols.set(name, interviews);
  }
  return protocols;
}

/** Everything of one Region: the common content with the Region's own laid over it. */
async function compose(
  reader: Reader,
  name: string,
  file: Read<RegionForm>,
  common: Common,
  interviews: readonly Interview[],
  now: Date,
): Promise<RegionContent> {
  const { value: form, yaml } = file;
  const numbers = [...form.numbers, ...common.numbers.filter(({ id }) => !form.numbers.some((own) => own.id === id))];
  warnOfOldNumbers(reader, file, form.numbersValidDays, now);

  const ownTexts = await readTexts(reader, `regions/${name}/texts`, false);
  const names = { numbers: numbers.map(({ id }) => id), ruleSets: common.ruleSets.map(({ id }) => id) };
  const ownAnswers = await readAnswers(reader, `regions/${name}/answers`, full(form.languages), names, now);
  const answers = [...ownAnswers, ...common.answers.filter(({ id }) => !ownAnswers.some((own) => own.id === id))];
  for (const intent of INFORMATIONAL)
    if (!answers.some(({ intents }) => intents.includes(intent)))
      reader.warn(yaml.file, 1, `Nobody answers \`${intent}\`.`, `Add an answer with \`intents: [${intent}]\` in answers/.`);

  const made: Omit<RegionContent, 'version'> = {
    region: { name, ...form, numbers },
    texts: mergeTexts(common.texts, ownTexts),
    answers,
    interviews,
    ruleSets: common.ruleSets,
    unreviewed: LANGUAGES.filter((language) => !(common.texts.get(language)?.reviewed && (ownTexts.get(language)?.reviewed ?? true))),
    danger: common.danger,
    labels: common.labels,
  };
  return deepFreeze({ version: hashOf(made), ...made });
}

/** National lines are always shown; after a year somebody should look whether they still are what they were. */
const NATIONAL_DAYS = 365;

function warnOfOldNumbers(reader: Reader, { value, yaml }: Read<{ numbers: Region['numbers'] }>, validDays: number, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  for (const [index, number] of value.numbers.entries()) {
    const at = yaml.line(['numbers', index, 'verifiedOn']);
    if (number.verifiedOn > today)
      reader.wrong(yaml.file, at, `\`${number.id}\` was checked in the future.`, 'Write the day on which somebody last called the number.');
    else if (!mayShow({ ...number, national: false }, validDays, now))
      reader.warn(
        yaml.file,
        at,
        `The number \`${number.id}\` was last checked on ${number.verifiedOn}${number.national ? '' : '; it is not shown any more'}.`,
        "Call it, and write today's date in `verifiedOn`.",
      );
  }
}

function mergeTexts(common: ReadonlyMap<Language, TextFile>, own: ReadonlyMap<Language, TextFile>): Texts {
  const texts: { [key: string]: { [language in Language]?: string } } = {};
  for (const layer of [common, own])
    for (const [language, file] of layer)
      for (const [key, text] of Object.entries(file.texts)) {
        if (text === undefined) continue;
        texts[key] = { ...texts[key], [language]: text };
      }
  return texts as { [key in TextKey]: Localized };
}

/** Of a Region's languages, those in which it must write everything. */
function full(languages: readonly Language[]): Language[] {
  return FULL_LANGUAGES.filter((language) => languages.includes(language));
}
