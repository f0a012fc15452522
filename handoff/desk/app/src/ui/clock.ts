// The time on the screen: one clock for all that ticks, and times in words.
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words/words.js';

const TICK_MS = 10_000;
const listeners = new Set<() => void>();
setInterval(() => {
  for (const listener of [...listeners]) listener();
}, TICK_MS);

/** Milliseconds now; the component is drawn again as it moves on. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    listeners.add(tick);
    return () => {
      listeners.delete(tick);
    };
  }, []);
  return now;
}

/** "3 min", "1 h 20 min", "2 giorni". */
export function spanInWords(words: Words, ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes < 1) return words.time.minutes(Math.max(minutes, 1));
  if (minutes < 60) return words.time.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? words.time.hours(hours, minutes % 60) : words.time.days(Math.floor(hours / 24));
}

export function clockTime(words: Words, at: string): string {
  return new Intl.DateTimeFormat(words.code, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

export function dayName(words: Words, at: string, now: number): string {
  const day = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(now - 86_400_000);
  if (day.toDateString() === today.toDateString()) return words.time.today;
  if (day.toDateString() === yesterday.toDateString()) return words.time.yesterday;
  return new Intl.DateTimeFormat(words.code, { weekday: 'long', day: 'numeric', month: 'long' }).format(day);
}
