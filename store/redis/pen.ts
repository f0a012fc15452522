// The pen of one conversation: what is written with it only its key opens, and only in its own place.
import type { KeyObject } from 'node:crypto';
import type { ConversationId } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import type { Words } from './words.js';

export class Pen {
  constructor(
    readonly conversation: ConversationId,
    readonly key: KeyObject,
    readonly words: Words,
  ) {}

  /** `kind` says what it is, with its number or id where there are several. */
  write(kind: string, json: string): Buffer {
    return seal(this.key, place(this.conversation, kind), this.words.write(json));
  }

  /** @throws WrongStore when it was changed, moved or sealed with another key. */
  read(kind: string, sealed: Uint8Array): string {
    return this.words.read(unseal(this.key, place(this.conversation, kind), sealed).toString());
  }

  writeBytes(kind: string, bytes: Uint8Array): Buffer {
    return seal(this.key, place(this.conversation, kind), bytes);
  }

  readBytes(kind: string, sealed: Uint8Array): Buffer {
    return unseal(this.key, place(this.conversation, kind), sealed);
  }
}
