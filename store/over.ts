// The conversations that are over, for somebody who has to find one: its code, when it was and how long, never what was said.
import type { Store } from './port.js';
import type { ConversationId, Millis } from './records.js';

/** Conversations looked for at a time. */
const PORTION = 200;

export interface Over {
  readonly conversation: ConversationId;
  readonly region: string;
  /** By the clock of its Region: 2026-11-27 10:02. */
  readonly began: string;
  readonly ended: string;
  readonly entries: number;
}

/**
 * Those in which nothing is still to be done: no turn, no open request, no follow-up. Oldest first where the store keeps them so.
 * @param zones the time zone of each Region
 * @param on only those that began or ended on this day (2026-11-27)
 */
export async function* over(store: Store, zones: ReadonlyMap<string, string>, now: Millis, on?: string): AsyncIterable<Over> {
  const before = new Map([...zones.keys()].map((region) => [region, now]));
  for await (const portion of store.untouchedSince(before, PORTION))
    for (const { conversation: id, lastSeq } of portion) {
      const conversation = await store.conversation(id);
      if (conversation === null) continue;
      const { region, createdAt } = conversation;
      const [last] = await store.read(id, lastSeq - 1, 'desk', 1);
      const zone = zones.get(region);
      const found = {
        conversation: id,
        region,
        began: minute(createdAt, zone),
        ended: minute(last?.at ?? createdAt, zone),
        entries: lastSeq,
      };
      if (on === undefined || found.began.startsWith(on) || found.ended.startsWith(on)) yield found;
    }
}

function minute(at: Millis, timeZone = 'UTC'): string {
  // Sweden writes dates as everybody sorts them.
  return new Date(at).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
}
