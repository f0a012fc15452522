// `accanto operator add` as an administrator uses it: the password piped in, and every mistake in a sentence.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { frontDoor } from '../support/gateway-process.js';

async function add(data: string, words: readonly string[], password: string | null): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [frontDoor, 'operator', 'add', ...words, '--data', data]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  child.stdin.on('error', () => undefined);
  child.stdin.end(password === null ? '' : `${password}\n`);
  const code = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return { code, said };
}

test('an account is added with its languages and skills; what cannot be is refused with what can', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'accanto-account-'));
  t.teardown(() => rm(data, { recursive: true, force: true }));
  const good = 'una frase lunga e facile';
  const all = ['--region', 'demo', '--role', 'clinician', '--language', 'it', 'de', '--skill', 'clinical', '--capacity', '2'];
  t.like(await add(data, ['Giulia', ...all], good), { code: 0 });
  const refused = async (words: readonly string[], why: RegExp, password: string | null = good) => {
    const { code, said } = await add(data, words, password);
    t.is(code, 1, said);
    t.regex(said, why);
  };
  await refused(['giulia', '--region', 'demo'], /an account "giulia" already/);
  await refused(['Marco', '--region', 'atlantide'], /no Region "atlantide".*demo/);
  await refused(['Marco', '--region', 'demo', '--skill', 'magic'], /no skill "magic".*clinical/);
  await refused(['Marco', '--region', 'demo', '--language', 'xx'], /no language "xx"/);
  await refused(['Marco', '--region', 'demo', '--capacity', 'many'], /"many" is no number/);
  await refused(['Marco', '--region', 'demo', '--role', 'boss'], /supervisor/);
  await refused(['Marco', '--region', 'demo'], /at least 10 characters/, 'corta');
  await refused(['Marco', '--region', 'demo'], /No password was given/, null);
});
