// Passwords of the desk: argon2id, rules in words, and one-time passwords that can be read aloud.
import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** Of a new password: for the desk, which speaks Italian, and for the command line, which speaks English. */
const FAULTS = {
  short: {
    it: `La password deve avere almeno ${PASSWORD_MIN} caratteri: una frase breve va benissimo.`,
    en: `The password needs at least ${PASSWORD_MIN} characters: a short sentence will do.`,
  },
  long: {
    it: `La password può avere al massimo ${PASSWORD_MAX} caratteri.`,
    en: `The password can have at most ${PASSWORD_MAX} characters.`,
  },
  repeating: {
    it: 'La password ripete sempre gli stessi caratteri: scegline una meno facile da indovinare.',
    en: 'The password repeats the same few characters: choose one that is harder to guess.',
  },
  name: { it: 'La password non può essere uguale al nome.', en: 'The password cannot be the name.' },
} as const;

/** What is wrong with a new password, or null. Length counts, not signs: that is what guessing has to pay for. */
export function passwordFault(password: string, name: string): (typeof FAULTS)[keyof typeof FAULTS] | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return FAULTS.short;
  if (length > PASSWORD_MAX) return FAULTS.long;
  if (new Set(password.toLowerCase()).size < 4) return FAULTS.repeating;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(password) === plain(name) ? FAULTS.name : null;
}

/** argon2id with the library's defaults (19 MiB, two passes), in its encoded form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

let stranger: Promise<string> | null = null;

/** Whether it is the password. With no hash (an unknown name) it takes the same time and says no. */
export async function passwordMatches(encoded: string | null, password: string): Promise<boolean> {
  stranger ??= hash('nobody has this password');
  const right = await verify(encoded ?? (await stranger), password.normalize('NFC').slice(0, PASSWORD_MAX * 2)).catch(() => false);
  return right && encoded !== null;
}

// Without letters and digits that are confused when read aloud or written by hand.
const ALPHABET = 'abcdefghkmnpqrstuvwxyz23456789';

/** Four groups of four, about 78 bits: printed once, changed at the first sign-in. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
