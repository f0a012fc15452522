// Where one writes: to the citizen, or a note for colleagues (which looks different so that nobody mixes them up).
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { desk, useDesk } from '../state/desk.js';
import { setDraft, tellTyping } from '../state/drafts.js';
import { say } from '../state/outbox.js';
import type { SayKind, Talk } from '../state/shape.js';
import { useWords } from '../words/words.js';
import { CannedPalette } from './canned.js';
import { Icon } from './icon.js';
import { copy } from './outgoing.js';

/** The server's limit for one message. */
const LONGEST = 8_000;
const TALLEST_PX = 220;

export function Composer({ talk }: { talk: Talk }) {
  const words = useWords();
  const draft = useDesk((state) => state.drafts[talk.id]) ?? { kind: 'message' as SayKind, text: '' };
  const { text, kind } = draft;
  const [palette, setPalette] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const note = kind === 'note';
  const excess = text.length - LONGEST;
  const lost = talk.lost !== null;

  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight + 2, TALLEST_PX)}px`;
  }, [text, lost]);
  useEffect(() => {
    const open = () => setPalette(true);
    document.addEventListener('desk:canned', open);
    return () => document.removeEventListener('desk:canned', open);
  }, []);
  useEffect(() => {
    // On a touch screen the keyboard would cover what one came to read.
    if (!lost && matchMedia('(hover: hover)').matches) field.current?.focus();
  }, []);

  if (lost) return <LostComposer talk={talk} text={text} />;

  const change = (patch: Partial<typeof draft>) => setDraft(desk, talk.id, { ...draft, ...patch });
  const setKind = (next: SayKind) => {
    change({ kind: next });
    field.current?.focus();
  };
  const send = () => {
    const said = text.trim();
    if (said === '' || excess > 0) return;
    say(desk, talk.id, kind, said);
    setDraft(desk, talk.id, { kind: 'message', text: '' });
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === '/' && text === '' && !note) {
      event.preventDefault();
      setPalette(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.timeline')?.focus();
    }
  };
  const insert = (answer: string) => {
    change({ text: text.trim() === '' ? answer : `${text.trimEnd()}\n${answer}` });
    setPalette(false);
    field.current?.focus();
  };

  return (
    <div class={`write${note ? ' write-note' : ''}`}>
      {palette && (
        <CannedPalette
          canned={talk.facts?.canned ?? []}
          onChoose={insert}
          onClose={() => {
            setPalette(false);
            field.current?.focus();
          }}
        />
      )}
      <div class="write-tools">
        <fieldset class="write-kind" aria-label={words.write.label}>
          <button type="button" aria-pressed={!note} onClick={() => setKind('message')}>
            {words.write.reply}
          </button>
          <button type="button" aria-pressed={note} onClick={() => setKind('note')}>
            <Icon name="lock" size={14} />
            {words.write.note}
          </button>
        </fieldset>
        <button
          type="button"
          class="link-button write-canned"
          aria-haspopup="dialog"
          aria-expanded={palette}
          onClick={() => setPalette(!palette)}
        >
          <Icon name="list" size={18} />
          {words.write.canned}
        </button>
      </div>
      <div class="write-box">
        <textarea
          ref={field}
          class="write-text"
          rows={1}
          dir="auto"
          value={text}
          aria-label={note ? words.write.noteLabel : words.write.label}
          aria-describedby="write-hint"
          placeholder={note ? words.write.notePlaceholder : words.write.placeholder}
          onInput={(event) => {
            change({ text: event.currentTarget.value });
            if (!note && event.currentTarget.value !== '') tellTyping(desk, talk.id);
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="button button-primary write-send"
          aria-label={note ? words.write.sendNote : words.write.send}
          disabled={text.trim() === '' || excess > 0}
          onClick={send}
        >
          <Icon name={note ? 'lock' : 'send'} size={18} />
          <span>{note ? words.write.sendNote : words.write.send}</span>
        </button>
      </div>
      <p id="write-hint" class={excess > 0 ? 'field-error' : 'write-hint'}>
        {excess > 0
          ? words.write.tooLong(excess)
          : note
            ? words.write.hintNote
            : `${words.write.hint} · / ${words.write.canned.toLowerCase()}`}
      </p>
    </div>
  );
}

/** Ours no longer: nothing can be sent, nothing written is lost. */
function LostComposer({ talk, text }: { talk: Talk; text: string }) {
  const words = useWords();
  return (
    <div class="write write-lost" role="status">
      <p>
        <Icon name="warning-circle" />
        <span>
          <strong>{words.talk.notYours}</strong> {talk.lost ? words.talk.goneTo[talk.lost] : ''}{' '}
          {text.trim() !== '' && words.talk.notYoursHint}
        </span>
      </p>
      {text.trim() !== '' && (
        <>
          <textarea class="write-text" readOnly rows={3} dir="auto" value={text} aria-label={words.write.label} />
          <button
            type="button"
            class="button button-small"
            onClick={() => void copy(text).then(() => desk.notice('done', words.talk.copied))}
          >
            <Icon name="copy" size={18} />
            {words.talk.copy}
          </button>
        </>
      )}
    </div>
  );
}
