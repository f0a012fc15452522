// "What shall I do?": answered by what is known, and never with what this assistant can do.
import test from 'ava';
import { askedInDanger } from '../../bot/danger/danger-questions.js';
import { Talk } from './talk.js';

test('who is ill hears what to do at home, and the question stands', async (t) => {
  for (const [language, ill, now] of [
    ['it', 'ho mal di gola', 'che devo fare?'],
    ['en', 'I have a sore throat', 'what do I do now?'],
    ['de', 'ich habe Halsschmerzen', 'was soll ich tun?'],
    ['fr', "j'ai mal à la gorge", 'que dois-je faire ?'],
    ['es', 'me duele la garganta', '¿qué hago?'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(ill);
    const { asked } = talk;
    await talk.says(now);
    t.is(talk.decision.replies[0]?.answer, 'care.basics', now);
    t.is(talk.asked, asked);
  }
});

test('who is positive hears the other answer, each time another', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono positivo');
  await talk.says('e adesso che faccio?');
  t.is(talk.decision.replies[0]?.answer, 'care.basics');
});

test('of whom nothing is known is asked', async (t) => {
  const talk = await Talk.begin();
  await talk.says('cosa devo fare adesso');
  t.regex(talk.text, /Come posso aiutarti|Di che cosa hai bisogno/);
});

test('in Spanish as in other languages', async (t) => {
  for (const text of ['y ahora qué hago', '¿qué hago ahora?']) {
    const talk = await Talk.begin({ language: 'es' });
    await talk.says(text);
    t.true(talk.buttons.length > 0, talk.text);
    await talk.says('he dado positivo');
    await talk.says(text);
    t.is(talk.decision.replies[0]?.answer, 'care.basics', talk.text);
  }
});

test('"now" alone may answer a question of ours', async (t) => {
  const talk = await Talk.begin();
  talk.isAsked('symptoms', 'onset_date');
  await talk.says('adesso');
  t.not(talk.decision.replies[0]?.answer, 'care.basics');
});

test('"must I call?" beside a danger is no wish to be called', async (t) => {
  for (const text of [
    ...[
      'devo chiamare?',
      'dobbiamo chiamare il 112?',
      'should I call?',
      'do I have to call 112?',
      'soll ich anrufen?',
      'dois-je appeler ?',
    ],
    ...['¿debo llamar?', 'trebuie să sun?', 'a duhet të telefonoj?', 'треба дзвонити?', 'هل يجب أن أتصل؟', '要不要打电话？'],
  ])
    t.is(askedInDanger(text), 'until_then', text);
  const talk = await Talk.begin();
  await talk.says('ho un forte dolore al petto');
  await talk.says('devo chiamare?');
  t.regex(talk.text, /chiama subito il 112/);
  t.notRegex(talk.text, /A quale numero/);
});

test('"in what sense?" is asked of the question whether it is happening now', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('meningitis', 'ho il collo rigido', 'a rule');
  await talk.says('in che senso?');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  await talk.says('sì');
  t.true('meningitis' in (talk.state?.danger ?? {}));
});

test('a daughter who does not answer the phone is in no danger for that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('mia figlia non risponde al telefono');
  t.is(talk.state?.awaiting, null);
});
