// Grouped commits: one transaction for what arrives together; trouble with one operation is its own.
import test from 'ava';
import { NotFound, StoreUnavailable } from '../../../store/errors.js';
import { Commits } from '../../../store/sqlite/commits.js';

function counted({ failCommit = (_group: number): boolean => false, flush = (): Promise<void> | null => null } = {}) {
  const log: string[] = [];
  let group = 0;
  const commits = new Commits({
    begin: () => void log.push('begin'),
    commit: () => {
      if (failCommit(group++)) throw new Error('disk');
      log.push('commit');
    },
    rollback: () => void log.push('rollback'),
    flush: () => {
      const flushing = flush();
      if (flushing !== null) log.push('flush');
      return flushing;
    },
    done: () => void log.push('done'),
  });
  return { commits, log };
}

test('what arrives together shares one transaction', async (t) => {
  const { commits, log } = counted();
  t.deepEqual(await Promise.all([commits.submit(() => 1), commits.submit(() => 2)]), [1, 2]);
  t.deepEqual(log, ['begin', 'commit', 'done']);
});

test('a refusal is for its own operation', async (t) => {
  const { commits, log } = counted();
  const refused = commits.submit(() => {
    throw new NotFound('ticket');
  });
  const other = commits.submit(() => 2);
  await t.throwsAsync(refused, { instanceOf: NotFound });
  t.is(await other, 2);
  t.deepEqual(log, ['begin', 'commit', 'done']);
});

test('something unforeseen rolls the group back, and the others are tried again alone', async (t) => {
  const { commits, log } = counted();
  const bad = commits.submit(() => {
    throw new TypeError('bug');
  });
  const good = commits.submit(() => 2);
  await t.throwsAsync(bad, { instanceOf: TypeError });
  t.is(await good, 2);
  t.deepEqual(log, ['begin', 'rollback', 'begin', 'rollback', 'begin', 'commit', 'done']);
});

test('nobody is told of success when the commit fails', async (t) => {
  const { commits } = counted({ failCommit: () => true });
  const both = await Promise.allSettled([commits.submit(() => 1), commits.submit(() => 2)]);
  t.true(both.every((one) => one.status === 'rejected'));
});

test('closing writes what is gathered and refuses what comes later', async (t) => {
  const { commits, log } = counted();
  const last = commits.submit(() => 1);
  const closed = commits.close();
  t.is(await last, 1);
  await closed;
  await t.throwsAsync(
    commits.submit(() => 2),
    { message: /shut down/ },
  );
  t.deepEqual(log, ['begin', 'commit', 'done']);
});

/** A flush that ends when the test says so. */
function held() {
  const under: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const began: (() => void)[] = [];
  return {
    under,
    flush: () =>
      new Promise<void>((resolve, reject) => {
        under.push({ resolve, reject });
        began.shift()?.();
      }),
    next: () => new Promise<void>((resolve) => began.push(resolve)),
  };
}

async function pending(...promises: Promise<unknown>[]): Promise<boolean> {
  const waiting = Symbol('waiting');
  await new Promise((resolve) => setImmediate(resolve));
  const seen = await Promise.all(promises.map((each) => Promise.race([each.catch(() => null), Promise.resolve(waiting)])));
  return seen.every((each) => each === waiting);
}

test('a group is answered only when it has been flushed, its refusals too; what comes meanwhile is the next group', async (t) => {
  const disk = held();
  const { commits, log } = counted({ flush: disk.flush });
  const began = disk.next();
  const first = commits.submit(() => 1);
  const refused = commits.submit(() => {
    throw new NotFound('ticket');
  });
  await began;
  const second = [commits.submit(() => 2), commits.submit(() => 3)];
  t.true(await pending(first, refused, ...second, commits.settled()!));
  t.deepEqual(log, ['begin', 'commit', 'flush']);
  const again = disk.next();
  disk.under[0]!.resolve();
  t.is(await first, 1);
  await t.throwsAsync(refused, { instanceOf: NotFound });
  await again;
  t.true(await pending(...second));
  disk.under[1]!.resolve();
  t.deepEqual(await Promise.all(second), [2, 3]);
  t.is(commits.settled(), null);
  t.deepEqual(log, ['begin', 'commit', 'flush', 'done', 'begin', 'commit', 'flush', 'done']);
});

test('who takes work is told before the flush, and what follows at once shares it', async (t) => {
  const disk = held();
  const { commits, log } = counted({ flush: disk.flush });
  const began = disk.next();
  const accepted = commits.submit(() => 'accepted');
  const answered = commits.submitTaking(() => ['turn']).then(([turn]) => commits.submit(() => `${turn} answered`));
  await began;
  t.true(await pending(accepted, answered));
  t.deepEqual(log, ['begin', 'commit', 'begin', 'commit', 'flush']);
  disk.under[0]!.resolve();
  t.deepEqual(await Promise.all([accepted, answered]), ['accepted', 'turn answered']);
  t.deepEqual(log, ['begin', 'commit', 'begin', 'commit', 'flush', 'done']);
});

test('the flush does not wait for long work, nor for a second taking, nor where there was nothing to take', async (t) => {
  const disk = held();
  const { commits, log } = counted({ flush: disk.flush });
  let began = disk.next();
  const accepted = commits.submit(() => 1);
  t.deepEqual(await commits.submitTaking(() => ['turn']), ['turn']);
  await began;
  disk.under[0]!.resolve();
  await accepted;
  t.deepEqual(log.splice(0), ['begin', 'commit', 'flush', 'done']);

  began = disk.next();
  let second = Promise.resolve<readonly string[]>([]);
  const first = commits
    .submitTaking(() => ['turn'])
    .then(() => {
      second = commits.submitTaking(() => ['another']);
    });
  await began;
  await Promise.all([first, second]);
  t.deepEqual(log.splice(0), ['begin', 'commit', 'begin', 'commit', 'flush']);
  disk.under[1]!.resolve();

  began = disk.next();
  const none = commits.submitTaking(() => []);
  await began;
  t.true(await pending(none));
  t.deepEqual(log.splice(0), ['done', 'begin', 'commit', 'flush']);
  disk.under[2]!.resolve();
  t.deepEqual(await none, []);
});

test('a reader who comes while the flush waits for company hastens it', async (t) => {
  const disk = held();
  const { commits, log } = counted({ flush: disk.flush });
  const accepted = commits.submit(() => 1);
  await commits.submitTaking(() => ['turn']);
  const settled = commits.settled()!;
  t.deepEqual(log, ['begin', 'commit', 'flush']);
  t.true(await pending(accepted, settled));
  disk.under[0]!.resolve();
  await settled;
  t.is(await accepted, 1);
});

test('what was taken and could not be flushed is refused with its results', async (t) => {
  const disk = held();
  const { commits } = counted({ flush: disk.flush });
  const began = disk.next();
  const accepted = commits.submit(() => 1);
  const answered = commits.submitTaking(() => ['turn']).then(() => commits.submit(() => 2));
  await began;
  disk.under[0]!.reject(new Error('EIO'));
  for (const one of [accepted, answered]) await t.throwsAsync(one, { instanceOf: StoreUnavailable });
});

test('closing writes what waits for company', async (t) => {
  const { commits, log } = counted();
  const accepted = commits.submit(() => 1);
  await commits.submitTaking(() => ['turn']);
  await commits.close();
  t.is(await accepted, 1);
  t.deepEqual(log, ['begin', 'commit', 'done']);
});

test('closing waits for the flush', async (t) => {
  const disk = held();
  const { commits } = counted({ flush: disk.flush });
  const began = disk.next();
  const first = commits.submit(() => 1);
  await began;
  const closed = commits.close();
  t.true(await pending(closed));
  disk.under[0]!.resolve();
  await closed;
  t.is(await first, 1);
});

test('after a flush that failed nothing is taken any more, though the next one would go well', async (t) => {
  const disk = held();
  const { commits, log } = counted({ flush: disk.flush });
  const began = disk.next();
  const first = commits.submit(() => 1);
  await began;
  const second = commits.submit(() => 2);
  disk.under[0]!.reject(new Error('EIO'));
  for (const one of [first, second, commits.submit(() => 3)]) {
    await t.throwsAsync(one, { instanceOf: StoreUnavailable, message: /start the gateway again/ });
  }
  t.throws(() => commits.settled(), { instanceOf: StoreUnavailable });
  await commits.close();
  t.deepEqual(log, ['begin', 'commit', 'flush']);
});
