// Which day a message tells of a contact: the one on which two people met, and none on which somebody was tested, works again or was born.
// It is read in the words that begin the interview as well, so that it is not asked for again.

import type { Heard } from '../decision.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** Days of something else. */
const OF_ELSE = anyOf([
  /\b(test|tests|tampon\w*|molecolare|antigenico|risultat\w*|esito|referto|vaccin\w*|richiamo|dose|nat[oa]|compleanno|visita|appuntament\w*|isolament\w*|quarantena|lavor[oa]|lavorare|scuola domani|guarit[oa]|negativ[oa])\b/,
  /\b(tested|swab\w*|result\w*|booster|jab|shot|birthday|born|appointment|isolat\w*|quarantin\w*|back to (work|school)|recovered|negative)\b/,
  /\b(getestet|abstrich|schnelltest|ergebnis\w*|impfung|geimpft|geboren|geburtstag|termin|isoliert|isolation|quarantane|negativ)\b/,
  /\b(teste[e]?s?|depistage|prelevement|resultat\w*|vaccin\w*|rappel|nee?|anniversaire|rendez vous|isole[e]?|isolement|quarantaine|negati(f|ve))\b/,
  /\b(prueba|pcr|antigenos|resultado|vacun\w*|nacid[oa]|cumpleanos|cita|aislad[oa]|aislamiento|cuarentena|negativ[oa])\b/,
  /\b(testat\w*|testul|rezultat\w*|nascut\w*|programare|izolat\w*|izolare|carantina)\b/,
  /\b(testin|testi|testuar\w*|rezultat\w*|lindur|takimin|karantin\w*|izolim\w*)\b/,
  /(тест\p{L}*|пцр|результат\p{L}*|щеплен\p{L}*|вакцин\p{L}*|народи\p{L}*|ізоляці\p{L}*|карантин\p{L}*)/u,
  /(فحص|الفحص|فحصي|اختبار|الاختبار|اختباري|تحليل|مسحة|النتيجة|لقاح|اللقاح|ولد|الحجر|العزل)/,
  /(检测|核酸|抗原|结果|疫苗|接种|出生|生日|隔离|上班)/,
]);
/** What two people do together; the day beside it is that of the contact. */
const MET = anyOf([
  /\b(vist[oaie]|visti|incontrat\w*|contatt[oi]|vicin[oaie]|insieme|stat[oaie] (con|a|in|da)|cen\w+|pranz\w+|festa|mangiat\w*|abbracciat\w*|parlato|trovat[oa] con|uscit[oaie] con|lavorato con)\b/,
  /\b(saw|seen|met|meet|contact|near|close to|together|was (with|at)|were (with|at)|sat|dinner|lunch|party|ate|hugged|talked|worked with)\b/,
  /\b(gesehen|getroffen|traf|kontakt|nahe|neben|zusammen|war (ich )?(mit|bei)|bei|gegessen|umarmt|gesprochen|gefeiert|feier|party)\b/,
  /\b(vue?s?|rencontre\w*|contact|croise\w*|proche|pres d\w*|ensemble|ete avec|etais avec|dine\w*|dejeune\w*|fete|mange|embrasse\w*|parle)\b/,
  /\b(vi|visto|encontre|contacto|cerca|junt[oa]s|estuve|estuvimos|cene|cenamos|comi|comimos|fiesta|abrace|hable)\b/,
  /\b(vazut|intalnit|contact|langa|impreuna|am fost (cu|la)|cina|pranz|petrecere|mancat)\b/,
  /\b(pashe|takova|takuam|kontakt|afer|prane|bashke|isha (me|te)|darke|dreke|feste)\b/,
  /(бачи\p{L}+|зустрі\p{L}+|контакт\p{L}*|поруч|разом|був (з|у)|була (з|у)|вечер\p{L}+|обід\p{L}*|святк\p{L}+)/u,
  /(رايت|التقيت|قابلت|خالطت|مخالطة|قرب|بجانب|معا|كنت مع|عشاء|غداء|حفلة)/,
  /(见|接触|一起|旁边|吃饭|聚会|碰|遇)/,
]);

/** Whether a message is about a day of something else: "my test was on Monday". */
export function isOfAnotherDay(text: string): boolean {
  const said = plain(text);
  return OF_ELSE.test(said) && !MET.test(said);
}

function datesIn(
  { understanding }: Heard,
  today: string,
): readonly { readonly value: string; readonly start: number; readonly end: number }[] {
  const entities = understanding?.entities ?? [];
  // Nobody has met anybody tomorrow.
  return entities.flatMap(({ type, start, end, ...entity }) =>
    type === 'date' && 'value' in entity && String(entity.value) <= today ? [{ value: String(entity.value), start, end }] : [],
  );
}

/** The day on which people met, where that is said in the same clause: "on Saturday I had dinner with somebody who is positive". */
export function dayOfMeeting(message: Heard, today: string): string | null {
  const clauses = clausesOf(message.text).filter(({ asked }) => !asked);
  for (const { value, start, end } of datesIn(message, today)) {
    const clause = clauses.find((each) => each.start <= start && end <= each.end);
    if (!clause) continue;
    const met = MET.exec(plain(clause.text));
    if (!met) continue;
    // "I saw a colleague who was tested on Monday": what stands between, stands nearer.
    const before = plain(message.text.slice(clause.start, start));
    if (OF_ELSE.test(before)) continue;
    return value;
  }
  return null;
}

/** The one day of a message that tells of nothing else; null where it is of something else. */
export function dayToldAlone(message: Heard, today: string): string | null {
  if (isOfAnotherDay(message.text)) return null;
  return dayOfMeeting(message, today) ?? datesIn(message, today)[0]?.value ?? null;
}
