// Danger in half a sentence of a long story is heard, and a story without it stays one.
import test from 'ava';
import type { DangerReading } from '../../nlu/danger/reader.js';
import { likeliest, passagesOf, withPassages } from '../../nlu/danger/story.js';
import type { Nlu } from '../../nlu/understanding.js';
import { sharedNlu } from './model-nlu.js';

let nlu: Nlu;
test.before(async () => {
  nlu = await sharedNlu();
});

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
const reading = (any: number): DangerReading => ({ any, kinds: new Float64Array(15) });

test('a short message has no passages, a long one is covered from its first word to its last', (t) => {
  t.deepEqual(passagesOf(words(35)), []);
  const passages = passagesOf(words(50));
  t.true(passages[0]!.startsWith('w0 '));
  t.true(passages.at(-1)!.endsWith(' w49'));
  const seen = new Set(passages.flatMap((passage) => passage.split(' ')));
  t.is(seen.size, 50);
  t.true(passagesOf('我'.repeat(60)).length > 1);
  t.true(passagesOf(words(100_000)).length < 200);
});

test('the loudest passages are asked about, and speak for half of the story', (t) => {
  const passages = [0.1, 0.9, 0.3, 0.2].map((any) => ({ danger: reading(any) }));
  t.deepEqual(
    likeliest(passages).map(({ danger }) => danger.any),
    [0.9, 0.3, 0.2],
  );
  const story = (whole: number) => withPassages(reading(whole), passages)!.any;
  t.true(story(0.2) > 0.4 && story(0.2) < 0.9, `${story(0.2)}`);
  t.true(story(0.01) < 0.25, `${story(0.01)}`);
  t.true(story(0.85) > 0.8, `${story(0.85)}`);
  t.is(withPassages(reading(0.2), [])!.any, 0.2);
  t.is(withPassages(null, passages), null);
});

const STORY =
  'Buongiorno, vi scrivo perché da lunedì cerco di parlare con qualcuno dell’ufficio per il certificato di fine isolamento di mio padre, che abita con noi da quando è rimasto solo e lavora ancora due mattine in bottega. Ho già mandato due volte il modulo e la ricevuta del tampone, ma nessuno risponde';
const REST =
  'Il datore di lavoro vuole il foglio entro venerdì e io non so più a chi chiederlo. Mi dite dove si scarica? Grazie mille della pazienza';

test('an aside that somebody is not to be woken is heard, or asked about, wherever it stands', async (t) => {
  const aside = 'tra l’altro stamattina non riesco a svegliarlo, lo scuoto e mugugna soltanto';
  for (const text of [`${STORY}, ${aside}. ${REST}.`, `${STORY}. ${REST}, ${aside}.`]) {
    const { dangerSigns, suspectedSigns } = await nlu.understand(text, { now: new Date('2026-11-23T10:00:00+01:00') });
    t.true(
      [...dangerSigns, ...suspectedSigns].some(({ name }) => name === 'consciousness'),
      text,
    );
  }
});

test('the same story without it is none', async (t) => {
  const { dangerSigns, suspectedSigns } = await nlu.understand(`${STORY}. ${REST}.`, { now: new Date('2026-11-23T10:00:00+01:00') });
  t.deepEqual([...dangerSigns, ...suspectedSigns], []);
});
