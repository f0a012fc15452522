// The WebSocket of Direct Line: proves who is there, then hands the socket to the live fan-out.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { ConversationId } from '../../store/records.js';
import type { Door } from '../gateway/door.js';
import { HttpError, toHttpError, tooMany, unknownConversation } from '../gateway/errors.js';
import { originRefused } from './directline.js';
import { readWatermark } from './watermark.js';

const STREAM = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;
/** Tabs of one conversation. */
const MAX_SOCKETS = 8;

/** Takes an upgrade request when it is one of ours. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** No compression: it costs eight times the CPU, and these frames are small. */
export function createStream(door: Door): UpgradeHandler {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false, maxPayload: 64 * 1024 });

  async function admit(request: IncomingMessage, url: URL, id: string) {
    const { store, tokens, origins, callers, live } = door;
    if (!origins.allows(request, callers.origin(request))) throw originRefused();
    const grant = await tokens.verify(url.searchParams.get('t'));
    const conversation = await store.conversation(id as ConversationId);
    if (conversation === null) throw unknownConversation();
    if (grant.conversation !== conversation.id)
      throw new HttpError(403, 'other_conversation', 'This token belongs to another conversation.');
    if (live.count(conversation.id) >= MAX_SOCKETS)
      throw tooMany('This conversation is open in too many places. Close some of them.', 10_000);
    return { grant, conversation, since: readWatermark(url.searchParams.get('watermark'), store.generation, conversation.lastSeq) };
  }

  return (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const id = STREAM.exec(url.pathname)?.[1];
    if (id === undefined) return false;
    const onError = () => socket.destroy();
    socket.on('error', onError);
    admit(request, url, id).then(
      ({ grant, conversation, since }) => {
        socket.off('error', onError);
        server.handleUpgrade(request, socket, head, (webSocket) => {
          door.live.join(conversation, grant.user, webSocket, door.callers.origin(request), since);
        });
      },
      (error: unknown) => refuse(socket, toHttpError(error)),
    );
    return true;
  };
}

/** Says no to an upgrade in plain HTTP and hangs up. */
export function refuse(socket: Duplex, { status, code, message, headers }: HttpError): void {
  const body = JSON.stringify({ error: { code, message } });
  const lines = Object.entries({ ...headers, 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
