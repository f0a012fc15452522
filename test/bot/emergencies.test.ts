// What plain words name as a danger, and what is heard after one: in the ten languages, with their look-alikes.
import test from 'ava';
import { askedInDanger } from '../../bot/danger/danger-questions.js';
import { asksOfPoison, isHardToWake, isLifeless, namedIn } from '../../bot/danger/emergencies.js';
import { foreignDanger } from '../../bot/danger/foreign-danger.js';
import { harmIn } from '../../bot/danger/harm.js';
import { calledIn } from '../../bot/danger/help-called.js';
import { wantsAmbulance } from '../../bot/danger/wants-ambulance.js';
import { isTakenBack } from '../../bot/danger/withdrawn.js';
import { Talk } from './talk.js';

/** Sayings on a line each. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('a poison that was swallowed or breathed in is a danger', (t) => {
  for (const text of lines(`
    ho ingoiato la candeggina
    ho bevuto candeggina per sbaglio
    mio figlio ha ingerito un detersivo
    la bimba ha messo in bocca la pastiglia della lavastoviglie
    mia nonna ha bevuto per errore il disinfettante
    ha mangiato le pillole della nonna
    non so se ha bevuto l'ammoniaca
    il bambino ha ingoiato una pila
    siamo intossicati dal monossido
    my son drank bleach
    she swallowed a laundry pod
    I have been poisoned
    mein Sohn hat Waschmittel getrunken
    meine Tochter hat eine Knopfbatterie verschluckt
    j'ai bu de la javel
    mon fils a avalé du produit vaisselle
    he bebido lejía sin querer
    mi hija se tragó detergente
    am băut clor din greșeală
    copilul a înghițit detergent
    djali piu zbardhues
    vajza ka pirë detergjent
    син випив відбілювач
    дитина проковтнула батарейку
    ابني شرب الكلور
    ابتلعت المنظف بالخطأ
    孩子喝了消毒液
    我误食了老鼠药
  `))
    t.true(namedIn(text).includes('poison'), text);
});

test('fire and gas are a danger', (t) => {
  for (const text of lines(`
    c'è un incendio in casa
    la cucina va a fuoco
    sento odore di gas
    la casa è piena di fumo
    there is a fire in my kitchen
    the house is on fire
    I can smell gas, gas leak
    Feuer in der Küche
    die Wohnung brennt
    il y a un incendie chez moi
    la maison brûle
    hay un incendio en casa
    huele a gas
    este un incendiu în bloc
    ka zjarr në shtëpi
    у будинку пожежа
    هناك حريق في البيت
    家里着火了
    煤气泄漏
  `))
    t.true(namedIn(text).includes('fire'), text);
});

test('neither is what did not happen, was long ago, or is about something else', (t) => {
  for (const text of lines(`
    posso disinfettare le superfici con la candeggina?
    mi brucia la gola come il fuoco
    non ha bevuto la candeggina
    da piccolo ho bevuto candeggina
    il gatto ha mangiato il veleno
    devo bere molta acqua?
    ho preso la tachipirina
    ho mangiato poco e bevuto acqua
    vigili del fuoco
    tengo serate sul monossido
    je ne mettrais pas ma main au feu
    电脑中毒了
    la mia testa va in fumo
    I clean with bleach every day
    ich habe heute nichts getrunken
    ich habe Fieber und der Hals brennt
    es brennt beim Wasserlassen
    j'ai bu un thé
    me quema la garganta
    я випив чай
    شربت الماء
    我喝了水
  `))
    t.deepEqual(namedIn(text), [], text);
});

test('whether bleach cures is a question', (t) => {
  for (const text of lines(`
    posso bere candeggina contro il virus?
    si può bere il disinfettante?
    can I drink bleach to kill the virus?
    kann man Desinfektionsmittel trinken?
    hilft es, Bleichmittel zu trinken?
    peut-on boire de la javel ?
    ¿se puede beber lejía?
    喝消毒液能杀病毒吗
  `)) {
    t.true(asksOfPoison(text), text);
    t.deepEqual(namedIn(text), [], text);
  }
  t.false(asksOfPoison('devo bere molto?'));
});

test('who does not breathe or react is not told to sit', (t) => {
  for (const text of lines(`
    mia moglie non respira più
    non respira
    respira ma non risponde
    mia nonna non si sveglia
    ha smesso di respirare
    he isn't breathing
    she is unresponsive
    mein Vater atmet nicht mehr
    sie reagiert nicht
    mon père ne respire plus
    il ne réagit pas
    no reacciona
    mi padre no respira
    tata nu mai respiră
    babai nuk merr frymë
    він не дихає
    дитина не реагує
    ابي لا يتنفس
    他没有呼吸了
    孩子叫不醒
  `))
    t.true(isLifeless(text), text);
  for (const text of lines(`
    non respiro bene
    non respira bene
    mio figlio non respira dal naso
    non respiro
    she is not breathing well
    er atmet nicht gut
    elle ne respire pas bien
    no respira bien
    nu respiră bine
    він не дихає носом
    呼吸困难
  `))
    t.false(isLifeless(text), text);
});

test('that help was called is heard', (t) => {
  for (const text of lines(`
    ho chiamato il 112
    abbiamo già chiamato l'ambulanza
    mio marito ha chiamato il 118
    sta arrivando l'ambulanza
    stanno arrivando
    sto chiamando
    I called the ambulance already
    we have called 112
    the ambulance is on its way
    calling now
    ich habe den Notarzt gerufen
    der Krankenwagen ist unterwegs
    ich rufe an
    j'ai appelé le 112
    j'appelle
    les secours arrivent
    he llamado al 112
    la ambulancia está en camino
    am sunat la 112
    vine ambulanța pe drum
    e thirra ambulancën
    ambulanca po vjen
    я викликав швидку
    швидка вже їде
    اتصلت بالإسعاف
    لقد اتصلت ب 112
    我已经打了112
    救护车在路上
  `))
    t.is(calledIn(text), 'called', text);
  for (const text of lines(`
    ho chiamato il 112 ma non risponde nessuno
    non risponde nessuno
    I called 112 but nobody answers
    ich habe 112 angerufen, es meldet sich niemand
    personne ne répond
    nadie contesta
    nimeni nu răspunde
    ніхто не відповідає
    没人接
  `))
    t.is(calledIn(text), 'no_answer', text);
  for (const text of lines(`
    non ho chiamato il 112
    ho chiamato il numero dell'ASL e cade la linea
    the line of the health office is always engaged
    non ho ancora chiamato l'ambulanza
    devo chiamare il 112?
    ho chiamato il 118 ieri
    posso chiamare il medico?
    ho chiamato mia madre
    I haven't called 112
    soll ich 112 anrufen?
    ich habe 112 nicht angerufen
    je n'ai pas appelé le 112
    no he llamado al 112
    не викликав швидку
    لم اتصل بالاسعاف
    还没打112
  `))
    t.is(calledIn(text), null, text);
});

test('what was done already, and what is somebody else’s wish to die', (t) => {
  const harm = (text: string) => harmIn([{ text, button: null }]);
  for (const text of lines(`
    ho preso tutte le pastiglie
    mi sono tagliato le vene
    ho ingoiato una scatola di sonniferi per morire
    I took all the pills
    I have slit my wrists
    ich habe alle Tabletten geschluckt
    j'ai avalé tous mes médicaments
    me he cortado las venas
    am luat toate pastilele
    piva të gjitha hapet
    я випив усі таблетки
    ابتلعت كل الحبوب
    我吃了一瓶安眠药
  `))
    t.deepEqual(harm(text), ['self_harm_done'], text);
  for (const text of lines(`
    mio figlio vuole buttarsi dal balcone
    il mio amico ha preso troppe pillole
    mia figlia dice che vuole morire
    ho paura che mio marito si faccia del male
    my brother wants to kill himself
    my friend said she wants to die
    mein Sohn will sich umbringen
    ma fille veut mourir
    mi hermano quiere matarse
    prietena mea vrea să se omoare
    djali im do të vrasë veten
    мій брат хоче вбити себе
    زوجي يريد أن يقتل نفسه
    我女儿想自杀
  `))
    t.true(harm(text).includes('self_harm_other'), text);
  for (const text of lines(`
    voglio morire
    mio marito è morto e voglio morire anch'io
    voglio farla finita, mia madre dice che esagero
    I want to kill myself, my wife left me
    ich will sterben, mein Mann hat mich verlassen
    je veux mourir
    quiero morir
    我想死，我丈夫不要我了
    ho preso la decisione di farla finita
  `))
    t.deepEqual(harm(text), [], text);
});

test('that it has passed is heard, and that it has not is not taken for it', (t) => {
  for (const text of lines(`
    no adesso va meglio
    ora respira
    sono lucido
    si è svegliata
    she is breathing again
    he woke up
    er atmet wieder
    elle respire à nouveau
    ça va mieux
    ya respira
    s-a trezit
    u zgjua
    він прокинувся
    استيقظ
    他醒了
    ya no
    ora non più
    nicht mehr
    no puedo respirar por la nariz, estoy resfriado
    non respiro dal naso
  `))
    t.true(isTakenBack(text), text);
  for (const text of lines(`
    non va meglio
    non respira
    ora respira male
    non è lucido
    not feeling better
    er atmet nicht
    va meglio?
  `))
    t.false(isTakenBack(text), text);
});

test('questions beside a danger', (t) => {
  const asked = {
    'quanto ci mettono?': 'wait',
    'how long will they take?': 'wait',
    'wie lange dauert das?': 'wait',
    'dans combien de temps arrivent-ils ?': 'wait',
    'dovrei portarla al pronto soccorso?': 'hospital',
    'should I drive her to the hospital?': 'hospital',
    'soll ich ins Krankenhaus fahren?': 'hospital',
    '要不要去医院？': 'hospital',
    'grazie, e se peggiora?': 'worse',
    'what if it gets worse?': 'worse',
    'und wenn es schlimmer wird?': 'worse',
    'et si ça empire ?': 'worse',
    'а якщо стане гірше?': 'worse',
    'ha 93 di saturazione, è pericoloso?': 'judge',
    'is that dangerous?': 'judge',
    это: null,
    'cosa faccio intanto?': 'until_then',
    'what should I do?': 'until_then',
    'ماذا أفعل؟': 'until_then',
    'è al piano di sopra': null,
    'ha 80 anni': null,
  };
  for (const [text, kind] of Object.entries(asked)) t.is(askedInDanger(text), kind as ReturnType<typeof askedInDanger>, text);
});

test('danger words of languages that the service does not speak', (t) => {
  const found = {
    'у меня температура и мне трудно дышать': ['breathing'],
    'он без сознания': ['consciousness'],
    'не могу дышать, болит грудь': ['breathing', 'chest_pain'],
    'não consigo respirar': ['breathing'],
    'nie mogę oddychać': ['breathing'],
    'nefes alamıyorum': ['breathing'],
    'moja mama ma gorączkę i nie może złapać tchu': ['breathing'],
    'moja mati ne more dihati': ['breathing'],
    'मेरे पिता सांस नहीं ले पा रहे हैं': ['breathing'],
    'mere papa saans nahi le pa rahe': ['breathing'],
    'আমার বাবা শ্বাস নিতে পারছে না': ['breathing'],
    'میری ماں سانس نہیں لے پا رہی': ['breathing'],
    'abouya ma be9ach kay tnefess': ['breathing'],
    'सीने में बहुत दर्द है': ['chest_pain'],
    'boli me v prsih': ['chest_pain'],
    'মা অজ্ঞান হয়ে গেছে': ['consciousness'],
    'मैं मरना चाहता हूँ': ['self_harm'],
    'муж меня бьет': ['violence'],
    'मुझे बुखार है': [],
    'আমার জ্বর': [],
    'imam vročino in kašelj': [],
    'mam gorączkę i kaszel': [],
    'у меня насморк': [],
    'Facciamo prevenzione del suicidio nelle scuole': [],
    'elle est inconsciente': [],
    'в грудях не болить і не тисне': [],
    'صلينا فالجامع حدا راجل': [],
    'non respiro': [],
    hallo: [],
  };
  for (const [text, kinds] of Object.entries(found)) t.deepEqual(foreignDanger(text), kinds as ReturnType<typeof foreignDanger>, text);
});

test('who is hard to wake is no body without breath, and is in danger', (t) => {
  for (const text of lines(`
    non riesco a svegliarla bene
    si sveglia a fatica
    faccio fatica a svegliarlo
    è difficile svegliarla
    non si sveglia bene
    non si sveglia del tutto
    fatica a svegliarsi
    non riesco a svegliarlo del tutto
    he is hard to wake
    I can't wake her up properly
    she barely wakes up
    he is difficult to wake
    he doesn't wake up fully
    er ist schwer zu wecken
    sie wacht nicht richtig auf
    ich kann ihn kaum wecken
    sie lässt sich kaum wecken
    il est difficile à réveiller
    je n'arrive pas à la réveiller complètement
    elle se réveille à peine
    elle ne se réveille pas bien
    me cuesta despertarla
    no se despierta del todo
    es difícil despertarlo
    no consigo despertarla bien
    se trezește greu
    nu se trezește complet
    abia o trezesc
    nu reușesc să o trezesc bine
    zgjohet me vështirësi
    nuk zgjohet plotësisht
    mezi e zgjoj
    її важко розбудити
    він не прокидається повністю
    ледве прокидається
    не можу її добре розбудити
    من الصعب إيقاظه
    لا تستيقظ تماما
    بالكاد تستيقظ
    لا أستطيع إيقاظها جيدا
    很难叫醒她
    叫她不太醒
    她叫不太醒
    勉强能叫醒
  `)) {
    t.true(isHardToWake({ text }), text);
    t.false(isLifeless(text), text);
  }
  for (const text of lines(`
    la mattina fatica a svegliarsi
    non si sveglia
    è difficile?
    he is hard to please
    she is hard to wake in the morning
    es ist schwer
    elle se réveille
    早上很难叫醒他
    non riesco a svegliarmi presto
  `))
    t.false(isHardToWake({ text }), text);
});

test('hard to wake is answered with the advice for the mind, also beside a danger that is known', async (t) => {
  const talk = await Talk.begin();
  await talk.says('mia nonna ha la febbre');
  await talk.says('non riesco a svegliarla bene');
  t.regex(talk.text, /confuso, svenuto, non si sveglia/);
  t.notRegex(talk.text, /che la persona non respira/);
  t.is(talk.ticket?.priority, 'emergency');
});

test('who wants an ambulance hears in the ten languages that only 112 sends one', async (t) => {
  for (const [language, text] of [
    ['it', "mandate subito un'ambulanza"],
    ['it', "mi serve un'ambulanza per mia madre"],
    ['en', 'please send an ambulance now'],
    ['de', 'schicken Sie bitte einen Krankenwagen'],
    ['fr', 'envoyez une ambulance tout de suite'],
    ['es', 'manden una ambulancia ya'],
    ['ro', 'trimiteți o ambulanță'],
    ['sq', 'dërgoni një ambulancë tani'],
    ['uk', 'викличте швидку'],
    ['ar', 'محتاج إسعاف'],
    ['zh', '快叫救护车'],
  ] as const) {
    const talk = await Talk.begin({ language });
    await talk.says(text);
    t.true(talk.text.startsWith(talk.content.texts.ambulance_by_112[language] ?? '?'), text);
    t.true(talk.buttons.includes('112'), text);
    t.is(talk.ticket?.priority, 'emergency', text);
  }
  for (const text of lines(`
    devo chiamare un'ambulanza?
    non mi serve un'ambulanza
    quanto costa un'ambulanza
    serve un'ambulanza per la visita di martedì
    ich brauche keinen Krankenwagen
    should I call an ambulance?
    je ne veux pas d'ambulance
    no necesito una ambulancia
    我不需要救护车
  `))
    t.false(wantsAmbulance(text), text);
});
