// Words that tell what a number near them is: a temperature, oxygen, beats, breaths, an age, a time. Folded spelling; a
// trailing * takes every ending. All languages together: a number needs no guess of the language.
import { folded } from '../phrases/listed.js';
import type { Word } from '../phrases/words.js';

export type Cue = 'temperature' | 'spo2' | 'heart_rate' | 'respiratory_rate' | 'pressure' | 'sugar' | 'other';

const LISTS: { readonly [cue in Cue]: string } = {
  temperature: `feb frebba callentura febbri* febbr* febre febr temperatur* temp gradi grado ° termometro thermomet* freve frev frevi fever* degree* degres degre fieber* grad fievre
    fiebre grados grado febra grade term* temperaturo температур* градус* жар حراره حرارتي حرارته حرارتها حمي سخانه سخونيه درجه 度 烧 温 ethe`,
  spo2: `satur* satru* satrua* statur* staturac* оксим* sauersto* saett* satt sturim* satrim* saturm* satim* satirim* staurim* sat sats satu spo spo2 sao2 o2 sp02 spo₂ ossigen* osigen* ocsigen* ossimetr* oksimet* pulsox* pulsoxi* pulsiox* oxi oxij* oxig ojigen* ngopj* киснемір* اوكسجين اوكسيجين اكسيجين saturimetr* pulsossimetr* pulsiossimetr* oxygen* oximet* oxymet* sauerstoff* sattigung* pulsoximet*
    oxigen* oximetr* кисень кисню сатурац* пульсоксиметр* оксиметр* اكسجين تشبع 氧 oksigjen* sturation saturacion sturazione ox oxy desatur*`,
  heart_rate: `battit* batit* pulsaz* ruhepuls* tachicardi* frequenza frecuencia frequence batti bpm polso polsi pulsazion* fc cardiac* cuore heart* pulse hr puls pulsschlag* herz* pouls coeur pulso pulsaciones latidos corazon battements
    bataile batai inima пульс* серцебиття نبض نبضات 心 脉 跳 pulsi rrahje zemra tachicardia tachycardia frequenzacardiaca`,
  respiratory_rate: `fr rr resp resps rpm чд чдд atti respiri respirazion* respiratori* breath* breathing breathes respirations respiraciones respiratii atemzug* atemfrequenz atmet atemzuge respiratoire* respiratorias respiratorie
    дихан* вдихів вдохів 呼 fryme frymemarrj* atto respirator* respiratoria`,
  pressure: 'pressione pressure blutdruck tension presion tensiunea tensiune тиск ضغط 压 presioni pa',
  sugar:
    'glicemia glicemie zucker blutzucker glycemie glucosa azucar sugar glucose glicemie цукор kg chili kili kilo peso pesa cm alto alta ves pcr dimero',
  other:
    'euro eur € km via numero interno civico piano ore alle h stanza scala linea bus kg cm metri metro pagina articolo art dpcm legge pratica codice tachipirina mg ml paracetamolo gocce',
};

const whole = new Map<string, Cue>();
const beginnings = new Map<string, Cue>();
for (const [cue, list] of Object.entries(LISTS) as [Cue, string][]) {
  for (const term of list.split(/\s+/)) {
    const word = folded(term);
    if (word.endsWith('*')) beginnings.set(word.slice(0, -1), cue);
    else if (!whole.has(word)) whole.set(word, cue);
  }
}
const LENGTHS = [...new Set([...beginnings.keys()].map((b) => b.length))].sort((a, b) => b - a);
const known = new Map<string, Cue | null>();

/** What a word says a number near it is. */
export function cueOf(text: string): Cue | null {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  let cue = whole.get(text) ?? null;
  if (cue === null) {
    for (const length of LENGTHS) {
      cue = text.length >= length ? (beginnings.get(text.slice(0, length)) ?? null) : null;
      if (cue !== null) break;
    }
  }
  // Arabic writes "and" onto the word: "وحرارته".
  if (cue === null && text.length > 3 && text.startsWith('و')) cue = cueOf(text.slice(1));
  if (known.size > 20_000) known.clear();
  known.set(text, cue);
  return cue;
}

function table<T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lists.flatMap(([value, words]) => words.split(/\s+/).map((word) => [folded(word), value] as const)));
}

/** Units of time in days. */
export const TIME_UNITS = table<number>([
  [0.0007, 'minuti minutes minuten minutos хвилин minuta'],
  [
    0.0417,
    'h ora ore oretta orette hour hours hrs stunde stunden heure heures hora horas ora ore ceas ore година годину години годин ساعه ساعات ساعتين ساعتان 小时 ore oresh',
  ],
  [
    1,
    'iorna iurna zorni giornu giorna giorno giorni giornate gg ggiorni gioni juorne juorni jurna jurne journe jiorni jorno jorni day days tag tage tagen jour jours dia dias zi zile день дні днів доба добу يوم ايام ايامات يومين يومان 天 日 dite ditesh journees giornate iorni juorne',
  ],
  [
    7,
    'weke wekes weeke wochn woch semanitas simani simanas semmana semmane simana simane settemana settemane smana stimana settimanella settimanetta settimana settimane sett settiman setimana setimane week weeks wk wks woche wochen semaine semaines semana semanas saptamana saptamani saptamina saptamini saptaman тиждень тижня тижні тижнів اسبوع اسابيع اسبوعين اسبوعان 周 jave javesh javeshe javshe',
  ],
  [14, 'fortnight fortnights'],
  [
    30.4375,
    'muajshe mesis misi mise mis mesec mese mesi month months monat monate monaten mois mes meses luna luni місяць місяці місяців місяця شهر اشهر شهور شهرين شهران muaj muajsh mesetti mesetto',
  ],
  [
    365.25,
    'anno anni ani year years yr yrs yo jahr jahre jahren ans an annees annee ano anos an рік роки років року سنه سنوات سنين سنتين سنتان عام عاما عامين عامان 岁 年 vjec vjet vite vit vjecare anne',
  ],
]);

const DUAL = /^(يوم|ليلت|اسبوع|شهر|سنت|ساعت|عام)(ين|ان)$/;

/** "يومين": Arabic writes two of a unit as one word. */
export function isDual(text: string): boolean {
  return DUAL.test(text);
}

/** "now" words, per meaning not per language. */
export const NOW = new Set(
  'oggi ora adesso mo ade stamattina attualmente now today currently jetzt heute nun maintenant aujourd ahora hoy acum azi astazi зараз сьогодні тепер الان دابا 现 今 tani sot poi dopo then dann puis luego apoi risalita risalito salita salito tornata tornato'.split(
    ' ',
  ),
);
export const BEFORE = new Set(
  'ieri prima era erano aveva avevo avevamo stava segnava stanotte altroieri yesterday was were had before earlier gestern vorher war hatte hier avant etait avait ayer antes estaba tenia era ieri inainte avea aveam вчора була був امس 昨 dje ishte kishte iniziale inizialmente scorsa'.split(
    ' ',
  ),
);
export const BELOW = new Set(
  'sotto meno inferiore inferiori minore below under less lower unter niedriger weniger sous moins inferieure inferieur dessous debajo menos inferior menor sub mai mic нижче менше اقل تحت 低 poshte nen'.split(
    ' ',
  ),
);
export const ABOVE = new Set(
  'sopra oltre maggiore superiore piu above over more higher uber mehr hoher plus dessus superieur encima mas mayor superior peste вище більше اكثر فوق 高 mbi'.split(
    ' ',
  ),
);

/** "38 e mezzo", "due anni e mezzo". */
export const HALF = new Set(
  'mezzo mezza mezz mezo meza mesu menzu mezzu mes meso mess miezz mmiezo mesz medio media demi demie halb einhalb jumatate half половиною половиной نصف نص ونصف ونص 半 gjysme meza miezo miezzo'.split(
    ' ',
  ),
);
/** Between a number and its fraction. */
export const AND = new Set(
  'e ed y et und si and i dhe з і та и ه و cu con virgola virgole punto coma presje pike кома крапка فاصله نقطه komma point virgule coma punkt comma virgula 点 度 ° point-'.split(
    ' ',
  ),
);

/** "Due anni e mezzo", "a week and a half", "أسبوع ونصف": how many words behind a unit are a half; 0 where none are. */
export function halfAfter(words: readonly Word[], at: number): number {
  const [and, half, more] = [words[at + 1], words[at + 2], words[at + 3]];
  if (and === undefined || and.gap > 0) return 0;
  if (and.text === 'ونصف' || and.text === 'ونص') return 1;
  if (half === undefined || half.gap > 0 || !AND.has(and.text)) return 0;
  if (HALF.has(half.text)) return 2;
  const isArticle = half.text === 'a' || half.text === 'o' || half.text === 'un' || half.text === 'une';
  return isArticle && more !== undefined && more.gap === 0 && HALF.has(more.text) ? 3 : 0;
}
