import test from 'ava';
import { DANGER_EXAMPLES_FOLDER, EXAMPLES_FOLDER, INTENTS_FILE } from '../../nlu/commands/train.js';
import { hashDangerExamples, readDangerExamples } from '../../nlu/danger/examples.js';
import { hashExamples, readExamples, readIntents } from '../../nlu/model/examples.js';
import { loadModel } from '../../nlu/model/file.js';
import { MODEL_FILE } from '../../nlu/open.js';

const intents = readIntents(INTENTS_FILE);
const { header } = loadModel(MODEL_FILE);

test('the shipped model was trained on the shipped examples', (t) => {
  const examples = readExamples(EXAMPLES_FOLDER, intents);
  t.is(header.examplesHash, hashExamples(examples), 'The examples have changed: run `npx accanto nlu train` and commit the model.');
});

test('the shipped second reader of danger signs was trained on the shipped danger examples', (t) => {
  const hash = hashDangerExamples(readDangerExamples(DANGER_EXAMPLES_FOLDER));
  t.is(header.danger?.examplesHash, hash, 'The danger examples have changed: run `npx accanto nlu train` and commit the model.');
});

test('the shipped model knows every intent of the catalogue and both stages', (t) => {
  t.deepEqual([...header.intents].sort(), [...intents].sort());
  t.is(header.vectorSize, 384);
});
