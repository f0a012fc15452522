// Settings: the stronger source wins, every mistake is named at once, an unknown name gets a hint.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { BadSettings, readSettings } from '../../config/settings.js';

const NOWHERE = '/nonexistent/accanto.yml';

test('without any source there are working defaults', (t) => {
  const { settings, warnings } = readSettings({ file: NOWHERE });
  t.is(settings.port, 3978);
  t.is(settings.dataDir, './data');
  t.is(settings.encoder, 'worker');
  t.deepEqual(warnings, []);
});

test('the command line wins over the environment, the environment over the file', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'accanto-settings-'));
  t.teardown(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'accanto.yml');
  writeFileSync(file, 'port: 1000\nhost: 10.0.0.1\nsessionHours: 4\n');
  const { settings } = readSettings({ file, env: { ACCANTO_PORT: '2000', ACCANTO_HOST: '10.0.0.2' }, overrides: { port: '3000' } });
  t.is(settings.port, 3000);
  t.is(settings.host, '10.0.0.2');
  t.is(settings.sessionHours, 4);
});

test('every mistake is named at once, with where it comes from and what to write', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'accanto-settings-'));
  t.teardown(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'accanto.yml');
  writeFileSync(file, '# settings\nlogLevel: loud\nprot: 1\n');
  const error = t.throws(
    () =>
      readSettings({
        file,
        env: { ACCANTO_PORT: 'abc', ACCANTO_MASTER_KEY: 'short', ACCANTO_WATCH_CONFIG: 'perhaps' },
        overrides: { publicUrl: 'here' },
      }),
    {
      instanceOf: BadSettings,
    },
  );
  const lines = error.message.split('\n');
  const about = (from: string) => lines.find((line) => line.startsWith(`${from}: `)) ?? '';
  t.regex(about('ACCANTO_PORT'), /not a number/);
  t.regex(about('ACCANTO_MASTER_KEY'), /openssl rand/);
  t.regex(about('ACCANTO_WATCH_CONFIG'), /true or false/);
  t.regex(about('--public-url'), /https:/);
  t.regex(about(`${file}:2`), /trace, debug, info/);
  t.regex(about(`${file}:3`), /Did you mean `port`/);
});

test('an unknown ACCANTO_ name is a warning with the nearest known one', (t) => {
  const { warnings } = readSettings({ file: NOWHERE, env: { ACCANTO_PROT: '1', PATH: '/bin' } });
  t.is(warnings.length, 1);
  t.regex(warnings[0]!.remedy, /ACCANTO_PORT/);
});

test('an empty variable is one that is not set', (t) => {
  t.is(readSettings({ file: NOWHERE, env: { ACCANTO_PORT: ' ' } }).settings.port, 3978);
});

test('a list of proxies is read from one variable', (t) => {
  t.deepEqual(readSettings({ file: NOWHERE, env: { ACCANTO_TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16' } }).settings.trustedProxies, [
    '10.0.0.1',
    '192.168.0.0/16',
  ]);
});

test('a file that was asked for must be there', (t) => {
  t.throws(() => readSettings({ file: NOWHERE, fileRequired: true }), { instanceOf: BadSettings, message: /cannot be read/ });
});
