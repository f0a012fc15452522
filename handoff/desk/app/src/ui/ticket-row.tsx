// One request in a list: how urgent, since when, why, and one line to choose by.
import type { TicketView } from '../../../../api.js';
import { unreadOf } from '../state/conversations.js';
import { useDesk } from '../state/desk.js';
import type { Tab } from '../state/shape.js';
import { languageName, reasonInWords, useWords, type Words } from '../words/words.js';
import { spanInWords } from './clock.js';
import { Icon, type IconName } from './icon.js';
import { claimAndSay } from './keys.js';
import { PriorityMark } from './priority.js';

interface Props {
  readonly ticket: TicketView;
  readonly tab: Tab;
  readonly now: number;
  readonly open: boolean;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function TicketRow({ ticket, tab, now, open, reachable, onFocus, onOpen, onKeyDown }: Props) {
  const words = useWords();
  const talk = useDesk((state) => state.talks[ticket.conversationId]);
  const draft = useDesk((state) => (state.drafts[ticket.conversationId]?.text ?? '') !== '');
  const claiming = useDesk((state) => state.claiming !== null);
  const unread = tab === 'mine' ? unreadOf(talk) : 0;
  const holder = useDesk((state) =>
    tab === 'team' ? (state.colleagues.find((colleague) => colleague.id === ticket.operatorId)?.name ?? null) : null,
  );
  const tabIndex = reachable ? 0 : -1;
  const lastWords = tab === 'mine' ? lastSaid(talk?.entries) : null;
  return (
    <li
      class={`ticket ticket-${ticket.priority}${open ? ' ticket-current' : ''}${unread > 0 ? ' ticket-unread' : ''}`}
      data-ticket={ticket.id}
    >
      <button
        type="button"
        class="ticket-open"
        tabIndex={tabIndex}
        aria-current={open ? 'true' : undefined}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span class="ticket-head">
          <PriorityMark priority={ticket.priority} />
          {ticket.kind !== 'chat' && (
            <span class="mark">
              <Icon name={ticket.kind === 'video' ? 'video' : 'telephone'} size={16} />
              {words.kind[ticket.kind]}
            </span>
          )}
          {unread > 0 && (
            <span class="badge">
              <span aria-hidden="true">{unread}</span>
              <span class="unseen">{words.queue.unread(unread)}</span>
            </span>
          )}
          <span class="ticket-time">{spanInWords(words, now - Date.parse(ticket.createdAt))}</span>
        </span>
        <span class="ticket-reasons">{reasonsInWords(words, ticket)}</span>
        {(lastWords ?? ticket.summary) !== '' && (
          <span class="ticket-summary" dir="auto">
            {lastWords ?? ticket.summary}
          </span>
        )}
        <span class="ticket-foot">
          {tab === 'queue' && <Due ticket={ticket} now={now} />}
          {holder !== null && (
            <span class="ticket-holder">
              <Icon name="user" size={16} />
              {holder}
            </span>
          )}
          <span>
            <Icon name={CHANNEL_ICONS[ticket.channel] ?? 'comment'} size={16} />
            {words.channel[ticket.channel] ?? ticket.channel}
          </span>
          <span class={ticket.language === 'it' ? '' : 'ticket-foreign'}>
            <Icon name="globe" size={16} />
            {languageName(words, ticket.language)}
          </span>
          {ticket.reachability !== 'there' && <span>{words.reach[ticket.reachability]}</span>}
          {draft && <span class="ticket-draft">{words.queue.draft}</span>}
          {!ticket.fits && tab === 'queue' && <span class="ticket-misfit">{words.queue.others}</span>}
        </span>
      </button>
      {tab === 'queue' && (
        <button
          type="button"
          class="ticket-take"
          tabIndex={tabIndex}
          disabled={claiming}
          onFocus={onFocus}
          onClick={() => claimAndSay(words, ticket.id)}
        >
          {words.queue.take}
        </button>
      )}
    </li>
  );
}

export const CHANNEL_ICONS: { readonly [channel: string]: IconName } = {
  telegram: 'send',
  whatsapp: 'whatsapp',
  phone: 'telephone',
  email: 'mail',
  web: 'comment',
};

/** Until when it must be taken, or since when it should have been. */
export function Due({ ticket, now }: { ticket: TicketView; now: number }) {
  const words = useWords();
  const left = Date.parse(ticket.dueAt) - now;
  const late = left < 0;
  return (
    <span class={late ? 'due-late' : left < 120_000 ? 'due-soon' : ''}>
      <Icon name="clock" size={16} />
      {late ? words.time.overdue(spanInWords(words, -left)) : words.time.due(spanInWords(words, left))}
    </span>
  );
}

/** Danger first; that a person was asked for says nothing beside another reason. */
export function reasonsInWords(words: Words, ticket: TicketView): string {
  const telling = ticket.reasons.filter((reason) => reason !== 'asked');
  const reasons = telling.length > 0 ? telling : ticket.reasons;
  const danger = reasons.filter((reason) => reason.startsWith('danger'));
  const rest = reasons.filter((reason) => !reason.startsWith('danger'));
  return [...new Set([...danger, ...rest].map((reason) => reasonInWords(words, reason)))].join(' · ');
}

function lastSaid(
  entries: readonly { readonly activity: { readonly type: string; readonly text?: string }; readonly author: string }[] | undefined,
): string | null {
  const last = entries?.findLast(
    (entry) => entry.author === 'citizen' && entry.activity.type === 'message' && (entry.activity.text ?? '') !== '',
  );
  return last?.activity.text ?? null;
}
