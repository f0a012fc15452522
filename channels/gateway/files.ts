// Our own static files: read once, compressed once, with a strong ETag. There are few, so they live in memory.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Context } from 'koa';

interface Asset {
  readonly changed: number;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** Answers with the file at `path`; false where there is none. A file that was built anew is read anew. */
export type FileServer = (ctx: Context, path: URL, headers: Readonly<Record<string, string>>) => Promise<boolean>;

export function createFileServer(): FileServer {
  const assets = new Map<string, Asset>();

  async function load(path: URL): Promise<Asset | null> {
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (changed === null) return null;
    const known = assets.get(path.href);
    if (known?.changed === changed) return known;
    const plain = await readFile(path);
    const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    const asset = { changed, etag, plain, gzip: gzipSync(plain, { level: 9 }), brotli: brotliCompressSync(plain) };
    assets.set(path.href, asset);
    return asset;
  }

  return async (ctx, path, headers) => {
    const asset = await load(path);
    if (asset === null) return false;
    const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity';
    ctx.set(headers);
    ctx.set('vary', 'accept-encoding');
    // A strong ETag names the bytes that travel, so each encoding has its own.
    const etag = `"${asset.etag}-${encoding}"`;
    ctx.set('etag', etag);
    ctx.status = 200;
    if (ctx.get('if-none-match').includes(etag)) {
      ctx.status = 304;
      return true;
    }
    if (encoding !== 'identity') ctx.set('content-encoding', encoding);
    ctx.body = encoding === 'br' ? asset.brotli : encoding === 'gzip' ? asset.gzip : asset.plain;
    return true;
  };
}
