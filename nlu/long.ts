// Long messages are stories with the question at the end. Read as one, the story drowns the question; so the second half is read by
// itself as well, and the two readings are put together.

/** From this length on, in code units, a message is a story. */
const STORY = 110;
// Chosen on the long messages of the development sets, where 82.8 % became 87.9 % and the mean surprise fell by a fifth; shorter messages lost.
const WHOLE = 0.9;
const END = 0.4;
/** The encoder reads so much of a text; the end is the part that counts. */
const MOST = 400;

/** The second half of a long message, from the beginning of a word; null where it is short. */
export function endOf(text: string): string | null {
  if (text.length < STORY) return null;
  const half = text.slice(Math.max(text.length >> 1, text.length - MOST));
  return half.slice(half.search(/\s/u) + 1).trim() || null;
}

/** Probabilities of a story out of those of the whole and of its end. */
export function together(whole: Float64Array, end: Float64Array): Float64Array {
  const mixed = whole.map((p, c) => Math.exp(WHOLE * Math.log(p + 1e-6) + END * Math.log(end[c]! + 1e-6)));
  const sum = mixed.reduce((total, value) => total + value, 0);
  return mixed.map((value) => value / sum);
}
