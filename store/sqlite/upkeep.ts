// What keeps the store honest over time: files, follow-ups that fall due, decisions, and whether writing works.
import { randomUUID } from 'node:crypto';
import type { Store } from '../port.js';
import type { ConversationId, Decision, Json } from '../records.js';
import { place, seal, unseal } from '../seal.js';
import type { Core } from './core.js';

type Share = Pick<Store, 'putFile' | 'file' | 'wakeDue' | 'decisions' | 'forgetDecisions' | 'check' | 'subscribe' | 'signal'>;

/** A Region's decisions have an index of their own, so that others' which are kept longer are not passed over again and again. */
const FORGET = `DELETE FROM decisions WHERE arrival IN (
  SELECT arrival FROM decisions WHERE json_extract(line, '$.region') = ? AND at < ? ORDER BY at LIMIT ?)`;

export function upkeep(core: Core): Share {
  const { db, lives } = core;

  return {
    putFile: (conversation, file) =>
      core.write(() => {
        const live = lives.get(conversation);
        const id = randomUUID();
        const head = JSON.stringify({ contentType: file.contentType, name: file.name });
        db.run('INSERT INTO files (id, n, head, bytes) VALUES (?, ?, ?, ?)', [
          id,
          live.n,
          seal(live.key, place(live.id, `file ${id}`), head),
          seal(live.key, place(live.id, `bytes ${id}`), file.bytes),
        ]);
        return id;
      }),

    file: (conversation, id) =>
      core.read(() => {
        const live = lives.find(conversation);
        if (live === null) return null;
        const row = db.get<{ head: Uint8Array; bytes: Uint8Array }>('SELECT head, bytes FROM files WHERE id = ? AND n = ?', [id, live.n]);
        if (row === undefined) return null;
        const head = JSON.parse(unseal(live.key, place(live.id, `file ${id}`), row.head).toString()) as {
          contentType: string;
          name: string;
        };
        return { ...head, bytes: unseal(live.key, place(live.id, `bytes ${id}`), row.bytes) };
      }),

    wakeDue: (now, max) =>
      core.write(() => {
        const due = db.all<{ n: number; id: string; conversation: string; kind: string; detail: Uint8Array }>(
          `SELECT f.n, f.id, f.kind, f.detail, c.id AS conversation FROM follow_ups f JOIN conversations c ON c.n = f.n
           WHERE f.due_at <= ? ORDER BY f.due_at LIMIT ?`,
          [now, max],
        );
        for (const one of due) {
          const live = lives.get(one.conversation as ConversationId);
          const value = JSON.parse(unseal(live.key, place(live.id, `follow-up ${one.id}`), one.detail).toString()) as Json;
          db.run('DELETE FROM follow_ups WHERE n = ? AND id = ?', [one.n, one.id]);
          const clientId = `followup:${one.id}`;
          if (lives.seen(live, 'system', clientId) !== null) continue;
          const activity = { type: 'event', name: one.kind, value } as const;
          const entry = lives.append(live, { author: 'system', audience: 'desk', wakes: true, clientId, activity }, now);
          core.tell({ kind: 'entry', conversation: live.id, seq: entry.seq, entry });
        }
        if (due.length > 0) core.tell({ kind: 'work' });
        return due.length;
      }),

    decisions: (since, limit) =>
      core.read(() =>
        db
          .all<{ line: string }>('SELECT line FROM decisions WHERE at >= ? ORDER BY at, arrival LIMIT ?', [since, limit])
          .map((row) => JSON.parse(row.line) as Decision),
      ),

    async *forgetDecisions(before, limit) {
      for (const [region, time] of before) {
        for (let gone = limit; gone === limit; ) {
          gone = await core.write(() => db.run(FORGET, [region, time, limit]));
          yield gone;
        }
      }
    },

    check: () =>
      core.write(() => {
        db.run(`INSERT INTO meta (name, value) VALUES ('checked', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, [
          String(core.options.now()),
        ]);
      }),

    subscribe: (listener) => core.subscribe(listener),
    signal: async (change) => core.publish(change),
  };
}
