// "Who reads this?", "can my husband see the chat?", "do you tell the police?": three questions with an answer each, read by their words in the
// ten languages. Of the second it may depend whether somebody is safe at home, so it is heard before what was asked of us.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';

/** Somebody who lives with the writer, or is near to them. */
const NEAR_ONE =
  '(?:mi[oa] )?(?:marito|moglie|compagn[oa]|partner|fidanzat[oa]|ragazz[oa]|convivente|ex|padre|madre|papa|mamma|figli[oa]|fratello|sorella|suocer[oa]|zi[oa]|genitori|famiglia|qualcuno (?:in|di) casa|coinquilin[oa]|capo|datore di lavoro)|miei';
const WRITTEN = '(?:chat|messagg\\w+|conversazion\\w+|(?:quello|cosa|che) (?:ti |vi )?(?:scrivo|ho scritto)|cronologia|questa pagina)';
const SEES = '(?:ved\\w+|legg\\w+|veda|legga|scopr\\w+|trov\\w+|controll\\w+|spi(?:a|are|ando)|acced\\w+|sapere|sappia|sa)';
const WATCHED = anyOf([
  new RegExp(`\\b(?:${NEAR_ONE}|lui)\\b.{0,30}\\b${SEES}\\b.{0,24}\\b${WRITTEN}\\b`),
  new RegExp(`\\b${SEES}\\b.{0,24}\\b${WRITTEN}\\b.{0,16}(?<!\\b(?:di|del|della|con|dei) )\\b(?:${NEAR_ONE})\\b`),
  new RegExp(`\\b${WRITTEN}\\b.{0,30}\\b(?:${NEAR_ONE}|lui)\\b.{0,20}\\b${SEES}\\b`),
  new RegExp(
    `\\b(?:${NEAR_ONE}|lui)\\b.{0,16}\\b(?:controll\\w+|spia|spiare|guard\\w+|legg\\w+|apre|prende)\\b.{0,16}\\bmio (?:telefono|cellulare|computer)\\b`,
  ),
  new RegExp(`\\b(?:lo|la|li|questo) (?:dite|direte|mostrate|raccontate|fate vedere|dici) (?:anche )?(?:a|al|alla|ai) (?:${NEAR_ONE})\\b`),
  new RegExp(
    `\\b(?:${NEAR_ONE}|lui)\\b.{0,12}\\bnon (?:deve|devono|voglio che|puo|possono)\\b.{0,16}\\b(?:sapere|saperlo|vederlo|vederla|leggerlo|scoprirlo|sappia|veda|legga)\\b`,
  ),
  /\b(my )?(husband|wife|boyfriend|girlfriend|partner|ex|father|mother|dad|mum|mom|son|daughter|brother|sister|parents|family|roommate|boss|in laws?)\b.{0,30}\b(see|sees|seeing|read|reads|find|finds|check|checks|know|knows|look|looks|access|spy|spies|monitors?)\b.{0,24}\b(the chat|this( chat| conversation| page)?|(my|these|our) (messages?|chat|conversation|phone|history|mobile)|what i (write|wrote)|i wrote( to you)?)\b/,
  /\b(chat|messages?|conversation|what i (write|wrote)|history)\b.{0,30}\b(visible to|hidden from|shown to|seen by|read by)\b.{0,10}\b(my|him|her)\b|\b(he|she|my \w+) (must|should) not (know|see|read|find out)\b/,
  /\b(mein(e|em|en)? )?(mann|frau|freund|freundin|partner|partnerin|ex|vater|mutter|sohn|tochter|bruder|schwester|eltern|familie|chef|mitbewohner\w*)\b.{0,24}\b(chat|nachrichten|gesprach|unterhaltung|das hier|dies|was ich schreibe|mein (handy|telefon)|verlauf)\b.{0,24}\b(sehen|sieht|lesen|liest|finden|findet|kontrollier\w+|uberwach\w+|erfahren|erfahrt|mitlesen)\b|\b(liest|sieht|kontrolliert|uberwacht) (mein|meine) (mann|frau|freund|partner|vater|mutter|eltern)\b.{0,20}\b(chat|nachrichten|mit|handy|telefon|verlauf)\b|\b(mann|freund|partner|vater)\b.{0,8}\b(kontrolliert|liest|uberwacht)\b.{0,10}\b(mein handy|mein telefon|meine nachrichten)\b/,
  /\b(mon|ma|mes)? ?(mari|femme|copain|copine|conjointe?|compagn(on|e)|ex|pere|mere|fils|fille|frere|soeur|parents|famille|patron|colocataire)\b.{0,30}\b(voir|voit|lire|lit|trouver|decouvrir|savoir|surveille\w*|controle\w*|regarde\w*)\b.{0,24}\b(chat|(mes|ces|les) messages?|conversation|discussion|ce que j ecris|mon (telephone|portable|historique)|cette page)\b/,
  /\b(mi|mis)? ?(marido|esposo|esposa|mujer|novio|novia|pareja|ex|padre|madre|hijo|hija|hermano|hermana|padres|familia|jefe|suegra)\b.{0,30}\b(ver|ve|vea|leer|lee|lea|encontrar|descubrir|saber|controla\w*|vigila\w*|mira\w*|revisa\w*)\b.{0,24}\b(chat|mensajes?|conversacion|esto|lo que escribo|mi (telefono|movil|historial)|esta pagina)\b/,
  /\b(sotul|sotia|iubitul|iubita|partenerul|prietenul|tatal|mama|fiul|fiica|fratele|sora|parintii|familia|seful|soacra)( m(eu|ea|ei))?\b.{0,30}\b(vada|vede|citeasca|citeste|afle|afla|gaseasca|controleaza|verifica|urmareste)\b.{0,24}\b(chat\w*|mesaj\w*|conversati\w*|asta|ce scriu|telefonul meu|istoric\w*)\b/,
  /\b(burri|gruaja|i dashuri|e dashura|partneri|babai|nena|djali|vajza|vellai|motra|prinderit|familja|shefi|vjehrra)( im| ime| e mi)?\b.{0,30}\b(shoh\w*|sheh|lexo\w*|mesoj\w*|gjej\w*|kontrollo\w*)\b.{0,24}\b(chat\w*|bised\w*|mesazh\w*|kete|cfare shkruaj|telefonin tim)\b/,
  /(чоловік|дружина|хлопець|дівчина|партнер|батько|мати|мама|тато|син|дочка|брат|сестра|батьки|родина|свекруха)( \p{L}+)?.{0,30}(бачити|побачити|бачить|прочитати|читати|читає|дізна\p{L}+|знаити|перевіря\p{L}+|стежить).{0,24}(чат\p{L}*|повідомлення|розмов\p{L}*|це|листуван\p{L}*|міи телефон)/u,
  /(زوجي|زوجتي|لزوجي|لزوجتي|خطيبي|حبيبي|شريكي|ابي|امي|والدي|والدتي|اخي|اختي|ابني|ابنتي|اهلي|عايلتي|لامي|لابي).{0,30}(يرى|روية|ان يرى|قراءة|يقرا|يعرف|يكتشف|يراقب|يفتش|يشوف|الاطلاع).{0,24}(المحادثة|الدردشة|الرسايل|رسايلي|هذا|هذه|ما اكتب|هاتفي|جوالي)/,
  /(丈夫|老公|妻子|老婆|男友|男朋友|女友|女朋友|伴侣|爸爸|妈妈|父亲|母亲|父母|儿子|女儿|家人|公公|婆婆|老板).{0,8}(看到|看见|看|读|发现|知道|查|监视|检查).{0,8}(聊天|对话|消息|记录|我写|我的?手机)/,
]);
/** Longer messages tell what happens, and are read for that. */
const FEW_WORDS = 20;

/** Somebody of the police or the offices for foreigners, told by us. */
const POLICE = anyOf([
  /\b(dite|dici|direte|dirai|lo dite|segnalate|segnali|denunciate|denunci|avvisate|avvisi|comunicate|passate|date|mandate|condividete|informate|avvertite|finisce|arriva|legge|leggono|sa|sapere|vede|vedono)\b.{0,34}\b(polizia|questura|carabinieri|prefettura|immigrazione|autorita)\b|\b(polizia|questura|carabinieri|prefettura|immigrazione)\b.{0,24}\b(legge|leggono|vede|vedono|sa|sapra|puo (leggere|vedere|sapere))\b/,
  /\b(do|will|would|can|are|is|could|does) (you|it|the|this|they|police)\b.{0,24}\b(tell|report|inform|notify|share|pass|send|give|see|read|call)\w*\b.{0,30}\b(police|immigration|authorities|ice|government)\b|\b(police|immigration|authorities) (see|read|know)\b/,
  /\b(sagen|melden|informieren|geben|verstandigen|meldet|sagt|liest|sieht) (sie|ihr|du|die)\b.{0,34}\b(polizei|auslanderbehorde|behorden|questura)\b|\b(polizei|auslanderbehorde|behorden)\b.{0,20}\b(mitlesen|lesen|sehen|erfahren)\b/,
  /\b(dites|signalez|denoncez|prevenez|informez|transmettez|donnez|avertissez|dire)\b.{0,30}\b(police|prefecture|immigration|autorites|questura)\b|\b(police|prefecture|autorites)\b.{0,16}\b(lit|lire|voit|voir)\b/,
  /\b(dicen|decis|avisan|avisais|informan|denuncian|denunciais|pasan|dan|comunican|decir)\b.{0,30}\b(policia|inmigracion|extranjeria|autoridades|questura)\b|\b(policia|extranjeria|autoridades)\b.{0,16}\b(lee|leer|ve|ver)\b/,
  /\b(spuneti|spui|anuntati|raportati|informati|dati|denuntati|transmiteti)\b.{0,30}\b(politi\w+|imigrari|autoritat\w+|questura)\b/,
  /\b(i thoni|tregoni|lajmeroni|raportoni|denonconi|njoftoni|jepni)\b.{0,30}\b(polici\w+|emigracion\w*|autoritet\w+|kuestur\w*)\b/,
  /(скажете|кажете|повідомляєте|повідомите|передаєте|передасте|доповідаєте|заявите).{0,30}(поліці\p{L}+|міграціин\p{L}+|влад\p{L}+|квестур\p{L}*)/u,
  /(تخبرون|ستخبرون|تبلغون|ستبلغون|تقولون|تعطون|ترسلون|تبليغ).{0,30}(الشرطة|للشرطة|البوليس|الهجرة|السلطات|كويستورا)/,
  /(告诉|报告|通知|举报|交给|发给|上报).{0,6}(警察|警方|移民局|政府|公安)|(警察|警方|移民局).{0,6}(看到|知道|能看)/,
]);
/** A question of ours to be answered, and not what they should do themselves. */
const THEIR_OWN = anyOf([
  /\b(devo|dovrei|posso|dobbiamo|should i|do i|must i|can i|soll ich|muss ich|kann ich|dois je|je dois|debo|puedo|trebuie sa|a duhet te)\b|чи треба|чи мені|هل يجب|我(应该|要不要|该)/u,
]);
const NO_PERMIT = anyOf([
  /\b(permesso di soggiorno|(non ho|senza) (il |i )?(permesso|document[io])|clandestin\w+|irregolare|undocumented|(no|without|have no) (permit|papers|documents|visa)|illegal(ly)?|keine(n)? (papiere|aufenthaltstitel|aufenthaltsgenehmigung|visum)|ohne papiere|sans papiers|pas de (papiers|titre de sejour|permis)|sin papeles|no tengo (papeles|permiso)|(nu am|fara) (acte|permis)|(pa|nuk kam) (dokumenta|leje))\b|(немає|без) (дозволу|документів)|بدون (اوراق|اقامة|تصريح)|ليس لدي (اوراق|اقامة|تصريح)|没有?(居留|证件|签证|身份)/u,
]);
const READS = anyOf([
  /^(e |ma |scus[ai] )*(chi|quante persone|quali persone) ((li |lo |la |le |mi )?(legge|leggono|leggera|sta leggendo|puo leggere|mi legge)|(vede|vedono|puo vedere) (quest\w|la chat|(i )?(miei )?(messaggi|dati)|quello che scrivo|cosa scrivo|la conversazione))\b.{0,30}$/,
  /^(and |but |sorry )*who (else )?((reads?|is reading|can read|will read)|(sees?|can see|will see|has access to) (this|my|the chat|what i|these))\b.{0,30}$/,
  /^(und |aber )*wer (alles )?(liest( hier| das| mit| meine| den)*|kann (das |dies |hier |den chat |meine \w+ |alles )*(lesen|mitlesen)|sieht (das|den chat|meine|was ich))\b.{0,30}$/,
  /^(et |mais )*qui ((lit|peut lire|va lire)|(voit|peut voir|a acces a) (ca|ceci|cette|ce que|mes|la conversation))\b.{0,30}$/,
  /^(y |pero )*quien(es)? ((lee|leen|puede leer|pueden leer|va a leer)|(ve|ven|puede ver|pueden ver) (esto|este chat|mis|lo que|la conversacion))\b.{0,30}$/,
  /^(si |dar )*cine ((citeste|poate (citi|sa citeasca))|(vede|poate (vedea|sa vada)) (asta|chatul|mesajele|ce scriu|datele))\b.{0,30}$/,
  /^(dhe |po )*kush (e |i |do ta )?(lexon|mund t[ae] lexoje|sheh (kete|biseden|mesazhet|cfare shkruaj))\b.{0,30}$/,
  /^(а |і |але )*хто ((це |все )?(може )?(читає|прочитає|читати|прочитати)|(це |може )*(бачить|бачити) (це|чат|моі|що я))( .{0,30})?$/u,
  /^(و)?من (يقرا|سيقرا|(يستطيع|يمكنه) قراءة|(يرى|(يستطيع|يمكنه) روية) (هذا|هذه|ما اكتب|رسايلي|المحادثة))( .{0,30})?$/,
  /^(那|请问)?(谁|哪些人)(会|能|可以|在|都)?(看到?|读到?|阅读)(我|这|聊天|对话|消息|这些).{0,12}$|^谁在?看$/,
]);
/** A paper that somebody has to read. */
const OF_PAPERS = anyOf([
  /\b(referto|analisi|esam[ei]|tampone|ricett[ae]|lastra|result\w*|x ray|prescription|befund\w*|resultats?|ordonnance|resultados?|receta)\b|报告|结果|片子/u,
]);

const ASKS = /[?？؟]/u;

/** The id of the answer that the words ask for; null for nearly all. */
export function askedWhoReads(text: string): string | null {
  const said = plain(text);
  if (said.split(' ').length <= FEW_WORDS && WATCHED.test(said)) return 'privacy.watched';
  if (POLICE.test(said) && (ASKS.test(text) || NO_PERMIT.test(said)) && !THEIR_OWN.test(said)) return 'privacy.police';
  if (!READS.test(said) || OF_PAPERS.test(said)) return null;
  return NO_PERMIT.test(said) ? 'privacy.police' : 'privacy.chat';
}

/** @returns whether one of these was asked, and answered; the question that stands comes again */
export function hearWhoReads(draft: TurnDraft, heard: readonly Heard[]): boolean {
  for (const { text, button } of heard) {
    const id = button === null ? askedWhoReads(text) : null;
    const answer = id === null ? null : answerById(draft.input.content, id);
    if (!answer) continue;
    sayAnswer(draft, answer, { once: true });
    draft.set({ fallbacks: 0 });
    if (draft.state.awaiting?.kind !== 'happening-now') resumeInterview(draft);
    return true;
  }
  return false;
}
