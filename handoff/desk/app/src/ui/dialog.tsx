// A window over the desk: the browser's own <dialog> keeps the focus inside, closes on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { desk } from '../state/desk.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

export function closeDialog(): void {
  desk.state.set({ dialog: null });
}

export function Dialog({ title, wide = false, children }: { title: string; wide?: boolean; children: ComponentChildren }) {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const { current } = box;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
      onMouseDown={(event) => event.target === box.current && closeDialog()}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="back" aria-label={words.generic.close} onClick={closeDialog}>
            <Icon name="close" size={24} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

export function DialogButtons({ children, cancel }: { children: ComponentChildren; cancel?: string }) {
  const words = useWords();
  return (
    <div class="dialog-buttons">
      <button type="button" class="button" onClick={closeDialog}>
        {cancel ?? words.generic.cancel}
      </button>
      {children}
    </div>
  );
}
