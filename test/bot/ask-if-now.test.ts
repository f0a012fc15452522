// What may be a danger sign is asked about: the citizen alone knows whether it is happening now.
import test from 'ava';
import { READER } from '../../nlu/danger/decide.js';
import { Talk } from './talk.js';

const RULE = 'airway.it: faccia come un pallone';
const STORY = 'otto anni fa faccia come un pallone dopo un antibiotico. Posso fare il vaccino?';

const isSafety = (talk: Talk) => talk.decision.replies.some(({ safety }) => safety === true);

test('the question has 112 in it and two answers, and calls nobody yet', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('airway', STORY, RULE);
  t.regex(talk.text, /sta succedendo adesso\?.*112/);
  t.deepEqual(talk.buttons, ['112', 'Sì', 'No']);
  t.false(isSafety(talk));
  t.is(talk.ticket, null);
});

test('yes is that danger: its reply, and a person is called', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('airway', STORY, RULE);
  await talk.says('sì');
  t.true(isSafety(talk));
  t.deepEqual(Object.keys(talk.state?.danger ?? {}), ['airway']);
  t.is(talk.ticket?.priority, 'emergency');
  t.deepEqual(talk.ticket?.reasons, ['danger:airway']);
});

test('no goes on with what was asked before', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('airway', STORY, RULE);
  await talk.says('no');
  t.false(isSafety(talk));
  t.regex(talk.text, /vaccin/i);
  t.is(talk.state?.awaiting, null);
});

test('no with nothing else wanted offers guidance and a person', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('breathing', 'aiuto non respira', READER);
  await talk.says('no');
  t.false(isSafety(talk));
  t.true(talk.buttons.length > 0);
});

test('in an interview what a rule finds is asked about, and the interview goes on', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre da due giorni');
  const { asked } = talk;
  t.truthy(asked);
  await talk.saysSuspected('airway', 'mi si gonfiò la lingua da piccola', RULE);
  t.regex(talk.text, /112/);
  await talk.says('no');
  t.truthy(talk.asked);
  t.is(talk.state?.awaiting, null);
});

test('who said no is not asked again by the second reader, but by a rule', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('airway', STORY, READER);
  await talk.says('no');
  await talk.saysSuspected('airway', STORY, READER);
  t.notRegex(talk.text, /sta succedendo adesso/);
  await talk.saysSuspected('airway', STORY, RULE);
  t.regex(talk.text, /sta succedendo adesso/);
});

test('while an operator has the conversation they are told, and the citizen hears nothing', async (t) => {
  const talk = await Talk.begin();
  talk.owner = 'operator';
  await talk.saysSuspected('airway', STORY, RULE);
  t.is(talk.text, '');
  t.deepEqual(
    talk.decision.replies.map(({ text, desk }) => [text, desk]),
    [['airway', true]],
  );
});

test('the question exists in all ten languages', async (t) => {
  for (const language of ['it', 'en', 'de', 'fr', 'es', 'ro', 'sq', 'ar', 'uk', 'zh']) {
    const talk = await Talk.begin({ language });
    const texts = talk.content.texts.danger_ask_now as { readonly [language: string]: string | undefined };
    t.regex(texts[language] ?? '', /112/, language);
  }
});

test('in an interview the second reader is heard too, and neither the question nor the facts are lost', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia figlia di 6 anni ha la tosse');
  const { asked } = talk;
  await talk.saysSuspected('meningitis', 'mi sembra pallida e ha mal di testa', READER);
  t.regex(talk.text, /sta succedendo adesso\?.*112/);
  await talk.says('no');
  t.is(talk.asked, asked);
  t.is(talk.state?.facts.dyspnoea, undefined);
  t.deepEqual(talk.state?.facts.other_symptoms?.value, ['cough', 'headache']);
});

test('words of the question itself and few words are left to the interview', async (t) => {
  for (const text of ['anche a riposo', 'tip tap']) {
    const talk = await Talk.begin();
    await talk.says('ho la tosse');
    await talk.saysSuspected('breathing', text, READER);
    t.notRegex(talk.text, /sta succedendo adesso/, text);
  }
});

test('what is told instead of yes or no goes on with the report, and 112 stays in sight', async (t) => {
  for (const more of ['beve poco', 'ha anche mal di pancia']) {
    const talk = await Talk.begin();
    await talk.saysSuspected('meningitis', 'mia figlia ha 39 di febbre e vomita', READER);
    await talk.says(more);
    t.regex(talk.text, /112/, more);
    t.is(talk.state?.interview?.id, 'symptoms', more);
    t.is(talk.state?.facts.temp_c?.value, 39, more);
  }
});

test('a yes is answered as the danger also in the middle of an interview', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia mamma ha la febbre');
  await talk.saysSuspected('consciousness', 'è lenta a svegliarsi stamattina', READER);
  await talk.says('sì');
  t.true(isSafety(talk));
  t.deepEqual(talk.ticket?.reasons, ['danger:consciousness']);
});

test('another sign told instead of yes or no is not lost', async (t) => {
  const talk = await Talk.begin();
  await talk.saysSuspected('sepsis', 'mio padre ha la febbre', READER);
  await talk.says("è un po' confuso");
  t.deepEqual(talk.ticket?.reasons, ['danger:consciousness']);
  const other = await Talk.begin();
  await other.saysSuspected('sepsis', 'mio padre ha la febbre', READER);
  await other.saysSuspected('airway', 'otto anni fa faccia come un pallone', RULE);
  t.regex(other.text, /sta succedendo adesso/);
  await other.says('no');
  t.is(other.state?.interview?.id, 'symptoms');
});
