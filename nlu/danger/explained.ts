// What the message itself explains. The trained reader sees all numbers alike and has met some topics almost only in emergencies; where
// nothing else is told than such a number or topic, the rules have the last word.
import { NAMED_KIND } from '../doubt.js';
import { numberAt } from '../phrases/numbers.js';
import { wordsOf } from '../phrases/words.js';
import { DANGER_SIGNS, type DangerSign, type DangerSignName, type Entity } from '../understanding.js';
import type { DangerReading } from './reader.js';

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
 * it was measured, or no word of it; breath that is short on effort alone, which the interview asks about; a child's age where nothing else is told
 * than, from three months on, a fever; a pregnancy and its week alone; a fever below 40 °C and its days alone. Where a rule has found a
 * sign, all of it counts.
 */
export function weighed(text: string, reading: DangerReading, ruled: readonly DangerSign[], entities: readonly Entity[]): DangerReading {
  const explained = ruled.length > 0 ? [] : explainedBy(text, entities, reading);
  if (explained.length === 0) return reading;
  const kinds = Float64Array.from(reading.kinds, (share, c) => (explained.includes(DANGER_SIGNS[c]!) ? 0 : share));
  return { any: reading.any * kinds.reduce((sum, share) => sum + share, 0), kinds };
}

function explainedBy(text: string, entities: readonly Entity[], { kinds }: DangerReading): DangerSignName[] {
  const oxygen = entities.flatMap((entity) => (entity.type === 'spo2' ? [entity.value] : []));
  const breath = entities.flatMap((entity) => (entity.type === 'symptom' && entity.value === 'dyspnoea' ? [entity] : []));
  return [
    ...(isOxygenSound(oxygen) || (kinds[LOW_OXYGEN]! >= NAMED_KIND && tellsNoOxygen(text, oxygen)) ? (['low_oxygen'] as const) : []),
    ...(breath.length > 0 && breath.every(({ onEffort }) => onEffort) ? (['breathing'] as const) : []),
    ...(isAgeAlone(text, entities) ? (['infant'] as const) : []),
    ...(isExpectingAlone(text) ? (['pregnancy'] as const) : []),
    ...(isFeverAlone(text, entities) ? (['sepsis'] as const) : []),
  ];
}

/** Of oxygen in the blood, of what measures it, or of a per cent. */
const OF_OXYGEN =
  /satur|sätt|sat\b|ossig|ossimet|oxi|oxy|oxí|oksig|oksimet|ngop|sauerstoff|sp ?o ?2|\bo2\b|%|per ?cent|prozent|pour ?cent|por ciento|la sută|сатур|кисн|кисл|оксим|відсот|كسجين|كسيجين|تشبع|بالمية|بالمئة|氧|百分/iu;
/** %: what is measured in this span may be a saturation, whatever it is called. */
const LOWEST_OXYGEN = 50;

const LOW_OXYGEN = DANGER_SIGNS.indexOf('low_oxygen');

function isOxygenSound(measured: readonly number[]): boolean {
  return measured.length > 0 && measured.every((value) => value >= SOUND_OXYGEN);
}

/** "39 and it does not fall" is a fever. Looked at where the reader would name it. */
function tellsNoOxygen(text: string, measured: readonly number[]): boolean {
  if (measured.length > 0 || OF_OXYGEN.test(text)) return false;
  const words = wordsOf(text);
  return !words.some((_, at) => {
    const value = numberAt(words, at)?.value ?? 0;
    return value >= LOWEST_OXYGEN && value < SOUND_OXYGEN;
  });
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
    'e anche and also too und auch et aussi y también tambien și si dhe edhe да і',
    'primo secondo terzo quarto quinto sesto settimo ottavo nono',
  ].flatMap((words) => words.split(' ')),
);

/** "Sono incinta di 30 settimane": whoever is expecting says so, and nothing has happened. */
function isExpectingAlone(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => EXPECTING.has(word));
}

/** °C: from here on a fever is looked at, whatever else is told. */
const HIGH = 40;
/** Words that tell of a fever and since when, and of nothing else. */
const FEVERISH = new Set(
  [
    'ho abbiamo la febbre temperatura a di da ieri oggi sera stamattina stanotte un due tre giorno giorni gradi c',
    'i have ve had got a am fever feverish temperature temp of at since for yesterday today this morning last night one two three day days degrees',
    'ich habe hab seit gestern heute früh abend fieber temperatur von grad einem zwei drei tag tagen',
    'j ai de la fièvre température à depuis hier ce matin soir un deux trois jour jours degrés',
    'tengo fiebre temperatura de a desde ayer hoy hace anoche un dos tres día días grados',
    'am febră febra temperatură de la ieri azi o două trei zi zile grade',
    'kam temperaturë ethe prej që nga dje sot një dy tre ditë gradë',
    'у мене температура гарячка з від вчора учора сьогодні один два три день дні градусів',
  ].flatMap((words) => words.split(' ')),
);

/** "I have a fever of 38.5 since yesterday": the n-grams have met such numbers mostly in graver company. */
function isFeverAlone(text: string, entities: readonly Entity[]): boolean {
  const measured = entities.flatMap((entity) => (entity.type === 'temperature' ? [entity.value] : []));
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return measured.length > 0 && measured.every((value) => value < HIGH) && words.every((word) => FEVERISH.has(word));
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
