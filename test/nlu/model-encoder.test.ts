import test from 'ava';
import { type Encoded, EncoderError, startEncoder } from '../../nlu/encoder.js';

const thread = new URL('./model-thread.js', import.meta.url);

test('messages that wait together are answered one by one, in the order in which they came', async (t) => {
  const encoder = startEncoder({ deadline: null, thread });
  const answered: number[] = [];
  const lengths = [3, 1, 11, 2];
  const vectors = await Promise.all(
    lengths.map(async (length) => {
      const encoded = await encoder.encode('x'.repeat(length));
      answered.push(length);
      return encoded;
    }),
  );
  t.deepEqual(
    vectors.map((encoded) => encoded?.vector[1]),
    lengths,
    'each gets its own vector back',
  );
  t.deepEqual(answered, lengths);
  await encoder.close();
});

test('a late encoder answers null at the deadline', async (t) => {
  const encoder = startEncoder({ deadline: 50, thread });
  await encoder.ready;
  const began = performance.now();
  t.is(await encoder.encode('never'), null);
  t.true(performance.now() - began < 1_000);
  await encoder.close();
});

test('an encoder that is still loading answers null at once', async (t) => {
  const encoder = startEncoder({ deadline: 60_000, thread });
  t.is(await encoder.encode('hello'), null);
  await encoder.close();
});

test('a dead encoder answers null, starts again and answers', async (t) => {
  const encoder = startEncoder({ deadline: 60_000, thread });
  await encoder.ready;
  const before = await encoder.encode('hello');
  t.is(await encoder.encode('die'), null);
  let after: Encoded | null = null;
  while (!after) {
    await new Promise((resolve) => setImmediate(resolve));
    after = await encoder.encode('hello');
  }
  t.not(after.vector[0], before!.vector[0], 'it is another thread');
  await encoder.close();
});

test('who waits for it gets an answer although the encoder died meanwhile', async (t) => {
  const encoder = startEncoder({ deadline: null, thread });
  await encoder.ready;
  const deadly = encoder.encode('die');
  await t.throwsAsync(deadly, { instanceOf: EncoderError, message: /nlu\/encoder/ });
  t.truthy(await encoder.encode('hello'));
  await encoder.close();
});

test('a text that fails leaves the thread alive', async (t) => {
  const encoder = startEncoder({ deadline: 60_000, thread });
  await encoder.ready;
  t.is(await encoder.encode('fail'), null);
  t.truthy(await encoder.encode('hello'));
  await encoder.close();
});
