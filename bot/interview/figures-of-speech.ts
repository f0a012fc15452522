// A symptom by its word, and none in a body: "confused about the rules", "fainted with laughter", an asthma that is only had.
import type { Entity } from '../../nlu/understanding.js';

/** "Confused about the rules", "fainted with laughter", "I feel like fainting in this heat": nothing that has happened to a body. */
const CONFUSED_ABOUT =
  /^\s*(?:su|sul|sulla|sulle|sui|sugli|sullo|riguardo|circa|dalle|dalla|dai|dal|about|by|over|with|uber|über|wegen|von|sur|par|sobre|por|cu privire|despre|nga|per|щодо|через|про|بشأن|حول)(?![\p{L}])/iu;
const FOR_FUN = /^\s*(?:dal ridere|dalle risate|dall'emozione|di gioia|laughing|with laughter|vor lachen|de rire|de risa|de râs)/iu;
const ABOUT_TO_FAINT =
  /sven(?:ire|go|iamo)(?![\p{L}])|faint(?:ing)?(?![\p{L}])|ohnmächtig zu werden|m'évanouir|desmayarme|leșin(?![\p{L}])/iu;

/** "I have asthma" tells of an illness, and not how the breath is now; an attack of it does. */
const ASTHMA = /^(?:l['’])?(?:asma|asth?ma|asthme|astm[aë]?|астм\p{L}*|الربو|ربو|哮喘)$/iu;
const ATTACK = /attacc|crisi|attack|anfall|crise|ataque|criz|kriz|напад|نوبة|发作/iu;

export function isFigure(text: string, entity: Entity): boolean {
  if (entity.type !== 'symptom') return false;
  if (entity.value === 'dyspnoea') return ASTHMA.test(text.slice(entity.start, entity.end).trim()) && !ATTACK.test(text);
  const after = text.slice(entity.end);
  if (entity.value === 'confusion') return CONFUSED_ABOUT.test(after);
  if (entity.value !== 'syncope') return false;
  return FOR_FUN.test(after) || ABOUT_TO_FAINT.test(text.slice(entity.start, entity.end + 8));
}
