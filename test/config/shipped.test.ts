// The delivered content itself: clean, complete in all languages, plain to read, and careful in what it says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { parse } from 'yaml';
import type { RegionContent } from '../../config/content.js';
import { durationsIn } from '../../config/durations.js';
import { FULL_LANGUAGES, LANGUAGES } from '../../config/languages.js';
import { loadContent } from '../../config/load.js';
import { DANGER_KINDS, INFORMATIONAL, INTENTS, PLAIN_DANGERS } from '../../config/names.js';
import { placeholdersOf } from '../../config/placeholders.js';
import { AFTER_DANGER, CORE_TEXTS, REGION_TEXTS } from '../../config/text-keys.js';
import { DANGER_SIGNS } from '../../nlu/understanding.js';
import { SHIPPED, TODAY } from './folder.js';

const { content, mistakes, warnings } = await loadContent(SHIPPED, TODAY);
const demo = content?.regions.get('demo') as RegionContent;

test('there is no mistake in it, and no intent without an answer', (t) => {
  t.deepEqual(mistakes, []);
  t.deepEqual(warnings, []);
  t.deepEqual([...(content?.regions.keys() ?? [])], ['demo', 'demo-hours']);
});

test('the names it refers to are those of the understanding', (t) => {
  const intents = Object.keys((parse(readFileSync(join(SHIPPED, '../nlu/intents.yml'), 'utf8')) as { intents: object }).intents);
  t.deepEqual([...INTENTS].sort(), intents.sort());
  t.deepEqual([...DANGER_KINDS].sort(), [...DANGER_SIGNS].sort());
});

test('where nobody is there to answer, all languages say the place and 112, and no number of minutes', (t) => {
  for (const language of LANGUAGES)
    t.deepEqual((demo.texts.handover_nobody_there[language] ?? '').match(/\d+|\{\w+\}/g), ['{ahead}', '112'], language);
});

test('every core text is there in all ten languages with the same placeholders', (t) => {
  for (const key of CORE_TEXTS)
    for (const language of LANGUAGES) {
      const text = demo.texts[key][language];
      t.truthy(text, `${key} ${language}`);
      t.deepEqual(placeholdersOf(text ?? '').sort(), placeholdersOf(demo.texts[key].it).sort(), `${key} ${language}`);
    }
});

test('every other text, answer and question is there in four languages', (t) => {
  for (const key of REGION_TEXTS) for (const language of FULL_LANGUAGES) t.truthy(demo.texts[key][language], `${key} ${language}`);
  for (const answer of demo.answers)
    for (const language of FULL_LANGUAGES) {
      t.truthy(answer.text[language], `${answer.id} ${language}`);
      const questions = [answer.questions, answer.after?.questions ?? {}].flatMap((each) => each[language] ?? []);
      t.true(questions.length >= (language === 'it' ? 6 : 3), `${answer.id} ${language}`);
    }
});

test('each informational intent has an answer, each with a source or the mark that it needs one', (t) => {
  for (const intent of INFORMATIONAL)
    t.true(
      demo.answers.some(({ intents }) => intents.includes(intent)),
      intent,
    );
  for (const answer of demo.answers) t.true(answer.source.date <= answer.reviewed, answer.id);
});

test('the machine says at once that it is no person, does not diagnose, and names 112', (t) => {
  for (const language of LANGUAGES) t.regex(demo.texts.machine_notice[language] ?? '', /112/);
  t.regex(demo.texts.machine_notice.it, /automatico.*non una persona.*non faccio diagnosi/);
});

/** Gulpease index: above 60 is easy for somebody with a lower secondary school certificate. */
function gulpease(text: string): number {
  const plain = text.replace(/\{[^}]*\}/g, 'x');
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const words = plain.match(/[\p{L}\d]+/gu)?.length ?? 1;
  const sentences = Math.max(1, plain.match(/[.!?](\s|$)/g)?.length ?? 0);
  return 89 + (300 * sentences - 10 * letters) / words;
}

test('Italian is easy to read: Gulpease 60 or more', (t) => {
  const texts = [
    ...Object.entries(demo.texts).map(([key, text]) => [key, text.it] as const),
    ...demo.answers.map(({ id, text }) => [id, text.it] as const),
    ...demo.interviews.flatMap(({ questions }) =>
      questions.flatMap(({ id, ask, again }) => [[id, ask.it] as const, [`${id} again`, again.it] as const]),
    ),
  ];
  for (const [key, text] of texts) if (text.split(' ').length >= 8) t.true(gulpease(text) >= 60, `${key}: ${gulpease(text).toFixed(1)}`);
});

test('no duration is stated without a rule set', (t) => {
  for (const { id, text, ruleSet } of demo.answers)
    for (const language of FULL_LANGUAGES) if (!ruleSet) t.deepEqual(durationsIn(text[language] ?? '', language), [], id);
});

test('nothing is called compulsory any more, and no drug is named', (t) => {
  const drugs =
    /paracetamol|tachipirin|ibuprofen|aspirin|cortison|antibiotic[oi] (?:si|ogni)|amoxicill|azitromic|eparin|paxlovid|idrossiclor|\d+ ?mg\b/i;
  for (const { id, text } of demo.answers)
    for (const language of LANGUAGES) {
      t.notRegex(text[language] ?? '', drugs, id);
      t.notRegex(text[language] ?? '', /^(?!.*\bnon\b).*\bdevi restare a casa|you must stay|Sie müssen zu Hause/i, id);
    }
});

test('nobody is asked for codes or told not to worry', (t) => {
  const all = [...Object.values(demo.texts), ...demo.answers.map(({ text }) => text)];
  for (const text of all)
    for (const language of FULL_LANGUAGES)
      t.notRegex(text[language] ?? '', /non preoccuparti|don't worry|do not worry|keine Sorge|ne vous inquiétez pas/i);
});

test('who is in danger is told so in every language: a reply for every danger sign', (t) => {
  t.deepEqual(Object.keys(demo.danger).sort(), [...DANGER_KINDS, ...PLAIN_DANGERS].sort());
  t.deepEqual(Object.keys(demo.afterDanger).sort(), [...AFTER_DANGER].sort());
});

test('no danger text promises a person in words that stay where nobody is on duty', (t) => {
  const { staying, staying_with } = demo.afterDanger;
  const promising = {
    it: /una persona del servizio/,
    en: /a person of the service/,
    de: /Menschen vom Dienst/,
    fr: /une personne du service/,
  };
  for (const [kind, { reply }] of Object.entries(demo.danger)) {
    // These two have a text of their own for the night, or promise nothing for now.
    if (kind === 'self_harm' || kind === 'violence') continue;
    for (const language of FULL_LANGUAGES) {
      const left = (reply[language] ?? '').replace(staying[language] ?? '-', '').replace(staying_with[language] ?? '-', '');
      t.notRegex(left, promising[language], `${kind} ${language}`);
    }
    for (const language of LANGUAGES) {
      const text = reply[language] ?? '';
      const says = [staying, staying_with].filter((one) => text.endsWith(one[language] ?? '-')).length;
      // Where one has to get out, or be silent, nothing is said of staying.
      t.is(says, ['low_oxygen', 'fire', 'violence_now'].includes(kind) ? 0 : 1, `${kind} ${language}`);
    }
  }
});

test('every question has a name for the card of the operator', (t) => {
  for (const { id, questions } of demo.interviews)
    for (const question of questions) t.truthy(demo.labels.facts[question.id], `${id}: ${question.id}`);
});
