// The Redis store for a test, and the time of its leases: Redis has a clock of its own, so time is moved by making the
// leases in its streams older, which is all that its functions look at.
import { parseAddress } from '../../../store/redis/address.js';
import { openRedisStore, type RedisOptions } from '../../../store/redis/open.js';
import { items, text } from '../../../store/redis/records.js';
import { openWire } from '../../../store/redis/wire.js';
import { mask } from '../contract/harness.js';
import type { Harness } from '../contract.js';
import { masterKey } from '../key.js';

let houses = 0;

export interface RedisHarness extends Harness {
  readonly prefix: string;
}

/** Many houses may share one server: each has a prefix of its own. */
export async function openHouse(url: string, more: Partial<RedisOptions> = {}): Promise<RedisHarness> {
  const prefix = more.prefix ?? `t${process.pid}-${++houses}`;
  const admin = await openWire(parseAddress(url));
  let clock = 1_700_000_000_000;
  let aged: Promise<unknown> = Promise.resolve();
  const open = () => openRedisStore({ url, prefix, masterKey, mask, now: () => clock, lookEvery: 0, ...more });

  async function age(ms: number): Promise<void> {
    for await (const stream of admin.scan(`{${prefix}:*}:*`)) {
      if (!/:(turns|out)$/.test(stream)) continue;
      const pending = await admin.send(stream, ['XPENDING', stream, 'gateways', '-', '+', '1000']).catch(() => []);
      for (const [id, consumer, idle] of items(pending).map(items)) {
        const older = String(Number(idle) + ms);
        await admin.send(stream, ['XCLAIM', stream, 'gateways', text(consumer), '0', text(id), 'IDLE', older, 'JUSTID']);
      }
    }
  }

  /** Calls wait until the time that was moved before them has come. */
  const timely = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || name === 'subscribe' || name === 'untouchedSince' || name === 'forgetDecisions') return value;
        return (...args: unknown[]) => aged.then(() => (value as (...args: unknown[]) => unknown).apply(target, args));
      },
    });

  const house: RedisHarness = {
    prefix,
    store: timely(await open()),
    reopen: async () => {
      await house.store.shutdown();
      house.store = timely(await open());
    },
    advance: (ms) => {
      clock += ms;
      aged = aged.then(() => age(ms));
    },
    now: () => clock,
    remove: async () => {
      await house.store.shutdown();
      await admin.close();
    },
  };
  return house;
}
