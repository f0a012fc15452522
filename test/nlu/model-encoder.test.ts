import test from 'ava';
import { type Encoded, EncoderError, startEncoder } from '../../nlu/encoder.js';
import { Classifier } from '../../nlu/model/classifier.js';
import { loadModel } from '../../nlu/model/file.js';
import { MODEL_FILE } from '../../nlu/open.js';

const thread = new URL('./model-thread.js', import.meta.url);

test('messages that wait together go in one batch of at most eight', async (t) => {
  const encoder = startEncoder({ deadline: null, thread });
  const vectors = await Promise.all(Array.from({ length: 11 }, (_, i) => encoder.encode('x'.repeat(i + 1))));
  t.deepEqual(
    vectors.map((encoded) => encoded?.vector[2]),
    Array.from({ length: 11 }, (_, i) => i + 1),
    'each gets its own vector back',
  );
  const sizes = vectors.map((encoded) => encoded!.vector[0]!);
  t.is(sizes.filter((size) => size === 8).length, 8);
  t.is(sizes.filter((size) => size === 3).length, 3);
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
  t.not(after.vector[1], before!.vector[1], 'it is another thread');
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

test('a batch that fails leaves the thread alive', async (t) => {
  const encoder = startEncoder({ deadline: 60_000, thread });
  await encoder.ready;
  t.is(await encoder.encode('fail'), null);
  t.truthy(await encoder.encode('hello'));
  await encoder.close();
});

test('the real encoder, killed, comes back and gives the same vectors and neighbours', async (t) => {
  const { shared } = new Classifier(loadModel(MODEL_FILE).data);
  const mortal = new URL('./model-mortal-thread.js', import.meta.url);
  const encoder = startEncoder({ deadline: 60_000, thread: mortal, neighbours: shared });
  // A gateway's sockets keep the process alive; the encoder alone does not.
  const alive = setInterval(() => {}, 60_000);
  await encoder.ready;
  const before = await encoder.encode('dove faccio il tampone?');
  t.is(await encoder.encode('die'), null);
  let after: Encoded | null = null;
  while (!after) {
    await new Promise((resolve) => setImmediate(resolve));
    after = await encoder.encode('dove faccio il tampone?');
  }
  t.deepEqual(after, before);
  t.is(after.near?.length, shared?.classes);
  clearInterval(alive);
  await encoder.close();
});
