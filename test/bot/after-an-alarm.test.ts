// What is said after an alarm, or to a question about one, and means something else than its first word.
import test from 'ava';
import { saysYes } from '../../bot/danger/answered-if-now.js';
import { saysOnlyBreathes } from '../../bot/danger/breathes.js';
import { Talk } from './talk.js';

test('a yes that goes on to say that all is well is none', (t) => {
  for (const text of ['si', 'sì, adesso', 'si sta malissimo', 'yes', 'ja', 'oui']) t.true(saysYes(text), text);
  for (const text of ['si beve ha fame', 'yes she drinks and plays', 'ja sie trinkt', 'oui elle mange']) t.false(saysYes(text), text);
});

test('how somebody lies who breathes is no trouble of the breath', (t) => {
  for (const text of ['he is breathing, on his side', 'respira, su un fianco']) t.true(saysOnlyBreathes(text), text);
  t.false(saysOnlyBreathes('he is breathing, but with difficulty'));
});

test('"no, I have told nobody" is no answer to whether one thinks of it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('voglio morire');
  await talk.says("no non l'ho detto a nessuno");
  t.is(talk.text, talk.content.afterDanger.self_harm_listening.it);
  const other = await Talk.begin();
  await other.says('voglio morire');
  await other.says('no');
  t.is(other.text, other.content.afterDanger.self_harm_no.it);
});

test('who is beaten and wants no call any more is answered in writing, and the number is forgotten', async (t) => {
  const talk = await Talk.begin();
  for (const text of ['voglio essere richiamata', '333 1234567', 'mio marito mi picchia']) await talk.says(text);
  t.is(talk.ticket?.kind, 'callback');
  await talk.says('anzi no, non mi chiamate, mio marito mi picchia se lo scopre');
  t.is(talk.ticket?.kind, 'chat');
  t.is(talk.state?.phone, null);
});

test('what is urgent is asked about, and is no emergency yet', async (t) => {
  for (const [language, text] of [
    ['it', 'è urgente'],
    ['en', 'it is urgent'],
    ['de', 'es ist dringend'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.state?.awaiting?.kind, 'happening-now', text);
    t.is(talk.ticket, null, text);
  }
});
