// What serves: immutable versions, the last good one in use, and no start without any.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { loadContent } from '../../config/load.js';
import { NoContent, openContent, type Reloaded } from '../../config/source.js';
import { copyOfContent, TODAY } from './folder.js';

const REGION = 'regions/demo/region.yml';
const now = () => TODAY;

function place(t: ExecutionContext) {
  const folder = copyOfContent();
  const keepIn = mkdtempSync(join(tmpdir(), 'accanto-keep-'));
  t.teardown(() => {
    folder.remove();
    rmSync(keepIn, { recursive: true, force: true });
  });
  return { folder, keepIn };
}

test('a byte of meaning makes another version, a comment does not', async (t) => {
  const { folder } = place(t);
  const before = (await loadContent(folder.dir, TODAY)).content;
  folder.write('answers/quarantine.yml', `# A note to myself.\n${await text(folder.dir, 'answers/quarantine.yml')}`);
  t.is((await loadContent(folder.dir, TODAY)).content?.version, before?.version);
  folder.edit(REGION, '"800 000 000"', '"800 000 005"');
  const after = (await loadContent(folder.dir, TODAY)).content;
  t.not(after?.regions.get('demo')?.version, before?.regions.get('demo')?.version);
  t.is(after?.regions.get('demo-hours')?.version, before?.regions.get('demo-hours')?.version);
});

test('content is frozen', async (t) => {
  const { content } = await loadContent(place(t).folder.dir, TODAY);
  const region = content?.regions.get('demo')?.region as { mode: string };
  t.throws(() => {
    region.mode = 'guidance';
  });
});

test('an invalid folder is refused while the last good version serves', async (t) => {
  const { folder, keepIn } = place(t);
  const source = await openContent({ dir: folder.dir, keepIn, now });
  const good = source.current().version;
  folder.edit(REGION, 'mode: level', 'mode: guesswork');
  const result = await source.reload();
  t.false(result.published);
  t.true(result.mistakes.length > 0);
  t.is(source.current().version, good);
  t.is(source.region('demo')?.region.mode, 'level');
});

test('the last good version also serves after a restart with an invalid folder', async (t) => {
  const { folder, keepIn } = place(t);
  const first = await openContent({ dir: folder.dir, keepIn, now });
  folder.edit(REGION, 'mode: level', 'mode: guesswork');
  const second = await openContent({ dir: folder.dir, keepIn, now });
  t.is(second.current().version, first.current().version);
  t.deepEqual(second.region('demo'), first.region('demo'));
  t.true(second.last.mistakes.length > 0);
});

test('a first start without good content stops and lists every mistake', async (t) => {
  const { folder, keepIn } = place(t);
  folder.edit(REGION, 'mode: level', 'mode: guesswork');
  folder.edit('texts/ar.yml', '{ahead}', '3');
  const error = await t.throwsAsync(openContent({ dir: folder.dir, keepIn, now }), { instanceOf: NoContent });
  t.regex(error.message, /region\.yml:\d+: .*guidance, forward, level/);
  t.regex(error.message, /texts\/ar\.yml:\d+: /);
});

test('an older version stays to be found by its hash, also after a restart', async (t) => {
  const { folder, keepIn } = place(t);
  const source = await openContent({ dir: folder.dir, keepIn, now });
  const old = source.region('demo')!;
  folder.edit(REGION, '"800 000 000"', '"800 000 005"');
  t.true((await source.reload()).published);
  t.not(source.region('demo')?.version, old.version);
  t.is(source.version(old.version)?.region.numbers[0]?.number, '800 000 000');
  const again = await openContent({ dir: folder.dir, keepIn, now });
  t.deepEqual(again.version(old.version), old);
});

test('no half-written file is left in the store of versions', async (t) => {
  const { folder, keepIn } = place(t);
  await openContent({ dir: folder.dir, keepIn, now });
  t.true(readdirSync(join(keepIn, 'content')).every((name) => /^([0-9a-f]{16}|current)\.json$/.test(name)));
});

test('a change of a watched folder is served without a restart', async (t) => {
  const { folder, keepIn } = place(t);
  const reloaded = deferred<Reloaded>();
  const source = await openContent({ dir: folder.dir, keepIn, now, watch: true, onReload: reloaded.resolve });
  t.teardown(() => source.close());
  folder.edit(REGION, '"800 000 000"', '"800 000 006"');
  t.true((await reloaded.promise).published);
  t.is(source.region('demo')?.region.numbers[0]?.number, '800 000 006');
});

async function text(dir: string, file: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(join(dir, file), 'utf8');
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
