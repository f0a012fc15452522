// "My husband is positive, can he go out?": somebody tests positive and the writer asks what they may do. That is answered with what holds for
// who is positive, which offers to go on; the interview about the contact would only begin, and the question be lost. And who is ill and
// asks whether to go to work hears what is advised to the ill, not how one may travel.
import { answerById, sayAnswer } from './answers.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { currentQuestion } from './interview.js';
import { resumeInterview } from './interview-resumes.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';
import { talk } from './talk.js';

const ANSWER = 'case.positive';

const POSITIVE = anyOf([/(^| )(positi[fv]\w*|pozitiv\w*)( |$)|позитивн\p{L}*|(ال)?(ايجابي[ةه]?|موجب[ةه]?)|阳性/u]);
const NOT_POSITIVE = anyOf([
  /(^| )(non|not|isn t|nicht|pas|no|nu|nuk|s) (\p{L}+ )?(positi[fv]\w*|pozitiv\w*)|не позитивн|(ليس|ليست) ايجابي|不是阳性/u,
]);

const MAY_GO = anyOf([
  /\b(puo|posso|possiamo|possono|potrebbe|deve|devo|devono|dobbiamo)( lui| lei| anche| gia| ancora| comunque)*( \p{L}+)? (uscire|andare|tornare|lavorare|restare|stare|rimanere|isolarsi|isolarmi|incontrare|vedere)\b|\b(puo|posso|possono) uscire\b/u,
  /\b(can|may|could|should|must|does|do|is|are) (i|he|she|they|we|my \w+)( still| also)?( have to| need to| allowed to)? (go|leave|come|stay|isolate|work|meet|see|travel)\b/,
  /\b(darf|kann|muss|soll|durfen|konnen|mussen|sollen) (ich|er|sie|wir|mein\w* \w+)( \p{L}+){0,4} ?(raus\w*|hinaus\w*|rausgehen|weg|arbeiten|arbeit|bleiben|isolieren|isolation|einkaufen|treffen)\b/u,
  /\b(peut|puis|peuvent|peux|doit|dois|doivent)( il| elle| je| on| nous| ils| elles)*( \p{L}+)? (sortir|travailler|rester|s isoler|isoler|aller|voir)\b/u,
  /\b(puede|puedo|podemos|pueden|debe|debo|deben|tiene que|tengo que) (salir|trabajar|quedar(se|me)|aislar(se|me)|ir|volver|ver)\b/,
  /\b(poate|pot|putem|trebuie) (sa )?(ias[ao]|ies\w*|iesi|lucr\w+|mearg\w+|merg\w*|stea|stau|ramana)\b/,
  /\b(mund|duhet|a mund|a duhet) te (dale|dal|dalim|punoj\w*|shkoj\w*|rrij\w*|qendroj\w*)\b/,
  /(чи )?(може|можна|можу|можемо|треба|мусить|мушу|повинен|повинна)( (він|вона|я|ми|иому|іи|мені))?( \p{L}+)? (виходити|виити|працювати|ити|залишатися|ізолюватися)/u,
  /(هل )?(يمكنه|يمكنها|يمكنني|يستطيع|تستطيع|استطيع|يجوز|يجب ان)( ان)?( \p{L}+)? ?(الخروج|يخرج|تخرج|اخرج|العمل|يعمل|تعمل|يبقى|تبقى|البقاء)/u,
  /(可以|能不能|可不可以|能|要不要|需要)(出门|出去|外出|上班|隔离|待在家)/u,
]);

/** Who is to be asked before the ill go there. */
const DOCTOR = anyOf([
  /\b(medico|dottor\w*|pediatra|guardia medica|doctor|gp|arzt|arztin|hausarzt\w*|medecin|docteur|medic|doctor\w*|mjek\w*)\b|лікар\p{L}*|طبيب|دكتور|医生/u,
]);
/** Where the ill are cared for or tested: of these other answers tell. */
const CARED_FOR = anyOf([
  /\b(ospedale|pronto soccorso|farmacia|vaccin\w*|tampone|test|hospital|pharmacy|a e|emergency room|krankenhaus|notaufnahme|apotheke|hopital|urgences|pharmacie|farmacie|urgencias|spital\w*|urgente)\b|аптек\p{L}*|مستشفى|صيدلية|医院|药店/u,
]);
/** Facts of who is ill now. */
const ILL = ['temp_c', 'fever_felt', 'other_symptoms', 'dyspnoea', 'fever_days'];
const FOR_THE_ILL = 'quarantine.rules';
const TO_THE_DOCTOR = 'care.doctor';

/** Asked by who has told of an illness, also beside our question, which then comes again. @returns whether it was that */
export function hearIllMayGo(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null) return false;
  if (!ILL.some((name) => draft.state.facts[name] !== undefined)) return false;
  const said = plain(only.text);
  if (!/[?？؟]/u.test(only.text) || !MAY_GO.test(said) || CARED_FOR.test(said) || said.split(' ').length > FEW_WORDS) return false;
  const answer = answerById(draft.input.content, DOCTOR.test(said) ? TO_THE_DOCTOR : FOR_THE_ILL);
  if (!answer || answer.id === draft.state.topic) return false;
  sayAnswer(draft, answer);
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

/** More words ask or tell more than that. */
const FEW_WORDS = 12;

/** Whether it is all that is asked. */
export function asksToGoOut(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || currentQuestion(draft)) return false;
  const said = plain(only.text);
  return POSITIVE.test(said) && !NOT_POSITIVE.test(said) && MAY_GO.test(said) && /[?？؟]/u.test(only.text);
}

export function sayMayGoOut(draft: TurnDraft, [only]: readonly Heard[]): void {
  draft.set({ fallbacks: 0 });
  if (only) talk(draft, ANSWER, only);
}
