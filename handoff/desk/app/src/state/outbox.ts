// Our own texts on their way: shown at once, sent one after the other in each conversation, kept when it fails and sent
// again under the same id, so that the server knows it for the same message.
import type { EntryView, SaidView, SayRequest } from '../../../../api.js';
import { asFault } from '../net/http.js';
import { loseTalk, receive } from './conversations.js';
import type { Desk } from './desk.js';
import { setDraft } from './drafts.js';
import type { Outgoing, SayKind } from './shape.js';

const chains = new Map<string, Promise<void>>();

export function say(desk: Desk, conversationId: string, kind: SayKind, text: string): void {
  const outgoing: Outgoing = {
    id: messageId(),
    conversationId,
    kind,
    text,
    state: 'sending',
    fault: null,
    after: desk.logs.get(conversationId)?.settled ?? 0,
    seq: null,
  };
  desk.state.set({ outgoing: [...desk.state.get().outgoing, outgoing] });
  send(desk, outgoing);
}

/** The same message once more. */
export function retry(desk: Desk, id: string): void {
  const outgoing = find(desk, id);
  if (outgoing?.state !== 'failed') return;
  change(desk, id, { state: 'sending', fault: null });
  send(desk, outgoing);
}

/** The line is back: what could not leave leaves now, in its order. */
export function retryAll(desk: Desk): void {
  for (const outgoing of desk.state.get().outgoing) {
    if (outgoing.state === 'failed' && worthRetrying(outgoing)) retry(desk, outgoing.id);
  }
}

/** Only what failed on the way; what was refused stays for the operator to decide. */
export function worthRetrying(outgoing: Outgoing): boolean {
  return (
    outgoing.fault === null || outgoing.fault.code === 'offline' || outgoing.fault.code === 'signed_out' || outgoing.fault.status >= 500
  );
}

export function discard(desk: Desk, id: string): void {
  desk.state.set({ outgoing: desk.state.get().outgoing.filter((each) => each.id !== id) });
}

/** Back into the field, in front of what is being written. */
export function takeBack(desk: Desk, id: string): void {
  const outgoing = find(desk, id);
  if (!outgoing) return;
  const draft = desk.state.get().drafts[outgoing.conversationId]?.text ?? '';
  setDraft(desk, outgoing.conversationId, {
    kind: outgoing.kind,
    text: draft.trim() === '' ? outgoing.text : `${outgoing.text}\n${draft}`,
  });
  discard(desk, id);
}

/** What is now in the record needs no bubble of its own any more. */
export function settleOutgoing(desk: Desk, conversationId: string): void {
  const settled = desk.logs.get(conversationId)?.settled ?? 0;
  const { outgoing } = desk.state.get();
  const left = outgoing.filter((each) => each.conversationId !== conversationId || each.seq === null || each.seq > settled);
  if (left.length !== outgoing.length) desk.state.set({ outgoing: left });
}

/** Ours that are not in the record yet. An entry may come over the line before the answer that says it is ours. */
export function stillUnsettled(outgoing: readonly Outgoing[], entries: readonly EntryView[], me: string): readonly Outgoing[] {
  const arrived = new Set<number>();
  return outgoing.filter((each) => {
    if (each.state !== 'sending') return true;
    const entry = entries.findLast(
      ({ seq, authorId, audience, activity }) =>
        seq > each.after &&
        !arrived.has(seq) &&
        authorId === me &&
        activity.text === each.text &&
        (audience === 'desk') === (each.kind === 'note'),
    );
    if (entry) arrived.add(entry.seq);
    return entry === undefined;
  });
}

function send(desk: Desk, outgoing: Outgoing): void {
  const before = chains.get(outgoing.conversationId) ?? Promise.resolve();
  const chain = before.then(() => deliver(desk, outgoing));
  chains.set(outgoing.conversationId, chain);
}

async function deliver(desk: Desk, outgoing: Outgoing): Promise<void> {
  const { id, conversationId, kind, text } = outgoing;
  if (!find(desk, id)) return;
  const earlier = desk.state
    .get()
    .outgoing.find((each) => each.conversationId === conversationId && each.state === 'failed' && each.kind === kind);
  const index = (each: Outgoing) => desk.state.get().outgoing.findIndex((other) => other.id === each.id);
  if (earlier && worthRetrying(earlier) && index(earlier) < index(outgoing)) {
    // Never overtakes a text of ours that is still waiting for the line.
    change(desk, id, { state: 'failed', fault: earlier.fault });
    return;
  }
  const request: SayRequest = { id, text };
  try {
    const path = kind === 'note' ? 'notes' : 'messages';
    const said = await desk.http.post<SaidView>(`conversations/${encodeURIComponent(conversationId)}/${path}`, request);
    change(desk, id, { state: 'sent', seq: said.entry.seq });
    receive(desk, conversationId, said.entry);
    settleOutgoing(desk, conversationId);
  } catch (error) {
    const fault = asFault(error);
    change(desk, id, { state: 'failed', fault });
    if (fault.code === 'not_yours') loseTalk(desk, conversationId, 'taken');
  }
}

function find(desk: Desk, id: string): Outgoing | undefined {
  return desk.state.get().outgoing.find((each) => each.id === id);
}

function change(desk: Desk, id: string, patch: Partial<Outgoing>): void {
  desk.state.set({ outgoing: desk.state.get().outgoing.map((each) => (each.id === id ? { ...each, ...patch } : each)) });
}

/** randomUUID exists only on secure origins; a desk on a plain intranet address has getRandomValues. */
function messageId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
