import test from 'ava';
import { Talk } from './talk.js';

test('a machine says at once that it is one', async (t) => {
  const talk = await Talk.begin();
  t.regex(talk.text, /assistente automatico/i);
  t.true(talk.buttons.length >= 4);
});

test('symptoms and the wish for a person in one message are both heard', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 38 e mezzo da tre giorni e mi manca il fiato sulle scale, voglio parlare con qualcuno');
  t.is(talk.owner, 'queue');
  t.is(talk.ticket?.kind, 'chat');
  t.is(talk.state?.facts.temp_c?.value, 38.5);
  t.is(talk.state?.facts.fever_days?.value, 3);
  t.is(talk.state?.facts.dyspnoea?.value, 1);
  t.is(talk.asked, 'dyspnoea', 'what was read in passing never rules out a danger sign: breathing is asked directly');
  t.is(talk.decision.replies.filter((reply) => reply.safety).length, 0);
});

test('a danger sign is answered with 112 at once, and a person is called first', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia madre ha le labbra blu e non respira bene');
  t.true(talk.decision.replies[0]?.safety);
  t.is(talk.decision.replies[0]?.importance, 'high');
  t.regex(talk.decision.replies[0]?.text ?? '', /112/);
  t.is(talk.ticket?.priority, 'emergency');
  t.is(talk.owner, 'queue');
  t.is(talk.asked, null, 'nothing is asked before the number was given');
});

test('danger signs that only show when a burst is read as one are found', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho un dolore fortissimo', 'al petto');
  t.true(talk.decision.replies.some((reply) => reply.safety));
});

test('somebody who is only mentioned is not taken for the one who is ill', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre a 38');
  await talk.says('mia madre ha 80 anni e vive con me');
  t.is(talk.state?.facts.respondent?.value, 'self');
  t.is(talk.state?.facts.age_years, undefined);
  await talk.says('anche mio figlio di 4 anni ha la febbre');
  t.is(talk.state?.facts.respondent?.value, 'self', 'one at a time');
  t.regex(talk.text, /una persona alla volta/);
  await talk.says('mio marito ha 41 anni');
  t.is(talk.state?.facts.age_years, undefined);
});

for (const yes of ['sì', 'sì, ho la tosse', 'un po di mal di gola']) {
  test(`asked after a contact, "${yes}" goes on with the symptoms`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('sono stato a cena con un positivo');
    t.is(talk.asked, 'symptoms_now');
    await talk.says(yes);
    t.is(talk.state?.interview?.id, 'symptoms');
    t.is(talk.state?.facts.symptoms_now?.value, true);
  });
}

test('asked after a contact, a symptom that is denied is no yes', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono stato a cena con un positivo');
  await talk.says('no, non ho la tosse');
  t.is(talk.state?.interview?.id, 'exposure');
});

test('while a person has the conversation the bot is silent, danger apart', async (t) => {
  const talk = await Talk.begin();
  talk.owner = 'operator';
  await talk.says('quanto dura la quarantena?');
  t.is(talk.decision.replies.length, 0);
  await talk.says('non riesco a respirare');
  t.regex(talk.text, /112/);
  t.true(
    talk.decision.replies.some((reply) => reply.desk),
    'the operator is alerted',
  );
});

test('what is not understood is asked back once, then a person is offered', async (t) => {
  const talk = await Talk.begin();
  await talk.says('blorp fnord zap');
  t.is(talk.ticket, null);
  await talk.says('gnip gnop');
  t.is(talk.state?.awaiting?.kind, 'person');
  await talk.says('sì');
  t.is(talk.ticket?.kind, 'chat');
});

test('while nobody is at a desk no time is promised, neither at once nor when it is asked for', async (t) => {
  const talk = await Talk.begin({ duty: { place: { ahead: 0, wait: null } } });
  for (const words of ['vorrei parlare con un operatore', 'quanto devo aspettare?']) {
    await talk.says(words);
    t.regex(talk.text, /(non aspetta nessuno|al posto 1)\..*nessuno è collegato.*112/s, words);
    t.notRegex(talk.text, /minut/, words);
  }
  t.is(talk.ticket?.priority, 'routine');
});

test('a wait is told as a range in words', async (t) => {
  const talk = await Talk.begin({ duty: { place: { ahead: 0, wait: { from: 2, to: 30 } } } });
  await talk.says('vorrei parlare con un operatore');
  t.regex(talk.text, /da 2 a 30 minuti/);
});

test('outside opening hours a call back is promised and recorded', async (t) => {
  const talk = await Talk.begin({ region: 'demo-hours', duty: { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') } });
  await talk.says('vorrei parlare con un operatore');
  t.is(talk.ticket?.kind, 'callback');
  t.is(talk.owner, 'bot');
  t.is(talk.state?.awaiting?.kind, 'phone');
  await talk.says('il mio numero è 347 1234567');
  t.true(talk.decision.tickets.some((change) => change.do === 'update' && change.phone === '+393471234567'));
});

test('without a number a call back is not pretended', async (t) => {
  const talk = await Talk.begin({ duty: { open: false } });
  await talk.says('operatore');
  await talk.says('no');
  t.is(talk.text, talk.content.texts.callback_not_reachable.it);
});

test('a question in the middle of the interview is answered, and the interview goes on', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la tosse e mal di gola');
  const asked = talk.asked;
  await talk.says('come si diffonde il virus?');
  t.truthy(talk.decision.replies.find((reply) => reply.answer));
  t.is(talk.asked, asked);
});

test('what was said is not asked again', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 38.5 di febbre da due giorni e ho 45 anni');
  const questions: string[] = [];
  for (let step = 0; step < 40 && talk.asked; step += 1) {
    questions.push(talk.asked);
    await talk.says(
      talk.content.interviews.find((each) => each.id === 'symptoms')?.questions.find((each) => each.id === talk.asked)?.kind === 'number'
        ? '2'
        : 'no',
    );
  }
  t.false(questions.includes('temp_c'));
  t.false(questions.includes('age_years'));
  t.true(talk.state?.interview?.done);
});

test('the citizen may start again, change the language and leave', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la febbre');
  await talk.says('ricominciamo da capo');
  t.is(talk.state?.interview, null);
  await talk.says('possiamo parlare in inglese?');
  t.is(talk.language, 'en');
  await talk.says('quanto dura la quarantena');
  t.is(talk.language, 'en', 'a wish stands above what is written');
});

test('a voice note is answered at once and given to a person', async (t) => {
  const talk = await Talk.begin();
  await talk.sends('audio/ogg');
  t.regex(talk.text, /112/);
  t.deepEqual(talk.ticket?.reasons, ['attachment']);
});

test('after the operator has closed, the bot is back and asks for a rating', async (t) => {
  const talk = await Talk.begin();
  await talk.event('handoff.closed', { outcome: 'resolved' });
  t.is(talk.state?.awaiting?.kind, 'rating');
  await talk.says('5');
  t.is(talk.state?.rating, 5);
  t.is(talk.state?.awaiting, null);
});

test('erasing is confirmed before it is done', async (t) => {
  const talk = await Talk.begin();
  await talk.says('cancellate tutti i miei dati');
  t.false(talk.decision.erase);
  await talk.says('sì');
  t.true(talk.decision.erase);
});
