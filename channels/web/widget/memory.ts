// What the widget remembers of a conversation: in the tab (sessionStorage), or on the device where the citizen asked for it
// (localStorage). A browser that forbids storage costs the memory over a reload, nothing else.
import type { Session } from './direct-line.js';
import type { Line, Owner, Place } from './line.js';

export interface Memory {
  readonly version: 1;
  readonly session: Session | null;
  readonly lines: readonly Line[];
  readonly owner: Owner;
  readonly place: Place | null;
  readonly draft: string;
  readonly lang: string;
  readonly langChosen?: boolean;
  readonly open: boolean;
  readonly unread: number;
  readonly sound: boolean;
  readonly onDevice: boolean;
}

/** More lines than these are not kept over a reload; the server has them all. */
const MOST_LINES = 300;

function storage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return globalThis[kind];
  } catch {
    return null;
  }
}

/** The memory of one Region's conversation in this browser. */
export class Shelf {
  readonly key: string;

  constructor(gateway: string, region: string) {
    this.key = `accanto:${gateway}:${region}`;
  }

  load(): Memory | null {
    for (const kind of ['sessionStorage', 'localStorage'] as const) {
      try {
        const memory = JSON.parse(storage(kind)?.getItem(this.key) ?? 'null') as Memory | null;
        if (memory?.version === 1) return memory;
      } catch {
        // Unreadable is as good as absent.
      }
    }
    return null;
  }

  save(memory: Memory): void {
    const kept = JSON.stringify({ ...memory, lines: memory.lines.slice(-MOST_LINES) });
    const [here, elsewhere] = memory.onDevice
      ? (['localStorage', 'sessionStorage'] as const)
      : (['sessionStorage', 'localStorage'] as const);
    try {
      storage(here)?.setItem(this.key, kept);
      storage(elsewhere)?.removeItem(this.key);
    } catch {
      // Full or forbidden: the conversation goes on, only a reload would begin anew.
    }
  }

  clear(): void {
    for (const kind of ['sessionStorage', 'localStorage'] as const) {
      try {
        storage(kind)?.removeItem(this.key);
      } catch {
        // Nothing was kept then.
      }
    }
  }

  /** Calls back when another tab has cleared a conversation that was remembered on this device. */
  onCleared(listener: () => void): () => void {
    const heard = (event: StorageEvent): void => {
      if (event.key === this.key && event.newValue === null && event.storageArea === storage('localStorage')) listener();
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }
}
