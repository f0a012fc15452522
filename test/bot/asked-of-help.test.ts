// What is asked and told of the help itself after an alarm has an answer that fits it, in the ten languages.
import test from 'ava';
import { askedOfHelp, toldOfHelp } from '../../bot/danger/asked-of-help.js';
import { toldAfter } from '../../bot/danger/told-after.js';
import { isTakenBack } from '../../bot/danger/withdrawn.js';
import type { AfterDanger } from '../../config/text-keys.js';
import { Talk } from './talk.js';

const CHEST = 'mio padre ha un forte dolore al petto';

const ASKED = {
  who_calls: {
    it: ["l'ambulanza la chiamate voi?", 'devo chiamare lo stesso?', "arriva l'ambulanza o devo chiamare io?", 'chi chiamo?'],
    en: ['do you send the ambulance?', 'should I still call?', 'who do I call?', 'is the ambulance coming or should I call?'],
    de: ['rufen Sie den Krankenwagen?', 'muss ich trotzdem anrufen?', 'wen rufe ich an?'],
    fr: ["j'appelle qui ?", "c'est vous qui appelez l'ambulance ?", 'je dois appeler quand même ?'],
    es: ['¿llamáis vosotros a la ambulancia?', '¿a quién llamo?', '¿tengo que llamar yo?'],
    ro: ['sunați voi la ambulanță?', 'pe cine sun?', 'trebuie să sun eu?'],
    ar: ['هل ترسلون الإسعاف؟', 'بمن أتصل؟'],
    uk: ['ви викликаєте швидку?', 'кому дзвонити?', 'мені треба дзвонити самому?'],
    zh: ['你们会叫救护车吗？', '打给谁？'],
    sq: ['thirrni ju ambulancën?', 'kë duhet të thërras?'],
  },
  call_off: {
    it: ["posso disdire l'ambulanza?", 'annullo la chiamata al 112?'],
    en: ['can I cancel the ambulance?', 'should I call off the ambulance?'],
    de: ['kann ich den Krankenwagen abbestellen?'],
    fr: ["je peux annuler l'ambulance ?"],
    es: ['¿puedo cancelar la ambulancia?'],
    ro: ['pot anula ambulanța?'],
    ar: ['هل يمكن إلغاء سيارة الإسعاف؟'],
    uk: ['можна скасувати швидку?'],
    zh: ['可以取消救护车吗？'],
    sq: ['a mund ta anuloj ambulancën?'],
  },
  so: {
    it: ['quindi?', 'e allora?'],
    en: ['so?', 'and now?'],
    de: ['und jetzt?', 'also?'],
    fr: ['et donc ?', 'alors ?'],
    es: ['¿entonces?', '¿y ahora?'],
    ro: ['și acum?', 'deci?'],
    ar: ['والآن؟'],
    uk: ['і що?', 'що далі?'],
    zh: ['然后呢？'],
    sq: ['po tani?', 'pra?'],
  },
  wait: {
    it: ['devo ancora aspettare?'],
    en: ['do I keep waiting?'],
    de: ['muss ich noch warten?'],
    fr: ['je dois encore attendre ?'],
    es: ['¿tengo que seguir esperando?'],
    ro: ['trebuie să mai aștept?'],
    ar: ['هل يجب أن أنتظر؟'],
    uk: ['мені ще чекати?'],
    zh: ['还要继续等吗？'],
    sq: ['duhet të pres akoma?'],
  },
  no_shaking: {
    it: ['lo scuoto?', 'posso scuoterlo?'],
    en: ['should I shake him?'],
    de: ['soll ich ihn schütteln?'],
    fr: ['je le secoue ?'],
    es: ['¿lo sacudo?'],
    ro: ['îl scutur?'],
    ar: ['هل أهزه؟'],
    uk: ['мені його потрясти?'],
    zh: ['要摇醒他吗？'],
    sq: ['ta shkund?'],
  },
  no_moving: {
    it: ['la sollevo io?', 'lo alzo?', 'posso metterla sul letto?'],
    en: ['shall I lift her?', 'can I move him?', 'should I get her up?'],
    de: ['soll ich sie aufrichten?'],
    fr: ['je la soulève ?', 'je le relève ?'],
    es: ['¿la levanto?'],
    ro: ['îl ridic?', 'o ridic?'],
    ar: ['هل أرفعها؟'],
    uk: ['її підняти?'],
    zh: ['要扶她起来吗？'],
    sq: ['ta ngre?'],
  },
  nothing_to_take: {
    it: ['posso dargli il latte?', 'lo faccio vomitare?'],
    en: ['can I give him milk?', 'should I make her throw up?'],
    de: ['soll ich ihm Milch geben?'],
    fr: ['je lui donne du lait ?'],
    es: ['¿le doy leche?'],
    ro: ['îi dau lapte?'],
    ar: ['هل أعطيه حليب؟'],
    uk: ['дати йому молока?'],
    zh: ['要给他喝牛奶吗？'],
    sq: ["çfarë t'i jap?"],
  },
} as const;

for (const [asked, byLanguage] of Object.entries(ASKED)) {
  test(`${asked}, in the ten languages`, (t) => {
    for (const [language, texts] of Object.entries(byLanguage))
      for (const text of texts) t.is(askedOfHelp(text), asked as never, `${language}: ${text}`);
  });
}

const TOLD = {
  on_their_way: {
    it: ['hanno detto dieci minuti', "l'ambulanza arriva tra mezz'ora"],
    en: ['they said ten minutes', 'ambulance coming in 40 mins… what do i do'],
    de: ['sie haben gesagt zehn Minuten', 'der Krankenwagen kommt in 20 Minuten'],
    fr: ['ils ont dit dix minutes'],
    es: ['han dicho diez minutos'],
    ro: ['au spus zece minute'],
    ar: ['قالوا عشر دقائق'],
    uk: ['сказали десять хвилин'],
    zh: ['他们说十分钟'],
    sq: ['thanë dhjetë minuta'],
  },
  said_by_112: {
    it: ['ha detto il 112 che non vengono', 'il 112 mi ha detto di sentire il medico'],
    en: ["112 said they won't come", 'they told me to see my doctor'],
    de: ['112 hat gesagt, ich soll zum Hausarzt', 'sie sagten, sie kommen nicht'],
    fr: ["le 112 m'a dit d'appeler mon médecin", "ils ont dit qu'ils ne viennent pas"],
    es: ['el 112 me ha dicho que no vienen', 'han dicho que llame a mi médico'],
    ro: ['112 mi-a spus să sun medicul', 'au spus că nu vin'],
    ar: ['قالوا لن يأتوا'],
    uk: ['112 сказали звернутися до лікаря', 'сказали, що не приїдуть'],
    zh: ['112说不来', '他们让我看医生'],
    sq: ['112 tha të flas me mjekun', 'thanë që nuk vijnë'],
  },
  going: {
    it: ['stiamo andando al pronto soccorso', 'lo porto in ospedale'],
    en: ["we're going to the hospital", 'I am driving him to the hospital'],
    de: ['wir fahren ins Krankenhaus', 'ich bringe ihn in die Notaufnahme'],
    fr: ['on va aux urgences', "je l'emmène à l'hôpital"],
    es: ['cancela, ya vamos a urgencias', 'lo llevo al hospital'],
    ro: ['mergem la urgențe', 'îl duc la spital'],
    ar: ['نحن ذاهبون إلى المستشفى'],
    uk: ['веземо його в лікарню'],
    zh: ['我们正在去医院'],
    sq: ['po shkojmë në spital'],
  },
  corrected: {
    it: ['no aspè è la pancia che mi fa male', 'intendevo la schiena'],
    en: ["no wait it's his belly", 'I meant the left arm'],
    de: ['nein Moment, es ist der Bauch', 'ich meinte den Bauch'],
    fr: ["non attends, c'est le ventre", 'je voulais dire le ventre'],
    es: ['no espera, es la barriga', 'quería decir la barriga'],
    ro: ['nu stai, e burta', 'am vrut să spun burta'],
    ar: ['كنت أقصد البطن'],
    uk: ['я мав на увазі живіт'],
    zh: ['不是，是肚子', '我说错了，是肚子'],
    sq: ['jo prit, është barku', 'desha të them barku'],
  },
} as const;

for (const [told, byLanguage] of Object.entries(TOLD)) {
  test(`${told}, in the ten languages`, (t) => {
    for (const [language, texts] of Object.entries(byLanguage))
      for (const text of texts) t.is(toldOfHelp(text), told as never, `${language}: ${text}`);
  });
}

test('what is asked of other things, or told of them, is not of help', (t) => {
  for (const text of [
    'mi chiamate voi?',
    'il tampone lo devo pagare io?',
    'preferisco che mi chiamate voi',
    'quindi sto a casa',
    'ça va pas',
  ])
    t.is(askedOfHelp(text), null, text);
  for (const text of [
    'ha questo dolore da dieci minuti',
    'gli viene il dolore ogni cinque minuti',
    'il 112 mi ha detto di metterlo su un fianco',
    'vado al pronto soccorso?',
    'no, sta bene, mi sono sbagliata',
    'no no è ancora così',
  ])
    t.is(toldOfHelp(text), null, text);
});

async function after(alarm: string, language: string, ...texts: string[]): Promise<Talk> {
  const talk = await Talk.begin({ language });
  await talk.says(alarm);
  for (const text of texts) await talk.says(text);
  return talk;
}

function says(talk: Talk, name: AfterDanger): boolean {
  return talk.text.includes(talk.content.afterDanger[name][talk.language as 'it'] as string);
}

test('who asks whether we send the ambulance is told that 112 sends it, and asked for no number', async (t) => {
  for (const text of ["l'ambulanza la chiamate voi?", 'devo chiamare lo stesso?', "arriva l'ambulanza o devo chiamare io?"]) {
    const talk = await after(CHEST, 'it', text);
    t.regex(talk.text, /nessuna ambulanza: la manda il 112/, text);
    t.deepEqual(talk.buttons, ['112']);
  }
  const french = await after('mon père a une forte douleur à la poitrine', 'fr', "j'appelle qui ?");
  t.regex(french.text, /c'est le 112 qui l'envoie/);
  const asked = await Talk.begin({ language: 'de' });
  await asked.saysSuspected('consciousness', 'Nachbarin macht die Tür nicht auf', 'second reader');
  await asked.says('muss ich trotzdem anrufen?');
  t.regex(asked.text, /Den schickt die 112/);
  t.is(asked.state?.awaiting?.kind, 'happening-now');
});

test('what 112 has said is taken as said, and what was told is answered', async (t) => {
  const refused = await after(CHEST, 'it', 'ha detto il 112 che non vengono');
  t.true(says(refused, 'said_by_112'));
  t.true(refused.state?.helpCalled);
  t.true(says(await after(CHEST, 'it', 'ho chiamato il 112', 'hanno detto dieci minuti'), 'on_their_way'));
  t.true(says(await after(CHEST, 'it', "posso disdire l'ambulanza?"), 'call_off'));
  t.true(says(await after(CHEST, 'it', 'no aspè è la pancia che mi fa male'), 'corrected'));
  const going = await after('mi padre tiene un dolor fuerte en el pecho', 'es', 'cancela, ya vamos a urgencias');
  t.true(says(going, 'going'));
  t.truthy(going.ticket);
  // That it gets worse comes before all else.
  t.true(says(await after(CHEST, 'it', 'il 112 ha detto che non vengono ma peggiora'), 'worse_now'));
});

test('beside the minutes, what to do until then is answered', async (t) => {
  const talk = await after('my father has strong chest pain', 'en', 'ambulance coming in 40 mins… what do i do');
  t.true(says(talk, 'on_their_way'));
  t.regex(talk.text, /sit down/);
  t.notRegex(talk.text, /call 112 now/);
});

test('"so?" is answered with what to do', async (t) => {
  t.regex((await after(CHEST, 'it', 'quindi?')).text, /chiama subito il 112/);
});

test('nobody is to be shaken, or lifted after a fall, or given anything after a poison', async (t) => {
  t.true(says(await after('mio figlio di 3 mesi è moscio e non si sveglia', 'it', 'lo scuoto?'), 'no_shaking'));
  t.true(says(await after('mia nonna è caduta e non riesce ad alzarsi', 'it', 'la sollevo io?'), 'no_moving'));
  t.true(says(await after('mi hijo ha bebido lejía', 'es', '¿le doy leche?'), 'nothing_to_take'));
  t.true(says(await after('mio figlio ha bevuto la candeggina', 'it', 'posso dargli il latte?'), 'nothing_to_take'));
  t.true(says(await after('djali im ka pirë zbardhues', 'sq', "çfarë t'i jap?"), 'nothing_to_take'));
  // Without a fall or a poison they ask for something else.
  t.false(says(await after(CHEST, 'it', 'lo alzo?'), 'no_moving'));
  t.false(says(await after(CHEST, 'it', 'posso dargli il latte?'), 'nothing_to_take'));
});

test('they are there is heard behind a goodbye', (t) => {
  for (const text of ['sono arrivati ciao', 'sono arrivati grazie mille', "they're here bye", 'sie sind da danke', 'au ajuns mulțumesc'])
    t.is(toldAfter(text), 'arrived', text);
});

test('who did not answer was in the shower, and says so: that is taken back', (t) => {
  for (const text of [
    'ok ha risposto, era sotto la doccia, scusate',
    'she answered, she was asleep',
    'sie hat aufgemacht, sie war unter der Dusche',
    'il a répondu, il dormait',
    'ya contestó, estaba durmiendo',
    'a răspuns, era la duș',
    'вона відповіла, була в душі',
    '他接电话了，刚才在洗澡',
  ])
    t.true(isTakenBack(text), text);
  for (const text of ['non ha risposto, era in bagno', 'il 112 ha risposto, era occupato', 'ha risposto ma era confusa'])
    t.false(isTakenBack(text), text);
});
