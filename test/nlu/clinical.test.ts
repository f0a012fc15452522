// Symptoms, measures and the rest on messages that were written before anybody looked at what the rules make of them.
// The floors stand a little below what is reached; `node dist/test/nlu/entity-figures.js` shows every miss.
import test from 'ava';
import { type ClinicalMessage, f1, measureClinical, readLines } from './entity-figures.js';

const messages = ['clinical.jsonl', 'clinical-2.jsonl', 'clinical-3.jsonl', 'clinical-4.jsonl'].flatMap((file) =>
  readLines<ClinicalMessage>(file),
);

/** Symptoms are read from it less well still than from the others. */
const latest = readLines<ClinicalMessage>('clinical-5.jsonl');

test('symptoms with denial, past and whose are read from messages as people write them', (t) => {
  const { symptoms, wrong } = measureClinical(messages);
  t.true(f1(symptoms) >= 0.97, `${f1(symptoms)}\n${wrong.join('\n')}`);
});

test('measures and the other entities are read as well', (t) => {
  const { measures, others, wrong } = measureClinical([...messages, ...latest]);
  t.true(f1(measures) >= 0.97, `${f1(measures)}\n${wrong.join('\n')}`);
  t.true(f1(others) >= 0.97, `${f1(others)}\n${wrong.join('\n')}`);
});
