import test from 'ava';
import type { Nlu } from '../../nlu/understanding.js';
import { sharedNlu, shippedNlu } from './model-nlu.js';

const now = new Date('2026-11-23T10:00:00+01:00');
let nlu: Nlu;
test.before(async () => {
  nlu = await sharedNlu();
});

test('a message with two clauses has a main intent and another beside it', async (t) => {
  const text = 'ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale, voglio parlare con qualcuno';
  const { intent, also } = await nlu.understand(text, { now });
  t.is(intent.name, 'symptoms.report');
  t.deepEqual(
    also.map(({ name, start, end }) => [name, text.slice(start, end)]),
    [['handoff.operator', 'voglio parlare con qualcuno']],
  );
});

test('what the n-grams are sure of is not asked of the encoder', async (t) => {
  for (const text of ['voglio parlare con un operatore', 'sì', 'grazie mille']) {
    t.is((await nlu.understand(text, { now })).stage, 'ngrams', text);
  }
});

test('what the n-grams do not know is asked of the encoder', async (t) => {
  const unheard = [
    'Muss ich im Regionalzug etwas vor Mund und Nase tragen?',
    '坐火车要戴口罩吗',
    'ko zemmê ke fê mal e cupoli',
    'при виході треба щось вдягати?',
  ];
  const understood = await Promise.all(unheard.map((text) => nlu.understand(text, { now })));
  t.true(understood.some(({ stage }) => stage === 'encoder'));
  t.is(understood[1]!.intent.name, 'rules.masks');
});

test('the same text gives the same answer again', async (t) => {
  const text = 'quanto tempo devo stare chiuso in casa se mio figlio ha il covid?';
  t.deepEqual(await nlu.understand(text, { now }), await nlu.understand(text, { now }));
});

test('a gateway that starts is ready before its encoder, and answers', async (t) => {
  const starting = await shippedNlu('worker', false);
  const { stage } = await starting.understand('Besteht Maskenpflicht im Regionalzug?', { now });
  t.is(stage, 'ngrams');
  await starting.close();
});
