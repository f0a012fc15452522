// Which dictionary is in use. Italian is part of the bundle; the others are fetched from our own server when chosen.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskFault } from '../net/http.js';
import { it, type Words } from './it.js';

export type { Words } from './it.js';

export const DESK_LANGUAGES = { it: 'Italiano', en: 'English', de: 'Deutsch', fr: 'Français' } as const;
export type DeskLanguage = keyof typeof DESK_LANGUAGES;

export async function loadWords(language: DeskLanguage): Promise<Words> {
  switch (language) {
    case 'it':
      return it;
    case 'en':
      return (await import('./en.js')).en;
    case 'de':
      return (await import('./de.js')).de;
    case 'fr':
      return (await import('./fr.js')).fr;
  }
}

export const WordsContext = createContext<Words>(it);
export const useWords = (): Words => useContext(WordsContext);

/** A reason code in words: `danger:breathing` is the sign itself; an unknown code is shown readable rather than hidden. */
export function reasonInWords(words: Words, reason: string): string {
  const [kind = '', detail] = reason.split(':');
  if (kind === 'danger' && detail !== undefined) return dangerInWords(words, detail);
  return words.reasons[kind] ?? readable(reason);
}

export function dangerInWords(words: Words, sign: string): string {
  return words.danger[sign] ?? readable(sign);
}

/** What went wrong, in the interface's language where we know the code, otherwise in the server's own words. */
export function faultInWords(words: Words, fault: DeskFault): string {
  const known = words.errors[fault.code];
  if (words.code === 'it' && fault.message !== '') return fault.message;
  return known ?? (fault.message === '' ? (words.errors.internal ?? '') : fault.message);
}

/** "Inglese", "English" … in the interface's language; the code where the browser does not know it. */
export function languageName(words: Words, code: string): string {
  try {
    return new Intl.DisplayNames([words.code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function readable(code: string): string {
  const plain = code.replaceAll(/[_:.]/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
