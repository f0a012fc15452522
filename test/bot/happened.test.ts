// "If she falls" has not happened; the reflexive verbs of Spanish and Italian, and the Italian yes, begin with the same letters.
import test from 'ava';
import { hasChemicalInEye } from '../../bot/danger/eye.js';
import { isSupposed } from '../../bot/danger/happened.js';
import { swallowsThing } from '../../bot/danger/swallowed-things.js';
import { plain } from '../../bot/words/plain.js';
import { Talk } from './talk.js';

const SUPPOSED = [
  'se cade e prende il coumadin che faccio?',
  'se ha battuto la testa cosa devo fare?',
  'se mi cade la candeggina in un occhio?',
  'if she falls',
  'wenn sie stürzt',
  'falls sie stürzt',
  'si elle tombe',
  'si se cae y toma sintrom',
  'si ha tragado una pila, ¿qué hago?',
  'dacă cade',
  'nëse bie',
  'якщо впаде',
  'إذا وقعت',
  '如果摔倒了',
];
const HAPPENED = [
  'si è fatta male alla testa cadendo',
  'si è spruzzato la candeggina negli occhi',
  'sì, ha bevuto la candeggina',
  'sì è caduta',
  'sì mia madre è caduta',
  'se ha caído y toma sintrom',
  'se le ha metido lejía en el ojo',
  'se cayó y se golpeó la cabeza',
  'se tragó una pila',
];

test('what is supposed, in the ten languages', (t) => {
  for (const text of SUPPOSED) t.true(isSupposed(plain(text)), text);
});

test('a reflexive verb, or a yes, supposes nothing', (t) => {
  for (const text of HAPPENED) t.false(isSupposed(plain(text)), text);
});

test('a danger told with a reflexive verb is a danger', async (t) => {
  t.true(hasChemicalInEye(plain('si è spruzzato la candeggina negli occhi')));
  t.true(hasChemicalInEye(plain('se le ha entrado lejía en el ojo')));
  t.true(swallowsThing(plain('se tragó una pila')));
  for (const [language, text] of [
    ['it', 'si è fatta un bernoccolo cadendo e prende il coumadin'],
    ['es', 'se ha caído y toma sintrom'],
    ['es', 'se cayó y se golpeó la cabeza y está vomitando'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.true('head' in (talk.state?.danger ?? {}), text);
  }
});
