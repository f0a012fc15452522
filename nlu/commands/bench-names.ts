// What an intent is called, said as a text: "alarm/set_alarm" is "alarm set alarm". In a set of few examples that is one more of them.

/** Names that say only that a text is none of the others. */
const NOTHING = new Set(['None', 'out_of_scope']);
const WORD = /\p{L}{2}/u;

/** Null where a name says nothing. */
export function saidOf(intent: string): string | null {
  if (NOTHING.has(intent)) return null;
  const said = intent
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .toLowerCase();
  return WORD.test(said) ? said : null;
}

/** Each intent whose name says something, with it as a text. */
export function namesOf(intents: Iterable<string>): { text: string; intent: string }[] {
  return [...new Set(intents)].sort().flatMap((intent) => {
    const text = saidOf(intent);
    return text === null ? [] : [{ text, intent }];
  });
}
