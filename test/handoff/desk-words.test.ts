// The desk's words for what the bot hands over: a code without words would be read as one, in English, in an emergency.
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { build } from 'esbuild';
import { loadContent } from '../../config/load.js';
import { SHIPPED, TODAY } from '../config/folder.js';

const WORDS = fileURLToPath(new URL('../../../handoff/desk/app/src/words/', import.meta.url));

interface Words {
  readonly danger: { readonly [kind: string]: string };
  readonly reasons: { readonly [reason: string]: string };
}

/** The desk is built for browsers by Vite; its dictionaries are plain data, and read here as one module. */
async function dictionaries(): Promise<{ readonly [language: string]: Words }> {
  const contents = ['it', 'en', 'de', 'fr'].map((language) => `export { ${language} } from './${language}.ts';`).join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: WORDS }, bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`);
}

const words = Object.entries(await dictionaries());
const { content } = await loadContent(SHIPPED, TODAY);
const demo = content!.regions.get('demo')!;

test('every danger that is answered has words of its own in all languages of the desk', (t) => {
  const kinds = Object.keys(demo.danger);
  t.true(kinds.includes('breathing') && kinds.includes('not_breathing'), 'both files of dangers are read');
  t.is(words.length, 4);
  for (const [language, { danger }] of words) {
    t.deepEqual(
      kinds.filter((kind) => !danger[kind]),
      [],
      language,
    );
    t.is(new Set(kinds.map((kind) => danger[kind])).size, kinds.length, `${language}: each says something else`);
  }
});

test('every reason for which a person is called has words in all languages of the desk', (t) => {
  const reasons = Object.keys(demo.labels.reasons);
  t.true(reasons.length > 0);
  for (const [language, known] of words)
    t.deepEqual(
      reasons.filter((reason) => !known.reasons[reason]),
      [],
      language,
    );
});
