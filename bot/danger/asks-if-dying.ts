// "Am I going to die?", "muss ich sterben?": a fear that is asked, and no wish. It is answered as a fear.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { raisedDanger } from './safety.js';

/** The whole message, as `plain` leaves it. */
const ASKS = anyOf([
  /^(?:ma |e |allora |adesso |quindi )*(?:moriro|morro|sto per morire|posso morire|rischio di morire|si muore|devo morire|muoio)(?: di covid| di questo| adesso| anch io| anche io)?$/,
  /^(?:so |and |but |please |tell me )*(?:(?:am|are|is) (?:i|we|he|she|my \w+) (?:going to|gonna|about to) die|(?:will|could|can) (?:i|we|he|she|my \w+) die(?: from (?:this|covid|it))?|do i have to die)(?: now| of covid| from this)?$/,
  /^(?:und |aber |jetzt )*(?:muss|werde|kann|werden|mussen) (?:ich|wir|er|sie|mein\w* \w+) (?:jetzt |daran )?sterben(?: daran)?$/,
  /^(?:et |mais |alors )*(?:est ce que )?(?:je vais|vais je|on va|il va|elle va|va t il|va t elle|je peux|puis je) (?:en )?mourir(?: du covid)?$/,
  /^(?:y |pero |entonces )*(?:(?:me |nos |se )?(?:voy|vamos|va) a morir(?:me|nos|se)?|me (?:voy a morir|puedo morir)|puedo morir(?:me)?)(?: de esto| de covid)?$/,
  /^(?:si |dar )*(?:o sa (?:mor|moara|murim)|voi muri|pot muri|pot sa mor)(?: de covid| din asta)?$/,
  /^(?:a |po )*(?:do te vdes(?:im|e)?|mund te vdes)(?: nga covid\w*| nga kjo)?$/,
  /^(?:чи |а |невже )*(?:я |ми |він |вона )?(?:помру|помремо|помре|можу померти)(?: від (?:ковіду|цього))?$/u,
  /^(?:هل )?(?:انا )?(?:ساموت|سوف اموت|راح اموت|رح اموت|ممكن اموت|يمكن ان اموت)$/,
  /^(?:我|他|她|我们)?(?:会不会死|会死吗|会死|要死了吗|是不是要死了|会不会死掉)(?:啊|吗|呢)?$/u,
]);
/** "Sto per morire" without a question mark is a cry (cries.ts). */
const ASKED = /[?？؟]/u;
const ASKED_BY_WORDS = anyOf([/\b(?:am|are|is|will|could|can|muss|werde|est ce|vais je|va t)\b|чи |هل|会不会|吗/u]);

export function asksIfDying(text: string): boolean {
  const said = plain(text);
  return ASKS.test(said) && (ASKED.test(text) || ASKED_BY_WORDS.test(said));
}

/** @returns whether it was asked, and answered; beside an open danger others answer */
export function hearAsksIfDying(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || raisedDanger(draft) || !asksIfDying(only.text)) return false;
  draft.say('fear_of_dying');
  draft.offerPerson();
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
