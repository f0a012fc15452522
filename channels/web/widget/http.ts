// One request to the gateway: without cookies, with a time limit, and with errors that say whether trying again makes sense.
import { LineError } from './wire.js';

const DEADLINE = 20_000;
const DEADLINE_FOR_FILES = 180_000;

function retryAfter(header: string | null): number {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Math.min(Math.max(wait || 0, 0), 300_000);
}

/** Answers with the body's JSON (an empty object where there is none). Throws a LineError, also when the network fails. */
export async function request<T>(url: string, token: string, init: RequestInit = {}): Promise<T> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), init.body instanceof FormData ? DEADLINE_FOR_FILES : DEADLINE);
  try {
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(url, { ...init, headers, credentials: 'omit', cache: 'no-store', signal: abort.signal });
    const body = (await response.json().catch(() => ({}))) as T & { error?: { code?: string; message?: string } };
    if (response.ok) return body;
    const { code = '', message = '' } = body.error ?? {};
    throw new LineError(response.status, code, message, retryAfter(response.headers.get('retry-after')));
  } catch (error) {
    throw error instanceof LineError ? error : new LineError(0, 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
