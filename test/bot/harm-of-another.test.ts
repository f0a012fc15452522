// A wish to die of somebody else is answered about that person, in all ten languages; one's own never is.
import test from 'ava';
import { isOfAnother } from '../../bot/danger/harm-of-another.js';
import { Talk } from './talk.js';

const OF_ANOTHER = {
  it: ['mio fratello dice che vuole farla finita', 'conosco una persona che vuole uccidersi', 'mio cugino ha pensieri suicidi'],
  en: ['my friend wants to die', 'someone I know wants to end it all', "my mother doesn't want to live anymore", 'my brother is suicidal'],
  de: ['mein Bruder sagt, er will sterben', 'jemand, den ich kenne, will sich umbringen', 'mein Freund ist suizidgefährdet'],
  fr: ['mon ami veut mourir', "quelqu'un que je connais veut se suicider", 'ma sœur a des idées suicidaires'],
  es: ['mi amigo quiere morir', 'alguien que conozco quiere suicidarse', 'mi hermana tiene pensamientos suicidas'],
  ro: ['prietenul meu vrea să moară', 'cineva pe care îl cunosc vrea să se omoare', 'sora mea are gânduri suicidale'],
  sq: ['shoku im do të vdesë', 'dikush që njoh dëshiron të vrasë veten', 'motra ime nuk do të jetojë më'],
  uk: ['мій друг хоче померти', 'знайомий думає про самогубство', 'моя подруга не хоче жити'],
  ar: ['صديقي يريد أن يموت', 'شخص أعرفه يريد الانتحار', 'أخي يقول إنه يريد إنهاء حياته'],
  zh: ['我朋友想死', '我认识的人想自杀', '我女儿有自杀的念头'],
} as const;
const WHAT_TO_SAY = {
  it: 'che cosa gli dico?',
  en: 'what should I say to them?',
  de: 'was soll ich ihm sagen?',
  fr: "qu'est-ce que je dois lui dire ?",
  es: '¿qué le digo?',
  ro: 'ce să îi spun?',
  sq: "çfarë t'i them?",
  uk: 'що йому сказати?',
  ar: 'ماذا أقول له؟',
  zh: '我该跟他说什么？',
} as const;
const ME_TOO = {
  it: 'voglio morire anche io',
  en: 'I want to die too',
  de: 'ich will auch sterben',
  fr: 'moi aussi je veux mourir',
  es: 'yo también quiero morir',
  ro: 'și eu vreau să mor',
  sq: 'edhe unë dua të vdes',
  uk: 'я теж хочу померти',
  ar: 'أنا أيضا أريد أن أموت',
  zh: '我也想死',
} as const;

for (const [language, texts] of Object.entries(OF_ANOTHER))
  test(`whoever tells of another's wish to die is answered about them: ${language}`, async (t) => {
    for (const text of texts) {
      const talk = await Talk.begin({ language });
      const { reply } = talk.content.danger.self_harm_other!;
      await talk.says(text);
      t.true(talk.text.includes(reply[language as 'it']!), `${text}: ${talk.text}`);
      t.false(talk.text.includes(talk.content.danger.self_harm!.reply[language as 'it']!), text);
      t.is(talk.ticket?.priority, 'emergency', text);
      await talk.says(WHAT_TO_SAY[language as 'it']);
      t.true(talk.text.includes(reply[language as 'it']!), talk.text);
    }
  });

for (const [language, text] of Object.entries(ME_TOO))
  test(`who wants to die as well is asked about themselves then: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(OF_ANOTHER[language as 'it'][0]);
    await talk.says(text);
    t.true(talk.text.includes(talk.content.danger.self_harm!.reply[language as 'it']!), talk.text);
  });

test('what is said of oneself is not said of another', (t) => {
  for (const text of [
    ...[
      'voglio morire, mio fratello non lo sa',
      'mio marito mi odia e voglio morire',
      'vorrei parlare con una persona, ho pensieri suicidi',
    ],
    ...["I want to die, my mother doesn't care", "my mother doesn't want me, I'd rather be dead", 'my friend knows that I am suicidal'],
    ...['ich bin suizidgefährdet, meine Frau weiß es nicht', "j'ai des idées suicidaires, mon mari ne le sait pas"],
    ...['mi marido no lo sabe, pero quiero morir', 'sunt suicidal și soția nu știe', '我想死，我妈妈不知道', 'أريد أن أموت وأمي لا تعرف'],
    ...['хочу померти, мама не знає', 'dua të vdes, nëna nuk e di', 'qualcuno mi aiuti, voglio farla finita', '一个人想死'],
  ])
    t.false(isOfAnother(text), text);
});

test('somebody in their room is no wish for a video call', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mio fratello dice che vuole farla finita');
  await talk.says('è in camera sua');
  t.false(talk.text.includes(talk.content.texts.video_unavailable.it), talk.text);
});
