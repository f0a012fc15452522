// Answers to choose instead of writing: a press says the words on the button, as any Bot Framework client does.
import type { JSX } from 'preact';
import { useView } from './context.js';
import type { Action } from './wire.js';

/** The choices that the last message offers; gone as soon as the citizen has answered. */
export function QuickReplies({ onPressed }: { onPressed: () => void }): JSX.Element | null {
  const { conversation, texts } = useView();
  const last = conversation.lines.filter((line) => line.kind === 'message').at(-1);
  // A warning has its own button for this call.
  const actions = last?.actions.filter(({ type, title }) => !(last.danger && type === 'call' && title === '112')) ?? [];
  if (!last || last.who === 'me' || actions.length === 0) return null;
  return (
    <ul class="quick" aria-label={texts.quick} key={last.key}>
      {actions.map((action) => (
        <li key={action.title}>
          <QuickReply action={action} onPressed={onPressed} />
        </li>
      ))}
    </ul>
  );
}

function QuickReply({ action, onPressed }: { action: Action; onPressed: () => void }): JSX.Element {
  const { conversation } = useView();
  const { type, title, value = '' } = action;
  if (type === 'openUrl' && /^https?:\/\//.test(value)) {
    return (
      <a href={value} target="_blank" rel="noopener noreferrer">
        {title}
      </a>
    );
  }
  if (type === 'call') return <a href={`tel:${value.replace(/[^\d+]/g, '')}`}>{title}</a>;
  return (
    <button
      type="button"
      onClick={() => {
        conversation.say(title);
        onPressed();
      }}
    >
      {title}
    </button>
  );
}
