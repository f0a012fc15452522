// What the build has read of the delivered content is what the program reads, and only where the text is the same.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deserialize } from 'node:v8';
import test from 'ava';
import { Parser } from 'yaml';
import { loadContent } from '../../config/load.js';
import { PREPARED, prepareIn } from '../../config/prepared.js';
import { copyOfContent, SHIPPED, TODAY } from './folder.js';

test.beforeEach(() => prepareIn(PREPARED, false));

test.serial('what the build has prepared is what reading gives', async (t) => {
  const afresh = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'accanto-prepared-'))}/`);
  prepareIn(afresh, true);
  const { content } = await loadContent(SHIPPED, TODAY);
  const names = readdirSync(afresh);
  t.true(names.length >= 20, `${names.length} things were read`);
  t.deepEqual(readdirSync(PREPARED).sort(), names.sort());
  for (const name of names) t.true(isDeepStrictEqual(read(PREPARED, name), read(afresh, name)), name);
  prepareIn(PREPARED, false);
  t.deepEqual((await loadContent(SHIPPED, TODAY)).content, content);
});

test.serial('a start with the delivered content parses nothing but what it warns of, for the lines', async (t) => {
  const { parse } = Parser.prototype;
  t.teardown(() => Object.assign(Parser.prototype, { parse }));
  let parsed = 0;
  Parser.prototype.parse = function (...source) {
    parsed += 1;
    return parse.apply(this, source);
  };
  const { warnings, beforeLive } = await loadContent(SHIPPED, TODAY);
  t.is(parsed, new Set([...warnings, ...beforeLive].map(({ file }) => file)).size);
  prepareIn(null, false);
  await loadContent(SHIPPED, TODAY);
  t.true(parsed >= 20, `${parsed} files were parsed without what was prepared`);
});

test.serial('a mistake in a file that was prepared is named with its line', async (t) => {
  const folder = copyOfContent();
  t.teardown(folder.remove);
  // The file of numbers is changed; those that name the number are not.
  folder.edit('numbers.yml', '- id: telefono_amico', '- id: telefono_nuovo');
  const { mistakes, content } = await loadContent(folder.dir, TODAY);
  t.is(content, null);
  t.true(mistakes.length > 0);
  prepareIn(null, false);
  t.deepEqual((await loadContent(folder.dir, TODAY)).mistakes, mistakes);
});

function read(folder: URL, name: string): unknown {
  return deserialize(readFileSync(new URL(name, folder)));
}
