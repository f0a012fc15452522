// Looks at a Redis before it is trusted: what makes it unfit is refused, what breaks a promise is named in a sentence.
import { StoreUnavailable, WrongStore } from '../errors.js';
import { pairs, text } from './records.js';
import type { Wire } from './wire.js';

const OLDEST = 7;
const LOOK_AGAIN = 200;
const LONGEST_LOADING = 300_000;

/** The sentences for the person who runs it. @throws WrongStore when it cannot be used at all. */
export async function inspect(data: Wire, keys: Wire): Promise<string[]> {
  const warnings = await inspectOne(data);
  if (keys === data) {
    warnings.push(
      `The keys are in the same Redis as the data (${data.address.name}): a backup of it would bring erased conversations back. Name a second server with --redis-keys.`,
    );
  } else {
    warnings.push(...(await inspectOne(keys)));
  }
  return warnings;
}

/** A large Redis reads its data for minutes after a start: whoever comes early waits. @throws StoreUnavailable after five minutes */
export async function untilLoaded(wire: Wire, warn: (sentence: string) => void): Promise<void> {
  for (let waited = 0; ; waited += LOOK_AGAIN) {
    const loading = (await wire.everywhere(['INFO', 'persistence'])).some((reply) => /^loading:1/m.test(text(reply)));
    if (!loading) return;
    if (waited === 0) warn(`Redis at ${wire.address.name} is still reading its data. Accanto begins when it has finished.`);
    if (waited > LONGEST_LOADING)
      throw new StoreUnavailable(`Redis at ${wire.address.name} is still reading its data. Start again when it has finished.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

async function inspectOne(wire: Wire): Promise<string[]> {
  const { name } = wire.address;
  const warnings = new Set<string>();
  let logged = true;
  for (const reply of await wire.everywhere(['INFO'])) {
    const info = new Map(
      text(reply)
        .split(/\r?\n/)
        .map((line) => line.split(':', 2) as [string, string]),
    );
    const version = info.get('redis_version') ?? '0';
    if (Number(version.split('.')[0]) < OLDEST) {
      throw new WrongStore(`Redis at ${name} is version ${version}; Accanto needs ${OLDEST}.0 or newer (it uses functions).`);
    }
    if (info.get('aof_enabled') === '0') {
      logged = false;
      warnings.add(
        `Redis at ${name} keeps no append-only file: what it accepted since its last snapshot is lost when it stops. Set "appendonly yes" and "appendfsync always" (or everysec: the last second may be lost).`,
      );
    }
    const policy = info.get('maxmemory_policy') ?? 'noeviction';
    if (policy !== 'noeviction') {
      warnings.add(
        `Redis at ${name} throws records away when its memory is full (maxmemory-policy ${policy}). Set "maxmemory-policy noeviction".`,
      );
    }
    const others = Number(info.get('role') === 'master' ? (info.get('connected_slaves') ?? '0') : '0');
    if (wire.address.kind === 'sentinel' && others === 0) {
      warnings.add(`Redis at ${name} has no replica just now: if it is lost, everything is. Start one.`);
    }
  }
  const fsync = logged ? await setting(wire, 'appendfsync') : null;
  if (fsync === 'no') {
    warnings.add(
      `Redis at ${name} leaves it to the system when its log is written (appendfsync no): up to half a minute may be lost. Set everysec or always.`,
    );
  } else if (fsync === 'everysec') {
    warnings.add(
      `Redis at ${name} writes its log once a second (appendfsync everysec): when its machine fails, the last second of accepted messages may be lost. Set "appendfsync always" where none may be.`,
    );
  }
  return [...warnings];
}

/** Null where the user may not ask. */
async function setting(wire: Wire, name: string): Promise<string | null> {
  try {
    return text(pairs((await wire.everywhere(['CONFIG', 'GET', name]))[0]).get(name)) || null;
  } catch {
    return null;
  }
}
