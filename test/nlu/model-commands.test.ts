import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as collect } from 'node:stream/consumers';
import test from 'ava';
import { DataError, readLabelled, readSet } from '../../nlu/commands/labelled.js';
import { auroc, evaluate } from '../../nlu/commands/measures.js';
import { runParse } from '../../nlu/commands/parse.js';
import { shippedNlu } from './model-nlu.js';

test('parse gives one JSON line for each line, blank ones too, in order', async (t) => {
  const nlu = await shippedNlu('off');
  const output = new PassThrough();
  const lines = ['voglio un operatore', '', '   ', 'ciao', '38'];
  await runParse({ input: Readable.from([`${lines.join('\n')}\n`]), output, now: new Date(), nlu });
  output.end();
  const parsed = (await collect(output))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.deepEqual(
    parsed.map(({ text }) => text),
    lines,
  );
  t.is(parsed[0].intent.name, 'handoff.operator');
  for (const one of parsed) {
    t.is(typeof one.language, 'string');
    t.is(typeof one.intent.confidence, 'number');
    for (const list of ['ranking', 'entities', 'dangerSigns']) t.true(Array.isArray(one[list]), list);
  }
  await nlu.close();
});

test('a file of labelled messages is refused with file and line', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-data-'));
  const file = join(folder, 'data.jsonl');
  writeFileSync(file, '{"text":"ciao","intent":"greet"}\n\n{"text":"ciao"}\n');
  t.throws(() => readLabelled(file), { instanceOf: DataError, message: /data\.jsonl:3: expected/ });
  writeFileSync(file, '{"text":"ciao","intent":"greet"}\nciao\n');
  t.throws(() => readLabelled(file), { instanceOf: DataError, message: /data\.jsonl:2: this is no JSON/ });
  t.throws(() => readSet(file), { instanceOf: DataError, message: /no JSON/ });
  t.throws(() => readLabelled(join(folder, 'none')), { instanceOf: DataError, message: /cannot be read/ });
  rmSync(folder, { recursive: true });
});

test('figures are what they are by hand', (t) => {
  const one = (truth: string, predicted: string) => ({ text: '', truth, predicted, confidence: 1 });
  const { accuracy, macroF1, calibrationError, confusions } = evaluate([one('a', 'a'), one('a', 'a'), one('a', 'b'), one('b', 'b')]);
  t.is(accuracy, 0.75);
  t.is(macroF1, (0.8 + 2 / 3) / 2);
  t.is(calibrationError, 0.25);
  t.deepEqual(confusions, [{ truth: 'a', predicted: 'b', count: 1 }]);
  t.is(auroc([0.9, 0.8], [0.1, 0.8]), 0.875);
});
