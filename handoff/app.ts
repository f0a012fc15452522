// Serves the desk's browser application, built into dist/desk: files whose names carry a hash for a year, the page itself
// never from a cache, every other path below /desk/ is the page (it knows its own addresses).
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { Context, Middleware } from 'koa';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'Il banco di lavoro non è stato ancora costruito: esegui "npm run build" e ricarica la pagina.\n';

/** @param dir where the built files are; read at the first request and kept. */
export function deskApp(dir: string): Middleware {
  const root = resolve(dir);
  const kept = new Map<string, Promise<Buffer | null>>();
  const file = (path: string) => {
    const found = kept.get(path) ?? readFile(path).catch(() => null);
    // Only what is there is kept: paths that nobody built would fill the memory.
    found.then((bytes) => (bytes ? kept.set(path, found) : kept.delete(path)));
    return found;
  };

  return async (ctx, next) => {
    if (ctx.path !== '/desk' && !ctx.path.startsWith('/desk/')) return next();
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    harden(ctx);
    const name = pathBelow(ctx.path);
    const path = name === null ? null : resolve(root, name);
    if (path?.startsWith(root + sep) && extname(path) !== '' && extname(path) !== '.html') {
      const bytes = await file(path);
      if (!bytes) return;
      ctx.set('cache-control', /[-.][\w-]{8,}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      ctx.type = extname(path);
      ctx.body = bytes;
      return;
    }
    const page = await file(resolve(root, 'index.html'));
    ctx.set('cache-control', 'no-cache');
    ctx.status = page ? 200 : 503;
    ctx.type = page ? 'html' : 'text';
    ctx.body = page ?? NOT_BUILT;
  };
}

function harden(ctx: Context): void {
  ctx.set('content-security-policy', POLICY);
  ctx.set('x-content-type-options', 'nosniff');
  ctx.set('referrer-policy', 'no-referrer');
  ctx.set('x-frame-options', 'DENY');
  ctx.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
}

function pathBelow(path: string): string | null {
  try {
    const name = decodeURIComponent(path.slice('/desk/'.length));
    return name === '' || name.includes('\0') ? null : name;
  } catch {
    return null;
  }
}
