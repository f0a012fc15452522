// The hand-over card while the request waits: what is told later stands on it, beside what brought the request.
import test from 'ava';
import type { CardLine, HandoffCard } from '../../handoff/card.js';
import { CARD_LINES } from '../../handoff/card.js';
import { Talk } from './talk.js';

const card = (talk: Talk) => talk.ticket!.card as unknown as HandoffCard;
const lines = (talk: Talk, kind: CardLine['kind']) => card(talk).lines.filter((line) => line.kind === kind);

test('symptoms told after a danger are on the card, each with its own message', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre non si sveglia');
  const danger = lines(talk, 'danger');
  t.true(danger.length > 0);
  t.is(danger[0]?.quote, 'mio padre non si sveglia');
  const before = danger[0]!.seq!;

  await talk.says('ho la febbre a 39 e tosse');
  const answers = lines(talk, 'answer').filter(({ seq }) => seq === before + 1);
  t.regex(answers.map(({ text }) => text).join('; '), /39/);
  t.regex(answers.map(({ text }) => text).join('; '), /tosse/i);
  t.deepEqual(lines(talk, 'danger'), danger);
  t.deepEqual(
    lines(talk, 'said').map(({ text, seq }) => [text, seq]),
    [
      ['mio padre non si sveglia', before],
      ['ho la febbre a 39 e tosse', before + 1],
    ],
  );

  await talk.says('grazie');
  t.deepEqual(talk.decision.tickets, []);
});

test('thanks beside more to tell, or before another reason, do not become the words of the card', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho bisogno di un operatore per mia madre');
  const asked = lines(talk, 'reason');
  await talk.says('grazie', 'ha 38 e mezzo di febbre');
  await talk.says('grazie');
  await talk.says('non respira');
  t.deepEqual(
    lines(talk, 'said').map(({ text }) => text),
    ['ho bisogno di un operatore per mia madre', 'ha 38 e mezzo di febbre', 'non respira'],
  );
  t.deepEqual(lines(talk, 'reason'), asked);
});

test('however much is told, the card has at most twelve lines and keeps what brought the request', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre non si sveglia');
  const [danger] = lines(talk, 'danger');
  for (const words of [
    'ha la febbre a 39',
    'ha la tosse e mal di gola da tre giorni',
    'ha 81 anni e il diabete',
    'saturazione 95',
    'ha vomito e diarrea',
    'la pressione è alta e prende il cortisone',
    'vive con tre persone, è vaccinato',
    'ha 120 battiti',
    'mal di testa e dolori muscolari',
    'respira 18 volte al minuto',
  ]) {
    await talk.says(words);
    t.true(card(talk).lines.length <= CARD_LINES, words);
    t.deepEqual(lines(talk, 'danger')[0], danger, words);
    t.is(lines(talk, 'said')[0]?.text, 'mio padre non si sveglia', words);
  }
  t.true(lines(talk, 'answer').length > 3);
});

test('who begins again takes nothing from the card', async (t) => {
  const talk = await Talk.begin();
  await talk.says('vorrei un operatore, ho la febbre a 39');
  const told = lines(talk, 'answer');
  t.true(told.length > 0);
  await talk.says('ricominciamo da capo');
  t.deepEqual(lines(talk, 'answer'), told);
});
