// A letter rather than a message: somebody tells of many things, and one of them is why they write.

/** In code units: some five sentences. */
const LETTER = 400;

export function isStory(text: string): boolean {
  return text.length >= LETTER;
}
