// Two people in one conversation: one is asked about, that is said, and what is told of the other is not written to them.
import test from 'ava';
import { Talk } from './talk.js';

const valuesOf = (talk: Talk) => Object.fromEntries(Object.entries(talk.state?.facts ?? {}).map(([name, { value }]) => [name, value]));

test('whose fever, whose cough, whose age: of one, and it is said of whom', async (t) => {
  for (const [language, told, about, facts] of [
    ['it', 'io ho 38 e mia figlia ha la tosse', 'self', { respondent: 'self', temp_c: 38 }],
    ['it', 'mia figlia ha la tosse e io ho 38', 'parent', { respondent: 'parent', other_symptoms: ['cough'] }],
    ['it', 'ho 38 e mio figlio di 5 anni ha la tosse', 'self', { respondent: 'self', temp_c: 38 }],
    ['en', 'I have a fever and my daughter has a cough', 'self', { respondent: 'self', fever_felt: true }],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(told);
    t.deepEqual(valuesOf(talk), facts, told);
    t.true(talk.text.includes(talk.content.texts[`interview_now_${about}`][language] ?? '-'), talk.text);
  }
});

test('what comes later of the other is not written to who is asked about', async (t) => {
  for (const [language, told, later] of [
    ['it', 'ho la febbre', 'mio marito ha 70 anni'],
    ['it', 'ho la febbre', 'anche mio marito ha la tosse'],
    ['en', 'I have a fever and my daughter has a cough', 'she is 5'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(told);
    const before = valuesOf(talk);
    const { asked } = talk;
    await talk.says(later);
    t.deepEqual(valuesOf(talk), before, later);
    t.true(talk.text.startsWith(talk.content.texts.interview_two_people[language] ?? '-'), talk.text);
    t.is(talk.asked, asked);
  }
});

test('what was measured of a child stays the child’s', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio figlio di 5 anni scotta, ho misurato 38.5');
  t.is(talk.state?.facts.respondent?.value, 'parent');
  t.is(talk.state?.facts.age_years?.value, 5);
});

test('"we don’t live together" takes back that they do', async (t) => {
  for (const [language, first, together, apart] of [
    ['it', 'mio marito è positivo', 'viviamo insieme', 'no, non viviamo insieme'],
    ['it', 'mio fratello è positivo', 'viviamo insieme', 'mi sono sbagliato, non vive con me'],
    ['en', 'I had contact with a positive person', 'we live together', "sorry, we don't live together"],
    ['de', 'mein Bruder ist positiv', 'wir leben zusammen', 'wir wohnen nicht zusammen'],
    ['fr', 'mon frère est positif', 'nous vivons ensemble', 'en fait nous ne vivons pas ensemble'],
    ['es', 'he tenido contacto con un positivo', 'vivimos juntos', 'no vivimos juntos'],
    ['ro', 'am avut contact cu o persoană pozitivă', 'locuim împreună', 'nu locuim împreună'],
    ['sq', 'kam pasur kontakt me një person pozitiv', 'jetojmë bashkë', 'nuk jetojmë bashkë'],
    ['uk', 'я контактував з позитивною людиною', 'ми живемо разом', 'ми не живемо разом'],
    ['ar', 'كنت على اتصال بشخص مصاب', 'نعيش معا', 'لا نعيش معا'],
    ['zh', '我接触过阳性的人', '我们住在一起', '我们不住在一起'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    talk.isAsked('exposure', 'contact');
    await talk.says(together);
    t.is(talk.state?.facts.contact?.value, 'household', `${language}: ${together}`);
    await talk.says(apart);
    t.is(talk.state?.facts.contact, undefined, `${language}: ${apart}`);
    t.is(talk.asked, 'contact', `${language}: ${apart}`);
  }
});

test('what the contact was instead is taken, also after the last question', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio fratello è positivo');
  for (const text of ['no', 'viviamo insieme', 'no', '3', 'no']) await talk.says(text);
  t.true(talk.state?.interview?.done);
  await talk.says('scusa, non viviamo insieme, abbiamo cenato insieme');
  t.is(talk.state?.facts.contact?.value, 'close');
});

test('who no longer lives with somebody frail has nobody frail at home', async (t) => {
  const talk = await Talk.begin();
  await talk.says('vivo con mia nonna e sono positivo');
  t.true(talk.state?.facts.frail_at_home?.value);
  await talk.says('non vivo più con mia nonna');
  t.is(talk.state?.facts.frail_at_home, undefined);
});

test('a question, and living together, take nothing back', async (t) => {
  for (const text of ['e se non viviamo insieme?', 'sì, viviamo insieme']) {
    const talk = await Talk.begin();
    await talk.says('mio fratello è positivo');
    for (const answer of ['no', 'viviamo insieme']) await talk.says(answer);
    await talk.says(text);
    t.is(talk.state?.facts.contact?.value, 'household', text);
  }
});
