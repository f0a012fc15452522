// Masks what nobody should send to a chat, before anything is written: fiscal codes, health cards, unlock codes (OTP, CUN)
// and card numbers. Lengths are kept, so that offsets fit the raw text too; phone numbers, dates and measurements stay.

const DOT = '•';

/** Italian fiscal code, also with the letters that stand for digits where two people share one, in groups or not. */
const FISCAL_CODE =
  /(?<![\p{L}\p{N}])[A-Z]{3}[ .-]?[A-Z]{3}[ .-]?[\dLMNP-V]{2}[ .-]?[ABCDEHLMPRST][ .-]?[\dLMNP-V]{2}[ .-]?[A-Z][\dLMNP-V]{3}[ .-]?[A-Z](?![\p{L}\p{N}])/giu;
/** Health card: 20 digits that begin with 80380, in groups or not. */
const HEALTH_CARD = /(?<!\d)8[ .-]?0[ .-]?3[ .-]?8[ .-]?0(?:[ .-]?\d){15}(?!\d)/g;
/** CUN: three characters, three digits and four letters or digits, said with its name in front of it. */
const CUN =
  /(?<![\p{L}\p{N}])CUN[ :=\-–]*(?:(?:è|e'|é|is|ist|est|es|este)[ :]+)?([A-Z0-9]{10}|[A-Z0-9]{2,4}[ -]?[A-Z0-9]{3,4}[ -]?[A-Z0-9]{3,4})(?![\p{L}\p{N}])/giu;
/** An unlock code: ten characters of its alphabet, in one piece or in groups of three, three and four. */
const OTP =
  /(?<![\p{L}\p{N}])[AEFHIJKLQRSUWXYZ1-9]{10}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[AEFHIJKLQRSUWXYZ1-9]{3}[ -][AEFHIJKLQRSUWXYZ1-9]{3}[ -][AEFHIJKLQRSUWXYZ1-9]{4}(?![\p{L}\p{N}])/giu;
const OTP_SPOKEN_OF = /\b(?:otp|codice|code|sblocco)\b/i;
/** 13 to 19 digits, in groups or not; a card number only when its check digit is right. */
const CARD = /(?<![\d+])\d(?:[ .-]?\d){12,18}(?!\d)/g;

/** The text with every such code replaced by dots, one for each code unit. */
export function maskCodes(text: string): string {
  if (text.length < 8) return text;
  const speaksOfCode = OTP_SPOKEN_OF.test(text);
  return (
    text
      // "Uno due tre quattro" has its shape; one where every digit became a letter is not given.
      .replace(FISCAL_CODE, (code) => (/\d/.test(code) ? dots(code) : code))
      .replace(HEALTH_CARD, dots)
      .replace(CUN, (whole, code: string) => (isCun(code) ? whole.slice(0, whole.length - code.length) + dots(code) : whole))
      .replace(OTP, (code) => (isUnlockCode(code, speaksOfCode) ? dots(code) : code))
      .replace(CARD, (digits) => (isCardWritten(digits) && hasLuhnDigit(digits) ? dots(digits) : digits))
  );
}

function dots(code: string): string {
  return DOT.repeat(code.length);
}

/** Letters and digits mixed; a run of only one of them is a word or a phone number unless a code is spoken of. */
function isUnlockCode(code: string, speaksOfCode: boolean): boolean {
  const digits = code.replace(/\D/g, '').length;
  const letters = code.replace(/[^a-z]/gi, '').length;
  if (digits >= 2 && letters >= 2) return true;
  return speaksOfCode && letters >= 1 && (digits >= 1 || code === code.toUpperCase());
}

/** Ten characters, two digits at least: "CUN funzionerà" is no code. */
function isCun(code: string): boolean {
  return code.replace(/[ -]/g, '').length === 10 && code.replace(/\D/g, '').length >= 2;
}

/** In one piece, in fours, or as American Express writes them: "338 1234567 06 1234" are two phone numbers. */
function isCardWritten(text: string): boolean {
  const groups = text.split(/[ .-]/).map((group) => group.length);
  if (groups.length === 1) return true;
  if (groups.length === 3) return groups[0] === 4 && groups[1] === 6;
  return groups.every((length, k) => (k < groups.length - 1 ? length === 4 : length <= 7));
}

function hasLuhnDigit(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
