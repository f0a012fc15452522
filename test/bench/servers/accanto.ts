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

/** Who waits for what answers a message, by conversation. */
const waiting = new Map<ConversationId, Set<Waiting>>();
interface Waiting {
  readonly heard: Entry[];
  wake: () => void;
}
/** As a citizen's socket does it: an entry that this process wrote travels with the change, any other is read. */
store.subscribe(async (change) => {
  if (change.kind !== 'entry') return;
  const those = waiting.get(change.conversation);
  if (those === undefined) return;
  const entries = change.entry ? [change.entry] : await store.read(change.conversation, change.seq - 1, 'all', 20);
  for (const one of those) {
    one.heard.push(...entries);
    one.wake();
  }
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

/** Accepts the message, then waits for what answers it. */
async function answer(id: ConversationId, activity: StoredActivity, clientId: string): Promise<readonly Entry[]> {
  const mine: Waiting = { heard: [], wake: () => {} };
  const those = waiting.get(id) ?? new Set();
  waiting.set(id, those.add(mine));
  try {
    const { seq } = await accept(id, activity, clientId);
    for (;;) {
      const replies = mine.heard.filter((entry) => entry.author === 'bot' && entry.seq > seq);
      if (replies.length > 0) return replies;
      await new Promise<void>((resolve) => {
        mine.wake = resolve;
      });
    }
  } finally {
    those.delete(mine);
    if (those.size === 0) waiting.delete(id);
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
