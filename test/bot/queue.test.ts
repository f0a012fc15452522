// While a call back is arranged or a person waited for: what is asked of the queue is answered, and never twice in the same words.
import test from 'ava';
import { asksForOperator } from '../../bot/person/fetch-person.js';
import { yesAfterAll } from '../../bot/person/second-thoughts.js';
import { ASKS, Talk } from './talk.js';

test('who was asked for a number and wants a person instead is put in the queue', async (t) => {
  for (const [language, call, person] of [
    ['it', 'vorrei essere richiamato', 'sì, voglio parlare con una persona vera'],
    ['en', 'can you call me back?', 'yes, I want to talk to a real person'],
    ['de', 'rufen Sie mich bitte zurück', ASKS.de],
    ['fr', 'rappelez-moi', ASKS.fr],
    ['es', 'llámenme por favor', ASKS.es],
    ['ro', 'sunați-mă', ASKS.ro],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(call);
    t.is(talk.state?.awaiting?.kind, 'phone', call);
    await talk.says(person);
    t.is(talk.ticket?.kind, 'chat', person);
    t.is(talk.owner, 'queue', person);
    t.true(talk.text.includes(talk.content.texts.handover_queued[language]!), talk.text);
    t.is(talk.state?.awaiting, null, person);
  }
});

test('a call that can be made stays one, and how to be answered here is said', async (t) => {
  const talk = await Talk.begin();
  await talk.says('richiamatemi al 347 1234567');
  await talk.says('voglio parlare con una persona vera');
  t.is(talk.ticket?.kind, 'callback');
  t.regex(talk.text, /scrivi "in chat"/);
  await talk.says('in chat');
  t.is(talk.ticket?.kind, 'chat');
});

test('"call the operator" asks for no number, "have somebody call me" does', async (t) => {
  for (const text of [
    ...[
      "anzi si, chiama l'operatore",
      'chiamami un operatore',
      'puoi chiamare qualcuno?',
      'call the operator',
      'rufen Sie einen Mitarbeiter',
    ],
    ...[
      'appelez un opérateur',
      'llama al operador',
      'sunați o persoană',
      'thirr operatorin',
      'покличте оператора',
      'اتصل بالموظف',
      '叫人工客服',
    ],
  ]) {
    t.true(asksForOperator(text), text);
  }
  for (const text of [
    ...[
      'richiamatemi',
      'fatemi chiamare da un operatore',
      'get somebody to call me',
      'me telefononi',
      'chiamo il 112?',
      'ho chiamato mia madre',
    ],
    ...['devo chiamare qualcuno?', 'rufen Sie mich an', 'rappelez-moi', 'llámame'],
  ]) {
    t.false(asksForOperator(text), text);
  }
  for (const [language, text] of [
    ['it', "chiama l'operatore"],
    ['es', 'llama al operador'],
    ['ar', 'اتصل بالموظف'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.ticket?.kind, 'chat', text);
  }
});

test('a person who was declined comes when it is thought better of', async (t) => {
  for (const last of ["anzi si, chiama l'operatore", 'anzi sì', 'ho cambiato idea']) {
    const talk = await Talk.begin();
    await talk.says('blorp fnord zap');
    await talk.says('gnip gnop');
    await talk.says('no grazie');
    t.is(talk.ticket, null);
    await talk.says(last);
    t.is(talk.ticket?.kind, 'chat', last);
  }
  const talk = await Talk.begin();
  await talk.says('voglio un operatore');
  await talk.says('non serve più');
  t.is(talk.ticket, null);
  await talk.says('anzi sì');
  t.is(talk.ticket?.kind, 'chat');
});

test('a bare yes after a person was declined calls nobody', async (t) => {
  const talk = await Talk.begin();
  await talk.says('blorp fnord zap');
  await talk.says('gnip gnop');
  await talk.says('no');
  await talk.says('sì');
  t.is(talk.ticket, null);
});

test('a yes after all is told from a yes and from a correction', (t) => {
  for (const text of [
    ...['anzi sì', 'in realtà sì', 'ho cambiato idea', 'actually yes', "I've changed my mind", 'doch', 'eigentlich ja', 'finalement oui'],
    ...["j'ai changé d'avis", 'mejor sí', 'de fapt da', 'prit po', 'все-таки так', 'في الحقيقة نعم', '其实要', '还是叫人吧'],
  ])
    t.true(yesAfterAll(text), text);
  for (const text of ['sì', 'anzi 38', 'anzi no', 'actually 39', 'doch nicht', 'ho la febbre', 'en fait non', '其实没有'])
    t.false(yesAfterAll(text), text);
});

test('at what time we call is answered, and a time that suits is asked for', async (t) => {
  for (const [language, call, time] of [
    ['it', 'richiamatemi al 347 1234567', 'a che ora chiamate?'],
    ['it', 'richiamatemi al 347 1234567', 'quando?'],
    ['en', 'call me back on 347 1234567', 'what time will you call?'],
    ['de', 'rufen Sie mich an: 347 1234567', 'wann?'],
    ['fr', 'rappelez-moi au 347 1234567', 'à quelle heure ?'],
    ['es', 'llámenme al 347 1234567', '¿cuándo?'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(call);
    await talk.says(time);
    t.is(talk.text, talk.content.texts.callback_no_time[language]!, time);
    await talk.says(time);
    t.not(talk.text, talk.content.texts.callback_no_time[language]!);
  }
});

test('asked for a number, who wants to know when hears both', async (t) => {
  const talk = await Talk.begin();
  await talk.says('vorrei essere richiamato');
  await talk.says('a che ora chiamate?');
  t.true(talk.text.startsWith(talk.content.texts.callback_no_time.it));
  t.true(talk.text.endsWith(talk.content.texts.callback_ask_phone.it));
  t.is(talk.state?.awaiting?.kind, 'phone');
});

test('who is not there yet is told when they are, in other words the second time', async (t) => {
  const talk = await Talk.begin({ region: 'demo-hours', duty: { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') } });
  await talk.says('operatore, il mio numero è 347 1234567');
  for (const text of ['a che ora chiamate?', 'quando?']) {
    await talk.says(text);
    t.regex(talk.text, /24 novembre/, text);
  }
});

test('no sentence of the queue is said in two turns running', async (t) => {
  const ASKED = ['quanto manca?', 'ci siete?', 'allora?', 'quanto devo aspettare?', 'quando?', 'operatore', 'quante persone ho davanti?'];
  for (const language of ['it', 'de', 'zh'] as const)
    for (const wait of [{ from: 5, to: 10 }, null]) {
      const talk = await Talk.begin({ language, duty: { place: { ahead: 2, wait } } });
      await talk.says(ASKS[language]);
      for (const text of ASKED) {
        const before = talk.decision.replies.map((reply) => reply.text);
        await talk.says(text);
        const again = talk.decision.replies.filter((reply) => before.includes(reply.text));
        t.deepEqual(again, [], `${language}: ${text}`);
      }
    }
});

test('who needs somebody at once hears how it stands, and is asked whether it is a danger', async (t) => {
  for (const [language, text] of [
    ['it', 'ho bisogno di qualcuno ADESSO'],
    ['en', 'i need somebody NOW'],
    ['uk', 'мені потрібен хтось зараз'],
    ['zh', '我现在需要人'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(ASKS[language]);
    await talk.says(text);
    t.true(talk.text.startsWith(talk.content.texts.handover_still[language]!.replace(/\{position\}.*/s, '3')), talk.text);
    t.is(talk.state?.awaiting?.kind, 'happening-now', text);
  }
});

const KEPT: readonly (readonly [keyof typeof ASKS, string, string])[] = [
  ['it', 'se chiudo il telefono perdo il posto?', 'eccomi'],
  ['en', 'will I lose my place if I close this?', "I'm back"],
  ['de', 'verliere ich meinen Platz, wenn ich auflege?', 'ich bin wieder da'],
  ['fr', 'si je ferme la page je perds ma place ?', 'je suis de retour'],
  ['es', '¿si cierro pierdo el turno?', 'aquí estoy'],
  ['ro', 'dacă închid îmi pierd locul?', 'am revenit'],
  ['sq', 'a e humb radhën nëse mbyll telefonin?', 'jam këtu'],
  ['uk', 'якщо закрию, втрачу місце в черзі?', 'я тут'],
  ['ar', 'إذا أغلقت الهاتف هل أفقد دوري؟', 'أنا هنا'],
  ['zh', '关掉手机会失去位置吗？', '我回来了'],
];
for (const [language, asks, back] of KEPT)
  test(`in ${language}, who waits hears that the place is kept, and how it stands when they are back`, async (t) => {
    const still = talkText('handover_still');
    const talk = await Talk.begin({ language });
    await talk.says(ASKS[language]);
    await talk.says(asks);
    t.true(talk.text.startsWith(still(talk)), talk.text);
    await talk.says(back);
    t.true(talk.text.startsWith(talk.content.texts.handover_waiting_on[language]!.slice(0, 20)), talk.text);
  });

function talkText(key: 'handover_still') {
  return ({ content, language }: Talk) => content.texts[key][language as 'it']!.replace(/\{position\}.*/s, '3');
}

test('where nobody was called, who asks for their place hears that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('se chiudo il telefono perdo il posto?');
  t.is(talk.decision.replies[0]?.text, talk.content.texts.callback_none.it);
});

test('in French as in other languages, somebody to speak to is a person, from the first message on', async (t) => {
  for (const text of ["je voudrais parler à quelqu'un", 'je voudrais parler à quelqu’un', "bonjour, je voudrais parler avec quelqu'un"]) {
    const talk = await Talk.begin({ language: 'fr' });
    await talk.says(text);
    t.truthy(talk.ticket, text);
  }
});
