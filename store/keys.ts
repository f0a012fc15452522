// The master key: where it comes from, and the keys that are derived from it. It wraps the keys of the conversations and
// keys the HMAC of addresses. Who loses it has lost every text; who copies it together with the data has sealed nothing.
import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { WrongStore } from './errors.js';
import { closeSynced, syncFolder } from './files.js';

export const MASTER_KEY_FILE = 'master.key';

/** What is derived from the master key; each has one use only. */
export interface DerivedKeys {
  readonly wrap: KeyObject;
  readonly addresses: KeyObject;
  /** Tells whether a store belongs to this key without saying anything about it. */
  readonly check: string;
}

/**
 * The 32 bytes of the master key: from `setting` (64 hex digits, base64, or the path of a file that holds either), else
 * from `master.key` in the data folder, which is made at the first start, readable for its owner only.
 * @throws WrongStore when the setting is neither, or when the folder holds a store but its key is gone.
 */
export function loadMasterKey(dir: string, setting?: string): Uint8Array {
  const found = findMasterKey(dir, setting);
  if (found !== null) return found;
  if (existsSync(join(dir, 'keys.db'))) {
    throw new WrongStore(
      `The data folder holds a store, but its master key is missing. Put the file ${MASTER_KEY_FILE} back, or set ACCANTO_MASTER_KEY.`,
    );
  }
  return makeMasterKey(dir);
}

/** As loadMasterKey, but null where there is none: nothing is made. */
export function findMasterKey(dir: string, setting?: string): Uint8Array | null {
  if (setting !== undefined && setting.trim() !== '') {
    const bytes = decode(setting) ?? fromFile(isAbsolute(setting) ? setting : join(process.cwd(), setting));
    if (bytes === null) {
      throw new WrongStore(
        'ACCANTO_MASTER_KEY is no key: give 32 bytes as 64 hex digits or base64, or the path of a file that holds them.',
      );
    }
    return bytes;
  }
  const file = join(dir, MASTER_KEY_FILE);
  if (!existsSync(file)) return null;
  const bytes = fromFile(file);
  if (bytes === null) throw new WrongStore(`${MASTER_KEY_FILE} is damaged: it must hold 64 hex digits. Put the right one back.`);
  return bytes;
}

export function deriveKeys(masterKey: Uint8Array): DerivedKeys {
  if (masterKey.length !== 32) throw new WrongStore('The master key must have 32 bytes.');
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `accanto ${use}`, 32));
  return {
    wrap: createSecretKey(derive('wrap')),
    addresses: createSecretKey(derive('addresses')),
    check: derive('check').toString('hex'),
  };
}

/** Finds a channel's address without keeping it readable. */
export function addressFinder(key: KeyObject, channel: string, region: string, address: string): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([channel, region, address]))
    .digest();
}

function makeMasterKey(dir: string): Uint8Array {
  const bytes = randomBytes(32);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const handle = openSync(join(dir, MASTER_KEY_FILE), 'wx', 0o600);
  writeSync(handle, `${bytes.toString('hex')}\n`);
  closeSynced(handle);
  syncFolder(dir);
  return bytes;
}

function fromFile(file: string): Uint8Array | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const bytes = readFileSync(file);
  return bytes.length === 32 ? bytes : decode(bytes.toString('utf8'));
}

function decode(text: string): Uint8Array | null {
  const word = text.trim();
  if (/^[0-9a-f]{64}$/i.test(word)) return Buffer.from(word, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(word)) return null;
  const bytes = Buffer.from(word, 'base64');
  return bytes.length === 32 ? bytes : null;
}
