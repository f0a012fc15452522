// The text for a danger in pregnancy names what was told.
import test from 'ava';
import { fittingPregnancy } from '../../bot/danger/what-fits.js';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const HEAD = {
  it: 'sono incinta, ho un forte mal di testa e vedo le luci davanti agli occhi',
  en: 'I am pregnant, I have a terrible headache and see flashing lights',
  de: 'ich bin schwanger, habe starke Kopfschmerzen und sehe Lichtblitze',
  fr: "je suis enceinte, j'ai très mal à la tête et je vois des lumières",
  es: 'estoy embarazada, me duele mucho la cabeza y veo luces',
  ro: 'sunt însărcinată, mă doare capul foarte tare și văd luminițe',
  ar: 'أنا حامل وعندي صداع شديد وأرى أضواء',
  uk: 'я вагітна, сильний головний біль і спалахи перед очима',
  zh: '我怀孕了，头很痛，眼前有闪光',
  sq: 'jam shtatzënë, kam dhimbje të forta koke dhe shoh drita',
} as const;
const BLEEDS = {
  it: 'sono incinta e perdo sangue',
  en: 'I am pregnant and bleeding',
  de: 'ich bin schwanger und blute',
  fr: 'je suis enceinte et je saigne',
  es: 'estoy embarazada y tengo sangrado',
  ro: 'sunt însărcinată și am sângerare',
  ar: 'أنا حامل وعندي نزيف',
  uk: 'я вагітна і в мене кровотеча',
  zh: '我怀孕了，在出血',
  sq: 'jam shtatzënë dhe kam gjakderdhje',
} as const;

for (const language of LANGUAGES) {
  test(`in ${language}`, (t) => {
    t.is(fittingPregnancy([HEAD[language]]), 'pregnancy_pressure');
    t.is(fittingPregnancy([BLEEDS[language]]), null);
    t.is(fittingPregnancy([HEAD[language], BLEEDS[language]]), null, 'where both were told the text that names bleeding is right');
  });
  test(`the texts in ${language} end as the others do`, async (t) => {
    const { content } = await Talk.begin();
    for (const name of ['pregnancy_pressure', 'pregnancy_waters'] as const) {
      t.true(content.afterDanger[name][language]?.endsWith(content.afterDanger.staying[language] ?? '-'), name);
      t.true(content.afterDanger[name][language]?.includes('112'));
    }
  });
}

test('headache and lights are answered as that, and so once more; bleeding told later in its own words', async (t) => {
  const talk = await Talk.begin();
  await talk.saysToReader('pregnancy', HEAD.it);
  t.true('pregnancy' in (talk.state?.danger ?? {}));
  t.true(talk.text.includes(talk.content.afterDanger.pregnancy_pressure.it ?? '-'));
  t.notRegex(talk.text, /sangue/);
  await talk.says('cosa faccio?');
  t.true(talk.text.includes(talk.content.afterDanger.pregnancy_pressure.it ?? '-'));
  await talk.says('sono incinta e adesso perdo sangue');
  t.regex(talk.text, /In gravidanza, sangue/);
});

test('waters that broke are answered as that', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono incinta di 30 settimane e si sono rotte le acque');
  t.true('pregnancy' in (talk.state?.danger ?? {}));
  t.true(talk.text.includes(talk.content.afterDanger.pregnancy_waters.it ?? '-'));
});

test('nobody is promised where nobody is there', async (t) => {
  const talk = await Talk.begin({ duty: { open: false, place: { ahead: 0, wait: null } } });
  await talk.saysToReader('pregnancy', HEAD.it);
  t.regex(talk.text, /mal di testa/);
  t.false(talk.text.includes(talk.content.afterDanger.staying.it ?? '-'));
});

test('what is told behind it is answered in its own words', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.saysToReader('pregnancy', HEAD.en);
  await talk.saysToReader('pregnancy', 'my waters just broke too');
  t.true(talk.text.includes(talk.content.afterDanger.pregnancy_waters.en ?? '-'));
});
