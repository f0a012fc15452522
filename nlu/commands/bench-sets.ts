// The sets that `accanto nlu bench` is given: one object a file as public sets come, or JSON lines in files of their own.
import { DataError, type Labelled, readLabelled, readOutside, readSet } from './labelled.js';

export interface BenchSource {
  /** Files that hold a whole set each. */
  readonly set?: readonly string[];
  /** Or JSON lines in files of their own. */
  readonly train?: string;
  readonly test?: string;
  readonly oosTrain?: string;
  readonly oosTest?: string;
}

export interface BenchSet {
  readonly name: string;
  readonly language: string;
  readonly train: readonly Labelled[];
  readonly valid: readonly Labelled[];
  readonly test: readonly Labelled[];
  readonly oosTrain: readonly string[];
  readonly oosValid: readonly string[];
  readonly oosTest: readonly string[];
}

/** @throws DataError where a file cannot be used, or none is named */
export function setsOf({ set: sets = [], train, test, oosTrain, oosTest }: BenchSource): BenchSet[] {
  const whole = sets.map((file) => {
    const { lang = 'en', ...parts } = readSet(file);
    return { name: file.replace(/^.*\/|\.json$/g, ''), language: lang, ...parts };
  });
  if ((train === undefined) !== (test === undefined)) throw new DataError('--train and --test go together: name a file for each.');
  if (train === undefined || test === undefined) {
    if (whole.length === 0) throw new DataError('Name a set: --set FILE…, or --train FILE --test FILE.');
    return whole;
  }
  const learnt = readLabelled(train);
  const own: BenchSet = {
    name: test,
    language: learnt[0]?.language ?? 'en',
    train: learnt,
    valid: [],
    test: readLabelled(test),
    oosTrain: oosTrain ? readOutside(oosTrain) : [],
    oosValid: [],
    oosTest: oosTest ? readOutside(oosTest) : [],
  };
  return [...whole, own];
}
