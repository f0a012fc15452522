// Sessions of the desk: a random token in a cookie that scripts cannot read, its hash in the store, a CSRF token for every
// unsafe request. They end after an idle time, after a longest time, on sign-out and when the password changes.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/port.js';
import type { DeskSession, Millis, Operator } from '../store/records.js';
import { DeskError } from './errors.js';
import { findOperator } from './operators.js';
import { hashPassword, passwordFault, passwordMatches } from './password.js';
import type { Throttle } from './throttle.js';

export const COOKIE = 'accanto_desk';
const IDLE: Millis = 60 * 60_000;
const LONGEST: Millis = 13 * 60 * 60_000;
/** An expiry is only written again when it moved by this much: a beat every 15 s need not be a write. */
const STEP: Millis = 5 * 60_000;

/** A signed-in operator. */
export interface SignedIn {
  readonly operator: Operator;
  readonly session: DeskSession;
}

export class Sessions {
  constructor(
    private readonly store: Store,
    private readonly throttle: Throttle,
    private readonly now: () => Millis,
  ) {}

  /** @throws DeskError wrong_credentials (the same, after the same time, for an unknown name), too_many */
  async signIn(name: string, password: string, address: string): Promise<SignedIn & { token: string }> {
    const key = name.normalize('NFC').trim().toLowerCase();
    await this.throttle.attempt(key, address);
    const operator = await findOperator(this.store, name);
    const right = await passwordMatches(operator?.passwordHash ?? null, password);
    if (!right || !operator || operator.disabled) throw new DeskError('wrong_credentials');
    await this.throttle.succeeded(key, address);

    const { token, session } = newSession(operator, this.now());
    await this.store.putSession(session);
    return { operator, session, token };
  }

  /** Who comes with this cookie, as long as the session lasts; being asked keeps it alive. */
  async find(token: string | undefined): Promise<SignedIn | null> {
    return token && token.length < 200 ? this.findHash(hashToken(token)) : null;
  }

  async findHash(tokenHash: string): Promise<SignedIn | null> {
    const session = await this.store.session(tokenHash);
    const at = this.now();
    if (!session || session.expiresAt <= at) return null;
    const operator = await this.store.operator(session.operator);
    if (!operator || operator.disabled || !session.csrf.endsWith(fingerprint(operator))) return null;

    const expiresAt = Math.min(at + IDLE, session.createdAt + LONGEST);
    if (expiresAt - session.expiresAt >= STEP) await this.store.putSession({ ...session, expiresAt });
    return { operator, session };
  }

  async end(tokenHash: string): Promise<void> {
    await this.store.endSession(tokenHash);
  }

  /** A new password: this session goes on with a new CSRF token, every other one of the operator is over. @throws DeskError */
  async changePassword(who: SignedIn, current: string, password: string, address: string): Promise<SignedIn> {
    const key = who.operator.name.toLowerCase();
    await this.throttle.attempt(key, address);
    if (!(await passwordMatches(who.operator.passwordHash, current))) {
      throw new DeskError('wrong_credentials', 'La password attuale non è corretta.');
    }
    await this.throttle.succeeded(key, address);
    const fault = password === current ? 'La nuova password è uguale a quella di prima.' : passwordFault(password, who.operator.name)?.it;
    if (fault) throw new DeskError('weak_password', fault);

    const operator: Operator = { ...who.operator, passwordHash: await hashPassword(password), mustChangePassword: false };
    const session: DeskSession = { ...who.session, csrf: newCsrf(operator) };
    await this.store.putOperator(operator);
    await this.store.putSession(session);
    return { operator, session };
  }
}

/** For whoever has proved to be the operator; it counts once it is in the store. The token goes into the cookie, and nowhere else. */
export function newSession(operator: Operator, at: Millis): { readonly token: string; readonly session: DeskSession } {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    session: { tokenHash: hashToken(token), operator: operator.id, csrf: newCsrf(operator), createdAt: at, expiresAt: at + IDLE },
  };
}

/** Compared in constant time. */
export function csrfMatches(session: DeskSession, given: string | undefined): boolean {
  const [a, b] = [Buffer.from(session.csrf), Buffer.from(given ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The value of our cookie in a Cookie header. */
export function tokenOf(cookies: string | undefined): string | undefined {
  for (const pair of (cookies ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === COOKIE) return value;
  }
  return undefined;
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

// The CSRF token ends in a trace of the password's hash: when the password changes, older sessions no longer fit.
function newCsrf(operator: Operator): string {
  return `${randomBytes(18).toString('base64url')}.${fingerprint(operator)}`;
}

function fingerprint(operator: Operator): string {
  return createHash('sha256').update(operator.passwordHash).digest('base64url').slice(0, 12);
}
