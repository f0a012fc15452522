// "Dolore al petto? dice di no": what is asked and denied is nobody's danger; whatever is not clear stays one.
import test from 'ava';
import { Talk } from './talk.js';

for (const [language, fever, text] of [
  ['it', 'mia madre ha la febbre', 'dolore al petto? dice di no'],
  ['it', 'mia madre ha la febbre', 'dolore al petto, dice di no'],
  ['it', 'mia madre ha la febbre', 'convulsioni? mai avute'],
  ['it', 'mia madre ha la febbre', 'labbra blu? no no'],
  ['en', 'my mother has a fever', 'chest pain? she says no'],
  ['de', 'meine Mutter hat Fieber', 'Brustschmerzen? sagt sie hat keine'],
  ['fr', 'ma mère a de la fièvre', 'douleur à la poitrine ? elle dit non'],
  ['es', 'mi madre tiene fiebre', '¿dolor en el pecho? dice que no'],
  ['ro', 'mama are febră', 'durere în piept? zice că nu'],
  ['sq', 'nëna ka temperaturë', 'dhimbje gjoksi? thotë jo'],
  ['uk', 'у мами температура', 'біль у грудях? каже ні'],
  ['ar', 'أمي عندها حمى', 'ألم في الصدر؟ تقول لا'],
  ['zh', '我妈妈发烧了', '胸痛？她说没有'],
] as const)
  test(`asked and denied: ${text}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(fever);
    await talk.says(text);
    t.is(talk.ticket, null, talk.text);
    t.not(talk.state?.awaiting?.kind, 'happening-now');
    t.deepEqual(talk.state?.danger, {});
  });

test('it answers the question that stands about it', async (t) => {
  for (const [language, text] of [
    ['it', 'dolore al petto? dice di no'],
    ['en', 'chest pain? she says no'],
    ['uk', 'біль у грудях? каже ні'],
    ['zh', '胸痛？她说没有'],
  ] as const) {
    const talk = await Talk.begin({ language });
    talk.isAsked('symptoms', 'chest_pain');
    await talk.says(text);
    t.is(talk.state?.facts.chest_pain?.value, 'none', text);
  }
});

for (const text of [
  'dolore al petto? dice di sì',
  'ha dolore al petto, il medico dice niente',
  'non respira? no',
  'riesce a respirare? no',
  'dolore al petto? dice di no ma non respira',
  'dolore al petto? dice di no, non respira',
])
  test(`still a danger: ${text}`, async (t) => {
    const talk = await Talk.begin();
    await talk.says('mia madre ha la febbre');
    await talk.says(text);
    t.is(talk.ticket?.priority, 'emergency');
  });

test('"is she breathing well? she says no" is no denial of a danger', async (t) => {
  for (const text of ['respira bene? dice di no', 'è sveglia? dice di no', 'respiro normale? no']) {
    const talk = await Talk.begin();
    await talk.says('mia madre ha la febbre');
    await talk.says(text);
    t.not(talk.state?.facts.dyspnoea?.value, 0, text);
    t.not(talk.state?.facts.consciousness?.value, 'normal', text);
  }
});

test('"the chest is fine", to another question, is noted and asked all the same', async (t) => {
  for (const [language, text, noted] of [
    ['it', 'petto tutto ok', /dolore al petto: no/],
    ['en', 'chest is fine', /chest pain: no/],
    ['de', 'Brust alles gut', /Brust: Nein/],
  ] as const) {
    const talk = await Talk.begin({ language });
    talk.isAsked('symptoms', 'consciousness');
    await talk.says(text);
    t.regex(talk.text, noted, text);
    t.is(talk.asked, 'consciousness');
    t.is(talk.state?.facts.chest_pain, undefined);
    t.is(talk.state?.interview?.tries, 0);
    t.is(talk.ticket, null);
  }
});
