// The part of pino that the hand-off uses. Only codes, counts and ids are ever logged: no text, name, address or token.
export interface Log {
  info(facts: object, what: string): void;
  warn(facts: object, what: string): void;
  error(facts: object, what: string): void;
}

/** An error as the log may see it: its code or class, never its message, which may quote what somebody wrote. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
