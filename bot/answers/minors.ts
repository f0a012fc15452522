// A child who writes alone: simple words, a grown-up, 114 and 1 96 96. No interview is begun, no number asked for and nothing collected;
// danger signs are answered as for everybody.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { readAnswer } from '../interview/reading.js';
import { sayWaiting } from '../person/how-it-stands.js';
import { callPerson } from '../person/people.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';

const FIRST = 'distress.child';
const AGAIN = 'distress.child_again';
/** Under this a child is asked to find a grown-up instead of being asked questions. */
const GROWN = 14;
const YOUNGEST = 4;

/** 4 to 13 as people write them, as `plain` leaves the words. */
const NUMBER =
  '(?<age>\\d{1,2}|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|patru|cinci|sase|sapte|opt|noua|zece|unsprezece|doisprezece|treisprezece|kater|pese|gjashte|shtate|tete|nente|dhjete|njembedhjete|dymbedhjete|trembedhjete|чотири|п ять|шість|сім|вісім|дев ять|десять|одинадцять|дванадцять|тринадцять|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|احدى عشرة|اثنتا عشرة|四|五|六|七|八|九|十|十一|十二|十三)';

/** "I am eleven": the writer's own age. */
const OWN_AGE = anyOf(
  [
    `\\b(ho|tengo|faccio|compio) (solo |appena |quasi |gia )*${NUMBER} anni\\b(?! di (esperienza|lavoro|servizio|contributi|matrimonio|anzianita|differenza)| (piu|meno|fa))`,
    `\\b(i am|i m) (only |just |almost |nearly )*${NUMBER}( years? old| yo| y o)?( and| home| alone| at|$)`,
    `\\bim ${NUMBER}( years? old| yo| y o| and| home| alone)`,
    `\\bich bin (erst |fast |schon )*${NUMBER}( jahre( alt)?| und| allein|$)`,
    `\\bj ai (seulement |presque )*${NUMBER} ans\\b(?! de)`,
    `\\b(tengo|tengo solo) ${NUMBER} anos\\b(?! de)`,
    `\\b(eu )?am (doar |aproape )?${NUMBER} (de )?ani\\b(?! de)`,
    `\\b(une )?jam (vetem )?${NUMBER} vjec`,
    `(^| )мені (тільки |лише |маиже )*${NUMBER}( рок\\p{L}+| рік|$| )`,
    `(عمري|سني) ${NUMBER}( سنه| سنة| سنوات| سنين| عاما|$| )`,
    `我(今年|才|只有)*${NUMBER}岁`,
  ].map((pattern) => new RegExp(pattern, 'u')),
);
const A_CHILD = anyOf([
  /(?<!\bnon )\bsono (solo |ancora )?(un |una )?(bambin[oa]|bimb[oa]|ragazzin[oa]|bambinett[oa])\b/,
  /\b(i am|i m|im) (only |just |still )?a (little |small )?(child|kid|little girl|little boy)\b|\b(i am|i m|im) a little (girl|boy)\b/,
  /\bich bin (noch |nur )?ein (kleines )?(kind|madchen|kleiner junge)\b/,
  /\bje suis (encore )?(une? )?(enfant|petite fille|petit garcon|fillette)\b/,
  /(?<!\bno )\bsoy (solo )?(una? )?(nin[oa]|nen[ea]|chiquill[oa])\b/,
  /(?<!\bnu )\bsunt (doar )?(un |o )?(copil|fetita|baietel)\b/,
  /(?<!\b(nuk|s) )\bjam (vetem )?(nje )?(femije|vajze e vogel|vogelush\w*|djale i vogel)\b/,
  /(^| )я (ще |тільки )*(дитина|маленька дівчинка|маленькии хлопчик|дівчинка|хлопчик)( |$)/u,
  /انا (مجرد )?(طفل|طفلة|طفله|بنت صغيرة|ولد صغير)/,
  /我(是|还是)(个|一个)?(小孩|孩子|小朋友|儿童|小学生)/,
]);
/** A grown-up has come to the keyboard. */
const A_GROWN_UP = anyOf([
  /\b(sono|io sono) (il|la|lo|l|suo|sua|un|una)? ?(mamma|madre|papa|padre|nonn[oa]|zi[oa]|genitore|adult[oa]|vicin[oa]|maestr[oa]|baby ?sitter)\b|\b(i am|i m) (the|her|his|their|a)? ?(mother|mum|mom|father|dad|grandmother|grandfather|parent|adult|neighbou?r)\b|\bich bin (die|der|seine|ihre|ein\w*) (mutter|mama|vater|papa|oma|opa|nachbar\w*|erwachsene\w*)\b|\bje suis (la|le|sa|son|une?) (mere|maman|pere|papa|grand mere|grand pere|voisine?|adulte)\b|\bsoy (la|el|su|un|una) (madre|mama|padre|papa|abuel[oa]|vecin[oa]|adult[oa])\b|\bsunt (mama|tatal|bunica|bunicul|vecin\w*|un adult)\b|\bjam (nena|mami|babai|gjyshja|gjyshi|fqinj\w*|i rritur)\b|(^| )я (мама|мати|тато|батько|бабуся|дідусь|сусід\p{L}*|дорос\p{L}+)( |$)|انا (امه|امها|والدته|والدتها|ابوه|ابوها|والده|والدها|الجار)|我是(他|她|孩子)?的?(妈妈|爸爸|奶奶|爷爷|邻居|大人)/u,
]);

/** What a child means even so: to speak with somebody, to stop, to be told something. */
const MEANT = /^(handoff\.|restart$|cancel$|repeat$|thank$|goodbye$|greet$|privacy\.|language\.|bot\.)/;
/** A person is called with the first word for these. */
const CALLS = /^(handoff\.|emergency\.|distress\.(self_harm|violence)$)/;
const CLEAR = 0.8;

/** Whether the writer says that they are a child under 14. */
export function isChild({ text, understanding, button }: Heard): boolean {
  if (button !== null) return false;
  const said = plain(text);
  const ages = (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'age' ? [entity.value] : []));
  if (ages.some((age) => age >= GROWN)) return false;
  if (A_CHILD.test(said)) return true;
  const age = OWN_AGE.exec(said)?.groups?.age;
  return age !== undefined && (/\D/.test(age) || (Number(age) >= YOUNGEST && Number(age) < GROWN));
}

/** "I am fifteen": the writer's own age, not yet grown up. Answered as usual, and told whom to turn to. */
const TEEN = anyOf(
  [
    '\\b(ho|faccio) (solo |appena |quasi )*(14|15|16|17|quattordici|quindici|sedici|diciassette) anni\\b(?! di)',
    '\\b(i am|i m|im) (only |just )*(14|15|16|17|fourteen|fifteen|sixteen|seventeen)( years? old| yo| y o| and|$)',
    '\\bich bin (erst )*(14|15|16|17|vierzehn|funfzehn|sechzehn|siebzehn)( jahre( alt)?| und|$)',
    '\\bj ai (seulement )*(14|15|16|17|quatorze|quinze|seize|dix sept) ans\\b(?! de)',
    '\\btengo (solo )*(14|15|16|17|catorce|quince|dieciseis|diecisiete) anos\\b(?! de)',
    '\\b(eu )?am (doar )*(14|15|16|17|paisprezece|cincisprezece|saisprezece|saptesprezece) (de )?ani\\b(?! de)',
    '\\b(une )?jam (vetem )?(14|15|16|17|katermbedhjete|pesembedhjete|gjashtembedhjete|shtatembedhjete) vjec',
    '(^| )мені (тільки |лише )*(14|15|16|17|чотирнадцять|п ятнадцять|шістнадцять|сімнадцять)( рок\\p{L}+|$| )',
    '(عمري|سني) (14|15|16|17)( سنه| سنة| عاما|$| )',
    '我(今年|才|只有)*(14|15|16|17|十四|十五|十六|十七)岁',
  ].map((pattern) => new RegExp(pattern, 'u')),
);
/** "My parents don't know", "I am afraid to tell my mother", in the ten languages. */
const PARENTS_DO_NOT_KNOW = anyOf([
  /\b(i miei( genitori)?|mia (madre|mamma)|mio (padre|papa)|mamma e papa|a casa) (ancora )?(non (lo |ne |sanno|sa|hanno|ha|devono|deve)|non .{0,10}(sann\w|sa|saper\w*))\b|\b(non (voglio|posso|so come|riesco a)|ho paura di|come faccio a) (dirl\w+|dire|parlarne|raccontarl\w+)\b.{0,20}\b(ai miei|a mia (madre|mamma)|a mio (padre|papa)|ai genitori|a casa|alla mamma|al papa)\b/,
  /\bmy (parents|mum|mom|mother|dad|father) (don t|do not|doesn t|does not|must not|mustn t|can t) (know|find out)\b|\b(afraid|scared|don t want|don t know how|can t) (to |of )?tell(ing)? my (parents|mum|mom|mother|dad|father)\b/,
  /\bmeine? (eltern|mutter|mama|vater|papa) (weiß|weiss|wissen|weis|durfen|darf)\b.{0,12}\b(nicht|nichts)\b|\b(meinen eltern|meiner mutter|meiner mama|meinem vater|meinem papa)\b.{0,15}\b(nicht|angst|sagen)\b/,
  /\b(mes parents|ma mere|maman|mon pere|papa) (ne )?(le )?(savent|sait|doivent|doit) (pas|rien)\b|\b(peur de|veux pas|peux pas|sais pas comment) (le )?dire a (mes parents|ma mere|mon pere|maman|papa)\b/,
  /\b(mis padres|mi madre|mi mama|mi padre|mi papa) no (lo )?(saben|sabe)\b|\b(miedo de|no quiero|no puedo|no se como) (decirselo|contarselo|decirle|contarle) a (mis padres|mi madre|mi mama|mi padre)\b/,
  /\b(parintii|mama|tata) (mei )?nu (stiu|stie)\b|\b(mi e frica|nu vreau|nu pot) sa (le |ii )?(spun|zic) (parintilor|mamei|tatei)\b/,
  /\b(prinderit|nena|mami|babai) (e mi )?nuk (e )?(di|dine)\b|\b(kam frike|nuk dua) t(i|u|ua)? them (prinderve|nenes|babait)\b/,
  /(батьки|мама|тато) (про це )?(не знають|не знає)|(боюся|не хочу|не можу) (сказати|розповісти) (батькам|мамі|татові)/u,
  /(اهلي|والداي|امي|ابي) لا (يعرفون|يعرفان|تعرف|يعرف)|(اخاف|لا اريد|لا استطيع) ان اخبر (اهلي|امي|ابي|والدي)/,
  /(爸妈|父母|妈妈|爸爸|家里人?)(还)?不知道|(不敢|不想|怕)(告诉|跟)(爸妈|父母|妈妈|爸爸)/u,
]);
const TEEN_ANSWER = 'distress.teen';

/** A word for the young, beside the answer. @returns whether it is all there is to say */
function hearTeen(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const texts = heard.filter(({ button }) => button === null).map(({ text }) => plain(text));
  const told = texts.some((text) => PARENTS_DO_NOT_KNOW.test(text));
  const answer = answerById(draft.input.content, TEEN_ANSWER);
  const age = draft.state.facts.age_years?.value;
  const isGrown = typeof age === 'number' && age >= 18;
  if (!answer || isGrown || !(told || (!draft.state.teen && texts.some((text) => TEEN.test(text))))) return false;
  // Read a moment ago: no need to read it again.
  if (draft.state.teen) draft.say('anxiety_more');
  else sayAnswer(draft, answer);
  draft.set({ teen: true });
  if (!told || texts.some((text) => text.split(' ').length > MANY_WORDS) || heard.some(({ text }) => text.includes('?'))) return false;
  draft.set({ fallbacks: 0 });
  draft.offerPerson();
  resumeInterview(draft);
  return true;
}
/** So many words beside it tell of something else as well. */
const MANY_WORDS = 9;

/** @returns whether the turn has been answered */
export function hearChild(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (heard.some(({ text }) => A_GROWN_UP.test(plain(text)))) {
    if (draft.state.child) draft.set({ child: false, cannotPhone: false });
    return false;
  }
  if (!draft.state.child) {
    if (!heard.some((message) => isChild(message) || answersAsChild(draft, message))) return hearTeen(draft, heard);
    begin(draft);
    // Whom a child fears may be the grown-up at home.
    say(draft, wanted.some(({ intent }) => intent === 'distress.violence') ? AGAIN : FIRST);
    if (wanted.some(({ intent }) => CALLS.test(intent))) callFor(draft, heard);
    else draft.offerPerson();
    return true;
  }
  if (heard.some(({ button }) => button !== null)) return false;
  // "I am in the bathroom" is where a child hides, and no question about one.
  if (
    wanted.some(({ intent, confidence, heard: { text } }) => MEANT.test(intent) || (isQuestion(intent, confidence) && /[?？؟]/u.test(text)))
  )
    return false;
  draft.set({ awaiting: null, fallbacks: 0 });
  if (draft.hasTicket) {
    sayWaiting(draft);
    return true;
  }
  say(draft, AGAIN);
  callFor(draft, heard);
  return true;
}

/** Beside a danger that a child tells of: the numbers that answer children. */
export function sayChildInDanger(draft: TurnDraft, heard: readonly Heard[]): void {
  if (!draft.state.child && !heard.some(isChild)) return;
  begin(draft);
  say(draft, AGAIN);
}

function begin(draft: TurnDraft): void {
  draft.set({ child: true, cannotPhone: true, interview: null, awaiting: null, fallbacks: 0 });
}

function callFor(draft: TurnDraft, heard: readonly Heard[]): void {
  callPerson(draft, { reason: 'minor', priority: 'urgent', seq: heard.at(-1)?.seq ?? 0 });
}

function say(draft: TurnDraft, id: string): void {
  const answer = answerById(draft.input.content, id);
  if (answer) sayAnswer(draft, answer);
  else draft.say('emergency_112');
}

/** "How old are you?" – "nine", after "for myself". */
function answersAsChild(draft: TurnDraft, message: Heard): boolean {
  const question = currentQuestion(draft);
  if (question?.id !== 'age_years' || draft.state.facts.respondent?.value !== 'self') return false;
  const age = readAnswer(question, message, draft.input.now)?.value;
  return typeof age === 'number' && age >= YOUNGEST && age < GROWN;
}

function isQuestion(intent: string, confidence: number): boolean {
  return intent.includes('.') && confidence >= CLEAR && !/^(distress|symptoms|emergency|exposure|case)\./.test(intent);
}
