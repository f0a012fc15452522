// "Last week I had chest pain, now nothing": what was and is not there now. Both have to be said: what is only told of the past leaves open how
// it is today, and is asked.
import { isByRule } from '../../nlu/danger/decide.js';
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const NOTHING_NOW = anyOf([
  /\b(ora|adesso|oggi|attualmente|al momento) (invece )?(non )?(piu )?(niente|nulla|no|nessun\w*|(ce l ho|ho|c e|fa male) piu|mi fa (piu )?male|sto bene)( |$)|\b(e |mi e )?(del tutto |completamente )?(passat[oa]|sparit[oa])( del tutto| completamente)?$/,
  /\b(now|today|currently|at the moment) (i have |i ve got |there is |there s |it s )?(nothing|none|no (more )?(pain|chest pain)|gone|no more|no|all gone)( |$)|\b(it s |it is |it has |now )(completely |all )?gone( now)?$/,
  /\b(jetzt|heute|momentan|im moment|nun) (aber )?(ist |habe ich |hab ich )?(nichts|keine?n?|nicht mehr|weg|vorbei)( |$)|\b(ist )?(ganz )?(weg|vorbei)$/,
  /\b(maintenant|aujourd hui|la|en ce moment) (je n ai |il n y a |je ne sens |c est |j ai )?(plus )?(rien|plus rien|plus|aucune?|parti|fini|passe)( |$)|\bc est (passe|parti|fini)$/,
  /\b(ahora|hoy|actualmente|en este momento) (ya )?(no tengo |no hay )?(nada|no|ningun\w*|se ha ido)( |$)|\b(ya )?(se (me )?ha ido|ha pasado|ya paso)$/,
  /\b(acum|azi|in prezent) (nu mai )?(nimic|nu|niciun\w*|am nimic|e nimic)( |$)|\ba trecut$/,
  /\b(tani|sot) (s kam |nuk kam )?(asgje|jo|me jo|me asgje)( |$)|\b(me )?kaloi$/,
  /(зараз|тепер|сьогодні) (вже )?(нічого|немає|нема|не болить|ні)( |$)|(минуло|проишло)$/u,
  /(الان|اليوم|حاليا) (لا شيء|لا يوجد|لا|ليس لدي شيء|لم يعد)( |$)|(زال|ذهب|اختفى)$/u,
  /现在(没有?了?|不痛了?|不疼了?|没事了?|好了)|已经(好了|没了|不痛了|不疼了)/u,
]);

/** "Now nothing but a weight on it": what follows may be anything. */
function endsWithNothing(said: string): boolean {
  const found = NOTHING_NOW.exec(said);
  return found !== null && THANKS.test(said.slice(found.index + found[0].length).trim());
}
const THANKS =
  /^(piu|grazie|per fortuna|fortunatamente|more|any ?more|thanks|thank you|luckily|thank god|mehr|danke|zum gluck|merci|heureusement|gracias|por suerte|multumesc|slava domnului|faleminderit|дякую|на щастя|شكرا|الحمد لله|谢谢)?$/u;

/** Whether a message says of a symptom that it was there and is not now, and tells of no danger that a rule has found. */
export function isGoneNow({ text, button, understanding }: Heard, symptom: string): boolean {
  if (button !== null || understanding === null || /[?？؟]/u.test(text)) return false;
  const { entities, dangerSigns, suspectedSigns } = understanding;
  if (dangerSigns.length > 0 || suspectedSigns.some(isByRule)) return false;
  const symptoms = entities.flatMap((entity) => (entity.type === 'symptom' ? [entity] : []));
  const told = symptoms.filter(({ value }) => value === symptom);
  return told.length > 0 && symptoms.every(({ negated, past }) => negated || past) && endsWithNothing(plain(text));
}
