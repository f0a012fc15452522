// A turn inside the Bot Framework: what is sent is collected, middleware written for it works, and nothing of a turn stays behind.
import { getHeapSpaceStatistics } from 'node:v8';
import test from 'ava';
import type { Activity, TurnContext } from 'botbuilder';
import { TurnAdapter } from '../../bot/adapter.js';

const said: Partial<Activity> = {
  type: 'message',
  id: 'm1',
  text: 'ciao',
  locale: 'it-IT',
  channelId: 'accanto',
  serviceUrl: 'accanto:',
  conversation: { id: 'c1', isGroup: false, conversationType: '', name: '' },
  from: { id: 'citizen', name: '' },
  recipient: { id: 'accanto', name: 'Accanto' },
};

test('what a turn sends comes out of it, in order and addressed', async (t) => {
  const sent = await new TurnAdapter().run(said, async (context) => {
    t.is(context.activity.text, 'ciao');
    t.is(context.locale, 'it-IT');
    t.false(context.responded);
    await context.sendActivity('buongiorno');
    const [response] = await context.sendActivities([{ type: 'event', name: 'owner', id: 'of somebody else' }]);
    t.is(response?.id, '2');
    t.true(context.responded);
  });
  t.deepEqual(
    sent.map(({ type, text, name, replyToId, recipient }) => [type, text, name, replyToId, recipient?.id]),
    [
      ['message', 'buongiorno', undefined, 'm1', 'citizen'],
      ['event', undefined, 'owner', 'm1', 'citizen'],
    ],
  );
});

test('a trace is no answer', async (t) => {
  await new TurnAdapter().run(said, async (context) => {
    await context.sendActivities([{ type: 'trace', name: 'thought' }]);
    t.false(context.responded);
  });
});

test('middleware goes around the turn and changes what is sent', async (t) => {
  const order: string[] = [];
  const adapter = new TurnAdapter().use(async (context, next) => {
    order.push('before');
    context.onSendActivities(async (_, activities, send) => {
      for (const activity of activities) activity.text = activity.text?.toUpperCase() ?? '';
      return send();
    });
    await next();
    order.push('after');
  });
  const sent = await adapter.run(said, async (context) => {
    order.push('turn');
    await context.sendActivity('buongiorno');
  });
  t.deepEqual(order, ['before', 'turn', 'after']);
  t.deepEqual(
    sent.map(({ text }) => text),
    ['BUONGIORNO'],
  );
});

test('who expects replies gets them in the context, as from the Bot Framework', async (t) => {
  const sent = await new TurnAdapter().run({ ...said, deliveryMode: 'expectReplies' }, async (context) => {
    await context.sendActivity('buongiorno');
    t.is(context.bufferedReplyActivities[0]?.text, 'buongiorno');
  });
  t.deepEqual(sent, []);
});

test('a context that is kept beyond its turn is of no use', async (t) => {
  let kept: TurnContext | undefined;
  await new TurnAdapter().run(said, async (context) => {
    kept = context;
  });
  t.throws(() => kept?.activity, { instanceOf: TypeError });
});

test('an error goes to onTurnError where there is one, otherwise to the caller', async (t) => {
  const fail = async () => {
    throw new Error('the bot has failed');
  };
  const adapter = new TurnAdapter();
  await t.throwsAsync(adapter.run(said, fail), { message: 'the bot has failed' });
  adapter.onTurnError = async (context, error) => {
    await context.sendActivity(error.message);
  };
  const [apology] = await adapter.run(said, fail);
  t.is(apology?.text, 'the bot has failed');
});

test('what a turn has touched does not grow old with it', async (t) => {
  const old = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')!.space_used_size;
  const adapter = new TurnAdapter();
  const turns = 800;
  const turn = async () => {
    const touched = Array.from({ length: 2_000 }, (_, n) => n + 0.5);
    await adapter.run(said, async (context) => {
      await context.sendActivity(String(touched.length));
    });
  };
  for (let n = 0; n < 400; n += 1) await turn();
  const before = old();
  for (let n = 0; n < turns; n += 1) await turn();
  const each = (old() - before) / turns;
  t.true(each < 5_000, `${Math.round(each)} bytes a turn of the 16,000 that it touched`);
});
