// Help that is refused after a danger: neither argued with nor passed over.
import test from 'ava';
import { helpRefusedIn } from '../../bot/danger/refuses-help.js';
import { Talk } from './talk.js';

const OWN = [
  "non voglio l'ambulanza",
  'non voglio andare in ospedale',
  'niente ospedale per favore',
  'no ospedale grazie',
  'non chiamo nessuno',
  'io il 112 non lo chiamo',
  'non voglio chiamare il 112',
  "non mi serve l'ambulanza",
  'preferisco aspettare',
  'aspetto domani',
  'no al pronto soccorso non ci vado',
  'mi vergogno a chiamare',
  'non voglio disturbare nessuno',
  'non voglio essere ricoverata',
  "I don't want an ambulance",
  'no hospital please',
  'no ambulance',
  "I'm not going to the hospital",
  "I don't want to call 112",
  "I won't call anyone",
  "I'd rather wait until tomorrow",
  "please don't send an ambulance",
  "I don't need an ambulance",
  'ich will keinen Krankenwagen',
  'kein Krankenhaus bitte',
  'ich will nicht ins Krankenhaus',
  'ich rufe niemanden an',
  'ich möchte 112 nicht anrufen',
  'ich brauche keinen Notarzt',
  'ich warte lieber bis morgen',
  "je ne veux pas d'ambulance",
  "pas d'hôpital s'il vous plaît",
  "je ne veux pas aller à l'hôpital",
  "je n'appelle personne",
  'je ne veux pas appeler le 112',
  'je préfère attendre',
  "pas besoin d'ambulance",
  'no quiero ambulancia',
  'no quiero ir al hospital',
  'nada de hospital por favor',
  'no voy a llamar a nadie',
  'no quiero llamar al 112',
  'prefiero esperar',
  'nu vreau ambulanță',
  'nu vreau la spital',
  'nu vreau să merg la spital',
  'nu sun pe nimeni',
  'fără spital, vă rog',
  'prefer să aștept',
  'nuk dua ambulancë',
  'nuk dua të shkoj në spital',
  'nuk telefonoj askënd',
  'jo spital ju lutem',
  'pa ambulancë',
  'не хочу швидку',
  'не хочу в лікарню',
  'не треба швидкої',
  'нікому не буду дзвонити',
  'я не поїду в лікарню',
  'не хочу дзвонити 112',
  'краще почекаю',
  'لا أريد الإسعاف',
  'لا أريد سيارة إسعاف',
  'لا أريد الذهاب إلى المستشفى',
  'لن أتصل بأحد',
  'بدون مستشفى من فضلك',
  'لا أريد أن أتصل',
  'مش عايز اسعاف',
  '我不想叫救护车',
  '不要去医院',
  '我不去医院',
  '不打120',
  '我不想打电话',
  '不用叫救护车',
  '我先等等看',
];
for (const text of OWN) test(`refused: ${text}`, (t) => t.is(helpRefusedIn(text), 'own'));

const OTHERS = [
  'mio padre non vuole che chiami',
  "mio padre non vuole l'ambulanza",
  'non vuole andare in ospedale',
  'mia madre si rifiuta di andare in ospedale',
  'lui si rifiuta',
  'mia nonna non vuole essere ricoverata',
  'dice di non chiamare',
  'mio marito non vuole che telefoni',
  "he doesn't want an ambulance",
  "my father doesn't want me to call",
  'she refuses to go to hospital',
  "my mum won't go to the hospital",
  'he refuses',
  'mein Vater will nicht, dass ich anrufe',
  'sie will nicht ins Krankenhaus',
  'meine Mutter weigert sich',
  'er will keinen Notarzt',
  "mon père ne veut pas que j'appelle",
  "elle refuse d'aller à l'hôpital",
  "il ne veut pas d'ambulance",
  'mi padre no quiere que llame',
  'mi madre no quiere ir al hospital',
  'se niega a ir al hospital',
  'tata nu vrea să sun',
  'mama nu vrea la spital',
  'refuză ambulanța',
  'babai nuk do të telefonoj',
  'nuk do të shkojë në spital',
  'мама не хоче, щоб я дзвонила',
  'тато не хоче в лікарню',
  'він відмовляється їхати в лікарню',
  'أبي لا يريد أن أتصل',
  'أمي ترفض الذهاب إلى المستشفى',
  'لا يريد الإسعاف',
  '我爸不让我打电话',
  '他不想去医院',
  '妈妈拒绝去医院',
];
for (const text of OTHERS) test(`refused by somebody else: ${text}`, (t) => t.is(helpRefusedIn(text), 'other'));

const NONE = [
  "l'ambulanza non arriva",
  'il 112 non risponde',
  'non so se chiamare il 112',
  'non riesco a chiamare il 112',
  'non posso chiamare',
  'devo andare in ospedale?',
  'non respira',
  'no',
  "sta meglio, non serve più l'ambulanza",
  'non vuole mangiare',
  'non voglio morire',
  'non ho il telefono',
  'non voglio una persona',
  'the ambulance is not coming',
  "I can't call",
  "he doesn't want to eat",
  'der Krankenwagen kommt nicht',
  'er will nichts trinken',
  "l'ambulance ne vient pas",
  'il ne veut pas manger',
  'la ambulancia no llega',
  'no quiere comer',
  'ambulanța nu vine',
  'nu vrea să mănânce',
  'ambulanca nuk po vjen',
  'nuk do të hajë',
  'швидка не їде',
  'не хоче їсти',
  'الإسعاف لم يصل',
  'لا يريد أن يأكل',
  '救护车还没来',
  '他不想吃饭',
  "dove è l'ospedale",
  'sono in ospedale e non mi fanno entrare',
  'mia madre è in ospedale e non vuole parlare',
  "in ospedale non c'è posto",
  'non mi fa male',
  'no il 112 non lo so',
  'ho chiamato il 112',
  'non voglio che muoia',
  'ho paura di andare in ospedale per il covid',
];
for (const text of NONE) test(`not refused: ${text}`, (t) => t.is(helpRefusedIn(text), null));

test('who refuses the ambulance hears why it matters, and the request stays', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho un forte dolore al petto');
  await talk.says("non voglio l'ambulanza");
  t.regex(talk.text, /la decisione è tua.*gratuita.*richiesta di una persona resta aperta/s);
  t.deepEqual(talk.decision.tickets, []);
  t.true(talk.buttons.includes('112'));
});

test('said again it is asked what worries them, and then only read', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho un forte dolore al petto');
  await talk.says('niente ospedale per favore');
  const first = talk.text;
  await talk.says('non chiamo nessuno');
  t.regex(talk.text, /Che cosa preoccupa di più/);
  t.not(talk.text, first);
  await talk.says('non voglio andare in ospedale');
  t.regex(talk.text, /Ti leggo/);
  t.notRegex(talk.text, /Che cosa preoccupa/);
});

test('for somebody else: who decides, and that the writer may call all the same', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre ha un forte dolore al petto');
  await talk.says('mio padre non vuole che chiami');
  t.regex(talk.text, /Puoi chiamare il 112 tu.*adulto lucido.*confuso/s);
});

test('of somebody who does not react nobody is told that it is theirs to decide, nor that nothing presses', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre è svenuto e non risponde');
  await talk.says("non voglio l'ambulanza");
  t.regex(talk.text, /non può deciderlo: chiama subito/);
  t.notRegex(talk.text, /decisione è tua/);
  await talk.says('non chiamo nessuno');
  t.regex(talk.text, /112/);
  t.notRegex(talk.text, /nessuno ti obbliga/);
});

test('told in one breath with the danger it is answered beside it', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio padre ha un forte dolore al petto ma non vuole andare in ospedale');
  t.regex(talk.text, /chiama subito il 112.*Puoi chiamare il 112 tu/s);
});

test('who is well again and needs no ambulance has taken it back', async (t) => {
  const talk = await Talk.begin();
  await talk.says('ho un forte dolore al petto');
  await talk.says("mi è passato, non serve più l'ambulanza");
  t.regex(talk.text, /ne prendo nota/);
});

const IN_ALL = {
  en: ['I have strong chest pain', 'no hospital please', /your decision/],
  de: ['ich habe starke Brustschmerzen', 'ich will keinen Krankenwagen', /Sie entscheiden/],
  fr: ["j'ai une forte douleur à la poitrine", "pas d'hôpital s'il vous plaît", /vous qui décidez/],
  es: ['tengo un dolor fuerte en el pecho', 'no quiero ir al hospital', /la decisión es tuya/],
  ro: ['am o durere puternică în piept', 'nu vreau la spital', /decizia este a ta/],
  ar: ['عندي ألم شديد في الصدر', 'لا أريد الإسعاف', /القرار لك/],
  uk: ['у мене сильний біль у грудях', 'не хочу в лікарню', /рішення за вами/],
  zh: ['我胸口很痛', '我不想叫救护车', /决定权在您/],
  sq: ['kam dhimbje të fortë në gjoks', 'nuk dua ambulancë', /vendimi është yti/],
} as const;
for (const [language, [danger, refusal, said]] of Object.entries(IN_ALL)) {
  test(`in ${language}: ${refusal}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(danger);
    t.is(talk.ticket?.priority, 'emergency');
    await talk.says(refusal);
    t.regex(talk.text, said);
  });
}
