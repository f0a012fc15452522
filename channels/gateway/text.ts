// Makes what people type safe to keep and to show, without changing what they said: HTML stays the text it is.

const CONTROL = /(?![\n\t])\p{Cc}/u;
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Line ends as `\n`, control characters gone (newline and tab stay), lone surrogates as U+FFFD. */
export function cleanText(text: string): string {
  let clean = text;
  if (CONTROL.test(clean)) clean = clean.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
  if (LONE_SURROGATE.test(clean)) clean = clean.replace(LONE_SURROGATES, '\ufffd');
  return clean;
}

/** One line, at most `length` characters, for names and ids; null where nothing is left. */
export function cleanLine(value: unknown, length: number): string | null {
  if (typeof value !== 'string') return null;
  const line = cleanText(value.slice(0, length * 2))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length);
  return line === '' ? null : cleanText(line);
}
