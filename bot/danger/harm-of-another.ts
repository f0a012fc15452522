// A wish to die that is somebody else's: whoever tells of it is answered about that person, and not asked whether they think of it
// themselves. In the ten languages, as `plain` leaves the words.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { askedInDanger } from './danger-questions.js';
import { callActions, sayAfter, sayDangerAgain } from './safety.js';

/** Of somebody else, beside a word for who it is; and what the writer says of themselves. */
const OF_ANOTHER = anyOf([
  /\b(e|ha|is|s|feels|has|got|gets|ist|hat|est|a|es|esta|tiene|este|are|eshte|ka) (\p{L}+ ){0,3}(suicid\p{L}*|suizid\p{L}*|selbstmord\p{L}*|lebensmude|sinucig\p{L}*|sinucid\p{L}*|vetevras\p{L}*)\b|\b(doesn t|does not|didn t|did not|won t) want\b|\b(keeps?|d rather|would rather|thinks|feels like)\b|\b(ne veut|deshiron|nuk do te)\b|(має|є) (\p{L}+ ){0,2}(суіцид|самогуб)\p{L}*/u,
  /(他|她|丈夫|老公|妻子|老婆|儿子|女儿|孩子|朋友|妈妈?|爸爸?|弟弟|哥哥|姐姐|妹妹|同学|邻居).{0,8}(不想|有.{0,2}(自杀|轻生)|想|要|说|打算|企图|试图|吃了|吞了|割)/,
  /\b(vuole|voleva|vorrebbe|dice|diceva|scrive|minaccia|sta per|parla di|pensa (di|al)|pensava|continua a dire|ha (gia |appena )?(detto|scritto|preso|ingoiato|tentato|cercato|provato|minacciato|bevuto)|si (e|vuole|sta|faccia|fa|butta|taglia|uccide|ammazza|faccia)|suicidarsi|uccidersi|ammazzarsi|buttarsi|farsi)\b/,
  /\b(wants|wanted|says|said|writes|threaten\w*|is (going|about|trying|talking|thinking)|s (going|about|trying|talking|thinking)|has (taken|cut|tried|said|threatened)|took|tried|cuts|talks|himself|herself|themsel\w+)\b/,
  /\b(will|wollte|mochte|droht|sagt|schreibt|hat|versucht|denkt|sich)\b|\b(veut|voulait|dit|ecrit|menace|pense|parle de|va|a (pris|avale|essaye|tente|dit)|s est|se (suicid\w+|tuer|tue|jeter|jette|faire|coupe))\b/,
  /\b(quiere|queria|dice|escribe|amenaza|piensa|habla de|va a|se (quiere|ha|corto|tomo|tiro|mata|suicid\w+)|ha (tomado|intentado|dicho)|tomo|suicidarse|matarse|tirarse|hacerse)\b|\b(vrea|voia|spune|zice|scrie|ameninta|se (gandeste|omoara|arunca|taie)|s a|si a|a (luat|inghitit|incercat|spus)|sa se)\b/,
  /\b(do te (vras\w+|vdes\w+|hidhet|hedhe)|thote|shkruan|kercenon|ka (pire|marre|prere|provuar|thene)|veten|mendon)\b|(хоче|каже|пише|погрожує|збирається|намага\p{L}+|випи(в|ла)|наковта\p{L}+|порізав|порізала|думає)|(يريد|تريد|يقول|تقول|يهدد|تهدد|يفكر|تفكر|حاول|حاولت|ينتحر|تنتحر|تناول|ابتلع|نفسه|نفسها)/u,
]);
const OF_ONESELF = anyOf([
  /\bi (?:(?!he |she |they |my |his |her |him |who |that |wants |says |is )\p{L}+ ){0,4}(die|dead|dying|to live|end it|suicide|kill myself|exist)\b|\bkill me\b/u,
  /\b(la mia vita|senza di me|my( own)? life|without me|mein(em)? leben|ohne mich|ma vie|sans moi|mi vida|sin mi|viata mea|fara mine|jeten time|pa mua)\b|(моє життя|мого життя|без мене)|(حياتي|بدوني|من دوني)|我的(生命|人生)|没有我/u,
  /\b(ho|avevo|i m|i am|i have|i ve|i feel|i felt|i get|i keep|ich bin|ich habe|je suis|j ai|tengo|estoy|soy|am|sunt|kam|jam)( \p{L}+){0,3} (suicid\p{L}*|suizid\p{L}*|selbstmord\p{L}*|lebensmude|sinucig\p{L}*|vetevras\p{L}*)\b|(у мене|маю) (\p{L}+ ){0,2}(суіцид|самогуб)\p{L}*|(لدي|عندي|تراودني) (\p{L}+ ){0,2}انتحار\p{L}*|我(也|又|总|常)?有.{0,4}(自杀|轻生)/u,
  /\b(voglio|vorrei|volevo|penso di|mi (voglio|vorrei|ammazzo|uccido|butto|taglio|sono)|farmi|uccidermi|ammazzarmi|buttarmi|tagliarmi|suicidarmi|impiccarmi|anch io|anche io|non ce la faccio|la faccio finita|ho (preso|ingoiato|bevuto|ingerito))\b/,
  /\b(i (want|will|wanna|would|can t|cant|cannot|took|cut|swallowed|have taken|ve taken)|i (m|am) (going to|thinking|about to)|myself|me too)\b|\bich (will|mochte|werde|kann nicht mehr|halte)\b|\bich habe (alle|zu viele|tabletten|mich|mir|schon)\b|\bmich (umbring\w*|tot\w*|verletz\w*|aufhang\w*|erhang\w*)|\bmir (etwas|was|das leben|die pulsadern)\b/,
  /\bje (veux|vais|voudrais|pense|n en peux|me suis)\b|\b(me (tuer|suicider|jeter|faire|couper)|j ai (pris|avale)|en finir avec ma)\b|\b(quiero|voy a|pienso|me (quiero|mato|voy|he|corte)|matarme|suicidarme|tirarme|hacerme|he tomado|no puedo mas)\b/,
  /\b(vreau|ma (omor|gandesc|arunc|sinucid)|sa mor|am luat|sa ma|m am)\b|\b(dua|desha|kam (pire|marre)|vras veten|te vdes)\b|(^| )(хочу|збираюся|думаю|вб ю|накладу)( |$)|(اريد|اقتل نفسي|افكر|انتحر|اقتلني)|我(想|要|不想|打算|准备|已经|也想|活)/u,
]);
/** Who it is, where it is somebody near. */
const ANOTHER = anyOf([
  /\b(amic[oa]|figli[oa]|marito|moglie|fratello|sorella|madre|mamma|padre|papa|nonn[oa]|zi[oa]|cugin[oa]|nipote|compagn[oa]|fidanzat[oa]|ragazz[oa]|collega|vicin[oa]|coinquilin[oa]|alunn[oa]|student\w+|paziente|ex|lui|lei|friend|son|daughter|husband|wife|brother|sister|mother|mum|mom|father|dad|boyfriend|girlfriend|partner|roommate|flatmate|neighbou?r|colleague|he|she|freund(in)?|sohn|tochter|mann|frau|bruder|schwester|mutter|vater|nachbar\w*|kolleg\w+|er|sie|amie?|fils|fille|mari|femme|frere|soeur|sœur|mere|pere|copain|copine|voisine?|collegue|il|elle|amig[oa]|hij[oa]|marido|mujer|herman[oa]|padre|novi[oa]|compane\w+|prieten\w*|fiul|fiica|sotul|sotia|fratele|sora|mama|tata|vecin\w*|coleg\w*|shok\w*|mik\w*|djal\w*|vajz\w*|burri|gruaja|vellai|motra|nena|babai)\b|(^| )(друг|подруга|син|донька|дочка|чоловік|дружина|брат|сестра|мама|тато|сусід|сусідка|колега|хлопець|дівчина|він|вона)( |$)|(^| )(و|ف)?(ابني|ابنتي|بنتي|زوجي|زوجتي|اخي|اختي|امي|ابي|والد\p{L}*|صديق\p{L}*|جار[يت]\p{L}*|زميل\p{L}*|هو|هي)( |$)|(朋友|儿子|女儿|丈夫|老公|妻子|老婆|孩子|妈妈|爸爸|弟弟|哥哥|姐姐|妹妹|同学|邻居|他|她)/u,
]);

/** "Someone I know wants to": nobody who is named, so that only what is said right behind counts. */
const SOMEBODY = anyOf([
  /\b(qualcuno|(una|un altra|quella|questa) persona|un conoscente|una conoscente)( che)?( conosco| mi e car[oa]| mi sta a cuore)?( che)?( mi)?( non)? (vuole|voleva|vorrebbe|dice|ha (detto|scritto|pensieri|minacciato)|minaccia|pensa|parla|sta per)\b/,
  /\b(someone|somebody|(a|this|that|another) (person|guy|girl|woman|man|boy|student|patient|classmate|acquaintance))( (that |who |whom )?i (know|love|met|care about))?( online)?( (who|that))? (wants?|wanted|says|said|writes|keeps|talks|threatens|threatened|might|may|doesn t|is (going|about|trying|talking|thinking|suicidal)|has (said|written|threatened|tried|suicidal)|told me)\b/,
  /\b(jemand(en)?|ein (bekannter|mann|schuler|mensch|junge)|eine (bekannte|frau|person|schulerin))( (den|die|der|das))?( ich( \p{L}+)? (kenne|mag|liebe)| mir nahe steht)? (will|mochte|sagt|schreibt|hat (gesagt|geschrieben|gedroht|suizid\p{L}*|selbstmord\p{L}*)|droht|denkt|spricht|ist suizid\p{L}*)\b/u,
  /\b(quelqu un|une personne|une connaissance|un homme|une femme|un eleve|une eleve)( que (je connais|j aime)| de proche| proche de moi)?( qui)?( ne)? (veut|voulait|dit|ecrit|menace|pense|parle|va se|a (dit|ecrit|des idees|des pensees))\b/,
  /\b(alguien|una persona|un conocido|una conocida)( (a quien |que )conozco)?( que)?( no)? (quiere|dice|escribe|amenaza|piensa|habla de|va a|tiene (ideas|pensamientos)|ha (dicho|escrito))\b/,
  /\b(cineva|o persoana|un cunoscut|o cunostinta)( (pe )?care( (il|o))? cunosc| cunoscut)?( care)?( nu)? (vrea|spune|zice|scrie|ameninta|se gandeste|are ganduri|a (spus|scris))\b/,
  /\b(dikush|nje person|nje i njohur|nje e njohur)( qe( e)? (njoh|njohim))?( nuk)? (deshiron|do te|thote|shkruan|kercenon|mendon|ka (thene|shkruar|mendime))\b/,
  /(^| )(хтось|(одна |ця |інша )?людина|знаиом(ии|а)|приятель(ка)?|однокласни\p{L}+)( (яку|кого) я знаю)?( не)? (хоче|каже|пише|погрожує|збирається|думає|говорить)( |$)/u,
  /(^| )شخص( ما)?( (اعرفه|اعرفها|عزيز|قريب))?( لا)? (يريد|تريد|يقول|تقول|يفكر|تفكر|يهدد|تهدد)/u,
  /(认识的人|有人|有个人|网友|同事|室友|学生|熟人).{0,6}(想|要|说|打算|企图|有自杀|有轻生)/u,
]);

/** Whether the writer speaks of dying themselves. @param said as `plain` leaves it */
export function isOfOneself(said: string): boolean {
  return OF_ONESELF.test(said);
}

export function isOfAnother(text: string): boolean {
  const said = plain(text);
  return !OF_ONESELF.test(said) && (SOMEBODY.test(said) || (ANOTHER.test(said) && OF_ANOTHER.test(said)));
}

/** "I want to die too", after somebody else's wish: what was said of the other does not answer it. */
export function turnsToOneself(draft: TurnDraft, heard: readonly Heard[]): void {
  const { self_harm_other: other, self_harm: _, ...danger } = draft.state.danger;
  if (other === undefined) return;
  const isOwn = heard.some(
    ({ text, button, understanding }) =>
      button === null && understanding?.dangerSigns.some(({ name }) => name === 'self_harm') && OF_ONESELF.test(plain(text)),
  );
  if (isOwn) draft.set({ danger });
}

const WHAT_TO_SAY = anyOf([
  /\b(cosa|che|che cosa|come) (gli|le|posso|devo|potrei|dovrei)( (gli|le|posso|devo))* ?(dico|dire|dirgli|dirle|rispond\w+|parl\w+)\b|\b(cosa|che cosa|come) (dico|rispondo)( a)? (lui|lei)\b|\bcome (gli|le) parlo\b/,
  /\b(what|how) (should|can|do|could|must|shall) (i|we) (say|tell|talk|speak|answer|reply)\b|\b(what|how) to (say|tell|talk)\b/,
  /\b(was|wie) (soll|kann|muss|darf) ich (ihm|ihr|da|denn)? ?(\p{L}+ )?(sagen|antworten|reden|sprechen)\b|\bwas sage ich (ihm|ihr)\b/u,
  /\b(que|quoi) (lui |dois je lui |puis je lui )?(dire|repondre)\b|\bqu est ce que je (lui )?(dis|dois (lui )?dire|peux (lui )?dire)\b|\bcomment lui parler\b/,
  /\bque (le )?(digo|debo decir(le)?|puedo decir(le)?|contesto)\b|\bcomo le hablo\b/,
  /\bce (sa )?(ii|i) (spun|zic|raspund)\b|\bce pot sa (ii|i) spun\b|\bcum vorbesc cu (el|ea)\b/,
  /\bcfare (t i|ti|duhet t i|mund t i|t u) (them|pergjigjem)\b|\bsi t i flas\b/,
  /що (мені )?(иому|іи|сказати|відповісти)( (иому|іи|сказати|відповісти))*|як (мені )?з (ним|нею) говорити/u,
  /ماذا (يجب ان |علي ان |يمكنني ان )?(اقول|ارد)( (له|لها|عليه|عليها))?|كيف (اتحدث|اتكلم|اكلمه|اكلمها)/u,
  /(该|要|应该|能|可以)?(对|跟|和|怎么跟|怎么和)(他|她)(说|讲)(什么|些什么)?|说什么(好)?|怎么说/u,
]);

/** Far off, not found, not answering. */
const IS_FAR = anyOf([
  /\b(non so (dove|dov)|non (lo|la|li) (trovo|troviamo)|non (mi )?risponde( piu)?( al telefono| ai messaggi)?|(abita|vive|sta|e) (lontan\w+|in un altra citta|all estero)|(sono|siamo|io) lontan\w+|e (sparit|scappat|uscit|scomparsa)\w*|ha (spento|staccato) il telefono)\b/,
  /\b((don t|do not|dont) know where|can t (find|reach)|cannot (find|reach)|(not|isn t|doesn t|won t) (answer|pick)\w*|(lives|is) (far|abroad|in another)|i m (far|not there)|has (gone|disappeared|run away|left)|ran away|phone is off)\b/,
  /\b(weiß nicht,? wo|weiss nicht wo|finde (ihn|sie) nicht|erreiche (ihn|sie) nicht|(antwortet|geht) nicht( ran)?|(wohnt|ist) (weit weg|im ausland|in einer anderen)|ist (weg|weggelaufen|verschwunden))\b/,
  /\b(sais pas ou|(le|la) trouve pas|ne repond (pas|plus)|repond (pas|plus)|(habite|vit|est) (loin|a l etranger|dans une autre)|est (partie?|disparue?))\b/,
  /\b(no se donde|no (lo|la) encuentro|no (contesta|responde)|(vive|esta) (lejos|en otra|en el extranjero)|se ha ido|ha desaparecido)\b|\b(nu stiu unde|nu (il|o) gasesc|nu raspunde|(locuieste|sta|e) (departe|in alt)|a (plecat|disparut))\b/,
  /\b(nuk e di ku|nuk (e )?gjej|nuk pergjigjet|(jeton|eshte) larg|ka ikur)\b|(не знаю,? де|не можу (знаити|додзвонитися)|не відповідає|(живе|далеко) (далеко|в іншому)|він далеко|вона далеко|(зник|пішов|пішла|зникла))|(لا اعرف اين|لا اجد|لا (يرد|ترد)|(يسكن|تسكن|يعيش|تعيش) بعيد|بعيد[ةه]? عني|(خرج|خرجت|هرب|اختفى|اختفت))|(不知道(他|她)?(在|去)哪|找不到|联系不上|不接电话|不回|(住|在)(得)?(很远|外地|别的城市|国外)|(走|跑|失踪)了)/u,
]);

/** "What shall I do, what shall I say to her?": the advice for that person once more; and what to do where that person is far. @returns whether it was said */
export function hearOfAnother(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!('self_harm_other' in draft.state.danger)) return false;
  const written = heard.filter(({ button }) => button === null);
  if (written.some(({ text }) => IS_FAR.test(plain(text)))) sayAfter(draft, 'other_far', callActions(draft, ['112']));
  else if (written.some(({ text }) => asksWhatToDo(text))) sayDangerAgain(draft);
  else return false;
  draft.set({ fallbacks: 0 });
  keepQuestion(draft);
  return true;
}

function asksWhatToDo(text: string): boolean {
  return askedInDanger(text) === 'until_then' || WHAT_TO_SAY.test(plain(text));
}
