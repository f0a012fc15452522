// Days as they are counted in Rome, as ISO dates: today, so many days or months from it, the last day of a name.
const DAY = 86_400_000;
/** Days in the future beyond which a day without a year was one of last year. */
const AHEAD = 180;

const ROME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' });
let lastNow = Number.NaN;
let lastIso = '';

/** Today. */
export function today(now: Date): string {
  const time = now.getTime();
  if (time !== lastNow) {
    lastIso = ROME.format(Number.isNaN(time) ? new Date(0) : now);
    lastNow = time;
  }
  return lastIso;
}

/** The weekday of a date; 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay();
}

/** Days from a date to today. */
export function daysSince(now: Date, date: string): number {
  return Math.round((Date.parse(today(now)) - Date.parse(date)) / DAY);
}

export function shift(now: Date, days: number): string {
  const date = new Date(Date.parse(`${today(now)}T12:00:00Z`) + days * DAY);
  return Number.isNaN(date.getTime()) ? today(now) : date.toISOString().slice(0, 10);
}

/**
 * Days in so many of a unit of `unit` days; months and years are the round ones people count in. A week and a half is 10.5 days; of
 * minutes and hours half a day more does not count.
 */
export function daysIn(value: number, unit: number): number {
  const days = value * (isYears(unit) ? 365 : isMonths(unit) ? 30 : unit);
  return unit >= 1 && value > 1 ? Math.round(days * 2) / 2 : Math.ceil(days - 0.5) + 0;
}

/** The day so many of a unit before (-1) or after (1) today; whole months and years leave the day of the month as it is. */
export function away(now: Date, way: -1 | 1, value: number, unit: number): string {
  if (!isMonths(unit) || !Number.isInteger(value)) return shift(now, way * Math.floor(daysIn(value, unit)));
  return shiftMonths(now, way * value * (isYears(unit) ? 12 : 1));
}

function isYears(unit: number): boolean {
  return unit > 300;
}

/** Months, and what is made of them. */
function isMonths(unit: number): boolean {
  return unit > 20;
}

/** So many months before or after today; a month that has no such day ends with its last. */
function shiftMonths(now: Date, months: number): string {
  const [year, month, day] = today(now).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return Number.isNaN(date.getTime()) ? today(now) : date.toISOString().slice(0, 10);
}

/** The last such day that is not in the future by more than half a year; null where there is none. */
export function dateOf(now: Date, day: number, month: number | undefined, year: number | undefined): string | null {
  if (!Number.isInteger(day) || day < 1 || day > 31) return null;
  const [y, m] = today(now).split('-').map(Number) as [number, number, number];
  const format = (yy: number, mm: number): string | null => {
    const date = new Date(Date.UTC(yy, mm - 1, day));
    return date.getUTCMonth() === mm - 1 && mm >= 1 && mm <= 12 ? date.toISOString().slice(0, 10) : null;
  };
  if (year !== undefined) return format(year < 100 ? 2000 + year : year, month ?? m);
  if (month !== undefined) {
    const same = format(y, month);
    return same !== null && daysSince(now, same) < -AHEAD ? format(y - 1, month) : same;
  }
  const same = format(y, m);
  if (same !== null && same <= today(now)) return same;
  return m === 1 ? format(y - 1, 12) : format(y, m - 1);
}
