// The whole product inside the test's own process, over real HTTP: gateway, bot, desk and store, as accanto.ts joins them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { openParts, type Parts } from '../../accanto.js';
import { createGateway } from '../../channels/gateway/gateway.js';
import type { TurnWorker } from '../../channels/gateway/turn-worker.js';
import { readSettings } from '../../config/settings.js';
import { addOperator, type NewOperator } from '../../handoff/operators.js';
import type { TicketEvent, TicketId } from '../../store/records.js';
import { Client } from '../channels/directline-client.js';
import { Desk } from '../handoff/people.js';

export const PASSWORD = 'una frase lunga e facile';

export interface WholeHouse {
  readonly url: string;
  readonly domain: string;
  readonly parts: Parts;
  readonly turns: TurnWorker;
  /** A citizen's client; the bot has greeted when this resolves. */
  citizen(body?: object): Promise<Client>;
  /** An account of the demo Region and its desk, signed in. */
  operator(name: string, more?: Partial<NewOperator>): Promise<Desk>;
  events(ticket: TicketId): Promise<readonly TicketEvent['what'][]>;
}

/** Opens it for one test; `now` is the clock of everything. */
export async function openWholeHouse(t: ExecutionContext, { now = Date.now }: { now?: () => number } = {}): Promise<WholeHouse> {
  const data = await mkdtemp(path.join(tmpdir(), 'accanto-house-'));
  const { settings } = readSettings({ env: {}, overrides: { dataDir: data, encoder: 'off', logLevel: 'silent' } });
  const parts = await openParts({ settings, exclusive: true, now });
  const { store, content, handoff, masterKey, log } = parts;
  const gateway = createGateway({ store, regions: content, masterKey, log, now });
  gateway.mount(handoff.middleware);
  gateway.upgrade((request, socket, head) => handoff.upgrade(request, socket, head));
  const turns = parts.startWorker();
  await handoff.start();
  const { port } = await gateway.listen(0);
  const url = `http://127.0.0.1:${port}`;
  t.teardown(async () => {
    await handoff.stop();
    await gateway.close();
    await turns.stop();
    await parts.close();
    await rm(data, { recursive: true, force: true });
  });
  return {
    url,
    domain: `${url}/v3/directline`,
    parts,
    turns,
    async citizen(body) {
      const client = await Client.start(`${url}/v3/directline`, body);
      await turns.idle();
      return client;
    },
    async operator(name, more = {}) {
      await addOperator(store, { name, role: 'operator', regions: ['demo'], password: PASSWORD, ...more });
      const desk = new Desk(url, name, PASSWORD);
      await desk.signsIn();
      return desk;
    },
    async events(ticket) {
      return (await store.ticketEvents(ticket)).map(({ what }) => what);
    },
  };
}
