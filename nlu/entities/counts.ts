// How many people live together, and in which week a pregnancy is.
import { numberAt } from '../phrases/numbers.js';
import type { Word } from '../phrases/words.js';
import type { Entity } from '../understanding.js';

const set = (words: string) => new Set(words.split(/\s+/));
const WE_ARE = set('siamo viviamo abitiamo');
const PEOPLE = set('persone people personen personnes personas persoane famiglia casa');
const WEEK = set('settimana settimane week weeks woche semaine semana saptamana sett');
const PREGNANT = /^(incint|gravid|pregnan|schwanger|enceinte|embaraz|insarcin|gestaz|вагітн|حامل|shtatzen)/;

export function readCounts(words: readonly Word[]): Entity[] {
  const found: Entity[] = [];
  const pregnant = words.some((word) => PREGNANT.test(word.text));
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(words, at);
    if (!number) continue;
    const before = words.slice(Math.max(0, at - 2), at).map((word) => word.text);
    const after = words[number.last + 1]?.text ?? '';
    const span = { start: words[at]?.start ?? 0, end: words[number.last]?.end ?? 0 };
    if (pregnant && number.value <= 42 && WEEK.has(after)) found.push({ type: 'pregnancy_week', value: number.value, ...span });
    else if (pregnant && number.value <= 42 && before.some((word) => WEEK.has(word)))
      found.push({ type: 'pregnancy_week', value: number.value, ...span });
    else if (
      number.value >= 1 &&
      number.value <= 30 &&
      (before.some((word) => WE_ARE.has(word)) || (PEOPLE.has(after) && Number.isInteger(number.value)))
    ) {
      found.push({ type: 'people_count', value: number.value, ...span });
    }
    at = number.last;
  }
  return found;
}
