// A day and nothing else, said after the text for who is positive: it may be the day of the test or the one when the illness began, so
// that is asked. A yes begins the interview with the day known.
import { longDate } from '../../config/text.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { currentQuestion, interviewFor } from './interview.js';
import { startInterview } from './interview-begins.js';
import { mergeFacts } from './merged-facts.js';
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
  if (!isAlone(only)) return false;
  const day = dayIn(only, draft.input.now);
  if (day === null || !interviewFor(draft, 'symptoms.report')) return false;
  draft.say('day_of_what', (language) => ({ date: longDate(day, language) }));
  draft.set({ awaiting: { kind: 'onset', day }, fallbacks: 0 });
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  return true;
}

/** What stands beside a day and says no more: "it is cold today" and "what shall I do now?" name one and tell none. */
const BESIDE = anyOf([
  /^(da|dal|dallo|dalla|dall|il|lo|la|l|di|del|fa|e|ed|era|scors[oa]|passat[oa]|mattina|pomeriggio|sera|notte|circa|quasi|forse|credo|penso|solo|appena|gia|inizio|iniziato|cominciato|since|from|on|last|the|about|ago|morning|evening|night|it|was|i|think|only|started|seit|am|vor|dem|den|der|letzten?|letzte|morgen|abend|ungefahr|es|war|depuis|le|dernier|derniere|matin|soir|environ|c|etait|desde|el|hace|pasad[oa]|de|por|manana|noche|din|acum|trecut|aproximativ|cam|qe|nga|para|rreth|з|від|тому|приблизно|мабуть|منذ|من|قبل|حوالي|تقريبا)$/,
  /^[从自起开始的大概是]+$/u,
]);

function isAlone({ text, understanding }: Heard): boolean {
  if (/[?？؟]/u.test(text)) return false;
  let rest = text;
  for (const { type, start, end } of understanding?.entities ?? [])
    if (TIMES.has(type)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return plain(rest)
    .split(' ')
    .every((word) => word === '' || BESIDE.test(word));
}

/** The illness began on that day: the interview, with the day. */
export function beganOn(draft: TurnDraft, day: string, heard: Heard): void {
  const interview = interviewFor(draft, 'symptoms.report');
  if (!interview) return;
  const { facts } = mergeFacts(draft.state.facts, { onset_date: { value: day, from: 'extracted', seq: heard.seq, at: heard.at } });
  draft.set({ awaiting: null, facts });
  startInterview(draft, interview);
}
