// What was read of a text, kept for a while: in one turn the same message and its clauses are asked about from many sides.

/** Texts, more than a turn asks about; then all are forgotten. */
const KEPT = 64;
/** Code units: of what is longer, only the last is kept. */
const LONG = 1000;

/** @param read a pure function; what it returns is handed out again and must not be changed */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  let long: { readonly text: string; readonly made: Read } | null = null;
  return (text) => {
    if (text.length > LONG) {
      if (long?.text !== text) long = { text, made: read(text) };
      return long.made;
    }
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}
