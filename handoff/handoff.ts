// The hand-off side of Accanto, put together: queue, desk and presence behind one small front that accanto.ts mounts.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Context, Middleware } from 'koa';
import type { Duty } from '../bot/decision.js';
import type { Change, Store } from '../store/port.js';
import type { Millis, TicketId } from '../store/records.js';
import { deskApp } from './app.js';
import { Assignments } from './assignments.js';
import { Conversations } from './conversations.js';
import { Directory } from './directory.js';
import { DutyRoster } from './duty.js';
import { deskHttp } from './http.js';
import { Live } from './live.js';
import { codeOf, type Log } from './log.js';
import { NextInLine } from './next.js';
import { createNotify, type Notify } from './notify.js';
import { openApi } from './openapi.js';
import { ownOrigin } from './origin.js';
import { Places } from './places.js';
import { Presences } from './presence.js';
import { Pulse } from './pulse.js';
import { Queues } from './queue.js';
import type { Regions } from './regions.js';
import { deskRoutes } from './routes.js';
import { Sessions } from './session.js';
import { SignInDesk } from './sign-in.js';
import { Takeover } from './takeover.js';
import { Throttle, type ThrottleLimits } from './throttle.js';
import { Views } from './views.js';
import { Voice } from './voice.js';
import { Watch } from './watch.js';

export interface HandoffOptions {
  readonly store: Store;
  readonly content: Regions;
  readonly now: () => Millis;
  readonly log: Log;
  /** Where the built desk is; by default `desk` beside the compiled code. */
  readonly deskDir?: string;
  /** Where the world sees us, when a proxy changes the Host header or ends TLS. */
  readonly publicUrl?: string | null;
  /** The client's address, trusting only named proxies; by default Koa's. */
  readonly address?: (ctx: Context) => string;
  /** Whether the browser came over https; by default Koa's word, or the public address's. The cookie is then marked Secure. */
  readonly secure?: (ctx: Context) => boolean;
  readonly notify?: Notify;
  readonly throttle?: ThrottleLimits;
  /** Milliseconds between two rounds of the watch; 0 = none by itself (tests drive `round`). */
  readonly every?: Millis;
}

export interface Handoff {
  /** /desk, /api/desk and /openapi.json; passes everything else on. */
  readonly middleware: Middleware;
  /** Takes over /api/desk/live; false where the request is for somebody else. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Open lines of desks. */
  desks(): number;
  /** Who is there for a conversation, asked by every turn of the bot. */
  duty(region: string, ticket: TicketId | null): Promise<Duty>;
  /** Reads who has what and begins to watch; all desks have their grace time anew. */
  start(): Promise<void>;
  /** Says goodbye to the desks; conversations stay with their operators. */
  stop(): Promise<void>;
  /** One round of the watch: lost desks, overdue requests, places in the queue. */
  round(): Promise<void>;
}

const EVERY: Millis = 5_000;
/** What one gateway does for all of them, and how long it keeps that when it falls silent. */
const DUTY = 'watch';
const DUTY_LASTS: Millis = 12_000;
/** In rounds: how often dead lines are looked for, and assignments read anew. */
const PING_ROUNDS = 6;
const RELOAD_ROUNDS = 24;
const RELOAD_PAUSE: Millis = 5_000;
/** So many rounds missed, and we were not there: the store was away, or this process stood still. */
const ABSENT_ROUNDS = 4;

export function createHandoff(options: HandoffOptions): Handoff {
  const { store, content, now, log } = options;
  const base = { store, content, now, log };
  const directory = new Directory(store, now);
  const presences = new Presences(store, now);
  const assignments = new Assignments(store);
  const sessions = new Sessions(store, new Throttle(options.throttle), now);
  const views = new Views({ content, directory, presences, assignments, now });
  const queues = new Queues({ store, views, assignments, now });
  const conversations = new Conversations({ store, content, views, now });
  const voice = new Voice(base);
  const takeover = new Takeover({ ...base, conversations, presences, voice });
  const next = new NextInLine({ queues, takeover });
  const publicUrl = options.publicUrl ?? null;
  const isOwnOrigin = ownOrigin(publicUrl);
  const live = new Live({ isOwnOrigin, store, sessions, presences, assignments, queues, views, now, log });
  const desk = new SignInDesk({ sessions, presences, takeover, directory, views, live });
  const roster = new DutyRoster({ store, content, views, now });
  const places = new Places({ store, duty: roster, now });
  const watch = new Watch({ ...base, presences, assignments, takeover, live, notify: options.notify ?? createNotify({ log }) });

  const routes = deskRoutes({ store, desk, queues, conversations, takeover, next, views, live });
  const address = options.address ?? ((ctx) => ctx.ip);
  const secure = options.secure ?? ((ctx) => ctx.secure || publicUrl?.startsWith('https:') === true);
  const api = deskHttp({ sessions, presences, desk, log, isOwnOrigin, address, secure }, routes);
  const app = deskApp(options.deskDir ?? fileURLToPath(new URL('../desk', import.meta.url)));
  const description = openApi(routes);

  const failed = (error: unknown) =>
    log.error({ code: codeOf(error) }, 'the hand-off could not follow a change; the next round tries again');
  const reload = new Pulse(RELOAD_PAUSE, () =>
    assignments
      .load()
      .catch(failed)
      .then(() => 0),
  );
  const heard = async (change: Change) => {
    if (change.kind === 'missed') reload.hit();
    if (change.kind === 'ticket' || change.kind === 'queue') {
      roster.forget(change.region);
      places.changed(change.region);
    }
    if (change.kind === 'ticket') {
      const ticket = await store.ticket(change.ticket);
      if (ticket) await live.onTicket(ticket, assignments.note(ticket));
    }
    await live.onChange(change);
  };

  const me = randomUUID();
  let rounds = 0;
  const round = async () => {
    rounds++;
    if (rounds % RELOAD_ROUNDS === 0) await assignments.load();
    if (rounds % PING_ROUNDS === 0) await live.ping();
    // Several gateways would tell the citizens and the on-call address several times.
    if (!(await store.takeDuty(DUTY, me, DUTY_LASTS))) return presences.refresh();
    await watch.round();
    await places.round();
  };

  let timer: NodeJS.Timeout | null = null;
  let under: Promise<void> = Promise.resolve();
  let unsubscribe: (() => void) | null = null;
  const every = options.every ?? EVERY;
  let doneAt = 0;
  /** Nobody could give a sign of life while we were away: every desk has its grace time anew. */
  const roundInTime = async () => {
    if (performance.now() - doneAt > ABSENT_ROUNDS * every) await presences.refresh(true);
    await round();
    doneAt = performance.now();
  };
  const later = () => {
    timer = setTimeout(() => {
      under = roundInTime()
        .catch(failed)
        .finally(() => timer && later());
    }, every).unref();
  };

  return {
    middleware: (ctx, pass) => {
      if (ctx.path === '/openapi.json' && ctx.method === 'GET') {
        ctx.body = description;
        return Promise.resolve();
      }
      return api(ctx, () => app(ctx, pass));
    },
    upgrade: (request, socket, head) => live.upgrade(request, socket, head),
    desks: () => live.count(),
    duty: (region, ticket) => roster.duty(region, ticket),
    async start() {
      await presences.refresh(true);
      await assignments.load();
      for (const { region } of assignments.all()) places.changed(region);
      unsubscribe = store.subscribe((change) => void heard(change).catch(failed));
      doneAt = performance.now();
      if (every > 0) later();
    },
    async stop() {
      unsubscribe?.();
      reload.stop();
      if (timer) clearTimeout(timer);
      timer = null;
      live.stop();
      await under;
      await store.takeDuty(DUTY, me, 0).catch(failed);
    },
    round,
  };
}
