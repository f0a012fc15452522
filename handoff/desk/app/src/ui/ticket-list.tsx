// A list of requests or of own conversations. One row at a time is in the tab order; arrows (and j, k) move, Enter opens.
import { useEffect, useRef, useState } from 'preact/hooks';
import { desk, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import type { Tab } from '../state/shape.js';
import { useWords } from '../words/words.js';
import { useNow } from './clock.js';
import { Icon } from './icon.js';
import { TicketRow } from './ticket-row.js';

export function TicketList({ tab }: { tab: Tab }) {
  const words = useWords();
  const tickets = useDesk((state) => (tab === 'queue' ? state.queue : tab === 'mine' ? state.mine : state.team));
  const open = useDesk((state) => state.route.ticket);
  const known = useDesk((state) => state.queueKnown);
  const now = useNow();
  const list = useRef<HTMLUListElement>(null);
  const [roving, setRoving] = useState<string | null>(null);
  const current = tickets.find((ticket) => ticket.id === roving)?.id ?? tickets.find((ticket) => ticket.id === open)?.id ?? tickets[0]?.id;

  // A list that was in use does not lose the keyboard when its row goes away.
  const had = useRef(false);
  useEffect(() => {
    if (had.current && document.activeElement === document.body) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    had.current = false;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    had.current = true;
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveInList(step);
  };

  if (known && tickets.length === 0) return <EmptyList tab={tab} />;
  return (
    <ul
      class="tickets"
      ref={list}
      aria-label={tab === 'queue' ? words.queue.list : tab === 'mine' ? words.queue.mineList : words.team.list}
      aria-busy={!known}
    >
      {tickets.map((ticket) => (
        <TicketRow
          key={ticket.id}
          ticket={ticket}
          tab={tab}
          now={now}
          open={ticket.id === open}
          reachable={ticket.id === current}
          onFocus={() => setRoving(ticket.id)}
          onOpen={() => go(desk, { tab, ticket: ticket.id, card: false })}
          onKeyDown={onKeyDown}
        />
      ))}
    </ul>
  );
}

const STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  j: 1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Moves the focus in the list that is shown; from elsewhere it goes to the row in the tab order. */
export function moveInList(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.tickets .ticket-open')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const target = at < 0 ? (rows.find((row) => row.tabIndex === 0) ?? rows[0]) : rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function EmptyList({ tab }: { tab: Tab }) {
  const words = useWords();
  const paused = useDesk((state) => state.session?.operator.presence !== 'available');
  if (tab === 'team') return <p class="empty">{words.team.empty}</p>;
  return (
    <div class="empty">
      <Icon name={tab === 'queue' ? 'check-circle' : 'comment'} size={36} />
      <p class="empty-title">{tab === 'queue' ? words.queue.empty : words.queue.mineEmpty}</p>
      <p>{tab === 'mine' ? words.queue.mineEmptyHint : paused ? words.queue.emptyPaused : words.queue.emptyHint}</p>
    </div>
  );
}
