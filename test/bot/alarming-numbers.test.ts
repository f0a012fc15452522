// A blood sugar or a blood pressure that is no question of ours: 112, and a person.
import test from 'ava';
import { tellsAlarmingNumber } from '../../bot/danger/alarming-numbers.js';
import { Talk } from './talk.js';

test('a very low or very high sugar and a very high pressure alarm', (t) => {
  for (const text of [
    'ho la glicemia a 480',
    'glicemia 45',
    'ho la pressione a 220 su 130',
    'mi è arrivata a 210 la pressione',
    'my blood sugar is 30',
    'blood sugar 2.4',
    'Blutzucker 600',
    'glycémie à 480',
    'glicemie 450',
    'тиск 220 на 120',
    'السكر عندي 500',
    '血糖 500',
  ])
    t.true(tellsAlarmingNumber(text), text);
});

test('what is usual, asked, or of something else does not', (t) => {
  for (const text of [
    'glicemia 120',
    'glicemia 7.2',
    'pressione 140 su 90',
    'ho la pressione a 80',
    'ho 50 anni e la glicemia alta',
    'peso 210 e ho la pressione alta',
    'la pressione delle gomme 220',
    'ho preso 400 mg per la pressione',
    'glicemia 45?',
    'sugar 500 gr for the cake',
  ])
    t.false(tellsAlarmingNumber(text), text);
});

test('it calls 112 and a person', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la glicemia a 480');
  t.is(talk.ticket?.priority, 'emergency');
  t.is(talk.buttons[0], '112');
});

test('how old a child is, said again, is not the danger said again', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('meningitis', 'mio figlio di 3 anni ha la febbre a 39 e piange', 'second reader');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  await talk.says('ha 3 anni');
  t.deepEqual(Object.keys(talk.state?.danger ?? {}), []);
});
