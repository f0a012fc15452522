// The moment at which the hours end, as a follow-up that wakes the bot. What is said then is in closing-hour.ts.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';

const HOURS_END = 'duty.ends';

/** Whether a turn is about the end of the hours and nothing else. */
export function isHoursEnd(heard: readonly Heard[]): boolean {
  return heard.length > 0 && heard.every(({ event }) => event?.name === HOURS_END);
}

/** Puts down that whoever waits is told. */
export function awaitHoursEnd(draft: TurnDraft): void {
  const { closesAt } = draft.input.duty;
  if (!closesAt) return;
  const dueAt = closesAt.getTime();
  draft.followUps.push({ id: `${HOURS_END}:${dueAt}`, dueAt, kind: HOURS_END, detail: null });
}
