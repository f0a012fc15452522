// Where a request comes from. A browser always says it when it matters; a program need not.
import type { IncomingHttpHeaders } from 'node:http';

/** Says whether a request with these headers comes from our own page. */
export type OwnOrigin = (headers: IncomingHttpHeaders) => boolean;

/**
 * The scheme is left out of it: behind a proxy that ends TLS ours is another.
 * @param publicUrl where the world sees us, for a proxy that changes the Host header
 */
export function ownOrigin(publicUrl: string | null): OwnOrigin {
  const publicHost = publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).host : null;
  return ({ origin, host }) => {
    if (!origin) return true;
    if (!URL.canParse(origin)) return false;
    const from = new URL(origin).host;
    return from === host || from === publicHost;
  };
}
