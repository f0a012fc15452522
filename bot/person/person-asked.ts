// The wish for a person among all that was wanted: a chat, a call, a video.
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { readAnswer } from '../interview/reading.js';
import type { Wish } from '../wishes.js';
import { asksForOperator } from './fetch-person.js';
import { callPerson, noteCallTime } from './people.js';
import { phoneIn } from './phone-number.js';
import { speaksOfCall } from './queue-questions.js';

export function askedForPerson(draft: TurnDraft, wanted: readonly Wish[]): boolean {
  const wish = wanted.find(({ intent }) => intent.startsWith('handoff.'));
  if (!wish) return false;
  const kind =
    wish.intent === 'handoff.callback' && !asksForOperator(wish.heard.text)
      ? 'callback'
      : wish.intent === 'handoff.video'
        ? 'video'
        : 'chat';
  const reason = kind === 'chat' ? 'asked' : kind;
  const phone = phoneIn([wish.heard]);
  callPerson(draft, { kind, reason, seq: wish.heard.seq, ...(phone !== null && phone !== 'unread' && { phone }) });
  if (kind === 'callback' || draft.state.awaiting?.kind === 'phone') noteCallTime(draft, [wish.heard]);
  return true;
}

/** "Better, but I am tired", which the model took for a wish to be called: it answers our question and speaks of no call. */
export function isAnswerAlone(draft: TurnDraft, { intent, heard }: Wish): boolean {
  const question = currentQuestion(draft);
  if (!question || intent !== 'handoff.callback' || speaksOfCall(heard.text) || phoneIn([heard]) !== null) return false;
  return question.kind === 'choice' && readAnswer(question, heard, draft.input.now) !== null;
}
