// Opens a phrase book: with what the build made of these very phrases, or compiling them now.
import { prepared } from '../prepared.js';
import { type Phrase, PhraseBook } from './book.js';
import { compileBook } from './book-data.js';
import { smallWords } from './grammar.js';

/** @param real words that exist and so are never a misspelling of another */
export function openBook<T>(phrases: readonly Phrase<T>[], real?: ReadonlySet<string>): PhraseBook<T> {
  const small = smallWords();
  return new PhraseBook(
    phrases,
    prepared('book', sourceOf(phrases, small), () => compileBook(phrases, small)),
    real,
  );
}

/** Everything that a book is compiled from. */
function sourceOf(phrases: readonly Phrase<unknown>[], small: unknown): string {
  const lists = [...new Set(phrases.map((phrase) => phrase.lists))];
  const place = new Map(lists.map((list, i) => [list, i]));
  const rows = phrases.map((phrase) => [phrase.pattern, phrase.language, place.get(phrase.lists), phrase.exact, phrase.tight]);
  return JSON.stringify([rows, lists, small]);
}
