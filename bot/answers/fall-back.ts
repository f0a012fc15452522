// What is said where nothing was understood.

import type { Answer } from '../../config/content.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { sayHeardWaiting, sayWaiting } from '../person/how-it-stands.js';
import { guesses, saysWell, type Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { findAsked, findByWords, sayAnswer } from './answers.js';
import { sayComplaint } from './talk.js';

/** Anger at the machine, in few words: it is answered as a complaint, and never with a lecture. */
const INSULT = anyOf([
  /\b(vaffanculo|fanculo|vai a (quel paese|cagare|fanculo)|affanculo|stronz\w+|coglion\w+|cretin\w|idiot\w|imbecill\w|deficient\w|merda|testa di cazzo|bastard\w)\b/,
  /\b(fuck (you|off|this)|idiots?|asshole|piece of (shit|crap)|stupid (bot|machine|thing)|bullshit|go to hell|moron)\b/,
  /\b(arschloch|leck mich|scheiß\w*|scheiss\w*|idiot\w*|verpiss dich|halt die klappe|blode? (maschine|bot))\b/,
  /\b(connard|conne|va te faire|merde|encule|ta gueule|abruti|idiot\w?|fait chier)\b/,
  /\b(vete a la mierda|gilipollas|idiota|cabron\w*|imbecil|mierda|joder|que te den)\b/,
  /\b(du te dracu\w*|la dracu\w*|prost\w*|idiot\w*|imbecil\w*)\b/,
  /\b(qifsh\w*|budall\w*|idiot\w*|hajvan)\b/,
  /(^| )(іди на |пішов на |дурень|ідіот|иолоп|чорт забираи|лаино)/u,
  /(غبي|احمق|تبا لك|اخرس|حقير)/,
  /(傻逼|傻b|滚|白痴|他妈的|废物|蠢货|去死吧你)/,
]);
const FEW = 5;

function isInsult(text: string): boolean {
  const said = plain(text);
  return said.split(' ').length <= FEW && INSULT.test(said);
}

/** Words enough to be about something. */
const SENTENCE_WORDS = 3;
const SENTENCE_IN_HAN = 4;

function isSentence(text: string): boolean {
  const said = plain(text);
  return /\p{Script=Han}/u.test(said) ? said.length >= SENTENCE_IN_HAN : said.split(' ').length >= SENTENCE_WORDS;
}

/** First asks back with two or three choices, then offers a person, then shows what can be asked here. */
export function fallBack(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): void {
  const reaction = wanted[0]?.intent;
  // Who waits for a person is not asked to say it again, nor offered another one.
  if (draft.hasTicket) {
    // "Yes", "ok" after a number was taken: it was said what happens.
    const said = draft.input.ticket?.kind === 'callback' && draft.state.phone && (reaction === 'affirm' || reaction === 'deny');
    if (said) draft.say('acknowledged');
    else if (reaction === 'affirm' || reaction === 'deny') sayWaiting(draft);
    else sayHeardWaiting(draft);
    draft.offerTopics();
    return;
  }
  if (reaction === 'affirm' || heard.every(({ text }) => saysWell(text)) || reaction === 'deny') {
    // The same word once more is not answered with the same words.
    draft.say(draft.state.lastReplies.includes(draft.text('acknowledged')) ? 'topics' : 'acknowledged');
    draft.offerTopics();
    return;
  }
  const [only] = heard.length === 1 ? heard : [];
  const { content } = draft.input;
  const asked = only && !isInsult(only.text) ? (findAsked(content, only.text) ?? byWords(draft, only)) : null;
  if (asked) {
    sayAnswer(draft, asked, { once: true });
    draft.set({ fallbacks: 0 });
    return;
  }
  const tries = draft.state.fallbacks + 1;
  draft.set({ fallbacks: tries });
  if (heard.some(({ text }) => isInsult(text))) {
    sayComplaint(draft);
    return;
  }
  // What clearly is about something else is understood, and said so every time; a row of dots or of letters is not.
  const isElse = reaction === 'out_of_scope' && wanted[0] && isSentence(wanted[0].heard.text);
  if (isElse || (reaction === 'out_of_scope' && tries === 1 && heard.some(({ text }) => plain(text) !== ''))) {
    draft.say(draft.state.lastReplies.includes(draft.text('out_of_scope')) ? 'out_of_scope_again' : 'out_of_scope');
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

/** So sure of it, no matter of ours is meant, and none at all. */
const SURELY = 0.9;
const BEYOND_DOUBT = 0.98;

function byWords({ input: { content } }: TurnDraft, { text, understanding }: Heard): Answer | null {
  const { name = '', confidence = 0 } = understanding?.intent ?? {};
  const foreign = name === 'out_of_scope' ? confidence : 0;
  return foreign >= BEYOND_DOUBT ? null : findByWords(content, text, foreign >= SURELY);
}
