// What a screen reader is told without being asked: new messages in the open conversation when it has a moment, danger
// signs at once. History is never read out.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../state/desk.js';
import type { Talk } from '../state/shape.js';
import { dangerInWords, useWords } from '../words/words.js';
import { whoSaid } from './entry.js';

export function Announcer({ talk }: { talk: Talk | null }) {
  const words = useWords();
  const alerts = useDesk((state) => state.alerts);
  const [polite, setPolite] = useState('');
  const told = useRef<{ talk: string | null; seq: number }>({ talk: null, seq: 0 });
  const last = talk?.entries.at(-1)?.seq ?? 0;

  useEffect(() => {
    const before = told.current;
    told.current = { talk: talk?.id ?? null, seq: last };
    if (talk === null || before.talk !== talk.id || before.seq === 0) return;
    const fresh = talk.entries.filter((entry) => entry.seq > before.seq && entry.author === 'citizen' && entry.activity.text);
    if (fresh.length > 0)
      setPolite(fresh.map((entry) => words.talk.messageFrom(whoSaid(words, entry, ''), entry.activity.text ?? '')).join('. '));
  }, [talk?.id, last]);

  const dangers = alerts.filter((alert) => alert.reason === 'danger');
  const urgent = dangers
    .map((alert) => words.alert.dangerIn(alert.dangerSigns.map((sign) => dangerInWords(words, sign)).join(', ')))
    .join('. ');
  return (
    <>
      <p class="unseen" role="status" aria-live="polite">
        {polite}
      </p>
      <p class="unseen" role="alert" aria-live="assertive">
        {urgent}
      </p>
    </>
  );
}
