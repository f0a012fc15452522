// A request that was made for a danger sign is never taken back by the citizen's word, and "skip" never ends the questions about danger.
import test from 'ava';
import { Talk } from './talk.js';

const TAKES_BACK: readonly (readonly [string, string, readonly string[]])[] = [
  ['it', 'voglio morire', ['annulla', 'stop', 'lascia perdere']],
  ['en', 'I want to die', ['cancel', 'stop', 'forget it', 'never mind']],
  ['de', 'ich will nicht mehr leben', ['abbrechen', 'doch nicht', 'vergiss es']],
  ['fr', 'je veux mourir', ['annuler', 'laissez tomber']],
  ['es', 'quiero morir', ['cancelar', 'déjalo']],
  ['ro', 'vreau să mor', ['anulează', 'renunț']],
  ['sq', 'dua të vdes', ['anulo', 'harroje']],
  ['uk', 'я хочу померти', ['скасувати', 'не треба']],
  ['ar', 'أريد أن أموت', ['إلغاء', 'توقف']],
  ['zh', '我想死', ['取消', '算了']],
];

for (const [language, danger, words] of TAKES_BACK)
  test(`a request for a danger stays open in ${language}`, async (t) => {
    for (const word of words) {
      const talk = await Talk.begin({ language });
      await talk.says(danger);
      t.deepEqual(talk.ticket?.reasons, ['danger:self_harm'], danger);
      await talk.says(word);
      t.truthy(talk.ticket, word);
      t.deepEqual(
        talk.decision.tickets.filter((change) => change.do === 'withdraw'),
        [],
        word,
      );
    }
  });

test('so it does for a danger of the body, and after a person was asked for beside it', async (t) => {
  for (const texts of [
    ['my chest feels crushed', 'cancel'],
    ['my chest feels crushed', 'talk to a person', 'stop'],
  ]) {
    const talk = await Talk.begin({ language: 'en' });
    for (const text of texts) await talk.says(text);
    t.true(talk.ticket?.reasons.includes('danger:chest_pain'), texts.join(' / '));
    t.regex(talk.text, /stays open/);
  }
});

test('"skip" puts a question about danger off and goes on', async (t) => {
  for (const [language, word] of [
    ['it', 'salta'],
    ['en', 'skip'],
    ['de', 'überspringen'],
    ['fr', 'passer'],
    ['es', 'saltar'],
    ['ro', 'sari peste'],
    ['sq', 'kalo'],
    ['uk', 'пропустити'],
    ['ar', 'تخطي'],
    ['zh', '跳过'],
  ] as const) {
    const talk = (await Talk.begin({ language })).isAsked('symptoms', 'dyspnoea');
    await talk.says(word);
    t.is(talk.asked, 'consciousness', word);
    t.deepEqual(talk.state?.interview?.postponed, ['dyspnoea'], word);
  }
});
