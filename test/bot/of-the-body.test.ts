// "I have been shaking all night" with a fever is a chill, and tiredness is tiredness: neither is fear, nor the weariness of who cares for somebody.
import test from 'ava';
import { tellsRigors } from '../../bot/interview/of-the-body.js';
import { Talk } from './talk.js';

for (const [language, fever, ...texts] of [
  ['it', 'ho la febbre a 40', 'sto tremando', 'è tutta la notte che tremo'],
  ['en', 'I have a fever of 39', 'my teeth are chattering'],
  ['de', 'ich habe 39 Fieber', 'ich habe Schüttelfrost'],
  ['fr', "j'ai 39 de fièvre", 'je grelotte'],
  ['es', 'tengo 39 de fiebre', 'estoy tiritando'],
  ['uk', 'у мене температура 39', 'мене трусить'],
  ['zh', '我发烧39度', '一直发抖'],
] as const)
  for (const text of texts)
    test(`chills are noted: ${language}: ${text}`, async (t) => {
      const talk = await Talk.begin({ language });
      await talk.says(fever);
      const { asked } = talk;
      await talk.says(text);
      t.is(talk.state?.facts.rigors?.value, true);
      t.is(talk.asked, asked);
    });

test('who is worn out by a fever is asked on, and not consoled for caring', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('ho la febbre da 8 giorni');
  await talk.says('sono stanchissimo');
  t.deepEqual(talk.state?.facts.other_symptoms?.value, ['fatigue']);
  t.true(talk.state?.topic === undefined || !talk.state.topic.startsWith('distress'));
});

test('who is weary of it all, or afraid, is heard', async (t) => {
  for (const text of ['sono stanca di tutto', 'tremo dalla paura']) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says('ho la febbre');
    await talk.says(text);
    t.regex(talk.state?.topic ?? '', /^distress/, text);
    t.is(talk.state?.facts.rigors, undefined, text);
  }
});

test('a hand that trembles, a question and a denial are no chills', (t) => {
  for (const text of ['mi tremano le mani', 'tremo una gamba', 'non sto tremando', 'se tremo cosa faccio?', 'my hands are shaking'])
    t.false(tellsRigors({ text, button: null }), text);
});
