// What nobody should send, and what comes of it: a clear error or the right behaviour, and nothing lost.
import { request } from 'node:http';
import test from 'ava';
import { Client, call } from './directline-client.js';
import { type House, openHouse } from './gateway-house.js';

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house.remove());

const raw = (client: Client, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  call(`${client.path}/activities`, { method: 'POST', body, token: client.token, headers: { 'content-type': type } });

test('what is no JSON object, or no activity, is 400', async (t) => {
  const client = await Client.start(house.domain);
  for (const body of ['{"type":', 'ciao', '[]', '"x"', '7', 'null', '{"type":"message","text":', new Uint8Array([0xff, 0xfe, 0x00])]) {
    const { status, body: answer } = await raw(client, body);
    t.is(status, 400, String(body));
    t.truthy(answer.error.code && answer.error.message);
  }
  for (const activity of [
    {},
    { type: 'trace' },
    { type: 7 },
    { type: 'message' },
    { type: 'message', text: '  \n ' },
    { type: 'message', text: { a: 1 } },
  ]) {
    t.is((await client.post(activity)).status, 400, JSON.stringify(activity));
  }
  t.is((await client.post({ type: 'message', text: 'x', attachments: 'y' })).status, 400);
  t.is(
    (await client.post({ type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' }] })).status,
    400,
  );
  t.is((await raw(client, 'testo', 'text/plain')).status, 415);
  t.is((await client.say('ora giusto')).status, 200);
  await house.turns.idle();
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: ora giusto']);
});

test('100 kB of text is refused with a sentence for the writer; 20,000 characters pass whole', async (t) => {
  const client = await Client.start(house.domain);
  const tooLong = await client.say('a'.repeat(100_000));
  t.is(tooLong.status, 413);
  t.regex(tooLong.body.error.message, /troppo lungo/);
  const long = 'è'.repeat(20_000);
  t.is((await client.say(long)).status, 200);
  await house.turns.idle();
  t.true((await client.read()).activities.some(({ text }) => text === long));
});

test('a body over the limit is 413, also when it does not say how long it is', async (t) => {
  const client = await Client.start(house.domain);
  t.is((await client.say('a'.repeat(2_000_000))).status, 413);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' };
    const sending = request(`${client.path}/activities`, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', reject);
    for (let i = 0; i < 10; i++) sending.write('x'.repeat(65_536));
    sending.end();
  });
  t.is(status, 413);
  t.is((await client.say('piccolo')).status, 200);
});

test('control characters go, newline and tab stay, lone surrogates become a sign that can be shown', async (t) => {
  const client = await Client.start(house.domain);
  await raw(client, '{"type":"message","text":"a\\u0000b\\u0007c\\r\\nd\\te\\u009b31m \\ud83d \\ud83d\\ude00"}');
  await house.turns.idle();
  const said = (await client.read()).activities.find(({ from }) => from.role === 'user');
  t.is(said?.text, 'abc\nd\te31m \ufffd \u{1f600}');
});

test('HTML and script stay the text they are', async (t) => {
  const client = await Client.start(house.domain);
  const text = `<script>alert(1)</script><img src=x onerror="alert(2)"> & 'x' [a](javascript:alert(3))`;
  await client.say(text);
  await house.turns.idle();
  const answer = await call(`${client.path}/activities`, { token: client.token });
  t.is(answer.body.activities[1]?.text, text);
  t.is((answer.body.activities[1] as { textFormat?: string }).textFormat, 'plain');
  t.is(answer.headers.get('x-content-type-options'), 'nosniff');
  t.regex(answer.headers.get('content-type') ?? '', /^application\/json/);
});

test('what a client claims about itself beyond its words is left out', async (t) => {
  const client = await Client.start(house.domain);
  await client.post({
    type: 'message',
    text: 'x',
    id: 'mine',
    from: { id: 'operator', role: 'bot' },
    timestamp: 'never',
    replyToId: 'foreign',
    importance: 'high',
    speak: 'y',
    channelData: { author: 'operator', safety: true, __proto__: { a: 1 } },
    attachments: [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1:1/secret', name: '../x' }],
  });
  await house.turns.idle();
  const said = (await client.read()).activities.find(({ text }) => text === 'x');
  t.is(said?.from.role, 'user');
  t.not(said?.id, 'mine');
  t.deepEqual(said?.channelData, {});
  t.false(JSON.stringify(said).includes('secret'));
});

test('paths and queries out of shape are 404 or 400, never 500', async (t) => {
  const client = await Client.start(house.domain);
  for (const path of [
    '/conversations/%E0%A4%A/activities',
    '/conversations//activities',
    '/conversations/x/y/z',
    '/nothing',
    '/conversations/..%2f..%2f/activities',
  ])
    t.true([400, 403, 404].includes((await call(house.domain + path, { token: client.token })).status), path);
  t.is((await call(`${client.path}/activities?watermark=a&watermark=b`, { token: client.token })).status, 200);
});
