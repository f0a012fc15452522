// "No tutto ok, sono lucida": to "is your mind clear?" a "no" of its own is dangerous, and in front of what follows it may only wave the
// question off. What follows then decides, or, where the two cannot be told apart ("no so lucido"), nothing does and it is asked again.
import type { Choice, Question } from '../../config/questions.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { deniesDanger, matching } from './choices.js';
import { isFiller } from './fillers.js';
import { isOnlyAbout } from './matter.js';

/** Answers that are no word for "not" in their own language; the Spanish, French and Romanian "no" may deny what follows. */
const NO_FIRST =
  /^\s*(?:(?:no+|nope|nah|nein|nee|jo|ні)(?<stop>\s*[,.;:!…–-]+\s*|\s+(?:ma|guarda|guardi|dai|in realta|but|aber|por|але)\s+|\s+))+(?=\p{L})/iu;
const TWICE = /^\s*(?:no+|nope|nah|nein|nee|jo|ні)[\s,.;:!…–-]+(?:no+|nope|nah|nein|nee|jo|ні)(?![\p{L}])/iu;
const DENIES_WHAT_FOLLOWS = ['es', 'fr', 'ro', 'pt'];
/** Of somebody, which a "not" before it could deny; "all right" and "clear in the head" could not. */
const BEGINS_WITH_VERB = anyOf([
  /^(sono|so|sto|sta|e|ho|ha|mi|si|ci|i m|i am|he|she|is|am|ich|er|sie|ist|bin|jam|eshte|ndihem|я|він|вона)( |$)/u,
]);

/**
 * @returns the harmless choice that is meant; "unclear" where the "no" may deny it or not; null where the "no" stands alone, is none, or is
 * harmless itself
 */
export function readNoFirst(question: Question, text: string, language: string | undefined): Choice | 'unclear' | null {
  const choices = question.choices ?? [];
  const found = NO_FIRST.exec(text);
  if (!found || /[?？؟]/u.test(text) || DENIES_WHAT_FOLLOWS.includes(language ?? '')) return null;
  if (matching(choices, plain(found[0]).split(' ')[0] ?? '', true, language)[0]?.danger === undefined) return null;
  const rest = text.slice(found[0].length);
  if (!isOnlyAbout(question, rest, language)) return null;
  const harmless = choices.filter(({ danger }) => danger === undefined);
  const [only] = harmless;
  if (harmless.length !== 1 || only === undefined) return null;
  if (deniesDanger(choices, rest, language)) return only;
  const named = matching(choices, rest, true, language);
  if (named.length !== 1 || named[0] !== only) return null;
  const isSetOff = TWICE.test(text) || (found.groups?.stop ?? '').trim() !== '';
  return isSetOff || !(BEGINS_WITH_VERB.test(plain(rest)) || isFiller(plain(rest))) ? only : 'unclear';
}
