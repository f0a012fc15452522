import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as collect } from 'node:stream/consumers';
import test from 'ava';
import { runLint } from '../../nlu/commands/lint.js';

const FEVER = [
  'ho la febbre alta',
  'mi sento la febbre',
  'febbre da ieri sera',
  'trentotto di febbre',
  'brividi e febbre',
  'la febbre non scende',
];
const TEST = [
  'dove faccio il tampone',
  'prenotare un tampone',
  'tampone in farmacia',
  'mi serve il tampone',
  'orari del tampone',
  'tampone gratis',
];

function folderOf(files: { readonly [path: string]: readonly string[] }): string {
  const folder = mkdtempSync(join(tmpdir(), 'accanto-lint-'));
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
  return folder;
}

test('lint names what is wrong, alike, doubtful and thin, with file and line', async (t) => {
  const folder = folderOf({
    'it/symptoms.report.txt': [...FEVER, 'ho\tla tosse', 'prenotare il tampone in farmacia', 'da ieri febbre, sera', 'cosa\u0007'],
    'it/test.book.txt': [...TEST, 'ho la febbre alta!'],
    'it/test.buk.txt': ['tampone'],
  });
  const output = new PassThrough();
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const report = await runLint({ examples: folder, output, withoutEncoder: true, progress: terminal });
  output.end();
  const printed = await collect(output);
  terminal.end();
  const told = await collect(terminal);
  t.regex(told, /^Each of \d+ messages is judged by a model that has not seen it\. By their words alone that takes half a minute\.\n/);
  t.regex(told, /Judging \S+ 0\/6[\s\S]*Judging \S+ 6\/6, 0 s left/, 'a bar from the beginning to the end');
  const has = (found: readonly { place: string; problem: string }[], place: string, problem: RegExp) =>
    t.true(
      found.some((one) => one.place === place && problem.test(one.problem)),
      `${place} ${problem}: ${JSON.stringify(found)}`,
    );
  has(report.mistakes, 'it/symptoms.report.txt:7', /tab/);
  has(report.mistakes, 'it/symptoms.report.txt:10', /U\+0007/);
  has(report.mistakes, 'it/test.buk.txt', /no such intent/);
  has(report.mistakes, 'it/test.book.txt:7', /symptoms\.report\.txt:1, under another intent/);
  has(report.alike, 'it/symptoms.report.txt:9', /febbre da ieri sera/);
  has(report.thin, 'it/test.book.txt', /7 messages; at least 150/);
  has(report.thin, '*/out_of_scope.txt', /at least 1000/);
  t.true(printed.includes('it/symptoms.report.txt:7: there is a tab'));
  rmSync(folder, { recursive: true });
});

test('an example that others put firmly elsewhere is doubted', async (t) => {
  // Said in many ways, so that a model without the stray one is sure.
  const many = (words: readonly string[], more: readonly string[]) => words.flatMap((a) => more.map((b) => `${a} ${b}`));
  const folder = folderOf({
    'it/symptoms.report.txt': [
      ...many(FEVER, ['oggi', 'da due giorni', 'e non passa', 'signora', 'che faccio', 'stanotte', 'di nuovo', 'da stamattina']),
      'serve il tampone in farmacia oggi',
    ],
    'it/test.book.txt': many(TEST, [
      'vicino a casa',
      'per mio figlio',
      'domani mattina',
      'senza ricetta',
      'in centro',
      'a pagamento',
      'per due',
      'in zona',
    ]),
  });
  const { doubtful } = await runLint({
    examples: folder,
    output: new PassThrough().resume(),
    progress: new PassThrough().resume(),
    withoutEncoder: true,
  });
  t.deepEqual(
    doubtful.map(({ place }) => place),
    ['it/symptoms.report.txt:49'],
  );
  rmSync(folder, { recursive: true });
});
