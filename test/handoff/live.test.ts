import { once } from 'node:events';
import test from 'ava';
import { WebSocket } from 'ws';
import type { ColleagueView, EntryView, TicketView } from '../../handoff/api.js';
import { applyChange } from '../../handoff/list-change.js';
import { LiveSocket } from '../../handoff/live-socket.js';
import { LiveSockets } from '../../handoff/live-sockets.js';
import type { SignedIn } from '../../handoff/session.js';
import type { Entry } from '../../store/records.js';
import { openHouse } from './house.js';

test('a desk is greeted with who it is, the queue and the colleagues', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const live = await anna.goesLive();
  t.like(await live.hears('hello'), { operator: { name: 'anna' } });
  t.like(await live.hears('queue'), { tickets: { length: 0 }, mine: { length: 0 } });
  t.like(await live.hears('presence'), { colleagues: [{ name: 'anna', presence: 'available', open: 0 }] });
});

test('a new request appears at every desk of its Region, and disappears when it is taken', async (t) => {
  const house = await openHouse(t);
  const [anna, bruno, foreign] = [
    await house.operator('anna'),
    await house.operator('bruno'),
    await house.operator('f', { regions: ['altrove'] }),
  ];
  const [a, b, f] = [await anna.goesLive(), await bruno.goesLive(), await foreign.goesLive()];
  const citizen = await house.citizen();
  await citizen.asksForPerson('emergency');
  await b.hears((message) => message.kind === 'queue' && message.counters.emergency === 1);
  await anna.takesNext();
  await a.hears((message) => message.kind === 'queue' && message.mine.length === 1);
  const last = () => b.heard.findLast(({ kind }) => kind === 'queue');
  await b.hears(() => {
    const queue = last();
    return queue?.kind === 'queue' && queue.counters.waiting === 0 && b.heard.some((m) => m.kind === 'queue' && m.counters.emergency === 1);
  });
  await b.hears((message) => message.kind === 'presence' && message.colleagues.some(({ name, open }) => name === 'anna' && open === 1));
  t.false(f.heard.some((message) => message.kind === 'ticket' || (message.kind === 'queue' && message.counters.waiting > 0)));
});

test('a desk that follows changes is told only what is different, and shows the same', async (t) => {
  const house = await openHouse(t);
  const [anna, bruno] = [await house.operator('anna', { role: 'supervisor' }), await house.operator('bruno', { languages: ['en'] })];
  const line = await anna.goesLive({ followsChanges: true });
  let shown: { tickets: readonly TicketView[]; mine: readonly TicketView[]; assigned: readonly TicketView[] } | null = null;
  let colleagues: readonly ColleagueView[] = [];
  let counters: unknown = null;
  let heard = 0;
  const look = () => {
    for (const message of line.heard.slice(heard)) {
      if (message.kind === 'queue') {
        const { tickets, mine, assigned = [] } = message;
        shown = { tickets, mine, assigned };
      }
      if (message.kind === 'queue-change' && shown !== null) {
        const { mine = shown.mine, assigned = shown.assigned } = message;
        shown = { tickets: applyChange(shown.tickets, message), mine, assigned };
      }
      if (message.kind === 'queue' || message.kind === 'queue-change') counters = message.counters;
      if (message.kind === 'presence') colleagues = message.colleagues;
      if (message.kind === 'presence-change') colleagues = applyChange(colleagues, message);
    }
    heard = line.heard.length;
    return JSON.stringify({ ...shown, counters, colleagues });
  };
  const showsWhatIsThere = async () => {
    const { tickets, counters } = await anna.queue();
    const { tickets: mine } = (await anna.asks<{ tickets: TicketView[] }>('GET', 'mine')).body;
    const { tickets: assigned } = (await anna.asks<{ tickets: TicketView[] }>('GET', 'assigned')).body;
    const truth = JSON.stringify({ tickets, mine, assigned, counters, colleagues: await anna.colleagues() });
    await line.hears(() => look() === truth);
  };
  const citizens = [await house.citizen(), await house.citizen({ language: 'en' }), await house.citizen(), await house.citizen()];
  for (const citizen of citizens.slice(0, 3)) await citizen.asksForPerson();
  await showsWhatIsThere();
  await citizens[3]!.asksForPerson('emergency');
  await showsWhatIsThere();
  t.is((await anna.takesNext()).body.ticket.conversationId, citizens[3]!.id);
  await showsWhatIsThere();
  await bruno.takesNext();
  await showsWhatIsThere();
  await anna.asks('POST', `conversations/${citizens[3]!.id}/release`);
  await showsWhatIsThere();
  t.is(line.heard.filter(({ kind }) => kind === 'queue').length, 1);
  t.is(line.heard.filter(({ kind }) => kind === 'presence').length, 1);
});

test('of two wishes to watch the last counts, though leave for the first comes late', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  await citizen.says('eccomi');
  const told: number[] = [];
  const line = {
    ...{ OPEN: 1, readyState: 1, bufferedAmount: 0 },
    send(text: string) {
      told.push((JSON.parse(text) as { entry: { seq: number } }).entry.seq);
    },
  } as unknown as WebSocket;
  const view = async ({ seq }: Entry) => ({ seq }) as EntryView;
  const desk = new LiveSocket(line, {} as SignedIn, house.store, view, new LiveSockets());
  let leave = () => {};
  const late = desk.watch(citizen.id, 0, () => new Promise((resolve) => (leave = () => resolve(true))));
  desk.unwatch(citizen.id);
  await desk.watch(citizen.id, 0, async () => true);
  const once = [...told];
  leave();
  await late;
  t.true(once.length > 0);
  t.deepEqual(told, once);
});

test('a watched conversation comes in order and without gaps, from wherever the desk is', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const live = await anna.goesLive();
  await citizen.asksForPerson();
  await anna.takesNext();
  live.sends({ kind: 'watch', conversationId: citizen.id, since: 1 });
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => (index % 2 ? citizen.says(`c${index}`) : anna.writes(citizen.id, `o${index}`))),
  );
  const { lastSeq } = (await anna.opens(citizen.id)).body;
  await live.hears((message) => message.kind === 'entry' && message.entry.seq === lastSeq);
  const seqs = live.heard.flatMap((message) => (message.kind === 'entry' ? [message.entry.seq] : []));
  t.deepEqual(
    seqs,
    Array.from({ length: lastSeq - 1 }, (_, index) => index + 2),
  );
});

test('what was said while a desk was not connected is repaired from where it was', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const before = await anna.goesLive();
  const { lastSeq } = (await anna.opens(citizen.id)).body;
  before.sends({ kind: 'watch', conversationId: citizen.id, since: lastSeq });
  before.socket.terminate();
  await before.closed;
  const missed = await citizen.says('sono ancora qui?');
  const after = await anna.goesLive();
  after.sends({ kind: 'watch', conversationId: citizen.id, since: lastSeq });
  const { entry } = await after.hears('entry');
  t.is(entry.seq, missed.seq);
});

test('whoever may not read a conversation does not get it by watching', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const [anna, bruno] = [await house.operator('anna'), await house.operator('bruno')];
  await citizen.asksForPerson();
  await anna.takesNext();
  const [mine, theirs] = [await anna.goesLive(), await bruno.goesLive()];
  theirs.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  mine.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  await citizen.says('solo per Anna');
  await mine.hears((message) => message.kind === 'entry' && message.entry.activity.text === 'solo per Anna');
  t.false(theirs.heard.some(({ kind }) => kind === 'entry'));
});

test('a conversation that was taken away is announced and no longer sent', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  const boss = await house.operator('capo', { role: 'supervisor' });
  await citizen.asksForPerson();
  await anna.takesNext();
  const [a, b] = [await anna.goesLive(), await boss.goesLive()];
  for (const live of [a, b]) live.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  await Promise.all([a.hears('entry'), b.hears('entry')]);
  await boss.asks('POST', `conversations/${citizen.id}/transfer`, { operator: boss.id });
  await a.hears((message) => message.kind === 'ticket' && message.ticket.operatorId === boss.id);
  await citizen.says('chi mi legge?');
  await b.hears((message) => message.kind === 'entry' && message.entry.activity.text === 'chi mi legge?');
  t.false(a.heard.some((message) => message.kind === 'entry' && message.entry.activity.text === 'chi mi legge?'));
});

test('a danger sign said while an operator talks is an alarm at that desk', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const live = await anna.goesLive();
  await citizen.isWarnedOf('breathing');
  t.like(await live.hears('alert'), { conversationId: citizen.id, dangerSigns: ['breathing'], reason: 'danger' });
});

test('typing is seen on both sides', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const live = await anna.goesLive();
  const typed = new Promise<string>((resolve) => {
    house.store.subscribe((change) => change.kind === 'typing' && change.who === 'operator' && resolve(change.conversation));
  });
  live.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  live.sends({ kind: 'typing', conversationId: citizen.id });
  t.is(await typed, citizen.id);
  await live.hears('entry');
  await house.store.signal({ kind: 'typing', conversation: citizen.id, who: 'citizen' });
  t.like(await live.hears('typing'), { conversationId: citizen.id });
});

test('empty, broken and foreign frames are ignored', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const live = await anna.goesLive();
  for (const frame of ['', '{', '[]', 'null', '{"kind":"erase"}', '{"kind":"watch"}']) live.socket.send(frame);
  live.socket.send(Buffer.from([0, 1, 2]));
  live.sends({ kind: 'watch', conversationId: 'nowhere', since: 0 });
  live.sends({ kind: 'typing', conversationId: 'nowhere' });
  await (await house.citizen()).asksForPerson();
  t.like(await live.hears((message) => message.kind === 'queue' && message.counters.waiting === 1), { kind: 'queue' });
});

test('an oversized frame ends the line', async (t) => {
  const house = await openHouse(t);
  const live = await (await house.operator('anna')).goesLive();
  live.socket.send('x'.repeat(5_000));
  t.like(await live.closed, [1009]);
});

test('without a session, or from another site, there is no line', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const address = `${house.base.replace('http', 'ws')}/api/desk/live`;
  for (const [headers, status] of [
    [{}, 401],
    [{ cookie: 'accanto_desk=made-up' }, 401],
    [{ cookie: anna.cookie, origin: 'https://evil.example' }, 403],
  ] as const) {
    const socket = new WebSocket(address, { headers });
    socket.on('error', () => {});
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    t.is(response.statusCode, status);
  }
});

test('signing out says goodbye and closes the line', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  const live = await anna.goesLive();
  await anna.asks('DELETE', 'session');
  t.like(await live.hears('bye'), { reason: 'signed-out' });
  await live.closed;
  t.pass();
});

test('when the service stops, the desks are told', async (t) => {
  const house = await openHouse(t);
  const live = await (await house.operator('anna')).goesLive();
  await house.handoff.stop();
  t.like(await live.hears('bye'), { reason: 'draining' });
  t.like(await live.closed, [1012]);
});
