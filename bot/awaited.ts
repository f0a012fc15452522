// Hears what the bot was waiting for beside an interview's question: a rating, a phone number, a choice, a yes or no.

import { answerSuspected, saysAgain, saysYes } from './danger/answered-if-now.js';
import { askNowAgain } from './danger/ask-if-now.js';
import { criesForHelp } from './danger/cries.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { beganOn } from './interview/day-alone.js';
import { askAgainForPhone, askForPhone } from './person/ask-for-phone.js';
import { callPerson, noPhone, noteCallTime, takePhone, withdrawErased } from './person/people.js';
import { yesAfterAll } from './person/second-thoughts.js';
import { initialState } from './state.js';
import type { Wish } from './wishes.js';
import { anyOf } from './words/patterns/patterns.js';
import { plain } from './words/plain.js';
import { refuses } from './words/says-no.js';

/**
 * @returns true when the messages answered what was awaited; false when they are about something else, which then goes on
 * as usual. What is awaited lapses then, apart from a phone number, which may come any time.
 */
export function hearAwaited(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const { awaiting } = draft.state;
  const last = heard.at(-1);
  if (!awaiting || !last) return false;
  const yes = heard.some((message) => message.button === 'affirm') || wanted[0]?.intent === 'affirm';
  const no = heard.some((message) => message.button === 'deny' || refuses(message.text)) || wanted[0]?.intent === 'deny';
  const done = (): true => {
    draft.set({ awaiting: null, fallbacks: 0 });
    return true;
  };

  switch (awaiting.kind) {
    case 'rating': {
      const rating = readRating(last.text);
      if (rating === null && !no) break;
      if (rating !== null) draft.set({ rating });
      draft.say('rating_thanks');
      draft.say('closing');
      return done();
    }
    case 'phone':
      if (takePhone(draft, heard)) {
        noteCallTime(draft, heard);
        return true;
      }
      if (
        heard.every(({ text, understanding }) => !text.includes('?') || understanding?.intent.name === 'handoff.callback') &&
        noteCallTime(draft, heard)
      ) {
        askForPhone(draft);
        return true;
      }
      if (no) {
        noPhone(draft, last.seq);
        return true;
      }
      if (yes && !wanted.some(({ intent }) => intent.startsWith('handoff.'))) {
        askAgainForPhone(draft);
        return true;
      }
      return false;
    case 'person':
      if (awaiting.declined ? heard.some(({ text }) => yesAfterAll(text)) : yes) {
        callPerson(draft, { reason: 'fallback', seq: last.seq });
        if (draft.state.awaiting === awaiting) draft.set({ awaiting: null });
        draft.set({ fallbacks: 0 });
        return true;
      }
      if (no && !awaiting.declined) {
        draft.say('capabilities');
        draft.offerTopics();
        draft.set({ awaiting: { kind: 'person', declined: true }, fallbacks: 0 });
        return true;
      }
      break;
    case 'happening-now': {
      const isNow = yes || heard.some(({ text }) => saysYes(text)) || criesForHelp(heard) || saysAgain(draft, heard);
      if (isNow && answerSuspected(draft)) return done();
      if (isNow) {
        draft.say('emergency_112', {}, { importance: 'high', safety: true, actions: [{ type: 'call', title: '112', value: 'tel:112' }] });
        callPerson(draft, { reason: 'danger:unclear', priority: 'emergency', seq: last.seq });
        if (draft.state.awaiting === awaiting) draft.set({ awaiting: null });
        return true;
      }
      if (askNowAgain(draft, heard, wanted)) return true;
      break;
    }
    case 'onset':
      if (yes || OF_SYMPTOMS.test(plain(last.text))) {
        beganOn(draft, awaiting.day, last);
        return true;
      }
      if (no || OF_TEST.test(plain(last.text))) {
        draft.say('acknowledged');
        draft.offerTopics();
        return done();
      }
      break;
    case 'erase':
      if (yes) {
        const { danger } = draft.state;
        withdrawErased(draft);
        draft.say('erased');
        if (Object.keys(danger).length > 0) draft.say('closing');
        draft.erase = true;
        // What comes now is somebody new.
        draft.set(initialState);
        return true;
      }
      if (no) {
        draft.say('cancelled');
        return done();
      }
      break;
    case 'choice':
      break;
  }
  // What was not understood is said once more, and still to be answered.
  if (wanted[0]?.intent === 'repeat') return false;
  draft.set({ awaiting: null });
  return false;
}

/** "Of the test", "the symptoms": which of the two a day was. */
const OF_TEST = /(^| )(del |dem |of the |du |a |i )?(tampone|test\w*|prueba|тест\p{L}*|فحص|الفحص|اختبار|الاختبار)( |$)|检测|核酸/u;
const OF_SYMPTOMS = anyOf([
  /(^| )(sintom\w*|disturb\w*|symptom\w*|beschwerden|molestias|simptom\w*|shqetesim\w*|симптом\p{L}*|хвороб\p{L}*|اعراض|الاعراض)( |$)|症状|不舒服/u,
]);

/** 1 to 5, as a number, in stars, or as one of the words a person would use. */
function readRating(text: string): number | null {
  const number = /(?:^|\D)([1-5])(?:\D|$)/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const stars = text.match(/⭐|★/gu)?.length ?? 0;
  return stars >= 1 && stars <= 5 ? stars : null;
}
