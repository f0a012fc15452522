// The real encoder alone in its process, where its thread loads the native library before anybody else, as in a gateway. Beside encoders that are
// only played, for which the main thread loads it at the same time, the library frees memory twice.
import test from 'ava';
import { type Encoded, startEncoder } from '../../nlu/encoder.js';
import { Classifier } from '../../nlu/model/classifier.js';
import { loadModel } from '../../nlu/model/file.js';
import { MODEL_FILE } from '../../nlu/open.js';

test('the real encoder, killed, comes back and gives the same vectors and neighbours', async (t) => {
  const { shared } = new Classifier(loadModel(MODEL_FILE).data);
  const mortal = new URL('./model-mortal-thread.js', import.meta.url);
  const encoder = startEncoder({ deadline: 60_000, thread: mortal, neighbours: shared });
  // A gateway's sockets keep the process alive; the encoder alone does not.
  const alive = setInterval(() => {}, 60_000);
  await encoder.ready;
  const before = await encoder.encode('dove faccio il tampone?');
  const longer = 'mia madre tossisce da tre giorni e non so chi chiamare '.repeat(5);
  const [, beside] = await Promise.all([encoder.encode(longer), encoder.encode('dove faccio il tampone?')]);
  t.deepEqual(beside, before, 'whatever else is read at the time');
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
