// Reads a citizen's words as the answer to the question that was asked: a button, a choice's own words, a number, a date,
// yes or no. What is not clearly an answer is none: asking again is cheaper than a wrong fact.
import { type Choice, type FactValue, FULL_LANGUAGES, LANGUAGES, type Language, type Question } from '../config/content.js';
import { REACTION } from '../nlu/doubt.js';
import { wordsOf } from '../nlu/phrases/words.js';
import type { Heard } from './decision.js';
import { isoDay } from './facts.js';
import { saysNone } from './have-not.js';
import { NEGATIONS } from './negations.js';
import { namedNumber, numberAlone } from './numbers.js';
import { plain } from './plain.js';

export interface Answered {
  readonly value: FactValue | null;
  /** The citizen does not know. */
  readonly unknown?: boolean;
}

/** A "no" in other words than the question's own must be clearer than a bare one. */
const SURE_DENIAL = 0.6;
const BEGINS_WITH_NO = /^\s*(no|nope|nee|nein|nu|jo|ні|لا|不)(?=$|[^\p{L}])/iu;

/** Values that say "no such thing". */
const NONE: readonly unknown[] = ['none', 'normal', 'no', 0, false, 'usual', 'drinks'];

const ENTITY_OF: { readonly [fact: string]: string } = {
  temp_c: 'temperature',
  spo2_rest: 'spo2',
  spo2_repeat: 'spo2',
  spo2_effort: 'spo2',
  spo2_baseline: 'spo2',
  rr: 'respiratory_rate',
  hr: 'heart_rate',
  age_years: 'age',
  fever_days: 'duration',
  pregnancy_weeks: 'pregnancy_week',
  household_size: 'people_count',
};

/** @param today the day of the message, for dates told as durations. Null = not an answer to this question. */
export function readAnswer(question: Question, heard: Heard, today: Date): Answered | null {
  const intent = heard.understanding?.intent;
  // "No" to something else must not rule out a danger: a danger question takes a yes or no only when nothing else was said.
  const isDirect = isAlone(question, heard);
  // "I can't go on" is no "no" to the question whether there are symptoms.
  const leastOf = (name: string) =>
    name === 'deny' && !isOnlyAbout(question, heard.text) && !BEGINS_WITH_NO.test(heard.text) ? SURE_DENIAL : REACTION;
  const sure = (name: string) =>
    heard.button === name ||
    (heard.button === null && (isDirect || name === 'unsure') && intent?.name === name && intent.confidence >= leastOf(name));
  const chosen = heard.button?.startsWith('choice:') ? question.choices?.[Number(heard.button.slice('choice:'.length))] : undefined;
  if (chosen) return question.kind === 'choices' ? pick([chosen]) : of(chosen);
  if (heard.button === 'unsure') return { value: null, unknown: true };

  const answer = readKind(question, heard, today, sure, isDirect);
  if (answer) return answer;
  return sure('unsure') ? { value: null, unknown: true } : null;
}

function isAlone(question: Question, { text, understanding }: Heard): boolean {
  return !question.danger || isOnlyAbout(question, text, understanding?.language);
}

function readKind(question: Question, heard: Heard, today: Date, sure: (name: string) => boolean, isDirect: boolean): Answered | null {
  switch (question.kind) {
    case 'yesno':
      if (question.choices) return readChoice(question, heard, sure);
      if (sure('affirm') || isNamed(question, heard) || (isDirect && YES_FIRST.test(heard.text))) return { value: true };
      return sure('deny') ? { value: false } : null;
    case 'choice':
      return readChoice(question, heard, sure);
    case 'choices': {
      const named = matching(question.choices ?? [], heard.text, isAlone(question, heard), heard.understanding?.language);
      if (named.length > 0) return pick(named);
      return sure('deny') ? { value: [] } : null;
    }
    case 'number':
      return readNumber(question, heard, today, sure);
    case 'date': {
      const date = heard.understanding?.entities.find((entity) => entity.type === 'date');
      if (date) return { value: String(date.value) };
      const days = heard.understanding?.entities.find((entity) => entity.type === 'duration');
      if (days) return { value: isoDay(today, Number(days.value)) };
      return TODAY.test(plain(heard.text)) ? { value: isoDay(today) } : null;
    }
    case 'phone': {
      const phone = heard.understanding?.entities.find((entity) => entity.type === 'phone');
      if (phone) return { value: String(phone.value) };
      return sure('deny') ? { value: null } : null;
    }
    case 'text':
      return heard.text.trim() === '' ? null : { value: heard.text.trim() };
  }
}

/** Today, or a part of it; any other day is read as a date. */
const TODAY =
  /(^| )(oggi|stamattina|stamani|stamane|questa mattina|stasera|stanotte|adesso|ora|poco fa|today|this (morning|afternoon|evening)|tonight|now|just now|earlier today|heute|heute (morgen|fruh|abend)|jetzt|gerade( eben)?|vorhin|aujourd hui|ce (matin|soir)|cet apres midi|maintenant|tout a l heure|hoy|esta (manana|tarde|noche)|ahora|azi|astazi|acum|in aceasta dimineata|sot|sonte|tani|сьогодні|зараз|щоино|вранці|اليوم|هذا الصباح|الان|قبل قليل)( |$)|今天|今早|今晚|刚才|刚刚|现在/u;

function denies(text: string): boolean {
  return HAN.test(text)
    ? /[不没无]/u.test(text)
    : plain(text)
        .split(' ')
        .some((word) => NEGATIONS.includes(word));
}

/** "Yes, I have a cough": what follows says more and takes nothing away. */
const YES_FIRST = /^\s*(?:s[iì]|yes|yeah|yep|ja|oui|ouais|sí|da|po|так|نعم|是)(?=$|[^\p{L}])/iu;

/** From this age on somebody is old, as the question for the frail means it. */
const OLD_AGE = 65;

function isNamed({ yesWhenNamed = [], named = [] }: Question, { text, understanding }: Heard): boolean {
  const entities = understanding?.entities ?? [];
  if (yesWhenNamed.includes('old_age') && entities.some((entity) => entity.type === 'age' && entity.value >= OLD_AGE)) return true;
  if (named.length > 0 && namedNumber(named, text) === 1 && !denies(text)) return true;
  return entities.some((entity) => yesWhenNamed.includes(entity.type) && !(entity.type === 'symptom' && (entity.negated || entity.past)));
}

function readChoice(question: Question, heard: Heard, sure: (name: string) => boolean): Answered | null {
  const choices = question.choices ?? [];
  const named = matching(choices, heard.text, isAlone(question, heard), heard.understanding?.language)[0];
  if (named) return of(named);
  if (sure('deny')) {
    // "How is the breathing?" has no "no"; "is there pain?" has.
    const none = choices.find((choice) => NONE.includes(choice.value) && (!question.danger || beginsWithNo(choice)));
    if (none) return of(none);
  }
  if (sure('affirm')) {
    const some = choices.filter((choice) => !NONE.includes(choice.value) && choice.value !== 'unknown');
    if (some.length === 1 && some[0]) return of(some[0]);
  }
  return null;
}

function readNumber(question: Question, heard: Heard, today: Date, sure: (name: string) => boolean): Answered | null {
  const entities = heard.understanding?.entities ?? [];
  const entity = entities.find((each) => each.type === ENTITY_OF[question.id]);
  const within = (value: number) => value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity);
  const told = entity ? inOwnUnit(question.id, Number(entity.value)) : numberAlone(question, heard.text);
  if (told !== null && within(told)) return { value: told };
  // "Since Monday" counts the days as well.
  const date = question.id === 'fever_days' ? entities.find((each) => each.type === 'date') : undefined;
  const days = date ? Math.round((Date.parse(isoDay(today)) - Date.parse(String(date.value))) / DAY_MS) : -1;
  if (days >= 0 && within(days)) return { value: days };
  if (question.unit !== undefined && saysNone(plain(heard.text), (word) => isOwnWord(question, word)))
    return { value: null, unknown: true };
  // "No fever" to the temperature: there is none worth measuring.
  const isDenied = question.id === 'temp_c' && entities.some((each) => each.type === 'symptom' && each.value === 'fever' && each.negated);
  if (isDenied) return { value: null, unknown: true };
  // "No" to a measurement: there is none, which is not the same as zero.
  return sure('deny') ? { value: null, unknown: true } : null;
}

const DAY_MS = 86_400_000;

/** Entities tell an age in years, with the months as a part of one, and a duration in days. */
function inOwnUnit(question: string, value: number): number {
  if (question === 'age_months') return Math.round(value * 12);
  return question === 'age_years' || question === 'fever_days' ? Math.floor(value) : value;
}

/** Whether the message is the number that was asked for and nothing else: then it tells no other fact. */
export function isNumberAlone(question: Question | null, text: string): boolean {
  return question?.kind === 'number' && numberAlone(question, text) !== null;
}

function of(choice: Choice): Answered {
  return { value: choice.value };
}

function pick(choices: readonly Choice[]): Answered {
  const values = choices.map((choice) => choice.value).filter((value) => !NONE.includes(value));
  return { value: values.map(String) };
}

/** "No, …": with a stop after it, it denies what was asked and not what follows. */
const NO_AND_STOP = /^\s*(?:no|non|nein|nu|jo|ні|нет|لا|不)\s*[,.;:!…–-]+\s*(?=\p{L})/iu;

/**
 * Choices whose label or words stand in the text, the longest match first. "non" before a word takes it away; words that fit any
 * question ("yes", "no", "fine", "as usual") count only where nothing else was said (`alone`). Words in the four languages that
 * interviews are asked in count always, those of the others only in a message in that language: "po" is yes in Albanian alone.
 */
export function matching(choices: readonly Choice[], text: string, alone = true, language?: string): Choice[] {
  const rest = text.replace(NO_AND_STOP, '');
  const after = rest === text ? [] : matching(choices, rest, alone, language);
  if (after.length > 0) return after;
  const said = ` ${plain(text)} `;
  const number = /^ ?(\d{1,2}) ?$/.exec(said.trim())?.[1];
  if (number !== undefined) {
    const literal = choices.find((choice) => String(choice.value) === number);
    const nth = literal ?? choices[Number(number) - 1];
    return nth ? [nth] : [];
  }
  const { byFirst, inHan } = wordingsOf(choices, language);
  const words = said.trim().split(' ');
  const here = [...words.flatMap((word) => byFirst.get(word) ?? []), ...inHan];
  const longest = new Map<Choice, number>();
  const places = here.flatMap(({ choice, word, whole }) => {
    const at = said.indexOf(whole);
    if (at < 0 || denied(said.slice(0, at), word)) return [];
    return [{ choice, word, at, end: at + whole.length }];
  });
  for (const { choice, word, at, end } of places) {
    if (word.length <= (longest.get(choice) ?? 0) || (!alone && isFiller(word))) continue;
    // "As always" is no "always".
    const isPart = places.some((other) => other.choice !== choice && other.at <= at && other.end >= end && other.end - other.at > end - at);
    if (!isPart) longest.set(choice, word.length);
  }
  if (longest.size === 0) return [];
  const found = choices.filter((choice) => longest.has(choice));
  const isDanger = ({ danger }: Choice) => Number(danger !== undefined);
  // A danger that was named outranks a longer harmless phrase.
  return found.sort((a, b) => isDanger(b) - isDanger(a) || longest.get(b)! - longest.get(a)!);
}

/** A choice's word, and the same between spaces, as it is looked for. */
interface Wording {
  readonly choice: Choice;
  readonly word: string;
  readonly whole: string;
}

/** The words of all choices of a question, by their first word; Chinese ones begin anywhere. */
interface Wordings {
  readonly byFirst: ReadonlyMap<string, readonly Wording[]>;
  readonly inHan: readonly Wording[];
}

/** Content is immutable, so its words are made plain once. */
const wordings = new WeakMap<readonly Choice[], Map<string, Wordings>>();

function wordingsOf(choices: readonly Choice[], language: string | undefined): Wordings {
  const languages = languagesRead(language);
  const key = languages.at(-1) ?? '';
  const made = wordings.get(choices) ?? new Map<string, Wordings>();
  wordings.set(choices, made);
  let known = made.get(key);
  if (!known) {
    const all = choices.flatMap((choice) =>
      readWords(choice, languages).map((word) => ({ choice, word, whole: HAN.test(word) ? word : ` ${word} ` })),
    );
    const byFirst = new Map<string, Wording[]>();
    for (const one of all.filter(({ word }) => !HAN.test(word))) {
      const [first = ''] = one.word.split(' ');
      byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
    }
    known = { byFirst, inHan: all.filter(({ word }) => HAN.test(word)) };
    made.set(key, known);
  }
  return known;
}

/** Chinese has no spaces between its words. */
const HAN = /\p{Script=Han}/u;

/** The four that interviews are asked in, and the message's own. */
function languagesRead(language: string | undefined): readonly Language[] {
  const own = LANGUAGES.find((each) => each === language);
  return own === undefined || (FULL_LANGUAGES as readonly string[]).includes(own) ? FULL_LANGUAGES : [...FULL_LANGUAGES, own];
}

function readWords(choice: Choice, languages: readonly Language[]): string[] {
  const words = languages.flatMap((language) => {
    const labels = [choice.label[language], choice.self?.[language]];
    return [...labels.filter((label) => label !== undefined), ...(choice.words?.[language] ?? [])];
  });
  return words.map(plain).filter((word) => word !== '');
}

const AT_HOME = new Set(['in casa', 'a casa', 'at home', 'zu hause', 'a la maison', 'en casa', 'acasa', 'ne shtepi']);
const ALONE = new Set('solo sola soli sole alone allein alleine seul seule singur singura vetem'.split(' '));
const HAN_NEGATION = /[不没无别]$/u;

function denied(before: string, word: string): boolean {
  if (NEGATIONS.some((each) => word.startsWith(`${each} `) || word === each)) return false;
  const near = before.trim().split(' ').slice(-3);
  // "I am alone at home" is no "at home with others".
  if (AT_HOME.has(word) && near.some((each) => ALONE.has(each))) return true;
  if (HAN.test(word)) return HAN_NEGATION.test(before.trim()) && !/^[不没无别]/u.test(word);
  return near.some((each) => NEGATIONS.includes(each));
}

/** Words that say no more than yes or no. */
const FILLERS = new Set(
  (
    'si no non certo esatto ok okay va bene direi di credo penso mi pare sembra proprio assolutamente per niente affatto fortunatamente ' +
    'questo questa questi queste quello quelle adesso ora oggi these this that them thanks thank you davon das dies danke cela ca merci esto estos gracias asta multumesc kjo faleminderit цього це дякую هذا شكرا ' +
    'grazie a dio nessuno nessuna sto tutto come sempre normale yes yeah yep nope not really at all i think so dont do fine thank god none ' +
    'nothing ja nein doch nicht gar uberhaupt ich glaube nichts alles gut oui ouais pas du tout je crois rien tout va bien ' +
    'bine foarte normal normala mire shume cdo gje bien muy добре все гаразд нормально нормальна нормальний дуже جيد جيدا بخير طبيعي تمام كل شيء كالعادة 正常 好 很好 还好 挺好 没事 没问题 一切正常 ' +
    'lui lei e he she it is er sie es ist il elle est el ella esta mai never nie jamais claro creo que nada todo da nu cred nimic po jo так ні нет да نعم لا 是 不 没有 没 有 是的 不是'
  ).split(' '),
);

/** Whether a word is of the question's own matter, or says no more than yes or no. */
function isOwnWord(question: Question, word: string, language?: string): boolean {
  const own = vocabularyOf(question, language);
  return FILLERS.has(word) || own.has(word) || (word.length >= STEM && own.has(word.slice(0, STEM)));
}

/** Whether a text names what a question is about: "a little pain" belongs to "is there pain?". */
export function sharesMatter(question: Question, text: string): boolean {
  const own = vocabularyOf(question, undefined);
  const { choices = [] } = question;
  if (matching(choices, text, false).length > 0) return true;
  return plain(text)
    .split(' ')
    .some((word) => word.length >= STEM && !FILLERS.has(word) && own.has(word));
}

/** Of each question's choices, in any language, the wordings that say which one is meant without the question beside them. */
const wholes = new WeakMap<Question, ReadonlySet<string>>();

/** Whether a text is the wording of one of a question's choices and nothing else, in two words or more, or its whole label. */
export function isWholeChoice(question: Question, text: string): boolean {
  let known = wholes.get(question);
  if (!known) {
    known = new Set(question.kind === 'choice' ? (question.choices ?? []).flatMap(wholesOf) : []);
    wholes.set(question, known);
  }
  return known.has(plain(text));
}

function wholesOf({ label, self, words }: Choice): string[] {
  const labels = [...Object.values(label), ...Object.values(self ?? {})].map(plain);
  const others = Object.values(words ?? {}).flatMap((list) => list.map(plain));
  return [
    ...labels.filter((said) => !isFiller(said) || said.includes(' ')),
    ...others.filter((said) => said.includes(' ') && !isFiller(said)),
  ];
}

/** Where in a text a choice is named, in code units, and by which words; 0 and "" where that is not known. */
export function placeOf(choice: Choice, text: string, language?: string): { readonly at: number; readonly wording: string } {
  const words = wordsOf(text);
  const joined = ` ${words.map((word) => word.text).join(' ')} `;
  const wording = readWords(choice, languagesRead(language)).sort((a, b) => b.length - a.length);
  for (const word of wording) {
    const at = joined.indexOf(` ${word} `);
    if (at >= 0) return { at: words[joined.slice(0, at + 1).split(' ').length - 2]?.start ?? 0, wording: word };
  }
  return { at: 0, wording: '' };
}

/** Whether a text says nothing beside yes or no but what the question itself is about. */
export function isOnlyAbout(question: Question, text: string, language?: string): boolean {
  return plain(text)
    .split(' ')
    .every((word) => isOwnWord(question, word, language));
}

/** With these a wording is still one that fits any question: "no problems", "all in order". */
const LOOSE = new Set(
  'ho ha problemi problema posto a in problem problems good without s probleme ohne aucun probleme sans problemas sin a'.split(' '),
);

function isFiller(words: string): boolean {
  return words.split(' ').every((word) => FILLERS.has(word) || LOOSE.has(word));
}

/** "Respira" and "respiro" are the same matter: words that begin alike. */
const STEM = 5;
const vocabularies = new WeakMap<Question, Map<string, ReadonlySet<string>>>();

/** Every word of a question, its choices and their wordings, in the languages that are read; made once for each language. */
function vocabularyOf(question: Question, language: string | undefined): ReadonlySet<string> {
  const languages = languagesRead(language);
  const key = languages.at(-1) ?? '';
  const made = vocabularies.get(question) ?? new Map<string, ReadonlySet<string>>();
  vocabularies.set(question, made);
  const known = made.get(key);
  if (known) return known;
  const { ask, again, self, choices = [] } = question;
  const texts = [ask, again, ...(self ? [self.ask, self.again] : [])].flatMap((each) => Object.values(each));
  const words = choices.flatMap((choice) => readWords(choice, languages));
  const all = [...texts, ...words].flatMap((each) => plain(each).split(' '));
  const vocabulary = new Set([...all, ...all.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM))]);
  made.set(key, vocabulary);
  return vocabulary;
}

function beginsWithNo(choice: Choice): boolean {
  return /^(no|none|nein|keine?|non|nessun\w*|aucune?|niente|nothing)( |$)/.test(plain(choice.label.it));
}

/** "No, I do not want to be called": a refusal, whatever the rest is taken for; "non riesco", "non risponde" tell of something amiss. */
export function refuses(text: string): boolean {
  return /^(no|nein|non(?! (posso|puo|riesc|so |so$|ce la|ne posso|respir|sent|ci sent|parl|si |rispond|mi (sent|reg|rispond)|smett|cap|ved|ricord|sta |e (sveglia|cosciente)))|nu|jo|ні|нет|لا|不)( |$)/u.test(
    plain(text),
  );
}
