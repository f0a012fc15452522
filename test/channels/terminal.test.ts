// `accanto chat`, as a program: what a line may be, what a line out holds, and the flags.
import { spawn } from 'node:child_process';
import test from 'ava';
import { frontDoor } from '../support/gateway-process.js';

interface Out {
  readonly text: string | null;
  readonly replies: readonly { text: string; suggestedActions: string[]; importance: string; answer: string | null }[];
  readonly understanding: { readonly intent: { readonly name: string } } | null;
  readonly state: { readonly owner: string; readonly interview: string | null; readonly level: string | null };
  readonly ticket: { readonly id: string; readonly kind: string; readonly priority: string; readonly reasons: string[] } | null;
  readonly error?: { readonly code: string };
}

/** Runs the command with these lines; objects are written as JSON. */
async function chat(flags: readonly string[], lines: readonly (string | object)[]): Promise<{ out: Out[]; code: number; stderr: string }> {
  const child = spawn(process.execPath, [frontDoor, 'chat', '--json', ...flags], { env: { ...process.env, ACCANTO_ENCODER: 'off' } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  const code = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const out = stdout.split('\n').filter(Boolean);
  return { out: code === 0 ? out.map((line) => JSON.parse(line) as Out) : [], code, stderr };
}

test('a rule set is chosen by name, or by the day of the clock', async (t) => {
  const question = 'quanti giorni di quarantena devo fare?';
  const named = await chat(['--ruleset', 'IT-2020-10-12'], [question]);
  t.regex(named.out[0]?.replies.at(-1)?.text ?? '', /14 giorni.*IT-2020-10-12: circolare/s);
  const dated = await chat(['--at', '2022-05-01T10:00:00+02:00'], [question]);
  t.regex(dated.out[0]?.replies.at(-1)?.text ?? '', /IT-2022-04-01/);
  const wrong = await chat(['--ruleset', 'IT-1999'], [question]);
  t.is(wrong.code, 1);
  t.regex(wrong.stderr, /no rule set "IT-1999".*IT-2020-10-12/);
});
