// How people ask for answers, in files of their own: read into the answers, and every slip told with its line.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { Answer } from '../../config/content.js';
import { contentDir } from '../../config/folder.js';
import { loadContent } from '../../config/load.js';
import { Reader } from '../../config/reader.js';
import { withWordings } from '../../config/wordings.js';

const ANSWERS = [{ id: 'test.price' }, { id: 'test.where' }] as unknown as readonly Answer[];

const folders: string[] = [];
test.after.always(async () => {
  for (const dir of folders) await rm(dir, { recursive: true });
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'accanto-wordings-'));
  folders.push(dir);
  return dir;
}

async function read(files: Record<string, string>) {
  const dir = await folder();
  await mkdir(join(dir, 'wordings'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'wordings', name), text);
  const reader = new Reader(dir);
  const answers = await withWordings(reader, 'wordings', ANSWERS);
  return { answers, mistakes: reader.mistakes };
}

test('wordings stand with their answers, in each language', async (t) => {
  const { answers, mistakes } = await read({
    'it.yml': 'language: it\nwordings:\n  test.price:\n    - "quanto si paga?"\n',
    'en.yml': 'language: en\nwordings:\n  test.price:\n    - "what does it cost"\n',
  });
  t.deepEqual(mistakes, []);
  t.deepEqual(answers[0]?.wordings, { it: ['quanto si paga?'], en: ['what does it cost'] });
  t.is(answers[1]?.wordings, undefined);
});

test('an unknown answer and a file of another name are mistakes with their line', async (t) => {
  const { mistakes } = await read({ 'it.yml': 'language: en\nwordings:\n  test.prize:\n    - "quanto?"\n' });
  t.deepEqual(
    mistakes.map(({ file, line }) => [file, line]),
    [
      ['wordings/it.yml', 1],
      ['wordings/it.yml', 3],
    ],
  );
  t.true(mistakes.every(({ remedy }) => remedy.length > 10));
});

test('no folder, no wordings', async (t) => {
  const reader = new Reader(await folder());
  t.deepEqual(await withWordings(reader, 'wordings', ANSWERS), [...ANSWERS]);
  t.deepEqual(reader.mistakes, []);
});

test('no wording that is delivered stands under two answers', async (t) => {
  const { content } = await loadContent(contentDir({}));
  const seen = new Map<string, string>();
  for (const { id, wordings = {} } of content?.regions.get('demo')?.answers ?? [])
    for (const text of Object.values(wordings).flat()) {
      const said = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      t.true((seen.get(said) ?? id) === id, `${text}: ${seen.get(said)} and ${id}`);
      seen.set(said, id);
    }
  t.true(seen.size > 5000);
});
