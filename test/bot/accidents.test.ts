// Accidents that no list of signs of an illness holds: a child with medicines, somebody shot or fallen; and fears that sound like wishes.
import test from 'ava';
import { asksIfDying } from '../../bot/danger/asks-if-dying.js';
import { isBadlyHurt } from '../../bot/danger/badly-hurt.js';
import { isChildPoisoned } from '../../bot/danger/child-poisoned.js';
import { plain } from '../../bot/words/plain.js';
import { Talk } from './talk.js';

const POISONED = {
  it: ['mio figlio ha ingoiato delle pastiglie', 'la bambina ha preso tutto il flacone di sciroppo'],
  en: ['my son ate all the paracetamol tablets from the box', 'my toddler swallowed a pill'],
  de: ['meine tochter 3 hat spülmittel und tabletten geschluckt', 'mein Sohn hat eine ganze Packung Ibuprofen genommen'],
  fr: ['mon fils a avalé toute la boite de doliprane'],
  es: ['mi hija se ha tomado un blister entero de ibuprofeno'],
  ro: ['copilul a inghitit o cutie de pastile'],
  sq: ['djali im ka gëlltitur hape'],
  ar: ['ابني بلع حبوب كثيرة'],
  uk: ["дитина з'їла всю упаковку таблеток"],
  zh: ['孩子吃了一整盒退烧药', '我儿子误吞了半瓶布洛芬'],
} as const;

for (const [language, texts] of Object.entries(POISONED))
  test(`a child that has swallowed medicines is poisoned: ${language}`, async (t) => {
    for (const text of texts) {
      const talk = await Talk.begin({ language: language as keyof typeof POISONED });
      await talk.says(text);
      t.true('poison' in (talk.state?.danger ?? {}), text);
      t.false('self_harm' in (talk.state?.danger ?? {}), text);
      t.is(talk.ticket?.priority, 'emergency', text);
    }
  });

test('a dose that was given, asked about or not taken is none', (t) => {
  for (const text of [
    'mia figlia ha preso il paracetamolo stamattina',
    'quante gocce devo dare a mio figlio?',
    'mio figlio non ha ingoiato la pastiglia',
    'my son had his syrup at eight',
    'can my daughter take half a tablet?',
    'mein Sohn hat den Saft genommen',
    'ho preso tutte le pastiglie che mi ha dato il medico',
  ])
    t.false(isChildPoisoned(plain(text)), text);
});

for (const [language, text] of [
  ['it', 'hanno sparato a mio fratello'],
  ['it', 'mio padre è caduto dal tetto'],
  ['en', 'my brother was shot'],
  ['de', 'mein Freund wurde von einem Auto angefahren'],
  ['fr', 'mon voisin est tombé du balcon'],
  ['es', 'le han disparado a mi hermano'],
  ['ro', 'tata a căzut de pe acoperiș'],
  ['uk', 'мого брата збила машина'],
  ['ar', 'صدمته سيارة'],
  ['zh', '我弟弟被车撞了'],
] as const)
  test(`who is badly hurt is sent to 112: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.regex(talk.text, /112/);
    t.is(talk.ticket?.priority, 'emergency');
  });

test('films, the past and questions hurt nobody', (t) => {
  for (const text of [
    'in the film his brother was shot',
    'anni fa sono caduto dal tetto',
    'what if somebody was shot?',
    'non è caduto dal balcone',
  ])
    t.false(isBadlyHurt(text), text);
});

test('"am I going to die?" is a fear, and the question that stood comes again', async (t) => {
  for (const [language, text] of [
    ['en', 'am I going to die?'],
    ['it', 'morirò?'],
    ['de', 'muss ich sterben?'],
    ['fr', 'est ce que je vais mourir?'],
    ['es', '¿me voy a morir?'],
    ['zh', '我会死吗'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.ticket, null, text);
    t.is(talk.text, String(talk.content.texts.fear_of_dying[language]), text);
  }
  t.false(asksIfDying('voglio morire'));
  t.false(asksIfDying('sto per morire'));
});

test('breath that is good when sitting is none that fails at rest', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.says('I have a fever of 38.5 and I get short of breath on the stairs');
  await talk.says('no im ok when sitting');
  t.is(talk.ticket, null);
});

test('who asks for another language has told nothing of the breath', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ciao ho febbre da ieri');
  await talk.says("sorry i don't speak italian well, can we do english");
  t.is(talk.state?.facts.dyspnoea, undefined);
  t.is(talk.asked, 'dyspnoea');
});

test('who is in danger and asks whether a person answers is told that none does', async (t) => {
  for (const [language, told, asks] of [
    ['en', 'my chest hurts a lot', 'are you a real person?'],
    ['it', 'ho un forte dolore al petto', 'sei una persona vera o un robot?'],
    ['zh', '我喘不上气', '你是真人吗'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(told);
    await talk.says(asks);
    t.true(talk.text.includes(String(talk.content.texts.identity[language])), asks);
    t.regex(talk.text, /112/);
  }
});

test('beside a poisoning nothing is given, whatever is asked', async (t) => {
  const talk = await Talk.begin();
  await talk.says('il bambino ha bevuto la candeggina');
  await talk.says('cosa gli do?');
  t.regex(talk.text, /niente da bere/);
  t.notRegex(talk.text, /bevi spesso/);
});

test('carbon monoxide is a poisoning, and everybody is sent out of doors', async (t) => {
  for (const text of [
    'credo sia monossido, la stufa perde e ci gira la testa a tutti',
    'in casa abbiamo tutti mal di testa e la caldaia fa odore strano',
  ]) {
    const talk = await Talk.begin();
    await talk.says(text);
    t.true(
      ['poison', 'fumes'].some((kind) => kind in (talk.state?.danger ?? {})),
      text,
    );
  }
  const talk = await Talk.begin();
  await talk.says('in casa abbiamo tutti mal di testa e la caldaia fa odore strano');
  t.regex(talk.text, /aria aperta/);
});

test('a wish to die in one message is not taken away by a fear in another', async (t) => {
  for (const texts of [
    ['voglio uccidermi', 'morirò?'],
    ['mio figlio ha ingoiato delle pastiglie', 'voglio uccidermi'],
  ]) {
    const talk = await Talk.begin();
    await talk.says(...texts);
    t.true('self_harm' in (talk.state?.danger ?? {}), texts.join(' / '));
  }
});

test('what else is denied undoes no poisoning', async (t) => {
  for (const [text, is] of [
    ['mio figlio ha bevuto la candeggina, non ha sintomi', true],
    ['my toddler drank bleach, he never cries', true],
    ['mia figlia ha ingoiato delle pastiglie, non ha vomitato', true],
    ['mio figlio non ha bevuto la candeggina', false],
    ['das Kind hat die Bleiche nicht getrunken', false],
  ] as const) {
    const talk = await Talk.begin();
    await talk.says(text);
    t.is('poison' in (talk.state?.danger ?? {}), is, text);
  }
});

test('blood that does not stop calls 112, and a month or a test of blood does not', (t) => {
  for (const text of [
    'il sangue non si ferma',
    "gli esce sangue dal naso da un'ora",
    'mi sono tagliato con la motosega, inzuppa tutto',
    'ha vomitato roba scura tipo fondi di caffè',
    'my nose has been bleeding for two hours',
    'er blutet und es hört nicht auf',
    'ça saigne et ça ne s’arrête pas',
    'sangra mucho y no para',
    'кров не зупиняється',
    '流鼻血止不住',
  ])
    t.true(isBadlyHurt(text), text);
  for (const text of [
    'ho il ciclo, perdo tanto sangue',
    'devo fare gli esami del sangue',
    'sangue dal naso ieri, poi si è fermato',
    'non perde sangue',
    'blood pressure was high for two hours',
    'me sangran las encías',
  ])
    t.false(isBadlyHurt(text), text);
});

test('a wound that the second reader takes for a wish to die is a wound', async (t) => {
  const talk = await Talk.begin();
  await talk.saysToReader('self_harm', 'mi sono tagliato con la motosega alla coscia, inzuppa tutto');
  t.false('self_harm' in (talk.state?.danger ?? {}));
  t.is(talk.ticket?.priority, 'emergency');
});

for (const [language, text] of [
  ['it', 'ho mischiato candeggina e acido e tossisco'],
  ['it', 'ho mangiato i funghi raccolti da mio zio e ho la diarrea'],
  ['uk', 'дитина випила щось із пляшки під раковиною'],
  ['ar', 'ابني شرب من زجاجة التنظيف'],
  ['zh', '孩子把洗衣球咬破了,吞了一点'],
] as const)
  test(`a poisoning in other words, and no wish to die: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.true('poison' in (talk.state?.danger ?? {}));
    t.false('self_harm' in (talk.state?.danger ?? {}));
  });

test('the waters of who is known to be pregnant are a danger, whatever thanks stand before', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono incinta di 8 mesi e il mio compagno è positivo');
  await talk.says('grazie, ora però ho perso un liquido chiaro, tanto');
  t.true('pregnancy' in (talk.state?.danger ?? {}));
});
