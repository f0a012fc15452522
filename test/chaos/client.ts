// A citizen's client that never gives up: it sends numbered messages one after the other, each under one id of its own,
// and keeps its own record of what was accepted. It uses nothing of the product but HTTP.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export interface WireActivity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

export interface Record {
  readonly conversation: string;
  readonly token: string;
  /** Client ids in the order of sending, with the id the gateway answered. */
  readonly accepted: { readonly clientId: string; readonly id: string; readonly text: string }[];
}

/** Fifty clients that knock on a dead gateway more often than this keep it from starting. */
const RETRY_MS = 150;

export class ChaosClient {
  readonly record: Record = { conversation: '', token: '', accepted: [] };
  private readonly user = `dl_${randomUUID()}`;

  constructor(
    private readonly url: () => string,
    private readonly messages: readonly string[],
  ) {}

  /** Opens a conversation and sends everything; resolves when the last message was accepted. */
  async run(): Promise<Record> {
    const { token, conversationId } = await this.insist<{ token: string; conversationId: string }>('/tokens/generate', undefined, {
      region: 'demo',
      lang: 'it',
      user: { id: this.user },
    });
    await this.insist('/conversations', token, {});
    const record = { ...this.record, conversation: conversationId, token };
    for (const text of this.messages) {
      const clientId = randomUUID();
      const body = { type: 'message', from: { id: this.user }, text, channelData: { clientActivityID: clientId } };
      const { id } = await this.insist<{ id: string }>(`/conversations/${conversationId}/activities`, token, body);
      record.accepted.push({ clientId, id, text });
    }
    return record;
  }

  /** Sends until it is answered with success: a dead gateway, 503 and 429 are reasons to try again with the same id. */
  private async insist<T>(path: string, token: string | undefined, body: unknown): Promise<T> {
    for (;;) {
      try {
        const response = await fetch(`${this.url()}/v3/directline${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(5000),
        });
        if (response.ok) return (await response.json()) as T;
        if (response.status !== 429 && response.status < 500) throw new Refused(`${path}: ${response.status} ${await response.text()}`);
        const after = Number(response.headers.get('retry-after'));
        await pause(Number.isFinite(after) && after > 0 ? after * 1000 : RETRY_MS);
      } catch (error) {
        if (error instanceof Refused) throw error;
        await pause(RETRY_MS);
      }
    }
  }
}

export class Refused extends Error {}

/** All activities of a conversation, as any client can read them. */
export async function readAll(url: string, record: Record): Promise<readonly WireActivity[]> {
  const all: WireActivity[] = [];
  let watermark: string | undefined;
  for (;;) {
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    const response = await fetch(`${url}/v3/directline/conversations/${record.conversation}/activities${query}`, {
      headers: { authorization: `Bearer ${record.token}` },
    });
    if (!response.ok) throw new Error(`reading: ${response.status} ${await response.text()}`);
    const page = (await response.json()) as { activities: WireActivity[]; watermark: string };
    if (page.activities.length === 0) return all;
    all.push(...page.activities);
    watermark = page.watermark;
  }
}
