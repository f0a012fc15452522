// Questions that are read by their words in ten languages, and answers that exist in few of them.
import test from 'ava';
import { findAnswer } from '../../bot/answers/answers.js';
import { askedByWords } from '../../bot/answers/asked-by-words.js';
import { Talk } from './talk.js';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const ASKED: { readonly [id: string]: string } = {
  'care.medicines_pregnancy': `
    ibuprofene in gravidanza
    posso prendere l'ibuprofene in gravidanza?
    sono incinta, posso prendere la tachipirina?
    allatto, posso prendere il brufen?
    mia moglie è incinta, può prendere il moment?
    sto allattando e ho preso un antibiotico
    can I take ibuprofen while pregnant?
    is paracetamol safe when breastfeeding?
    darf ich schwanger Ibuprofen nehmen?
    ich stille, kann ich Paracetamol nehmen?
    puis-je prendre du doliprane enceinte ?
    j'allaite, je peux prendre de l'ibuprofène ?
    ¿puedo tomar ibuprofeno embarazada?
    doy el pecho, ¿puedo tomar paracetamol?
    pot lua paracetamol în sarcină?
    alăptez, pot lua ibuprofen?
    a mund të marr paracetamol në shtatzëni?
    чи можна парацетамол вагітним?
    годую грудьми, чи можна ібупрофен?
    هل يمكن للحامل تناول الباراسيتامول؟
    怀孕能吃布洛芬吗
    哺乳期可以吃扑热息痛吗
  `,
  'info.no_doctor': `
    non ho il medico di famiglia, come faccio?
    non ho un medico
    il mio medico è andato in pensione
    come scelgo il medico di base?
    I don't have a family doctor
    I have no GP here, what do I do
    ich habe keinen Hausarzt
    je n'ai pas de médecin traitant
    no tengo médico de cabecera
    nu am medic de familie, cum fac?
    nu am medic
    nuk kam mjek familjeje
    у мене немає сімейного лікаря
    ليس لدي طبيب عائلة
    我没有家庭医生，怎么办
    il mio medico è in ferie
    il pediatra non risponde
    my doctor is on holiday
    my GP does not answer
    mein Hausarzt ist im Urlaub
    mon médecin est en vacances
    mi médico está de vacaciones
    medicul meu este în concediu
    mjeku im është me pushime
    мій лікар у відпустці
    الطبيب لا يرد
    家庭医生不在
  `,
  'info.pharmacy': `
    dov'è la farmacia più vicina
    dov'è la farmacia più vicina?
    c'è una farmacia aperta adesso?
    cerco una farmacia di turno
    where is the nearest pharmacy?
    which pharmacy is open at night
    wo ist die nächste Apotheke?
    welche Apotheke hat Notdienst
    où est la pharmacie la plus proche ?
    pharmacie de garde ?
    ¿dónde está la farmacia más cercana?
    farmacia de guardia
    unde este cea mai apropiată farmacie?
    ku është farmacia më e afërt?
    де найближча аптека?
    أين أقرب صيدلية؟
    最近的药店在哪里？
  `,
  'care.at_risk': `
    Mio marito ha 70 anni, è a rischio?
    ho il diabete, sono a rischio?
    chi è a rischio?
    mia nonna è una persona fragile?
    my husband is 70, is he at risk?
    am I at higher risk?
    mein Mann ist 70, ist er gefährdet?
    gehöre ich zur Risikogruppe?
    bin ich mit 70 gefährdet?
    mon mari a 70 ans, est-il à risque ?
    mi marido tiene 70 años, ¿está en riesgo?
    ¿soy persona de riesgo?
    soțul meu are 70 de ani, este la risc?
    burri im është 70 vjeç, a është në rrezik?
    моєму чоловікові 70 років, він у групі ризику?
    زوجي عمره 70 سنة، هل هو معرض للخطر؟
    我丈夫70岁，有风险吗？
    我属于高危人群吗？
  `,
};
for (const [id, said] of Object.entries(ASKED))
  test(`asked by its words: ${id}`, (t) => {
    for (const text of lines(said)) t.is(askedByWords(text), id, text);
  });

test('words alike that ask something else, or nothing', (t) => {
  for (const text of lines(`
    ho fatto il tampone in farmacia
    dove faccio il tampone, in farmacia?
    sono incinta
    posso vaccinarmi in gravidanza?
    test di gravidanza in farmacia
    posso prendere l'ibuprofene?
    non ho il numero del medico
    non ho parlato con il medico
    sono stata a contatto con uno a rischio?
    ho la febbre
    c'è il rischio di contagio?
    I have a pharmacy degree
    ich bin schwanger
    no tengo fiebre
    la farmacista mi ha detto di aspettare
    il lavoro è a rischio?
    quanto costa il tampone in farmacia
    non ho chiamato il medico
    chi è il medico di turno?
  `))
    t.is(askedByWords(text), null, text);
});

test('a pregnancy that was told before is seen', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono incinta');
  await talk.says("posso prendere l'ibuprofene?");
  t.is(talk.decision.replies[0]?.answer, 'care.medicines_pregnancy');
  t.regex(talk.text, /non prendere antinfiammatori/);
  await talk.says('posso dare il paracetamolo al bambino?');
  t.not(talk.decision.replies[0]?.answer, 'care.medicines_pregnancy');
});

test('who tells of an illness beside it is asked about that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono incinta e ho la febbre, posso prendere la tachipirina?');
  t.is(talk.decision.replies.find(({ answer }) => answer)?.answer, 'care.medicines_pregnancy');
  t.is(talk.asked, 'dyspnoea');
});

test('asked in an interview, the question comes again', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  const { asked } = talk;
  await talk.says("dov'è la farmacia più vicina?");
  t.regex(talk.text, /farmacia di turno/);
  t.is(talk.asked, asked);
});

test('a risk told after a positive says what it changes', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia madre è positiva');
  await talk.says('ha 78 anni e il diabete');
  t.regex(talk.text, /età: 78.*diabete.*lo stesso giorno/s);
  t.is(talk.state?.topic, 'care.at_risk');
});

test('an age that is none is only noted', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 30 anni');
  t.notRegex(talk.text, /Rischia di più/);
});

const WHEN = {
  it: 'quando posso fare il vaccino?',
  en: 'when can I get the vaccine?',
  de: 'wann kann ich die Impfung bekommen?',
  fr: 'quand puis-je faire le vaccin ?',
  es: '¿cuándo puedo ponerme la vacuna?',
  ro: 'când pot face vaccinul?',
  sq: 'kur mund të bëj vaksinën?',
  uk: 'коли я можу зробити щеплення?',
  ar: 'متى يمكنني أخذ اللقاح؟',
  zh: '我什么时候能打疫苗？',
};
for (const [language, text] of Object.entries(WHEN))
  test(`when one gets the vaccine, in ${language}`, async (t) => {
    const { content } = await Talk.begin();
    // One says how to book, the other where and when.
    t.regex(findAnswer(content, 'vaccine.info', text)?.id ?? '', /^vaccine\.(book|where)$/);
  });

test('of several answers none of which is near, the main one is said', async (t) => {
  const { content } = await Talk.begin();
  t.is(findAnswer(content, 'care.home', 'xyz')?.id, 'care.basics');
  t.is(findAnswer(content, 'rules.travel', '我能去旅行吗')?.id, 'rules.travel');
  t.is(findAnswer(content, 'vaccine.info', '孩子可以打疫苗吗')?.id, 'vaccine.children');
});

for (const text of ['devo prenotare il tampone', 'vorrei prenotare un tampone', 'devo fare il tampone?', 'quando devo fare il tampone?'])
  test(`when, where and how: ${text}`, async (t) => {
    const talk = await Talk.begin();
    await talk.says(text);
    t.regex(talk.text, /farmaci[ae]/);
    t.regex(talk.text, /800 000 000/);
    t.regex(talk.text, /sintomi/);
  });

for (const [language, first, then, result] of [
  ['it', 'ho fatto il tampone ed è positivo', 'no anzi era negativo, scusa', 'neg'],
  ['it', 'sono positivo', 'mi sono sbagliato, è negativo', 'neg'],
  ['en', 'my test is positive', 'sorry, it was negative', 'neg'],
  ['de', 'mein Test ist positiv', 'nein, er war negativ', 'neg'],
  ['fr', 'mon test est positif', 'non pardon, il est négatif', 'neg'],
  ['es', 'mi prueba es positiva', 'no, perdón, es negativa', 'neg'],
  ['it', 'il mio test è negativo', 'no scusa, positivo', 'pos'],
] as const)
  test(`a result that is taken back: ${then}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    await talk.says(then);
    t.is(talk.state?.facts.test_result?.value, result);
    t.is(talk.decision.replies.at(-1)?.answer, result === 'neg' ? 'test.negative' : 'case.positive');
  });

test('from which age on it is told who is at higher risk, the Region says', async (t) => {
  for (const [riskAge, topic] of [
    [65, 'care.at_risk'],
    [75, undefined],
  ] as const) {
    const talk = await Talk.begin();
    const { content } = talk;
    Object.assign(talk, { content: { ...content, region: { ...content.region, riskAge } } });
    await talk.says('ho 70 anni');
    t.is(talk.state?.topic, topic);
  }
});
