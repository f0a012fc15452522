// Ends an interview: says all that was noted, hands it to a person or shows the signs to watch for, and puts the end down in the ledger. No
// level is computed here; that takes a signed rule table.
import type { Interview } from '../../config/questions.js';
import type { TurnDraft } from '../draft.js';
import { callPerson } from '../person/people.js';
import { sayClosing } from './closing.js';
import { currentInterview, interviewNamed } from './interview.js';
import { listOf, summed } from './understood.js';

/** All is asked. Without a signed rule table no level is computed: the answers go to a person, or the signs to watch for are shown. */
export function finish(draft: TurnDraft): void {
  const state = draft.state.interview;
  if (!state) return;
  draft.set({ interview: { ...state, asked: null, tries: 0, done: true } });
  const { region } = draft.input.content;
  const interview = interviewNamed(draft, state.id);
  if (region.mode === 'forward') {
    draft.say('interview_done_forward');
    saySummary(draft, interview);
    callPerson(draft, { reason: 'interview', priority: 'urgent', seq: draft.input.heard.at(-1)?.seq ?? 0 });
  } else {
    draft.say('interview_done_level');
    saySummary(draft, interview);
    if (interview) sayClosing(draft, interview);
  }
  draft.ledger.push({
    at: draft.input.now.getTime(),
    region: region.name,
    mode: region.mode,
    outcome: `interview:${state.id}`,
    rules: [],
    hashes: { content: state.content, model: draft.input.modelHash },
  });
}

/** All that was noted so far, in the order of the questions. @returns whether there is anything */
export function saySummary(draft: TurnDraft, interview: Interview | null = currentInterview(draft)): boolean {
  const order = interview?.questions.map(({ id }) => id) ?? [];
  const { facts } = draft.state;
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => place(a) - place(b)));
  if (summed(draft, sorted).length === 0) return false;
  draft.say('interview_summary', (language) => ({ list: listOf(draft, summed(draft, sorted), language) }));
  return true;
}
