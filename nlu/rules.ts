// The parts of understanding that need no model, in one place for nlu/open.ts.
import type { DangerSignsFile } from '../config/danger-signs.js';
import { Remembered } from './cache.js';
import { compileDangerSigns, type Heard } from './danger/compile.js';
import { readEntities } from './entities/read.js';
import { readLanguage } from './language.js';
import type { Entity } from './understanding.js';

export interface Rules {
  danger(text: string, language?: string): Heard;
  entities(text: string, language: string, now: Date): readonly Entity[];
  language(text: string, previous?: string): { language: string; sure: boolean };
}

/** All rules, compiled once. */
export function compileRules(file: DangerSignsFile): Rules {
  return { danger: compileDangerSigns(file), entities: readEntities, language: readLanguage };
}

/** What the rules say of a message. */
export interface RuleReading {
  readonly language: string;
  readonly sure: boolean;
  readonly danger: Heard;
  readonly entities: readonly Entity[];
}

/** Buttons and short answers, which are most of what is sent, are the same ones again and again; longer texts rarely are. */
const REPEATED_LENGTH = 48;
const REMEMBERED = 2_000;
/** Readings depend on the day in Rome alone, and no day begins within an hour of the clock. */
const HOUR = 3_600_000;

/** Reads messages by the rules, short ones of the same hour once. Nothing of a text is kept but its hash. */
export class RuleReader {
  private readonly readings = new Remembered<RuleReading>(REMEMBERED);
  private readonly heard = new Remembered<Heard>(REMEMBERED);

  constructor(private readonly rules: Rules) {}

  read(text: string, previous: string | undefined, now: Date): RuleReading {
    if (text.length > REPEATED_LENGTH) return this.look(text, previous, now);
    const hour = Math.floor(now.getTime() / HOUR);
    return this.readings.of(`${previous ?? ''} ${hour} ${text}`, () => this.look(text, previous, now));
  }

  danger(text: string, language?: string): Heard {
    if (text.length > REPEATED_LENGTH) return this.rules.danger(text, language);
    return this.heard.of(`${language ?? ''} ${text}`, () => this.rules.danger(text, language));
  }

  private look(text: string, previous: string | undefined, now: Date): RuleReading {
    const { language, sure } = this.rules.language(text, previous);
    const danger = this.rules.danger(text, language);
    return { language, sure, danger, entities: this.rules.entities(text, language, now) };
  }
}
