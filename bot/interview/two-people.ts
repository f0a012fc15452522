// Two people in one message: "my son has a cough, I have a fever". An interview is about one of them; what is told of the other is not
// written to them. Who is meant is told by the subject of each symptom, and of a measure by the clause it stands in.
import type { Entity } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import { hasAsked } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { tellsOfContact } from './contact.js';
import { ownerAt, saidForWhom } from './whose.js';

/** A son and a daughter are both children: told apart by the word. */
const FEMALE = anyOf([
  /(figlia|bambina|mamma|madre|nonna|sorella|moglie|daughter|girl|mother|mum|mom|grandmother|grandma|sister|wife|tochter|madchen|mutter|mama|oma|schwester|frau|fille|mere|maman|soeur|femme|hija|nina|madre|hermana|abuela|fiica|fetita|mama|sora|bunica|vajza|nena|motra|gjyshja|дочк|донька|мам|мати|сестр|бабус|ابنة|ابنتي|بنت|امي|اختي|جدتي|女儿|妈|姐|妹|奶奶|外婆)/u,
]);
const MALE = anyOf([
  /(figlio|bambino|papa|padre|nonno|fratello|marito|\bson\b|\bboy\b|father|dad|grandfather|grandpa|brother|husband|sohn|junge|vater|\bopa\b|bruder|mann|\bfils\b|garcon|pere|frere|mari\b|hijo|nino|hermano|abuelo|marido|fiul|baiat|tata|fratele|bunicul|sot|djali|babai|vellai|gjyshi|\bсин|хлопч|тат|батьк|брат|дідус|чоловік|ابني|ابن |ابي|والدي|اخي|جدي|زوجي|儿子|爸|哥|弟|爷爷|外公|丈夫)/u,
]);

type Group = string;
const SELF: Group = 'self';

/** Whose a symptom or a measure is; null where nobody is named. */
function groupOf(message: Heard, entity: Entity): Group | null {
  const { text, understanding } = message;
  const { entities = [], language = 'it' } = understanding ?? {};
  const owner = ownerAt({ text, language, entities }, entity.start);
  // "I have a fever, and my son a cough": nobody else was named before it.
  const isOwn = owner === 'self' && !entities.some((each) => each.type === 'person' && each.value !== 'self' && each.start < entity.start);
  const subject = entity.type === 'symptom' && !isOwn ? entity.subject : owner === 'self' ? SELF : null;
  if (subject === SELF) return owner === 'self' ? SELF : null;
  const named = entities.filter((each) => each.type === 'person' && each.value !== 'self' && (subject === null || each.value === subject));
  const before = named.filter((each) => each.start <= entity.start).at(-1) ?? named[0];
  if (before?.type !== 'person' || (subject === null && owner !== 'other')) return null;
  const word = plain(text.slice(before.start, before.end));
  const gender = FEMALE.test(word) ? ':f' : MALE.test(word) ? ':m' : '';
  return `${before.value}${gender}`;
}

const TOLD = new Set(['symptom', 'temperature', 'spo2', 'respiratory_rate', 'heart_rate']);

function isTold(entity: Entity): boolean {
  return TOLD.has(entity.type) && !(entity.type === 'symptom' && (entity.negated || entity.past));
}

/** Whether a group is whom the interview has been about, as `respondent` names them. */
function isAbout(group: Group, about: string): boolean {
  if (about === 'self') return group === SELF;
  if (about === 'parent') return group.startsWith('child');
  return group !== SELF && !group.startsWith('child');
}

export interface OfOne {
  readonly message: Heard;
  /** Something was told of somebody else, and left out. */
  readonly others: boolean;
}

/**
 * What a message tells of one person: of whom the interview is about, else of who is named first.
 * @param about as `respondent` names them; null where it is not known yet
 */
export function ofOnePerson(message: Heard, about: string | null): OfOne {
  const { understanding } = message;
  if (message.button !== null || !understanding) return { message, others: false };
  const told = understanding.entities.filter(isTold).map((entity) => ({ entity, group: groupOf(message, entity) }));
  const groups = [...new Set(told.flatMap(({ group }) => (group === null ? [] : [group])))];
  // "It is for my mother": whoever the interview was about, it is now about her.
  const isSaid = saidForWhom(message.text, understanding.entities) !== null;
  const kept = about === null || isSaid ? groups[0] : groups.find((group) => isAbout(group, about));
  const others = groups.filter((group) => group !== kept);
  if (others.length === 0 || (kept === undefined && isSaid)) return { message, others: false };
  const left = new Set(told.flatMap(({ entity, group }) => (group !== null && group !== kept ? [entity] : [])));
  const gone = kept === undefined ? (entity: Entity) => entity.type !== 'phone' : (entity: Entity) => left.has(entity);
  const own = new Set(told.flatMap(({ entity, group }) => (group === SELF ? [entity] : [])));
  const entities = understanding.entities
    .filter((entity) => !gone(entity))
    .map((entity) => (entity.type === 'symptom' && own.has(entity) ? { ...entity, subject: 'self' as const } : entity));
  return { message: { ...message, understanding: { ...understanding, entities } }, others: true };
}

const FAMILY = new Set(['partner', 'child', 'parent', 'grandparent', 'sibling']);

/** Where somebody was met. */
const MET = anyOf([
  /\b(pranz\w+|cen(a|ato|ata|ammo|avamo)|mangiat\w+|contatt\w+|incontrat\w+|vist[oaie]|vicin\w+|lunch|dinner|ate|met|near|contact|gegessen|getroffen|kontakt|mange|rencontre|vue?s?|com\w+ junt\w+|contacto|mancat|intalnit|contact|ngren\w*|takua\w*|kontakt)\b|обідал|вечерял|зустрі|контакт|اكلت|التقيت|خالط|吃饭|接触|见过/u,
]);

/** "My daughter has Covid and a cough" is about her; a meal with a brother who coughs is a contact. */
export function isOfTheirs({ text, button, understanding }: Heard): boolean {
  const entities = understanding?.entities ?? [];
  const isIll = entities.some((entity) => entity.type === 'symptom' && isTold(entity) && FAMILY.has(entity.subject));
  return isIll && button === null && !hasAsked(text) && !tellsOfContact(text) && !MET.test(plain(text));
}
