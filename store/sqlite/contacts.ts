// Ways to reach a citizen: sealed, and found again by HMAC only.
import { randomUUID } from 'node:crypto';
import { addressFinder } from '../keys.js';
import type { Store } from '../port.js';
import type { ContactPoint, ContactPointId } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import type { Core } from './core.js';
import type { Live } from './live.js';

interface ContactRow {
  id: string;
  channel: ContactPoint['channel'];
  purpose: ContactPoint['purpose'];
  opt_in: number;
  window_until: number | null;
  verified: number;
  address: Uint8Array;
}

interface NewContact {
  readonly channel: string;
  readonly address: string;
  readonly purpose: ContactPoint['purpose'];
  readonly verified: boolean;
}

export function contacts(core: Core): Pick<Store, 'contactPoints'> {
  return {
    contactPoints: (conversation) =>
      core.read(() => {
        const live = core.lives.find(conversation);
        return live === null ? [] : contactPointsOf(core, live);
      }),
  };
}

function contactPointsOf(core: Core, live: Live): ContactPoint[] {
  const rows = core.db.all<ContactRow>('SELECT * FROM contact_points WHERE n = ? ORDER BY rowid', [live.n]);
  return rows.map((row) => ({
    id: row.id as ContactPointId,
    conversation: live.id,
    channel: row.channel,
    address: unseal(live.key, place(live.id, `contact ${row.id}`), row.address).toString(),
    purpose: row.purpose,
    optIn: row.opt_in === 1,
    windowUntil: row.window_until,
    verified: row.verified === 1,
  }));
}

/** The same address for the same purpose is one contact point. */
export function addContactPoint(core: Core, live: Live, contact: NewContact): ContactPointId {
  const finder = addressFinder(core.keys.addresses, contact.channel, live.region, contact.address);
  const there = core.db.get<{ id: string }>('SELECT id FROM contact_points WHERE n = ? AND finder = ? AND purpose = ?', [
    live.n,
    finder,
    contact.purpose,
  ]);
  if (there !== undefined) return there.id as ContactPointId;
  const id = randomUUID();
  core.db.run(
    'INSERT INTO contact_points (id, n, channel, purpose, opt_in, window_until, verified, finder, address) VALUES (?, ?, ?, ?, 1, NULL, ?, ?, ?)',
    [
      id,
      live.n,
      contact.channel,
      contact.purpose,
      contact.verified ? 1 : 0,
      finder,
      seal(live.key, place(live.id, `contact ${id}`), contact.address),
    ],
  );
  return id as ContactPointId;
}

/** Where replies of this conversation are pushed. */
export function replyAddress(core: Core, live: Live): string | null {
  return contactPointsOf(core, live).find((contact) => contact.purpose === 'reply')?.address ?? null;
}
