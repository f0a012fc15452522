import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { loadModel, packModel, unpackModel } from '../../nlu/model/file.js';
import { train } from '../../nlu/model/train.js';

const examples = ['sì', 'certo', 'va bene'].map((text) => ({ text, intent: 'affirm' }));
examples.push(...['no', 'per niente', 'macché'].map((text) => ({ text, intent: 'deny' })));
const bytes = packModel(train(examples, { vectors: null }).data, 'hash', null);

test('a model that is not there is refused with the way to make it', (t) => {
  t.throws(() => loadModel('/nowhere/at.model'), { code: 'model.missing', message: /nlu train/ });
});

test('a damaged model is refused wherever the damage is', (t) => {
  for (const place of [0, 9, 40, bytes.length >> 1, bytes.length - 1]) {
    const damaged = Buffer.from(bytes);
    damaged[place]! ^= 0x5a;
    t.throws(() => unpackModel(damaged, 'm'), { code: 'model.damaged', message: /damaged/ }, `byte ${place}`);
  }
});

test('an incomplete model is refused', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-model-'));
  const file = join(folder, 'cut.model');
  for (const length of [0, 5, 100, bytes.length - 1]) {
    writeFileSync(file, bytes.subarray(0, length));
    t.throws(() => loadModel(file), { code: 'model.damaged', message: /cut\.model/ });
  }
  rmSync(folder, { recursive: true });
});

test('a model of a newer form is refused in clear words', (t) => {
  const newer = Buffer.from(bytes.toString('latin1').replace('{"version":4', '{"version":9'), 'latin1');
  t.throws(() => unpackModel(newer, 'm'), { code: 'model.newer', message: /newer Accanto/ });
});

test('a model of an older form is refused with the way to make it anew', (t) => {
  const older = Buffer.from(bytes.toString('latin1').replace('{"version":4', '{"version":3'), 'latin1');
  t.throws(() => unpackModel(older, 'm'), { code: 'model.older', message: /nlu train/ });
});
