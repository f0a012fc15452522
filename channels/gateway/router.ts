// A small table of routes: by method and number of segments, then segment by segment. It is on the way of every message,
// so it does no more than it must.
import type { Context } from 'koa';

export type Params = { readonly [name: string]: string };
export type Handler = (ctx: Context, params: Params) => void | Promise<void>;

interface Route {
  readonly pattern: string;
  readonly segments: readonly string[];
  readonly handler: Handler;
}

export interface Match {
  readonly pattern: string;
  readonly handler: Handler;
  readonly params: Params;
}

/** Routes are added at the start: `add('GET', '/a/:id', handler)`. */
export interface Router {
  add(method: 'GET' | 'POST' | 'DELETE', pattern: string, handler: Handler): void;
  /** The route of a request; HEAD is answered as GET. */
  find(method: string, path: string): Match | null;
  /** True where the path exists under another method. */
  knows(path: string): boolean;
}

const NO_PARAMS: Params = {};

export function createRouter(): Router {
  const table = new Map<string, Route[]>();

  function match(routes: readonly Route[] | undefined, segments: readonly string[]): Match | null {
    if (routes === undefined) return null;
    next: for (const { pattern, segments: wanted, handler } of routes) {
      let params: Record<string, string> | null = null;
      for (let i = 0; i < wanted.length; i++) {
        const want = wanted[i]!;
        const got = segments[i]!;
        if (want.charCodeAt(0) !== 58 /* : */) {
          if (want !== got) continue next;
        } else {
          const value = decode(got);
          if (value === '') continue next;
          params ??= {};
          params[want.slice(1)] = value;
        }
      }
      return { pattern, handler, params: params ?? NO_PARAMS };
    }
    return null;
  }

  return {
    add(method, pattern, handler) {
      const segments = pattern.split('/');
      const key = `${method} ${segments.length}`;
      const routes = table.get(key) ?? [];
      table.set(key, [...routes, { pattern, segments, handler }]);
    },
    find(method, path) {
      const segments = path.split('/');
      return match(table.get(`${method === 'HEAD' ? 'GET' : method} ${segments.length}`), segments);
    },
    knows(path) {
      const segments = path.split('/');
      return ['GET', 'POST', 'DELETE'].some((method) => match(table.get(`${method} ${segments.length}`), segments) !== null);
    },
  };
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}
