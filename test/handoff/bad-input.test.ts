import test from 'ava';
import { openHouse } from './house.js';

test('malformed, missing, oversized and wrong bodies get a clear error', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const before = (await anna.opens(citizen.id)).body.lastSeq;
  const path = `conversations/${citizen.id}/messages`;
  for (const [body, status, code] of [
    ['{"id":', 400, 'bad_json'],
    ['"text"', 400, 'bad_json'],
    [undefined, 400, 'bad_request'],
    [{ id: 'x' }, 400, 'bad_request'],
    [{ id: 'x', text: 7 }, 400, 'bad_request'],
    [{ id: '', text: 'x' }, 400, 'bad_request'],
    [{ id: 'x', text: ' \u0000\n ' }, 400, 'empty_text'],
    [{ id: 'x', text: 'x'.repeat(8_001) }, 413, 'too_large'],
    [{ id: 'x', text: 'x'.repeat(100_000) }, 413, 'too_large'],
  ] as const) {
    const answer = await anna.asks('POST', path, body);
    t.deepEqual([answer.status, answer.body.error.code], [status, code], JSON.stringify(body)?.slice(0, 40));
    t.true(answer.body.error.message.length > 10);
  }
  t.is((await anna.opens(citizen.id)).body.lastSeq, before);
});

test('control characters and lone surrogates are taken out, markup and line breaks stay text', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const { body } = await anna.writes(citizen.id, ' a\u0007b\ud800c\r\nd <script>alert(1)</script> 🙂 ');
  t.is(body.entry.activity.text, 'ab\ufffdc\nd <script>alert(1)</script> 🙂');
});

test('unknown addresses and methods are JSON errors too', async (t) => {
  const house = await openHouse(t);
  const anna = await house.operator('anna');
  t.like(await anna.asks('GET', 'nowhere'), { status: 404, body: { error: { code: 'not_found' } } });
  t.like(await anna.asks('PUT', 'queue'), { status: 405, body: { error: { code: 'wrong_method' } } });
  t.is((await anna.opens('nowhere')).status, 404);
  t.is((await anna.writes('nowhere', 'x')).status, 404);
  t.is((await anna.asks('GET', 'conversations/%E0%A4%A')).status, 404);
  t.is((await anna.asks('GET', 'conversations/x?since=abc')).status, 404);
});

test('nothing that identifies a person reaches the log, also when the store fails', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna.segreta');
  await citizen.asksForPerson();
  await anna.takesNext();
  await anna.writes(citizen.id, 'testo riservato');
  await anna.signsIn('password sbagliata');
  await anna.asks('DELETE', 'session');
  house.store.conversation = () => Promise.reject(new Error('testo riservato di anna.segreta'));
  await anna.signsIn();
  const failed = await anna.writes(citizen.id, 'testo riservato');
  t.is(failed.status, 500);
  t.false(failed.body.error.message.includes('riservato'));
  t.true(house.log.length > 0);
  t.notRegex(house.log.join('\n'), /riservato|segreta|sbagliata|127\.0\.0\.1|una frase/);
});

test('a full disk is said in words, and the text is not taken', async (t) => {
  const house = await openHouse(t);
  const citizen = await house.citizen();
  const anna = await house.operator('anna');
  await citizen.asksForPerson();
  await anna.takesNext();
  const { StoreFull } = await import('../../store/errors.js');
  house.store.say = () => Promise.reject(new StoreFull());
  const refused = await anna.writes(citizen.id, 'x');
  t.is(refused.status, 503);
  t.is(refused.body.error.code, 'store_full');
});
