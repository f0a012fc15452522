// The whole pipeline behind the benchmark's own HTTP form: accept durably, understand, decide, commit, answer.
import Koa from 'koa';
import { openParts } from '../../../accanto.js';
import { readSettings } from '../../../config/settings.js';
import { NotFound } from '../../../store/errors.js';
import type { ConversationId, Entry, StoredActivity } from '../../../store/records.js';
import { listen } from './listen.js';

const { BENCH_DATA, BENCH_ENCODER, BENCH_REDIS, BENCH_MASTER_KEY } = process.env;
const overrides = {
  dataDir: BENCH_DATA,
  encoder: BENCH_ENCODER === 'worker' ? 'worker' : 'off',
  logLevel: 'error',
  redisUrl: BENCH_REDIS,
  masterKey: BENCH_MASTER_KEY,
};
const parts = await openParts({ settings: readSettings({ overrides, env: {} }).settings, exclusive: true });
const { store } = parts;
/** The last entry heard of, and those who wait for a later one. */
const heard = new Map<ConversationId, number>();
const waiting = new Map<ConversationId, (() => void)[]>();
store.subscribe((change) => {
  if (change.kind !== 'entry' || change.seq <= (heard.get(change.conversation) ?? 0)) return;
  heard.set(change.conversation, change.seq);
  const woken = waiting.get(change.conversation) ?? [];
  waiting.delete(change.conversation);
  for (const wake of woken) wake();
});
parts.startWorker();

/** Opens the conversation with its first message, whichever server that reaches. */
async function accept(id: ConversationId, activity: StoredActivity, clientId: string): Promise<Entry> {
  const incoming = { conversation: id, clientId, activity, at: Date.now() };
  try {
    return (await store.accept(incoming)).entry;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    await store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: null, at: Date.now(), address: null });
    return (await store.accept(incoming)).entry;
  }
}

/** Accepts the message, then waits for the entries that answer it; nothing is read before there is something new. */
async function answer(id: ConversationId, activity: StoredActivity, clientId: string): Promise<readonly Entry[]> {
  const entry = await accept(id, activity, clientId);
  for (let seen = entry.seq; ; ) {
    while ((heard.get(id) ?? 0) <= seen) {
      await new Promise<void>((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
    }
    seen = heard.get(id) ?? seen;
    const entries = await store.read(id, entry.seq, 'all', 20);
    const replies = entries.filter((each) => each.author === 'bot');
    if (replies.length > 0) return replies;
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
