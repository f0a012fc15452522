// The whole widget: the button at the page's edge and the panel it opens. A native <dialog> gives the focus handling: beside the page
// on wide screens, over it (and the page inert) on small ones.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Announcer } from './announcer.js';
import { Composer, useFiles } from './composer.js';
import { useView, ViewContext } from './context.js';
import type { Arrival, Conversation } from './conversation.js';
import { Head } from './head.js';
import { Icon } from './icons.js';
import { authorName, changeText, Log } from './log.js';
import { chime } from './sound.js';
import { fill, isSpoken, LANGUAGES, rightToLeft, type Texts, textsFor } from './texts.js';
import { useTheme } from './theme.js';

/** Below this width (or height) the panel takes the whole screen. */
const SMALL = '(max-width: 600px), (max-height: 480px)';

export interface AppProps {
  readonly conversation: Conversation;
  readonly position: 'start' | 'end';
  readonly theme: string | null;
}

export function App({ conversation, position, theme }: AppProps): JSX.Element {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => conversation.onChange(() => redraw(undefined)), [conversation]);
  const [announcer] = useState(() => new Announcer());
  const root = useRef<HTMLDivElement>(null);
  const look = useTheme(root, theme);
  const { texts, language } = textsFor(conversation.lang);

  useEffect(
    () =>
      conversation.onArrival((arrival) => {
        announce(arrival, { conversation, announcer, texts, language });
        const lang = conversation.langChosen ? conversation.lang : languageAfter(conversation.lang, arrival);
        if (lang !== conversation.lang) conversation.set({ lang });
      }),
    [conversation, texts],
  );

  return (
    <ViewContext.Provider value={{ conversation, announcer, texts, language }}>
      <div
        ref={root}
        class="root"
        lang={language}
        dir={rightToLeft(conversation.lang) ? 'rtl' : 'ltr'}
        data-position={position}
        data-theme={look.theme}
        data-primary={look.primary}
      >
        {conversation.open ? <Panel /> : <Launcher />}
      </div>
    </ViewContext.Provider>
  );
}

interface Announcement {
  readonly conversation: Conversation;
  readonly announcer: Announcer;
  readonly texts: Texts;
  readonly language: string;
}

/** Danger first; then, with the panel open, the rest in order. Behind a closed panel the number of new messages is enough. */
function announce(arrival: Arrival, { conversation, announcer, texts, language }: Announcement): void {
  const danger = arrival.filter((line) => line.danger);
  const rest = arrival.filter((line) => !line.danger);
  for (const line of danger) announcer.danger(`${texts.important}. ${line.speak || line.text}`, line.lang || language);
  if (conversation.open) {
    for (const line of rest) {
      if (line.kind === 'message') announcer.polite(`${authorName(line, texts)}: ${line.speak || line.text}`, line.lang || language);
      else announcer.polite(changeText(line, texts), language);
    }
  } else if (rest.some((line) => line.kind === 'message')) announcer.polite(unreadText(conversation.unread, texts), language);
  if (conversation.sound && arrival.some((line) => line.kind === 'message')) chime();
}

/**
 * The assistant has found out which language the citizen writes, and the window speaks it too. Answers that exist in few languages come
 * in one of the main ones to the others: that is no sign.
 */
function languageAfter(lang: string, arrival: Arrival): string {
  const spoken = new Set(arrival.flatMap(({ kind, who, lang }) => (kind === 'message' && who === 'bot' ? [lang.slice(0, 2)] : [])));
  const [only = lang] = spoken;
  const isKnown = LANGUAGES.some(([code]) => code === only);
  return spoken.size === 1 && isKnown && (isSpoken(lang) || !isSpoken(only)) ? only : lang;
}

const unreadText = (n: number, texts: Texts): string => (n === 1 ? texts.unread_one : fill(texts.unread, { n }));

function Ears(): JSX.Element {
  const { announcer } = useView();
  return (
    <div class="sr">
      <div role="alert" ref={announcer.alertRef} />
      <div role="log" aria-live="polite" aria-relevant="additions" ref={announcer.logRef} />
    </div>
  );
}

/** Where the focus goes when the citizen closes the panel; nowhere when the page has only just been loaded. */
let focusBack: 'launcher' | HTMLElement | null = null;

/** Opens the panel for a link or button of the host's page, to which the focus will return. */
export function openFrom(conversation: Conversation, opener: HTMLElement | null): void {
  focusBack = opener;
  conversation.setOpen(true);
}

function Launcher(): JSX.Element {
  const { conversation, texts } = useView();
  const { unread } = conversation;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focusBack) (focusBack === 'launcher' ? button.current : focusBack)?.focus();
    focusBack = null;
  }, []);
  return (
    <section aria-label={texts.region_label}>
      <button ref={button} type="button" class="launcher" aria-haspopup="dialog" onClick={() => conversation.setOpen(true)}>
        <Icon name="chat" />
        <span>{texts.open}</span>
        {unread > 0 && (
          <span class="unread">
            <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
            <span class="sr"> ({unreadText(unread, texts)})</span>
          </span>
        )}
      </button>
      <Ears />
    </section>
  );
}

function useDialog(): { dialog: { current: HTMLDialogElement | null }; close: () => void } {
  const { conversation } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => {
    focusBack ??= 'launcher';
    conversation.setOpen(false);
  };
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const small = matchMedia(SMALL);
    const page = document.documentElement;
    const overflow = page.style.overflow;
    const show = (): void => {
      const root = element.getRootNode() as ShadowRoot;
      const inside = root.activeElement as HTMLElement | null;
      const log = element.querySelector<HTMLElement>('.log');
      const place = log?.scrollTop ?? 0;
      if (element.open) element.close();
      if (small.matches) element.showModal();
      else element.show();
      page.style.overflow = small.matches ? 'hidden' : overflow;
      // Closing has lost where the citizen was.
      if (log) log.scrollTop = place;
      // By itself a dialog takes the focus to its first control, which calls 112: nobody shall do that with an Enter meant for the page.
      if (inside) inside.focus();
      else if (small.matches) log?.focus({ preventScroll: true });
      else (root.activeElement as HTMLElement | null)?.blur();
    };
    show();
    small.addEventListener('change', show);
    return () => {
      small.removeEventListener('change', show);
      page.style.overflow = overflow;
      element.close();
    };
  }, []);
  return { dialog, close };
}

/** True in the first moment of a page whose chat was open before: then the page keeps its focus. */
let reopened = document.readyState !== 'complete';
addEventListener('load', () => {
  reopened = false;
});

function Panel(): JSX.Element {
  const { texts } = useView();
  const { dialog, close } = useDialog();
  const box = useRef<HTMLTextAreaElement>(null);
  const files = useFiles();
  const [dropping, setDropping] = useState(false);
  useLayoutEffect(() => {
    if (!reopened) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`panel${dropping ? ' dropping' : ''}`}
      aria-labelledby="title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          close();
        }
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        files.onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Head onClose={close} />
      <Log onAnswered={() => box.current?.focus()} />
      <Composer box={box} {...files} />
      {dropping && <p class="drop">{texts.drop}</p>}
      <Ears />
    </dialog>
  );
}
