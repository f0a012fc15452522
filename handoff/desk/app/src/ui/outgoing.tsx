// A text of ours that is not in the record yet: on its way, waiting for the line, or refused. It is never thrown away
// without being asked to.
import { desk } from '../state/desk.js';
import { discard, retry, takeBack, worthRetrying } from '../state/outbox.js';
import type { Outgoing } from '../state/shape.js';
import { faultInWords, useWords } from '../words/words.js';
import { Icon } from './icon.js';

export function OutgoingItem({ outgoing, lost }: { outgoing: Outgoing; lost: boolean }) {
  const words = useWords();
  const { id, text, kind, state, fault } = outgoing;
  const failed = state === 'failed';
  const again = !lost && worthRetrying(outgoing);
  return (
    <li class={`entry entry-${kind === 'note' ? 'note' : 'operator'} outgoing outgoing-${state}`} data-outgoing={id}>
      <div class="bubble">
        <p class="entry-text" dir="auto">
          {text}
        </p>
      </div>
      <p class="outgoing-state" role={failed ? 'alert' : undefined}>
        <Icon name={failed ? 'warning-circle' : state === 'sent' ? 'check' : 'clock'} size={16} />
        {failed ? (
          <span>
            <strong>{words.talk.notSent}.</strong>{' '}
            {fault?.code === 'offline' ? words.talk.waitingLine : fault ? faultInWords(words, fault) : ''}
          </span>
        ) : (
          <span>{state === 'sent' ? words.talk.sent : words.talk.sending}</span>
        )}
      </p>
      {failed && (
        <p class="outgoing-actions">
          {again && (
            <button type="button" class="link-button" onClick={() => retry(desk, id)}>
              {words.talk.retry}
            </button>
          )}
          {!lost && (
            <button type="button" class="link-button" onClick={() => takeBack(desk, id)}>
              {words.talk.edit}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => void copy(text).then(() => desk.notice('done', words.talk.copied))}>
            {words.talk.copy}
          </button>
          <button type="button" class="link-button" onClick={() => discard(desk, id)}>
            {words.talk.discard}
          </button>
        </p>
      )}
    </li>
  );
}

/** The clipboard of the page exists only on secure origins; elsewhere the old way still works. */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text).catch(() => copyOldWay(text));
  copyOldWay(text);
}

function copyOldWay(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
