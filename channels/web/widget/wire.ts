// What goes over the wire: the part of Direct Line 3.0 and of Bot Framework activities that the widget uses.

export interface Action {
  readonly type: string;
  readonly title: string;
  readonly value?: string;
}

export interface Attachment {
  readonly contentType: string;
  readonly name?: string;
  readonly contentUrl?: string;
}

export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly from?: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly text?: string;
  readonly textFormat?: string;
  readonly locale?: string;
  readonly speak?: string;
  readonly importance?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly suggestedActions?: { readonly actions?: readonly Action[] };
  readonly attachments?: readonly Attachment[];
  readonly channelData?: Readonly<Record<string, unknown>>;
}

export interface ActivitySet {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}

/** What a server says when a conversation is made, joined or its token renewed. */
export interface Grant {
  readonly conversationId: string;
  readonly token?: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly streamUrl?: string;
}

/** A request that the server refused (`status` 4xx, 5xx) or that never reached it (`status` 0). */
export class LineError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Milliseconds the server asks us to wait, from Retry-After. */
    readonly retryAfter = 0,
  ) {
    super(message);
  }

  /** True where the same request may succeed later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** `<generation>.<seq>` at the end of an entry's id, or null where the server numbers otherwise. */
export function place(id: string | undefined): { generation: string; seq: number } | null {
  const found = /\|(?:([^|.]+)\.)?(\d+)$/.exec(id ?? '');
  return found ? { generation: found[1] ?? '', seq: Number(found[2]) } : null;
}

/** The generation of a watermark; the empty string where it has none. */
export const generationOf = (watermark: string): string => /^(.+)\.\d+$/.exec(watermark)?.[1] ?? '';
