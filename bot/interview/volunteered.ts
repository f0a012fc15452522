// What is told beside the question that stands, or in the words that begin an interview: a temperature written alone, since when, an
// illness of a list that is asked later, where somebody lives. Extracted facts only: lists and danger questions are asked all the same.
import { questionOf } from '../../config/applies.js';
import type { Choice, FactValue, Interview, Question } from '../../config/questions.js';
import { SURE } from '../../nlu/doubt.js';
import { shift } from '../../nlu/entities/rome.js';
import type { Facts, Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { withoutAsked } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { ageAlone, wasNotedAlone } from './age-alone.js';
import { HAN, isWholeChoice, matching, placeOf } from './choices.js';
import { dayOfMeeting, dayToldAlone } from './contact-day.js';
import { feverDays } from './facts.js';
import { isOnlyAbout } from './matter.js';
import { saysNoSymptoms } from './no-symptoms.js';
import { tellsRigors } from './of-the-body.js';
import { asksOutright } from './questions.js';
import { isSmokeOfThings } from './smoke.js';
import { isOfTheIll, whoIsIll } from './who-is-ill.js';
import { ownerAt } from './whose.js';

/**
 * @param question the one that stands; its own answer is read elsewhere
 * @param corrects the messages that take something back: "no, 43" is the age once more, where it was only read in passing
 */
export function volunteered(
  draft: TurnDraft,
  heard: readonly Heard[],
  interview: Interview | null,
  question: Question | null,
  corrects: ReadonlySet<number> = new Set(),
): Facts {
  if (!interview) return {};
  const asked = (name: string) => questionOf(interview, name);
  const found: Record<string, Facts[string]> = {};
  for (const message of heard) {
    if (message.button !== null) continue;
    const put = (name: string, value: FactValue | null) => {
      found[name] = { value, from: 'extracted', seq: message.seq, at: message.at };
    };
    const conditions = asked('conditions');
    // "Diabetes, and a heart operation two years ago": a time told with an illness that one has is of that.
    const tellsOfIllness = matching(conditions?.choices ?? [], message.text, false).some(({ value }) => value !== 'none');
    const temperature = question === null || question.kind === 'number' ? null : bareTemperature(message.text);
    if (temperature !== null && asked('temp_c')) put('temp_c', temperature);
    const years = question === null || question.kind === 'number' ? null : ageAlone(message);
    const known = draft.state.facts.age_years;
    const isNew = known === undefined || wasNotedAlone(draft) || (corrects.has(message.seq) && known.from === 'extracted');
    if (years !== null && asked('age_years') && isNew && draft.state.facts.respondent?.value !== 'child') put('age_years', years);
    const days = question === null || question.kind === 'date' || question.id === 'fever_days' ? null : durationAlone(message);
    // "I mean 16 months", of a child: so long nobody has a fever.
    if (days !== null && days >= MONTHS && isOfChild(draft) && asked('age_months')) put('age_months', Math.round(days / DAYS_OF_MONTH));
    else if (days !== null && days <= LONGEST && asked('onset_date') && !tellsOfIllness) {
      put('onset_date', shift(draft.input.now, -days));
      const { temp_c, fever_felt } = draft.state.facts;
      if (Number(temp_c?.value) >= 38 || (temp_c === undefined && fever_felt?.value === true)) {
        const told = feverDays(days);
        if (told !== null) put('fever_days', told);
      }
    }
    // "Four days ago", to what the contact was like; or to how the breathing is, of an illness that was told.
    const today = shift(draft.input.now, 0);
    const began =
      question !== null && question.kind !== 'date' && question.id !== 'fever_days' && asked('onset_date')
        ? dayAlone(message, today)
        : null;
    if (began !== null && !tellsOfIllness && began >= shift(draft.input.now, -LONGEST)) put('onset_date', began);
    const date =
      (question?.kind === 'choice' || question?.kind === 'yesno') && asked('last_contact_date') ? dayAlone(message, today) : null;
    // The day of which contact, is known where it was told in a notification.
    if (date !== null) put(draft.state.facts.contact?.value === 'immuni' ? 'notification_date' : 'last_contact_date', date);
    // The words that begin it may tell the day already.
    const met = question === null && interview.id === EXPOSURE ? dayOfMeeting(message, today) : null;
    if (met !== null) put('last_contact_date', met);
    if (question?.id !== 'chest_pain' && hasPresent(message, 'chest_pain')) {
      const told = matching(asked('chest_pain')?.choices ?? [], message.text, false)[0];
      // How it hurts, where it is said; what may be a danger is asked directly.
      put('chest_pain', told && told.value !== 'none' && !told.danger ? told.value : null);
    }
    // "2" is the second answer to the question that stands, and to no other.
    if (NUMBER_ALONE.test(message.text)) continue;
    for (const other of interview.questions) {
      if (other.id === question?.id) continue;
      if (other.id === 'rigors' && draft.state.facts.rigors === undefined && tellsRigors(message)) put('rigors', true);
      if (other.yesWhenNamed?.includes('symptom') && saysNoSymptoms(message, false)) put(other.id, false);
      if (other.id === 'contact' && interview.id === EXPOSURE) {
        const contact = contactIn(other, withoutAsked(message));
        const known = draft.state.facts.contact;
        // Told once more, it is no answer to something else.
        if (contact !== null && known && known.value !== null) put('contact', known.value);
        else if (contact !== null) {
          put('contact', contact);
          const day = contact === 'immuni' ? dateIn(message) : dayToldAlone(message, today);
          if (day !== null && contact === 'immuni') put('notification_date', day);
          else if (day !== null && contact !== 'household' && met === null) put('last_contact_date', day);
        }
      }
      const late =
        draft.state.interview?.postponed.includes(other.id) && isWholeChoice(other, message.text) ? wholeChoice(other, message) : null;
      if (late !== null) put(other.id, late);
      if (other.kind === 'choices' && !other.danger) {
        const values = ofTheIll(draft, other, message).map(({ value }) => String(value));
        const known = draft.state.facts[other.id]?.value;
        if (values.length > 0 && !values.includes('none')) put(other.id, [...new Set([...(Array.isArray(known) ? known : []), ...values])]);
      } else if (other.id === TREND) {
        const trend = trendIn(other, message);
        if (trend === null) continue;
        put(other.id, trend);
        // A day that it is compared with is none on which it began.
        delete found.onset_date;
      } else if (other.id === 'setting') {
        const [told] = ofTheIll(draft, clearWords(other), message);
        // To live with others is what is asked about; what makes it harder is worth knowing early.
        if (told && told.value !== 'home' && !WORKS.test(plain(message.text))) put('setting', told.value);
      }
    }
  }
  return found;
}

/** Days: nothing that is asked about began more than a year ago. */
const LONGEST = 366;

/** Days: two months, from which on a length of time is an age where a child is ill. */
const MONTHS = 60;
const DAYS_OF_MONTH = 30;

function isOfChild({ state: { facts } }: TurnDraft): boolean {
  return facts.respondent?.value === 'child' || facts.age_months !== undefined;
}

const NUMBER_ALONE = /^\s*\d{1,3}\s*[.)!]*\s*$/;

/** The answer to a question that was put off, in its own words; what may be a danger is answered at once elsewhere. */
function wholeChoice(question: Question, { text, understanding }: Heard): FactValue | null {
  const [choice] = isWholeChoice(question, text) ? matching(question.choices ?? [], text, true, understanding?.language) : [];
  return choice && choice.danger === undefined ? choice.value : null;
}

/** The choices that a message names of the person who is ill: "my mother has diabetes and I have a fever" tells nothing of the writer. */
function ofTheIll(draft: TurnDraft, question: Question, message: Heard): Choice[] {
  const { text, understanding } = message;
  const { entities = [], language = 'it' } = understanding ?? {};
  const named = matching(question.choices ?? [], text, false, language);
  if (named.length === 0) return [];
  const respondent = draft.state.facts.respondent?.value;
  const ill = whoIsIll(message, respondent === undefined || respondent === null ? null : String(respondent));
  return named.filter((choice) => {
    const { at, wording } = placeOf(choice, text, language);
    if (ORGAN.test(wording) && !ILLNESS.test(plain(text))) return false;
    if (choice.value === 'smoker' && isSmokeOfThings(text)) return false;
    return isOfTheIll(ownerAt({ text, language, entities }, at), ill, false);
  });
}

/** "My heart is racing" tells of no heart disease; asked for illnesses, "heart" does. */
const ORGAN = anyOf([
  /^(cuore|reni|fegato|polmoni|hearts?|kidneys|liver|lungs|herz|nieren|leber|lunge|coeur|reins|foie|poumons|corazon|pulmones|higado|rinones|inima|zemer|zemra)$/,
]);
const ILLNESS = /malat|problem|soffr|operat|disease|condition|trouble|krank|probleme|maladi|enferm|bolnav|boala|semur|semund/;

/** "Only", "by oneself" and "community" are said of many things: without the question, only a wording of some length counts. */
const CLEAR_LENGTH = 9;
const CLEAR = new Set(['rsa', 'ehpad', 'ospizio']);
const cleared = new WeakMap<Question, Question>();

function clearWords(question: Question): Question {
  const known = cleared.get(question);
  if (known) return known;
  const isClear = (word: string) => word.length >= CLEAR_LENGTH || CLEAR.has(word.toLowerCase());
  const choices = question.choices?.map(({ self: _, words = {}, ...choice }) => ({
    ...choice,
    words: Object.fromEntries(Object.entries(words).map(([language, list]) => [language, list.filter(isClear)])),
  }));
  const made: Question = { ...question, ...(choices && { choices }) };
  cleared.set(question, made);
  return made;
}

/** "He works in a care home" and "I visit her there" tell of no home of the ill. */
const WORKS = anyOf([
  /\b(lavor\w+|infermier\w+|oss|operator\w+|turno|work\w*|job|nurse|carer|shift|arbeit\w*|pflegekraft|travaill\w*|infirmier\w*|aide soignante|trabaj\w+|enfermer\w+|lucr\w+|asistent\w*|punoj\w*|punon|infermier\w*)\b|(працю\p{L}+|робот\p{L}+)|(اعمل|يعمل|تعمل|اشتغل|شغل\p{L}*)|(工作|上班|护士)/u,
]);

const TREND = 'overall_trend';
/** "Better" and "the same", said beside another question, may be of that alone; getting worse is worth knowing of whatever it is. */
const GETS_WORSE: readonly unknown[] = ['worse', 'worse_after_better'];

/** "Worse than yesterday", and nothing else. */
function trendIn(question: Question, { text, understanding }: Heard): FactValue | null {
  const language = understanding?.language;
  // "Worse" alone may be of what is asked.
  if (plain(text).length <= (HAN.test(text) ? 2 : plain(text).split(' ', 1)[0]!.length)) return null;
  if (!isOnlyAbout(question, text, language)) return null;
  const [told] = matching(question.choices ?? [], text, false, language);
  return told && GETS_WORSE.includes(told.value) ? told.value : null;
}

function hasPresent({ understanding }: Heard, symptom: string): boolean {
  const entities = understanding?.entities ?? [];
  return entities.some((entity) => entity.type === 'symptom' && entity.value === symptom && !entity.negated && !entity.past);
}

/** Alone, or with a word for "I have" and a unit; whole degrees without a unit only where "I have 40" could be no age. */
const BARE_TEMPERATURE =
  /^(?<have>ho|ora|adesso|è|it's|it is|i have|es sind|ich habe|j'ai|c'est|tengo|son|am)?\s*(?<value>\d{2}(?:[.,]\d)?)\s*(?<unit>°\s*c?|c|gradi|grad|degrees|degrés|grados|grade)?\s*[.!]*$/iu;

/** "38,4", "39", "ho 39": with a decimal or a unit from 34 to 43, whole from 38 to 42. */
function bareTemperature(text: string): number | null {
  const { have, value: digits, unit } = BARE_TEMPERATURE.exec(text.trim())?.groups ?? {};
  if (digits === undefined) return null;
  const value = Number(digits.replace(',', '.'));
  if (!Number.isInteger(value) || unit !== undefined) return value >= 34 && value < 43 ? value : null;
  return value >= 38 && value <= (have === undefined ? 42 : 39) ? value : null;
}

const EXPOSURE = 'exposure';
/** A bare place or person tells of no contact: "my husband is positive" leaves open where he lives, "at home" whose home it is. */
const NO_CONTACT_ALONE = anyOf([
  /^(in casa( mia)?|a casa( mia| sua)?|mi[oa] \p{L}+|la mia famiglia|il telefono|al chiuso|a lungo|vicin[ie]|stretto|festa|riunione|cena|pranzo|in classe|a scuola|in ufficio|in palestra|al bar|ristorante|matrimonio|compleanno|aperitivo|per poco|un attimo|all aperto|a distanza|tutti i giorni|tutto il giorno|at home|at (her|his) house|at my place|my \p{L}+|close|class|meeting|party|dinner|lunch|restaurant|wedding|birthday|every day|briefly|outdoors|indoors|for long|at a distance|supermarket|im haushalt|zu hause|mein[e]? \p{L}+|nah|langer|kurz|drinnen|draussen|wg|feier|party|hochzeit|besprechung|restaurant|supermarkt|jeden tag|den ganzen tag|bei (ihr|ihm) zu hause|a la maison|mon \p{L}+|ma \p{L}+|proches?|longtemps|repas|fete|reunion|mariage|restaurant|chez (elle|lui|moi)|dehors|en plein air|tous les jours|toute la journee|en casa|mi \p{L}+|cena|comida|fiesta|reunion|restaurante|supermercado|mucho tiempo|poco|acasa|sot(ul|ia) m(eu|ea)|cina|pranz|petrecere|sedinta|restaurant|supermarket|putin|afara|ne shtepi|burri im|gruaja ime|darke|dreke|feste|mbledhje|restorant|supermarket|pak|jashte|gjate|вдома|мі\p{L} \p{L}+|моя \p{L}+|близько|довго|недовго|поруч|вечеря|обід|вечірка|нарада|ресторан|супермаркет|надворі|всередині|في البيت|زوجي|زوجتي|عشاء|غداء|حفلة|اجتماع|مطعم|قليلا|في الخارج|ساعة|在家|同事|办公室|室内|户外|超市|开会|生日|餐厅|聚会|应用|手机|通知)$/u,
]);
/** The app has warned: more than its name. */
const APP_WARNED = /^exposure\.notification$/;

/** What a message tells of the contact in so many words: that they live together, were close, or that the app has warned. */
function contactIn(question: Question, { text, understanding }: Heard): FactValue | null {
  if (text === '') return null;
  const language = understanding?.language;
  const said = matching(question.choices ?? [], text, false, language).filter(({ value }) => value !== 'none' && value !== 'immuni');
  const clear = said.filter((choice) => !NO_CONTACT_ALONE.test(placeOf(choice, text, language).wording));
  const told = clear.find(({ value }) => value === 'household') ?? clear[0];
  if (told) return told.value;
  const intent = understanding?.intent;
  const warned = intent !== undefined && APP_WARNED.test(intent.name) && intent.confidence >= SURE && !asksOutright(text);
  return warned ? (question.choices?.find(({ value }) => value === 'immuni')?.value ?? null) : null;
}

function dateIn({ understanding }: Heard): string | null {
  const date = understanding?.entities.find((entity) => entity.type === 'date');
  return date ? String(date.value) : null;
}

/** "Since two days" with no symptom of its own. */
function durationAlone(message: Heard): number | null {
  const entities = message.understanding?.entities ?? [];
  if (entities.some(({ type }) => type === 'symptom' || type === 'temperature' || type === 'age')) return null;
  const duration = entities.find((entity) => entity.type === 'duration');
  return duration ? Number(duration.value) : null;
}

/** A day with no symptom of its own. */
function dayAlone(message: Heard, today: string): string | null {
  const entities = message.understanding?.entities ?? [];
  if (entities.some(({ type }) => type === 'symptom' || type === 'temperature')) return null;
  return dayToldAlone(message, today);
}
