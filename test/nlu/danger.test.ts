// What is a danger sign and what only sounds like one; one line a message.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { loadDangerSigns, parseDangerSigns } from '../../config/danger-signs.js';
import { compileDangerSigns } from '../../nlu/danger/compile.js';

const file = fileURLToPath(new URL('../../../config/protocols/common/danger-signs.yml', import.meta.url));
const { value, mistakes } = loadDangerSigns(file);
if (!value) throw new Error(mistakes.map(({ line, message }) => `${line}: ${message}`).join('\n'));
const hear = compileDangerSigns(value);
const find = (text: string, language?: string) => hear(text, language).signs;
const names = (text: string) => find(text).map(({ name }) => name);

const DANGER: readonly (readonly [string, string])[] = [
  ['non riesco a respirare', 'breathing'],
  ['NON RIESCO A RESPIRARE AIUTO', 'breathing'],
  ['mi manca il fiato anche da seduto', 'breathing'],
  ['mia madre ha le labbra blu', 'cyanosis'],
  ['ho un dolore fortissimo al petto che non passa', 'chest_pain'],
  ['mio marito è svenuto e non si sveglia', 'consciousness'],
  ['saturazione 87', 'low_oxygen'],
  ['il saturimetro segna 91', 'low_oxygen'],
  ['parla strano e ha la bocca storta', 'stroke'],
  ['tossisce sangue', 'haemoptysis'],
  ['ha la febbre e il collo rigido', 'meningitis'],
  ['ha la lingua gonfia e non riesce a ingoiare la saliva', 'airway'],
  ['mio figlio di 2 mesi ha 38 e mezzo', 'infant'],
  ['sono incinta e perdo sangue', 'pregnancy'],
  ['voglio farla finita', 'self_harm'],
  ['mio marito mi picchia', 'violence'],
  ["I can't breathe", 'breathing'],
  ['ich bekomme keine Luft', 'breathing'],
  ["je n'arrive plus à respirer", 'breathing'],
  ['no puedo respirar', 'breathing'],
  ['nu pot să respir', 'breathing'],
];
for (const [text, name] of DANGER) test(`"${text}" is ${name}`, (t) => t.true(names(text).includes(name as never), names(text).join()));

const HARMLESS = [
  'ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale, voglio parlare con qualcuno',
  'non ho dolore al petto ma ho la tosse',
  'mi manca il fiato dalle risate',
  'sto morendo dal caldo',
  "l'anno scorso sono svenuto",
  'quando è pericoloso il dolore al petto?',
  'saturazione 98',
  'ho la febbre a 38 da ieri',
  'mio figlio di 4 mesi ha 39 di febbre',
  'dove posso fare il tampone?',
  'respiro bene, ho solo il raffreddore',
];
for (const text of HARMLESS) test(`"${text}" is no danger sign`, (t) => t.deepEqual(names(text), []));

test('signs stand where they were said', (t) => {
  const text = 'Buonasera. Mia nonna ha le labbra blu, che faccio?';
  const [sign] = find(text);
  t.is(text.slice(sign?.start, sign?.end), 'labbra blu');
});

test('a remark among the phrases is no phrase, and a mistake below it is told with its line', (t) => {
  const whole = readFileSync(file, 'utf8');
  const put = (lines: string) => whole.replace(/^ {2}fever:\n {4}it: \|\n/m, (head) => `${head}${lines}`);
  t.truthy(parseDangerSigns(put('      # how it burns\n'), 'signs').value);
  const wrong = put('      # how it burns\n\n      (caldo\n');
  const { value: none, mistakes: found } = parseDangerSigns(wrong, 'signs');
  t.is(none, null);
  t.is(found[0]?.line, wrong.split('\n').indexOf('      (caldo') + 1);
});

test('a number or clue that means something else for a sign is left out of it', (t) => {
  t.true(names('mia figlia di due mesi ha 38,4').includes('infant'));
  t.deepEqual(names('allatto una bimba di due mesi e ho 38,4'), []);
});
