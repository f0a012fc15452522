// Danger signs said in many voices, and what only sounds like one: messages/danger-*.yml and harmless.yml, one line a message.
import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import { parse } from 'yaml';
import { dangerSignsOf } from '../../config/folder.js';
import { compileDangerSigns } from '../../nlu/danger/compile.js';
import { readLanguage } from '../../nlu/language.js';

const hear = compileDangerSigns(dangerSignsOf({}));
const find = (text: string, language?: string) => hear(text, language).signs;

function messages(name: string): [string, string][] {
  const file = new URL(`../../../test/nlu/messages/${name}.yml`, import.meta.url);
  const groups = parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(groups).flatMap(([group, text]) =>
    text
      .trim()
      .split('\n')
      .map((line): [string, string] => [group, line]),
  );
}
const found = (text: string): string[] => find(text, readLanguage(text).language).map((sign) => sign.name);

for (const name of ['danger-it', 'danger-other', 'danger-body', 'danger-people']) {
  test(`every message of ${name} is found, by its kind`, (t) => {
    for (const [kind, text] of messages(name)) t.true(found(text).includes(kind), `${kind}: ${text} → ${found(text).join()}`);
  });
}

const SIGNS = readdirSync(new URL('../../../test/nlu/messages/signs/', import.meta.url)).map((file) => file.replace('.yml', ''));
for (const name of SIGNS) {
  test(`${name} is found in many voices, and nothing in what only sounds like it`, (t) => {
    for (const [group, text] of messages(`signs/${name}`)) {
      if (group === 'near misses') t.deepEqual(found(text), [], text);
      else t.true(found(text).includes(group), `${text} → ${found(text).join()}`);
    }
  });
}

test('no harmless message is taken for a danger sign', (t) => {
  for (const name of ['harmless', 'harmless-body', 'harmless-people']) {
    for (const [trap, text] of messages(name)) t.deepEqual(found(text), [], `${trap}: ${text}`);
  }
});

test('capitals, missing accents, zero-width marks and look-alike letters hide nothing', (t) => {
  for (const text of [
    'NON RIESCO A RESPIRARE',
    'n\u200bon r\u200biesco a res\u200bpirare',
    'nоn riеscо а rеspirаrе',
    'non riescoooo a respirareeee',
    'nn riesco a resp1rare non respiro',
  ]) {
    t.true(found(text).includes('breathing'), text);
  }
});

test('several signs of one message are all found', (t) => {
  t.deepEqual(found('mia madre ha le labbra blu, saturazione 84 e non si sveglia').sort(), ['consciousness', 'cyanosis', 'low_oxygen']);
});
