import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { readDangerExamples } from '../../nlu/danger/examples.js';
import { ExamplesError } from '../../nlu/model/examples.js';

function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-danger-'));
  mkdirSync(join(folder, 'it'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'it', `${name}.txt`), text);
  return folder;
}

test('a message in two files tells of two signs', (t) => {
  const folder = folderWith({
    breathing: 'non respira ed è viola\n',
    cyanosis: '# lips\nNon respira, ed è viola.\n',
    none: 'respira bene\n',
  });
  t.deepEqual(
    readDangerExamples(folder).map(({ signs, place }) => [place, ...signs]),
    [['it/breathing.txt:1', 'breathing', 'cyanosis'], ['it/none.txt:1']],
  );
  rmSync(folder, { recursive: true });
});

test('a message that is both danger and none, or stands twice, is a mistake with file and line', (t) => {
  const folder = folderWith({ breathing: 'non respira\nnon respira!\n', none: 'non  respira\n', brething: 'ansima\n' });
  const error = t.throws(() => readDangerExamples(folder), { instanceOf: ExamplesError });
  for (const place of [
    'it/breathing.txt:2: the same',
    'it/none.txt:1: the same message stands in it/breathing.txt:1',
    'it/brething.txt: there is no',
  ]) {
    t.true(error?.message.includes(place), `${place}\n${error?.message}`);
  }
  rmSync(folder, { recursive: true });
});
