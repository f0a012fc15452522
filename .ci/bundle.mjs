// Bundles the built program into one file, dist/program/accanto.cjs, and keeps what V8 compiles of it in a first start beside it: see
// start.mjs. Packages with native parts stay outside, and so does everything that runs in threads of its own.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { build } from 'esbuild';

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');
const OUTSIDE = ['libsql', '@node-rs/argon2', '@xenova/transformers', 'onnxruntime-node', 'sharp'];

/** Every module goes on looking for its files where it lay itself. */
const places = {
  name: 'places',
  setup(bundle) {
    bundle.onLoad({ filter: /\.m?js$/ }, ({ path: file }) => {
      const code = readFileSync(file, 'utf8');
      if (!code.includes('import.meta.url')) return null;
      const place = path.relative(dist, file).split(path.sep).join('/');
      return { contents: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, here).href`), loader: 'js' };
    });
  },
};

/** A megabyte of data is read faster as JSON than as a program. */
const data = {
  name: 'data',
  setup(bundle) {
    bundle.onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path: file }) => {
      const { ngramsData, ...more } = await import(pathToFileURL(file).href);
      if (!ngramsData || Object.keys(more).length > 0)
        throw new Error(`${file} holds other things than it did: see to it in .ci/bundle.mjs.`);
      return { contents: `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))});`, loader: 'js' };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: [path.join(dist, 'accanto.modules.js')],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  write: false,
  external: OUTSIDE,
  plugins: [data, places],
  logLevel: 'warning',
  // Read as Latin-1, which is the quickest: everything else is written in escapes.
  charset: 'ascii',
  banner: { js: '(function (require, here) { const module = { exports: {} };' },
  footer: { js: 'return module.exports; })' },
});
// Comments and regular expressions keep their letters: an escape says the same.
const code = outputFiles[0].text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const name = createHash('sha256').update(code).digest('hex').slice(0, 16);
const source = `// ${name}\n${code}`;
const file = path.join(dist, 'program', 'accanto.cjs');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, source);

const script = new Script(source, { filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
const program = script.runInThisContext()(createRequire(pathToFileURL(file)), pathToFileURL(path.join(dist, 'accanto.js')).href);
const folder = mkdtempSync(path.join(tmpdir(), 'accanto-bundle-'));
try {
  await program.warmUp(folder);
  writeFileSync(path.join(path.dirname(file), `${name}.v8`), script.createCachedData());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
