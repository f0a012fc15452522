// Somebody has died: condolence and a person come before any question about a contact. Read by its words in the ten languages; while
// somebody grieves, "I can't go on" or "I don't know what to do" is no answer to an interview, and is never read as one.

import { answerSuspected } from '../danger/answered-if-now.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { sayWaiting } from '../person/how-it-stands.js';
import { callPerson } from '../person/people.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';

const ANSWER = 'distress.grief';
const LISTENING = 'distress.listening';

/** Who died, how it is said that somebody died, and that one lost somebody; as `plain` leaves the words. */
interface Death {
  readonly who: string;
  readonly died: string;
  /** Directly before who was lost: one loses the sense of taste as well. */
  readonly lost: string;
}
const DEATHS: readonly Death[] = [
  {
    who: '(padre|papa|babbo|madre|mamma|mammina|marito|moglie|compagn[oa]|figli[oae]|fratello|sorella|nonn[oaie]|zi[oa]|amic[oa]|suocer[oaie]|cugin[oa]|cognat[oa]|fidanzat[oa]|genitor[ei]|bimb[oa]|bambin[oa]|nipot[ei]\\w*|persona cara)',
    died: '((e|sono|ci e|mi e|m e|gli e|le e) (appena |gia |anche )?(mort[oaie]|decedut[oaie]|mancat[oaie]|scompars[oaie]|spirat[oa])|(e|sono) venut[oaie] a mancare|ci ha lasciat[oiae]|non c e piu(?= (con noi|da|dal|dalla|e|mi|ieri) |\\s*$)|la morte (di|del|della|dei))',
    lost: '(ho|abbiamo|ha|appena) (appena )?perso( anche)?( la| il| i| le)?( mi[oae]i?| nostr[oaie])?',
  },
  {
    who: '(father|dad|daddy|mother|mum|mom|mummy|husband|wife|partner|son|daughter|child|baby|brother|sister|grand(ma|pa|mother|father|dad|mum|parents?)|granny|nan|aunt|uncle|friend|parents?|fiancee?|cousin)',
    died: '(died|passed away|passed on|(is|are) dead|has passed|(is|are) gone|the death of)',
    lost: '(i|we|i ve|we ve)( have)?( just)? lost( my| our)?',
  },
  {
    who: '(vater|papa|mutter|mama|mann|frau|partner(in)?|sohn|tochter|kind|baby|bruder|schwester|opa|oma|großvater|großmutter|großeltern|tante|onkel|freund(in)?|eltern|cousine?|lebensgefahrt\\w+)',
    died: '(gestorben|verstorben|starb|von uns gegangen|entschlafen|(ist|sind) (jetzt |gestern |heute |nun )?tot|tod mein\\w+)',
    lost: '(habe|haben) (ich |wir )?(gestern |heute |gerade |letzte woche )?(mein|unser)\\w*',
  },
  {
    who: '(pere|papa|mere|maman|mari|femme|compagnon|compagne|fils|fille|enfant|bebe|frere|soeur|grand pere|grand mere|papi|mamie|oncle|tante|amie?|parents?|cousine?|conjointe?)',
    died: '((est|sont) (mort|morte|morts|decede|decedee|decedes|partie? pour toujours)|vient de (mourir|deceder)|nous a quittes?|la mort de)',
    lost: '(j ai|nous avons) perdu( mon| ma| mes| notre)?',
  },
  {
    who: '(padre|papa|madre|mama|marido|mujer|esposa|esposo|pareja|hij[oa]|bebe|herman[oa]|abuel[oaie]\\w*|ti[oa]|amig[oa]|prim[oa]|padres|suegr[oa])',
    died: '(murio|ha muerto|han muerto|fallecio|ha fallecido|esta muert[oa]|se me fue|nos dejo|acaba de morir|la muerte de)',
    lost: '(perdi|he perdido|hemos perdido|perdimos) a( mi| nuestr[oa])?',
  },
  {
    who: '(tata\\w*|mama|mamei|mamica|sotul|sotia|partener\\w*|fiul|fiica|copilul|bebelusul|fratele|sora|bunic\\w*|unchiul|matusa|prieten\\w*|parint\\w*|socrul|soacra|verisoar\\w*)',
    died: '(a murit|au murit|a decedat|s a stins|s a prapadit|ne a parasit|a raposat|moartea)',
    lost: '(mi )?(l |o |i )?am pierdut( o| l)?( pe)?',
  },
  {
    who: '(babai\\w*|babin|nena|nenen|mami\\w*|burri\\w*|grua\\w*|gruaj\\w*|djal\\w*|vajz\\w*|femij\\w*|vella\\w*|motr\\w*|gjysh\\w*|xhaxh\\w*|dajo\\w*|tez\\w*|hall\\w*|shok\\w*|shoqj\\w*|mik\\w*|prind\\w*)',
    died: '(vdiq|ka vdekur|kane vdekur|nderroi jete|ka nderruar jete)',
    lost: '(humba|humbem|kam humbur)',
  },
  {
    who: '(тат[оау]|татусь|батьк\\p{L}+|мам[ауи]|матір|мати|чоловік\\p{L}*|дружин\\p{L}+|син|сина|доньк\\p{L}+|дочк\\p{L}+|дитин\\p{L}+|брат|брата|сестр\\p{L}+|бабус\\p{L}+|дідус\\p{L}+|дід|дядьк\\p{L}+|тітк\\p{L}+|друг|друга|подруг\\p{L}+)',
    died: '(помер|померла|померли|загинув|загинула|не стало(?! (гірше|краще|легше|погано))|пішов з життя|пішла з життя)',
    lost: 'втрати(в|ла|ли)( свою| свого)?',
  },
  {
    who: '(ابي|والدي|بابا|امي|والدتي|ماما|زوجي|زوجتي|ابني|ابنتي|بنتي|طفلي|طفلتي|اخي|اختي|جدي|جدتي|عمي|عمتي|خالي|خالتي|صديقي|صديقتي)',
    died: '(توفي|توفيت|توفى|مات|ماتت|رحل|رحلت|وفاة|وفاه)',
    lost: '(فقدت|فقدنا)',
  },
];
const DIED_IN_CHINESE =
  /(爸|妈|父亲|母亲|丈夫|老公|妻子|老婆|太太|儿子|女儿|孩子|宝宝|爷爷|奶奶|外公|外婆|姥姥|姥爷|哥哥?|姐姐?|弟弟|妹妹|叔叔|阿姨|朋友)\S{0,12}(去世|过世|逝世|离世|死了|病逝|永远离开)|失去了(我)?(的)?(爸|妈|父亲|母亲|丈夫|老公|妻子|老婆|儿子|女儿|孩子|爷爷|奶奶|哥|姐|弟|妹|朋友)/u;

/** So far apart the two still belong together: "my father, 80, with a weak heart, died"; after the verb they stand closer. */
const TELLS_OF_DEATH = anyOf([
  ...DEATHS.flatMap(({ who, died, lost }) => [
    new RegExp(` ${who} (\\S+ ){0,8}?${died} `, 'u'),
    new RegExp(` ${died} (\\S+ ){0,2}?${who} `, 'u'),
    new RegExp(` ${lost} ${who} `, 'u'),
  ]),
  DIED_IN_CHINESE,
]);

/** Only feared, supposed or nearly: that is danger or worry, and no death. Long ago: it is told beside something else. */
const NOT_NOW = anyOf([
  /\b(sembra|pare|credo|penso|forse|quasi|mezzo|rischia\w*|fosse|paura che|seems?|looks|think|maybe|nearly|almost|scheint|glaube|vielleicht|fast|semble|crois|peut etre|presque|parece|creo|quizas?|casi|pare ca|cred|poate|aproape|duket|besoj|ndoshta|di vista|al (parco|mercato|supermercato|centro commerciale)|in (spiaggia|stazione|mezzo alla folla)|(the|a) (crowd|park|beach|supermarket|shop)|supermarkt|menschenmenge|supermarche|foule|plage|supermercado|multitud)\b|(^| )(здається|мабуть|майже)( |$)|يبدو|ربما|كاد|好像|可能|差点/u,
]);
const LONG_AGO = anyOf([
  /\b(anni fa|anno fa|anni or sono|da (\w+ )?ann[io]|nel (19|20)\d\d|years? ago|in (19|20)\d\d|vor (\w+ )?jahr\w*|il y a (\w+ )?ans?|hace (\w+ )?anos?|acum (\w+ )?ani?|vjet (me pare|pare)|vite me pare)\b|(років|рік|роки) тому|(قبل|منذ) (\S+ )?(سنة|سنوات|سنين|عام|اعوام)|年前/u,
]);

/** A whole message of despair or tears, which answers no question of ours. */
const HEAVY = anyOf([
  /^(io |ma |scusa(mi)? |ormai |proprio |davvero )*(non ce la faccio( proprio)?( piu)?( cosi| da sol[oa]| davvero)?|non ne posso piu|sto (troppo |cosi |molto )?(male dentro|malissimo dentro)|(continuo a|non riesco a smettere di|non faccio (altro )?che) (piangere|pianger)|piango( sempre| tutto il giorno| e basta)?|mi sento (persa|perso|vuot[oa]|a pezzi|distrutt[oa])|sono (a pezzi|distrutt[oa]|disperat[oa])|mi manca (tanto|tantissimo|troppo))( .{0,20})?$/,
  /^(i |but |sorry )*(can t (cope|take it|go on|do this)( any ?more| anymore)?|can t stop crying|cry all (day|the time)|am (broken|heartbroken|devastated|in pieces)|feel (lost|empty|broken)|miss (him|her|them) so much)$/,
  /^(ich |aber )*(kann( einfach)? nicht mehr|halte (es|das) nicht( mehr)? aus|schaffe (es|das) nicht( mehr)?|kann nicht aufhoren zu weinen|weine nur( noch)?|bin (am boden zerstort|verzweifelt|fix und fertig)|vermisse (ihn|sie) so( sehr)?)$/,
  /^(je |mais |j )*(n en peux plus|ne tiens plus|y arrive plus|n y arrive plus|n y arrive pas|n arrive pas a (arreter|m arreter) de pleurer|n arrete pas de pleurer|pleure tout le temps|suis (aneantie?|devastee?|desesperee?|a bout))$/,
  /^(yo |pero |ya )*(no puedo mas|no doy mas|no aguanto( mas)?|no puedo (dejar|parar) de llorar|lloro todo el dia|estoy (destrozad[oa]|hech[oa] polvo|desesperad[oa])|l[oa] echo mucho de menos)$/,
  /^(eu |dar )*(nu mai pot|nu mai rezist|nu ma pot opri din plans|plang tot timpul|sunt (distrus|distrusa|disperat|disperata)|imi e atat de dor)$/,
  /^(une |por |po )*(s mundem me|nuk mundem me|nuk duroj dot|nuk e ndal dot te qaren|qaj gjithe diten|jam (e |i )?(shkaterruar|deshperuar)|me mungon shume)$/,
  /^(я |але )*(більше не можу|не витримую|не можу перестати плакати|весь час плачу|у відчаі|розбита|розбитии|так сумую)$/,
  /^(انا )?(لم اعد احتمل|لا استطيع التحمل|لا استطيع التوقف عن البكاء|ابكي طوال الوقت|تعبت جدا|انا محطم|انا محطمه|انا محطمة)$/,
  /^(我)?(受不了了|撑不下去了|坚持不住了|一直在?哭|停不下来哭|崩溃了|很想(他|她))$/,
]);

/** Wishes that a grieving person means even so: what is asked clearly is answered, steering is obeyed. */
const MEANT = /^(handoff\.|restart$|cancel$|repeat$|thank$|goodbye$|privacy\.|language\.)/;
const CLEAR = 0.8;
const OTHER_MATTER = /^(privacy|info|rules|quarantine|test|vaccine|tracing|app|care)\./;
/** So many words tell of something else as well. */
const STORY = 14;

/** Whether a message says that somebody near has just died. */
export function tellsOfDeath(text: string): boolean {
  const said = plain(text);
  return TELLS_OF_DEATH.test(` ${said} `) && !NOT_NOW.test(said) && !LONG_AGO.test(said);
}

/** More words than these beside "my husband is dead" say more than that, and so do words of wanting to follow. */
const BESIDE = 5;
const TO_FOLLOW = anyOf([
  /raggiung|viver|vita\b|morire|morir|con (lui|lei)\b|anch io|senza (di )?(lui|lei)|basta\b|\bfine\b|join|\blive|\blife|\bdie\b|with (him|her)|without|leben|sterben|folgen|ohne (ihn|sie)|vivre|mourir|rejoindre|sans (lui|elle)|vivir|reunirme|sin (el|ella)|traiesc|\bmor\b|dupa el|pa te|jetoj|vdes|жити|вмерти|померти|до нього|до неї|اموت|الحق|العيش|بدونه|想死|活|跟.*走|陪/u,
]);

/** Whether a message tells of a death, and of hardly anything else. */
export function tellsOnlyOfDeath(text: string): boolean {
  if (!tellsOfDeath(text)) return false;
  const said = ` ${plain(text)} `;
  if (TO_FOLLOW.test(said)) return false;
  const death = TELLS_OF_DEATH.exec(said)?.[0] ?? '';
  return said.trim().split(' ').length - death.trim().split(' ').length <= BESIDE;
}

/** Condolence, before anything is asked. @returns whether nothing else is to be answered */
export function hearGrief(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (heard.some(({ text, button }) => button === null && tellsOfDeath(text))) {
    // What else may be a wish to die is asked about or answered as that.
    const despairs = maybeSelfHarm(heard) || wanted.some(({ intent }) => intent === 'distress.self_harm');
    if (despairs && !heard.every(({ text }) => tellsOnlyOfDeath(text))) return false;
    return condole(draft, heard, wanted);
  }
  if (heard.some(({ button }) => button !== null)) return false;
  const heavy = heard.some(({ text }) => HEAVY.test(plain(text)));
  if (heavy && draft.state.awaiting?.kind === 'happening-now') return answerNow(draft, heard.at(-1)?.seq ?? 0);
  if (draft.state.grieving && !currentQuestion(draft)) return listen(draft, wanted, heavy, heard.at(-1)?.seq ?? 0);
  // By themselves such words are heard as what they are, but never as an answer to a question about the body.
  if (!heavy || !(currentQuestion(draft) || wanted[0]?.intent === 'deny')) return false;
  const answer = answerById(draft.input.content, LISTENING);
  if (answer) sayAnswer(draft, answer);
  else draft.say('anxiety');
  draft.offerPerson();
  resumeInterview(draft);
  return true;
}

/** "Is it happening now?" – "I can't go on": no yes in so many words, and certainly no no. */
function answerNow(draft: TurnDraft, seq: number): true {
  if (!answerSuspected(draft)) {
    draft.say('anxiety');
    callPerson(draft, { reason: 'distress', priority: 'urgent', seq });
  }
  if (draft.state.awaiting?.kind === 'happening-now') draft.set({ awaiting: null });
  return true;
}

function condole(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  const answer = answerById(draft.input.content, ANSWER);
  if (answer) sayAnswer(draft, answer);
  else draft.say('anxiety');
  const wasAsked = draft.state.awaiting?.kind === 'happening-now';
  draft.set({ grieving: true, awaiting: null, fallbacks: 0 });
  if (wasAsked || maybeSelfHarm(heard)) callPerson(draft, { reason: 'distress', priority: 'urgent', seq: heard.at(-1)?.seq ?? 0 });
  // Who is ill as well, asks something, or tells more, is answered too; the death itself is no contact to be asked about.
  const asks = heard.some(({ text }) => text.includes('?') || plain(text).split(' ').length > STORY);
  const wants = wanted.some(
    ({ intent, confidence }) => intent.startsWith('handoff.') || (confidence >= CLEAR && OTHER_MATTER.test(intent)),
  );
  if (!draft.hasTicket && (isIll(heard) || asks || wants)) return false;
  draft.set({ interview: null });
  draft.offerPerson();
  return true;
}

/** While somebody grieves: what is not clearly about something else is listened to, and a person offered. */
/** "He was positive", and "what do I do now?": said of who has died, and asked of life. */
const OF_THE_DEAD = /^(case\.positive|bot\.capabilities)$/;

function listen(draft: TurnDraft, wanted: readonly Wish[], heavy: boolean, seq: number): boolean {
  const other = wanted.find(
    ({ intent, confidence }) => MEANT.test(intent) || (/\./.test(intent) && !OF_THE_DEAD.test(intent) && confidence >= CLEAR),
  );
  const sad = heavy || wanted[0]?.intent === 'distress.anxiety';
  if (other && !sad) return false;
  // "Yes" after a person was offered.
  if (wanted[0]?.intent === 'affirm' && !draft.hasTicket) {
    callPerson(draft, { reason: 'distress', seq });
    return true;
  }
  if (wanted[0]?.intent === 'deny' && !sad) return false;
  if (draft.hasTicket) sayWaiting(draft);
  else if (draft.state.lastReplies.includes(draft.text('anxiety'))) callPerson(draft, { reason: 'distress', seq });
  else {
    draft.say('anxiety');
    draft.offerPerson();
  }
  return true;
}

function isIll(heard: readonly Heard[]): boolean {
  return heard.some(({ understanding }) =>
    understanding?.entities.some(
      (entity) =>
        entity.type === 'temperature' || (entity.type === 'symptom' && entity.subject === 'self' && !entity.negated && !entity.past),
    ),
  );
}

function maybeSelfHarm(heard: readonly Heard[]): boolean {
  return heard.some(({ understanding }) =>
    [...(understanding?.dangerSigns ?? []), ...(understanding?.suspectedSigns ?? [])].some(({ name }) => name === 'self_harm'),
  );
}
