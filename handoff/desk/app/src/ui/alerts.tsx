// Alerts about conversations that are not in view: a danger sign said, a request nobody took.
import type { TicketView } from '../../../../api.js';
import { desk, findTicket, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import type { Alert } from '../state/shape.js';
import { dangerInWords, useWords, type Words } from '../words/words.js';
import { spanInWords, useNow } from './clock.js';
import { Icon } from './icon.js';
import { reasonsInWords } from './ticket-row.js';

export function Alerts() {
  const words = useWords();
  const now = useNow();
  const queue = useDesk((state) => state.queue);
  const alerts = useDesk((state) => state.alerts);
  const open = useDesk((state) => (state.route.ticket === null ? null : (findTicket(state, state.route.ticket)?.conversationId ?? null)));
  const shown = alerts.filter((alert) => alert.conversationId !== open);
  if (shown.length === 0) return null;
  return (
    <div class="alerts">
      {shown.map((alert) => (
        <p key={`${alert.conversationId} ${alert.reason}`} class={`alert alert-${alert.reason}`}>
          <Icon name={alert.reason === 'danger' ? 'emergency' : 'clock'} />
          <strong>
            {alert.reason === 'danger'
              ? words.alert.dangerIn(alert.dangerSigns.map((sign) => dangerInWords(words, sign)).join(', '))
              : `${words.alert.overdue} ${overdueFacts(words, queue, alert, now)}`}
          </strong>
          <button type="button" class="button button-small" onClick={() => openAlert(alert)}>
            {words.alert.open}
          </button>
          <button type="button" class="back" aria-label={words.generic.dismiss} onClick={() => drop(alert)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}

/** Which one it is, and for how long somebody waits. */
function overdueFacts(words: Words, queue: readonly TicketView[], alert: Alert, now: number): string {
  const ticket = queue.find((each) => each.conversationId === alert.conversationId);
  if (!ticket) return '';
  const waits = words.time.waiting(spanInWords(words, now - Date.parse(ticket.createdAt)));
  return `${words.priority[ticket.priority]}, ${reasonsInWords(words, ticket)}, ${waits}.`;
}

function openAlert(alert: Alert): void {
  const { mine, queue, team } = desk.state.get();
  const own = mine.find((ticket) => ticket.conversationId === alert.conversationId);
  const waiting = queue.find((ticket) => ticket.conversationId === alert.conversationId);
  const theirs = team.find((ticket) => ticket.conversationId === alert.conversationId);
  const ticket = own ?? waiting ?? theirs;
  if (ticket) go(desk, { tab: own ? 'mine' : waiting ? 'queue' : 'team', ticket: ticket.id, card: false });
  drop(alert);
}

function drop(alert: Alert): void {
  desk.state.set({ alerts: desk.state.get().alerts.filter((each) => each !== alert) });
}
