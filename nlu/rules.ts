// The parts of understanding that need no model, in one place for nlu/open.ts.
import type { DangerSignsFile } from '../config/danger-signs.js';
import type { DangerSign, Entity } from './understanding.js';

export interface Rules {
  dangerSigns(text: string, language?: string): readonly DangerSign[];
  entities(text: string, language: string, now: Date): readonly Entity[];
  language(text: string, previous?: string): { language: string; sure: boolean };
}

/** All rules, compiled once. */
export function compileRules(_file: DangerSignsFile): Rules {
  return {
    dangerSigns: () => [],
    entities: () => [],
    language: (_text, previous) => ({ language: previous ?? 'it', sure: false }),
  };
}
