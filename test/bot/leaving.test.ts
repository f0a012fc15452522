// The citizen ends the conversation: what becomes of a request for a person.
import test from 'ava';
import { Talk } from './talk.js';

test('who leaves takes back a request that nobody could answer any more, and everything is forgotten', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho 38 di febbre, voglio parlare con un operatore');
  t.is(talk.owner, 'queue');
  await talk.event('endOfConversation');
  t.deepEqual(talk.decision.tickets, [{ do: 'withdraw', reason: 'left' }]);
  t.is(talk.decision.replies.length, 0, 'nothing is said to an empty chair');
  t.deepEqual(talk.state?.facts, {});
  t.is(talk.state?.interview, null);
});

test('a danger sign keeps the request, also when it was written in the last breath', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mi fa male il petto e sudo freddo');
  await talk.event('endOfConversation');
  t.deepEqual(talk.decision.tickets, []);

  const hasty = await Talk.begin();
  await hasty.leaves('non riesco a respirare');
  t.true(hasty.decision.replies[0]?.safety);
  t.deepEqual(
    hasty.decision.tickets.map((change) => change.do),
    ['open'],
  );
});

test('a number to call keeps the request', async (t) => {
  const talk = await Talk.begin({ region: 'demo-hours', duty: { open: false } });
  await talk.says('potete richiamarmi?');
  await talk.leaves('347 1234567');
  t.false(talk.decision.tickets.some((change) => change.do === 'withdraw'));
});

test('a request made and left in one breath is opened and taken back', async (t) => {
  const talk = await Talk.begin();
  await talk.leaves('voglio parlare con un operatore');
  t.deepEqual(
    talk.decision.tickets.map((change) => change.do),
    ['open', 'withdraw'],
  );
});

test('an operator’s conversation is not taken back by leaving', async (t) => {
  const talk = await Talk.begin();
  await talk.says('operatore');
  talk.owner = 'operator';
  await talk.event('endOfConversation');
  t.deepEqual(talk.decision.tickets, []);
});

test('who writes again after the end is answered, and told again that a machine answers', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho la tosse');
  await talk.event('endOfConversation');
  await talk.says('ho la tosse');
  t.regex(talk.text, /assistente automatico/);
  t.truthy(talk.asked);
});
