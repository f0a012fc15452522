// The top of the panel: name, 112, options, close; below it who is speaking, the place in the queue, and "end and clear".
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useView } from './context.js';
import { Icon } from './icons.js';
import type { Place } from './line.js';
import { fill, LANGUAGES, type Texts } from './texts.js';

export function Head({ onClose }: { onClose: () => void }): JSX.Element {
  const { texts } = useView();
  const [menu, setMenu] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeMenu = (): void => {
    setMenu(false);
    button.current?.focus();
  };
  return (
    <div class="head">
      <div class="bar">
        <h2 id="title">{texts.title}</h2>
        <a class="emergency" href="tel:112" aria-label={texts.call_112}>
          <Icon name="phone" />
          <span>112</span>
        </a>
        <button ref={button} type="button" class="tool" aria-label={texts.menu} aria-expanded={menu} onClick={() => setMenu(!menu)}>
          <Icon name="menu" />
        </button>
        <button type="button" class="tool" aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {menu && <Menu onClose={closeMenu} />}
      <Status />
    </div>
  );
}

function Menu({ onClose }: { onClose: () => void }): JSX.Element {
  const { conversation, texts } = useView();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      class="menu"
      aria-label={texts.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <label>
        <span>{texts.language}</span>
        <select
          ref={first}
          value={conversation.lang}
          onChange={({ currentTarget }) => conversation.set({ lang: currentTarget.value, langChosen: true })}
        >
          {LANGUAGES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={conversation.sound}
          onChange={({ currentTarget }) => conversation.set({ sound: currentTarget.checked })}
        />
        <span>{texts.sound}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={conversation.onDevice}
          aria-describedby="on-device-hint"
          onChange={({ currentTarget }) => conversation.set({ onDevice: currentTarget.checked })}
        />
        <span>{texts.on_device}</span>
      </label>
      <p id="on-device-hint" class="hint">
        {texts.on_device_hint}
      </p>
    </fieldset>
  );
}

function placeText(place: Place | null, texts: Texts): string {
  if (!place) return texts.place_unknown;
  const { ahead, from, to } = place;
  const where = fill(ahead === 0 ? texts.place_first : ahead === 1 ? texts.place_one : texts.place, { ahead });
  const wait = from === undefined || to === undefined ? texts.place_nobody : fill(texts.place_wait, { from, to });
  return `${where} ${wait}`;
}

function Status(): JSX.Element {
  const { conversation, texts } = useView();
  const [asking, setAsking] = useState(false);
  const [showPlace, setShowPlace] = useState(false);
  const { owner } = conversation;
  const words = { bot: texts.owner_bot, queue: texts.owner_queue, operator: texts.owner_operator }[owner.kind];
  return (
    <div class="status">
      <div class="row">
        <div class="who">
          <p class={`owner owner-${owner.kind}`}>{fill(words, { name: (owner.kind === 'operator' && owner.name) || texts.somebody })}</p>
          {owner.kind === 'queue' && (
            <button type="button" class="quiet" aria-expanded={showPlace} onClick={() => setShowPlace(!showPlace)}>
              {texts.place_ask}
            </button>
          )}
        </div>
        <button type="button" class="quiet end" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {texts.end}
        </button>
      </div>
      {/* The status region exists before it is filled, so that the place is spoken when it is asked for and not when it changes. */}
      <div role="status" class="place">
        {owner.kind === 'queue' && showPlace && <p key={String(showPlace)}>{placeText(conversation.place, texts)}</p>}
      </div>
      {asking && <EndQuestion onDone={() => setAsking(false)} />}
    </div>
  );
}

function EndQuestion({ onDone }: { onDone: () => void }): JSX.Element {
  const { conversation, texts } = useView();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <fieldset
      class="question"
      aria-labelledby="end-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onDone();
      }}
    >
      <p id="end-question">
        {texts.end_ask}
        {conversation.owner.kind !== 'bot' && ` ${texts.end_ask_person}`}
      </p>
      <div class="row">
        <button type="button" ref={cancel} class="other" onClick={onDone}>
          {texts.cancel}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            onDone();
            conversation.end();
          }}
        >
          {texts.end_yes}
        </button>
      </div>
    </fieldset>
  );
}
