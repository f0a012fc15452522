// Words about ages: whose an age is, who is young, who is kin; and ages that are one word: "ottantenne", "80-jährige", "سنتان".
import { wordSet } from '../phrases/listed.js';
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { isDual, TIME_UNITS } from './cues.js';
import type { Reading } from './measures.js';

/** Whose age a number is: "عمره سنة", "їй 8 місяців", "бабусі 84". */
export const HIS_AGE = wordSet(
  'عمر عمره عمرها عمري عمرك عمرو وعمر وعمره وعمرها وعمري їй иому мені нам дитині сину синові доньці доні дочці малюку мамі матері татові тату батькові бабусі бабці дідусеві дідусю дідові чоловікові чоловіку дружині жінці сестрі брату братові тещі свекрусі сусідці донечці синочку малому малій внуку онуку онуці',
);

/** Between two ages. */
export const AND_AGES = wordSet('e ed and und et y si і та');

/** Children, in the languages of the service and some dialects. */
export const YOUNG =
  /^(gemell[ei]|twins?$|zwilling|jumeau|jumelle|gemel[oa]s|bimb|bim[oa]$|bambin|bnbin|neonat|figlio$|figlia$|figli$|figliol|lattant|piccol[oai]|nipotin|creatur|pup[oa]$|pupett|fiol|butel|toseto|picciridd|nennill|baby|bb$|kid|child|daughter|infant|toddler|newborn|kind$|kinder|tochter|saugling|bub$|bubi$|madl$|madchen|zwerg|enfant|nourrisson|gamin|hij[oa]|nin[oa]|nen[ea]$|peque|chiquit|guagua|lactante|copil|fetit|baiet|baiat|bebelus|bebit|bebecit|sugar|prunc|guaglion|criatur|дитин|донь|донеч|доч|синоч|немовл|хлопч|дівчин|малюк|طفل|رضيع|ابن|بنت|孩|婴|宝|儿|女|femij|foshnj|vajz|djal)|^(son|sohn|fils|fille|petite?|bebe|fiul|fiica|син|сина|сину|син[оу]ві|ابني|ابنتي|بنتي)$/;

/** Grown kin and neighbours: a bare number behind one of them is an age. */
const KIN =
  /^(marito|moglie|moje|mujera|compagn[oa]|fidanzat[oa]|suocer[oa]|padre|madre|mamma|mammina|babbo|nonn[oa]|bisnonn[oa]|zi[oa]|fratello|sorella|cognat[oa]|amic[oa]|nipote|cugin[oa]|vicin[oa]|colleg[oa]|badante|pere|mere|mari|femme|papi|mamie|papy|mamy|frere|soeur|oncle|tante|voisine?|beaupere|neveu|niece|marido|esposo|esposa|mujer|abuel[oa]|hermano|hermana|suegr[oa]|ti[oa]|vecin[oa]|sobrin[oa]|tata|sotul|sotia|bunic[a]?|bunicul|bunica|fratele|sora|soacra|socrul|matusa|unchiul|vecina|vecinul|nepotul|nepoata|mum|mummy|nan|nana|nanny|gran|grandad|granddad|grandpa|aunt|auntie|uncle|cousin|law|partner|boyfriend|girlfriend|friend|flatmate|neighbour|neighbor|niece|nephew|parent|patient|omi|opi|tante|onkel|nachbarin|nachbar|schwiegermutter|schwiegervater|freund|freundin|nichte|neffe|nena|nene|babai|gjyshi|gjyshja|burri|gruaja|motra|vellai|дідусь|бабуся|бабця|мама|тато|батько|мати|чоловік|дружина|брат|сестра|теща|свекруха|сусід|сусідка|ابي|امي|والدي|والدتي|جدي|جدتي|زوجي|زوجتي|اخي|اختي|خالتي|عمتي|ابوي)$/;
const PEOPLE_AGED =
  /^(i|ich|he|she|er|sie|mother|father|mum|mom|dad|husband|wife|son|daughter|grandmother|grandma|grandfather|granny|brother|sister|child|baby|mutter|vater|mama|papa|oma|opa|mann|frau|sohn|tochter|bruder|schwester|patient)$/;

/** Somebody an age can be told of in front of the number. */
export function isKin(text: string): boolean {
  return PEOPLE_AGED.test(text) || KIN.test(text) || YOUNG.test(text);
}

export function isGrownKin(text: string): boolean {
  return (KIN.test(text) || GROWN.test(text)) && !/^(nene|nena)$/.test(text);
}
const GROWN =
  /^(mother|father|mum|mom|dad|husband|wife|grandmother|grandma|grandfather|granny|brother|sister|mutter|vater|mama|papa|oma|opa|mann|frau|bruder|schwester|patient)$/;

export function inYears(days: number): number {
  return Math.round((days / 365.25) * 100) / 100;
}

/** "سنتان", "рік": an age in one word, behind whose it is. */
export function ageInOneWord(words: readonly Word[], i: number): Reading | null {
  const { text } = words[i]!;
  const first = text.charCodeAt(0);
  if (first < 0x400 || first > 0x6ff || !HIS_AGE.has(words[i - 1]?.text ?? '') || words[i]!.gap !== 0) return null;
  const days = TIME_UNITS.get(text);
  if (days === undefined || days < 1) return null;
  return { measure: 'age', value: inYears((isDual(text) ? 2 : 1) * days), first: i, last: i, over: false };
}

const IN_A_WORD = /^(.*)(?:enn[ei]|jahrige?[rnsm]?)$/;
const MONTHS_OLD = /^(.*)monatige?[rnsm]?$/;
const STEM_ENDINGS = ['', 'i', 'a', 'o', 'e'];

/** "ottantenne", "70enne", "80-jährige", "fünfjähriger", "8-monatiges". */
export function enne(words: readonly Word[], i: number): Reading | null {
  const { text } = words[i]!;
  // Most words are none, and this looks at every word.
  if (!text.endsWith('enne') && !text.endsWith('enni') && !text.includes('jahrig') && !text.includes('monatig')) return null;
  const years = IN_A_WORD.exec(text);
  const match = years ?? MONTHS_OLD.exec(text);
  if (match === null) return null;
  const stem = match[1]!;
  const value = stem === '' ? (i === 0 ? undefined : numberAt(words, i - 1)?.value) : fromStem(words[i]!, stem);
  if (value === undefined || Number.isNaN(value)) return null;
  // "Für über 60-Jährige": nobody's.
  if (/^(uber|unter|ab)$/.test(words[stem === '' ? i - 2 : i - 1]?.text ?? '')) return null;
  const age = years === null ? inYears(value * TIME_UNITS.get('mesi')!) : value;
  return { measure: 'age', value: age, first: stem === '' ? i - 1 : i, last: i, over: false };
}

/** "ottant", "ottantaquattr", "cinquantott". */
function fromStem(word: Word, stem: string): number | undefined {
  for (const ending of STEM_ENDINGS) {
    const number = numberAt([{ ...word, text: stem + ending }], 0);
    if (number !== null) return number.value;
  }
  return undefined;
}
