// Every danger in the messages of a turn: what understanding has found, what plain words name, and what the words say of a danger that is
// known ("he doesn't breathe", "I have taken them"). What the second reader alone sees in "he breathes again" is no new danger.
import { isByRule } from '../../nlu/danger/decide.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { toldByName } from './asked-in-general.js';
import { isBareCry } from './cries.js';
import { isHardToWake, isLifeless, isSurelyLifeless, isUnconscious, namedIn } from './emergencies.js';
import { cannotRise, fittingKind } from './fallen.js';
import { foreignDanger } from './foreign-danger.js';
import { harmIn } from './harm.js';
import { blowOnHead } from './head-blow.js';
import { inHalves } from './in-halves.js';
import { isInflicted } from './injuries.js';
import { isNoWish } from './no-wish.js';
import { dangerIn, ofBodies, raisedDanger } from './safety.js';
import { isPoisonTold, isSwallowing } from './swallowed.js';
import { isThreat, isViolenceNow } from './violence-now.js';
import { tellsOfWaters } from './waters.js';
import { isTakenBack } from './withdrawn.js';

export interface DangersHeard {
  /** Kinds, each with the first message it stands in. */
  readonly found: ReadonlyMap<string, number>;
  /** Those that more than the second reader has found. */
  readonly sure: ReadonlySet<string>;
}

/** Of these somebody may stop breathing or reacting; "he doesn't answer" beside another danger is about a phone. */
const OF_LIFE = ['breathing', 'consciousness', 'cyanosis', 'infant', 'airway', 'low_oxygen', 'chest_pain', 'stroke', 'poison'];
const OF_PHONES = anyOf([
  /\b(112|118|nessuno|medico|dottor\w*|guardia medica|asl|numero|telefono|centralino|pediatra|operator\w*|nobody|no one|doctor|number|phone|niemand|keiner|arzt|telefon|nummer|personne|medecin|nadie|numero|nimeni|medicul|numarul|askush|mjeku)\b|(ніхто|лікар|номер|телефон)|(لا احد|الطبيب|الهاتف|الرقم)|(没人|医生|电话)/u,
]);

const OF_COUGH = anyOf([
  /\b(toss\w*|sput\w*|catarr\w*|cough\w*|spit\w*|hust\w*|spuck\w*|toux|touss\w*|crach\w*|tos|tosiendo|escup\w*|tus\w*|scuip\w*|koll\w*|pesht\w*)\b|(кашл|харка|плюю)|(سعال|اسعل|بصق)|(咳|痰|吐血)/u,
]);

/** "It moves less", of the child of somebody who is known to be pregnant (domain rule E12); how much less is not weighed here. */
const MOVES_LESS = anyOf([
  /\b(si muove (molto |un po |di )*(meno|poco|pochissimo)|non si muove( piu| quasi| tanto| da)*|(non )?(lo|la) sento (muovere|muoversi) (meno|poco|di meno|pochissimo)|(non (lo|la) sento|non sento piu|non sento il bambino|non sento la bambina)( piu| quasi)* ?(muover\w+)?|(meno|pochi) movimenti)\b/,
  /\b((moves?|moving|kicks?|kicking) (much |a lot |a bit )?less|less movement|(not|isn t|hasn t|stopped|barely|hardly) (moved?|moving|kicked|kicking)( much)?|(can t|don t) feel (it|him|her|the baby|my baby)( move| moving)?)\b/,
  /\b((bewegt|ruhrt) sich (viel |deutlich |kaum |fast |gar |heute )*(weniger|kaum|nicht( mehr)?|selten)|weniger (bewegung\w*|tritte)|spure (es|das kind|das baby|ihn|sie) (kaum|nicht( mehr)?|weniger))\b/,
  /\b(bouge (beaucoup |un peu |nettement )?(moins|plus|pas|a peine|peu)|moins de mouvements|sens (plus|pas|moins) (bouger )?(le bebe|mon bebe|bouger)|le sens (moins|plus|pas) bouger)\b/,
  /\b((se mueve|lo noto|la noto|lo siento|noto que se mueve) (mucho |muy |un poco )?(menos|poco)|(ya )?no se mueve|menos movimientos|no (lo|la|le) (noto|siento)( moverse)?)\b/,
  /\b((se )?misca (mult )?mai putin|nu (se )?(mai )?misca|mai putine miscari|nu (il|o) (mai )?simt( miscand\w*)?|abia se misca)\b/,
  /\b((leviz|lviz) (shume )?me pak|nuk (po )?leviz|me pak levizje|nuk e ndjej( te levize)?)\b/,
  /рухається (значно |набагато |трохи )?(менше|мало|слабше)|не (рухається|ворушиться)|ворушиться (менше|мало)|менше рухів|не відчуваю (рухів|дитину|ворушін\p{L}+)/u,
  /(ي|ت)تحرك (بشكل )?(اقل|قليلا)|لا (ي|ت)تحرك|حركته? (اقل|قليلة|خفت)|حركة (الجنين|الطفل) (اقل|قلت|خفيفة)|قلت (حركة|حركته)|لا اشعر ب(حركة|حركته)/u,
  /(胎动|动)(得|的)?(少|减少|变少|少了|不多|不动)|不(怎么)?动了|感觉不到(胎动|他动|宝宝)/u,
]);

const FALLS = anyOf([
  /\b(cadut\w|cascat\w|scivolat\w|inciampat\w|fell|fallen|slipped|tripped|gesturzt|gefallen|ausgerutscht|tombee?s?|glissee?|caido|cayo|cai|resbal\w+|cazut|alunecat|ra|rashe|rrezova|rrezua)\b|(впа(в|ла|ло)|упа(в|ла|ло)|послизну\p{L}+)|(وقعت?|سقطت?)|(摔|跌)/u,
]);

/** "My daughter does not answer the phone". */
export function isOfPhones(text: string): boolean {
  return OF_PHONES.test(plain(text));
}

export function dangersHeard(draft: TurnDraft, heard: readonly Heard[], joined: readonly { readonly name: string }[]): DangersHeard {
  const found = dangerIn(heard, joined);
  const sure = new Set(joined.map(({ name }) => name));
  for (const { understanding } of heard) for (const sign of understanding?.dangerSigns ?? []) if (isByRule(sign)) sure.add(sign.name);
  for (const { text, seq, understanding } of heard)
    for (const sign of understanding?.dangerSigns ?? []) {
      const kind = fittingKind(sign.name, text);
      if (kind === sign.name || sure.has(sign.name) || !found.delete(sign.name)) continue;
      if (!(kind in draft.state.danger)) found.set(kind, seq);
    }
  const open = raisedDanger(draft) && ofBodies(draft);
  const written = heard.filter(({ button }) => button === null);
  if (open && written.length > 0 && written.every(({ text }) => isTakenBack(text)))
    for (const kind of [...found.keys()]) if (!sure.has(kind)) found.delete(kind);
  // Why somebody cries "help!" is not guessed from the cry: they are asked at once.
  if (written.length > 0 && written.length === heard.length && written.every(isBareCry))
    for (const kind of [...found.keys()]) if (!sure.has(kind)) found.delete(kind);

  if (written.length === heard.length && isNoWish(written) && !(written.length > 1 && joined.some(({ name }) => name === 'self_harm'))) {
    found.delete('self_harm');
    sure.delete('self_harm');
  }

  const add = (kind: string, seq: number): void => {
    if (!found.has(kind)) found.set(kind, seq);
    sure.add(kind);
  };
  // "He has drunk something", "the blue one under the sink": what the second reader makes of each alone is no more than that.
  const poison = isPoisonTold(draft, written);
  if (poison || written.some(({ text }) => isSwallowing(text)))
    for (const kind of [...found.keys()]) if (!sure.has(kind)) found.delete(kind);
  if (poison) add('poison', written.at(-1)?.seq ?? 0);
  for (const message of written) {
    const { text, seq, understanding } = message;
    if (isUnconscious(message) || isHardToWake(message)) add('consciousness', seq);
    // Two that say the same need no third: "unconscious" is not asked about where a rule has found it too.
    const doubted = understanding?.suspectedSigns.filter((sign) => isByRule(sign) && OF_LIFE.includes(sign.name)) ?? [];
    if (doubted.length > 0 && isSurelyLifeless(text)) for (const { name } of doubted) add(name, seq);
    const named = toldByName(text);
    for (const kind of [...namedIn(text), ...foreignDanger(text), ...(named === null ? [] : [named])]) add(kind, seq);
    const ofLife = open || OF_LIFE.some((kind) => found.has(kind));
    if (ofLife && isLifeless(text) && !OF_PHONES.test(plain(text))) add('not_breathing', seq);
  }
  for (const [kind, seq] of inHalves(draft, written)) add(kind, seq);
  const blow = blowOnHead(draft, written);
  if (blow) {
    add('head', blow.seq);
    // "She fell and hit her head": nobody has hit her.
    if (FALLS.test(plain(blow.text)) && !isInflicted(plain(blow.text))) {
      found.delete('violence');
      sure.delete('violence');
    }
  }
  const lies = written.find(({ text }) => cannotRise(text, draft.state.fell !== undefined));
  if (lies && !found.has('head')) add('fallen', lies.seq);
  // Who is known to be pregnant and bleeds has not coughed blood.
  const pregnant = 'pregnancy' in draft.state.danger || sure.has('pregnancy') || draft.state.facts.pregnant?.value === 'yes';
  const still =
    pregnant && !draft.state.child ? written.find(({ text }) => !/[?？؟]/u.test(text) && MOVES_LESS.test(plain(text))) : undefined;
  const broken = pregnant && !draft.state.child ? written.find(({ text }) => tellsOfWaters(text)) : undefined;
  const told = still ?? broken;
  if (told) add('pregnancy', told.seq);
  const bleeds = found.get('haemoptysis');
  if (pregnant && bleeds !== undefined && !sure.has('haemoptysis') && !written.some(({ text }) => OF_COUGH.test(plain(text)))) {
    found.delete('haemoptysis');
    add('pregnancy', bleeds);
  }
  const threat = written.find(isThreat);
  if (threat) add('violence_now', threat.seq);
  const isViolent = found.has('violence') || 'violence' in draft.state.danger;
  const now = isViolent ? written.find(isViolenceNow) : undefined;
  if (now) add('violence_now', now.seq);
  const seq = found.get('self_harm');
  if (seq !== undefined) for (const kind of harmIn(heard)) add(kind, seq);
  return { found, sure };
}
