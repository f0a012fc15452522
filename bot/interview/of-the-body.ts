// "I have been trembling all night", "I am worn out": with a fever these are of the body, and the trained reader takes them for fear. While an
// illness is told they are noted as what they are; who names a fear is heard. As `plain` leaves the words, in the ten languages.
import type { Entity } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { tellsOfWorry } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { currentInterview } from './interview.js';

const SHIVERS = anyOf([
  /\b(trem[oai]|tremando|tremav\w+|tremare|trema|brivid\w+|rabbrividi\w+|batto i denti|shiver\w*|shak(e|es|ing)|trembl\w+|teeth are chattering|zitter\w*|schuttelfrost|schlotter\w*|bibber\w*|frisson\w*|grelott\w*|tremble\w*|claque des dents|tiembl\w+|temblando|tirit\w+|escalofri\w+|tremur\w*|dardai\w*|frisoane|dridh\w*|dridhma|ethe)\b/,
  /(тремт\p{L}+|трус\p{L}{1,3}|лихоман\p{L}+|морозить|озноб\p{L}*)|(ارتجف|ارجف|رجفان|رجفة|يرتجف|ترتجف|قشعريرة|برجف)|(发抖|打颤|寒战|哆嗦|打冷战)/u,
]);
const WORN_OUT = anyOf([
  /\b(stanc\w+|sfinit\w+|spossat\w+|distrutt[oa]|a pezzi|senza forze|debol\w+|fiacc\w+|tired|exhausted|worn out|knackered|weak|no energy|mud[e]?|erschopft|schlapp|kaputt|schwach|fatigue\w*|epuise\w*|creve\w*|faible|cansad[oa]|agotad[oa]|sin fuerzas|debil|obosit\w*|epuizat\w*|slabit\w*|lodhur|i dobet|e dobet|pa fuqi)\b/,
  /(втомлен\p{L}+|виснажен\p{L}+|слабк\p{L}+|без сил|немає сил)|(تعبان\p{L}*|مرهق\p{L}*|متعب\p{L}*|ضعيف\p{L}*|منهك\p{L}*)|(累|没力气|乏力|疲)/u,
]);
/** Of the care of somebody, or of life: they are heard as that. */
const OF_THE_HEART = anyOf([
  /\b(di (vivere|tutto|lottare|lui|lei|tutti|curar\w+|assister\w+|questa (vita|situazione|storia))|piang\w+|da lui|da lei|dallo spavento|dalla paura|dall ansia|of (everything|life|living|caring|this|it all|him|her)|cry\w*|nobody|das leben|von allem|weine\w*|de (tout|vivre|la vie|m occuper)|pleur\w*|de todo|de la vida|de cuidar\w*|llor\w*|de toate|de viata|plang\w*|nga jeta|qaj)\b/,
  /(від усього|від життя|жити|плач\p{L}+)|(من الحياة|من كل شي|ابكي|الحياة)|(活|哭|照顾)/u,
]);
/** In more words more is told. */
const FEW = 9;

/** Chills that shake, and no trembling hands. */
const SHAKES = anyOf([
  /\b(tremo|trema|tremando|tremavo|batto i denti|batte i denti|brividi (forti|fortissimi|violenti|che (mi|lo|la) scuoto\w+|in tutto il corpo)|shaking|shivering (hard|badly|all over|violently)|(strong|violent|shaking) chills|teeth are chattering|schuttelfrost|zittere am ganzen|schlotter\w*|grelott\w*|claque des dents|frissons (forts|violents)|je tremble|tirit\w+|temblando|escalofrios (fuertes|muy fuertes)|tremur de frig|tremur tot|frisoane (puternice|tari)|dridhem|te dridhura te forta)\b/,
  /(тремчу|трусить мене|мене трусить|мене трясе|трясе|сильн\p{L}+ озноб)|(ارتجف|برجف|رجفة قوية|قشعريرة شديدة)|(发抖|打寒战|寒战|打冷战)/u,
]);
const OF_A_LIMB = anyOf([
  /\b(man[oi]|gamb[ae]|voce|occhio|palpebra|hands?|legs?|voice|eye\w*|hande?|beine?|stimme|mains?|jambes?|voix|manos?|piernas?|voz|main\w*|picioare\w*|voce\w*|duart|kembet|zeri)\b|(руки|ноги|голос)|(يدي|يداي|ايدي|رجلي|صوتي)|(手|腿|声音)/u,
]);

/** Whether a message tells of chills that shake. */
export function tellsRigors({ text, button }: Pick<Heard, 'text' | 'button'>): boolean {
  const said = plain(text);
  if (
    button !== null ||
    /[?？؟]/u.test(text) ||
    OF_A_LIMB.test(said) ||
    /(^| )(non|not|no|nicht|pas|nu|nuk|не|لا|没有|不)( |$)/u.test(said)
  )
    return false;
  return said.split(' ').length <= FEW && SHAKES.test(said) && !tellsOfWorry(text);
}

/** The message as a report of the illness, where it is one; any other is given back as it is. */
export function asOfBody<T extends Heard>(draft: TurnDraft, message: T): T {
  const { text, button, understanding } = message;
  if (button !== null || understanding?.intent.name !== 'distress.anxiety' || !tellsIllness(draft)) return message;
  const said = plain(text);
  if (said.split(' ').length > FEW || tellsOfWorry(text) || OF_THE_HEART.test(said)) return message;
  const value = SHIVERS.test(said) ? 'chills' : WORN_OUT.test(said) ? 'fatigue' : null;
  if (value === null) return message;
  const intent = { name: 'symptoms.report', confidence: understanding.intent.confidence };
  const isRead = understanding.entities.some((entity) => entity.type === 'symptom');
  const read: Entity = { type: 'symptom', value, negated: false, past: false, subject: 'self', start: 0, end: text.length };
  const entities = isRead ? understanding.entities : [...understanding.entities, read];
  return { ...message, understanding: { ...understanding, intent, ranking: [intent], also: [], entities } };
}

function tellsIllness(draft: TurnDraft): boolean {
  const { facts } = draft.state;
  return currentInterview(draft)?.id === 'symptoms' || 'temperature' in facts || 'fever' in facts || 'symptoms' in facts;
}
