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
