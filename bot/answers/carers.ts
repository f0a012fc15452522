// "I work as a carer for an old lady", and no more: nobody is ill yet, and it is no matter that is not ours. Read by its words in the ten
// languages, as `plain` leaves them: the trained reader takes it for small talk.

import { SURE } from '../../nlu/doubt.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isIll } from './answer-wishes.js';
import { answerById, sayAnswer } from './answers.js';
import { isAloneWithIt, looksAfter } from './carers-alone.js';

const CARER = anyOf([
  /\b(badant[ei]|caregiver|assistente familiare|collaboratrice familiare|(assisto|accudisco|bado a|curo|seguo) (una |un |la |il |mia |mio |due )*(signor[ae]|anzian[aoie]|nonn[oai]|vecch\w+|malat[aoi]|disabil[ei]|persona|coppia)|mi (occupo|prendo cura) di (una |un |due |mia |mio )*(signor[ae]|anzian[aoie]|nonn[oai]|malat[aoi]|disabil[ei]|persona|coppia|madre|padre))\b/,
  /\b(care ?giver|carer|care ?worker|home help|(i )?(look after|care for|take care of|am caring for|am looking after) (an? |my |two )*(old|elderly|disabled|sick|lady|man|woman|person|couple|grand\w+|mother|father))\b/,
  /\b(badante|altenpfleger\w*|pflegehilfe|betreuerin|pflegekraft|(ich )?(pflege|betreue|kummere mich um) (eine|einen|meine|meinen|zwei) (alte|altere|kranke|frau|dame|mann|herrn|mutter|vater|oma|opa|senior\w*|person)\w*)\b/,
  /\b(auxiliaire de vie|aide (a domicile|soignante)|aidante?|garde malade|je m occupe d (une|un) (dame|vieille|vieux|personne|monsieur|malade)|je (garde|soigne|m occupe de) (une|un|ma|mon) (dame|vieille|vieux|personne|monsieur|mere|pere|grand \w+))\b/,
  /\b(cuidador[a]?|(cuido|atiendo) (a |de )?(una|un|mi|dos) (senora|senor|ancian[oa]|anciana|persona|abuel[oa]|madre|padre|mayor\w*))\b/,
  /\b(badant[ae]|ingrijitoare|ingrijitor|(am grija|ingrijesc)( de)? (o|un|mama|tata|doi) ?(doamna|domn|batran\w*|persoana|bunic\w*)?)\b/,
  /\b(badante|kujdestar\w*|(kujdesem|perkujdesem) per (nje|nenen|babain|nje te) ?(zonje|plak\w*|moshuar\w*|person)?)\b/,
  /доглядальниц\p{L}+|доглядаю (за )?|працюю (бадантою|бадантe|сиділкою)|баданте|сиділк\p{L}+|(ارعى|اعتني ب|اعمل (في رعاية|مرافقة|جليسة|مربية|كمرافقة|ممرضة منزلية))|جليس[ةه] (مسن\p{L}*)?|(我是|我做|当)(护工|保姆|看护|护理员)|我(照顾|照看|看护)(一个|一位|着|两个)?(老人|老太太|老奶奶|老爷爷|病人|婆婆|老先生)/u,
]);
/** Longer messages tell of something else as well. */
const SHORT = 14;
/** What they are taken for who are alone with it. */
const OF_CARE = /^(distress\.anxiety|care\.home|quarantine\.support|symptoms\.info)$/;
const NO_MATTER = /^(out_of_scope|greet|unsure|bot\.|affirm|language\.)/;

/** @returns whether that was all, and was answered */
export function hearCarer(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (heard.some(({ text, button }) => button !== null || /[?？؟]/u.test(text) || plain(text).split(' ').length > SHORT)) return false;
  if (isIll(heard)) return false;
  const other = wanted.find(({ intent }) => !NO_MATTER.test(intent));
  if (heard.some(({ text }) => isAloneWithIt(text)) && (!other || other.confidence < CLEAR || OF_CARE.test(other.intent)))
    return sayAlone(draft);
  const works = heard.some(({ text }) => CARER.test(plain(text)));
  if (!works && !heard.some(({ text }) => looksAfter(text))) return false;
  // Who cares for somebody of their own tells it beside something else as well.
  if (other && other.confidence >= (works || OF_CARE.test(other.intent) ? CLEAR : SURE)) return false;
  if (draft.state.lastReplies.includes(draft.text('carer'))) return false;
  draft.say('carer');
  draft.offerTopics();
  draft.set({ fallbacks: 0 });
  return true;
}

const CLEAR = 0.8;

/** Who is alone with it hears whom they can ask for help; told more, a person is offered again. */
const ALONE = 'distress.caring';

function sayAlone(draft: TurnDraft): boolean {
  const answer = answerById(draft.input.content, ALONE);
  if (!answer) return false;
  if (draft.state.topic === ALONE) draft.say(draft.wasSaid('anxiety') ? 'anxiety_more' : 'anxiety');
  else sayAnswer(draft, answer);
  draft.offerPerson();
  draft.set({ fallbacks: 0 });
  return true;
}
