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
