// "Allora", "well", "so", and nothing behind it: somebody is about to say something. No goodbye and no greeting, whatever the model takes it
// for; the question that stands stays, and where none does it is asked what is needed.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

const FILLERS = anyOf([
  /^((ok|e|ma|eh|ah|oh|mah|beh|bah) )*(allora|dunque|quindi|ebbene|vediamo|senti|senta|ascolta|ecco)( (allora|dunque|ecco))*$/,
  /^((ok|and|oh|uh|um) )*(so|well then|so then|then|now then|listen|look|right so|let s see)$/,
  /^((ok|na|und|oh) )*(also|also dann|nun|nun ja|tja|naja|na ja|hor zu|horen sie)$/,
  /^((ok|et|eh|ben|bon|oh) )*(alors|donc|eh bien|ecoutez?|voyons)$/,
  /^((ok|y|eh|oh) )*(bueno|pues|entonces|a ver|oiga|oye)$/,
  /^((ok|si|eh) )*(deci|pai|asadar|ei bine|atunci|ascultati)$/,
  /^((ok|po) )*(atehere|pra|epo|degjo|degjoni)$/,
  /^((ок|і|а|ну) )*(ну|отже|так от|слухаите|значить|тоді)$/u,
  /^(و)?(حسنا اذن|اذن|يعني|اسمع|اسمعوا)$/,
  /^(那|那么|所以|这个|嗯那|那个)$/,
]);

/** "And then?" asks what comes next. */
const ASKS_NEXT = /\bthen\s*[?]/iu;

export function beginsToSpeak(text: string): boolean {
  return FILLERS.test(plain(text)) && !ASKS_NEXT.test(text);
}

/** @returns whether nothing else was said */
export function hearBeginning(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (draft.hasTicket || !heard.every(({ text, button }) => button === null && beginsToSpeak(text))) return false;
  if (draft.state.interview?.asked) {
    resumeInterview(draft);
    return true;
  }
  draft.say(draft.wasSaid('topics') ? 'greeting' : 'topics');
  draft.offerTopics();
  draft.set({ fallbacks: 0 });
  return true;
}
