// What each character is to the reader of words: a letter (and which plain letter it stands for), a digit, a break, or
// nothing at all. Accents, case, zero-width marks and look-alike letters end here; offsets stay those of the text.

const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const NOTHING = 3;
export const COMMA = 4;
export const STOP = 5;
export const APOSTROPHE = 6;
/** A letter that is a word of its own (Han, kana). */
export const SINGLE = 7;
/** A sign that is a word of its own: % ° + */
export const SIGN = 8;

export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 4;

const TABLE = 0x3000;
/** Kind of each code unit below 0x3000. */
export const kinds = new Uint8Array(TABLE);
/** Plain form of each code unit below 0x3000. */
export const plain: string[] = new Array(TABLE).fill('');
/** Script bits of each code unit below 0x3000. */
export const scripts = new Uint8Array(TABLE);

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ҟ: 'к',
};

const MARK = /\p{M}/gu;
const ANY_LETTER = /^\p{L}/u;

/** Lower case, compatibility forms unified, marks dropped. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase().normalize('NFKD').replace(MARK, '').toLowerCase();
  return [...lower].map((c) => SPECIAL[c] ?? c).join('');
}

function scriptOf(code: number): number {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return LATIN;
  if (code >= 0x370 && code < 0x400) return GREEK;
  if (code >= 0x400 && code < 0x530) return CYRILLIC;
  return 0;
}

for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  if (character >= '0' && character <= '9') {
    kinds[code] = DIGIT;
    plain[code] = character;
  } else if (ANY_LETTER.test(character)) {
    const folded = foldCharacter(character);
    kinds[code] = folded === '' ? NOTHING : LETTER;
    plain[code] = folded;
    scripts[code] = scriptOf(code);
  } else if (/[\p{M}\p{Cf}]/u.test(character)) {
    kinds[code] = NOTHING;
  } else if (/\p{Nd}/u.test(character)) {
    kinds[code] = DIGIT;
    plain[code] = digitOf(code);
  }
}
for (const c of ',:()[]{}—–،«»"“”„‚') kinds[c.charCodeAt(0)] = COMMA;
for (const c of '.;!?\n\r…؟؛¿¡۔।') kinds[c.charCodeAt(0)] = STOP;
for (const c of "'’‘`´ʼ′") kinds[c.charCodeAt(0)] = APOSTROPHE;
for (const c of '%°+') {
  kinds[c.charCodeAt(0)] = SIGN;
  plain[c.charCodeAt(0)] = c;
}
// º and ª are letters to Unicode, degrees to people.
kinds[0xba] = SIGN;
plain[0xba] = '°';
// ³² and the like stay out of numbers.
for (const code of [0xb2, 0xb3, 0xb9, 0xad]) kinds[code] = NOTHING;

/** Digits of other scripts come in runs of ten that begin with zero. */
function digitOf(code: number): string {
  const character = String.fromCharCode(code);
  const folded = character.normalize('NFKD');
  if (folded >= '0' && folded <= '9') return folded;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(code - zero);
}

const high = new Map<number, { kind: number; plain: string }>();

/** The same for the code points above the table: Han, kana, full-width and mathematical letters. */
export function above(code: number): { readonly kind: number; readonly plain: string } {
  let known = high.get(code);
  if (known === undefined) {
    known = classifyAbove(code);
    if (high.size < 30_000) high.set(code, known);
  }
  return known;
}

function classifyAbove(code: number): { kind: number; plain: string } {
  const character = String.fromCodePoint(code);
  // The comma of lists is an "and".
  if (character === '、') return { kind: SIGN, plain: '和' };
  if ('，：（）《》「」'.includes(character)) return { kind: COMMA, plain: '' };
  if ('。！？；．'.includes(character)) return { kind: STOP, plain: '' };
  if (character === '％') return { kind: SIGN, plain: '%' };
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return { kind: SINGLE, plain: character };
  if (/[\p{M}\p{Cf}]/u.test(character)) return { kind: NOTHING, plain: '' };
  const folded = foldCharacter(character);
  if (/^[a-z]+$/.test(folded)) return { kind: LETTER, plain: folded };
  if (/^[0-9]$/.test(folded)) return { kind: DIGIT, plain: folded };
  return ANY_LETTER.test(character) ? { kind: LETTER, plain: folded } : { kind: SEPARATOR, plain: '' };
}

const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsјjкkмmтtвbнhгrбbиuпnлlԁdһhԛqԝwοoαaεeιiκkνvρpτtυuχxηnβbοo'.matchAll(/(.)(.)/gu)].map((m) => [m[1], m[2]]),
);

/** A word that mixes Latin with letters that only look Latin, in Latin. */
export function unmask(word: string): string {
  let out = '';
  for (const c of word) out += LOOK_ALIKES[c] ?? c;
  return out;
}
