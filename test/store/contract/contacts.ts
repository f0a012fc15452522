// Addresses: a channel finds its conversation again, and nobody else's.
import { exchange, type Open, opened, promise, request } from './harness.js';

export function contactsContract(name: string, open: Open): void {
  promise(name, open, 'a conversation is found by its address, the newest first', async (t, house) => {
    await opened(house, { channel: 'telegram', address: 'chat-42' });
    house.advance(1);
    const newest = await opened(house, { channel: 'telegram', address: 'chat-42' });
    await house.reopen();
    const find = async (channel: string, region: string, address: string) =>
      (await house.store.conversationOf(channel, region, address))?.id ?? null;
    t.is(await find('telegram', 'demo', 'chat-42'), newest);
    t.is(await find('telegram', 'altrove', 'chat-42'), null);
    t.is(await find('whatsapp', 'demo', 'chat-42'), null);
    t.is(await find('telegram', 'demo', 'chat-4'), null);
  });

  promise(name, open, 'a number for a call back is kept once and finds no conversation', async (t, house) => {
    const id = await opened(house);
    await exchange(house, id, 'chiamatemi', { tickets: [{ do: 'open', ticket: request(house, { kind: 'callback', phone: '+39333' }) }] });
    await exchange(house, id, 'stesso numero', { tickets: [{ do: 'update', phone: '+39333' }] });
    t.is((await house.store.contactPoints(id)).length, 1);
    t.is(await house.store.conversationOf('phone', 'demo', '+39333'), null);
  });
}
