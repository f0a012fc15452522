// One client gone wild: it is slowed, what was accepted is answered, and nobody else notices.
import { connect } from 'node:net';
import test from 'ava';
import { Client, call } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

let house: House;
test.beforeEach(async () => {
  house = await openHouse({ settings: { trustedProxies: ['127.0.0.1'], limits: { address: { burst: 3, perSecond: 0.01 } } } });
});
test.afterEach.always(() => house.remove());

/** Sends `count` messages down one line without waiting for answers, as no proper client would. */
function flood(client: Client, line: number, count: number): Promise<{ ids: string[]; refused: number }> {
  const { hostname, port, pathname } = new URL(`${client.path}/activities`);
  const one = (i: number) => {
    const body = JSON.stringify({ type: 'message', text: `n ${line} ${i}` });
    const last = i === count - 1 ? 'connection: close\r\n' : '';
    const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: Bearer ${client.token}\r\n`;
    return `${head}${last}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', reject);
    socket.on('end', () => {
      const ids = [...received.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
      resolve({ ids, refused: received.match(/HTTP\/1\.1 429 [\s\S]*?retry-after: [1-9]/gi)?.length ?? 0 });
    });
    socket.write(Array.from({ length: count }, (_, i) => one(i)).join(''));
  });
}

test.serial('10,000 messages from one client: refused with Retry-After, nothing accepted is lost, others are not hurt', async (t) => {
  const wild = await Client.start(house.domain);
  const calm = await Client.start(house.domain);
  const [, ...answers] = await Promise.all([
    calm.say('sto bene').then(({ status }) => t.is(status, 200)),
    ...Array.from({ length: 4 }, (_, line) => flood(wild, line, 2_500)),
  ]);
  const accepted = answers.flatMap(({ ids }) => ids);
  const refused = answers.reduce((sum, answer) => sum + answer.refused, 0);
  await house.turns.idle();
  t.is(accepted.length + refused, 10_000);
  t.true(accepted.length >= 19 && accepted.length < 100, `accepted ${accepted.length}`);
  const kept = (await wild.read()).activities.filter(({ from }) => from.role === 'user').map(({ id }) => id);
  t.deepEqual(kept.toSorted(), accepted.toSorted());
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
