// What must survive a reload of the page: drafts and texts that were not sent. They stay in this tab (sessionStorage),
// belong to one operator, and are wiped when that operator signs out. What was read is kept as bare numbers.
import type { Draft, Outgoing } from './shape.js';

const PREFIX = 'accanto.desk.';

export interface Kept {
  readonly drafts: { readonly [conversationId: string]: Draft };
  readonly outgoing: readonly Outgoing[];
  readonly read: { readonly [conversationId: string]: number };
}

export function recall(operatorId: string): Kept {
  const nothing: Kept = { drafts: {}, outgoing: [], read: {} };
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + operatorId) ?? 'null') as Kept | null;
    // What was on its way when the page went has an unknown fate: it may be sent again, its id stays the same.
    return kept === null ? nothing : { ...kept, outgoing: kept.outgoing.filter((each) => each.state !== 'sent').map(asUnsent) };
  } catch {
    return nothing;
  }
}

export function remember(operatorId: string, kept: Kept): void {
  try {
    sessionStorage.setItem(PREFIX + operatorId, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the page itself still has it.
  }
}

/** Everything any operator left in this tab. */
export function forget(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function asUnsent(outgoing: Outgoing): Outgoing {
  return { ...outgoing, state: 'failed', fault: null };
}
