// Phrases make what is kept smaller and change nothing of what is read.
import test from 'ava';
import fc from 'fast-check';
import { StoreUnavailable } from '../../../store/errors.js';
import { parseAddress } from '../../../store/redis/address.js';
import type { Wire } from '../../../store/redis/wire.js';
import { openWire } from '../../../store/redis/wire.js';
import { Words } from '../../../store/redis/words.js';
import { bot, exchange, opened } from '../contract/harness.js';
import { openHouse } from './house.js';
import { startRedis } from './server.js';

const server = await startRedis();
test.after.always(() => server.remove());
const wired = (): Promise<Wire> => openWire(parseAddress(server.url));

const phrases = [
  'Come posso aiutarti? Scrivi con parole tue.',
  'Ho dei sintomi 😀 e ho paura',
  'Se peggiori, chiama il "112"\nsubito',
  'x'.repeat(9_000),
];

async function known(): Promise<Words> {
  const wire = await wired();
  // A first one teaches the list; whoever comes later may write with it at once.
  const first = new Words(wire, 'words');
  await first.use(phrases);
  first.stop();
  const words = new Words(wire, 'words');
  await words.load();
  await words.use(phrases);
  return words;
}

test('whatever is written reads back, also half a character and texts that look like references', async (t) => {
  const words = await known();
  const piece = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(...phrases).chain((phrase) => fc.nat({ max: phrase.length }).map((at) => phrase.slice(at))),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0001', '\u0002', '\ud83d', '😁', '"', '\\', 'Ho dei sintomi 😁 e'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const json = JSON.stringify([pieces.join('')]);
      const bytes = Buffer.from(words.write(json));
      return words.read(bytes.toString()) === json;
    }),
    { numRuns: 2_000 },
  );
  await words.wire.close();
  t.pass();
});

test('a known phrase takes a handful of bytes', async (t) => {
  const words = await known();
  const written = words.write(JSON.stringify([phrases[3], phrases[0], phrases[3]]));
  t.true(written.length < 60, `${written.length}`);
  await words.wire.close();
});

test('a list that another gateway has just brought is fetched, and the reader told to come again', async (t) => {
  const words = await known();
  const late = new Words(words.wire, 'words');
  const json = JSON.stringify([phrases[0], phrases[1]]);
  const written = words.write(json);
  t.throws(() => late.read(written), { instanceOf: StoreUnavailable });
  await late.load();
  t.is(late.read(written), json);
  await words.wire.close();
});

test('a store reads what was written with phrases that it does not write with itself', async (t) => {
  const first = await openHouse(server.url, { phrases });
  await first.reopen();
  const id = await opened(first);
  await exchange(first, id, 'ciao', { replies: [bot(phrases[0]!), bot(phrases[3]!)], state: [phrases[3]!] });
  const other = await openHouse(server.url, { prefix: first.prefix });
  t.deepEqual(await other.store.read(id, 0, 'all', 10), await first.store.read(id, 0, 'all', 10));
  t.deepEqual((await other.store.conversation(id))?.state, [phrases[3]!]);
  await other.remove();
  await first.remove();
});
