// Test files that share a process: alone each spends a second or two on loading the program, the content, the model or a browser, and
// less on its tests. Each can still be run by itself. Titles must differ within a group (AVA names one that does not), tests are
// declared without waiting for anything, and what measures time or memory or changes things for others stays alone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files by the name of their group; a folder stands for all files in it that are named nowhere else. */
const TOGETHER = {
  bot: ['bot/'],
  nlu: ['nlu/'],
  encoder: ['nlu/danger-figures', 'nlu/danger-story', 'nlu/model-intents'],
  directline: [
    ...['bad-input', 'restart', 'upload', 'wire'].map((name) => `channels/directline-${name}`),
    ...['outbox', 'pages', 'privacy', 'strangers', 'turn-worker'].map((name) => `channels/gateway-${name}`),
  ],
  handoff: ['hours', 'list-change', 'wait'].map((name) => `handoff/${name}`),
  sqlite: [
    ...['backup', 'commits', 'crash', 'disk', 'erasure', 'keys'].map((name) => `store/sqlite/${name}`),
    ...['migrations', 'private', 'processes', 'seal'].map((name) => `store/sqlite/${name}`),
  ],
  widget: ['access', 'host', 'memory', 'talk', 'trouble'].map((name) => `browser/widget/${name}`),
  desk: ['danger', 'hands', 'order', 'session', 'unread', 'work'].map((name) => `browser/desk/${name}`),
};

/** In those folders, and not for them: they measure, change what is prepared, start encoders of their own, or are long enough. */
const ALONE = [
  ...['adapter', 'patterns'].map((name) => `bot/${name}`),
  ...['model-hostile', 'rules-hostile', 'prepared', 'model-encoder', 'model-encoder-killed'].map((name) => `nlu/${name}`),
  ...['model-commands', 'model-own', 'model-tokenizer'].map((name) => `nlu/${name}`),
];

/**
 * What is begun first, in this order. The schedules of faults mostly wait, so what computes runs beside them, and the planted bugs, which
 * wait as well, come after that; whatever is long is not left for the end.
 */
const FIRST = [
  'faults/schedules',
  ...['encoder', 'widget', 'nlu', 'bot'].map((name) => `together/${name}`),
  'config/mistakes',
  'together/desk',
  'faults/planted',
  ...['access', 'supervision'].map((name) => `browser/desk/${name}`),
  'nlu/model-commands',
  'chaos/kill',
];

const ENDING = '.test.js';

/** Sorts files of tests: those of FIRST, then the others by their names. */
export function firstFirst(one, other) {
  const place = (file) => {
    const at = FIRST.findIndex((name) => file.endsWith(path.join('test', name + ENDING)));
    return at < 0 ? FIRST.length : at;
  };
  return place(one) - place(other) || one.localeCompare(other);
}

/**
 * AVA runs what was declared before the first wait and ends without a word about the rest: a group with a member that waits too long
 * fails, instead of losing the tests of the others.
 */
const BEGIN = `export const group = { read: false };
process.once('exit', () => {
  if (group.read) return;
  console.error('A file of this group waits before it declares its tests: take it out of the group in .ci/together.mjs.');
  process.exitCode = 1;
});
`;
const FIRST_LINE = "import { group } from './begin.js';\n";
const LAST_LINE = 'group.read = true;\n';

/** Writes a file for each group into dist/test/together and gives all files to run, those of no group as they are. */
export function filesToRun(root) {
  const tests = path.join(root, 'dist', 'test');
  const into = path.join(tests, 'together');
  rmSync(into, { recursive: true, force: true });
  const all = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  const named = new Set([...ALONE, ...Object.values(TOGETHER).flat()]);
  const missing = [...named].filter((one) => !one.endsWith('/') && !all.includes(one));
  if (missing.length > 0) throw new Error(`There is no test ${missing.join(', ')}. Correct the names in .ci/together.mjs.`);
  const rest = all.filter((one) => !named.has(one));
  mkdirSync(into);
  writeFileSync(path.join(into, 'begin.js'), BEGIN);
  const grouped = new Set();
  for (const [name, members] of Object.entries(TOGETHER)) {
    const files = members.flatMap((one) => (one.endsWith('/') ? rest.filter((file) => `${path.dirname(file)}/` === one) : [one]));
    for (const file of files) grouped.add(file);
    writeFileSync(
      path.join(into, name + ENDING),
      [FIRST_LINE, ...files.map((file) => `import '../${file}${ENDING}';\n`), LAST_LINE].join(''),
    );
  }
  const files = [...Object.keys(TOGETHER).map((name) => `together/${name}`), ...all.filter((file) => !grouped.has(file))];
  return files.map((file) => path.join('dist', 'test', file + ENDING));
}
