// "End and clear": the citizen's client posts endOfConversation, over real HTTP to the whole product.
import test from 'ava';
import type { ConversationId, TicketId } from '../../store/records.js';
import { openWholeHouse } from '../support/house.js';

const END = { type: 'endOfConversation', from: { id: 'dl_user' } };

test('the waiting request of somebody who left leaves the queue; who writes again is answered', async (t) => {
  const house = await openWholeHouse(t);
  const desk = await house.operator('Giulia');
  const citizen = await house.citizen();
  await citizen.say('vorrei parlare con un operatore');
  await house.turns.idle();
  const [ticket] = (await desk.queue()).tickets;
  t.is(ticket?.conversationId, citizen.id);

  t.is((await citizen.post(END)).status, 200);
  await house.turns.idle();
  t.deepEqual((await desk.queue()).tickets, []);
  t.deepEqual(await house.events(ticket?.id as TicketId), ['opened', 'withdrawn']);
  t.like(await house.parts.store.conversation(citizen.id as ConversationId), { owner: { kind: 'bot' }, ticket: null });
  const { activities } = await citizen.read();
  t.is(activities.at(-2)?.type, 'endOfConversation', 'other windows are told');

  await citizen.say('quanto dura la quarantena?');
  await house.turns.idle();
  t.regex((await citizen.replies()).at(-1) ?? '', /quarantena/);
});

test('with a danger sign the request stays for a person to see, marked as gone, until the citizen is back', async (t) => {
  const house = await openWholeHouse(t);
  const desk = await house.operator('Giulia');
  const citizen = await house.citizen();
  const window = citizen.listen();
  await citizen.say('mi fa male il petto e mi manca il fiato');
  await window.until(({ text }) => text?.includes('112') === true);
  await citizen.post(END);
  await house.turns.idle();
  const second = citizen.listen();
  await second.until(({ text }) => text?.includes('112') === true);
  const [ticket] = (await desk.queue()).tickets;
  t.like(ticket, { reachability: 'gone', priority: 'emergency', state: 'waiting' }, 'a window that is still open says nothing');
  await citizen.say('ci siete?');
  await house.turns.idle();
  t.is((await desk.queue()).tickets[0]?.reachability, 'there');
  t.deepEqual(await house.events(ticket?.id as TicketId), ['opened', 'reachability', 'reachability']);
});

test('the operator who has the conversation is told, and the bot stays silent', async (t) => {
  const house = await openWholeHouse(t);
  const desk = await house.operator('Giulia');
  const citizen = await house.citizen();
  await citizen.say('operatore');
  await house.turns.idle();
  await desk.takesNext();
  const live = await desk.goesLive();
  live.sends({ kind: 'watch', conversationId: citizen.id, since: 0 });
  const before = (await citizen.read()).activities.length;
  await citizen.post(END);
  await live.hears((message) => message.kind === 'entry' && message.entry.activity.type === 'endOfConversation');
  const told = await live.hears((message) => message.kind === 'ticket' && message.ticket.reachability === 'gone');
  t.like(told, { ticket: { state: 'assigned' } });
  t.is((await citizen.read()).activities.length, before, 'nothing is said to the citizen');
  t.is((await desk.asks('POST', `conversations/${citizen.id}/close`, { outcome: 'unreachable' })).status, 200);
});

test('ending twice, or an unknown conversation, does no harm', async (t) => {
  const house = await openWholeHouse(t);
  const citizen = await house.citizen();
  t.is((await citizen.post(END)).status, 200);
  t.is((await citizen.post(END)).status, 200);
  await house.turns.idle();
  t.deepEqual((await house.parts.store.reconcile()).faults, []);
});
