// What the doors of the gateway share, handed in once. Direct Line, its WebSocket and the HTML form all live on this.
import type { Context } from 'koa';
import type { Logger } from 'pino';
import type { Store } from '../../store/port.js';
import type { ConversationId } from '../../store/records.js';
import type { Live } from '../web/live.js';
import type { Tokens } from '../web/tokens.js';
import type { Callers } from './address.js';
import type { Limit } from './limits.js';
import type { Metrics } from './metrics.js';
import type { Origins } from './origins.js';
import type { RegionSource } from './regions.js';

export interface Door {
  readonly store: Store;
  readonly regions: RegionSource;
  /** Taken where a client names no Region. */
  readonly defaultRegion: string;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly callers: Callers;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly limits: {
    /** Messages of one conversation. */
    readonly conversation: Limit;
    /** Readings of one conversation (polling, reconnecting). */
    readonly reading: Limit;
    /** New conversations of one address: high, a hospital may stand behind it. */
    readonly address: Limit;
    /** New conversations of one user at one address. */
    readonly user: Limit;
  };
  /** May this request (of a signed-in operator) read files of the conversation? Given by the hand-off side. */
  readonly mayReadFile?: (ctx: Context, conversation: ConversationId) => Promise<boolean>;
}
