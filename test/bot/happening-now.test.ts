// "Is somebody very ill now?" stays open when something else is told: the fact is taken, the question comes once more, and a yes counts.
import test from 'ava';
import { Talk } from './talk.js';

const SUSPECTED: readonly (readonly [string, string, string])[] = [
  ['it', 'ha 8 anni', 'sì'],
  ['en', 'she is 70 years old', 'yes'],
  ['de', 'sie ist 70 Jahre alt', 'Ja'],
  ['fr', 'elle a 70 ans', 'oui'],
  ['zh', '她70岁', '是的'],
];

for (const [language, fact, yes] of SUSPECTED)
  test(`a fact leaves the question open and a later yes counts in ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.saysSuspected('consciousness', '…', 'a rule');
    t.is(talk.state?.awaiting?.kind, 'happening-now');
    await talk.says(fact);
    t.is(talk.state?.awaiting?.kind, 'happening-now');
    t.truthy(talk.state?.facts.age_years);
    t.regex(talk.text, /112/);
    await talk.says(yes);
    t.true('consciousness' in (talk.state?.danger ?? {}), yes);
    t.truthy(talk.ticket);
  });

test('the question is repeated once', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.saysSuspected('consciousness', '…', 'a rule');
  await talk.says('what should I do?');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  await talk.says('she is 70');
  t.not(talk.state?.awaiting?.kind, 'happening-now');
});

test('a story goes on into the interview', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.saysSuspected('consciousness', 'my dad has been coughing for a week', 'a rule');
  await talk.says("he's a bit short of breath when he gets dressed");
  t.is(talk.state?.interview?.id, 'symptoms');
});

const AGAIN = [
  ['de', 'meine Mutter atmet nicht gut', 'sie atmet nicht gut'],
  ['es', 'mi madre no respira bien', 'no respira bien'],
  ['es', 'mi madre no respira bien', 'no respira bene'],
  ['it', 'mio padre parla un po’ strano', 'parla un po’ strano'],
  ['zh', '我妈妈呼吸不太好', '呼吸不太好'],
] as const;
for (const [language, first, again] of AGAIN) {
  test(`said again it is happening: ${again}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.saysSuspected('breathing', first, 'some-rule');
    t.is(talk.state?.awaiting?.kind, 'happening-now');
    await talk.says(again);
    t.is(talk.ticket?.priority, 'emergency');
    t.is(talk.state?.awaiting?.kind ?? null, null);
  });
}

test('without the denial it is something else', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('breathing', 'mia madre non respira bene', 'some-rule');
  await talk.says('respira bene');
  t.is(talk.ticket, null);
});
