// Whether the desk is told the truth about a citizen's windows: open, closed, loaded again, on another gateway.
import test from 'ava';
import { pino } from 'pino';
import { createGateway } from '../../channels/gateway/gateway.js';
import type { Outcome, Store, Turn } from '../../store/port.js';
import type { ConversationId, Reachability, TicketId } from '../../store/records.js';
import { Client, call, Ear } from './directline-client.js';
import { echo, type House, MASTER_KEY, openHouse, regions } from './gateway-house.js';

const SETTINGS = { comesBackWithin: 60 };

let house: House;
test.before(async () => {
  house = await openHouse({ work: callsAPerson, settings: SETTINGS });
});
test.after.always(() => house.remove());

/** The echo, and a request for a person with the citizen's first message. */
async function callsAPerson(turn: Turn): Promise<Outcome> {
  const outcome = await echo(turn);
  if (turn.ticket || !turn.waiting.some(({ author }) => author === 'citizen')) return outcome;
  const request = { kind: 'chat', priority: 'routine', reasons: ['asked'], language: 'it', skills: [] } as const;
  return { ...outcome, tickets: [{ do: 'open', ticket: { ...request, dueAt: outcome.at + 1_800_000, card: null, queue: true } }] };
}

/** A citizen whose request waits, with one window open. */
async function waiting(): Promise<{ client: Client; window: Ear; ticket: TicketId }> {
  const client = await Client.start(house.domain);
  const window = client.listen();
  await client.say('operatore');
  await window.until(({ text }) => text === 'eco: operatore');
  return { client, window, ticket: (await house.store.conversation(client.id as ConversationId))!.ticket! };
}

/** Resolves when the request has said these one after another. */
async function said(store: Store, ticket: TicketId, wanted: readonly Reachability[]): Promise<void> {
  const changes = async () =>
    (await store.ticketEvents(ticket)).filter(({ what }) => what === 'reachability').map(({ detail }) => detail.reachability);
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      const unsubscribe = store.subscribe((change) => {
        if (change.kind !== 'ticket' || change.ticket !== ticket) return;
        unsubscribe();
        resolve();
      });
    });
    if (JSON.stringify(await changes()) === JSON.stringify(wanted)) return;
    await changed;
  }
}

async function shut(window: Ear): Promise<void> {
  const closed = window.closed();
  window.socket.close();
  await closed;
}

test('who closes the window is gone, and there again with the next window', async (t) => {
  const { client, window, ticket } = await waiting();
  t.is((await house.store.ticket(ticket))?.reachability, 'there');
  await shut(window);
  await said(house.store, ticket, ['gone']);
  const again = client.listen();
  await said(house.store, ticket, ['gone', 'there']);
  await shut(again);
  await said(house.store, ticket, ['gone', 'there', 'gone']);
});

test('one of two windows, or a page that is loaded again, changes nothing', async (t) => {
  const { client, window, ticket } = await waiting();
  const second = client.listen();
  await second.until(({ text }) => text === 'eco: operatore');
  await shut(window);
  const reloaded = client.listen();
  await shut(second);
  await reloaded.until(({ text }) => text === 'eco: operatore');
  await shut(reloaded);
  await said(house.store, ticket, ['gone']);
  t.is((await house.store.ticket(ticket))?.reachability, 'gone');
});

test('a window that another gateway sees close is not the last where one is open here', async (t) => {
  const { client, window, ticket } = await waiting();
  const log = pino({ level: 'silent' });
  const other = createGateway({ store: house.store, regions, masterKey: MASTER_KEY, log, settings: SETTINGS });
  const { url } = await other.listen(0);
  const { body } = await call(`${url}/v3/directline/conversations/${client.id}`, { token: client.token });
  const there = new Ear(body.streamUrl);
  await there.until(({ text }) => text === 'eco: operatore');
  await shut(window);
  await said(house.store, ticket, ['gone', 'there']);
  t.true(other.watched(client.id as ConversationId));
  await other.close();
});

test('a gateway that goes down says of nobody that they have gone', async (t) => {
  const { client, window, ticket } = await waiting();
  const log = pino({ level: 'silent' });
  const other = createGateway({ store: house.store, regions, masterKey: MASTER_KEY, log, settings: { comesBackWithin: 0 } });
  const { url } = await other.listen(0);
  const { body } = await call(`${url}/v3/directline/conversations/${client.id}`, { token: client.token });
  const there = new Ear(body.streamUrl);
  await there.until(({ text }) => text === 'eco: operatore');
  const told = there.closed();
  await other.drain();
  t.is(await told, 1012);
  await client.say('ancora qui');
  await window.until(({ text }) => text === 'eco: ancora qui');
  await shut(window);
  await said(house.store, ticket, ['gone']);
});
