// One entry: a message of the citizen, the assistant or an operator, a private note, an alert, or a line about who has
// the conversation.

import type { Json, StoredAttachment } from '../../../../../store/records.js';
import type { EntryView } from '../../../../api.js';
import { languageName, useWords, type Words } from '../words/words.js';
import { clockTime } from './clock.js';
import { Icon } from './icon.js';

/** Written from right to left. */
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi']);

/** Whether a person at the desk has anything from it. */
export function shows(entry: EntryView): boolean {
  const { type, text, attachments } = entry.activity;
  if (type === 'message') return (text ?? '') !== '' || (attachments ?? []).length > 0;
  return eventLine(null, entry) !== null;
}

interface Props {
  readonly entry: EntryView;
  readonly me: string;
  /** The conversation's language: another one is named at the message. */
  readonly language: string | null;
  /** The same voice went before: who and when need not be said again. */
  readonly follows: boolean;
}

export function EntryItem({ entry, me, language, follows }: Props) {
  const words = useWords();
  const event = eventLine(words, entry);
  if (event !== null) {
    return (
      <li class="event-line" data-seq={entry.seq} tabIndex={-1}>
        <span>
          {event} · <time dateTime={entry.at}>{clockTime(words, entry.at)}</time>
        </span>
      </li>
    );
  }
  const { activity } = entry;
  const side = sideOf(entry);
  const safety = activity.channelData?.safety === true;
  const spoken = activity.locale ?? null;
  const offered = (activity.suggestedActions?.actions ?? []).map((action) => action.title);
  return (
    <li class={`entry entry-${side}${follows ? ' entry-follows' : ''}${safety ? ' entry-safety' : ''}`} data-seq={entry.seq} tabIndex={-1}>
      {!follows && (
        <p class="entry-who">
          {side === 'note' && <Icon name="lock" size={14} />}
          {side === 'alert' && <Icon name="emergency" size={14} />}
          <strong>{whoSaid(words, entry, me)}</strong>
          {side === 'note' && <span>{words.talk.noteHint}</span>}
          {spoken !== null && language !== null && spoken !== language && <span>{languageName(words, spoken)}</span>}
          <time dateTime={entry.at}>{clockTime(words, entry.at)}</time>
        </p>
      )}
      {safety && (
        <p class="entry-automatic">
          <Icon name="warning-circle" size={16} /> {words.talk.automatic}
        </p>
      )}
      <div class="bubble">
        {(activity.text ?? '') !== '' && (
          <p class="entry-text" lang={spoken ?? undefined} dir={spoken !== null && RTL.has(spoken) ? 'rtl' : 'auto'}>
            {activity.text}
          </p>
        )}
        {(activity.attachments ?? []).map((file) => (
          <Attachment key={file.contentUrl ?? file.name} file={file} />
        ))}
      </div>
      {offered.length > 0 && (
        <p class="offered">
          {words.talk.offered} {offered.map((title) => `«${title}»`).join(' ')}
        </p>
      )}
    </li>
  );
}

type Side = 'citizen' | 'bot' | 'operator' | 'note' | 'alert' | 'system';

function sideOf(entry: EntryView): Side {
  if (entry.audience === 'desk') return entry.author === 'operator' ? 'note' : 'alert';
  return entry.author;
}

/** The author in words. */
export function whoSaid(words: Words, entry: EntryView, me: string): string {
  switch (entry.author) {
    case 'citizen':
      return words.talk.citizen;
    case 'bot':
      return entry.audience === 'desk' ? words.talk.deskOnly : words.talk.bot;
    case 'system':
      return entry.audience === 'desk' ? words.talk.deskOnly : words.talk.system;
    case 'operator': {
      const name = entry.authorId === me ? words.talk.you : (entry.authorName ?? words.talk.operator);
      return entry.audience === 'desk' ? `${words.talk.note} · ${name}` : name;
    }
  }
}

function Attachment({ file }: { file: StoredAttachment }) {
  const words = useWords();
  const name = file.name ?? words.talk.attachment;
  const about = words.talk.attachmentOf(typeInWords(file.contentType), sizeInWords(words, file.size));
  const body = (
    <>
      <Icon name="clip" size={18} />
      <span class="file-name">{name}</span>
      <small>{about}</small>
    </>
  );
  if (file.contentUrl === undefined) return <p class="file">{body}</p>;
  return (
    <a
      class="file"
      href={file.contentUrl}
      download={name}
      target="_blank"
      rel="noopener"
      aria-label={`${words.talk.download(name)} (${about})`}
    >
      {body}
      <Icon name="download" size={18} />
    </a>
  );
}

/** What an event means in words; null where it is nothing to show. */
function eventLine(words: Words | null, entry: EntryView): string | null {
  const { type, name, value } = entry.activity;
  // The citizen's own windows are told with a second entry, which the desk need not show.
  if (type === 'endOfConversation') return entry.audience === 'desk' ? (words?.talk.event.left ?? '') : null;
  if (type !== 'event') return null;
  if (name === 'conversation.ended') return words?.talk.event.ended ?? '';
  if (name === 'desk.read') return words?.talk.event.read ?? '';
  if (name !== 'owner') return null;
  const owner = field(value, 'owner');
  if (owner === 'bot' || owner === 'queue') return words?.talk.event[owner] ?? '';
  return owner === 'operator' ? (words?.talk.event.operator(field(value, 'name') ?? '') ?? '') : null;
}

function field(value: Json | undefined, name: string): string | null {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return null;
  const found = (value as { readonly [key: string]: Json | undefined })[name];
  return typeof found === 'string' ? found : null;
}

function typeInWords(contentType: string): string {
  return (contentType.split('/')[1] ?? contentType).split(/[;+]/, 1)[0]?.toUpperCase() ?? contentType;
}

function sizeInWords(words: Words, bytes: number | undefined): string {
  if (bytes === undefined) return '';
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(words.code, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}
