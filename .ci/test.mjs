// Every check of the project, in one command: build, formatting and lint, types of the browser applications, import
// directions, and all tests on the compiled program. Ends with a plain line: N passed, N failed, N skipped.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { requireSystem } from './system.mjs';
import { filesToRun } from './together.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const count = { passed: 0, failed: 0, skipped: 0 };

function check(name, command, args) {
  const began = performance.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  count[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${status === 0 ? 'ok' : 'NOT OK'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return status === 0;
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
if (check('build', process.execPath, ['.ci/build.mjs'])) {
  check('format and lint', bin('biome'), ['check', '.']);
  check('import directions', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'dist']);
  for (const app of ['channels/web/widget', 'handoff/desk/app']) {
    if (existsSync(path.join(root, app, 'tsconfig.json'))) check(`types of ${app}`, bin('tsc'), ['-p', app, '--noEmit']);
  }
  const patterns = process.argv.slice(2);
  await tests(patterns.length > 0 ? patterns : filesToRun(root));
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
