// Who grieves is condoled with before anything is asked; a child who writes alone is sent to a grown-up and asked nothing.
import test from 'ava';
import { tellsOfDeath } from '../../bot/answers/grief.js';
import { isChild } from '../../bot/answers/minors.js';
import type { Heard } from '../../bot/decision.js';
import { Talk } from './talk.js';

const DEATHS = [
  ...[
    'mio padre è morto ieri di covid',
    'è morta mia mamma',
    'ho perso mia moglie',
    'nonna è venuta a mancare',
    'mio padre, 80 anni, è mancato',
  ],
  ...['my father died yesterday', 'I lost my husband', 'mein Vater ist gestorben', 'ich habe meine Mutter verloren', "j'ai perdu ma mère"],
  ...[
    'mon mari est mort',
    'mi marido ha muerto',
    'he perdido a mi madre',
    'soțul meu a murit',
    'am pierdut-o pe mama',
    'burri im ka vdekur',
  ],
  ...['humba nënën', 'мій чоловік помер', 'я втратила маму', 'توفي أبي أمس', 'فقدت أمي', '我丈夫去世了', '我失去了妈妈'],
];
for (const text of DEATHS) test(`a death: ${text}`, (t) => t.true(tellsOfDeath(text)));

const NO_DEATHS = [
  ...[
    'mio padre sembra morto',
    'ho perso il gusto e mio marito anche',
    'mio padre è morto di infarto anni fa',
    'ho paura che mio padre muoia',
  ],
  ...[
    'mi sono perso la notifica di mia sorella',
    'il telefono è morto',
    'ho perso mio figlio al supermercato',
    'mia madre non c’è più con la testa',
    'I lost my sense of taste, my wife too',
  ],
  ...['ich habe den Geschmack verloren, mein Mann auch', "j'ai perdu l'odorat, mon mari aussi", 'my dad died ten years ago'],
  ...['am pierdut gustul, soțul meu la fel', 'я втратила нюх, чоловік теж', '我妈妈咳嗽'],
];
for (const text of NO_DEATHS) test(`no death: ${text}`, (t) => t.false(tellsOfDeath(text)));

test('a death is no contact to be asked about, and what follows is listened to', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre è morto ieri di covid');
  t.regex(talk.text, /Mi dispiace molto/);
  t.is(talk.state?.interview, null);
  t.true(talk.buttons.includes('Parlare con una persona'));
  await talk.says('non ce la faccio');
  t.regex(talk.text, /quello che provi conta/);
  t.is(talk.state?.facts.symptoms_now, undefined);
  await talk.says('non so cosa fare');
  t.deepEqual(talk.ticket?.reasons, ['distress'], 'who does not know what to do is not asked to say it again');
  t.is(talk.state?.interview, null);
});

test('who is ill as well is asked about that, after the condolence', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre è morto ieri di covid e io ho la febbre');
  t.regex(talk.text, /Mi dispiace molto/);
  t.is(talk.asked, 'dyspnoea');
});

for (const sees of ['saysToReader', 'saysSuspected'] as const)
  test(`what only the second reader sees in it is no emergency; a person is called: ${sees}`, async (t) => {
    const talk = await Talk.begin();
    await talk[sees]('self_harm', 'mio marito è morto', 'second reader');
    t.regex(talk.text, /Mi dispiace molto/);
    t.deepEqual(talk.ticket?.reasons, ['distress']);
    t.false(talk.decision.replies.some(({ safety }) => safety));
  });

for (const text of ['da quando è morto mio marito desidero solo raggiungerlo', 'mio marito è morto e non voglio più vivere senza di lui']) {
  test(`more than a death: ${text}`, async (t) => {
    const talk = await Talk.begin();
    await talk.saysToReader('self_harm', text);
    t.notRegex(talk.text, /Mi dispiace molto/);
    t.is(talk.ticket?.priority, 'emergency');
    const doubted = await Talk.begin();
    await doubted.saysSuspected('self_harm', text, 'second reader');
    t.notRegex(doubted.text, /Mi dispiace molto/);
    t.true(doubted.state?.awaiting?.kind === 'happening-now' || doubted.ticket?.priority === 'emergency');
  });
}

test('what is wanted beside a death is not lost', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre è mancato un mese fa e vorrei che fossero cancellate le sue informazioni');
  t.regex(talk.text, /Mi dispiace molto.*Vuoi davvero cancellare/s);
});

test('a wish to die that a rule finds is answered as one', async (t) => {
  const talk = await Talk.begin();
  await talk.says("mio marito è morto e voglio morire anch'io");
  t.true(talk.decision.replies.some(({ safety }) => safety));
  t.is(talk.ticket?.priority, 'emergency');
});

for (const text of ['non ce la faccio', 'non ce la faccio più', 'non riesco a smettere di piangere']) {
  test(`"${text}" answers no question about the body`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('ho avuto un contatto con un positivo');
    await talk.says(text);
    t.regex(talk.text, /Quello che senti è pesante/);
    t.is(talk.asked, 'symptoms_now');
    t.is(talk.state?.facts.symptoms_now, undefined);
  });
}

const entities = (age: number) => ({ entities: [{ type: 'age', value: age, start: 0, end: 1 }] });
const heard = (text: string, age = 11) => ({ text, button: null, understanding: entities(age) }) as unknown as Heard;
const CHILDREN = [
  ...['ho 11 anni e sono a casa da solo', 'I am 11 and home alone', 'ich bin 11 Jahre alt', "j'ai 11 ans", 'tengo 11 años', 'am 11 ani'],
  ...['jam 11 vjeç', 'мені 11 років', 'عمري 11 سنة', '我11岁'],
];
for (const text of CHILDREN) test(`a child: ${text}`, (t) => t.true(isChild(heard(text))));
for (const text of [
  'ho un figlio di 11 anni',
  'ho 11 anni di esperienza',
  'mia figlia ha 11 anni',
  'my son is 11',
  'mein Sohn ist 11 Jahre alt',
])
  test(`no child: ${text}`, (t) => t.false(isChild(heard(text))));
test('a grown-up is no child', (t) => {
  t.false(isChild(heard('ho 41 anni', 41)));
  t.false(isChild(heard('non sono un bambino', 0)));
  t.true(isChild(heard('sono una bambina', 0)));
});

for (const next of ['la mamma è al lavoro', 'ho paura', 'mamma torna stasera']) {
  test(`a child alone, then "${next}"`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('ho 11 anni e sono a casa da solo, ho la febbre');
    t.regex(talk.text, /Chiama subito un adulto.*1 96 96.*114.*112/s);
    t.is(talk.state?.interview, null);
    t.is(talk.ticket, null);
    await talk.says(next);
    t.regex(talk.text, /Bussa da un vicino.*1 96 96.*114/s);
    t.deepEqual(talk.ticket?.reasons, ['minor']);
    t.is(talk.ticket?.kind, 'chat');
    t.deepEqual(talk.buttons, []);
    t.is(talk.state?.interview, null);
  });
}

test('at night a child is asked for no number', async (t) => {
  const talk = await Talk.begin({ region: 'demo-hours', duty: { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') } });
  await talk.says('sono una bambina di 10 anni, sono sola e ho paura');
  t.regex(talk.text, /Chiama subito un adulto/);
  await talk.says('non c’è nessuno');
  t.notRegex(talk.text, /A quale numero/);
  t.is(talk.state?.awaiting, null);
});

test('a child in danger is answered as everybody', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 10 anni');
  await talk.says('non respiro');
  t.true(talk.decision.replies.some(({ safety }) => safety));
  t.is(talk.ticket?.priority, 'emergency');
});

test('a child who is beaten is given the number for children, and not sent to the grown-up at home', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 13 anni e papà mi picchia');
  t.true(talk.decision.replies.some(({ safety }) => safety));
  t.regex(talk.text, /1 96 96.*114/s);
  t.notRegex(talk.text, /il papà/);
});

test('an age given to the interview by the one who is ill ends it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la tosse');
  for (const answer of ['bene', 'sì', 'no', 'normale']) await talk.says(answer);
  if (talk.asked === 'respondent') await talk.says('per me');
  talk.state = talk.state && { ...talk.state, facts: { ...talk.state.facts, respondent: { value: 'self', from: 'asked', seq: 1, at: 1 } } };
  t.is(talk.asked, 'age_years');
  await talk.says('9');
  t.regex(talk.text, /Chiama subito un adulto/);
  t.is(talk.state?.interview, null);
});

test('a grown-up who takes over is asked as usual', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 11 anni e ho la febbre');
  await talk.says('sono la mamma, mia figlia ha 38 di febbre');
  t.false(talk.state?.child);
  t.is(talk.asked, 'dyspnoea');
});
