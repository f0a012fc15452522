// "I would like to book, I have no symptoms": somebody wants an appointment and is not ill. What they say they have not begins no questions
// about it. In the ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import { HAN } from '../interview/choices.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const BOOKS = anyOf([
  /\b(prenot(are|arlo|arla|armi|azione|o|iamo)|(fissare|prendere|avere|chiedere|mi serve|vorrei|voglio) (solo |soltanto |un |l |una )*(appuntamento|prenotazione))\b/,
  /\b(to book|book (a|an|my|the|me)|booking|(make|get|have|need|want|schedule) (just |only )?(an |my )?appointment)\b/,
  /\b(buchen|(einen )?termin (vereinbaren|machen|buchen|ausmachen|haben|bekommen)|(mochte|brauche|will|hatte gern) (nur |bitte )*(einen )?termin|anmelden zum)\b/,
  /\b(reserver|(prendre|avoir|veux|voudrais|obtenir|fixer) (juste |seulement )?(un )?(rendez vous|rdv)|reservation)\b/,
  /\b(reservar|(pedir|sacar|coger|quiero|quisiera|necesito) (solo )?(una )?(cita|hora)|concertar una cita)\b/,
  /\b(programez|(vreau|doresc|fac|sa fac|as vrea) (doar )?(o )?programare|ma programez|sa rezerv)\b/,
  /\b(rezervoj|(dua|me duhet|te le|lini) (vetem )?(nje )?(takim|rezervim)|te caktoj nje takim)\b/,
  /(записатися|записатись|забронювати|запис на|призначити візит|зареєструватися на)/u,
  /(حجز|احجز|اريد موعد|اخذ موعد|تحديد موعد)/,
  /(预约|预定|挂号)/,
]);
/** More of them tell a story. */
const FEW_WORDS = 16;
const FEW_HAN = 30;

/** Whether a message wants to book and tells of nothing that somebody has. */
export function onlyBooks({ text, button, understanding }: Heard): boolean {
  if (button !== null) return false;
  const said = plain(text);
  const isBrief = HAN.test(said) ? said.length <= FEW_HAN : said.split(' ').length <= FEW_WORDS;
  const isHad = understanding?.entities.some(
    (entity) => (entity.type === 'symptom' && !entity.negated && !entity.past) || entity.type === 'temperature' || entity.type === 'spo2',
  );
  return isBrief && !isHad && BOOKS.test(said);
}
