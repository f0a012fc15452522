import test from 'ava';
import { createHandoff } from '../../handoff/handoff.js';
import { openHouse } from './house.js';
import { region, regions } from './region.js';

test('a desk that vanished for longer than the grace time gives its conversations back, at their own place', async (t) => {
  const house = await openHouse(t);
  const [first, second] = [await house.citizen(), await house.citizen()];
  const anna = await house.operator('anna');
  await first.asksForPerson();
  house.clock.pass({ seconds: 1 });
  await second.asksForPerson();
  await anna.takesNext();

  house.clock.pass({ seconds: 59 });
  await house.handoff.round();
  t.is((await house.store.conversation(first.id))?.owner.kind, 'operator');

  house.clock.pass({ seconds: 2 });
  await house.handoff.round();
  t.is((await house.store.conversation(first.id))?.owner.kind, 'queue');
  const [head] = await house.store.queue({ regions: ['demo'] }, 1);
  t.is(head?.conversation, first.id);
  t.is((await house.store.ticketEvents(head!.id)).at(-1)?.what, 'lost');
  t.is((await first.sees()).at(-1), 'system: handover_returned {name}');
});

test('a beat, or any request, keeps the conversations', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const live = await anna.goesLive();
  live.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  for (let beat = 0; beat < 10; beat++) {
    house.clock.pass({ seconds: 45 });
    if (beat % 2) await anna.asks('GET', 'session');
    else {
      live.sends({ kind: 'beat' });
      // The beat was heard when what was said after it comes back.
      const { seq } = await citizen.says('…');
      await live.hears((message) => message.kind === 'entry' && message.entry.seq === seq);
      await anna.asks('GET', 'mine');
    }
    await house.handoff.round();
    t.is((await house.store.conversation(citizen.id))?.owner.kind, 'operator');
  }
});

test('after a restart every desk has its grace time anew, and then no longer', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  await house.handoff.stop();
  house.clock.pass({ minutes: 30 });

  const { store, clock } = house;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const again = createHandoff({ store, content: regions(region('demo')), now: () => clock.now, log, every: 0 });
  await again.start();
  await again.round();
  t.is((await store.conversation(citizen.id))?.owner.kind, 'operator');
  clock.pass({ seconds: 61 });
  await again.round();
  t.is((await store.conversation(citizen.id))?.owner.kind, 'queue');
  await again.stop();
});

test('a request that nobody takes in time is told to the supervisors, then to the on-call address, once each', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const boss = await house.operator('capo', { role: 'supervisor' });
  const live = await boss.goesLive();
  await citizen.asksForPerson('emergency', { reasons: ['danger:breathing'] });

  house.clock.pass({ minutes: 5, seconds: 1 });
  await house.handoff.round();
  await house.handoff.round();
  t.like(await live.hears('alert'), { reason: 'overdue', dangerSigns: ['breathing'], conversationId: citizen.id });
  t.is(live.heard.filter(({ kind }) => kind === 'alert').length, 1);
  t.deepEqual(house.notices, []);

  house.clock.pass({ minutes: 10 });
  await house.handoff.round();
  await house.handoff.round();
  const [ticket] = await house.store.queue({ regions: ['demo'] }, 1);
  t.deepEqual(house.notices, [
    { address: 'https://on-call.example/hook', notice: { region: 'demo', ticket: ticket!.id, waitingMinutes: 15 } },
  ]);
  t.is(ticket!.escalation, 2);
});

test('of several gateways one tells the on-call address, and the supervisors at all of them are alerted', async (t) => {
  const house = await openHouse(t);
  const { store, clock } = house;
  const notices: string[] = [];
  const notify = async (address: string) => notices.push(address) > 0;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const other = createHandoff({ store, content: regions(region('demo')), now: () => clock.now, log, notify, every: 0 });
  await other.start();
  t.teardown(() => other.stop());
  await other.round();
  const boss = await house.operator('capo', { role: 'supervisor' });
  const live = await boss.goesLive();
  await (await house.citizen()).asksForPerson('emergency');
  const both = () => Promise.all([other.round(), house.handoff.round()]);
  clock.pass({ minutes: 5, seconds: 1 });
  await both();
  t.like(await live.hears('alert'), { reason: 'overdue' });
  clock.pass({ minutes: 10 });
  await both();
  await both();
  t.is(notices.length + house.notices.length, 1);
  t.is(live.heard.filter(({ kind }) => kind === 'alert').length, 1);

  await (await house.citizen()).asksForPerson('emergency');
  clock.pass({ minutes: 20 });
  await house.handoff.round();
  t.is(house.notices.length, 1);
});

test('a time in which nobody could give a sign of life takes nothing from anybody', async (t) => {
  const house = await openHouse(t, { every: 20 });
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  // The whole process stands still, as after SIGSTOP, while the clock of the world goes on.
  house.clock.pass({ minutes: 5 });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  const rounds = house.store.presence;
  let seen = 0;
  await new Promise<void>((resolve) => {
    Object.assign(house.store, {
      presence: () => {
        seen += 1;
        if (seen === 3) resolve();
        return rounds();
      },
    });
  });
  t.is((await house.store.conversation(citizen.id))?.owner.kind, 'operator');
});

test('an on-call address that does not answer is tried again a minute later', async (t) => {
  const house = await openHouse(t);
  await (await house.citizen()).asksForPerson('emergency');
  house.onCallAnswers = false;
  house.clock.pass({ minutes: 20 });
  await house.handoff.round();
  await house.handoff.round();
  t.is(house.notices.length, 1);
  house.onCallAnswers = true;
  house.clock.pass({ minutes: 1 });
  await house.handoff.round();
  await house.handoff.round();
  t.is(house.notices.length, 2);
});

test('a citizen in the queue hears when the own place changed, at most once a minute', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna', { capacity: 9 });
  const citizens = [];
  for (const _ of Array(4)) {
    const citizen = await house.citizen();
    await citizen.asksForPerson();
    citizens.push(citizen);
    house.clock.pass({ seconds: 1 });
  }
  const last = citizens.at(-1)!;
  const places = async () => (await last.sees()).filter((line) => line.includes('queue.place'));
  await house.handoff.round();
  t.deepEqual(await places(), []);

  await anna.takesNext();
  await anna.takesNext();
  house.clock.pass({ seconds: 30 });
  await house.handoff.round();
  t.deepEqual(await places(), []);
  house.clock.pass({ seconds: 31 });
  await anna.asks('GET', 'session');
  await house.handoff.round();
  await house.handoff.round();
  t.regex((await places()).join(), /^system: \[queue.place {"ahead":1,"from":\d+,"to":\d+}\]$/);
});

test('who waited at an empty desk hears of a time when somebody comes, and of none when the last one has left', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const noticed = new Promise<void>((resolve) => house.store.subscribe(({ kind }) => kind === 'ticket' && resolve()));
  await citizen.asksForPerson();
  await noticed;
  const places = async () => (await citizen.sees()).filter((line) => line.includes('queue.place'));
  const pass = async (seconds: number) => {
    house.clock.pass({ seconds });
    await house.handoff.round();
  };
  await pass(0);
  await pass(59);
  t.deepEqual(await places(), []);

  const anna = await house.operator('anna');
  await pass(5);
  t.deepEqual(await places(), ['system: [queue.place {"ahead":0,"from":2,"to":10}]']);
  await anna.asks('PUT', 'presence', { state: 'pause' });
  await pass(30);
  t.is((await places()).length, 1);
  await pass(31);
  t.deepEqual((await places()).slice(1), ['system: [queue.place {"ahead":0}]']);
});
