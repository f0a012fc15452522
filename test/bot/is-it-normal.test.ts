// "Is that normal?" asks, and answers no question of ours.
import test from 'ava';
import { asksToJudge } from '../../bot/interview/judgement-words.js';
import { Talk } from './talk.js';

const ASKED = [
  ['it', 'ho la febbre', 'è normale?'],
  ['en', 'I have a fever', 'is that normal?'],
  ['de', 'ich habe Fieber', 'ist das normal?'],
  ['fr', "j'ai de la fièvre", "c'est normal ?"],
  ['es', 'tengo fiebre', '¿es normal?'],
  ['ro', 'am febră', 'e normal?'],
  ['sq', 'kam temperaturë', 'a është normale?'],
  ['uk', 'у мене температура', 'це нормально?'],
  ['ar', 'عندي حمى', 'هل هذا طبيعي؟'],
  ['zh', '我发烧了', '这正常吗？'],
] as const;

test('it is answered, and the question about danger stands without an answer', async (t) => {
  for (const [language, ill, asks] of ASKED) {
    const talk = await Talk.begin({ language });
    await talk.says(ill);
    await talk.says(asks);
    t.true(talk.text.startsWith(talk.content.texts.is_it_normal[language] ?? '-'), `${language}: ${talk.text}`);
    t.is(talk.asked, 'dyspnoea', language);
    t.is(talk.state?.facts.dyspnoea, undefined, language);
  }
});

test('what is told beside it is taken', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('respiro bene ma ho il naso chiuso, è normale?');
  t.is(talk.state?.facts.dyspnoea?.value, 0);
  t.is(talk.asked, 'consciousness');
});

test('a danger named in asking is one', async (t) => {
  for (const danger of ['ho un peso al petto, è normale?', 'mi manca il fiato anche da fermo, è normale?', 'ho le labbra blu, è grave?']) {
    const talk = await Talk.begin();
    await talk.says('ho la febbre');
    await talk.says(danger);
    t.not(talk.ticket, null, danger);
  }
});

test('fear is met as fear, and another question with its own answer', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('ho paura, è normale?');
  t.regex(talk.text, /^Capisco la paura/);
  await talk.says('è normale? e dove faccio il tampone?');
  t.is(talk.decision.replies[0]?.answer, 'test.book');
});

test('without a mark it is an answer', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('è normale');
  t.is(talk.state?.facts.dyspnoea?.value, 0);
});

test('which words ask for a judgement', (t) => {
  for (const text of ['ma è normale così', 'è grave dottore', 'va bene', 'is this serious', 'ist das schlimm', "c'est grave"])
    t.true(asksToJudge(text, true), text);
  for (const text of ['è normale che mi giri la testa', 'is it normal to feel cold', "est-ce normal d'avoir froid", 'es normal tener frío'])
    t.true(asksToJudge(text, false), text);
  for (const text of [
    'respiro normale',
    'va bene se vengo domani',
    'è normale la febbre',
    'normale',
    'il test è serio',
    'is the test good',
  ])
    t.false(asksToJudge(text, false), text);
  for (const text of ['respiro normale', 'il lavoro è normale', 'is the shop open', 'normale', 'va bene domani'])
    t.false(asksToJudge(text, true), text);
});
