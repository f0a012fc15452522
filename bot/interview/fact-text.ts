// A fact as a person reads it: in the words of the interview's choices, with its unit, in the language of the conversation.
import { questionOf } from '../../config/applies.js';
import type { RegionContent } from '../../config/content.js';
import type { Question } from '../../config/questions.js';
import { say } from '../../config/text.js';
import type { Fact } from '../decision.js';
import { symptomNamed } from './other-symptoms.js';

/** A fact's value as a person reads it, in the words of the interview's choices where there are some. */
export function factText(content: RegionContent, name: string, fact: Fact, language: string, ofWriter = false): string {
  if (fact.value === null) return say(content.texts.dont_know, language).text;
  const interview = content.interviews.find((each) => questionOf(each, name) !== undefined);
  const question = interview && questionOf(interview, name);
  const values = Array.isArray(fact.value) ? fact.value : [fact.value];
  if (values.length === 0) return say(content.texts.no, language).text;
  // Dates keep the capital of their month.
  const inText = (label: string) => (question?.kind === 'date' ? label : inSentence(label, language));
  return values.map((value) => inText(valueText(content, question, name, value, language, ofWriter))).join(', ');
}

/** A label within a sentence: "tosse, mal di testa". German nouns and abbreviations keep their capital. */
export function inSentence(label: string, language: string): string {
  return language === 'de' || !/^\p{Lu}[\p{Ll}'’]/u.test(label) || /^(Down|Covid)\b/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
}
const formats = new Map<string, Formats>();

/** Making them costs more than a whole turn; there are two for each language of the service. */
function formatsOf(language: string): Formats {
  let known = formats.get(language);
  if (!known) {
    known = {
      number: new Intl.NumberFormat(language),
      day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    };
    formats.set(language, known);
  }
  return known;
}

function valueText(
  content: RegionContent,
  question: Question | undefined,
  name: string,
  value: unknown,
  language: string,
  ofWriter: boolean,
): string {
  const choice = question?.choices?.find((each) => each.value === value);
  if (choice) return say((ofWriter && choice.self) || choice.label, language).text;
  if (value === true) return say(content.texts.yes, language).text;
  if (value === false) return say(content.texts.no, language).text;
  if (typeof value === 'number') {
    const unit = question?.unit ?? { temp_c: '°C', spo2_rest: '%' }[name];
    return `${formatsOf(language).number.format(value)}${unit ? ` ${unit}` : ''}`;
  }
  if (question?.kind === 'date') return formatsOf(language).day.format(new Date(`${value}T00:00:00Z`));
  const symptom = symptomNamed(value);
  const label = symptom ? content.labels.symptoms[symptom] : undefined;
  return label ? say(label, language).text : String(value);
}
