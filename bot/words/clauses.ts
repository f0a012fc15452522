// A message in its clauses, and which of them ask: "no symptoms, but may I go to work?" answers our question and asks another. What is asked
// is never an answer: "must I stay at home?" does not tell that somebody lives there.
import type { Heard } from '../decision.js';
import { asksToJudge } from '../interview/judgement-words.js';
import { plain } from './plain.js';
import { remembered } from './remembered.js';
import { folded } from './taken-out.js';

export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its sentence ends with a question mark right behind it, or it begins as a question does. */
  readonly asked: boolean;
  /** Another clause of the same sentence asks. */
  readonly beforeAsked: boolean;
}

/** A stop that is no part of a number, or a word that begins something new; the French "ma" is no Italian "but". */
const PART =
  /(?<!\d)[,.;:](?!\d)|[,.;:](?=\s|$)|[!?？؟…–—\n。，、；：！،؛]|(?<![\p{L}])(?:ma(?![\s-](?:grand|mere|belle|femme|fille|petite|soeur|tante|niece|cousine|copine|compagne|voisine|collegue|mamie|maman|famille|maison|fievre|toux|temperature|tension|saturation|respiration|gorge|tete|poitrine|vie)(?![\p{L}]))|pero|perche|siccome|invece|but|although|though|because|aber|denn|weil|mais|parce que|car|porque|aunque|dar|insa|pentru ca|sepse|але|бо|тому що|لكن|لان)(?![\p{L}])|(?<![\p{L}])(?:e|ed)\s(?=(?:ho|ha|hanno|io|anche|mi|sono|sto|abbiamo|c'e|il|la|lo|poi|per|posso|devo|quindi|adesso|ora)(?![\p{L}]))|(?<![\p{L}])and\s(?=(?:i|my|he|she|the|can|do|must|have)(?![\p{L}]))|(?<![\p{L}])und\s(?=(?:ich|mein\p{L}*|sie|er|kann|darf|muss|habe)(?![\p{L}]))|(?<![\p{L}])et\s(?=(?:je|j'|mon|ma|il|elle|est|puis)(?![\p{L}]))|(?<![\p{L}])y\s(?=(?:yo|tengo|mi|me|estoy|puedo|debo)(?![\p{L}]))|(?<![\p{L}])si\s(?=(?:am|ma|eu|pot|imi|trebuie)(?![\p{L}]))|(?<![\p{L}])dhe\s(?=(?:kam|une|me|mund|duhet)(?![\p{L}]))|(?<![\p{L}])(?:і|та)\s(?=(?:я|у|в|мені|маю|чи)(?![\p{L}]))|但是|但|不过|可是|而且/gu;
const STOPS = /[.!?？؟…\n。！]/u;
const ASKED = /[?？؟]/u;

/** Questions are begun so, with or without a mark behind them; where the same words may begin an answer ("when I cough") they are left out. */
const BEGINS_ASKING = new RegExp(
  `^(?:(?:e|ed|ma|quindi|allora|adesso|ora|poi|pero|scusa|scusi|cioe|and|so|but|then|now|und|aber|also|dann|jetzt|et|mais|alors|donc|maintenant|y|pero|entonces|ahora|si|dar|deci|atunci|acum|dhe|por|atehere|tani|а|і|але|тоді|тепер|و|لكن|اذن) )*(?:${[
    '(?:devo|dobbiamo|posso|possiamo|potrei|devono|possono) (?!dire|confermare|solo dire)\\p{L}+|mi conviene|conviene|bisogna|si puo|cosa (?:devo|posso|faccio)|che (?:devo|cosa devo) fare',
    '(?:can|could|may|must|should|shall|do|does|is|are|will|would) (?:i|we|it|he|she|they|you)\\b|what (?:do|should|can) ',
    '(?:kann|darf|muss|soll|sollte|konnen|durfen|mussen|sollen|ist|sind|wird) (?:ich|wir|es|er|sie|man)\\b|was (?:soll|muss|kann) ',
    '(?:puis je|dois je|peut on|doit on|faut il|est ce|est ce que|pouvons nous|devons nous|je peux|je dois) |que dois je|qu est ce',
    '(?:puedo|debo|podemos|debemos|tengo que|se puede|hay que) |que (?:debo|tengo que|puedo) ',
    '(?:pot|trebuie|putem|am voie|se poate|pot sa|trebuie sa) |ce (?:trebuie|pot|sa) ',
    '(?:mund|duhet|a mund|a duhet|a eshte|a jam) ',
    '(?:чи|можна|треба|чи можна|чи треба|чи можу|чи мушу|що мені) ',
    '(?:هل|ماذا|ايمكنني|يجب علي|يمكنني) ',
  ].join('|')})`,
  'u',
);
const HAN_ASKING = /[吗呢]$|能不能|可不可以|要不要|是不是|怎么办|该怎么|可以.{1,8}吗/u;

/** The clauses of a text, each with its place in it. */
export const clausesOf: (text: string) => readonly Clause[] = remembered((text) => {
  const said = folded(text);
  const parts: { start: number; end: number; mark: string }[] = [];
  let start = 0;
  for (const found of said.matchAll(PART)) {
    const word = /^\p{L}/u.test(found[0]) && !/^[\p{Script=Han}]/u.test(found[0]);
    parts.push({ start, end: found.index, mark: found[0] });
    // A word that joins stays with what follows.
    start = word ? found.index : found.index + found[0].length;
  }
  parts.push({ start, end: said.length, mark: '' });
  const filled = parts.filter(({ start: from, end, mark }, at) => plain(said.slice(from, end)) !== '' || (ASKED.test(mark) && at > 0));
  const clauses: Clause[] = [];
  for (const [at, part] of filled.entries()) {
    const own = text.slice(part.start, part.end);
    if (plain(own) === '') continue;
    const next = filled[at + 1];
    const isMarked =
      ASKED.test(part.mark) || (next !== undefined && ASKED.test(next.mark) && plain(said.slice(next.start, next.end)) === '');
    clauses.push({ text: own, start: part.start, end: part.end, asked: isMarked || begins(own), beforeAsked: asksLater(filled.slice(at)) });
  }
  return clauses;
});

function asksLater(parts: readonly { readonly mark: string }[]): boolean {
  for (const { mark } of parts) {
    if (ASKED.test(mark)) return true;
    if (STOPS.test(mark)) return false;
  }
  return false;
}

function begins(text: string): boolean {
  return BEGINS_ASKING.test(`${plain(text)} `) || HAN_ASKING.test(text.trim());
}

/** Fewer words with a mark behind them are an answer of somebody who is not sure: "sabato?". */
const UNSURE_WORDS = 3;

/** Whether something is asked in a text that is more than an answer with doubt. */
export function hasAsked(text: string): boolean {
  const clauses = clausesOf(text);
  return clauses.some((clause) => asks(clause, clauses.length));
}

function asks({ text, asked }: Clause, count: number): boolean {
  if (asksToJudge(text, asked)) return true;
  if (!asked) return false;
  const said = plain(text);
  if (/\p{Script=Han}/u.test(said)) return HAN_ASKING.test(said) || said.length > 4;
  return count > 1 || begins(text) || said.split(' ').length > UNSURE_WORDS;
}

/**
 * The message without what it asks, blanks in its place, so that all that was read out of the rest keeps its own. Its intent was that of the
 * whole, so none is left. The message itself where nothing is asked.
 * @param context also what only leads to the question: "my mother lives with me, is she at risk?"
 */
export function withoutAsked(message: Heard, context: (clause: Clause) => boolean = () => false): Heard {
  if (message.button !== null) return message;
  const clauses = clausesOf(message.text);
  const out = clauses.filter((clause) => asks(clause, clauses.length) || (clause.beforeAsked && context(clause)));
  if (out.length === 0) return message;
  let { text } = message;
  for (const { start, end } of out) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  const { understanding } = message;
  const stays = ({ start, end }: { readonly start: number; readonly end: number }) =>
    !out.some((clause) => start < clause.end && clause.start < end);
  return {
    ...message,
    text: plain(text) === '' ? '' : text.replace(/[?？؟]/gu, ' '),
    understanding: understanding && {
      ...understanding,
      intent: { name: 'out_of_scope', confidence: 0 },
      ranking: [],
      also: [],
      entities: understanding.entities.filter(stays),
    },
  };
}
