// The whole pipeline behind the benchmark's own HTTP form: accept durably, understand, decide, commit, answer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Koa from 'koa';
import { openParts } from '../../../accanto.js';
import { readSettings } from '../../../config/settings.js';
import type { ConversationId, Entry, StoredActivity } from '../../../store/records.js';
import { listen } from './listen.js';

const data = mkdtempSync(join(tmpdir(), 'accanto-bench-'));
const overrides = { dataDir: data, encoder: process.env.BENCH_ENCODER === 'worker' ? 'worker' : 'off', logLevel: 'error' };
const parts = await openParts({ settings: readSettings({ overrides, env: {} }).settings, exclusive: true });
const { store } = parts;
const waiting = new Map<ConversationId, () => void>();
store.subscribe((change) => {
  if (change.kind === 'entry') waiting.get(change.conversation)?.();
});
const worker = parts.startWorker();
const open = new Set<ConversationId>();

/** Accepts the message, then waits for the entries that answer it. */
async function answer(id: ConversationId, activity: StoredActivity, clientId: string): Promise<readonly Entry[]> {
  if (!open.has(id)) {
    await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: Date.now(), address: null });
    open.add(id);
  }
  const { entry } = await store.accept({ conversation: id, clientId, activity, at: Date.now() });
  for (;;) {
    const changed = new Promise<void>((resolve) => waiting.set(id, resolve));
    const entries = await store.read(id, entry.seq, 'all', 20);
    const replies = entries.filter((each) => each.author === 'bot');
    if (replies.length > 0) return replies;
    await changed;
  }
}

const app = new Koa();
app.use(async (context) => {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const activity = JSON.parse(Buffer.concat(chunks).toString()) as { id: string; text?: string; conversation: { id: string } };
  const replies = await answer(
    activity.conversation.id as ConversationId,
    { type: 'message', text: activity.text ?? '' },
    `${process.pid}-${activity.id}-${performance.now()}`,
  );
  context.body = { activities: replies.map((reply) => reply.activity) };
});
listen(app);
process.once('exit', () => {
  void worker;
  rmSync(data, { recursive: true, force: true });
});
