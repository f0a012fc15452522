// The protocols: which interviews there are, each checked by itself and against the others.

import { withLanguages } from './interview-languages.js';
import { FULL_LANGUAGES } from './languages.js';
import type { Interview } from './questions.js';
import type { Read, Reader } from './reader.js';
import { checkInterview, checkLanguages } from './rules.js';
import { interviewForm, protocolForm } from './schema/interview.js';
import type { RegionForm } from './schema/region.js';

/** The interviews of each protocol by its name. A Region that names none of them is told so. */
export async function readProtocols(reader: Reader, regions: ReadonlyMap<string, Read<RegionForm>>): Promise<Map<string, Interview[]>> {
  const names = (await reader.folders('protocols')).filter((name) => name !== 'common');
  for (const { value, yaml } of regions.values())
    if (!names.includes(value.protocol))
      reader.wrong(yaml.file, yaml.line(['protocol']), `There is no protocol \`${value.protocol}\`.`, `Write one of: ${names.join(', ')}.`);
  const protocols = new Map<string, Interview[]>();
  for (const name of names) {
    const protocol = await reader.read(`protocols/${name}/protocol.yml`, protocolForm);
    if (!protocol) continue;
    checkLanguages(reader, protocol.yaml, FULL_LANGUAGES);
    const interviews: Interview[] = [];
    const intents = new Map<string, string>();
    for (const id of protocol.value.interviews) {
      const file = await reader.read(`protocols/${name}/interviews/${id}.yml`, interviewForm);
      if (!file) continue;
      checkLanguages(reader, file.yaml, FULL_LANGUAGES);
      checkInterview(reader, file.yaml, file.value, protocol.value.interviews);
      for (const [index, intent] of file.value.intents.entries()) {
        const other = intents.get(intent);
        if (other)
          reader.wrong(
            file.yaml.file,
            file.yaml.line(['intents', index]),
            `\`${intent}\` already starts the interview \`${other}\`.`,
            'Keep it in one of the two.',
          );
        intents.set(intent, id);
      }
      if (file.value.id !== id)
        reader.wrong(
          file.yaml.file,
          file.yaml.line(['id']),
          `The interview calls itself \`${file.value.id}\`.`,
          `Write \`id: ${id}\`, as the file is named.`,
        );
      interviews.push(file.value);
    }
    protocols.set(name, await withLanguages(reader, `protocols/${name}`, interviews));
  }
  return protocols;
}
