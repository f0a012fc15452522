// Builds what runs: TypeScript to dist/, the widget with esbuild, the desk with Vite. With --if-needed it does nothing
// when every source file is older than the last build.
import { spawn } from 'node:child_process';
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
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', (error) => console.error(error.message));
    child.once('close', (code) => {
      if (code === 0) console.log(`built ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      else console.error(`The build stopped at "${name}". Read the lines above, mend what they name, and run it again.`);
      resolve(code === 0);
    });
  });
}

if (process.argv.includes('--if-needed') && isFresh()) process.exit(0);
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
// The three parts know nothing of each other.
const parts = await Promise.all([gateway(), widget(), desk()]);
if (parts.includes(false)) process.exit(1);
mkdirSync(path.dirname(stamp), { recursive: true });
writeFileSync(stamp, '');

async function gateway() {
  if (!(await step('the gateway', bin('tsc'), ['-p', 'tsconfig.json']))) return false;
  // Who starts or imports dist/accanto.js gets .ci/start.mjs, which chooses between the bundle and the modules.
  const door = path.join(root, 'dist', 'accanto.js');
  renameSync(door, path.join(root, 'dist', 'accanto.modules.js'));
  copyFileSync(path.join(root, '.ci', 'start.mjs'), door);
  // `npx accanto` runs this file itself.
  chmodSync(door, 0o755);
  // What the second keeps is made by a start that reads what the first has kept.
  return (
    (await step('what every start needs', process.execPath, ['.ci/prepare.mjs'])) &&
    (await step('the program in one file', process.execPath, ['.ci/bundle.mjs']))
  );
}

function widget() {
  return step('the widget', process.execPath, ['channels/web/widget/build.mjs']);
}

function desk() {
  return step('the desk', bin('vite'), ['build', '--config', 'handoff/desk/app/vite.config.js', '--logLevel', 'warn']);
}
