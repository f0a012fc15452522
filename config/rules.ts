// What a schema cannot see: languages that are missing, placeholders, names that point nowhere, the same thing twice,
// durations without a rule set. Each complains with the line of the file it stands in.
import type { Answer } from './content.js';
import { durationsIn } from './durations.js';
import { FULL_LANGUAGES, type Language } from './languages.js';
import { nearest } from './nearest.js';
import { PLACEHOLDERS, placeholdersOf } from './placeholders.js';
import type { Interview } from './questions.js';
import type { Reader } from './reader.js';
import { CORE_TEXTS, REGION_TEXTS, type TextKey } from './text-keys.js';
import type { YamlFile } from './yaml.js';

type Path = readonly PropertyKey[];

/** Every text in several languages under `value` has the wanted languages. */
export function checkLanguages(
  reader: Reader,
  yaml: YamlFile,
  wanted: readonly Language[],
  value: unknown = yaml.data,
  path: Path = [],
): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && 'it' in value && (typeof value.it === 'string' || Array.isArray(value.it))) {
    const missing = wanted.filter((language) => !(language in value));
    const name = path.map(String).join('.');
    if (missing.length > 0 && path.at(-1) !== 'words')
      reader.mistakes.push(
        yaml.mistake(
          path,
          `\`${name}\` is missing in: ${missing.join(', ')}.`,
          `Add ${missing.map((one) => `\`${one}:\``).join(', ')} below it.`,
        ),
      );
    return;
  }
  for (const [key, item] of Object.entries(value))
    checkLanguages(reader, yaml, wanted, item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** One text file: which keys must be there, and that each has the placeholders it needs and no others. */
export function checkTexts(
  reader: Reader,
  yaml: YamlFile,
  texts: { readonly [key in TextKey]?: string },
  language: Language,
  complete: boolean,
): void {
  const must: readonly TextKey[] = FULL_LANGUAGES.some((full) => full === language) ? [...CORE_TEXTS, ...REGION_TEXTS] : CORE_TEXTS;
  const missing = complete ? must.filter((key) => texts[key] === undefined) : [];
  if (missing.length > 0)
    reader.mistakes.push(
      yaml.mistake(['texts'], `Texts are missing: ${missing.join(', ')}.`, 'Translate them from `texts/it.yml`; every key must be there.'),
    );
  for (const [key, text] of Object.entries(texts)) {
    if (text === undefined) continue;
    checkPlaceholders(reader, yaml, ['texts', key], text, PLACEHOLDERS[key as TextKey] ?? []);
    checkDurations(reader, yaml, ['texts', key], text, language);
  }
}

function checkPlaceholders(reader: Reader, yaml: YamlFile, path: Path, text: string, wanted: readonly string[]): void {
  const there = placeholdersOf(text);
  const name = path.map(String).join('.');
  const lost = wanted.filter((one) => !there.includes(one));
  if (lost.length > 0) {
    const list = lost.map((one) => `{${one}}`).join(', ');
    reader.mistakes.push(yaml.mistake(path, `\`${name}\` lacks ${list}.`, `Write ${list} where the Italian text has it.`));
  }
  for (const one of there.filter((each) => !wanted.includes(each))) {
    const near = nearest(one, wanted);
    const remedy = near
      ? `Did you mean {${near}}?`
      : wanted.length > 0
        ? `Only ${wanted.map((each) => `{${each}}`).join(', ')} can be filled in here.`
        : 'Nothing is filled in here: write the text without braces.';
    reader.mistakes.push(yaml.mistake(path, `\`${name}\` has {${one}}, which is not known here.`, remedy));
  }
}

function checkDurations(reader: Reader, yaml: YamlFile, path: Path, text: string, language: Language): void {
  for (const found of durationsIn(text, language))
    reader.mistakes.push(
      yaml.mistake(
        path,
        `A duration is stated without a rule set: "${found}".`,
        'Take it out; an answer may state one with `ruleSet:` and `{ruleset}` in its text.',
      ),
    );
}

/** One answer: placeholders that can be filled, durations only with their rule set, reviewed in time. */
export function checkAnswer(
  reader: Reader,
  yaml: YamlFile,
  index: number,
  answer: Answer,
  names: { numbers: readonly string[] | null; ruleSets: readonly string[] },
  today: string,
): void {
  const path: Path = ['answers', index];
  if (answer.ruleSet !== undefined && !names.ruleSets.includes(answer.ruleSet))
    reader.mistakes.push(
      yaml.mistake([...path, 'ruleSet'], `There is no rule set \`${answer.ruleSet}\`.`, `Write one of: ${names.ruleSets.join(', ')}.`),
    );
  for (const [key, text] of Object.entries(answer.text)) {
    const at = [...path, 'text', key];
    const found = durationsIn(text, key as Language);
    if (found.length > 0 && !(answer.ruleSet && text.includes('{ruleset}')))
      reader.mistakes.push(
        yaml.mistake(
          at,
          `A duration is stated without a rule set: "${found[0]}".`,
          'Add `ruleSet:` with its name and write {ruleset} in the text, or leave the duration out.',
        ),
      );
    for (const name of placeholdersOf(text)) {
      if (name === 'ruleset' && answer.ruleSet) continue;
      if (name.startsWith('number:') && (names.numbers === null || names.numbers.includes(name.slice(7)))) continue;
      const near = nearest(name, [...(names.numbers ?? []).map((number) => `number:${number}`), 'ruleset']);
      reader.mistakes.push(
        yaml.mistake(
          at,
          `{${name}} cannot be filled in.`,
          near && near !== name
            ? `Did you mean {${near}}?`
            : 'Add the number to every region.yml or to numbers.yml; {ruleset} needs `ruleSet:`.',
        ),
      );
    }
  }
  if (answer.reviewBy < today)
    reader.grownOld.push(
      yaml.mistake(
        [...path, 'reviewBy'],
        `The answer \`${answer.id}\` should have been reviewed by ${answer.reviewBy}.`,
        'Check it against its source and write new dates in `reviewed` and `reviewBy`.',
      ),
    );
}

/** One interview: each fact asked once, conditions only on what was asked before, no word that means two choices. */
export function checkInterview(reader: Reader, yaml: YamlFile, interview: Interview, all: readonly string[]): void {
  const asked = interview.questions.map(({ id }) => id);
  interview.questions.forEach((question, index) => {
    const path: Path = ['questions', index];
    if (asked.indexOf(question.id) < index)
      reader.mistakes.push(yaml.mistake([...path, 'id'], `\`${question.id}\` is asked twice.`, 'Keep one of the two questions.'));
    const { yesLeadsTo } = question;
    if (yesLeadsTo !== undefined && !all.includes(yesLeadsTo))
      reader.mistakes.push(
        yaml.mistake([...path, 'yesLeadsTo'], `There is no interview \`${yesLeadsTo}\`.`, `Write one of: ${all.join(', ')}.`),
      );
    (question.when ?? []).forEach((part, at) => {
      for (const { fact } of 'any' in part ? part.any : [part])
        if (asked.indexOf(fact) >= index)
          reader.mistakes.push(
            yaml.mistake(
              [...path, 'when', at],
              `The condition looks at \`${fact}\`, which is not asked yet.`,
              'Move this question below the one it depends on.',
            ),
          );
    });
    for (const language of FULL_LANGUAGES) checkWords(reader, yaml, path, question.choices ?? [], language);
  });
}

function checkWords(
  reader: Reader,
  yaml: YamlFile,
  path: Path,
  choices: NonNullable<Interview['questions'][number]['choices']>,
  language: Language,
): void {
  const owner = new Map<string, number>();
  choices.forEach((choice, index) => {
    const self = choice.self?.[language];
    for (const word of [choice.label[language] ?? choice.label.it, ...(self ? [self] : []), ...(choice.words?.[language] ?? [])]) {
      const first = owner.get(plain(word)) ?? index;
      owner.set(plain(word), first);
      if (first !== index)
        reader.mistakes.push(
          yaml.mistake(
            [...path, 'choices', index],
            `"${word}" (${language}) means two choices.`,
            `Keep it at one of them; the other is \`${choices[first]?.value}\`.`,
          ),
        );
    }
  });
}

/** Lower case without accents and marks: how words of choices are compared. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Ids that must be different: complains about every second one. */
export function checkUnique(
  reader: Reader,
  yaml: YamlFile,
  path: Path,
  ids: readonly string[],
  seen: Map<string, string> = new Map(),
): void {
  ids.forEach((id, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, yaml.file);
    else
      reader.mistakes.push(
        yaml.mistake(
          [...path, index, 'id'],
          `\`${id}\` is there twice${first === yaml.file ? '' : ` (also in ${first})`}.`,
          'Give one of the two another id, or remove it.',
        ),
      );
  });
}
