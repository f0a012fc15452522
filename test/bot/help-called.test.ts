// Help was called, and something is asked in the same breath: both are heard, in the ten languages.
import test from 'ava';
import { askedInDanger } from '../../bot/danger/danger-questions.js';
import { Talk } from './talk.js';

const BOTH = {
  it: [
    'mio padre ha un forte dolore al petto',
    'ok ho chiamato, arrivano. ma intanto cosa devo fare?',
    /hai fatto la cosa giusta/,
    /siediti/,
  ],
  en: ['my father has strong chest pain', 'ok I called, they are coming. but what do I do until then?', /right thing to do/, /sit down/],
  de: [
    'mein Vater hat starke Brustschmerzen',
    'ok, ich habe angerufen, sie kommen. aber was soll ich tun?',
    /das war richtig/,
    /Setzen Sie sich/,
  ],
  fr: ['mon père a une forte douleur à la poitrine', "ok j'ai appelé, ils arrivent. mais que dois-je faire ?", /Bien/, /asseyez/i],
  es: ['mi padre tiene un dolor fuerte en el pecho', 'vale, ya he llamado, vienen. pero ¿qué hago mientras?', /Bien|Muy bien/, /siéntate/i],
  ro: ['tata are o durere puternică în piept', 'ok am sunat, vin. dar ce fac până atunci?', /Bine|bine/, /așază|Oprește|stai/i],
  ar: ['والدي عنده ألم شديد في الصدر', 'حسنا اتصلت، هم قادمون. لكن ماذا أفعل الآن؟', /أحسنت|جيد|حسن/, /اجلس/],
  uk: ['у тата сильний біль у грудях', 'добре, я подзвонив, їдуть. але що мені робити?', /правильно|Добре/, /сядьте/i],
  zh: ['我爸爸胸口很痛', '好的，我打了120，他们在路上。但是我现在该做什么？', /做得对|很好|好/, /坐/],
  sq: ['babai ka dhimbje të fortë në gjoks', 'ok telefonova, po vijnë. por çfarë të bëj ndërkohë?', /Mirë|mirë/, /ulu/i],
} as const;
for (const [language, [danger, message, called, toDo]] of Object.entries(BOTH)) {
  test(`in ${language}: ${message}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(danger);
    t.is(talk.ticket?.priority, 'emergency');
    await talk.says(message);
    t.is(talk.decision.replies.length, 2, talk.text);
    const [first, second] = talk.decision.replies;
    t.is(first?.text, talk.content.afterDanger.called[language as 'it']);
    t.regex(first?.text ?? '', called);
    t.regex(second?.text ?? '', toDo);
    t.false(second?.text.includes('112'), 'who has called is not sent to the phone again');
  });
}

test('a medicine asked about beside it is the business of 112', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre ha un forte dolore al petto');
  await talk.says("ho chiamato, arrivano. posso dargli l'aspirina?");
  t.regex(talk.text, /cosa giusta.*se non te lo dice il 112/s);
});

test('asked in the message behind it, it is heard as well', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre ha un forte dolore al petto');
  await talk.says('ho chiamato il 112', 'quanto ci mettono?');
  t.regex(talk.text, /cosa giusta.*Quanto ci mettono i soccorsi/s);
});

test('asked later, what to do comes without another call; a new danger is said in full', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre ha un forte dolore al petto');
  await talk.says("l'ambulanza sta arrivando");
  await talk.says('e intanto che faccio?');
  t.regex(talk.text, /siediti/);
  t.notRegex(talk.text, /chiama subito/);
  await talk.says('adesso non respira più');
  t.regex(talk.text, /Chiama subito il 112/);
});

test('fear beside it hears what to do until help is there', async (t) => {
  const talk = await Talk.begin({ language: 'fr' });
  await talk.says('mon mari a une forte douleur à la poitrine');
  await talk.says("j'ai appelé le 15, ils arrivent, mais j'ai peur");
  t.regex(talk.text, /asseyez-vous/i);
});

test('who has called when asked whether it is happening has said yes', async (t) => {
  const talk = await Talk.begin({ language: 'de' });
  await talk.saysSuspected('chest_pain', 'meine Oma hat Brustschmerzen', 'a rule');
  await talk.says('ich habe den Notarzt gerufen, aber was soll ich jetzt tun?');
  t.true('chest_pain' in (talk.state?.danger ?? {}));
  t.is(talk.ticket?.priority, 'emergency');
  t.regex(talk.text, /das war richtig.*Setzen Sie sich/s);
});

test('help that is long in coming is asked about in ten languages', (t) => {
  for (const text of [
    ...['perché non arrivano?', "what's taking so long", 'wo bleiben sie denn?', "pourquoi c'est si long ?", '¿por qué tardan tanto?'],
    ...['de ce nu vin?', 'pse nuk po vijnë?', 'чому так довго?', 'لماذا تأخروا؟', '怎么还没来？'],
  ])
    t.is(askedInDanger(text), 'wait', text);
});

test('whether to give a drink is asked in ten languages', (t) => {
  for (const text of [
    ...['gli do da bere?', 'can he drink water?', 'gebe ich ihm Wasser?', "je lui donne de l'eau ?", '¿le doy agua?', 'îi dau apă?'],
    ...['t’i jap ujë?', 'дати йому води?', 'هل يشرب الماء؟', '可以给他喝水吗？'],
  ])
    t.is(askedInDanger(text), 'medicine', text);
});
