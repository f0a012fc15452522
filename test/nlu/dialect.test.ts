import test from 'ava';
import { namesOf } from '../../nlu/commands/bench-names.js';
import { italianReader } from '../../nlu/dialect/read.js';

const read = italianReader(['Mi serve un medico quando piove', 'chiama la mamma', 'un campanello suona']);

const NEAPOLITAN: readonly (readonly [string, string])[] = [
  ['Miette na sveglia p’’e sseje ’e dimane', 'metti una sveglia per le sei le domani'],
  ["Chiuvarrà oje? 'O ssaje?", 'pioverà oggi? il sai?'],
  ["Arricuordame d'accattà 'o llatte", 'ricordami di comprare il latte'],
  ["Tene 'a freve e nun respirà", 'Tene la febbre e non respirare'],
  // In no list: read by the sound of words that are known.
  ["Addò sta 'o ccampaniello d''a quarantana?", 'dove sta il campanello della quarantana?'],
];
for (const [text, italian] of NEAPOLITAN) test(`reads "${text}"`, (t) => t.is(read(text), italian));

test('leaves alone what is Italian, or any other language', (t) => {
  for (const text of [
    'Sarà in città, dove sta mia sorella? Chiamala!',
    "C'è l'acqua alta, d'accordo? Un po' d'olio",
    'Mi chiamo Anna e ho la febbre da tre giorni',
    'guarda, senti, nn ho capito, grz x tt, mm sì',
    'Call my mother at 5:30, don’t wait',
    'Wo ist das nächste Krankenhaus?',
    '',
    '👍 38,5',
  ])
    t.is(read(text), text);
});

test('a word that was learnt stays as it is, in the list or not', (t) => {
  t.is(italianReader(['chiove a Napule'])("chiove 'ncopp'a casa"), 'chiove sulla casa');
});

test('says what intents are called, where their names say anything', (t) => {
  t.deepEqual(
    namesOf(['alarm/set_alarm', 'PlayMusic', 'out_of_scope', 'None', '17', 'PlayMusic']).map(({ text }) => text),
    ['play music', 'alarm set alarm'],
  );
});
