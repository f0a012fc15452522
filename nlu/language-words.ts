// Votes of words and of letters with marks. A word votes for every language whose list has it, the less the more languages
// share it.
import { LISTS } from './language-lists.js';
import type { Word } from './phrases/words.js';

const listed = new Map<string, ReadonlySet<string>>();

/** True for a common word of a language, folded. */
export function isWordOf(language: string, word: string): boolean {
  let words = listed.get(language);
  if (words === undefined) {
    words = new Set((LISTS[language] ?? '').split(/\s+/));
    listed.set(language, words);
  }
  return words.has(word);
}

/** International words and bare answers: no evidence of a language. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `ok okay okey okk kk no si n s x e a o i ah eh oh uh uhm mmm mm mah boh ahah haha lol hahaha test covid covid19 corona
    coronavirus sms pcr ffp2 immuni app whatsapp telegram email mail internet info stop start restart booster menu video chat
    operator positivo negativo doctor virus hotel numero otp cun spo2 sat fr fc bpm bot gps asl ats ulss usca c f h m t l
    d rt pdf qr wifi bye ciao bla blah % ° h mg ml cm kg euro www http https com it org emergency sos`.split(/\s+/),
);

const votes = new Map<string, readonly (readonly [string, number])[]>();
{
  const owners = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of new Set(list.split(/\s+/))) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  for (const [word, languages] of owners) {
    const weight = SAYS_NOTHING.has(word) ? 0.15 : (word.length > 2 ? 1 : 0.7) / languages.length ** 1.3;
    votes.set(
      word,
      languages.map((language) => [language, weight] as const),
    );
  }
}

/** A greeting or thanks alone says enough. */
const ALONE: readonly string[] = (
  'hola gracias buenas pershendetje faleminderit tungjatjeta merhaba bonjour bonsoir buongiorno buonasera hello thanks hallo danke multumesc salamat kumusta ' +
  'obrigado obrigada dziekuje hvala grazie mersi'
).split(' ');
for (const word of ALONE) {
  const known = votes.get(word);
  if (known !== undefined && known.length > 0) votes.set(word, [[known[0]![0], 2] as const]);
}

/** What is a language of its own only where it is the whole message: "da" is yes in Romanian and "from" in Italian. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ro: 'da nu',
    sq: 'po jo',
    de: 'ja nein doch',
    fr: 'oui non-merci salut',
    en: 'yes yep yeah nope hey hi',
    pt: 'sim nao oi',
    pl: 'tak nie',
    tr: 'evet hayir',
    tl: 'oo opo hindi',
    hi: 'haan nahi nahin ji',
    es: 'sip nop',
    ar: 'na3am la2 aywa wakha',
  }).flatMap(([language, words]) => words.split(' ').map((word) => [word.replace('-', ' '), language] as const)),
);

/** The language of a whole message of one or two words that belong to no sentence; null for all others. */
export function languageOfAnswer(words: readonly Word[]): string | null {
  if (words.length > 2) return null;
  return WHOLE.get(words.map((word) => word.text).join(' ')) ?? null;
}

/** Letters with marks that few languages write. */
const LETTERS: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/[ășțţş]/u, ['ro'], 1.2],
  [/[ăâî]/u, ['ro', 'fr'], 0.5],
  [/ë/u, ['sq', 'fr', 'de'], 0.6],
  [/ñ|¿|¡/u, ['es'], 1.2],
  [/ß/u, ['de'], 1.5],
  [/[äö]/u, ['de', 'tr'], 0.7],
  [/ü/u, ['de', 'tr', 'es'], 0.4],
  [/[ãõ]/u, ['pt'], 1.5],
  [/[ąęłśźżćń]/u, ['pl'], 1.5],
  [/[čšž]/u, ['sl'], 1.5],
  [/[ığ]/u, ['tr'], 1.5],
  [/ş/u, ['tr', 'ro'], 0.6],
  [/ç/u, ['fr', 'sq', 'tr', 'pt'], 0.3],
  [/[êûœ]/u, ['fr'], 0.8],
  [/[òì]/u, ['it'], 0.8],
  [/[àèù]/u, ['it', 'fr'], 0.3],
  [/[áíóú]/u, ['es', 'pt'], 0.4],
];
/** "magnà", "tampù", "capìo": verbs cut short and stressed ends of the dialects; "'o", "'a", "'na" their articles. */
const CUT_WORD = /\p{L}{3}[àùìò](?!\p{L})/u;
/** Short spellings that only Italians use. */
const HASTE = /(?<!\p{L})(?:nn|xk[eé]|x[oò]|cmq|cmnq|qlc|qnd|dv|nnt|xch[eé])(?!\p{L})/iu;
const CUT_ARTICLE = /(?:^|[\s(])['’](?:a|o|e|u|n|na|nu|l|sta|sto|nc)(?=[\s'’])/giu;
const MARKED = /[\u00a1-\u024f]/g;
/** 3, 7, 9 and 5 between Latin letters: Arabic typed with digits. */
const ARABIZI_DIGIT = /[3759]/;
const ARABIZI = /\b(?=\p{L}*[3759]\p{L})\p{L}*[3759]\p{L}+/giu;

/** "kiamatemi", "kosa": k for ch or c is Italian in a hurry. */
function shortVotes(word: string): readonly (readonly [string, number])[] {
  if (!word.includes('k')) return [];
  const whole = [word.replaceAll('k', 'ch'), word.replaceAll('k', 'c')].some((one) => isWordOf('it', one));
  return whole ? [['it', 0.8]] : [];
}

/** Votes of the words and of the letters' marks, by language. */
export function votesOf(words: readonly Word[], text: string): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const word of words) for (const [language, weight] of votes.get(word.text) ?? shortVotes(word.text)) add(language, weight);
  if (words.length < 12 && HASTE.test(text)) add('it', 1);
  const articles = text.includes("'") || text.includes('’') ? (text.match(CUT_ARTICLE)?.length ?? 0) : 0;
  if (articles > 0) add('it', Math.min(articles, 3) * 0.8);
  const marked = text.match(MARKED)?.join('').toLowerCase();
  if (marked !== undefined) {
    for (const [letters, languages, weight] of LETTERS) if (letters.test(marked)) for (const language of languages) add(language, weight);
    if (CUT_WORD.test(text.toLowerCase())) add('it', 0.6);
  }
  const arabizi = ARABIZI_DIGIT.test(text) ? (text.match(ARABIZI)?.length ?? 0) : 0;
  if (arabizi > 0) add('ar', arabizi * 1.2);
  return scores;
}
