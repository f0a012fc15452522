// Numbers in words, in the languages of the service, up to 199: "trentotto", "achtunddreißig", "quatre-vingt-dix".
import { folded } from './listed.js';
import type { Word } from './words.js';

const BASE: Readonly<Record<string, readonly string[]>> = {
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  de: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  ),
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'.split(
    ' ',
  ),
  ro: 'zero unu doi trei patru cinci sase sapte opt noua zece unsprezece doisprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece'.split(
    ' ',
  ),
  sq: 'zero nje dy tre kater pese gjashte shtate tete nente dhjete njembedhjete dymbedhjete trembedhjete katermbedhjete pesembedhjete gjashtembedhjete shtatembedhjete tetembedhjete nentembedhjete'.split(
    ' ',
  ),
  uk: 'нуль один два три чотири пять шість сім вісім девять десять одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять'.split(
    ' ',
  ),
};
const TENS: Readonly<Record<string, readonly string[]>> = {
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento'.split(' '),
  en: 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' '),
  de: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert'.split(' '),
  fr: 'vingt trente quarante cinquante soixante septante huitante nonante cent'.split(' '),
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien'.split(' '),
  ro: 'douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci suta'.split(' '),
  sq: 'njezet tridhjete dyzet pesedhjete gjashtedhjete shtatedhjete tetedhjete nentedhjete njeqind'.split(' '),
  uk: 'двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто сто'.split(' '),
};
/** The tens that "e" joins to a unit. */
const ALBANIAN_TENS = new Set(TENS.sq);
/** Articles that also count as one before a unit of time; asked for separately. */
const ONES = new Set('un uno una one eine einen einer ein une unu o nje een один одна одну'.split(' '));
const AND = new Set('und y si e et i dhe and'.split(' '));

const values = new Map<string, number>();
const tens = new Map<string, number>();
for (const words of Object.values(BASE)) for (const [value, word] of words.entries()) values.set(folded(word), value);
for (const [language, words] of Object.entries(TENS)) {
  for (const [i, word] of words.entries()) tens.set(folded(word), (i + 2) * 10);
  if (language === 'it') addItalian(words);
  if (language === 'de') addGerman(words);
  if (language === 'es')
    ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'].forEach((w, i) => {
      values.set(`veinti${w}`, 21 + i);
    });
}
for (const [word, value] of Object.entries({
  due: 2,
  اثنين: 2,
  ثلاثه: 3,
  ثلاث: 3,
  اربعه: 4,
  اربع: 4,
  خمسه: 5,
  خمس: 5,
  سته: 6,
  سبعه: 7,
  ثمانيه: 8,
  تسعه: 9,
  عشره: 10,
  dui: 2,
  duje: 2,
  doje: 2,
  quatto: 4,
  quattu: 4,
  quattru: 4,
  quattro: 4,
  quatro: 4,
  sinque: 5,
  zinque: 5,
  sete: 7,
  oto: 8,
  vinte: 20,
  vinti: 20,
  vintun: 21,
  trenda: 30,
  trinta: 30,
  trentott: 38,
  trentotu: 38,
  trentanov: 39,
  ses: 6,
  doua: 2,
  два: 2,
  дві: 2,
  трьох: 3,
  двох: 2,
  zwei: 2,
  zwo: 2,
  treia: 3,
  deux: 2,
  katre: 4,
  tri: 3,
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
  cent: 100,
}))
  values.set(word, value);

function addItalian(words: readonly string[]): void {
  words.forEach((ten, i) => {
    BASE.it!.slice(1, 10).forEach((unit, j) => {
      const stem = unit === 'uno' || unit === 'otto' ? ten.slice(0, -1) : ten;
      values.set(stem + unit, (i + 2) * 10 + j + 1);
      if (unit === 'uno') values.set(`${stem}un`, (i + 2) * 10 + 1);
    });
  });
  // "centouno" to "centonovantanove" are said of beats.
  for (const [word, value] of [...values, ...tens])
    if (/^(ven|tren|quaran|cinquan|sessan|settan|ottan|novan|die|ot|no)/.test(word) && value < 100) values.set(`cento${word}`, 100 + value);
}

function addGerman(words: readonly string[]): void {
  const units = ['ein', ...BASE.de!.slice(2, 10)];
  words.slice(0, 8).forEach((ten, i) => {
    units.forEach((unit, j) => {
      values.set(`${unit}und${ten}`, (i + 2) * 10 + j + 1);
    });
  });
}

/** "Anderthalb", "zweieinhalb", "achtunddreißigeinhalb", "півтора". */
for (const [word, value] of [...values, ...tens])
  if (value < 43 && /^(zwei|drei|vier|funf|sech|sieb|acht|neun|ein)/.test(word)) values.set(`${word}einhalb`, value + 0.5);
for (const word of 'anderthalb anderthalbe eineinhalb einundeinhalb півтора півтори полтора'.split(' ')) values.set(folded(word), 1.5);

/** "Hundertachtunddreißig" is said of beats. */
for (const [word, value] of [...values, ...tens])
  if (
    value < 100 &&
    Number.isInteger(value) &&
    /^(ein|zwei|drei|vier|funf|sech|sieb|acht|neun|zehn|elf|zwolf|zwanzig|dreissig)/.test(word)
  ) {
    values.set(`hundert${word}`, 100 + value);
    values.set(`einhundert${word}`, 100 + value);
  }

/** As Sicily, Naples and the Veneto count: "trentottu", "sinquanta", "otantadò". "Deci" is Romanian for "so". */
const DIALECT_TENS: readonly (readonly [stems: string, value: number])[] = [
  ['vint', 20],
  ['trent', 30],
  ['quarant', 40],
  ['cinquant cincuant sinquant', 50],
  ['sessant sissant sesant', 60],
  ['settant sittant setant', 70],
  ['ottant uttant otant utant', 80],
  ['novant nuvant nonant', 90],
];
const DIALECT_UNITS =
  'un unu uno|do dui du due|tri tre|quattru quatro quattro|cincu cinche sinque zinque cinque|si sie sei seie seje|setti sete sette|ottu oto ott otto uotto|novi nove';
for (const [stems, value] of DIALECT_TENS)
  for (const stem of stems.split(' ')) {
    const ten = value === 20 ? `${stem}i` : `${stem}a`;
    if (!tens.has(ten)) tens.set(ten, value);
    DIALECT_UNITS.split('|').forEach((units, i) => {
      for (const unit of units.split(' ')) {
        for (const word of /^[ou]/.test(unit) ? [ten + unit, stem + unit] : [ten + unit])
          if (!values.has(word)) values.set(word, value + i + 1);
      }
    });
  }
'cincu cinche=5|seie seje=6|setti=7|ottu=8|novi=9|diece diese=10|unnici unnece undese=11|durici durece dodese=12|tririci tridece tredese=13|quinnici quinnece quindese=15|sidici sidece sedese=16|diciassetti=17|diciottu=18|diciannovi=19'
  .split('|')
  .forEach((entry) => {
    const [words = '', value = ''] = entry.split('=');
    for (const word of words.split(' ')) values.set(word, Number(value));
  });
/** "Du misi": two before a unit that is Italian; elsewhere "du" and "do" are other words. */
const DIALECT_TWO = new Set(['du', 'do']);
const ITALIAN_UNITS = new Set(
  'anni misi mesi jorna iorna giorna giorni zorni jurne iuorne juorne simani sittimani settimane setemane semmane uri ore gradi linii'.split(
    ' ',
  ),
);

/** Arabic says the unit first: "seven and eighty". */
const ARABIC_UNITS = new Map('واحد اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه'.split(' ').map((word, i) => [word, i + 1] as const));
const ARABIC_TENS = new Map(
  [
    'عشرين عشرون',
    'ثلاثين ثلاثون تلاتين',
    'اربعين اربعون',
    'خمسين خمسون',
    'ستين ستون',
    'سبعين سبعون',
    'ثمانين ثمانون تمانين',
    'تسعين تسعون',
  ].flatMap((forms, i) => forms.split(' ').map((word) => [word, (i + 2) * 10] as const)),
);
for (const [word, value] of ARABIC_TENS) values.set(word, value);

function arabicAt(words: readonly Word[], at: number): Numeral | null {
  const unit = ARABIC_UNITS.get(words[at]!.text);
  const next = words[at + 1]?.text ?? '';
  const ten = unit === undefined || !next.startsWith('و') ? undefined : ARABIC_TENS.get(next.slice(1));
  return unit === undefined || ten === undefined ? null : { value: unit + ten, last: at + 1 };
}

export interface Numeral {
  readonly value: number;
  /** Index of the last word it takes. */
  readonly last: number;
}

/** The number that begins at a word, in digits or words; null where none does. `one` lets articles count as 1. */
export function numberAt(words: readonly Word[], at: number, one = false): Numeral | null {
  const word = words[at];
  if (word === undefined) return null;
  if (!Number.isNaN(word.value)) return { value: word.value, last: at };
  if (one && ONES.has(word.text)) return { value: 1, last: at };
  if (DIALECT_TWO.has(word.text) && ITALIAN_UNITS.has(words[at + 1]?.text ?? '')) return { value: 2, last: at };
  const ten = tens.get(word.text);
  if (ten !== undefined) return tenAt(words, at, ten);
  const value = values.get(word.text);
  if (value === undefined || ONES.has(word.text)) return han(words, at) ?? arabicAt(words, at);
  if (ARABIC_UNITS.has(word.text)) return arabicAt(words, at) ?? { value, last: at };
  // "quatre-vingt-dix", "nine eight" is not one.
  if (word.text === 'quatre' && words[at + 1]?.text.startsWith('vingt')) return plus(words, at + 1, 80, 19);
  if (word.text === 'dix') {
    const unit = values.get(words[at + 1]?.text ?? '');
    if (unit !== undefined && unit >= 7 && unit <= 9 && words[at + 1]!.gap === 0) return { value: 10 + unit, last: at + 1 };
  }
  if ((word.text === 'one' || word.text === 'two') && words[at + 1]?.text === 'hundred') return plus(words, at + 1, value * 100, 99);
  return { value, last: at };
}

function tenAt(words: readonly Word[], at: number, ten: number): Numeral {
  if (ten === 100) return plus(words, at, 100, 99);
  return plus(words, at, ten, ten === 60 ? 19 : 9);
}

/** A ten and what is added to it: "thirty eight", "treinta y ocho", "soixante-dix". */
function plus(words: readonly Word[], at: number, base: number, most: number): Numeral {
  let next = at + 1;
  const and = words[next] !== undefined && AND.has(words[next]!.text);
  if (and) next++;
  const unit = words[next];
  if (unit === undefined || unit.gap !== 0 || !Number.isNaN(unit.value)) return { value: base, last: at };
  const value = values.get(unit.text) ?? (most > 19 ? tens.get(unit.text) : undefined);
  if (value === undefined || value < 1 || value > most || !Number.isInteger(value)) return { value: base, last: at };
  // "trenta e due" is no Italian number; "treinta y dos", "douăzeci și opt" and Albanian "tridhjetë e dy" are.
  const noJoint = ['e', 'et'].includes(words[at + 1]!.text) && !ALBANIAN_TENS.has(words[at]!.text);
  if (and && noJoint && value > 1 && most < 19) return { value: base, last: at };
  const deeper =
    most > 19 && value >= 20 ? plus(words, next, value, 9) : unit.text === 'dix' ? numberAt(words, next)! : { value, last: next };
  return { value: base + deeper.value, last: deeper.last };
}

const HAN = '零一二三四五六七八九';

/** 三, 十二, 三十八. */
function han(words: readonly Word[], at: number): Numeral | null {
  const digit = (i: number): number => (words[i]?.text === '两' ? 2 : HAN.indexOf(words[i]?.text ?? '-'));
  let value = digit(at);
  let last = at;
  if (value < 0 && words[at]!.text !== '十') return null;
  if (words[at]!.text === '十') value = 10;
  else if (words[at + 1]?.text === '十') {
    value *= 10;
    last++;
  } else return { value, last };
  const unit = digit(last + 1);
  if (unit > 0) return { value: value + unit, last: last + 1 };
  return { value, last };
}
