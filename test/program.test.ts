// The program in one file, which the front door runs, is the program: it says what the modules say, and V8 takes what was compiled of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import test from 'ava';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'accanto-program-'));

function says(words: readonly string[], input = ''): string {
  return execFileSync(process.execPath, words, { input, encoding: 'utf8' });
}

test('the front door and the modules understand alike', (t) => {
  const lines = 'non riesco a respirare\nho 38 e mezzo da tre giorni\nich habe keinen Husten\n\nvorrei parlare con qualcuno\n';
  const args = ['nlu', 'parse', '--data', data, '--now', '2026-11-25T10:00:00Z'];
  const bundled = says([at('accanto.js'), ...args], lines);
  t.is(bundled.trim().split('\n').length, 5);
  const modules = join(data, 'modules.mjs');
  writeFileSync(modules, `import { run } from ${JSON.stringify(pathToFileURL(at('accanto.modules.js')))};\nawait run();\n`);
  t.is(says([modules, ...args], lines), bundled);
});

test('V8 takes the compiled code, which belongs to this very bundle', (t) => {
  const filename = at('program/accanto.cjs');
  const source = readFileSync(filename, 'latin1');
  const name = /^\/\/ (\w+)/.exec(source)?.[1];
  t.deepEqual(readdirSync(at('program')).sort(), [`${name}.v8`, 'accanto.cjs'].sort());
  const script = new Script(source, { filename, cachedData: readFileSync(at(`program/${name}.v8`)) });
  t.false(script.cachedDataRejected);
});
