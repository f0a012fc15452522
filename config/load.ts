// Reads a whole content folder: every Region with its texts, answers, interviews and numbers, or every mistake in it.
import { type Common, findOldNumbers, mergeTexts, readAnswers, readCommon, readTexts } from './common.js';
import type { Content, Mistake, RegionContent } from './content.js';
import { FULL_LANGUAGES, LANGUAGES, type Language } from './languages.js';
import { INFORMATIONAL } from './names.js';
import { readProtocols } from './protocols.js';
import type { Interview } from './questions.js';
import { type Read, Reader } from './reader.js';
import { checkLanguages, checkUnique } from './rules.js';
import { type RegionForm, regionForm } from './schema/region.js';
import { deepFreeze, hashOf } from './version.js';
import { withWordings } from './wordings.js';

export interface Loaded {
  /** null where there is a mistake. */
  readonly content: Content | null;
  readonly mistakes: readonly Mistake[];
  /** Worth an editor's look, but served. */
  readonly warnings: readonly Mistake[];
  /** What only a demonstration goes by, and somebody must check anew before a Region that serves citizens does. */
  readonly beforeLive: readonly Mistake[];
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
  const forDemo = ({ file }: Mistake) => isForDemo(file, regionFiles);
  return {
    content: reader.mistakes.length > 0 ? null : content,
    mistakes: reader.mistakes,
    warnings: [...reader.warnings, ...reader.grownOld.filter((old) => !forDemo(old))],
    beforeLive: reader.grownOld.filter(forDemo),
  };
}

/** Whether no Region but demonstrations reads the file: it is in the folder of one, or all Regions are such. */
function isForDemo(file: string, regions: ReadonlyMap<string, Read<RegionForm>>): boolean {
  const name = /^regions\/([^/]+)\//.exec(file)?.[1];
  const readers = name === undefined ? [...regions.values()] : [regions.get(name)];
  return readers.length > 0 && readers.every((region) => region?.value.demo === true);
}

/** The same without the content, for `accanto config check`. */
export async function checkContent(dir: string, now: Date = new Date()): Promise<Omit<Loaded, 'content'>> {
  const { content: _, ...found } = await loadContent(dir, now);
  return found;
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
      ['handoff', 'skills'],
      file.value.handoff.skills.map(({ id }) => id),
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
  findOldNumbers(reader, file, form.numbersValidDays, now);

  const ownTexts = await readTexts(reader, `regions/${name}/texts`, false);
  const names = { numbers: numbers.map(({ id }) => id), ruleSets: common.ruleSets.map(({ id }) => id) };
  const ownAnswers = await readAnswers(reader, `regions/${name}/answers`, full(form.languages), names, now);
  const together = [...ownAnswers, ...common.answers.filter(({ id }) => !ownAnswers.some((own) => own.id === id))];
  const answers = await withWordings(reader, `regions/${name}/wordings`, together);
  for (const intent of INFORMATIONAL)
    if (!answers.some(({ intents }) => intents.includes(intent)))
      reader.warn(yaml.file, 1, `Nobody answers \`${intent}\`.`, `Add an answer with \`intents: [${intent}]\` in answers/.`);

  if (form.ruleSet !== null && !names.ruleSets.includes(form.ruleSet))
    reader.mistakes.push(
      yaml.mistake(
        ['ruleSet'],
        `There is no rule set \`${form.ruleSet}\`.`,
        `Write one of: ${names.ruleSets.join(', ')}; or leave it out, then the one in force on the day counts.`,
      ),
    );

  for (const { id, closing = [] } of interviews)
    for (const { answer } of closing)
      if (!answers.some((one) => one.id === answer))
        reader.wrong(
          `protocols/${form.protocol}/interviews/${id}.yml`,
          1,
          `The interview ends with the answer \`${answer}\`, which is not there.`,
          'Write the id of an answer in answers/, or leave `closing` out.',
        );

  const made: Omit<RegionContent, 'version'> = {
    region: { name, ...form, numbers },
    texts: mergeTexts(common.texts, ownTexts),
    answers,
    interviews,
    ruleSets: common.ruleSets,
    unreviewed: LANGUAGES.filter((language) => !(common.texts.get(language)?.reviewed && (ownTexts.get(language)?.reviewed ?? true))),
    danger: common.danger,
    afterDanger: common.afterDanger,
    labels: common.labels,
  };
  return deepFreeze({ version: hashOf(made), ...made });
}

/** Of a Region's languages, those in which it must write everything. */
function full(languages: readonly Language[]): Language[] {
  return FULL_LANGUAGES.filter((language) => languages.includes(language));
}
