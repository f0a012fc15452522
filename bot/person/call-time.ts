// When somebody would like to be called back: kept in their own words, for whoever calls. Nothing is computed from it and nothing promised.
import type { Heard } from '../decision.js';
import { plain } from '../words/plain.js';

/** Hours, days and parts of a day in the ten languages, as `plain` leaves them. */
const TIMES: readonly RegExp[] = [
  /\b(alle|dopo le|verso le|prima delle|entro le|dalle|dopo|ore|per le) (ore )?\d{1,2}\b|\b(domani|dopodomani|stasera|stamattina|stamani|mattina|mattino|mattinata|pomeriggio|sera|serata|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|piu tardi|(dopo|prima di|a|ora di) (pranzo|cena)|mezzogiorno)\b/,
  /\b(at|after|before|around|by|from) \d{1,2}\b|\b\d{1,2} ?(am|pm|o clock)\b|\b(tomorrow|tonight|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later today|noon|after (lunch|dinner|work))\b/,
  /\b(um|ab|nach|vor|gegen|bis) \d{1,2}( uhr)?\b|\b(morgen|ubermorgen|heute abend|vormittags?|nachmittags?|abends?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mittags?|spater am tag|nach feierabend)\b/,
  /\b(a|apres|avant|vers|des) \d{1,2} ?h\w*\b|\b(demain|apres demain|ce soir|matin|matinee|apres midi|soir|soiree|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|plus tard dans la journee)\b/,
  /\b(a las|despues de las|antes de las|sobre las|hacia las) \d{1,2}\b|\b(manana|esta (tarde|noche)|por la (manana|tarde|noche)|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mediodia)\b/,
  /\b(la ora|dupa ora|inainte de ora|dupa|pe la|la) \d{1,2}\b|\b(maine|poimaine|diseara|dimineata|dupa amiaza|dupa masa|seara|luni|marti|miercuri|joi|vineri|sambata|duminica|pranz)\b/,
  /\b(ne ora|ne oren|pas ores|para ores|rreth ores|ne) \d{1,2}\b|\b(neser|pasneser|sonte|ne mengjes|mengjes|pasdite|mbremje|te henen|te marten|te merkuren|te enjten|te premten|te shtunen|te dielen|dreke)\b/,
  /(^| )(о|після|до|близько) \d{1,2}( |$)|(^| )(завтра|післязавтра|ввечері|увечері|вранці|зранку|вдень|в?понеділок|вівторок|середу|четвер|п ?ятницю|суботу|неділю|після обіду)( |$)/u,
  /(الساعه|الساعة|بعد|قبل) \d{1,2}|غدا|بعد غد|صباح|مساء|بعد الظهر|(الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد)/,
  /(明天|后天|今晚|早上|上午|中午|下午|晚上|周[一二三四五六日天]|星期[一二三四五六日天])|\d{1,2} ?(点|时)/,
];

/** Longer ones tell a story in which a day is named. */
const MOST_WORDS = 14;

/** @returns the words in which a time is wished for, null where there are none */
export function timeWished(heard: readonly Heard[]): string | null {
  const message = heard.findLast(({ text, button }) => button === null && plain(text).split(' ').length <= MOST_WORDS && namesTime(text));
  return message?.text.trim() ?? null;
}

function namesTime(text: string): boolean {
  const said = plain(text);
  return TIMES.some((pattern) => pattern.test(said));
}
