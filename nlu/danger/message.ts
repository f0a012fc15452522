// The danger signs of one message: what is said in so many words, what was measured, and clues that mean something only together.
import type { Reading } from '../entities/measures.js';
import { readPregnancies } from '../entities/pregnancy.js';
import type { Word } from '../phrases/words.js';
import { DANGER_SIGNS, type DangerSign, type DangerSignName } from '../understanding.js';
import type { Combined, Heard, Sign } from './compile.js';
import type { Place, Sayings } from './sayings.js';

/** Clues that may be said in numbers alone. */
const IN_NUMBERS: ReadonlySet<string> = new Set(['fever', 'newborn', 'pregnant', 'small_child']);
/** %: an oxygen saturation that is well. */
const SOUND_OXYGEN = 95;
/** Rules that find a baby's fever, in the words of their phrases. */
const OF_FEVER = /fever|febbr|fieber|fievr|fiebr|febra/;
/** A child up to this age in years is small. */
const SMALL_CHILD = 6;

export class Message {
  readonly #signs = new Map<DangerSignName, DangerSign>();
  /** Clues among what was said, looked for once each. */
  readonly #clues = new Map<string, readonly Place[]>();

  constructor(
    readonly combined: Combined,
    readonly words: readonly Word[],
    readonly readings: readonly Reading[],
    readonly sayings: Sayings,
    readonly language: string | null,
  ) {}

  heard(): Heard {
    const { counted, dismissals } = this.sayings.heard();
    for (const { phrase, first, last } of counted) this.#add(phrase.payload.name as DangerSignName, first, last, phrase.payload.rule);
    this.#addMeasured();
    this.#addTogether();
    this.#takeUnborn();
    const signs = [...this.#signs.values()].sort(
      (a, b) => a.start - b.start || DANGER_SIGNS.indexOf(a.name) - DANGER_SIGNS.indexOf(b.name),
    );
    return { signs, dismissals };
  }

  #add(name: DangerSignName, first: number, last: number, rule: string): void {
    const start = this.words[first]!.start;
    const known = this.#signs.get(name);
    if (known === undefined || start < known.start) this.#signs.set(name, { name, start, end: this.words[last]!.end, rule });
  }

  #addMeasured(): void {
    if (this.readings.length === 0) return;
    for (const [name, limit] of this.combined.measured) {
      const reading = this.readings.find(
        (one) =>
          one.measure === limit.measure &&
          within(one.value, limit) &&
          this.#aged(limit) &&
          !one.over &&
          !this.sayings.covered(name, one) &&
          !this.#longOver(one) &&
          !this.#onlyThought(one),
      );
      if (reading === undefined) continue;
      const rule = `${name}: ${limit.measure} ${limit.at_most === undefined ? `>= ${limit.at_least}` : `<= ${limit.at_most}`}`;
      this.#add(name, reading.first, reading.last, rule);
    }
  }

  /**
   * A number that was measured long ago. A fever of yesterday is over when somebody feels well; low oxygen is not: people often
   * feel well with it.
   */
  #longOver({ measure, first, last }: Reading): boolean {
    const around = this.sayings.around(this.language ?? 'it');
    if (around.ofAnybody(first, last) || around.unreal(first, last) || around.studied(first, last)) return true;
    return measure === 'temperature' ? around.past(first, last) : around.longPast(first, last);
  }

  /** "Ora è 97, ma se scende sotto 90?": a low oxygen is feared or supposed beside one that was measured and is well. */
  #onlyThought({ measure, first, last }: Reading): boolean {
    if (measure !== 'spo2' || !this.readings.some((one) => one.measure === 'spo2' && one.value >= SOUND_OXYGEN && !one.over)) return false;
    const around = this.sayings.around(this.language ?? 'it');
    return around.feared(first, last) || around.supposing(first, last) || around.hedged(first, last) || around.asking(first, last);
  }

  /** "36,7; se mai arrivasse a 38 …": of several temperatures one is only supposed. */
  #supposed({ first, last }: Reading): boolean {
    return (
      this.readings.filter((one) => one.measure === 'temperature').length > 1 &&
      this.sayings.around(this.language ?? 'it').supposing(first, last)
    );
  }

  /** "A un mese ebbe 39 di febbre"; a fever of yesterday still counts with what else is told. */
  #longAgo({ first, last }: Reading): boolean {
    const around = this.sayings.around(this.language ?? 'it');
    return around.unreal(first, last) || around.longPast(first, last);
  }

  /** An unknown age satisfies a lower limit, never an upper one. */
  #aged(limit: Sign['measured'][number]): boolean {
    const age = this.#age();
    if (limit.under_age !== undefined) return age !== null && age < limit.under_age;
    return limit.from_age === undefined || age === null || age >= limit.from_age;
  }

  #age(): number | null {
    const said = this.readings.find((one) => one.measure === 'age');
    if (said !== undefined) return said.value;
    return this.#clue('newborn', 'infant') === null ? null : 0.05;
  }

  /** "A che temperatura si parla di febbre in un neonato? Il parto è tra due mesi": there is no baby yet. */
  #takeUnborn(): void {
    if (
      OF_FEVER.test(this.#signs.get('infant')?.rule ?? '') &&
      this.readings.every((one) => one.measure !== 'temperature') &&
      this.sayings.found.some(({ phrase }) => phrase.payload.name === 'unborn')
    )
      this.#signs.delete('infant');
  }

  #clue(name: string, of?: string): Place | null {
    const sign = this.#signs.get(name as DangerSignName);
    if (sign !== undefined) {
      const first = this.words.findIndex((word) => word.start === sign.start);
      return { first, last: first };
    }
    let clues = this.#clues.get(name);
    if (clues === undefined) {
      clues = this.sayings.clues(name);
      this.#clues.set(name, clues);
    }
    return clues.find((one) => of === undefined || !this.sayings.covered(of, one)) ?? null;
  }

  #addTogether(): void {
    const here = new Set<string>();
    for (const { phrase } of this.sayings.found) if (phrase.payload.role === 'clue') here.add(phrase.payload.name);
    for (const [name, clues] of this.combined.together) {
      if (!this.#possible(clues, here)) continue;
      let main: Place | null = null;
      for (const clue of clues) {
        const place = name === 'infant' && clue === 'fever' && this.#cool() ? null : (this.#clue(clue, name) ?? this.#read(clue, name));
        if (place === null) {
          main = null;
          break;
        }
        main ??= place;
      }
      if (main !== null) this.#add(name, main.first, main.last, `${name}: ${clues.join(' + ')}`);
    }
  }

  /** Nearly all combinations fall here, before anything is looked at closely. */
  #possible(clues: readonly string[], here: ReadonlySet<string>): boolean {
    for (const clue of clues) {
      if (!here.has(clue) && !IN_NUMBERS.has(clue) && !this.#signs.has(clue as DangerSignName)) return false;
    }
    return true;
  }

  /** A clue said in numbers. */
  #read(clue: string, of: string): Place | null {
    if (clue === 'fever') return this.#fever(of);
    if (clue === 'newborn') return this.#younger(0.25);
    if (clue === 'pregnant') return readPregnancies(this.words)[0] ?? null;
    return clue === 'small_child' ? (this.#younger(SMALL_CHILD) ?? this.#clue('newborn')) : null;
  }

  /** The temperature of a baby was measured, and is no fever. */
  #cool(): boolean {
    const measured = this.readings.filter((one) => one.measure === 'temperature');
    return measured.length > 0 && measured.every((one) => one.value < 38);
  }

  #fever(of: string): Place | null {
    return (
      this.readings.find(
        (one) =>
          one.measure === 'temperature' &&
          one.value >= 38 &&
          !one.over &&
          !this.sayings.covered(of, one) &&
          !this.#longAgo(one) &&
          !this.#supposed(one),
      ) ?? null
    );
  }

  #younger(years: number): Place | null {
    return this.readings.find((one) => one.measure === 'age' && one.value < years) ?? null;
  }
}

function within(value: number, limit: Sign['measured'][number]): boolean {
  return (limit.at_least === undefined || value >= limit.at_least) && (limit.at_most === undefined || value <= limit.at_most);
}
