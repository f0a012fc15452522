// A conversation as it stands in memory.
import type { KeyObject } from 'node:crypto';
import type { Conversation, ConversationId, Entry, Json, Millis, Owner, TicketId } from '../records.js';

/** A conversation as it stands. Fields are changed by the operations, then `touch`ed. */
export interface Live {
  readonly n: number;
  readonly id: ConversationId;
  readonly version: number;
  readonly region: string;
  readonly channel: string;
  readonly createdAt: Millis;
  readonly user: string | null;
  /** Opened with an address: replies are pushed, so each becomes a delivery. */
  readonly pushed: boolean;
  readonly key: KeyObject;
  language: string;
  lastSeq: number;
  answeredSeq: number;
  /** When the oldest entry arrived that waits for a turn. */
  waitingSince: Millis | null;
  leaseToken: number;
  leaseUntil: Millis;
  leaseWorker: string | null;
  owner: Owner;
  ticket: TicketId | null;
  state: Json;
  /** The senders' message ids that were seen, with the number each got. */
  readonly seen: Map<string, number>;
  /** The newest entries, at least all that no turn has answered. */
  tail: Entry[];
}

export function conversationOf(live: Live): Conversation {
  return {
    id: live.id,
    version: live.version,
    region: live.region,
    channel: live.channel,
    language: live.language,
    createdAt: live.createdAt,
    lastSeq: live.lastSeq,
    answeredSeq: live.answeredSeq,
    owner: live.owner,
    ticket: live.ticket,
    state: live.state,
    user: live.user,
  };
}
