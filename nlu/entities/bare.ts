// Numbers that stand far from their name and are told by the rest of the message: breaths counted in a minute, what a device
// on a finger shows, a reading beside the one that is usual.
import { numberAt } from '../phrases/numbers.js';
import { SENTENCE, type Word } from '../phrases/words.js';
import { ABOVE, BEFORE, BELOW, cueOf, NOW, TIME_UNITS } from './cues.js';

/** A number nothing has claimed. */
export interface Bare {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

const MINUTE = /^(min|minut[oaei]?|minutes?|minto|minit[oa]|menut[oaeu]?|minuta|minutit|minutu\p{L}*|хвилин\p{L}*|دقيقه|دقيقة|دقايق|分)$/u;
const BREATH =
  /^(respi|respir\p{L}*|resipr\p{L}*|resspir\p{L}*|rispir\p{L}*|fiat[oiu]|atti|torace|sospir\p{L}*|breath\p{L}*|breathe\p{L}*|brea?th|atem\p{L}*|atm\p{L}*|schnauf\p{L}*|souffl\p{L}*|inspir\p{L}*|rasufl\p{L}*|frym\p{L}*|дих\p{L}*|вдих\p{L}*|вдох\p{L}*|نفس|تنفس\p{L}*|يتنفس\p{L}*|تتنفس|انفاس|呼|喘|costole|chest|rippen|brustkorb|pecho|pieptul)$/u;
const MINUTE_AFTER = 6;
const MINUTE_BEFORE = 8;
const BREATH_NEAR = 22;
const BEATS_NEAR = 5;

/** "Ho contato i respiri: 34 in un minuto", "respiră de 33 de ori pe minut". */
export function isBreaths(words: readonly Word[], first: number, last: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 8 || value > 80) return false;
  const next = words[last + 1];
  if (next !== undefined && next.gap === 0 && TIME_UNITS.has(next.text)) return false;
  if (!minuteNear(words, first, last) && !(isCounted(words, first) && !/^(second|sec$|sekund|segund)/.test(next?.text ?? ''))) return false;
  for (let i = first - 1; i >= 0 && i >= first - BEATS_NEAR; i--) {
    if (BREATH.test(words[i]!.text)) break;
    if (cueOf(words[i]!.text) === 'heart_rate' || cueOf(words[i]!.text) === 'other') return false;
  }
  for (let i = last + 1; i < words.length && i <= last + 3; i++) if (cueOf(words[i]!.text) === 'heart_rate') return false;
  for (let i = Math.max(0, first - BREATH_NEAR); i < words.length && i <= last + MINUTE_AFTER; i++)
    if (BREATH.test(words[i]!.text)) return true;
  return false;
}

/** "Respiri al minuto? Ho contato 18." */
function isCounted(words: readonly Word[], first: number): boolean {
  if (!COUNTED.test(words[first - 1]?.text ?? '') && !COUNTED.test(words[first - 2]?.text ?? '')) return false;
  for (let i = first - 1; i >= 0 && i >= first - MINUTE_BEFORE; i--) if (words[i]!.asked || BREATH.test(words[i]!.text)) return true;
  return false;
}
const COUNTED =
  /^(contat[oiae]|conto|counted|count|gezahlt|zahle|compte|contado|cuento|numarat|numar|порахува\p{L}*|нарахува\p{L}*|numerova)$/u;

function minuteNear(words: readonly Word[], first: number, last: number): boolean {
  for (let i = last + 1; i < words.length && i <= last + MINUTE_AFTER; i++) {
    if (words[i]!.gap === SENTENCE) break;
    if (MINUTE.test(words[i]!.text)) return true;
    if (i > last + 1 && numberAt(words, i) !== null && numberAt(words, i)!.value > 2) break;
  }
  for (let i = first - 1; i >= 0 && i >= first - MINUTE_BEFORE; i--) {
    if (words[i + 1]!.gap === SENTENCE) return false;
    if (MINUTE.test(words[i]!.text)) return i === 0 || (numberAt(words, i - 1)?.value ?? 1) === 1;
  }
  return false;
}

const LOWEST = 60;
const USUAL_FROM = 93;
const LOW_TO = 92;
/** A device, its place and its unit, in any spelling: with one of these in the message a low number is what it shows. */
const DEVICE =
  /^(pinzet\p{L}*|clip|klip|klemmerl\p{L}*|fingerclip|sensor\p{L}*|ossim\p{L}*|osim\p{L}*|satur\p{L}*|oxi\p{L}*|oxy\p{L}*|pulsox\p{L}*|apparecchi\p{L}*|aparechi\p{L}*|aparecch\p{L}*|aggegg\p{L}*|macchinett\p{L}*|machinet\p{L}*|gadget|gerat|geratl|appareil|aparat\p{L}*|dispositiv\p{L}*|dispozitiv\p{L}*|polpastrell\p{L}*|dit[oa]|dido|diti|finger|fingern|fingers|doigts?|dedos?|deget\p{L}*|gisht\p{L}*|палец\p{L}*|пальц\p{L}*|прилад\p{L}*|датчик\p{L}*|اصبع\p{L}*|جهاز|指|仪|percento|percent|prozent|cent|%|smalt\p{L}*|varnish|nagellack|vernis|esmalte|oja|satr\p{L}*|statur\p{L}*|оксим\p{L}*)$/u;
const USUAL = new Set(
  'solito normalmente sempre usually normally sonst immer sonscht habitude normalement siempre normal obicei zakonisht зазвичай'.split(' '),
);
const READS = new Set(
  'leggo legge segna dice mostra fermo ferma scende scesa sceso sale risale risalire shows reads says showing down dropped zeigt sagt steht gefallen affiche indique marque descendu marca dice bajo arata scazut показує tregon'.split(
    ' ',
  ),
);
/** What may stand right behind a reading. */
const BEHIND = new Set(
  'e ed poi ora adesso oggi da dal su sul sull sulla all alla nel nell al a con per ma o % percento and then now today at on for with but or per percent und dann jetzt heute an am bei mit prozent et puis maintenant aujourd au sur pour mais y luego ahora hoy en con pero si apoi acum azi la pe cu dhe tani و 现 fermo fisso fissi stabile stabil steady fixe fijo'.split(
    ' ',
  ),
);

/** "Sotto il 90 è grave?": a limit that only oxygen has. */
function isLimit(words: readonly Word[], { value, first }: Bare): boolean {
  if (value < 88 || value > 95) return false;
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) if (BELOW.has(words[i]!.text)) return free(words, { value, first, last: first });
  return false;
}

/** "Non riesco a farlo risalire sopra 91." */
function neverAbove(words: readonly Word[], { value, first }: Bare): boolean {
  if (value < 80 || value > LOW_TO || !ABOVE.has(words[first - 1]?.text ?? '')) return false;
  for (let i = first - 2; i >= 0 && i >= first - 8; i--) if (NEVER.has(words[i]!.text)) return true;
  return false;
}
const NEVER = new Set('non nun no nu not nicht kein pas plus ne cant cannot wont isnt never mai не nuk'.split(' '));

/** "Il 92% dei reparti" is a share. */
const SHARE = new Set('di dei delle degli della del of de des du der von vom din al delle i gli'.split(' '));

/** Low numbers without a name, in a message that speaks of a device or of the number that is usual. */
export function bareOxygen(words: readonly Word[], bare: readonly Bare[], known: boolean): Bare[] {
  const low = bare.filter((one) => one.value >= LOWEST && one.value <= LOW_TO && Number.isInteger(one.value) && free(words, one));
  if (low.length === 0) return [];
  const device = words.some((word) => DEVICE.test(word.text)) || bare.some((one) => isLimit(words, one) || neverAbove(words, one));
  const compared =
    bare.some((one) => one.value >= USUAL_FROM && one.value <= 100 && Number.isInteger(one.value) && free(words, one)) &&
    words.some(({ text }) => USUAL.has(text) || BEFORE.has(text) || NOW.has(text) || READS.has(text));
  return device || compared || known ? low : [];
}

/** Nothing is counted with it, and nothing measured is named before it. */
function free(words: readonly Word[], { first, last }: Bare): boolean {
  let at = last + 1;
  if (words[at]?.text === 'per') at++;
  if (/^(%|cent|cento|percento|percent|prozent)$/.test(words[at]?.text ?? '')) at++;
  else at = last + 1;
  const next = words[at];
  if (next !== undefined && next.gap === 0 && (at > last + 1 ? SHARE.has(next.text) : !BEHIND.has(next.text))) return false;
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    if (words[i + 1]!.gap === SENTENCE) break;
    const cue = cueOf(words[i]!.text);
    if (cue !== null && cue !== 'spo2') return false;
  }
  return true;
}
