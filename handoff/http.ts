// The desk's routes behind their checks: origin, session, CSRF token, size and form of the body; errors as JSON.
import type { ParsedUrlQuery } from 'node:querystring';
import { bodyParser } from '@koa/bodyparser';
import Router from '@koa/router';
import type { Context, Middleware, Next } from 'koa';
import type { ResumeView } from './api.js';
import { wellFormed } from './conversations.js';
import { asDeskError, DeskError } from './errors.js';
import { check, signIn } from './forms.js';
import { codeOf, type Log } from './log.js';
import type { OwnOrigin } from './origin.js';
import type { Presences } from './presence.js';
import { type Call, FileAnswer, type Route, WrittenAnswer } from './routes.js';
import { COOKIE, csrfMatches, type Sessions, type SignedIn, tokenOf } from './session.js';
import type { SignInDesk } from './sign-in.js';

const PREFIX = '/api/desk';

export interface HttpParts {
  readonly sessions: Sessions;
  readonly presences: Presences;
  readonly desk: SignInDesk;
  readonly log: Log;
  /** The client's address, trusting only named proxies. */
  readonly address: (ctx: Context) => string;
  readonly isOwnOrigin: OwnOrigin;
  /** Whether the browser came over https (perhaps through a proxy). */
  readonly secure: (ctx: Context) => boolean;
}

export function deskHttp(parts: HttpParts, routes: readonly Route[]): Middleware {
  const router = new Router({ prefix: PREFIX });
  router.post('/session', (ctx) => enter(parts, ctx));
  router.delete('/session', (ctx) => leave(parts, ctx));
  router.get('/resume', (ctx) => resume(parts, ctx));
  for (const route of routes) router[route.method](route.path, (ctx) => answer(parts, route, ctx, ctx.params));

  const readBody = bodyParser({ enableTypes: ['json'], jsonLimit: '64kb', onError: refuseBody });
  const dispatch = router.routes() as unknown as Middleware;
  return async (ctx, next) => {
    if (ctx.path !== PREFIX && !ctx.path.startsWith(`${PREFIX}/`)) return next();
    ctx.set('cache-control', 'no-store');
    try {
      mustBeOwnOrigin(parts, ctx);
      await readBody(ctx, () => dispatch(ctx, () => refuseAddress(router, ctx)));
    } catch (error) {
      refuse(parts.log, ctx, error);
    }
  };
}

async function enter(parts: HttpParts, ctx: Context): Promise<void> {
  const { name, password } = check(signIn, ctx.request.body);
  const { token, view } = await parts.desk.signIn(name, password, parts.address(ctx));
  setCookie(parts, ctx, token);
  ctx.body = view;
}

async function leave(parts: HttpParts, ctx: Context): Promise<void> {
  await parts.desk.signOut(await mustBeSignedIn(parts, ctx));
  setCookie(parts, ctx, null);
  ctx.status = 204;
}

async function resume(parts: HttpParts, ctx: Context): Promise<void> {
  const who = await parts.sessions.find(tokenOf(ctx.get('cookie')));
  if (who) parts.presences.seen(who.operator.id);
  ctx.body = { session: who && parts.desk.view(who) } satisfies ResumeView;
}

async function answer(parts: HttpParts, route: Route, ctx: Context, params: Call['params']): Promise<void> {
  const who = await mustBeSignedIn(parts, ctx);
  const body = route.form ? check(route.form, ctx.request.body) : undefined;
  const call = { who, params, query: ctx.query as ParsedUrlQuery, body, address: parts.address(ctx) };
  parts.presences.seen(who.operator.id);
  const result = await route.run(call);
  if (result instanceof FileAnswer) return sendFile(ctx, result);
  if (route.status === 204) ctx.status = 204;
  else if (result instanceof WrittenAnswer) {
    ctx.type = 'json';
    ctx.body = result.json;
  } else ctx.body = result;
}

async function mustBeSignedIn({ sessions }: HttpParts, ctx: Context): Promise<SignedIn> {
  const who = await sessions.find(tokenOf(ctx.get('cookie')));
  if (!who) throw new DeskError('signed_out');
  const safe = ctx.method === 'GET' || ctx.method === 'HEAD';
  if (!safe && !csrfMatches(who.session, ctx.get('x-csrf-token'))) throw new DeskError('bad_csrf');
  return who;
}

/** Browsers say where a request comes from; programs need not. */
function mustBeOwnOrigin({ isOwnOrigin }: HttpParts, ctx: Context): void {
  if (ctx.method !== 'GET' && !isOwnOrigin(ctx.headers)) throw new DeskError('foreign_origin');
}

function setCookie(parts: HttpParts, ctx: Context, token: string | null): void {
  const secure = parts.secure(ctx) ? '; Secure' : '';
  const end = token === null ? '; Max-Age=0' : '';
  ctx.append('set-cookie', `${COOKIE}=${token ?? ''}; Path=${PREFIX}; HttpOnly; SameSite=Strict${secure}${end}`);
}

/** What citizens send is shown only where it cannot run: pictures and sound in place, everything else to be saved. */
function sendFile(ctx: Context, file: FileAnswer): void {
  const harmless = /^(image\/(png|jpeg|gif|webp)|audio\/[\w.+-]+|video\/[\w.+-]+)$/.test(file.contentType);
  ctx.set('content-security-policy', "default-src 'none'; sandbox");
  ctx.set('x-content-type-options', 'nosniff');
  ctx.set('content-disposition', `${harmless ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(wellFormed(file.name))}`);
  ctx.type = harmless ? file.contentType : 'application/octet-stream';
  ctx.body = Buffer.from(file.bytes);
}

function refuseBody(error: Error): never {
  throw new DeskError((error as { status?: number }).status === 413 ? 'too_large' : 'bad_json', undefined, null, { cause: error });
}

async function refuseAddress(router: Router, ctx: Context): Promise<Next | undefined> {
  throw new DeskError(router.match(ctx.path, ctx.method).path.length > 0 ? 'wrong_method' : 'not_found');
}

function refuse(log: Log, ctx: Context, error: unknown): void {
  const fault = asDeskError(error);
  if (fault.status >= 500) log.error({ code: fault.code, cause: codeOf(fault.cause), method: ctx.method }, 'a request of the desk failed');
  if (fault.retryAfter !== null) ctx.set('retry-after', String(fault.retryAfter));
  ctx.status = fault.status;
  ctx.body = { error: { code: fault.code, message: fault.message } };
}
