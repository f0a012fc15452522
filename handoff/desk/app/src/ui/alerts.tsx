// Alerts about conversations that are not in view: a danger sign said, a request nobody took.
import { desk, findTicket, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import type { Alert } from '../state/shape.js';
import { dangerInWords, useWords } from '../words/words.js';
import { Icon } from './icon.js';

export function Alerts() {
  const words = useWords();
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
              : words.alert.overdue}
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

function openAlert(alert: Alert): void {
  const { mine, queue } = desk.state.get();
  const own = mine.find((ticket) => ticket.conversationId === alert.conversationId);
  const waiting = queue.find((ticket) => ticket.conversationId === alert.conversationId);
  const ticket = own ?? waiting;
  if (ticket) go(desk, { tab: own ? 'mine' : 'queue', ticket: ticket.id, card: false });
  drop(alert);
}

function drop(alert: Alert): void {
  desk.state.set({ alerts: desk.state.get().alerts.filter((each) => each !== alert) });
}
