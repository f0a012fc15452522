// Measures, people, tests and vaccines in each of the ten languages: messages/measures.yml.
import { readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { readEntities } from '../../nlu/entities/read.js';

const file = new URL('../../../test/nlu/messages/measures.yml', import.meta.url);
const table = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly Record<string, string>[]>>;
const now = new Date('2026-11-24T10:00:00+01:00');
const ELSEWHERE = new Set(['symptom', 'person', 'date', 'place']);

for (const [language, lines] of Object.entries(table)) {
  for (const line of lines) {
    const [message, expected] = Object.entries(line)[0]!;
    test(`${language} "${message}"`, (t) => {
      const read = readEntities(message, language, now).filter(({ type }) => !ELSEWHERE.has(type));
      const shown = new Set(read.map((entity) => `${entity.type}=${entity.value}`));
      t.deepEqual([...shown].sort(), expected.split(', ').sort());
    });
  }
}

test('what an oximeter may have shown is no age, and what is denied takes nothing back', (t) => {
  const read = (message: string) =>
    readEntities(message, 'it', now)
      .filter(({ type }) => type === 'age' || type === 'spo2')
      .map(({ type, value }) => `${type}=${value}`);
  t.deepEqual(read('saturimetro: mamma 96, papà 88'), ['spo2=96', 'spo2=88']);
  t.deepEqual(read('papà 88 di saturazione'), ['spo2=88']);
  t.deepEqual(read('papà 88 al dito'), ['spo2=88']);
  t.deepEqual(read('Mamma 96, papà 97, io 99, il gatto non si è lasciato misurare'), []);
  t.deepEqual(read('la bimba ha 8 settimane, non 8 mesi, e ha 38'), ['age=0.15']);
});
