// What people ask after they were told what to do about a small injury stays with it; in the ten languages.
import test from 'ava';
import { Talk } from './talk.js';

const answered = (talk: Talk) => talk.decision.replies.flatMap(({ answer }) => answer ?? []);

const BURNT: readonly (readonly [language: string, burnt: string, remedy: string, blister: string, water: string])[] = [
  ['it', 'mi sono scottata con la pentola', 'posso metterci il dentifricio?', 'la buco la vescica?', "quanto tempo sotto l'acqua?"],
  ['en', 'I burned my hand on the stove', 'can I put butter on it?', 'should I pop the blister?', 'how long under the water?'],
  ['de', 'ich habe mir die Hand verbrannt', 'kann ich Zahnpasta drauf tun?', 'soll ich die Blase aufstechen?', 'wie lange unter Wasser?'],
  ['fr', 'je me suis brûlé la main', 'je peux mettre du beurre ?', 'faut-il percer la cloque ?', "combien de temps sous l'eau ?"],
  ['es', 'me quemé la mano', '¿puedo poner pasta de dientes?', '¿pincho la ampolla?', '¿cuánto tiempo bajo el agua?'],
  ['ro', 'm-am ars la mână', 'pot să pun pastă de dinți?', 'pot să sparg bășica?', 'cât timp sub apă?'],
  ['sq', 'dogja dorën', 'mund të vë akull?', 'a ta shpoj flluskën?', 'sa kohë nën ujë?'],
  ['uk', 'обпекла руку', 'можна помазати олією?', 'чи можна проколоти пухир?', 'скільки тримати під водою?'],
  ['ar', 'حرقت يدي', 'هل أضع معجون الأسنان؟', 'هل أثقب الفقاعة؟', 'كم دقيقة تحت الماء؟'],
  ['zh', '手被开水烫伤了', '可以涂牙膏吗？', '水泡要挑破吗？', '要冲水多久？'],
];
for (const [language, burnt, ...asked] of BURNT)
  for (const text of asked)
    test(`after a burn: ${language}: ${text}`, async (t) => {
      const talk = await Talk.begin({ language });
      await talk.says(burnt);
      t.deepEqual(answered(talk), ['injury.burn']);
      await talk.says(text);
      t.deepEqual(answered(talk), ['injury.burn_care']);
      t.is(talk.state?.topic, 'injury.burn');
      t.is(talk.ticket, null);
    });

const FELL: readonly (readonly [language: string, fell: string, sleep: string, worry: string, where: string, age: string])[] = [
  ['it', 'mio figlio è caduto dal letto', 'può dormire?', 'quando mi devo preoccupare?', 'dove vado che è domenica?', '2 anni'],
  ['en', 'my son fell off the bed', 'can he sleep?', 'when should I worry?', 'where do I go on a Sunday?', 'and my daughter? she is 7'],
  [
    'de',
    'mein Sohn ist vom Bett gefallen',
    'darf er schlafen?',
    'muss ich mir Sorgen machen?',
    'wohin soll ich am Sonntag?',
    'er ist 2 Jahre alt',
  ],
  ['fr', 'mon fils est tombé du lit', 'peut-il dormir ?', "quand dois-je m'inquiéter ?", "où aller ? c'est dimanche", 'il a 2 ans'],
  ['es', 'mi hijo se cayó de la cama', '¿puede dormir?', '¿cuándo debo preocuparme?', '¿a dónde voy? es domingo', 'tiene 2 años'],
  ['ro', 'băiatul a căzut din pat', 'poate să doarmă?', 'când trebuie să mă îngrijorez?', 'unde merg? e duminică', 'are 2 ani'],
  ['sq', 'djali ra nga krevati', 'a mund të flejë?', 'kur duhet të shqetësohem?', 'ku të shkoj të dielën?', 'është 2 vjeç'],
  ['uk', 'син впав з ліжка', 'йому можна спати?', 'коли мені хвилюватися?', 'куди йти в неділю?', 'йому 2 роки'],
  ['ar', 'ابني وقع من السرير', 'هل يمكنه أن ينام؟', 'متى أقلق؟', 'أين أذهب يوم الأحد؟', 'عمره سنتان'],
  ['zh', '儿子从床上掉下来了', '他可以睡觉吗？', '什么时候要担心？', '星期天去哪里？', '他2岁'],
];
for (const [language, fell, ...asked] of FELL)
  for (const [at, id] of ['injury.sleep', 'injury.watch', 'injury.where', 'injury.child'].entries())
    test(`after a fall: ${language}: ${asked[at]}`, async (t) => {
      const talk = await Talk.begin({ language });
      await talk.says(fell);
      t.deepEqual(answered(talk), ['injury.fall']);
      await talk.says(asked[at] ?? '');
      t.deepEqual(answered(talk), [id]);
      t.is(talk.asked, null);
    });

for (const [language, text] of [
  ['it', "serve l'antitetanica?"],
  ['it', 'ho pestato un chiodo'],
  ['en', 'do I need a tetanus shot?'],
  ['de', 'brauche ich eine Tetanusimpfung?'],
  ['fr', 'faut-il le vaccin contre le tétanos ?'],
  ['es', '¿necesito la vacuna del tétanos?'],
  ['ro', 'am nevoie de vaccin antitetanos?'],
  ['sq', 'a më duhet vaksina e tetanosit?'],
  ['uk', 'чи потрібне щеплення від правця?'],
  ['ar', 'هل أحتاج لقاح الكزاز؟'],
  ['zh', '要打破伤风针吗？'],
] as const)
  test(`tetanus has an answer of its own: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.deepEqual(answered(talk), ['injury.tetanus']);
  });

test('after a question about tetanus the wound is still spoken of', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('mi sono tagliato un dito');
  await talk.says('serve il tetano?');
  await talk.says('posso metterci la colla?');
  t.deepEqual(answered(talk), ['injury.wound_care']);
});

test('what is said of the place itself is no illness, and nothing of it is kept', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('mi sono scottata con la pentola');
  const facts = () => Object.keys(talk.state?.facts ?? {});
  const before = facts();
  for (const text of ['è solo rossa la mano', 'è gonfio, fa male, ci sono le bolle']) {
    await talk.saysToReader('embolism', text);
    t.deepEqual(Object.keys(talk.state?.danger ?? {}), [], text);
    t.is(talk.asked, null, text);
    t.deepEqual(facts(), before, text);
  }
});

test('what names more than the place is a danger after an injury as before', async (t) => {
  for (const [first, kind, text] of [
    ['mi ha punto una vespa', 'airway', 'mi si gonfia la gola'],
    ['mio figlio è caduto dal letto', 'consciousness', 'dorme e non si sveglia'],
    ['mi sono tagliato un dito', 'breathing', 'fa male e non respiro bene'],
  ] as const) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says(first);
    await talk.saysToReader(kind, text);
    t.true(kind in (talk.state?.danger ?? {}), text);
  }
});

test('another matter after an injury is answered as that', async (t) => {
  for (const text of ['dove faccio il tampone?', 'quanto dura la quarantena?', 'posso andare a scuola?']) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says('mi sono tagliato un dito');
    await talk.says(text);
    t.deepEqual(
      answered(talk).filter((id) => id.startsWith('injury.')),
      [],
      text,
    );
  }
});
