// What is printed may be read by somebody who has soon seen enough: a command then ends without a word, a gateway serves on.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { frontDoor, startGateway } from './support/gateway-process.js';

const data = mkdtempSync(join(tmpdir(), 'accanto-piped-'));
test.after.always(() => rmSync(data, { recursive: true, force: true }));

/** What a shell prints of a command in a pipe, and with what the command (not its reader) ended. */
async function piped(command: string, reader: string): Promise<{ stdout: string; stderr: string; code: number }> {
  const script = `"${process.execPath}" "${frontDoor}" ${command} --data "${data}" | ${reader}; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script]);
  const lines = stdout.trim().split('\n');
  return { code: Number(lines.pop()), stdout: lines.join('\n'), stderr };
}

test('a command ends quietly when its reader has gone', async (t) => {
  // `true` reads nothing: it is gone long before the command prints.
  for (const command of ['nlu lint --help', 'nlu why febbre', 'answers list', 'config check'])
    t.deepEqual(await piped(command, 'true'), { stdout: '', stderr: '', code: 0 }, command);
  t.deepEqual(await piped('nlu parse < /etc/passwd', 'true'), { stdout: '', stderr: '', code: 0 }, 'which writes many lines');
});

test('who reads the first line gets it', async (t) => {
  const { stdout, stderr } = await piped('answers list', 'head -n 1');
  t.is(stdout.split('\n').length, 1);
  t.regex(stdout, /\S+ {2}\S+/);
  t.is(stderr, '');
});

test('a gateway serves on when nobody reads its log', async (t) => {
  const gateway = await startGateway({ data, env: { ACCANTO_LOG_LEVEL: 'trace' } });
  t.teardown(() => gateway.end('SIGKILL'));
  gateway.child.stdout?.destroy();
  gateway.child.stderr?.destroy();
  for (let request = 0; request < 3; request += 1) t.is((await fetch(`${gateway.url}/nothing-here`)).status, 404, 'which is logged');
  t.is((await fetch(`${gateway.url}/healthz`)).status, 200);
});
