// Who only wants to book is asked about no symptoms, whatever they say they have not.
import test from 'ava';
import { Talk } from './talk.js';

for (const [language, text] of [
  ['it', 'vorrei prenotare, non ho sintomi'],
  ['it', 'vorrei prenotare ma non ho febbre né tosse'],
  ['it', 'volevo prenotare una visita, non ho sintomi'],
  ['it', 'devo prenotare, sto bene'],
  ['en', 'I just want to book, I have no symptoms'],
  ['en', "I'd like to book"],
  ['de', 'ich möchte nur einen Termin buchen, ich habe keine Symptome'],
  ['fr', "je voudrais réserver, je n'ai pas de symptômes"],
  ['es', 'quisiera pedir cita, no tengo fiebre ni tos'],
  ['ro', 'vreau o programare, nu am simptome'],
  ['sq', 'dua të rezervoj, nuk kam simptoma'],
  ['uk', 'хочу записатися, симптомів немає'],
  ['ar', 'أريد حجز موعد، ليس لدي أعراض'],
  ['zh', '我想预约，没有症状'],
] as const)
  test(`"${text}" begins no interview`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.state?.interview ?? null, null);
    t.true(
      talk.decision.replies.some(({ answer }) => answer?.startsWith('test.')),
      talk.text,
    );
  });

test('a vaccine is booked elsewhere, and a call is a call', async (t) => {
  const talk = await Talk.begin();
  await talk.says('vorrei prenotare il vaccino, non ho sintomi');
  t.is(talk.decision.replies.at(-1)?.answer, 'vaccine.book');
  const call = await Talk.begin();
  await call.says('vorrei prenotare una richiamata');
  t.is(call.ticket?.kind, 'callback');
});

test('who books and is ill is heard, and a danger always', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 39 di febbre e mi manca il fiato da fermo, vorrei prenotare un tampone');
  t.regex(talk.text, /112/);
  t.is(talk.ticket?.priority, 'emergency');
  const ill = await Talk.begin();
  await ill.says('ho la febbre da tre giorni e la tosse');
  t.is(ill.state?.interview?.id, 'symptoms');
});
