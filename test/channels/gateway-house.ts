// A small real house for the tests of the doors: a real store in a temporary folder, the real gateway and turn worker,
// and a bot that repeats what it hears. What the real bot says is tested elsewhere.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { createGateway, type Gateway, type GatewayDeps } from '../../channels/gateway/gateway.js';
import type { DoorContent, RegionSource } from '../../channels/gateway/regions.js';
import { startTurnWorker, type TurnWorker, type TurnWorkerOptions } from '../../channels/gateway/turn-worker.js';
import type { Outcome, Store, Turn } from '../../store/port.js';
import type { Draft } from '../../store/records.js';
import { openSqliteStore } from '../../store/sqlite/open.js';

export const ORIGIN = 'https://www.regione.example';

const region: DoorContent = {
  region: {
    name: 'demo',
    demo: true,
    label: { it: 'Regione Demo' },
    languages: ['it', 'en', 'de', 'fr'],
    timezone: 'Europe/Rome',
    mode: 'level',
    signature: 'demonstration',
    protocol: 'demo',
    ruleSet: null,
    riskAge: 65,
    hours: { always: true, week: {}, closed: [] },
    numbers: [],
    numbersValidDays: 180,
    origins: [ORIGIN],
    privacy: { controller: { it: 'Regione Demo' }, url: null, retentionDays: 30, ledgerDays: 3650 },
    handoff: {
      due: { emergency: 2, urgent: 10, routine: 30 },
      graceSeconds: 60,
      capacity: 4,
      onCall: null,
      onCallAfter: 5,
      skills: [],
      outcomes: [],
      canned: [],
    },
    uploads: { maxBytes: 200_000, types: ['image/png', 'image/jpeg', 'application/pdf', 'text/plain'] },
  },
  texts: {
    machine_notice: { it: 'Ti risponde un assistente automatico di {region}.', en: 'A machine of {region} answers.' },
    privacy_notice: { it: 'Titolare dei dati: {controller}.', en: 'Controller: {controller}.' },
  },
};

export const regions: RegionSource = {
  current: () => ({ version: 'test', regions: new Map([['demo', region]]) }),
  region: (name) => (name === 'demo' ? region : undefined),
};

/** Says "benvenuto" when woken, "eco: …" to each message, naming files. */
export async function echo({ conversation, waiting }: Turn): Promise<Outcome> {
  return {
    at: Date.now(),
    answeredSeq: waiting.at(-1)!.seq,
    owner: conversation.owner.kind,
    replies: waiting.map((entry): Draft => {
      const files = entry.activity.attachments?.map(({ name }) => name).join(', ');
      const text = entry.author === 'citizen' ? `eco: ${files ?? entry.activity.text}` : 'benvenuto';
      const suggestedActions = { actions: [{ type: 'imBack', title: 'Sì', value: 'Sì' } as const] };
      return {
        author: 'bot',
        replyTo: entry.author === 'citizen' ? entry.id : null,
        activity: { type: 'message', text, locale: 'it', suggestedActions },
      };
    }),
    state: null,
    language: conversation.language,
    tickets: [],
    followUps: [],
    cancelFollowUps: [],
    decisions: [],
  };
}

export interface House {
  readonly url: string;
  readonly domain: string;
  readonly store: Store;
  readonly gateway: Gateway;
  readonly turns: TurnWorker;
  readonly dir: string;
  /** Everything that was logged, at the most talkative level. */
  readonly logged: string[];
  /** Stops the process's parts but leaves the data. */
  close(): Promise<void>;
  /** close, and removes the data. */
  remove(): Promise<void>;
}

export interface HouseOptions {
  readonly dir?: string;
  readonly port?: number;
  readonly masterKey?: Uint8Array;
  readonly work?: TurnWorkerOptions['work'];
  readonly worker?: Partial<TurnWorkerOptions>;
  readonly settings?: GatewayDeps['settings'];
  readonly now?: () => number;
  readonly widget?: URL;
  readonly regions?: RegionSource;
  /** Another store than SQLite in the folder; the house shuts it down. */
  readonly store?: Store;
}

export const MASTER_KEY = randomBytes(32);

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const dir = options.dir ?? (await mkdtemp(path.join(tmpdir(), 'accanto-gateway-')));
  const now = options.now ?? Date.now;
  const masterKey = options.masterKey ?? MASTER_KEY;
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const store = options.store ?? (await openSqliteStore({ dir, mask: (text) => text, now, masterKey }));
  const { settings, widget } = options;
  const gateway = createGateway({ store, regions: options.regions ?? regions, masterKey, log, now, settings, widget });
  const turns = startTurnWorker({ store, work: options.work ?? echo, onFailure: echo, worker: 'test', log, ...options.worker });
  const { port } = await gateway.listen(options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await gateway.close();
    await turns.stop();
    await store.shutdown();
  };
  return {
    url,
    domain: `${url}/v3/directline`,
    store,
    gateway,
    turns,
    dir,
    logged,
    close,
    async remove() {
      await close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
