// A "yes" or a question that is about something else than it first looks: beside a pregnancy, a danger, and a request that waits.
import test from 'ava';
import { askedInDanger } from '../../bot/danger/danger-questions.js';
import { Talk } from './talk.js';

test('a yes with other words settles no pregnancy', async (t) => {
  for (const [language, text] of [
    ['fr', 'oui je bois'],
    ['en', 'yes I drink'],
    ['it', 'sì ho la febbre'],
  ] as const) {
    const talk = (await Talk.begin({ language })).isAsked('symptoms', 'pregnant');
    await talk.says(text);
    t.not(talk.state?.facts.pregnant?.value, 'yes', text);
  }
  const talk = (await Talk.begin({ language: 'it' })).isAsked('symptoms', 'pregnant');
  await talk.says('sì');
  t.is(talk.state?.facts.pregnant?.value, 'yes');
});

test('"shall I sit him up?" beside a danger asks for the advice', (t) => {
  for (const text of [
    ...['devo farlo sedere?', 'should I sit him up?', 'soll ich ihn ins Auto setzen?', 'soll ich ihn hinsetzen?', "dois-je l'asseoir ?"],
    ...[
      '¿lo debo sentar?',
      'să îl așez?',
      'a duhet ta ul?',
      'чи треба його посадити?',
      'هل يجب ان اجلسه؟',
      '要不要把他扶起来？',
      'what I must do now',
    ],
  ])
    t.is(askedInDanger(text), 'until_then', text);
});

test('a request is taken back in more words', async (t) => {
  for (const [language, asked, text] of [
    ['en', 'talk to a person', "never mind, I don't need them any more"],
    ['de', 'mit einem Menschen sprechen', 'lieber nicht'],
    ['ro', 'vreau să vorbesc cu cineva', 'nu mai vreau să vorbesc cu cineva'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(asked);
    t.truthy(talk.ticket, asked);
    await talk.says(text);
    t.is(talk.ticket, null, text);
  }
});
