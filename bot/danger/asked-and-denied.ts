// "Dolore al petto? dice di no", "Krämpfe? nie gehabt", "labbra blu? no no": our question repeated, or somebody else asked, and the answer is
// no. What is asked so is no danger of anybody. Only where the answer says nothing else, and where what is asked has no "not" of its own
// ("he doesn't breathe? no" is one): whatever is not clear stays a danger.
import { isByRule } from '../../nlu/danger/decide.js';
import { wordsOf } from '../../nlu/phrases/words.js';
import type { Heard } from '../decision.js';
import { NEGATIONS } from '../words/negations.js';

const set = (words: string) => new Set(words.split(' '));

/** Who says so, and what stands beside it. */
const SAYS = set(
  'dice dicono diceva ha hanno detto risponde mi di che lei lui me lo ha le gli appena chiesto confermato conferma ' +
    'says say said she he they it tells told me that answers reports has had have her him i asked just ' +
    'sagt sagte er sie es mir dass hat habe hatte meint ich gefragt gerade ' +
    'dit elle il ils me que en a ai avoir eu repond j n y ' +
    'dice dicen que ella el me ha tiene tenido dijo contesta hay ' +
    'zice spune ca ea el mi a zis spus are avut raspunde ' +
    'thote thone se ajo ai me tha qe ka pasur pergjigjet ' +
    'каже кажуть говорить що вона він мені сказав сказала відповідає має було ' +
    'تقول يقول قال قالت انه انها ان هي هو لي عندها عنده لديه لديها ' +
    '她 他 说 孩 子 妈 爸 我 问 过 了 回 答 有',
);
const AVERS = set(
  'dice dicono detto says said say tells reports sagt sagte meint dit dicen dijo zice spune zis spus thote thone tha каже кажуть говорить сказав сказала تقول يقول قال قالت 说',
);
const NO = set(
  'no nessuno nessuna niente nulla mai affatto assolutamente avuto avuta avuti avute proprio per fortuna ' +
    'nope none never nothing not any at all luckily ' +
    'nein kein keine keinen keiner nie niemals nichts gar zum gluck gehabt ' +
    'non aucun aucune jamais rien pas du tout ' +
    'ninguno ninguna nunca nada para ' +
    'nu nicio niciun niciodata nimic deloc ' +
    'jo asnje kurre asgje fare aspak ' +
    'ні немає нема жодного жодноі ніколи нічого зовсім ' +
    'لا ليس ابدا مطلقا لايوجد يوجد ' +
    '没 不 无 从 来 都',
);
/** Of these one at least: the rest only strengthens. */
const DENIES = set(
  'no nessuno nessuna niente nulla mai nope none never nothing nein kein keine keinen keiner nie niemals nichts non aucun aucune jamais rien pas ninguno ninguna nunca nada nu nicio niciun niciodata nimic jo asnje kurre asgje ні немає нема жодного жодноі ніколи нічого لا ليس ابدا 没 不 无',
);
const PLAIN_NO = set('no nein non nu jo ні لا 没 有');
const HAVE = set(
  'ho mi fa sente sento have got im am is my i habe ich mir tut suis je mal tengo duele duel doare kam dhemb болить 我 痛 疼',
);
const GOOD = set(
  'bene ok normale regolare posto meglio well normal fine good better gut besser bien mieux mejor bine mai mire добре нормально краще جيد طبيعي بخير 好 正',
);
const MOST = 7;
const FEW = 5;

interface Part {
  readonly start: number;
  readonly end: number;
}

/** What stands before a mark that asks, or before "says no", and its answer. */
const ASKED = /[?？؟:：]+/gu;
const STOPS = /[.!;\n。！；,，،?？؟]/u;

/** The parts of a text that are asked and denied; none where anything else stands in it. */
function deniedIn(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const mark of text.matchAll(ASKED)) {
    if (mark.index < start) continue;
    const from = mark.index + mark[0].length;
    const to = endOf(text, from);
    const named = text.slice(start, mark.index);
    if (!isPlain(named) || !denies(text.slice(from, to)) || (/[:：]/u.test(mark[0]) && !isBare(named))) return [];
    parts.push({ start, end: mark.index });
    start = to;
  }
  const rest = text.slice(start);
  if (/^[^\p{L}\p{N}]*$/u.test(rest)) return parts;
  const said = saysNoAt(rest);
  return said === null || !isPlain(rest.slice(0, said)) ? [] : [...parts, { start, end: start + said }];
}

/** Where the answer ends: at a stop, but for a comma between two words of it ("no, never"). */
function endOf(text: string, from: number): number {
  let end = from;
  for (;;) {
    const rest = text.slice(end);
    const stop = STOPS.exec(rest);
    const next = stop ? end + stop.index : text.length;
    if (end > from && !denies(text.slice(end, next))) return end;
    if (!stop) return text.length;
    end = next + 1;
    if (!/[,，،]/u.test(stop[0])) return end;
  }
}

/** "Dolore al petto, dice di no", without a mark: where the answer begins. Who has the pain and "says nothing" denies nothing. */
function saysNoAt(text: string): number | null {
  const words = wordsOf(text);
  let at = words.length;
  while (at > 0 && (SAYS.has(words[at - 1]!.text) || NO.has(words[at - 1]!.text))) at--;
  const said = words.slice(at);
  const isDenied = AVERS.has(said[0]?.text ?? '') && said.length <= MOST && PLAIN_NO.has(words.at(-1)!.text);
  return isDenied && at > 0 && isBare(text.slice(0, words[at]!.start)) ? words[at]!.start : null;
}

/** A name of something in few words, and nobody who has it. */
function isBare(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= FEW && !words.some((word) => SAYS.has(word.text) || HAVE.has(word.text));
}

function denies(text: string): boolean {
  const words = wordsOf(text);
  const isBag = words.length > 0 && words.length <= MOST && words.every((word) => SAYS.has(word.text) || NO.has(word.text));
  return isBag && words.some((word) => DENIES.has(word.text));
}

/** Asked of something bad, without a "not": "is she well?" and "he doesn't breathe?" mean the reverse. */
function isPlain(text: string): boolean {
  return !wordsOf(text).some(
    (word) => GOOD.has(word.text) || NEGATIONS.includes(word.text) || /^[不没无别]$/u.test(word.text) || /nt$/.test(word.text),
  );
}

/** "Dolore al petto   no": the matter and its "no", without marks and without who says so. */
function withoutSayer(text: string, parts: readonly Part[]): string {
  let said = text.replace(/[?？؟]/gu, ' ');
  for (const { text: word, start, end } of wordsOf(text)) {
    const isNamed = parts.some((part) => part.start <= start && end <= part.end);
    if (!isNamed && SAYS.has(word) && !DENIES.has(word) && word !== '有')
      said = said.slice(0, start) + ' '.repeat(end - start) + said.slice(end);
  }
  return said;
}

/** The message without the signs that are asked and denied in it; its own meaning was that of a danger, so none is left. */
export function withoutDenied(message: Heard): Heard {
  const { text, button, understanding } = message;
  if (button !== null || !understanding) return message;
  const signs = [...understanding.dangerSigns, ...understanding.suspectedSigns];
  if (!signs.some(isByRule)) return message;
  const parts = deniedIn(text);
  const named = [...signs.filter(isByRule), ...understanding.entities.filter(({ type }) => type === 'symptom')];
  const isIn = (one: Part, part: Part) => part.start <= one.start && one.end <= part.end;
  // "Is she breathing well? She says no": what is asked there is no sign, and its "no" is one.
  if (parts.length === 0 || !parts.every((part) => named.some((one) => isIn(one, part)))) return message;
  if (!named.every((one) => parts.some((part) => isIn(one, part)))) return message;
  const entities = understanding.entities.map((entity) => (entity.type === 'symptom' ? { ...entity, negated: true } : entity));
  const nothing = { name: 'out_of_scope', confidence: 0 };
  return {
    ...message,
    text: withoutSayer(text, parts),
    understanding: { ...understanding, dangerSigns: [], suspectedSigns: [], entities, intent: nothing, ranking: [], also: [] },
  };
}
