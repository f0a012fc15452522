// Grouped commits: one transaction for what arrives together; trouble with one operation is its own.
import test from 'ava';
import { NotFound } from '../../../store/errors.js';
import { Commits } from '../../../store/sqlite/commits.js';

function counted(failCommit = (_group: number) => false) {
  const log: string[] = [];
  let group = 0;
  const commits = new Commits({
    begin: () => void log.push('begin'),
    commit: () => {
      if (failCommit(group++)) throw new Error('disk');
      log.push('commit');
    },
    rollback: () => void log.push('rollback'),
  });
  return { commits, log };
}

test('what arrives together shares one transaction', async (t) => {
  const { commits, log } = counted();
  t.deepEqual(await Promise.all([commits.submit(() => 1), commits.submit(() => 2)]), [1, 2]);
  t.deepEqual(log, ['begin', 'commit']);
});

test('a refusal is for its own operation', async (t) => {
  const { commits, log } = counted();
  const refused = commits.submit(() => {
    throw new NotFound('ticket');
  });
  const other = commits.submit(() => 2);
  await t.throwsAsync(refused, { instanceOf: NotFound });
  t.is(await other, 2);
  t.deepEqual(log, ['begin', 'commit']);
});

test('something unforeseen rolls the group back, and the others are tried again alone', async (t) => {
  const { commits, log } = counted();
  const bad = commits.submit(() => {
    throw new TypeError('bug');
  });
  const good = commits.submit(() => 2);
  await t.throwsAsync(bad, { instanceOf: TypeError });
  t.is(await good, 2);
  t.deepEqual(log, ['begin', 'rollback', 'begin', 'rollback', 'begin', 'commit']);
});

test('nobody is told of success when the commit fails', async (t) => {
  const { commits } = counted(() => true);
  const both = await Promise.allSettled([commits.submit(() => 1), commits.submit(() => 2)]);
  t.true(both.every((one) => one.status === 'rejected'));
});

test('closing writes what is gathered and refuses what comes later', async (t) => {
  const { commits, log } = counted();
  const last = commits.submit(() => 1);
  commits.close();
  t.is(await last, 1);
  await t.throwsAsync(
    commits.submit(() => 2),
    { message: /shut down/ },
  );
  t.deepEqual(log, ['begin', 'commit']);
});
