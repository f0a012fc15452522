// What the build has worked out is what the program would work out itself, and only of what was not changed.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deserialize } from 'node:v8';
import test from 'ava';
import { possible } from '../../bot/words/patterns/patterns.js';
import type { DangerSignsFile } from '../../config/danger-signs.js';
import { dangerSignsOf } from '../../config/folder.js';
import { compileDangerSigns } from '../../nlu/danger/compile.js';
import { PREPARED, prepareIn } from '../../nlu/prepared.js';
import { compileRules } from '../../nlu/rules.js';

const file = dangerSignsOf({});
const afresh = newFolder();

// Before everything else: grammars and books are remembered once they are open.
prepareIn(afresh, true);
compileRules(file).entities('ciao', 'it', new Date());
await Promise.all([import('../../accanto.js'), import('../../bot/adapter.js')]);
possible('ciao');

// One after another: what is prepared is the same for all of them.
test.beforeEach(() => prepareIn(PREPARED, false));

test.serial('what the build has prepared is what compiling gives', (t) => {
  const names = readdirSync(afresh);
  t.true(names.length >= 30, `${names.length} things were made`);
  t.deepEqual(readdirSync(PREPARED).sort(), names.sort());
  for (const name of names) t.true(isDeepStrictEqual(read(PREPARED, name), read(afresh, name)), name);
});

test.serial('a start with the delivered files compiles nothing', (t) => {
  const before = readdirSync(PREPARED);
  prepareIn(PREPARED, true);
  compileDangerSigns(file);
  t.deepEqual(readdirSync(PREPARED), before);
});

test.serial('a Region that adds a phrase, changes one or takes one away is heard', (t) => {
  const said = 'ho il pomodoro in fiamme';
  t.deepEqual(compileDangerSigns(file)(said, 'it').signs, []);
  const added = withBreathing(file, ['pomodoro in fiamme', ...file.signs.breathing!.says.it!]);
  t.is(compileDangerSigns(added)(said, 'it').signs[0]?.name, 'breathing');
  const changed = withBreathing(file, ['(pomodoro|zucchina) in fiamme', ...file.signs.breathing!.says.it!]);
  t.is(compileDangerSigns(changed)('ho la zucchina in fiamme', 'it').signs[0]?.name, 'breathing');
  t.deepEqual(compileDangerSigns(file)(said, 'it').signs, []);
});

test.serial('a list that patterns name may change without them', (t) => {
  const [name, words] = Object.entries(file.lists.it!)[0]!;
  const using = withBreathing(file, [`pomodoro $${name}`]);
  t.deepEqual(compileDangerSigns(using)('pomodoro zucchina', 'it').signs, []);
  const longer = { ...using, lists: { ...file.lists, it: { ...file.lists.it, [name]: [...words, 'zucchina'] } } };
  t.is(compileDangerSigns(longer)('pomodoro zucchina', 'it').signs[0]?.name, 'breathing');
});

test.serial('without what was prepared, or with a broken piece of it, everything is compiled', (t) => {
  const said = 'non riesco a respirare';
  const found = compileDangerSigns(file)(said, 'it').signs;
  t.is(found[0]?.name, 'breathing');
  prepareIn(null, false);
  t.deepEqual(compileDangerSigns(file)(said, 'it').signs, found);
  const broken = newFolder();
  for (const name of readdirSync(PREPARED)) writeFileSync(new URL(name, broken), readFileSync(new URL(name, PREPARED)).subarray(0, 1_000));
  prepareIn(broken, false);
  t.deepEqual(compileDangerSigns(file)(said, 'it').signs, found);
});

function newFolder(): URL {
  return pathToFileURL(`${mkdtempSync(join(tmpdir(), 'accanto-prepared-'))}/`);
}

function withBreathing({ signs, ...rest }: DangerSignsFile, it: readonly string[]): DangerSignsFile {
  const breathing = signs.breathing!;
  return { ...rest, signs: { ...signs, breathing: { ...breathing, says: { ...breathing.says, it: [...it] } } } };
}

function read(folder: URL, name: string): unknown {
  return deserialize(readFileSync(new URL(name, folder)));
}
