// What keeps the store honest over time: files, follow-ups that fall due, decisions, and whether writing works.
import { randomUUID } from 'node:crypto';
import { NotFound } from '../errors.js';
import { seenKey } from '../ids.js';
import type { Store } from '../port.js';
import type { ConversationId, Decision, Draft, Json } from '../records.js';
import type { Core } from './core.js';
import { bytes, items, sealEntries, seenMark, text } from './records.js';

type Share = Pick<Store, 'putFile' | 'file' | 'wakeDue' | 'decisions' | 'forgetDecisions' | 'check' | 'subscribe' | 'signal'>;

export function upkeep(core: Core): Share {
  const { names, vault } = core;

  return {
    putFile: async (conversation, file) => {
      const pen = await core.pen(conversation);
      const spot = names.spot(conversation);
      const id = randomUUID();
      const head = JSON.stringify({ contentType: file.contentType, name: file.name });
      const kept = await core.functions.call(
        'put_file',
        [spot.key, spot.files],
        [`h:${id}`, pen.write(`file ${id}`, head), `b:${id}`, pen.writeBytes(`bytes ${id}`, file.bytes)],
      );
      if (kept !== 1) throw new NotFound('conversation');
      return id;
    },

    file: async (conversation, id) => {
      const { files } = names.spot(conversation);
      const [pen, reply] = await Promise.all([vault.find(conversation), core.command(files, 'HMGET', files, `h:${id}`, `b:${id}`)]);
      const [head, body] = items(reply);
      if (pen === null || head === null || head === undefined || body === null || body === undefined) return null;
      const { contentType, name } = JSON.parse(pen.read(`file ${id}`, bytes(head))) as {
        contentType: string;
        name: string;
      };
      return { contentType, name, bytes: pen.readBytes(`bytes ${id}`, bytes(body)) };
    },

    wakeDue: async (now, max) => {
      const due = await core.over('due', names.shards, 'follow', [String(now), String(max)]);
      const woken = await Promise.all(due.slice(0, max).map((one) => wake(...(items(one).map(bytes) as [Buffer, Buffer, Buffer]))));
      return woken.filter(Boolean).length;

      async function wake(idBytes: Buffer, nameBytes: Buffer, sealed: Buffer): Promise<boolean> {
        const [id, name] = [idBytes.toString() as ConversationId, nameBytes.toString()];
        const spot = names.spot(id);
        const pen = await vault.find(id);
        if (pen === null || sealed.length === 0) {
          return (await core.command(`${spot.base}follow`, 'ZREM', `${spot.base}follow`, `${id}\n${name}`)) === 1;
        }
        const { kind, detail } = JSON.parse(pen.read(`follow-up ${name}`, sealed)) as {
          kind: string;
          detail: Json;
        };
        const clientId = `followup:${name}`;
        const draft: Draft = {
          author: 'system',
          audience: 'desk',
          wakes: true,
          clientId,
          activity: { type: 'event', name: kind, value: detail },
        };
        const mark = seenMark(`${seenKey('system', clientId)}\n`);
        const entry = sealEntries(pen, core.generation, [draft], now);
        const reply = await core.on(spot, 'append', id, [mark, '1', '0', entry, String(now), '', '0', '', '', '', name]);
        return ['ok', 'seen'].includes(text(items(reply)[0]));
      }
    },

    decisions: async (since, limit) => {
      const lists = await Promise.all(
        names.shards.map((shard) => {
          const set = `${names.base(shard)}decisions`;
          return core.command(set, 'ZRANGEBYSCORE', set, String(since), '+inf', 'LIMIT', '0', String(limit));
        }),
      );
      return lists
        .flatMap((list) => items(list).map((line) => JSON.parse(text(line).slice(15)) as Decision))
        .sort((a, b) => a.at - b.at)
        .slice(0, limit);
    },

    async *forgetDecisions(before, limit) {
      const times = [...before].flatMap(([region, time]) => [region, String(time)]);
      for (const shard of names.shards) {
        for (let from = 0; from >= 0; ) {
          const args = [String(from), String(limit), ...times];
          const [gone, next] = items(await core.functions.call('forget_decisions', [`${names.base(shard)}decisions`], args));
          from = Number(next);
          yield Number(gone);
        }
      }
    },

    check: async () => {
      await core.command(names.meta, 'HSET', names.meta, 'checked', String(core.options.now()));
      await core.vault.check();
    },

    subscribe: (listener) => core.subscribe(listener),
    signal: async (change) => {
      await core.command(names.changes, 'PUBLISH', names.changes, `y\t${change.conversation}\t${change.who}`);
    },
  };
}
