// "He is really fine, cancel", again and again: heard each time, in other words, and nothing is called off.
import test from 'ava';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const FINE = {
  it: [
    'mio padre è svenuto',
    'sta meglio',
    'è davvero a posto, annulla',
    'ho detto che sta bene',
    'ma sta benissimo',
    'sta bene',
    'sta bene, davvero',
  ],
  en: [
    'my mum passed out',
    'she is fine now',
    'cancel, she is fine',
    'really she is fine',
    'she is fine',
    'she is ok',
    'she is fine, really',
  ],
  de: [
    'mein Vater ist ohnmächtig',
    'es geht ihm wieder gut',
    'es geht ihm besser',
    'falscher Alarm, es geht ihm gut',
    'ihm geht es gut, wirklich: es geht ihm gut',
  ],
  fr: ['mon père est inconscient', 'il va mieux', 'il va bien', 'fausse alerte, il va bien', 'il va bien, vraiment'],
  es: ['mi padre está inconsciente', 'ya está bien', 'está mejor', 'falsa alarma, está bien', 'está bien, de verdad'],
  ro: ['tata este inconștient', 'e mai bine', 'se simte bine', 'alarmă falsă, e bine', 'e bine, pe bune'],
  ar: ['والدي فاقد الوعي', 'هو بخير الآن', 'هو أفضل', 'إنه بخير', 'هو بخير حقا'],
  uk: ['тато непритомний', 'йому краще', 'йому вже добре', 'все добре', 'йому краще, справді'],
  zh: ['我爸爸昏迷了', '他醒了', '他好多了', '已经好了', '没事了'],
  sq: ['babai është pa ndjenja', 'është më mirë', 'është mirë', 'ndihet mirë', 'është mirë, vërtet'],
} as const;

for (const language of LANGUAGES) {
  test(`said again and again, in ${language}, it is never answered twice in the same words`, async (t) => {
    const talk = await Talk.begin({ language });
    const [danger, ...fine] = FINE[language];
    await talk.says(danger);
    t.is(talk.ticket?.priority, 'emergency');
    const said: string[] = [];
    for (const text of fine.slice(0, 4)) {
      await talk.says(text);
      t.false(said.includes(talk.text), `${text}: ${talk.text}`);
      t.true(talk.text.includes('112'), talk.text);
      said.push(talk.text);
    }
    t.not(talk.ticket, null, 'nothing is called off');
  });
}

test('where all was said, what comes is not what was just read', async (t) => {
  const talk = await Talk.begin();
  const [danger, ...fine] = FINE.it;
  await talk.says(danger);
  let last = '';
  for (const text of [...fine, ...fine]) {
    await talk.says(text);
    t.not(talk.text, last, text);
    last = talk.text;
  }
});

test('a stroke that has passed stays one, in other words each time', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia nonna ha la bocca storta');
  const said: string[] = [];
  for (const text of ['è passato', 'sta bene adesso', 'ma è passato tutto']) {
    await talk.says(text);
    t.regex(talk.text, /112/);
    t.false(said.includes(talk.text), text);
    said.push(talk.text);
  }
  const { passed_still, passed_again, passed_more } = talk.content.afterDanger;
  t.deepEqual(said, [passed_still.it, passed_again.it, passed_more.it]);
});
