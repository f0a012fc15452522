// The bottom of the panel: what is wrong with the connection, files about to be sent, and the box to write in.
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useView } from './context.js';
import { ACCEPT, fileMistake, MOST_MB } from './files.js';
import { Icon } from './icons.js';
import { fill } from './texts.js';

/** Longer texts than this are two messages. */
const LONGEST = 8000;

interface ComposerProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly files: readonly File[];
  readonly mistake: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (file: File) => void;
  readonly onSent: () => void;
}

/** Files waiting beside the draft, with what is wrong about the last ones that were chosen, in words. */
export function useFiles(): Pick<ComposerProps, 'files' | 'mistake' | 'onFiles' | 'onRemove' | 'onSent'> {
  const { texts } = useView();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [mistake, setMistake] = useState('');
  return {
    files,
    mistake,
    onFiles: (added) => {
      const wrong = added.map((file) => [file, fileMistake(file)] as const).find(([, reason]) => reason !== null);
      setMistake(wrong?.[1] ? fill(texts[wrong[1]], { name: wrong[0].name, max: MOST_MB }) : '');
      setFiles([...files, ...added.filter((file) => fileMistake(file) === null)]);
    },
    onRemove: (file) => setFiles(files.filter((other) => other !== file)),
    onSent: () => {
      setFiles([]);
      setMistake('');
    },
  };
}

export function Composer({ box, files, mistake, onFiles, onRemove, onSent }: ComposerProps): JSX.Element {
  const { conversation, texts } = useView();
  const chooser = useRef<HTMLInputElement>(null);
  const { draft } = conversation;

  useEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [draft]);

  const send = (): void => {
    if (!draft.trim() && files.length === 0) return;
    conversation.draft = '';
    conversation.say(draft, files);
    onSent();
    box.current?.focus();
  };

  return (
    <div class="foot">
      <Trouble />
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {mistake && (
          <p role="alert" class="mistake">
            <Icon name="warning" />
            {mistake}
          </p>
        )}
        {files.length > 0 && (
          <ul class="chosen">
            {files.map((file) => (
              <li key={`${file.name}-${file.size}`}>
                <Icon name="file" />
                <span>{file.name}</span>
                <button type="button" aria-label={fill(texts.remove_file, { name: file.name })} onClick={() => onRemove(file)}>
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="field">
          <button type="button" class="tool attach" aria-label={texts.attach} onClick={() => chooser.current?.click()}>
            <Icon name="clip" />
          </button>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            accept={ACCEPT}
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
              box.current?.focus();
            }}
          />
          <textarea
            ref={box}
            rows={1}
            maxLength={LONGEST}
            dir="auto"
            aria-label={texts.write}
            placeholder={texts.write}
            value={draft}
            onInput={({ currentTarget }) => conversation.set({ draft: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
            onPaste={(event) => {
              const pasted = [...(event.clipboardData?.files ?? [])];
              if (pasted.length === 0) return;
              event.preventDefault();
              onFiles(pasted);
            }}
          />
          <button type="submit" class="send" aria-label={texts.send}>
            <Icon name="send" />
          </button>
        </div>
      </form>
    </div>
  );
}

/** Says what is wrong with the connection, but not for a hiccup of a second or two. */
function Trouble(): JSX.Element {
  const { conversation, texts } = useView();
  const { link } = conversation;
  const shaky = link === 'broken' || link === 'connecting';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!shaky) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), 2000);
    return () => clearTimeout(timer);
  }, [shaky]);
  const lost = link === 'expired' || link === 'gone';
  const words = lost || link === 'refused' ? texts[link] : shaky && long ? (navigator.onLine ? texts.broken : texts.offline) : '';
  return (
    <div role="status" class="trouble">
      {words && (
        <p>
          <Icon name="warning" />
          <span>{words}</span>
        </p>
      )}
      {lost && (
        <button type="button" class="main" onClick={() => conversation.anew()}>
          {texts.anew}
        </button>
      )}
    </div>
  );
}
