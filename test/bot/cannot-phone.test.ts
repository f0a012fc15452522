// Who is deaf, or cannot phone for another reason, is answered in writing, told how 112 is reached all the same, and asked for no number.
import test from 'ava';
import { Talk } from './talk.js';

const SAID: readonly (readonly [language: string, text: string])[] = [
  ['it', 'sono sordo, non posso telefonare'],
  ['it', 'non posso chiamare il 112, sono sordo'],
  ['it', 'non riesco a parlare al telefono, sono muta'],
  ['it', 'non ho più credito'],
  ['en', 'I am deaf, I cannot phone'],
  ['en', "I can't call, I have no credit on my phone"],
  ['de', 'ich bin gehörlos und kann nicht telefonieren'],
  ['de', 'kann niemanden anrufen, kein Guthaben'],
  ['fr', 'je suis sourde, je ne peux pas téléphoner'],
  ['es', 'soy sordo, no puedo telefonear'],
  ['ro', 'sunt surd și nu pot să telefonez'],
  ['sq', 'jam i shurdhër, nuk mund të telefonoj'],
  ['uk', 'я глухий і не можу телефонувати'],
  ['ar', 'أنا أصم ولا أستطيع الاتصال بالهاتف'],
  ['zh', '我是聋人，不能打电话'],
];
for (const [language, text] of SAID) {
  test(`in writing: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.is(talk.decision.replies.find(({ answer }) => answer)?.answer, 'help.cannot_phone');
    t.regex(talk.text, /112 Where ARE U/);
    t.is(talk.ticket?.kind, 'chat');
    t.deepEqual(talk.ticket?.reasons, ['cannot_phone']);
    t.is(talk.owner, 'queue');
    t.is(talk.state?.awaiting, null, 'no number is asked for');
  });
}

for (const text of ['non riesco a chiamare il medico, è sempre occupato', 'mia nonna è sorda e ha la febbre', "I can't call my doctor"]) {
  test(`no obstacle to phoning: ${text}`, async (t) => {
    const talk = await Talk.begin();
    await talk.says(text);
    t.falsy(talk.state?.cannotPhone);
    t.notRegex(talk.text, /Where ARE U/);
  });
}

for (const text of ['non ho credito, potete telefonarmi voi?', 'non ho credito sul telefono, chiamatemi voi']) {
  test(`can be called: ${text}`, async (t) => {
    const talk = await Talk.begin();
    await talk.says(text);
    t.is(talk.ticket?.kind, 'callback');
    t.regex(talk.text, /A quale numero/);
  });
}

test('who needs a video call to sign is not given a chat for it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono sordo, mi serve una videochiamata con interprete lis');
  t.is(talk.ticket?.kind, 'video');
});

const night = { region: 'demo-hours', duty: { open: false, opensAt: new Date('2026-11-24T08:00:00+01:00') } };

test('in danger at night, a request for a call becomes one for an answer in writing', async (t) => {
  const talk = await Talk.begin(night);
  await talk.says('mi manca il fiato anche da fermo');
  t.is(talk.ticket?.kind, 'callback');
  await talk.says('non posso chiamare il 112, sono sordo');
  t.is(talk.ticket?.kind, 'chat');
  t.is(talk.owner, 'queue');
  t.is(talk.ticket?.priority, 'emergency');
  t.notRegex(talk.text, /niente telefonata|A quale numero/);
  t.regex(talk.text, /fai chiamare il 112 da chi ti sta vicino/);
});

test('danger and deafness in one message: 112 first, then how', async (t) => {
  const talk = await Talk.begin(night);
  await talk.says('sono sorda e non riesco a respirare');
  t.true(talk.decision.replies.some(({ safety }) => safety));
  t.regex(talk.text, /chiama subito il 112.*Where ARE U/s);
  t.notRegex(talk.text, /A quale numero/);
  t.is(talk.ticket?.kind, 'chat');
});

test('it is remembered: a later wish to be called is answered in writing', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono sordo e ho la febbre a 39');
  t.is(talk.asked, 'dyspnoea', 'what was wanted beside it is not lost');
  await talk.says('voglio parlare con un operatore');
  t.is(talk.ticket?.kind, 'chat');
  t.notRegex(talk.text, /A quale numero/);
});

test('a cry for help stays in question', async (t) => {
  const talk = await Talk.begin();
  await talk.says('aiuto');
  await talk.says('non posso telefonare, sono sordo');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  t.deepEqual(talk.buttons, ['Sì', 'No']);
  await talk.says('sì');
  t.is(talk.ticket?.priority, 'emergency');
  t.is(talk.ticket?.kind, 'chat');
});
