// Operators, whether they are there, and their sessions at the desk.
import { StoreError } from '../errors.js';
import { nameKey } from '../ids.js';
import type { Store } from '../port.js';
import type { DeskSession, Millis, Operator, OperatorId, PresenceState } from '../records.js';
import type { Core } from './core.js';

type Share = Pick<
  Store,
  | 'putOperator'
  | 'operator'
  | 'operatorByName'
  | 'operators'
  | 'setPresence'
  | 'presence'
  | 'putSession'
  | 'session'
  | 'endSession'
  | 'takeDuty'
>;

export function people(core: Core): Share {
  const { db } = core;
  // The data folder has one gateway, so its duties need no place in it.
  const duties = new Map<string, { readonly holder: string; readonly until: Millis }>();
  const decode = (row: { record: string } | undefined) => (row === undefined ? null : (JSON.parse(row.record) as Operator));

  return {
    putOperator: (operator) =>
      core.write(() => {
        const name = nameKey(operator.name);
        const other = db.get<{ id: string }>('SELECT id FROM operators WHERE name_key = ?', [name]);
        if (other !== undefined && other.id !== operator.id) {
          throw new StoreError('name_taken', 'There is an operator of this name already. Choose another name.');
        }
        db.run(
          'INSERT INTO operators (id, name_key, record) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name_key = excluded.name_key, record = excluded.record',
          [operator.id, name, JSON.stringify(operator)],
        );
      }),

    operator: (id) => core.read(() => decode(db.get('SELECT record FROM operators WHERE id = ?', [id]))),
    operatorByName: (name) => core.read(() => decode(db.get('SELECT record FROM operators WHERE name_key = ?', [nameKey(name)]))),
    operators: () =>
      core.read(() =>
        db.all<{ record: string }>('SELECT record FROM operators ORDER BY name_key', []).map((row) => JSON.parse(row.record) as Operator),
      ),

    setPresence: (operator, state, at) =>
      core.write(() => {
        const before = db.get<{ state: PresenceState }>('SELECT state FROM presence WHERE operator = ?', [operator])?.state;
        const after = state ?? before ?? 'available';
        db.run(
          'INSERT INTO presence (operator, state, seen_at) VALUES (?, ?, ?) ON CONFLICT (operator) DO UPDATE SET state = excluded.state, seen_at = max(seen_at, excluded.seen_at)',
          [operator, after, at],
        );
        if (before !== after) core.tell({ kind: 'presence', operator });
      }),

    presence: () =>
      core.read(() =>
        db
          .all<{ operator: string; state: PresenceState; seen_at: number }>('SELECT * FROM presence ORDER BY operator', [])
          .map((row) => ({ operator: row.operator as OperatorId, state: row.state, seenAt: row.seen_at })),
      ),

    putSession: (session) =>
      core.write(() => {
        db.run('DELETE FROM sessions WHERE expires_at <= ?', [session.createdAt]);
        db.run('INSERT OR REPLACE INTO sessions (token_hash, operator, csrf, created_at, expires_at) VALUES (?, ?, ?, ?, ?)', [
          session.tokenHash,
          session.operator,
          session.csrf,
          session.createdAt,
          session.expiresAt,
        ]);
      }),

    session: (tokenHash) =>
      core.read((): DeskSession | null => {
        const row = db.get<{ operator: string; csrf: string; created_at: number; expires_at: number }>(
          'SELECT * FROM sessions WHERE token_hash = ?',
          [tokenHash],
        );
        if (row === undefined) return null;
        return { tokenHash, operator: row.operator as OperatorId, csrf: row.csrf, createdAt: row.created_at, expiresAt: row.expires_at };
      }),

    endSession: (tokenHash) => core.write(() => void db.run('DELETE FROM sessions WHERE token_hash = ?', [tokenHash])),

    takeDuty: async (duty, holder, ttl) => {
      const at = core.options.now();
      const held = duties.get(duty);
      if (held !== undefined && held.holder !== holder && held.until > at) return false;
      duties.set(duty, { holder, until: at + ttl });
      return ttl > 0;
    },
  };
}
