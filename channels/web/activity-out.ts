// From a stored entry to the Activity that a Direct Line client reads. Plain objects: this runs for every message.
import type { Entry, StoredAttachment } from '../../store/records.js';

/** For whom it is rendered. */
export interface Reader {
  readonly user: string;
  /** `https://host`, for links to files. */
  readonly origin: string;
  /** Proof that goes into the link of a file; `path` without the origin. */
  readonly signLink: (path: string) => string;
}

/** A Direct Line activity; names as in the Bot Framework schema. */
export interface WireActivity {
  readonly type: string;
  readonly id: string;
  readonly [key: string]: unknown;
}

export function toWire(entry: Entry, reader: Reader): WireActivity {
  const { activity, author } = entry;
  const { attachments, channelData, ...rest } = activity;
  return {
    ...rest,
    id: entry.id,
    timestamp: new Date(entry.at).toISOString(),
    channelId: 'directline',
    conversation: { id: entry.conversation },
    from: from(entry, reader.user),
    ...(entry.replyTo !== null && { replyToId: entry.replyTo }),
    ...(attachments !== undefined && { attachments: attachments.map((file) => linked(file, reader)) }),
    channelData: author === 'citizen' ? (channelData ?? {}) : { author, ...channelData },
  };
}

/** A passing "is writing": no sequence number, no watermark, never stored. */
export function typingWire(conversation: string, who: 'bot' | 'operator', count: number, at: number): WireActivity {
  return {
    type: 'typing',
    id: `${conversation}|typing.${count}`,
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
    from: who === 'bot' ? BOT : OPERATOR,
    channelData: { author: who },
  };
}

const BOT = { id: 'accanto', name: 'Accanto', role: 'bot' } as const;
const OPERATOR = { id: 'operator', role: 'bot' } as const;

function from({ author, activity }: Entry, user: string): { id: string; role: string; name?: string } {
  switch (author) {
    case 'citizen':
      return { id: user, role: 'user' };
    case 'operator': {
      const name = activity.channelData?.name;
      return typeof name === 'string' ? { ...OPERATOR, name } : OPERATOR;
    }
    case 'bot':
    case 'system':
      return BOT;
  }
}

function linked(file: StoredAttachment, { origin, signLink }: Reader): StoredAttachment {
  if (file.contentUrl === undefined || !file.contentUrl.startsWith('/')) return file;
  return { ...file, contentUrl: `${origin}${file.contentUrl}?t=${encodeURIComponent(signLink(file.contentUrl))}` };
}
