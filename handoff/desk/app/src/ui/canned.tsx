// Prepared answers: search by any words of title or text, arrows to choose, Enter to insert. Inserting never sends.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConversationView } from '../../../../api.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

type Canned = ConversationView['canned'][number];

export function CannedPalette({
  canned,
  onChoose,
  onClose,
}: {
  canned: readonly Canned[];
  onChoose: (text: string) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const found = matching(canned, query);
  const chosen = found[Math.min(at, found.length - 1)];

  // Before the next frame: who types on after "/" types into the search.
  useLayoutEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${chosen?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen?.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen.text);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) onClose();
  };

  return (
    <div class="canned" ref={box} role="dialog" aria-label={words.canned.title} onFocusOut={onFocusOut}>
      <div class="canned-search">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.canned.search}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
          aria-autocomplete="list"
          placeholder={words.canned.search}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="back" aria-label={words.generic.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div id={`${id}-list`} class="canned-list" role="listbox" aria-label={words.canned.title}>
        {found.map((each) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the search field, which keeps the focus.
          <div
            key={each.id}
            id={`${id}-${each.id}`}
            class="canned-option"
            role="option"
            tabIndex={-1}
            aria-selected={each.id === chosen?.id}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(each.text)}
          >
            <strong>{each.title}</strong>
            <span dir="auto">{each.text}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="canned-none">{canned.length === 0 ? words.canned.noneAtAll : words.canned.none}</p>}
      <p class="canned-keys wide-only">{words.canned.keys}</p>
      <p class="unseen" role="status">
        {words.canned.found(found.length)}
      </p>
    </div>
  );
}

/** Every word of the query must stand somewhere; titles first. Accents and case do not matter. */
function matching(canned: readonly Canned[], query: string): readonly Canned[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const rank = (each: Canned) => (wanted.every((word) => plain(each.title).includes(word)) ? 0 : 1);
  return canned
    .filter((each) => wanted.every((word) => plain(`${each.title} ${each.text}`).includes(word)))
    .toSorted((a, b) => rank(a) - rank(b));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
