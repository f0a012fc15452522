// A day and nothing else, said after the text for who is positive: it may be the day of the test or the one when the illness began, so
// that is asked. A yes begins the interview with the day known.
import { longDate } from '../config/text.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { mergeFacts } from './facts.js';
import { currentQuestion, interviewFor } from './interview.js';
import { startInterview } from './interview-begins.js';
import { plain } from './plain.js';
import { dayIn } from './reading.js';

const AFTER = 'case.positive';
const POSITIVE = 'pos';
/** "Da lunedì scorso", "il 20 novembre": more words tell something else as well. */
const FEW_WORDS = 5;
const TIMES: ReadonlySet<string> = new Set(['date', 'duration']);

/** @returns whether the message was a day alone, and was asked about */
export function hearDayAlone(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || draft.state.topic !== AFTER || currentQuestion(draft)) return false;
  // Somebody else's test is another matter, and so is what came in between.
  if (draft.state.facts.test_result?.value !== POSITIVE || draft.state.fallbacks > 0) return false;
  if (plain(only.text).split(' ').length > FEW_WORDS || only.understanding?.entities.some(({ type }) => !TIMES.has(type))) return false;
  const day = dayIn(only, draft.input.now);
  if (day === null || !interviewFor(draft, 'symptoms.report')) return false;
  draft.say('day_of_what', (language) => ({ date: longDate(day, language) }));
  draft.set({ awaiting: { kind: 'onset', day }, fallbacks: 0 });
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  return true;
}

/** The illness began on that day: the interview, with the day. */
export function beganOn(draft: TurnDraft, day: string, heard: Heard): void {
  const interview = interviewFor(draft, 'symptoms.report');
  if (!interview) return;
  const { facts } = mergeFacts(draft.state.facts, { onset_date: { value: day, from: 'extracted', seq: heard.seq, at: heard.at } });
  draft.set({ awaiting: null, facts });
  startInterview(draft, interview);
}
