// The front door: reads the settings, opens the store, puts the parts together and hands each what it needs, and starts what the
// command line asks for. The build bundles it; .ci/start.mjs is what runs first.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { type Logger, pino } from 'pino';
import { createCallers } from './channels/gateway/address.js';
import { createFailureOutcome } from './channels/gateway/failure.js';
import { createGateway } from './channels/gateway/gateway.js';
import { startOutbox } from './channels/gateway/outbox.js';
import { startScheduler } from './channels/gateway/scheduler.js';
import { createTurnWork } from './channels/gateway/turn.js';
import { startTurnWorker, type TurnWorker, type TurnWorkerOptions } from './channels/gateway/turn-worker.js';
import { chatCommand } from './channels/terminal/command.js';
import { type CommandLine, contentCommands, examineContent, settingsOf, timeOf, zonesIn } from './config/commands.js';
import { contentDir, dangerSignsFileOf, dangerSignsOf } from './config/folder.js';
import { phrasesOf } from './config/phrases.js';
import { createReloads } from './config/reloads.js';
import { readSettings, type Settings } from './config/settings.js';
import { byRuleSet, type ContentSource, openContent } from './config/source.js';
import { operatorCommands } from './handoff/commands.js';
import { createHandoff, type Handoff } from './handoff/handoff.js';
import { firstOperator } from './handoff/operators.js';
import { nluCommands } from './nlu/commands.js';
import { maskCodes } from './nlu/mask.js';
import { modelFor, openNlu } from './nlu/open.js';
import type { Nlu } from './nlu/understanding.js';
import { examineStore, storeCommands } from './store/commands.js';
import { StoreError } from './store/errors.js';
import { loadMasterKey } from './store/keys.js';
import { openStore, processName, type StoreWish, withStore } from './store/open.js';
import type { Outcome, Store, Turn } from './store/port.js';
import { examinePrivacy } from './store/private.js';
import type { CheckUp } from './store/redis/doctor.js';

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
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const masterKey = loadMasterKey(settings.dataDir, settings.masterKey);
  const dir = contentDir(settings);
  const reloads = createReloads(log, dir);
  const opened = await openContent({
    dir,
    keepIn: settings.dataDir,
    watch: exclusive && settings.watchConfig,
    onReload: reloads.tell,
    onFailure: reloads.fail,
  });
  if (exclusive) reloads.tell(opened.last);
  const content = ruleSet === undefined ? opened : byRuleSet(opened, ruleSet);
  const nlu = await openNlu({ dangerSigns: dangerSignsOf(settings), encoder: settings.encoder, wait, model: modelFor(settings.dataDir) });
  const store = await open({
    settings,
    now,
    masterKey,
    exclusive,
    mask: maskCodes,
    content: { version: content.current().version, phrases: () => phrasesOf(content.current()) },
  });
  const callers = createCallers(settings.trustedProxies, settings.publicUrl ?? null);
  const handoff = createHandoff({ store, content, now, log, publicUrl: settings.publicUrl, address: ({ req }) => callers.address(req) });
  const work = createTurnWork({ nlu, content, duty: (region, ticket) => handoff.duty(region, ticket), now });
  const onFailure = createFailureOutcome({ nlu, content, duty: (region, ticket) => handoff.duty(region, ticket), now });
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
      return startTurnWorker({ store, work, onFailure, worker: processName(), log, ttl: TURN_LEASE, ...told });
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

/** The gateway: serves until it is told to stop, then finishes what is under way. */
export async function serve(settings: Settings, open = openStore): Promise<void> {
  const began = performance.now();
  serving = true;
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
  metrics.gauge(
    'accanto_content_mistakes',
    'Mistakes that the last reading of the content folder has found; above 0 it was refused.',
    () => content.last.mistakes.length,
  );
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
  const outbox = startOutbox({ store, channels: [], worker: processName(), log, onFate: metrics.delivery });
  const scheduler = startScheduler({
    store,
    regions: content,
    worker: processName(),
    log,
    onExpired({ conversations, decisions }) {
      metrics.expired += conversations;
      metrics.decisionsExpired += decisions;
    },
  });
  await handoff.start();
  const first = await firstOperator(store, [...content.current().regions.keys()]).catch((error: unknown) => {
    // Another gateway that starts at the same moment has made it and shows its password.
    if (error instanceof StoreError && error.code === 'name_taken') return null;
    throw error;
  });
  const { url } = await gateway.listen(settings.port, settings.host);
  console.log(welcome(url, first, performance.now() - began));
  // The first question would wait for it; nobody waits for the start any more.
  const { readyToAnswer } = await import('./bot/answers/answers.js');
  for (const region of content.current().regions.values()) readyToAnswer(region);

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

function commandLine(): Command {
  const program = new Command('accanto').description('A citizen writes, and is not left alone.').version('0.1.0');
  const bare: CommandLine['bare'] = (path, description) =>
    path
      .split(' ')
      .reduce((parent, name) => parent.commands.find((each) => each.name() === name) ?? parent.command(name), program)
      .description(description)
      .option('--redis <url>', 'a Redis server instead of the embedded store')
      .option('--redis-keys <url>', 'a second Redis server for the keys, backed up apart')
      .option('--config <dir>', 'the content folder');
  const command: CommandLine['command'] = (path, description) => bare(path, description).option('--data <dir>', 'the data folder');
  const line: CommandLine = { command, bare };

  command('serve', 'the gateway, the desk and the widget')
    .option('--port <number>', 'the port (3978)')
    .option('--host <address>', 'the address to listen on')
    .action((flags) => serve(settingsOf(flags)));
  chatCommand(line, openParts);
  nluCommands(line, { settingsOf, dangerSignsOf, dangerSignsFileOf, timeOf });
  operatorCommands(line, (settings, use) => withStore(settings, maskCodes, use));
  contentCommands(line);
  storeCommands(line, { settingsOf, mask: maskCodes, zonesOf: zonesIn });
  command('doctor', 'a check of the installation, in words').action(async (flags) => {
    const settings = settingsOf(flags);
    const found: CheckUp[] = [
      await examineContent(contentDir(settings)),
      await examineStore(settings, maskCodes),
      examinePrivacy(settings.dataDir),
    ];
    const wrong = found.flatMap((each) => each.wrong);
    for (const sentence of found.flatMap((each) => each.well)) console.log(`ok  ${sentence}`);
    for (const sentence of found.flatMap((each) => each.warnings ?? [])) console.log(`!   ${sentence}`);
    for (const sentence of wrong) console.log(`!!  ${sentence}`);
    if (wrong.length > 0) process.exitCode = 1;
  });
  // "nlu" alone does nothing: the list of commands names what it can be followed by.
  for (const group of program.commands.filter(({ commands }) => commands.length > 0))
    group.description(group.commands.map((each) => `${group.name()} ${each.name()}`).join(', '));
  return program;
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

/**
 * Whoever reads what a command prints may have seen enough (`accanto nlu lint | head`): then there is nothing left to do, and nothing
 * to complain of. A gateway serves on: those who write to it need nobody who reads its log.
 */
function endWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (!serving) process.exit();
    });
}

/** Set by `serve`. */
let serving = false;

/** Does what the words of the command line say. Ends the process with 1 where it cannot. */
export async function run(): Promise<void> {
  endWhenNobodyReads();
  try {
    await commandLine().parseAsync();
  } catch (error) {
    // What a person can mend is said in a sentence; anything else is a fault of ours and shows where.
    console.error(error instanceof Error && 'code' in error ? error.message : error);
    process.exit(1);
  }
}
