// Sealing: AES-256-GCM with a key per conversation. Every sealed field names what it is (conversation, kind, number) as
// additional data, so that a record which somebody moves to another place no longer opens.
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomFillSync } from 'node:crypto';
import { WrongStore } from './errors.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Random bytes are fetched in one go: a call for every twelve of them costs as much as the encryption. */
const pool = Buffer.alloc(IV_BYTES * 512);
let used = pool.length;

/** Good until the next one is asked for. */
function nextIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += IV_BYTES;
  return pool.subarray(used - IV_BYTES, used);
}

/** What a sealed field is: it opens only in the place it was sealed for. */
export function place(conversation: string, kind: string): Buffer {
  return Buffer.from(`${conversation}\n${kind}`);
}

export function seal(key: KeyObject, where: Buffer, plain: string | Uint8Array): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(where);
  // Buffer makes bytes of a string more quickly than the cipher does.
  const body = cipher.update(typeof plain === 'string' ? Buffer.from(plain) : plain);
  cipher.final();
  return Buffer.concat([iv, body, cipher.getAuthTag()]);
}

/** @throws WrongStore when the bytes were changed, moved, or sealed with another key. */
export function unseal(key: KeyObject, where: Buffer, record: Uint8Array): Buffer {
  // libsql hands a blob out as a Buffer or, in lists, as a bare ArrayBuffer.
  const sealed = record instanceof Uint8Array ? record : Buffer.from(record);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES));
    decipher.setAAD(where);
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const body = decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES));
    decipher.final();
    return body;
  } catch (cause) {
    throw new WrongStore('A sealed record does not open: it was damaged or moved. Restore the data folder from a backup.', cause);
  }
}

export function newKey(): { key: KeyObject; bytes: Buffer } {
  const bytes = randomFillSync(Buffer.alloc(32));
  return { key: createSecretKey(bytes), bytes };
}

export function keyOf(bytes: Uint8Array): KeyObject {
  return createSecretKey(bytes);
}
