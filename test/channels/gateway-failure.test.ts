// A turn that fails for good is answered all the same: dangers first, then who comes, and truthfully where nobody is there.
import test, { type ExecutionContext } from 'ava';
import type { Duty } from '../../bot/decision.js';
import { createFailureOutcome } from '../../channels/gateway/failure.js';
import { contentDir, dangerSignsOf } from '../../config/folder.js';
import { openContent } from '../../config/source.js';
import { openNlu } from '../../nlu/open.js';
import type { ConversationId } from '../../store/records.js';
import { openFolder } from '../store/folder.js';

const STAFFED: Duty = { open: true, opensAt: null, place: { ahead: 0, wait: { from: 2, to: 5 } } };
const EMPTY: Duty = { ...STAFFED, place: { ahead: 0, wait: null } };

/** What is said to these words after the bot has failed. */
async function afterFailure(t: ExecutionContext, text: string, duty: () => Promise<Duty>) {
  const house = await openFolder();
  const content = await openContent({ dir: contentDir({}), keepIn: house.dir });
  const nlu = await openNlu({ dangerSigns: dangerSignsOf({}), encoder: 'off', wait: false });
  t.teardown(async () => {
    await nlu.close();
    await house.remove();
  });
  const id = 'c1' as ConversationId;
  const at = house.now();
  await house.store.openConversation({ id, region: 'demo', channel: 'web', language: 'it', user: 'u', at, address: null });
  await house.store.accept({ conversation: id, clientId: 'm1', activity: { type: 'message', text }, at });
  const [turn] = await house.store.takeTurns('test', 1, 10_000);
  const outcome = await createFailureOutcome({ nlu, content, duty, now: house.now })(turn!);
  return { texts: outcome.replies.map(({ activity }) => activity.text), outcome };
}

test('somebody is there: a danger is answered, and a person called', async (t) => {
  const { texts, outcome } = await afterFailure(t, 'mi fa molto male il petto', async () => STAFFED);
  t.regex(texts[0] ?? '', /chiama subito il 112/);
  t.regex(texts[1] ?? '', /^Ho chiamato una persona/);
  t.like(outcome.tickets[0], { do: 'open', ticket: { priority: 'emergency' } });
});

test('nobody is there: the request is made all the same, and nobody is promised', async (t) => {
  const { texts, outcome } = await afterFailure(t, 'mi fa molto male il petto', async () => EMPTY);
  t.regex(texts[0] ?? '', /chiama subito il 112/);
  t.regex(texts[1] ?? '', /nessuno è collegato.*non aspettare noi.*112/);
  t.like(outcome.tickets[0], { do: 'open', ticket: { priority: 'emergency' } });
});

test('out of hours it says so', async (t) => {
  const { texts } = await afterFailure(t, 'buongiorno', async () => ({ ...EMPTY, open: false }));
  t.deepEqual(texts, ["Adesso nel servizio non c'è nessuno: non aspettare noi."]);
});

test('where even that cannot be asked a person is called', async (t) => {
  const { texts } = await afterFailure(t, 'buongiorno', () => Promise.reject(new Error('the store is away')));
  t.regex(texts.join(), /^Ho chiamato una persona/);
});
