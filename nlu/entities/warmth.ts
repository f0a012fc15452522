// Numbers that are a body's warmth: where nothing names them but they can hardly be anything else ("ho 38 e mezzo", "39 fisso"),
// with their fractions, and what Americans read.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import { AND, cueOf, HALF, TIME_UNITS } from './cues.js';
import type { Reading } from './measures.js';

/** Degrees Celsius a body can have. */
const COLDEST = 34;
const HOTTEST = 43;

/** Words after which a bare number may be a temperature. */
const BEFORE_TEMPERATURE = new Set(
  `misuro misura misurata misurato avevamo abbiamo avuto raggiunto raggiunge raggiunti toccato sfiora sfiorato superato supera passa scesa sceso segnato segnava tornata tornato rimasta verso ho ha hanno hai a con quasi sui su intorno oltre sopra e era avevo aveva sta segna dice misurato salita salito ancora gia circa arrivata arrivato arriva fino sale tengo tiene c ce e' ai al il sempre oggi ora adesso ieri poi
  i he she has have had at with almost around over is was about my his her now up to still
  mit bei auf hat habe ich fast uber etwa jetzt noch ist war
  a ai ont avec presque vers autour est etait jusqu encore maintenant
  tengo tiene con casi estoy esta a sobre unos ya
  am are cu aproape are avea la peste vreo
  go gho ga c'ho cio cia tene aggio havi haju avi ave aju er el temp t tc kam ka me`.split(/\s+/),
);
/** Words that may follow a bare temperature. */
const AFTER_TEMPERATURE = new Set(
  `per comunque sotto dopo posso fino stabile stabili costante quando appena quindi invece e ed ma da di con o pero mezzo che non mi dal dalla ieri oggi adesso ora stamattina stasera stanotte anche cosa che' tosse mal poi fisso fissi rettale ascellare auricolare sederino culetto sempre al alla nel nella cosa devo sudato sudata secco tondi tondo netti spaccati spaccato precisi giusti netti pieni sera mattina notte mattino
  and but since with for today now what he she i my cough last yesterday this tonight morning night exactly flat dead
  und aber seit mit was ich er sie heute letztes letzte rund genau glatt abends morgens nachts gestern
  et mais depuis avec que je il elle aujourd matin soir pile hier ce
  y pero desde con que me noche manana esta exactos clavados justos ayer anoche hoy
  si dar de cu ce din seara dimineata noaptea azi ieri fix
  і але з та вранці зранку ввечері увечері рівно وه و من mbreme sot ne`.split(/\s+/),
);
/** Somebody has it: what follows a number like 38.4 is then free. */
const HAS = new Set('ho ha hai hanno cia cio tene tiene tengo avi aju ga gha go gho has have hat habe ai are am'.split(' '));
const THINGS = new Set('euro km kg chili chilometri metri litri mq anni mesi giorni ore per mila giga mega gb mb punti'.split(' '));

/** "101.3 F": body heat as Americans read it, in °C. */
export function asFahrenheit(words: readonly Word[], first: number, last: number, value: number): Reading | null {
  if (value < 95 || value > 109) return null;
  let unit = last + 1;
  if (words[unit]?.text === '°') unit++;
  if (words[unit]?.text === 'degrees') unit++;
  const named = words[unit]?.gap === 0 && /^(f|fahrenheit|farenheit)$/.test(words[unit]!.text);
  const fever =
    !Number.isInteger(value) &&
    ['fever', 'temperature', 'temp'].some((word) => words.slice(Math.max(0, first - 4), first).some((w) => w.text === word));
  if (!named && !fever) return null;
  return { measure: 'temperature', value: Math.round(((value - 32) * 50) / 9) / 10, first, last: named ? unit : last, over: false };
}

/** "38 e mezzo", "trentotto e due", "38 virgola 5": only near body temperature. */
export function withFraction(words: readonly Word[], whole: number, last: number): { value: number; last: number } {
  const next = words[last + 1];
  const isBody = (whole >= 34 && whole <= 42) || (whole >= 95 && whole <= 108 && next?.text === 'point');
  if (!isBody || !Number.isInteger(whole) || next === undefined || next.gap > 0) return { value: whole, last };
  if (HALF.has(next.text)) return { value: whole + 0.5, last: last + 1 };
  if (!AND.has(next.text)) return spokenTenth(words, whole, last) ?? { value: whole, last };
  let at = last + 2;
  if (words[at]?.text === '°' || words[at]?.text === 'un' || words[at]?.text === 'a') at++;
  const part = words[at];
  if (part === undefined || part.gap > 0) return { value: whole, last };
  if (HALF.has(part.text)) return { value: whole + 0.5, last: at };
  const tenth = numberAt(words, at, part.text === 'uno');
  if (tenth === null || tenth.value < 0 || tenth.value > 9 || !Number.isInteger(tenth.value)) return { value: whole, last };
  const after = words[tenth.last + 1];
  // "ho 38 e 2 figli" counts children.
  if (
    after !== undefined &&
    after.gap === 0 &&
    (COUNTED.test(after.text) || (TIME_UNITS.has(after.text) && !isNow(words, tenth.last + 1) && !isArticle(words, tenth.last + 1)))
  )
    return { value: whole, last };
  return { value: Math.round(whole * 10 + tenth.value) / 10, last: tenth.last };
}

/** "Achtunddreißig fünf", "trente-neuf deux", "39 5": the tenth without a word between; nothing may be counted with it. */
function spokenTenth(words: readonly Word[], whole: number, last: number): { value: number; last: number } | null {
  const tenth = numberAt(words, last + 1);
  if (tenth === null || tenth.last !== last + 1 || tenth.value < 1 || tenth.value > 9 || !Number.isInteger(tenth.value)) return null;
  const isSpoken = Number.isNaN(words[last]!.value) && Number.isNaN(words[last + 1]!.value);
  const after = words[last + 2];
  const ends = after === undefined || after.gap > 0;
  if (!isSpoken && !(ends && words[last + 1]!.text.length === 1 && feverBefore(words, last))) return null;
  return ends || AFTER_TENTH.has(after.text) ? { value: Math.round(whole * 10 + tenth.value) / 10, last: last + 1 } : null;
}

function feverBefore(words: readonly Word[], last: number): boolean {
  return words.slice(Math.max(0, last - 4), last).some((word) => cueOf(word.text) === 'temperature');
}

/** What may stand behind a tenth that is told without its "and". */
const AFTER_TENTH = new Set(
  'e ed ma con di da dal stamattina ieri oggi ora adesso gradi and but with degrees this since for now today und mit aber seit grad heute et avec mais degres ce depuis y con pero grados desde si cu dar de grade і та градусів з و درجه dhe me grade prej'.split(
    ' ',
  ),
);

/** "An hour ago": elsewhere "an" is a year. */
export function isArticle(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'an' && words[at + 1]?.gap === 0 && TIME_UNITS.has(words[at + 1]!.text);
}

/** What people have two of. */
const COUNTED =
  /^(figl|bambin|bimb|gatt|can[ei]$|nipot|fratell|sorell|dosi|dose|volt|person|tampon|piani|stanz|children|kids|sons|daughters|kinder|enfants|hijos|copii|mesi|anni|linee)/;

/** "90 ora 94": now, not an hour. */
export function isNow(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'ora' && words[at - 1]!.text !== 'un' && words[at - 1]!.text !== 'mezz';
}

/** A number that nothing claims, as temperature where that is plausible. */
export function temperatureAlone(
  words: readonly Word[],
  first: number,
  last: number,
  value: number,
  doubtful: boolean,
): 'temperature' | null {
  if (value < COLDEST || value >= HOTTEST || Math.round(value * 10) !== value * 10) return null;
  const next = words[last + 1];
  const ends = next === undefined || next.gap > 0;
  const fraction = !Number.isInteger(value) || last > first || words[first]!.text.includes('.');
  if (fraction && HAS.has(words[first - 1]?.text ?? '') && !THINGS.has(next?.text ?? '')) return 'temperature';
  if (fraction)
    return ends ||
      AFTER_TEMPERATURE.has(next.text) ||
      isBodyHeat(words[first]!, value, next) ||
      (last > first && isToldApart(value, next)) ||
      words.some((w) => cueOf(w.text) === 'temperature')
      ? 'temperature'
      : null;
  if (!doubtful && isFromTo(words, first, last)) return 'temperature';
  if (doubtful || !Number.isInteger(value) || (words[first]!.text.length !== 2 && !Number.isNaN(words[first]!.value))) return null;
  if (value < 36 || value > 42) return null;
  const follows = ends || AFTER_TEMPERATURE.has(next.text) || isWhen(words, last + 1);
  if (!follows) return null;
  const previous = words[first - 1];
  const fever = (): boolean => words.some((w) => cueOf(w.text) === 'temperature') || symptomatic(words);
  if (previous === undefined || words[first]!.gap > 0)
    return words.length <= 3 ||
      FIXED.has(next?.text ?? '') ||
      isHowLong(words, last + 1) ||
      isPartOfDay(words, last + 1) ||
      (TIME_UNITS.get(previous?.text ?? '') ?? 0) >= 1 ||
      fever()
      ? 'temperature'
      : null;
  if (BEFORE_TEMPERATURE.has(previous.text) || isHadThen(words, first)) return 'temperature';
  // "poco più di 37", "meno di 38".
  if (previous.text === 'di' && /^(piu|meno)$/.test(words[first - 2]?.text ?? '')) return 'temperature';
  // "38 e mezzo il bambino, io 37".
  return BESIDE_TEMPERATURE.has(previous.text) && (fever() || words.some((w) => w.value >= 35 && w.value < 42 && w !== words[first]))
    ? 'temperature'
    : null;
}

/** "40 l'an dernier", "39 la sera". */
function isWhen(words: readonly Word[], at: number): boolean {
  return /^(l|la|le|il|el|am|the|in|por|au)$/.test(words[at]!.text) && WHEN.test(words[at + 1]?.text ?? '');
}
const WHEN =
  /^(an|anno|altr[oa]|autre|annee|ultim[oa]|ano|sera|mattin[ao]|notte|pomeriggio|matin|soir|nuit|noche|manana|tarde|abend|morgen|morning|evening|night|afternoon)$/;

/** "Passata da 39 a 37 e mezzo", "from 39 to 37". */
function isFromTo(words: readonly Word[], first: number, last: number): boolean {
  const [from, to, other] = [words[first - 1]?.text ?? '', words[last + 1]?.text ?? '', numberAt(words, last + 2)];
  if (!/^(da|from|von|de|din|від|з)$/.test(from) || !/^(a|to|auf|la|до)$/.test(to) || other === null) return false;
  const value = words[first]!.value;
  return value >= 36 && value < 42 && other.value >= 35 && other.value < 42 && !TIME_UNITS.has(words[other.last + 1]?.text ?? '');
}

/** "Hatte gestern 40", "hat seit Sonntag 39". */
function isHadThen(words: readonly Word[], first: number): boolean {
  if (!DAY_BEFORE.test(words[first - 1]!.text)) return false;
  for (let i = first - 2; i >= 0 && i >= first - 4; i--) if (HAS.has(words[i]!.text) || HAD.test(words[i]!.text)) return true;
  return false;
}
const DAY_BEFORE =
  /^(gestern|heute|vorgestern|ieri|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|ayer|azi|dje|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nacht|abend)$/;
const HAD = /^(hatte|hatten|aveva|avevo|had|avait|tenia|avea|kishte|tuvo)$/;

/** "39 le soir", "39 seara". */
function isPartOfDay(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next?.gap === 0 && (PARTS.has(next.text) || isWhen(words, at));
}
const PARTS = new Set('seara dimineata noaptea abends morgens nachts вранці ввечері зранку увечері вночі'.split(' '));

/** "39 for five days now". */
function isHowLong(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== 0 || !/^(for|per|durante|pendant|timp|протягом)$/.test(words[at]!.text)) return false;
  const number = numberAt(words, at + 1, true);
  return number !== null && TIME_UNITS.has(words[number.last + 1]?.text ?? '');
}

/** "37,2 la mattina": one decimal, and nothing that it counts behind it. */
function isBodyHeat(word: Word, value: number, next: Word): boolean {
  return /^\d\d\.\d$/.test(word.text) && value >= 35 && value < 42.5 && cueOf(next.text) === null && !UNCOUNTED.test(next.text);
}
/** "37 e 2 la mattina", "thirty eight point nine this morning": what stands behind is when, or whose. */
function isToldApart(value: number, next: Word): boolean {
  return value >= 35 && value < 42.5 && AFTER_FRACTION.has(next.text);
}
const AFTER_FRACTION = new Set(
  'la il lo le i mia mio mi the in at am this that every last my all on morgens abends mein meine bei gestern matin soir mon ma ce cette au hier manana noche por el mi dimineata seara azi ieri la вранці зранку ввечері увечері в у вночі صباحا مساء ne mbreme ho ha tutto tutta'.split(
    ' ',
  ),
);
const UNCOUNTED = /^(mil|ettar|litri|litr|percento|punti|quint|tonn|per|grammi|pollici|numero)/;
const FIXED = new Set(
  'fisso fissi fissa tondi netti genau рівно pile clavados exactly spaccati precisi costante stabile da di stamattina stanotte ieri oggi dalla da since seit depuis desde de'.split(
    ' ',
  ),
);
const BESIDE_TEMPERATURE = new Set(
  'io lui lei bimbo bimba figlio figlia marito moglie mamma papa nonna nonno stamattina stamani stanotte stasera pomeriggio sera mattina ieri lunedi martedi mercoledi giovedi venerdi sabato domenica me morning evening night heute gestern ayer hoy hier вчора сьогодні azi dje sot yesterday today matin soir morgens abends nachts mattino noche manana seara dimineata noaptea вранці ввечері зранку увечері вночі mengjes mbremje'.split(
    ' ',
  ),
);
const ILL =
  /^(tos|brivid|convuls|crampf|krampf|seizure|misurat|rimisur|provat|gemess|mesur|medid|masurat|measur|виміря|mal$|raffredd|cough|hust|tou[sx]|tus|sudat|scotta|calda|calde|caldo|tachip)/;
function symptomatic(words: readonly Word[]): boolean {
  return words.some((word) => ILL.test(word.text));
}
