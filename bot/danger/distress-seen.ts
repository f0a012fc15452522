// Self-harm and violence that only the model of intents saw are treated as if a rule had found them, unless the reader speaks against.
import { SPEAKS_AGAINST } from '../../nlu/doubt.js';
import type { Heard } from '../decision.js';
import type { Wish } from '../wishes.js';
import { tellsOfBruises } from './bruises.js';
import { isAiring } from './no-wish.js';

export function distress(wanted: readonly Wish[]): { kind: string; seq: number } | null {
  const wish = wanted.find(
    ({ intent, heard: { text, understanding } }) =>
      (intent === 'distress.self_harm' || intent === 'distress.violence') &&
      !(intent === 'distress.violence' && tellsOfBruises({ text }) && namesAnother(understanding)) &&
      !(intent === 'distress.self_harm' && isAiring({ text, understanding })) &&
      (understanding?.danger ?? 1) >= SPEAKS_AGAINST,
  );
  return wish ? { kind: wish.intent.slice('distress.'.length), seq: wish.heard.seq } : null;
}

/** Bruises of somebody else are no blows that the writer has had. */
function namesAnother(understanding: Heard['understanding']): boolean {
  return understanding?.entities.some((entity) => entity.type === 'person' && entity.value !== 'self') === true;
}
