// What nlu/entities/lexicon/<language>.yml says, compiled into one phrase book: symptoms, persons, tests, vaccines.
import { parse } from 'yaml';
import { z } from 'zod';
import type { PhraseBook } from '../phrases/book.js';
import { RULE_LANGUAGES, readData } from '../phrases/grammar.js';
import { openBook } from '../phrases/open-book.js';
import { realWords } from '../phrases/real.js';
import { prepared } from '../prepared.js';
import { PERSONS, type Person, SYMPTOMS, type SymptomName } from '../understanding.js';

export type Meaning =
  | { readonly type: 'symptom'; readonly value: SymptomName }
  | { readonly type: 'person'; readonly value: Person }
  | { readonly type: 'test_result'; readonly value: 'positive' | 'negative' | 'pending' }
  | { readonly type: 'test_type'; readonly value: 'molecular' | 'antigen' | 'serological' | 'self' }
  | { readonly type: 'vaccine'; readonly value: 'received' | 'booked' | 'refused' | 'none' }
  /** What a symptom would have taken away is there: "sento gli odori". */
  | { readonly type: 'intact'; readonly value: SymptomName }
  /** A symptom and its end in one: "sfebbrato". */
  | { readonly type: 'ended'; readonly value: SymptomName }
  /** Words that only change what others mean: effort, "I", "had", "gone", "back again", "until", "none of", "says" and so on. */
  | { readonly type: (typeof MARKS)[number]; readonly value: null };

const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);
const words = z.array(z.coerce.string());
const schema = z.strictObject({
  symptom: z.partialRecord(z.enum(SYMPTOMS), lines),
  person: z.partialRecord(z.enum(PERSONS), lines),
  self: words,
  test_result: z.partialRecord(z.enum(['positive', 'negative', 'pending']), lines),
  test_type: z.partialRecord(z.enum(['molecular', 'antigen', 'serological', 'self']), lines),
  vaccine: z.partialRecord(z.enum(['received', 'booked', 'refused', 'none']), lines),
  intact: z.partialRecord(z.enum(SYMPTOMS), lines).default({}),
  effort: lines,
  had: words,
  gone: words,
  back: words.default([]),
  until: lines.default([]),
  none: lines.default([]),
  says: words,
  ended: z.partialRecord(z.enum(SYMPTOMS), lines).default({}),
  absent: lines.default([]),
  denies: lines.default([]),
  except: lines.default([]),
  done: lines.default([]),
  remains: lines.default([]),
  they: words.default([]),
});

const FOLDERS = [new URL('./lexicon/', import.meta.url), new URL('../../../nlu/entities/lexicon/', import.meta.url)];
const MARKS = [
  'effort',
  'self',
  'had',
  'gone',
  'back',
  'until',
  'none',
  'says',
  'absent',
  'denies',
  'except',
  'done',
  'remains',
  'they',
] as const;
const TYPES = ['symptom', 'intact', 'ended', 'person', 'test_result', 'test_type', 'vaccine'] as const;

let book: PhraseBook<Meaning> | undefined;

/** The phrases of all languages; compiled when first asked for. */
export function lexicon(): PhraseBook<Meaning> {
  book ??= compile();
  return book;
}

function compile(): PhraseBook<Meaning> {
  const phrases = RULE_LANGUAGES.flatMap((language) => {
    const file = readLexicon(language);
    const named = TYPES.flatMap((type) =>
      Object.entries(file[type]).flatMap(([value, patterns]) =>
        patterns
          .flatMap((pattern) => (language === 'ar' ? [pattern, joined('و', pattern), joined('ب', pattern)] : [pattern]))
          .map((pattern) => ({
            pattern,
            language,
            payload: { type, value } as Meaning,
            // One letter of an Arabic word makes another word too often.
            exact: type === 'person' || type === 'test_result' || language === 'ar',
          })),
      ),
    );
    const marks = MARKS.flatMap((type) =>
      file[type]
        .flatMap((pattern) => (language === 'ar' ? [pattern, joined('و', pattern)] : [pattern]))
        .map((pattern) => ({ pattern, language, payload: { type, value: null } as Meaning, exact: true })),
    );
    return [...named, ...marks];
  });
  return openBook(phrases, realWords());
}

function readLexicon(language: string): z.infer<typeof schema> {
  const text = readData(FOLDERS, `${language}.yml`);
  return prepared('lexicon', text, () => schema.parse(parse(text)));
}

/** "وسعال", "بألم": Arabic writes "and" and "with" onto the word that follows. */
function joined(onto: string, pattern: string): string {
  const group = /^\(([^()]*)\)/.exec(pattern);
  const begun = (word: string): string => (/^[\u0621-\u064a]/.test(word) ? onto + word : word);
  return group === null ? begun(pattern) : `(${group[1]!.split('|').map(begun).join('|')})${pattern.slice(group[0].length)}`;
}
