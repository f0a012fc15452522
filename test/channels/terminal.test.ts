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

test.serial('a rule set is chosen by name, or by the day of the clock', async (t) => {
  const question = 'quanti giorni di quarantena devo fare?';
  const named = await chat(['--ruleset', 'IT-2020-10-12'], [question]);
  t.regex(named.out[0]?.replies.at(-1)?.text ?? '', /14 giorni.*IT-2020-10-12: circolare/s);
  const dated = await chat(['--at', '2022-05-01T10:00:00+02:00'], [question]);
  t.regex(dated.out[0]?.replies.at(-1)?.text ?? '', /IT-2022-04-01/);
  const wrong = await chat(['--ruleset', 'IT-1999'], [question]);
  t.is(wrong.code, 1);
  t.regex(wrong.stderr, /no rule set "IT-1999".*IT-2020-10-12/);
});

test.serial('every line in has a line out, whatever it is; only what a citizen could have sent reaches the bot', async (t) => {
  const lines = [
    'ho la febbre',
    { button: 'choice:0' },
    { attachment: { contentType: 'image/png' } },
    '',
    { text: '   ' },
    '{broken json',
    'null',
    { text: 'a\u0000b' },
  ];
  const wrong = [{ attachment: {} }, { at: 'never' }, { foo: 1 }, { text: 123 }, { button: null }];
  const { out, code } = await chat([], [...lines, ...wrong]);
  t.is(code, 0);
  t.is(out.length, lines.length + wrong.length);
  const [first, button, file, blank, spaces] = out;
  t.is(first?.state.interview, 'symptoms');
  t.is(button?.text, 'Respiro bene', 'a button is said by its title');
  t.deepEqual(file?.ticket?.reasons, ['attachment']);
  t.regex(file?.replies.at(-1)?.text ?? '', /mente lucida/, 'a file is no answer');
  for (const nothing of [blank, spaces]) t.deepEqual(nothing?.replies, []);
  for (const { error } of out.slice(lines.length)) t.is(error?.code, 'bad_line');
  for (const line of out.slice(0, lines.length)) t.deepEqual(Object.keys(line), ['text', 'replies', 'understanding', 'state', 'ticket']);
});

test.serial('at night a call back is promised and recorded; the clock moves by hand', async (t) => {
  const { out } = await chat(
    ['--region', 'demo-hours', '--at', '2026-11-23T23:30:00+01:00'],
    ['operatore', '347 1234567', { at: '2026-11-24T10:00:00+01:00' }, 'vorrei parlare con qualcuno adesso'],
  );
  t.like(out[0]?.ticket, { kind: 'callback', priority: 'routine' });
  t.is(out[0]?.state.owner, 'bot');
  t.regex(out[1]?.replies.at(-1)?.text ?? '', /\+393471234567.*martedì 24 novembre/);
  t.deepEqual([out[2]?.text, out[2]?.replies], [null, []]);
  t.like(out[3], { state: { owner: 'queue' }, ticket: { kind: 'chat' } });
});

test.serial('what cannot be is said in a sentence', async (t) => {
  t.regex((await chat(['--region', 'atlantide'], [])).stderr, /no Region "atlantide".*demo/);
  t.regex((await chat(['--at', 'ieri'], [])).stderr, /"ieri" is no time/);
  t.regex((await chat(['--channel', 'fax'], [])).stderr, /web, telegram, whatsapp/);
});
