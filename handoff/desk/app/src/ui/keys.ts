// The keyboard: single letters while nothing is being typed (they can be switched off), Alt with arrows everywhere.
import { useEffect } from 'preact/hooks';
import type { TicketView } from '../../../../api.js';
import { alarm } from '../alert/alarm.js';
import { asFault } from '../net/http.js';
import { desk } from '../state/desk.js';
import { setDraft } from '../state/drafts.js';
import { prefer, preferences } from '../state/preferences.js';
import { go, showTab } from '../state/route.js';
import type { Tab, Talk } from '../state/shape.js';
import { claim, takeNext, takeOver } from '../state/tickets.js';
import { faultInWords, useWords, type Words } from '../words/words.js';
import { choosePresence } from './presence.js';
import { moveInList } from './ticket-list.js';

export function useKeys(): void {
  const words = useWords();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || desk.state.get().dialog !== null || desk.state.get().expired) return;
      if (event.altKey) {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          otherConversation(event.key === 'ArrowDown' ? 1 : -1);
        }
        return;
      }
      if (typing(event.target)) return;
      if (event.key === 'Escape') {
        leaveConversation();
        return;
      }
      const act = preferences.get().letters ? LETTERS[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act(words);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [words]);
}

const LETTERS: { readonly [key: string]: (words: Words) => void } = {
  n: (words) => takeNextAndSay(words),
  c: (words) => {
    const chosen = document.activeElement?.closest<HTMLElement>('[data-ticket]')?.dataset.ticket ?? desk.state.get().route.ticket;
    const ticket = chosen === null ? null : desk.ticket(chosen);
    if (ticket && (ticket.state === 'waiting' || watched())) takeAndSay(words, ticket);
  },
  j: () => moveInList(1),
  k: () => moveInList(-1),
  1: () => toList('queue'),
  2: () => toList('mine'),
  3: () => desk.supervises && toList('team'),
  p: (words) => void choosePresence(words, desk.state.get().session?.operator.presence === 'available' ? 'pause' : 'available'),
  m: (words) => {
    const sound = !preferences.get().sound;
    prefer({ sound });
    desk.notice('info', sound ? words.settings.soundOn : words.settings.soundOff);
  },
  r: () => write('message'),
  i: () => write('note'),
  '/': () => document.dispatchEvent(new CustomEvent('desk:canned')),
  t: () => {
    if (ours() || watched()?.state === 'assigned') desk.state.set({ dialog: 'transfer' });
    else if (desk.supervises && desk.state.get().queue.some((ticket) => ticket.id === desk.state.get().route.ticket))
      desk.state.set({ dialog: 'assign' });
  },
  u: () => (ours() || watched()?.state === 'assigned') && desk.state.set({ dialog: 'release' }),
  x: () => ours() && desk.state.set({ dialog: 'close' }),
  '?': () => desk.state.set({ dialog: 'help' }),
};

/** Runs a request; what goes wrong is said at the foot of the page. */
export function attempt(request: () => Promise<void>): void {
  request().catch((error: unknown) => desk.notice('fault', faultInWords(alarm.words, asFault(error))));
}

export function takeNextAndSay(words: Words): void {
  attempt(async () => {
    if (!(await takeNext(desk))) desk.notice('info', words.queue.none);
  });
}

export function claimAndSay(_words: Words, ticketId: string): void {
  attempt(() => claim(desk, ticketId));
}

/** Takes what waits; what a colleague has, only a supervisor can. */
export function takeAndSay(words: Words, ticket: TicketView): void {
  if (ticket.state === 'waiting') claimAndSay(words, ticket.id);
  else attempt(() => takeOver(desk, ticket.conversationId, ticket.id));
}

/** The request whose conversation a supervisor looks into, as it is now. */
function watched(): TicketView | null {
  const { route, talks } = desk.state.get();
  const talk = Object.values(talks).find((each) => each.ticketId === route.ticket && each.watching && each.lost === null);
  return talk ? desk.ticket(talk.ticketId) : null;
}

/** The conversation in view, if it is ours. */
function ours(): Talk | null {
  const { route, mine, talks } = desk.state.get();
  const ticket = mine.find((each) => each.id === route.ticket);
  const talk = ticket ? talks[ticket.conversationId] : undefined;
  return talk && talk.lost === null ? talk : null;
}

function write(kind: 'message' | 'note'): void {
  const talk = ours();
  if (!talk) return;
  setDraft(desk, talk.id, { text: desk.state.get().drafts[talk.id]?.text ?? '', kind });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.write-text')?.focus());
}

function toList(tab: Tab): void {
  showTab(desk, tab);
  requestAnimationFrame(() => moveInList(0));
}

function otherConversation(step: number): void {
  const { mine, route } = desk.state.get();
  if (mine.length === 0) return;
  const at = mine.findIndex((ticket) => ticket.id === route.ticket);
  const next = mine[at < 0 ? 0 : (at + step + mine.length) % mine.length];
  if (next) go(desk, { tab: 'mine', ticket: next.id, card: false });
}

function leaveConversation(): void {
  const { ticket } = desk.state.get().route;
  if (ticket === null) return;
  go(desk, { ticket: null, card: false });
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(ticket)}"] .ticket-open`);
    if (row) row.focus();
    else moveInList(0);
  });
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
