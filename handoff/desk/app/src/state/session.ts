// Signing in and out, the one-time password, and what happens when a session ends in the middle of work.
import type { ResumeView, SessionView } from '../../../../api.js';
import { DeskFault } from '../net/http.js';
import type { Desk } from './desk.js';
import { forget, recall } from './memory.js';
import { readRoute } from './route.js';
import { EMPTY } from './shape.js';
import { readQueue } from './tickets.js';

/** Asks whether a session is still there from before. */
export async function resume(desk: Desk): Promise<void> {
  try {
    const { session } = await desk.http.get<ResumeView>('resume');
    if (session) enter(desk, session);
    else desk.state.set({ phase: 'signed-out' });
  } catch (error) {
    desk.state.set({ phase: 'signed-out' });
    throw error;
  }
}

/** @throws DeskFault wrong_credentials, too_many, offline */
export async function signIn(desk: Desk, name: string, password: string): Promise<void> {
  enter(desk, await desk.http.post<SessionView>('session', { name, password }));
}

/** @throws DeskFault weak_password, wrong_credentials, offline */
export async function changePassword(desk: Desk, current: string, password: string): Promise<void> {
  enter(desk, await desk.http.put<SessionView>('password', { current, password }));
}

/** Leaves the desk for good: nothing of this operator stays in the browser. @throws DeskFault */
export async function signOut(desk: Desk): Promise<void> {
  if (desk.state.get().mine.length > 0) await desk.http.put('presence', { state: 'away', giveBack: true });
  await desk.http.delete('session').catch((error: unknown) => {
    if (!(error instanceof DeskFault) || error.status !== 401) throw error;
  });
  leave(desk);
}

/** The page as it was before anybody came, without asking the server. */
export function leave(desk: Desk): void {
  desk.line.stop();
  forget();
  desk.logs.clear();
  desk.read.clear();
  desk.http.csrf = null;
  history.replaceState(null, '', '#/queue');
  desk.state.set({ ...EMPTY, route: readRoute(), phase: 'signed-out' });
}

function enter(desk: Desk, session: SessionView): void {
  const before = desk.state.get();
  if (before.expired && before.session?.operator.id !== session.operator.id) leave(desk);
  desk.http.csrf = session.csrf;
  if (session.operator.mustChangePassword) {
    desk.state.set({ session, phase: 'new-password', expired: false });
    return;
  }
  if (!before.expired || before.session?.operator.id !== session.operator.id) {
    const kept = recall(session.operator.id);
    for (const [conversation, seq] of Object.entries(kept.read)) desk.read.set(conversation, seq);
    desk.state.set({ drafts: kept.drafts, outgoing: kept.outgoing });
  }
  desk.state.set({ session, phase: 'working', expired: false });
  void readQueue(desk);
  desk.line.start();
}
