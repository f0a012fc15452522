// What is being written in each conversation. It stays when one looks elsewhere, loses the line or the session.
import type { Desk } from './desk.js';
import type { Draft } from './shape.js';

/** Typing is told at most this often. */
const TYPING_MS = 3_000;
let toldAt = 0;

export function setDraft(desk: Desk, conversationId: string, draft: Draft): void {
  const { drafts } = desk.state.get();
  if (draft.text === '' && draft.kind === 'message') {
    const { [conversationId]: _, ...others } = drafts;
    desk.state.set({ drafts: others });
    return;
  }
  desk.state.set({ drafts: { ...drafts, [conversationId]: draft } });
}

/** The citizen sees that somebody writes; for a note they do not. */
export function tellTyping(desk: Desk, conversationId: string): void {
  const now = Date.now();
  if (now - toldAt < TYPING_MS) return;
  toldAt = now;
  desk.line.send({ kind: 'typing', conversationId });
}
