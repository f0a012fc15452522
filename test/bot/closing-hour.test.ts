// The hours end while somebody waits in the chat: they are told, in all ten languages, and nobody else is.
import test from 'ava';
import { LANGUAGES } from '../../config/languages.js';
import { ASKS, Talk, type TalkOptions } from './talk.js';

const CLOSES = new Date('2026-11-23T20:00:00+01:00');
const OPENS = new Date('2026-11-24T08:00:00+01:00');

/** A conversation whose Region closes when it is told to. */
async function begin(options: TalkOptions = {}) {
  let isOpen = true;
  const duty = {
    get open() {
      return isOpen;
    },
    get opensAt() {
      return isOpen ? null : OPENS;
    },
    get closesAt() {
      return isOpen ? CLOSES : null;
    },
  };
  const talk = await Talk.begin({ ...options, duty });
  const ends = async () => {
    isOpen = false;
    await talk.event('duty.ends');
  };
  return { talk, ends };
}

for (const language of LANGUAGES)
  test(`who waits is told when the hours end: ${language}`, async (t) => {
    const { talk, ends } = await begin({ language });
    await talk.says(ASKS[language]);
    t.is(talk.ticket?.kind, 'chat');
    t.deepEqual(
      talk.decision.followUps.map(({ kind, dueAt }) => [kind, dueAt]),
      [['duty.ends', CLOSES.getTime()]],
    );
    await ends();
    t.true(talk.text.includes('112'), talk.text);
    t.true(talk.text.includes(talk.content.texts.callback_ask_phone[language]!), talk.text);
    await talk.says('347 1234567');
    t.is(talk.ticket?.kind, 'callback');
  });

test('who waits for nobody is told nothing, and is not greeted', async (t) => {
  const { talk, ends } = await begin();
  await ends();
  t.is(talk.text, '');
});

test('whoever has left is told nothing', async (t) => {
  const { talk, ends } = await begin();
  await talk.says(ASKS.it);
  await talk.leaves('ciao');
  await ends();
  t.is(talk.text, '');
});

test('in danger 112 stands first, and no number is asked for', async (t) => {
  const { talk, ends } = await begin();
  await talk.says('mio padre ha un forte dolore al petto');
  await ends();
  t.true(talk.text.includes('112'), talk.text);
  t.true(talk.buttons.includes('112'));
  t.is(talk.state?.awaiting, null);
});

test('to whoever writes of violence nothing is said unasked', async (t) => {
  const { talk, ends } = await begin();
  await talk.says('mio marito mi picchia');
  await ends();
  t.is(talk.text, '');
});

test('who cannot phone is asked for no number', async (t) => {
  const { talk, ends } = await begin();
  await talk.says('sono sordo, vorrei parlare con una persona in chat');
  await ends();
  t.notRegex(talk.text, /quale numero/);
});
