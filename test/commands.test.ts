// What the command line says where it could mislead: a folder that is not there, a store that is not there, a backup without its key.
import { execSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { Client } from './channels/directline-client.js';
import { MASTER_KEY, openHouse } from './channels/gateway-house.js';
import { copyOfContent } from './config/folder.js';
import { frontDoor } from './support/gateway-process.js';

const folder = mkdtempSync(join(tmpdir(), 'accanto-commands-'));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

async function accanto(words: readonly string[], { env = {}, input = '' } = {}) {
  const child = spawn(process.execPath, [frontDoor, ...words], { env: { ...process.env, ...env } });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code: code as number };
}

test('the list of commands names those of two words too', async (t) => {
  const { stdout, code } = await accanto(['--help']);
  t.is(code, 0);
  const words = stdout.replace(/\s+/g, ' ');
  for (const command of ['nlu parse', 'nlu lint', 'operator add', 'config check', 'answers list', 'outbox release'])
    t.true(words.includes(command), command);
});

test('a content folder that is not there is one sentence, not a list of what is missing in it', async (t) => {
  const no = /^There is no folder \/nope\. Name the one in which .*\n$/;
  for (const words of [
    ['config', 'check', '/nope'],
    ['config', 'check', '--config', '/nope'],
    ['doctor', '--config', '/nope'],
  ]) {
    const { stdout, stderr, code } = await accanto([...words, '--data', at('never')]);
    t.is(stdout, '', words.join(' '));
    t.regex(stderr, no);
    t.is(code, 1);
  }
  t.regex((await accanto(['config', 'check', frontDoor])).stderr, /^There is no folder /, 'a file is no folder');
});

test('a command for a store that is not there says so and makes none', async (t) => {
  for (const words of [['outbox', 'release'], ['reconcile'], ['erase', 'nobody'], ['conversations']]) {
    const { stdout, stderr, code } = await accanto([...words, '--data', at('none')]);
    t.is(stdout, '', words.join(' '));
    t.regex(stderr, /^There is no store in .*none \(data\.db is missing\)\. Name its folder with --data\.\n$/);
    t.is(code, 1);
  }
  t.false(existsSync(at('none')));
});

test('who must erase a conversation finds its code, also when it is over', async (t) => {
  const data = at('talks');
  const house = await openHouse({ dir: data });
  const client = await Client.start(house.domain);
  await client.say('una cosa di cui nessuno deve sapere');
  await house.turns.idle();
  await house.close();
  const env = { ACCANTO_MASTER_KEY: MASTER_KEY.toString('base64') };
  const run = (...words: string[]) => accanto([...words, '--data', data], { env });
  const { stdout } = await run('conversations');
  const [, day] = /^\S+ {2}demo {2}(\d{4}-\d\d-\d\d) \d\d:\d\d to (?:\S+ )?\d\d:\d\d {2}4 lines\n$/.exec(stdout) ?? [];
  t.true(stdout.startsWith(client.id), stdout);
  t.is((await run('conversations', '--on', day!)).stdout, stdout);
  t.is((await run('conversations', '--on', '2020-03-09')).stdout, '');
  const unknown = await run('erase', 'nobody');
  t.is(
    unknown.stderr,
    'There is no such conversation "nobody". Its code stands at the end of the card beside the conversation at the desk ("Codice della conversazione"); of those that are over "accanto conversations" lists it.\n',
  );
  t.is(unknown.code, 1);
  t.like(JSON.parse((await run('erase', client.id)).stdout), { conversation: client.id });
  t.is((await run('conversations')).stdout, '');
});

test('a backup says which key is not in it, and its report stays JSON', async (t) => {
  const data = at('data');
  t.is((await accanto(['operator', 'add', 'giulia', '--region', 'demo', '--data', data], { input: 'una frase lunga\n' })).code, 0);
  const { stdout, stderr } = await accanto(['backup', at('copy'), '--data', data]);
  t.like(JSON.parse(stdout), { conversations: 0 });
  t.regex(stderr, /^The master key is not in this backup: keep a copy of the file .*data\/master\.key in a third place/);
  t.deepEqual(
    readdirSync(at('copy'), { recursive: true }).filter((name) => String(name).includes('master')),
    [],
  );
  const key = readFileSync(join(data, 'master.key'), 'utf8').trim();
  const { stderr: other } = await accanto(['backup', at('copy2'), '--data', data], {
    env: { ACCANTO_MASTER_KEY: Buffer.from(key, 'hex').toString('base64') },
  });
  t.regex(other, /keep a copy of ACCANTO_MASTER_KEY in a third place/);
  t.is((await accanto(['outbox', 'release', '--data', data])).stdout, 'The outbox sends again.\n');
});

test('a newcomer is warned of nothing, and told what a Region has to look at before it goes live', async (t) => {
  const { code, stdout } = await accanto(['config', 'check']);
  t.is(code, 0);
  t.regex(stdout, /: no mistakes, no warnings\n\nA demonstration needs nothing more\. Before a Region serves citizens .*:\n/);
  t.regex(stdout, /numbers\.yml:\d+: The number `1522` was last checked on \d{4}-\d\d-\d\d\. → Call it/);
});

test('what the README says puts a backup back into a new folder, and what was erased since stays erased', async (t) => {
  const data = at('monday');
  const house = await openHouse({ dir: data });
  const clients = [await Client.start(house.domain), await Client.start(house.domain)] as const;
  await house.turns.idle();
  const env = { ACCANTO_MASTER_KEY: MASTER_KEY.toString('base64') };
  t.is((await accanto(['backup', at('backup'), '--data', data], { env })).code, 0);
  await house.close();
  t.is((await accanto(['erase', clients[0].id, '--data', data], { env })).code, 0);

  const fresh = at('fresh');
  const restore = () => accanto(['restore', at('backup'), '--data', fresh]);
  t.regex((await restore()).stderr, /^The master key of this backup is needed: put master\.key into the data folder/);
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(join(fresh, 'master.key'), MASTER_KEY.toString('hex'), { mode: 0o600 });
  copyFileSync(join(data, 'erasures.jsonl'), join(fresh, 'erasures.jsonl'));
  const { stdout, stderr } = await restore();
  t.deepEqual(JSON.parse(stdout), { generation: 2, conversations: 1, erasedAgain: 1 });
  t.regex(stderr, /^Nothing is sent to channels until "accanto outbox release"/);
  t.true((await accanto(['conversations', '--data', fresh])).stdout.startsWith(clients[1].id));
});

test('doctor names the warnings of the content, and files that others may read, with what to do', async (t) => {
  const data = at('open data');
  t.is((await accanto(['operator', 'add', 'giulia', '--region', 'demo', '--data', data], { input: 'una frase lunga\n' })).code, 0);
  const doctor = () => accanto(['doctor', '--data', data]);
  const sound = await doctor();
  t.is(sound.code, 0);
  t.notRegex(sound.stdout, /^!/m);
  t.regex(sound.stdout, /^ok {2}It is a demonstration: what is to be looked at again before .* "accanto config check" names\.$/m);
  const content = copyOfContent();
  t.teardown(content.remove);
  content.write('answers/notes.txt', 'x');
  const { stdout: remarked } = await accanto(['doctor', '--data', data, '--config', content.dir]);
  t.regex(remarked, /^! {3}The content in \S+ has 1 warning: "accanto config check" names them, with what to write instead\.$/m);
  t.regex(sound.stdout, /^ok {2}Nobody but their owner can read the files in .*open data\.$/m);

  chmodSync(data, 0o755);
  t.regex((await doctor()).stdout, /^ok {2}Nobody but their owner/m, 'an open folder with nothing open in it');
  for (const name of ['data.db', 'keys.db']) chmodSync(join(data, name), 0o644);
  const open = await doctor();
  t.is(open.code, 0);
  const [, remedy] =
    /^! {3}Others on this machine can look into .*open data: data\.db, keys\.db\. .* run: (.*) \(the/m.exec(open.stdout) ?? [];
  chmodSync(join(data, 'master.key'), 0o640);
  const worst = await doctor();
  t.is(worst.code, 1);
  t.regex(worst.stdout, /^!! {2}Others on this machine can use .*master\.key, which opens every conversation\./m);

  execSync(remedy!);
  const mended = await doctor();
  t.is(mended.code, 0);
  t.notRegex(mended.stdout, /Others on this machine/, 'what it says to run is what mends it');
});
