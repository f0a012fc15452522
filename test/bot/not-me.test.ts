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
