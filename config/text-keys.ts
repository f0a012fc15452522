// The names of all texts that the bot says, by where they are written and in which languages they must exist.
import type { Localized } from './languages.js';

/** Texts that exist in all ten languages (config/texts/<language>.yml). `{name}` marks what is filled in. */
export const CORE_TEXTS = [
  'machine_notice', // {region}: says at once that a machine answers
  'privacy_notice', // {controller}
  'emergency_112', // generic: call 112 now
  'ambulance_by_112', // somebody wants us to send one: only 112 can
  'danger_still', // a danger sign was said again: 112 again, short
  'danger_noted', // something else was written beside an open danger; for bodies and for people in despair alike
  'danger_oxygen_better', // {value}: measured again, and above the limit
  'danger_withdrawn', // it was a mistake, or has passed: the request stays open
  'no_harm_noted', // asked or not, somebody says that they do not mean to harm themselves
  'fear_of_dying', // asked whether one will die; needs a clinician's review
  'danger_ask_now', // "is it happening now?" when it may be an emergency
  'handover_queued', // a person has been called
  'handover_position', // {ahead} {from} {to} minutes
  'handover_next', // you are next, {from} {to} minutes
  'handover_nobody_there', // {ahead}; open hours, and nobody at a desk: no time is told
  'handover_first_nobody_there', // the same where nobody waits before
  'handover_joined', // {name}
  'handover_waiting_on', // still waiting; the bot keeps helping
  'handover_still', // {position} {from} {to}: the same, to whoever has just read it
  'handover_still_nobody', // {position}: the same where nobody is at a desk
  'handover_noted', // something else was written while one waits
  'handover_returned', // the operator was lost or left: back in the queue, own place kept
  'handover_cancelled', // the citizen no longer wants the person
  'handover_stays', // the citizen no longer wants the person, but there was a danger sign
  'handover_closed', // the operator has closed; the assistant is back
  'nobody_on_duty', // {opens}: when someone is there again
  'hours_always', // "are you open?", "until when?": people are on duty at any hour
  'hours_week', // {hours}: the same, by the week
  'handover_still_closed', // {opens}: the same, to whoever has just read it
  'callback_ask_phone',
  'callback_recorded', // {phone} {when}
  'callback_still', // {phone} {when}: the same, to whoever has just read it; how to be answered in writing instead
  'callback_when', // the time wished for was noted, and is no promise
  'callback_no_time', // "at what time do you call?" has no answer by the clock
  'callback_not_reachable', // no usable number: said, not pretended
  'attachment_unreadable', // cannot listen to or see it; 112; a person will look
  'language_offer_person', // the language is not one of the ten
  'language_fallback', // this answer exists only in Italian and English
  'rating_ask',
  'rating_thanks',
  'closing',
  'answer_source', // {source} {date}
  'answer_own_text', // {date}; written by the editors, with no other source
  'answer_again', // the answer that was just said is all there is
  'erased', // the conversation is deleted
  'yes',
  'no',
  'dont_know',
  'talk_to_person',
  'cancel',
  'later',
  'greeting', // after the notice: what can I do for you
  'greeting_again',
  'goodbye',
  'thanks_reply',
  'fallback_ask', // first stage: did you mean …?
  'fallback_person', // second stage: offers a person
  'fallback_topics', // after that: what can be asked here
  'out_of_scope', // not for this service
  'restarted',
  'cancelled',
  'erase_confirm', // what cannot be undone is asked in the citizen's language
  'fed_up', // tired of staying in: a word for the feeling, before the answer
  'anxiety_more', // goes on telling how they feel
  'callback_unread', // a number was meant and none could be read
  'callback_none', // asked about a call or a person that was never asked for here
  'callback_number', // {phone}: "which number did you note?"
  'callback_no_number', // the same, where none was given
  'number_with_chat', // "delete my number": it goes with the conversation alone
  'out_of_scope_again', // the next time in a row
  'interview_two_people', // one at a time: the other's facts are not written to this one
  'interview_now_self', // after it: whom the questions are about, as `respondent` names them
  'interview_now_parent',
  'interview_now_caregiver',
  'interview_anew', // behind it, where they turned to somebody else in the middle
  'interview_stuck', // the same question for the third time: choices, later, or a person
  'interview_stopped', // the citizen wants something else; how to go on with the questions
  'no_symptoms_noted', // "I am well": said outside of an interview
  'carer', // who says that they look after somebody, and no more
  'not_held', // another illness, or a vaccine against it: what this chat knows
  'scam_more', // after the answer on fraud: a card, a code or a document was asked for too
  'code_masked', // a code stands in the message, and was hidden
  'language_changed',
  'language_ask', // which language is meant
  'nothing_to_affirm',
  'not_clearer', // said twice and still not understood: a person, or the buttons
  'announced', // they call their doctor, or go there, by themselves: may write again at any hour
  'acknowledged', // "yes", "ok" where nothing was asked
  'interview_not_understood',
  'interview_resume',
  'topic_symptoms',
  'topic_exposure',
  'topic_positive',
  'topic_quarantine',
  'topic_test',
  'topic_person',
  'something_else', // a button beside the choices of the first fallback
  'demo_label', // "demonstration, not for clinical use"
] as const;
export type CoreText = (typeof CORE_TEXTS)[number];

/** Texts that exist in it, en, de, fr. */
export const REGION_TEXTS = [
  'identity',
  'capabilities',
  'complaint',
  'anxiety',
  'repeat_nothing',
  'interview_start',
  'interview_postponed',
  'interview_done_forward',
  'interview_done_level',
  'interview_corrected', // {list}
  'interview_left', // {count}: questions that are still to come
  'interview_left_one',
  'day_of_what',
  'interview_back', // the question before, once more
  'interview_said_before', // "I said so already", and it was not found
  'interview_noted', // {list}: something told beside the question that stands
  'interview_later', // a danger question without an answer comes once more
  'interview_left_open', // a question is given up
  'interview_paused', // "I can't answer now"
  'interview_summary', // {list}: all that was noted
  'interview_summary_empty',
  'interview_not_told', // "what temperature did I tell you?", where none was
  'interview_fear', // "I am afraid", before the first question
  'interview_asked_anyway', // what was told already is asked directly
  'guidance', // the same danger signs for everybody
  'still_operator', // while an operator has it: nothing is said; for the terminal only
  'video_unavailable',
  'restart',
  'topics',
  'no_answer', // the question was understood but the Region has no answer
  'understood', // {list}: what was read out of the message, before the first question
  'what_now_for', // {list}: the facts that the advice after it goes by
  'is_it_normal', // a judgement is asked for by who is ill; needs a clinician's review
  'rules_positive', // {rule}: what the rule set in force says for a positive person
  'rules_contact', // {rule}
  'rules_source', // {rules} {act} {date}: name, act and date of a rule set
  'rules_unchecked', // nobody has compared this rule set with the act itself
  'rules_none', // no rule set is known for this day
] as const;
export type RegionText = (typeof REGION_TEXTS)[number];
export type TextKey = CoreText | RegionText;

/** Every text by key; `reviewed` false means that a native or clinical reviewer has not signed it yet. */
export type Texts = { readonly [key in TextKey]: Localized };

/** Texts about a danger that call nobody: help was called, what to do until then, an answer to somebody in despair. */
export const AFTER_DANGER = [
  'poison_question', // bleach and the like are asked about; nobody has swallowed any
  'asked_in_general', // a danger is asked about as knowledge; behind its own text
  'if_danger', // beside a reply in a language that the citizen may not read well
  'called', // 112 has been called
  'no_answer', // 112 was called and nobody answers
  'wait', // how long?
  'wait_alone', // how long, where nobody is there
  'hospital', // shall we go to the emergency department?
  'worse', // and if it gets worse?
  'judge', // is that dangerous?
  'medicine', // may I give a medicine, or something to drink, meanwhile?
  'refused', // wants no ambulance, no hospital, no call to 112
  'refused_other', // whoever is ill wants none
  'refused_again', // said once more
  'self_harm_yes', // "are you thinking of hurting yourself now?": yes
  'self_harm_no',
  'self_harm_no_call', // wants to phone nobody
  'self_harm_listening', // all the rest, until a person answers
  'self_harm_more', // and once more
  'staying', // the sentences that end the danger texts, to be left out where nobody is there
  'staying_with',
  'nobody_there', // instead of them: within open hours, and nobody at a desk
  'closed', // out of hours
  'closed_number', // {opens}
  'self_harm_closed', // the first reply where nobody is there
  'self_harm_alone', // the answer to whoever says yes then
  'noted_closed', // something else was written beside a danger then
  'noted_again', // and once more
  'passed_still', // it has passed, or they feel fine: 112 all the same (stroke, poison)
  'other_far', // somebody else wants to die, far off or nobody knows where
  'person', // a person is asked for beside a danger: one was called
  'person_alone', // the same where nobody is there
  'worse_now', // it is getting worse
  'arrived', // the ambulance is there
  'alone', // nobody is with the one who writes
  'door', // a door or a gate is locked
  'place', // where they are is not known
  'prepare', // what shall I get ready?
  'go_along', // may I go with them to hospital?
  'first_112', // before the answer to something else that is asked
  'then_112', // the same where help was called
  'no_answer_again', // still nobody answers at 112
  'withdrawn_again', // all is well, cancel: said again
  'withdrawn_more',
  'withdrawn_enough',
  'passed_again', // the same after a stroke or a poison
  'passed_more',
  'swallowed_what', // something was swallowed, and not said what
  'pregnancy_pressure', // instead of the text for pregnancy: headache, lights before the eyes
  'pregnancy_waters', // instead of it: the waters have broken
  'call_off', // may the ambulance be called off?
  'on_their_way', // "they said ten minutes"
  'said_by_112', // 112 will not come, or said to ask a doctor
  'going', // they drive to hospital
  'corrected', // "no, wait, it is my belly": something else than was written
  'no_shaking', // shall I shake the baby?
  'no_moving', // shall I lift whoever has fallen?
  'nothing_to_take', // shall I give milk, after a poison?
] as const;
export type AfterDanger = (typeof AFTER_DANGER)[number];
