// In the middle of the questions they are about somebody else. "Sorry, it is not me, it is my son": what was told is his, but for the years.
// "Now about my daughter": what was told is of the other one, and the questions begin anew. Heard before anything is learnt, so that
// the rest of the message is read of the right one. In the ten languages, as `plain` leaves the words.
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Person } from '../../nlu/understanding.js';
import type { Fact, Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isPronounAlone } from '../words/pronoun-alone.js';
import { currentQuestion, interviewNamed } from './interview.js';
import { askNext } from './interview-asks.js';
import { noteAndAsk, resumeInterview } from './interview-resumes.js';
import { isSettled } from './interview-settled.js';
import { understood, understoodList } from './understood.js';
import { respondentOf } from './who-is-ill.js';
import { saidForWhom } from './whose.js';

/** How the questions turned to somebody else: what was told goes with them, or they begin anew. */
export type Turned = 'taken-back' | 'anew' | null;

const NOT_ME = anyOf([
  /\b(non (sono|e|parlo|si tratta|riguarda) (di |per )?(io|me)|non (sono|sto) (io )?(quell[oa] )?(che sta )?(il |la )?(malat[oa]|male)( io)?|(e|scrivo|chiedo|parlo) per (mi[oa]|un|una)|non io)\b/,
  /\b((it s|it is|i m|i am|this is) not (about |for )?(me|myself)( who is ill)?|not (for |about )?me|i m not the (one|patient)|i m (writing|asking) for)\b/,
  /\b((es )?(ist|bin|geht) nicht (fur |um )?(ich|mich)|nicht (ich|fur mich|um mich)|ich bin nicht (krank|der kranke|die kranke)|ich (schreibe|frage) fur)\b/,
  /\b((c |ce )?(n )?est pas (pour )?moi|pas (pour )?moi|(c est|j ecris) pour (mon|ma))\b/,
  /\b(no (soy|es para|es por|es de) (yo|mi)|no (soy )?yo|(es|escribo|pregunto) (para|por) mi)\b/,
  /\b(nu (sunt|e|este) (eu|pentru mine|vorba de mine)|nu eu|(e|scriu) pentru)\b/,
  /\b((nuk|s) (jam|eshte) (une|per mua)( i semuri| e semura)?|jo une|(eshte|shkruaj) per)\b/,
  /(не я|це не (я|про мене|для мене)|(пишу|питаю) (за|про|для))/u,
  /((لست|ليس|مو|مش|ماشي) (انا|لي|عني)( المريض[ةه]?)?|(اكتب|اسال) (عن|ل))/u,
  /(不是我(自己)?|我自己没事|不是给我|我是(替|帮|给).{1,6}(问|写))/u,
]);
/** "Not her but my son". */
const NOT_THEM = anyOf([
  /\b(non (di |per )?(lei|lui|loro) (ma|bensi)|not (about |for )?(her|him|them) but|nicht (um |fur )?(sie|ihn|ihr|ihm) sondern|pas (pour )?(elle|lui) mais|no (es |para |por )?(ella|el) sino|nu (e |pentru )?(ea|el) ci|jo (per )?(ajo|ai|ate) por)\b/,
  /(не (про |для )?(вона|він|неі|нього) а)( |$)|(ليس(ت)?|مو|مش) (عن|ل)?(هي|هو|ها|ه) بل|不是(她|他)[，,]? ?(而?是)/u,
]);
/** In more words a story is told, and read as one. */
const FEW = 12;

const set = (words: string) => new Set(words.split(' '));
/** What turns to the next one. */
const NOW = anyOf([
  /(^| )(adesso|ora|passo|passiamo|torno|torniamo|cambiamo|tocca|now|next|switch|switching|move|moving|back|let s|jetzt|nun|weiter|wechseln|zuruck|maintenant|passons|revenons|ahora|pasemos|pasamos|volvamos|volvemos|acum|trecem|revenim|tani|kalojme|kthehemi|тепер|зараз|переидімо|переидемо|повернімося|الان|لننتقل|ننتقل|نعود)( |$)|现在|接下来|换|再|回到/u,
]);
/** What else may stand in a clause that does nothing but turn to somebody. */
const AROUND = set(
  'ok va bene allora e ma poi invece scusa scusi ti vi di a per su al del della dell dello alla all dal il lo la l un una mio mia i parlo parliamo parla scrivo chiedo domande le si tratta riguarda vediamo facciamo tocca io ' +
    'then so and but s about for to on the my our it is this let us do talk talking talk speak speaking ask asking questions i m am want ' +
    'und aber dann es geht um fur uber mit zu zur zum von meine meinen meinem meiner mein den die das der ich spreche rede schreibe frage fragen wir machen kommen sprechen ' +
    'et mais puis alors c est pour de du sur d mon ma mes le la je parle parlons ecris passons a au questions ' +
    'y pero luego es para por de del sobre mi el los hablo hablemos escribo preguntas vamos a al ' +
    'si dar apoi e este pentru despre la de meu mea mei vorbesc vorbim scriu intreb intrebari intrebarile ' +
    'dhe po pastaj eshte per rreth te tek tim time im ime e flas flasim shkruaj pyes pyetjet me ' +
    'і а та але потім це про для до мою мого мій моя моі говорю говоримо пишу питаю запитання питання даваите ' +
    'ثم و عن ل الى اتحدث نتحدث اتكلم نتكلم اسال اكتب الاسيلة من ' +
    '那 好 说 问 讲 谈 一 下 关 于 我 的 是 来 到 情 况 事 吧 了 现 在 接 换 成 再 回 给 替 妈 爸 奶 爷 姐 妹 哥 弟 儿 女 子',
);
const ME = set('me mich mir moi mi mine mua мене мной عني لي نفسي 我 自 己');
/** "Of the other one", of two of whom only one is named so. */
const THE_OTHER = set(
  'altro altra piccolo piccola grande other one younger older andere anderen anderer kleine kleinen grosse autre petit petite grand grande otro otra pequeno pequena celalalt cealalta tjetrin tjetren tjetri інший інша іншого іншу інше الاخر الاخرى الثاني الثانية 另 一 个',
);

interface ToWhom {
  readonly turned: 'taken-back' | 'anew';
  readonly respondent: string;
}

/** Whom a message turns to; null where it turns to nobody. */
function turnsTo(message: Heard, before: string | undefined): ToWhom | null {
  const { text, button, understanding } = message;
  if (button !== null || understanding === null || /[?？؟]/u.test(text)) return null;
  const anew = nextOne(message, before);
  if (anew !== null) return { turned: 'anew', respondent: anew };
  const person = othersIn(message)[0];
  const said = plain(text);
  if (person !== undefined && said.split(' ').length <= FEW && (NOT_ME.test(said) || NOT_THEM.test(said)))
    return { turned: 'taken-back', respondent: respondentOf(person) };
  const whom = before === undefined ? null : saidForWhom(text, understanding.entities);
  const respondent = whom === 'self' ? 'self' : whom?.type === 'person' ? respondentOf(whom.value) : before;
  return respondent === undefined || respondent === before ? null : { turned: 'taken-back', respondent };
}

function othersIn({ understanding }: Heard): Person[] {
  return (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'person' && entity.value !== 'self' ? [entity.value] : []));
}

/** A clause of nothing but "now", "about" and a person. */
function nextOne({ text, understanding }: Heard, before: string | undefined): string | null {
  const persons = (understanding?.entities ?? []).flatMap((entity) => (entity.type === 'person' ? [entity] : []));
  for (const clause of clausesOf(text)) {
    if (!NOW.test(plain(clause.text))) continue;
    const named = persons.filter(({ start, end }) => start < clause.end && clause.start < end);
    const rest = wordsOf(text).filter(
      ({ start, end }) => start >= clause.start && end <= clause.end && !named.some((one) => start < one.end && one.start < end),
    );
    const isOnly = (also: ReadonlySet<string>) => rest.every((word) => AROUND.has(word.text) || also.has(word.text) || NOW.test(word.text));
    const other = named.find(({ value }) => value !== 'self');
    if (other && isOnly(THE_OTHER)) return respondentOf(other.value);
    if (!other && rest.some((word) => ME.has(word.text)) && isOnly(ME) && (named.length > 0 || SPEAKS_OF_ME.test(plain(clause.text))))
      return 'self';
    if (!other && before === 'parent' && rest.some((word) => THE_OTHER.has(word.text)) && isOnly(THE_OTHER)) return before;
  }
  return null;
}

const SPEAKS_OF_ME = anyOf([
  /\b((di|a|per|su) me|(about|for|to) (me|myself)|(um|uber|fur|zu) (mich|mir)|(de|pour|a) moi|(de|para|por|sobre|a) mi|(despre|pentru|la) mine|(per|te|tek) (mua|une))\b|(про|для|до) мене|عني|الي|我(自己)?/u,
]);

/** Turns the questions to whom the messages name, before they are read; a danger that was told first is not put aside. */
export function turnToPerson(draft: TurnDraft, heard: readonly Heard[]): Turned {
  const state = draft.state.interview;
  const interview = interviewNamed(draft, state?.id);
  const [message, ...others] = heard;
  if (!state || !interview?.questions.some(({ id }) => id === 'respondent') || !message || others.length > 0) return null;
  if (currentQuestion(draft)?.id === 'respondent' || isSettled(draft)) return null;
  const before = draft.state.facts.respondent?.value;
  const whom = turnsTo(message, typeof before === 'string' ? before : undefined);
  if (whom === null || (state.done && whom.turned !== 'anew')) return null;
  const respondent: Fact = { value: whom.respondent, from: 'extracted', seq: message.seq, at: message.at };
  // The years that were told may be the writer's own.
  const { age_years: _years, age_months: _months, ...facts } = draft.state.facts;
  if (whom.turned === 'taken-back') draft.set({ facts: { ...facts, respondent } });
  else draft.set({ facts: { respondent }, interview: { ...state, postponed: [], done: false } });
  return whom.turned;
}

/** Only that, and no word of an illness: what the second reader sees in it is in nobody. */
export function saysOnlyWhom(message: Heard): boolean {
  const entities = message.understanding?.entities ?? [];
  return turnsTo(message, undefined) !== null && entities.every(({ type }) => type === 'person');
}

/** @returns whether the questions turned to somebody else, and go on or begin again */
export function hearTurned(draft: TurnDraft, turned: Turned, fresh: readonly string[]): boolean {
  const state = draft.state.interview;
  if (turned === null || !state) return false;
  draft.set({ fallbacks: 0 });
  if (turned === 'taken-back') {
    if (!noteAndAsk(draft, [...new Set(['respondent', ...fresh])], 'interview_corrected')) resumeInterview(draft);
    return true;
  }
  const about = draft.state.facts.respondent?.value;
  if (about === 'self' || about === 'parent' || about === 'caregiver') draft.say(`interview_now_${about}`);
  draft.say('interview_anew');
  const { facts } = draft.state;
  const told = fresh.filter((name) => name !== 'respondent');
  if (understood(draft, facts, told).length > 0)
    draft.say('interview_noted', (language) => ({ list: understoodList(draft, facts, language, told) }));
  draft.set({ interview: { ...state, asked: null, tries: 0 } });
  askNext(draft);
  return true;
}

const I = set('io me ich mir mich moi je yo eu mie une mua я мене мені انا لي 我 i');

/** "Io", to another question: whom it is about, where that was not said; else nothing, and no answer given in vain. */
export function hearWhoAlone(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [message, ...others] = heard;
  const question = currentQuestion(draft);
  const interview = interviewNamed(draft, draft.state.interview?.id);
  if (!message || others.length > 0 || message.button !== null || !isPronounAlone(message.text)) return false;
  if (!question || question.id === 'respondent' || !interview?.questions.some(({ id }) => id === 'respondent')) return false;
  const { facts } = draft.state;
  const isNew = facts.respondent === undefined && I.has(plain(message.text));
  if (isNew) draft.set({ facts: { ...facts, respondent: { value: 'self', from: 'extracted', seq: message.seq, at: message.at } } });
  if (!isNew || !noteAndAsk(draft, ['respondent'], 'interview_noted')) resumeInterview(draft);
  return true;
}
