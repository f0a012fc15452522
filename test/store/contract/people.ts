// Operators, presence and sessions.
import { StoreError } from '../../../store/errors.js';
import { anna, bruno, type Open, operator, promise } from './harness.js';

export function peopleContract(name: string, open: Open): void {
  promise(name, open, 'an operator is found by id and by name, whatever its case, after a restart too', async (t, house) => {
    await house.store.putOperator(operator(anna, 'Anna'));
    await house.store.putOperator(operator(bruno, 'Bruno'));
    await house.reopen();
    t.deepEqual(await house.store.operator(anna), operator(anna, 'Anna'));
    t.is((await house.store.operatorByName('ANNA'))?.id, anna);
    t.is(await house.store.operatorByName('nobody'), null);
    t.is((await house.store.operators()).length, 2);
  });

  promise(name, open, 'two operators cannot share a name, and one can be renamed', async (t, house) => {
    await house.store.putOperator(operator(anna, 'Anna'));
    await t.throwsAsync(house.store.putOperator(operator(bruno, 'anna')), { instanceOf: StoreError, message: /name/ });
    await house.store.putOperator({ ...operator(anna, 'Anna Maria'), capacity: 5 });
    t.is(await house.store.operatorByName('anna'), null);
    t.is((await house.store.operatorByName('anna maria'))?.capacity, 5);
    await t.notThrowsAsync(house.store.putOperator(operator(bruno, 'anna')));
  });

  promise(name, open, 'presence is the last sign of life', async (t, house) => {
    await house.store.setPresence(anna, 'available', 1);
    await house.store.setPresence(anna, 'pause', 2);
    t.deepEqual(await house.store.presence(), [{ operator: anna, state: 'pause', seenAt: 2 }]);
  });

  promise(name, open, 'a sign of life leaves the state that was chosen, and is never taken back', async (t, house) => {
    await house.store.setPresence(anna, null, 1);
    t.deepEqual(await house.store.presence(), [{ operator: anna, state: 'available', seenAt: 1 }]);
    await house.store.setPresence(anna, 'pause', 2);
    await house.store.setPresence(anna, null, 4);
    await house.store.setPresence(anna, null, 3);
    t.deepEqual(await house.store.presence(), [{ operator: anna, state: 'pause', seenAt: 4 }]);
  });

  promise(name, open, 'one holder at a time has a duty, until it is given up or runs out', async (t, { store }) => {
    t.true(await store.takeDuty('watch', 'a', 60_000));
    t.false(await store.takeDuty('watch', 'b', 60_000));
    t.true(await store.takeDuty('watch', 'a', 60_000));
    t.true(await store.takeDuty('other', 'b', 60_000));
    t.false(await store.takeDuty('watch', 'a', 0));
    t.true(await store.takeDuty('watch', 'b', 60_000));
    t.false(await store.takeDuty('watch', 'a', 60_000));
  });

  promise(name, open, 'a session lasts until it is ended', async (t, house) => {
    const session = { tokenHash: 'hash', operator: anna, csrf: 'c', createdAt: 1, expiresAt: 100 };
    await house.store.putSession(session);
    await house.reopen();
    t.deepEqual(await house.store.session('hash'), session);
    await house.store.endSession('hash');
    t.is(await house.store.session('hash'), null);
  });
}
