// Reads request bodies up to a limit. A body that is too large is read on for a while without being kept, so that the
// sender gets to see the 413 instead of a broken connection.
import type { IncomingMessage } from 'node:http';
import { HttpError, malformed } from './errors.js';

/** The most a JSON request may weigh. */
export const JSON_LIMIT = 256 * 1024;
/** How much of an oversized body is still read away before the connection is closed under it. */
const DRAIN_LIMIT = 8 * 1024 * 1024;

const tooLarge = (limit: number) =>
  new HttpError(413, 'too_large', `This is larger than ${Math.floor(limit / 1024)} kB. Send less at a time.`, { connection: 'close' });

/** The whole body. @throws HttpError 413 over `limit` bytes, 400 when it breaks off */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else if (size > limit + DRAIN_LIMIT) reject(tooLarge(limit));
      else parts.length = 0;
    });
    request.on('end', () => {
      if (size > limit) reject(tooLarge(limit));
      else resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts, size));
    });
    request.on('error', () => reject(malformed('The request broke off before it was complete. Send it again.')));
    request.on('aborted', () => reject(malformed('The request broke off before it was complete. Send it again.')));
  });
}

/** A plain object out of a JSON body; an empty body is an empty object. @throws HttpError 400, 413, 415 */
export async function readJson(request: IncomingMessage, limit = JSON_LIMIT): Promise<{ readonly [key: string]: unknown }> {
  const type = request.headers['content-type'];
  const body = await readBody(request, limit);
  if (body.length === 0) return {};
  if (type !== undefined && !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type))
    throw new HttpError(415, 'not_json', 'Send JSON, with the header content-type: application/json.');
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw malformed('This is not valid JSON. Check quotes, commas and brackets, and that it is UTF-8.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('Send a JSON object, in curly brackets.');
  return value as { readonly [key: string]: unknown };
}
