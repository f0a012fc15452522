// Which choices of a question a text names, by their labels and by the words in which people say them.

import { FULL_LANGUAGES, LANGUAGES, type Language } from '../../config/languages.js';
import type { Choice, Question } from '../../config/questions.js';
import { isOfMatters } from '../../nlu/entities/of-matters.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import { isTakenBack } from '../danger/withdrawn.js';
import { NEGATIONS } from '../words/negations.js';
import { plain } from '../words/plain.js';
import { remembered } from '../words/remembered.js';
import { type Around, deniedAround } from './denied-around.js';
import { isFiller } from './fillers.js';

/** Chinese has no spaces between its words. */
export const HAN = /\p{Script=Han}/u;

/** "No, …": with a stop after it, it denies what was asked and not what follows. */
const NO_AND_STOP =
  /^\s*(?:(?:no|non|nein|nu|jo|ні|нет|لا|不是?|没有)\s*[,.;:!…–،؛，、。；：！-]+\s*|(?:no\s+){2,}|(?:no|nein|ні)\s+(?=(?:il|lo|la|l['’]|i|gli|le|mio|mia|the|my|his|her|der|die|das|mein|meine)\s*\p{L})|no\s+(?=\p{L}[^,]*,\s*(?:solo|soltanto|ho solo|only|just)\b)|no\s+(?:raga|ragazzi|guarda|guardi|dai|figurati|tranquill[oaei]|mate|man|thanks)\s+)(?=\p{L})/iu;

/**
 * Choices whose label or words stand in the text, the longest match first. "non" before a word takes it away; words that fit any
 * question ("yes", "no", "fine", "as usual") count only where nothing else was said (`alone`). Words in the four languages that
 * interviews are asked in count always, those of the others only in a message in that language: "po" is yes in Albanian alone.
 */
export function matching(choices: readonly Choice[], text: string, alone = true, language?: string): Choice[] {
  return readChoices(choices, text, alone, language).found;
}

/** Whether words of a dangerous choice are said and taken away, and no dangerous one is named: "fine at rest". */
export function deniesDanger(choices: readonly Choice[], text: string, language?: string): boolean {
  const { found, isDangerDenied } = readChoices(choices, text, true, language);
  return isDangerDenied && found.every(({ danger }) => danger === undefined);
}

interface Read {
  readonly found: Choice[];
  readonly isDangerDenied: boolean;
}

function readChoices(choices: readonly Choice[], text: string, alone: boolean, language: string | undefined): Read {
  const rest = text.replace(NO_AND_STOP, '');
  const after = rest === text ? null : readChoices(choices, rest, alone, language);
  if (after && after.found.length > 0) return after;
  const clauses = clausesOf(text);
  const said = ` ${clauses.join(' ')} `;
  const number = /^ ?(\d{1,2}) ?$/.exec(said.trim())?.[1];
  if (number !== undefined) {
    const literal = choices.find((choice) => String(choice.value) === number);
    const nth = literal ?? choices[Number(number) - 1];
    return { found: nth ? [nth] : [], isDangerDenied: false };
  }
  const { byFirst, inHan } = wordingsOf(choices, language);
  const words = said.trim().split(' ');
  const here = [...words.flatMap((word) => byFirst.get(word) ?? []), ...inHan];
  if (here.length === 0) return { found: [], isDangerDenied: false };
  const asks = /[?？؟]/u.test(text);
  const longest = new Map<Choice, number>();
  let isDangerDenied = false;
  const harmlessDenied = new Set<Choice>();
  const dangerous = choices.some(({ danger }) => danger !== undefined);
  const places = here.flatMap(({ choice, word, whole }) => {
    const at = said.indexOf(whole);
    if (at < 0) return [];
    const around = asks || isFiller(word) ? null : deniedAround(word, aroundOf(clauses, at, whole));
    if (around ?? denied(said.slice(0, at), word)) {
      isDangerDenied ||= choice.danger !== undefined && !isFiller(word);
      if (dangerous && choice.danger === undefined && !isFiller(word)) harmlessDenied.add(choice);
      return [];
    }
    // "Confused about the rules" is no state of the mind.
    if (CONFUSED.test(word) && isOfMatters(said.slice(at + whole.length))) return [];
    // "As always" is no "always": nothing is said but that it is as before.
    if (ALWAYS.has(word) && AS.test(said.slice(0, at))) return [];
    // "He is fine, he is always like that" tells how he is at all times, and not how often it is bad.
    if (ALWAYS.has(word) && LIKE_THAT.test(said.slice(at + whole.length)) && isTakenBack(said)) return [];
    return [{ choice, word, at, end: at + whole.length }];
  });
  for (const { choice, word, at, end } of places) {
    if (word.length <= (longest.get(choice) ?? 0) || (!alone && isFiller(word))) continue;
    // "Not clear in the head, but awake" is not well.
    if (harmlessDenied.has(choice)) continue;
    // "No sono blu" may say either; a "no" alone is clear.
    if (isDangerDenied && choice.danger === undefined && isFiller(word)) continue;
    // The French "no" is the Italian "not" of what was denied.
    if (isDangerDenied && word === 'non' && language !== 'fr') continue;
    // "As always" is no "always".
    const isPart = places.some((other) => other.choice !== choice && other.at <= at && other.end >= end && other.end - other.at > end - at);
    if (!isPart) longest.set(choice, word.length);
  }
  if (longest.size === 0) return { found: [], isDangerDenied };
  const found = choices.filter((choice) => longest.has(choice));
  const isDanger = ({ danger }: Choice) => Number(danger !== undefined);
  // A danger that was named outranks a longer harmless phrase.
  return { found: found.sort((a, b) => isDanger(b) - isDanger(a) || longest.get(b)! - longest.get(a)!), isDangerDenied };
}

const CONFUSED = /^(confus|confund|verwirr|konfus|hutuar|заплут|сплут|مشوش|مرتبك)/u;

const ALWAYS = new Set(['sempre', 'always', 'immer', 'standig', 'toujours', 'siempre', 'mereu', 'gjithmone', 'завжди', 'دايما']);
const LIKE_THAT =
  /^ *(?:(?:been|is|was|stato|stata|e) )?(?:like (?:that|this)|so|cosi|comme (?:ca|cela)|asi|asa|keshtu|ashtu|такии|така|так|هكذا|كذلك)(?!\p{L})/u;
const AS = /(?<!\p{L})(come|as|wie|comme|como|ca|si|sic|як|مثل|كما) *$/u;

/** A choice's word, and the same between spaces, as it is looked for. */
interface Wording {
  readonly choice: Choice;
  readonly word: string;
  readonly whole: string;
}

/** The words of all choices of a question, by their first word; Chinese ones begin anywhere. */
interface Wordings {
  readonly byFirst: ReadonlyMap<string, readonly Wording[]>;
  readonly inHan: readonly Wording[];
}

/** Content is immutable, so its words are made plain once. */
const wordings = new WeakMap<readonly Choice[], Map<string, Wordings>>();

function wordingsOf(choices: readonly Choice[], language: string | undefined): Wordings {
  const languages = languagesRead(language);
  const key = languages.at(-1) ?? '';
  const made = wordings.get(choices) ?? new Map<string, Wordings>();
  wordings.set(choices, made);
  let known = made.get(key);
  if (!known) {
    const all = choices.flatMap((choice) =>
      readWords(choice, languages).map((word) => ({ choice, word, whole: HAN.test(word) ? word : ` ${word} ` })),
    );
    const byFirst = new Map<string, Wording[]>();
    for (const one of all.filter(({ word }) => !HAN.test(word))) {
      const [first = ''] = one.word.split(' ');
      byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
    }
    known = { byFirst, inHan: all.filter(({ word }) => HAN.test(word)) };
    made.set(key, known);
  }
  return known;
}

/** The four that interviews are asked in, and the message's own. */
export function languagesRead(language: string | undefined): readonly Language[] {
  const own = LANGUAGES.find((each) => each === language);
  return own === undefined || (FULL_LANGUAGES as readonly string[]).includes(own) ? FULL_LANGUAGES : [...FULL_LANGUAGES, own];
}

export function readWords(choice: Choice, languages: readonly Language[]): string[] {
  const words = languages.flatMap((language) => {
    const labels = [choice.label[language], choice.self?.[language]];
    return [...labels.filter((label) => label !== undefined), ...(choice.words?.[language] ?? [])];
  });
  return words.map(plain).filter((word) => word !== '');
}

/** As it is parted by its stops, but for those within a number. */
const PARTS = /(?<!\d)[,.;:!…،؛，。；！–\n]+|[,.;:!…،؛，。；！–\n]+(?!\d)/u;

const clausesOf: (text: string) => readonly string[] = remembered((text) => {
  const parts = text
    .split(PARTS)
    .map(plain)
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [''];
});

/** @param at where a wording begins, in the clauses as they are joined, with a space before */
function aroundOf(clauses: readonly string[], at: number, whole: string): Around {
  let start = 1;
  for (const [index, clause] of clauses.entries()) {
    const end = start + clause.length;
    if (at < end) {
      const from = Math.max(0, at - start);
      return {
        before: clause.slice(0, from).trim(),
        after: clause.slice(Math.max(0, at - start + whole.length - (whole.endsWith(' ') ? 1 : 0))).trim(),
        next: clauses[index + 1] ?? '',
      };
    }
    start = end + 1;
  }
  return { before: '', after: '', next: '' };
}

const AT_HOME = new Set(['in casa', 'a casa', 'at home', 'zu hause', 'a la maison', 'en casa', 'acasa', 'ne shtepi']);
const ALONE = new Set('solo sola soli sole alone allein alleine seul seule singur singura vetem'.split(' '));
const HAN_NEGATION = /[不没无别]$/u;

function denied(before: string, word: string): boolean {
  if (NEGATIONS.some((each) => word.startsWith(`${each} `) || word === each)) return false;
  const near = before.trim().split(' ').slice(-3);
  // "I am alone at home" is no "at home with others".
  if (AT_HOME.has(word) && near.some((each) => ALONE.has(each))) return true;
  if (HAN.test(word)) return HAN_NEGATION.test(before.trim()) && !/^[不没无别]/u.test(word);
  return near.some((each) => NEGATIONS.includes(each));
}

/** Of each question's choices, in any language, the wordings that say which one is meant without the question beside them. */
const wholes = new WeakMap<Question, ReadonlySet<string>>();

/** Whether a text is the wording of one of a question's choices and nothing else, in two words or more, or its whole label. */
export function isWholeChoice(question: Question, text: string): boolean {
  let known = wholes.get(question);
  if (!known) {
    known = new Set(question.kind === 'choice' ? (question.choices ?? []).flatMap(wholesOf) : []);
    wholes.set(question, known);
  }
  return known.has(plain(text));
}

function wholesOf({ label, self, words }: Choice): string[] {
  const labels = [...Object.values(label), ...Object.values(self ?? {})].map(plain);
  const others = Object.values(words ?? {}).flatMap((list) => list.map(plain));
  return [
    ...labels.filter((said) => !isFiller(said) || said.includes(' ')),
    ...others.filter((said) => said.includes(' ') && !isFiller(said)),
  ];
}

/** Where in a text a choice is named, in code units, and by which words; 0 and "" where that is not known. */
export function placeOf(choice: Choice, text: string, language?: string): { readonly at: number; readonly wording: string } {
  const words = wordsOf(text);
  const joined = ` ${words.map((word) => word.text).join(' ')} `;
  const wording = readWords(choice, languagesRead(language)).sort((a, b) => b.length - a.length);
  for (const word of wording) {
    const at = joined.indexOf(` ${word} `);
    if (at >= 0) return { at: words[joined.slice(0, at + 1).split(' ').length - 2]?.start ?? 0, wording: word };
  }
  return { at: 0, wording: '' };
}
