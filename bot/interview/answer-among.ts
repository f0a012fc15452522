// The harmless answer to a danger question among other things in the same line: "the breath is fine, I have a bit of a cough". What is only said
// by words that fit any question ("fine", "no") counts where its clause names the matter, or stands first and all else is about
// something else. Whatever is not clear is no answer, and is asked.
import type { Choice, Interview, Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import { clausesOf } from '../words/clauses.js';
import { NEGATIONS } from '../words/negations.js';
import { plain } from '../words/plain.js';
import { matching } from './choices.js';
import { FILLERS } from './fillers.js';
import { isOwnWord } from './matter.js';

/** What each danger question is about, in words of the ten languages; what is a symptom of it; other words for it. */
const MATTERS: { readonly [question: string]: { readonly words: RegExp; readonly symptoms: readonly string[] } } = {
  dyspnoea: {
    words:
      /(^| )(respir\p{L}*|fiat\p{L}*|aria|affann\p{L}*|breath\p{L}*|atem\p{L}*|atme\p{L}*|atmung|luft|souffl\p{L}*|essouffl\p{L}*|alient\p{L}*|aire|suflu\p{L}*|aer\p{L}*|frym\p{L}*|дих\p{L}*|подих\p{L}*|повітр\p{L}*|задиш\p{L}*|ال?تنفس\p{L}*|نفسي?|اتنفس|يتنفس|تتنفس)(?= |$)|呼吸|喘|气/u,
    symptoms: ['dyspnoea'],
  },
  consciousness: {
    words:
      /(^| )(mente|mental\p{L}*|test[ae]|lucid\p{L}*|svegl\p{L}*|confus\p{L}*|coscien\p{L}*|mind|head\p{L}*|clear|awake|alert|conscious\p{L}*|kopf|geist\p{L}*|klar|wach|verwirr\p{L}*|bewusst\p{L}*|esprit|tete|eveille\p{L}*|conscien\p{L}*|cabeza|despiert\p{L}*|clar[oa]|cap|capul|treaz\p{L}*|minte\p{L}*|constient\p{L}*|mendj\p{L}*|kok\p{L}*|kthjell\p{L}*|zgjuar|голов\p{L}*|розум\p{L}*|свідом\p{L}*|притомн\p{L}*|ясн\p{L}*|عقل\p{L}*|ذهن\p{L}*|راس\p{L}*|واع\p{L}*|صاح\p{L}*)(?= |$)|头脑|清醒|意识|脑子/u,
    symptoms: ['confusion', 'syncope', 'seizure'],
  },
  chest_pain: {
    words: /(^| )(pett\p{L}*|torac\p{L}*|chest|brust\p{L}*|poitrine|pecho|piept\p{L}*|gjoks\p{L}*|груд\p{L}*|ال?صدر\p{L}*|صدري)(?= |$)|胸/u,
    symptoms: ['chest_pain'],
  },
  skin: {
    words:
      /(^| )(pell[ei]|labbr\p{L}*|viso|macchi\p{L}*|colorit\p{L}*|colore|skin|lips?|face|rash|spots?|haut|lippen?|gesicht|flecken?|peau|levres?|visage|taches?|piel|labios?|cara|manchas?|pielea?|buz\p{L}*|fat[ae]\p{L}*|pete|lekur\p{L}*|fytyr\p{L}*|njoll\p{L}*|шкір\p{L}*|губ\p{L}*|облич\p{L}*|плям\p{L}*|ال?جلد\p{L}*|شفا\p{L}*|ال?وجه\p{L}*|بقع)(?= |$)|皮肤|嘴唇|脸色|斑/u,
    symptoms: ['cyanosis', 'rash'],
  },
};

/** Words between those of the matter that say nothing of their own. */
const BESIDE = new Set(
  (
    'il lo la i gli l un uno una di del dello della dei delle d a al alla ai col con coi in nel nella per da che sono e ho ha sta va ci si mi ti mio mia mie suo sua ancora anche pure poi quindi fortuna raga ragazzi guarda senti almeno quanto riguarda invece per ' +
    'the of my his her is s are with in at to for and i have has as about far thank luckily still also there ' +
    'das der die dem den mit beim bei im am zu zum von mein meine meiner meinem ist sind geht gehts mir ihr ihm es hat auch noch zum gluck was betrifft ' +
    'le la les l de du des d avec mon ma mes son sa au aux a en c est et j ai il elle cote aussi encore niveau pour pour ' +
    'el los las con mi su al es estoy y cuanto tambien todavia ' +
    'cu pe la mea meu e este sunt am si mai inca din privinta ' +
    'me i te ne per im ime jam eshte kam edhe nga ana ' +
    'з із у в на мій моя моє міи моі є ще також зі ' +
    'في مع من عن الى و هو هي عندي لدي'
  ).split(' '),
);

/** @returns the harmless choice that is named among other things; null where none is, or where it is not clear */
export function answerAmong(question: Question, { text, understanding }: Heard): Choice | null {
  const matter = MATTERS[question.id];
  if (!matter || !question.danger || understanding === null) return null;
  const { entities, language, dangerSigns, suspectedSigns } = understanding;
  if (dangerSigns.length > 0 || suspectedSigns.length > 0) return null;
  const isOfIt = (value: unknown) => matter.symptoms.includes(String(value));
  if (entities.some((each) => each.type === 'symptom' && isOfIt(each.value) && !each.negated && !each.past)) return null;
  const clauses = clausesOf(text);
  if (clauses.length < 1 || clauses.length > MOST_CLAUSES) return null;
  const read = clauses.map((clause, at) => {
    const said = plain(clause.text);
    const names = matter.words.test(said);
    const choice = clause.asked ? null : harmless(question, said, matter.words, language);
    const isOther = entities.some(
      ({ type, start, end, ...entity }) =>
        start < clause.end && clause.start < end && OTHER.has(type) && !('value' in entity && type === 'symptom' && isOfIt(entity.value)),
    );
    return { names, choice, isOther, isEmpty: isNothing(said), at };
  });
  const naming = read.filter(({ names }) => names);
  if (naming.length > 0) {
    const [first] = naming;
    return naming.every(({ choice }) => choice !== null && choice === first?.choice) ? (first?.choice ?? null) : null;
  }
  const [first, ...others] = read;
  if (!first?.choice || others.length === 0) return null;
  return others.every(({ isOther, isEmpty }) => isOther || isEmpty) ? first.choice : null;
}

/** The symptoms that other danger questions ask about, and that a message says are not there: "petto tutto ok", to how the mind is. */
export function harmlessElsewhere(interview: Interview, standing: Question, heard: Heard): string[] {
  const others = interview.questions.filter(({ id, danger }) => danger && id !== standing.id && id in MATTERS);
  return others.flatMap((question) => {
    const { words, symptoms } = MATTERS[question.id]!;
    return answerAmong(question, heard) || saysWell(words, heard) ? symptoms.slice(0, 1) : [];
  });
}

/**
 * Whether every clause is the harmless answer to one of the danger questions, in its own words: "estoy despierta", to how the breath is. Then
 * nothing but a rule finds a danger in it.
 */
export function saysOnlyHarmless(interview: Interview, { text, button, understanding }: Heard): boolean {
  const clauses = clausesOf(text);
  if (button !== null || clauses.length < 1 || clauses.length > MOST_CLAUSES) return false;
  const language = understanding?.language ?? 'it';
  const asked = interview.questions.flatMap((question) => {
    const matter = question.danger ? MATTERS[question.id] : undefined;
    return matter ? [{ question, matter: matter.words }] : [];
  });
  return clauses.every((clause) => {
    const said = plain(clause.text);
    return !clause.asked && asked.some(({ question, matter }) => matter.test(said) && harmless(question, said, matter, language) !== null);
  });
}

const GOOD =
  /(^| )(bene|benissimo|ok|okay|posto|normale|fine|good|well|alright|gut|normal|bien|bine|mire|добре|нормально|гаразд|جيد|بخير|طبيعي)( |$)|正常|好|没事/u;

/** "Chest is fine": the matter, that it is well, and not a word more. */
function saysWell(matter: RegExp, { text, understanding }: Heard): boolean {
  const said = plain(text);
  const words = said.split(' ');
  if (understanding === null || understanding.dangerSigns.length > 0 || understanding.suspectedSigns.length > 0) return false;
  if (!matter.test(said) || !GOOD.test(said) || words.some((word) => NEGATIONS.includes(word)) || /[?？؟]/u.test(text)) return false;
  return words.every((word) => FILLERS.has(word) || BESIDE.has(word) || matter.test(word) || GOOD.test(word));
}

const MOST_CLAUSES = 6;
/** What is read as something else. */
const OTHER = new Set(['symptom', 'temperature', 'age', 'duration', 'date', 'person', 'pregnancy_week', 'test_result', 'vaccine', 'spo2']);

function isNothing(said: string): boolean {
  return said.split(' ').every((word) => BESIDE.has(word));
}

/** A clause that says the harmless thing and nothing more. */
function harmless(question: Question, said: string, matter: RegExp, language: string): Choice | null {
  const words = said.split(' ');
  if (!words.every((word) => isOwnWord(question, word, language) || BESIDE.has(word) || matter.test(word))) return null;
  const [found] = matching(question.choices ?? [], said, true, language);
  if (!found || found.danger !== undefined) return null;
  // "Not so well": a "not" inside that is none of the choice's own words makes it unclear.
  const denies = words.slice(1).some((word) => NEGATIONS.includes(word));
  return denies && matching(question.choices ?? [], said, false, language)[0] !== found ? null : found;
}
