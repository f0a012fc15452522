// The second reader hears a wish to die in "my husband is dead" and in "I don't want to talk to anybody any more". Where it alone sees
// one, and the words say what they are, they are answered as that; what a rule finds stays the danger it is, but for bruises on a leg, which
// have the word of blue lips.
import { isByRule } from '../../nlu/danger/decide.js';
import { tellsOnlyOfDeath } from '../answers/grief.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { refusesPerson } from '../person/refusal.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { areOfInjury } from './after-injury.js';
import { askedOfHelp } from './asked-of-help.js';
import { tellsOfBruises } from './bruises.js';
import { injuryIn, mayBeMore } from './injuries.js';
import { KNOCKS_ONESELF } from './injury-words.js';
import { ofBodies, raisedDanger } from './safety.js';
import { toldAfter } from './told-after.js';

/** Asked of what one holds there. */
const HELD_UNDER_WATER = anyOf([
  /\b(how (long|many minutes)|keep (it|my \w+|his \w+|her \w+)|hold (it|my \w+|his \w+|her \w+)|put it)\b.*\bunder ?(the )?(\w+ )?(water|tap)\b|\b(quanto|minuti|tengo|tenerl\w)\b.*\bsotto\b|\bwie lange\b.*\bunter\b|\bcombien\b.*\bsous\b|\bcuant\w+\b.*\bbajo\b|\bcat\w?\b.*\bsub\b|\bsa \w+\b.*\bnen\b|(скільки|як довго).*під|(كم|قديش).*تحت|水(下|里).{0,4}多(久|长)/u,
]);

/** A refusal in so few words speaks of the person who was called, and of nothing else. */
const FEW = 7;

/** @returns the kinds of danger that stay */
export function withoutMisread(
  draft: TurnDraft,
  danger: ReadonlyMap<string, number>,
  heard: readonly Heard[],
): ReadonlyMap<string, number> {
  if (danger.size === 0) return danger;
  if (danger.has('cyanosis') && heard.every((message) => tellsOfBruises(message)))
    return withoutMisread(draft, new Map([...danger].filter(([kind]) => kind !== 'cyanosis')), heard);
  if (areOfInjury(draft, heard)) {
    // To a rule, who asks how long a burn stays "under the water" drowns.
    const isOfWater = (kind: string) => kind === 'breathing' && heard.every(({ text }) => HELD_UNDER_WATER.test(plain(text)));
    return new Map([...danger].filter(([kind]) => !isSeenByReaderAlone(heard, kind) && !isOfWater(kind)));
  }
  const left = withoutInjuries(danger, heard);
  if (left.size < danger.size) return left;
  // A door that is shut while somebody waits for help is no violence, unless somebody has shut it.
  if (
    danger.has('violence') &&
    raisedDanger(draft) &&
    ofBodies(draft) &&
    isSeenByReaderAlone(heard, 'violence') &&
    heard.every(isLockedDoor)
  )
    return withoutMisread(draft, new Map([...danger].filter(([kind]) => kind !== 'violence')), heard);
  // "Shall I shake him?" beside an open danger asks, and tells of no other.
  const isAsking =
    raisedDanger(draft) && ofBodies(draft) && heard.every(({ text, button }) => button === null && askedOfHelp(text) !== null);
  if (isAsking) return new Map([...danger].filter(([kind]) => kind in NEVER_OF_INJURY || !isSeenByReaderAlone(heard, kind)));
  if (!danger.has('self_harm') || !isSeenByReaderAlone(heard, 'self_harm')) return danger;
  const waits = draft.input.ticket?.state === 'waiting';
  const isMisread = ({ text }: Heard) => tellsOnlyOfDeath(text) || (waits && plain(text).split(' ').length <= FEW && refusesPerson(text));
  return heard.every(isMisread) ? new Map([...danger].filter(([kind]) => kind !== 'self_harm')) : danger;
}

/** What nobody does to another by a sting or a fall. */
const NEVER_OF_INJURY = { self_harm: true, violence: true };
/** Kinds that are only more exact than one that a reader has found. */
const OF_ANOTHER: { readonly [kind: string]: string } = {
  self_harm_done: 'self_harm',
  self_harm_other: 'self_harm',
  violence_now: 'violence',
};

/** Of a cut, a burn, a bite: what the second reader alone has found is none of its kinds. */
function withoutInjuries(danger: ReadonlyMap<string, number>, heard: readonly Heard[]): ReadonlyMap<string, number> {
  const injuries = heard.map(injuryIn);
  if (injuries.length === 0 || injuries.includes(null)) return danger;
  const isClear = !heard.some((message) => mayBeMore(message));
  const signs = heard.flatMap(({ understanding }) => understanding?.dangerSigns ?? []);
  const byRule = new Set<string>(signs.filter(isByRule).map(({ name }) => name));
  // To a rule the dog that bites is a man.
  if (injuries.every((injury) => injury === 'injury.bite')) byRule.delete('violence');
  // Who has knocked their own head was pushed by nobody, and a finger in a door turns blue by itself.
  if (heard.every(({ text }) => plain(text).match(KNOCKS_ONESELF) !== null)) byRule.delete('violence');
  if (injuries.every((injury) => injury === 'injury.crushed')) byRule.delete('cyanosis');
  const isLeft = (kind: string) => {
    const whole = OF_ANOTHER[kind] ?? kind;
    return byRule.has(whole) || !signs.some(({ name }) => name === whole) || !(isClear || whole in NEVER_OF_INJURY);
  };
  return new Map([...danger].filter(([kind]) => isLeft(kind)));
}

/** False as well where no single message holds it: what only the burst as a whole shows was found by a rule. */
function isSeenByReaderAlone(heard: readonly Heard[], kind: string): boolean {
  const signs = heard.flatMap(({ understanding }) => understanding?.dangerSigns ?? []).filter(({ name }) => name === kind);
  return signs.length > 0 && !signs.some((sign) => isByRule(sign));
}

/** Somebody shuts it, or keeps one in. */
const BY_SOMEBODY = anyOf([
  /\b((mi|ci|l|la|lo) (ha|hanno|tiene|tengono|chiude|chiudono)|non (mi|ci) (lascia|fa|vuole)\w*|dentro|picchi\w+|locked me|locks me|(he|she|they|husband|boyfriend|father) (\w+ )?(locked|has|have|won t|keeps)|won t let|hat mich|lasst mich|laßt mich|sperrt|eingesperrt|m a enferm\w+|m enferme|nous a enferm\w+|laisse pas|me (ha|han) (encerrado|dejado)|me encerr\w+|no me deja\w*|m a (incuiat|inchis)|ma tine|nu ma lasa|me (ka|kane) (mbyll\w+|kycur)|s me le|nuk me le)\b/,
  /(замкну(в|ли|ла) мене|мене (за)?(мк|перли)\p{L}+|не випускає)|(حبسني|حبسوني|اقفل علي|اغلق علي|لا يسمح|لا يدعني)|(把我|不让我|锁我|关我)/u,
]);

function isLockedDoor({ text }: Heard): boolean {
  return toldAfter(text) === 'door' && !BY_SOMEBODY.test(plain(text));
}
