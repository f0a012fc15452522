// Opening hours in a Region's own time zone, through Intl: days on which the clock is changed, closed dates and hours that
// go past midnight included.
import type { Hours, Region, Weekday } from '../config/content.js';

type Opening = Pick<Region, 'hours' | 'timezone'>;

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAY_MINUTES = 24 * 60;
/** Nobody waits in a chat for longer than until the day after tomorrow. */
const LOOK_AHEAD_TO_CLOSING_DAYS = 2;
/** How far ahead an opening is looked for: a year with its holidays. */
const LOOK_AHEAD_DAYS = 370;

/** Whether somebody is supposed to be there. */
export function isOpen(region: Opening, now: Date): boolean {
  const local = localTime(region.timezone, now);
  if (region.hours.closed.includes(local.date)) return false;
  if (region.hours.always) return true;

  const today = spans(region.hours, local.date);
  if (today.some(({ from, to }) => local.minutes >= from && local.minutes < to)) return true;
  const yesterday = addDays(local.date, -1);
  if (region.hours.closed.includes(yesterday)) return false;
  return spans(region.hours, yesterday).some(({ to }) => to > 24 * 60 && local.minutes < to - 24 * 60);
}

/** When somebody is there again; null where it is open now or does not open within a year. */
export function opensAt(region: Opening, now: Date): Date | null {
  if (isOpen(region, now)) return null;
  let date = localTime(region.timezone, now).date;
  for (let day = 0; day <= LOOK_AHEAD_DAYS; day++, date = addDays(date, 1)) {
    if (region.hours.closed.includes(date)) continue;
    const starts = region.hours.always ? [0] : [0, ...spans(region.hours, date).map(({ from }) => from)];
    const moments = starts.flatMap((minutes) => instants(region.timezone, date, minutes)).sort((one, other) => one - other);
    const next = moments.find((at) => at > now.getTime() && isOpen(region, new Date(at)));
    if (next !== undefined) return new Date(next);
  }
  return null;
}

/** When the hours end that it is open in; null where it is closed now, or stays open today and the two days after it. */
export function closesAt(region: Opening, now: Date): Date | null {
  if (!isOpen(region, now)) return null;
  let date = addDays(localTime(region.timezone, now).date, -1);
  for (let day = -1; day <= LOOK_AHEAD_TO_CLOSING_DAYS; day++, date = addDays(date, 1)) {
    // Hours end where they say so, and with the day where the next one is closed.
    const ends = region.hours.always ? [24 * 60] : spans(region.hours, date).flatMap(({ to }) => [Math.min(to, 24 * 60), to]);
    const moments = ends.flatMap((minutes) =>
      instants(region.timezone, addDays(date, Math.floor(minutes / DAY_MINUTES)), minutes % DAY_MINUTES),
    );
    const next = moments.sort((one, other) => one - other).find((at) => at > now.getTime() && !isOpen(region, new Date(at)));
    if (next !== undefined) return new Date(next);
  }
  return null;
}

/** The opening spans that begin on a date, in minutes of its day; `to` is beyond 24 h where they go past midnight. */
function spans(hours: Hours, date: string): { from: number; to: number }[] {
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return (hours.week[weekday] ?? []).map(([start, end]) => {
    const [from, to] = [minutesOf(start), minutesOf(end)];
    return { from, to: to > from ? to : to + 24 * 60 };
  });
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** The last local minute of each time zone: every turn of the bot asks for the same one. */
const minutes = new Map<string, { readonly minute: number; readonly local: LocalTime }>();

interface LocalTime {
  readonly date: string;
  readonly minutes: number;
}

function localTime(timezone: string, at: Date): LocalTime {
  const minute = Math.floor(at.getTime() / MINUTE);
  const known = minutes.get(timezone);
  if (known?.minute === minute) return known.local;
  const local = readLocalTime(timezone, at);
  minutes.set(timezone, { minute, local });
  return local;
}

function readLocalTime(timezone: string, at: Date): LocalTime {
  let format = formats.get(timezone);
  if (!format) {
    const numeric = '2-digit' as const;
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      hourCycle: 'h23',
    });
    formats.set(timezone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, minutes: Number(part.hour) * 60 + Number(part.minute) };
}

/** The moments at which a local clock shows this time: two where it is put back; where it jumps ahead, the end of the jump. */
function instants(timezone: string, date: string, minutes: number): number[] {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const offset = (at: number) => {
    const local = localTime(timezone, new Date(at));
    return Date.parse(`${local.date}T00:00:00Z`) + local.minutes * MINUTE - at;
  };
  const guesses = [...new Set([wanted - offset(wanted - DAY / 2), wanted - offset(wanted + DAY / 2)])];
  const exact = guesses.filter((guess) => guess + offset(guess) === wanted);
  if (exact.length > 0) return exact;
  for (let at = Math.min(...guesses); ; at += MINUTE) if (at + offset(at) >= wanted) return [at];
}
