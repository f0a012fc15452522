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
  ['it', 'injury.wound', 'mi esce sangue dal dito', 'mi sono tagliato col coltello mentre facevo il prosciutto'],
  ['en', 'injury.wound', 'my thumb is bleeding a little'],
  ['it', 'injury.crushed', 'mi sono chiuso il dito nella portiera, è blu', 'mi sono dato una martellata sul pollice'],
  ['en', 'injury.crushed', 'I slammed my finger in the door'],
  ['de', 'injury.crushed', 'ich habe mir den Finger in der Tür eingeklemmt'],
  ['fr', 'injury.crushed', 'je me suis coincé le doigt dans la porte, il est bleu'],
  ['es', 'injury.crushed', 'me pillé el dedo con la puerta'],
  ['ro', 'injury.crushed', 'mi-am prins degetul la ușă'],
  ['sq', 'injury.crushed', 'më zuri dera gishtin'],
  ['uk', 'injury.crushed', 'прищемила палець дверима'],
  ['ar', 'injury.crushed', 'انحشر إصبعي في الباب'],
  ['zh', 'injury.crushed', '手指被门夹了'],
  ['it', 'injury.fall', 'ho sbattuto la testa ieri', 'mio figlio ha sbattuto la fronte sul tavolo'],
  ['en', 'injury.fall', 'my baby fell off the sofa, cried and is fine now'],
  ['de', 'injury.fall', 'Mein Sohn hat sich den Kopf gestoßen, Beule, sonst munter'],
  ['fr', 'injury.fall', 'mon bébé est tombé du canapé sur la tête, il a pleuré puis ça va'],
  ['es', 'injury.fall', 'mi hija se ha golpeado la cabeza, llora pero está bien'],
  ['ro', 'injury.fall', 'bebelușul s-a lovit la cap, acum e bine'],
  ['sq', 'injury.fall', 'foshnja ra nga divani, qau, tani është mirë'],
  ['uk', 'injury.fall', 'дитина вдарилася головою об стіл, зараз грається'],
  ['ar', 'injury.fall', 'طفلي وقع من الكنبة وبكى والآن بخير'],
  ['zh', 'injury.fall', '宝宝从沙发上掉下来了，哭了一会儿，现在没事'],
  ['it', 'injury.swallowed_object', 'mio figlio ha ingoiato una moneta'],
  ['en', 'injury.swallowed_object', 'she swallowed a bead'],
  ['de', 'injury.swallowed_object', 'mein Kind hat eine Münze verschluckt'],
  ['fr', 'injury.swallowed_object', 'ma fille a avalé une pièce'],
  ['es', 'injury.swallowed_object', 'mi hijo se ha tragado una moneda'],
  ['ro', 'injury.swallowed_object', 'copilul a înghițit o monedă'],
  ['sq', 'injury.swallowed_object', 'fëmija gëlltiti një monedhë'],
  ['uk', 'injury.swallowed_object', 'дитина проковтнула монету'],
  ['ar', 'injury.swallowed_object', 'ابني بلع قطعة نقدية'],
  ['zh', 'injury.swallowed_object', '孩子吞了一枚硬币'],
  ['it', 'injury.nose_ear', 'mia figlia si è messa un fagiolo nel naso', "ho un insetto nell'orecchio"],
  ['en', 'injury.nose_ear', 'my son put a pea up his nose'],
  ['de', 'injury.nose_ear', 'mein Kind hat sich eine Erbse in die Nase gesteckt'],
  ['fr', 'injury.nose_ear', "mon fils s'est mis un haricot dans le nez"],
  ['es', 'injury.nose_ear', 'se metió un garbanzo en la nariz'],
  ['ro', 'injury.nose_ear', 'și-a băgat o boabă în nas'],
  ['sq', 'injury.nose_ear', 'vajza futi një fasule në hundë'],
  ['uk', 'injury.nose_ear', 'дитина засунула горошину в ніс'],
  ['ar', 'injury.nose_ear', 'ابني وضع حبة في أنفه'],
  ['zh', 'injury.nose_ear', '孩子把豆子塞进鼻子里了'],
  ['it', 'injury.needle', 'mi sono punto con una siringa al parco'],
  ['en', 'injury.needle', 'I stepped on a used needle at the beach'],
  ['de', 'injury.needle', 'ich habe mich im Park an einer Spritze gestochen'],
  ['fr', 'injury.needle', 'je me suis piqué avec une seringue au parc'],
  ['es', 'injury.needle', 'me pinché con una jeringuilla en el parque'],
  ['ro', 'injury.needle', 'm-am înțepat cu o seringă în parc'],
  ['sq', 'injury.needle', 'u shpova me një shiringë në park'],
  ['uk', 'injury.needle', 'вколовся шприцом у парку'],
  ['ar', 'injury.needle', 'انوخزت بحقنة في الحديقة'],
  ['zh', 'injury.needle', '在公园被针头扎到了'],
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
    'mi ha sbattuto la testa contro il muro',
    'mein Mann hat mich gestoßen, ich bin hingefallen',
    'mio figlio ha ingoiato una pila',
    'mio figlio ha ingoiato una moneta e sbava',
    'my son swallowed a magnet',
    'ho le dita blu e fredde',
    'ho il tampone nel naso, mi brucia',
    "l'infermiera mi ha punto con la siringa del vaccino",
    'mi-a curs sânge pe picior',
    'ho preso una botta in pancia, sono incinta',
    'il sierologico col sangue dal dito è affidabile?',
    '宝宝鼻塞睡不好',
  ])
    t.is(injuryIn({ text, button: null }), null, text);
});

for (const [language, text] of [
  ['it', 'mi sono tagliata i capelli'],
  ['en', 'I cut my own hair'],
  ['de', 'ich habe mir die Haare geschnitten'],
  ['fr', 'je me suis coupé les cheveux'],
  ['es', 'me he cortado el pelo'],
  ['ro', 'm-am tuns, mi-am tăiat părul'],
  ['sq', 'preva flokët'],
  ['uk', 'я підстригла волосся'],
  ['ar', 'قصيت شعري'],
  ['zh', '我剪了头发'],
] as const)
  test(`nobody is hurt by a haircut: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.saysToReader('self_harm', text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), []);
    t.is(talk.state?.awaiting?.kind, undefined);
  });

test('a finger blue from a door has no blue lips, and one that is blue by itself may', async (t) => {
  for (const [text, kinds] of [
    ['mi sono schiacciata il dito, è diventato blu', []],
    ['si è chiuso il dito nella porta e ha le labbra blu', ['cyanosis']],
  ] as const) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says(text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), kinds, text);
  }
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
