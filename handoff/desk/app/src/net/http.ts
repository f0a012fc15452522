// The desk's requests over HTTP: the session is a cookie, the `csrf` of the session goes along, every error becomes a
// DeskFault with the server's code. Nothing here decides what is done about it.
import type { ErrorView } from '../../../../api.js';

/** A request that did not work. `offline` where no answer came at all; otherwise the server's code and words. */
export class DeskFault extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'DeskFault';
  }
}

export function asFault(error: unknown): DeskFault {
  return error instanceof DeskFault ? error : new DeskFault('internal', 0, error instanceof Error ? error.message : String(error));
}

/** Long enough for a slow line, short enough that a text does not hang as "sending". */
const PATIENCE_MS = 20_000;

export class Http {
  csrf: string | null = null;
  /** Called when the server no longer knows the session. */
  onSignedOut: () => void = () => {};

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }
  post<T>(path: string, body: object = {}): Promise<T> {
    return this.send<T>('POST', path, body);
  }
  put<T>(path: string, body: object): Promise<T> {
    return this.send<T>('PUT', path, body);
  }
  delete<T>(path: string): Promise<T> {
    return this.send<T>('DELETE', path);
  }

  private async send<T>(method: string, path: string, body?: object): Promise<T> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (method !== 'GET' && this.csrf !== null) headers['x-csrf-token'] = this.csrf;
    let response: Response;
    try {
      response = await fetch(`/api/desk/${path}`, {
        method,
        headers,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      throw new DeskFault('offline', 0, '');
    }
    const text = await response.text().catch(() => '');
    const json = parse(text);
    if (response.ok) return json as T;
    const error = (json as Partial<ErrorView> | null)?.error;
    const retryAfter = Number(response.headers.get('retry-after'));
    const fault = new DeskFault(error?.code ?? 'internal', response.status, error?.message ?? '', retryAfter > 0 ? retryAfter : null);
    if (fault.code === 'signed_out') this.onSignedOut();
    throw fault;
  }
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
