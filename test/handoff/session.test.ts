import test from 'ava';
import type { ResumeView } from '../../handoff/api.js';
import { addOperator, BadAccount, firstOperator } from '../../handoff/operators.js';
import { openHouse, PASSWORD } from './house.js';
import { Desk } from './people.js';

test('signing in gives a cookie that scripts cannot read, and a CSRF token', async (t) => {
  const house = await openHouse(t);
  await house.operator('Anna');
  const desk = new Desk(house.base, 'anna', PASSWORD);
  const { status, body, headers } = await desk.signsIn();
  t.is(status, 200);
  t.like(body, {
    operator: { name: 'Anna', role: 'operator', regions: ['demo'], capacity: 2, presence: 'available', mustChangePassword: false },
  });
  t.regex(headers.get('set-cookie')!, /^accanto_desk=[\w-]{43}; Path=\/api\/desk; HttpOnly; SameSite=Strict$/);
  t.is(headers.get('cache-control'), 'no-store');
  t.like((await desk.asks('GET', 'session')).body, { csrf: body.csrf });
});

test('a page that has just been opened asks whether it is signed in, and nobody is no error', async (t) => {
  const house = await openHouse(t);
  const before = await fetch(`${house.base}/api/desk/resume`);
  t.is(before.status, 200);
  t.deepEqual(await before.json(), { session: null });
  const anna = await house.operator('anna');
  const { status, body } = await anna.asks<ResumeView>('GET', 'resume');
  t.is(status, 200);
  t.like(body, { session: { operator: { name: 'anna' } } });
  t.deepEqual(body, { session: (await anna.asks('GET', 'session')).body });
  await anna.asks('DELETE', 'session');
  t.deepEqual((await anna.asks<ResumeView>('GET', 'resume')).body, { session: null });
});

test('over https the cookie is marked Secure', async (t) => {
  const house = await openHouse(t, { secure: () => true });
  const desk = await house.operator('anna');
  t.regex((await desk.signsIn()).headers.get('set-cookie')!, /; Secure$/);
});

test('an unknown name and a wrong password get the same answer', async (t) => {
  const house = await openHouse(t);
  await house.operator('anna');
  const wrong = await new Desk(house.base, 'anna', 'sbagliata').signsIn();
  const unknown = await new Desk(house.base, 'nessuno', 'sbagliata').signsIn();
  t.is(wrong.status, 401);
  t.is(unknown.status, 401);
  t.deepEqual(wrong.body, unknown.body);
  t.is(wrong.headers.get('set-cookie'), null);
});

test('a name that fails too often has to wait, the colleagues behind the same address do not', async (t) => {
  const house = await openHouse(t, { throttle: { name: 3, address: 100, seconds: 60 } });
  await house.operator('anna');
  await house.operator('bruno');
  const guesser = new Desk(house.base, 'ANNA', 'a caso');
  const answers = await Promise.all(Array.from({ length: 6 }, () => guesser.signsIn()));
  t.is(answers.filter(({ status }) => status === 429).length, 3);
  const refused = answers.find(({ status }) => status === 429)!;
  t.regex(refused.headers.get('retry-after')!, /^([1-9]|[1-5]\d|60)$/);
  t.is((await new Desk(house.base, 'anna', PASSWORD).signsIn()).status, 429);
  t.is((await new Desk(house.base, 'bruno', PASSWORD).signsIn()).status, 200);
});

test('an address that tries many names has to wait too', async (t) => {
  const house = await openHouse(t, { throttle: { name: 100, address: 3, seconds: 60 } });
  const statuses: number[] = [];
  for (const name of ['a', 'b', 'c', 'd']) statuses.push((await new Desk(house.base, name, 'x').signsIn()).status);
  t.deepEqual(statuses, [401, 401, 401, 429]);
});

test('without a session every address of the desk is 401', async (t) => {
  const house = await openHouse(t);
  const desk = new Desk(house.base, 'x', 'x');
  desk.cookie = 'accanto_desk=made-up';
  for (const [method, path] of [
    ['GET', 'session'],
    ['DELETE', 'session'],
    ['GET', 'queue'],
    ['GET', 'mine'],
    ['GET', 'colleagues'],
    ['PUT', 'presence'],
    ['PUT', 'password'],
    ['GET', 'tickets/x'],
    ['POST', 'tickets/x/claim'],
    ['GET', 'conversations/x'],
    ['POST', 'conversations/x/messages'],
    ['POST', 'conversations/x/close'],
  ] as const) {
    const answer = await desk.asks(method, path);
    t.is(answer.status, 401, `${method} ${path}`);
    t.is(answer.body.error.code, 'signed_out');
  }
});

test('an unsafe request without the CSRF token, or from another site, is refused', async (t) => {
  const house = await openHouse(t);
  const desk = await house.operator('anna');
  t.is((await desk.asks('PUT', 'presence', { state: 'pause' }, { 'x-csrf-token': 'another' })).body.error.code, 'bad_csrf');
  t.is((await desk.asks('PUT', 'presence', { state: 'pause' }, { origin: 'https://evil.example' })).body.error.code, 'foreign_origin');
  t.is((await desk.asks('PUT', 'presence', { state: 'pause' }, { origin: house.base })).status, 200);
});

test('behind a proxy that changes the Host header, the public address is our own too', async (t) => {
  const house = await openHouse(t, { publicUrl: 'https://accanto.example/' });
  const desk = await house.operator('anna');
  t.is((await desk.asks('PUT', 'presence', { state: 'pause' }, { origin: 'https://accanto.example' })).status, 200);
  t.is((await desk.asks('PUT', 'presence', { state: 'pause' }, { origin: 'https://accanto.example.evil' })).status, 403);
  t.regex((await desk.signsIn()).headers.get('set-cookie')!, /; Secure$/);
});

test('a session ends after an hour without a sign of life, and after its longest time in any case', async (t) => {
  const house = await openHouse(t);
  const [idle, busy] = [await house.operator('idle'), await house.operator('busy')];
  for (let hour = 0; hour < 12; hour++) {
    house.clock.pass({ minutes: 59 });
    t.is((await busy.asks('GET', 'session')).status, 200);
  }
  t.is((await idle.asks('GET', 'session')).status, 401);
  house.clock.pass({ minutes: 59 });
  await busy.asks('GET', 'session');
  house.clock.pass({ minutes: 59 });
  t.is((await busy.asks('GET', 'session')).status, 401);
});

test('signing out ends the session and gives the conversations back', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const desk = await house.operator('anna');
  await citizen.asksForPerson();
  await desk.takesNext();
  const answer = await desk.asks('DELETE', 'session');
  t.is(answer.status, 204);
  t.regex(answer.headers.get('set-cookie')!, /Max-Age=0/);
  t.is((await desk.asks('GET', 'session')).status, 401);
  t.is((await house.store.conversation(citizen.id))?.owner.kind, 'queue');
});

test('going away with open conversations asks first', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const desk = await house.operator('anna');
  await citizen.asksForPerson();
  await desk.takesNext();
  const asked = await desk.asks('PUT', 'presence', { state: 'away' });
  t.is(asked.status, 409);
  t.is(asked.body.error.code, 'open_conversations');
  t.like((await desk.asks('PUT', 'presence', { state: 'away', giveBack: true })).body, { presence: 'away' });
  t.is((await house.store.conversation(citizen.id))?.owner.kind, 'queue');
});

test('a new password signs every other desk of the account out', async (t) => {
  const house = await openHouse(t);
  const [here, there] = [await house.operator('anna'), new Desk(house.base, 'anna', PASSWORD)];
  await there.signsIn();
  t.is((await here.asks('PUT', 'password', { current: 'no', password: 'una frase del tutto nuova' })).status, 401);
  t.is((await here.asks('PUT', 'password', { current: PASSWORD, password: 'corta' })).body.error.code, 'weak_password');
  const changed = await here.asks<{ csrf: string }>('PUT', 'password', { current: PASSWORD, password: 'una frase del tutto nuova' });
  t.is(changed.status, 200);
  here.csrf = changed.body.csrf;
  t.is((await here.asks('PUT', 'presence', { state: 'pause' })).status, 200);
  t.is((await there.asks('GET', 'session')).status, 401);
  t.is((await there.signsIn()).status, 401);
  t.is((await there.signsIn('una frase del tutto nuova')).status, 200);
});

test('the first operator of an installation gets a password that is asked to be changed, and can work at once', async (t) => {
  const house = await openHouse(t);
  const account = await firstOperator(house.store, ['demo']);
  t.regex(account!.password, /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  t.is(await firstOperator(house.store, ['demo']), null);
  const desk = new Desk(house.base, account!.name, account!.password);
  t.true((await desk.signsIn()).body.operator.mustChangePassword);
  await (await house.citizen()).asksForPerson();
  t.is((await desk.takesNext()).status, 200);
  await desk.asks('PUT', 'password', { current: account!.password, password: 'una frase tutta mia' });
  t.false((await desk.signsIn('una frase tutta mia')).body.operator.mustChangePassword);
});

test('an account that cannot be made says what to write instead', async (t) => {
  const house = await openHouse(t);
  await house.operator('Anna');
  const good = { name: 'bruno', role: 'operator', regions: ['demo'], password: PASSWORD };
  for (const [code, change] of [
    ['name_taken', { name: 'anna' }],
    ['bad_name', { name: '<b>' }],
    ['bad_role', { role: 'boss' }],
    ['bad_region', { regions: [] }],
    ['bad_password', { password: 'corta' }],
    ['bad_password', { password: 'aaaaaaaaaaaaaaaa' }],
    ['bad_password', { name: 'giovanni.bianchi', password: 'Giovanni Bianchi' }],
  ] as const) {
    const error = await t.throwsAsync(addOperator(house.store, { ...good, ...change }), { instanceOf: BadAccount });
    t.is(error.code, code);
  }
});
