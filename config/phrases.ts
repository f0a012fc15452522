// The texts that replies are made of, in all languages: whoever keeps many replies may keep these once.

/** Every text of a published content, each once, in the order in which it stands there. */
export function phrasesOf(content: unknown): string[] {
  const phrases = new Set<string>();
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') phrases.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const item of value instanceof Map ? value.values() : Object.values(value)) walk(item);
  };
  walk(content);
  return [...phrases];
}
