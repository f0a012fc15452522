import test from 'ava';
import { EXAMPLES_FOLDER, INTENTS_FILE } from '../../nlu/commands/train.js';
import { hashExamples, readExamples, readIntents } from '../../nlu/model/examples.js';
import { loadModel } from '../../nlu/model/file.js';
import { MODEL_FILE } from '../../nlu/open.js';

const intents = readIntents(INTENTS_FILE);
const { header } = loadModel(MODEL_FILE);

test('the shipped model was trained on the shipped examples', (t) => {
  const examples = readExamples(EXAMPLES_FOLDER, intents);
  t.is(header.examplesHash, hashExamples(examples), 'The examples have changed: run `npx accanto nlu train` and commit the model.');
});

test('the shipped model knows every intent of the catalogue and both stages', (t) => {
  t.deepEqual([...header.intents].sort(), [...intents].sort());
  t.is(header.vectorSize, 384);
});
