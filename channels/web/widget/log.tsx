// The messages: the notice that a machine answers, bubbles grouped by who speaks, danger that cannot be overlooked, quick
// replies, typing.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useView } from './context.js';
import { useFollow } from './follow.js';
import { Icon } from './icons.js';
import type { Line } from './line.js';
import { QuickReplies } from './quick-replies.js';
import { Call, pieces } from './rich-text.js';
import { fill, rightToLeft, type Texts } from './texts.js';

export function Log({ onAnswered }: { onAnswered: () => void }): JSX.Element {
  const { conversation, texts } = useView();
  const { lines, typing } = conversation;
  const box = useRef<HTMLElement>(null);
  const { below, toEnd, onScroll } = useFollow(box, lines, typing);
  return (
    <div class="stage">
      <section
        ref={box}
        class="log"
        aria-label={texts.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        <div class={lines.some((line) => line.who === 'me') ? 'machine' : 'machine pinned'}>
          <p>{texts.machine}</p>
          <p>{texts.machine_more}</p>
        </div>
        <ol>
          {lines.map((line, at) => (
            <Entry key={line.clientId || line.key} line={line} before={lines[at - 1]} after={lines[at + 1]} />
          ))}
        </ol>
        <QuickReplies onPressed={onAnswered} />
        {typing && (
          <p class="typing">
            <span class="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span class="sr">{texts.typing}</span>
          </p>
        )}
      </section>
      {below && (
        <button type="button" class="newer" aria-label={texts.newer} title={texts.newer} onClick={toEnd}>
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

/** The name to show for the author of a line. */
export function authorName(line: Line, texts: Texts): string {
  if (line.who === 'operator') return line.name || texts.operator;
  return { me: texts.you, bot: texts.assistant, system: texts.notice }[line.who];
}

/** The quiet line that marks a change of who speaks, or the end. */
export function changeText(line: Line, texts: Texts): string {
  if (line.kind === 'ended') return texts.ended;
  const { owner } = line;
  if (owner?.kind === 'operator') return fill(texts.now_operator, { name: owner.name || texts.somebody });
  return owner?.kind === 'queue' ? texts.now_queue : texts.now_bot;
}

const together = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.kind === 'message' &&
  b.kind === 'message' &&
  a.who === b.who &&
  a.name === b.name &&
  !a.danger &&
  !b.danger &&
  Math.abs(b.at - a.at) < 120_000;

interface EntryProps {
  readonly line: Line;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

function Entry({ line, before, after }: EntryProps): JSX.Element {
  const { texts, language } = useView();
  if (line.kind !== 'message') return <li class="change">{changeText(line, texts)}</li>;
  const first = !together(before, line);
  const last = !together(line, after);
  return (
    <li class={`line from-${line.who}${line.danger ? ' danger' : ''}${first ? ' first' : ''}`}>
      <p class={first && line.who !== 'me' && !line.danger ? 'author' : 'author sr'}>{authorName(line, texts)}</p>
      <Bubble line={line} />
      {line.who === 'me' && line.state !== 'sent' ? <Unsent line={line} /> : null}
      {last && line.state === 'sent' && (
        <p class="meta">
          <time dateTime={new Date(line.at).toISOString()}>
            {new Date(line.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
          </time>
          {line.who === 'me' && <span> · {texts.sent}</span>}
        </p>
      )}
    </li>
  );
}

function Bubble({ line }: { line: Line }): JSX.Element {
  const { texts } = useView();
  const links = line.who !== 'me';
  return (
    <div class="bubble">
      {line.danger && (
        <p class="warning">
          <Icon name="warning" />
          {texts.important}
        </p>
      )}
      {line.text && (
        <p class="text" lang={line.lang || undefined} dir={line.lang ? (rightToLeft(line.lang) ? 'rtl' : 'ltr') : 'auto'}>
          {pieces(line.text, { links, markdown: line.markdown })}
        </p>
      )}
      {line.files.map((file, at) => (
        <p key={`${line.key}-${at}`} class="file">
          <Icon name="file" />
          <FileName name={file.name ?? file.contentType} url={links ? file.contentUrl : undefined} />
        </p>
      ))}
      {line.danger && /\b112\b/.test(line.text) && (
        <p class="big-call">
          <Call number="112">
            <Icon name="phone" />
            {texts.call_112}
          </Call>
        </p>
      )}
    </div>
  );
}

function FileName({ name, url }: { name: string; url: string | undefined }): JSX.Element {
  const { texts } = useView();
  const words = fill(texts.file, { name });
  if (!url || !/^https?:\/\//.test(url)) return <span>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}

function Unsent({ line }: { line: Line }): JSX.Element {
  const { conversation, texts } = useView();
  if (line.state === 'sending') return <p class="meta">{texts.sending}</p>;
  const why = line.reason ? `${texts.unsent} ${line.reason}` : line.refusal && texts[`refused_${line.refusal}`];
  const words = (line.state === 'refused' && why) || texts.unsent;
  const hopeless = line.refusal === 'size' || line.refusal === 'type' || line.refusal === 'file_lost';
  return (
    <p class="meta unsent">
      <Icon name="warning" />
      <span>{words}</span>
      {!hopeless && (
        <button type="button" class="quiet" onClick={() => conversation.again(line.clientId)}>
          {texts.again}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => conversation.withdraw(line.clientId)}>
        {texts.withdraw}
      </button>
    </p>
  );
}
