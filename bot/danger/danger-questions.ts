// What is asked beside an open danger of the body: how long, to hospital?, and if it gets worse?, is that dangerous?, what until then?
// Each has its own short answer with 112 first; "I read you" is none.
import type { AfterDanger } from '../../config/text-keys.js';
import { asksForMedicine } from '../answers/medicines.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { readAnswer } from '../interview/reading.js';
import { sayWaitingInDanger } from '../person/how-it-stands.js';
import { hasAsked } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isAlarmed } from './fear.js';
import { callActions, noteDanger, ofBodies, raisedDanger, sayAfter, sayDangerAgain, sayUntilHelp } from './safety.js';
import { TO_GO_ALONG, TO_VISIT } from './told-after-words.js';

const WORSE = anyOf([
  /\b(se|quando|qualora) .{0,14}(peggior\w+|sta peggio|va peggio|succede (ancora|di nuovo)|torna)\b|\b(if|when|what if) .{0,14}(worse|worsen\w*|deteriorat\w+|happens again)\b|\bwenn .{0,20}(schlimmer|schlechter|verschlechtert)\b|\b(si|quand) .{0,20}(empire|aggrave|pire|va plus mal)\b|\bsi .{0,12}(empeora\w*|va peor|se pone peor)\b|\bdaca .{0,16}(mai rau|inrautateste|agraveaza)\b|\bnese .{0,16}(keqes\w*|rendo\w*|perkeqes\w*|behet me keq)\b/,
  /якщо .{0,14}(гірше|погірш\p{L}+)|(اذا|لو|ان) .{0,14}(ساءت|سايت|تدهور|تفاقم|اسوا|تسوء|سوءا)|(如果|要是|万一).{0,8}(加重|恶化|更严重|变坏|更糟)/u,
]);
const HOSPITAL = anyOf([
  /\b(pronto soccorso|ospedale|emergency (room|department)|a e|hospital|notaufnahme|krankenhaus|spital|urgences|hopital|urgencias|urgente|spitalul|spital\w*|urgjenc\w*)\b|лікарн\p{L}+|приимальн|مستشفى|المستشفى|الطواري|医院|急诊/u,
]);
const HOW_LONG = anyOf([
  /\b(quanto|quando|fra quanto|tra quanto) .{0,18}(mett\w+|impieg\w+|arriv\w+|vuole|veng\w+)\b|\b(dove sono|ma arrivano|ancora niente)\b|\b(perche non arriva\w*|non arriva(no)?( ancora| nessuno| mai)*$|ci mettono (tanto|troppo|una vita)|quando arriva\w*)|\b(taking (so|too) long|where are they|still not (here|come)|(haven t|hasn t|not) (come|arrived) yet)\b|\b(wo bleib(en|t)|warum dauert|immer noch nicht da|so lange)\b|\b(pourquoi (c est|ils|ca).{0,14}(long|arrivent)|ils n arrivent (pas|toujours pas)|toujours pas la)\b|\b(por que tardan|tardan (mucho|tanto)|todavia no (llegan|vienen)|no llegan)\b|\b(de ce (nu vin|dureaza)|inca nu (vin|au venit|au ajuns))\b|\b(pse (nuk po vijne|vonohen)|ende nuk (kane ardhur|po vijne))\b|(чому (так довго|іх немає|не ідуть)|досі (немає|не приіхали)|де вони)|(لماذا (تاخر\p{L}*|لم ياتوا|لم يصلوا)|لم (ياتوا|يصلوا) بعد|اين هم)|(怎么还(没|不)(来|到)|还没(来|到)|为什么这么久)|\bhow (long|soon)\b|\bwhen (will|do|are) (they|the ambulance|it)\b|\bwie lange\b|\bwann (kommt|kommen|sind)\b|\b(combien de temps|dans combien|quand (arriv\w+|est ce qu))\b|\b(cuanto (tarda\w*|tiempo|falta)|cuando (llega\w*|viene\w*))\b|\b(cat (dureaza|timp|mai)|cand (vin\w*|ajung\w*))\b|\b(sa kohe|sa zgjat|kur (vjen|vijne))\b|(скільки|коли) .{0,14}(чекати|часу|іхати|приід\p{L}+|буд\p{L}+)|(كم|متى) .{0,14}(الوقت|يستغرق|ستصل|يصل|سيصل|ياتي)|(多久|多长时间|什么时候).{0,6}(到|来|能)?/u,
]);
const JUDGE = anyOf([
  /\b(pericolos\w+|grave|gravi|normale|preoccup\w+|rischi\w*|mort\w+|muor\w+|va bene|dangerous|serious|bad|normal|worr\w+|die|gefahrlich|schlimm|ernst|sterb\w+|dangereux|grave|inquietant|mourir|peligros\w+|morir|periculos|grav|rrezik\w*|rende|vdes\w*)\b|небезпечн\p{L}+|сериозн\p{L}+|нормально|помре|خطير|خطر|طبيعي|يموت|危险|严重|要紧|正常|会死/u,
]);
const UNTIL_THEN = anyOf([
  /\b(che|cosa|che cosa) (devo |posso |dobbiamo |possiamo )?(fare|faccio|facciamo|fo)( io| noi)?( (intanto|nel frattempo|adesso|ora|mentre|per lui|per lei|finche|per aiutar\w+).*)?$|\b(intanto|nel frattempo) (che|cosa|che cosa)\b|\bcome (posso |lo |la |devo )+aiut\w+/,
  /\bwhat (do|can|should|must|shall) (i|we) do\b|\bwhat (i|we) (can|should|must|have to|need to) do\b|\bhow (do|can) (i|we) help\b|\bwas (soll|kann|muss|konnen|sollen|mussen) (ich|wir)\b|\bwie kann ich .{0,10}helfen\b|\b(que|qu est ce que) (dois|puis|peux|faire|je (dois|peux|fais))|\bque (hago|puedo hacer|debo hacer|hacemos)\b|\bce (pot|trebuie|sa) .{0,8}fac\b|\bce fac\b|\bcfare (te|duhet te|mund te) bej\b/,
  /що (мені |нам )?(робити|зараз робити)|ماذا (افعل|نفعل|علي)|ماذا يجب|怎么办|(该|要|能|应该)(做|怎么做|干)什么|我该做/u,
]);
/** "Shall I sit him up?": asked about whoever is ill, and answered with the advice for the danger. */
const SHALL_I = anyOf([
  /^(ma |e |allora )?(devo|dobbiamo|posso|possiamo|dovrei) (\w+(lo|la|gli|le)\b|(far|mettere|dare|spostare|sollevare|alzare|girare|tenere)\w*)/,
  /^(but |and |so )?(should|shall|can|may|must|do) (i|we) (have to )?\w+ (him|her|them|my \w+|the (baby|child))\b/,
  /^(aber |und )?(soll|sollen|kann|konnen|darf|durfen|muss|mussen) (ich|wir) (ihn|sie|ihm|ihr|es|das kind|mein\w* \w+)\b/,
  /^(mais |et )?(dois je|puis je|est ce que je (dois|peux)|je (dois|peux)|faut il|il faut) (le|la|l|lui) /,
  /^(pero |y )?((lo|la|le) (debo|puedo|tengo que)|(debo|puedo|tengo que) \w+(lo|la|le)\b)/,
  /^(dar |si )?(sa|pot sa|trebuie sa|ar trebui sa) (il|o|ii|l|i) /,
  /^(a )?(duhet|mund) (ta|ti|t i|t a) /,
  /^(чи )?(мені )?(треба|можна|варто) (иого|іі|іи|иому|иого|иому) /,
  /^هل (يجب|علي|يمكنني|استطيع|ممكن) (ان )?(ا\p{L}+ه|ا\p{L}+ها)( |$)/u,
  /^我?(该不该|要不要|应该|可以|能不能|能|需要)(把|给|让|扶)?(他|她)/,
]);
/** "Must I call?", of 112 or of nobody in particular: the danger says so. */
const MUST_CALL = anyOf([
  /^(e |ma |quindi |allora |so |also |donc |alors |entonces |deci |atunci |pra |отже |то )*((posso |devo |si puo )?(non|anche non) (chiamo|chiamiamo|chiamare|serve chiamare|serve piu|devo chiamare|c e bisogno di chiamare)|(i )?(don t|do not|needn t|no) need to call|i don t (have to )?call|(muss|soll|brauche) (ich )?(jetzt )?(nicht|nicht mehr) (mehr )?(an)?(zu)?rufen|j appelle pas|je n appelle pas|pas besoin d appeler|no (llamo|hace falta llamar|tengo que llamar)|nu (mai )?(sun|trebuie sa sun)|(nuk|s) (ka nevoje te )?telefonoj|(можна )?не (дзвонити|телефонувати)|не треба дзвонити|لا (اتصل|داعي للاتصال)|不用打(了)?)( (il 112|al 112|112|le 112|la 112|anymore|any more))?$/u,
  /^(e |ma |quindi |allora )*(devo|dovrei|dobbiamo|e il caso di|bisogna|conviene) (chiamare|chiamarli|chiamarlo|telefonare)( (il 112|il 118|l ambulanza|i soccorsi|adesso|subito|qualcuno))*$|^(chiamo|chiamiamo)( (il 112|il 118|l ambulanza))?$/,
  /^(and |but |so )*(should|must|do|shall) (i|we) (have to |need to )?(call|phone|ring)( (112|118|an ambulance|them|now|somebody|someone))*$/,
  /^(und |aber |also )*(soll|muss|sollte|sollen|mussen) (ich|wir) (jetzt |da |dort )*(112 |den notarzt |den krankenwagen )?(anrufen|rufen)$/,
  /^(et |mais |alors )*(je dois|dois je|est ce que je dois|il faut|faut il|j appelle) ?(appeler|telephoner|le 112)?( (le 112|le 15|le samu|une ambulance|maintenant))*$/,
  /^(y |pero |entonces )*(debo|tengo que|deberia|hay que) llamar( (al 112|a una ambulancia|ya|ahora))*$|^llamo( al 112)?$/,
  /^(si |dar |deci )*(trebuie sa|sa|ar trebui sa) (sun|chem|sunam)( (la 112|ambulanta|acum))*$/,
  /^(a |por |dhe )*(duhet te|a duhet te|te) (telefonoj|therras|thirras)( (112|ambulancen|tani))*$/,
  /^(а |то |і )*(чи )?(треба|мені|потрібно|варто|маю) (дзвонити|телефонувати|викликати)( (112|швидку|зараз|в 112|до 112))*$|^هل (يجب|علي|ينبغي)( علي)? (ان )?(اتصل|الاتصال)( (ب ?112|بالاسعاف|الان))*$|^(我)?(要不要|该不该|需要|应该)(打|叫)(112|120|电话|救护车)?(吗)?$/u,
]);
const ASKS = /[?؟？]/u;
const SHOULD = anyOf([
  /\b(devo|dovrei|dobbiamo|posso|possiamo|porto|portarl[oa]|la porto|lo porto|vado|andiamo|andare|meglio|should|shall|do i|can i|soll|muss|kann ich|fahren|dois|faut|puis|vais|aller|debo|tengo que|llevo|puedo|voy|trebuie|pot|merg|duc|duhet|mund|shkoj)\b|(треба|чи|везти|іхати)|(هل|اذهب|اخذ)|(要不要|该|去|送)/u,
]);
/** Longer messages tell of something: they are read by the person who comes. */
const SHORT = 14;

/** What is asked; null where it is about something else. */
export function askedInDanger(text: string): AfterDanger | 'until_then' | null {
  const said = plain(text);
  if (said.split(' ').length > SHORT) return null;
  const asks = ASKS.test(text);
  if (WORSE.test(said)) return 'worse';
  if (asksForMedicine(text)) return 'medicine';
  if (TO_GO_ALONG.test(said) && (asks || hasAsked(text))) return 'go_along';
  // Whether one may visit is asked of the knowledge.
  if (TO_VISIT.test(said)) return null;
  if (HOSPITAL.test(said) && (asks || SHOULD.test(said))) return 'hospital';
  if (HOW_LONG.test(said)) return 'wait';
  // "What shall I do? I am afraid": the question is one sentence of it.
  if (partsOf(text).some((part) => UNTIL_THEN.test(plain(part)))) return 'until_then';
  if (asks && (SHALL_I.test(said) || partsOf(text).some((part) => MUST_CALL.test(plain(part))))) return 'until_then';
  return asks && JUDGE.test(said) ? 'judge' : null;
}

/** The whole, and what stands between its stops. */
function partsOf(text: string): string[] {
  return [text, ...text.split(/[.,;!?…؟،。，；！？]+/u)];
}

/** "Are you a real person?": nobody may think so who needs one now. */
function asksWhoAnswers({ text, understanding }: Heard): boolean {
  const { name, confidence } = understanding?.intent ?? { name: '', confidence: 0 };
  return name === 'bot.identity' && confidence >= SURE_OF_IT && plain(text).split(' ').length <= SHORT;
}

const SURE_OF_IT = 0.6;

/** @returns whether it was asked, and answered */
export function hearDangerQuestion(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!draft.hasTicket || !raisedDanger(draft)) return false;
  const [only, ...others] = heard;
  if (only && others.length === 0 && only.button === null) {
    if (asksWhoAnswers(only)) {
      draft.say('identity');
      noteDanger(draft);
      keepQuestion(draft);
      return true;
    }
    // The number that a call back needs comes first, and so does an answer to our own question.
    const asked = askedInDanger(only.text);
    const isAnswer = currentQuestion(draft) && !ASKS.test(only.text) && asked !== 'until_then';
    if (!isAnswer && answerInDanger(draft, only.text)) {
      draft.set({ fallbacks: 0 });
      keepQuestion(draft);
      return true;
    }
  }
  return hearFear(draft, heard);
}

/** Says the answer to what is asked in these words. @returns false where they ask nothing of the kind, or the danger is none of a body */
export function answerInDanger(draft: TurnDraft, text: string): boolean {
  const asked = raisedDanger(draft) && ofBodies(draft) ? askedInDanger(text) : null;
  if (asked === null) return false;
  if (asked === 'until_then') sayWhatToDo(draft);
  else if (asked === 'wait') sayWaitingInDanger(draft, false);
  else sayAfter(draft, asked === 'medicine' && 'poison' in draft.state.danger ? 'nothing_to_take' : asked, callActions(draft, ['112']));
  return true;
}

/** Who has called already hears what to do until help is there, and is not sent to the phone again. */
export function sayWhatToDo(draft: TurnDraft): void {
  if (!draft.state.helpCalled || !sayUntilHelp(draft)) sayDangerAgain(draft);
}

/** Fear beside an open danger: what helps is to hear once more whom to call and what to do. Despair is answered elsewhere. */
function hearFear(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (Object.keys(draft.state.danger).some((kind) => kind.startsWith('self_harm'))) return false;
  if (!heard.some(isAlarmed)) return false;
  const question = currentQuestion(draft);
  if (question && heard.some((message) => readAnswer(question, message, draft.input.now) !== null)) return false;
  sayWhatToDo(draft);
  draft.set({ fallbacks: 0 });
  keepQuestion(draft);
  return true;
}
