// What the second reader of danger signs is told of the rules.
import test from 'ava';
import { dangerSignsOf } from '../../config/folder.js';
import { compileDangerSigns } from '../../nlu/danger/compile.js';
import { EVIDENCE, evidenceOf, NO_EVIDENCE } from '../../nlu/danger/evidence.js';
import { loadModel } from '../../nlu/model/file.js';
import { MODEL_FILE } from '../../nlu/open.js';

const hear = compileDangerSigns(dangerSignsOf({}));
const evidence = (text: string, language = 'it') => EVIDENCE.filter((_, k) => evidenceOf(hear(text, language))[k]);

const SAID: readonly (readonly [text: string, language: string, ...evidence: string[]])[] = [
  ['non riesco a respirare', 'it', 'said'],
  ['saturazione 87', 'it', 'measured'],
  ['satura 87 e ha le labbra blu', 'it', 'said', 'measured'],
  ['non ho dolore al petto', 'it', 'denied'],
  ['she has no chest pain at all', 'en', 'denied'],
  ["l'anno scorso sono svenuto", 'it', 'past'],
  ['se sviene che faccio?', 'it', 'asked'],
  ['mi manca il fiato dalle risate', 'it', 'unreal'],
  ['non ho dolore al petto, ma non riesco a respirare', 'it', 'said', 'denied'],
];
for (const [text, language, ...expected] of SAID)
  test(`"${text}": ${expected.join(', ')}`, (t) => t.deepEqual(evidence(text, language), expected));

test('of what sounds like nothing there is none', (t) => {
  t.deepEqual(evidenceOf(hear('dove posso fare il tampone?', 'it')), NO_EVIDENCE);
  t.deepEqual(evidenceOf(hear('', 'it')), NO_EVIDENCE);
});

test('what a rule finds speaks for a sign, what it dismisses against one, in the shipped model', (t) => {
  const { danger } = loadModel(MODEL_FILE).data;
  for (const opinion of [danger!.alone, danger!.second!.together]) {
    t.is(opinion.rules.length, EVIDENCE.length);
    for (const [k, weight] of opinion.rules.entries()) t.true(['said', 'measured'].includes(EVIDENCE[k]!) === weight > 0, EVIDENCE[k]);
  }
});
