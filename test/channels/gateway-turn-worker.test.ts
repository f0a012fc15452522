// The turn worker's promises: every accepted message answered once, whatever the work does.
import test from 'ava';
import { StoreUnavailable } from '../../store/errors.js';
import type { Outcome, Turn } from '../../store/port.js';
import type { ConversationId } from '../../store/records.js';
import { Client } from './directline-client.js';
import { echo, openHouse } from './gateway-house.js';

const saying = (turn: Turn, word: string) => turn.waiting.some(({ activity }) => activity.text === word);

test('work that fails is tried again, and a citizen is never left in silence', async (t) => {
  const tried: string[] = [];
  const house = await openHouse({
    worker: {
      backoff: 1,
      onFailure: async (turn): Promise<Outcome> => {
        const outcome = await echo(turn);
        return { ...outcome, replies: [{ author: 'bot', activity: { type: 'message', text: 'ho chiamato una persona' } }] };
      },
    },
    work: async (turn) => {
      for (const word of ['a volte', 'mai']) {
        if (!saying(turn, word)) continue;
        tried.push(word);
        if (word === 'mai' || tried.filter((tried) => tried === word).length < 3) throw new Error('broken');
      }
      return echo(turn);
    },
  });
  const client = await Client.start(house.domain);
  await client.say('a volte');
  await house.turns.idle();
  await client.say('mai');
  await house.turns.idle();
  await client.say('bene');
  await house.turns.idle();
  t.deepEqual(tried, ['a volte', 'a volte', 'a volte', 'mai', 'mai', 'mai']);
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: a volte', 'ho chiamato una persona', 'eco: bene']);
  t.is(house.gateway.metrics.failedTurns, 0, 'metrics are counted by who starts the worker');
  await house.remove();
});

test('where the store is away nobody is told of a fault: the turn is taken again when its lease has run out', async (t) => {
  let away = true;
  let failures = 0;
  const house = await openHouse({
    worker: {
      ttl: 300,
      onFailure: (turn): Promise<Outcome> => {
        failures += 1;
        return echo(turn);
      },
    },
    work: async (turn) => {
      if (!saying(turn, 'uno') || !away) return echo(turn);
      away = false;
      throw new StoreUnavailable('It does not answer.');
    },
  });
  const client = await Client.start(house.domain);
  await house.turns.idle();
  const ear = client.listen();
  await client.say('uno');
  await ear.until(({ text }) => text === 'eco: uno');
  t.is(failures, 0);
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: uno']);
  ear.socket.close();
  await house.remove();
});

test('messages that come while a turn is worked are answered by the next one, together and in order', async (t) => {
  let release = () => {};
  const turns: number[] = [];
  const house = await openHouse({
    work: async (turn) => {
      turns.push(turn.waiting.length);
      if (saying(turn, 'uno')) await new Promise<void>((resolve) => (release = resolve));
      return echo(turn);
    },
  });
  const client = await Client.start(house.domain);
  await house.turns.idle();
  await client.say('uno');
  const ear = client.listen();
  await ear.until(({ text }) => text === 'uno');
  for (const word of ['due', 'tre', 'quattro']) await client.say(word);
  release();
  await house.turns.idle();
  t.deepEqual(turns, [1, 1, 3]);
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: uno', 'eco: due', 'eco: tre', 'eco: quattro']);
  ear.socket.close();
  await house.remove();
});

test('a slow conversation does not hold up another', async (t) => {
  let release = () => {};
  const house = await openHouse({
    work: async (turn) => {
      if (saying(turn, 'lenta')) await new Promise<void>((resolve) => (release = resolve));
      return echo(turn);
    },
  });
  const [slow, quick] = [await Client.start(house.domain), await Client.start(house.domain)];
  await slow.say('lenta');
  const ear = quick.listen();
  await quick.say('svelta');
  await ear.until(({ text }) => text === 'eco: svelta');
  t.deepEqual(await slow.replies(), ['benvenuto']);
  release();
  await house.turns.idle();
  t.deepEqual(await slow.replies(), ['benvenuto', 'eco: lenta']);
  ear.socket.close();
  await house.remove();
});

test('a lease is kept for as long as the work takes', async (t) => {
  let began = 0;
  const house = await openHouse({
    worker: { ttl: 1_500 },
    work: async (turn) => {
      if (saying(turn, 'lunga')) {
        began++;
        const until = Date.now() + 3_500;
        while (Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return echo(turn);
    },
  });
  const client = await Client.start(house.domain);
  await client.say('lunga');
  await house.turns.idle();
  t.is(began, 1);
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: lunga']);
  await house.remove();
});

test('a decision that was made for another owner is thrown away and made again', async (t) => {
  const owners: string[] = [];
  let meddle = true;
  const house = await openHouse({
    work: async (turn) => {
      owners.push(turn.conversation.owner.kind);
      const outcome = await echo(turn);
      if (saying(turn, 'una persona')) {
        const request = { kind: 'chat', priority: 'routine', reasons: ['asked'], language: 'it', skills: [], card: null } as const;
        return { ...outcome, tickets: [{ do: 'open', ticket: { ...request, dueAt: Date.now() + 60_000, queue: true } }] };
      }
      if (saying(turn, 'ci sei?') && meddle) {
        // While the bot thinks, an operator takes the conversation.
        meddle = false;
        await house.store.claim(turn.ticket!.id, 'op' as never, 3, Date.now());
      }
      return outcome.owner === 'operator' ? { ...outcome, replies: [] } : outcome;
    },
  });
  const client = await Client.start(house.domain);
  await client.say('una persona');
  await house.turns.idle();
  await client.say('ci sei?');
  await house.turns.idle();
  t.deepEqual(owners, ['bot', 'bot', 'queue', 'operator']);
  t.deepEqual(
    (await client.replies()).filter((text) => text.startsWith('eco')),
    ['eco: una persona'],
  );
  t.is((await house.store.conversation(client.id as ConversationId))?.owner.kind, 'operator');
  await house.remove();
});
