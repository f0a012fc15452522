// The page's title carries what is new, so that the tab says it.
import { useEffect } from 'preact/hooks';
import { unreadOf } from '../state/conversations.js';
import { useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';

export function useTitle(): void {
  const words = useWords();
  const emergency = useDesk((state) => state.counters.emergency);
  const waiting = useDesk((state) => state.counters.waiting);
  const unread = useDesk((state) => state.mine.reduce((sum, ticket) => sum + unreadOf(state.talks[ticket.conversationId]), 0));
  useEffect(() => {
    const parts = [
      emergency > 0 ? `❗${emergency}` : '',
      unread > 0 ? `(${unread})` : '',
      waiting > 0 ? `${words.queue.tab} ${waiting}` : '',
    ].filter(Boolean);
    document.title = [...parts, `${words.product} · ${words.desk}`].join(' · ');
  }, [emergency, unread, waiting, words]);
}
