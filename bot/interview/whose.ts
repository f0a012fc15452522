// Whose an age, a pregnancy or an illness in a message is: the writer's, or that of somebody who is named. "I am 67 and live
// with my husband, who has diabetes" tells the writer's age; "at lunch with my mother, 78" does not.
import { type Word, wordsOf } from '../../nlu/phrases/words.js';
import type { Entity } from '../../nlu/understanding.js';
import { plain } from '../words/plain.js';

/** "Open" where nobody is named: of whom the conversation is about. */
export type Owner = 'self' | 'other' | 'open';

/** How a language says "I have" and "she has", without accents; an "i" is an article in Italian. */
interface Verbs {
  readonly first: ReadonlySet<string>;
  readonly third: ReadonlySet<string>;
}
const verbs = (first: string, third: string): Verbs => ({ first: new Set(first.split(' ')), third: new Set(third.split(' ')) });
const VERBS: { readonly [language: string]: Verbs } = {
  it: verbs('io ho sono sto sento mi me tossisco soffro aspetto', 'ha hanno abbia sta stanno lui lei'),
  en: verbs('i im ive me myself', 'has he she they hes shes it'),
  de: verbs('ich mir mich habe hab bin', 'hat sie er ist'),
  fr: verbs('je j jai me moi', 'elle il ils elles'),
  es: verbs('yo tengo estoy soy me', 'tiene esta el ella'),
  ro: verbs('eu am sunt ma imi mi', 'are el ea este'),
  sq: verbs('une kam jam me', 'ka ai ajo eshte'),
  uk: verbs('я мене мені маю', 'він вона неі нього має'),
  ar: verbs('انا عندي لدي', 'هو هي عنده عندها لديه لديها'),
  zh: verbs('我', '他 她'),
};

/** Whose what stands at `start` is, told by the clause it stands in. */
export function ownerAt({ text, language, entities }: Told, start: number): Owner {
  const words = wordsOf(text);
  const { first, third } = VERBS[language] ?? VERBS.it!;
  const at = words.findIndex((word) => word.end > start);
  if (at < 0) return 'open';
  const others = entities.filter((entity) => entity.type === 'person' && entity.value !== 'self');
  const isNamed = (word: Word | undefined) => word !== undefined && others.some((one) => word.start < one.end && one.start < word.end);
  // "78 anni mia madre".
  if (isNamed(words[at + 1]) || isNamed(words[at + 2]) || isNamed(words[at + 3])) {
    const named = [1, 2, 3].find((far) => isNamed(words[at + far]))!;
    if (words.slice(at + 1, at + named + 1).every(({ gap, text: word }) => gap === 0 && !JOINS.has(word))) return 'other';
  }
  // Back to the beginning of the clause: the nearest who is spoken of has it.
  for (let i = at; i >= 0; i--) {
    const { text: word, gap } = words[i]!;
    if (isNamed(words[i])) return 'other';
    // "It seems to me", "I find her", "I think that": who says so, and not of whom.
    if (SAYS_SO.has(`${words[i - 1]?.text} ${word}`) || SAYS_SO.has(`${word} ${words[i + 1]?.text}`) || SEEMS.has(word))
      return others.length > 0 ? 'other' : 'open';
    // "She has": whoever was named, else the one of whom the conversation is.
    if (third.has(word)) return others.length > 0 ? 'other' : 'open';
    if (first.has(word)) return 'self';
    if (gap > 0) break;
  }
  return 'open';
}

/** Said of a person; "is" alone may be said of an age. */
const SOMEBODY = new Set(
  'ha hanno lui lei he she hes shes they hat er sie elle il ils elles tiene ella are ea ka ai ajo він вона неі هو هي عنده عندها لديه لديها 他 她'.split(
    ' ',
  ),
);

/** "She is 5", where nobody is named: of somebody who was spoken of before, and not the writer. */
export function isOfThird({ text, language, entities }: Told, start: number): boolean {
  const words = wordsOf(text);
  const { first } = VERBS[language] ?? VERBS.it!;
  const at = words.findIndex((word) => word.end > start);
  if (at < 0 || entities.some((entity) => entity.type === 'person' && entity.value !== 'self')) return false;
  for (let i = at; i >= 0; i--) {
    const { text: word, gap } = words[i]!;
    if (SOMEBODY.has(word)) return true;
    if (first.has(word) || gap > 0) return false;
  }
  return false;
}

/** A verb of seeming or thinking, or the word behind one: what follows is said of somebody by the writer. */
const SEEMS = new Set(
  (
    'sembra sembrano sembrava pare pareva vedo trovo penso credo noto dici dice seems seemed looks think guess scheint wirkt finde glaube denke ' +
    'semble semblait parait trouve pense crois dirait parece parecia veo encuentro creo pienso pare pareau vad gasesc cred duket duken shoh mendoj ' +
    'здається здавалося бачу думаю вважаю يبدو تبدو اظن اعتقد اراه اراها ارى 觉得 感觉 看起来 好像'
  ).split(' '),
);
/** "La sento stanca", "kommt mir verwirrt vor": an object before a verb of the writer's. */
const SAYS_SO = new Set([
  'la sento',
  'lo sento',
  'li sento',
  'le sento',
  'la trovo',
  'kommt mir',
  'auf mich',
  'la siento',
  'lo siento',
  'o simt',
  'il simt',
]);

/** "67 e vivo con mio marito": what follows is of somebody else. */
const JOINS = new Set('e ed and und et y si dhe і та و con with mit avec cu me з مع ma but aber mais pero dar vivo'.split(' '));

interface Told {
  readonly text: string;
  readonly language: string;
  readonly entities: readonly Entity[];
}

/** What stands before a person for whom is asked: "per mia madre", "für meinen Mann". */
const FOR =
  /(?:^|[^\p{L}])(?:per|for|für|fuer|pour|para|por|pentru|për|для|за|替|给|为|ل|si tratta (?:di|dell?[ao]?)|it'?s about|es geht um|il s'agit de)\s*(?:(?:l[aoe]|il|un[ao]?|the|my|our|mi[ao]|mie|miei|nostr[aoei]|mein\p{L}*|unser\p{L}*|ma|mon|mes|notre|mi|mea|meu|моєї|мого|мою)\s+|l')*$/iu;
const SELF_FOR =
  /(?<![\p{L}])(?:per me|for me|for myself|f[uü]r mich|pour moi|para m[ií]|pentru mine|për mua|для мене|替我自己|给我自己|لي)(?![\p{L}])/iu;
/** So far back a "not" belongs to it. */
const BEFORE = 12;
const NOT = /(?<![\p{L}])(?:non|not|isn'?t|nicht|pas|no|nu|nuk|не|不|ليس)(?![\p{L}])[^,.;:]{0,14}$/iu;

/** For whom the writer says that they write; null where the message does not say it. A name alone is as good. */
export function saidForWhom(text: string, entities: readonly Entity[]): 'self' | Entity | null {
  const self = SELF_FOR.exec(text);
  const isSelf = self !== null && !NOT.test(text.slice(Math.max(0, self.index - BEFORE), self.index));
  const persons = entities.filter((entity) => entity.type === 'person');
  for (const person of persons) {
    const before = text.slice(0, person.start);
    const isFor = FOR.test(before) && !NOT.test(before.replace(FOR, ''));
    const isAlone =
      plain(text.slice(0, person.start) + text.slice(person.end))
        .split(' ')
        .filter((word) => word !== '').length <= 1;
    if (isFor || (isAlone && persons.length === 1 && !NOT.test(before))) return person;
  }
  return isSelf ? 'self' : null;
}
