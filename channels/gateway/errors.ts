// How the gateway says no: a status, a stable code and a sentence for the person who must act. Nothing of ours
// (stack, path, SQL) ever leaves; what is not an HttpError becomes a 500 or, for a store that cannot write, a 503.
import { StoreError } from '../../store/errors.js';

/** An answer that is an error. `headers` go out with it (Retry-After, Connection). */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: { readonly [name: string]: string } = {},
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

/** 400: what was sent cannot be read as what it should be. */
export const malformed = (message: string) => new HttpError(400, 'malformed', message);
/** 404 for a conversation that never was or was erased: both look alike on purpose. */
export const unknownConversation = () =>
  new HttpError(404, 'unknown_conversation', 'There is no such conversation, or it was deleted. Start a new one.');
/** 429; `wait` in milliseconds. */
export const tooMany = (message: string, wait: number) =>
  new HttpError(429, 'too_many', message, { 'retry-after': String(Math.max(1, Math.ceil(wait / 1000))) });

/** Any error as one that may be shown. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof StoreError) {
    switch (error.code) {
      case 'not_found':
        return unknownConversation();
      case 'store_full':
      case 'store_unavailable':
        return new HttpError(503, error.code, 'The service cannot keep your message just now. Keep it and send it again in a moment.', {
          'retry-after': '5',
        });
    }
  }
  return new HttpError(500, 'internal', 'Something went wrong on our side. Try again in a moment; in an emergency call 112.');
}
