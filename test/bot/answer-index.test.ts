// The answer that a message asks for, by how people word it; and what is no question of ours.
import test from 'ava';
import { AnswerIndex } from '../../bot/answers/answer-index.js';
import { findByWords } from '../../bot/answers/answers.js';
import { asksForDoctor } from '../../bot/words/asks-for-doctor.js';
import { wantsNothing } from '../../bot/words/wants-nothing.js';
import type { Answer } from '../../config/content.js';
import { Talk } from './talk.js';

const made = (id: string, it: readonly string[], wordings: readonly string[] = []): Answer =>
  ({ id, intents: [], title: { it: id, en: '', de: '', fr: '' }, questions: { it }, wordings: { it: wordings } }) as unknown as Answer;

const nearest = (index: AnswerIndex, text: string) => [...index.find(text)].sort((a, b) => b.likeness - a.likeness)[0]?.answer.id;

test('rare words decide, and the small ones of a story weigh little', (t) => {
  const index = new AnswerIndex([
    made('price', ['quanto costa il tampone?', 'il tampone si paga?', 'che prezzo ha?']),
    made('place', ['dove faccio il tampone?', 'dove lo fanno il tampone?', 'in quale farmacia?']),
    made('rest', ['devo stare a casa?', 'quando posso uscire?', 'posso tornare a scuola?']),
  ]);
  t.is(nearest(index, 'allora io sono qui da mia sorella e volevo sapere il prezzo'), 'price');
  t.is(nearest(index, 'e la farmacia quale?'), 'place');
  t.is(nearest(index, 'uscire quando'), 'rest');
  t.deepEqual(index.find('zzzz'), []);
});

test('a search leaves nothing behind for the next one', (t) => {
  const index = new AnswerIndex([made('a', ['quanto costa?']), made('b', ['dove si fa?'])]);
  const once = index.find('quanto costa');
  index.find('dove si fa il test e quanto costa');
  t.deepEqual(index.find('quanto costa'), once);
});

test('the wordings of a file count as much as the questions, and Chinese is read by pairs', (t) => {
  const index = new AnswerIndex([
    made('weak', ['linea debole?'], ['una striscia quasi trasparente']),
    made('price', ['多少钱']),
    made('where', ['在哪里做检测']),
  ]);
  t.is(nearest(index, 'la striscia è trasparente'), 'weak');
  t.is(nearest(index, '做这个要多少钱啊'), 'price');
});

for (const [language, text, id] of [
  ['it', 'due righette ma la seconda si vede appena appena', 'test.weak'],
  ['en', 'how long until the swab tells me yes or no', 'test.time'],
  ['es', 'mi abuela está en una residencia, ¿puedo ir a verla?', 'rules.visits'],
] as const)
  test(`${language}: ${text} gets ${id}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.state?.topic, id);
  });

test('what is no matter of ours gets no answer of ours, however it is worded', async (t) => {
  const { content } = await Talk.begin();
  for (const text of ['benzina quanto costa', 'come coltivo i pomodori?', 'phone number of a plumber'])
    t.is(findByWords(content, text, true), null, text);
  const talk = await Talk.begin();
  await talk.says('stasera che danno in tv?');
  t.is(talk.state?.topic, undefined);
});

for (const [language, text] of [
  ['it', 'devo chiamare il medico?'],
  ['it', 'chiamo la guardia medica?'],
  ['en', 'should I call a doctor?'],
  ['de', 'brauche ich einen Arzt?'],
  ['fr', 'faut-il appeler le médecin ?'],
  ['es', '¿llamo al médico?'],
  ['ro', 'trebuie să sun la doctor?'],
  ['sq', 'a duhet të telefonoj mjekun?'],
  ['ar', 'هل أتصل بالطبيب؟'],
  ['uk', 'чи треба дзвонити лікарю?'],
  ['zh', '要不要给医生打电话？'],
] as const)
  test(`whether to call a doctor is answered, and nobody is called here: ${language}: ${text}`, async (t) => {
    t.true(asksForDoctor(text));
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.state?.topic, 'care.doctor');
    t.is(talk.ticket, null);
    t.not(talk.state?.awaiting?.kind, 'phone');
  });

test('who wants to be called, or a person here, still gets that', (t) => {
  for (const text of [
    'mi potete chiamare?',
    'posso parlare con un operatore?',
    'can you call me?',
    'voglio un medico subito',
    'posso chiamarvi?',
  ])
    t.false(asksForDoctor(text), text);
});

for (const [language, text] of [
  ['it', 'non ho più voglia di niente'],
  ['en', "I don't feel like doing anything anymore"],
  ['de', 'ich hab zu nichts mehr Lust'],
  ['fr', "je n'ai plus envie de rien"],
  ['es', 'ya no tengo ganas de nada'],
  ['ro', 'nu mai am chef de nimic'],
  ['sq', "s'kam qejf për asgjë"],
  ['ar', 'ما بدي شي'],
  ['uk', 'нічого не хочеться'],
  ['zh', '什么都不想做'],
] as const)
  test(`who wants nothing any more has stopped no questions: ${language}`, async (t) => {
    t.true(wantsNothing(text));
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.not(talk.text, talk.content.texts.cancelled[language]);
  });
