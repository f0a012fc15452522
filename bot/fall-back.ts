// What is said where nothing was understood.
import { findAsked, sayAnswer } from './answers.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { sayWaiting } from './people.js';
import { plain } from './plain.js';
import { guesses, saysWell, type Wish } from './wishes.js';

/** First asks back with two or three choices, then offers a person, then shows what can be asked here. */
export function fallBack(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): void {
  const reaction = wanted[0]?.intent;
  // Who waits for a person is not asked to say it again, nor offered another one.
  if (draft.hasTicket) {
    // "Yes", "ok" after a number was taken: it was said what happens.
    const said = draft.input.ticket?.kind === 'callback' && draft.state.phone && (reaction === 'affirm' || reaction === 'deny');
    if (said) draft.say('acknowledged');
    else sayWaiting(draft);
    draft.offerTopics();
    return;
  }
  if (reaction === 'affirm' || heard.every(({ text }) => saysWell(text)) || reaction === 'deny' || reaction === 'unsure') {
    draft.say(reaction === 'unsure' ? 'nothing_to_affirm' : 'acknowledged');
    draft.offerTopics();
    return;
  }
  const asked = heard.length === 1 ? findAsked(draft.input.content, heard[0]?.text ?? '') : null;
  if (asked) {
    sayAnswer(draft, asked);
    draft.set({ fallbacks: 0 });
    return;
  }
  const tries = draft.state.fallbacks + 1;
  draft.set({ fallbacks: tries });
  // What clearly is about something else is understood, and said so every time; a row of dots is not.
  if (reaction === 'out_of_scope' && wanted[0] && plain(wanted[0].heard.text) !== '') {
    draft.say('out_of_scope');
    draft.offerTopics();
    return;
  }
  const choices = guesses(heard, 3, (intent) => intent in draft.input.content.labels.intents);
  // Who is not understood again and again is not asked the same each time.
  if (tries >= 2 && tries % 2 === 0) {
    draft.say('fallback_person');
    draft.set({ awaiting: { kind: 'person' } });
    draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
    return;
  }
  if (tries > 2 || reaction === 'out_of_scope' || choices.length === 0) {
    draft.say(tries > 2 ? 'fallback_topics' : 'nothing_to_affirm');
    draft.offerTopics();
    return;
  }
  draft.say('fallback_ask');
  draft.set({ awaiting: { kind: 'choice', intents: choices } });
  draft.offer(...choices.map((intent) => ({ title: draft.label('intents', intent), value: `intent:${intent}` })));
  draft.offer({ title: draft.title('something_else'), value: 'intent:bot.capabilities' });
  draft.offerPerson();
}
