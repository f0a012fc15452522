// The desk itself: its memory, its two lines to the server, and the parts that act on them. One exists for each page.
import type { ColleagueView, TicketView } from '../../../../api.js';
import { alarm } from '../alert/alarm.js';
import { DeskFault, Http } from '../net/http.js';
import { LiveLine } from '../net/live.js';
import type { EntryLog } from './entry-log.js';
import { onLineOpen, onLive } from './events.js';
import { remember } from './memory.js';
import { Observable, useValue } from './observable.js';
import { readRoute } from './route.js';
import { type DeskState, EMPTY, type Notice, type Talk } from './shape.js';

/** How long a sentence at the foot of the page stays; faults stay until they are read away. */
const NOTICE_MS = 6_000;

export class Desk {
  readonly state = new Observable<DeskState>({ ...EMPTY, route: readRoute() });
  readonly http = new Http();
  readonly logs = new Map<string, EntryLog>();
  /** The last sequence number the operator has seen, by conversation. */
  readonly read = new Map<string, number>();
  readonly line: LiveLine;
  private notices = 0;

  constructor() {
    this.http.onSignedOut = () => this.expire();
    this.line = new LiveLine({
      onState: (line) => this.state.set({ line }),
      onOpen: () => onLineOpen(this),
      onMessage: (message) => onLive(this, message),
      onQuiet: () =>
        void this.http.get('session').catch((error: unknown) => error instanceof DeskFault && error.code === 'offline' && this.line.drop()),
      onRefused: () => void this.http.get('session').catch(() => {}),
    });
    // Kept a moment after the last change rather than at each keystroke, and in any case before the page goes.
    let waiting = false;
    this.state.subscribe(() => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        this.keep();
      }, 400);
    });
    addEventListener('pagehide', () => this.keep());
  }

  /** The lists as the line told them last: what it tells is how they have changed, whatever was read or done here meanwhile. */
  readonly told: { queue: readonly TicketView[]; colleagues: readonly ColleagueView[] } = { queue: [], colleagues: [] };

  /** The operator's id, '' while nobody is signed in. */
  get me(): string {
    return this.state.get().session?.operator.id ?? '';
  }

  talk(conversationId: string): Talk | undefined {
    return this.state.get().talks[conversationId];
  }

  setTalk(conversationId: string, patch: Partial<Talk>): void {
    const { talks } = this.state.get();
    const talk = talks[conversationId];
    if (talk) this.state.set({ talks: { ...talks, [conversationId]: { ...talk, ...patch } } });
  }

  /** Whether the signed-in operator supervises: sees what colleagues have, looks in, gives and takes. */
  get supervises(): boolean {
    return supervisesIn(this.state.get());
  }

  /** A ticket that is in a list, or that a conversation here belongs to. */
  ticket(ticketId: string): TicketView | null {
    return findTicket(this.state.get(), ticketId);
  }

  notice(tone: Notice['tone'], text: string): void {
    this.notices += 1;
    const notice: Notice = { id: this.notices, tone, text };
    const others = this.state.get().notices.filter((each) => each.text !== text);
    this.state.set({ notices: [...others.slice(-2), notice] });
    if (tone !== 'fault') setTimeout(() => this.dismiss(notice.id), NOTICE_MS);
  }

  dismiss(id: number): void {
    this.state.set({ notices: this.state.get().notices.filter((notice) => notice.id !== id) });
  }

  /** The session is over on the server; nothing of what is on the screen is lost. */
  expire(): void {
    if (this.state.get().phase !== 'working') return;
    this.line.stop();
    alarm.silence();
    this.state.set({ expired: true, line: 'lost' });
  }

  private keep(): void {
    if (this.me === '' || this.state.get().phase !== 'working') return;
    const { drafts, outgoing } = this.state.get();
    remember(this.me, { drafts, outgoing, read: Object.fromEntries(this.read) });
  }
}

export function supervisesIn({ session }: DeskState): boolean {
  return session?.operator.role === 'supervisor' || session?.operator.role === 'administrator';
}

export function findTicket(state: DeskState, ticketId: string): TicketView | null {
  const listed =
    state.mine.find((each) => each.id === ticketId) ??
    state.queue.find((each) => each.id === ticketId) ??
    state.team.find((each) => each.id === ticketId);
  if (listed) return listed;
  const talk = Object.values(state.talks).find((each) => each.ticketId === ticketId);
  return talk?.facts?.ticket ?? state.previews[ticketId]?.ticket ?? null;
}

export const desk = new Desk();
export const useDesk = <S>(select: (state: DeskState) => S): S => useValue(desk.state, select);
