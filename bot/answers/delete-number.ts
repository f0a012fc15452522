// "Delete my number": a number is kept with its conversation and goes with it. Said so, with what there is instead, before anybody is asked
// whether to erase everything. In the ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const DELETES_NUMBER = anyOf([
  /\b(cancell|elimin|togli|toglie|rimuov|dimentic|scord|butta)\w*\b.{0,12}\b(numero|recapito|telefono|cellulare)\b|\bnumero\b.{0,20}\b(cancell|elimin|togliet|rimuov|dimentic)\w+\b/,
  /\b(delete|remove|erase|forget|drop|lose)\b.{0,16}\b(number|phone|mobile)\b/,
  /\b(losch\w*|entfern\w*|vergess\w*|vergiss|streich\w*)\b.{0,18}\b(\w*nummer)\b|\b\w*nummer\b.{0,12}\b(loschen|entfernen|vergessen|streichen)\b/,
  /\b(efface\w*|supprim\w*|oubli\w*|enlev\w*|retir\w*)\b.{0,14}\b(numero|telephone|portable)\b/,
  /\b(borr\w*|elimin\w*|olvid\w*|quit\w*|suprim\w*)\b.{0,14}\b(numero|telefono|movil)\b/,
  /\b(sterge\w*|stergeti|elimin\w*|uita\w*|scoate\w*)\b.{0,14}\b(numarul|telefonul)\b/,
  /\b(fshi\w*|hiq\w*|harro\w*)\b.{0,14}\b(numrin|telefonin)\b/,
  /(видал|стер|зітр|забуд|прибер)\p{L}*.{0,14}(номер\p{L}*|телефон\p{L}*)/u,
  /(احذف|احذفوا|امسح|امسحوا|انس|ازل|حذف|مسح).{0,10}(رقمي|رقم هاتفي|هاتفي|الرقم)/,
  /(删除?|删掉|去掉|忘记|清除).{0,6}(我的)?(电话|手机)?(号码|电话|手机号)|把?我的?(电话|手机)?(号码|电话|手机号)(删|清)/,
]);
/** A card's number, or everything with it. */
const OF_ELSE = anyOf([
  /\b(tessera|carta|documento|fiscale|card|karte\w*|carte|tarjeta|everything|tutto|tutti|alles|tout|todo|tot|conversation|conversazione|chat|messaggi|dati|data)\b|все|كل|全部|所有/u,
]);

export function asksToDeleteNumber(text: string): boolean {
  const said = plain(text);
  return DELETES_NUMBER.test(said) && !OF_ELSE.test(said);
}

/** @returns whether that was asked; to erase everything is then offered, and asked about when it is chosen */
export function hearDeleteNumber(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!heard.some(({ text, button }) => button === null && asksToDeleteNumber(text))) return false;
  const { ticket } = draft.input;
  draft.say(draft.state.phone || ticket?.contactPoint ? 'number_with_chat' : 'callback_no_number');
  if (ticket?.state === 'waiting' && ticket.kind === 'callback') draft.offer({ title: draft.title('cancel'), value: 'intent:cancel' });
  draft.offer({ title: draft.label('intents', 'privacy.erase'), value: 'intent:privacy.erase' });
  draft.set({ fallbacks: 0 });
  keepQuestion(draft);
  return true;
}
