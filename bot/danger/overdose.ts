// Far more of a medicine than anybody takes, by the writer or another grown-up, whether they meant it or not: "ho preso 10 tachipirine". It is a
// poisoning, however well they feel, and the first hours count. Read before the model, which takes it for a question about medicines. In
// the ten languages, as `plain` leaves the words.
import { numberAt } from '../../nlu/phrases/numbers.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import { namesMedicine } from '../answers/medicines.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isDeniedThere, isElsewhere } from './happened.js';

/** Swallowed, by oneself or by somebody else; "I take" is a habit. */
const TOOK = anyOf([
  /\b(me so|m aggio|aggio|ciaggio|me son|go) (\w+ )?(pres[oaie]|pigliat[oaie]|bevut[oaie]|ciapa\w*)\b/,
  /\b(ho|ha|abbiamo|hanno|mi sono|si e) (\w+ ){0,2}?(pres[oaie]|dat[oaie]|ingoiat[oaie]|ingerit[oaie]|inghiottit[oaie]|assunt[oaie]|bevut[oaie]|mandat[oaie] giu|imbottit[oa]|fatt[oa])\b/,
  /\b(i|he|she|they|ve|have|has|just|accidentally|mistake|\w+) (just |already |accidentally |have |has )*(took|taken|swallowed|drank|ate|eaten|had|overdosed)\b|^(took|taken|swallowed)\b/,
  /\b(genommen|geschluckt|eingenommen|getrunken)\b|\b(ai|a|avons|ont) (\w+ )?(pris|avale|bu)e?s?\b|\b(he|ha|han|hemos|me he|se ha) (\w+ )?(tomado|tragado|bebido|ingerido)\b|\b(me |se )?(tome|tomo|trague|trago)\b/,
  /\b(am|a|au) (\w+ )?(luat|inghitit|baut)\b|\b(kam|ka|kane) (marre|pire|gelltitur)\b|\b(mora|mori|piva|piu|gelltita|gelltiti)\b/,
  /(випи(в|ла|ли)|приня(в|ла)|прииня(в|ла)|проковтну(в|ла)|наковта\p{L}+)|(اخذت?|شربت?|تناولت?|بلعت?|ابتلعت?)|(吃|吞|服|喝)了/u,
]);
/** A whole one of what should last for days, or too many by their own word. */
const WHOLE = anyOf([
  /\b(decina|dozzina|quindicina|ventina|trentina|quarantina|cinquantina|dozens?|dutzend|dizaine|douzaine|vingtaine|docena|veintena|duzina|десяток) (di |of |de |d )?(pastigli|pillol|compress|pasticch|tachipirin|pills|tablets|tabletten|pillen|cachets|comprimes|pastillas|pildoras|pastile|comprimate|таблет)\w*/u,
  /\b(tutt[aoei] (il|la|le|i|lo|l|quant\w) ?(flacone|boccett\w+|scatol\w+|confezione|blister|pastigli\w+|pillol\w+|compress\w+|sciroppo|gocce|medicin\w+)|(un|una|mezz[oa]|due|tre|inter[oa]|l inter[oa]|quasi tutt[oa] (il|la)) ?(inter[oa] )?(flacone|boccett\w+|scatol\w+|confezione|blister|manciat\w+)|tropp[ieoa] (sciroppo|pastigli\w+|pillol\w+|compress\w+|gocce|tachipirin\w+|medicin\w+|farmac\w+|paracetamolo|insulina)|(pastigli\w+|pillol\w+|gocce|medicin\w+) tropp[ie])\b/,
  /\b((the |a |my |an )?(whole|entire|full|half (a|the)) (box|pack|packet|bottle|blister|strip|sheet)|too (many|much) (\w+ )?(syrup|cough syrup|pills|tablets|painkillers|medicine|medication|meds|paracetamol|ibuprofen|tylenol|insulin)|a handful of|all (the|of the|of my|my|his|her) (pills|tablets|meds|medicine|medication|painkillers))\b/,
  /\b((die |eine |ne )?(ganze|komplette|halbe) (packung|schachtel|flasche|dose)|zu viele? (hustensaft|saft|sirup|tabletten|pillen|tropfen|medikamente|schmerzmittel|insulin|paracetamol)|eine handvoll|alle (meine |seine |ihre |die )?(tabletten|pillen|medikamente))\b/,
  /\b((toute )?(la|une|ma) (boite|plaquette|bouteille)( entiere)?( de)?|un flacon|la moitie de la boite|trop de (sirop|cachets|comprimes|medicaments|pilules|gouttes|doliprane|paracetamol|insuline)|une poignee de|tous (les|mes|ses) (cachets|comprimes|medicaments))\b/,
  /\b((toda |una |la )?(caja|botella)( entera)?( de)?|(un|todo el) (blister|frasco)|demasiad[oa]s? (jarabe|pastillas|pildoras|medicamentos|gotas|insulina|paracetamol)|un punado de|todas (las|mis|sus) (pastillas|pildoras))\b/,
  /\b((toata |o )?(cutia|cutie|folie|folia)( intreaga| de)?|un flacon|prea mult(e|a|i)? (sirop|pastile|medicamente|pilule|picaturi|insulina|paracetamol)|un pumn de|toate (pastilele|medicamentele|pilulele))\b/,
  /\b((te gjithe |nje )?kuti(ne)?( te tere)?|shume (hape|ilace|kokrra) njeheresh|teper shurup|shume shurup|nje grusht (hape|ilace)|te gjitha (hapet|ilacet|barnat))\b/,
  /((всю|цілу|пів) ?(упаковк\p{L}+|пачк\p{L}+|пляшк\p{L}+)|(весь|цілии) (флакон|блістер)|(забагато|занадто багато) (сиропу|таблеток|пігулок|ліків|крапель)|жменю|всі (таблетки|ліки|пігулки))/u,
  /(علبة|العلبة|الشريط|شريط|نصف علبة|زجاجة)( كاملة?)|(حبوب|اقراص|ادوية|شراب) كثير[ةه]?|(كل|جميع) (الحبوب|الاقراص|الادوية)|حفنة|جرعة زايدة|(一整|整|半|一)(盒|瓶|板|把).{0,4}(药|片|布洛芬|安眠|退烧|对乙酰)|(太多|过量|一大把|全部).{0,4}(药|片|布洛芬|糖浆)|(药|布洛芬|糖浆)(吃|服|喝)(太多|多了|过量)/u,
]);
/** Over days, bought, prescribed, asked. */
const NO_OVERDOSE = anyOf([
  /\b(farmacia|comprat\w*|ricett\w+|scorta|al giorno|alla settimana|al mese|da (una|due|tre|quattro|cinque|ier\w*|\d+ (giorni|settimane|mesi|anni)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|giorni|settimane|mesi)|in (due|tre|quattro|cinque|sei|sette|\d+) (giorni|settimane|mesi)|in una settimana|ogni|negli ultimi|questa settimana|questo mese|in tutto|posso|quante?|prescritt\w+|del medico|ha detto il (medico|dottore))\b/,
  /\b(pharmacy|bought|prescription|prescribed|a day|per day|a week|per week|daily|over (the )?(\w+ )?(days|weeks|months)|in \w+ (days|weeks)|for \w+ (days|weeks|months)|since|every|each|this week|can i|may i|should i|how (many|much)|so far)\b/,
  /\b(apotheke|gekauft|rezept|verschrieben|am tag|pro tag|taglich|pro woche|in \w+ (tagen|wochen)|seit|jeden|jede|darf ich|kann ich|wie viele?|bisher|pharmacie|achete\w*|ordonnance|prescrit\w*|par jour|par semaine|en \w+ (jours|semaines)|depuis|chaque|puis je|combien|farmacia|comprado|receta\w*|al dia|por dia|a la semana|en \w+ (dias|semanas)|desde|cada|puedo|cuant\w+)\b/,
  /\b(farmacie|cumparat\w*|reteta|prescris\w*|pe zi|pe saptamana|in \w+ (zile|saptamani)|de (ieri|luni|\w+ zile)|fiecare|pot sa|cate|farmaci\w*|blera|recete|ne dite|ne jave|per \w+ (dite|jave)|qe prej|cdo|a mund|sa (hape|kokrra))\b/,
  /(аптек\p{L}*|купи(в|ла)|рецепт\p{L}*|на день|щодня|за \p{L}+ (дні|днів|тижні\p{L}*)|кожн\p{L}+|чи можна|скільки)|(الصيدلية|اشتريت|وصفة|يوميا|كل يوم|خلال|منذ|(^| )(هل|كم)( |$))|(药店|药房|买了|处方|每天|一天|每周|天来|可以|多少|几片)/u,
]);

/** So many at once are no dose of anything that is sold as tablets. */
const MANY = 8;
/** From this many of a painkiller told by its strength, in milligrams within a day (the leaflet's most for adults is 4 g of paracetamol). */
const MOST_PARACETAMOL_MG = 4000;
const PARACETAMOL =
  /(tachipirin|paracetamol|acetaminophen|acetaminofen|doliprane|dafalgan|efferalgan|panadol|tylenol|calpol|парацетамол|باراسيتامول|بنادول|对乙酰|扑热息痛)/u;
/** Sold by the drop for sleep and nerves; fifty are several doses of each. */
const CALMING_DROPS =
  /\b(lexotan|xanax|valium|en|minias|tavor|rivotril|ansiolin|lorazepam|diazepam|alprazolam|bromazepam|delorazepam|noan|trittico|tramadol\w*|contramal)\b/u;
const DROPS = /^(gocce|goccia|drops|tropfen|gouttes|gotas|picaturi|pika|краплі|крапель|قطر[ةه]|قطرات|滴)$/u;
const MANY_DROPS = 50;
const UNITS =
  /^(pastigli|pillol|compress|pasticch|tachipirin|aspirin|moment|brufen|oki|cachet|comprim|pilul|pill|tablet|tabs?$|capsul|painkiller|sleeping|paracetamol|ibuprofen|nurofen|doliprane|dolipran|panadol|tylenol|xanax|valium|lexotan|sonnifer|somnifer|schlaftablett|schmerztablett|kapsel|gelul|pastill|pildor|pastil|comprimat|hape|kokrr|ilac|таблет|пігул|капсул|حب[ةه]|حبات|حبوب|قرص|اقراص|كبسول|片|粒|颗)/u;
const MILLIGRAMS = /^(mg|milligrammi|milligram\w*|ml|g|grammi|мг|мл|ملغ|毫克)$/u;
/** "Twenty tablets", "20 of those pills", "twenty paracetamol 500". */
const NEAR = 3;

/** Whether somebody grown-up has taken far too much of a medicine, today as far as is told. @param text as it was written */
export function isOverdose(text: string): boolean {
  const said = plain(text);
  if (/[?？؟]\s*$/u.test(text) && !TOOK.test(said)) return false;
  if (!hasTaken(said) || NO_OVERDOSE.test(said)) return false;
  return WHOLE.test(said) ? namesMedicine(text) : countsTooMany(text, said);
}

/** It was taken, and not only asked, denied or shown in a film. */
function hasTaken(said: string): boolean {
  const found = TOOK.exec(said);
  return found !== null && !isDeniedThere(said, found) && !isElsewhere(said);
}

function countsTooMany(text: string, said: string): boolean {
  const words = wordsOf(text);
  const plains = words.map((word) => plain(word.text));
  // Of one medicine or of several.
  let total = 0;
  let most = 0;
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at);
    if (!number) continue;
    const after = plains.slice(number.last + 1, number.last + 1 + NEAR);
    if (after[0] !== undefined && MILLIGRAMS.test(after[0])) continue;
    const isDrops = after[0] !== undefined && DROPS.test(after[0]);
    if (isDrops && number.value >= MANY_DROPS && CALMING_DROPS.test(said)) return true;
    if (isDrops) continue;
    const unit = after.findIndex((word) => UNITS.test(word));
    if (unit >= 0 && number.value <= MOST_COUNTED) total += number.value;
    if (unit >= 0 && number.value <= MOST_TABLETS) most = Math.max(most, number.value);
    if (total >= MANY) return true;
    at = number.last;
  }
  return PARACETAMOL.test(said) && isTooMuchParacetamol(said, most);
}

/** "Six of a thousand", "tachipirina 1000, ne ho prese 6": how many, and how strong each is. */
function isTooMuchParacetamol(said: string, counted: number): boolean {
  const strength = Math.max(0, ...[...said.replace(IN_WORDS, '1000').matchAll(STRENGTH)].map(([number]) => Number(number)));
  const after = Number(TOOK_SO_MANY.exec(said)?.[1] ?? 0);
  return Math.max(counted, after) * strength > MOST_PARACETAMOL_MG;
}
const IN_WORDS = /(?<!\p{L})(?:mille|tausend|thousand|mil|o mie|nje mije|тисячу|тисяча|الف)(?!\p{L})/gu;
const STRENGTH = /(?<!\p{N})(?:[2-9]\d\d|1000)(?!\p{N})/gu;
/** Neither days, nor hours, nor degrees. */
const TOOK_SO_MANY =
  /(?:pres[eio]|took|taken|had|genommen|geschluckt|pris|prises|tomado|tome|luat|marre|mora|прииня(?:в|ла)|випи(?:в|ла)|اخذت|شربت|吃了)(?: gia| already| schon| deja| ya)? (\d{1,2})(?!\p{N})(?! ?(?:giorni|ore|volte|gradi|days?|hours?|times|tage|stunden|mal|jours|heures|fois|dias|horas|veces|zile|ore|ori|dite|here|днів|годин|разів|ايام|ساعات|مرات|天|小时|次))/u;
/** A strength ("took tachipirina 1000") is no count. */
const MOST_COUNTED = 200;
/** A number above is a strength, or degrees. */
const MOST_TABLETS = 30;

/** One dose more than one should, by mistake: no wish to die, and for a doctor or a pharmacist today. @param text as it was written */
export function isExtraDose(text: string): boolean {
  const said = plain(text);
  return hasTaken(said) && namesMedicineOrDose(text, said) && EXTRA.test(said);
}

function namesMedicineOrDose(text: string, said: string): boolean {
  return namesMedicine(text) || CALMING_DROPS.test(said) || /\b(dose|dosi|dosis|doza|doze|pressione)\b|дозу|جرعة|剂量/u.test(said);
}

const EXTRA = anyOf([
  /\b(in piu|di troppo|doppia dose|una dose doppia|due volte|(tre|quattro|[3-9]) volte in (un|una|due|tre|poche|[1-6]) (ora|ore)|due dosi|dose sbagliata|il doppio|per sbaglio|per errore|sbagliando|invece di (un[oa]?|met[ax]))\b/,
  /\b(double dose|twice|two doses|an extra|extra dose|by mistake|by accident|accidentally|wrong dose|instead of one)\b/,
  /\b(doppelte dosis|zweimal|doppelt|zwei dosen|aus versehen|versehentlich|zu viel|statt einer|double dose|deux fois|deux doses|par erreur|en trop|au lieu d une|doble dosis|el doble|dos veces|dos dosis|por error|de mas|en vez de una)\b/,
  /\b(doza dubla|de doua ori|doua doze|din greseala|in plus|in loc de una|doze te dyfishte|dy here|gabimisht|me shume se)\b|(подвіину дозу|двічі|помилково|випадково|замість однієі)|(جرعة مضاعفة|مرتين|بالخطا|جرعتين)|(双倍|两次|吃错|多吃了|误服)/u,
]);
