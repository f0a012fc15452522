// Direct Line tokens: signed, bound to one conversation of one Region, short-lived and refreshable. They are
// self-contained, so they outlive a restart, and are verified once and then remembered by their string.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import type { ConversationId } from '../../store/records.js';
import { HttpError } from '../gateway/errors.js';

/** Seconds a token lives. */
export const TOKEN_SECONDS = 1800;
/** A tab that slept may still refresh this long after the end: no expiry takes a slow writer's conversation away. */
export const REFRESH_GRACE_SECONDS = 7 * 24 * 3600;
/** Seconds the link of a file works; the next reading of the conversation carries a fresh one. */
const LINK_SECONDS = 3600;
const REMEMBERED = 5_000;

/** What a token says. `user` is the client's own id of its user, kept for the whole conversation. */
export interface Grant {
  readonly conversation: ConversationId;
  readonly region: string;
  readonly language: string;
  readonly user: string;
  /** The store's generation when it was issued: one from the future belongs to another store. */
  readonly generation: number;
}

export interface Tokens {
  issue(grant: Grant): Promise<string>;
  /** @throws HttpError 401 without a token, 403 when it is expired, foreign or not one of ours */
  verify(token: string | null): Promise<Grant>;
  /** Like verify, but an ended token is still good for a while. */
  verifyForRefresh(token: string | null): Promise<Grant>;
  /** The `t` of a file's link; its `path` is inside it. */
  signLink(path: string): string;
  checkLink(path: string, proof: string): boolean;
  /** A proof for forms, bound to one conversation. */
  formProof(conversation: string): string;
}

const noToken = () => new HttpError(401, 'no_token', 'Send the token: authorization: Bearer …. POST tokens/generate gives you one.');
const expired = () => new HttpError(403, 'token_expired', 'This token has ended. Get a fresh one with POST tokens/refresh.');
const foreign = () => new HttpError(403, 'token_invalid', 'This token is not valid here. Get one with POST tokens/generate.');

/** `now` in milliseconds; the key is derived from the master key and serves nothing else. */
export function createTokens(masterKey: Uint8Array, generation: number, now: () => number): Tokens {
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), `accanto/${purpose}`, 32));
  const key = derive('directline-token');
  const linkKey = derive('file-link');
  const formKey = derive('form');
  const known = new Map<string, { readonly grant: Grant; readonly until: number }>();

  function remember(token: string, grant: Grant, until: number): void {
    known.set(token, { grant, until });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
  }

  async function open(token: string, grace: number): Promise<{ grant: Grant; until: number }> {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: new Date(now()), clockTolerance: grace });
      const { conv, region, lang, user, gen, exp } = payload;
      if (typeof conv !== 'string' || typeof region !== 'string' || typeof gen !== 'number' || gen > generation) throw foreign();
      const grant = { conversation: conv as ConversationId, region, language: String(lang), user: String(user), generation: gen };
      return { grant, until: (exp ?? 0) * 1000 };
    } catch (error) {
      if (error instanceof joseErrors.JWTExpired) throw expired();
      throw error instanceof HttpError ? error : foreign();
    }
  }

  const mac = (text: string) => createHmac('sha256', linkKey).update(text).digest('base64url').slice(0, 32);

  return {
    async issue(grant) {
      const seconds = Math.floor(now() / 1000);
      const { conversation: conv, region, language: lang, user, generation: gen } = grant;
      const token = await new SignJWT({ conv, region, lang, user, gen })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + TOKEN_SECONDS)
        .sign(key);
      remember(token, grant, (seconds + TOKEN_SECONDS) * 1000);
      return token;
    },
    async verify(token) {
      if (token === null) throw noToken();
      const hit = known.get(token);
      if (hit !== undefined) {
        if (hit.until > now()) return hit.grant;
        known.delete(token);
        throw expired();
      }
      const { grant, until } = await open(token, 0);
      remember(token, grant, until);
      return grant;
    },
    async verifyForRefresh(token) {
      if (token === null) throw noToken();
      return (await open(token, REFRESH_GRACE_SECONDS)).grant;
    },
    signLink(path) {
      const until = Math.floor(now() / 1000) + LINK_SECONDS;
      return `${until}.${mac(`${until} ${path}`)}`;
    },
    checkLink(path, proof) {
      const until = Number(proof.split('.')[0]);
      if (!(until * 1000 > now())) return false;
      const wanted = Buffer.from(`${until}.${mac(`${until} ${path}`)}`);
      const given = Buffer.from(proof);
      return wanted.length === given.length && timingSafeEqual(wanted, given);
    },
    formProof: (conversation) => createHmac('sha256', formKey).update(conversation).digest('base64url'),
  };
}
