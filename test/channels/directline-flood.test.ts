// One client gone wild: it is slowed, what was accepted is answered, and nobody else notices.
import test from 'ava';
import { Client, call } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

let house: House;
test.beforeEach(async () => {
  house = await openHouse({ settings: { trustedProxies: ['127.0.0.1'], limits: { address: { burst: 3, perSecond: 0.01 } } } });
});
test.afterEach.always(() => house.remove());

test.serial('10,000 messages from one client: refused with Retry-After, nothing accepted is lost, others are not hurt', async (t) => {
  const wild = await Client.start(house.domain);
  const calm = await Client.start(house.domain);
  const accepted: string[] = [];
  let refused = 0;
  const senders = Array.from({ length: 20 }, async (_, sender) => {
    for (let i = 0; i < 500; i++) {
      const { status, headers, body } = await wild.say(`n ${sender} ${i}`);
      if (status === 200) accepted.push(body.id);
      else {
        t.is(status, 429);
        t.true(Number(headers.get('retry-after')) >= 1);
        refused++;
      }
    }
  });
  t.is((await calm.say('sto bene')).status, 200);
  await Promise.all(senders);
  await house.turns.idle();
  t.is(accepted.length + refused, 10_000);
  t.true(accepted.length >= 19 && accepted.length < 100, `accepted ${accepted.length}`);
  const kept = (await wild.read()).activities.filter(({ from }) => from.role === 'user').map(({ id }) => id);
  t.deepEqual(new Set(kept), new Set(accepted));
  t.is((await wild.replies()).length, accepted.length + 1);
  t.deepEqual(await calm.replies(), ['benvenuto', 'eco: sto bene']);
});

test.serial('an address has its own budget, which only a named proxy can speak for', async (t) => {
  const generate = (from?: string) =>
    call(`${house.domain}/tokens/generate`, { json: { region: 'demo' }, headers: from === undefined ? {} : { 'x-forwarded-for': from } });
  for (let i = 0; i < 3; i++) t.is((await generate('198.51.100.7')).status, 200);
  t.is((await generate('198.51.100.7')).status, 429);
  t.is((await generate('198.51.100.8')).status, 200, 'another address behind the same proxy');
  t.is((await generate('203.0.113.1, 198.51.100.7')).status, 429, 'what the client itself wrote before the proxy counts for nothing');
});
