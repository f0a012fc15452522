// What people said in the interview and was read as something else: a denial as an alarm, an operation as the first day, smoke as a smoker.
import test from 'ava';
import { soundsLikeDialect } from '../../bot/answers/dialects.js';
import { isSmokeOfThings } from '../../bot/interview/smoke.js';
import { wishes } from '../../bot/wishes.js';
import { tellsOfCourse } from '../../bot/words/tells-of-course.js';
import { Talk } from './talk.js';

const facts = (talk: Talk) => Object.fromEntries(Object.entries(talk.state?.facts ?? {}).map(([name, { value }]) => [name, value]));

/** To the questions for breath, mind, chest and skin, one after the other. */
const WELL: readonly (readonly [string, string, readonly string[]])[] = [
  ['it', 'ho la tosse da ieri', ['respiro ben', 'so lucido', 'nun me fa male', 'pelle normale']],
  ['it', 'ho la tosse da ieri', ['nun haju affannu', 'sono lucida', 'il petto bene', 'niente macchie']],
  ['en', 'I have a cough since yesterday', ['breathing fine', 'clear headed', 'chest fine', 'skin fine']],
  ['de', 'ich habe Husten seit gestern', ['keine Atemnot', 'bin ganz klar', 'Brust tut nicht weh', 'Haut normal']],
  ['fr', "j'ai de la toux depuis hier", ['pas de souci pour respirer', "j'ai toute ma tête", 'poitrine ça va', 'peau normale']],
  ['es', 'tengo tos desde ayer', ['no me ahogo', 'estoy despierta y lúcida', 'el pecho no me duele', 'la piel normal']],
  ['ro', 'am tuse de ieri', ['nu respir greu', 'sunt treaz', 'nu ma doare pieptul', 'pielea normala']],
  ['sq', 'kam kollë që dje', ['marr frymë mirë', 'jam i kthjellët', "s'më dhemb gjoksi", 'lëkura normale']],
  ['uk', 'у мене кашель', ['дихаю добре', 'голова ясна', 'груди не болять', 'шкіра нормальна']],
  ['ar', 'عندي سعال منذ أمس', ['أتنفس جيدا', 'انا واعي', 'صدري لا يؤلمني', 'الجلد طبيعي']],
  ['zh', '我咳嗽', ['呼吸正常', '清醒', '胸口不痛', '皮肤正常']],
];

for (const [language, first, answers] of WELL)
  test(`all is well, in the words of ${answers[0]} (${language})`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    for (const answer of answers) await talk.says(answer);
    const { dyspnoea, consciousness, chest_pain, skin } = facts(talk);
    t.deepEqual([dyspnoea, consciousness, chest_pain, skin], [0, 'normal', 'none', 'normal']);
    t.is(talk.ticket, null);
  });

test('a "no" that belongs to something else denies no good breath', async (t) => {
  for (const text of [
    'tosse da una settimana, niente febbre, respiro bene, niente dolore',
    'ho la tosse, niente febbre e respiro bene',
    'ho la febbre, nun haju affannu',
  ]) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says(text);
    t.false('dyspnoea' in facts(talk), text);
    t.is(talk.asked, 'dyspnoea', text);
    t.is(talk.ticket, null, text);
  }
  for (const text of ['ho la tosse e non respiro bene', 'ho la febbre, no respiro ben']) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says(text);
    t.true('dyspnoea' in facts(talk), text);
  }
});

test('what may wave the question off or say that it is bad is asked once more, and noted as neither', async (t) => {
  for (const text of ['no respiro bene', 'no respira normale']) {
    const talk = await Talk.begin({ language: 'it' });
    await talk.says('ho la tosse da ieri');
    await talk.says(text);
    t.false('dyspnoea' in facts(talk), text);
    t.is(talk.asked, 'dyspnoea', text);
  }
});

test('not breathing hard is no alarm, and explains no other one away', async (t) => {
  const calm = await Talk.begin({ language: 'ro' });
  await calm.says('am febra 38 si tuse, nu respir greu');
  t.is(calm.ticket, null);
  t.false('dyspnoea' in facts(calm));
  for (const [language, text] of [
    ['ro', 'nu respir greu dar ma sufoc noaptea'],
    ['ro', 'nu respir'],
    ['it', 'non respiro male ma soffoco'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.truthy(talk.ticket, text);
  }
});

test('no breathlessness at rest leaves the stairs open', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('ho la tosse da ieri');
  await talk.says('niente affanno a riposo');
  t.is(talk.asked, 'dyspnoea');
  t.false('dyspnoea' in facts(talk));
  t.is(talk.ticket, null);
});

test('who says that they are awake while the breath is asked for is not confused', async (t) => {
  const talk = await Talk.begin({ language: 'es' });
  await talk.says('tengo tos desde ayer');
  await talk.says('estoy despierta');
  t.is(talk.ticket, null);
  t.is(talk.asked, 'dyspnoea');
});

test('years are an age, and days are none of a newborn where somebody is forty', async (t) => {
  const talk = await Talk.begin({ language: 'zh' });
  await talk.says('38度5，两天，咳嗽，呼吸正常，清醒，胸口不痛，40岁');
  t.like(facts(talk), { temp_c: 38.5, age_years: 40, fever_days: 2 });
  await talk.says('不对，是39度5');
  t.like(facts(talk), { temp_c: 39.5, age_years: 40 });
  t.false('age_months' in facts(talk));
  const other = await Talk.begin({ language: 'it' });
  await other.says('ho 38 di febbre');
  await other.says('sessantadue anne');
  t.like(facts(other), { age_years: 62, temp_c: 38 });
  t.false('fever_days' in facts(other));
  const long = await Talk.begin({ language: 'it' });
  await long.says('ho la febbre da tre mesi');
  t.false('fever_days' in facts(long));
});

test('a number that was meant as the age gives the temperature back', async (t) => {
  for (const [language, first, meant] of [
    ['it', 'ho 38 di febbre da ieri', 'anni intendo, non la febbre'],
    ['en', 'I have a fever of 38 since yesterday', 'I mean years, not the fever'],
    ['de', 'ich habe 38 Fieber seit gestern', 'Jahre meine ich, nicht das Fieber'],
    ['fr', "j'ai 38 de fièvre depuis hier", 'je veux dire mon âge'],
    ['es', 'tengo 38 de fiebre desde ayer', 'me refiero a la edad'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    await talk.says('40');
    await talk.says(meant);
    t.like(facts(talk), { temp_c: 38, age_years: 40 }, meant);
  }
});

test('a fever that nobody knows of is none', async (t) => {
  for (const [language, text] of [
    ['it', 'ho la tosse, non so se ho la febbre'],
    ['de', 'ich habe Husten, Fieber weiß nicht, hab kein Thermometer'],
    ['en', 'I have a cough, the thermometer is broken so dont know about fever'],
    ['fr', "j'ai de la toux, je ne sais pas si j'ai de la fièvre"],
    ['es', 'tengo tos, no sé si tengo fiebre'],
    ['ro', 'am tuse, nu stiu daca am febra'],
    ['uk', 'у мене кашель, не знаю чи є температура'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.false('fever_felt' in facts(talk), text);
    t.deepEqual(facts(talk).other_symptoms, ['cough'], text);
  }
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('non so cosa fare, ho la febbre');
  t.true(facts(talk).fever_felt);
});

test('a time told with an illness that one has is no first day', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('ho la febbre da ieri');
  const { onset_date } = facts(talk);
  await talk.says('diabete e sono stato operato al cuore due anni fa');
  t.like(facts(talk), { onset_date, conditions: ['diabetes', 'heart'] });
});

test('smoke that is breathed makes no smoker', (t) => {
  for (const text of [
    'tosse per il fumo del barbecue',
    'fumo passivo in casa',
    'smoke from the neighbours fire',
    'tos por el humo de la cocina',
  ])
    t.true(isSmokeOfThings(text), text);
  for (const text of ['fumo da 20 anni', 'sono fumatore', 'fumo 10 sigarette', 'I am a smoker, and the smoke from the fire', 'fumo'])
    t.false(isSmokeOfThings(text), text);
});

test('a pregnancy is corrected in months, and is no age and no first day', async (t) => {
  for (const [language, first, next, weeks] of [
    ['fr', "je suis enceinte de 5 mois et j'ai de la fièvre", 'non pardon de 6 mois', 26],
    ['sq', 'jam shtatzënë në muajin e 6 dhe kam temperaturë', 'jo jo, 7 muaj', 30],
    ['it', 'sono incinta di 20 settimane e ho la febbre', 'no scusa, 24 settimane', 24],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    await talk.says(next);
    t.is(facts(talk).pregnancy_weeks, weeks, next);
    t.false('age_months' in facts(talk) || 'onset_date' in facts(talk) || 'fever_days' in facts(talk), next);
  }
});

test('an Arabic age is no temperature, and is taken back', async (t) => {
  const talk = await Talk.begin({ language: 'ar' });
  await talk.says('عندي حمى وعمري 34');
  t.is(facts(talk).age_years, 34);
  t.false('temp_c' in facts(talk));
  await talk.says('لا قصدي 43');
  t.is(facts(talk).age_years, 43);
});

test('Ukrainian without its own letters stays Ukrainian', async (t) => {
  const talk = await Talk.begin({ language: 'uk' });
  await talk.says('у мене кашель');
  await talk.says('дихаю добре, голова ясна, груди не болять');
  t.is(facts(talk).dyspnoea, 0);
  t.is(talk.ticket, null);
});

test('a first message in dialect stays Italian where the page is', async (t) => {
  const talk = await Talk.begin({ language: 'it' });
  await talk.says('go a fevra');
  t.regex(talk.text, /Come va il respiro/);
  for (const text of ['g’ho la toss', 'tegno a tosse', 'me doe a testa', 'nun me sento bene']) t.true(soundsLikeDialect(text), text);
  for (const text of [
    'I go to work with a fever',
    'can I go a bit outside?',
    'tengo tos',
    'mi fa male la gola',
    'am febra',
    'ich habe Fieber',
  ])
    t.false(soundsLikeDialect(text), text);
});

test('a cough is no thanks, and the beginning of an illness no wish to begin anew', async (t) => {
  const cough = { type: 'symptom', value: 'cough', negated: false, past: false, subject: 'self', start: 3, end: 9 };
  const understanding = { language: 'es', intent: { name: 'thank', confidence: 0.9 }, also: [], entities: [cough] };
  const said = (text: string) => wishes([{ seq: 1, text, at: 0, button: null, attachments: [], understanding } as never]);
  t.deepEqual(
    ['ha tosido mucho', 'tose menos, gracias'].map((text) => said(text)[0]?.intent),
    ['symptoms.report', 'thank'],
  );
  const course = { seq: 1, text: "è l'inizio di qualcosa?", at: 0, button: null, attachments: [], understanding: null };
  t.true(tellsOfCourse(course as never));
  const other = await Talk.begin({ language: 'it' });
  await other.says('ho la febbre');
  await other.says("è l'inizio di qualcosa?");
  t.true(facts(other).fever_felt);
  for (const text of ["dall'inizio della chat", "torniamo all'inizio della conversazione", 'back to the beginning of the chat'])
    t.false(tellsOfCourse({ seq: 1, text, at: 0, button: null, attachments: [], understanding: null } as never), text);
});
