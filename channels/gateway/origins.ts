// Which web sites may call us from a browser: our own pages, and the origins that a Region lists for its widget.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RegionSource } from './regions.js';
import type { Strangers } from './strangers.js';

/** CORS by the Regions' lists. */
export interface Origins {
  /** True without an Origin header (no browser), for our own pages, and for origins of any Region, or of the one named. */
  allows(request: IncomingMessage, own: string, region?: string): boolean;
  /** Sets the CORS headers of an answer to an origin that is allowed. */
  mark(request: IncomingMessage, response: ServerResponse): void;
}

export const CORS_PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '600',
} as const;

/** `refused` is told of every origin that may not. */
export function createOrigins(regions: RegionSource, refused: Strangers): Origins {
  let version = '';
  let all: ReadonlySet<string> = new Set();
  const everywhere = () => {
    const content = regions.current();
    if (content.version !== version) {
      all = new Set([...content.regions.values()].flatMap(({ region }) => region.origins.map(normal)));
      version = content.version;
    }
    return all;
  };

  return {
    allows(request, own, name) {
      const origin = request.headers.origin;
      if (origin === undefined || origin === own) return true;
      const isListed =
        name === undefined
          ? everywhere().has(normal(origin))
          : (regions.region(name)?.region.origins.some((listed) => normal(listed) === normal(origin)) ?? false);
      if (!isListed) refused(origin);
      return isListed;
    },
    mark(request, response) {
      const origin = request.headers.origin;
      if (origin === undefined) return;
      response.setHeader('vary', 'origin');
      response.setHeader('access-control-allow-origin', origin);
      // Web Chat asks for a session id with credentials; no cookie of ours means anything to these routes.
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-expose-headers', 'retry-after, x-request-id');
    },
  };
}

const normal = (origin: string) => origin.toLowerCase().replace(/\/+$/, '');
