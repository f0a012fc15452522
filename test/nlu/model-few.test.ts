import test from 'ava';
import { learnBelonging, likeliest, type Signs } from '../../nlu/commands/bench-outside.js';
import { best } from '../../nlu/model/calibrate.js';
import { learnFew } from '../../nlu/model/few.js';
import { gramOf, mixedGram, rootOf } from '../../nlu/model/few-gram.js';
import { trainJoint } from '../../nlu/model/few-joint.js';
import { asText } from '../../nlu/model/heads.js';
import { scores } from '../../nlu/model/linear.js';
import { seeded } from '../../nlu/model/random.js';

const SIZE = 8;
const NAMES = ['meteo', 'musica', 'sveglia'];
const WORDS = ['che tempo fa', 'metti un brano', 'svegliami presto'];
const random = seeded(3);

/** Vectors that tell intents apart; words that do or, all being the same, do not. */
function set(count: number, wordy: boolean) {
  const examples = Array.from({ length: count }, (_, i) => ({
    text: wordy ? `${WORDS[i % 3]} ${i % 5}` : 'sempre lo stesso',
    intent: NAMES[i % 3]!,
  }));
  const vectors = examples.map((_, i) => Float32Array.from({ length: SIZE }, (_, d) => (d === i % 3 ? 1 : 0) + (random() - 0.5) * 0.6));
  return { examples, vectors };
}

test('a head learnt on the root of likeness is the one learnt on the features themselves', (t) => {
  const { examples, vectors } = set(24, false);
  const labels = Int32Array.from(examples, ({ intent }) => NAMES.indexOf(intent));
  const rows = Int32Array.from({ length: SIZE }, (_, d) => d);
  const texts = vectors.map((vector) => asText(vector, rows));
  const use = Int32Array.from(labels.keys());
  const straight = learnFew({ texts, labels, classes: 3, features: SIZE, use }, 0.5);
  const silent = asText(new Float32Array(0), rows);
  const root = rootOf(
    mixedGram(
      gramOf(
        vectors.map((vector) => ({ text: silent, vector })),
        1,
      ),
      1,
    ),
  );
  const around = learnFew({ texts: root.texts, labels, classes: 3, features: labels.length, use }, 0.5);
  for (const i of use) {
    const one = scores(straight, texts[i]!, new Float64Array(3));
    const other = scores(around, root.texts[i]!, new Float64Array(3));
    for (const c of one.keys()) t.true(Math.abs(one[c]! - other[c]!) < 0.03, `${i}: ${one[c]} and ${other[c]}`);
  }
  // How much each example says leads back to the same scores.
  const says = root.solve(around);
  const again = vectors.reduce((sum, vector, i) => {
    const likeness = vector.reduce((dot, value, d) => dot + value * vectors[0]![d]!, 0);
    return sum + likeness * says[i * 3]!;
  }, around.bias[0]!);
  t.true(Math.abs(again - scores(around, root.texts[0]!, new Float64Array(3))[0]!) < 0.01);
});

test('leans on vectors where words say nothing, and learns the same twice', (t) => {
  const { examples, vectors } = set(30, false);
  const joint = trainJoint(examples, vectors);
  t.true(joint.share >= 0.7, `share ${joint.share}`);
  t.true(joint.heldOut.filter((values, i) => joint.intents[best(values)] === examples[i]!.intent).length >= 27);
  const again = trainJoint(examples, vectors);
  t.deepEqual(joint.probabilities('sempre', vectors[0]!), again.probabilities('sempre', vectors[0]!));
});

test('leans on words where vectors say nothing', (t) => {
  const { examples, vectors } = set(30, true);
  const noise = vectors.map((vector) => vector.map(() => random() - 0.5));
  const joint = trainJoint(examples, noise);
  t.true(joint.share <= 0.4, `share ${joint.share}`);
  t.is(joint.intents[best(joint.probabilities('svegliami presto domani', noise[0]!))], 'sveglia');
});

test('what an intent is called counts as an example of it', (t) => {
  const { examples, vectors } = set(30, true);
  const noise = vectors.map((vector) => vector.map(() => random() - 0.5));
  const hints = { examples: [{ text: 'previsioni del cielo', intent: 'meteo' }], vectors: [noise[0]!] };
  const plain = trainJoint(examples, noise);
  const hinted = trainJoint(examples, noise, hints);
  t.is(hinted.heldOut.length, examples.length);
  const meteo = (joint: typeof plain) => joint.probabilities('metti il cielo', noise[0]!)[joint.intents.indexOf('meteo')]!;
  t.true(meteo(hinted) > meteo(plain), `${meteo(hinted)} and ${meteo(plain)}`);
});

test('weighs several signs of belonging, also those that one alone does not show', (t) => {
  // Equally sure of the likeliest intent, but only what belongs has near examples.
  const signs = (near: number): Signs => ({
    probabilities: Float64Array.of(0.6, 0.4),
    outside: -1,
    near: Float64Array.of(near + (random() - 0.5) * 0.2, -3),
  });
  const inside = Array.from({ length: 40 }, () => signs(1));
  const outside = Array.from({ length: 20 }, () => signs(-1));
  const belonging = learnBelonging(inside, outside);
  t.is(likeliest(signs(1)), likeliest(signs(-1)));
  t.true(Math.min(...inside.map(belonging)) > Math.max(...outside.map(belonging)));
});
