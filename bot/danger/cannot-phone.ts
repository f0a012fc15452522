// "I am deaf", "I cannot phone", "no credit": whoever says so is answered in writing and never asked for a number. Read by its words in
// the ten languages, because the trained reader sees the phone and takes it for a wish to be called.
import { answerById, sayAnswer } from '../answers/answers.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion, resumeInterview } from '../interview/interview-resumes.js';
import { callPerson, toWriting } from '../person/people.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { noteDanger, raisedDanger } from './safety.js';

const ANSWER = 'help.cannot_phone';

/** As `plain` leaves the words: no accents, no apostrophes. "I can't call my doctor" is no answer at the other end, not this. */
const SAID = anyOf([
  /\bnon (ci )?sento( bene| niente| nulla)? al telefono\b|\b(can t|cannot) hear (well |anything )?(on|over) the phone\b|\bhore (ich )?am telefon (nichts|schlecht)\b|\bam telefon hore ich (nichts|schlecht)\b|\bj entends (mal|pas|rien) au telephone\b|\bno oigo( bien| nada)? (por|al|en el) telefono\b|\bnu aud( bine| nimic)? la telefon\b|\b(nuk|s) degjoj( mire| asgje)? ne telefon\b|не чую (нічого )?по телефону|لا اسمع (جيدا )?(في|على|عبر) الهاتف|听不(见|清)电话/u,
  /\b(io )?sono (anche |quasi |molto |completamente |del tutto |un |una |persona )*(sord[oa]|non udente|sordomut[oa]|mut[oa]|ipoudente)\b(?! da un orecchio)/,
  /\bnon (posso|riesco|riesco piu|riesco proprio|potrei|sono in grado|so) (a |di )?(telefonare|fare telefonate|parlare al telefono|usare il telefono|chiamare(?= (il |al |i )?(11[28]|nessuno|soccorsi)\b| (perche|ora|adesso|in questo momento|e|ma|sono)\b|$))/,
  /\bi (am|m) (also |almost |completely |profoundly |totally |a )*(deaf|mute|hard of hearing|hearing impaired|speech impaired|nonverbal|non verbal)\b(?! in one ear)/,
  /\b(can t|cannot|can not|cant|unable to|not able to) (phone|telephone|use the phone|(talk|speak) on the phone|make (a |any )?(phone )?calls?|(call|ring)(?= (112|118|anyone|anybody|for help|an ambulance|because|i|and|or)\b|$))/,
  /\bich bin (auch |fast |vollig |komplett )*(gehorlos|taub|taubstumm|stumm|schwerhorig)\b(?! auf einem ohr)|\b(kann|konnte) (leider |gerade |auch |ich )*(nicht|niemanden) (telefonieren|anrufen)\b|\b(112|118|notruf) nicht (anrufen|wahlen)\b/,
  /\bje suis (aussi |presque |completement |totalement )*(sourde?|malentendante?|sourde?s? muette?s?|sourd muet|muette?)\b(?! d une oreille)|\bje (ne )?(peux|arrive|sais) pas (a )?(telephoner|parler au telephone|utiliser le telephone|appeler(?= (le )?(112|118)\b| (personne|les secours|parce|car|et)\b|$))/,
  /\b(yo )?soy (tambien |casi |completamente |totalmente )*(sord[oa]|sordomud[oa]|mud[oa])\b(?! de un oido)|\bno (puedo|se) (telefonear|hablar por telefono|usar el telefono|llamar(?= (al )?(112|118)\b| (a nadie|porque|y)\b|$))/,
  /\bsunt (si |aproape |complet )*(surd|surda|surdomut|surdomuta|mut|muta)\b(?! de o ureche)|\bnu pot (sa )?(telefona|telefonez|vorbi la telefon|vorbesc la telefon|(suna|sun)(?= (la )?(112|118)\b| (pe nimeni|pentru ca|si)\b|$))/,
  /\bjam (edhe |pothuajse |plotesisht )*(i |e )?(shurdher|shurdhet|shurdhmemec|memec|memece)\b|\b(nuk|s) mund te (telefonoj|flas ne telefon|perdor telefonin|marr ne telefon)\b/,
  /(^| )я (ще |маиже |зовсім )*(глухии|глуха|глухоніми|глухоніма|глухонімии|німии|німа|погано чую|не чую)( |$)(?!на одне)|не можу (по)?(телефонувати|дзвонити|подзвонити|зателефонувати|говорити по телефону)(?! (до )?(лікар|сімеин))/u,
  /انا (شخص )?(اصم|صماء|ابكم|بكماء|لا اسمع)|لا (استطيع|يمكنني|اقدر)( ان)? (الاتصال|اتصل|اتكلم|التحدث|التكلم) ?(بالهاتف|في الهاتف|عبر الهاتف|على الهاتف|ب ?112|هاتفيا)/,
  // Without a phone at all: "non ho il telefono". The number of somebody else's phone is another matter.
  /\b(non ho|non abbiamo|sono senza|siamo senza|non possiedo|non ho (piu|mai avuto)|mi si e rotto|si e rotto|mi hanno rubato|ho perso|ho rotto)( piu)?( (il|un|l|nessun|mio|con me|neanche il|nemmeno il))* (telefono|telefonino|cellulare|smartphone)\b(?! (di|del|della|dei|dell|fisso del|per il medico)\b)/,
  /\b(i (don t|do not|dont) (have|own)|i have no|i haven t got|i ve got no|i m without|without|i lost|my) (a |any |my )?(phone|mobile|telephone|cell ?phone)( (is|got|was) (broken|stolen|dead|lost))\b|\b(i (don t|do not|dont) (have|own)|i have no|i haven t got|i ve got no|i lost) (a |any |my )?(phone|mobile|telephone|cell ?phone)\b(?! number| of)/,
  /\b(ich )?(habe|hab) (ich )?(leider |gerade |hier )*(kein|mein) (telefon|handy|mobiltelefon|smartphone)( (verloren|dabei nicht))?(?= (verloren|gestohlen|mehr|dabei|und|aber)\b|$)|\b(kein|ohne) (telefon|handy)$/,
  /\bje (n )?ai (pas|plus|perdu) (de |mon |le )?(telephone|portable|mobile)\b(?! (de|du) )|\bsans telephone\b/,
  /\bno tengo( ningun| un| el| mi)? (telefono|movil|celular)\b(?! de)|\b(he perdido|perdi) (mi|el) (telefono|movil|celular)\b/,
  /\bnu (am|mai am) (un |niciun )?(telefon|mobil|telefonul)\b|\bmi am pierdut telefonul\b/,
  /\b(nuk kam|s kam) (asnje )?(telefon|celular)\b|\bkam humbur telefonin\b/,
  /(у мене|в мене|я) (немає|нема|не маю|загубив|загубила) телефон\p{L}*/u,
  /(ليس لدي|ليس عندي|ما عندي|لا املك|فقدت|ضاع) (هاتف|هاتفي|تلفون|موبايل|جوال)\p{L}*/u,
  /我?(没有|没|丢了)(手机|电话)(?!号|费)/,
  /我(是)?(个)?(聋|耳聋|聋哑|哑巴|听不见|听障)|(不能|没法|无法|没办法)(打电话|通话|接电话|拨打|打 ?112)/,
]);

/** No credit: 112 is free all the same, and they can be called. */
const NO_CREDIT = anyOf([
  /\b(non ho|non abbiamo|ho finito il|finito il|senza|sono senza|niente)( piu)? (credito|soldi (sul|nel) telefono|ricarica)\b|\b(no|out of|without|no more|ran out of) (phone )?credit\b|\bno (call )?minutes left\b|\b(kein|ohne) guthaben\b|\b(plus|pas) de (credit|forfait)\b|\bsans credit\b|\b(no tengo|sin) (saldo|credito)\b|\b(nu (mai )?am|fara) credit\b|\b(s kam|nuk kam|pa) (kredit|impulse)\b|немає (грошеи|коштів) на (рахунку|телефоні)|без грошеи на рахунку|(ليس لدي|ما عندي|لا يوجد|بدون|من دون) رصيد|(没有?|没了)话费|欠费/u,
]);
const WANTS_CALL = anyOf([
  /\b(voi|chiamatemi|richiamatemi|telefonatemi|telefonarmi|chiamarmi|richiamarmi|mi (chiamate|richiamate|telefonate|potete|potreste|puo)|(call|ring|phone) me|you (have to |must |can |could |please )?(call|ring|phone)|(rufen|ruft) (sie|ihr|mich)|ruckruf|zuruckrufen|mich anrufen|vous|rappelez|m appeler|ustedes|me llam\w*|llamen|llamarme|marquen|sunati|telefonomeni|me (telefononi|merrni|thirrni))\b|передзвон|зателефонуите|подзвоніть|(اتصلوا|تتصلوا|اتصل بي)|你们打|打给我|给我打|回电/u,
]);

/** Remembers it before anything else is answered: a danger must not end in a question for a number. @returns whether it was said now */
export function noteCannotPhone(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const texts = heard.filter(({ button }) => button === null).map(({ text }) => plain(text));
  if (texts.some((text) => SAID.test(text) && !(NO_CREDIT.test(text) && WANTS_CALL.test(text)))) {
    draft.set({ cannotPhone: true });
    return true;
  }
  return texts.some((text) => NO_CREDIT.test(text) && !WANTS_CALL.test(text));
}

const ASKS_HOW = anyOf([
  /\b(come|dove|che modo|how|where|wie|wo|comment|ou|como|donde|cum|unde|si|ku)\b.*\b(112|118|soccors\w+|ambulanz\w+|emergenz\w+|ambulance|emergency|notruf|rettung|secours|samu|ambulancia|emergencias|ambulanta|urgent\w+|ambulanc\w+)\b|(^| )(як|куди).*(112|швидк|допомог)|(كيف|اين).*(112|الاسعاف|الطواري)|(怎么|如何|哪里).*(112|急救|救护车)/u,
]);

/** "How do I call 112?", of somebody who cannot phone. */
export function asksHowToReach(draft: TurnDraft, heard: readonly Heard[]): boolean {
  return draft.state.cannotPhone === true && heard.some(({ text, button }) => button === null && ASKS_HOW.test(plain(text)));
}

/** How 112 is reached without a phone, and that a person answers in writing. */
export function sayWithoutPhone(draft: TurnDraft): void {
  const answer = answerById(draft.input.content, ANSWER);
  if (answer) sayAnswer(draft, answer);
}

/** Wishes that speak of phoning; what is wanted beside them is answered as usual. */
const OF_PHONING = /^(handoff\.|info\.contacts|tracing\.unreached|bot\.|out_of_scope$|unsure$|deny$|affirm$|greet$)/;
const NOT_TO_MISS = /^(emergency\.report|distress\.(self_harm|violence))$/;
/** So short a message says nothing beside it, whatever the trained reader makes of it. */
const SHORT = 9;
const CLEAR = 0.8;
/** Who signs needs to be seen. */
const TO_SIGN = anyOf([
  /\bvideo|\blis\b|\bsegni\b|\bsign\b|sign language|gebarden|\bsign(er|es)\b|\bsignos\b|\bsemne\b|\bshenjave\b|жестов|відео|الاشارة|الاشاره|فيديو|视频|手语/u,
]);
const OF_PHONES = /telef|phon|\bcall|chiam|credit|11[28]|anruf|appel|\bllam|saldo|\bsun[ai]|звон|телеф|اتصال|هاتف|رصيد|电话|话费/u;

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
  const more = !currentQuestion(draft) && saysMore(heard, wanted);
  // "I am deaf and read lips: may they take the mask off?" is kept in mind, and is about something else.
  if (more && !heard.some(({ text }) => OF_PHONES.test(plain(text)))) return false;
  if (draft.hasTicket && raisedDanger(draft)) noteDanger(draft);
  sayWithoutPhone(draft);
  if (draft.hasTicket && draft.state.cannotPhone) toWriting(draft, seq);
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
  if (more) return false;
  const signs = heard.some(({ text }) => TO_SIGN.test(plain(text)));
  if (!draft.hasTicket) callPerson(draft, { kind: signs ? 'video' : 'chat', reason: 'cannot_phone', seq });
  return true;
}
