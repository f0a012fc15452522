// Words that steer an interview, in the ten languages; and what only looks like one of them.
import test from 'ava';
import { isSaidBefore } from '../../bot/interview/said-before.js';
import { steeringOf } from '../../bot/interview/steering.js';

const WISHES = {
  on: [
    ...['posso continuare con le domande?', 'continuiamo', 'can I continue?', 'Let’s go on', 'Kann ich weitermachen?', 'Weiter bitte'],
    ...[
      'je peux continuer ?',
      '¿Puedo seguir?',
      'Putem continua?',
      'A mund të vazhdoj?',
      'Можна продовжити?',
      'هل يمكنني المتابعة؟',
      '可以继续吗',
    ],
  ],
  left: [
    ...['quanto ci vuole ancora?', 'quante domande mancano?', 'How many questions are left?', 'how much longer?', 'Wie viele Fragen noch?'],
    ...[
      'combien de questions reste-t-il ?',
      '¿Cuánto falta?',
      'Cât mai durează?',
      'Sa pyetje kanë mbetur?',
      'Скільки ще питань?',
      'كم سؤالا بقي؟',
      '还有多少问题',
    ],
  ],
  back: [
    ...[
      'torna indietro',
      'vorrei cambiare la mia risposta',
      'ho sbagliato',
      'go back',
      'I pressed the wrong button',
      'Zurück',
      'Ich habe mich vertippt',
    ],
    ...['revenir en arrière', 'volver atrás', 'înapoi', 'Kthehu mbrapa', 'назад', 'السؤال السابق', '上一个问题'],
  ],
} as const;

for (const [wish, texts] of Object.entries(WISHES))
  test(`"${wish}" is heard in every language`, (t) => {
    for (const text of texts) t.is(steeringOf(text), wish as 'on', text);
  });

test('what says more than that is about something else', (t) => {
  for (const text of [
    ...[
      'non voglio continuare',
      'quanto dura il covid?',
      'quanto ci vuole per il risultato?',
      'torno a scuola lunedì',
      'la tosse continua',
    ],
    ...['how long am I contagious?', 'my back hurts', 'Wie lange bin ich ansteckend?', 'me duele la espalda', 'ho sbagliato, ho 38,5'],
  ])
    t.is(steeringOf(text), null, text);
});

test('"I said so already" is heard in every language', (t) => {
  for (const text of [
    ...[
      "l'ho già detto",
      'te l’ho già scritto',
      'già detto',
      "l'ho scritto prima",
      'I already told you',
      'as I said',
      'Das habe ich schon gesagt',
    ],
    ...["je l'ai déjà dit", 'ya lo dije', 'am spus deja', 'e thashë më parë', 'я вже казала', 'قلت ذلك من قبل', '我已经说过了'],
  ])
    t.true(isSaidBefore(text), text);
  for (const text of [
    'il medico ha detto di aspettare',
    'ho già la febbre',
    'I already have a fever',
    'mi hanno detto che è positivo',
    'ich habe schon Fieber',
  ])
    t.false(isSaidBefore(text), text);
});

test('how much is left is asked in many ways, and what something costs or lasts in none of them', (t) => {
  for (const text of [
    ...['quanto manca alla fine?', 'quante domande ancora?', 'quante domande devo fare ancora?', 'quanto tempo ci vuole a finire?'],
    ...[
      'how many questions to go?',
      'how long is this going to take',
      'is it over soon?',
      'wie viele Fragen bleiben noch?',
      'wie lange noch bis zum Ende?',
    ],
    ...[
      'il reste combien de questions ?',
      '¿cuántas preguntas más?',
      '¿cuánto queda para terminar?',
      'câte întrebări mai sunt?',
      'cât mai e până la final?',
    ],
    ...[
      'edhe sa pyetje?',
      'скільки ще питань лишилось?',
      'багато ще питань?',
      'كم سؤال باقي',
      '还剩几个问题',
      '还有几个问题要问？',
      '什么时候结束',
    ],
  ])
    t.is(steeringOf(text), 'left', text);
  for (const text of [
    'how much is it',
    'quanto dura la quarantena?',
    'quanto costa?',
    'how long is quarantine',
    'wie lange ist man ansteckend',
    '要隔离多久',
  ])
    t.not(steeringOf(text), 'left', text);
});
