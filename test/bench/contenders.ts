// Who is measured: raw Koa first, because all ratios are to it, then botbuilder on Koa, ourselves, and such peers as are
// installed in a folder of their own (`--peers DIR`; none of them is a dependency of ours).
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export interface Contender {
  readonly name: string;
  /** A file of ./servers. */
  readonly server: string;
  readonly env?: NodeJS.ProcessEnv;
  /** How many servers share the load. */
  readonly gateways?: number;
  /** They keep what they accept in a Redis of their own, instead of a file. */
  readonly redis?: boolean;
  /** A peer may be too slow for the fixed rate of the others: it is measured at its own pace only. */
  readonly isPeer?: boolean;
}

export const WITHOUT_ENCODER = 'accanto';
export const WITH_ENCODER = 'accanto with encoder';

export const ONE_ON_REDIS = 'accanto on Redis';
export const TWO_ON_REDIS = 'two accanto on Redis';

const OFF = { BENCH_ENCODER: 'off' };
const KOA: Contender = { name: 'koa', server: 'koa-raw' };
const ON_SQLITE: Contender = { name: WITHOUT_ENCODER, server: 'accanto', env: OFF };

/** One process: what the whole pipeline costs. */
const OWN: readonly Contender[] = [
  KOA,
  { name: 'botbuilder on koa', server: 'koa-botbuilder' },
  ON_SQLITE,
  { name: WITH_ENCODER, server: 'accanto', env: { BENCH_ENCODER: 'worker' } },
];

/** What Redis costs, and a second gateway. */
export const redisContenders: readonly Contender[] = [
  KOA,
  ON_SQLITE,
  { name: ONE_ON_REDIS, server: 'accanto', env: OFF, redis: true },
  { name: TWO_ON_REDIS, server: 'accanto', env: OFF, redis: true, gateways: 2 },
];

/** What has to be installed for each peer: npm install node-nlp @builderbot/bot botkit botbuilder-adapter-web. */
const PEERS = [
  { name: 'node-nlp', server: 'peer-node-nlp', needs: ['node-nlp'] },
  { name: 'BuilderBot', server: 'peer-builderbot', needs: ['@builderbot/bot'] },
  { name: 'Botkit', server: 'peer-botkit', needs: ['botkit', 'botbuilder-adapter-web'] },
] as const;

/** @throws Error when the folder has none of the peers: a comparison that was asked for is not left out in silence. */
export function contenders(folder: string | undefined): readonly Contender[] {
  if (folder === undefined) return OWN;
  const peers = resolve(folder);
  const { resolve: find } = createRequire(join(peers, 'package.json'));
  const isThere = (name: string) => {
    try {
      return find(name) !== '';
    } catch {
      return false;
    }
  };
  const installed = PEERS.filter(({ needs }) => needs.every(isThere));
  if (installed.length === 0) {
    throw new Error(`${peers} has none of the peers. Run in it: npm install node-nlp @builderbot/bot botkit botbuilder-adapter-web`);
  }
  for (const { name } of PEERS.filter((peer) => !installed.includes(peer))) console.log(`${name} is not installed in ${peers}: left out`);
  return [...OWN, ...installed.map(({ name, server }) => ({ name, server, env: { BENCH_PEERS: peers }, isPeer: true }))];
}
