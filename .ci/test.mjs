// Every check of the project, in one command: build, formatting and lint, types of the browser applications, import
// directions, and all tests on the compiled program. Ends with a plain line: N passed, N failed, N skipped.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { requireSystem } from './system.mjs';
import { filesToRun } from './together.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const count = { passed: 0, failed: 0, skipped: 0 };

/** What it says is shown when it is over: others may be under way beside it. */
function check(name, command, args) {
  const began = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (code) => {
      count[code === 0 ? 'passed' : 'failed'] += 1;
      process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? 'ok' : 'NOT OK'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      resolve(code === 0);
    });
  });
}

async function tests(patterns) {
  const ava = spawn(bin('ava'), ['--tap', ...patterns], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: ava.stdout })) {
    const failed = /^not ok /.test(line);
    if (/^(not )?ok .*# (SKIP|TODO)/i.test(line)) count.skipped += 1;
    else if (failed) count.failed += 1;
    else if (/^ok /.test(line)) count.passed += 1;
    if (!/^ok |^TAP|^\s*#\s*$/.test(line) || /# (SKIP|TODO)/i.test(line)) console.log(line);
  }
  const code = ava.exitCode ?? (await new Promise((resolve) => ava.once('exit', resolve)));
  if (code !== 0 && count.failed === 0) count.failed += 1;
}

requireSystem();
// The build checks the types of everything but the desk's application.
const checks = [
  check('format and lint', bin('biome'), ['check', '.']),
  check('types of handoff/desk/app', bin('tsc'), ['-p', 'handoff/desk/app', '--noEmit']),
];
if (await check('build', process.execPath, ['.ci/build.mjs'])) {
  checks.push(check('import directions', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'dist']));
  const patterns = process.argv.slice(2);
  await tests(patterns.length > 0 ? patterns : filesToRun(root));
}
await Promise.all(checks);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
