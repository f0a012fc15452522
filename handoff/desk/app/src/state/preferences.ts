// What an operator likes, remembered in this browser. Nothing in it says anything about a citizen.
import type { DeskLanguage } from '../words/words.js';
import { Observable } from './observable.js';

export interface Preferences {
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: DeskLanguage;
  /** Shortcuts of one letter; can be switched off (WCAG 2.1.4). */
  readonly letters: boolean;
  readonly notify: boolean;
}

const KEY = 'accanto.desk.preferences';
const DEFAULTS: Preferences = { sound: true, volume: 0.5, theme: 'auto', language: 'it', letters: true, notify: false };

export const preferences = new Observable<Preferences>({ ...DEFAULTS, ...remembered() });

export function prefer(change: Partial<Preferences>): void {
  preferences.set(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.get()));
  } catch {
    // A browser that keeps nothing: the choice lasts until the page is closed.
  }
}

function remembered(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch {
    return {};
  }
}
