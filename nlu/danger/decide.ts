// Two readers, one verdict: what the rules found and how likely the trained reader holds it. The reader can name a sign that the rules
// did not find, and it can turn a finding of theirs into a question; it can never rule one out.
import { CONFIRMED, CONFIRMED_MEASURED, NAMED, NAMED_KIND, OTHER_KIND, SURELY, SURELY_NOT, SUSPECTED } from '../doubt.js';
import { DANGER_SIGNS, type DangerSign, type DangerSignName, type Entity, type Span } from '../understanding.js';
import type { DangerReading } from './reader.js';

/** What is answered with the danger reply, and what the citizen is asked about first. */
export interface DangerVerdict {
  readonly dangerSigns: readonly DangerSign[];
  readonly suspectedSigns: readonly DangerSign[];
}

/** Which stage a reading comes from: the n-grams alone are less to be trusted. */
export type DangerStage = 'ngrams' | 'encoder';

/** The name of the second reader where a rule's would stand. */
export const READER = 'second reader';

/**
 * @param ruled what the rules found
 * @param reading null where the text has nothing to read, or the model no reader: the rules decide alone then
 * @param place where in the text it is said; asked for only where the rules found nothing
 */
export function decideDanger(
  ruled: readonly DangerSign[],
  reading: DangerReading | null,
  stage: DangerStage,
  place: () => Span,
): DangerVerdict {
  if (!reading) return { dangerSigns: ruled, suspectedSigns: [] };
  const { any } = reading;
  if (ruled.length > 0) {
    const needed = ruled.some(isMeasured) ? CONFIRMED_MEASURED : CONFIRMED[stage];
    if (any < needed) return { dangerSigns: [], suspectedSigns: ruled };
    return { dangerSigns: [...ruled, ...overlooked(ruled, reading, stage)], suspectedSigns: [] };
  }
  if (any < SUSPECTED[stage]) return { dangerSigns: [], suspectedSigns: [] };
  const named = kindsOf(reading, place());
  return any >= NAMED[stage] ? { dangerSigns: named, suspectedSigns: [] } : { dangerSigns: [], suspectedSigns: named };
}

/** Whether the encoder is to be asked about a text: not where the n-grams are sure of what the rules say. */
export function isInDoubt(any: number, ruled: boolean): boolean {
  return ruled ? any < SURELY : any >= SURELY_NOT;
}

/** Whether a rule found it, and not the second reader alone. */
export function isByRule({ rule }: DangerSign): boolean {
  return rule !== READER;
}

/** Numbers are the same to the reader, all of them: it does not know 88 from 98, and the rule does. */
function isMeasured({ name, rule }: DangerSign): boolean {
  return rule?.startsWith(`${name}: `) ?? false;
}

/** From here on an oxygen saturation (%) is nobody's danger sign; between this and the rule's limit the reader may ask. */
const SOUND_OXYGEN = 95;

/** Years: a fever below three months of age is a danger sign by itself, above it what else is told decides. */
const THREE_MONTHS = 0.25;
/** °C: below this nobody has a fever. */
const WARM = 37.5;
/** Words beside age, temperature and kin in a message that tells nothing else ("mein … ist … alt und hat …"). */
const NOTHING_ELSE = 5;

/**
 * A reading without what the message itself explains, which the reader cannot weigh: an oxygen saturation well above the limit each time
 * it was measured; breath that is short on effort alone, which the interview asks about; a child's age where nothing else is told
 * than, from three months on, a fever; a pregnancy and its week alone. Where a rule has found a sign, all of it counts.
 */
export function weighed(text: string, reading: DangerReading, ruled: readonly DangerSign[], entities: readonly Entity[]): DangerReading {
  const explained = ruled.length > 0 ? [] : explainedBy(text, entities);
  if (explained.length === 0) return reading;
  const kinds = Float64Array.from(reading.kinds, (share, c) => (explained.includes(DANGER_SIGNS[c]!) ? 0 : share));
  return { any: reading.any * kinds.reduce((sum, share) => sum + share, 0), kinds };
}

function explainedBy(text: string, entities: readonly Entity[]): DangerSignName[] {
  const oxygen = entities.flatMap((entity) => (entity.type === 'spo2' ? [entity.value] : []));
  const breath = entities.flatMap((entity) => (entity.type === 'symptom' && entity.value === 'dyspnoea' ? [entity] : []));
  return [
    ...(oxygen.length > 0 && oxygen.every((value) => value >= SOUND_OXYGEN) ? (['low_oxygen'] as const) : []),
    ...(breath.length > 0 && breath.every(({ onEffort }) => onEffort) ? (['breathing'] as const) : []),
    ...(isAgeAlone(text, entities) ? (['infant'] as const) : []),
    ...(isExpectingAlone(text) ? (['pregnancy'] as const) : []),
  ];
}

/** Words that tell of a pregnancy and its week, and of nothing else. */
const EXPECTING = new Set(
  [
    'io sono incinta di al alla del della in gravidanza gravida aspetto un una bambino bambina mia moglie figlia compagna sorella nuora e è mese mesi settimana settimane',
    'i am m im a pregnant weeks week months month my wife daughter sister is with baby expecting',
    'ich bin in der dem schwanger woche wochen monat ssw meine frau tochter schwester ist im erwarte ein kind',
    'je suis enceinte de ma femme fille sœur soeur est semaines semaine mois au à j attends bébé',
    'estoy embarazada de mi mujer esposa hija hermana está esta semanas meses semana mes',
    'sunt însărcinată insarcinata gravidă gravida în in săptămâni saptamani luni luna soția sotia mea fiica este',
    'jam shtatzënë shtatzene me barrë barre gruaja ime vajza është eshte javë jave muaj muajsh në ne',
    'primo secondo terzo quarto quinto sesto settimo ottavo nono',
  ].flatMap((words) => words.split(' ')),
);

/** "Sono incinta di 30 settimane": whoever is expecting says so, and nothing has happened. */
function isExpectingAlone(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => EXPECTING.has(word));
}

function isAgeAlone(text: string, entities: readonly Entity[]): boolean {
  const ages = entities.flatMap((entity) => (entity.type === 'age' ? [entity.value] : []));
  if (ages.length === 0) return false;
  const isFever = (entity: Entity) =>
    (entity.type === 'temperature' && entity.value >= WARM) || (entity.type === 'symptom' && entity.value === 'fever' && !entity.negated);
  if (ages.some((years) => years < THREE_MONTHS) && entities.some(isFever)) return false;
  if (entities.some((entity) => entity.type === 'symptom' && entity.value !== 'fever')) return false;
  const rest = entities
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= NOTHING_ELSE;
}

/** Where the rules found a sign of another kind than the reader sees clearly, both count. */
function overlooked(ruled: readonly DangerSign[], reading: DangerReading, stage: DangerStage): DangerSign[] {
  const { start, end } = ruled[0]!;
  if (reading.any < NAMED[stage]) return [];
  return kindsOf(reading, { start, end }, OTHER_KIND).filter(({ name }) => !ruled.some((sign) => sign.name === name));
}

/** The likeliest kind, and every other that is likely; with a threshold only what reaches it. */
function kindsOf({ kinds }: DangerReading, { start, end }: Span, least?: number): DangerSign[] {
  const most = Math.max(...kinds);
  return DANGER_SIGNS.flatMap((name, c) => {
    const likely = least === undefined ? kinds[c] === most || kinds[c]! >= NAMED_KIND : kinds[c]! >= least;
    return likely ? [{ name, start, end, rule: READER }] : [];
  });
}
