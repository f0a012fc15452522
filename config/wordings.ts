// How people ask for the answers, beside the questions that stand with each: one file a language, longer than an editor of the answers wants
// to see. Only for finding the answer; nobody is shown them.
import type { Answer } from './content.js';
import { LANGUAGES } from './languages.js';
import type { Reader } from './reader.js';
import { wordingsForm } from './schema/wordings.js';

/** The answers, each with the wordings that the files of `folder` hold for it. */
export async function withWordings(reader: Reader, folder: string, answers: readonly Answer[]): Promise<Answer[]> {
  const known = new Set(answers.map(({ id }) => id));
  const all = new Map<string, Record<string, readonly string[]>>();
  for (const name of await reader.files(folder)) {
    const file = await reader.read(`${folder}/${name}`, wordingsForm);
    if (!file) continue;
    const { yaml, value } = file;
    if (`${value.language}.yml` !== name) {
      const remedy = LANGUAGES.some((language) => name === `${language}.yml`)
        ? `Write \`language: ${name.slice(0, -4)}\`, or rename the file.`
        : `Name the file \`${value.language}.yml\`.`;
      reader.wrong(yaml.file, yaml.line(['language']), `The file says \`${value.language}\`.`, remedy);
    }
    for (const [id, wordings] of Object.entries(value.wordings)) {
      if (known.has(id)) all.set(id, { ...all.get(id), [value.language]: wordings });
      else if (!reader.mistakes.some((mistake) => /(^|\/)answers\//.test(mistake.file)))
        // Where a file of answers could not be read, its mistake is told, and nothing of the answers that are missed.
        reader.wrong(
          yaml.file,
          yaml.line(['wordings', id]),
          `There is no answer \`${id}\`.`,
          'Write the id of an answer in answers/, or delete these lines.',
        );
    }
  }
  return answers.map((answer) => {
    const wordings = all.get(answer.id);
    return wordings ? { ...answer, wordings } : answer;
  });
}
