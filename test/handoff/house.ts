// A whole hand-off side for one test: the real store in a folder of its own, a real HTTP server, and a clock that only moves
// when the test says so.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import Koa from 'koa';
import type { Region } from '../../config/content.js';
import { createHandoff, type Handoff, type HandoffOptions } from '../../handoff/handoff.js';
import type { OverdueNotice } from '../../handoff/notify.js';
import { addOperator, type NewOperator } from '../../handoff/operators.js';
import type { Store } from '../../store/port.js';
import type { ConversationId, Millis } from '../../store/records.js';
import { openSqliteStore } from '../../store/sqlite/open.js';
import { Citizen, Desk } from './people.js';
import { region, regions } from './region.js';

export const PASSWORD = 'una frase lunga e facile';

export interface House {
  readonly store: Store;
  readonly handoff: Handoff;
  readonly base: string;
  readonly clock: Clock;
  /** What would have been sent to the on-call address. */
  readonly notices: { address: string; notice: OverdueNotice }[];
  /** Every line of the log, as text. */
  readonly log: string[];
  /** Whether the on-call address answers. */
  onCallAnswers: boolean;
  citizen(where?: { region?: string; language?: string }): Promise<Citizen>;
  /** An account and its desk, signed in. */
  operator(name: string, more?: Partial<NewOperator>): Promise<Desk>;
}

export class Clock {
  constructor(public now: Millis) {}
  pass({ minutes = 0, seconds = 0 }: { minutes?: number; seconds?: number }): void {
    this.now += minutes * 60_000 + seconds * 1_000;
  }
}

export async function openHouse(
  t: ExecutionContext,
  options: Partial<HandoffOptions> & { regions?: readonly Region[] } = {},
): Promise<House> {
  const dir = await mkdtemp(join(tmpdir(), 'accanto-desk-'));
  const clock = new Clock(Date.parse('2026-03-10T10:00:00Z'));
  const now = () => clock.now;
  const store = await openSqliteStore({ dir, mask: (text) => text, now, masterKey: new Uint8Array(32).fill(7) });
  const [log, notices]: [string[], House['notices']] = [[], []];
  const write = (facts: object, what: string) => void log.push(`${what} ${JSON.stringify(facts)}`);
  const content = regions(...(options.regions ?? [region('demo'), region('altrove')]));
  const handoff = createHandoff({
    store,
    content,
    now,
    log: { info: write, warn: write, error: write },
    every: 0,
    notify: async (address, notice) => {
      notices.push({ address, notice });
      return house.onCallAnswers;
    },
    ...options,
  });
  await handoff.start();

  const app = new Koa();
  app.silent = true;
  app.use(handoff.middleware);
  const server = createServer(app.callback());
  server.on('upgrade', (request, socket, head) => handoff.upgrade(request, socket, head) || socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  t.teardown(async () => {
    await handoff.stop();
    server.closeAllConnections();
    server.close();
    await store.shutdown();
    await rm(dir, { recursive: true });
  });

  const house: House = {
    store,
    handoff,
    base,
    clock,
    notices,
    log,
    onCallAnswers: true,
    async citizen({ region: where = 'demo', language = 'it' } = {}) {
      const id = randomUUID() as string as ConversationId;
      await store.openConversation({ id, region: where, channel: 'web', language, user: 'dl_user', at: now(), address: null });
      return new Citizen(id, store, now);
    },
    async operator(name, more = {}) {
      await addOperator(store, { name, role: 'operator', regions: ['demo'], password: PASSWORD, ...more });
      const desk = new Desk(base, name, PASSWORD);
      await desk.signsIn();
      return desk;
    },
  };
  return house;
}
