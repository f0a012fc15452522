import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import test from 'ava';
import { dangerSignsOf } from '../../config/folder.js';
import { DANGER_EXAMPLES_FOLDER, ownExamples, runTrain } from '../../nlu/commands/train.js';
import { modelFor, ownModelFile } from '../../nlu/open.js';
import { shippedNlu } from './model-nlu.js';

test("a Region's own examples are learnt into a model of its own, which is the one that serves; danger signs stay", async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'accanto-own-'));
  const folder = (name: string) => join(root, name);
  const [shipped, danger, content, data] = [folder('shipped'), folder('danger'), folder('content'), folder('data')] as const;
  const write = (folder: string, intent: string, lines: readonly string[]) => {
    mkdirSync(join(folder, 'it'), { recursive: true });
    writeFileSync(join(folder, 'it', `${intent}.txt`), `${lines.join('\n')}\n`);
  };
  write(shipped, 'greet', ['ciao', 'buongiorno a tutti', 'salve']);
  write(shipped, 'test.book', ['dove faccio il tampone', 'vorrei un tampone']);
  const examples = join(content, 'regions', 'demo', 'examples');
  // A few of the messages that ship: to learn them all takes a minute, and says nothing about a Region's own.
  for (const file of readdirSync(join(DANGER_EXAMPLES_FOLDER, 'it'))) {
    const lines = readFileSync(join(DANGER_EXAMPLES_FOLDER, 'it', file), 'utf8')
      .trimEnd()
      .split('\n');
    write(danger, file.replace('.txt', ''), lines.slice(0, 20));
  }
  write(examples, 'test.book', ['posso venire al bindòn?', 'il bindòn è aperto?', 'orari del bindòn per il tampone']);

  t.deepEqual(ownExamples(content), [examples]);
  t.not(modelFor(data), ownModelFile(data), 'without a model of its own the shipped one serves');
  const output = new PassThrough().resume();
  await runTrain({
    output,
    dangerSigns: dangerSignsOf({}),
    examples: shipped,
    danger,
    own: ownExamples(content),
    model: ownModelFile(data),
    withoutEncoder: true,
  });
  t.true(existsSync(ownModelFile(data)));
  t.is(modelFor(data), ownModelFile(data));

  const nlu = await shippedNlu('off', false, modelFor(data));
  const now = new Date('2026-11-23T10:00:00+01:00');
  t.is((await nlu.understand('vengo al bindòn', { now })).intent.name, 'test.book');
  t.true((await nlu.understand('mio padre non respira più ed è blu', { now })).dangerSigns.length > 0);
  await nlu.close();
  rmSync(root, { recursive: true });
});
