// Words that stand in lists in the code, folded as those of a message are: и, й and ї are one letter there.

export function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** @param words parted by spaces */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(folded));
}
