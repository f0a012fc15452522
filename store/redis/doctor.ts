// A check-up of the store in Redis, in words: whether it answers, what in its settings breaks a promise, who works on it,
// what it has room for. It changes nothing but a mark that writing works.
import { StoreError } from '../errors.js';
import { parseAddress } from './address.js';
import type { Core } from './core.js';
import { disagreements, gatewaysOf } from './gateways.js';
import { isThere, openCommand, type RedisOptions } from './open.js';
import { text } from './records.js';
import { upkeep } from './upkeep.js';
import { openWire, type Wire } from './wire.js';

/** What a check-up found: sentences that need nobody, and those that need somebody. */
export interface CheckUp {
  readonly well: readonly string[];
  readonly wrong: readonly string[];
  /** What works and wants somebody's attention, each with what to do. */
  readonly warnings?: readonly string[];
}

/** Never throws for what is wrong with the store: that is what it says. */
export async function examineRedis(options: RedisOptions): Promise<CheckUp> {
  const well: string[] = [];
  const wrong: string[] = [];
  try {
    if (!(await begun(options))) {
      well.push('There is no store in this Redis yet: the first "accanto serve" makes it.');
      return { well, wrong };
    }
    const { core, close } = await openCommand({ ...options, warn: (sentence) => wrong.push(sentence) });
    try {
      await examine(core, well, wrong);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    wrong.push(error.message);
  }
  return { well, wrong };
}

async function begun({ url, prefix, patience }: RedisOptions): Promise<boolean> {
  const wire = await openWire(parseAddress(url), patience);
  try {
    return await isThere(wire, prefix);
  } finally {
    await wire.close();
  }
}

async function examine(core: Core, well: string[], wrong: string[]): Promise<void> {
  const began = performance.now();
  await upkeep(core).check();
  const milliseconds = performance.now() - began;
  well.push(`Redis at ${core.wire.address.name} takes writes (${milliseconds.toFixed(1)} ms), generation ${core.generation}.`);
  if (milliseconds > 100)
    wrong.push(`Writing takes ${Math.round(milliseconds)} ms: citizens will wait. Look at the disk of Redis and at the network.`);
  well.push(await room(core.wire));
  const { gateways } = await gatewaysOf(core, null);
  well.push(
    gateways.length === 0
      ? 'No gateway is running on it.'
      : gateways.length === 1
        ? 'One gateway is running on it.'
        : `${gateways.length} gateways are running on it.`,
  );
  wrong.push(...disagreements(gateways));
  const dirty = (await core.over('dirty', core.names.shards, 'dirty', [])).length;
  if (dirty > 0 && gateways.length === 0)
    wrong.push(`${dirty} requests are not in the queue yet, and no gateway is there to put them in. Start one.`);
  if (text(await core.command(core.names.meta, 'HGET', core.names.meta, 'held')) === '1') {
    wrong.push(
      'The outbox is held since a restore: nothing is sent to Telegram, WhatsApp … Find out what was sent, then "accanto outbox release".',
    );
  }
}

async function room(wire: Wire): Promise<string> {
  const parts = await Promise.all(
    (await wire.everywhere(['INFO', 'memory'])).map((reply) => {
      const number = (name: string) => Number(new RegExp(`^${name}:(\\d+)`, 'm').exec(text(reply))?.[1] ?? 0);
      return { used: number('used_memory'), most: number('maxmemory') };
    }),
  );
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return parts
    .map(({ used, most }) => `It holds ${megabytes(used)}${most === 0 ? ', without a limit of its own' : ` of ${megabytes(most)}`}.`)
    .join(' ');
}
