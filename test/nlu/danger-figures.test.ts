// How much danger is found: by both readers on messages that neither has learnt from, and by the rules alone on those they were made by.
// Limits stand a little under what was measured; docs/understanding.md has the figures.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { readDangerLabelled } from '../../nlu/commands/labelled.js';
import { judgeDanger } from '../../nlu/commands/test-danger.js';
import { DANGER_EXAMPLES_FOLDER } from '../../nlu/commands/train.js';
import { readDangerExamples } from '../../nlu/danger/examples.js';
import type { Nlu } from '../../nlu/understanding.js';
import { sharedNlu } from './model-nlu.js';

const file = (name: string) => fileURLToPath(new URL(`../../../test/nlu/development/${name}.jsonl`, import.meta.url));
const now = new Date('2026-11-23T10:00:00+01:00');
let nlu: Nlu;
test.before(async () => {
  nlu = await sharedNlu();
});

test('both readers find nearly all danger, and cry wolf rarely', async (t) => {
  t.timeout(300_000);
  const { all, rules } = await judgeDanger(readDangerLabelled(file('danger-3')), nlu);
  t.true(all.found >= 0.975, `found ${all.found}`);
  t.true(all.missed <= 0.01, `missed ${all.missed}`);
  t.true(all.rightKind >= 0.95, `right kind ${all.rightKind}`);
  t.true(all.falseAlarms <= 0.04, `false alarms ${all.falseAlarms}`);
  t.true(rules.found >= 0.85, `by rules ${rules.found}`);
});

test('what the rules find in the examples of danger stays found, and is never dropped by the second reader', async (t) => {
  t.timeout(300_000);
  const examples = readDangerExamples(DANGER_EXAMPLES_FOLDER);
  const dangerous = examples.filter(({ signs }) => signs.length > 0);
  const alone = dangerous.filter(({ text, language }) => nlu.dangerSigns(text, language).length > 0);
  t.true(alone.length / dangerous.length >= 0.68, `${alone.length} of ${dangerous.length}`);
  for (const { text } of alone.filter((_, i) => i % 30 === 0)) {
    const { dangerSigns, suspectedSigns, language } = await nlu.understand(text, { now });
    const kept = new Set([...dangerSigns, ...suspectedSigns].map(({ name }) => name));
    for (const { name } of nlu.dangerSigns(text, language)) t.true(kept.has(name), text);
  }
});

test('messages of every day are hardly ever taken for danger', async (t) => {
  t.timeout(300_000);
  const ordinary = readFileSync(file('it-1'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; intent: string });
  const harmless = ordinary.filter(({ intent }) => !/^(emergency|distress\.(self_harm|violence))/.test(intent));
  let named = 0;
  for (const { text } of harmless) if ((await nlu.understand(text, { now })).dangerSigns.length > 0) named++;
  t.true(named / harmless.length <= 0.02, `${named} of ${harmless.length}`);
});
