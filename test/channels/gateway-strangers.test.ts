// A page that no Region lists: whoever set it up finds in the log what to write where, once an hour, and never more than a few lines.
import test from 'ava';
import { call } from './directline-client.js';
import { type House, ORIGIN, openHouse } from './gateway-house.js';

const HOUR = 3_600_000;
const lines = ({ logged }: House) =>
  logged.map((line): { level: number; msg: string; origin?: string } => JSON.parse(line)).filter(({ level }) => level === 40);

async function house(t: { teardown(work: () => Promise<void>): void }) {
  const clock = { now: 1_800_000_000_000 };
  const opened = await openHouse({ now: () => clock.now });
  t.teardown(() => opened.remove());
  const asks = (origin: string) => call(`${opened.domain}/tokens/generate`, { json: { region: 'demo' }, headers: { origin } });
  return { opened, clock, asks };
}

test('the log names the page and the line to write, once an hour', async (t) => {
  const { opened, clock, asks } = await house(t);
  for (const origin of ['https://www.comune.example', 'https://www.comune.example', 'https://www.comune.example:8443', ORIGIN, opened.url])
    await asks(origin);
  t.deepEqual(
    lines(opened).map(({ origin }) => origin),
    ['https://www.comune.example', 'https://www.comune.example:8443'],
  );
  t.regex(lines(opened)[0]!.msg, /write "- https:\/\/www\.comune\.example" under "origins:" in config\/regions\/<name>\/region\.yml/);
  clock.now += HOUR;
  await asks('https://www.comune.example');
  t.is(lines(opened).length, 3);
});

test('many pages make few lines, and what is no origin is not repeated', async (t) => {
  const { opened, asks } = await house(t);
  for (const odd of ['null', `https://${'a'.repeat(300)}.example`, 'javascript:alert(1)', 'no origin']) t.is((await asks(odd)).status, 403);
  t.is(lines(opened).length, 1);
  t.regex(lines(opened)[0]!.msg, /without a web address/);
  for (let site = 0; site < 120; site += 1) await asks(`https://s${site}.example`);
  t.is(lines(opened).length, 51, 'fifty, and that there are more');
  t.regex(lines(opened).at(-1)!.msg, /more than 50/);
});

test('any page may ask whether it is listed', async (t) => {
  const { opened } = await house(t);
  const asks = (headers: Record<string, string>) => call(`${opened.url}/widget/allowed`, { headers });
  const stranger = await asks({ origin: 'https://www.comune.example' });
  t.deepEqual(stranger.body, { allowed: false });
  t.is(stranger.headers.get('access-control-allow-origin'), '*');
  t.is(stranger.headers.get('cache-control'), 'no-store');
  t.deepEqual((await asks({ origin: ORIGIN })).body, { allowed: true });
  t.deepEqual((await asks({})).body, { allowed: true });
  t.is(lines(opened).length, 1);
});
