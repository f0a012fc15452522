// What was said, in the order of the sequence numbers, then what is on its way. Stays at the end while one is at the
// end, and stays put while one reads further up.
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView } from '../../../../api.js';
import { useDesk } from '../state/desk.js';
import { stillUnsettled } from '../state/outbox.js';
import type { Talk } from '../state/shape.js';
import { useWords } from '../words/words.js';
import { dayName, useNow } from './clock.js';
import { EntryItem, shows } from './entry.js';
import { Icon } from './icon.js';
import { OutgoingItem } from './outgoing.js';

/** Nearer to the end than this counts as being at the end. */
const NEAR_PX = 90;
/** Entries of one voice within this time stand together. */
const TOGETHER_MS = 3 * 60_000;

export function Timeline({ talk }: { talk: Talk }) {
  const words = useWords();
  const now = useNow();
  const me = useDesk((state) => state.session?.operator.id ?? '');
  const all = useDesk((state) => state.outgoing);
  const outgoing = stillUnsettled(
    all.filter((each) => each.conversationId === talk.id),
    talk.entries,
    me,
  );
  const entries = talk.entries.filter(shows);
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [behind, setBehind] = useState(0);
  const lastSeq = entries.at(-1)?.seq ?? 0;
  const seenSeq = useRef(lastSeq);

  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  useLayoutEffect(() => {
    if (atEnd.current) {
      toEnd();
      seenSeq.current = lastSeq;
      setBehind(0);
    } else setBehind(entries.filter((entry) => entry.seq > seenSeq.current).length);
  }, [lastSeq, outgoing.length, outgoing.at(-1)?.state]);
  useEffect(() => {
    // A keyboard or a banner that takes room must not push the last message out of sight.
    if (!box.current) return;
    const observer = new ResizeObserver(() => atEnd.current && toEnd());
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const { current } = box;
    if (!current) return;
    atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_PX;
    if (atEnd.current) {
      seenSeq.current = lastSeq;
      setBehind(0);
    }
  };

  return (
    <div class="timeline-box">
      <section
        class="timeline"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        tabIndex={0}
        aria-label={words.talk.messages}
        aria-busy={talk.reading}
        onScroll={onScroll}
      >
        <ol>
          {entries.map((entry, at) => {
            const before = entries[at - 1];
            const newDay = before === undefined || new Date(before.at).toDateString() !== new Date(entry.at).toDateString();
            return (
              <Fragment key={entry.seq}>
                {newDay && (
                  <li class="day">
                    <span>{dayName(words, entry.at, now)}</span>
                  </li>
                )}
                {talk.newFrom === entry.seq && (
                  <li class="new-line">
                    <span>{words.talk.unread}</span>
                  </li>
                )}
                <EntryItem
                  entry={entry}
                  me={me}
                  language={talk.facts?.language ?? null}
                  follows={!newDay && talk.newFrom !== entry.seq && together(before, entry)}
                />
              </Fragment>
            );
          })}
          {outgoing.map((each) => (
            <OutgoingItem key={each.id} outgoing={each} lost={talk.lost !== null} />
          ))}
        </ol>
        {talk.reading && entries.length === 0 && <p class="quiet timeline-note">{words.loading}</p>}
        {talk.typingUntil > now && (
          <p class="typing">
            <span class="typing-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {words.talk.typing}
          </p>
        )}
      </section>
      {behind > 0 && (
        <button
          type="button"
          class="to-end"
          onClick={() => {
            atEnd.current = true;
            toEnd();
          }}
        >
          <Icon name="arrow-down" size={16} /> {words.talk.latestNew(behind)}
        </button>
      )}
    </div>
  );
}

/** Brings an entry into view, marks it for a moment and puts the focus on it. */
export function jumpTo(seq: number): void {
  const entry = document.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
  if (!entry) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  entry.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  entry.focus({ preventScroll: true });
  entry.classList.add('entry-found');
  entry.addEventListener('animationend', () => entry.classList.remove('entry-found'), { once: true });
}

function together(before: EntryView | undefined, entry: EntryView): boolean {
  return (
    before !== undefined &&
    before.activity.type === 'message' &&
    before.author === entry.author &&
    before.authorId === entry.authorId &&
    before.audience === entry.audience &&
    Date.parse(entry.at) - Date.parse(before.at) < TOGETHER_MS
  );
}
