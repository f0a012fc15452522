// What the bot answers to a wish that needs no interview and no person: greetings, questions about itself, information.
import { sayName } from '../../config/text.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { sayHeardWaiting } from '../person/how-it-stands.js';
import { initialState } from '../state.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { findAnswer, findAsked, sayAnswer } from './answers.js';
import { changeLanguage } from './language.js';

/** Says who is answering, at the latest with the first reply. */
export function greet(draft: TurnDraft): void {
  if (draft.state.greeted) return;
  const { region } = draft.input.content;
  const notice = [
    draft.text('machine_notice'),
    draft.text('privacy_notice', (language) => ({ controller: sayName(region.privacy.controller, language) })),
  ];
  if (region.demo) notice.push(draft.text('demo_label'));
  draft.reply({ text: notice.join('\n\n') });
  draft.set({ greeted: true });
}

/** Forgets the interview and the facts; a person who was called stays called. */
export function restart(draft: TurnDraft): void {
  draft.set({ ...initialState, greeted: true, wished: draft.state.wished, danger: draft.state.danger });
  draft.say('restarted');
  draft.offerTopics();
}

export function askErase(draft: TurnDraft): void {
  draft.say('erase_confirm');
  draft.set({ awaiting: { kind: 'erase' } });
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
}

/** @returns false when this intent is not one for plain talk */
export function talk(draft: TurnDraft, intent: string, heard: Heard): boolean {
  switch (intent) {
    case 'greet':
      draft.say(draft.state.lastReplies.length === 0 ? 'greeting' : draft.wasSaid('greeting_again') ? 'topics' : 'greeting_again');
      draft.offerTopics();
      return true;
    case 'goodbye':
      draft.say('goodbye');
      return true;
    case 'thank':
      draft.say(draft.wasSaid('thanks_reply') ? 'acknowledged' : 'thanks_reply');
      return true;
    case 'bot.identity':
      if (isAsked(draft, heard)) return inform(draft, intent, heard);
      draft.say(draft.wasSaid('identity') ? 'capabilities' : 'identity');
      draft.offerPerson();
      return true;
    case 'bot.capabilities':
      if (isAsked(draft, heard)) return inform(draft, intent, heard);
      draft.say(draft.wasSaid('capabilities') ? 'topics' : 'capabilities');
      draft.offerTopics();
      return true;
    case 'bot.complaint':
      // A person who was called already is not offered again.
      if (draft.hasTicket) sayHeardWaiting(draft);
      else sayComplaint(draft);
      return true;
    case 'language.change':
      return changeLanguage(draft, heard);
    case 'out_of_scope':
      return false;
    default:
      return inform(draft, intent, heard);
  }
}

/** With regret; a person is offered, whom "yes" brings where no question of ours stands. */
export function sayComplaint(draft: TurnDraft): void {
  const isAgain = draft.wasSaid('complaint');
  draft.say(isAgain ? 'fallback_topics' : 'complaint');
  draft.offerPerson();
  if (!isAgain && !draft.state.interview?.asked) draft.set({ awaiting: { kind: 'person' } });
}

/** A question about the assistant that the content has an answer for. */
function isAsked(draft: TurnDraft, { text, button }: Heard): boolean {
  return button === null && findAsked(draft.input.content, text) !== null;
}

/** "I cannot bear this quarantine any more": a feeling, beside what is asked. */
const FED_UP = anyOf([
  /\b(non ne posso piu|non ce la faccio piu|(sono|siamo) (stanc|stuf|esasperat|stress|esaust)\w*|mi pesa|ci pesa|sto impazzendo|impazzisco|non resisto|non sopporto|che noia|mi annoio|basta con)\b/,
  /\b(fed up|sick of|tired of|had enough|can t (take|stand|bear) (it|this|being)|going (crazy|mad|stir crazy)|bored|losing my mind)\b/,
  /\b(satt|leid|nicht mehr aus(halten)?|kann nicht mehr|halte (es|das) nicht( mehr)? aus|genug von|werde verruckt|drehe durch|langweil\w+|nervt)\b/,
  /\b(marre|assez de|n en (peux|peut) plus|ras le bol|deviens? (fou|folle)|supporte plus|pese|m ennuie|fatiguee? d etre)\b/,
  /\b(hart[oa]s?|no (puedo|aguanto|soporto) mas|cansad[oa]s? de|me estoy volviendo loc[oa]|me aburro)\b/,
  /\b(satul\w*|nu mai (pot|suport|rezist)|m am saturat|innebunesc|ma plictisesc)\b/,
  /\b(jam (lodhur|merzitur|ngopur)|nuk (duroj|mund) (dot|me)|s duroj dot|po cmendem)\b/,
  /набридло|втомил\p{L}+ (від|сидіти)|не можу більше|більше не можу|з глузду|нудно/u,
  /مللت|سيمت|تعبت من|لم اعد احتمل|لا احتمل|ساجن/,
  /受够|受不了|烦死|厌倦|憋疯|闷死|好闷|太无聊/,
]);

function isFedUp({ text, button }: Heard, intent: string): boolean {
  return button === null && /^(quarantine|rules|care|case|exposure)\./.test(intent) && FED_UP.test(plain(text));
}

/** Answers from the Region's knowledge base; in guidance mode everybody is shown the same danger signs. */
function inform(draft: TurnDraft, intent: string, heard: Heard): boolean {
  if (intent === 'symptoms.report') {
    draft.say('guidance');
    draft.offerPerson();
    return true;
  }
  const answer = findAnswer(draft.input.content, intent, heard.button === null ? heard.text : '', heard.understanding?.ranking);
  if (answer) {
    // Who goes on telling how they feel is never told that there is no other answer.
    const isMore = intent === 'distress.anxiety' && answer.id === draft.state.topic;
    if (isMore) draft.say(draft.wasSaid('anxiety') ? 'anxiety_more' : 'anxiety');
    else {
      if (isFedUp(heard, intent)) draft.say('fed_up');
      sayAnswer(draft, answer, { once: true });
    }
    if (intent === 'distress.anxiety' || isFedUp(heard, intent)) draft.offerPerson();
    return true;
  }
  if (intent === 'distress.anxiety') {
    draft.say('anxiety');
    draft.offerPerson();
    return true;
  }
  if (!(intent in draft.input.content.labels.intents)) return false;
  draft.say('no_answer');
  draft.offerPerson();
  return true;
}
