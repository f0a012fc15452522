// "What shall I do now?" goes by what was told: the age, an illness, a pregnancy, the days of fever, a test, who lives in the home.
import test from 'ava';
import { Talk } from './talk.js';

const after = async (language: string, ...texts: string[]) => {
  const talk = await Talk.begin({ language });
  for (const text of texts) await talk.says(text);
  return talk;
};

test('who is at risk hears of the doctor first, and by what', async (t) => {
  for (const [told, named, first] of [
    ['sono positivo, ho 70 anni', /età: 70/, /Chiama oggi il medico di famiglia/],
    ['sono positiva e immunodepressa', /difese basse/, /Con le difese basse chiama il medico oggi/],
    ['sono incinta e ho la febbre', /gravidanza: sì/, /In gravidanza.*chiama il medico oggi/],
    ['ho la febbre da 5 giorni', /giorni di febbre: 5/, /da tre giorni o più va detta oggi al medico/],
    ['mio figlio di 8 mesi ha la febbre a 39', /età in mesi: 8/, /senti presto il pediatra/],
    ['vivo con mia nonna di 88 anni e sono positivo', /persone fragili in casa: sì/, /In casa con una persona fragile/],
    ['mio padre ha 80 anni e ha la tosse', /età: 80/, /Chiama oggi il medico di famiglia/],
  ] as const) {
    const talk = await after('it', told, 'e adesso cosa devo fare?');
    t.regex(talk.text, /^Tengo conto di quello che hai scritto/, told);
    t.regex(talk.text, named, told);
    t.regex(talk.text, first, told);
    t.regex(talk.text, /chiama il 112/, told);
  }
});

test('the age is named beside the days of fever', async (t) => {
  const talk = await after('it', 'ho 72 anni e sono diabetico, ho la febbre a 38.5 da quattro giorni', 'respiro bene');
  const { asked } = talk;
  await talk.says('e adesso cosa devo fare?');
  t.regex(talk.text, /diabete.*età: 72|età: 72.*diabete/);
  t.regex(talk.text, /a maggior ragione con più di 65 anni/);
  t.is(talk.asked, asked, 'the question stands');
});

test('in the ten languages', async (t) => {
  for (const [language, told, now] of [
    ['en', 'I tested positive and I am 70 years old', 'what do you recommend?'],
    ['de', 'ich bin positiv und 70 Jahre alt', 'was soll ich jetzt machen?'],
    ['fr', 'je suis positive et enceinte', 'que dois-je faire ?'],
    ['es', 'soy positivo y tengo diabetes', '¿qué tengo que hacer?'],
    ['ro', 'sunt pozitiv și am diabet', 'ce trebuie să fac?'],
    ['sq', 'jam pozitiv dhe jam 70 vjeç', 'çfarë duhet të bëj?'],
    ['uk', 'у мене позитивний тест, мені 70 років', 'що мені робити?'],
    ['ar', 'نتيجتي إيجابية وعمري 70 سنة', 'ماذا يجب أن أفعل؟'],
    ['zh', '我阳性，我70岁', '我该怎么办？'],
  ] as const) {
    const talk = await after(language, told, now);
    const advice = talk.content.interviews.flatMap((interview) => interview.advice ?? []);
    const doctor = advice.filter(({ topic }) => topic === 'doctor').map(({ text }) => text[language]);
    t.true(
      doctor.some((text) => text !== undefined && talk.text.includes(text)),
      `${language}: ${talk.text}`,
    );
  }
});

test('a contact hears what holds for contacts, the positive what holds for them, by the rule of the day', async (t) => {
  const near = await after('it', 'sono stato a contatto con un positivo ieri', 'quindi?');
  t.is(near.decision.replies[0]?.answer, 'exposure.near');
  const frail = await after('it', 'sono stato a contatto con un positivo ieri e vivo con mia nonna', 'quindi?');
  t.regex(frail.text, /persona fragile.*se compaiono sintomi, resta a casa e fai un test.*contatto stretto: .*IT-2023-08-11/s);
  const talk = await Talk.begin({ now: new Date('2022-09-10T10:00:00+02:00') });
  await talk.says('sono positivo, ho 70 anni');
  await talk.says('quindi?');
  t.regex(talk.text, /positivo: 5 giorni.*IT-2022-08-31/s);
});

test('the same is not said twice in a row', async (t) => {
  const talk = await after('it', 'sono positivo, ho 70 anni', 'quindi?', 'e adesso?');
  t.notRegex(talk.text, /Tengo conto/);
});

test('an illness that is asked about, or is somebody else’s, tells nothing of the writer', async (t) => {
  for (const told of ['i diabetici rischiano di più?', 'sono positivo e mia zia è diabetica', 'mia moglie è positiva e io ho il diabete']) {
    const talk = await after('it', told);
    t.is(talk.state?.facts.conditions, undefined, told);
  }
});

test('who lives with nobody frail, or asks, has nobody frail at home', async (t) => {
  for (const told of ['ho la tosse e non vivo con anziani', 'vivo con mio fratello e sono positivo', 'posso vivere con mia nonna?']) {
    const talk = await after('it', told);
    t.is(talk.state?.facts.frail_at_home, undefined, told);
  }
  for (const [language, told] of [
    ['en', 'I live with my grandmother'],
    ['de', 'ich wohne mit meiner Oma zusammen'],
    ['fr', "j'habite avec ma grand-mère"],
    ['es', 'vivo con mi abuela'],
    ['ro', 'locuiesc cu bunica'],
    ['sq', 'jetoj me gjyshja'],
    ['uk', 'зі мною живе бабуся, вона живе з нами'],
  ] as const) {
    const talk = await after(language, told);
    t.is(talk.state?.facts.frail_at_home?.value, true, told);
  }
});

test('asthma is an illness, and an attack of it more than that', async (t) => {
  const talk = await after('it', "sono positivo e ho l'asma");
  t.is(talk.state?.facts.dyspnoea, undefined);
  t.deepEqual(talk.state?.facts.conditions?.value, ['lung']);
});

test('where everybody reads the same, nothing is said of one person', async (t) => {
  const talk = await Talk.begin();
  Object.assign(talk, { content: { ...talk.content, region: { ...talk.content.region, mode: 'guidance' } } });
  await talk.says('sono positivo, ho 70 anni');
  await talk.says('quindi?');
  t.notRegex(talk.text, /Tengo conto/);
});
