import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as collect } from 'node:stream/consumers';
import test from 'ava';
import { dangerSignsFileOf, dangerSignsOf } from '../../config/folder.js';
import { runBench } from '../../nlu/commands/bench.js';
import { DataError, readLabelled, readSet } from '../../nlu/commands/labelled.js';
import { auroc, evaluate } from '../../nlu/commands/measures.js';
import { runParse } from '../../nlu/commands/parse.js';
import { runTest } from '../../nlu/commands/test.js';
import { runWhy } from '../../nlu/commands/why.js';
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

test('test writes figures by intent, language and register, and a page that runs no scripts', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-test-'));
  const [data, html] = [join(folder, 'data.jsonl'), join(folder, 'report.html')];
  const lines = [
    { text: 'ciao', intent: 'greet', language: 'it', register: 'short' },
    { text: 'ciao <script>alert(1)</script>', intent: 'quarantine.end', language: 'it', register: 'plain' },
    { text: 'che ore sono a Tokyo?', intent: 'out_of_scope', language: 'it', register: 'plain' },
    { text: 'hello', intent: 'greet', language: 'en' },
  ];
  writeFileSync(data, lines.map((line) => JSON.stringify(line)).join('\n'));
  const output = new PassThrough();
  await runTest({ file: data, output, dangerSigns: dangerSignsOf({}), json: true, html, encoder: 'off' });
  output.end();
  const figures = JSON.parse(await collect(output));
  t.is(figures.count, 4);
  t.deepEqual(
    figures.languages.map(({ name, count }: { name: string; count: number }) => [name, count]),
    [
      ['it', 3],
      ['en', 1],
    ],
  );
  t.is(figures.registers.length, 2);
  t.is(figures.calibration.length, 15);
  t.is(typeof figures.outOfScope.recall, 'number');
  const page = readFileSync(html, 'utf8');
  t.false(/<script/i.test(page));
  t.true(page.includes('<svg') && page.includes('&#60;script&#62;'));
  rmSync(folder, { recursive: true });
});

test('why names rules with phrase and file, n-grams with weights, the nearest examples and the ranking', async (t) => {
  const output = new PassThrough();
  await runWhy({
    text: 'mio padre non respira e ha le labbra blu, e poi dove faccio il tampone?',
    now: new Date('2026-11-23T10:00:00+01:00'),
    output,
    dangerSigns: dangerSignsOf({}),
    dangerSignsFile: dangerSignsFileOf({}),
  });
  output.end();
  const said = await collect(output);
  t.regex(said, /danger {5}breathing: "[^"]*non respira[^"]*" by \S+.*danger-signs\.yml/);
  t.regex(said, /n-grams {4}for \S+ \(\+\) rather than \S+ \(-\)\n {11}[+-]\d+\.\d\d/);
  t.regex(said, /resembles\n {11}0\.\d\d {2}\S+: ".*" \(it\/\S+\.txt:\d+\)/);
  t.regex(said, /\d+\.\d % {2}emergency\.report/);
});

test('bench trains and tests on files from outside, beside a peer', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-bench-'));
  const file = (name: string, lines: readonly object[]) => {
    writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
    return join(folder, name);
  };
  const of = (intent: string, texts: readonly string[]) => texts.map((text) => ({ text, intent, lang: 'it' }));
  const train = file('train.jsonl', [
    ...of('meteo', ['che tempo fa domani', 'piove oggi a Roma?', 'mi dici le previsioni', 'fa freddo fuori?', 'serve l’ombrello']),
    ...of('musica', ['metti una canzone', 'fammi sentire un brano', 'alza il volume', 'vorrei ascoltare jazz', 'prossima traccia']),
  ]);
  const test = file('test.jsonl', [...of('meteo', ['pioverà domani?', 'previsioni di Roma']), ...of('musica', ['metti un brano jazz'])]);
  const oosTrain = file('oos-train.jsonl', [{ text: 'quanto fa due più due' }, { text: 'chi era Garibaldi' }]);
  const oosTest = file('oos-test.jsonl', [{ text: 'quanto fa sei per tre' }]);
  const output = new PassThrough();
  await runBench({ train, test, oosTrain, oosTest, peer: ['nlpjs'], output, cache: join(folder, 'cache') });
  output.end();
  const result = JSON.parse(await collect(output));
  t.is(result.accuracy, 1);
  t.is(result.intents, 3);
  for (const name of ['macroF1', 'calibrationError', 'oosRecall', 'inScopeAccuracy', 'auroc']) t.is(typeof result[name], 'number', name);
  t.true(result.times.ngramsMicroseconds > 0);
  t.true(result.peers.nlpjs.accuracy >= 2 / 3);
  t.throws(() => readSet(join(folder, 'train.jsonl')), { instanceOf: DataError });
  await t.throwsAsync(runBench({ train, output }), { instanceOf: DataError, message: /go together/ });
  rmSync(folder, { recursive: true });
});
