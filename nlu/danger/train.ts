// Trains the second reader of danger signs (reader.ts) on nlu/danger/examples. The examples of intents help as messages of every day;
// what decides is settled on parts of the danger examples that were held out.
import { outOfMetric, quantise } from '../model/classifier.js';
import { foldsOf } from '../model/folds.js';
import { asText } from '../model/heads.js';
import { learn, scores, type Weights } from '../model/linear.js';
import { type Metric, measured } from '../model/metric.js';
import { type NeighbourData, Neighbours, packNeighbours, shareNeighbours } from '../model/neighbours.js';
import { copy, type Sparse, Vocabulary, type VocabularyData } from '../model/vocabulary.js';
import { DANGER_SIGNS, type DangerSignName } from '../understanding.js';
import type { Evidence } from './evidence.js';
import type { DangerExample } from './examples.js';
import { type Opined, opinionOf, raised, surpriseOf } from './opinion.js';
import {
  anyScore,
  COLUMNS,
  DANGER_INTENTS,
  type DangerData,
  type DangerReading,
  ILLNESS,
  intentsSay,
  NONE_COLUMN,
  readingOf,
} from './reader.js';

/** A message of every day and what it wants. */
export interface EverydayText {
  readonly text: string;
  readonly intent: string;
  readonly language: string;
}

export interface DangerTrainInput {
  readonly examples: readonly DangerExample[];
  /** Only those that ship: a Region's own could teach that a danger sign is none. */
  readonly everyday: readonly EverydayText[];
  readonly vocabulary: VocabularyData;
  readonly intents: readonly string[];
  /** Probabilities of the intents for each text, by a model that had not learnt it: n-grams alone, and with meaning. */
  readonly wanted: { readonly examples: Wanted; readonly everyday: Wanted };
  /** What the rules say of each text. */
  readonly evidence: { readonly examples: readonly Evidence[]; readonly everyday: readonly Evidence[] };
  /** Vectors of the examples and of the texts of every day, and their measure; null trains the n-grams alone. */
  readonly meaning: {
    readonly metric: Metric;
    readonly examples: readonly Float32Array[];
    readonly everyday: readonly Float32Array[];
  } | null;
}

export interface Wanted {
  readonly first: readonly Float64Array[];
  readonly second: readonly Float64Array[] | null;
}

export interface DangerTrained {
  readonly data: DangerData;
  /** What was thought of each example by heads that had not learnt it: n-grams alone, and with meaning. */
  readonly heldOut: { readonly ngrams: readonly DangerReading[]; readonly both: readonly DangerReading[] | null };
}

/** Messages of every day that are near to danger: of illness and of fear. They are learnt more often, and are neighbours for none. */
const NEAR: ReadonlySet<string> = new Set([...ILLNESS, 'symptoms.info']);
const NEAR_OFTEN = 3;
/** Above this yes-or-no of the examples' heads a message of theirs is left out. */
const CLEARLY = 3;
const FOLDS = 3;
const NGRAM_PASSES = 8;
const VECTOR_PASSES = 4;
const VECTOR_LENGTH = 6;
/** An example is learnt as often as so many messages of every day, of which there are eight times as many. */
const OFTEN = 6;

/** What may speak for none beforehand among the neighbours; one near example says 1. */
const MASSES = [0, 0.1, 0.3, 1, 3];
/** One in so many messages of every day has a say in how sure the reader may be. */
const SELDOM = 3;

/** A text in all forms that are learnt from. */
interface Seen {
  readonly sparse: Sparse;
  readonly meant: Float32Array | null;
  readonly columns: readonly number[];
  /** How often it is learnt, and whether it is a neighbour. */
  readonly often: number;
  readonly isNeighbour: boolean;
  /** Where it stands: its fold is a part of it. */
  readonly file: string;
  /** What the intents say of it, by n-grams and with meaning. */
  readonly says: { readonly first: readonly number[]; readonly second: readonly number[] };
  readonly evidence: Evidence;
}

/** A text with the scores of heads that have not learnt it. */
interface Held extends Seen {
  readonly heads: Float64Array[];
}

/** Scores of one text: n-grams, vector, neighbours. */
type Heads = (seen: Seen) => Float64Array[];

/** Deterministic, as train() of the intents is. */
export function trainDanger(input: DangerTrainInput): DangerTrained {
  const { examples, everyday, vocabulary: data, intents, wanted, evidence, meaning } = input;
  const vocabulary = new Vocabulary(data);
  const says = ({ first, second }: Wanted, i: number) => ({
    first: intentsSay(intents, first[i]!),
    second: second ? intentsSay(intents, second[i]!) : [],
  });
  const see = (text: string, vector: Float32Array | undefined): Pick<Seen, 'sparse' | 'meant'> => ({
    sparse: copy(vocabulary.read(text)),
    meant: meaning && vector ? measured(meaning.metric, vector) : null,
  });
  const told = examples.map(
    ({ text, signs, place }, i): Seen => ({
      ...see(text, meaning?.examples[i]),
      ...{ often: OFTEN, isNeighbour: true, columns: columnsOf(signs), file: place.replace(/:\d+$/, '') },
      ...{ says: says(wanted.examples, i), evidence: evidence.examples[i]! },
    }),
  );
  const features = vocabulary.size;
  const common = labelled(
    everyday.map(
      ({ text, language, intent }, i): Seen => ({
        ...see(text, meaning?.everyday[i]),
        ...{
          often: NEAR.has(intent) ? NEAR_OFTEN : 1,
          isNeighbour: NEAR.has(intent),
          columns: [],
          file: `${language}/${intent}`,
          says: says(wanted.everyday, i),
          evidence: evidence.everyday[i]!,
        },
      }),
    ),
    everyday,
    learnNgramsOf(told, [], features),
  );

  const fold = foldsOf(
    told.map(({ file }) => file),
    FOLDS,
  );
  const foldOfCommon = foldsOf(
    common.map(({ file }) => file),
    FOLDS,
  );
  const held: Held[] = [];
  const heldCommon: Held[] = [];
  for (let out = 0; out < FOLDS; out++) {
    const heads = headsOf(
      told.filter((_, i) => fold[i] !== out),
      common.filter((_, i) => foldOfCommon[i] !== out),
      features,
      meaning?.metric ?? null,
    );
    for (const [i, seen] of told.entries()) if (fold[i] === out) held[i] = { ...seen, heads: heads.of(seen) };
    for (const [i, seen] of common.entries()) {
      if (foldOfCommon[i] === out && i % SELDOM === 0) heldCommon.push({ ...seen, heads: heads.of(seen) });
    }
  }
  const settle = (stage: (one: Held) => Opined) => opinionOf(held.map(stage), heldCommon.map(stage));
  const firstStage = ({ heads, says, ...one }: Held): Opined => ({ ...one, heads: heads.slice(0, 1), says: says.first });
  const bothStages = ({ says, ...one }: Held): Opined => ({ ...one, says: says.second });
  const alone = settle(firstStage);
  const { ngrams, vector, neighbours } = headsOf(told, common, features, meaning?.metric ?? null);
  const heldFirst = held.map(firstStage).map(({ heads, says, evidence }) => readingOf(heads, says, evidence, alone));
  if (!meaning || !vector || !neighbours) {
    return { data: { ngrams: quantise(ngrams), alone, second: null }, heldOut: { ngrams: heldFirst, both: null } };
  }
  const { mass, together } = MASSES.map((mass) => {
    const stage = (one: Held) => raised(bothStages(one), mass);
    const opinion = settle(stage);
    return { mass, together: opinion, surprise: surpriseOf([...held, ...heldCommon].map(stage), opinion) };
  }).reduce((least, one) => (one.surprise < least.surprise ? one : least));
  const second = { ...outOfMetric(vector, meaning.metric), neighbours, mass, together };
  return {
    data: { ngrams: quantise(ngrams), alone, second },
    heldOut: {
      ngrams: heldFirst,
      both: held.map((one) => raised(bothStages(one), mass)).map(({ heads, says, evidence }) => readingOf(heads, says, evidence, together)),
    },
  };
}

function columnsOf(signs: readonly DangerSignName[]): number[] {
  return signs.length === 0 ? [NONE_COLUMN] : signs.map((sign) => DANGER_SIGNS.indexOf(sign));
}

/**
 * Columns of the texts of every day. Which sign an emergency tells of is not written there: the examples' own heads say it; where they see
 * none it is a cry for help, which tells of no sign in particular. A report of symptoms in which they clearly see a danger sign may truly
 * hold one, so it is no example of harmless talk.
 */
function labelled(seen: readonly Seen[], everyday: readonly EverydayText[], examplesSay: Weights): Seen[] {
  const into = new Float64Array(COLUMNS);
  return seen.flatMap((one, i) => {
    const { intent } = everyday[i]!;
    const kind = DANGER_INTENTS.get(intent);
    if (kind) return [{ ...one, columns: columnsOf([kind]) }];
    scores(examplesSay, one.sparse, into);
    if (kind === null) {
      const likeliest = into.indexOf(Math.max(...into.subarray(0, NONE_COLUMN)));
      return into[likeliest]! > into[NONE_COLUMN]! ? [{ ...one, columns: [likeliest] }] : [];
    }
    return ILLNESS.has(intent) && anyScore(into) > CLEARLY ? [] : [{ ...one, columns: [NONE_COLUMN] }];
  });
}

function headsOf(told: readonly Seen[], common: readonly Seen[], features: number, metric: Metric | null) {
  const ngrams = learnNgramsOf(told, common, features);
  const ngramScores = (seen: Seen) => scores(ngrams, seen.sparse, new Float64Array(COLUMNS));
  if (!metric) return { ngrams, vector: null, neighbours: null, of: ((seen) => [ngramScores(seen)]) satisfies Heads };
  const rows = Int32Array.from({ length: metric.mean.length }, (_, d) => d);
  const longer = (seen: Seen) =>
    asText(
      seen.meant!.map((value) => value * VECTOR_LENGTH),
      rows,
    );
  const learnt = learnFrom(told, common, longer, rows.length, VECTOR_PASSES);
  const vector: Weights = { ...learnt, sparse: learnt.sparse.map((weight) => weight * VECTOR_LENGTH) };
  const neighbours = packedOf([...told, ...common].filter(({ isNeighbour }) => isNeighbour));
  const near = new Neighbours(shareNeighbours(neighbours, COLUMNS, metric));
  const of: Heads = (seen) => [
    ngramScores(seen),
    scores(vector, asText(seen.meant!, rows), new Float64Array(COLUMNS)),
    near.scoresInMetric(seen.meant!),
  ];
  return { ngrams, vector, neighbours, of };
}

function learnNgramsOf(told: readonly Seen[], common: readonly Seen[], features: number): Weights {
  return learnFrom(told, common, ({ sparse }) => sparse, features, NGRAM_PASSES);
}

function learnFrom(
  told: readonly Seen[],
  common: readonly Seen[],
  form: (seen: Seen) => Sparse,
  features: number,
  passes: number,
): Weights {
  const texts: Sparse[] = [];
  const labels: number[] = [];
  const use: number[] = [];
  for (const seen of [...told, ...common]) {
    const text = form(seen);
    for (const column of seen.columns) {
      for (let k = 0; k < seen.often; k++) use.push(texts.length);
      texts.push(text);
      labels.push(column);
    }
  }
  return learn({ texts, labels: Int32Array.from(labels), classes: COLUMNS, features, use: Int32Array.from(use) }, passes);
}

/** A message with two signs is a neighbour for both. */
function packedOf(seen: readonly Seen[]): NeighbourData {
  const pairs = seen.flatMap(({ meant, columns }) => columns.map((column) => ({ meant: meant!, column })));
  return packNeighbours(
    pairs.map(({ meant }) => meant),
    Int32Array.from(pairs, ({ column }) => column),
  );
}
