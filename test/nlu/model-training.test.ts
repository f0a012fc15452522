import test from 'ava';
import { Classifier } from '../../nlu/model/classifier.js';
import { packModel, unpackModel } from '../../nlu/model/file.js';
import { seeded } from '../../nlu/model/random.js';
import { train } from '../../nlu/model/train.js';

const examples = [
  ...['ho la febbre', 'mi sento la febbre addosso', 'febbre alta da ieri', 'ho 38 di febbre', 'tosse e febbre', 'febbre e brividi'],
].map((text) => ({ text, intent: 'symptoms.report' }));
examples.push(
  ...[
    'dove faccio il tampone',
    'voglio prenotare un tampone',
    'tampone in farmacia?',
    'quando posso fare il tampone',
    'mi serve un tampone',
  ].map((text) => ({ text, intent: 'test.book' })),
);

/** Vectors that know the intent, with a little noise. */
function vectors(): Float32Array[] {
  const random = seeded(3);
  return examples.map(({ intent }) => Float32Array.from({ length: 8 }, (_, d) => random() + (d === 0 && intent === 'test.book' ? 3 : 0)));
}

test('the same examples give the same bytes', (t) => {
  const once = packModel(train(examples, { vectors: vectors() }).data, 'hash', null);
  const again = packModel(train(examples, { vectors: vectors() }).data, 'hash', null);
  t.true(once.equals(again));
});

test('a model that was written and read gives the same probabilities', (t) => {
  const { data } = train(examples, { vectors: vectors() });
  const read = unpackModel(packModel(data, 'hash', { note: 1 }), 'test').data;
  const vector = vectors()[0]!;
  for (const text of ['febbre', 'un tampone', 'zzz']) {
    t.deepEqual(new Classifier(read).first(text), new Classifier(data).first(text));
    t.deepEqual(new Classifier(read).second(text, vector), new Classifier(data).second(text, vector));
  }
});

test('both stages learn what they were shown', (t) => {
  const { data } = train(examples, { vectors: vectors() });
  const classifier = new Classifier(data);
  const fever = data.intents.indexOf('symptoms.report');
  t.true(classifier.first('ho la febbre')[fever]! > 0.5);
  t.true(classifier.second('ho la febbre', vectors()[0]!)[fever]! > 0.5);
});
