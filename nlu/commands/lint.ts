// `accanto nlu lint`: what is wrong, doubtful or missing in the examples, each with file and line. Mistakes must be mended before training;
// doubts want a second look of a person, who may well be right against the model.
import { type Finding, type PlacedExample, readIntents, sameness, scanExamples } from '../model/examples.js';
import { type HeldOutPrediction, train } from '../model/train.js';
import { progressOn } from './progress.js';
import { CACHE_FOLDER, EXAMPLES_FOLDER, encodeAll, INTENTS_FILE } from './train.js';

export interface LintCommand {
  readonly output: NodeJS.WritableStream;
  /** Is told how long it will take, and on a terminal how far it is. */
  readonly progress?: NodeJS.WritableStream;
  /** Defaults to the shipped examples. */
  readonly examples?: string;
  /** Folders of a Region's own examples. */
  readonly own?: readonly string[];
  readonly cache?: string;
  /** Judges by the n-grams alone: quicker, and finds less. */
  readonly withoutEncoder?: boolean;
  readonly json?: boolean;
}

export interface LintReport {
  readonly mistakes: readonly Finding[];
  readonly alike: readonly Finding[];
  readonly doubtful: readonly (Finding & { readonly confidence: number })[];
  readonly thin: readonly Finding[];
}

/** Good, varied messages that an intent should have at least in each language. */
const LEAST: { readonly [language: string]: number } = { it: 150, en: 40, de: 25, fr: 25, es: 25, ro: 25, ar: 15, uk: 15, zh: 15, sq: 15 };
/** Of what the service is not for, in all languages together: it borders on every intent. */
const LEAST_OUTSIDE = 1_000;
/** How long it takes with the delivered examples, on two processors. */
const QUICK = 'By their words alone that takes half a minute.';
const THOROUGH =
  'That takes about four minutes, and ten more where their meaning is not known from a run before; --quick takes half a minute.';
/** A model that has not seen the example and gives this much to another intent, and so little to its own, is firm. */
const FIRM = 0.9;
const OWN_AT_MOST = 0.03;

/** Gives what was found; the command fails where there are mistakes. */
export async function runLint(command: LintCommand): Promise<LintReport> {
  const { examples: folder = EXAMPLES_FOLDER, own = [], output, json = false } = command;
  const intents = readIntents(INTENTS_FILE);
  const { examples, mistakes } = scanExamples([folder, ...own], intents);
  const predictions = await judge(examples, command);
  const report = { mistakes, alike: alikeIn(examples), doubtful: doubtfulIn(examples, predictions), thin: thinIn(examples, intents) };
  output.write(json ? `${JSON.stringify(report)}\n` : table(report, examples.length));
  return report;
}

async function judge(examples: readonly PlacedExample[], command: LintCommand): Promise<readonly HeldOutPrediction[]> {
  const { cache = CACHE_FOLDER, withoutEncoder = false, progress: told = process.stderr } = command;
  const progress = progressOn(told);
  told.write(`Each of ${examples.length} messages is judged by a model that has not seen it. ${withoutEncoder ? QUICK : THOROUGH}\n`);
  const texts = examples.map(({ text }) => text);
  const vectors = withoutEncoder ? null : await encodeAll(texts, cache, progress);
  return train(examples, { vectors, spread: true, onProgress: progress('Judging') }).predictions;
}

/** Messages of the same words in another order, or written another way, are one message to learn from. */
function alikeIn(examples: readonly PlacedExample[]): Finding[] {
  const seen = new Map<string, PlacedExample>();
  const found: Finding[] = [];
  for (const example of examples) {
    const plain = sameness(example.text);
    const words = [...new Set(plain.split(' ').map((word) => SHORTHAND.get(word) ?? word))].sort();
    const key = `${example.language} ${words.join(' ')}`;
    const first = seen.get(key);
    if (!first) seen.set(key, example);
    // The very same message is a mistake and reported as such.
    else if (words.length > 1 && plain !== sameness(first.text)) {
      const where = first.intent === example.intent ? first.place : `${first.place}, under another intent`;
      found.push({
        place: example.place,
        problem: `nearly the same message stands in ${where}: "${first.text}". Say it quite otherwise, or take it out.`,
      });
    }
  }
  return found;
}

/** Ways of typing one word, for finding messages that differ in nothing else. */
const SHORTHAND = new Map(
  Object.entries({
    nn: 'non',
    xke: 'perche',
    xche: 'perche',
    perke: 'perche',
    cmq: 'comunque',
    x: 'per',
    ke: 'che',
    k: 'che',
    qnd: 'quando',
    dv: 'dove',
  }),
);

function doubtfulIn(examples: readonly PlacedExample[], predictions: readonly HeldOutPrediction[]): LintReport['doubtful'] {
  return examples
    .flatMap(({ place, intent, text }, i) => {
      const { intent: thought, confidence, own } = predictions[i]!;
      if (thought === intent || confidence < FIRM || own > OWN_AT_MOST) return [];
      const problem = `"${text}" reads as ${thought} (${(confidence * 100).toFixed(0)} %). Move it, reword it, or leave it if the catalogue says so.`;
      return [{ place, problem, confidence }];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function thinIn(examples: readonly PlacedExample[], intents: readonly string[]): Finding[] {
  const count = new Map<string, number>();
  for (const { language, intent } of examples) count.set(`${language}/${intent}`, (count.get(`${language}/${intent}`) ?? 0) + 1);
  const thin = Object.entries(LEAST).flatMap(([language, least]) =>
    intents.flatMap((intent) => {
      const there = count.get(`${language}/${intent}`) ?? 0;
      return there < least ? [{ place: `${language}/${intent}.txt`, problem: `${there} messages; at least ${least} are wanted.` }] : [];
    }),
  );
  const outside = examples.filter(({ intent }) => intent === 'out_of_scope').length;
  if (outside < LEAST_OUTSIDE) {
    thin.push({ place: '*/out_of_scope.txt', problem: `${outside} messages in all languages; at least ${LEAST_OUTSIDE} are wanted.` });
  }
  return thin;
}

function table({ mistakes, alike, doubtful, thin }: LintReport, count: number): string {
  const part = (title: string, found: readonly Finding[]) => [
    `${title}: ${found.length}`,
    ...found.map(({ place, problem }) => `  ${place}: ${problem}`),
  ];
  return [
    `${count} messages`,
    ...part('mistakes', mistakes),
    ...part('nearly alike', alike),
    ...part('firmly elsewhere, by a model that has not seen them', doubtful),
    ...part('thin', thin),
    '',
  ].join('\n');
}
