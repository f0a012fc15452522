// "Sorry, it is not me, it is my son", a number alone, and a child who hides.
import test from 'ava';
import { Talk } from './talk.js';

for (const [language, fever, text, respondent] of [
  ['it', 'ho la febbre a 38', 'scusa non sono io è mio figlio', 'parent'],
  ['en', 'i have a fever', "sorry it's not me, it's my son", 'parent'],
  ['de', 'ich habe Fieber', 'nein, es geht nicht um mich, es ist mein Mann', 'caregiver'],
  ['fr', "j'ai de la fièvre", "ce n'est pas moi, c'est ma fille", 'parent'],
  ['es', 'tengo fiebre', 'no soy yo, es mi madre', 'caregiver'],
  ['sq', 'kam temperaturë', 'jo nuk jam unë i sëmuri, është nëna', 'caregiver'],
] as const)
  test(`what was told belongs to somebody else: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    const { asked } = talk;
    t.truthy(asked);
    await talk.says(text);
    t.is(talk.state?.facts.respondent?.value, respondent);
    t.true(Boolean(talk.state?.facts.temp_c ?? talk.state?.facts.fever_felt));
    t.is(talk.asked, asked);
    t.is(talk.state?.interview?.tries, 0);
  });

test('who says more, or nobody else, changes nothing', async (t) => {
  for (const text of ['non sono io il problema', 'mia madre sta bene']) {
    const talk = await Talk.begin();
    await talk.says('ho la febbre a 38');
    await talk.says(text);
    t.not(talk.state?.facts.respondent?.value, 'caregiver', text);
  }
});

test('"quaranta" is a number and no quarantine', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio figlio ha la febbre');
  await talk.says('quaranta');
  t.notRegex(talk.text, /quarantena/);
});

test('a child who says where it hides is told nothing of bathrooms', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ciao sono marco ho 10 anni');
  await talk.says('sono in bagno');
  t.notRegex(talk.text, /bagno/);
});
test('"not her but him", "for my baby of two months": what was told is theirs, but for the years', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre a 38 e ho 40 anni');
  await talk.says('è per il mio bambino di due mesi');
  t.like(talk.state?.facts, { respondent: { value: 'parent' }, temp_c: { value: 38 }, age_months: { value: 2 } });
  const german = await Talk.begin({ language: 'de' });
  await german.says('meine Tochter hat Fieber und ist 4 Jahre alt');
  await german.says('ich meinte nicht sie, sondern meinen Sohn');
  t.is(german.state?.facts.age_years, undefined);
  t.is(german.state?.facts.respondent?.value, 'parent');
  t.is(german.state?.interview?.tries, 0);
  const english = await Talk.begin({ language: 'en' });
  await english.says('I have a fever of 38.5 and I am 45');
  await english.says("it's for my mother actually");
  t.like(english.state?.facts, { respondent: { value: 'caregiver' }, temp_c: { value: 38.5 } });
  t.is(english.state?.facts.age_years, undefined);
});

for (const [language, cough, text, respondent] of [
  ['it', 'ho la tosse', 'adesso parlo della bambina', 'parent'],
  ['it', 'ho la tosse', 'ora mia madre', 'caregiver'],
  ['it', 'mio figlio ha la tosse', 'parlo di me adesso', 'self'],
  ['it', 'mio figlio ha la tosse', "passiamo all'altro", 'parent'],
  ['en', 'my daughter has a cough', 'now about my husband', 'caregiver'],
  ['de', 'meine Tochter hat Husten', 'jetzt geht es um mich', 'self'],
  ['fr', "j'ai de la toux", 'maintenant parlons de ma fille', 'parent'],
  ['es', 'tengo tos', 'ahora hablo de mi madre', 'caregiver'],
  ['ro', 'am tuse', 'acum despre mama', 'caregiver'],
  ['sq', 'kam kollë', 'tani për vajzën', 'parent'],
  ['uk', 'у мене кашель', 'тепер про доньку', 'parent'],
  ['ar', 'عندي سعال', 'الآن عن ابنتي', 'parent'],
  ['zh', '我咳嗽', '现在说我妈妈', 'caregiver'],
] as const)
  test(`the questions begin anew for the next one: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(cough);
    t.truthy(talk.state?.facts.other_symptoms);
    await talk.says(text);
    t.deepEqual(Object.keys(talk.state?.facts ?? {}), ['respondent'], text);
    t.is(talk.state?.facts.respondent?.value, respondent);
    t.is(talk.asked, 'dyspnoea');
    t.is(talk.state?.interview?.tries, 0);
  });

test('what is told with it is of the next one, and said', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio figlio ha la febbre a 39');
  await talk.says('parlo di me adesso, ho mal di gola');
  t.deepEqual(talk.state?.facts.other_symptoms?.value, ['sore_throat']);
  t.is(talk.state?.facts.temp_c, undefined);
  t.regex(talk.text, /mal di gola/);
});

test('a person who is named in passing turns nothing', async (t) => {
  for (const text of ['adesso chiamo mia madre', 'ora sono con mia moglie', 'ora posso andare da mia nonna?']) {
    const talk = await Talk.begin();
    await talk.says('ho la febbre a 38');
    await talk.says(text);
    t.is(talk.state?.facts.temp_c?.value, 38, text);
    t.is(talk.state?.facts.respondent?.value, 'self', text);
  }
});

test('what the second reader sees in whom it is about is no danger, and a rule still finds one', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre a 38');
  await talk.saysToReader('infant', 'scusa non sono io, è mio figlio');
  t.is(talk.ticket, null);
  t.is(talk.state?.facts.respondent?.value, 'parent');
  await talk.says('non sono io, è mio figlio che non respira');
  t.is(talk.ticket?.priority, 'emergency');
});

test('a pronoun to another question says whom it is about, and is no answer in vain', async (t) => {
  for (const [language, cough, text] of [
    ['it', 'tosse', 'io'],
    ['en', 'cough', 'me'],
    ['uk', 'кашель', 'я'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(cough);
    await talk.says(text);
    t.is(talk.state?.facts.respondent?.value, 'self', text);
    t.is(talk.state?.interview?.tries, 0);
  }
});
