import test from 'ava';
import { check } from './checker.js';
import { chaosRun, openChaosHouse } from './run.js';

test('kill -9 while 50 clients write: nothing is lost, doubled, out of order or left unanswered', async (t) => {
  t.timeout(180_000);
  const house = await openChaosHouse();
  t.teardown(() => house.close());
  for (let seed = 100; seed < 108; seed += 1) {
    const result = await chaosRun({ seed, clients: 50, messages: 4, kills: 1 }, house);
    t.deepEqual(result.faults, [], `seed ${seed}`);
    t.is(result.accepted, 200);
  }
});

const citizen = (id: string, clientActivityID: string) => ({
  id,
  type: 'message',
  from: { id: 'u', role: 'user' },
  channelData: { clientActivityID },
});
const bot = (id: string, replyToId: string) => ({ id, type: 'message', from: { id: 'accanto', role: 'bot' }, text: 'Prego', replyToId });
const record = {
  conversation: 'c',
  token: 't',
  accepted: [
    { clientId: 'a', id: '1', text: '' },
    { clientId: 'b', id: '2', text: '' },
  ],
};

test('the checker finds what it is there to find', (t) => {
  t.deepEqual(check(record, [citizen('1', 'a'), citizen('2', 'b'), bot('3', '2')]), []);
  t.regex(check(record, [citizen('1', 'a'), bot('3', '1')]).join(), /lost: b/);
  t.regex(check(record, [citizen('1', 'a'), citizen('2', 'b'), citizen('4', 'b'), bot('3', '4')]).join(), /stored 2 times/);
  t.regex(check(record, [citizen('2', 'b'), citizen('1', 'a'), bot('3', '1')]).join(), /out of order/);
  t.regex(check(record, [citizen('1', 'a'), citizen('2', 'b'), bot('3', '2'), bot('4', '2')]).join(), /answered twice/);
  t.regex(check(record, [citizen('1', 'a'), bot('3', '1'), citizen('2', 'b')]).join(), /never answered/);
});
