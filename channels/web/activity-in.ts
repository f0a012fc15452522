// From what a Direct Line client sends to what is kept: only fields we know, cleaned and bounded. Everything else a
// client may claim (who it is, ids, addresses of files) is left out.
import type { Json, StoredActivity, StoredAttachment } from '../../store/records.js';
import { HttpError, malformed } from '../gateway/errors.js';
import { cleanLine, cleanText } from '../gateway/text.js';

/** Characters of one message; a whole page of small print is about 5,000. */
export const TEXT_LIMIT = 20_000;
const VALUE_LIMIT = 20_000;
/** Names that the system gives to its own wake-up calls; a client's id may not pass for one. */
const OWN_IDS = /^(?:start$|accanto:|followup:)/;

/** What a client sent, sorted. `ignored` things are answered with 200 and forgotten. */
export type ClientActivity =
  | { readonly kind: 'message'; readonly activity: StoredActivity; readonly clientId: string | null }
  | { readonly kind: 'typing' }
  /** The citizen ended the conversation. */
  | { readonly kind: 'end' }
  | { readonly kind: 'ignored' };

type Body = { readonly [key: string]: unknown };

/** @throws HttpError 400 for what cannot be an activity, 413 for too long a text */
export function readActivity(body: Body, fallbackLanguage: string): ClientActivity {
  switch (body.type) {
    case 'message':
      return readMessage(body, fallbackLanguage);
    case 'typing':
      return { kind: 'typing' };
    case 'endOfConversation':
      return { kind: 'end' };
    // Web Chat says `webchat/join`, DirectLineJS sends conversation updates: they concern nobody here.
    case 'event':
    case 'conversationUpdate':
    case 'messageReaction':
    case 'invoke':
      return { kind: 'ignored' };
    default:
      throw malformed('An activity needs a type: "message" for what a citizen says, "typing" or "event".');
  }
}

function readMessage(body: Body, fallbackLanguage: string): ClientActivity {
  if (body.text !== undefined && body.text !== null && typeof body.text !== 'string') throw malformed('`text` must be a string.');
  const said = typeof body.text === 'string' ? body.text : typeof body.value === 'string' ? body.value : '';
  if (said.length > TEXT_LIMIT) throw textTooLong(fallbackLanguage);
  const text = cleanText(said);
  const attachments = readAttachments(body.attachments);
  const value = readValue(body.value);
  if (text.trim() === '' && attachments.length === 0 && value === undefined)
    throw malformed('This message is empty. Write something, or attach a file.');

  const sent = isObject(body.channelData) ? body.channelData : {};
  const clientId = cleanLine(sent.clientActivityID, 200);
  const timestamp = cleanLine(sent.clientTimestamp, 40);
  const sizes = Array.isArray(sent.attachmentSizes) ? sent.attachmentSizes.filter((size) => typeof size === 'number').slice(0, 10) : [];
  const channelData: { [key: string]: Json } = {};
  if (clientId !== null) channelData.clientActivityID = clientId;
  if (timestamp !== null) channelData.clientTimestamp = timestamp;
  if (sent.postBack === true) channelData.postBack = true;
  if (sizes.length > 0) channelData.attachmentSizes = sizes;

  const locale = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.exec(typeof body.locale === 'string' ? body.locale.slice(0, 35) : '')?.[0];
  const activity: StoredActivity = {
    type: 'message',
    text,
    textFormat: 'plain',
    ...(locale !== undefined && { locale }),
    ...(value !== undefined && { value }),
    ...(attachments.length > 0 && { attachments }),
    ...(Object.keys(channelData).length > 0 && { channelData }),
  };
  return { kind: 'message', activity, clientId: clientId !== null && OWN_IDS.test(clientId) ? `client:${clientId}` : clientId };
}

/** What a button carried beside its title. Large values are no button's. */
function readValue(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  const json = JSON.stringify(value) ?? '';
  if (json.length > VALUE_LIMIT) throw new HttpError(413, 'too_large', 'The `value` of this activity is too large.');
  return typeof value === 'string' ? cleanText(value) : (JSON.parse(json) as Json);
}

/** Named, not carried: bytes come through /upload, and addresses outside this service are nobody's to fetch. */
function readAttachments(value: unknown): StoredAttachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw malformed('`attachments` must be a list.');
  return value.slice(0, 10).map((item: unknown) => {
    if (!isObject(item)) throw malformed('Each attachment must be an object with a contentType.');
    if (typeof item.contentUrl === 'string' && /^(?:data|blob):/i.test(item.contentUrl))
      throw malformed('Send the file itself to POST …/upload, not inside an activity.');
    const name = cleanLine(item.name, 200);
    return { contentType: cleanLine(item.contentType, 100) ?? 'application/octet-stream', ...(name !== null && { name }) };
  });
}

const TOO_LONG: { readonly [language: string]: string } = {
  it: 'Il messaggio è troppo lungo: accorcialo, oppure dividilo in più messaggi. Il tuo testo non è andato perso.',
  en: 'This message is too long: shorten it, or split it into several. Your text is not lost.',
  de: 'Diese Nachricht ist zu lang: Kürze sie oder teile sie auf. Dein Text ist nicht verloren.',
  fr: "Ce message est trop long : raccourcis-le ou partage-le en plusieurs. Ton texte n'est pas perdu.",
};
const textTooLong = (language: string) => new HttpError(413, 'text_too_long', TOO_LONG[language] ?? TOO_LONG.en!);

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);
