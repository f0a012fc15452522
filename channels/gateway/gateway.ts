// The gateway: one HTTP server through which citizens, desks and monitors come in. It owns routes, headers, limits and
// the open sockets; what a message means is decided elsewhere.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import Koa, { type Context, type Middleware } from 'koa';
import type { Logger } from 'pino';
import type { Store } from '../../store/port.js';
import type { ConversationId } from '../../store/records.js';
import { addDirectLine, json, originRefused, PREFIX } from '../web/directline.js';
import { addFormPage } from '../web/form.js';
import { createLive } from '../web/live.js';
import { createStream, refuse, type UpgradeHandler } from '../web/stream.js';
import { createTokens } from '../web/tokens.js';
import { createCallers } from './address.js';
import type { Door } from './door.js';
import { HttpError, toHttpError } from './errors.js';
import { createFileServer } from './files.js';
import { API_HEADERS, ASSET_HEADERS, PAGE_HEADERS } from './headers.js';
import { createLimit, type Rate } from './limits.js';
import { createMetrics, type Metrics } from './metrics.js';
import { addMonitoring } from './monitoring.js';
import { CORS_PREFLIGHT, createOrigins } from './origins.js';
import type { RegionSource } from './regions.js';
import { createRouter } from './router.js';
import { createStrangers } from './strangers.js';

/** Rates for one conversation, one address, one user; see `DEFAULT_LIMITS`. */
export interface Limits {
  readonly conversation: Rate;
  readonly reading: Rate;
  readonly address: Rate;
  readonly user: Rate;
}

/** A fast writer is never stopped; 600 citizens behind one address may begin in the same minute, and 600 more in the next. */
export const DEFAULT_LIMITS: Limits = {
  conversation: { burst: 20, perSecond: 1 },
  reading: { burst: 100, perSecond: 10 },
  address: { burst: 600, perSecond: 10 },
  user: { burst: 30, perSecond: 0.5 },
};

export interface GatewayDeps {
  readonly store: Store;
  readonly regions: RegionSource;
  /** 32 bytes; the keys of tokens and links are derived from it. */
  readonly masterKey: Uint8Array;
  readonly log: Logger;
  readonly now?: () => number;
  readonly settings?: {
    /** Addresses or CIDR ranges whose X-Forwarded-* is believed. */
    readonly trustedProxies?: readonly string[];
    /** Where the world sees us, when a proxy does not say. */
    readonly publicUrl?: string | null;
    readonly defaultRegion?: string;
    readonly limits?: Partial<Limits>;
    /** Milliseconds after which a citizen whose last window was closed counts as gone. */
    readonly comesBackWithin?: number;
  };
  readonly metrics?: Metrics;
  readonly mayReadFile?: Door['mayReadFile'];
  /** Where the widget was built to. */
  readonly widget?: URL;
}

export interface Gateway {
  readonly metrics: Metrics;
  /** Adds a part that answers paths which are none of ours (desk, channels). Before `listen`. */
  mount(middleware: Middleware): void;
  /** Adds a taker of WebSockets; the first that returns true has it. */
  upgrade(handler: UpgradeHandler): void;
  /** Port 0 takes a free one. Resolves with the address that is really listened on. */
  listen(port: number, host?: string): Promise<{ readonly port: number; readonly url: string }>;
  /** Is a socket of this citizen open here? */
  watched(conversation: ConversationId): boolean;
  /** Takes nothing new, tells clients to come back elsewhere (1012), finishes what is under way; at most `within` ms. */
  drain(within?: number): Promise<void>;
  /** Hangs up at once. */
  close(): Promise<void>;
}

/** What a process that is going down still answers: the truth about itself. */
const ABOUT_US = ['/healthz', '/readyz', '/metrics'];

const goingDown = () =>
  new HttpError(503, 'draining', 'This process is going down; another one takes over. Send it again in a moment.', { 'retry-after': '1' });

/** Seconds between pings; a socket that is silent for two of them is dead. */
const HEARTBEAT = 30;
/** Milliseconds between looks whether everything has been answered, and for closing words to arrive. */
const DRAIN_LOOK = 25;
const LAST_FRAMES = 1_000;
// From the compiled file to the source tree: <out>/channels/gateway/ → the project.
const PAGES = new URL('../../../channels/web/pages/', import.meta.url);
const WIDGET = new URL('../../../dist/widget/widget.js', import.meta.url);

/** Puts the gateway together; nothing listens before `listen`. */
export function createGateway(deps: GatewayDeps): Gateway {
  const { store, regions, log, settings = {} } = deps;
  const now = deps.now ?? Date.now;
  const metrics = deps.metrics ?? createMetrics();
  const tokens = createTokens(deps.masterKey, store.generation, now);
  const live = createLive({ store, log, now, signLink: tokens.signLink, comesBackWithin: settings.comesBackWithin });
  const rates = { ...DEFAULT_LIMITS, ...settings.limits };
  const callers = createCallers(settings.trustedProxies ?? [], settings.publicUrl ?? null);
  const door: Door = {
    store,
    regions,
    defaultRegion: settings.defaultRegion ?? 'demo',
    tokens,
    origins: createOrigins(regions, createStrangers(log, now)),
    callers,
    live,
    metrics,
    log,
    now,
    limits: {
      conversation: createLimit(rates.conversation, now),
      reading: createLimit(rates.reading, now),
      address: createLimit(rates.address, now),
      user: createLimit(rates.user, now),
    },
    mayReadFile: deps.mayReadFile,
  };

  const router = createRouter();
  const upgrades: UpgradeHandler[] = [createStream(door)];
  addDirectLine(router, door);
  addFormPage(router, door);
  addOwnPages();
  addMonitoring(router, {
    store,
    regions,
    metrics,
    now,
    sockets: () => live.count(),
    mustServe: () => {
      if (draining) throw goingDown();
    },
  });

  const app = new Koa();
  app.silent = true;
  const run = randomBytes(4).toString('hex');
  let requests = 0;
  let active = 0;
  let draining = false;

  app.use(async (ctx, next) => {
    active++;
    const { req, res } = ctx;
    const id = `${run}-${(++requests).toString(36)}`;
    res.setHeader('x-request-id', id);
    if (draining) res.setHeader('connection', 'close');
    if (draining && !ABOUT_US.includes(ctx.path)) {
      active--;
      return answerError(ctx, goingDown(), 'draining', id);
    }
    const isDirectLine = ctx.path.startsWith(PREFIX);
    const match = router.find(req.method ?? 'GET', ctx.path);
    try {
      if (isDirectLine) admitOrigin(ctx);
      if (isDirectLine && req.method === 'OPTIONS') return;
      if (match !== null) {
        for (const name in API_HEADERS) res.setHeader(name, API_HEADERS[name]!);
        await match.handler(ctx, match.params);
        return;
      }
      await next();
      if (ctx.status === 404 && ctx.body === undefined) throw nothingHere(ctx.path);
    } catch (error) {
      answerError(ctx, error, match?.pattern ?? 'other', id);
    } finally {
      active--;
    }
  });

  /** CORS by the Region's list; a preflight is answered here. */
  function admitOrigin(ctx: Context): void {
    if (ctx.req.headers.origin === undefined) return;
    if (!door.origins.allows(ctx.req, callers.origin(ctx.req))) throw originRefused();
    door.origins.mark(ctx.req, ctx.res);
    if (ctx.method !== 'OPTIONS') return;
    ctx.set(CORS_PREFLIGHT);
    ctx.status = 204;
  }

  function answerError(ctx: Context, error: unknown, route: string, request: string): void {
    const { status, code, message, headers } = toHttpError(error);
    // The route's pattern, never its path: paths carry ids. And never the message of a foreign error: it may quote a text.
    if (status >= 500) log.error({ request, route, status, code, error: nameOf(error), at: placeOf(error) }, 'a request failed');
    else log.debug({ request, route, status, code }, 'a request was refused');
    if (ctx.res.headersSent) {
      ctx.res.destroy();
      return;
    }
    for (const name in API_HEADERS) ctx.res.setHeader(name, API_HEADERS[name]!);
    ctx.set(headers);
    json(ctx, { error: { code, message } }, status);
  }

  function nothingHere(path: string): HttpError {
    if (router.knows(path)) return new HttpError(405, 'wrong_method', 'This address does not take this method.');
    return new HttpError(404, 'not_found', 'There is nothing at this address.');
  }

  function addOwnPages(): void {
    const serve = createFileServer();
    const page = (path: string, file: string, headers: Readonly<Record<string, string>>) =>
      router.add('GET', path, async (ctx) => {
        if (!(await serve(ctx, new URL(file, PAGES), headers))) throw nothingHere('');
      });
    page('/', 'index.html', PAGE_HEADERS);
    page('/pages.css', 'pages.css', {
      ...ASSET_HEADERS,
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=300',
    });
    // The styles are inside the script; the file is for browsers without constructable sheets.
    widgetFile('/widget.js', 'widget.js', 'text/javascript; charset=utf-8');
    widgetFile('/widget.css', 'widget.css', 'text/css; charset=utf-8');
    // To a page that is not listed a browser hides our refusal, which then looks like a lost line; this it lets any page read.
    router.add('GET', '/widget/allowed', async (ctx) => {
      ctx.set('access-control-allow-origin', '*');
      json(ctx, { allowed: door.origins.allows(ctx.req, callers.origin(ctx.req)) });
    });

    function widgetFile(path: string, name: string, type: string): void {
      const file = new URL(name, deps.widget ?? WIDGET);
      const headers = {
        ...ASSET_HEADERS,
        'content-type': type,
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
      };
      router.add('GET', path, async (ctx) => {
        if (!(await serve(ctx, file, headers)))
          throw new HttpError(404, 'widget_not_built', 'The widget has not been built. Run: npm run build');
      });
    }
  }

  // A body may take two minutes on a bad line; headers may not, so that nobody holds connections open for nothing.
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 15_000, keepAliveTimeout: 30_000 });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (draining) refuse(socket, goingDown());
    else if (!upgrades.some((take) => take(request, socket, head)))
      refuse(socket, new HttpError(404, 'not_found', 'There is nothing at this address.'));
  });
  // Node forgets sockets that were upgraded; going down must not hang on one whose other end is dead.
  const sockets = new Set<Socket>();
  // One function for all: there may be twenty thousand open.
  function forget(this: Socket): void {
    sockets.delete(this);
  }
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', forget);
  });
  const hangUpAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const heartbeat = setInterval(() => live.beat(), HEARTBEAT * 1000);
  heartbeat.unref();

  async function hangUp(): Promise<void> {
    clearInterval(heartbeat);
    live.close();
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    hangUpAll();
    await closed;
  }

  return {
    metrics,
    mount: (middleware) => void app.use(middleware),
    upgrade: (handler) => void upgrades.push(handler),
    listen(port, host = '127.0.0.1') {
      server.on('request', app.callback());
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const { port: taken } = server.address() as AddressInfo;
          resolve({
            port: taken,
            url: `http://${host === '0.0.0.0' || host === '127.0.0.1' || host === '::' ? 'localhost' : host}:${taken}`,
          });
        });
      });
    },
    watched: live.watched,
    async drain(within = 8_000) {
      draining = true;
      live.close();
      // New requests are still heard, to be told where to go: whoever spreads the load needs a moment to notice.
      const until = performance.now() + within;
      while (active > 0 && performance.now() < until) await pause(DRAIN_LOOK);
      const unfinished = active;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      // Those that are left have had their answer, or the time is over; a last frame may still be on its way.
      const patience = setTimeout(hangUpAll, Math.max(0, Math.min(LAST_FRAMES, until - performance.now())));
      await closed;
      clearTimeout(patience);
      clearInterval(heartbeat);
      log.info({ unfinished }, 'the gateway has been drained');
    },
    close: hangUp,
  };
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
/** Where our own code failed: function and line, without the message. */
const placeOf = (error: unknown) =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
