// Names of languages as people write them: in the ten languages of the service, and in Russian, for those of its readers who
// write it. Whole words where letters are Latin; beginnings elsewhere, as "італійською" and "italienisch" end in many ways.
import { LANGUAGES, type Language } from '../../config/languages.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const NAMES: { readonly [language in Language]: string } = {
  it: 'italiano italiana italian italienisch italien italiane italisht italishten italishtja ايطالي італійськ итальянск 意大利语 意大利文 意语',
  en: 'inglese english englisch anglais anglaise ingles inglesa engleza englezeste anglisht anglishten انجليزي انكليزي англійськ английск 英语 英文',
  de: 'tedesco tedesca german deutsch allemand allemande aleman alemana germana nemteste gjermanisht الماني німецьк немецк 德语 德文',
  fr: 'francese french franzosisch francais francaise frances francesa franceza frantuzeste frengjisht فرنسي французьк французск 法语 法文',
  es: 'spagnolo spagnola spanish spanisch espagnol espagnole espanol espanola castellano spaniola spanjisht اسباني іспанськ испанск 西班牙语 西班牙文',
  ro: 'rumeno rumena romeno romena moldavo moldava romanian rumanisch roumain roumaine rumano rumana romana romaneste romaneasca rumanisht روماني румунськ румынск молдавськ молдавск 罗马尼亚语 罗马尼亚文',
  ar: 'arabo araba arabic arabisch arabe arab arabisht عربي арабськ арабск 阿拉伯语 阿拉伯文',
  uk: 'ucraino ucraina ukrainian ukrainisch ukrainien ukrainienne ucraniano ucraniana ucraineana ukrainisht اوكراني українськ украинск 乌克兰语 乌克兰文',
  zh: 'cinese chinese chinesisch chinois chinoise chino chineza chinezeste kinezisht mandarino صيني китайськ китайск 中文 汉语 普通话 国语',
  sq: 'albanese albanian albanisch albanais albanaise albanes albanesa albaneza shqip البان албанськ албанск 阿尔巴尼亚语 阿尔巴尼亚文',
};

/** Languages that people of the Region speak and that nobody here writes. */
const OTHERS =
  'russo russa russian russisch russe ruso rusa rusisht portoghese portuguese portugiesisch portugais portugues polacco polacca polish polnisch ' +
  'polonais polaco turco turca turkish turkisch turc hindi urdu bengalese bengali bangla punjabi panjabi tamil singalese cingalese sinhala ' +
  'tagalog filippino filipino farsi persiano persian somalo somali tigrino tigrinya amarico amharic wolof pulaar bambara serbo serba serbian ' +
  'croato croata croatian bosniaco bosniaca bosnian macedone sloveno slovena slovene slowenisch bulgaro bulgara bulgarian ungherese hungarian ' +
  'ungarisch greco greek giapponese japanese coreano korean vietnamita vietnamese ceco czech slovacco georgiano georgian ladino olandese dutch ' +
  'російськ русск польськ польск روسي اردو تركي فارسي 俄语 日语 韩语';

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
const split = (names: string) => {
  const all = names.split(' ').map(plain);
  return { words: new Set(all.filter(isLatin)), beginnings: all.filter((name) => !isLatin(name)) };
};
const OWN = LANGUAGES.map((language) => ({ language, ...split(NAMES[language]) }));
const OTHER = split(OTHERS);

/** Nearly every message names none: whether it does is seen in one look, before it is asked which. */
const ALL = new Set([...OWN, OTHER].flatMap(({ words }) => [...words]));
const BEYOND_LATIN = /[^\0-\u024f]/;

const names = ({ words, beginnings }: ReturnType<typeof split>, said: string) =>
  said.split(' ').some((word) => words.has(word)) || beginnings.some((name) => said.includes(name));

/** The languages of the service that a text names; `other` where it names one that is none of them. */
export function languagesIn(text: string): { readonly named: readonly Language[]; readonly other: boolean } {
  const said = plain(text);
  if (!BEYOND_LATIN.test(said) && !said.split(' ').some((word) => ALL.has(word))) return { named: [], other: false };
  return { named: OWN.filter((each) => names(each, said)).map(({ language }) => language), other: names(OTHER, said) };
}

/** Words by which somebody speaks of a language, of understanding or of writing. */
export const ABOUT_LANGUAGE = anyOf([
  /\b(lingu\w*|capi\w*|parl\w*|scriv\w*|tradu\w*|legg\w*|languages?|understand\w*|speak\w*|write|translat\w*|sprach\w*|versteh\w*|sprech\w*|sprich\w*|schreib\w*|ubersetz\w*|langue|compren\w*|ecri\w*|idioma|lengua|entiend\w*|habl\w*|escrib\w*|limb\w*|inteleg\w*|vorb\w*|scri\w*|gjuh\w*|kupto\w*|fol|flas\w*|flis\w*|flet\w*|shkru\w*)\b|мов|розумі|говор|розмовля|пиш|язык|понима|لغ|فهم|كلم|اكتب|تكتب|懂|明白|听|看|说|写|语|话/u,
]);
/** "No entiendo italiano": the language named after it is the one that is not understood. */
export const NOT_UNDERSTOOD = anyOf([
  /\b(non|no|nn|not|dont|don t|cannot|can t|doesn t|nicht|kein|pas|nu|nuk|s|poco|little|wenig|peu|putin|pak)\b.{0,25}\b(capi\w*|parl\w*|legg\w*|entiend\w*|habl\w*|understand\w*|speak\w*|versteh\w*|sprech\w*|kann|compren\w*|parle|inteleg\w*|vorbesc\w*|stiu|kuptoj|flas|di)\b|\b(capi\w*|parl\w*|understand|speak|versteh\w*|sprech\w*|comprends|parle|kuptoj)\b.{0,15}\b(poco|male|little|nicht|kein|wenig|schlecht|pas|peu|mal|pak)\b|(не|погано|плохо) (розумі|говор|розмовля|зна|понима|волод)|(لا|ما|لم|مش|مو) ?(\S+ )?(افهم|اتكلم|اعرف|بفهم)|[不没](太|会|能)?(懂|会|明白|说|看)|[看听]不懂/u,
]);
const SHORT = 6;

/** "/lang en", "lingua: de": as one types a command. */
export const COMMAND =
  /^\s*\/?(?:lang|language|lingua|sprache|langue|idioma|limba|gjuha|мова|язык|语言|لغة)\s*[:=]?\s+(?<code>[a-z]{2})\s*$/iu;

/** Whether a short text asks for a language in so many words, or says which is not understood: "parli rumeno?", "shqip". */
export function isLanguageWish(text: string): boolean {
  if (COMMAND.test(text)) return true;
  const { named, other } = languagesIn(text);
  if (named.length === 0 && !other) return false;
  const said = plain(text);
  const words = said.split(' ').length;
  if (words > SHORT) return false;
  return (words === 1 && named.length === 1) || ABOUT_LANGUAGE.test(said) || NOT_UNDERSTOOD.test(said);
}
