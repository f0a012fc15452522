// Which language the bot speaks: the one asked for, else the one the citizen clearly writes, else the one so far.
import { LANGUAGES, type Language } from '../../config/languages.js';
import { SURE, SURE_CLAUSE } from '../../nlu/doubt.js';
import { callActions, raisedDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { callPerson } from '../person/people.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { soundsLikeDialect } from './dialects.js';
import { ABOUT_LANGUAGE, COMMAND, isLanguageWish, languagesIn, NOT_UNDERSTOOD } from './language-names.js';

/** What is asked for: a language of ours, one that nobody here writes, none that is clear; null where no language is meant at all. */
type Wished = Language | 'other' | 'unclear' | null;

/** Follows clear evidence in what was written; a wish stands above it, and is heard before anything is said. */
export function followLanguage(draft: TurnDraft, heard: readonly Heard[]): void {
  for (const message of heard) {
    const written = message.understanding;
    if (message.button === null && written?.languageSure && !draft.state.wished && !isDialect(draft, message)) {
      draft.language = written.language;
      if (draft.state.wrote !== written.language) draft.set({ wrote: written.language });
    }
    const wished = asksForLanguage(message) ? wishedIn(draft, message) : null;
    if (wished === null || wished === 'other' || wished === 'unclear') continue;
    draft.set({ wished });
    draft.language = wished;
  }
}

/** An answer of so few words is no change of language. */
const FEW = 3;

/**
 * A message in so many words of a dialect, or a short answer to our question by somebody who has clearly written Italian: "sié ani" and "tengo 45 anne" have words of Romanian and of
 * Spanish, and are said in Venice and Naples.
 */
function isDialect(draft: TurnDraft, { text, understanding }: Heard): boolean {
  if (draft.language !== 'it' || understanding?.language === 'it') return false;
  if (soundsLikeDialect(text)) return true;
  if (draft.state.wrote !== 'it') return false;
  return currentQuestion(draft) !== null && /^[\p{Script=Latin}\P{L}]*$/u.test(text) && plain(text).split(' ').length <= FEW;
}

function asksForLanguage({ button, text, understanding }: Heard): boolean {
  if (button !== null) return button.startsWith('language:');
  const is = ({ name }: { readonly name: string }) => name === 'language.change';
  if (!understanding) return false;
  if (isLanguageWish(text)) return true;
  return (
    (is(understanding.intent) && understanding.intent.confidence >= SURE) ||
    understanding.also.some((clause) => is(clause) && clause.confidence >= SURE_CLAUSE)
  );
}

export function isSpoken(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** Where one thing ends and another begins, also without a comma: "non capisco parli rumeno". */
const NEXT_CLAUSE =
  /[,.;:!?…،؟。，？]+|\b(?=(?:ma|parli|parlate|puoi|può|potete|scrivi|scrivete|but|do you|can you|aber|können|sprechen sie|mais|parlez|pero|hablas|hablan|dar|vorbiți|vorbiti|por|flisni|flet)\s)|(?=(?:але|но|можна|ви говорите|لكن|但|请)\s?)/iu;
/** Of somebody else: the writer has written well enough. */
const OF_ANOTHER = anyOf([
  /\b(parla|capisce|speaks|understands|spricht|versteht|habla|entiende|vorbeste|intelege|flet|kupton)\b|розуміє|говорить|понимает|говорит/u,
]);

/** "In inglese per favore". */
const ASKED_IN = anyOf([
  /^(in|auf|en|em|ne) \S+( \S+){0,2}$|\b(per favore|per piacere|please|bitte|s il (vous|te) plait|por favor|va rog|ju lutem)\b|\b(torn\w*|pass\w*|cambi\w*|switch|chang\w*|back to|wechs\w*|zuruck|reven\w*|volve\w*|schimb\w*|ndrysho\w*)\b|змін|перей|поверн|будь ласка|من فضلك|غير|请|换/u,
]);

function wishedIn(draft: TurnDraft, { button, text, understanding }: Heard): Wished {
  const pressed = button?.slice('language:'.length) ?? '';
  if (isSpoken(pressed)) return pressed;
  const code = COMMAND.exec(text)?.groups?.code?.toLowerCase();
  if (code !== undefined) return isSpoken(code) ? code : 'other';
  const before = draft.input.conversation.language;
  const wished = new Set<Language>();
  const refused = new Set<Language>();
  let other = false;
  for (const clause of text.split(NEXT_CLAUSE)) {
    const names = languagesIn(clause);
    const isRefusal = NOT_UNDERSTOOD.test(plain(clause));
    // "Io rumena non capire italiano": what one is not at home in is Italian, or what is spoken here.
    const isRefused = (language: Language) => isRefusal && (language === 'it' || language === before || !isOrigin(clause));
    for (const language of names.named) (isRefused(language) ? refused : wished).add(language);
    other ||= names.other && !isRefusal;
  }
  for (const language of refused) wished.delete(language);
  const own = understanding?.languageSure === true && isSpoken(understanding.language) ? understanding.language : null;
  const said = plain(text);
  // "Posso mangiare cinese?", "sono ucraina": a name alone asks for nothing.
  const speaks = refused.size > 0 || ABOUT_LANGUAGE.test(said) || ASKED_IN.test(said) || said.split(' ').length <= 1;
  if (!speaks) return wished.size === 1 && isOrigin(text) ? 'unclear' : null;
  const [one] = wished;
  if (wished.size === 1 && one) return own !== null && own !== one && OF_ANOTHER.test(said) ? 'unclear' : one;
  if (other) return 'other';
  if (own !== null && (own !== before || refused.size > 0) && !refused.has(own)) return own;
  return 'unclear';
}

/** "Sono ucraina, non parlo bene": where one comes from, not what one does not speak. */
function isOrigin(clause: string): boolean {
  return /\b(io|sono|siamo|i am|i m|ich bin|je suis|soy|sunt|jam)\b|я |أنا|我是/iu.test(clause);
}

/**
 * Asked for another language: switches, or offers the ten by their own names.
 * @returns false where the message is about no language at all
 */
export function changeLanguage(draft: TurnDraft, heard: Heard): boolean {
  const wished = wishedIn(draft, heard);
  if (wished === null) return false;
  // "I am a German tourist and I have a fever": who is ill is asked about that, in the language that is written.
  if (wished === 'unclear' && tellsOfIllness(heard)) return false;
  if (wished === 'other') {
    draft.say('language_offer_person');
    callPerson(draft, { reason: 'language', seq: heard.seq });
  } else if (wished === 'unclear') {
    draft.say('language_ask');
    for (const language of LANGUAGES) {
      const name = draft.input.content.labels.languages[language];
      if (name) draft.offer({ title: name.it, value: `language:${language}` });
    }
  } else {
    draft.say('language_changed');
    // What was said about a danger was perhaps not understood.
    if (raisedDanger(draft)) draft.say('emergency_112', {}, { importance: 'high', safety: true, actions: callActions(draft, ['112']) });
    if (!draft.isFullLanguage) draft.offerPerson();
  }
  return true;
}

function tellsOfIllness({ text, understanding }: Heard): boolean {
  return (
    isOrigin(text) &&
    !NOT_UNDERSTOOD.test(plain(text)) &&
    (understanding?.entities ?? []).some(({ type }) => type === 'symptom' || type === 'temperature')
  );
}
