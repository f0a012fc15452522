// The commands that look after the store: erase, account, copy, put back, release. Each works on either store.
import { join } from 'node:path';
import type { CommandLine, Flags } from '../config/commands.js';
import type { Settings } from '../config/settings.js';
import { backup, restore } from './backup.js';
import { NotFound } from './errors.js';
import { findMasterKey, MASTER_KEY_FILE } from './keys.js';
import { masterKeyOf, type StoreSettings, withKnownStore } from './open.js';
import { over } from './over.js';
import type { StoreOptions } from './port.js';
import type { ConversationId } from './records.js';
import type { CheckUp } from './redis/doctor.js';
import type { RedisOptions } from './redis/open.js';
import { examineSqlite } from './sqlite/doctor.js';

/** What only somebody who knows the other folders can tell. */
export interface Told {
  settingsOf(flags: Flags): Settings;
  readonly mask: StoreOptions['mask'];
  /** The time zone of each Region. */
  zonesOf(settings: Settings): Promise<ReadonlyMap<string, string>>;
}

/** Where somebody who must erase a conversation finds which one it is. */
const WHERE_THE_CODE_IS =
  'Its code stands at the end of the card beside the conversation at the desk ("Codice della conversazione"); of those that are over "accanto conversations" lists it.';

export function storeCommands({ command }: CommandLine, { settingsOf, mask, zonesOf }: Told): void {
  command('erase', 'erase a conversation, with a receipt')
    .argument('<code>', 'which one')
    .addHelpText('after', `\n${WHERE_THE_CODE_IS}`)
    .action(async (code: string, flags) => {
      const receipt = await withKnownStore(settingsOf(flags), mask, (store) => store.erase(code as ConversationId, Date.now())).catch(
        (error: unknown) => {
          throw error instanceof NotFound ? new NotFound(`conversation "${code}"`, WHERE_THE_CODE_IS) : error;
        },
      );
      console.log(JSON.stringify(receipt));
    });
  command('conversations', 'the conversations that are over: code, Region, when, how many lines; never what was said')
    .option('--on <day>', 'only those that began or ended on this day (2026-11-27)')
    .action(async (flags) => {
      const settings = settingsOf(flags);
      const zones = await zonesOf(settings);
      await withKnownStore(settings, mask, async (store) => {
        for await (const { conversation, region, began, ended, entries } of over(store, zones, Date.now(), flags.on))
          console.log(
            `${conversation}  ${region}  ${began} to ${ended.slice(began.slice(0, 10) === ended.slice(0, 10) ? 11 : 0)}  ${entries} lines`,
          );
      });
    });
  command('reconcile', 'account for every message ever accepted').action(async (flags) => {
    const accounting = await withKnownStore(settingsOf(flags), mask, (store) => store.reconcile());
    console.log(JSON.stringify(accounting, null, 2));
    if (accounting.faults.length > 0) process.exitCode = 1;
  });
  command('backup', 'copy data and keys, apart')
    .argument('<dir>')
    .action(async (dir: string, flags) => {
      const settings = settingsOf(flags);
      const report = await (settings.redisUrl === undefined
        ? backup(settings.dataDir, dir)
        : (await import('./redis/backup.js')).backupRedis(redisOf(settings, mask), dir));
      console.log(JSON.stringify(report, null, 2));
      console.error(whereTheKeyIs(settings));
    });
  command('restore', 'put a backup back, replay erasures, begin a new generation')
    .argument('<dir>')
    .action(async (dir: string, flags) => {
      const settings = settingsOf(flags);
      const { dataDir, masterKey, redisUrl } = settings;
      const report = await (redisUrl === undefined
        ? restore(dir, dataDir, masterKey)
        : (await import('./redis/restore.js')).restoreRedis(redisOf(settings, mask), dir));
      console.log(JSON.stringify(report, null, 2));
      console.error('Nothing is sent to channels until "accanto outbox release": look first at what had been sent after the backup.');
    });
  command('outbox release', 'send again after a restore, once it is known what had been sent').action(async (flags) => {
    await withKnownStore(settingsOf(flags), mask, (store) => store.releaseOutbox());
    console.log('The outbox sends again.');
  });
}

/** What a backup lacks on purpose. On stderr, so that a program still reads the report alone. */
function whereTheKeyIs({ dataDir, masterKey }: StoreSettings): string {
  const key = masterKey === undefined || masterKey.trim() === '' ? `the file ${join(dataDir, MASTER_KEY_FILE)}` : 'ACCANTO_MASTER_KEY';
  return `The master key is not in this backup: keep a copy of ${key} in a third place, apart from both folders. Without it nobody can read anything in here, you neither.`;
}

/** The store's part of `accanto doctor`, in words. */
export async function examineStore(settings: StoreSettings, mask: StoreOptions['mask']): Promise<CheckUp> {
  const { redisUrl: url, redisKeys: keysUrl, redisPrefix: prefix, dataDir: dir } = settings;
  const masterKey = findMasterKey(dir, settings.masterKey);
  if (masterKey === null)
    return { well: [], wrong: ['There is no master key yet: the first "accanto serve" makes one, or set ACCANTO_MASTER_KEY.'] };
  const common = { mask, now: Date.now, masterKey };
  if (url === undefined) return examineSqlite({ ...common, dir });
  return (await import('./redis/doctor.js')).examineRedis({ ...common, url, keysUrl, prefix });
}

/** For commands that look at the store in Redis rather than through its port; they need the key that it was made with. */
function redisOf(settings: StoreSettings, mask: StoreOptions['mask']): RedisOptions {
  const { redisUrl: url = '', redisKeys: keysUrl, redisPrefix: prefix } = settings;
  return { url, keysUrl, prefix, mask, now: Date.now, masterKey: masterKeyOf(settings) };
}
