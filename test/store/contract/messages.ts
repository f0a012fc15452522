// Accepting and reading: seen before or appended, numbered without gaps, masked, durable.
import { NotFound } from '../../../store/errors.js';
import type { ConversationId } from '../../../store/records.js';
import { bot, exchange, type Open, opened, outcome, promise, says, takes } from './harness.js';

export function messagesContract(name: string, open: Open): void {
  promise(name, open, 'opening a conversation twice gives the one that is there', async (t, house) => {
    const id = await opened(house, { language: 'de' });
    await says(house, id, 'Hallo');
    const again = await house.store.openConversation({
      id,
      region: 'x',
      channel: 'web',
      language: 'it',
      user: null,
      at: house.now(),
      address: null,
    });
    t.like(again, { region: 'demo', language: 'de', lastSeq: 1, owner: { kind: 'bot' }, user: 'dl_user' });
    t.deepEqual(await house.store.conversation(id), again);
    t.is(await house.store.conversation('nobody' as ConversationId), null);
  });

  promise(name, open, 'a message gets the next number and an id that names the generation', async (t, house) => {
    const id = await opened(house);
    const first = await says(house, id, 'ho la febbre', 'm1');
    const second = await says(house, id, 'da ieri', 'm2');
    t.like(first, { duplicate: false, entry: { seq: 1, id: `${id}|${house.store.generation}.0000001`, wakes: true, author: 'citizen' } });
    t.is(second.entry.seq, 2);
  });

  promise(name, open, 'the same client id is the same message, also at once and after a restart', async (t, house) => {
    const id = await opened(house);
    const both = await Promise.all([says(house, id, 'ciao', 'm1'), says(house, id, 'ciao', 'm1')]);
    t.deepEqual(both.map((one) => one.duplicate).sort(), [false, true]);
    await house.reopen();
    const again = await says(house, id, 'ciao', 'm1');
    t.true(again.duplicate);
    t.is(again.entry.seq, 1);
    t.is((await house.store.read(id, 0, 'all', 10)).length, 1);
  });

  promise(name, open, 'messages without a client id are never duplicates', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'sì');
    t.false((await says(house, id, 'sì')).duplicate);
  });

  promise(name, open, 'a citizen cannot use up an id of the system', async (t, house) => {
    const id = await opened(house);
    await says(house, id, 'ciao', 'followup:1');
    t.false((await house.store.wake(id, { type: 'event', name: 'timer' }, 'followup:1', house.now())).duplicate);
    t.true((await house.store.wake(id, { type: 'event', name: 'timer' }, 'followup:1', house.now())).duplicate);
  });

  promise(name, open, 'an unknown conversation accepts nothing and does not spoil its neighbours', async (t, house) => {
    const id = await opened(house);
    const [known, unknown] = await Promise.allSettled([says(house, id, 'ciao'), says(house, 'nobody' as ConversationId, 'ciao')]);
    t.is(known.status, 'fulfilled');
    t.true(unknown.status === 'rejected' && unknown.reason instanceof NotFound);
  });

  promise(name, open, 'codes are masked before anything is kept', async (t, house) => {
    const id = await opened(house);
    const { entry } = await house.store.accept({
      conversation: id,
      clientId: null,
      at: house.now(),
      activity: {
        type: 'message',
        text: 'il codice è 123456',
        value: { otp: ['123456'] },
        attachments: [{ contentType: 'image/png', name: '123456.png' }],
      },
    });
    t.is(entry.activity.text, 'il codice è ******');
    await house.reopen();
    const [kept] = await house.store.read(id, 0, 'all', 10);
    t.false(JSON.stringify(kept).includes('123456'));
  });

  promise(name, open, 'strange texts come back as they were', async (t, house) => {
    const id = await opened(house);
    const texts = ['', '\u0000\u0007', '\ud83d', '<script>', 'ا ب', 'x'.repeat(100_000), '🙂'.repeat(50)];
    for (const text of texts) await says(house, id, text);
    await house.reopen();
    t.deepEqual(
      (await house.store.read(id, 0, 'all', 100)).map((entry) => entry.activity.text),
      texts,
    );
  });

  promise(name, open, 'reading gives what came after a number, in order, up to a limit', async (t, house) => {
    const id = await opened(house);
    for (let i = 1; i <= 30; i++) await says(house, id, `${i}`);
    const seqs = async (since: number, limit: number) => (await house.store.read(id, since, 'all', limit)).map((entry) => entry.seq);
    t.deepEqual(await seqs(27, 10), [28, 29, 30]);
    t.deepEqual(await seqs(0, 3), [1, 2, 3]);
    t.deepEqual(await seqs(30, 10), []);
    await t.throwsAsync(house.store.read('nobody' as ConversationId, 0, 'all', 1), { instanceOf: NotFound });
  });

  promise(name, open, 'what is for the desk does not reach the citizen', async (t, house) => {
    const id = await opened(house);
    await exchange(house, id, 'aiuto', { replies: [bot('allerta', { audience: 'desk' }), bot('eccomi')] });
    t.deepEqual(
      (await house.store.read(id, 1, 'all', 10)).map((entry) => entry.activity.text),
      ['eccomi'],
    );
    t.is((await house.store.read(id, 1, 'desk', 10)).length, 2);
  });

  promise(name, open, 'a long conversation reads the same after a restart', async (t, house) => {
    const id = await opened(house);
    for (let i = 0; i < 5; i++) await exchange(house, id, `domanda ${i}`, { replies: [bot(`risposta ${i}`)], state: { i } });
    const before = await house.store.read(id, 0, 'desk', 100);
    await house.reopen();
    t.deepEqual(await house.store.read(id, 0, 'desk', 100), before);
    t.deepEqual((await house.store.conversation(id))?.state, { i: 4 });
  });

  promise(name, open, 'a file comes back whole, and only in its own conversation', async (t, house) => {
    const id = await opened(house);
    const other = await opened(house);
    const bytes = new Uint8Array([0, 1, 2, 255]);
    const file = await house.store.putFile(id, { contentType: 'image/png', name: 'foto.png', bytes });
    const kept = await house.store.file(id, file);
    t.like(kept, { contentType: 'image/png', name: 'foto.png' });
    t.deepEqual([...(kept?.bytes ?? [])], [...bytes]);
    t.is(await house.store.file(other, file), null);
    await t.throwsAsync(house.store.putFile('nobody' as ConversationId, { contentType: 'a/b', name: 'x', bytes }), {
      instanceOf: NotFound,
    });
  });

  promise(name, open, 'listeners hear of entries and of work', async (t, house) => {
    const id = await opened(house);
    const heard = new Promise<void>((resolve) => {
      const kinds = new Set<string>();
      house.store.subscribe((change) => {
        kinds.add(change.kind);
        if (kinds.has('entry') && kinds.has('work')) resolve();
      });
    });
    await says(house, id, 'ciao');
    await heard;
    const turn = await takes(house);
    await house.store.commit(turn.lease, outcome(house, turn));
    t.pass();
  });

  promise(name, open, 'a signal of typing reaches the listeners and is not kept', async (t, house) => {
    const id = await opened(house);
    const heard = new Promise((resolve) => house.store.subscribe(resolve));
    await house.store.signal({ kind: 'typing', conversation: id, who: 'citizen' });
    t.deepEqual(await heard, { kind: 'typing', conversation: id, who: 'citizen' });
    t.is((await house.store.conversation(id))?.lastSeq, 0);
  });
}
