// What is only said so is no danger, and the same words of a person who threatens stay one.
import test from 'ava';
import { withoutFigures } from '../../bot/danger/figures.js';
import type { Understanding } from '../../nlu/understanding.js';

const understanding = (name: 'violence' | 'self_harm' | 'breathing'): Understanding => ({
  text: '',
  language: 'it',
  languageSure: true,
  intent: { name: 'distress.violence', confidence: 0.9 },
  ranking: [],
  also: [],
  stage: 'ngrams',
  entities: [],
  dangerSigns: [{ name, start: 0, end: 1, rule: `${name}.it: x` }],
  suspectedSigns: [],
  danger: 0.5,
});

const read = (text: string, name: 'violence' | 'self_harm' | 'breathing') => {
  const { understanding: left } = withoutFigures({ text, button: null, understanding: understanding(name) });
  return { danger: left?.dangerSigns.length, asked: left?.suspectedSigns.length };
};

test('a thing that kills leaves no sign', (t) => {
  for (const text of [
    'questa quarantena mi uccide',
    'il caldo mi sta ammazzando',
    'this lockdown is killing me',
    'diese Quarantäne bringt mich um',
    "l'attente me tue",
    'esta cuarentena me mata',
    'carantina asta mă omoară',
    'kjo karantinë po më vret',
    'цей карантин мене вбиває',
    'الحجر يقتلني',
    '隔离快把我憋死了',
  ])
    t.deepEqual(read(text, 'violence'), { danger: 0, asked: 0 }, text);
});

test('a person who would kill for a trifle, and a breath that bills take, are asked about', (t) => {
  for (const text of [
    'mia suocera mi uccide se non vado a pranzo',
    'my husband will kill me if he finds out how much I spent',
    'mein Mann bringt mich um wenn er sieht was ich ausgegeben habe',
    "mon mari va me tuer s'il voit combien j'ai dépensé",
    'mi marido me mata si ve lo que gasté',
    'soțul mă omoară dacă află cât am cheltuit',
    'burri më vret po e pa sa harxhova',
    "чоловік мене вб'є, якщо дізнається, скільки я витратила",
  ])
    t.deepEqual(read(text, 'violence'), { danger: 0, asked: 1 }, text);
  t.deepEqual(read('mi manca il respiro a pensare alle bollette', 'breathing'), { danger: 0, asked: 1 });
});

test('threats, loneliness and what else is told stay what they are', (t) => {
  for (const text of [
    'mio marito mi uccide se lo lascio',
    'he will kill me if I leave',
    'er bringt mich um wenn ich rede',
    'la solitudine mi uccide',
    'questa quarantena mi uccide e stasera la faccio finita con tutte le pillole che ho',
  ])
    t.deepEqual(read(text, 'violence'), { danger: 1, asked: 0 }, text);
});
