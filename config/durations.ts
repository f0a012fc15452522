// Finds durations in texts for citizens. How long somebody must stay at home was changed eight times in three years: a text
// that states a duration has to name the rule set it comes from.
import type { Language } from './languages.js';

const NUMBER: { readonly [language in Language]?: string } = {
  it: 'un[ao]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quattordici|quindici|ventuno',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty-one',
  de: 'ein(?:e|en|em|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|fünfzehn|einundzwanzig',
  fr: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quatorze|quinze|vingt et une?',
};
const UNIT: { readonly [language in Language]?: string } = {
  it: 'giorn[oi]|settiman[ae]|or[ae]|mes[ei]',
  en: 'days?|weeks?|hours?|months?',
  de: 'tag(?:e|en|s)?|wochen?|stunden?|monat(?:e|en|s)?',
  fr: 'jours?|semaines?|heures?|mois',
};

/** The durations of a text as they stand there ("10 giorni", "two weeks"). "Ogni giorno" and "h24" are none. */
export function durationsIn(text: string, language: Language): string[] {
  const number = NUMBER[language];
  const unit = UNIT[language];
  if (!number || !unit) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:\\d+(?:[.,]\\d+)?|${number})\\s+(?:${unit})(?!\\p{L})`, 'giu');
  return text.match(pattern) ?? [];
}
