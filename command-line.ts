// The program behind the front door: reads the settings, opens the store, puts the parts together and hands each what it needs.
// Every command of the command line is here in a few lines; the work is done behind the ports.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import { type Logger, pino } from 'pino';
import { createCallers } from './channels/gateway/address.js';
import { createFailureOutcome } from './channels/gateway/failure.js';
import { createGateway } from './channels/gateway/gateway.js';
import { startOutbox } from './channels/gateway/outbox.js';
import { startScheduler } from './channels/gateway/scheduler.js';
import { createTurnWork } from './channels/gateway/turn.js';
import { startTurnWorker, type TurnWorker, type TurnWorkerOptions } from './channels/gateway/turn-worker.js';
import { chat } from './channels/terminal/chat.js';
import { LANGUAGES, type RegionContent } from './config/content.js';
import { type DangerSignsFile, loadDangerSigns } from './config/danger-signs.js';
import { checkContent, loadContent } from './config/load.js';
import { phrasesOf } from './config/phrases.js';
import { printMistakes } from './config/print.js';
import { BadSettings, readSettings, type Settings } from './config/settings.js';
import { type ContentSource, openContent } from './config/source.js';
import { createHandoff, type Handoff } from './handoff/handoff.js';
import { addOperator, firstOperator, type NewOperator } from './handoff/operators.js';
import { runBench } from './nlu/commands/bench.js';
import { runLint } from './nlu/commands/lint.js';
import { runParse } from './nlu/commands/parse.js';
import { PEERS } from './nlu/commands/peers.js';
import { runTest } from './nlu/commands/test.js';
import { ownExamples, runTrain } from './nlu/commands/train.js';
import { runWhy } from './nlu/commands/why.js';
import { maskCodes } from './nlu/mask.js';
import { modelFor, openNlu, ownModelFile } from './nlu/open.js';
import type { Nlu } from './nlu/understanding.js';
import { backup, restore } from './store/backup.js';
import { StoreError } from './store/errors.js';
import { findMasterKey, loadMasterKey } from './store/keys.js';
import type { Outcome, Store, Turn } from './store/port.js';
import { type ConversationId, ROLES } from './store/records.js';
import type { RedisOptions } from './store/redis/open.js';
import { examineSqlite } from './store/sqlite/doctor.js';
import { openSqliteStore } from './store/sqlite/open.js';

/** What the commands and the gateway are made of; `close` lets go of all of it. */
export interface Parts {
  readonly store: Store;
  readonly content: ContentSource;
  readonly nlu: Nlu;
  readonly handoff: Handoff;
  readonly masterKey: Uint8Array;
  readonly log: Logger;
  readonly work: (turn: Turn) => Promise<Outcome>;
  startWorker(told?: Pick<TurnWorkerOptions, 'onTurn' | 'onLost'>): TurnWorker;
  close(): Promise<void>;
}

export interface PartsWish {
  readonly settings: Settings;
  /** `wait` is for commands: they would rather wait for the encoder than answer at once without it. */
  readonly wait?: boolean;
  readonly now?: () => number;
  /** Goes by this rule set whatever a Region says. */
  readonly ruleSet?: string | undefined;
  /** True for the gateway, which has the data folder for itself. */
  readonly exclusive?: boolean;
  /** How the store is opened. */
  readonly open?: (wish: StoreWish) => Promise<Store>;
}

export async function openParts(wish: PartsWish): Promise<Parts> {
  const { settings, wait = false, now = Date.now, exclusive = false, ruleSet, open = openStore } = wish;
  const log = pino({ level: settings.logLevel, base: undefined });
  await mkdir(settings.dataDir, { recursive: true });
  const masterKey = loadMasterKey(settings.dataDir, settings.masterKey);
  const opened = await openContent({ dir: contentDir(settings), keepIn: settings.dataDir, watch: exclusive && settings.watchConfig });
  const content = ruleSet === undefined ? opened : byRuleSet(opened, ruleSet);
  const nlu = await openNlu({ dangerSigns: dangerSignsOf(settings), encoder: settings.encoder, wait, model: modelFor(settings.dataDir) });
  const store = await open({ settings, now, masterKey, exclusive, content });
  const callers = createCallers(settings.trustedProxies, settings.publicUrl ?? null);
  const handoff = createHandoff({ store, content, now, log, publicUrl: settings.publicUrl, address: ({ req }) => callers.address(req) });
  const work = createTurnWork({ nlu, content, duty: (region, ticket) => handoff.duty(region, ticket), now });
  const onFailure = createFailureOutcome({ nlu, content, now });
  return {
    store,
    content,
    nlu,
    handoff,
    masterKey,
    log,
    work,
    startWorker(told) {
      setFlagsFromString(ONE_COLLECTOR);
      return startTurnWorker({ store, work, onFailure, worker: workerName(), log, ttl: TURN_LEASE, ...told });
    },
    async close() {
      content.close();
      await nlu.close();
      await store.shutdown();
    },
  };
}

/**
 * What a turn leaves behind is little, and one thread has collected it sooner than several have woken each other up: where
 * processors are busy they wait in turns, and everybody who writes waits with them. V8 looks at this at each collection; it is set
 * when all is loaded, since what V8 has compiled beforehand is made for the flags of a start.
 */
const ONE_COLLECTOR = '--no-parallel-scavenge';

/** Milliseconds of a turn's lease: with the second between looks at the store a dead gateway's turns go on within 5 s. */
const TURN_LEASE = 3_500;

/** Milliseconds from SIGTERM to the end, whatever happens. */
const LONGEST_DRAIN = 9_500;

/** Tells this process from every other one, on other machines too. */
function workerName(): string {
  return `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
}

export interface StoreWish {
  readonly settings: Settings;
  readonly now: () => number;
  readonly masterKey: Uint8Array;
  readonly exclusive: boolean;
  /** What this process serves. */
  readonly content?: ContentSource;
}

/**
 * Redis where it is named, else the data folder. What in Redis breaks a promise is said by the gateway and by doctor.
 * Its client is seven hundred files: loaded only where it is used, so that a start without it is a quarter of a second shorter.
 */
export async function openStore({ settings, now, masterKey, exclusive, content }: StoreWish): Promise<Store> {
  const { redisUrl: url, redisKeys: keysUrl, redisPrefix: prefix, dataDir: dir } = settings;
  if (url === undefined) return openSqliteStore({ dir, mask: maskCodes, now, masterKey, exclusive });
  const warn = exclusive ? (sentence: string) => console.error(sentence) : undefined;
  const phrases = content === undefined ? undefined : phrasesOf(content.current());
  const self = content === undefined || !exclusive ? undefined : { name: workerName(), content: content.current().version };
  const { openRedisStore } = await import('./store/redis/open.js');
  return openRedisStore({ url, keysUrl, prefix, mask: maskCodes, now, masterKey, warn, phrases, self });
}

/** The gateway: serves until it is told to stop, then finishes what is under way. */
export async function serve(settings: Settings, open = openStore): Promise<void> {
  const began = performance.now();
  const parts = await openParts({ settings, exclusive: true, open });
  const { store, content, log, handoff } = parts;
  const gateway = createGateway({
    store,
    regions: content,
    masterKey: parts.masterKey,
    log,
    settings: { trustedProxies: settings.trustedProxies, publicUrl: settings.publicUrl ?? null },
  });
  gateway.mount(handoff.middleware);
  gateway.upgrade((request, socket, head) => handoff.upgrade(request, socket, head));
  const { metrics } = gateway;
  metrics.gauge('accanto_desk_sockets', 'Open WebSockets of desks.', handoff.desks);
  const worker = parts.startWorker({
    onTurn(milliseconds, failed, { waiting }) {
      const messages = waiting.filter(({ author }) => author === 'citizen');
      metrics.turns += 1;
      metrics.answered += messages.length;
      if (failed) metrics.failedTurns += 1;
      metrics.tookTurn(milliseconds);
      if (messages[0]) metrics.waited(Date.now() - messages[0].at);
    },
    onLost: () => {
      metrics.leasesLost += 1;
    },
  });
  const outbox = startOutbox({ store, channels: [], worker: workerName(), log, onFate: metrics.delivery });
  const scheduler = startScheduler({ store, log });
  await handoff.start();
  const first = await firstOperator(store, [...content.current().regions.keys()]).catch((error: unknown) => {
    // Another gateway that starts at the same moment has made it and shows its password.
    if (error instanceof StoreError && error.code === 'name_taken') return null;
    throw error;
  });
  const { url } = await gateway.listen(settings.port, settings.host);
  console.log(welcome(url, first, performance.now() - began));

  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    // Whatever hangs (Redis away, a client that reads nothing) must not keep the process: what is left others take over.
    setTimeout(() => process.exit(1), LONGEST_DRAIN).unref();
    // First nothing new is begun; what is under way ends while clients are sent elsewhere.
    const finished = Promise.all([scheduler.stop(), outbox.stop(), worker.stop()]);
    await handoff.stop();
    await gateway.drain(Math.min(settings.drainSeconds * 1000, LONGEST_DRAIN - 2_000));
    await finished;
    await parts.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function welcome(url: string, first: { name: string; password: string } | null, milliseconds: number): string {
  const lines = [
    `Accanto is ready (${(milliseconds / 1000).toFixed(1)} s).`,
    '',
    `  citizens    ${url}/       the page of the invented Region, with the widget`,
    `  operators   ${url}/desk`,
  ];
  if (first) {
    lines.push(
      '',
      '  The first operator, shown this once:',
      `    name      ${first.name}`,
      `    password  ${first.password}   (the desk asks for another one)`,
    );
  }
  return [...lines, '', '  Stop with Ctrl+C.'].join('\n');
}

interface ChatFlags {
  readonly region: string;
  readonly lang: string;
  readonly channel: string;
  readonly ruleset?: string;
  readonly at?: string;
  readonly json?: boolean;
}

/** A conversation in the terminal with the whole bot and a store of its own that is thrown away. */
async function talk(settings: Settings, flags: ChatFlags): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'accanto-chat-'));
  let fixed = flags.at === undefined ? null : Date.parse(flags.at);
  if (Number.isNaN(fixed)) throw new Wrong(`"${flags.at}" is no time: write it as 2026-11-23T10:00:00+01:00.`);
  const clock = {
    now: () => fixed ?? Date.now(),
    set: (at: number) => {
      fixed = at;
    },
  };
  const parts = await openParts({
    settings: { ...settings, dataDir: data, redisUrl: undefined, logLevel: 'silent' },
    wait: true,
    now: clock.now,
    exclusive: true,
    ruleSet: flags.ruleset,
  });
  try {
    const ruleSets = [...parts.content.current().regions.values()].flatMap((region) => region.ruleSets.map(({ id }) => id));
    if (flags.ruleset !== undefined && !ruleSets.includes(flags.ruleset)) {
      throw new Wrong(`There is no rule set "${flags.ruleset}". Take one of: ${[...new Set(ruleSets)].join(', ')}.`);
    }
    if (!parts.content.region(flags.region)) {
      throw new Wrong(`There is no Region "${flags.region}". Take one of: ${[...parts.content.current().regions.keys()].join(', ')}.`);
    }
    await chat({
      store: parts.store,
      work: parts.work,
      nlu: parts.nlu,
      clock,
      region: flags.region,
      language: flags.lang,
      channel: flags.channel,
      json: flags.json === true,
      input: process.stdin,
      output: process.stdout,
    });
  } finally {
    await parts.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** The same content with another rule set chosen by name, as a Region may write it. */
function byRuleSet(source: ContentSource, ruleSet: string): ContentSource {
  const chosen = (content: RegionContent | undefined) => content && { ...content, region: { ...content.region, ruleSet } };
  return {
    ...source,
    region: (name) => chosen(source.region(name)),
    version: (hash) => chosen(source.version(hash)),
  };
}

/** The delivered content, where no other folder is named. */
function contentDir(settings: Settings): string {
  return settings.configDir ?? fileURLToPath(new URL('../config', import.meta.url));
}

/** @throws Wrong with every mistake of the file */
function dangerSignsOf(settings: Settings): DangerSignsFile {
  const { value, mistakes } = loadDangerSigns(dangerSignsFileOf(settings));
  if (!value) throw new Wrong(printMistakes(mistakes, contentDir(settings)));
  return value;
}

function dangerSignsFileOf(settings: Settings): string {
  return join(contentDir(settings), 'protocols/common/danger-signs.yml');
}

/** The flags of a command over the environment over accanto.yml; warnings go to stderr. */
function settingsOf(flags: { readonly [name: string]: unknown }): Settings {
  const { settings, warnings } = readSettings({
    env: process.env,
    overrides: {
      dataDir: flags.data,
      configDir: flags.config,
      redisUrl: flags.redis,
      redisKeys: flags.redisKeys,
      port: flags.port,
      host: flags.host,
    },
  });
  for (const warning of warnings) console.error(`${warning.from}: ${warning.message} ${warning.remedy}`);
  if (settings.redisKeys !== undefined && settings.redisUrl === undefined)
    throw new Wrong('--redis-keys (ACCANTO_REDIS_KEYS) goes with --redis: name the server of the data as well, or leave it away.');
  return settings;
}

/** A mistake in the words of a command; its message says what to write instead. */
class Wrong extends Error {}

async function withStore<Result>(settings: Settings, use: (store: Store) => Promise<Result>): Promise<Result> {
  await mkdir(settings.dataDir, { recursive: true });
  const masterKey = loadMasterKey(settings.dataDir, settings.masterKey);
  const store = await openStore({ settings, now: Date.now, masterKey, exclusive: false });
  try {
    return await use(store);
  } finally {
    await store.shutdown();
  }
}

/** The store in Redis for commands that look at it rather than through its port; they need the key that it was made with. */
function redisOf({ redisUrl: url, redisKeys: keysUrl, redisPrefix: prefix, dataDir, masterKey }: Settings): RedisOptions {
  const key = findMasterKey(dataDir, masterKey);
  if (url === undefined || key === null)
    throw new Wrong('The master key of this store is needed: put master.key into the data folder, or set ACCANTO_MASTER_KEY.');
  return { url, keysUrl, prefix, mask: maskCodes, now: Date.now, masterKey: key };
}

/** Everything that can be said of an installation without serving. */
async function examine(settings: Settings): Promise<{ well: string[]; wrong: string[] }> {
  const { redisUrl: url, redisKeys: keysUrl, redisPrefix: prefix, dataDir: dir } = settings;
  const folder = contentDir(settings);
  const { mistakes } = await checkContent(folder);
  const content =
    mistakes.length === 0
      ? { well: [`The content in ${folder} has no mistakes.`], wrong: [] }
      : { well: [], wrong: [`The content in ${folder} has ${mistakes.length} mistakes: "accanto config check" names them.`] };
  const key = findMasterKey(dir, settings.masterKey);
  if (key === null) {
    const missing = 'There is no master key yet: the first "accanto serve" makes one, or set ACCANTO_MASTER_KEY.';
    return { well: content.well, wrong: [...content.wrong, missing] };
  }
  const common = { mask: maskCodes, now: Date.now, masterKey: key };
  const store = await (url === undefined
    ? examineSqlite({ ...common, dir })
    : (await import('./store/redis/doctor.js')).examineRedis({ ...common, url, keysUrl, prefix }));
  return { well: [...content.well, ...store.well], wrong: [...content.wrong, ...store.wrong] };
}

/** From the prompt without an echo, or a line of stdin. */
async function askPassword(): Promise<string> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? new Silent() : undefined,
    terminal: process.stdin.isTTY,
  });
  if (process.stdin.isTTY) process.stdout.write('Password: ');
  for await (const line of lines) {
    lines.close();
    if (process.stdin.isTTY) process.stdout.write('\n');
    return line;
  }
  throw new Wrong('No password was given. Type it at the prompt, or pipe it in: echo "…" | accanto operator add …');
}

/** Swallows what a prompt would echo. */
class Silent extends Writable {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}

function commandLine(): Command {
  const program = new Command('accanto').description('A citizen writes, and is not left alone.').version('0.1.0');
  const bare = (path: string, description: string) =>
    path
      .split(' ')
      .reduce((parent, name) => parent.commands.find((each) => each.name() === name) ?? parent.command(name), program)
      .description(description)
      .option('--redis <url>', 'a Redis server instead of the embedded store')
      .option('--redis-keys <url>', 'a second Redis server for the keys, backed up apart')
      .option('--config <dir>', 'the content folder');
  const command = (path: string, description: string) => bare(path, description).option('--data <dir>', 'the data folder');

  command('serve', 'the gateway, the desk and the widget')
    .option('--port <number>', 'the port (3978)')
    .option('--host <address>', 'the address to listen on')
    .action((flags) => serve(settingsOf(flags)));

  command('chat', 'talk to the bot in the terminal, no server')
    .option('--region <name>', 'the Region', 'demo')
    .option('--lang <code>', 'the language to begin in', 'it')
    .addOption(new Option('--channel <name>', 'as if on this channel').choices(['web', 'telegram', 'whatsapp']).default('web'))
    .option('--ruleset <name>', 'the rule set to go by, instead of the one of the day')
    .option('--at <time>', 'set the clock, which then stands still (ISO 8601)')
    .option('--json', 'one line in, one JSON line out')
    .action((flags) => talk(settingsOf(flags), flags));

  command('nlu parse', 'what is understood of each line of stdin')
    .option('--now <time>', 'the time that relative dates count from (ISO 8601)')
    .action(async (flags) => {
      const settings = settingsOf(flags);
      const model = modelFor(settings.dataDir);
      const nlu = await openNlu({ dangerSigns: dangerSignsOf(settings), encoder: 'worker', wait: true, model });
      const now = flags.now === undefined ? new Date() : new Date(flags.now);
      if (Number.isNaN(now.getTime())) throw new Wrong(`"${flags.now}" is no time: write it as 2026-11-23T10:00:00+01:00.`);
      await runParse({ input: process.stdin, output: process.stdout, now, nlu });
      await nlu.close();
    });
  command(
    'nlu train',
    "train the shipped model; with --config, one that knows the Region's own examples as well, in the data folder",
  ).action((flags) => {
    const { configDir, dataDir } = settingsOf(flags);
    return runTrain({ output: process.stdout, ...(configDir && { own: ownExamples(configDir), model: ownModelFile(dataDir) }) });
  });
  bare('nlu test', 'evaluate on labelled messages')
    .requiredOption('--data <file>', 'JSON lines {"text","intent"}, language and register where they are known')
    .option('--json', 'one JSON object instead of tables')
    .option('--html <file>', 'a page with diagrams as well')
    .option('--model <file>', 'another model than the shipped one')
    .action(({ data, json, html, model, ...flags }) =>
      runTest({ file: data, output: process.stdout, dangerSigns: dangerSignsOf(settingsOf(flags)), json, html, model }),
    );
  command('nlu lint', 'mistakes and doubts in the examples, with file and line')
    .option('--quick', 'judge by the n-grams alone')
    .option('--json', 'one JSON object instead of lines')
    .action(async ({ quick, json, ...flags }) => {
      const { configDir } = settingsOf(flags);
      const own = configDir === undefined ? [] : ownExamples(configDir);
      const { mistakes } = await runLint({ output: process.stdout, own, json, withoutEncoder: quick });
      if (mistakes.length > 0) process.exitCode = 1;
    });
  command('nlu why', 'what in a message decided')
    .argument('<text>')
    .action((text: string, flags) => {
      const settings = settingsOf(flags);
      const own = settings.configDir === undefined ? [] : ownExamples(settings.configDir);
      const model = modelFor(settings.dataDir);
      const dangerSignsFile = dangerSignsFileOf(settings);
      return runWhy({ text, now: new Date(), output: process.stdout, dangerSigns: dangerSignsOf(settings), dangerSignsFile, model, own });
    });
  command('nlu bench', 'train and test on any labelled set')
    .option('--set <file...>', 'one object with train and test')
    .option('--train <file>')
    .option('--test <file>')
    .option('--oos-train <file>')
    .option('--oos-test <file>')
    .addOption(new Option('--peer <name...>', 'others on the same sets in the same run').choices(PEERS))
    .option('--peers <dir>', 'a folder where they are installed, if not here')
    .action((flags) => runBench({ ...flags, output: process.stdout }));

  command('operator add', 'an account for the desk; the password comes from the prompt or stdin')
    .argument('<name>')
    .addOption(new Option('--role <role>').choices([...ROLES]).default('operator'))
    .requiredOption('--region <name...>', 'whose requests it sees')
    .option('--language <code...>', 'the languages it answers in (all, where none is named)')
    .option('--skill <id...>', 'what it can do that others cannot (ids of handoff.skills in region.yml)')
    .option('--capacity <number>', 'conversations at once, instead of the number of the Region')
    .action(async (name: string, flags) => {
      const settings = settingsOf(flags);
      const account = await accountOf(flags, settings);
      const password = await askPassword();
      await withStore(settings, (store) => addOperator(store, { ...account, name, password }));
      console.log(`"${name}" can sign in at /desk.`);
    });

  command('config check', 'every mistake in a content folder')
    .argument('[dir]')
    .action(async (dir: string | undefined, flags) => {
      const folder = dir ?? contentDir(settingsOf(flags));
      const { mistakes, warnings } = await checkContent(folder);
      const text = printMistakes([...mistakes, ...warnings], folder);
      console.log(
        mistakes.length === 0
          ? `${text}\n${folder}: no mistakes, ${warnings.length} warnings`.trim()
          : `${text}\n${mistakes.length} mistakes, ${warnings.length} warnings`,
      );
      if (mistakes.length > 0) process.exitCode = 1;
    });

  command('answers list', 'every answer with its languages, title, questions, source and review date')
    .option('--json', 'as JSON')
    .action(async (flags) => listAnswers(settingsOf(flags), flags.json === true));

  command('erase', 'erase a conversation, with a receipt')
    .argument('<conversation>')
    .action(async (id: string, flags) => {
      const receipt = await withStore(settingsOf(flags), (store) => store.erase(id as ConversationId, Date.now()));
      console.log(JSON.stringify(receipt));
    });
  command('reconcile', 'account for every message ever accepted').action(async (flags) => {
    const accounting = await withStore(settingsOf(flags), (store) => store.reconcile());
    console.log(JSON.stringify(accounting, null, 2));
    if (accounting.faults.length > 0) process.exitCode = 1;
  });
  command('doctor', 'a check of the installation, in words').action(async (flags) => {
    const { well, wrong } = await examine(settingsOf(flags));
    for (const sentence of well) console.log(`ok  ${sentence}`);
    for (const sentence of wrong) console.log(`!!  ${sentence}`);
    if (wrong.length > 0) process.exitCode = 1;
  });
  command('backup', 'copy data and keys, apart')
    .argument('<dir>')
    .action(async (dir: string, flags) => {
      const settings = settingsOf(flags);
      const report = await (settings.redisUrl === undefined
        ? backup(settings.dataDir, dir)
        : (await import('./store/redis/backup.js')).backupRedis(redisOf(settings), dir));
      console.log(JSON.stringify(report, null, 2));
    });
  command('restore', 'put a backup back, replay erasures, begin a new generation')
    .argument('<dir>')
    .action(async (dir: string, flags) => {
      const settings = settingsOf(flags);
      const { dataDir, masterKey, redisUrl } = settings;
      const report = await (redisUrl === undefined
        ? restore(dir, dataDir, masterKey)
        : (await import('./store/redis/restore.js')).restoreRedis(redisOf(settings), dir));
      console.log(JSON.stringify(report, null, 2));
    });
  command('outbox release', 'send again after a restore, once it is known what had been sent').action(async (flags) => {
    await withStore(settingsOf(flags), (store) => store.releaseOutbox());
    console.log('The outbox sends again.');
  });
  return program;
}

interface AccountFlags {
  readonly role: string;
  readonly region: readonly string[];
  readonly language?: readonly string[];
  readonly skill?: readonly string[];
  readonly capacity?: string;
}

/** What an account may be, checked against the content: a Region or skill that does not exist would see nothing, silently. */
async function accountOf(flags: AccountFlags, settings: Settings): Promise<Omit<NewOperator, 'name' | 'password'>> {
  const { content } = await loadContent(contentDir(settings));
  const known = content?.regions ?? new Map<string, RegionContent>();
  const mustBe = (what: string, given: readonly string[], all: readonly string[]) => {
    const wrong = given.find((each) => !all.includes(each));
    if (content && wrong !== undefined) throw new Wrong(`There is no ${what} "${wrong}". Take one of: ${all.join(', ')}.`);
  };
  mustBe('Region', flags.region, [...known.keys()]);
  const skills = flags.region.flatMap((name) => known.get(name)?.region.handoff.skills.map(({ id }) => id) ?? []);
  mustBe('skill', flags.skill ?? [], [...new Set(skills)]);
  mustBe('language', flags.language ?? [], LANGUAGES);
  const capacity = flags.capacity === undefined ? 0 : Number(flags.capacity);
  if (!Number.isInteger(capacity) || capacity < 0 || capacity > 20)
    throw new Wrong(`"${flags.capacity}" is no number of conversations: write 1 to 20, or leave --capacity out.`);
  return { role: flags.role, regions: flags.region, languages: flags.language ?? [], skills: flags.skill ?? [], capacity };
}

async function listAnswers(settings: Settings, json: boolean): Promise<void> {
  const { content, mistakes } = await loadContent(contentDir(settings));
  if (!content) throw new Wrong(printMistakes(mistakes, contentDir(settings)));
  const seen = new Map([...content.regions.values()].flatMap((region) => region.answers).map((answer) => [answer.id, answer]));
  const list = [...seen.values()].map(({ id, text, title, questions, source, reviewed, reviewBy }) => ({
    id,
    languages: Object.keys(text),
    title,
    questions,
    source,
    reviewed,
    reviewBy,
  }));
  if (json) console.log(JSON.stringify(list));
  else for (const { id, languages, title } of list) console.log(`${id}  ${title.it}  (${languages.join(' ')})`);
}

/** A start for the build, which keeps what V8 compiles in it: the parts opened in `folder`, one message understood, all let go of. */
export async function warmUp(folder: string): Promise<void> {
  const file = join(folder, 'accanto.yml');
  const { settings } = readSettings({ file, overrides: { dataDir: folder, encoder: 'off', logLevel: 'silent', watchConfig: false } });
  const parts = await openParts({ settings, exclusive: true });
  await parts.nlu.understand('Buongiorno, ho la febbre da tre giorni.', { now: new Date() });
  await Promise.all([import('./bot/adapter.js'), import('./store/redis/open.js')]);
  await parts.close();
}

/** Does what the words of the command line say. Ends the process with 1 where it cannot. */
export async function run(): Promise<void> {
  try {
    await commandLine().parseAsync();
  } catch (error) {
    // What a person can mend is said in a sentence; anything else is a fault of ours and shows where.
    const known = error instanceof Wrong || error instanceof BadSettings || (error instanceof Error && 'code' in error);
    console.error(known && error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
