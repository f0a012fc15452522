import { setTimeout as pause } from 'node:timers/promises';
import test from 'ava';
import { seeded } from '../support/random.js';
import { type House, openHouse } from './house.js';
import { Line } from './line.js';
import type { DeskEntry, WireActivity } from './record.js';
import { keepOpen, type LastingSocket } from './socket.js';

const DIRECT_LINE = '/v3/directline';
let house: House;

test.before(async (t) => {
  t.timeout(300_000);
  house = await openHouse({ store: 'redis', gateways: 3 });
});
test.after.always(() => house?.close());

/** A line to one gateway alone. */
const at = (gateway: number) => new Line([house.bases[gateway]!], seeded(gateway));

/** A citizen whose socket is at one gateway, and who writes through another. */
async function citizen(listensAt: number) {
  const { body } = await at(listensAt).ask<{ token: string; conversationId: string }>(
    'POST',
    `${DIRECT_LINE}/tokens/generate`,
    {},
    { region: 'demo', lang: 'it' },
  );
  const { token, conversationId: id } = body;
  const headers = { authorization: `Bearer ${token}` };
  await at(listensAt).ask('POST', `${DIRECT_LINE}/conversations`, headers, {});
  const heard: WireActivity[] = [];
  let watermark = '';
  const bases = [house.bases[listensAt]!, ...house.bases];
  let base = 0;
  const socket = keepOpen({
    address: () => ({
      url: `${bases[base % bases.length]!.replace('http', 'ws')}${DIRECT_LINE}/conversations/${id}/stream?watermark=${watermark}&t=${token}`,
    }),
    onFrame: (frame) => {
      const { activities, watermark: mark } = frame as { activities: WireActivity[]; watermark?: string };
      if (mark !== undefined) watermark = mark;
      heard.push(...activities);
    },
    onLost: () => (base += 1),
  });
  return {
    id,
    heard,
    socket,
    headers,
    writes: (text: string, gateway: number) =>
      at(gateway).ask<{ id: string }>('POST', `${DIRECT_LINE}/conversations/${id}/activities`, headers, {
        type: 'message',
        from: { id: 'u' },
        text,
      }),
    hears: (wanted: (activity: WireActivity) => boolean) => until(() => heard.find(wanted)),
  };
}

async function until<T>(look: () => T | undefined | Promise<T | undefined>, within = 60_000): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error('it never came');
    await pause(20);
  }
}

const allTurns = async () => (await Promise.all([0, 1, 2].map(turnsOf))).reduce((sum, turns) => sum + turns, 0);

const turnsOf = async (gateway: number) =>
  Number(/^accanto_turns_total (\d+)/m.exec(await (await fetch(`${house.bases[gateway]}/metrics`)).text())?.[1]);

test.serial('a socket here, an operator there, the message at a third and the turn anywhere: nobody notices', async (t) => {
  t.timeout(120_000);
  const [anna] = house.operators as [House['operators'][0]];
  const someone = await citizen(0);
  await someone.hears((activity) => activity.channelData?.author === 'bot');
  const before = await allTurns();
  await someone.writes('voglio parlare con un operatore', 2);
  await someone.hears(({ name, value }) => name === 'owner' && (value as { owner: string }).owner === 'queue');
  // Whoever has a hand free works the turn, and counts it when it is committed, which is when the citizen hears of it.
  const turns = await until(async () => (await allTurns()) - before || undefined);
  t.is(turns, 1);

  const entries: DeskEntry[] = [];
  const desk: LastingSocket = keepOpen({
    address: () => ({ url: `${house.bases[1]!.replace('http', 'ws')}/api/desk/live`, headers: { cookie: anna.headers.cookie! } }),
    onOpen: (send) => send({ kind: 'watch', conversationId: someone.id, since: 0 }),
    onFrame: (frame) => {
      const { kind, entry } = frame as { kind: string; entry?: DeskEntry };
      if (kind === 'entry' && entry) entries.push(entry);
    },
    onLost: () => undefined,
  });
  t.teardown(() => [desk, someone.socket].map((socket) => socket.close()));
  const ticket = await until(async () => {
    const { body } = await anna.ask<{ tickets: { id: string; conversationId: string }[] }>(at(1), 'GET', 'queue');
    return body.tickets.find(({ conversationId }) => conversationId === someone.id)?.id;
  });
  t.is((await anna.ask(at(1), 'POST', `tickets/${ticket}/claim`)).status, 200);
  desk.send({ kind: 'watch', conversationId: someone.id, since: 0 });
  await someone.hears(({ name, value }) => name === 'owner' && (value as { owner: string }).owner === 'operator');
  await anna.ask(at(1), 'POST', `conversations/${someone.id}/messages`, { id: 'one', text: 'Buongiorno' });
  await someone.hears(({ text }) => text === 'Buongiorno');
  await someone.writes('Buongiorno a lei', 2);
  await until(() => entries.find(({ activity }) => activity.text === 'Buongiorno a lei'));
  // The session and the token are good everywhere.
  for (const gateway of [0, 1, 2]) {
    t.is((await anna.ask(at(gateway), 'GET', 'session')).status, 200);
    t.is((await at(gateway).ask('GET', `${DIRECT_LINE}/conversations/${someone.id}/activities`, someone.headers)).status, 200);
  }
  await anna.ask(at(2), 'POST', `conversations/${someone.id}/close`, { outcome: 'informed' });
  await someone.hears(({ name, value }) => name === 'owner' && (value as { owner: string }).owner === 'bot');
});

test.serial('a request reaches the desks elsewhere at once, though its own gateway is slow to write it into the queue', async (t) => {
  t.timeout(120_000);
  const someone = await citizen(0);
  await someone.hears((activity) => activity.channelData?.author === 'bot');
  const shown: string[] = [];
  const desk = keepOpen({
    address: () => ({
      url: `${house.bases[1]!.replace('http', 'ws')}/api/desk/live`,
      headers: { cookie: house.operators[0]!.headers.cookie! },
    }),
    onFrame: (frame) => {
      const { kind, tickets } = frame as { kind: string; tickets?: { conversationId: string }[] };
      if (kind === 'queue') shown.push(...tickets!.map(({ conversationId }) => conversationId));
      else if (kind === 'hello') shown.push('hello');
    },
    onLost: () => undefined,
  });
  t.teardown(() => [desk, someone.socket].map((socket) => socket.close()));
  await until(() => shown.find((each) => each === 'hello'));
  const { back } = house.seats[0]!;
  t.teardown(() => {
    back!.delay = 0;
  });
  back!.delay = 300;
  const told = someone.hears(({ name, value }) => name === 'owner' && (value as { owner: string }).owner === 'queue');
  await someone.writes('non riesco a respirare', 0);
  await told;
  const began = performance.now();
  await until(() => shown.find((each) => each === someone.id));
  const took = performance.now() - began;
  t.log(`shown after ${Math.round(took)} ms`);
  t.true(took < 5_000);
});

test.serial('what Redis told nobody is read within seconds', async (t) => {
  t.timeout(120_000);
  const someone = await citizen(0);
  t.teardown(() => someone.socket.close());
  await someone.hears((activity) => activity.channelData?.author === 'bot');
  const { back } = house.seats[0]!;
  back!.muffled = true;
  const began = performance.now();
  await someone.writes('grazie', 1);
  await someone.hears(({ replyToId }) => replyToId !== undefined);
  const took = performance.now() - began;
  back!.muffled = false;
  t.true(back!.muffledBytes > 0);
  t.log(`repaired in ${Math.round(took)} ms`);
  t.true(took < 15_000);
});

test.serial('while Redis is away gateways say so and keep their sockets; when it is back they work without hands', async (t) => {
  t.timeout(120_000);
  const someone = await citizen(1);
  t.teardown(() => someone.socket.close());
  await someone.hears((activity) => activity.channelData?.author === 'bot');
  const base = house.bases[1];
  await house.redis!.end('SIGKILL');
  const ready = await until(async () => {
    const answer = await fetch(`${base}/readyz`);
    return answer.status === 503 ? answer : undefined;
  });
  t.like(await ready.json(), { error: { code: 'store_unavailable' } });
  t.is((await fetch(`${base}/healthz`)).status, 200);
  const metrics = await (await fetch(`${base}/metrics`)).text();
  t.regex(metrics, /^accanto_store_up 0$/m);
  t.regex(metrics, /^accanto_open_sockets [1-9]/m);
  const path = `${base}${DIRECT_LINE}/conversations/${someone.id}/activities`;
  const refused = await fetch(path, {
    method: 'POST',
    headers: { ...someone.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', from: { id: 'u' }, text: 'grazie' }),
  });
  t.is(refused.status, 503);
  t.truthy(refused.headers.get('retry-after'));
  await house.redis!.start();
  await until(async () => ((await fetch(`${base}/readyz`)).status === 200 ? true : undefined));
  await someone.writes('grazie', 0);
  await someone.hears(({ replyToId }) => replyToId !== undefined);
  t.deepEqual(someone.socket.codes, []);
});

test.serial('asked to end, a gateway sends everybody elsewhere and is gone within ten seconds', async (t) => {
  t.timeout(120_000);
  const someone = await citizen(2);
  t.teardown(() => someone.socket.close());
  await someone.hears((activity) => activity.channelData?.author === 'bot');
  const seat = house.seats[2]!;
  const { child } = seat.process;
  const took = await house.again(seat, 'SIGTERM');
  t.true(took < 10_000, `${took} ms`);
  t.is(child.exitCode, 0);
  t.is(someone.socket.codes[0], 1012);
  await someone.writes('grazie', 0);
  await someone.hears(({ replyToId }) => replyToId !== undefined);
});
