// Small injuries are told what to do, and taken for no wish to die and no violence; what is more than small stays a danger.
import test from 'ava';
import { type Injury, injuryIn } from '../../bot/danger/injuries.js';
import { Talk } from './talk.js';

const SMALL: readonly (readonly [language: string, injury: Injury, ...texts: string[]])[] = [
  ['it', 'injury.wound', 'mi sono fatto un taglietto con la carta', 'mi sono tagliata un dito affettando il pane'],
  ['it', 'injury.burn', 'mi sono scottato con la pentola', "cosa metto su un'ustione?"],
  ['it', 'injury.bite', 'il cane del vicino mi ha morso', 'un pipistrello mi ha graffiato'],
  ['it', 'injury.sting', 'mi ha punto una vespa sul piede', 'ho una zecca attaccata alla gamba'],
  ['it', 'injury.nosebleed', 'mi esce sangue dal naso'],
  ['it', 'injury.fall', 'mia nonna è caduta', 'ho preso una storta alla caviglia'],
  ['en', 'injury.wound', 'I sliced my thumb chopping onions'],
  ['en', 'injury.bite', 'a stray cat bit my daughter on the hand'],
  ['en', 'injury.burn', 'he burned his hand on the stove'],
  ['de', 'injury.wound', 'ich hab mich in den Finger geschnitten'],
  ['de', 'injury.sting', 'mich hat eine Wespe gestochen'],
  ['fr', 'injury.wound', 'je me suis coupé le doigt profondément'],
  ['fr', 'injury.bite', 'un chien a mordu mon fils'],
  ['es', 'injury.wound', 'me corté con un cuchillo cocinando'],
  ['es', 'injury.sting', 'me picó una garrapata'],
  ['ro', 'injury.bite', 'l-a mușcat un câine pe băiat'],
  ['ro', 'injury.burn', 'copilul s-a ars cu apă fierbinte'],
  ['sq', 'injury.bite', 'më kafshoi qeni'],
  ['ar', 'injury.bite', 'عضني كلب'],
  ['uk', 'injury.bite', 'мене вкусив собака'],
  ['uk', 'injury.wound', 'порізала палець ножем'],
  ['zh', 'injury.bite', '我被狗咬了'],
  ['zh', 'injury.burn', '手被开水烫伤了'],
];
for (const [language, injury, ...texts] of SMALL)
  for (const text of texts)
    test(`${injury}: ${language}: ${text}`, async (t) => {
      t.is(injuryIn({ text, button: null }), injury);
      // Of a sting the readers may ask first whether it is happening now.
      if (injury === 'injury.sting') return;
      const talk = await Talk.begin({ language });
      await talk.says(text);
      t.is(talk.state?.topic, injury);
      t.is(talk.ticket, null);
    });

test('the readers see a wish to die in a cut finger, and we do not', async (t) => {
  for (const [kind, text] of [
    ['self_harm', 'mi sono tagliato un dito'],
    ['violence', 'mi ha morso il cane'],
    ['haemoptysis', 'mi esce un po’ di sangue dal naso'],
  ] as const) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.saysToReader(kind, text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), [], text);
  }
});

test('who gets some air on the balcony wants no more than that, and who stands there to jump does', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.saysToReader('self_harm', 'sto prendendo aria sul balcone di casa');
  t.deepEqual(Object.keys(talk.state?.danger ?? {}), []);
  const other = await Talk.begin({ language: 'it' });
  await other.saysToReader('self_harm', 'prendo aria sul balcone e voglio morire');
  t.true('self_harm' in (other.state?.danger ?? {}));
});

test('a reader that hears more in a sting or a long story of a fall is heard', async (t) => {
  for (const [kind, text] of [
    ['airway', 'mi ha punto una vespa'],
    ['consciousness', 'mio padre è caduto in bagno mentre si lavava e adesso sta per terra'],
  ] as const) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.saysToReader(kind, text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), [kind], text);
  }
});

test('what somebody has done, what bleeds and does not stop, what is denied and what only falls are no small injuries', (t) => {
  for (const text of [
    'mi sono tagliata le vene',
    'mi sono tagliato apposta il braccio',
    'mio marito mi ha spinta e sono caduta dalle scale',
    'il taglio al dito non smette di sanguinare',
    'mi ha punto una vespa e mi si gonfia la gola',
    'mi è caduta la tazza di mano, il braccio è debole',
    'è caduto e non risponde',
    'Tatăl meu sângerează foarte tare de la o tăietură la picior și nu se oprește.',
    "me so' tajato er dito e nun se ferma",
    'sputo sangue quando tossisco, non dal naso',
    'nasenbluten ist es nicht',
    'das Blut hört nicht auf, ich hab mich in den Finger geschnitten',
    'сина вбили, я порізала собі руку',
  ])
    t.is(injuryIn({ text, button: null }), null, text);
});

for (const [language, text] of [
  ['it', 'mi ha morso una vipera'],
  ['en', 'my son was bitten by a snake'],
  ['de', 'mich hat eine Schlange gebissen'],
  ['fr', 'un serpent a mordu ma fille'],
  ['es', 'me mordió una serpiente'],
  ['ro', 'm-a mușcat un șarpe'],
  ['sq', 'më kafshoi një gjarpër'],
  ['uk', 'мене вкусила гадюка'],
  ['ar', 'لدغتني أفعى'],
  ['zh', '我被蛇咬了'],
] as const)
  test(`who was bitten by a snake is sent to 112: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.ticket?.priority, 'emergency');
  });
