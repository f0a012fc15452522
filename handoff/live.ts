// The desk's WebSocket, /api/desk/live: queue, entries, tickets, typing, presence and alarms, as they change. Everything sent
// here can also be read over HTTP: a desk that missed something loses nothing.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as others } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Change, Store } from '../store/port.js';
import type { ConversationId, Entry, Millis, Operator, OperatorId, Ticket } from '../store/records.js';
import { has, mayRead, mayTake, mustTake, supervises } from './access.js';
import type { LiveMessage, LiveRequest } from './api.js';
import type { Assignments } from './assignments.js';
import { DeskError } from './errors.js';
import { LiveLists } from './live-lists.js';
import { LiveSocket } from './live-socket.js';
import { LiveSockets } from './live-sockets.js';
import { codeOf, type Log } from './log.js';
import type { OwnOrigin } from './origin.js';
import type { Presences } from './presence.js';
import { Pulse } from './pulse.js';
import type { Queues } from './queue.js';
import { type Sessions, type SignedIn, tokenOf } from './session.js';
import type { Views } from './views.js';

const PATH = '/api/desk/live';
/** A desk that connects with this is told what has changed in a list instead of the whole list. */
const CHANGES = 'changes';
/** Frames of a desk are small; texts go over HTTP. */
const FRAME_MAX = 4_096;
/** A queue is sent at most four times a second, colleagues once. */
const QUEUE_PAUSE: Millis = 250;
const COLLEAGUES_PAUSE: Millis = 1_000;
const TYPING_PAUSE: Millis = 1_000;
const SOCKETS_PER_OPERATOR = 6;
/** Milliseconds after which telling very many desks lets others do something: whoever takes a request waits for several of these. */
const SLICE = 0.5;
/** What takes longer has waited for the store, and held up nobody. */
const SLICE_MAX = 5;

export interface LiveParts {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly presences: Presences;
  readonly assignments: Assignments;
  readonly queues: Queues;
  readonly views: Views;
  readonly isOwnOrigin: OwnOrigin;
  readonly now: () => Millis;
  readonly log: Log;
}

export class Live {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: FRAME_MAX, perMessageDeflate: false, clientTracking: false });
  readonly #sockets = new LiveSockets();
  readonly #typed = new Map<ConversationId, Millis>();
  readonly #lists: LiveLists;
  readonly #queuePulse = new Pulse(QUEUE_PAUSE, () => this.#each(this.#lists.queueRound()));
  readonly #colleaguesPulse = new Pulse(COLLEAGUES_PAUSE, () => this.#each(this.#lists.colleaguesRound()));

  constructor(private readonly parts: LiveParts) {
    this.#lists = new LiveLists(parts);
  }

  /** Takes the request over where it is for the desk's line; false: it is somebody else's. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if ((request.url ?? '').split('?', 1)[0] !== PATH) return false;
    socket.on('error', () => socket.destroy());
    this.#admit(request).then(
      (who) => {
        if (!who) return refuse(socket, '401 Unauthorized');
        const followsChanges = new URLSearchParams(request.url?.split('?')[1]).has(CHANGES);
        this.#server.handleUpgrade(request, socket, head, (ws) => this.#open(ws, who, followsChanges));
      },
      (error: unknown) => {
        if (!(error instanceof DeskError)) this.parts.log.error({ code: codeOf(error) }, 'a desk could not be connected');
        refuse(socket, error instanceof DeskError ? '403 Forbidden' : '503 Service Unavailable');
      },
    );
    return true;
  }

  /** What the store tells: a hint to read again. */
  async onChange(change: Change): Promise<void> {
    switch (change.kind) {
      case 'entry':
        await this.#onEntry(change.conversation, change.seq, change.entry);
        return;
      case 'typing':
        if (change.who === 'citizen') this.#tellWatching(change.conversation, { kind: 'typing', conversationId: change.conversation });
        return;
      case 'queue':
        this.#queuePulse.hit();
        return;
      case 'presence':
        this.#colleaguesPulse.hit();
        return;
      case 'missed':
        this.#lookAgain();
        await Promise.all([...this.#sockets].flatMap((desk) => [...desk.watching()].map((conversation) => desk.pump(conversation))));
        return;
      case 'ticket':
      case 'work':
      case 'delivery':
        return;
    }
  }

  /** A ticket as it is now; `before`: who had it until now. */
  async onTicket(ticket: Ticket, before: OperatorId | null): Promise<void> {
    this.#queuePulse.hit();
    if (before !== ticket.operator) this.#colleaguesPulse.hit();
    if (ticket.state === 'waiting' && ticket.escalation === 1) await this.#onOverdue(ticket);
    const theirs = new Set([...this.#sockets.of(ticket.operator), ...this.#sockets.of(before)]);
    for (const desk of theirs) desk.mineChanged = true;
    for (const desk of new Set([...theirs, ...this.#sockets.watching(ticket.conversation)])) {
      desk.send({ kind: 'ticket', conversationId: ticket.conversation, ticket: await this.parts.views.ticket(ticket, desk.operator) });
      if (!has(desk.operator, ticket) && !supervises(desk.operator, ticket.region)) desk.unwatch(ticket.conversation);
    }
  }

  /** Only what has happened just now: a ticket may change again while nobody takes it. */
  async #onOverdue(ticket: Ticket): Promise<void> {
    const last = (await this.parts.store.ticketEvents(ticket.id)).at(-1);
    if (last?.what === 'escalated') this.alertOverdue(ticket);
  }

  /** Tells the supervisors of a Region that a request was not taken in time. */
  alertOverdue(ticket: Ticket): void {
    const dangerSigns = ticket.reasons.filter((reason) => reason.startsWith('danger:')).map((reason) => reason.slice('danger:'.length));
    for (const desk of this.#sockets) {
      if (!supervises(desk.operator, ticket.region)) continue;
      desk.send({ kind: 'alert', conversationId: ticket.conversation, dangerSigns, reason: 'overdue' });
    }
  }

  /** The operator is writing; told to the citizen at most once a second. @throws DeskError not_yours */
  async typing(operator: Operator, conversation: ConversationId): Promise<void> {
    const assignment = this.parts.assignments.of(conversation);
    if (assignment?.operator !== operator.id) throw new DeskError('not_yours');
    mustTake(operator, assignment.region);
    const at = this.parts.now();
    if (Math.abs(at - (this.#typed.get(conversation) ?? 0)) < TYPING_PAUSE) return;
    if (this.#typed.size > 5_000) this.#typed.clear();
    this.#typed.set(conversation, at);
    await this.parts.store.signal({ kind: 'typing', conversation, who: 'operator' });
  }

  count(): number {
    return this.#sockets.size;
  }

  isConnected(operator: OperatorId): boolean {
    return this.#sockets.of(operator).size > 0;
  }

  /** Signed out: the desks of this session are closed. */
  bye(tokenHash: string): void {
    for (const desk of this.#sockets) if (desk.who.session.tokenHash === tokenHash) this.#close(desk, 'signed-out');
  }

  byeOthers(operator: OperatorId, tokenHash: string): void {
    for (const desk of [...this.#sockets.of(operator)]) {
      if (desk.who.session.tokenHash !== tokenHash) this.#close(desk, 'signed-out');
    }
  }

  /** Every half minute: a line that is dead without having said so is let go; queues that grew old in silence are sent. */
  async ping(): Promise<void> {
    await this.#each(async (desk) => {
      if (!desk.alive) desk.socket.terminate();
      desk.alive = false;
      if (desk.socket.readyState === desk.socket.OPEN) desk.socket.ping();
      // To ask the store for each of thousands that have nothing, and had nothing, would take all the time there is.
      desk.mineChanged ||= desk.mine.count > 0 || this.parts.assignments.count(desk.operator.id) > 0;
    });
    this.#lookAtQueues();
  }

  stop(): void {
    this.#queuePulse.stop();
    this.#colleaguesPulse.stop();
    for (const desk of this.#sockets) this.#close(desk, 'draining');
    this.#server.close();
  }

  async #admit(request: IncomingMessage): Promise<SignedIn | null> {
    if (!this.parts.isOwnOrigin(request.headers)) throw new DeskError('foreign_origin');
    return this.parts.sessions.find(tokenOf(request.headers.cookie));
  }

  /** Whatever may have changed. */
  #lookAgain(): void {
    for (const desk of this.#sockets) desk.mineChanged = true;
    this.#lookAtQueues();
  }

  #lookAtQueues(): void {
    this.#queuePulse.hit();
    this.#colleaguesPulse.hit();
  }

  #open(ws: WebSocket, who: SignedIn, followsChanges: boolean): void {
    const desk = new LiveSocket(ws, who, this.parts.store, (entry) => this.parts.views.entry(entry), this.#sockets, followsChanges);
    const own = [...this.#sockets.of(who.operator.id)];
    if (own.length >= SOCKETS_PER_OPERATOR) own[0]!.socket.close(1008, 'too many desks');
    this.#sockets.add(desk);
    ws.on('message', (data, binary) => {
      const request = desk.read(data as Buffer, binary, this.parts.now());
      if (request) this.#guard(this.#onRequest(desk, request));
    });
    ws.on('pong', () => {
      desk.alive = true;
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      this.#sockets.delete(desk);
      this.#colleaguesPulse.hit();
    });
    this.#guard(this.#greet(desk));
  }

  async #greet(desk: LiveSocket): Promise<void> {
    this.parts.presences.seen(desk.operator.id);
    desk.send({ kind: 'hello', operator: this.parts.views.operator(desk.operator), now: new Date(this.parts.now()).toISOString() });
    await this.#lists.greet(desk);
    this.#queuePulse.hit();
  }

  async #onRequest(desk: LiveSocket, request: LiveRequest): Promise<void> {
    switch (request.kind) {
      case 'beat':
        await this.#beat(desk);
        return;
      case 'watch':
        await this.#watch(desk, request.conversationId as ConversationId, request.since);
        return;
      case 'unwatch':
        desk.unwatch(request.conversationId as ConversationId);
        return;
      case 'typing':
        await this.typing(desk.operator, request.conversationId as ConversationId);
        return;
    }
  }

  /** A sign of life; and the moment to see that the session still lasts and that no hint was missed. */
  async #beat(desk: LiveSocket): Promise<void> {
    const who = await this.parts.sessions.findHash(desk.who.session.tokenHash);
    if (!who) {
      this.#close(desk, 'signed-out');
      return;
    }
    desk.who = who;
    this.parts.presences.seen(who.operator.id);
    for (const conversation of [...desk.watching()]) await desk.pump(conversation);
  }

  async #watch(desk: LiveSocket, id: ConversationId, since: number): Promise<void> {
    await desk.watch(id, since, async () => {
      const conversation = await this.parts.store.conversation(id);
      const ticket = conversation?.ticket ? await this.parts.store.ticket(conversation.ticket) : null;
      return conversation !== null && mayTake(desk.operator) && mayRead(desk.operator, conversation, ticket);
    });
  }

  async #onEntry(conversation: ConversationId, seq: number, told?: Entry): Promise<void> {
    await Promise.all([...this.#sockets.watching(conversation)].map((desk) => desk.pump(conversation, seq, told)));
    const assignment = this.parts.assignments.of(conversation);
    if (!assignment || !this.isConnected(assignment.operator)) return;
    const entry = told ?? (await this.parts.store.read(conversation, seq - 1, 'desk', 1))[0];
    if (entry?.seq !== seq || entry.audience !== 'desk' || entry.activity.name !== 'danger') return;
    const dangerSigns = typeof entry.activity.value === 'string' ? entry.activity.value.split(', ') : [];
    for (const desk of new Set([...this.#sockets.of(assignment.operator), ...this.#sockets.watching(conversation)])) {
      desk.send({ kind: 'alert', conversationId: conversation, dangerSigns, reason: 'danger' });
    }
  }

  #tellWatching(conversation: ConversationId, message: LiveMessage): void {
    for (const desk of this.#sockets.watching(conversation)) desk.send(message);
  }

  #close(desk: LiveSocket, reason: 'signed-out' | 'draining'): void {
    this.#sockets.delete(desk);
    desk.send({ kind: 'bye', reason });
    // 1012: the service restarts; come back, and another gateway may answer.
    desk.socket.close(reason === 'draining' ? 1012 : 1000, reason);
  }

  /** Returns the milliseconds that it held up others. */
  async #each(work: (desk: LiveSocket) => Promise<void>): Promise<number> {
    let [spent, began] = [0, performance.now()];
    for (const desk of [...this.#sockets]) {
      await work(desk).catch((error: unknown) => this.#failed(error));
      const slice = performance.now() - began;
      if (slice < SLICE) continue;
      spent += Math.min(slice, SLICE_MAX);
      await others();
      began = performance.now();
    }
    return spent;
  }

  #guard(work: Promise<void>): void {
    work.catch((error: unknown) => this.#failed(error));
  }

  #failed(error: unknown): void {
    // A refusal (typing where it is no longer theirs) needs no answer on this line: the ticket's change says it.
    if (!(error instanceof DeskError)) this.parts.log.warn({ code: codeOf(error) }, 'a desk could not be kept up to date');
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
