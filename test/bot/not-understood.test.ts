// Who does not understand us reads it once more; then a person is offered, in all ten languages.
import test from 'ava';
import { saysNotUnderstood } from '../../bot/answers/not-understood.js';
import { Talk } from './talk.js';

const NOT_UNDERSTOOD = {
  it: ['non capisco', 'scusa, non ho capito', 'cosa vuol dire?', 'ma che intendi', 'ancora non capisco la domanda', 'in che senso?'],
  en: [
    "I don't understand",
    'what do you mean?',
    "sorry, I still don't get it",
    'What does that mean?',
    "I don't understand what you mean",
  ],
  de: ['was meinst du', 'ich verstehe das nicht', 'Das habe ich nicht verstanden', 'Was meinen Sie damit?', 'Ich verstehe die Frage nicht'],
  fr: [
    'je ne comprends pas',
    "j'ai pas compris",
    "qu'est-ce que ça veut dire ?",
    'je ne comprends pas la question',
    'que voulez-vous dire ?',
  ],
  es: ['no entiendo', '¿qué quieres decir?', 'no lo entiendo', 'perdón, no he entendido nada', '¿a qué te refieres?'],
  ro: ['nu înțeleg', 'nu am înțeles', 'ce vrei să spui?', 'ce înseamnă asta', 'scuze, nu înțeleg întrebarea'],
  ar: ['لا أفهم', 'لم أفهم السؤال', 'ماذا تقصد؟', 'ما فهمت', 'مش فاهم'],
  uk: ['не розумію', 'я не зрозуміла', 'що ви маєте на увазі?', 'що це означає?', 'я не розумію питання'],
  zh: ['我不明白', '看不懂', '什么意思？', '没听懂', '不明白你的意思'],
  sq: ['nuk kuptoj', 'nuk e kuptova', 'çfarë do të thuash?', "s'kuptoj asgjë", 'nuk e kuptoj pyetjen'],
} as const;

for (const [language, texts] of Object.entries(NOT_UNDERSTOOD))
  test(`what is not understood is said once more, then a person is offered, and comes: ${language}`, async (t) => {
    for (const text of texts) t.true(saysNotUnderstood(text), text);
    const talk = await Talk.begin({ language });
    const greeting = talk.content.texts.greeting[language as 'it']!;
    const [first, second] = texts;
    await talk.says(first);
    t.is(talk.text, greeting);
    await talk.says(second);
    t.is(talk.text, talk.content.texts.not_clearer[language as 'it']!);
    t.true(talk.buttons.includes(talk.content.texts.topic_symptoms[language as 'it']!));
    t.true(talk.buttons.includes(talk.content.texts.topic_person[language as 'it']!));
    await talk.says(talk.content.texts.yes[language as 'it']!);
    t.is(talk.ticket?.kind, 'chat');
  });

test('what says more, or something else, is no such word', (t) => {
  for (const text of [
    ...['non capisco più dove sono', 'che vuol dire positivo?', 'mio padre non capisce quello che dico', 'non capisco l’italiano'],
    ...["I don't understand Italian", "my mother doesn't understand me any more", 'what does a positive test mean?'],
    ...['meine Mutter versteht mich nicht', 'ich verstehe kein Deutsch', 'je ne comprends pas le français', 'no entiendo el italiano'],
    ...['що означає позитивний тест?', 'ماذا يعني اختبار إيجابي؟', '我不懂意大利语', 'ce înseamnă pozitiv?', "ç'do të thotë pozitiv?"],
  ])
    t.false(saysNotUnderstood(text), text);
});

test('a question comes in other words, then with the ways on, and then only these', async (t) => {
  const talk = await Talk.begin();
  const { interview_stuck, talk_to_person, later } = talk.content.texts;
  await talk.says('ho la febbre');
  const { asked } = talk;
  await talk.says('non capisco');
  t.false(talk.text.includes(interview_stuck.it), talk.text);
  await talk.says('non capisco');
  t.true(talk.text.includes(interview_stuck.it) && talk.text !== interview_stuck.it, talk.text);
  await talk.says('non capisco');
  t.is(talk.text, interview_stuck.it);
  for (const button of [talk_to_person.it, later.it, 'Respiro bene']) t.true(talk.buttons.includes(button), button);
  t.is(talk.asked, asked);
  await talk.says('non capisco');
  t.true(talk.asked !== null && talk.asked !== asked, talk.text);
});

test('whoever does not understand whether to erase everything has not said yes to a person', async (t) => {
  const talk = await Talk.begin();
  await talk.says('cancella tutto');
  await talk.says('non capisco');
  t.is(talk.state?.awaiting?.kind, 'erase');
  await talk.says('non capisco');
  t.false(talk.buttons.includes('Sì'));
  await talk.says('sì');
  t.false(talk.decision.erase);
  t.truthy(talk.ticket);
});

test('while a person has been called none is offered', async (t) => {
  const talk = await Talk.begin();
  await talk.says('voglio parlare con una persona');
  await talk.says('non capisco');
  await talk.says('non capisco');
  t.true(
    talk.text.includes(talk.content.texts.handover_noted.it) || talk.text.includes(talk.content.texts.handover_waiting_on.it),
    talk.text,
  );
});

for (const [language, [text]] of Object.entries(NOT_UNDERSTOOD))
  test(`in despair it is no "no" to whether somebody thinks of hurting themselves: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.saysToReader('self_harm', 'x');
    const { text: asked } = talk;
    await talk.says(text);
    t.is(talk.text, asked);
  });

test('"so?" while a question stands is no answer to it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre a 38 e tosse');
  const { asked } = talk;
  await talk.says('quindi?');
  t.regex(talk.text, /Riposa/);
  t.is(talk.asked, asked);
});

test('the day of a notification, told to another question, is noted', async (t) => {
  const talk = await Talk.begin();
  await talk.says("mi è arrivata la notifica dell'app immuni");
  await talk.says('5 giorni fa');
  t.truthy(talk.state?.facts.notification_date?.value);
  t.regex(talk.text, /data della notifica/);
});

test('a question that was put off is answered in its own words later', async (t) => {
  const talk = await Talk.begin();
  for (const text of ['mio figlio di 4 mesi ha 38 e 2', 'mangia poco', 'no', 'respira bene']) await talk.says(text);
  t.is(talk.state?.facts.dyspnoea?.value, 0);
});

test('since when, told to another question, is noted', async (t) => {
  const talk = await Talk.begin();
  await talk.says("ho perso il gusto e l'olfatto");
  const { asked } = talk;
  await talk.says('due giorni fa');
  t.truthy(talk.state?.facts.onset_date?.value);
  t.is(talk.asked, asked);
});

test('who calls off a call asks for none', async (t) => {
  for (const text of ['vorrei disdire la richiamata', 'call off the call back', 'ich möchte den Rückruf wieder abbestellen']) {
    const talk = await Talk.begin();
    await talk.says(text);
    t.is(talk.ticket, null, text);
  }
});
