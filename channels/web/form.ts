// The page for browsers without JavaScript: the same tokens, accept and read as Direct Line, behind a form. The session
// is a Direct Line token in a cookie, so it is signed, bound to one conversation and outlives a restart.
import { randomUUID } from 'node:crypto';
import type { Context } from 'koa';
import type { ConversationId, StoredAttachment } from '../../store/records.js';
import { readBody } from '../gateway/body.js';
import type { Door } from '../gateway/door.js';
import { HttpError, malformed, toHttpError, tooMany } from '../gateway/errors.js';
import { PAGE_HEADERS } from '../gateway/headers.js';
import type { DoorContent } from '../gateway/regions.js';
import type { Router } from '../gateway/router.js';
import { cleanLine } from '../gateway/text.js';
import { readActivity } from './activity-in.js';
import { endConversation, newConversationId, openConversation } from './conversations.js';
import { originRefused, PREFIX, readLanguage, single } from './directline.js';
import { escapeHtml, renderChatPage } from './pages/chat-page.js';
import type { Grant } from './tokens.js';
import { readUpload, type Upload } from './upload.js';

const COOKIE = 'accanto_chat';
/** Milliseconds that sending waits for the first answer, so that most pages come back with it. */
const ANSWER_WITHIN = 2_500;
const PAGE = 500;

/** Adds GET and POST /chat and POST /chat/end. */
export function addFormPage(router: Router, door: Door): void {
  const { store, tokens, regions, origins, callers, limits, now } = door;

  router.add('GET', '/chat', async (ctx) => {
    const { name, content } = regionOf(single(ctx.query.region));
    const grant = await session(ctx, name);
    await show(ctx, content, grant, languageOf(ctx, content, grant), null);
  });

  router.add('POST', '/chat', async (ctx) => {
    // Only our own page may send this form; the proof in it is checked as well where a session exists.
    if (ctx.req.headers.origin !== undefined && ctx.req.headers.origin !== callers.origin(ctx.req)) throw originRefused();
    const old = await session(ctx, null);
    const { content: anyContent } = regionOf(old?.region ?? null);
    const upload = await readUpload(ctx.req, anyContent.region.uploads, old?.language ?? 'it').catch((error: unknown) =>
      toHttpError(error),
    );
    const fields = upload instanceof HttpError ? {} : upload.fields;
    const { name, content } = regionOf(fields.region ?? old?.region ?? null);
    const language = readLanguage(fields.lang) ?? old?.language ?? 'it';
    try {
      if (upload instanceof HttpError) throw upload;
      const grant = old?.region === name ? old : begin(ctx, name, language);
      if (grant === old && fields.proof !== tokens.formProof(grant.conversation))
        throw new HttpError(403, 'stale_form', 'This page is out of date. Open it again, then send your message.');
      await send(ctx, grant, upload);
      ctx.redirect(`/chat?region=${encodeURIComponent(name)}&lang=${language}#new`);
      ctx.status = 303;
      ctx.body = '';
    } catch (error) {
      const { status, message, headers } = toHttpError(error);
      if (status >= 500) door.log.error({ route: '/chat', error: error instanceof Error ? error.name : 'unknown' }, 'the form page failed');
      ctx.set(headers);
      await show(ctx, content, old, language, { status, message, text: fields.text ?? '' });
    }
  });

  router.add('POST', '/chat/end', async (ctx) => {
    if (ctx.req.headers.origin !== undefined && ctx.req.headers.origin !== callers.origin(ctx.req)) throw originRefused();
    const form = new URLSearchParams((await readBody(ctx.req, 4096)).toString('utf8'));
    const grant = await session(ctx, null);
    // Leaving is never refused: a stale page only lacks the proof that lets it take the request back.
    if (grant !== null && form.get('proof') === tokens.formProof(grant.conversation) && (await store.conversation(grant.conversation)))
      await endConversation(store, grant.conversation, now());
    ctx.set('set-cookie', cookie(ctx, '', 0));
    ctx.redirect(`/chat?region=${encodeURIComponent(regionOf(form.get('region')).name)}`);
    ctx.status = 303;
    ctx.body = '';
  });

  // ---- what the routes share -----------------------------------------------------------------------------------------

  async function send(ctx: Context, grant: Grant, upload: Upload): Promise<void> {
    const { fields, files } = upload;
    const wait = limits.conversation.take(grant.conversation);
    if (wait > 0) throw tooMany('Too many messages in a short time. Wait a moment and send this one again.', wait);
    const text = fields.choice ?? fields.text ?? '';
    if (text.trim() === '' && files.length === 0) throw malformed('Write something, or attach a file.');
    const sent = readActivity(
      { type: 'message', text, value: files.length > 0 ? files.length : undefined, channelData: { clientActivityID: fields.id } },
      grant.language,
    );
    if (sent.kind !== 'message') throw malformed('Write something, or attach a file.');
    // The page has said who answers, and the citizen speaks first: a bot woken before would greet before or after them, as it happens.
    await openConversation(store, grant, now());
    ctx.set('set-cookie', cookie(ctx, await tokens.issue({ ...grant, generation: store.generation })));
    const attachments: StoredAttachment[] = [];
    for (const file of files) {
      const id = await store.putFile(grant.conversation, file);
      const contentUrl = `${PREFIX}/conversations/${grant.conversation}/files/${id}`;
      attachments.push({ contentType: file.contentType, name: file.name, contentUrl, size: file.bytes.length });
    }
    const { value: _counted, ...activity } = sent.activity;
    const { entry, duplicate } = await store.accept({
      conversation: grant.conversation,
      clientId: sent.clientId,
      activity: attachments.length > 0 ? { ...activity, attachments } : activity,
      at: now(),
    });
    if (duplicate) return;
    door.metrics.accepted++;
    await firstAnswer(grant.conversation, entry.seq);
  }

  /** Resolves when something was said after `seq`, or after a while. */
  function firstAnswer(conversation: ConversationId, seq: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(patience);
        unsubscribe();
        resolve();
      };
      const unsubscribe = store.subscribe((change) => {
        if (change.kind === 'entry' && change.conversation === conversation && change.seq > seq) done();
      });
      const patience = setTimeout(done, ANSWER_WITHIN);
      void store.read(conversation, seq, 'all', 1).then(
        (entries) => entries.length > 0 && done(),
        () => done(),
      );
    });
  }

  async function show(
    ctx: Context,
    content: DoorContent,
    grant: Grant | null,
    language: string,
    problem: { status: number; message: string; text: string } | null,
  ): Promise<void> {
    const conversation = grant === null ? null : await store.conversation(grant.conversation);
    const since = Math.max(0, (conversation?.lastSeq ?? 0) - PAGE);
    const entries = conversation === null ? [] : await store.read(conversation.id, since, 'all', PAGE);
    ctx.set(PAGE_HEADERS);
    ctx.status = problem?.status ?? 200;
    ctx.body = renderChatPage({
      content,
      language,
      entries,
      proof: conversation === null ? null : tokens.formProof(conversation.id),
      messageId: randomUUID(),
      problem,
      signLink: tokens.signLink,
    });
  }

  /** The conversation of the cookie, if it is one of this Region (or of any) and still exists. */
  async function session(ctx: Context, region: string | null): Promise<Grant | null> {
    const token = ctx.cookies.get(COOKIE);
    if (token === undefined) return null;
    try {
      const grant = await tokens.verifyForRefresh(token);
      if (region !== null && grant.region !== region) return null;
      return (await store.conversation(grant.conversation)) === null ? null : grant;
    } catch {
      return null;
    }
  }

  function begin(ctx: Context, region: string, language: string): Grant {
    if (!origins.allows(ctx.req, callers.origin(ctx.req), region)) throw originRefused();
    const wait = limits.address.take(callers.address(ctx.req));
    if (wait > 0) throw tooMany('Too many conversations are being started from here. Wait a moment and try again.', wait);
    return { conversation: newConversationId(), region, language, user: `form_${randomUUID()}`, generation: store.generation };
  }

  function cookie(ctx: Context, value: string, maxAge?: number): string {
    const secure = callers.origin(ctx.req).startsWith('https') ? '; Secure' : '';
    return `${COOKIE}=${value}; Path=/chat; HttpOnly; SameSite=Strict${secure}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
  }

  function regionOf(wanted: string | null): { name: string; content: DoorContent } {
    const name = cleanLine(wanted, 60) ?? door.defaultRegion;
    const content = regions.region(name);
    if (content === undefined) throw new HttpError(404, 'unknown_region', `There is no Region "${escapeHtml(name)}" here.`);
    return { name, content };
  }

  function languageOf(ctx: Context, content: DoorContent, grant: Grant | null): string {
    const wanted = readLanguage(single(ctx.query.lang)) ?? grant?.language ?? ctx.acceptsLanguages([...content.region.languages]);
    return typeof wanted === 'string' ? wanted : (content.region.languages[0] ?? 'it');
  }
}
