// What an operator reads of a request that has waited, over the whole product: all that was told since, and why a person is wanted.
import test from 'ava';
import type { HandoffCard } from '../../handoff/card.js';
import { openWholeHouse } from '../support/house.js';

test('what is told while the request waits is on the card, and the queue still says why', async (t) => {
  const house = await openWholeHouse(t);
  const desk = await house.operator('anna');
  const citizen = await house.citizen();
  for (const text of ['vorrei un operatore', 'mio padre non si sveglia', 'ho la febbre a 39 e tosse', 'grazie']) {
    await citizen.say(text);
    await house.turns.idle();
  }
  const [ticket] = (await desk.queue()).tickets;
  t.is(ticket?.summary, 'mio padre non si sveglia');
  const taken = await desk.takes(ticket!.id);
  const { lines } = taken.body.card as HandoffCard;
  const { entries } = (await desk.opens(taken.body.ticket.conversationId)).body;
  const told = lines.filter(({ kind }) => kind === 'answer');
  t.regex(told.map(({ text }) => text).join('; '), /39.*tosse|tosse.*39/i);
  t.true(told.length > 0);
  for (const { seq } of told) t.is(entries.find((entry) => entry.seq === seq)?.activity.text, 'ho la febbre a 39 e tosse');
});
