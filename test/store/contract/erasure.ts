// Erasure: what was said is gone for good; what happened to the ticket stays, without text.
import { NotFound } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { anna, asked, bot, exchange, LEASE, type Open, opened, promise, says, whatHappened } from './harness.js';

export function erasureContract(name: string, open: Open): void {
  promise(name, open, 'an erased conversation can neither be read nor written nor opened again', async (t, house) => {
    const id = await opened(house, { channel: 'telegram', address: 'chat-42' });
    await exchange(house, id, 'ciao', { replies: [bot('salve')] });
    const file = await house.store.putFile(id, { contentType: 'a/b', name: 'f', bytes: new Uint8Array([1]) });
    const receipt = await house.store.erase(id, house.now());
    t.like(receipt, { conversation: id, entries: 2, keyDestroyed: true });
    await house.reopen();
    t.is(await house.store.conversation(id), null);
    t.is(await house.store.conversationOf('telegram', 'demo', 'chat-42'), null);
    t.is(await house.store.file(id, file), null);
    t.deepEqual(await house.store.takeDeliveries('w', house.now(), 10, LEASE), []);
    await t.throwsAsync(says(house, id, 'ci sei?'), { instanceOf: NotFound });
    await t.throwsAsync(house.store.read(id, 0, 'all', 10), { instanceOf: NotFound });
    await t.throwsAsync(opened(house, { id }), { instanceOf: NotFound });
    t.like(await house.store.reconcile(), { conversations: 0, erased: 1, faults: [] });
  });

  promise(name, open, 'erasing again gives the same receipt; erasing nothing is said', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao');
    const first = await house.store.erase(id, house.now());
    house.advance(10);
    t.deepEqual(await house.store.erase(id, house.now()), first);
    await t.throwsAsync(house.store.erase('nobody' as ConversationId, 1), { instanceOf: NotFound });
  });

  promise(name, open, 'an open ticket is closed, and its events and the decisions stay', async (t, house) => {
    const { conversation, ticket } = await asked(house, { phone: '+39333' });
    await house.store.claim(ticket.id, anna, 3, house.now());
    await exchange(house, conversation, 'cancellatemi', {
      decisions: [{ at: house.now(), region: 'demo', mode: 'level', outcome: 'erase', rules: [], hashes: { content: 'c' } }],
    });
    await house.store.erase(conversation, house.now());
    t.like(await house.store.ticket(ticket.id), { state: 'closed', outcome: 'erased', card: null, contactPoint: null });
    t.deepEqual(await whatHappened(house, ticket), ['opened', 'claimed', 'closed']);
    t.deepEqual(await house.store.assigned(anna), []);
    t.is((await house.store.decisions(0, 10)).length, 1);
    t.deepEqual((await house.store.reconcile()).faults, []);
  });
}
