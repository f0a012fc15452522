// What the bot answers to a wish that needs no interview and no person: greetings, questions about itself, information.
import { sayName } from '../config/text.js';
import { findAnswer, sayAnswer } from './answers.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { changeLanguage } from './language.js';
import { sayWaiting } from './people.js';
import { initialState } from './state.js';

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
      draft.say(draft.state.lastReplies.length === 0 ? 'greeting' : 'greeting_again');
      draft.offerTopics();
      return true;
    case 'goodbye':
      draft.say('goodbye');
      return true;
    case 'thank':
      draft.say('thanks_reply');
      return true;
    case 'bot.identity':
      draft.say('identity');
      draft.offerPerson();
      return true;
    case 'bot.capabilities':
      draft.say('capabilities');
      draft.offerTopics();
      return true;
    case 'bot.complaint':
      // A person who was called already is not offered again.
      if (draft.hasTicket) sayWaiting(draft);
      else draft.say('complaint');
      draft.offerPerson();
      return true;
    case 'language.change':
      return changeLanguage(draft, heard);
    case 'out_of_scope':
      return false;
    default:
      return inform(draft, intent, heard);
  }
}

/** Answers from the Region's knowledge base; in guidance mode everybody is shown the same danger signs. */
function inform(draft: TurnDraft, intent: string, heard: Heard): boolean {
  if (intent === 'symptoms.report') {
    draft.say('guidance');
    draft.offerPerson();
    return true;
  }
  const answer = findAnswer(draft.input.content, intent, heard.text);
  if (answer) {
    sayAnswer(draft, answer, { once: true });
    if (intent === 'distress.anxiety') draft.offerPerson();
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
