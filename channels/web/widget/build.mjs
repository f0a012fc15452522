// Builds the widget: one script of at most 30 kB gzip, with its styles inside (and beside it, for browsers without constructable sheets).
// `node channels/web/widget/build.mjs` checks the types and writes dist/widget/.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const target = ['chrome87', 'firefox91', 'safari14.1'];

/** The most a page of a Region has to load for the widget, everything included. */
export const LIMIT = 30_000;

async function styles() {
  const { code } = await transform(await readFile(path.join(here, 'widget.css'), 'utf8'), { loader: 'css', minify: true, target });
  return code.trim();
}

/** @returns {Promise<{ script: string, css: string, gzip: number }>} The built widget and its size in bytes after gzip. */
export async function bundle() {
  const css = await styles();
  const minified = {
    name: 'minified-css',
    setup: (b) => b.onLoad({ filter: /\.css$/ }, () => ({ contents: css, loader: 'text' })),
  };
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'widget.tsx')],
    tsconfig: path.join(here, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target,
    plugins: [minified],
  });
  const script = outputFiles[0].text;
  const gzip = gzipSync(script, { level: 9 }).length;
  if (gzip > LIMIT)
    throw new Error(`The widget is ${gzip} bytes after gzip; ${LIMIT} are allowed. Take something out of it before you ship it.`);
  return { script, css, gzip };
}

/** Writes widget.js, widget.js.gz and widget.css into `outDir`. */
export async function writeWidget(outDir) {
  const { script, css, gzip } = await bundle();
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, 'widget.js'), script);
  await writeFile(path.join(outDir, 'widget.js.gz'), gzipSync(script, { level: 9 }));
  await writeFile(path.join(outDir, 'widget.css'), css);
  return gzip;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', here], { stdio: 'inherit' });
  const gzip = await writeWidget(path.join(root, 'dist/widget'));
  console.log(`widget: ${(gzip / 1000).toFixed(1)} kB gzip of ${LIMIT / 1000} allowed`);
}
