// Where a request comes from. A browser always says it when it matters; a program need not.

/** Whether it is our own page. The scheme is left out of it: behind a proxy that ends TLS ours is another. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
