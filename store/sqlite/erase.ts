// Erasure: the ledger first, then the key, then every row that said something. What is left of a conversation is its id,
// when it was erased, and the events of its tickets, which hold no text.
import { NotFound } from '../errors.js';
import type { Store } from '../port.js';
import type { ConversationId, ErasureReceipt, Millis } from '../records.js';
import type { Core } from './core.js';
import { event, type TicketRow } from './tickets.js';

const CLEARED = ['entries', 'files', 'contact_points', 'states', 'follow_ups', 'deliveries', 'heads'] as const;

/** How many one step erases: messages get their turn in between, and what waits for the disk is shared. */
const AT_ONCE = 16;

export function erasure(core: Core): Pick<Store, 'erase' | 'eraseUntouched'> {
  return {
    erase: async (conversation, at) => {
      const receipt = await core.write(() => {
        const there = core.db.get<{ n: number; erased_at: number | null; erased_entries: number | null }>(
          'SELECT n, erased_at, erased_entries FROM conversations WHERE id = ?',
          [conversation],
        );
        if (there === undefined) throw new NotFound('conversation');
        if (there.erased_at !== null) return receiptOf(conversation, there.erased_at, there.erased_entries ?? 0);
        core.ledger.append({ conversation, at });
        core.vault.destroy([conversation]);
        return eraseRows(core, conversation, there.n, at);
      });
      await core.emptyLog();
      return receipt;
    },

    eraseUntouched: async (conversations, at) => {
      let erased = 0;
      for (let from = 0; from < conversations.length; from += AT_ONCE) {
        const some = conversations.slice(from, from + AT_ONCE);
        erased += await core.write(() => {
          // What others of this group have written counts.
          core.lives.flush();
          const still = some.flatMap(({ conversation, lastSeq }) => {
            const there = core.db.get<{ n: number }>(
              'SELECT c.n FROM conversations c JOIN heads h ON h.n = c.n WHERE c.id = ? AND c.erased_at IS NULL AND h.last_seq = ?',
              [conversation, lastSeq],
            );
            return there === undefined ? [] : [{ conversation, n: there.n }];
          });
          if (still.length === 0) return 0;
          core.ledger.append(...still.map(({ conversation }) => ({ conversation, at })));
          core.vault.destroy(still.map(({ conversation }) => conversation));
          for (const { conversation, n } of still) eraseRows(core, conversation, n, at);
          return still.length;
        });
      }
      if (erased > 0) await core.emptyLog();
      return erased;
    },
  };
}

/** Erases again what the ledger says was erased: after a restore, or after a crash half way. Returns how many. */
export function replayErasures(core: Core): number {
  const lines = core.ledger.read();
  if (lines.length === 0) return 0;
  const at = new Map(lines.map((line) => [line.conversation as string, line.at]));
  const back = core.db.all<{ n: number; id: string }>(
    'SELECT n, id FROM conversations WHERE erased_at IS NULL AND id IN (SELECT value FROM json_each(?))',
    [JSON.stringify([...at.keys()])],
  );
  core.vault.destroy(core.vault.among([...at.keys()]));
  if (back.length === 0) return 0;
  core.db.transaction(() => {
    for (const { n, id } of back) eraseRows(core, id as ConversationId, n, at.get(id) ?? 0);
  });
  core.db.checkpoint();
  return back.length;
}

/** After the ledger and the key. */
function eraseRows(core: Core, conversation: ConversationId, n: number, at: Millis): ErasureReceipt {
  const { db, lives } = core;
  lives.flush();
  // By its rows alone: the key is gone already, and in a replay the conversation in memory with it.
  const ticket = db.get<TicketRow>(`SELECT * FROM tickets WHERE n = ? AND state <> 'closed'`, [n]);
  if (ticket !== undefined) {
    db.run(`UPDATE tickets SET state = 'closed', outcome = 'erased' WHERE id = ?`, [ticket.id]);
    event(core, ticket, at, 'closed', 'system', { outcome: 'erased' });
  }
  const entries = db.get<{ count: number }>('SELECT count(*) AS count FROM entries WHERE n = ?', [n])?.count ?? 0;
  db.run('UPDATE tickets SET card = NULL, contact_point = NULL WHERE n = ?', [n]);
  for (const table of CLEARED) db.run(`DELETE FROM ${table} WHERE n = ?`, [n]);
  db.run('UPDATE conversations SET user = NULL, erased_at = ?, erased_entries = ? WHERE n = ?', [at, entries, n]);
  lives.drop(conversation);
  core.tickets.clear();
  return receiptOf(conversation, at, entries);
}

function receiptOf(conversation: ConversationId, at: Millis, entries: number): ErasureReceipt {
  return { conversation, at, entries, keyDestroyed: true };
}
