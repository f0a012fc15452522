// The breath in what everybody does every day: more than an effort, and asked about at once whatever it is that stops somebody.
import test from 'ava';
import { stopsForLittle } from '../../bot/interview/has-to-stop.js';
import { Talk } from './talk.js';

const says = (text: string) => stopsForLittle({ text, button: null });

test('who has to stop on the way to the toilet, or cannot get there without stopping', (t) => {
  for (const text of [
    'devo fermarmi per andare in bagno',
    'non riesco ad andare in bagno senza fermarmi',
    'mi devo fermare dopo due passi',
    'I cannot walk to the toilet without stopping',
    "I can't get dressed without resting",
    'ich muss auf dem Weg zur Toilette stehen bleiben',
    'ich komme nicht zur Toilette, ohne anzuhalten',
    "je ne peux pas aller aux toilettes sans m'arrêter",
    'no puedo ir al baño sin parar',
    'nu pot merge până la baie fără să mă opresc',
    'nuk mund të shkoj në banjo pa u ndalur',
    'не можу дійти до туалету, не зупиняючись',
    'لا أستطيع الذهاب إلى الحمام دون أن أتوقف',
    '我走到厕所都要停下来',
  ])
    t.true(says(text), text);
});

test('who stays at home, can walk on, climbs stairs or asks says something else', (t) => {
  for (const text of [
    'devo fermarmi a casa per due settimane',
    'vado in bagno senza fermarmi',
    'posso andare in bagno senza fermarmi',
    'non devo fermarmi per andare in bagno',
    'devo fermarmi sulle scale',
    'devo fermarmi in bagno, ho la diarrea',
    'devo fermarmi per andare in bagno?',
    'I can walk to the toilet without stopping',
    'I have to stop on the stairs',
    'ich kann zur Toilette gehen, ohne anzuhalten',
    'puedo ir al baño sin parar',
  ])
    t.false(says(text), text);
});

test('the breath is asked about at once, where no question stands', async (t) => {
  const talk = await Talk.begin();
  await talk.says('devo fermarmi per andare in bagno');
  t.is(talk.asked, 'dyspnoea');
});

test('as the answer it is "hard even in everyday things", and no question is heard in it', async (t) => {
  for (const [language, ill, text] of [
    ['it', 'ho la febbre', 'devo fermarmi per andare in bagno'],
    ['it', 'ho la febbre', 'non riesco ad andare in bagno senza fermarmi'],
    ['en', 'I have a fever', 'I cannot walk to the toilet without stopping for breath'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(ill);
    await talk.says(text);
    t.is(talk.state?.facts.dyspnoea?.value, 2, text);
    t.is(talk.asked, 'consciousness', text);
    t.is(talk.decision.replies.length, 1, text);
  }
});

test('told before, it is noted as that; stairs stay an effort', async (t) => {
  const little = await Talk.begin({ language: 'en' });
  await little.says('I cannot walk to the toilet without stopping for breath');
  t.is(little.state?.facts.dyspnoea?.value, 2);
  t.is(little.asked, 'dyspnoea');
  const stairs = await Talk.begin();
  await stairs.says('mi manca il fiato quando faccio le scale');
  t.is(stairs.state?.facts.dyspnoea?.value, 1);
});

test('who can walk on has not answered that it is hard', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('vado in bagno senza fermarmi');
  t.not(talk.state?.facts.dyspnoea?.value, 2);
});
