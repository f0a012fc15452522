// "Sorry, it is not me, it is my son": what was told belongs to somebody else, and the questions go on about them. In the ten languages, as
// `plain` leaves the words.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { currentInterview } from './interview.js';
import { noteAndAsk, resumeInterview } from './interview-resumes.js';
import { respondentOf } from './who-is-ill.js';

const NOT_ME = anyOf([
  /\b(non (sono|e|parlo|si tratta|riguarda) (di |per )?(io|me)|non (sono|sto) (io )?(quell[oa] )?(che sta )?(il |la )?(malat[oa]|male)( io)?|(e|scrivo|chiedo|parlo) per (mi[oa]|un|una)|non io)\b/,
  /\b((it s|it is|i m|i am|this is) not (about |for )?(me|myself)( who is ill)?|not (for |about )?me|i m not the (one|patient)|i m (writing|asking) for)\b/,
  /\b((es )?(ist|bin|geht) nicht (fur |um )?(ich|mich)|nicht (ich|fur mich|um mich)|ich bin nicht (krank|der kranke|die kranke)|ich (schreibe|frage) fur)\b/,
  /\b((c |ce )?(n )?est pas (pour )?moi|pas (pour )?moi|(c est|j ecris) pour (mon|ma))\b/,
  /\b(no (soy|es para|es por|es de) (yo|mi)|no (soy )?yo|(es|escribo|pregunto) (para|por) mi)\b/,
  /\b(nu (sunt|e|este) (eu|pentru mine|vorba de mine)|nu eu|(e|scriu) pentru)\b/,
  /\b((nuk|s) (jam|eshte) (une|per mua)( i semuri| e semura)?|jo une|(eshte|shkruaj) per)\b/,
  /(не я|це не (я|про мене|для мене)|(пишу|питаю) (за|про|для))/u,
  /((لست|ليس|مو|مش|ماشي) (انا|لي|عني)( المريض[ةه]?)?|(اكتب|اسال) (عن|ل))/u,
  /(不是我(自己)?|我自己没事|不是给我|我是(替|帮|给).{1,6}(问|写))/u,
]);
/** In more words a story is told, and read as one. */
const FEW = 12;

/** @returns whether that was said while questions stood, and the question comes again */
export function hearNotMe(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const interview = currentInterview(draft);
  const [message, ...others] = heard;
  if (!interview || !message || others.length > 0 || message.button !== null || /[?？؟]/u.test(message.text)) return false;
  if (!interview.questions.some(({ id }) => id === 'respondent')) return false;
  const said = plain(message.text);
  if (said.split(' ').length > FEW || !NOT_ME.test(said)) return false;
  const entities = message.understanding?.entities ?? [];
  const persons = entities.flatMap((entity) => (entity.type === 'person' && entity.value !== 'self' ? [entity.value] : []));
  const [person] = persons;
  if (person === undefined || entities.some(({ type }) => type === 'symptom' || type === 'temperature')) return false;
  const { seq, at } = message;
  // The years that were told may be the writer's own.
  const { age_years: _years, age_months: _months, ...facts } = draft.state.facts;
  draft.set({ facts: { ...facts, respondent: { value: respondentOf(person), from: 'extracted', seq, at } }, fallbacks: 0 });
  if (!noteAndAsk(draft, ['respondent'], 'interview_corrected')) resumeInterview(draft);
  return true;
}
