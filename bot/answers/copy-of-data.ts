// "I want a copy of my data": never answered with the question whether to erase them. The trained reader takes one for the other, and a
// "yes" to that question cannot be undone, so the wish is read by its words, in the ten languages.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, nearestAnswer, sayAnswer } from './answers.js';

const ANSWER = 'privacy.copy';

/** A copy, an export or access, and of what: data, this conversation, what was written. As `plain` leaves the words. */
const WANTS_COPY = anyOf([
  /\b(copia|stampa|esport\w+|scaric\w+|salv(are|o|a|arm\w*)|portabilita|accesso|acceder\w+|estratto|trascrizione)\b.{0,30}\b(dati|conversazione|chat|messaggi|informazioni|scritto|dossier|risposte)\b|\b(ricevere|avere|vedere|mandatemi|mandarmi|inviatemi|inviarmi|darmi|datemi|dammi|mandami|ottenere|consultare|visionare)( tutt\w)? (i|dei) (miei )?dati\b|\b(che|quali) dati (avete|hai|conservate|tenete|ci sono) (su|di) (di )?me\b/,
  /\b(copy|export\w*|download\w*|access|print(out)?|transcript|save)\b.{0,30}\b(data|conversation|chat|messages|information|records?|wrote|written)\b|\b(send|give|show|get|see|have|receive|obtain)( me)?( all)?( of)? (my|the) (personal )?data\b|\b(what|which) data (do you have|have you got|do you (hold|keep|store)) (about|on|of) me\b/,
  /\b(kopie|abschrift|auskunft|export\w*|herunterladen|ausdruck|speichern|einsicht|zugriff|zugang)\b.{0,35}\b(daten|gesprach\w*|unterhaltung|chat\w*|nachrichten|geschrieben\w*)\b|\b(daten|gesprach|chat|unterhaltung|nachrichten)\b.{0,25}\b(herunterladen|exportieren|speichern|zuschicken|schicken|senden|erhalten|bekommen|haben|sehen|einsehen|kopieren|ausdrucken)\b|\bwelche daten (haben|speichern) sie (uber|von|zu) m/,
  /\b(copie|exporter|export|telecharger|imprimer|acces|acceder|enregistrer|sauvegarder|transcription)\b.{0,30}\b(donnees|conversation|messages|informations|ecrit|discussion|chat)\b|\b(recevoir|avoir|voir|obtenir|envoyez moi|donnez moi|consulter)( toutes)? mes donnees\b|\bquelles donnees (avez vous|gardez vous) sur moi\b/,
  /\b(copia|exportar|descargar|imprimir|acceso|acceder|guardar|transcripcion)\b.{0,30}\b(datos|conversacion|mensajes|informacion|escrito|chat)\b|\b(recibir|tener|ver|obtener|envienme|mandenme|denme|consultar)( todos)? mis datos\b|\bque datos (tienen|tiene|guardan) (sobre|de) mi\b/,
  /\b(copie|exporta\w*|descarca\w*|descarc|imprima\w*|acces|salva\w*|salvez)\b.{0,30}\b(date\w*|conversati\w*|mesaj\w*|informati\w*|scris|discuti\w*)\b|\b(primesc|vad|obtin|trimiteti mi|dati mi)( toate)? datele\b|\bce date aveti despre mine\b/,
  /\b(kopje|eksporto\w*|shkarko\w*|printo\w*|akses|qasje|ruaj)\b.{0,30}\b(te dhena\w*|dhenat|dhenave|bised\w*|mesazh\w*|informacion\w*)\b|\b(te dhenat e mia)\b.{0,20}\b(dua|marr|shoh|dergo\w*)\b|\b(dua|marr|shoh|dergo\w*).{0,20}\bte dhenat e mia\b(?! te fshi)|\bcfare te dhenash keni per mua\b/,
  /(копі\p{L}|експорт\p{L}*|завантаж\p{L}+|скача\p{L}+|роздрук\p{L}+|доступ|зберегти).{0,30}(дан\p{L}+|розмов\p{L}+|чат\p{L}*|повідомлен\p{L}+|написа\p{L}+|листуван\p{L}+)|(отримати|побачити|надішліть|дати|даите)( мені)?( всі| усі)? моі дані|які дані .{0,12}(про мене|маєте)/u,
  /(نسخة|نسخه|تحميل|تنزيل|تصدير|طباعة|حفظ|الاطلاع|الوصول).{0,30}(بيانات|بياناتي|المحادثة|المحادثه|رسايل|معلومات|كتبت)|(ارسلوا|اعطوني|اريد روية|الحصول على) .{0,10}بياناتي|ما (هي )?البيانات .{0,15}عني/u,
  /(副本|复印|拷贝|复制|导出|下载|打印|保存|查看|查阅|访问|获取|索取).{0,12}(数据|资料|信息|对话|聊天|记录|消息)|(数据|资料|信息|对话|聊天记录).{0,8}(副本|导出|下载|发给我|给我一份|拷贝|复印)|(有|存|保留)了?我的?(哪些|什么)(数据|信息|资料)/u,
]);
/** The app that was, a certificate, a test's paper: not what is kept here. */
const OF_ELSE = anyOf([
  /\b(app|immuni|certificat\w*|attestat\w*|green pass|referto|esito|tampone|ricetta|tessera|bluetooth|befund|zeugnis|ordonnance|receta|test result)\b/,
]);

export function asksForCopy(text: string): boolean {
  const said = plain(text);
  return WANTS_COPY.test(said) && !OF_ELSE.test(said);
}

/** Words that destroy; without one of them nothing that asks for one's data asks to erase them. */
const ERASES = anyOf([
  /\b(cancell\w+|elimin\w+|distrugg\w+|rimuov\w+|toglie\w+|dimentica\w+|sparire|delet\w+|eras\w+|remov\w+|wip\w+|forget|losch\w+|geloscht|vernicht\w+|entfern\w+|vergess\w+|effac\w+|supprim\w+|detrui\w+|oubli\w+|borr\w+|suprim\w+|elimin\w+|olvid\w+|sterg\w+|sterse|distrug\w+|fshi\w*|hiq\w*|harro\w*)\b/,
  /(видал\p{L}+|стер\p{L}+|знищ\p{L}+|забу\p{L}+|прибер\p{L}+)|(احذف\p{L}*|حذف\p{L}*|امسح\p{L}*|مسح\p{L}*|ازال\p{L}*|انس\p{L}*)|(删|清除|抹|忘)/u,
]);

/** Taken for the wish to erase, in words that are nearest to those for a copy. */
function isTakenForErasure({ input: { content } }: TurnDraft, { text, understanding }: Heard): boolean {
  return understanding?.intent.name === 'privacy.erase' && !ERASES.test(plain(text)) && nearestAnswer(content, text)?.id === ANSWER;
}

/** @returns whether a copy was asked for; erasing, which may stand beside it, is then left to be asked for again */
export function hearCopy(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!heard.some((message) => message.button === null && (asksForCopy(message.text) || isTakenForErasure(draft, message)))) return false;
  const answer = answerById(draft.input.content, ANSWER);
  if (answer) sayAnswer(draft, answer);
  else draft.say('no_answer');
  draft.offerPerson();
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
