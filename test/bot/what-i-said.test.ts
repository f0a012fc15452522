// "Can you recap?", "what temperature did I tell you?": what was noted is said, and the question stands.
import test from 'ava';
import { steeringOf } from '../../bot/interview/steering.js';
import { askedBack } from '../../bot/interview/what-i-said.js';
import { Talk } from './talk.js';

const RECAP = {
  it: ['riepiloga', 'ricapitoli?', 'mi fai un riassunto', 'puoi riassumere quello che ti ho detto?', 'fammi un breve riepilogo'],
  en: ['recap', 'can you recap?', 'give me a quick summary', 'could you please sum up what I told you'],
  de: ['fasse zusammen', 'können Sie das bitte zusammenfassen?', 'Zusammenfassung'],
  fr: ['récapitule', 'pouvez-vous résumer ?', 'faites-moi un résumé'],
  es: ['resume', '¿me haces un resumen?', 'puedes recapitular'],
  ro: ['rezumă', 'fă-mi un rezumat'],
  sq: ['përmblidh', 'më bëj një përmbledhje'],
  uk: ['підсумуй', 'можете підсумувати?'],
  ar: ['لخص لي', 'هل يمكنك تلخيص ما قلته؟'],
  zh: ['总结一下', '你能总结一下吗'],
} as const;

const BACK = {
  it: 'che temperatura ti ho detto?',
  en: 'what temperature did I tell you?',
  de: 'welche Temperatur habe ich gesagt?',
  fr: "quelle température j'ai dit ?",
  es: '¿qué temperatura te he dicho?',
  ro: 'ce temperatură am spus?',
  sq: 'cfarë temperature thashë?',
  uk: 'яку ж температуру я казала вам, є записи?',
  ar: 'كم درجة الحرارة التي قلت؟',
  zh: '我刚才说的体温是多少？',
} as const;

const FEVER = {
  it: 'ho 38.5 di febbre e la tosse',
  en: 'I have a fever of 38.5 and a cough',
  de: 'ich habe 38,5 Fieber und Husten',
  fr: "j'ai 38,5 de fièvre et je tousse",
  es: 'tengo 38,5 de fiebre y tos',
  ro: 'am febră 38,5 și tuse',
  sq: 'kam temperaturë 38,5 dhe kollë',
  uk: 'у мене температура 38,5 і кашель',
  ar: 'عندي حرارة 38.5 وسعال',
  zh: '我发烧了，体温38.5',
} as const;

for (const language of Object.keys(RECAP) as (keyof typeof RECAP)[])
  test(`what was noted is said, ${language}`, async (t) => {
    for (const text of RECAP[language]) t.is(steeringOf(text), 'so-far', text);
    const talk = await Talk.begin({ language });
    await talk.says(FEVER[language]);
    const { asked } = talk;
    await talk.says(RECAP[language][0]);
    t.regex(talk.text, /38[.,]5/, talk.text);
    t.is(talk.asked, asked);
    await talk.says(BACK[language]);
    t.regex(talk.decision.replies[0]?.text ?? '', /38[.,]5/, talk.text);
    t.false(talk.decision.replies.some(({ answer }) => answer !== undefined));
    t.is(talk.asked, asked);
  });

test('what is asked back is told from what only refers to what was said', (t) => {
  t.deepEqual(askedBack('cosa ti ho detto prima?'), []);
  t.deepEqual(askedBack('quanti anni ho detto?'), ['age_years', 'age_months']);
  t.true(askedBack('da quanti giorni ti ho detto che ho la febbre?')?.includes('fever_days'));
  t.true(askedBack('what oxygen did I write?')?.includes('spo2_rest'));
  for (const text of [
    ...[
      "te l'ho già detto",
      'come ti ho detto ho la febbre',
      'è quello che ti ho detto',
      'quante volte te lo ho detto?',
      'cosa ha detto il medico?',
    ],
    ...[
      'what did the doctor say?',
      'how many times have I told you',
      'as I said',
      'wie oft habe ich das gesagt',
      'combien de fois je vous ai dit',
    ],
    ...['che temperatura è febbre?', 'quanto dura la febbre?', '医生说了什么？'],
  ])
    t.is(askedBack(text), null, text);
  for (const text of ['che cosa riassume il modulo', 'il medico mi ha fatto un riassunto', 'summary of the rules', 'resumen de las normas'])
    t.is(steeringOf(text), null, text);
});

test('after the interview was stopped, and what was not told', async (t) => {
  const talk = await Talk.begin();
  await talk.says('riepiloga');
  t.is(talk.text.split('\n').at(-1), talk.content.texts.interview_summary_empty.it);
  await talk.says('ho 38.5 di febbre da 3 giorni');
  await talk.says('basta');
  await talk.says('ricapitoli?');
  t.regex(talk.text, /38,5.*giorni di febbre: 3/s);
  await talk.says('che saturazione ti ho detto?');
  t.true(talk.text.startsWith(talk.content.texts.interview_not_told.it));
  t.regex(talk.text, /38,5/);
  t.is(talk.asked, null);
});
