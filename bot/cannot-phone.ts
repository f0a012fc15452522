// "I am deaf", "I cannot phone", "no credit": whoever says so is answered in writing and never asked for a number. Read by its words in
// the ten languages, because the trained reader sees the phone and takes it for a wish to be called.
import { answerById, sayAnswer } from './answers.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { currentQuestion, keepQuestion, resumeInterview } from './interview.js';
import { callPerson, toWriting } from './people.js';
import { plain } from './reading.js';
import { noteDanger, raisedDanger } from './safety.js';
import type { Wish } from './wishes.js';

const ANSWER = 'help.cannot_phone';

/** As `plain` leaves the words: no accents, no apostrophes. "I can't call my doctor" is no answer at the other end, not this. */
const SAID: readonly RegExp[] = [
  /\b(io )?sono (anche |quasi |molto |completamente |del tutto |un |una |persona )*(sord[oa]|non udente|sordomut[oa]|mut[oa]|ipoudente)\b(?! da un orecchio)/,
  /\bnon (posso|riesco|riesco piu|riesco proprio|potrei|sono in grado|so) (a |di )?(telefonare|fare telefonate|parlare al telefono|usare il telefono|chiamare(?= (il |al |i )?(11[28]|nessuno|soccorsi)\b| (perche|ora|adesso|in questo momento|e|ma|sono)\b|$))/,
  /\b(non ho|non abbiamo|ho finito il|finito il|senza|sono senza|niente)( piu)? (credito|soldi (sul|nel) telefono|ricarica)\b/,
  /\bi (am|m) (also |almost |completely |profoundly |totally |a )*(deaf|mute|hard of hearing|hearing impaired|speech impaired|nonverbal|non verbal)\b(?! in one ear)/,
  /\b(can t|cannot|can not|cant|unable to|not able to) (phone|telephone|use the phone|(talk|speak) on the phone|make (a |any )?(phone )?calls?|(call|ring)(?= (112|118|anyone|anybody|for help|an ambulance|because|i|and|or)\b|$))/,
  /\b(no|out of|without|no more|ran out of) (phone )?credit\b|\bno (call )?minutes left\b/,
  /\bich bin (auch |fast |vollig |komplett )*(gehorlos|taub|taubstumm|stumm|schwerhorig)\b(?! auf einem ohr)|\b(kann|konnte) (leider |gerade |auch |ich )*(nicht|niemanden) (telefonieren|anrufen)\b|\b(112|118|notruf) nicht (anrufen|wahlen)\b|\bkein guthaben\b|\bohne guthaben\b/,
  /\bje suis (aussi |presque |completement |totalement )*(sourde?|malentendante?|sourde?s? muette?s?|sourd muet|muette?)\b(?! d une oreille)|\bje (ne )?(peux|arrive|sais) pas (a )?(telephoner|parler au telephone|utiliser le telephone|appeler(?= (le )?(112|118)\b| (personne|les secours|parce|car|et)\b|$))|\b(plus|pas) de (credit|forfait)\b|\bsans credit\b/,
  /\b(yo )?soy (tambien |casi |completamente |totalmente )*(sord[oa]|sordomud[oa]|mud[oa])\b(?! de un oido)|\bno (puedo|se) (telefonear|hablar por telefono|usar el telefono|llamar(?= (al )?(112|118)\b| (a nadie|porque|y)\b|$))|\b(no tengo|sin) (saldo|credito)\b/,
  /\bsunt (si |aproape |complet )*(surd|surda|surdomut|surdomuta|mut|muta)\b(?! de o ureche)|\bnu pot (sa )?(telefona|telefonez|vorbi la telefon|vorbesc la telefon|(suna|sun)(?= (la )?(112|118)\b| (pe nimeni|pentru ca|si)\b|$))|\b(nu (mai )?am|fara) credit\b/,
  /\bjam (edhe |pothuajse |plotesisht )*(i |e )?(shurdher|shurdhet|shurdhmemec|memec|memece)\b|\b(nuk|s) mund te (telefonoj|flas ne telefon|perdor telefonin|marr ne telefon)\b|\b(s kam|nuk kam|pa) (kredit|impulse)\b/,
  /(^| )я (ще |майже |зовсім )*(глухии|глуха|глухоніми|глухоніма|глухонімии|німии|німа|погано чую|не чую)( |$)(?!на одне)|не можу (по)?(телефонувати|дзвонити|подзвонити|зателефонувати|говорити по телефону)(?! (до )?(лікар|сімеин))|немає (грошеи|коштів) на (рахунку|телефоні)|без грошеи на рахунку/u,
  /انا (شخص )?(اصم|صماء|ابكم|بكماء|لا اسمع)|لا (استطيع|يمكنني|اقدر)( ان)? (الاتصال|اتصل|اتكلم|التحدث|التكلم) ?(بالهاتف|في الهاتف|عبر الهاتف|على الهاتف|ب ?112|هاتفيا)|(ليس لدي|ما عندي|لا يوجد|بدون|من دون) رصيد/,
  /我(是)?(个)?(聋|耳聋|聋哑|哑巴|听不见|听障)|(不能|没法|无法|没办法)(打电话|通话|接电话|拨打|打 ?112)|(没有?|没了)话费|欠费/,
];

/** Remembers it before anything else is answered: a danger must not end in a question for a number. @returns whether it was said now */
export function noteCannotPhone(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const said = heard.some(({ text, button }) => button === null && SAID.some((pattern) => pattern.test(plain(text))));
  if (said) draft.set({ cannotPhone: true });
  return said;
}

/** How 112 is reached without a phone, and that a person answers in writing. */
export function sayWithoutPhone(draft: TurnDraft): void {
  const answer = answerById(draft.input.content, ANSWER);
  if (answer) sayAnswer(draft, answer);
}

/** Wishes that speak of phoning; what is wanted beside them is answered as usual. */
const OF_PHONING = /^(handoff\.(callback|operator)|info\.contacts|tracing\.unreached|bot\.|out_of_scope$|unsure$|deny$|affirm$|greet$)/;
const NOT_TO_MISS = /^(emergency\.report|distress\.(self_harm|violence))$/;
/** So short a message says nothing beside it, whatever the trained reader makes of it. */
const SHORT = 9;
const CLEAR = 0.8;

function saysMore(heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (wanted.some(({ intent }) => NOT_TO_MISS.test(intent))) return true;
  const entities = heard.flatMap(({ understanding }) => understanding?.entities ?? []);
  if (
    entities.some(({ type, value }) => type === 'temperature' || type === 'spo2' || (type === 'symptom' && value !== 'speech_difficulty'))
  )
    return true;
  const long = heard.some(({ text }) => text.includes('?') || plain(text).split(' ').length > SHORT);
  return long && wanted.some(({ intent, confidence }) => confidence >= CLEAR && !OF_PHONING.test(intent));
}

/** @returns whether there was nothing else to answer */
export function hearCannotPhone(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const seq = heard.at(-1)?.seq ?? 0;
  if (draft.hasTicket && raisedDanger(draft)) noteDanger(draft);
  sayWithoutPhone(draft);
  if (draft.hasTicket) toWriting(draft, seq);
  if (draft.state.awaiting?.kind === 'phone') draft.set({ awaiting: null });
  if (draft.state.awaiting?.kind === 'happening-now') {
    draft.offer(...draft.state.offered);
    return true;
  }
  if (currentQuestion(draft)) {
    if (wanted.some(({ intent }) => intent === 'symptoms.report')) keepQuestion(draft);
    else resumeInterview(draft);
    return true;
  }
  if (saysMore(heard, wanted)) return false;
  if (!draft.hasTicket) callPerson(draft, { kind: 'chat', reason: 'cannot_phone', seq });
  return true;
}
