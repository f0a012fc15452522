// Test files that share a process: alone each spends a second or two on loading the program, the content and the model, and less on
// its tests. Together are only those that start no process and no server, measure neither time nor memory, and change nothing for
// others; each can still be run by itself. Titles must differ within a group: AVA names one that does not.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of tests, and the files in them that need a process of their own. */
const TOGETHER = {
  bot: ['adapter'],
  nlu: [
    // They change what is prepared, hold the thread against the clock, or start encoders.
    'prepared',
    'model-hostile',
    'rules-hostile',
    'model-encoder',
    'model-encoder-killed',
    'model-intents',
    'danger-figures',
    'danger-story',
    // Long enough.
    'model-commands',
    'model-own',
    'model-tokenizer',
  ],
};
const ENDING = '.test.js';

/** Writes a file for each group into dist/test/together and gives all files to run, those of no group as they are. */
export function filesToRun(root) {
  const tests = path.join(root, 'dist', 'test');
  const into = path.join(tests, 'together');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  const all = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ENDING));
  const groups = Object.entries(TOGETHER).map(([folder, alone]) => {
    const isIn = (file) => path.dirname(file) === folder && !alone.includes(path.basename(file, ENDING));
    const files = all.filter(isIn).sort();
    const file = path.join(into, `${folder}${ENDING}`);
    writeFileSync(file, files.map((one) => `import '../${one}';\n`).join(''));
    return { file, files };
  });
  const grouped = new Set(groups.flatMap(({ files }) => files));
  const single = all.filter((file) => !grouped.has(file)).map((file) => path.join(tests, file));
  return [...groups.map(({ file }) => file), ...single].map((file) => path.relative(root, file));
}
