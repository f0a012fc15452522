// A few words that go on from the answer said last ("and for children?"); while a question of ours stands, only what is clearly asked.

import type { Answer } from '../../config/content.js';
import type { FollowUp } from '../../config/follow-ups.js';
import { SURE } from '../../nlu/doubt.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { answerById, findAspect, findFollowing, findFurther, sayAnswer } from './answers.js';
import { type Leaning, leaningIn } from './leaning.js';
import { NOT_HELD } from './not-held.js';

export function answerFurther(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null) return false;
  if (currentQuestion(draft) && !/[?؟？]\s*$/u.test(only.text)) return false;
  const answer = findFollowing(draft, only.text) ?? findFurther(draft, only.text);
  if (!answer) return leansOn(draft, only);
  sayAnswer(draft, answer, { once: true });
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

/** Heard by themselves, in however few words. */
const OF_THEIR_OWN = /^(handoff|distress|emergency|privacy|language)\.|^(restart|repeat|cancel|bot\.identity|bot\.complaint)$/;
/** What a few words are easily taken for, where nothing else is seen in them. */
const SAYS_LITTLE = /^(out_of_scope|greet|goodbye|thank|affirm|deny|unsure|bot\.capabilities)$/;
/** So clear is another matter in words that go on from the last one. */
const CLEAR = 0.9;
/** What may be supposed of oneself ("if I have a cough?") and asks for nobody's help. */
const MILD: ReadonlySet<string> = new Set(['fever', 'cough', 'sore_throat', 'rhinorrhoea']);
const OF_SYMPTOMS: ReadonlySet<FollowUp> = new Set(['ill', 'no_symptoms', 'worse']);
/** What is asked only of something that was named before: the reader's guess at what that was is none. */
const BARE: ReadonlySet<FollowUp> = new Set(['price', 'others', 'vaccinated', 'recovered', 'allergic', 'no_symptoms', 'next']);

/** In other words than the content has: the answer to what they ask of the matter, or that there is no more to say of it. */
function leansOn(draft: TurnDraft, message: Heard): boolean {
  const { topic } = draft.state;
  const leaning = topic === undefined ? null : leaningIn(message.text);
  if (topic === undefined || !leaning || tellsOfIllness(message, leaning)) return false;
  const about = answerById(draft.input.content, topic);
  if (namesAnother(message, leaning, about)) return false;
  const answer = findAspect(draft, leaning.aspect);
  if (answer) sayAnswer(draft, answer, { once: true });
  else {
    // Nothing was written for it: it is the matter's only where it is plainly nothing else, and no question of ours waits.
    if (currentQuestion(draft) || (!about && topic !== NOT_HELD)) return false;
    const isBare = leaning.aspect !== null && (topic === NOT_HELD || BARE.has(leaning.aspect));
    if (!isBare && isOther(message, about, SURE)) return false;
    draft.say('answer_again');
    draft.offerPerson();
  }
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

/** Whether the trained reader sees another matter in it than the answer's. */
function isOther({ understanding }: Heard, about: Answer | null, sure: number): boolean {
  const { name = 'out_of_scope', confidence = 0 } = understanding?.intent ?? {};
  return confidence >= sure && !SAYS_LITTLE.test(name) && !about?.intents.includes(name);
}

/** What names another matter goes there; in hardly more than "and my wife?" there is none to be seen. */
function namesAnother(message: Heard, { aspect, asks, goesOn, isBare }: Leaning, about: Answer | null): boolean {
  const { name = 'out_of_scope', confidence = 0 } = message.understanding?.intent ?? {};
  if (confidence >= SURE && OF_THEIR_OWN.test(name)) return true;
  if (!asks) return isOther(message, about, SURE);
  // "And if I have a cough?" only supposes it.
  if (isBare || (aspect !== null && OF_SYMPTOMS.has(aspect) && name.startsWith('symptoms.'))) return false;
  const isOfNone = name === 'out_of_scope' && confidence >= (aspect === null ? SURE : CLEAR) && (!goesOn || aspect === null);
  return isOfNone || isOther(message, about, goesOn ? CLEAR : SURE);
}

/** More than what one may merely suppose, or told rather than asked: it is heard as that. */
function tellsOfIllness({ understanding }: Heard, { aspect, asks }: Leaning): boolean {
  return (understanding?.entities ?? []).some((entity) => {
    if (entity.type === 'temperature' || entity.type === 'spo2') return true;
    if (entity.type !== 'symptom' || entity.negated) return false;
    return !asks || aspect === null || !OF_SYMPTOMS.has(aspect) || !MILD.has(entity.value);
  });
}
