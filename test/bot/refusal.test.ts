// A wish for a person that is denied or taken back is heard in every language; a wish with a "not" in it stays a wish.
import test from 'ava';
import type { Heard } from '../../bot/decision.js';
import { timeWished } from '../../bot/person/call-time.js';
import { refusesPerson } from '../../bot/person/refusal.js';
import { refuses } from '../../bot/words/says-no.js';
import { Talk } from './talk.js';

const REFUSALS = [
  'anzi no, non chiamatemi',
  'non richiamatemi, grazie',
  'non mi serve più la persona',
  'non ho più bisogno di un operatore',
  'non voglio più parlare con nessuno',
  'annullate la richiesta',
  "actually don't call me",
  'I no longer need a person',
  'please cancel my request',
  'rufen Sie mich bitte nicht an',
  'ich möchte mit niemandem sprechen',
  'ne me rappelez pas',
  'je ne veux plus parler à une personne',
  'no me llamen',
  'ya no quiero hablar con una persona',
  'nu mă mai sunați',
  'nu mai am nevoie de persoană',
  'mos më telefononi',
  'nuk dua më të flas me askënd',
  'не телефонуйте мені',
  'я більше не хочу говорити з людиною',
  'لا تتصل بي',
  'لا أريد التحدث مع أحد',
  '不要给我打电话',
  '我不需要人工客服了，取消请求',
];
for (const text of REFUSALS) test(`refused: ${text}`, (t) => t.true(refusesPerson(text)));

const WISHES = [
  'non voglio parlare con un robot, voglio una persona',
  'non chiamatemi prima delle 9',
  'perché non mi richiamate?',
  'non mi chiama nessuno da tre giorni',
  'non mi serve un certificato, voglio un operatore',
  'potete richiamarmi?',
  "don't call me before nine",
  "I don't want a bot, I want a human",
  'rufen Sie mich nicht vor 9 Uhr an',
  'ne me rappelez pas avant midi',
  'no quiero hablar con un robot',
  'я не хочу говорити з ботом',
  '我不想和机器人说话',
];
for (const text of WISHES) test(`not refused: ${text}`, (t) => t.false(refusesPerson(text)));

for (const text of ['no', 'no grazie', 'non voglio', 'non adesso', 'non, merci', 'nein danke', 'nu'])
  test(`a no: ${text}`, (t) => t.true(refuses(text)));
for (const text of ['non posso telefonare', 'non ce la faccio', 'non risponde', 'non respira bene', 'non so', 'note'])
  test(`no no: ${text}`, (t) => t.false(refuses(text)));

const TIMES = [
  ...['domani alle 10', 'meglio dopo le 15', 'stasera', 'tomorrow at 10', 'after 5 pm', 'morgen um 10 Uhr', 'demain matin'],
  ...['mañana a las 10', 'mâine după ora 15', 'nesër në mëngjes', 'завтра після 15', 'غدا صباحا', '明天上午'],
];
const heard = (text: string) => [{ text, button: null }] as unknown as Heard[];
for (const text of TIMES) test(`a time for the call: ${text}`, (t) => t.is(timeWished(heard(text)), text));
test('no time for the call', (t) => {
  for (const text of ['grazie', 'quanto devo aspettare?', 'ho 38 di febbre', '347 1234567', 'ho la tosse'])
    t.is(timeWished(heard(text)), null, text);
});

for (const no of ['non mi serve più la persona', 'ho risolto, grazie', 'lascia stare', 'non voglio più parlare con nessuno']) {
  test(`"${no}" takes the request back`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('voglio parlare con una persona');
    await talk.says(no);
    t.deepEqual(talk.decision.tickets, [{ do: 'withdraw', reason: 'cancelled' }]);
    t.is(talk.owner, 'bot');
    t.regex(talk.text, /ho tolto la richiesta/);
  });
}

test('what the second reader takes for a wish to die is the refusal that it says, where somebody was called', async (t) => {
  const text = 'non voglio più parlare con nessuno';
  const talk = await Talk.begin();
  await talk.says('voglio parlare con una persona');
  await talk.saysToReader('self_harm', text);
  t.is(talk.ticket, null);
  const alone = await Talk.begin();
  await alone.saysToReader('self_harm', text);
  t.is(alone.ticket?.priority, 'emergency', 'where nobody was called it may mean more');
});

test('a request with a danger sign stays, and that is said', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mi manca il fiato anche da fermo');
  await talk.says('non voglio parlare con nessuno');
  t.false(talk.decision.tickets.some((change) => change.do === 'withdraw'));
  t.is(talk.ticket?.priority, 'emergency');
  t.regex(talk.text, /resta aperta.*112/);
});

test('who refuses a person is not given one', async (t) => {
  const talk = await Talk.begin();
  await talk.says('non voglio parlare con un operatore');
  t.is(talk.ticket, null);
});

test('number and time given with the wish are both kept, and nothing is asked', async (t) => {
  const talk = await Talk.begin();
  await talk.says('richiamatemi domani mattina al 3471234567');
  t.is(talk.ticket?.kind, 'callback');
  t.notRegex(talk.text, /A quale numero/);
  t.regex(talk.text, /\+393471234567.*quando preferisci/s);
  t.deepEqual(talk.buttons, []);
  t.regex(JSON.stringify(talk.ticket?.card), /Quando richiamare: «richiamatemi domani mattina/);
});

test('a time is heard in a polite question, and later as well', async (t) => {
  const talk = await Talk.begin();
  await talk.says('potete richiamarmi domani mattina al 3471234567?');
  t.regex(talk.text, /quando preferisci/);
  await talk.says('preferirei dopo le 18');
  t.regex(talk.text, /quando preferisci/);
  t.is(talk.state?.callAt, 'preferirei dopo le 18');
});

test('a time instead of the number is kept, and the number asked again', async (t) => {
  const talk = await Talk.begin();
  await talk.says('richiamatemi');
  await talk.says('domani alle 10');
  t.regex(talk.text, /quando preferisci.*A quale numero/s);
  await talk.says('3471234567');
  t.regex(talk.text, /\+393471234567/);
  t.is(talk.state?.callAt, 'domani alle 10');
});

test('at night nobody is said to come soon', async (t) => {
  const duty = { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') };
  const talk = await Talk.begin({ region: 'demo-hours', duty });
  await talk.says('vorrei essere richiamato');
  await talk.says('3471234567');
  for (const asked of ['a che ora mi chiamate?', 'quanto devo aspettare?', 'ci siete?']) {
    await talk.says(asked);
    t.regex(talk.text, /\+393471234567.*08:00/, asked);
    t.notRegex(talk.text, /appena è libera/, asked);
  }
  // It was said what happens: no need to say it again.
  await talk.says('ok');
  t.notRegex(talk.text, /appena è libera|\+39/);
  await talk.says('anzi no, non chiamatemi');
  t.is(talk.ticket, null);
});

for (const who of ['sono un uomo', 'sono una donna di 50 anni', 'I am a man']) {
  test(`"${who}" asks for nobody`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('ho la tosse');
    await talk.says(who);
    t.is(talk.ticket, null);
  });
}

test('what is erased waits for nobody', async (t) => {
  const talk = await Talk.begin();
  await talk.says('voglio parlare con una persona');
  await talk.says('cancellate tutto quello che ho scritto');
  await talk.says('sì');
  t.deepEqual(talk.decision.tickets, [{ do: 'withdraw', reason: 'erased' }]);
  t.true(talk.decision.erase);
  t.regex(talk.text, /ho tolto la richiesta.*Ho cancellato/s);
  t.is(talk.owner, 'bot');
});

test('who is beaten and asks that nobody calls is not asked for a number', async (t) => {
  for (const [language, told, asks] of [
    ['it', 'mio marito mi picchia', 'vi prego non chiamate nessuno'],
    ['en', 'my husband hits me', "please don't call anyone"],
    ['es', 'mi novio me pega y no me deja salir', 'por favor no llameis'],
    ['fr', 'mon mari me frappe', "s'il vous plaît n'appelez personne"],
    ['ro', 'soțul mă bate', 'vă rog nu sunați'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(told);
    await talk.says(asks);
    t.is(talk.state?.awaiting ?? null, null, asks);
    t.is(talk.ticket?.kind, 'chat', asks);
    t.false(talk.text.includes(String(talk.content.texts.callback_ask_phone[language])), asks);
  }
});
