// The faults of one run, made from a seed: what happens, when, to which gateway, for how long. Each kind has its turn.
import { type Chance, seeded } from '../support/random.js';
import type { House, Seat } from './house.js';

/** What happens to one gateway. Times are milliseconds. */
export type GatewayFault = { readonly at: number; readonly gateway: number } & (
  | { readonly kind: 'kill' | 'term' }
  /** Stands still for longer than a lease, and wakes up in the belief that no time has passed. */
  | { readonly kind: 'freeze'; readonly lasts: number }
  /** Its clients' connections, or those to Redis, end. */
  | { readonly kind: 'cut' | 'cut-store' }
  | { readonly kind: 'slow' | 'slow-store'; readonly lasts: number; readonly delay: number }
  /** Nothing comes through to Redis and back, and nobody is told. */
  | { readonly kind: 'deaf-store'; readonly lasts: number }
);

/** What happens to Redis, and so to everybody. */
export interface RedisFault {
  readonly kind: 'redis-kill' | 'redis-term';
  readonly at: number;
  readonly lasts: number;
}

export type Fault = GatewayFault | RedisFault;
export type Kind = Fault['kind'];

const HEAVY: readonly Kind[] = ['kill', 'freeze', 'redis-kill', 'kill', 'term', 'deaf-store', 'redis-term', 'freeze'];
const LIGHT: readonly Kind[] = ['cut', 'cut-store', 'slow', 'slow-store'];
const OF_REDIS: readonly Kind[] = ['redis-kill', 'redis-term', 'cut-store', 'slow-store', 'deaf-store'];
/** What a gateway can go through only one after the other. */
const ENDS: readonly Kind[] = ['kill', 'term', 'freeze'];
/** Longer than a turn's lease. */
const FREEZE = [3_800, 5_000] as const;

/** The first fault goes through all heavy kinds by the seed; beside it come up to two more. */
export function schedule(seed: number, store: 'redis' | 'sqlite', gateways: number): Fault[] {
  const chance = seeded(seed);
  const possible = (kinds: readonly Kind[]) => kinds.filter((kind) => store === 'redis' || !OF_REDIS.includes(kind));
  const heavy = possible(HEAVY);
  const faults = [make(heavy[seed % heavy.length]!, chance, gateways)];
  const more = Math.floor(chance() * 3);
  for (let n = 0; n < more; n += 1) faults.push(make(chance.one(possible(chance() < 0.25 ? HEAVY : LIGHT)), chance, gateways));
  return faults.sort((a, b) => a.at - b.at);
}

function make(kind: Kind, chance: Chance, gateways: number): Fault {
  const at = chance.between(100, 1_500);
  const gateway = Math.floor(chance() * gateways);
  switch (kind) {
    case 'kill':
    case 'term':
    case 'cut':
    case 'cut-store':
      return { kind, at, gateway };
    case 'freeze':
      return { kind, at, gateway, lasts: chance.between(...FREEZE) };
    case 'redis-kill':
    case 'redis-term':
      return { kind, at, lasts: chance.between(0, 1_200) };
    case 'slow':
    case 'slow-store':
      return { kind, at, gateway, lasts: chance.between(500, 2_000), delay: chance.between(20, 200) };
    case 'deaf-store':
      return { kind, at, gateway, lasts: chance.between(1_000, 3_500) };
  }
}

export function faultInWords(fault: Fault): string {
  const { kind, at, ...rest } = fault;
  const more = Object.entries(rest).map(([name, value]) => `${name} ${Math.round(value)}`);
  return `${kind} at ${Math.round(at)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

function isOfRedis(fault: Fault): fault is RedisFault {
  return fault.kind === 'redis-kill' || fault.kind === 'redis-term';
}

/** Lets it all happen; resolves when everything stands and runs again. Complaints are about what took too long. */
export async function happen(house: House, faults: readonly Fault[]): Promise<string[]> {
  const complaints: string[] = [];
  // What ends or stands still does so one after the other; a gateway that is being started is not killed meanwhile.
  const busy = new Map<Seat | 'redis', Promise<void>>();
  const inTurn = (whom: Seat | 'redis', work: () => Promise<void>) => {
    const mine = (busy.get(whom) ?? Promise.resolve()).then(work);
    busy.set(whom, mine);
    return mine;
  };
  await Promise.all(
    faults.map(async (fault) => {
      await pause(fault.at);
      if (isOfRedis(fault)) {
        return inTurn('redis', async () => {
          await house.redis!.end(fault.kind === 'redis-kill' ? 'SIGKILL' : 'SIGTERM');
          await pause(fault.lasts);
          await house.redis!.start();
        });
      }
      const seat = house.seats[fault.gateway]!;
      const work = () => one(house, seat, fault, complaints);
      return ENDS.includes(fault.kind) ? inTurn(seat, work) : work();
    }),
  );
  return complaints;
}

/** A gateway that was asked to end has this long to finish. */
const DRAIN = 10_000;

async function one(house: House, seat: Seat, fault: GatewayFault, complaints: string[]) {
  switch (fault.kind) {
    case 'kill':
      await house.again(seat, 'SIGKILL');
      return;
    case 'term': {
      const took = await house.again(seat, 'SIGTERM');
      if (took > DRAIN) complaints.push(`a gateway took ${Math.round(took)} ms to end`);
      return;
    }
    case 'freeze':
      seat.process.child.kill('SIGSTOP');
      await pause(fault.lasts);
      seat.process.child.kill('SIGCONT');
      return;
    case 'cut':
      seat.front.cut();
      return;
    case 'cut-store':
      seat.back!.cut();
      return;
    case 'slow':
    case 'slow-store': {
      const relay = fault.kind === 'slow' ? seat.front : seat.back!;
      relay.delay = fault.delay;
      await pause(fault.lasts);
      relay.delay = 0;
      return;
    }
    case 'deaf-store':
      seat.back!.deaf = true;
      await pause(fault.lasts);
      seat.back!.deaf = false;
  }
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
