// What nlu/phrases/grammar/<language>.yml says: the small words of a language and how it denies, remembers, asks and
// supposes. Read once, when first needed.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { prepared } from '../prepared.js';

export const RULE_LANGUAGES = ['it', 'en', 'de', 'fr', 'es', 'ro', 'ar', 'uk', 'zh', 'sq'] as const;
export type RuleLanguage = (typeof RULE_LANGUAGES)[number];

const words = z.array(z.coerce.string());
const grammarSchema = z.strictObject({
  small: words,
  no: z.strictObject({ before: words, carry: words, lists: words, after: words, stop: words, never: words, opens: words.default([]) }),
  past: z.strictObject({
    long: words,
    told: words.default([]),
    later: words.default([]),
    was: words,
    short: words,
    now: words,
    still: words,
  }),
  well: words,
  and: words,
  others: words,
  asking: words,
  study: words.default([]),
  own: words,
  general: words.default([]),
  supposing: words,
  anybody: words,
  really: words,
  imagining: words.default([]),
  opening: words.default([]),
  someday: words.default([]),
  fine: words.default([]),
  material: words.default([]),
  service: words.default([]),
  alarm: words.default([]),
  between: words,
  fear: words,
  elsewhere: words,
  figure: words,
  things: words.default([]),
  having: words,
  paper: words,
  slight: words,
});
export type Grammar = z.infer<typeof grammarSchema>;

// From nlu/phrases/ and from dist/nlu/phrases/ alike.
const DATA = [new URL('./grammar/', import.meta.url), new URL('../../../nlu/phrases/grammar/', import.meta.url)];

let grammars: ReadonlyMap<string, Grammar> | undefined;

export function grammarOf(language: string): Grammar {
  grammars ??= new Map(RULE_LANGUAGES.map((one) => [one, readGrammar(one)]));
  return grammars.get(language) ?? grammars.get('it')!;
}

function readGrammar(language: string): Grammar {
  const text = readData(DATA, `${language}.yml`);
  return prepared('grammar', text, () => grammarSchema.parse(parse(text)));
}

/** Small words of every language, for the phrase books. */
export function smallWords(): { [language: string]: readonly string[] } {
  return Object.fromEntries(RULE_LANGUAGES.map((language) => [language, grammarOf(language).small]));
}

/** A data file that lies in the source tree, wherever the compiled code lies. */
export function readData(folders: readonly URL[], name: string): string {
  for (const folder of folders) {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is missing beside the program: install it again.`);
}
