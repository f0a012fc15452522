// A request that still waits: its card, to decide by, and the button to take it.
import { useEffect, useState } from 'preact/hooks';
import type { TicketView } from '../../../../api.js';
import { asFault } from '../net/http.js';
import { openTalk } from '../state/conversations.js';
import { desk, supervisesIn, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import { preview } from '../state/tickets.js';
import { faultInWords, languageName, useWords } from '../words/words.js';
import { CardLines } from './card.js';
import { spanInWords, useNow } from './clock.js';
import { Icon } from './icon.js';
import { claimAndSay } from './keys.js';
import { PriorityMark } from './priority.js';
import { CHANNEL_ICONS, Due, reasonsInWords } from './ticket-row.js';

export function Preview({ ticketId, ticket }: { ticketId: string; ticket: TicketView | null }) {
  const words = useWords();
  const now = useNow();
  const detail = useDesk((state) => state.previews[ticketId] ?? null);
  const claiming = useDesk((state) => state.claiming !== null);
  const known = useDesk((state) => state.queueKnown);
  const waiting = useDesk((state) => state.queue.some((each) => each.id === ticketId));
  const supervises = useDesk(supervisesIn);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    setFault(null);
    preview(desk, ticketId).catch((error: unknown) => setFault(faultInWords(words, asFault(error))));
  }, [ticketId, words]);

  const shown = ticket ?? detail?.ticket ?? null;
  const card = detail?.card ?? null;
  const gone = known && !waiting;
  return (
    <div class="preview">
      <div class="talk-head">
        <button type="button" class="back" aria-label={words.talk.back} onClick={() => go(desk, { ticket: null, card: false })}>
          <Icon name="arrow-left" />
        </button>
        <h2 class="talk-title">{shown ? reasonsInWords(words, shown) : words.card.asked}</h2>
      </div>
      <div class="preview-body">
        {fault !== null && shown === null && (
          <p class="fault" role="alert">
            <Icon name="warning-circle" /> <span>{fault}</span>
          </p>
        )}
        {shown && (
          <p class="preview-facts">
            <PriorityMark priority={shown.priority} />
            <Due ticket={shown} now={now} />
            <span>{words.time.waiting(spanInWords(words, now - Date.parse(shown.createdAt)))}</span>
            <span>
              <Icon name={CHANNEL_ICONS[shown.channel] ?? 'comment'} size={16} />
              {words.channel[shown.channel] ?? shown.channel}
            </span>
            <span>
              <Icon name="globe" size={16} />
              {languageName(words, shown.language)}
            </span>
            <span>{words.reach[shown.reachability]}</span>
          </p>
        )}
        {card && <CardLines card={card} onJump={null} />}
        {supervises && !gone && known && (
          <div class="preview-more">
            <button type="button" class="button" onClick={() => desk.state.set({ dialog: 'assign' })}>
              {words.team.assignTitle}
              <kbd class="wide-only">T</kbd>
            </button>
            <button type="button" class="button" disabled={shown === null} onClick={() => shown && openTalk(desk, shown, true)}>
              {words.team.look}
            </button>
          </div>
        )}
        {gone ? (
          <p class="preview-gone" role="status">
            {words.queue.taken}
          </p>
        ) : (
          <button type="button" class="button button-primary" disabled={claiming || !known} onClick={() => claimAndSay(words, ticketId)}>
            {words.queue.take}
            <kbd class="wide-only">C</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
