import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { ExamplesError, readExamples } from '../../nlu/model/examples.js';

test('every mistake of the examples is reported with file and line', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-examples-'));
  mkdirSync(join(folder, 'it'));
  writeFileSync(join(folder, 'it', 'greet.txt'), '# greetings\n\nciao\nbuon\tgiorno\nCiao!\n');
  writeFileSync(join(folder, 'it', 'goodbye.txt'), 'ciao\n');
  writeFileSync(join(folder, 'it', 'gret.txt'), 'salve\n');
  const error = t.throws(() => readExamples(folder, ['greet', 'goodbye']), { instanceOf: ExamplesError });
  for (const place of ['it/greet.txt:4: there is a tab', 'it/greet.txt:5: the same message', 'it/gret.txt: there is no such intent']) {
    t.true(error?.message.includes(place), place);
  }
  rmSync(folder, { recursive: true });
});

test('comments and blank lines are no examples', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-examples-'));
  mkdirSync(join(folder, 'it'));
  writeFileSync(join(folder, 'it', 'greet.txt'), '# greetings\r\n\r\n  ciao  \r\n');
  t.deepEqual(readExamples(folder, ['greet']), [{ text: 'ciao', intent: 'greet', language: 'it' }]);
  rmSync(folder, { recursive: true });
});
