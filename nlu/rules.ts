// The parts of understanding that need no model, in one place for nlu/open.ts.
import type { DangerSignsFile } from '../config/danger-signs.js';
import { compileDangerSigns } from './danger/compile.js';
import { readEntities } from './entities/read.js';
import { readLanguage } from './language.js';
import type { DangerSign, Entity } from './understanding.js';

export interface Rules {
  dangerSigns(text: string, language?: string): readonly DangerSign[];
  entities(text: string, language: string, now: Date): readonly Entity[];
  language(text: string, previous?: string): { language: string; sure: boolean };
}

/** All rules, compiled once. */
export function compileRules(file: DangerSignsFile): Rules {
  return { dangerSigns: compileDangerSigns(file), entities: readEntities, language: readLanguage };
}
