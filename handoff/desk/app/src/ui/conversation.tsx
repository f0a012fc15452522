// One conversation: who it is and what can be done, what was said, and where one writes.
import type { TicketView } from '../../../../api.js';
import { repair, unreadOf } from '../state/conversations.js';
import { desk, findTicket, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import type { Talk } from '../state/shape.js';
import { dangerInWords, faultInWords, languageName, useWords } from '../words/words.js';
import { Composer } from './composer.js';
import { Icon } from './icon.js';
import { takeAndSay } from './keys.js';
import { PriorityMark } from './priority.js';
import { reasonsInWords } from './ticket-row.js';
import { Timeline } from './timeline.js';

export function Conversation({ talk }: { talk: Talk }) {
  const words = useWords();
  const ticket = useDesk((state) => findTicket(state, talk.ticketId));
  return (
    <div class="talk">
      <Head talk={talk} ticket={ticket} />
      {talk.danger.length > 0 && <DangerBanner talk={talk} />}
      {talk.fault !== null && talk.lost === null && (
        <p class="talk-fault" role="alert">
          <Icon name="warning-circle" />
          <span>
            {words.talk.failed} {faultInWords(words, talk.fault)}
          </span>
          <button type="button" class="button button-small" onClick={() => void repair(desk, talk.id)}>
            {words.talk.reload}
          </button>
        </p>
      )}
      <Timeline talk={talk} />
      {talk.watching ? <Watching ticket={ticket} /> : <Composer talk={talk} />}
    </div>
  );
}

function Head({ talk, ticket }: { talk: Talk; ticket: TicketView | null }) {
  const words = useWords();
  // A supervisor may also move what a colleague has; what waits is given to somebody.
  const ours = talk.lost === null && !talk.watching;
  const moves = talk.lost === null && (ours || ticket?.state === 'assigned');
  const waits = talk.watching && ticket?.state === 'waiting';
  const elsewhere = useDesk((state) =>
    state.mine.reduce((sum, each) => sum + (each.conversationId === talk.id ? 0 : unreadOf(state.talks[each.conversationId])), 0),
  );
  const language = talk.facts?.language ?? ticket?.language ?? 'it';
  return (
    <div class="talk-head">
      <button
        type="button"
        class="back"
        aria-label={elsewhere > 0 ? `${words.talk.back}, ${words.queue.unread(elsewhere)}` : words.talk.back}
        onClick={() => go(desk, { ticket: null, card: false })}
      >
        <Icon name="arrow-left" />
        {elsewhere > 0 && <span class="badge">{elsewhere}</span>}
      </button>
      <div class="talk-who">
        <h2 class="talk-title" tabIndex={-1}>
          {ticket ? reasonsInWords(words, ticket) : words.talk.region}
        </h2>
        <p class="talk-sub">
          {ticket && <PriorityMark priority={ticket.priority} />}
          {ticket && ticket.kind !== 'chat' && <span class="mark">{words.kind[ticket.kind]}</span>}
          <span>{words.talk.language(languageName(words, language))}</span>
          {ticket && <span class={`reach reach-${ticket.reachability}`}>{words.reach[ticket.reachability]}</span>}
        </p>
      </div>
      <div class="talk-actions">
        {talk.watching && talk.lost === null && ticket && (
          <button
            type="button"
            class="button button-small button-strong"
            title={`${words.team.take} (C)`}
            onClick={() => takeAndSay(words, ticket)}
          >
            <Icon name="check" size={18} />
            <span>{words.team.take}</span>
          </button>
        )}
        {waits && (
          <button
            type="button"
            class="button button-small"
            title={`${words.team.assignTitle} (T)`}
            onClick={() => desk.state.set({ dialog: 'assign' })}
          >
            <Icon name="exchange-circle" size={18} />
            <span>{words.team.assign}</span>
          </button>
        )}
        {moves && (
          <>
            <button
              type="button"
              class="button button-small"
              title={`${words.transfer.title} (T)`}
              onClick={() => desk.state.set({ dialog: 'transfer' })}
            >
              <Icon name="exchange-circle" size={18} />
              <span>{words.act.transfer}</span>
            </button>
            <button
              type="button"
              class="button button-small"
              title={`${words.act.release} (U)`}
              onClick={() => desk.state.set({ dialog: 'release' })}
            >
              <Icon name="restore" size={18} />
              <span>{words.act.release}</span>
            </button>
          </>
        )}
        {ours && (
          <button
            type="button"
            class="button button-small button-strong"
            title={`${words.close.title} (X)`}
            onClick={() => desk.state.set({ dialog: 'close' })}
          >
            <Icon name="check" size={18} />
            <span>{words.act.close}</span>
          </button>
        )}
        <button type="button" class="button button-small card-open" onClick={() => go(desk, { card: true })}>
          <Icon name="card" size={18} />
          <span>{words.card.show}</span>
        </button>
      </div>
    </div>
  );
}

/** In place of the field to write in: a supervisor reads, and the citizen does not notice. */
function Watching({ ticket }: { ticket: TicketView | null }) {
  const words = useWords();
  const holder = useDesk((state) => state.colleagues.find((colleague) => colleague.id === ticket?.operatorId)?.name ?? null);
  return (
    <p class="watching" role="status">
      <Icon name="password-visible" />
      <span>
        <strong>{words.team.watching}</strong> {holder === null ? words.team.watchingQueue : words.team.watchingOf(holder)}
      </span>
    </p>
  );
}

/** Said while it is ours: stays until somebody has seen it. */
function DangerBanner({ talk }: { talk: Talk }) {
  const words = useWords();
  const seen = () => {
    desk.setTalk(talk.id, { danger: [] });
    desk.state.set({ alerts: desk.state.get().alerts.filter((alert) => alert.conversationId !== talk.id) });
    document.querySelector<HTMLElement>('.write-text')?.focus();
  };
  return (
    <div class="danger-banner">
      <Icon name="emergency" size={28} />
      <p>
        <strong>{words.alert.dangerIn(talk.danger.map((sign) => dangerInWords(words, sign)).join(', '))}</strong>
        <span>{words.alert.botAnswered}</span>
      </p>
      <button type="button" class="button button-small" onClick={seen}>
        {words.alert.seen}
      </button>
    </div>
  );
}
