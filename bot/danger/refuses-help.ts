// "I don't want the ambulance", "he doesn't want me to call", "no hospital please": help that is refused after a danger, in the ten
// languages as `plain` leaves the words. It is neither argued with nor passed over: why it matters, that the call is free and 112 weighs it
// with them, who decides. The request for a person stays.
import type { AfterDanger } from '../../config/text-keys.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { speaksOfCall } from '../person/queue-questions.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { callActions, noteDanger, ofBodies, raisedDanger, sayAfter } from './safety.js';
import { isTakenBack } from './withdrawn.js';

/** The help itself is refused: no ambulance, no hospital, not 112, nobody. */
const REFUSED = anyOf([
  /\b(non|nn) (la |lo |li |mi |ti |ci |gli |le |si )?(vogli\w+|vuole|vuol|volete|vogliamo|vogliono|vorrei|vorrebbe|serve|servono|occorre|occorrono|ho bisogno|ha bisogno|abbiamo bisogno|mandat\w+|mandare|chiam\w+|telefon\w+|vado|va|andiamo|andare|andra|andro|ci vado|ci va|port\w+|intendo|intende|se ne parla)\b( (piu|proprio|affatto|assolutamente|nemmeno|neanche|mica|che|di|a|al|in|il|la|le|l|i|nessun|nessuna|un|una|andare|chiamare|chiami|chiamino|chiamiate|telefonare|venire|arrivi|venga|vengano|essere|portat[oa]|ricoverat[oa]|farmi|farsi|disturbare|finire|mi|lo|la|li))* ?(ambulanz\w*|118|112|soccors\w*|ospedal\w*|pronto soccorso|ricover\w*|emergenz\w*)\b/,
  /^(no )?no (grazie )?(all?a? |al |l )?(ambulanza|ospedale|pronto soccorso|112|118|ricovero)( (grazie|per favore|per carita|assolutamente))*$|\b(ambulanz\w*|118|112|soccorsi|ospedale|pronto soccorso) (io |proprio |lui |lei )*non (ci|lo|la|li|l) (vado|va|vuole|voglio|chiamo|vogliamo|andiamo|chiamiamo|vengo|viene)\b|\b(niente|mai|nessun|nessuna|contro|rifiut\w+|rinunci\w+)( (a|al|all|alla|l|il|la|un|una|di|andare|in|chiamare|venire|essere|che|chiami|per favore|di farsi))* ?(ambulanz\w*|118|112|soccors\w*|ospedal\w*|pronto soccorso|ricover\w*)\b/,
  /\b(non (la |lo |mi |ti |ci )?(vogli\w+|vuole|vuol|vorrei|vorrebbe|vogliamo|vogliono|intendo|intende)( (piu|proprio|assolutamente|affatto))* (che (io |noi )?(li |lo |la )?(chiam\w+|telefon\w+)|(chiamare|telefonare)( nessuno| a nessuno)?|nessuno|disturbare( nessuno)?|essere ricoverat[oa]|farsi (vedere|visitare|portare|ricoverare|aiutare)|farmi (vedere|visitare|portare|ricoverare)|(il |un |nessun )?(dottore|medico|aiuto)))\b/,
  /^(no |ma |guarda |senti |grazie |io |per ora |per adesso |adesso )*(non (chiamo|telefono|li chiamo|lo chiamo|la chiamo|chiamiamo)( (nessuno|a nessuno|piu|per ora|adesso|ancora|subito))*|non c e (bisogno|motivo) di (chiamare|telefonare|disturbare)\w*( nessuno)?|non (e|mi sembra) il caso( di (chiamare|disturbare)\w*( nessuno)?)?|(preferisco|meglio|voglio|vorrei|preferisce|vuole) (prima )?aspettare( (ancora|un po|un poco|domani|un attimo|fino a domani|domattina|che passi|e vedere))*|aspett(o|iamo) (ancora( un po)?|un po|domani|domattina|fino a domani|che passi)|mi vergogno (a|di) chiamare|si rifiuta)( grazie| per favore)?$/,
  /\b(dice di (non chiamare|no)|si rifiuta|rifiuta (l )?aiuto|(mi|ci) (vieta|proibisce|impedisce) di chiamare|se chiamo si arrabbia)\b/,
  /\b(don t|do not|doesn t|does not|dont|doesnt|didn t|won t|wont|will not|not|refus\w+|no need|not going|never)( (really|even))? (want|wants|need|needs|call|calling|phone|ring|go|going|to go|to call|to be taken|send|to|like)?( (to|for|me|us|him|her|them|call|calling|go|going|be|taken|send|want|in|into|an|a|the|any|that|you))* ?(ambulance|hospital|112|118|999|911|emergency (room|services)|paramedics|a e)\b/,
  /\b(no|without|not the|not an) (an |any |the )?(ambulance|hospital|paramedics|112|118|999|911)\b( please)?|\b(don t|do not|doesn t|does not|dont|doesnt|won t|wont|will not|refuses) (to )?(want |let )?(me |us |anyone |anybody )?((to )?(call( (anyone|anybody|them|for help))?$|see a doctor|be (helped|seen|examined)|go there|any help|help from))( |$)|\b(not calling|won t call|will not call)( (anyone|anybody|them))?$|^(i d |i would |i ll |i will |he d |she d )?(rather |prefer to )?(wait and see|wait (until|till) (tomorrow|the morning)|rather wait)|^(he|she|my \w+) (refuses|won t|will not|doesn t want to|says no)$|\bhe refuses help\b/,
  /\b(will|wollen|mochte|mochten|brauche|brauchen|braucht|rufe|rufen|gehe|geht|gehen|fahre|fahrt|fahren|schicken)\b( \p{L}+){0,3}? (keinen?|keine|nicht|nie|niemals|auf keinen fall)( (mehr|in|ins|im|zum|zur|nach|ein|eine|einen|den|die|das|dem|der|mit|dass|ich|man|sie|anrufen|rufen|jetzt|unbedingt|krankenhaus))* ?(krankenwagen|rettungswagen|notarzt|rettung|sanitater|krankenhaus|spital|notaufnahme|112|118|notruf|hilfe)\b|\b(kein|keinen|keine|ohne|nicht ins|nicht den|nicht die) (krankenwagen|rettungswagen|notarzt|krankenhaus|spital|rettung|notaufnahme|112|118)\b/u,
  /\b(will|mochte|mochten|wollen)( \p{L}+)? (112|118|den notruf|den notarzt|den krankenwagen|die rettung) nicht (an)?rufen\b|\b(will|mochte|mochten|wollen) ((er|sie|es|ich|vater|mutter|mann|frau|oma|opa) )?nicht( (dass ich|dass man|jemanden|niemanden|da|dort|die|112|den|einen|notarzt))* ?(anrufe|anruft|anrufen|rufe|rufen|hin|ins krankenhaus|hilfe|storen)\b|^(nein |aber )?ich (rufe|ruf) (niemanden|da nicht|nicht|dort nicht|keinen)( an)?$|\b(weigert sich|weigere mich|lehnt (es |das |hilfe |alles )?ab|verweigert)\b|^(ich |wir )?(warte|warten|will|wollen|mochte|mochten)( lieber| noch| erst| ab| abwarten| warten| ein bisschen| bis morgen)+$|\bich schame mich (da )?anzurufen\b/u,
  /\b(veux|veut|voulons|veulent|voudrais|voudrait|faut|besoin|appelle|appelez|appeler|vais|va|envoyez|refuse\w*)( (pas|plus|jamais|surtout|du tout|d|de|qu|que|aller|a|l|le|la|les|une|un|on|j|je|appeler|appelle|etre|hospitalisee?|vienne|viennent|emmenee?|partir|en))* ?(ambulance|hopital|samu|urgences|secours|pompiers|112|118|15)\b/,
  /\b(pas d|pas de|pas l|pas les|pas le|sans) ?(ambulance|hopital|samu|secours|urgences|112|118|15)\b|\b(je|il|elle|on|mere|pere|mari|femme) (ne )?(veux|veut|voudrait) (pas|plus) (que (j |je |on )?(appelle|telephone|derange)|(appeler|telephoner|deranger|voir (de|un) (medecin|docteur)|etre hospitalisee?|d aide)( personne)?)|\b(je )?(n )?appelle(rai)? (pas|personne)\b|\brefuse (de l aide|l aide|qu on|d y aller|de partir|tout)\b|^(je |on |non |il |elle )*(prefere|preferons|vais|va) (attendre|voir)( (encore|un peu|demain))*$|^(il|elle|mon \p{L}+|ma \p{L}+) (refuse|ne veut pas)$|\bj ai honte d appeler\b/u,
  /\bno (quiero|quiere|queremos|quieren|necesito|necesita|necesitamos|hace falta|voy|va|vamos|llamo|llamen|manden|envien|pienso)( (ir|llamar|que|llame|llamen|a|al|la|una|el|un|ninguna|ningun|de|venga|vengan|lleven|me|lo|ser|ingresad[oa]|ya|mas))* ?(ambulancia|hospital|urgencias|emergencias|112|118|061)\b|\b(nada de|sin|ninguna|ningun|rechaza|rechazo|se niega a( ir)?( al| a)?)( (la|el|al|una))? ?(ambulancia|hospital|urgencias|112|118)\b/,
  /\bno (quiero|quiere|queremos) (que (yo )?(llame|llamemos|moleste)|llamar( a nadie)?|molestar|ver a(l| un) medico|ayuda|ir)\b|^(no )?no (voy a llamar|llamo|llamare)( a nadie)?$|\b(se niega|no se deja ayudar)\b|^(prefiero|prefiere|mejor|voy a|vamos a) (esperar)( (un poco|a manana|hasta manana|mas|a ver))*$|\bme da verguenza llamar\b/,
  /\bnu (vreau|vrea|vrem|vor|am nevoie|are nevoie|e nevoie|este nevoie|merg|merge|mergem|chem|sun|trimiteti)( (sa|la|de|o|un|nicio|niciun|vina|chem|cheme|sun|sune|mearga|merg|ajunga|ma|il|duc|duca|duceti|fie|internat[a]?|in|pe))* ?(ambulant\w*|salvare\w*|spital\w*|urgent\w*|112|118)\b|\b(fara|nicio|niciun|refuz\w*)( (sa|mearga|la|o))* ?(ambulant\w*|salvare\w*|spital\w*|112|118)\b/,
  /\bnu (vreau|vrea|vrem) sa (sun|chem|suni|chemi|chemam|deranjez|se duca|mearga|vada (un )?medic\w*)\b|^(nu )?nu (sun|chem|o sa sun)( (pe nimeni|la nimeni|acum))*$|\b(refuza|nu accepta ajutor)( ajutorul)?\b|^(prefer|mai bine|prefera|vreau) (sa )?(astept|asteptam|astepte)( (putin|pana maine|maine))*$|\bmi e rusine sa sun\b/,
  /\b(nuk|s) (dua|do|duam|duan|kam nevoje|ka nevoje|duhet|me duhet|i duhet|shkoj|shkon|thirr\w*|telefonoj|dergoni)( (te|ta|per|ne|nje|asnje|shkoj|shkoje|telefonoj|telefonoje|therras|thirr\w*|vije|me|e|i))* ?(ambulanc\w*|spital\w*|urgjenc\w*|112|118|127)\b|\b(pa|asnje|refuzo\w*|jo)( (te|shkoje|ne|nje))* ?(ambulanc\w*|spital\w*|112|118|127)\b/,
  /\b(nuk|s) (dua|do|duam) (qe )?te (telefonoj|telefonoje|thirras|therras|thirrem|shqetesoj|shkoj|shkoje|vizitohet)( (askend|njeri))?\b|^(jo )?(nuk|s) (telefonoj|thirr|therras|do te telefonoj)( (askend|askujt|njeri))?$|\b(refuzon|nuk pranon) ?(ndihmen|ndihme)?\b|^(preferoj|me mire|dua) (te )?(pres|presim|prese)( (pak|neser|deri neser))*$|\bme vjen turp te telefonoj\b/,
  /(^| )не (хочу|хоче|хочемо|хочуть|треба|потрібн\p{L}+|викликаи\p{L}*|викликати|викликаю|дзвоню|дзвоніть|поіду|поіде|піду|іду|іде|буду|буде|надсилаите)( (в|у|до|на|ні|ніяко\p{L}*|щоб|я|іхати|викликати|викликал\p{L}+|дзвонити|дзвонив|дзвонила|приіздила|приіхала|іздити|лягати|мене|іі|иого|там|ту|цю))* ?(швидк\p{L}+|лікарн\p{L}+|112|118|103|екстрен\p{L}+)|(^| )(без|ніяко\p{L}+|відмовля\p{L}+( (від|іхати|до|в|у))*) ?(швидк\p{L}+|лікарн\p{L}+|112|118|103)/u,
  /(^| )не (хочу|хоче|хочемо) ?(щоб (я|ми|хтось) (дзвони\p{L}+|телефонува\p{L}+|виклика\p{L}+|турбува\p{L}+)|(нікому |нікого )?(дзвонити|телефонувати|турбувати|викликати)( нікому| нікого)?|допомог\p{L}+|до лікаря|іхати)|^(ні )?(я )?(нікому |нікого )?не (буду )?(дзвоню|дзвонитиму|дзвонити|телефоную|викликаю|викликатиму|викликати)( (нікому|нікого))?$|відмовляється|^(я |ми |краще |лише )*(почекаю|почекаємо|зачекаю|зачекаємо|хочу почекати)( (ще|трохи|до завтра|до ранку))*$|соромно дзвонити/u,
  /(لا|لن|مش|ما|بدون|من دون|يرفض|ترفض|ارفض|رفض|رفضت) ?(اريد|يريد|تريد|نريد|ارغب|يرغب|احتاج|يحتاج|نحتاج|اذهب|يذهب|تذهب|نذهب|اتصل|نتصل|ترسلوا|بدي|بده|بدها|عايز|عايزه|داعي)?( (ان|الى|ل|في|ب|اي|ياتي|تاتي|اذهب|يذهب|تذهب|الذهاب|اتصل|الاتصال|اتصل|نتصل|دخول|يدخل|ادخل|سيارة|السيارة))* ?(ال|لل|بال|ب|ل)?(اسعاف|مستشفى|مستشفي|طواري|112|118)/u,
  /(لا|لن|مش|ما) (اريد|يريد|تريد|نريد|بدي|بده|بدها) (ان )?(اتصل|نتصل|تتصل|يتصل|ازعج|الاتصال|المساعدة|مساعدة|الطبيب)( (باحد|احدا|احد))?|^(لا )?(لن|لا) اتصل( (باحد|بهم|الان))?$|(يرفض|ترفض)( (المساعدة|العلاج|الذهاب))|^(يرفض|ترفض)$|^(افضل|سوف|س)? ?(انتظر|سانتظر|ان انتظر|الانتظار)( (قليلا|حتى الغد|للغد|الى الغد))*$|اخجل (من|ان) (الاتصال|اتصل)/u,
  /(不想|不要|不用|不需要|不愿意?|不肯|不去|不让|不许|别|不必|拒绝|不叫|不打|没必要)(再|我|他|她|你们|叫|打|去|坐|送|上|住|进|派|被|送去|让|给|呼叫|拨打|去看)*(救护车|医院|急诊|急救|112|118|120|住院)|^(我|他|她|妈妈|爸爸|我爸|我妈|老人)?(就是)?(不想|不要|不让我?|不会|不肯|不愿意?|不许我?)(打电话|打|叫人|去|就医|看医生|看病|麻烦别人|求助|给谁打)(了|给任何人)?$|^(我)?(想|先|宁愿|还是)?(再)?(等等|等一等|等到明天|等明天|观察一下)(再说|吧|看)?$|(他|她|爸爸?|妈妈?|老人|父亲|母亲|丈夫|妻子)(拒绝|不同意)/u,
]);

/** Somebody else refuses: then it is not the writer who decides against it, and they may call all the same. */
const OF_ANOTHER = anyOf([
  /\b(lui|lei|padre|papa|madre|mamma|marito|moglie|nonn[oa]|figli[oa]|zi[oa]|suocer[oa]|fratello|sorella|compagn[oa]|signor[ae]?|bambin[oa]|vicin[oa]|paziente|vuole|vuol|vorrebbe|si rifiuta|rifiuta|dice di|vieta|preferisce|si arrabbia|portarl[oa]|intende)\b|\b(he|she|him|her|my (dad|mum|mom|father|mother|husband|wife|son|daughter|grand\w+|uncle|aunt|brother|sister|partner)|doesn t|does not|refuses|wants)\b/,
  /\b(er|sie will|sie mochte|sie braucht|vater|mutter|papa|mama|mann|frau|oma|opa|sohn|tochter|weigert sich|lehnt|verweigert|will er|will sie|bruder|schwester)\b|\b((il|elle) (ne|n|refuse|prefere|veut|dit)|elle|pere|mere|papa|maman|mari|femme|fils|fille|grand (pere|mere)|mamie|papi|frere|soeur|veut)\b|\b(el (no|se|dice)|ella|padre|madre|papa|mama|marido|mujer|esposa|esposo|hij[oa]|abuel[oa]|hermano|hermana|quiere|se niega|rechaza|prefiere)\b/,
  /\b(tata|tatal|mama|sotul|sotia|bunic\w*|fiul|fiica|frate\w*|sora|el nu|ea|vrea|refuza|prefera)\b|\b(babai|babi|nena|mami|burri|gruaja|gjysh\w*|djali|vajza|ai|ajo|do|refuzon|pranon)\b|(^| )(він|вона|мама|тато|батько|мати|чоловік|дружина|дідусь|бабуся|син|донька|хоче|відмовля\p{L}+)( |$)|(هو|هي|ابي|امي|والدي|والدتي|زوجي|زوجتي|جدي|جدتي|ابني|ابنتي|يريد|تريد|يرفض|ترفض|بده|بدها)|(他|她|爸|妈|父亲|母亲|丈夫|老公|妻子|老婆|爷爷|奶奶|儿子|女儿|老人|孩子)/u,
]);

/** "It has passed, no ambulance is needed any more" takes back; "I am fine, I don't want one" refuses. */
const NO_NEED = anyOf([
  /\b(serve|servono|occorre|occorrono|bisogno|need\w*|necessary|brauch\w*|notig|besoin|necesit\w*|hace falta|nevoie|nevoje|duhet)\b|потрібн|треба|احتاج|يحتاج|داعي|需要|不用|没必要/u,
]);

type Refusal = 'own' | 'other';

/** Whether help is refused, and by whom; a question is none ("must I go to hospital?"), and "call me instead" is a wish for us. */
export function helpRefusedIn(text: string): Refusal | null {
  if (/[?؟？]/u.test(text)) return null;
  const said = plain(text);
  if (!REFUSED.test(said) || (isTakenBack(text) && NO_NEED.test(said))) return null;
  return OF_ANOTHER.test(said) ? 'other' : 'own';
}

/** Who does not react, or is weeks old, decides nothing: whoever writes of them is not told that it is theirs to decide. */
const CANNOT_DECIDE = ['consciousness', 'infant'] as const;

/** Said beside the first answer to a danger, where the same message refuses what it asks for. */
export function sayRefused(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const found = heard.filter(({ button }) => button === null).map(({ text }) => ({ text, by: helpRefusedIn(text) }));
  const refused = found.find(({ by }) => by !== null);
  if (!refused?.by || speaksOfCall(refused.text)) return false;
  const { afterDanger } = draft.input.content;
  const wasSaid = (name: AfterDanger) => draft.state.lastReplies.includes(draft.localized(afterDanger[name]));
  // What worries them is asked once; whoever only repeats it is read, and not lectured.
  const again = wasSaid('refused') || wasSaid('refused_other');
  const cannotDecide = CANNOT_DECIDE.some((kind) => kind in draft.state.danger);
  if (wasSaid('refused_again') || (again && cannotDecide)) noteDanger(draft);
  else {
    const first = refused.by === 'own' && !cannotDecide ? 'refused' : 'refused_other';
    sayAfter(draft, again ? 'refused_again' : first, callActions(draft, ['112']));
  }
  return true;
}

/** @returns whether help was refused, and answered. Despair and violence have words of their own. */
export function hearRefusedHelp(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const asksNow = draft.state.awaiting?.kind === 'happening-now';
  if (!(raisedDanger(draft) && ofBodies(draft)) && !asksNow) return false;
  if (!sayRefused(draft, heard)) return false;
  draft.set({ fallbacks: 0 });
  if (asksNow) draft.offer(...draft.state.offered);
  else if (currentQuestion(draft)) keepQuestion(draft);
  return true;
}
