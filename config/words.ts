// protocols/<name>/words/<language>.yml: how people answer an interview in the languages that it is not asked in. One file a language,
// so that a translator has it alone; they are laid over the choices of the interviews.
import { z } from 'zod';
import { FULL_LANGUAGES, type Interview, LANGUAGES } from './content.js';
import { nearest } from './nearest.js';
import type { Read, Reader } from './reader.js';
import { plain } from './rules.js';
import { text } from './schema/parts.js';

const others = LANGUAGES.filter((language) => !(FULL_LANGUAGES as readonly string[]).includes(language));

/** interview → question → the choice's value → words */
const wordsForm = z.strictObject({
  language: z.enum(others),
  interviews: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(text).min(1)))),
});
type WordsFile = Read<z.output<typeof wordsForm>>;

/** The interviews of a protocol with the words of its folder `words/` at their choices. */
export async function withWords(reader: Reader, folder: string, interviews: readonly Interview[]): Promise<Interview[]> {
  let merged = [...interviews];
  for (const file of await reader.readAll(`${folder}/words`, wordsForm)) {
    checkNames(reader, file, merged);
    merged = merged.map((interview) => laidOver(interview, file));
  }
  return merged;
}

function laidOver(interview: Interview, { value }: WordsFile): Interview {
  const { language, interviews } = value;
  const questions = interview.questions.map((question) => {
    const words = interviews[interview.id]?.[question.id];
    if (!words || !question.choices) return question;
    const choices = question.choices.map((choice) => {
      const own = words[String(choice.value)];
      return own ? { ...choice, words: { ...choice.words, [language]: own } } : choice;
    });
    return { ...question, choices };
  });
  return { ...interview, questions };
}

/** Every name must be there, and no word may mean two choices of a question. */
function checkNames(reader: Reader, { value, yaml }: WordsFile, all: readonly Interview[]): void {
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
