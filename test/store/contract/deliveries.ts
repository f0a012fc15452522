// Deliveries: each entry for a pushed conversation once, in order, with its fate known or marked as unknown.
import { anna, asked, bot, exchange, LEASE, type Open, opened, promise, speaks } from './harness.js';

const pushed = { channel: 'telegram', address: 'chat-42' };

export function deliveriesContract(name: string, open: Open): void {
  promise(name, open, 'a conversation that is read has no deliveries', async (t, house) => {
    const id = await opened(house);
    await exchange(house, id, 'ciao', { replies: [bot('salve')] });
    t.deepEqual(await house.store.takeDeliveries('w', house.now(), 10, LEASE), []);
  });

  promise(name, open, 'a reply to a pushed conversation becomes one delivery; a note to the desk none', async (t, house) => {
    const id = await opened(house, pushed);
    const { entries } = await exchange(house, id, 'ciao', { replies: [bot('salve'), bot('nota', { audience: 'desk' })] });
    const [delivery, ...rest] = await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    t.deepEqual(rest, []);
    t.like(delivery, {
      id: `${entries[0]?.id}>telegram`,
      entry: entries[0]?.id,
      conversation: id,
      region: 'demo',
      address: 'chat-42',
      attempts: 1,
      uncertain: false,
      activity: { text: 'salve' },
    });
    t.deepEqual(await house.store.takeDeliveries('other', house.now(), 10, LEASE), []);
  });

  promise(name, open, 'deliveries of a conversation come one after the other, in order', async (t, house) => {
    const id = await opened(house, pushed);
    await exchange(house, id, 'ciao', { replies: [bot('uno'), bot('due')] });
    const [first] = await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    t.is(first?.activity.text, 'uno');
    await house.store.retryDelivery(first!.id, house.now() + 500, false, 'busy');
    t.deepEqual(await house.store.takeDeliveries('w', house.now(), 10, LEASE), []);
    const [again] = await house.store.takeDeliveries('w', house.now() + 500, 10, LEASE);
    t.like(again, { id: first?.id, attempts: 2, uncertain: false });
    await house.store.delivered(again!.id, 'receipt', house.now());
    t.is((await house.store.takeDeliveries('w', house.now(), 10, LEASE))[0]?.activity.text, 'due');
  });

  promise(name, open, 'one whose worker vanished is handed out again as uncertain', async (t, house) => {
    const id = await opened(house, pushed);
    await exchange(house, id, 'ciao', { replies: [bot('salve')] });
    await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    await house.reopen();
    house.advance(LEASE + 1);
    const [again] = await house.store.takeDeliveries('w2', house.now(), 10, LEASE);
    t.like(again, { attempts: 2, uncertain: true });
  });

  promise(name, open, 'what cannot be delivered is seen by the desk and in the accounting', async (t, house) => {
    const id = await opened(house, pushed);
    await exchange(house, id, 'ciao', { replies: [bot('uno'), bot('due')] });
    const [one] = await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    await house.store.failDelivery(one!.id, 'blocked', house.now());
    const [two] = await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    await house.store.delivered(two!.id, null, house.now());
    const note = (await house.store.read(id, 0, 'desk', 10)).at(-1);
    t.like(note, { author: 'system', audience: 'desk', replyTo: one?.entry, activity: { name: 'delivery.failed' } });
    t.like(await house.store.reconcile(), { deliveries: { failed: 1, done: 1 }, faults: [] });
  });

  promise(name, open, 'what an operator says is delivered too', async (t, house) => {
    const { ticket } = await asked(house, {}, pushed);
    await house.store.claim(ticket.id, anna, 3, house.now());
    await house.store.say(ticket.id, anna, speaks('buongiorno'), house.now());
    const [delivery] = await house.store.takeDeliveries('w', house.now(), 10, LEASE);
    t.is(delivery?.activity.text, 'buongiorno');
  });

  promise(name, open, 'a new store holds nothing back', async (t, house) => {
    t.false(await house.store.outboxHeld());
    await house.store.releaseOutbox();
    await t.notThrowsAsync(house.store.check());
  });

  promise(name, open, 'it tells numbers of what it runs on, of which none is of a person', async (t, house) => {
    const id = await opened(house, { user: 'anna', channel: 'telegram', address: 'chat-42' });
    await exchange(house, id, 'ciao');
    const told = await house.store.figures();
    t.true(told.length > 0);
    for (const { name: called, values } of told) {
      t.regex(called, /^[a-z]+(_[a-z]+)+$/);
      for (const { value } of values) t.true(Number.isFinite(value) && value >= 0, called);
    }
    t.is(new Set(told.map((figure) => figure.name)).size, told.length);
    for (const secret of [id, 'anna', 'chat-42', 'ciao']) t.false(JSON.stringify(told).includes(secret));
  });
}
