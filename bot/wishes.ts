// What the citizen wants with all unanswered messages together. Each message has its own understanding; a burst is read
// as one wish list, so that one reply covers it.
import { POSSIBLE, SURE, SURE_CLAUSE } from '../nlu/doubt.js';
import { onlyBooks } from './answers/books.js';
import { saysThanksForNothing } from './answers/irony.js';
import { isLanguageWish } from './answers/language-names.js';
import { saysNotUnderstood } from './answers/not-understood.js';
import type { Heard } from './decision.js';
import { saysNoSymptoms } from './interview/no-symptoms.js';
import { isOnlyNumber } from './interview/numbers.js';
import { isSaidBefore } from './interview/said-before.js';
import { tellsOfSomeSymptoms } from './interview/some-symptoms.js';
import { onlyFetches } from './person/fetch-person.js';
import { refusesPerson } from './person/refusal.js';
import { asksForDoctor } from './words/asks-for-doctor.js';
import { beginsToSpeak } from './words/begins-to-speak.js';
import { anyOf } from './words/patterns/patterns.js';
import { plain } from './words/plain.js';
import { isPronounAlone } from './words/pronoun-alone.js';
import { tellsOfCourse } from './words/tells-of-course.js';
import { wantsNothing } from './words/wants-nothing.js';

export interface Wish {
  readonly intent: string;
  readonly confidence: number;
  readonly heard: Heard;
}

/** Small talk for which an ordinary word is easily taken: it must be clearer than a question. */
const SMALL_TALK = new Set(['greet', 'goodbye', 'bot.complaint', 'bot.identity']);
const SURE_SMALL_TALK = 0.7;

/** A language that is named in so many words, or that something was not understood. */
const SURE_BY_WORDS = 0.95;

/** What "it started on Sunday" and "it has stopped" are easily taken for. */
const OF_THE_TALK = new Set(['restart', 'cancel']);

/** What "I have said so already" is easily taken for. */
const STEERING = new Set(['restart', 'cancel', 'repeat', 'affirm']);

/** What the model takes "no symptoms" and "I am well" for. */
const OF_SYMPTOMS = /^(symptoms\.|distress\.anxiety$|care\.)/;

/** "I have no symptoms, but I am afraid": what is felt is heard. */
const OF_FEAR = anyOf([
  /\b(paur\w+|ansi\w+|angosci\w+|preoccup\w+|panico|afraid|scared|worr\w+|anxi\w+|angst|sorge\w*|panik|peur|inquiet\w*|angoiss\w*|miedo|preocup\w*|frica|ingrijor\w*|frike|shqetesuar|ankth)\b|бою|страш|тривож|خايف|قلق|خوف|害怕|担心|焦虑/u,
]);

export function tellsOfWorry(text: string): boolean {
  return OF_FEAR.test(plain(text));
}

/** Beside a wish to book these are nothing of their own. */
const SAYS_LITTLE = /^(out_of_scope|greet|thank|affirm|deny|unsure)$/;

/** Reactions that mean something only after a question of ours. */
const REACTIONS = new Set(['affirm', 'deny', 'unsure']);

/** "I am a man": whoever says what they are has not asked for anybody. */
const SAYS_WHO = anyOf([
  /^(ciao |buongiorno |salve |hello |hi |hallo |bonjour )?(io sono|sono|i am|i m|ich bin|je suis|soy|yo soy|sunt|eu sunt|jam|une jam) (un|una|uno|a|an|ein|eine|une|o|nje|ne) \p{L}+( \p{L}+| \d+)*$|^я \p{L}+$|^انا \p{L}+$|^我是[\p{L}]{1,4}$/u,
]);
const ASKS = anyOf([
  /\b(parl|chiam|richiam|vorrei|vogli|bisogn|serv|opera|aiut|talk|speak|call|want|need|help|operat|sprech|ruf|mocht|will|brauch|hilf|rappel|appel|veux|voudr|besoin|aid|habl|llam|quier|necesit|ayud|vorb|sun[ai]|vreau|nevoie|ajut|flas|telefon|dua|nevoj|ndihm|fol)/,
]);

/** "For somebody else": whom it is about, and nobody who is asked for. */
const FOR_WHOM = anyOf([
  /^((e |it s |es ist |c est |es |este |eshte )?(per|for|fur|pour|para|pentru) (un altra persona|un altr[oa]|qualcun altro|altri|(someone|somebody) else|another person|jemand(en)? ander\w*|eine andere person|quelqu un d autre|une autre personne|otra persona|alguien mas|altcineva|alta persoana|dike tjeter|(nje )?(person|tjeter) ?(tjeter)?)|(для|про) інш(оі|оі|у) людин[иу]|لشخص اخر|(为|替)?(别人|他人|另一个人))$/u,
]);

/** The trained reader sees the person in "I am a man", in "for another person" and in "no person, please" as well. */
function asksForPerson(text: string): boolean {
  const said = plain(text);
  return !refusesPerson(text) && !asksForDoctor(text) && !FOR_WHOM.test(said) && !(SAYS_WHO.test(said) && !ASKS.test(said));
}

/** "May I see my grandmother?" is no wish for a call with a picture. */
const OF_VIDEO = anyOf([
  /\b(video\w*|webcam|(?<!\b(?:in|dalla|nella|della|alla|sua|mia|una) )camera(?! (?:sua|mia|da letto|dei|di|del|della))|telecamera|fotocamera|skype|zoom|teams|meet|facetime|kamera|cam|faccia a faccia|face to face|in faccia|vedervi|vederci|veder\w* in (video|faccia)|see you|sie sehen|vous voir|lis|segni|sign(s|ed|ing)?|gebarden\w*|signes|senas|semne\w*|shenja\w*)\b|відео|камер|жест|فيديو|الفيديو|كاميرا|اشارة|视频|摄像|手语/u,
]);

/** "Well", and no more: no goodbye, no greeting, and no yes to whatever was asked. */
const WELL = anyOf([
  /^((ora|adesso|oggi|now|today|jetzt|heute|maintenant|ahora|acum|tani|зараз|тепер|الان|现在) ?)?(va |sto |sta |stiamo |(lui|lei) sta |e |tutto |all |very |i m |i am |he s |she s |he is |she is |sehr |alles |mir geht es |ihm geht es |ihr geht es |il va |elle va |(ella|el) esta |esta |tout va |ca va |tres |je vais |muy |todo |estoy |e |foarte |sunt |totul |shume |jam |gjithcka |все |дуже |я |我 ?)?(bene|bin[ei]|good|well|fine|gut|bien|mire|добре|гаразд|нормально|جيد|بخير|تمام|很好|挺好|还好|好)( (grazie|thanks|thank you|danke|merci|gracias|multumesc|faleminderit|дякую|شكرا|谢谢))?$/u,
]);

export function saysWell(text: string): boolean {
  return WELL.test(plain(text));
}

/** All sure intents of the messages, surest first, each once; a pressed button is sure. */
export function wishes(heard: readonly Heard[]): Wish[] {
  const found: Wish[] = [];
  for (const message of heard) {
    if (message.button?.startsWith('intent:')) {
      found.push({ intent: message.button.slice('intent:'.length), confidence: 1, heard: message });
      continue;
    }
    // A choice that was pressed answers the question, whatever its words sound like alone ("for somebody else").
    if (message.button?.startsWith('choice:')) continue;
    // "Quaranta" is a number, and no quarantine.
    if (isPronounAlone(message.text) || isOnlyNumber(message.text)) continue;
    const understood = message.understanding;
    // "I wrote that before" is neither a yes nor a wish to begin anew.
    if (!understood || (STEERING.has(understood.intent.name) && isSaidBefore(message.text))) continue;
    if (OF_THE_TALK.has(understood.intent.name) && tellsOfCourse(message)) continue;
    if (OF_THE_TALK.has(understood.intent.name) && wantsNothing(message.text)) {
      found.push({ intent: 'distress.anxiety', confidence: SURE_BY_WORDS, heard: message });
      continue;
    }
    if (isLanguageWish(message.text)) found.push({ intent: 'language.change', confidence: SURE_BY_WORDS, heard: message });
    if (saysNotUnderstood(message.text)) {
      found.push({ intent: 'repeat', confidence: SURE_BY_WORDS, heard: message });
      continue;
    }
    if (onlyFetches(message.text)) found.push({ intent: 'handoff.operator', confidence: SURE_BY_WORDS, heard: message });
    if (saysThanksForNothing(message.text)) {
      found.push({ intent: 'bot.complaint', confidence: SURE_BY_WORDS, heard: message });
      continue;
    }
    if (beginsToSpeak(message.text)) continue;
    if (saysWell(message.text) && (understood.intent.name === 'goodbye' || understood.intent.name === 'greet')) continue;
    if (tellsOfSomeSymptoms(message.text) || (understood.intent.name === 'thank' && tellsWithoutThanks(message))) {
      found.push({ intent: 'symptoms.report', confidence: SURE_BY_WORDS, heard: message });
      continue;
    }
    // "I have no symptoms" tells something, and asks nothing about symptoms.
    const isNone = saysNoSymptoms(message, false);
    const books = onlyBooks(message);
    const drops = (intent: string) =>
      (isNone || books) && OF_SYMPTOMS.test(intent) && !(intent === 'distress.anxiety' && tellsOfWorry(message.text));
    const isDropped = drops(understood.intent.name);
    if (isDropped && !books) continue;
    if (understood.intent.name === 'case.positive' && isNegative(message)) {
      found.push({ intent: 'test.result', confidence: understood.intent.confidence, heard: message });
      continue;
    }
    if (!isDropped && understood.intent.confidence >= (SMALL_TALK.has(understood.intent.name) ? SURE_SMALL_TALK : SURE)) {
      found.push({ intent: understood.intent.name, confidence: understood.intent.confidence, heard: message });
    }
    for (const clause of understood.also) {
      if (clause.confidence >= SURE_CLAUSE && !drops(clause.name))
        found.push({ intent: clause.name, confidence: clause.confidence, heard: message });
    }
    if (books && found.every(({ intent, heard: { seq } }) => seq !== message.seq || SAYS_LITTLE.test(intent)))
      found.push({ intent: 'test.book', confidence: SURE_BY_WORDS, heard: message });
  }
  const asking = found.filter(
    ({ intent, heard: { text, button } }) =>
      button !== null ||
      !intent.startsWith('handoff.') ||
      (asksForPerson(text) && (intent !== 'handoff.video' || OF_VIDEO.test(plain(text)))),
  );
  asking.sort((a, b) => b.confidence - a.confidence);
  return asking.filter((wish, index) => asking.findIndex((other) => other.intent === wish.intent) === index);
}

/** Words of thanks: the model sees one in "ha tosido mucho" as well. */
const THANKS = anyOf([
  /graz|thank|thx|tnx|ty\b|cheers|appreciat|dank|merci|graci|agradec|multum|mersi|mul[tț]am|recunosc|falemind|falemnd|rrofsh|flm|gentil|brav|kind|helpful|nett|utile|дяк|спасиб|вдячн|شكر|مشكور|ممنون|تسلم|يعطيك|谢|感激|多谢/u,
]);

/** A symptom is told of, and nobody is thanked. */
function tellsWithoutThanks({ text, understanding }: Heard): boolean {
  return !THANKS.test(plain(text)) && (understanding?.entities.some((one) => one.type === 'symptom' && !one.negated) ?? false);
}

/** A test that was negative, and none that was not: nobody is told what holds for a positive. */
function isNegative({ understanding }: Heard): boolean {
  const results = (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'test_result' ? [entity.value] : []));
  return results.length > 0 && results.every((value) => value === 'negative');
}

/** Wishes that stand on their own (not "yes", "no", "I don't know"). */
export function standing(list: readonly Wish[]): Wish[] {
  return list.filter((wish) => !REACTIONS.has(wish.intent));
}

/** Neither a danger nor what cannot be undone is a guess, and video is not there. */
const NEVER_GUESSED = /^(distress\.(self_harm|violence)|privacy\.erase|handoff\.video)$/;

/** The intents worth offering when nothing is sure, likeliest first: only what has a name for people, never a danger guessed at. */
export function guesses(heard: readonly Heard[], most: number, named: (intent: string) => boolean): string[] {
  const ranked = heard.flatMap((message) => message.understanding?.ranking ?? []);
  const names = [...ranked]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ name, confidence }) => confidence >= POSSIBLE && named(name) && !REACTIONS.has(name) && !NEVER_GUESSED.test(name))
    .map(({ name }) => name);
  return [...new Set(names)].slice(0, most);
}
