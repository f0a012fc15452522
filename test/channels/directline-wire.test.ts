// Direct Line over the wire: what each call answers.
import { createHmac } from 'node:crypto';
import test from 'ava';
import { Client, call } from './directline-client.js';
import { type House, ORIGIN, openHouse } from './gateway-house.js';

let house: House;
test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house.remove());

test('a token keeps the user id, and the conversation begins with a greeting', async (t) => {
  const made = await call(`${house.domain}/tokens/generate`, { json: { region: 'demo', lang: 'de', user: { id: 'dl_anna' } } });
  t.is(made.status, 200);
  t.is(made.body.expires_in, 1800);
  const begun = await call(`${house.domain}/conversations`, { json: {}, token: made.body.token });
  t.is(begun.status, 201);
  t.is(begun.body.conversationId, made.body.conversationId);
  const again = await call(`${house.domain}/conversations`, { json: {}, token: begun.body.token });
  t.is(again.status, 200, 'resumed, not begun anew');
  await house.turns.idle();

  const path = `${house.domain}/conversations/${made.body.conversationId}/activities`;
  await call(path, { json: { type: 'message', text: 'hallo', from: { id: 'somebody else' } }, token: begun.body.token });
  await house.turns.idle();
  const { activities } = (await call(path, { token: begun.body.token })).body;
  t.deepEqual(
    activities.map(({ text, from }) => [text, from.id, from.role]),
    [
      ['benvenuto', 'accanto', 'bot'],
      ['hallo', 'dl_anna', 'user'],
      ['eco: hallo', 'accanto', 'bot'],
    ],
  );
  t.is(activities[2]!.replyToId, activities[1]!.id);
  t.is((await house.store.conversation(made.body.conversationId as never))?.language, 'de');
});

test('the same clientActivityID is the same message', async (t) => {
  const client = await Client.start(house.domain);
  const [first, second] = await Promise.all([client.say('una volta', 'x1'), client.say('una volta', 'x1')]);
  t.is(first.body.id, second.body.id);
  t.is((await client.say('una volta', 'x1')).body.id, first.body.id);
  await house.turns.idle();
  const { activities } = await client.read();
  t.deepEqual(
    activities.filter(({ from }) => from.role === 'user').map(({ channelData }) => channelData),
    [{ clientActivityID: 'x1' }],
  );
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: una volta']);
});

test('an id that names one of our own wake-up calls is still a message of its own', async (t) => {
  const client = await Client.start(house.domain);
  t.is((await client.say('eccomi', 'start')).status, 200);
  await house.turns.idle();
  t.deepEqual(await client.replies(), ['benvenuto', 'eco: eccomi']);
});

test('a token is refreshed for its own conversation', async (t) => {
  const client = await Client.start(house.domain);
  const fresh = await call(`${house.domain}/tokens/refresh`, { method: 'POST', token: client.token });
  t.is(fresh.body.conversationId, client.id);
  t.is((await call(`${client.path}/activities`, { token: fresh.body.token })).status, 200);
});

test('who has no token gets 401, who has a wrong one 403, who asks for nothing that is 404', async (t) => {
  const client = await Client.start(house.domain);
  const other = await Client.start(house.domain);
  const path = `${client.path}/activities`;
  t.is((await call(path)).status, 401);
  t.is((await call(path, { json: { type: 'message', text: 'x' } })).status, 401);
  t.is((await call(path, { token: other.token })).status, 403);
  t.is((await call(path, { token: 'abc' })).status, 403);
  const [head, body] = client.token.split('.');
  const forged = `${head}.${body}.${createHmac('sha256', 'guess').update(`${head}.${body}`).digest('base64url')}`;
  t.is((await call(path, { token: forged })).status, 403);
  t.is((await call(path, { token: `${btoa('{"alg":"none"}').replaceAll('=', '')}.${body}.` })).status, 403);
  t.is((await call(`${house.domain}/conversations/no-such/activities`, { token: client.token })).status, 404);
  t.is((await call(`${house.domain}/tokens/refresh`, { method: 'POST' })).status, 401);
  t.is((await call(`${house.domain}/tokens/generate`, { json: { region: 'atlantis' } })).status, 404);
  t.is((await call(`${house.domain}/conversations/${client.id}/activities`, { method: 'DELETE' })).status, 405);
});

test('an erased conversation is unknown, also to its token', async (t) => {
  const client = await Client.start(house.domain);
  await client.say('da cancellare');
  await house.turns.idle();
  await house.store.erase(client.id as never, Date.now());
  t.is((await client.say('ancora')).status, 404);
  t.is((await call(`${client.path}/activities`, { token: client.token })).status, 404);
  t.is((await call(client.path, { token: client.token })).status, 404);
  t.is((await call(`${house.domain}/conversations`, { json: {}, token: client.token })).status, 404);
  t.is(await client.listen().closed(), 1006, 'the stream is refused');
});

test('only the origins of the Region may call from a browser', async (t) => {
  const json = { region: 'demo' };
  const url = `${house.domain}/tokens/generate`;
  const allowed = await call(url, { json, headers: { origin: ORIGIN } });
  t.is(allowed.status, 200);
  t.is(allowed.headers.get('access-control-allow-origin'), ORIGIN);
  t.is((await call(url, { json, headers: { origin: house.url } })).status, 200, 'our own pages');
  const foreign = await call(url, { json, headers: { origin: 'https://elsewhere.example' } });
  t.is(foreign.status, 403);
  t.is(foreign.headers.get('access-control-allow-origin'), null);
  const preflight = await call(url, { method: 'OPTIONS', headers: { origin: ORIGIN, 'access-control-request-method': 'POST' } });
  t.is(preflight.status, 204);
  t.regex(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/);
});

test('a session id is given to who has a token', async (t) => {
  const client = await Client.start(house.domain);
  t.truthy((await call(`${house.domain}/session/getsessionid`, { token: client.token })).body.sessionId);
});

test('typing is passed on and not kept', async (t) => {
  const client = await Client.start(house.domain);
  const seen = new Promise((resolve) => {
    const stop = house.store.subscribe((change) => {
      if (change.kind !== 'typing' || change.conversation !== client.id) return;
      stop();
      resolve(change.who);
    });
  });
  t.is((await client.post({ type: 'typing' })).status, 200);
  t.is(await seen, 'citizen');
  t.is((await client.post({ type: 'event', name: 'webchat/join', value: {} })).status, 200);
  await house.turns.idle();
  t.deepEqual(
    (await client.read()).activities.map(({ text }) => text),
    ['benvenuto'],
  );
});
