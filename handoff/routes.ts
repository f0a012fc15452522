// Every address of the desk's REST interface in one table: the router, its checks and /openapi.json are made from it.
import type { z } from 'zod';
import type { Store } from '../store/port.js';
import type { ConversationId, OperatorId, TicketId } from '../store/records.js';
import { mayTake, mustTake, supervises } from './access.js';
import type { AssignRequest, CloseRequest, PasswordRequest, PresenceRequest, SayRequest, TransferRequest } from './api.js';
import type { Conversations } from './conversations.js';
import { DeskError } from './errors.js';
import * as forms from './forms.js';
import { handoffInitiate } from './initiate.js';
import type { Live } from './live.js';
import type { NextInLine } from './next.js';
import type { Queues } from './queue.js';
import type { SignedIn } from './session.js';
import { written } from './shared-list.js';
import type { SignInDesk } from './sign-in.js';
import type { Takeover } from './takeover.js';
import { cardOf, type Views } from './views.js';

/** A request that has passed the checks. */
export interface Call<Body = unknown> {
  readonly who: SignedIn;
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | string[] | undefined };
  readonly body: Body;
  readonly address: string;
}

export interface Route<Body = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below /api/desk. */
  readonly path: string;
  readonly summary: string;
  readonly form?: z.ZodType<Body>;
  /** The name of the answer's form in api.ts, for the description. */
  readonly answer: string;
  readonly status?: 200 | 204;
  run(call: Call<Body>): Promise<unknown>;
}

/** The bytes of a file, to be sent as they are. */
export class FileAnswer {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string,
    readonly name: string,
  ) {}
}

/** An answer that is JSON already. */
export class WrittenAnswer {
  constructor(readonly json: string) {}
}

export interface RouteParts {
  readonly store: Store;
  readonly desk: SignInDesk;
  readonly queues: Queues;
  readonly conversations: Conversations;
  readonly takeover: Takeover;
  readonly next: NextInLine;
  readonly views: Views;
  readonly live: Live;
}

export function deskRoutes({ store, desk, queues, conversations, takeover, next, views, live }: RouteParts): Route[] {
  const conversation = (call: Call) => call.params.id as ConversationId;
  const ticketView = async (call: Call, ticket: ReturnType<Takeover['release']>) => ({
    ticket: await views.ticket(await ticket, call.who.operator),
  });
  const detail = async (call: Call, id: TicketId) => {
    const ticket = await store.ticket(id);
    if (!ticket) throw new DeskError('not_found');
    const { operator } = call.who;
    mustTake(operator, ticket.region);
    if (ticket.state !== 'waiting' && ticket.operator !== operator.id && !supervises(operator, ticket.region))
      throw new DeskError('not_allowed');
    return ticket;
  };

  return [
    route({
      method: 'get',
      path: '/session',
      summary: 'Who is signed in',
      answer: 'SessionView',
      run: async ({ who }) => desk.view(who),
    }),
    route<PasswordRequest>({
      method: 'put',
      path: '/password',
      summary: 'Change the own password; every other desk of this account is signed out',
      form: forms.newPassword,
      answer: 'SessionView',
      run: ({ who, body, address }) => desk.changePassword(who, body, address),
    }),
    route<PresenceRequest>({
      method: 'put',
      path: '/presence',
      summary: 'Available, pause or away',
      form: forms.presence,
      answer: 'OperatorView',
      run: ({ who, body }) => desk.setPresence(who, body),
    }),
    route({
      method: 'get',
      path: '/colleagues',
      summary: 'Who else takes conversations in the own Regions',
      answer: 'ColleagueView[]',
      run: async ({ who }) => ({ colleagues: await views.colleagues(who.operator.regions) }),
    }),
    route({
      method: 'get',
      path: '/queue',
      summary: 'The waiting requests of the own Regions, most urgent first',
      answer: 'QueueView',
      run: async ({ who }) => {
        if (!mayTake(who.operator)) throw new DeskError('not_allowed');
        const { tickets, counters } = await queues.view(who.operator);
        return new WrittenAnswer(`{"tickets":[${tickets.map(written).join()}],"counters":${JSON.stringify(counters)}}`);
      },
    }),
    route({
      method: 'post',
      path: '/queue/next',
      summary: 'Take the request that the own list shows first; ticket is null where nobody waits, 409 where the desk is full',
      form: forms.nothing,
      answer: 'NextView',
      run: async ({ who }) => {
        const ticket = await next.take(who.operator);
        return ticket === null ? { ticket: null, card: null } : { ticket: await views.ticket(ticket, who.operator), card: cardOf(ticket) };
      },
    }),
    route({
      method: 'get',
      path: '/mine',
      summary: 'The own open conversations',
      answer: 'TicketView[]',
      run: async ({ who }) => ({ tickets: await views.tickets(await store.assigned(who.operator.id), who.operator) }),
    }),
    route({
      method: 'get',
      path: '/assigned',
      summary: 'For supervisors: what colleagues of the own Regions have open',
      answer: 'AssignedView',
      run: async ({ who }) => {
        if (!who.operator.regions.some((region) => supervises(who.operator, region))) throw new DeskError('not_allowed');
        return { tickets: await queues.assigned(who.operator) };
      },
    }),
    route({
      method: 'get',
      path: '/tickets/:id',
      summary: 'A request with its hand-over card, to decide whether to take it',
      answer: 'TicketDetail',
      run: async (call) => {
        const ticket = await detail(call, call.params.id as TicketId);
        return { ticket: await views.ticket(ticket, call.who.operator), card: cardOf(ticket) };
      },
    }),
    route({
      method: 'get',
      path: '/tickets/:id/handoff',
      summary: 'The same as a Bot Framework handoff.initiate event, for desks of others',
      answer: 'Activity',
      run: async (call) => handoffInitiate(await detail(call, call.params.id as TicketId)),
    }),
    route({
      method: 'post',
      path: '/tickets/:id/claim',
      summary: 'Take it; 409 where a colleague was quicker or the desk is full',
      form: forms.nothing,
      answer: 'TicketDetail',
      run: async (call) => {
        const ticket = await takeover.claim(call.who.operator, call.params.id as TicketId);
        return { ticket: await views.ticket(ticket, call.who.operator), card: cardOf(ticket) };
      },
    }),
    route<AssignRequest>({
      method: 'post',
      path: '/tickets/:id/assign',
      summary: 'For supervisors: give a waiting request to a colleague who is there',
      form: forms.assign,
      answer: 'TicketView',
      run: (call) => ticketView(call, takeover.assign(call.who.operator, call.params.id as TicketId, call.body.operator as OperatorId)),
    }),
    route({
      method: 'get',
      path: '/conversations/:id',
      summary: 'A conversation; with ?since=SEQ only what came after',
      answer: 'ConversationView',
      run: (call) => conversations.view(call.who.operator, conversation(call), forms.since.parse(call.query.since ?? 0)),
    }),
    route({
      method: 'get',
      path: '/conversations/:id/files/:file',
      summary: 'A file of the conversation',
      answer: 'file',
      run: async (call) => {
        const { bytes, contentType, name } = await conversations.file(call.who.operator, conversation(call), call.params.file ?? '');
        return new FileAnswer(bytes, contentType, name);
      },
    }),
    route<SayRequest>({
      method: 'post',
      path: '/conversations/:id/messages',
      summary: 'Write to the citizen; the same id again is the same message',
      form: forms.said,
      answer: 'SaidView',
      run: (call) => conversations.say(call.who.operator, conversation(call), call.body, 'all'),
    }),
    route<SayRequest>({
      method: 'post',
      path: '/conversations/:id/notes',
      summary: 'A private note, for the desk alone',
      form: forms.said,
      answer: 'SaidView',
      run: (call) => conversations.say(call.who.operator, conversation(call), call.body, 'desk'),
    }),
    route({
      method: 'post',
      path: '/conversations/:id/typing',
      summary: 'The citizen sees that somebody is writing',
      form: forms.nothing,
      answer: 'nothing',
      status: 204,
      run: async (call) => live.typing(call.who.operator, conversation(call)),
    }),
    route<TransferRequest>({
      method: 'post',
      path: '/conversations/:id/transfer',
      summary: 'To a colleague who is there, or to whoever has the skills',
      form: forms.transfer,
      answer: 'TicketView',
      run: (call) => ticketView(call, takeover.transfer(call.who.operator, conversation(call), call.body)),
    }),
    route({
      method: 'post',
      path: '/conversations/:id/release',
      summary: 'Back into the queue, at its own place',
      form: forms.nothing,
      answer: 'TicketView',
      run: (call) => ticketView(call, takeover.release(call.who.operator, conversation(call))),
    }),
    route<CloseRequest>({
      method: 'post',
      path: '/conversations/:id/close',
      summary: 'Close with an outcome; the assistant takes over again',
      form: forms.close,
      answer: 'TicketView',
      run: (call) => ticketView(call, takeover.close(call.who.operator, conversation(call), call.body)),
    }),
  ];
}

/** Binds a route's form to its handler; the table itself need not know the bodies. */
function route<Body>(definition: Route<Body>): Route {
  return definition as Route;
}
