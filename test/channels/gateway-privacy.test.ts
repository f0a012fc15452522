// Nothing that identifies a person reaches a log: every line of a busy and troubled day is searched.
import test from 'ava';
import { Client, call } from './directline-client.js';
import { echo, openHouse } from './gateway-house.js';

test('no text, name, address or token in any log line, also when things fail', async (t) => {
  const secret = 'Mi chiamo Ermenegilda e abito in via Pratolungo';
  const house = await openHouse({
    worker: { tries: 2, backoff: 1 },
    work: async (turn) => {
      const said = turn.waiting.map(({ activity }) => activity.text).join(' ');
      if (said.includes('rompi')) throw new Error(`cannot work "${said}"`);
      return echo(turn);
    },
    settings: { trustedProxies: ['127.0.0.1'] },
  });
  const client = await Client.start(house.domain, { region: 'demo', lang: 'it', user: { id: 'dl_ermenegilda' } });
  const ear = client.listen();
  await client.say(secret);
  await client.say(`rompi tutto, ${secret}`);
  await client.say(`${secret} `.repeat(1_000));
  await call(`${client.path}/activities`, { method: 'POST', body: `{"type":"message","text":"${secret}`, token: client.token });
  await call(`${client.path}/${encodeURIComponent(secret)}?t=${client.token}`, { headers: { 'x-forwarded-for': '198.51.100.77' } });
  const form = new FormData();
  form.append('file', new Blob(['MZ']), 'Ermenegilda.exe');
  await call(`${client.path}/upload`, { method: 'POST', body: form, token: client.token });
  await ear.until(({ text }) => text?.startsWith('eco: rompi') ?? false);
  ear.socket.close();
  // A store that fails with a text in its error must not put it into the log either.
  await house.store.erase(client.id as never, Date.now());
  await client.say(secret);
  await house.turns.idle();
  await house.gateway.drain(500);

  t.true(house.logged.length >= 4, 'something was logged');
  t.true(house.logged.some((line) => line.includes('a turn failed')));
  const everything = house.logged.join('');
  for (const word of [
    'Ermenegilda',
    'ermenegilda',
    'Pratolungo',
    'Mi chiamo',
    '198.51.100.77',
    client.token,
    client.token.split('.')[2]!,
    client.id,
  ])
    t.false(everything.includes(word), word);
  await house.remove();
});
