#!/usr/bin/env node
// The build puts this at dist/accanto.js. Started, it runs accanto.ts as the build has bundled it: one file, and beside it what V8
// made of it, are loaded sooner than a thousand files (docs/decisions/what-a-start-reads.md). Imported, as tests do, or without a
// bundle, it hands out the same as modules.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const isStarted = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
const program = (isStarted ? bundled() : null) ?? (await import('./accanto.modules.js'));
export const { openParts, serve } = program;

/** The program in one file; null where the build has made none. */
function bundled() {
  const file = new URL('./program/accanto.cjs', import.meta.url);
  if (!existsSync(file)) return null;
  const source = readFileSync(file, 'latin1');
  // Another Node than the build's refuses the compiled code and compiles it itself.
  const compiled = new URL(`./program/${/^\/\/ (\w+)/.exec(source)?.[1]}.v8`, import.meta.url);
  const script = new Script(source, {
    filename: fileURLToPath(file),
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return script.runInThisContext()(createRequire(file), import.meta.url);
}

if (isStarted) await program.run();
