// "Fine at rest" is no shortness of breath at rest, and "not good at rest" is one, in the ten languages.
import test from 'ava';
import { Talk } from './talk.js';

const FINE: readonly (readonly [string, readonly string[]])[] = [
  ['it', ['a riposo sto bene', 'anche da fermo no', 'a riposo nessun problema', 'non mi manca il fiato a riposo']],
  ['en', ["no, at rest it's fine", 'no, fine at rest', 'good at rest, only on stairs', 'at rest no problem']],
  ['de', ['in Ruhe geht es gut', 'nein, in Ruhe nicht', 'in Ruhe keine Probleme']],
  ['fr', ['non au repos ça va', 'au repos ça va, seulement dans les escaliers', 'au repos pas de gêne']],
  ['es', ['en reposo bien', 'no, en reposo no']],
  ['ro', ['în repaus e bine']],
  ['sq', ['në qetësi jam mirë']],
  ['uk', ['у спокої добре']],
  ['ar', ['في الراحة أنا بخير']],
  ['zh', ['休息时没事']],
];
const SHORT: readonly (readonly [string, readonly string[]])[] = [
  ['it', ['anche a riposo', 'a riposo non respiro bene', 'mi manca il fiato anche a riposo']],
  ['en', ['not good at rest', "it's bad even at rest"]],
  ['de', ['auch in Ruhe', 'in Ruhe bekomme ich keine Luft']],
  ['fr', ['même au repos']],
  ['ro', ['chiar și în repaus']],
  ['uk', ['навіть у спокої']],
  ['ar', ['حتى في الراحة']],
  ['zh', ['休息时也喘']],
];

for (const [language, texts] of FINE)
  test(`all is well at rest in ${language}`, async (t) => {
    for (const text of texts) {
      const talk = (await Talk.begin({ language })).isAsked('symptoms', 'dyspnoea');
      await talk.says(text);
      t.deepEqual(talk.state?.danger, {}, text);
      t.is(talk.ticket, null, text);
    }
  });

for (const [language, texts] of SHORT)
  test(`breath is short at rest in ${language}`, async (t) => {
    for (const text of texts) {
      const talk = (await Talk.begin({ language })).isAsked('symptoms', 'dyspnoea');
      await talk.says(text);
      // Answered as the danger, or asked whether it is now, with 112 in the question.
      t.true(talk.ticket?.reasons.some((reason) => reason.startsWith('danger:')) || talk.state?.awaiting?.kind === 'happening-now', text);
      t.regex(talk.text, /112/, text);
    }
  });
