// Which language a message is in. Letters decide at once where they can; short messages are read by their commonest words,
// longer ones also by eld; what says nothing about language ("ok", "no", "38") keeps the language of the conversation.
import { eld } from 'eld/extrasmall';
import { languageOfScript } from './language-scripts.js';
import { languageOfAnswer, SAYS_NOTHING, votesOf } from './language-words.js';
import { type Word, wordsOf } from './phrases/words.js';

export interface LanguageReading {
  /** ISO 639-1 */
  readonly language: string;
  /** The text itself is clear evidence; otherwise it is the language so far. */
  readonly sure: boolean;
}

const DEFAULT = 'it';
/** Beyond this a longer text says nothing new. */
const ENOUGH_WORDS = 60;
const ENOUGH_LETTERS = 600;

const detector = eld.newInstance();
detector.setLanguageSubset(['it', 'en', 'de', 'fr', 'es', 'ro', 'sq', 'pt', 'sl', 'pl', 'tl', 'tr']);

/** The language of a text; `previous` is the conversation's so far. Never fails. */
export function readLanguage(text: string, previous?: string): LanguageReading {
  const words = wordsOf(text).slice(0, ENOUGH_WORDS);
  const byScript = languageOfScript(text.length > ENOUGH_LETTERS ? text.slice(0, ENOUGH_LETTERS) : text, words, previous);
  if (byScript !== null) return { language: byScript, sure: true };
  const answer = languageOfAnswer(words);
  if (answer !== null && previous === undefined) return { language: answer, sure: false };
  const spoken = words.filter((word) => Number.isNaN(word.value) && word.text.length > 0);
  if (spoken.every((word) => SAYS_NOTHING.has(word.text))) return { language: previous ?? DEFAULT, sure: false };
  // A word said again says no more: "bla bla bla" is no sentence.
  const said = spoken.filter(({ text: word }, index) => spoken.findIndex((other) => other.text === word) === index);
  return byWords(text, said, previous);
}

/** Words that belong to few languages vote; eld's judgement of the letters is added; the language so far has a small advantage. */
function byWords(text: string, words: readonly Word[], previous: string | undefined): LanguageReading {
  const scores = votesOf(words, text);
  const clear = lead(scores);
  // The words alone say enough: the letters need not be looked at.
  if (clear !== null && clear.score >= 2 && clear.by >= Math.max(1.5, clear.score * 0.6)) return { language: clear.language, sure: true };
  const letters = text.length > ENOUGH_LETTERS ? text.slice(0, ENOUGH_LETTERS) : text;
  const guess = words.length >= 2 || letters.length >= 6 ? detector.detect(letters).getScores() : {};
  // One or two words are too little for letters where a list knows them.
  const weight = words.length <= 2 && clear !== null && clear.by >= 0.8 ? 0.4 : Math.min(1 + words.length / 3, 3.5);
  for (const [language, score] of Object.entries(guess)) scores.set(language, (scores.get(language) ?? 0) + score * weight);
  if (previous !== undefined) scores.set(previous, (scores.get(previous) ?? 0) + 0.6);
  else scores.set(DEFAULT, (scores.get(DEFAULT) ?? 0) + 0.3);
  const best = lead(scores);
  if (best === null) return { language: previous ?? DEFAULT, sure: false };
  // Letters alone cannot tell a word or two from keys hit at random.
  const guessed = words.length <= 2 && clear === null;
  const sure = best.score >= 1.2 && best.by >= 0.5 && !guessed;
  if (sure || previous === undefined) return { language: best.language, sure };
  return { language: previous, sure: false };
}

/** The language with most votes, and by how many it leads. */
function lead(scores: ReadonlyMap<string, number>): { language: string; score: number; by: number } | null {
  let language: string | null = null;
  let score = 0;
  let second = 0;
  for (const [one, votes] of scores) {
    if (votes > score) {
      second = score;
      score = votes;
      language = one;
    } else if (votes > second) second = votes;
  }
  return language === null ? null : { language, score, by: score - second };
}
