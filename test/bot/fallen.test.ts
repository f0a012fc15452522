// Whoever has fallen and cannot get up is not laid on the side; nor is a faint guessed where a fall or a closed door was told.
import test from 'ava';
import { cannotRise, fittingKind } from '../../bot/danger/fallen.js';
import { alarmSounds } from '../../bot/danger/fumes.js';
import { Talk } from './talk.js';

const FALLEN = {
  it: ['mia nonna è caduta e non riesce ad alzarsi', 'mia nonna è cascata e non si alza'],
  en: ["my nan fell and can't get up"],
  de: ['meine Oma ist gestürzt und kommt nicht mehr hoch'],
  fr: ["ma grand-mère est tombée et n'arrive pas à se relever"],
  es: ['mi abuela se ha caído y no puede levantarse'],
  ro: ['bunica a căzut și nu se poate ridica'],
  ar: ['جدتي وقعت ولا تستطيع النهوض'],
  uk: ['бабуся впала і не може встати'],
  zh: ['奶奶摔倒了起不来'],
  sq: ['gjyshja ra dhe nuk ngrihet dot'],
} as const;

test('who has fallen and cannot get up, in the ten languages', (t) => {
  for (const texts of Object.values(FALLEN)) for (const text of texts) t.true(cannotRise(text, false), text);
});

test('the text for a fall comes instead of the one for a faint', async (t) => {
  for (const [language, texts] of Object.entries(FALLEN)) {
    // In Arabic a rule of the signs finds a faint, and what a rule finds is said.
    if (language === 'ar') continue;
    const talk = await Talk.begin({ language });
    await talk.says(texts[0]);
    const said = talk.content.danger.fallen?.reply[language as 'it'] as string;
    t.true(talk.text.includes(said.slice(0, 60)), `${language}: ${talk.text}`);
    t.is(talk.ticket?.priority, 'emergency');
  }
});

test('told in pieces it is the same; a bed, an arm, or a question is no fall', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia nonna è caduta');
  await talk.says('non riesce ad alzarsi');
  t.true('fallen' in (talk.state?.danger ?? {}));
  for (const text of [
    'ho la febbre e non riesco ad alzarmi dal letto',
    'è caduta e non riesce ad alzare il braccio',
    'se mia nonna cade e non riesce ad alzarsi?',
    'se mia nonna è caduta e non riesce ad alzarsi chiamo il 112',
    'mi è caduto il telefono e non riesco ad alzarmi',
  ])
    t.false(cannotRise(text, false), text);
});

test('what the second reader alone takes for a faint is what was told', async (t) => {
  for (const [text, kind] of [
    ['mia nonna è scivolata in bagno', 'fallen'],
    ['my mum slipped in the bathroom', 'fallen'],
    ["papi s'est cogné la tête", 'head'],
    ['Nachbarin macht die Tür nicht auf', 'unreachable'],
    ['mia zia non apre la porta', 'unreachable'],
    // More than a fall was told.
    ['mia nonna è caduta ed è confusa', 'consciousness'],
    ['mia nonna è caduta e respira male', 'consciousness'],
    ['mia nonna è caduta e non si sveglia', 'consciousness'],
    ['mio figlio è caduto dal letto', 'consciousness'],
    ['mia nonna è svenuta', 'consciousness'],
  ] as const)
    t.is(fittingKind('consciousness', text), kind, text);
  t.is(fittingKind('cyanosis', 'mia nonna è scivolata in bagno'), 'cyanosis');
  t.is(fittingKind('violence', 'my mum slipped in the bathroom'), 'fallen');
  t.is(fittingKind('violence', 'mio marito mi ha spinto e sono caduta'), 'violence');

  const bath = await (await Talk.begin()).saysToReader('consciousness', 'mia nonna è scivolata in bagno');
  t.deepEqual(Object.keys(bath.state?.danger ?? {}), ['fallen']);
  const door = await (await Talk.begin({ language: 'de' })).saysToReader('consciousness', 'Nachbarin macht die Tür nicht auf');
  t.deepEqual(Object.keys(door.state?.danger ?? {}), ['unreachable']);
});

test('what is only suspected is asked about, and a yes is answered with the text that fits', async (t) => {
  for (const [language, text, yes, kind] of [
    ['fr', "papi s'est cogné la tête", 'oui', 'head'],
    ['de', 'Nachbarin macht die Tür nicht auf', 'ja', 'unreachable'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.saysSuspected('consciousness', text, 'second reader');
    await talk.says(yes);
    t.true(kind in (talk.state?.danger ?? {}), `${text}: ${talk.text}`);
  }
});

test('an alarm for carbon monoxide that sounds is fumes, also where all are well', async (t) => {
  for (const text of [
    "l'allarme del monossido suona ma stiamo bene",
    'the carbon monoxide alarm is going off but we feel fine',
    'der Kohlenmonoxidmelder piept, uns geht es gut',
    'le détecteur de monoxyde sonne',
    'la alarma de monóxido está sonando',
    'alarma de monoxid de carbon sună',
    'alarmi i monoksidit po bie',
    'датчик чадного газу спрацював',
    'جهاز أول أكسيد الكربون يرن',
    '一氧化碳报警器响了',
  ])
    t.true(alarmSounds(text), text);
  for (const text of [
    'dove compro un allarme per il monossido? quello vecchio non suona più',
    "l'allarme del monossido suona perché la batteria è scarica",
    "se suona l'allarme del monossido cosa faccio?",
    "suona l'allarme antifurto",
  ])
    t.false(alarmSounds(text), text);
  const talk = await Talk.begin();
  await talk.says("l'allarme del monossido suona ma stiamo bene");
  t.deepEqual(Object.keys(talk.state?.danger ?? {}), ['fumes']);
  t.regex(talk.text, /Uscite subito/);
});
