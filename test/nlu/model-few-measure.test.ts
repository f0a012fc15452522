import test from 'ava';
import { trainJoint } from '../../nlu/model/few-joint.js';
import { learnMeasure, moved } from '../../nlu/model/few-measure.js';
import { seeded } from '../../nlu/model/random.js';
import { unit } from '../../nlu/model/sums.js';

const SIZE = 128;
const TELLING = 32;
const INTENTS = 4;
const random = seeded(11);

/** What is wanted stands in the first numbers, faintly; who writes in the others, loudly. */
function texts(count: number) {
  const labels = Int32Array.from({ length: count }, (_, i) => i % INTENTS);
  const vectors = [...labels].map((label) =>
    unit(Float32Array.from({ length: SIZE }, (_, d) => (d < TELLING ? (d % INTENTS === label ? 0.25 : 0) : random() - 0.5))),
  );
  return { vectors, labels };
}

/** How often the nearest of `known` has the same intent. */
function found(measure: Float32Array, known: ReturnType<typeof texts>, asked: typeof known): number {
  const there = known.vectors.map((vector) => moved(measure, vector));
  const right = asked.vectors.filter((vector, i) => {
    const place = moved(measure, vector);
    const likeness = there.map((other) => other.reduce((sum, value, d) => sum + value * place[d]!, 0));
    return known.labels[likeness.indexOf(Math.max(...likeness))] === asked.labels[i];
  });
  return right.length / asked.vectors.length;
}

test('learns which part of a vector counts, for texts never met as well', (t) => {
  const known = texts(40);
  const asked = texts(200);
  const measure = learnMeasure({ ...known, classes: INTENTS, alike: () => 0 });
  const before = found(new Float32Array(SIZE * SIZE), known, asked);
  const after = found(measure, known, asked);
  t.true(after >= before + 0.1, `${before} before, ${after} after`);
});

test('the same texts give the same measure, and its vectors are of length one', (t) => {
  const known = { ...texts(40), classes: INTENTS, alike: () => 0 };
  const measure = learnMeasure(known);
  t.deepEqual(learnMeasure(known), measure);
  const place = moved(measure, known.vectors[0]!);
  t.true(Math.abs(place.reduce((sum, value) => sum + value * value, 0) - 1) < 1e-5);
});

test('intents with one text and intents without leave it as it was', (t) => {
  const { vectors } = texts(2);
  const measure = learnMeasure({ vectors, labels: Int32Array.of(0, 2), classes: 3, alike: () => 0 });
  t.true(measure.every((value) => value === 0));
});

test('held-out folds take the measure where it helps', (t) => {
  const known = texts(40);
  const joint = trainJoint(
    [...known.labels].map((label) => ({ text: 'sempre lo stesso', intent: `intento ${label}` })),
    known.vectors,
  );
  t.true(joint.measured);
});
