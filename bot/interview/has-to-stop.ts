// "I have to stop when I get dressed", "ogni due passi mi devo fermare": said of the breath, and no wish to stop our questions. Read at the
// question about the breath only, in the ten languages, as `plain` leaves the words.
import type { Choice, Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { remembered } from '../words/remembered.js';
import { isLittleEffort } from './little-effort.js';

const BREATH = 'dyspnoea';
/** As the question about the breath counts: hard even in what one does every day. */
const USUAL = 2;

const STOPS = anyOf([
  /(?<!non )(?<!non mi )\b(devo|deve|mi devo|si deve|mi tocca|gli tocca|le tocca|bisogna che mi|sono costrett[oa] a|e costrett[oa] a)( \p{L}+)? ?(fermar(mi|si|e)?|riposar(mi|si|e)?|seder(mi|si|e)|sostare|riprendere (il )?fiato|prendere fiato|fare (una |delle )?paus[ae])\b|(?<!non )\b(mi fermo|si ferma|mi riposo|riprendo fiato|riprende fiato)\b/u,
  /(?<!don t )(?<!doesn t )(?<!not )(?<!never )\b(have to|has to|need to|needs to|must|got to|gotta|having to) (stop|rest|pause|sit( down)?|take a (break|breath|rest)|catch (my|his|her) breath)\b/,
  /(?<!nicht )\b(muss|musste) (\p{L}+ ){0,5}?(anhalten|stehen ?bleiben|pausieren|(eine )?pausen? machen|mich (aus)?ruhen|sich (aus)?ruhen|mich (hin)?setzen|sich (hin)?setzen|verschnaufen|luft holen|innehalten|rasten)(?! nicht)\b/u,
  /(?<!ne )\b(dois|doit|oblige[e]?s? de|faut que je) (m |s )?(arreter?|me reposer|se reposer|reposer|me reposer|m asseoir|s asseoir|asseoir|faire (une |des )?pauses?|reprendre (mon |son )?souffle)\b|\bfaut que je m arrete\b/,
  /(?<!no )\b(tengo que|tiene que|debo|debe|necesito|necesita|he de|ha de) (parar(me|se)?|detener(me|se)|descansar|sentar(me|se)|hacer (una )?pausas?|coger aire|tomar aire|recuperar el aliento)\b/,
  /(?<!nu )\b(trebuie|e nevoie|sunt nevoit\w?|e nevoit\w?) sa (ma |se )?(opresc|opreasca|odihnesc|odihneasca|asez|aseze|stau jos|fac (o )?pauz\w+|iau o pauza|trag aer|trag sufletul|imi trag sufletul)\b/,
  /(?<!nuk )(?<!s )\b(duhet|me duhet|i duhet) te (ndalem|ndalet|ndaloj|pushoj|pushoje|ulem|ulet|marr fryme|bej (nje )?pushim)\b/,
  /(?<!не )(мушу|маю|треба|доводиться|потрібно|змушении|змушена|мусить|має) (зупинятися|зупинитися|зупинятись|відпочивати|відпочити|сідати|сісти|присісти|робити пауз\p{L}|перепочити|перевести подих)/u,
  /(?<!لا )(يجب ان|لازم|علي ان|احتاج ان|اضطر ان|اضطر الى|احتاج الى|مضطر ان|يجب علي ان|عليه ان|عليها ان) (اتوقف|التوقف|يتوقف|تتوقف|ارتاح|الراحة|استريح|يستريح|تستريح|اجلس|الجلوس|التقط انفاسي)/u,
  /(得|要|必须|需要|不得不)(停下|停下来|停一停|歇|歇一歇|歇会儿?|休息|坐下|喘口气)/u,
  /(都得|都要|就得|就要)(停|歇|休息|坐|喘)/u,
]);

/** "I cannot get there without stopping" says the same; "I can" says the contrary. */
const WITHOUT = anyOf([
  /\bsenza ((dover|dovermi) )?(fermar(mi|si)|fermate|sost[ae]|riposar(mi|si)|pause?|una pausa|riprendere fiato|prendere fiato|seder(mi|si))\b/,
  /\bwithout (having to |needing to )?(stop(ping)?|stops?|rest(ing)?|paus(e|ing)|sit(ting)? down|a (rest|break|pause|stop)|breaks?|catch(ing)? (my|his|her) breath)\b/,
  /\bohne (anzuhalten|stehenzubleiben|stehen zu bleiben|eine? pausen?|pausen?|zu verschnaufen|(mich|sich) (auszuruhen|hinzusetzen)|luft zu holen|nach luft zu \p{L}+)\b/u,
  /\bsans (devoir )?(m |s )?(arreter|pauses?|faire (une |de )?pauses?|me reposer|se reposer|m asseoir|s asseoir|reprendre (mon |son )?souffle)\b/,
  /\bsin (tener que )?(parar(me|se)?|detener(me|se)|descansar|sentar(me|se)|hacer pausas?|pausas?|coger aire)\b/,
  /\bfara (sa )?(ma |se )?(opresc|opreasca|odihnesc|odihneasca|asez|pauz\w+|fac (o )?pauz\w+|trag aer|trag sufletul)\b/,
  /\bpa (u |e )?(ndalur|ndaluar|pushuar|ulur|pushim|pauza)\b/,
  /без (зупин\p{L}+|відпочинку|перепочинку|пауз\p{L}*)|не (зупиняючись|зупинившись|відпочиваючи|відпочивши|присівши)/u,
  /(دون|بدون|من دون|بلا) (ان )?(اتوقف|التوقف|توقف|يتوقف|تتوقف|ارتاح|راحة|استراحة|اجلس|الجلوس)/u,
  /不(停|歇|休息)(下来?|一下|一会儿?)?(就|来)?/u,
]);
const CANNOT = anyOf([
  /\b(non (ci |ce la |si )?(riesc\w+|posso|puo|arriv\w+|facci\w*|fa|ce la faccio|ce la fa|vado|va|cammin\w+)|impossibile|mai)\b/,
  /\b(cannot|can t|cant|can not|couldn t|could not|unable|not able|don t (get|make it|manage)|doesn t (get|make it|manage)|impossible|hardly|never)\b/,
  /\b(nicht|nie|kaum|unmoglich)\b/,
  /\b(ne|n) (\p{L}+ )?(peux|peut|arrive|parviens|parvient|reussis|suis pas capable|vais|va)\b|\b(peux|peut|arrive) (pas|plus)\b|\bimpossible\b/u,
  /\b(no (puedo|puede|consigo|consigue|logro|logra|llego|llega|soy capaz)|imposible)\b/,
  /\b(nu (mai )?(pot|poate|reusesc|reuseste|ajung|ajunge|sunt in stare)|imposibil)\b/,
  /\b(nuk (mund|arrij|arrin|ia dal|shkoj|eci)|s mund|s mundem|pamundur)\b/,
  /(^| )не (можу|може|доиду|доиде|доити|доходжу|вдається|в змозі)|неможливо/u,
  /(^| )(لا|لم اعد|ما) (استطيع|يستطيع|تستطيع|اقدر|يقدر|تقدر|يمكنني|يمكنه|اصل)|مستحيل/u,
  /(走不到|到不了|去不了|不行|不能|没法|无法|做不到)/u,
]);

/** What it takes to have to stop, the worst first, with the value of the choice that says the same. */
const FOR: readonly (readonly [value: number, words: ReturnType<typeof anyOf>])[] = [
  [
    3,
    anyOf([
      /\b(parl(o|a|are|ando)|frase|a riposo|da ferm[oa]|da sedut[oa]|speak(ing)?|talk(ing|s)?|sentences?|words?|at rest|sitting still|sprechen|spreche|spricht|rede[nt]?|satz|satze|in ruhe|im sitzen|parle[rs]?|parlant|phrases?|au repos|hablar|hablo|habla|hablando|frases?|en reposo|vorbesc|vorbeste|vorbi|vorbind|propoziti\w+|repaus|flas|flet|duke folur|fjali|pushim te plote)\b|(говорю|говорить|розмовляю|речення|у спокоі)|(اتكلم|يتكلم|تتكلم|الكلام|الحديث|جملة)|(说话|讲话|一句话)/u,
    ]),
  ],
  [
    2,
    anyOf([
      /\b(vest(o|e|irmi|irsi|endomi|endosi)|spoglio|lav(o|a|armi|arsi|andomi)|doccia|bagno|cucin\w+|letto|stanza|camera|cammin\w+|pass[oi]|metr[oi]|alz(o|a|armi|arsi)|muov\w+|mangi\w+|tavola|casa|faccende|piano)\b/,
      /\b(dress\w*|undress\w*|clothes|shoes|wash\w*|shower\w*|bath\w*|toilet|loo|cook\w*|bed|room|walk\w*|steps?|met(re|er)s|yards|mov(e|es|ing)|eat(ing|s)?|housework|chores|kitchen)\b/,
      /\b(anzieh\w*|anziehe|ausziehen|ankleiden|zieh\w*|wasch\w*|dusch\w*|bad|toilette|klo|kochen|bett|zimmer|geh(e|t|en)|laufe|schritt\w*|meter\w?|beweg\w*|essen|haushalt|kuche|wohnung)\b/,
      /\b(habill\w*|deshabill\w*|lav(e|er|ant)|douche|bain|toilettes?|cuisin\w*|lit|chambre|piece|march(e|er|ant)|pas|metres?|boug\w*|mang(e|er|eant)|menage|leve[r]?)\b/,
      /\b(visto|viste|vestir(me|se)?|vistiendome|desvisto|lav(o|a|ar|arme)|duch\w*|bano|cocin\w*|cama|habitacion|camin(o|a|ar|ando)|andar|ando|pasos?|metros|muev\w+|mover(me|se)?|com(o|er|iendo)|tareas|levant\w+)\b/,
      /\b(imbrac\w*|dezbrac\w*|spal(a|al|at)?\w*|dus|baie|gatesc|pat|camera|merg(e)?|mers(ul)?|pas(i|uri)?|metri|misc|misca|mananc|treburi\w*|ridic)\b/,
      /\b(vishem|vishet|zhvishem|lahem|lahet|dush|banjo|gatuaj|krevat|dhom\w+|eci?|ecje|ecur|hap\w?|metra|leviz\w*|ha(m|je)|pune\w? e shtepise|ngrihem)\b/,
      /(одяга|вдяга|роздяга|мию|миюся|митися|душ|туалет|ванн|ліжк|кімнат|ходжу|ходить|іду|крок|метр|рухаюс|(^| )ім |готую|встаю)/u,
      /(البس|يلبس|تلبس|اللبس|ارتدي|ارتداء|ملابس|اغتسل|استحم|الحمام|المطبخ|السرير|الغرفة|امشي|يمشي|تمشي|المشي|خطو|متر|اتحرك|يتحرك|الحركة|اكل)/u,
      /(穿衣|穿|脱衣|洗脸|洗澡|洗漱|上厕所|卫生间|走路|走几步|走两步|几步|步|米|下床|房间|做饭|吃饭|动一动|一动|家务)/u,
    ]),
  ],
  [
    1,
    anyOf([
      /\b(scal[ae]|salita|corr(o|ere|endo)|sport|sforz\w+|pes[oi]|stairs|steps up|uphill|hill|floors?|run(ning)?|exercis\w+|effort|treppe\w?|stufen|bergauf|stock|renn\w+|anstreng\w+|escaliers?|etages?|cote|cour(s|ir|ant)|effort|escaleras?|subir|subo|cuesta|corr(o|er)|esfuerzo|scari|scarile|urc|efort|alerg|shkall\w+|perpjet\w*|vrapoj)\b|(сход|поверх|вгору|біжу|навантажен)|(الدرج|السلم|اصعد|صعود|اركض|مجهود|الجهد)|(楼梯|爬楼|上坡|上楼|跑)/u,
    ]),
  ],
];

/** "I don't have to stop when I walk": neither an answer nor a wish to stop. */
const NOT_STOPS = anyOf([
  /\bnon (mi |si )?(devo|deve|serve|occorre|tocca|ho bisogno di|ha bisogno di)( \p{L}+){0,2} (fermar\w*|riposar\w*|seder\w*)/u,
  /\b(don t|dont|doesn t|doesnt|do not|does not|never) (have|need) to (stop|rest|pause|sit)\b/,
  /\bmuss( \p{L}+){0,4} (nicht|nie|keine pause)( \p{L}+){0,3} (anhalten|stehen ?bleiben|ausruhen|machen|hinsetzen)\b/u,
  /\b(ne|n) (dois|doit|ai|a) (pas|jamais)( besoin de)?( \p{L}+)? (m |s )?(arreter|reposer|asseoir)\b/u,
  /\b(no|nunca) (tengo que|tiene que|necesito|necesita) (parar\w*|descansar|sentar\w*|detener\w*)\b/,
  /\bnu (trebuie|e nevoie|am nevoie) sa (ma |se )?(opresc|opreasca|odihnesc|odihneasca)\b/,
  /\b(nuk|s) (duhet|kam nevoje|ka nevoje|me duhet) te (ndalem|ndalet|ndaloj|pushoj|ulem)\b/,
  /не (мушу|треба|доводиться|потрібно) (зупин|відпочив)|لا (يجب|احتاج|اضطر)( ان| الى| علي)* ?(اتوقف|التوقف|ارتاح|الراحة)|不(用|需要|必)(停|歇|休息)/u,
]);

type Stopping = { readonly value: number } | 'not' | null;

const read: (text: string) => Stopping = remembered((text) => {
  const said = plain(text);
  if (/[?？؟]/u.test(text)) return null;
  const isWithout = WITHOUT.test(said);
  const isNot = isWithout ? !CANNOT.test(said) : NOT_STOPS.test(said);
  if (!isNot && !isWithout && !STOPS.test(said)) return null;
  const value = FOR.find(([, words]) => words.test(said))?.[0] ?? (isLittleEffort(text) ? USUAL : undefined);
  return value === undefined ? null : isNot ? 'not' : { value };
});

/** The choice of the question about the breath that somebody means who has to stop at something; "not" where they need not; else null. */
export function stopsFor(question: Question | null, { text, button }: Pick<Heard, 'text' | 'button'>): Choice | 'not' | null {
  if (question?.id !== BREATH || button !== null) return null;
  const said = read(text);
  return said === null || said === 'not' ? said : (question.choices?.find(({ value }) => value === said.value) ?? null);
}

/** "I have to stop on my way to the toilet", wherever it is said: the breath is asked about, whatever it is that stops somebody. */
export function stopsForLittle({ text, button }: Pick<Heard, 'text' | 'button'>): boolean {
  const said = button === null ? read(text) : null;
  return said !== null && said !== 'not' && said.value >= USUAL && isLittleEffort(text);
}
