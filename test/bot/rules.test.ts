// Dated rule sets in what a citizen reads: by the day, by name, and never a duration without where it comes from.
import test from 'ava';
import { ruleSetInForce } from '../../config/rule-sets.js';
import { Talk } from './talk.js';

const at = (day: string) => new Date(`${day}T10:00:00+01:00`);

test('today’s rule is the answer’s own text', async (t) => {
  const talk = await Talk.begin();
  await talk.says('quanti giorni di quarantena devo fare?');
  t.regex(talk.text, /non ci sono più isolamento né quarantena obbligatori.*circolare 25613.*IT-2023-08-11, 11 agosto 2023/s);
});

test('on another day the rule of that day is said, each part with its act and date', async (t) => {
  const talk = await Talk.begin({ now: at('2022-02-10') });
  await talk.says('quanti giorni di quarantena devo fare?');
  t.regex(talk.text, /positivo: .*7 giorni.*IT-2021-12-30: circolare 60136 e DL 229\/2021\. Vale dal 31 dicembre 2021/);
  t.regex(talk.text, /contatto stretto: .*5 giorni.*IT-2022-02-04: circolare 9498 e DL 5\/2022\. Vale dal 4 febbraio 2022/);
  await talk.says('sono positivo, cosa devo fare?');
  t.notRegex(talk.text, /contatto stretto/);
});

test('a rule nobody has checked says so', async (t) => {
  const talk = await Talk.begin({ now: at('2021-09-01') });
  await talk.says('quanti giorni di quarantena devo fare?');
  t.regex(talk.text, /chiedi conferma/i);
});

test('before the first rule set nothing is invented, and a person is offered', async (t) => {
  const talk = await Talk.begin({ now: at('2020-03-01') });
  await talk.says('quanti giorni di quarantena devo fare?');
  t.is(talk.text, talk.content.texts.rules_none.it);
  t.true(talk.buttons.includes('Parlare con una persona'));
});

test('a language that lacks the rules gets them in Italian, then in English', async (t) => {
  const talk = await Talk.begin({ language: 'es', now: at('2022-01-10') });
  await talk.says('¿cuántos días de cuarentena tengo que hacer?');
  t.regex(talk.text, /Se il tuo test è positivo: [^\n]+\n\nSe hai avuto[^\n]+\n\n[^\n]+\n\nIf your test is positive/);
});

test('a Region that names a rule set goes by it, whatever the day', async (t) => {
  const { content } = await Talk.begin();
  const named = { ...content, region: { ...content.region, ruleSet: 'IT-2020-10-12' } };
  t.is(ruleSetInForce(named, at('2026-11-23'))?.id, 'IT-2020-10-12');
  t.is(ruleSetInForce(content, new Date('2022-08-30T22:30:00Z'))?.id, 'IT-2022-08-31', 'the day is the one on the Region’s calendar');
  t.is(ruleSetInForce(content, at('2020-10-11')), null);
});
