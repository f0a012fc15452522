// What a question is about, by its words: a text that says nothing else answers it, and one that shares some speaks of it.
import type { Question } from '../../config/questions.js';
import { plain } from '../words/plain.js';
import { languagesRead, matching, readWords } from './choices.js';
import { FILLERS } from './fillers.js';

/** "Respira" and "respiro" are the same matter: words that begin alike. */
const STEM = 5;
const vocabularies = new WeakMap<Question, Map<string, ReadonlySet<string>>>();

/** Every word of a question, its choices and their wordings, in the languages that are read; made once for each language. */
function vocabularyOf(question: Question, language: string | undefined): ReadonlySet<string> {
  const languages = languagesRead(language);
  const key = languages.at(-1) ?? '';
  const made = vocabularies.get(question) ?? new Map<string, ReadonlySet<string>>();
  vocabularies.set(question, made);
  const known = made.get(key);
  if (known) return known;
  const { ask, again, self, choices = [] } = question;
  const texts = [ask, again, ...(self ? [self.ask, self.again] : [])].flatMap((each) => Object.values(each));
  const words = choices.flatMap((choice) => readWords(choice, languages));
  const all = [...texts, ...words].flatMap((each) => plain(each).split(' '));
  const vocabulary = new Set([...all, ...all.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM))]);
  made.set(key, vocabulary);
  return vocabulary;
}

/** Whether a word is of the question's own matter, or says no more than yes or no. */
export function isOwnWord(question: Question, word: string, language?: string): boolean {
  const own = vocabularyOf(question, language);
  return FILLERS.has(word) || own.has(word) || (word.length >= STEM && own.has(word.slice(0, STEM)));
}

/** Whether a text names what a question is about: "a little pain" belongs to "is there pain?". */
export function sharesMatter(question: Question, text: string): boolean {
  const own = vocabularyOf(question, undefined);
  const { choices = [] } = question;
  if (matching(choices, text, false).length > 0) return true;
  return plain(text)
    .split(' ')
    .some((word) => word.length >= STEM && !FILLERS.has(word) && own.has(word));
}

/** Whether a text says nothing beside yes or no but what the question itself is about. */
export function isOnlyAbout(question: Question, text: string, language?: string): boolean {
  return plain(text)
    .split(' ')
    .every((word) => isOwnWord(question, word, language));
}
