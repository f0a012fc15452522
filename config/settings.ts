// What the person who runs Accanto decides: read from the command line, the environment (ACCANTO_*) and accanto.yml, in
// this order. Every mistake is reported at once, with where it comes from and what to write instead.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { sentence } from './explain.js';
import { nearest } from './nearest.js';
import { isUrl, phone } from './schema/parts.js';

const address = (value: string) => /^[\da-f.:]+(\/\d{1,3})?$/i.test(value);
const flag = z.union([z.boolean(), z.stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] })]);
const whole = (least: number, most: number) => z.coerce.number<string | number>().int().min(least).max(most);
const list = (check: (value: string) => boolean, message: string) =>
  z
    .union([
      z.array(z.string()),
      z.string().transform((value) =>
        value
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ])
    .refine((values) => values.every(check), message);
const web = (protocols: readonly string[], message: string) => z.string().refine((value) => isUrl(value, protocols), message);

/** The message never shows what was written: there may be a password in it. */
const redis = z
  .string()
  .regex(
    /^rediss?(\+(cluster|sentinel|unix))?:\/\/\S+$/,
    'This is not the address of a Redis. → Write e.g. "redis://localhost:6379", "redis+cluster://host:6379,host:6380" or "redis+sentinel://host:26379/mymaster".',
  );

/** All settings. The environment's name of `dataDir` is ACCANTO_DATA_DIR; accanto.yml and the command line use the name itself. */
const settingsForm = z.strictObject({
  /** Port of the gateway. */
  port: whole(0, 65_535).default(3978),
  /** Address to listen on; behind a proxy 127.0.0.1 is enough. */
  host: z.string().min(1).default('127.0.0.1'),
  /** Address that citizens see, for links and channels that call back. */
  publicUrl: web(['https:', 'http:'], 'This is not a web address. → Write e.g. "https://chat.regione.example".').optional(),
  /** Everything that must not be lost is in here. */
  dataDir: z.string().min(1).default('./data'),
  /** The content folder; the delivered one where it is not set. */
  configDir: z.string().min(1).optional(),
  /**
   * Redis instead of the embedded store: one server, a Cluster (`redis+cluster://a:6379,b:6379`) or what Sentinels watch
   * (`redis+sentinel://a:26379,b:26379/name`, `?sentinelUser=…&sentinelPassword=…` where these want a login of their own).
   */
  redisUrl: redis.optional(),
  /** Prefix of all names in Redis, where several installations share one. */
  redisPrefix: z
    .string()
    .regex(/^[a-z0-9:_-]{1,40}$/i, 'This prefix cannot be used. → Write letters, digits, ":", "-" and "_".')
    .default('accanto'),
  /** Where wrapped keys are kept when the data is in Redis: another Redis, backed up apart. */
  redisKeys: redis.optional(),
  /** 32 bytes in base64 that wrap all other keys; a file in the data folder is made where it is not set. */
  masterKey: z
    .string()
    .refine(
      (value) => /^[A-Za-z0-9+/_-]+={0,2}$/.test(value) && Buffer.from(value, 'base64').length === 32,
      'This is not a master key. → Write 32 random bytes in base64: openssl rand -base64 32.',
    )
    .optional(),
  /** Proxies whose X-Forwarded-For is believed: addresses or networks. */
  trustedProxies: list(
    address,
    'There is something that is no address. → Write addresses or networks, e.g. "10.0.0.1, 192.168.0.0/16".',
  ).default([]),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Largest file (bytes) of any Region; a Region may allow less. */
  uploadMaxBytes: whole(0, 50_000_000).default(10_000_000),
  /** Files that one conversation may send in a day. */
  uploadsPerDay: whole(0, 1000).default(30),
  /** Largest request (bytes) beside files. */
  bodyMaxBytes: whole(1000, 5_000_000).default(262_144),
  /** After so many hours an operator signs in again. */
  sessionHours: whole(1, 72).default(10),
  /** The sentence encoder: off saves memory and understands less. */
  encoder: z.enum(['worker', 'off']).default('worker'),
  /** Read the content folder again when one of its files changes. */
  watchConfig: flag.default(true),
  /** Where the on-call alert is posted, beside the Region's own address. */
  onCallWebhook: web(['https:', 'http:'], 'This is not a web address. → Write e.g. "https://hooks.regione.example/accanto".').optional(),
  /** A number to call when the service itself fails; shown to operators only. */
  supportPhone: phone.optional(),
  /** Seconds to finish what is under way when the process is asked to stop. */
  drainSeconds: whole(0, 600).default(15),
});
export type Settings = z.output<typeof settingsForm>;
export type SettingName = keyof Settings;

export interface SettingsMistake {
  /** "ACCANTO_PORT", "accanto.yml:3" or "--port". */
  readonly from: string;
  readonly message: string;
  readonly remedy: string;
}

/** The settings cannot be used. The message lists every mistake. */
export class BadSettings extends Error {
  readonly code = 'bad_settings';
  constructor(readonly mistakes: readonly SettingsMistake[]) {
    super(`The settings cannot be used:\n${mistakes.map(printSettingsMistake).join('\n')}`);
    this.name = 'BadSettings';
  }
}

export interface SettingsSources {
  /** From the command line, by setting name; undefined ones are not set. */
  readonly overrides?: { readonly [name in SettingName]?: unknown };
  readonly env?: { readonly [name: string]: string | undefined };
  /** Path of accanto.yml. One that was not asked for need not be there. */
  readonly file?: string;
  readonly fileRequired?: boolean;
}

interface Found {
  readonly value: unknown;
  readonly from: string;
}

/** Names beside the settings that other programs of the project read from the environment. */
const OTHER_VARIABLES = ['ACCANTO_CONFIG_FILE'];

/** The settings and the warnings about them. Throws BadSettings with every mistake. */
export function readSettings(sources: SettingsSources = {}): { settings: Settings; warnings: SettingsMistake[] } {
  const mistakes: SettingsMistake[] = [];
  const warnings: SettingsMistake[] = [];
  const found = new Map<string, Found>();
  const file = sources.file ?? sources.env?.ACCANTO_CONFIG_FILE ?? 'accanto.yml';

  // The strongest source comes last.
  for (const [name, one] of readFile(file, sources.fileRequired ?? sources.env?.ACCANTO_CONFIG_FILE !== undefined, mistakes))
    found.set(name, one);
  for (const [variable, value] of Object.entries(sources.env ?? {})) {
    if (!variable.startsWith('ACCANTO_') || OTHER_VARIABLES.includes(variable) || value === undefined) continue;
    const name = SETTING_OF.get(variable);
    if (!name) warnings.push(unknown(variable, [...SETTING_OF.keys()]));
    // An empty variable is one that is not set: that is how compose files leave it out.
    else if (value.trim() !== '') found.set(name, { value: value.trim(), from: variable });
  }
  for (const [name, value] of Object.entries(sources.overrides ?? {}))
    if (value !== undefined) found.set(name, { value, from: `--${kebab(name)}` });

  const result = settingsForm.safeParse(Object.fromEntries([...found].map(([name, { value }]) => [name, value])));
  if (!result.success)
    for (const issue of result.error.issues) {
      const from = found.get(String(issue.path[0]))?.from ?? 'settings';
      const { message, remedy } = sentence({ ...issue, path: issue.path.slice(0, 1) });
      mistakes.push({ from, message, remedy });
    }
  if (!result.success || mistakes.length > 0) throw new BadSettings(mistakes);
  return { settings: result.data, warnings };
}

/** One line: where it comes from, what is wrong, what to write instead. */
function printSettingsMistake({ from, message, remedy }: SettingsMistake): string {
  return `${from}: ${message} → ${remedy}`;
}

function readFile(file: string, required: boolean, mistakes: SettingsMistake[]): Map<string, Found> {
  const found = new Map<string, Found>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    if (required) mistakes.push({ from: file, message: 'The file cannot be read.', remedy: 'Create it, or leave it out.' });
    return found;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors)
    mistakes.push({
      from: `${file}:${lines.linePos(error.pos[0]).line}`,
      message: `This is not YAML: ${error.message}`,
      remedy: 'Write one "name: value" a line.',
    });
  const data: unknown = document.errors.length > 0 ? {} : document.toJS();
  if (data === null || data === undefined) return found;
  if (typeof data !== 'object' || Array.isArray(data)) {
    mistakes.push({ from: file, message: 'The file holds no settings.', remedy: 'Write one "name: value" a line.' });
    return found;
  }
  for (const [name, value] of Object.entries(data)) {
    const from = `${file}:${lineOf(text, name)}`;
    if (name in settingsForm.shape) found.set(name, { value, from });
    else mistakes.push(unknown(name, Object.keys(settingsForm.shape), from));
  }
  return found;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const SETTING_OF = new Map(
  Object.keys(settingsForm.shape).map((name) => [`ACCANTO_${kebab(name).replaceAll('-', '_').toUpperCase()}`, name]),
);

function unknown(name: string, names: readonly string[], from = name): SettingsMistake {
  const near = nearest(name, names);
  return {
    from,
    message: `There is no setting \`${name}\`.`,
    remedy: near ? `Did you mean \`${near}\`?` : `Remove it; known are: ${names.join(', ')}.`,
  };
}

function lineOf(text: string, name: string): number {
  const index = text.split('\n').findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(name));
  return index < 0 ? 1 : index + 1;
}
