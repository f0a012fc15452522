// Times, ages, temperatures and counts in each of the ten languages: messages/times.yml.
import { readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { readEntities } from '../../nlu/entities/read.js';

const file = new URL('../../../test/nlu/messages/times.yml', import.meta.url);
const table = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Record<string, string>[]>>;
const now = new Date('2026-11-24T10:00:00+01:00');
const ELSEWHERE = new Set(['symptom', 'person']);

for (const [language, lines] of Object.entries(table)) {
  for (const line of lines) {
    const [message, expected] = Object.entries(line)[0]!;
    test(`times in ${language}: "${message}"`, (t) => {
      const read = readEntities(message, language, now).filter(({ type }) => !ELSEWHERE.has(type));
      const shown = read.map((entity) => `${entity.type}=${entity.value}`);
      t.deepEqual(shown.sort(), expected.split(', ').sort());
    });
  }
}
