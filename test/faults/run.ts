// One run: citizens and operators at work while a schedule of faults happens, and the checker's reading afterwards.
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../support/random.js';
import { check } from './checker.js';
import { Citizen, readAll } from './citizen.js';
import type { House } from './house.js';
import { Line } from './line.js';
import { OperatorAtWork } from './operator.js';
import { type DeskEntry, type History, numberOf, type WireActivity } from './record.js';
import { type Fault, faultInWords, happen } from './schedule.js';

export interface RunWish {
  readonly seed: number;
  readonly citizens: number;
  readonly messages: number;
  readonly faults: readonly Fault[];
  /** Every so many-th citizen calls for a person. */
  readonly askEvery?: number;
  /** Milliseconds until somebody who waits for something says that it did not come. */
  readonly patience?: number;
  /** Milliseconds that answers may still be on their way when the last message was accepted. */
  readonly settling?: number;
}

export interface RunResult {
  readonly seed: number;
  readonly schedule: readonly string[];
  readonly accepted: number;
  readonly holds: number;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

export async function run(
  house: House,
  { seed, citizens: number, messages, faults, askEvery = 3, patience = 120_000, settling = 30_000 }: RunWish,
): Promise<RunResult> {
  const began = performance.now();
  const chance = seeded(seed + 1_000_003);
  const citizens = Array.from({ length: number }, (_, n) => {
    const asks = n % askEvery === 0;
    return new Citizen({
      bases: house.bases,
      chance: seeded(chance() * 2 ** 32),
      messages,
      asks,
      danger: asks && chance() < 0.4,
      patience,
    });
  });
  const operators = house.operators.map((account) => new OperatorAtWork(account, seeded(chance() * 2 ** 32), house.bases));
  let over = false;
  const working = Promise.all(operators.map((operator) => operator.run(() => over)));
  try {
    const happening = happen(house, faults);
    const troubles: string[] = [];
    const records = await Promise.all(
      citizens.map((citizen) =>
        citizen.run().catch((error: unknown) => {
          troubles.push(error instanceof Error ? error.message : String(error));
          return citizen.record;
        }),
      ),
    );
    troubles.push(...(await happening));
    const history: History = {
      citizens: records,
      operators: operators.map(({ record }) => record),
      public: new Map(),
      desk: new Map(),
      open: [],
    };
    // The operators stay until nothing waits: a last message may call for a person again.
    await settle(house, history, seed, settling);
    over = true;
    await working;
    await settle(house, history, seed, settling);
    // The sockets are given the time to say what the record says.
    await Promise.all(
      citizens.map(async (citizen) => {
        const last = history.public.get(citizen.record.conversation)?.at(-1);
        if (last) await citizen.hasHeard(numberOf(last.id));
      }),
    );
    const broken = [...troubles, ...check(history)];
    return {
      seed,
      schedule: faults.map(faultInWords),
      accepted: records.reduce((sum, { accepted }) => sum + accepted.length, 0),
      holds: history.operators.reduce((sum, { holds }) => sum + holds.length, 0),
      milliseconds: Math.round(performance.now() - began),
      faults: broken,
    };
  } finally {
    over = true;
    for (const citizen of citizens) citizen.leave();
  }
}

/** Reads everything until the checker is content, or the time is over. */
async function settle(house: House, history: History, seed: number, longest: number): Promise<void> {
  const until = performance.now() + longest;
  for (;;) {
    await read(house, history, seed);
    const faults = check(history).filter((fault) => !fault.includes('never heard'));
    if (faults.length === 0 || performance.now() > until) return;
    await pause(250);
  }
}

async function read(house: House, history: History, seed: number): Promise<void> {
  const line = new Line(house.bases, seeded(seed));
  const known = history.public as Map<string, readonly WireActivity[]>;
  const desk = history.desk as Map<string, readonly DeskEntry[]>;
  await Promise.all(
    history.citizens
      .filter(({ conversation }) => conversation !== '')
      .map(async (citizen) => {
        known.set(citizen.conversation, await readAll(house.bases, seeded(seed), citizen));
        const { body } = await house.supervisor.ask<{ entries: DeskEntry[] }>(line, 'GET', `conversations/${citizen.conversation}`);
        desk.set(citizen.conversation, body.entries ?? []);
      }),
  );
  const open = history.open as string[];
  const queue = await house.supervisor.ask<{ tickets: OpenTicket[] }>(line, 'GET', 'queue');
  const held = await Promise.all(
    house.operators.map(async (account) => (await account.ask<{ tickets: OpenTicket[] }>(line, 'GET', 'mine')).body.tickets),
  );
  const mine = new Set(history.citizens.map(({ conversation }) => conversation));
  open.splice(
    0,
    open.length,
    ...[...queue.body.tickets, ...held.flat()].filter(({ conversationId }) => mine.has(conversationId)).map(inWords),
  );
}

interface OpenTicket {
  readonly id: string;
  readonly conversationId: string;
  readonly state: string;
  readonly operatorId: string | null;
  readonly reasons: readonly string[];
  readonly createdAt: string;
}

const inWords = ({ id, state, operatorId, reasons, createdAt }: OpenTicket) =>
  `${id} ${state} ${operatorId ?? ''} (${reasons.join(', ')}; since ${createdAt})`;
