// What is read out of messages: one line a message in messages/entities.yml.
import { readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { readEntities } from '../../nlu/entities/read.js';
import type { Entity } from '../../nlu/understanding.js';

const file = new URL('../../../test/nlu/messages/entities.yml', import.meta.url);
const table = parse(readFileSync(file, 'utf8')) as readonly Record<string, string>[];
const now = new Date('2026-11-24T10:00:00+01:00');

function shown(entity: Entity): string {
  if (entity.type === 'person') return entity.value;
  if (entity.type !== 'symptom') return `${entity.type}=${entity.value}`;
  const whose = entity.subject === 'self' ? '' : `${entity.subject}'s `;
  const since = entity.duration === undefined ? '' : `/${entity.duration}`;
  return `${entity.negated ? 'no ' : ''}${entity.past ? 'was ' : ''}${whose}${entity.value}${since}${entity.onEffort ? ' effort' : ''}`;
}

for (const line of table) {
  const [message, expected] = Object.entries(line)[0]!;
  test(`everything in "${message}"`, (t) => {
    const read = readEntities(message, 'it', now).map(shown).sort();
    t.deepEqual(
      read,
      expected
        .split(', ')
        .filter((one) => one !== '')
        .sort(),
    );
  });
}
