// Saying a text in somebody's language, with what is to be filled in.
import type { Answer, PhoneNumber, RegionContent } from './content.js';
import { LANGUAGES, type Language, type Localized } from './languages.js';

export interface Said {
  readonly text: string;
  /** The language it came out in; `it` where Italian and English stand in for a language that is lacking. */
  readonly language: Language;
}

export type Values = { readonly [name: string]: string | number };

/**
 * `text` in `language`, filled in. Where the language is lacking, Italian and English come together, one after the other,
 * so that a reader of neither can still show it to somebody; `values` are then asked for in each of the two.
 */
export function say(text: Localized, language: string, values: Values | ((language: Language) => Values) = {}): Said {
  const valuesIn = typeof values === 'function' ? values : () => values;
  const wanted = language.toLowerCase().split('-')[0] as Language;
  const own = LANGUAGES.includes(wanted) ? text[wanted] : undefined;
  if (own !== undefined) return { text: fill(own, () => valuesIn(wanted)), language: wanted };
  const italian = fill(text.it, () => valuesIn('it'));
  return { text: text.en === undefined ? italian : `${italian}\n\n${fill(text.en, () => valuesIn('en'))}`, language: 'it' };
}

/** A few words for a button or a list: Italian and English stand side by side where the language is lacking. */
export function sayShort(text: Localized, language: string): string {
  const own = text[language.toLowerCase().split('-')[0] as Language];
  return own ?? (text.en === undefined || text.en === text.it ? text.it : `${text.it} / ${text.en}`);
}

/** A name inside a sentence: never in two languages. */
export function sayName(text: Localized, language: string): string {
  return text[language.toLowerCase().split('-')[0] as Language] ?? text.it;
}

/** True where `say` would have to fall back on Italian and English. */
export function lacks(text: Localized, language: string): boolean {
  return text[language.toLowerCase().split('-')[0] as Language] === undefined;
}

/**
 * An answer as the citizen reads it: the Region's numbers and the rule set with its date filled in. A number that may no
 * longer be shown is replaced by 112 for emergencies and by nothing else: the sentence then names the service alone.
 */
export function sayAnswer(answer: Answer, content: RegionContent, language: string, now: Date): Said {
  const said = say(answer.text, language);
  if (!said.text.includes('{')) return said;
  const values: Record<string, string> = {};
  for (const number of content.region.numbers) {
    const name = `number:${number.id}`;
    if (!said.text.includes(`{${name}}`)) continue;
    values[name] = mayShow(number, content.region.numbersValidDays, now) ? number.number : say(number.label, said.language).text;
  }
  const rules = content.ruleSets.find(({ id }) => id === answer.ruleSet);
  if (rules) values.ruleset = `${rules.act} (${rules.id}, ${longDate(rules.from, said.language)})`;
  return { text: fill(said.text, () => values), language: said.language };
}

/** A Region's own number only while its check is recent; national emergency and help lines always. */
export function mayShow(number: PhoneNumber, validDays: number, now: Date): boolean {
  return number.national || now.getTime() - Date.parse(`${number.verifiedOn}T00:00:00Z`) <= validDays * 86_400_000;
}

/** A `{name}` in a text of the content, the text that stands before it, and whether a sentence begins with it. */
interface Gap {
  readonly before: string;
  readonly whole: string;
  readonly space: string;
  readonly name: string;
  readonly begins: boolean;
}
interface Template {
  readonly gaps: readonly Gap[];
  readonly rest: string;
}

/** The content's texts with gaps, taken apart when first filled. */
const templates = new Map<string, Template>();
const MOST_TEMPLATES = 5_000;

/** Fills `{name}`; a name without a value stays as it is, an empty value leaves no gap, a sentence begins with a capital. */
function fill(text: string, valuesOf: () => Values): string {
  if (!text.includes('{')) return text.trim();
  const values = valuesOf();
  const { gaps, rest } = templateOf(text);
  const said = gaps.map(({ before, whole, space, name, begins }) => {
    const value = values[name];
    if (value === undefined) return before + whole;
    if (value === '') return before;
    return before + space + (begins ? capital(String(value)) : value);
  });
  return (said.join('') + rest).trim();
}

function templateOf(text: string): Template {
  let template = templates.get(text);
  if (!template) {
    if (templates.size >= MOST_TEMPLATES) templates.clear();
    template = takenApart(text);
    templates.set(text, template);
  }
  return template;
}

function takenApart(text: string): Template {
  const gaps: Gap[] = [];
  let from = 0;
  for (const found of text.matchAll(/( ?)\{([^{}]*)\}/g)) {
    const [whole, space = '', name = ''] = found;
    const begins = /(?:^|[.!?\n])\s*$/.test(text.slice(0, found.index));
    gaps.push({ before: text.slice(from, found.index), whole, space, name, begins });
    from = found.index + whole.length;
  }
  return { gaps, rest: text.slice(from) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
/** The days of sources and rule sets, as they were said; the content has few. */
const longDates = new Map<string, string>();
const MOST_DATES = 5_000;

/** An ISO day as one reads it in full: "31 dicembre 2021". */
export function longDate(day: string, language: string): string {
  const key = `${language} ${day}`;
  let said = longDates.get(key);
  if (said === undefined) {
    if (longDates.size >= MOST_DATES) longDates.clear();
    said = dateFormat(language).format(new Date(`${day}T00:00:00Z`));
    longDates.set(key, said);
  }
  return said;
}

function dateFormat(language: string): Intl.DateTimeFormat {
  let format = dateFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    dateFormats.set(language, format);
  }
  return format;
}
