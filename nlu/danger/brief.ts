// Who has no time writes few and plain words. There is little in them for the trained reader to be sure by, and hardly room for what makes
// a sign none (over, denied, somebody's story) beyond what the rules see themselves.

const MOST = 9;
const WORD = /\p{Script=Han}{1,2}|[\p{L}\p{M}\p{N}]+/gu;

/** Whether a message is of nine words at most; two signs of Chinese count as a word. */
export function isBrief(text: string): boolean {
  WORD.lastIndex = 0;
  for (let n = 0; n <= MOST; n++) if (!WORD.test(text)) return true;
  return false;
}
