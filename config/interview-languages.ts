// protocols/<name>/languages/<language>.yml: an interview in a language that its own file lacks: how it is asked, and how people answer.
// One file a language, so that a translator has it alone; they are laid over the interviews.
import { z } from 'zod';
import { FULL_LANGUAGES, LANGUAGES, type Language, type Localized } from './languages.js';
import { nearest } from './nearest.js';
import type { Interview, Question } from './questions.js';
import type { Read, Reader } from './reader.js';
import { plain } from './rules.js';
import { text } from './schema/parts.js';

const others = LANGUAGES.filter((language) => !(FULL_LANGUAGES as readonly string[]).includes(language));

const wording = z.strictObject({ ask: text, again: text });
const askedQuestion = wording.extend({
  /** Where the citizen is the one who is ill. */
  self: wording.optional(),
  /** By the choice's value. */
  labels: z.record(z.string(), text).optional(),
  selfLabels: z.record(z.string(), text).optional(),
});
type AskedQuestion = z.output<typeof askedQuestion>;

const languageForm = z.strictObject({
  language: z.enum(others),
  /** interview → how it is asked. An interview is asked in a language as a whole, or not at all. */
  asked: z.record(z.string(), z.strictObject({ title: text, intro: text, questions: z.record(z.string(), askedQuestion) })).optional(),
  /** interview → question → the choice's value → words */
  interviews: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(text).min(1)))),
});
type LanguageFile = Read<z.output<typeof languageForm>>;

/** The interviews of a protocol with what its folder `languages/` says of them. */
export async function withLanguages(reader: Reader, folder: string, interviews: readonly Interview[]): Promise<Interview[]> {
  let merged = [...interviews];
  for (const file of await reader.readAll(`${folder}/languages`, languageForm)) {
    checkNames(reader, file, merged);
    checkAsked(reader, file, merged);
    merged = merged.map((interview) => laidOver(interview, file));
  }
  return merged;
}

function laidOver(interview: Interview, { value }: LanguageFile): Interview {
  const { language } = value;
  const words = value.interviews[interview.id] ?? {};
  const asked = value.asked?.[interview.id];
  const inLanguage = (own: Localized, said: string | undefined): Localized => (said === undefined ? own : { ...own, [language]: said });
  return {
    ...interview,
    title: inLanguage(interview.title, asked?.title),
    intro: inLanguage(interview.intro, asked?.intro),
    questions: interview.questions.map((question) => {
      const said = asked?.questions[question.id];
      return {
        ...question,
        ask: inLanguage(question.ask, said?.ask),
        again: inLanguage(question.again, said?.again),
        ...(question.self && {
          self: { ask: inLanguage(question.self.ask, said?.self?.ask), again: inLanguage(question.self.again, said?.self?.again) },
        }),
        ...(question.choices && { choices: choicesIn(language, question, said, words[question.id]) }),
      };
    }),
  };
}

function choicesIn(
  language: Language,
  { choices = [] }: Question,
  said: AskedQuestion | undefined,
  words: { readonly [value: string]: string[] } | undefined,
): Question['choices'] {
  return choices.map((choice) => {
    const name = String(choice.value);
    const own = words?.[name];
    const label = said?.labels?.[name];
    const self = said?.selfLabels?.[name];
    return {
      ...choice,
      ...(label && { label: { ...choice.label, [language]: label } }),
      ...(self && choice.self && { self: { ...choice.self, [language]: self } }),
      ...(own && { words: { ...choice.words, [language]: own } }),
    };
  });
}

/** Half an interview in a language would jump between two: what is missing is named, and so is what is asked nowhere. */
function checkAsked(reader: Reader, { value, yaml }: LanguageFile, all: readonly Interview[]): void {
  for (const [id, asked] of Object.entries(value.asked ?? {})) {
    const at = () => yaml.line(['asked', id]);
    const interview = all.find((each) => each.id === id);
    if (!interview) {
      reader.wrong(yaml.file, at(), `There is no interview \`${id}\`.`, `Write one of: ${all.map((each) => each.id).join(', ')}.`);
      continue;
    }
    const wanted = interview.questions.flatMap(namesOf);
    const there = Object.entries(asked.questions).flatMap(([question, said]) => [
      question,
      ...(said.self ? [`${question}.self`] : []),
      ...Object.keys(said.labels ?? {}).map((choice) => `${question}.labels.${choice}`),
      ...Object.keys(said.selfLabels ?? {}).map((choice) => `${question}.selfLabels.${choice}`),
    ]);
    const missing = wanted.filter((name) => !there.includes(name));
    const unknown = there.filter((name) => !wanted.includes(name));
    if (missing.length > 0)
      reader.wrong(yaml.file, at(), `\`${id}\` is not translated wholly: ${missing.join(', ')}.`, 'Translate them from the interview.');
    if (unknown.length > 0)
      reader.wrong(yaml.file, at(), `The interview \`${id}\` has none of these: ${unknown.join(', ')}.`, 'Delete them, or mend the name.');
  }
}

/** Everything of a question that has words, as it is named in a language's file. */
function namesOf({ id, self, choices = [] }: Question): string[] {
  return [
    id,
    ...(self ? [`${id}.self`] : []),
    ...choices.map(({ value }) => `${id}.labels.${value}`),
    ...choices.flatMap((choice) => (choice.self ? [`${id}.selfLabels.${choice.value}`] : [])),
  ];
}

/** Every name must be there, and no word may mean two choices of a question. */
function checkNames(reader: Reader, { value, yaml }: LanguageFile, all: readonly Interview[]): void {
  const wrong = (path: readonly string[], name: string, names: readonly string[]) => {
    const near = nearest(name, names);
    reader.wrong(
      yaml.file,
      yaml.line(['interviews', ...path]),
      `There is no \`${name}\` here.`,
      near ? `Did you mean \`${near}\`?` : `Write one of: ${names.join(', ')}.`,
    );
  };
  for (const [id, questions] of Object.entries(value.interviews)) {
    const interview = all.find((each) => each.id === id);
    if (!interview) {
      wrong(
        [id],
        id,
        all.map((each) => each.id),
      );
      continue;
    }
    for (const [fact, choices] of Object.entries(questions)) {
      const question = interview.questions.find((each) => each.id === fact);
      if (!question) {
        wrong(
          [id, fact],
          fact,
          interview.questions.map((each) => each.id),
        );
        continue;
      }
      const values = (question.choices ?? []).map((choice) => String(choice.value));
      const owner = new Map<string, string>();
      for (const [choice, words] of Object.entries(choices)) {
        if (!values.includes(choice)) wrong([id, fact, choice], choice, values);
        for (const word of words.map(plain)) {
          const first = owner.get(word) ?? choice;
          owner.set(word, first);
          if (first === choice) continue;
          const line = yaml.line(['interviews', id, fact, choice]);
          reader.wrong(yaml.file, line, `"${word}" means two choices.`, `Keep it at one of them; the other is \`${first}\`.`);
        }
      }
    }
  }
}
