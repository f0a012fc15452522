// Symptoms in all languages, denied, over or there: messages/symptoms.yml.
import { readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { readEntities } from '../../nlu/entities/read.js';

const file = new URL('../../../test/nlu/messages/symptoms.yml', import.meta.url);
const table = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Record<string, string>[]>>;
const now = new Date('2026-11-24T10:00:00+01:00');

for (const [language, lines] of Object.entries(table)) {
  for (const line of lines) {
    const [message, expected] = Object.entries(line)[0]!;
    test(`symptoms in ${language}: "${message}"`, (t) => {
      const shown = readEntities(message, language, now).flatMap((entity) => {
        if (entity.type !== 'symptom') return [];
        const whose = entity.subject === 'self' ? '' : `${entity.subject}'s `;
        return [`${entity.negated ? 'no ' : ''}${entity.past ? 'was ' : ''}${whose}${entity.value}`];
      });
      t.deepEqual(shown.sort(), expected.split(', ').filter(Boolean).sort());
    });
  }
}
