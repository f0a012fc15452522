// What is told after an alarm has a sentence that fits it, in the ten languages.
import test from 'ava';
import { calledIn } from '../../bot/danger/help-called.js';
import { toldAfter } from '../../bot/danger/told-after.js';
import { LANGUAGES } from '../../config/languages.js';
import { Talk } from './talk.js';

const CHEST = {
  it: 'mio padre ha un forte dolore al petto',
  en: 'my father has strong chest pain',
  de: 'mein Vater hat starke Brustschmerzen',
  fr: 'mon père a une forte douleur à la poitrine',
  es: 'mi padre tiene un dolor fuerte en el pecho',
  ro: 'tata are o durere puternică în piept',
  ar: 'والدي عنده ألم شديد في الصدر',
  uk: 'у тата сильний біль у грудях',
  zh: '我爸爸胸口很痛',
  sq: 'babai ka dhimbje të fortë në gjoks',
} as const;

const TOLD = {
  worse_now: {
    it: ['va sempre peggio', 'adesso sta molto peggio', 'si sta aggravando', 'è peggiorato', 'ho chiamato ma peggiora'],
    en: ["he's getting worse", 'it is much worse now', 'she has got a lot worse', 'he is deteriorating'],
    de: ['es wird schlimmer', 'ihm geht es immer schlechter', 'sein Zustand verschlechtert sich'],
    fr: ["ça s'aggrave", 'il va de plus en plus mal', 'elle va plus mal', 'ça empire'],
    es: ['está cada vez peor', 'ha empeorado', 'ahora se siente peor', 'empeora'],
    ro: ['îi este mai rău', 'se simte tot mai rău', 's-a agravat'],
    ar: ['حالته تزداد سوءا', 'ساءت حالته', 'حالتها تتدهور'],
    uk: ['йому стає гірше', 'стан погіршується', 'їй дуже погано, стало гірше'],
    zh: ['越来越严重了', '情况恶化了', '他更难受了'],
    sq: ['po bëhet më keq', 'u përkeqësua', 'ndihet më keq'],
  },
  arrived: {
    it: ["è arrivata l'ambulanza", 'i soccorsi sono arrivati', 'sono arrivati', 'il 118 è qui', 'la stanno portando via'],
    en: ['the ambulance is here', 'paramedics have arrived', "they're here now", 'they are taking him away'],
    de: ['der Krankenwagen ist da', 'die Sanitäter sind jetzt hier', 'sie sind da', 'sie nehmen ihn mit'],
    fr: ["l'ambulance est là", 'les secours viennent d’arriver', 'ils sont arrivés'],
    es: ['ya llegó la ambulancia', 'la ambulancia ha llegado', 'se lo llevan'],
    ro: ['a venit ambulanța', 'ambulanța a ajuns', 'au ajuns'],
    ar: ['وصلت سيارة الإسعاف', 'الإسعاف وصل', 'وصلوا'],
    uk: ['швидка приїхала', 'приїхали медики', 'вони вже тут'],
    zh: ['救护车到了', '急救人员已经到了'],
    sq: ['erdhi ambulanca', 'ambulanca ka ardhur', 'arritën'],
  },
  alone: {
    it: ['sono da sola in casa', 'sono solo', "non c'è nessuno con me", 'sono sola con due bambini'],
    en: ["I'm alone", 'I am at home alone', 'there is nobody here', 'no one else is here with me'],
    de: ['ich bin allein', 'ich bin hier ganz alleine', 'niemand ist da'],
    fr: ['je suis toute seule', "il n'y a personne avec moi"],
    es: ['estoy sola en casa', 'no hay nadie conmigo'],
    ro: ['sunt singură acasă', 'nu e nimeni cu mine'],
    ar: ['أنا وحدي', 'لا يوجد أحد معي'],
    uk: ['я вдома сама', 'поруч нікого немає'],
    zh: ['我一个人在家', '家里没有别人'],
    sq: ['jam vetëm në shtëpi', 'nuk ka njeri këtu'],
  },
  other_far: {
    it: ['mia madre è da sola in casa', 'sono lontano', 'vive in un altra città'],
    en: ['she is at home alone', 'I am far away', 'he lives in another city'],
    de: ['sie ist allein zu Hause', 'ich bin weit weg'],
    fr: ['il est tout seul', "j'habite loin".replace("j'habite", 'il habite')],
    es: ['mi padre está solo', 'estoy muy lejos'],
    ro: ['mama e singură', 'sunt departe'],
    ar: ['أمي وحدها في البيت', 'أنا بعيد عنه'],
    uk: ['мама вдома сама', 'я далеко'],
    zh: ['妈妈一个人在家', '我在外地'],
    sq: ['nëna është vetëm', 'jam larg'],
  },
  door: {
    it: ['la porta è chiusa a chiave', 'non riesco ad aprire', 'il cancello è chiuso, come entrano?', 'non ho le chiavi'],
    en: ['the door is locked', "I can't get to the door", 'how will they get in?', "I don't have the keys"],
    de: ['die Tür ist abgeschlossen', 'wie kommen sie rein?', 'ich habe keinen Schlüssel'],
    fr: ['la porte est fermée à clé', "je n'arrive pas à ouvrir", "je n'ai pas les clés"],
    es: ['la puerta está cerrada con llave', 'no puedo abrir', '¿cómo van a entrar?'],
    ro: ['ușa e încuiată', 'cum intră?', 'nu am cheile'],
    ar: ['الباب مغلق', 'كيف سيدخلون؟', 'لا أستطيع فتح الباب'],
    uk: ['двері зачинені', 'не можу відчинити', 'у мене немає ключів'],
    zh: ['门锁着', '我打不开门', '没有钥匙'],
    sq: ['dera është e mbyllur', 'si do të hyjnë?', 'nuk kam çelës'],
  },
  place: {
    it: ['non so dove sono', "non so l'indirizzo"],
    en: ["I don't know where I am", "we don't know the address"],
    de: ['ich weiß nicht, wo ich bin', 'ich kenne die Adresse nicht'],
    fr: ['je ne sais pas où je suis', "je ne connais pas l'adresse"],
    es: ['no sé dónde estoy', 'no sé la dirección'],
    ro: ['nu știu unde sunt', 'nu știu adresa'],
    ar: ['لا أعرف أين أنا', 'لا أعرف العنوان'],
    uk: ['не знаю, де я', 'не знаю адреси'],
    zh: ['我不知道我在哪', '不知道这里的地址'],
    sq: ['nuk e di ku jam', 'nuk e di adresën'],
  },
  prepare: {
    it: ['devo preparare qualcosa?', 'che cosa devo portare?'],
    en: ['what should I prepare?', 'should I bring anything?'],
    de: ['was soll ich vorbereiten?', 'muss ich etwas mitnehmen?'],
    fr: ['que dois-je préparer ?', 'faut-il emporter quelque chose ?'],
    es: ['¿qué tengo que preparar?', '¿debo llevar algo?'],
    ro: ['ce trebuie să pregătesc?'],
    ar: ['ماذا يجب أن أحضر؟'],
    uk: ['що треба підготувати?'],
    zh: ['要准备什么？'],
    sq: ['çfarë duhet të përgatis?'],
  },
} as const;

for (const [told, byLanguage] of Object.entries(TOLD)) {
  test(`${told}, in the ten languages`, (t) => {
    for (const [language, texts] of Object.entries(byLanguage))
      for (const text of texts) t.is(toldAfter(text), told as never, `${language}: ${text}`);
  });
}

test('what is denied, supposed, asked or about something else is not told', (t) => {
  for (const text of [
    'non sta peggiorando',
    'e se peggiora?',
    'it is not getting worse',
    'what if it gets worse?',
    'es wird nicht schlimmer',
    'ça ne s’aggrave pas',
    'no está peor',
    'йому не гірше',
    'non sono sola',
    'sono solo un po’ agitato',
    'sono solo sdraiato',
    "I'm not alone",
    'je ne suis pas seule',
    'posso entrare in ufficio?',
    'il risultato non è ancora arrivato',
    'voglio parlare con un medico qui in chat',
    'mia madre ha 80 anni',
    'grazie',
  ])
    t.is(toldAfter(text), null, text);
});

test('an ambulance that is not there yet is asked about as the wait', (t) => {
  for (const text of [
    "l'ambulanza non è ancora arrivata",
    'they are still not here',
    'sie sind noch nicht da',
    'ils ne sont pas encore là',
    'todavía no llegan',
    'nu au venit încă',
    'لم تصل بعد',
    'ще не приїхали',
    '还没到',
    'non arriva nessuno',
    'nobody is coming',
    'no viene nadie',
    'ніхто не їде',
    '没人来',
    'nuk kanë ardhur ende',
  ])
    t.is(toldAfter(text), 'not_yet', text);
});

for (const language of LANGUAGES) {
  test(`beside an alarm, in ${language}: worse, alone, the door, the place, and help that is there`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(CHEST[language]);
    t.is(talk.ticket?.priority, 'emergency');
    for (const told of ['worse_now', 'alone', 'door', 'place', 'prepare', 'arrived'] as const) {
      // "I don't know where I am" may be a sign of the mind, and stays one.
      const text: string = (told === 'place' || told === 'door' ? TOLD[told][language].at(-1) : TOLD[told][language][0]) ?? '';
      await talk.says(text);
      t.is(talk.text, talk.content.afterDanger[told][language] ?? '', text);
    }
  });
}

test('without an alarm none of it is heard so', async (t) => {
  const talk = await Talk.begin();
  await talk.says('sono da sola in casa');
  t.not(talk.text, talk.content.afterDanger.alone.it);
  t.is(talk.ticket, null);
});

test('beside despair other words are right', async (t) => {
  const talk = await Talk.begin();
  await talk.says('voglio morire');
  await talk.says('sono da sola in casa');
  t.not(talk.text, talk.content.afterDanger.alone.it);
});

test('who has called and tells of a locked door hears both', async (t) => {
  const talk = await Talk.begin();
  await talk.says(CHEST.it);
  await talk.says('ho chiamato il 112 ma la porta è chiusa a chiave');
  t.true(talk.text.includes(talk.content.afterDanger.called.it ?? '-'));
  t.true(talk.text.includes(talk.content.afterDanger.door.it ?? '-'));
});

test('who has called and gets worse is sent to the phone again', async (t) => {
  const talk = await Talk.begin();
  await talk.says(CHEST.it);
  await talk.says('ho chiamato ma sta peggiorando');
  t.is(talk.text, talk.content.afterDanger.worse_now.it);
});

test('help that is there is told what is asked beside it', async (t) => {
  const talk = await Talk.begin();
  await talk.says(CHEST.it);
  await talk.says("è arrivata l'ambulanza, posso andare con lui?");
  t.true(talk.text.includes(talk.content.afterDanger.arrived.it ?? '-'));
  t.true(talk.text.includes(talk.content.afterDanger.go_along.it ?? '-'));
});

test('a locked door beside a fire is about getting out', async (t) => {
  const talk = await Talk.begin();
  await talk.says("c'è un incendio in casa");
  await talk.says('la porta è chiusa');
  t.regex(talk.text, /finestra/);
});

test('a locked door is no violence beside an alarm, unless somebody has locked it', async (t) => {
  const talk = await Talk.begin();
  await talk.says(CHEST.it);
  await talk.saysToReader('violence', 'la porta è chiusa a chiave e non riesco ad alzarmi');
  t.is(talk.text, talk.content.afterDanger.door.it);
  t.false('violence' in (talk.state?.danger ?? {}));
  const other = await Talk.begin();
  await other.says(CHEST.it);
  await other.saysToReader('violence', 'mi ha chiusa in casa, la porta è chiusa a chiave');
  t.true('violence' in (other.state?.danger ?? {}));
});

test('nobody answers at 112, twice: other words', async (t) => {
  for (const [language, text, again] of [
    ['it', 'il 112 non risponde', 'non risponde nessuno'],
    ['en', 'nobody answers at 112, it is busy', 'nobody answers'],
    ['de', '112 ist besetzt', 'es geht keiner ran'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(CHEST[language]);
    await talk.says(text);
    t.is(talk.text, talk.content.afterDanger.no_answer[language] ?? '');
    await talk.says(again);
    t.is(talk.text, talk.content.afterDanger.no_answer_again[language] ?? '');
  }
});

test('what to say on the phone is what 112 asks', async (t) => {
  for (const text of [
    'non so cosa dire al telefono',
    'what should I say?',
    'was soll ich sagen?',
    'que dois-je dire ?',
    '¿qué les digo?',
    'ce să le spun?',
    "çfarë t'u them?",
    'що мені казати?',
    'ماذا أقول لهم؟',
    '我该说什么',
  ])
    t.is(toldAfter(text), 'to_say', text);
  const talk = await Talk.begin();
  await talk.says(CHEST.it);
  await talk.says('non so cosa dire al telefono');
  t.is(talk.text, talk.content.texts.emergency_112.it);
});

test('what is told of the wait is no question about contacts or calls', async (t) => {
  const talk = await Talk.begin({ language: 'en' });
  await talk.says(CHEST.en);
  await talk.says('they say 15 minutes');
  t.is(
    talk.decision.replies.find(({ answer }) => answer),
    undefined,
  );
});

test('nobody answers at 112, in whatever order', (t) => {
  for (const text of [
    'nadie contesta en el 112',
    'nu răspunde nimeni la 112',
    'nobody answers at 112',
    'niemand antwortet bei 112',
    'не відповідають у 112',
    'sigue sin contestar nadie',
  ])
    t.is(calledIn(text), 'no_answer', text);
});

test('who is on the phone with 112 has called', (t) => {
  for (const text of ['sono al telefono con il 112', 'on the phone with 112 now', 'bin am Telefon mit 112', 'estoy al teléfono con el 112'])
    t.is(calledIn(text), 'called', text);
});

test('calling again, and an ambulance named last, are a call', (t) => {
  for (const text of [
    'ok richiamo',
    "I'll try again",
    'ich rufe nochmal an',
    'je rappelle',
    'vuelvo a llamar',
    'ya viene la ambulancia',
    'sun din nou',
    'telefonoj përsëri',
    'дзвоню ще раз',
    'سأتصل مرة أخرى',
    '我再打一次',
  ])
    t.is(calledIn(text), 'called', text);
});
