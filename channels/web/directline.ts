// Direct Line 3.0: tokens, conversations, activities, uploads and files over HTTP. The WebSocket is in stream.ts.
// Unchanged Bot Framework clients talk to this; so does our own widget.
import { randomUUID } from 'node:crypto';
import type { Context } from 'koa';
import type { Conversation, ConversationId, StoredActivity, StoredAttachment } from '../../store/records.js';
import { readJson } from '../gateway/body.js';
import type { Door } from '../gateway/door.js';
import { HttpError, malformed, tooMany, unknownConversation } from '../gateway/errors.js';
import { ASSET_HEADERS } from '../gateway/headers.js';
import type { Params, Router } from '../gateway/router.js';
import { cleanLine } from '../gateway/text.js';
import { readActivity } from './activity-in.js';
import { toWire } from './activity-out.js';
import { endConversation, newConversationId, startConversation } from './conversations.js';
import { type Grant, TOKEN_SECONDS } from './tokens.js';
import { readUpload } from './upload.js';
import { readWatermark, watermark } from './watermark.js';

export const PREFIX = '/v3/directline';
/** Activities in one answer; a client that is further behind asks again with the watermark it got. */
const PAGE = 500;

/** Adds the routes of Direct Line. */
export function addDirectLine(router: Router, door: Door): void {
  const { store, tokens, regions, origins, callers, limits, now } = door;

  router.add('POST', `${PREFIX}/tokens/generate`, async (ctx) => {
    const body = await readJson(ctx.req, 16 * 1024);
    const grant = readGrant(body);
    if (!origins.allows(ctx.req, callers.origin(ctx.req), grant.region)) throw originRefused();
    const address = callers.address(ctx.req);
    const wait = limits.address.take(address) || limits.user.take(`${address} ${grant.user}`);
    if (wait > 0) throw tooMany('Too many conversations are being started from here. Wait a moment and try again.', wait);
    json(ctx, { conversationId: grant.conversation, token: await tokens.issue(grant), expires_in: TOKEN_SECONDS });
  });

  router.add('POST', `${PREFIX}/tokens/refresh`, async (ctx) => {
    const grant = await tokens.verifyForRefresh(bearer(ctx));
    spend(limits.reading.take(grant.conversation));
    const token = await tokens.issue({ ...grant, generation: store.generation });
    json(ctx, { conversationId: grant.conversation, token, expires_in: TOKEN_SECONDS });
  });

  router.add('POST', `${PREFIX}/conversations`, async (ctx) => {
    const grant = await tokens.verify(bearer(ctx));
    spend(limits.conversation.take(grant.conversation));
    await readJson(ctx.req);
    const { conversation, isNew } = await startConversation(store, grant, now());
    json(ctx, await describe(ctx, grant, conversation, null), isNew ? 201 : 200);
  });

  router.add('GET', `${PREFIX}/conversations/:id`, async (ctx, params) => {
    const grant = await authorize(ctx, params);
    spend(limits.reading.take(grant.conversation));
    const conversation = await existing(grant.conversation);
    json(ctx, await describe(ctx, grant, conversation, single(ctx.query.watermark)));
  });

  router.add('GET', `${PREFIX}/conversations/:id/activities`, async (ctx, params) => {
    const grant = await authorize(ctx, params);
    spend(limits.reading.take(grant.conversation));
    const conversation = await existing(grant.conversation);
    const since = readWatermark(single(ctx.query.watermark), store.generation, conversation.lastSeq);
    const entries = await store.read(grant.conversation, since, 'all', PAGE);
    const reader = { user: grant.user, origin: callers.origin(ctx.req), signLink: tokens.signLink };
    json(ctx, {
      activities: entries.map((entry) => toWire(entry, reader)),
      watermark: watermark(store.generation, entries.at(-1)?.seq ?? since),
    });
  });

  router.add('POST', `${PREFIX}/conversations/:id/activities`, async (ctx, params) => {
    const grant = await authorize(ctx, params);
    spend(limits.conversation.take(grant.conversation));
    const sent = readActivity(await readJson(ctx.req), grant.language);
    switch (sent.kind) {
      case 'message':
        return accepted(ctx, grant, sent.activity, sent.clientId);
      case 'typing':
        await store.signal({ kind: 'typing', conversation: grant.conversation, who: 'citizen' });
        break;
      case 'end':
        await endConversation(store, grant.conversation, now());
        break;
      case 'ignored':
    }
    json(ctx, { id: randomUUID() });
  });

  router.add('POST', `${PREFIX}/conversations/:id/upload`, async (ctx, params) => {
    const grant = await authorize(ctx, params);
    spend(limits.conversation.take(grant.conversation, 2));
    const { uploads } = theRegion(grant.region).region;
    const { activity: part, files } = await readUpload(ctx.req, uploads, grant.language);
    if (files.length === 0) throw malformed('There is no file in this upload. Send at least one beside the part "activity".');
    const template = part === null ? { type: 'message' } : parsePart(part);
    // The files are the message: one without words is not empty.
    const sent = readActivity({ ...template, attachments: undefined, value: files.length }, grant.language);
    if (sent.kind !== 'message') throw malformed('The part "activity" must be of type "message".');
    await existing(grant.conversation);
    const attachments: StoredAttachment[] = [];
    for (const file of files) {
      const id = await store.putFile(grant.conversation, file);
      const contentUrl = `${PREFIX}/conversations/${grant.conversation}/files/${id}`;
      attachments.push({ contentType: file.contentType, name: file.name, contentUrl, size: file.bytes.length });
    }
    const { value: _counted, ...activity } = sent.activity;
    return accepted(ctx, grant, { ...activity, attachments }, sent.clientId);
  });

  router.add('GET', `${PREFIX}/conversations/:id/files/:file`, async (ctx, params) => {
    const conversation = params.id as ConversationId;
    const proof = single(ctx.query.t);
    const linked = proof !== null && tokens.checkLink(ctx.path, proof);
    if (!linked && !(await door.mayReadFile?.(ctx, conversation))) await authorize(ctx, params);
    const file = await store.file(conversation, params.file!);
    if (file === null) throw new HttpError(404, 'unknown_file', 'There is no such file, or its conversation was deleted.');
    ctx.set({ ...ASSET_HEADERS, 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox" });
    ctx.set('content-type', file.contentType === 'text/plain' ? 'text/plain; charset=utf-8' : file.contentType);
    ctx.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escape)}`);
    ctx.body = Buffer.from(file.bytes);
  });

  router.add('GET', `${PREFIX}/session/getsessionid`, async (ctx) => {
    await tokens.verify(bearer(ctx));
    json(ctx, { sessionId: randomUUID() });
  });

  // ---- what the routes share -----------------------------------------------------------------------------------------

  async function accepted(ctx: Context, grant: Grant, activity: StoredActivity, clientId: string | null): Promise<void> {
    const began = performance.now();
    const { entry, duplicate } = await store.accept({ conversation: grant.conversation, clientId, activity, at: now() });
    door.metrics.tookAccept(performance.now() - began);
    if (!duplicate) door.metrics.accepted++;
    json(ctx, { id: entry.id });
  }

  /** The token's conversation must be the one in the path. */
  async function authorize(ctx: Context, params: Params): Promise<Grant> {
    const grant = await tokens.verify(bearer(ctx));
    if (grant.conversation === params.id) return grant;
    await existing(params.id as ConversationId);
    throw new HttpError(403, 'other_conversation', 'This token belongs to another conversation. Use the one you got for this one.');
  }

  async function existing(id: ConversationId): Promise<Conversation> {
    const conversation = await store.conversation(id);
    if (conversation === null) throw unknownConversation();
    return conversation;
  }

  async function describe(ctx: Context, grant: Grant, conversation: Conversation, mark: string | null) {
    const token = await tokens.issue({ ...grant, generation: store.generation });
    const at = readWatermark(mark, store.generation, conversation.lastSeq);
    const stream = `${callers.origin(ctx.req).replace(/^http/, 'ws')}${PREFIX}/conversations/${conversation.id}/stream`;
    const from = at === 0 ? '-' : watermark(store.generation, at);
    return { conversationId: conversation.id, token, expires_in: TOKEN_SECONDS, streamUrl: `${stream}?watermark=${from}&t=${token}` };
  }

  function readGrant(body: { readonly [key: string]: unknown }): Grant {
    const region = body.region === undefined ? door.defaultRegion : cleanLine(body.region, 60);
    if (region === null || regions.region(region) === undefined) {
      const known = [...regions.current().regions.keys()].join(', ');
      throw new HttpError(404, 'unknown_region', `There is no such region here. Known: ${known}.`);
    }
    const user = typeof body.user === 'object' && body.user !== null && 'id' in body.user ? body.user.id : null;
    return {
      conversation: newConversationId(),
      region,
      language: readLanguage(body.lang ?? body.locale) ?? regions.region(region)!.region.languages[0] ?? 'it',
      user: cleanLine(user, 100) ?? `dl_${randomUUID()}`,
      generation: store.generation,
    };
  }

  function theRegion(name: string) {
    const region = regions.region(name);
    if (region === undefined) throw new HttpError(404, 'unknown_region', 'This region is no longer served here.');
    return region;
  }
}

const spend = (wait: number) => {
  if (wait > 0) throw tooMany('Too many messages in a short time. Nothing was lost: wait a moment and send this one again.', wait);
};

export const originRefused = () =>
  new HttpError(403, 'origin_not_allowed', 'This web site may not use the service. The Region must add its origin to the list `origins`.');

/** `de` of `de-AT`; null where it is no language. */
export function readLanguage(value: unknown): string | null {
  return typeof value === 'string' ? (/^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() ?? null) : null;
}

/** The token of the header; of another scheme there is none. */
export function bearer(ctx: Context): string | null {
  const header = ctx.req.headers.authorization;
  return header !== undefined && /^bearer /i.test(header) ? header.slice(7).trim() : null;
}

/** The first of a query parameter that may come several times. */
export const single = (value: string | string[] | undefined): string | null => (Array.isArray(value) ? value[0] : value) ?? null;

export function json(ctx: Context, body: unknown, status = 200): void {
  ctx.status = status;
  ctx.res.setHeader('content-type', 'application/json; charset=utf-8');
  ctx.body = JSON.stringify(body);
}

function parsePart(part: string): { readonly [key: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(part);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('The part "activity" must be a JSON object.');
  return value as { readonly [key: string]: unknown };
}
