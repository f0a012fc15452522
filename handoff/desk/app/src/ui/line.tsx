// Whether the line to the server stands: a quiet mark in the bar, a plain sentence when it does not.
import { useEffect, useState } from 'preact/hooks';
import { desk, useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

/** A short drop is not worth a sentence. */
const PATIENCE_MS = 2_500;

export function LineMark() {
  const words = useWords();
  const line = useDesk((state) => state.line);
  return (
    <span class={`line line-${line}`} title={words.line[line]}>
      <span class="line-dot" />
      <span class="line-word">{words.line[line]}</span>
    </span>
  );
}

export function LostLine() {
  const words = useWords();
  const line = useDesk((state) => state.line);
  const expired = useDesk((state) => state.expired);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (line === 'live') return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <div role="status" class="lost-line-box">
      {long && line === 'lost' && !expired && (
        <p class="lost-line">
          <Icon name="wifi" />
          <span>{words.line.lostLong}</span>
          <button type="button" class="button button-small" onClick={() => desk.line.hurry()}>
            {words.line.now}
          </button>
        </p>
      )}
    </div>
  );
}
