// The live stream: in order, without gaps, from any watermark, for every tab.
import test from 'ava';
import { Client, call, Ear } from './directline-client.js';
import { echo, type House, openHouse } from './gateway-house.js';

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house.remove());

test('a socket sees everything from the beginning and then what comes, in order', async (t) => {
  const client = await Client.start(house.domain);
  await house.turns.idle();
  const ear = client.listen();
  await ear.until(({ text }) => text === 'benvenuto');
  for (const word of ['uno', 'due', 'tre']) {
    await client.say(word);
    await ear.until(({ text }) => text === `eco: ${word}`);
  }
  t.deepEqual(ear.texts, ['benvenuto', 'uno', 'eco: uno', 'due', 'eco: due', 'tre', 'eco: tre']);
  ear.socket.close();
});

test('who was away reads on from its watermark, by stream and by polling, and misses nothing', async (t) => {
  const client = await Client.start(house.domain);
  const ear = client.listen();
  await client.say('prima');
  await ear.until(({ text }) => text === 'eco: prima');
  ear.socket.terminate();
  const from = ear.watermark;
  await client.say('durante');
  await house.turns.idle();

  const resumed = await call(`${client.path}?watermark=${from}`, { token: client.token });
  t.is(resumed.status, 200);
  const again = new Ear(resumed.body.streamUrl);
  await again.until(({ text }) => text === 'eco: durante');
  t.deepEqual(again.texts, ['durante', 'eco: durante']);
  again.socket.close();
  t.deepEqual(
    (await client.read(from)).activities.map(({ text }) => text),
    ['durante', 'eco: durante'],
  );
  t.deepEqual((await client.read(again.watermark)).activities, []);
});

test('a foreign or future watermark gives everything again rather than a gap', async (t) => {
  const client = await Client.start(house.domain);
  await house.turns.idle();
  for (const mark of ['7.1', '1.999', '-', 'x', '1', '-5', '1.-1', '%00'])
    t.deepEqual(
      (await client.read(mark)).activities.map(({ text }) => text),
      ['benvenuto'],
      mark,
    );
});

test('two tabs of one conversation both see it all', async (t) => {
  const client = await Client.start(house.domain);
  const tabs = [client.listen(), client.listen()];
  await client.say('ciao');
  for (const tab of tabs) await tab.until(({ text }) => text === 'eco: ciao');
  t.deepEqual(tabs[0]!.texts, tabs[1]!.texts);
  t.true(house.gateway.watched(client.id as never));
  for (const tab of tabs) {
    const closed = tab.closed();
    tab.socket.close();
    await closed;
  }
});

test('a burst from many clients reaches each of them once and in order', async (t) => {
  const clients = await Promise.all(Array.from({ length: 8 }, () => Client.start(house.domain)));
  const words = Array.from({ length: 15 }, (_, i) => `parola ${i}`);
  await Promise.all(
    clients.map(async (client) => {
      const ear = client.listen();
      for (const word of words) await client.say(word);
      await ear.until(({ text }) => text === `eco: ${words.at(-1)}`);
      t.deepEqual(
        ear.texts.filter((text) => text.startsWith('parola')),
        words,
      );
      t.deepEqual(
        ear.texts.filter((text) => text.startsWith('eco')),
        words.map((word) => `eco: ${word}`),
      );
      ear.socket.close();
    }),
  );
});

test('a wrong token opens no stream, and empty frames are only a sign of life', async (t) => {
  const client = await Client.start(house.domain);
  const other = await Client.start(house.domain);
  t.is(await new Ear(client.streamUrl.replace(/t=.*/, `t=${other.token}`)).closed(), 1006);
  t.is(await new Ear(client.streamUrl.replace(/t=.*/, '')).closed(), 1006);
  t.is(await new Ear(client.streamUrl.replace(client.id, 'no-such')).closed(), 1006);
  const ear = client.listen();
  await ear.until(({ text }) => text === 'benvenuto');
  ear.socket.send('');
  await client.say('ancora qui');
  await ear.until(({ text }) => text === 'eco: ancora qui');
  t.pass();
  ear.socket.close();
});

test('a turn that takes long shows that somebody is writing, which is not kept', async (t) => {
  let go = () => {};
  const slow = await openHouse({
    worker: { typingAfter: 1 },
    work: async (turn) => {
      if (turn.waiting.some(({ author }) => author === 'citizen')) await new Promise<void>((resolve) => (go = resolve));
      return echo(turn);
    },
  });
  const client = await Client.start(slow.domain);
  const ear = client.listen();
  await ear.until(({ text }) => text === 'benvenuto');
  await client.say('domanda difficile');
  const typing = await ear.until(({ type }) => type === 'typing');
  t.is(typing.from.role, 'bot');
  const before = ear.watermark;
  go();
  await ear.until(({ text }) => text === 'eco: domanda difficile');
  t.not(before, '');
  t.false((await client.read()).activities.some(({ type }) => type === 'typing'));
  ear.socket.close();
  await slow.remove();
});
