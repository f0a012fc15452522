// What whoever watches Redis itself has to know: whether it answers and how fast, its memory and what it throws away, its log, its
// replicas, and what waits in the streams. All of it is Redis' own counting: no key is read and nobody is named.
import { inTime } from '../figures.js';
import type { Figure, Store } from '../port.js';
import type { Core } from './core.js';
import { items, text } from './records.js';
import type { Wire } from './wire.js';

/** One server as it says of itself; several masters of a Cluster are added up, and the worst of them speaks for all. */
interface Look {
  readonly seconds: number;
  readonly memory: number;
  /** 0 = one of them has none of its own. */
  readonly limit: number;
  readonly evicted: number;
  readonly clients: number;
  readonly isMaster: boolean;
  readonly isLogged: boolean;
  readonly replicas: number;
  /** Bytes that the slowest replica has not got yet; null without a replica. */
  readonly behind: number | null;
}

/** How a number of a server is called, in /metrics after "accanto_". */
const OF_SERVERS: readonly (readonly [name: string, kind: Figure['kind'], help: string, of: (look: Look) => number | null])[] = [
  ['redis_ping_seconds', 'gauge', 'Seconds until Redis has answered a PING.', ({ seconds }) => seconds],
  ['redis_memory_bytes', 'gauge', 'Memory that Redis uses.', ({ memory }) => memory],
  ['redis_memory_limit_bytes', 'gauge', 'The most that it may use (maxmemory); 0 = as much as the machine has.', ({ limit }) => limit],
  ['redis_evicted_total', 'counter', 'Records that Redis has thrown away to save memory; must stay 0.', ({ evicted }) => evicted],
  ['redis_clients', 'gauge', 'Connections to Redis, of all programs.', ({ clients }) => clients],
  ['redis_master', 'gauge', '1 where the one we write to is the master, 0 during a failover.', ({ isMaster }) => Number(isMaster)],
  ['redis_log_ok', 'gauge', '1 where the append-only file is on and was last written without a fault.', ({ isLogged }) => Number(isLogged)],
  ['redis_replicas', 'gauge', 'Replicas that follow.', ({ replicas }) => replicas],
  ['redis_replica_behind_bytes', 'gauge', 'What the slowest replica has not got yet; absent without one.', ({ behind }) => behind],
];

export function figures(core: Core): Pick<Store, 'figures'> {
  const servers = [['data', core.wire] as const, ...(core.vault.wire === core.wire ? [] : [['keys', core.vault.wire] as const])];
  return {
    figures: async () => {
      const [streams, ...looks] = await Promise.all([inTime(depths(core)), ...servers.map(([, wire]) => inTime(lookAt(wire)))]);
      const each = (of: (look: Look | null) => number | null) =>
        servers.flatMap(([server], i) => {
          const value = of(looks[i] ?? null);
          return value === null ? [] : [{ labels: { server }, value }];
        });
      const up: Figure = {
        name: 'redis_up',
        kind: 'gauge',
        help: '1 where Redis (the one of the data, the one of the keys) answers within a second.',
        values: each((look) => (look === null ? 0 : 1)),
      };
      const ofServers = OF_SERVERS.map(
        ([name, kind, help, of]): Figure => ({ name, kind, help, values: each((look) => (look === null ? null : of(look))) }),
      );
      const ofStreams = (name: string, help: string, at: 0 | 1): Figure => ({
        name,
        kind: 'gauge',
        help,
        values: (streams ?? []).map(({ stream, counts }) => ({ labels: { stream }, value: counts[at] })),
      });
      return [
        up,
        ...ofServers,
        ofStreams('redis_stream_entries', 'Turns and deliveries that are not done yet, of all shards.', 0),
        ofStreams('redis_stream_pending', 'Those of them that a gateway has leased.', 1),
      ];
    },
  };
}

async function lookAt(wire: Wire): Promise<Look> {
  const began = performance.now();
  await wire.everywhere(['PING']);
  const seconds = (performance.now() - began) / 1_000;
  const nodes = (await wire.everywhere(['INFO', 'clients', 'memory', 'persistence', 'stats', 'replication'])).map((reply) => {
    const said = text(reply);
    const word = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(said)?.[1] ?? '';
    const offset = Number(word('master_repl_offset'));
    const behind = [...said.matchAll(/^slave\d+:.*\boffset=(\d+)/gm)].map(([, theirs]) => Math.max(0, offset - Number(theirs)));
    return { word, number: (name: string) => Number(word(name)), behind };
  });
  const sum = (name: string) => nodes.reduce((total, node) => total + node.number(name), 0);
  const behind = nodes.flatMap((node) => node.behind);
  return {
    seconds,
    memory: sum('used_memory'),
    limit: nodes.some((node) => node.number('maxmemory') === 0) ? 0 : sum('maxmemory'),
    evicted: sum('evicted_keys'),
    clients: sum('connected_clients'),
    isMaster: nodes.every(({ word }) => word('role') === 'master'),
    isLogged: nodes.every(({ word }) => word('aof_enabled') === '1' && word('aof_last_write_status') === 'ok'),
    replicas: sum('connected_slaves'),
    behind: behind.length === 0 ? null : Math.max(...behind),
  };
}

/** Entries of the streams of all shards, and how many of them are leased. */
async function depths(core: Core): Promise<{ stream: string; counts: [number, number] }[]> {
  return Promise.all(
    (['turns', 'out'] as const).map(async (thing) => {
      const shards = (await core.over('depth', core.names.shards, thing, [])).map((pair) => items(pair).map(Number));
      const sum = (at: number) => shards.reduce((total, pair) => total + (pair[at] ?? 0), 0);
      return { stream: thing === 'turns' ? 'turns' : 'deliveries', counts: [sum(0), sum(1)] as [number, number] };
    }),
  );
}
