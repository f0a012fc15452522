// Masks what nobody should send to a chat, before anything is written: fiscal codes, health cards, unlock codes (OTP, CUN)
// and card numbers. Lengths are kept, so that offsets fit the raw text too; phone numbers, dates and measurements stay.

const DOT = '•';

/** Italian fiscal code, also with the letters that stand for digits where two people share one. */
const FISCAL_CODE = /(?<![\p{L}\p{N}])[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z](?![\p{L}\p{N}])/giu;
/** Health card: 20 digits that begin with 80380, in groups or not. */
const HEALTH_CARD = /(?<!\d)80380(?:[ .-]?\d){15}(?!\d)/g;
/** CUN: three characters, three digits and four letters or digits, said with its name in front of it. */
const CUN = /(?<![\p{L}\p{N}])CUN[ :\-–]*([A-Z0-9]{2}[ -]?[A-Z0-9]{4}[ -]?[A-Z0-9]{4})(?![\p{L}\p{N}])/giu;
/** An unlock code: ten characters of its alphabet, in one piece or in groups of three, three and four. */
const OTP =
  /(?<![\p{L}\p{N}])[AEFHIJKLQRSUWXYZ1-9]{10}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[AEFHIJKLQRSUWXYZ1-9]{3}[ -][AEFHIJKLQRSUWXYZ1-9]{3}[ -][AEFHIJKLQRSUWXYZ1-9]{4}(?![\p{L}\p{N}])/giu;
const OTP_SPOKEN_OF = /\b(?:otp|codice|code|sblocco)\b/i;
/** 13 to 19 digits, in groups or not; a card number only when its check digit is right. */
const CARD = /(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)/g;

/** The text with every such code replaced by dots, one for each code unit. */
export function maskCodes(text: string): string {
  if (text.length < 8) return text;
  const speaksOfCode = OTP_SPOKEN_OF.test(text);
  return text
    .replace(FISCAL_CODE, dots)
    .replace(HEALTH_CARD, dots)
    .replace(CUN, (whole, code: string) => whole.slice(0, whole.length - code.length) + dots(code))
    .replace(OTP, (code) => (isUnlockCode(code, speaksOfCode) ? dots(code) : code))
    .replace(CARD, (digits) => (hasLuhnDigit(digits) ? dots(digits) : digits));
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
