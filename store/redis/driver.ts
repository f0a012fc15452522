// What the clients of the redis package (a server's, a Cluster's, the Sentinels') have in common for the wire.
import { RESP_TYPES } from 'redis';
import type { Argument } from './wire.js';

export interface Driver {
  send(key: string | null, args: readonly Argument[]): Promise<unknown>;
  /** One sender for each master. */
  nodes(): Promise<readonly ((args: readonly Argument[]) => Promise<unknown>)[]>;
  subscribe(channel: string, onMessage: (message: string) => void, onMissed: () => void): Promise<void>;
  /** After READONLY: whoever answered is no longer the one to talk to. */
  again(): void;
  close(): Promise<void>;
}

/** Milliseconds after which a connection that does not come about is given up. */
export const CONNECT_WITHIN = 3_000;

/** Binary strings come as Buffers. */
export const BINARY = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

/** For what is told to the sender of a command anyway. */
export const swallow = () => undefined;
