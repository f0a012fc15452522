// Who is ill and asks whether to go out hears what is advised to the ill, and then our question again.
import test from 'ava';
import { Talk } from './talk.js';

for (const [language, ill, asks, says] of [
  ['it', 'salve ho 37 e 8 da ieri e mal di gola', 'ma posso andare a lavoro?', /restare a casa finché hai sintomi/],
  ['en', 'I have a fever of 38 and a cough', 'can I go to work?', /stay at home while you have symptoms/],
  ['de', 'Ich habe 38 Fieber', 'darf ich zur Arbeit gehen?', /zu Hause bleiben/],
  ['fr', "j'ai 38 de fièvre et je tousse", 'je peux sortir ?', /rester chez vous|maison/],
  ['it', 'ho la febbre a 38', 'posso andare dal medico?', /medico di famiglia/],
] as const)
  test(`"${asks}"`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(ill);
    const { asked } = talk;
    await talk.says(asks);
    t.regex(talk.text, says);
    t.is(talk.asked, asked);
  });

test('and for those at home, how to live with somebody who is ill', async (t) => {
  const talk = await Talk.begin();
  for (const text of ['ho la febbre a 38', 'posso uscire?', 'e mia moglie?']) await talk.says(text);
  t.regex(talk.text, /stanza sua/);
});

/** What was told before, what is asked, and the answer. */
const ASKED: readonly (readonly [language: string, told: string, asks: string, answer: string])[] = [
  ['it', '', 'ho 37.5 posso andare al matrimonio?', 'quarantine.rules'],
  ['it', 'ho 37.5', 'posso andare al matrimonio di mia sorella?', 'quarantine.rules'],
  ['it', 'sono positivo', 'posso andare a trovare la nonna?', 'rules.visits'],
  ['it', 'sono positivo', 'posso andare al lavoro?', 'quarantine.rules'],
  ['it', 'sono positivo', 'posso andare a Milano?', 'travel.positive'],
  ['it', 'sono positivo', 'posso andare in farmacia?', 'quarantine.rules'],
  ['it', '', 'sono positivo posso andare da mia nonna?', 'rules.visits'],
  ['it', 'ho avuto un contatto con un positivo', 'posso andare al lavoro?', 'exposure.near'],
  ['it', '', 'ho avuto un contatto con un positivo, posso andare a scuola?', 'exposure.near'],
  ['it', 'ho avuto un contatto con un positivo', 'posso andare a trovare mia nonna?', 'rules.visits'],
  ['it', '', 'posso andare a trovare mia nonna in RSA?', 'rules.visits'],
  ['it', '', 'mio figlio ha la tosse, può andare a scuola?', 'rules.school'],
  ['it', '', 'posso andare in palestra?', 'quarantine.rules'],
  ['it', '', 'sono incinta, posso andare al lavoro?', 'quarantine.rules'],
  ['it', '', 'mio marito è positivo, può uscire?', 'case.positive'],
  ['it', '', 'posso andare in vacanza in Francia?', 'rules.travel'],
  ['it', '', 'posso andare a Milano?', 'rules.travel'],
  ['en', 'I tested positive', 'can I go to visit my grandmother?', 'rules.visits'],
  ['en', '', 'I have a fever of 37.5, can I go to a wedding?', 'quarantine.rules'],
  ['en', '', 'My colleague is positive. Can I go to work?', 'exposure.near'],
  ['en', '', 'can I travel to another region?', 'rules.travel'],
  ['de', 'ich bin positiv', 'darf ich meine Oma besuchen?', 'rules.visits'],
  ['de', 'ich bin positiv', 'darf ich zur Arbeit gehen?', 'quarantine.rules'],
  ['fr', 'je suis positif', 'est-ce que je peux aller voir ma grand-mère ?', 'rules.visits'],
  ['fr', 'je suis positif', 'puis-je aller au travail ?', 'quarantine.rules'],
  ['es', 'soy positivo', '¿puedo visitar a mi abuela?', 'rules.visits'],
  ['ro', 'sunt pozitiv', 'pot să merg la bunica?', 'rules.visits'],
  ['sq', 'jam pozitiv', 'a mund të shkoj te gjyshja?', 'rules.visits'],
  ['uk', 'у мене позитивний тест', 'чи можу я піти до бабусі?', 'rules.visits'],
  ['ar', 'نتيجتي إيجابية', 'هل يمكنني زيارة جدتي؟', 'rules.visits'],
  ['zh', '我阳性', '我可以去看望奶奶吗？', 'rules.visits'],
];

test('by who asks and where to', async (t) => {
  for (const [language, told, asks, answer] of ASKED) {
    const talk = await Talk.begin({ language });
    if (told) await talk.says(told);
    await talk.says(asks);
    const said = talk.decision.replies.find((reply) => reply.answer !== undefined);
    t.is(said?.answer, answer, `${told} / ${asks} → ${talk.text.slice(0, 60)}`);
  }
});

test('whom somebody would go and see is not who is ill', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono positivo');
  await talk.says('posso andare a trovare la nonna?');
  t.is(talk.state?.facts.respondent, undefined);
});

test('a contact’s positive test is none of the writer’s', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho avuto un contatto con un positivo, posso andare a scuola?');
  t.is(talk.state?.facts.test_result, undefined);
});
