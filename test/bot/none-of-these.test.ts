// "None of these" to a list in which one answer says that all is well is that answer, although it begins with a "no".
import test from 'ava';
import { saysNoneOfThese } from '../../bot/interview/none-of-these.js';
import { Talk } from './talk.js';

for (const [language, begins, well, none] of [
  ['it', 'ho 37,8 e mal di gola', 'respiro bene', 'no niente di tutto questo'],
  ['en', 'I have a fever of 38 and a sore throat', 'I breathe fine', 'no, none of these'],
  ['de', 'ich habe 38 Fieber und Halsschmerzen', 'ich atme gut', 'nein, nichts davon'],
  ['fr', "j'ai 38 de fièvre et mal à la gorge", 'je respire bien', 'non, rien de tout ça'],
] as const)
  test(`it raises nothing: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(begins);
    await talk.says(well);
    t.is(talk.asked, 'consciousness');
    await talk.says(none);
    t.is(talk.ticket, null);
    t.is(talk.state?.facts.consciousness?.value, 'normal');
    t.not(talk.asked, 'consciousness');
  });

test('it is said in the ten languages, and with more it is not said', (t) => {
  for (const text of ['nada de eso', 'nimic din astea', 'asgjë nga këto', 'нічого з цього', 'لا شيء من هذا', '都没有'])
    t.true(saysNoneOfThese(text), text);
  for (const text of ['no', 'niente di questo tranne la tosse', 'none of these but he is confused', 'non capisce niente'])
    t.false(saysNoneOfThese(text), text);
});
