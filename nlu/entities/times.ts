// Durations and dates: "da tre giorni", "l'altro ieri", "da sabato", "due settimane fa", "dal 3". Relative ones count from
// the message's own day in Europe/Rome.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import type { Entity } from '../understanding.js';
import { TIME_UNITS } from './cues.js';

const set = (words: string) => new Set(words.split(/\s+/));
const SINCE = set('da dal dalla dallo dai dalle circa for since seit depuis desde hace de din per x ormai вже منذ من prej');
const AGO = set('fa ago prima indietro');
const AGO_BEFORE = set('vor il hace acum ya');
const TODAY = set('oggi stamattina stamani stasera stanotte today heute aujourd hoy azi sot сьогодні اليوم');
const YESTERDAY = set('ieri iersera yesterday gestern hier ayer ieri dje вчора امس');
const BEFORE_YESTERDAY = set('altroieri avantieri vorgestern anteayer avant-hier alaltaieri');
const ONES = set('un una uno a an ein eine einer einem une o unei unas');

const DAYS: ReadonlyMap<string, number> = new Map(
  [
    'domenica sunday sonntag dimanche domingo duminica',
    'lunedi monday montag lundi lunes luni',
    'martedi tuesday dienstag mardi martes marti',
    'mercoledi wednesday mittwoch mercredi miercoles miercuri',
    'giovedi thursday donnerstag jeudi jueves joi',
    'venerdi friday freitag vendredi viernes vineri',
    'sabato saturday samstag samedi sabado sambata',
  ].flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
);
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'gennaio january januar janvier enero ianuarie',
    'febbraio february februar fevrier febrero februarie',
    'marzo march marz mars martie',
    'aprile april avril abril aprilie',
    'maggio may mai mayo',
    'giugno june juni juin junio iunie',
    'luglio july juli juillet julio iulie',
    'agosto august aout',
    'settembre september septembre septiembre septembrie',
    'ottobre october oktober octobre octubre octombrie',
    'novembre november noviembre noiembrie',
    'dicembre december dezember decembre diciembre decembrie',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);

const DAY_MS = 86_400_000;

export function readTimes(words: readonly Word[], now: Date): Entity[] {
  const today = romeDay(now);
  const found: Entity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const one = durationAt(words, at, today) ?? dateAt(words, at, today);
    if (!one) continue;
    found.push(...one.entities);
    at = one.last;
  }
  return found;
}

interface Read {
  readonly entities: Entity[];
  readonly last: number;
}

/** "da tre giorni", "tre giorni fa", "una settimana". A bare span counts only where something says that it lasts. */
function durationAt(words: readonly Word[], at: number, today: number): Read | null {
  const word = words[at];
  if (!word) return null;
  const number = numberAt(words, at, true) ?? (ONES.has(word.text) ? { value: 1, last: at } : null);
  const couple = word.text === 'paio' || word.text === 'couple' || word.text === 'paar' ? 2 : null;
  const value = couple ?? number?.value;
  let last = couple === null ? number?.last : at;
  if (value === undefined || last === undefined) return null;
  const middle = words[last + 1]?.text ?? '';
  if (middle === 'di' || middle === 'of' || middle === 'paio' || middle === 'couple') last += 1;
  if (words[last + 1]?.text === 'di' || words[last + 1]?.text === 'of') last += 1;
  const unit = TIME_UNITS.get(words[last + 1]?.text ?? '');
  if (unit === undefined || (words[last + 1]?.gap ?? 1) > 0) return null;
  last += 1;
  const before = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? '', words[at - 3]?.text ?? ''];
  const after = words[last + 1]?.text ?? '';
  const days = Math.round(value * unit);
  if (unit > 300) return null;
  const start = words[at]?.start ?? 0;
  const end = words[last]?.end ?? start;
  if (AGO.has(after) || AGO_BEFORE.has(before[0] ?? '')) {
    const stop = AGO.has(after) ? (words[last + 1]?.end ?? end) : end;
    return { last: AGO.has(after) ? last + 1 : last, entities: [{ type: 'date', value: iso(today - days * DAY_MS), start, end: stop }] };
  }
  if (!before.some((each) => SINCE.has(each)) && words.length > 4) return null;
  return { last, entities: [{ type: 'duration', value: days, start, end }] };
}

function dateAt(words: readonly Word[], at: number, today: number): Read | null {
  const word = words[at];
  if (!word) return null;
  const since = SINCE.has(words[at - 1]?.text ?? '') || SINCE.has(words[at - 2]?.text ?? '');
  const day = (ago: number, last = at, start = word.start): Read => {
    const end = words[last]?.end ?? word.end;
    const entities: Entity[] = [{ type: 'date', value: iso(today - ago * DAY_MS), start, end }];
    if (since) entities.push({ type: 'duration', value: ago, start, end });
    return { entities, last };
  };
  if (BEFORE_YESTERDAY.has(word.text)) return day(2);
  if ((word.text === 'altro' && YESTERDAY.has(words[at + 1]?.text ?? '')) || (word.text === 'avant' && words[at + 1]?.text === 'hier'))
    return day(2, at + 1);
  if (word.text === 'avantieri') return day(2);
  if (YESTERDAY.has(word.text)) return words[at + 1]?.text === 'altro' ? day(2, at + 1) : day(1);
  if (TODAY.has(word.text)) return day(0);
  const weekday = DAYS.get(word.text);
  if (weekday !== undefined) return day((new Date(today).getUTCDay() - weekday + 7) % 7 || 7);
  return calendar(words, at, today, since);
}

/** "dal 3", "il 12 novembre", "12/11", "12/11/2026". */
function calendar(words: readonly Word[], at: number, today: number, since: boolean): Read | null {
  const word = words[at];
  if (!word || Number.isNaN(word.value) || !Number.isInteger(word.value) || word.value < 1 || word.value > 31) return null;
  const named = MONTHS.get(words[at + 1]?.text ?? '');
  const numeric = words[at + 1]?.value ?? Number.NaN;
  const slashed =
    words[at + 1] !== undefined && words[at + 1]!.start === word.end + 1 && numeric >= 1 && numeric <= 12 && words[at + 1]!.gap > 0;
  const month = named ?? (slashed ? numeric - 1 : undefined);
  const articled = ['dal', 'il'].includes(words[at - 1]?.text ?? '') && !TIME_UNITS.has(words[at + 1]?.text ?? '');
  if (month === undefined && !(articled && (words[at - 1]?.text === 'dal' || words.length <= 3))) return null;
  const now = new Date(today);
  const last = month === undefined ? at : at + 1;
  let date = Date.UTC(now.getUTCFullYear(), month ?? now.getUTCMonth(), word.value);
  if (date > today)
    date =
      month === undefined
        ? Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, word.value)
        : Date.UTC(now.getUTCFullYear() - 1, month, word.value);
  const span = { start: word.start, end: words[last]?.end ?? word.end };
  const entities: Entity[] = [{ type: 'date', value: iso(date), ...span }];
  if (since || words[at - 1]?.text === 'dal') entities.push({ type: 'duration', value: Math.round((today - date) / DAY_MS), ...span });
  return { entities, last };
}

const ROME = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' });
let lastHour = -1;
let lastDay = 0;

/** Midnight UTC of the day it is in Rome; kept for the quarter of an hour, since formatting costs more than all the rest. */
function romeDay(now: Date): number {
  const quarter = Math.floor(now.getTime() / 900_000);
  if (quarter !== lastHour) {
    lastHour = quarter;
    lastDay = Date.parse(`${ROME.format(now)}T00:00:00Z`);
  }
  return lastDay;
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
