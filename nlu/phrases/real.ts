// Words that exist and lie one letter from a word of a phrase: never taken for a misspelling. See real.txt.
import { readData } from './grammar.js';

const FOLDERS = [new URL('./', import.meta.url), new URL('../../../nlu/phrases/', import.meta.url)];
let words: ReadonlySet<string> | undefined;

export function realWords(): ReadonlySet<string> {
  words ??= new Set(
    readData(FOLDERS, 'real.txt')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(' '))
      .filter((word) => word !== ''),
  );
  return words;
}
