// "And now?", "what shall I do?": the advice for what was told, else after an interview what it came to, before its end and without one what
// holds for the ill and the positive. Who waits for a person is answered in waiting.ts, who was told of a danger in danger-questions.ts.

import type { TurnDraft } from '../draft.js';
import { HAN } from '../interview/choices.js';
import { closingAnswer, sayClosing } from '../interview/closing.js';
import { currentInterview, currentQuestion, interviewNamed } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { sayAdvice } from './advice.js';
import { answerById, sayAnswer } from './answers.js';

/** The answer on what to do at home. */
const AT_HOME = 'care.basics';
/** The rule for who was near somebody positive. */
const FOR_CONTACTS = 'exposure.near';

export const WHAT_NOW = anyOf([
  /^(?:ok |va bene |grazie |allora )*(?:(?:e )?(?:adesso|ora|quindi|allora|poi|dopo)(?: (?:che (?:cosa )?|cosa )?(?:faccio|devo fare|succede))?|(?:e )?(?:che cosa|cosa|che) (?:devo fare|faccio|succede)(?: adesso| ora)?|(?:and |so )?(?:what )?(?:now|next)(?: what)?|(?:so|and)(?: what)?|(?:and |so )?(?:now )?what (?:do|should|must|can) i do(?: now)?|(?:und )?(?:was )?(?:jetzt|nun)|(?:und|also)|(?:und )?was (?:soll|muss|kann) ich (?:jetzt |nun )?(?:tun|machen)|(?:und )?wie geht es (?:jetzt )?weiter|(?:et )?(?:maintenant |alors )?(?:maintenant|apres|alors|donc|(?:je fais quoi|que (?:dois je )?faire|qu est ce que je (?:dois faire|fais)|je dois faire quoi)(?: maintenant)?)|(?:y )?ahora(?: que(?: hago| tengo que hacer| debo hacer)?)?|(?:y )?que (?:hago|debo hacer|tengo que hacer)(?: ahora)?|(?:si )?acum(?: ce fac)?|ce fac acum|(?:po )?tani(?: cfare)?|cfare te bej(?: tani)?|(?:а )?(?:що )?(?:тепер|далі)|що (?:мені )?робити|و?(?:الان|ماذا بعد|ماذا افعل)(?: الان)?|现在呢|然后呢|怎么办|接下来(?:呢|怎么办)?)$/u,
  // "What do you advise?", "how should I behave?"
  /^(?:ok |va bene |grazie |allora |e |ma |quindi |adesso |ora |io )*(?:(?:che (?:cosa )?|cosa )?(?:mi )?(?:consigli|consigliate|consiglia|suggerisci|suggerite|suggerisce)(?: di fare)?|(?:che cosa|cosa|che) (?:posso|potrei|dovrei|conviene|mi conviene|bisogna|dobbiamo|possiamo) fare|come (?:mi|ci) (?:devo|dobbiamo|dovrei) comportar[ei]|come (?:devo|dovrei|dobbiamo) comportar(?:mi|ci)|come (?:mi comporto|procedo|ci comportiamo)|(?:mi )?(?:dica|dimmi|dite|ditemi) (?:che )?cosa (?:devo )?fare|(?:che )?cosa (?:devo|dovrei) fare (?:secondo (?:te|voi|lei)|nel mio caso|io|in questo caso|esattamente))(?: adesso| ora| io| nel mio caso| in questo caso)?$/,
  /^(?:ok |well |so |and |but |then |now )*(?:what (?:do|would|can) you (?:advise|recommend|suggest)(?: me)?(?: to do| i do)?|what (?:shall|could|am|do|should|ought) i (?:supposed to |need to |have to |to )?do(?: in my case| next| about it| then| now)?|how (?:should|do|shall) i (?:behave|proceed|act)|tell me what (?:to|i should|i have to) do|what s (?:next|your advice))(?: now| then)?$/,
  /^(?:ok |gut |und |aber |also |jetzt )*(?:was (?:raten|empfehlen) sie(?: mir)?(?: zu tun)?|was (?:rat|empfiehl)st du(?: mir)?|was (?:sollte|mach|mache|tue) ich(?: jetzt| nun| denn)?(?: tun| machen)?|wie (?:soll|muss|sollte) ich mich(?: jetzt)? verhalten|was ist (?:jetzt |nun )?zu tun|sagen sie mir was ich tun soll)$/,
  /^(?:ok |et |mais |alors |donc |maintenant )*(?:que (?:me )?(?:conseillez|recommandez|suggerez) vous(?: de faire)?|qu est ce que (?:vous me conseillez|je peux faire|je devrais faire)|que (?:puis|devrais|faut) (?:je |il )?faire|comment (?:dois je|je dois) (?:me comporter|faire|proceder)|dites moi (?:quoi|ce que je dois) faire)(?: maintenant)?$/,
  /^(?:vale |y |pero |entonces |ahora )*(?:que me (?:aconsej\w+|recomiend\w+|sugier\w+)(?: hacer)?|que (?:puedo|deberia) hacer|como (?:debo|tengo que) (?:actuar|comportarme)|(?:digame|dime) que (?:debo |tengo que )?hacer)(?: ahora)?$/,
  /^(?:bine |si |dar |deci |acum )*(?:ce (?:imi|ma) (?:recomand\w+|sfatui\w+|sfatuiti)(?: sa fac)?|ce (?:pot|ar trebui|trebuie) sa fac|cum (?:trebuie|ar trebui) sa (?:ma comport|procedez))(?: acum)?$/,
  /^(?:mire |po |dhe |pra |tani )*(?:cfare (?:me )?(?:keshillo\w+|sugjero\w+|rekomando\w+)|cfare (?:duhet te|mund te|do te) bej(?: une)?|si duhet te (?:sillem|veproj))(?: tani)?$/,
  /^(?:добре |а |і |але |тоді |тепер )*(?:що (?:ви )?(?:мені )?(?:порадите|радите|рекомендуєте)|що (?:мені |я маю |я можу |можу |треба |слід )*(?:робити|зробити)|як мені (?:діяти|поводитися|бути))(?: тепер| далі)?$/u,
  /^(?:طيب |و ?|لكن |اذن |الان )*(?:بماذا (?:تنصحني|تنصحونني|تنصح)|ماذا (?:يجب ان|علي ان|يمكنني ان|ينبغي ان) افعل|كيف (?:اتصرف|يجب ان اتصرف))(?: الان)?$/u,
  /^(?:那|那么|所以|现在|请问)*(?:我)?(?:(?:该|应该|要|能|可以)?(?:怎么办|怎么做|做什么|做些什么)|你?您?(?:有什么建议|建议我怎么做|建议怎么做))(?:呢|才好)?$/u,
]);

const ASKED = /[?？؟]\s*$/u;

/** "And now?", right after an interview: who is ill hears what to do at home, anybody else the rule once more. @returns whether it was that */
export function hearWhatNow(draft: TurnDraft, texts: readonly string[]): boolean {
  const { interview: state } = draft.state;
  const said = plain(texts[0] ?? '');
  if (draft.hasTicket || texts.length !== 1 || !WHAT_NOW.test(said)) return false;
  const interview = state?.done ? interviewNamed(draft, state.id) : null;
  // "Now", alone, may answer a question of ours; "so?" does not.
  if (!interview && !said.includes(' ') && !HAN.test(said) && !ASKED.test(texts[0] ?? '')) return false;
  const { child, grieving } = draft.state;
  if (child || grieving) return false;
  if (sayAdvice(draft)) {
    resumeInterview(draft);
    return true;
  }
  if (!interview) return sayWhatToDo(draft);
  const answer = interview.intents.includes('symptoms.report') ? answerById(draft.input.content, AT_HOME) : closingAnswer(draft, interview);
  if (!answer || draft.state.topic === AT_HOME) sayClosing(draft, interview);
  else {
    sayAnswer(draft, answer);
    draft.offerPerson();
  }
  return true;
}

/** Before an interview has come to its end: what holds for who is positive or ill, and then the question that stands. */
function sayWhatToDo(draft: TurnDraft): boolean {
  const { facts, topic } = draft.state;
  const isIll = ILL.some((name) => facts[name] !== undefined) || currentInterview(draft)?.intents.includes('symptoms.report') === true;
  const isNear = (facts.contact !== undefined && facts.contact.value !== 'none') || facts.last_contact_date !== undefined;
  const ids = isIll ? [AT_HOME] : facts.test_result?.value === 'pos' ? ['case.positive', AT_HOME] : isNear ? [FOR_CONTACTS] : [];
  const id = ids.find((each) => each !== topic);
  const answer = id === undefined ? null : answerById(draft.input.content, id);
  const question = currentQuestion(draft);
  if (answer) sayAnswer(draft, answer);
  else if (!question) {
    if (topic !== undefined && ids.length === 0) return false;
    if (topic !== undefined) {
      draft.say('answer_again');
      draft.offerPerson();
    } else {
      draft.say(draft.state.lastReplies.includes(draft.text('greeting')) ? 'topics' : 'greeting');
      draft.offerTopics();
    }
  }
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}

/** Facts that somebody has who is ill. */
const ILL = ['temp_c', 'fever_felt', 'other_symptoms', 'dyspnoea', 'fever_days'];
