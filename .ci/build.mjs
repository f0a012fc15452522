// Builds what runs: TypeScript to dist/, the widget with esbuild, the desk with Vite. With --if-needed it does nothing
// when every source file is older than the last build.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'dist', '.built');
const sources = ['accanto.ts', 'bot', 'channels', 'config', 'handoff', 'nlu', 'store', 'test', '.ci', 'tsconfig.json', 'package.json'];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = 0;
  for (const name of readdirSync(file)) {
    if (name === 'node_modules' || name === 'encoder') continue;
    latest = Math.max(latest, newest(path.join(file, name)));
  }
  return latest;
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((name) => !existsSync(path.join(root, name)) || newest(path.join(root, name)) <= built);
}

function step(name, command, args) {
  const began = performance.now();
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) {
    console.error(`The build stopped at "${name}". Read the lines above, mend what they name, and run it again.`);
    process.exit(1);
  }
  console.log(`built ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

if (process.argv.includes('--if-needed') && isFresh()) process.exit(0);
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
step('the gateway', bin('tsc'), ['-p', 'tsconfig.json']);
// Who starts or imports dist/accanto.js gets .ci/start.mjs, which chooses between the bundle and the modules.
const door = path.join(root, 'dist', 'accanto.js');
renameSync(door, path.join(root, 'dist', 'accanto.modules.js'));
copyFileSync(path.join(root, '.ci', 'start.mjs'), door);
// `npx accanto` runs this file itself.
chmodSync(door, 0o755);
step('what every start needs', process.execPath, ['.ci/prepare.mjs']);
step('the program in one file', process.execPath, ['.ci/bundle.mjs']);
if (existsSync(path.join(root, 'channels/web/widget/build.mjs'))) step('the widget', process.execPath, ['channels/web/widget/build.mjs']);
if (existsSync(path.join(root, 'handoff/desk/app/vite.config.js')))
  step('the desk', bin('vite'), ['build', '--config', 'handoff/desk/app/vite.config.js', '--logLevel', 'warn']);
mkdirSync(path.dirname(stamp), { recursive: true });
writeFileSync(stamp, '');
