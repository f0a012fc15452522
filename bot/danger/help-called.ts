// "I have called 112", "the ambulance is coming", "nobody answers there": heard in the ten languages, as `plain` leaves the words, so that
// whoever did the right thing is told so, and is neither sent to the phone again nor asked for a number.

import type { AfterDanger } from '../../config/text-keys.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { callForDanger } from '../person/people.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerInDanger, askedInDanger } from './danger-questions.js';
import { isAlarmed } from './fear.js';
import { callActions, noteDanger, ofBodies, raisedDanger, sayAfter, sayUntilHelp } from './safety.js';
import { sayTold, toldAfter, toldAfterIn } from './told-after.js';

const CALLED = anyOf([
  /\b(ho|abbiamo|hanno|ha|avete|gia|li|lo|l) (gia |appena |adesso |anche |subito )*(chiamat\w+|telefonat\w*|avvisat\w+|allertat\w+)( (gia|adesso|subito|anche|ora))*( (al|il|i|l|un|una|la|le|a))* (112|118|113|115|ambulanz\w*|soccors\w*|pompieri|polizia|carabinieri|emergenz\w*)\b|\b(ambulanza|soccorsi|118|112) .{0,14}(arriv\w+|(in|per) strada|sta venendo|stanno venendo|giunt\w|partit\w|e qui|sono qui)\b|\b(arriva|arrivano|sta arrivando|stanno arrivando|sta venendo) (gia |subito )?(l |un |una |i )?(ambulanza|soccorsi|118)\b|^(ok |si |va bene |gia |bene |allora |fatto |certo )*(stanno arrivando|arrivano|li ho (gia )?chiamati|l ho (gia )?chiamat[oa]|ho (gia )?(chiamato|telefonato)|(li |lo |la )?sto chiamando( il 112| il 118| l ambulanza)?|(li |lo |la )?(chiamo|telefono)( subito| adesso| ora| (il|al) (112|118)| l ambulanza)*|adesso (li |lo )?chiamo|vado a (chiamare|telefonare))( grazie| ora| adesso| subito)*$/,
  /\b(i|we|he|she|they|husband|wife|son|daughter|someone|somebody|neighbou?r|ve|have|has|already|just) (have |has |ve |already |just |now )*(called|phoned|rang|rung|dialled|dialed|alerted)( (for|the|an|a|now|already))* (112|118|999|911|ambulance|emergency|help|paramedics|police|fire brigade)\b|\b(ambulance|paramedics|help) (is|are|s|re) (already )?(on (its|the|their) way|coming|here|arriving)\b|^(ok |okay |yes |alright |all right |done )*((they are|they re) (on (the|their) way|coming|here)|(i m |i am |we re |we are )?calling( now| them| 112| 118| an ambulance| the ambulance)*|(i |we )?(have |ve |just |already )*called( them| now| already| it)*|(i ll |i will )call( now| them| 112)*)$/,
  /\b(habe|haben|hab|hat|schon|bereits|wurde) .{0,25}(112|118|notarzt|krankenwagen|rettung\w*|notruf|ambulanz|sanitater|polizei|feuerwehr) .{0,14}(gerufen|angerufen|verstandigt|alarmiert|gewahlt)\b|\b(notarzt|krankenwagen|rettungswagen|rettung|rettungsdienst|sanitater) (ist |sind |schon |bereits )*(kommt|kommen|unterwegs|da|hier|gerufen|verstandigt|alarmiert)\b|^(ok |okay |ja |gut )*((ich |wir )?rufen? (jetzt |sie |112 |gleich |schon |sofort |den notarzt |dort |da )*an|(schon |bereits |ist |die sind |sie sind )*(angerufen|gerufen|unterwegs)|(ich |wir )?(habe|haben|hab) (ich |wir |schon |bereits |sie |da |dort |es |gerade )*(angerufen|gerufen|telefoniert)|(sie|die) kommen( schon| gleich)?)$/,
  /\b(j ai|on a|nous avons|a|avons|ont|deja|viens d|vient d|venons d) (deja |bien |aussi |tout juste )*(appelee?s?|appeler|telephone|prevenu|contacte)( (le|les|l|une|au|aux|deja))* (112|118|15|18|samu|ambulance|secours|pompiers|urgences|police)\b|\b(ambulance|secours|samu|pompiers) .{0,12}(arriv\w+|en route|en chemin|vien\w+|est la|sont la)\b|^(c est bon |ok |oui |d accord |voila )*(j appelle|on appelle|nous appelons|je les appelle|j ai (deja )?appelee?|je les ai (deja )?appeles|on (les )?a (deja )?appeles?|ils arrivent|ils sont en route|je suis en train d appeler)( (le (112|118|15)|tout de suite|maintenant|deja|les secours))*$/,
  /\b(he|hemos|ha|han|ya|acabo de|acabamos de) (ya )*(llamado|llamar|llame|llamamos|avisado)( (a|al|una|la|los|el|ya))* (112|118|ambulancia|emergencias|urgencias|ayuda|policia|bomberos)\b|\b(llame|llamamos) (ya )?(al |a (la |una )?)(112|118|ambulancia|emergencias)\b|\b(ambulancia|emergencias|ayuda) .{0,12}(viene|en camino|llega\w*|viniendo|esta aqui)\b|^(ya |ok |si |vale |bueno |listo )*(los |las )?(he llamado|llame|hemos llamado|estoy llamando|llamo|voy a llamar|vienen|estan (de camino|llegando|viniendo))( (ya|ahora|al 112))*$/,
  /\b(am|a|au|ati) (deja |si )*(sunat|chemat|apelat|anuntat)( (la|o|pe|deja))* (112|118|ambulanta|salvarea|salvare|urgent\w+|politia|pompierii)\b|\b(ambulanta|salvarea) .{0,10}(vine|pe drum|ajuns|sosit|aici|ajunge)\b|^(da |ok |bine |gata )*(am (deja )?sunat|i am (deja )?(sunat|chemat)|sun|sun acum|il sun|chem acum|vin acum|sunt pe drum|vine ambulanta)( (deja|acum|la 112))*$/,
  /\b(telefonova|telefonuam|telefonuar|thirra|thirrem|thirrur|lajmerova|lajmeruam)( (ne|tashme|nje|per|tani))* (112|118|127|ambulanc\w*|urgjenc\w*|ndihm\w*|polic\w*)\b|\b(ambulanc\w*|urgjenc\w*) .{0,10}(po vjen|ne rruge|erdhi|ka ardhur|vjen)\b|^(po |ok |mire |dakord )*((e |i )?(telefonova|thirra)|po telefonoj|po e thirr|po i thirr|i kam (thirrur|telefonuar)|kam telefonuar|po vijne|jane ne rruge)( (tani|tashme))*$/,
  /(викликав|викликала|викликали|подзвонив|подзвонила|подзвонили|зателефонував|зателефонувала|зателефонували|набрав|набрала)( (вже|до|в|на|у))* (112|118|103|швидк\p{L}*|рятувальник\p{L}*|допомог\p{L}*|екстрен\p{L}*|поліці\p{L}*)|(швидка|допомога|лікарі|рятувальники) .{0,8}(іде|ідуть|тут|приіхал\p{L}*|виіхал\p{L}*|в дорозі|прямує|приіде)|вже (викликали|подзвонили|викликав|викликала|дзвонив|дзвонила|ідуть)|^(так |ок |добре |гаразд |я |ми )*(вже )?(дзвоню|телефоную|подзвонив|подзвонила|зателефонував|зателефонувала|викликаю)( (зараз|вже|до 112|швидку|в 112))*$/u,
  /(اتصلت|اتصلنا|طلبت|طلبنا|كلمت|كلمنا|ابلغت|ابلغنا)( (بالفعل|الان|ب|مع))* ?(ب|بال|ال)?(112|118|رقم 112|رقم 118|اسعاف|سيارة|طواري|نجدة|شرطة)|(الاسعاف|سيارة الاسعاف|المسعفون) .{0,10}(قادم|في الطريق|وصل|تات|ات)|^(نعم |لقد |حسنا |طيب |تمام |خلاص )*(اتصلت|اتصلنا|ساتصل|سوف اتصل|انا اتصل|هم قادمون|انهم قادمون|هم في الطريق)( (بالفعل|الان|بهم|حالا|وهم قادمون))*$/,
  /^(ok |va bene |si |allora )*((ora |adesso )?(lo |li )?(richiamo|riprovo|ritelefono|ci riprovo)( (subito|adesso|ora|il 112|al 112|io))*)$|^(ok |okay |yes )*(i ll |i will |i m |i am )?(call|try|calling|trying)( them| 112| it)? again( now)?$|^(ok |gut |ja )*(ich )?(rufe|probiere|versuche)( es| dort| da| 112)* (nochmal|noch einmal|wieder|erneut)( an)?$|^(ok |d accord |oui )*je (les )?(rappelle|reessaie|retente)( (le 112|tout de suite|maintenant))*$|^(ok |vale |si )*((los )?vuelvo a (llamar|intentarlo|probar)|llamo (otra vez|de nuevo))( (ya|ahora|al 112))*$|^(ok |bine |da )*(sun|incerc) (din nou|iar)( acum| la 112)*$|^(ok |mire |po )*(telefonoj|provoj) (perseri|prape|serish)( tani)?$/,
  /\b(al telefono (con|col)|on the phone (with|to)|am telefon mit|au telephone avec|la telefon cu|ne telefon me) (il |loro|them |the |der |dem |le |el |los |ei )*(112|118|15|loro|them|denen|eux|ellos|ei|ambulance|notruf|samu|emergencias|urgenta|ambulancen)\b|(розмовляю|говорю) (по телефону )?(з|із|зі) (112|103|швидк\p{L}+|ними)|(اتكلم|اتحدث|على الهاتف) (الان )?مع (112|(ال)?اسعاف|هم)|(正在|在)(和|跟|与)(112|120|急救|他们).{0,3}(通话|通电话|说话|打电话)/u,
  /\b(ya )?(viene|vienen|esta viniendo|estan viniendo|llega) (ya )?(la |una |los )?(ambulancia|ayuda|emergencias|sanitarios|medicos)\b/,
  /^(добре |ок |так )*(передзвоню|дзвоню (ще раз|знову)|спробую (ще раз|знову))( зараз)?$|^(حسنا |طيب )*(ساتصل|اتصل|ساحاول|احاول) (مر[ةه] اخرى|مجددا|من جديد)( الان)?$|^(好的?|行)? ?(我)?(再|重新)(打|拨|试)(一次|一下|一遍)?(112|电话)?$/u,
  /(打|拨|叫|呼)(了|过|通了).{0,5}(112|118|120|急救|救护车|电话|警察)|(已经|刚|刚刚|已)(打|拨|叫).{0,5}(112|急救|救护车|电话)|救护车.{0,6}(来|路上|到)|^(好 ?)?(我)?(正在|马上|现在就?|这就)(打|拨)(112|电话|急救|过去)?$|^(我)?(已经)?打(过)?了$|他们(在路上|快到|来了)/,
]);

const NO_ANSWER = anyOf([
  /\b(nobody|no one|not|nadie|no|nimeni|nu|personne|niemand|keiner|askush|nuk|s) (me |mi |imi |ne |is )*(answer\w*|pick\w*|contesta\w*|responde\w*|coge\w*|raspund\w*|repond\w*|antwortet|pergjigj\w*)( nimeni| nadie| askush)? (at |in |en |el |la |al |le |au |a |de |unter |bei |ne |numri |nr )*(112|118|15|127)\b|\b(sigue|siguen) sin (contestar|responder|cogerlo)( nadie)?$|\b(still|immer noch|toujours) (no (answer|one)|nobody (answers|picks up)|niemand|keine antwort|personne|pas de reponse)$/,
  /не (відповіда\p{L}+|бер\p{L}+) (трубку )?(в |у |на |за )?(112|103|118)|(لا|ما) (احد )?(يرد|يجيب|يردون)( احد)? (على |في |من )?(ال)?(112|اسعاف)|(112|120|118)(那边|一直)?(没人|打不通|占线)/u,
  /\b(112|118|ambulanza)\b.{0,40}\b(non (mi |ci )?rispond\w+|occupat[oa]|non funziona|non prende|non va|cade)\b|\bnon (mi |ci )?(rispond\w+|risponde nessuno) (al |il |dal )?(112|118)\b|^(ma )?(non risponde (nessuno|mai nessuno)|non rispondono|nessuno risponde|e occupato|da occupato|sempre occupato)$/,
  /\b(112|118|999|911)\b.{0,40}\b(doesn t answer|not answering|no answer|nobody answers|no one answers|is busy|engaged|doesn t work)\b|^(but )?(nobody|no one) (answers|is answering|picks up)$|^they (don t|do not) (answer|pick up)$|^it s (busy|engaged)$/,
  /\b(112|118|notruf)\b.*\b(nicht ran|antwortet nicht|besetzt|niemand ran|meldet sich niemand|geht keiner)\b|^(da |es )*(geht (keiner|niemand) ran|meldet sich niemand|ist besetzt)$/,
  /\b(112|118|samu)\b.{0,40}\b(repond(ent)? pas|occupee?|personne ne repond)\b|^(mais )?(personne ne repond|ils ne repondent pas|ca ne repond pas|c est occupe)$/,
  /\b(112|118)\b.{0,40}\b(no (contesta\w*|responde\w*)|ocupad[oa]|comunica)\b|^(pero )?(no contestan|no responden|nadie (contesta|responde)|esta ocupado|comunica)$/,
  /\b(112|118)\b.{0,40}\b(nu raspund\w*|ocupat\w*|nimeni)\b|^(dar )?(nu raspund\w*( nimeni)?|nimeni nu raspunde|suna ocupat)$/,
  /\b(112|118|127)\b.*\b(nuk (pergjigj\w+|hap\w*)|i zene|zene)\b|^(po )?(nuk pergjigjet (askush|njeri)|askush nuk pergjigjet|nuk pergjigjen)$/,
  /(112|118|103).*(не відповіда|заинято|не бере)|^(але )?(ніхто не (відповідає|бере)|не відповідають|заинято)$/u,
  /(112|118|الاسعاف).*(لا ير|لا يجيب|مشغول)|^(لا احد يرد|لا يردون|لا يجيب احد|الخط مشغول)$/,
  /(112|118|120).*(没人接|打不通|占线|无人接)|^(没人接|打不通|占线)(听|了)?$/,
]);

/** Directly before it, it is denied; behind a question mark nothing was done. */
const DENIED = anyOf([
  /(?<![\p{L}\p{N}])(non|not|didn t|haven t|hasn t|never|can t|cannot|nicht|noch nicht|kein\w*|n|ne|pas|no|nu|nuk|s|не|لم|لا|لن|ما)(?: \S+){0,2} *$|(没|没有|还没|不)$/u,
]);
const NOT_NOW = anyOf([
  /\b(ieri|settimana scorsa|mese scorso|giorni fa|yesterday|last (week|month)|days ago|gestern|letzte woche|hier|la semaine derniere|ayer|ieri seara|dje)\b|(^| )(вчора|учора)( |$)|(امس|البارحة)|昨天|上周/u,
]);
/** Alone so many words tell of nothing beside it. */
const SHORT = 9;

export function calledIn(text: string): 'called' | 'no_answer' | null {
  if (/[?؟？]/u.test(text)) return null;
  const said = plain(text);
  if (NOT_NOW.test(said)) return null;
  if (NO_ANSWER.test(said)) return 'no_answer';
  const found = CALLED.exec(said);
  return found && !DENIED.test(said.slice(0, found.index)) && !/ (nicht|noch nicht|niemand\w*) /.test(found[0]) ? 'called' : null;
}

/** Of a message that tells it in one clause and asks something in another, what it tells; the whole where it asks nothing. */
function toldIn(text: string): 'called' | 'no_answer' | null {
  const whole = calledIn(text);
  if (whole !== null) return whole;
  const told = clausesOf(text).flatMap((clause) => (clause.asked ? [] : [calledIn(clause.text)]));
  return told.find((tells) => tells === 'no_answer') ?? told.find((tells) => tells !== null) ?? null;
}

/** What is asked beside it: "they are coming, but what do I do until then?" */
function askedBeside(texts: readonly string[]): string | null {
  const asked = texts
    .flatMap((text) => clausesOf(text))
    .filter(({ text }) => calledIn(text) === null && toldAfter(text) === null)
    .filter((clause) => clause.asked || askedInDanger(clause.text) !== null);
  return asked.length > 0 ? asked.map(({ text }) => text.trim()).join(', ') : null;
}

/** Who was asked whether it is happening now and has called for help has said yes. */
function confirmSuspected(draft: TurnDraft, seq: number): void {
  const { awaiting, danger } = draft.state;
  const kinds = awaiting?.kind === 'happening-now' ? Object.keys(awaiting.signs ?? {}) : [];
  if (kinds.length === 0) return;
  draft.set({ danger: { ...danger, ...Object.fromEntries(kinds.map((kind) => [kind, seq])) } });
  callForDanger(draft, kinds, seq);
}

/** @returns whether the messages told that help was called, which then was answered, and nothing is left to answer */
export function hearCalled(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const typed = heard.filter(({ button }) => button === null).map(({ text }) => text);
  const found = typed.map((text) => ({ text, tells: toldIn(text) }));
  const told = found.find(({ tells }) => tells === 'no_answer') ?? found.find(({ tells }) => tells !== null);
  if (!told?.tells) return false;
  const beside = askedBeside(typed);
  // Without a danger that we know of it is believed where it is all that was said, and where it names whom one calls.
  const named = /11[2358]|103|120|ambul|soccors|notarzt|krankenwagen|rettung|samu|secours|salva|швидк|اسعاف|救护车|急救/u;
  const isShort = beside !== null || plain(told.text).split(' ').length <= SHORT;
  if (!raisedDanger(draft) && !(named.test(plain(told.text)) && isShort)) return false;
  confirmSuspected(draft, heard.at(-1)?.seq ?? 0);
  const wasSaid = (name: AfterDanger) => draft.state.lastReplies.includes(draft.localized(draft.input.content.afterDanger[name]));
  const again = wasSaid(told.tells) || (told.tells === 'no_answer' && wasSaid('no_answer_again'));
  const call = told.tells === 'no_answer' ? callActions(draft, ['112', '118']) : [];
  if (!again) sayAfter(draft, told.tells, call);
  else if (told.tells === 'no_answer' && !wasSaid('no_answer_again')) sayAfter(draft, 'no_answer_again', call);
  else if (beside === null && raisedDanger(draft)) noteDanger(draft);
  // "I have called, but the door is locked."
  const more = toldAfterIn(heard);
  if (more !== null && raisedDanger(draft) && ofBodies(draft)) sayTold(draft, more);
  draft.set({
    fallbacks: 0,
    helpCalled: told.tells === 'called',
    awaiting: draft.state.awaiting?.kind === 'happening-now' ? null : draft.state.awaiting,
  });
  if (beside !== null && !answerInDanger(draft, beside)) return false;
  if (beside === null && raisedDanger(draft) && ofBodies(draft) && heard.some(isAlarmed)) sayUntilHelp(draft);
  if (currentQuestion(draft)) keepQuestion(draft);
  else draft.offerPerson();
  return true;
}
