// Finds the Region's answer to a question: among the answers for the intent, the one whose own questions are nearest in
// wording.
import type { Answer, RegionContent } from '../config/content.js';
import { sayAnswer as answerText, lacks } from '../config/text.js';
import type { TurnDraft } from './draft.js';
import { plain } from './reading.js';

export function findAnswer(content: RegionContent, intent: string, text: string): Answer | null {
  const candidates = content.answers.filter((answer) => answer.intents.includes(intent));
  let best: Answer | null = null;
  let nearest = -1;
  for (const answer of candidates) {
    const questions = [...Object.values(answer.questions).flat(), ...Object.values(answer.title)];
    const likeness = Math.max(0, ...questions.map((question) => overlap(text, question)));
    if (likeness > nearest) {
      nearest = likeness;
      best = answer;
    }
  }
  return best;
}

export function sayAnswer(draft: TurnDraft, answer: Answer): void {
  const { text, language } = answerText(answer, draft.input.content, draft.language, draft.input.now);
  const lacking = lacks(answer.text, draft.language) ? `${draft.text('language_fallback')}\n\n` : '';
  const source = draft.text('answer_source', { source: answer.source.title, date: answer.source.date });
  draft.reply({ text: `${lacking}${text}\n\n${source}`, answer: answer.id, language });
  for (const intent of answer.next ?? []) draft.offer({ title: draft.label('intents', intent), value: `intent:${intent}` });
  if (lacking !== '') draft.offerPerson();
}

/** Dice coefficient of character trigrams, 0 to 1. */
function overlap(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function trigrams(text: string): Set<string> {
  const padded = ` ${plain(text)} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}
