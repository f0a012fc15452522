// "May I go to the wedding?", "can he go out?": answered by who asks and where to. Who is positive hears what holds for the positive, who is
// ill what is advised to the ill, a contact the rule for contacts; whoever goes to see somebody frail is told of that first, and only a
// journey is one. A question of ours that stands comes again.
import { SURE } from '../../nlu/doubt.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { tellsOfContact } from '../interview/contact.js';
import { currentInterview, currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { takeAnswer } from '../interview/interview-takes.js';
import type { Learnt } from '../interview/learning.js';
import { hasAsked, withoutAsked } from '../words/clauses.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';
import { isLanguageWish } from './language-names.js';
import {
  ASKS_FOR_SELF,
  DOCTOR,
  isCaredFor,
  isEverydayPlace,
  isJourney,
  MAY_GO,
  NOT_POSITIVE,
  POSITIVE,
  SCHOOL,
  STAY,
  visitsFrail,
  WHEN,
} from './may-go-words.js';
import { talk } from './talk.js';

const FOR_THE_POSITIVE = 'case.positive';
const FOR_THE_ILL = 'quarantine.rules';
const FOR_CONTACTS = 'exposure.near';
const TO_THE_FRAIL = 'rules.visits';
const TO_THE_DOCTOR = 'care.doctor';
const TO_SCHOOL = 'rules.school';
const POSITIVE_ON_A_JOURNEY = 'travel.positive';

/** More words ask or tell more than that. */
const FEW_WORDS = 18;
/** Under this, a temperature that was measured is none of an illness. */
const WARM = 37;

/** @returns whether it was that; a journey of somebody who is well, and care, are asked of other answers */
export function hearMayGo(draft: TurnDraft, heard: readonly Heard[], learnt: Learnt): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null) return false;
  const said = plain(only.text);
  if (!(/[?？؟]/u.test(only.text) || hasAsked(only.text)) || !MAY_GO.test(said) || said.split(' ').length > FEW_WORDS) return false;
  if (WHEN.test(said) || isOfService(only)) return false;
  const answer = idsFor(draft, only, said)
    .map((id) => answerById(draft.input.content, id))
    .find((each) => each !== null && each.id !== draft.state.topic);
  if (!answer) return false;
  // Whom somebody would go and see is not who is ill.
  if (visitsFrail(said) && learnt.fresh.includes('respondent')) {
    const { respondent: _, ...facts } = draft.state.facts;
    draft.set({ facts });
  }
  sayAnswer(draft, answer);
  draft.set({ fallbacks: 0 });
  const rest = withoutAsked(only);
  if (rest.text.trim() === '' || !takeAnswer(draft, rest)) resumeInterview(draft);
  return true;
}

/** "May we go back to Italian?" goes nowhere. */
function isOfService({ text, understanding }: Heard): boolean {
  const intent = understanding?.intent;
  return isLanguageWish(text) || (intent !== undefined && intent.confidence >= SURE && SERVICE.test(intent.name));
}
const SERVICE = /^(language|handoff|privacy|bot|restart|cancel|repeat)/;

/** The answers that fit, the best first; none where it is for others to say. */
function idsFor(draft: TurnDraft, message: Heard, said: string): readonly string[] {
  const isIll = hasIllness(draft);
  const isSick = isIll || draft.state.facts.test_result?.value === 'pos';
  if (DOCTOR.test(said)) return isSick ? [TO_THE_DOCTOR] : [];
  if (visitsFrail(said)) return [TO_THE_FRAIL];
  if (isCaredFor(said)) return [];
  const isPositive = draft.state.facts.test_result?.value === 'pos';
  if (isJourney(message.text, said)) return isPositive ? [POSITIVE_ON_A_JOURNEY] : isIll ? [FOR_THE_ILL] : [];
  if (isIll) return draft.state.facts.respondent?.value === 'parent' && SCHOOL.test(said) ? [TO_SCHOOL] : [FOR_THE_ILL, FOR_THE_POSITIVE];
  if (isContact(draft, message, said)) return STAY.test(said) ? [FOR_THE_ILL] : [FOR_CONTACTS, FOR_THE_ILL];
  if (isPositive) return [FOR_THE_POSITIVE, FOR_THE_ILL];
  // Somebody else is, and it is asked what they may do.
  if (POSITIVE.test(said) || !isEverydayPlace(said)) return [];
  return SCHOOL.test(said) ? [TO_SCHOOL] : [FOR_THE_ILL];
}

function hasIllness(draft: TurnDraft): boolean {
  const { temp_c, ...facts } = draft.state.facts;
  return Number(temp_c?.value ?? 0) >= WARM || ILL.some((name) => facts[name] !== undefined);
}

/** Facts of who is ill now. */
const ILL = ['fever_felt', 'other_symptoms', 'dyspnoea', 'fever_days'];

/** The writer was near somebody positive: told before, in the same words, or by asking for themselves beside somebody who is. */
function isContact(draft: TurnDraft, message: Heard, said: string): boolean {
  const { contact, last_contact_date } = draft.state.facts;
  if ((contact !== undefined && contact.value !== 'none') || last_contact_date !== undefined) return true;
  if (currentInterview(draft)?.intents.includes(FOR_CONTACTS_INTENT) || tellsOfContact(withoutAsked(message).text)) return true;
  const isNamed = message.understanding?.entities.some((entity) => entity.type === 'person' && entity.value !== 'self') === true;
  return isNamed && POSITIVE.test(said) && !NOT_POSITIVE.test(said) && ASKS_FOR_SELF.test(said);
}

const FOR_CONTACTS_INTENT = 'exposure.contact';

/** Whether somebody positive is spoken of, and it is asked what they may do, and no more. */
export function asksToGoOut(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || currentQuestion(draft)) return false;
  const said = plain(only.text);
  return POSITIVE.test(said) && !NOT_POSITIVE.test(said) && MAY_GO.test(said) && /[?？؟]/u.test(only.text);
}

export function sayMayGoOut(draft: TurnDraft, [only]: readonly Heard[]): void {
  draft.set({ fallbacks: 0 });
  if (only) talk(draft, FOR_THE_POSITIVE, only);
}
