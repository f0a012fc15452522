// "They want my card number", and after the answer on fraud "the card too": who was asked for money or data is told to call the bank, whatever
// the card is taken for. Read by their words in the ten languages, as `plain` leaves them.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';
import { WHAT_NOW } from './what-now.js';

const ANSWER = 'info.scam';

/** What only thieves want to have written. */
const DETAILS = anyOf([
  /\b(carta di credito|carta di debito|(dati|numero|numeri|codice|pin|foto) (della |di |del )?(mia )?(carta|bancomat|banca|conto)(?! d identita)|bancomat|postepay|iban|conto (corrente|bancario)|coordinate bancarie|password (della|del|di) (banca|conto|carta))\b/,
  /\b((credit|debit|bank) cards?|card (number|details|data)|bank (details|account|data)|iban|kreditkart\w*|kartennummer|kartendaten|bankdaten|kontonummer|carte (bancaire|de credit|bleue)|numero de (ma )?carte|donnees bancaires|coordonnees bancaires|tarjeta de credito|numero de tarjeta|datos (bancarios|de la tarjeta|del banco)|cuenta bancaria|cardul bancar|numarul cardului|datele (cardului|bancare)|cont(ul)? bancar|karten? (e )?(bankes|krediti\w*)|(numrin|te dhenat) e (kartes|bankes))\b/,
  /(дан\p{L}+|номер) (моє\p{L}+ )?(картк\p{L}+|карт(и|у)|рахунк\p{L}+)|банківськ\p{L}+|cvv|(بطاق[ةه]|البطاق[ةه]) (ال)?(بنك|ايتمان|ايتماني|مصرفي)\p{L}*|(رقم|بيانات) (ال)?(بطاق[ةه]|بطاقتي|حساب\p{L}*|بنك\p{L}*)|(信用卡|银行卡|卡号|银行账号|银行账户|银行密码)/u,
]);
const ASKED_OR_GIVEN = anyOf([
  /\b((mi|ci) (ha|hanno|stanno|han) (chiest\w+|chiedendo|domandat\w+)|(mi|ci) (chied|domand)\w+|vogliono|volevano|(ho|gli ho|le ho) (dato|data|dati|date|inserit\w|mess[oaie]|scritt[oaie]|mandat\w|fornit\w)|(they|he|she|it|someone|somebody) (ask\w*|want\w*|is asking|are asking|has asked|have asked)|(i|i ve|i have) (gave|given|entered|typed|sent|put in)|wollen|wollten|fragt\w*|verlang\w+|habe .{0,40}(angegeben|eingegeben|gegeben|geschickt)|(on|ils|elle|il) (m |me )?(a demande|ont demande|demand\w+|veulent)|j ai (donne|saisi|envoye|entre)|me (han pedido|piden|pidieron|pide|pedian)|quieren|he (dado|puesto|metido|enviado)|di (mi|los)|(mi au|mi a|imi) cer\w*|mi au cerut|vor (cardul|datele|parola)|am (dat|introdus|trimis|scris)|me (kerk\w+|kane kerkuar|kerkuan)|duan|(kam )?(dhashe|dhene|futa|futur|derguar))\b/,
  /(просять|вимагають|просили|попросили|питають|хочуть) |(я )?(дав|дала|ввів|ввела|надіслав|надіслала|повідомила?) |(طلبوا|يطلبون|طلب|يريدون|اعطيت|ادخلت|ارسلت|كتبت)|(要我|让我|叫我|问我要|索要|我(给|输|填|发)了?|已经给)/u,
]);
/** Behind a message or a call that wants money, a code is what only they want. */
const MESSAGE = anyOf([
  /\b(sms|messaggi\w*|mail|e ?mail|link|whats ?app|(mi ha|mi hanno) (scritto|telefonato|chiamat[oa])|telefonata|message|text|scritto|nachricht|anruf|messages?|appel|mensaje|correo|enlace|mesaj\w*|mesazh\w*)\b|повідомлен\p{L}+|смс|лист(а)?|رسال[ةه]|رابط|短信|链接|邮件|电话/u,
]);
const MONEY = anyOf([
  /\b(pagar\w*|paghi|multa|soldi|euro|sanzione|pay|fine|money|zahl\w+|bußgeld|bussgeld|geld|payer|amende|argent|dinero|plat\w+|amend\w+|bani|pagu\w+|gjobe\w*|para)\b|заплат\p{L}+|сплат\p{L}+|штраф\p{L}*|грош\p{L}+|(ادفع|دفع|غرام[ةه]|مال|فلوس)|(付款|付钱|罚款|转账|交钱)/u,
]);
/** The card, a code, the name, a document: what is told after the answer on fraud, in few words. */
const MORE = anyOf([
  /\b(carta|carte|tessera|codic[ei]|pin|password|dati|documento|documenti|identita|banca|conto|iban|soldi|pagat\w+|foto|telefono|card|codes?|details|data|document|passport|id|bank|money|paid|\w*karten?|ausweis|daten|bank|geld|bezahlt|codes?|identite|banque|argent|paye|tarjeta|codigo|datos|dni|documento|banco|dinero|pagado|cardul\w*|codul\w*|datele|buletin\w*|banca|bani|platit|karten?|kodin?|te dhenat|dokument\w*|banken?|parate?|pagova)\b|картк\p{L}+|код\p{L}*|дан\p{L}+|паспорт\p{L}*|банк\p{L}*|грош\p{L}+|(بطاق|البطاق|رمز|الرمز|بيانات|هوي|الهوي|بنك|البنك|مال|فلوس|جواز)\p{L}*|(卡|验证码|密码|身份证|护照|银行|钱|账号)/u,
]);
const FEW_WORDS = 9;
/** A story tells of more. */
const MOST_WORDS = 30;

/** Whether somebody tells that data or money were asked for, as only thieves do. */
export function tellsOfScam(text: string): boolean {
  const said = plain(text);
  if (said.split(' ').length > MOST_WORDS) return false;
  if (DETAILS.test(said) && ASKED_OR_GIVEN.test(said)) return true;
  return MESSAGE.test(said) && MONEY.test(said) && ASKED_OR_GIVEN.test(said);
}

/** "The card too", "and what do I do?" */
function tellsMore(text: string): boolean {
  const said = plain(text);
  return said.split(' ').length <= FEW_WORDS && (MORE.test(said) || WHAT_NOW.test(said));
}

/** @returns whether it was about that, and answered */
export function hearScam(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (heard.some(({ button }) => button !== null)) return false;
  const isMore = draft.state.topic === ANSWER && heard.some(({ text }) => tellsMore(text));
  if (isMore && !draft.wasSaid('scam_more')) draft.say('scam_more');
  else {
    const answer = isMore || heard.some(({ text }) => tellsOfScam(text)) ? answerById(draft.input.content, ANSWER) : null;
    if (!answer) return false;
    // What is told bit by bit has the same answer, and the bank is to be called all the same.
    sayAnswer(draft, answer, { once: !isMore });
  }
  draft.offerPerson();
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
