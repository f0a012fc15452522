// What was read of a text, kept for a while: in one turn the same message and its clauses are asked about from many sides.

/** Texts, more than a turn asks about; then all are forgotten. */
const KEPT = 64;
/** Code units: of longer texts only the last is kept. */
const LONG = 1000;

/** @param read a pure function; what it returns is handed out again and must not be changed */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  // Mostly the same text is asked about many times in a row.
  let last: { readonly text: string; readonly made: Read } | null = null;
  return (text) => {
    if (last?.text === text) return last.made;
    let made = known.get(text);
    if (made === undefined) {
      made = read(text);
      if (known.size >= KEPT) known.clear();
      if (text.length <= LONG) known.set(text, made);
    }
    last = { text, made };
    return made;
  };
}
