// A poisoning that is told in pieces is put together; water and food are none.
import test from 'ava';
import { isSwallowing } from '../../bot/danger/swallowed.js';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const PIECES = {
  it: ['mio figlio ha bevuto qualcosa', 'quello blu sotto il lavandino', 'ha 2 anni', 'non lo so', "era solo dell'acqua"],
  en: ['my baby drank something', 'the blue stuff from under the sink', 'she is 2', "I don't know", 'it was just water'],
  de: ['mein Kind hat etwas getrunken', 'das Blaue unter der Spüle', 'er ist 2 Jahre alt', 'ich weiß es nicht', 'es war nur Wasser'],
  fr: ['mon fils a bu quelque chose', "le truc bleu sous l'évier", 'il a 2 ans', 'je ne sais pas', "c'était de l'eau"],
  es: ['mi hijo ha bebido algo', 'lo azul de debajo del fregadero', 'tiene 2 años', 'no lo sé', 'era agua'],
  ro: ['copilul a băut ceva', 'lichidul albastru de sub chiuvetă', 'are 2 ani', 'nu știu', 'era apă'],
  ar: ['ابني شرب شيئا', 'السائل الأزرق تحت المغسلة', 'عمره سنتان', 'لا أعرف', 'كان ماء'],
  uk: ['дитина щось випила', 'синє, під раковиною', 'їй 2 роки', 'не знаю', 'це була вода'],
  zh: ['孩子喝了什么东西', '水槽下面蓝色的', '他2岁', '不知道', '是水'],
  sq: ['fëmija ka pirë diçka', 'lëngun blu nën lavaman', 'është 2 vjeç', 'nuk e di', 'ishte ujë'],
} as const;

for (const language of LANGUAGES) {
  const [something, thing, age, unknown, water] = PIECES[language];
  test(`in ${language}: it is asked what, and each of what follows completes it`, async (t) => {
    for (const next of [thing, age, unknown]) {
      const talk = await Talk.begin({ language });
      await talk.says(something);
      t.is(talk.text, talk.content.afterDanger.swallowed_what[language] ?? '');
      t.true(talk.buttons.includes('112'));
      t.is(talk.ticket, null);
      await talk.says(next);
      t.deepEqual(Object.keys(talk.state?.danger ?? {}), ['poison'], next);
      t.is(talk.ticket?.priority, 'emergency', next);
      t.is(talk.state?.awaiting, null);
    }
  });
  test(`in ${language}: told at once it needs no question`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(something, thing, age);
    t.true('poison' in (talk.state?.danger ?? {}));
  });
  test(`in ${language}: water is no poison`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(something);
    await talk.says(water);
    t.deepEqual(talk.state?.danger, {});
    t.is(talk.ticket, null);
    t.is(talk.state?.awaiting, null);
  });
}

test('what is neither is asked about as a danger', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio nonno ha bevuto qualcosa');
  await talk.says('una bibita del discount');
  t.is(talk.state?.awaiting?.kind, 'happening-now');
  await talk.says('sì');
  t.true('poison' in (talk.state?.danger ?? {}));
});

test('what the second reader makes of the first piece alone is not said', async (t) => {
  const talk = await Talk.begin();
  await talk.saysToReader('self_harm', 'mia figlia ha ingoiato qualcosa');
  t.is(talk.text, talk.content.afterDanger.swallowed_what.it);
  const own = await Talk.begin();
  await own.saysToReader('self_harm', 'ho ingoiato qualcosa');
  t.true('self_harm' in (own.state?.danger ?? {}), 'of oneself it stays');
});

test('who drinks at last, or was out, has swallowed nothing', (t) => {
  for (const text of [
    'finalmente ha bevuto qualcosa',
    'ha bevuto qualcosa di fresco',
    'non ha bevuto qualcosa',
    'ha bevuto qualcosa?',
    'my husband drank something at the bar',
    'she drank something cold',
    'er hat etwas Wasser getrunken',
    'يا دكتور لا أبتلع شيئا',
    'io ho bevuto un caffè',
  ])
    t.false(isSwallowing(text), text);
});

test('while a question of ours stands, a child that has drunk something answers it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio figlio ha la febbre a 38');
  t.truthy(talk.asked);
  await talk.says('ha bevuto qualcosa');
  t.false(talk.text.includes(talk.content.afterDanger.swallowed_what.it ?? '-'));
  await talk.says('ha bevuto qualcosa per sbaglio');
  t.true(talk.text.includes(talk.content.afterDanger.swallowed_what.it ?? '-'));
});

test('"no idea" is not "no"', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.says('my toddler swallowed something');
  await talk.says('no idea what it was');
  t.true('poison' in (talk.state?.danger ?? {}));
});

test('of oneself it is asked where it was by mistake', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho bevuto qualcosa che non dovevo');
  t.is(talk.text, talk.content.afterDanger.swallowed_what.it);
});
