// What the tests need from the system: a browser and a Redis server. Installs them through apt where it may, and
// otherwise says exactly what to install. Nothing is skipped for want of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const needed = [
  { file: '/usr/bin/chromium', package: 'chromium', why: 'the browser tests' },
  { file: '/usr/bin/redis-server', package: 'redis-server', why: 'the tests of the Redis store' },
];

function runs(command, args) {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

export function requireSystem() {
  const missing = needed.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  const names = missing.map((each) => each.package);
  const prefix = process.getuid?.() === 0 ? [] : runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
  if (prefix && existsSync('/usr/bin/apt-get')) {
    console.log(`installing ${names.join(' and ')} …`);
    const apt = (...args) => runs(prefix[0] ?? 'apt-get', [...prefix.slice(1), ...(prefix.length > 0 ? ['apt-get'] : []), ...args]);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...names);
  }
  const still = missing.filter(({ file }) => !existsSync(file));
  if (still.length === 0) return;
  for (const each of still) console.error(`${each.file} is missing; ${each.why} need it.`);
  console.error(`Install them with:  sudo apt-get install ${still.map((each) => each.package).join(' ')}`);
  process.exit(1);
}
