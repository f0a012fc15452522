// What a new channel fills in: how a reply leaves, and how it may refuse. What comes in, a channel turns into
// `store.openConversation` and `store.accept` by itself. The web needs none of this: it reads by sequence number.
import type { Delivery } from '../store/records.js';

/** How fast a channel may be called: `burst` at once, then `perSecond`. */
export interface Pace {
  readonly perSecond: number;
  readonly burst: number;
}

/** A door to the world that has to be called for a reply to leave. */
export interface PushChannel {
  /** As in `Conversation.channel`. */
  readonly name: string;
  readonly pace: Pace;
  /**
   * Sends one reply; resolves when the channel has taken it, with the channel's own id of it where there is one. Where
   * the channel knows idempotency keys, `delivery.id` is the key; where not, `delivery.uncertain` says "mark it as a
   * possible repeat". Anything else that is thrown is treated as ChannelUnavailable with an unknown fate.
   * @throws ChannelRefused, ChannelUnavailable
   */
  send(delivery: Delivery): Promise<{ readonly receipt: string | null }>;
}

/** The channel will never take it (blocked by the citizen, address gone, window closed). Not tried again; seen at the desk. */
export class ChannelRefused extends Error {
  readonly code = 'channel_refused';
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'ChannelRefused';
  }
}

/** The channel cannot take it now. `uncertain`: it may have gone through all the same. */
export class ChannelUnavailable extends Error {
  readonly code = 'channel_unavailable';
  constructor(
    message: string,
    readonly uncertain: boolean,
    /** Milliseconds the channel asked us to wait, if it said so. */
    readonly retryAfter: number | null = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ChannelUnavailable';
  }
}
