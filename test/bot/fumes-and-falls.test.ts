// Dangers that come in plain words: carbon monoxide, a blow on the head, somebody who does not answer, things that nobody eats.
import test from 'ava';
import { breatheFumes } from '../../bot/danger/fumes.js';
import { isOverdose } from '../../bot/danger/overdose.js';
import { swallowsThing } from '../../bot/danger/swallowed-things.js';
import { isUnreachable } from '../../bot/danger/unreachable.js';
import { plain } from '../../bot/words/plain.js';
import { Talk } from './talk.js';

const KINDS = ['fumes', 'head', 'unreachable', 'poison', 'eye'] as const;

const TOLD: readonly (readonly [kind: (typeof KINDS)[number], language: string, ...texts: string[]])[] = [
  ['fumes', 'it', 'da quando abbiamo acceso la stufa abbiamo tutti mal di testa e anche il cane barcolla'],
  ['fumes', 'en', 'we lit the barbecue inside because the heating is off and now we are all dizzy and sick'],
  ['fumes', 'de', 'wir haben mit Holzkohle im Zimmer geheizt und jetzt ist uns allen schwindlig'],
  ['fumes', 'fr', "depuis qu'on a allumé le poêle on a tous mal à la tête et ma fille a vomi"],
  ['fumes', 'es', 'hemos encendido el brasero en el salón y estamos todos mareados con dolor de cabeza'],
  ['fumes', 'ro', 'am aprins cărbuni în cameră ca să ne încălzim și acum suntem toți amețiți'],
  ['fumes', 'sq', 'ndezëm qymyrin në dhomë për ngrohje dhe tani na dhemb koka të gjithëve'],
  ['fumes', 'ar', 'شغلنا الفحم في الغرفة للتدفئة والآن كلنا عندنا صداع ودوخة'],
  ['fumes', 'uk', 'ми розпалили мангал у кімнаті, щоб зігрітися, і тепер у всіх болить голова і нудить'],
  ['fumes', 'zh', '我们在房间里烧炭取暖，现在大家都头晕想吐'],
  ['head', 'it', 'mia nonna è caduta in bagno', 'ha un bernoccolo in testa', 'prende il coumadin'],
  ['head', 'en', 'my dad fell and hit his head', 'he is on blood thinners'],
  ['head', 'de', 'meine Tochter ist vom Bett gefallen', 'auf den Kopf', 'jetzt hat sie zweimal erbrochen'],
  ['head', 'fr', 'mon fils est tombé sur la tête et il a vomi'],
  ['head', 'es', 'mi niña se cayó de la cama', '8 meses', 'vomitó dos veces'],
  ['head', 'ro', 'mama a căzut și s-a lovit la cap', 'ia sintrom'],
  ['head', 'sq', 'djali ra nga shkallët dhe goditi kokën', 'tani po vjell'],
  ['head', 'ar', 'وقع ابني وضرب رأسه', 'استفرغ مرتين'],
  ['head', 'uk', 'бабуся впала і вдарилася головою', 'вона приймає варфарин'],
  ['head', 'zh', '我爸摔倒了，撞到头了', '他在吃华法林'],
  ['unreachable', 'it', 'mio padre vive da solo e non risponde al telefono da ieri sera'],
  ['unreachable', 'en', 'my grandmother lives alone and has not answered the phone since yesterday'],
  ['unreachable', 'de', 'meine Mutter wohnt allein und geht seit gestern nicht ans Telefon'],
  ['unreachable', 'fr', 'ma grand-mère vit seule et ne répond plus au téléphone depuis hier soir'],
  ['unreachable', 'es', 'mi abuelo vive solo y no contesta al teléfono desde ayer'],
  ['unreachable', 'ro', 'mama locuiește singură și nu răspunde la telefon de ieri'],
  ['unreachable', 'sq', 'gjyshja jeton vetëm dhe nuk përgjigjet në telefon që dje'],
  ['unreachable', 'ar', 'امي عايشة لوحدها وما بترد على التلفون من امبارح'],
  ['unreachable', 'uk', 'бабуся живе сама і не відповідає на дзвінки з вчорашнього дня'],
  ['unreachable', 'zh', '我奶奶一个人住，从昨天起一直不接电话'],
  ['fumes', 'it', 'ci fa male la testa a tutti e due', 'abbiamo la stufa accesa da ieri'],
  ['fumes', 'it', 'la caldaia fa uno strano rumore', "e siamo tutti un po' assonnati"],
  ['fumes', 'en', 'the stove smokes into the room', 'my husband keeps sleeping and is a bit odd'],
  ['fumes', 'de', 'wir haben den Kohlegrill in der Wohnung', 'meine Frau hat Kopfschmerzen und erbricht'],
  ['poison', 'it', 'mia suocera ha mangiato i funghi ieri', 'adesso vomita'],
  ['unreachable', 'en', "granny isn't answering her phone since yesterday, lives alone"],
  ['unreachable', 'it', 'la signora del terzo piano non la vedo da due giorni'],
  ['unreachable', 'uk', 'мій дід не відчиняє двері і не бере трубку'],
  ['eye', 'it', 'mi è andato il disgorgante negli occhi'],
  ['eye', 'en', 'bleach went in my eye'],
  ['eye', 'de', 'mir ist Reiniger ins Auge gespritzt'],
  ['eye', 'fr', "j'ai reçu de la javel dans l'œil"],
  ['eye', 'es', 'me ha entrado lejía en el ojo'],
  ['eye', 'ro', 'mi-a intrat clor în ochi'],
  ['eye', 'sq', 'më hyri acid në sy'],
  ['eye', 'ar', 'دخل الكلور في عيني'],
  ['eye', 'uk', 'мені в око потрапив відбілювач'],
  ['eye', 'zh', '清洁剂溅到眼睛里了'],
  ['poison', 'it', 'mia figlia si è mangiata tutta la scatola di tachipirina'],
  ['poison', 'it', 'mia figlia ha ingoiato il gel per le mani'],
  ['poison', 'it', 'ho preso 6 tachipirine da mille oggi'],
  ['poison', 'en', 'I think I ate bad mushrooms last night, vomiting since four'],
  ['poison', 'de', 'mein Sohn hat Beeren im Garten gegessen'],
  ['poison', 'fr', 'ma fille a avalé une pile'],
  ['poison', 'es', 'mi hijo se ha tragado una pila del mando'],
  ['poison', 'ro', 'fetița a mâncat frunze de plantă și a băut ceva de curățat'],
  ['poison', 'sq', 'djali im gëlltiti një bateri'],
  ['poison', 'ar', 'ابنتي بلعت بطارية'],
  ['poison', 'uk', "моя донька з'їла гриби в лісі, її нудить, отруїлась"],
  ['poison', 'zh', '我女儿吃了我的药'],
];

for (const [kind, language, ...texts] of TOLD)
  test(`${kind}: ${language}: ${texts.join(' / ')}`, async (t) => {
    const talk = await Talk.begin({ language });
    for (const text of texts) await talk.says(text);
    t.true(kind in (talk.state?.danger ?? {}), Object.keys(talk.state?.danger ?? {}).join());
    t.is(talk.ticket?.priority, 'emergency');
    t.true(talk.decision.replies.some(({ text }) => text.includes('112')));
  });

test('what burns where it should, and heads that ache of themselves, are no fumes', (t) => {
  for (const text of [
    'abbiamo mangiato carne alla griglia in giardino e adesso abbiamo tutti nausea',
    'la caldaia è rotta e ho mal di testa da due giorni',
    'our boiler is broken and I have a headache',
    'se uso il braciere in casa mi può venire mal di testa?',
    'ho la febbre e la stufa è accesa',
    'ich habe Kopfschmerzen und der Kamin ist schön',
  ])
    t.false(breatheFumes(plain(text)), text);
});

test('one headache beside a stove that is lit is asked about as any other', async (t) => {
  const talk = await Talk.begin();
  for (const text of ['fa freddo, ho acceso la stufa', 'ho la febbre e il mal di testa']) await talk.says(text);
  t.false('fumes' in (talk.state?.danger ?? {}));
});

test('what is eaten and drunk every day, or asked about, is no poison', (t) => {
  for (const text of [
    'mio figlio ha mangiato la pasta e bevuto il latte',
    'mio figlio ha preso la medicina stamattina',
    'può bere il gel per le mani?',
    'il gatto ha mangiato una pianta',
    'we ate mushroom risotto and it was lovely',
    'my daughter has eaten her lunch, where do I buy batteries?',
    'non ha ingoiato la pila',
    'da stamattina non sento il profumo del caffè che ho bevuto',
  ])
    t.false(swallowsThing(plain(text)), text);
});

test('a doctor, a message of today or a person before our eyes is not "unreachable"', (t) => {
  for (const text of [
    'il mio medico non risponde al telefono da ieri',
    'mio figlio non risponde ai messaggi',
    'mia madre vive sola e sta bene',
    'mia nonna da stamattina non risponde e respira piano, non apre gli occhi',
    'se mia madre non risponde al telefono cosa faccio?',
    'nobody answers your number since yesterday',
  ])
    t.false(isUnreachable({ text }), text);
});

for (const [language, ...texts] of [
  ['it', 'mi è caduto il telefono', 'ho vomitato'],
  ['it', 'sono caduto dalla bici ma sto bene', 'non ho battuto la testa'],
  ['en', 'she fell asleep and vomited this morning'],
  ['de', 'das hat mir gut gefallen', 'ich habe erbrochen'],
  ['it', 'ho battuto la testa ma non ho vomitato'],
] as const)
  test(`no blow on the head: ${texts.join(' / ')}`, async (t) => {
    const talk = await Talk.begin({ language });
    for (const text of texts) await talk.says(text);
    t.false('head' in (talk.state?.danger ?? {}));
  });

test('what a leaflet allows within a day, and a temperature beside a strength, are no overdose', (t) => {
  for (const text of [
    'ho preso 2 tachipirine da mille oggi',
    'ho preso la tachipirina 1000 e la febbre è scesa a 37 e 4',
    'took two paracetamol 500',
  ])
    t.false(isOverdose(text), text);
});
