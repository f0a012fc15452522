// "What temperature did I tell you?", "can you recap?": answered from the facts that were noted, and never as a question about fevers. In
// the ten languages, as `plain` leaves the words; only a whole message that begins with its question is meant, so that "as I told you" is
// none of these.
import type { TurnDraft } from '../draft.js';
import { anyOf, type Patterns } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { saySummary } from './interview-ends.js';
import { listOf, summed } from './understood.js';

/** What was said before, asked about in so many words. */
const ASKED_BACK = anyOf([
  /^(e |ma |scus[ai] |senti |mi dici |dimmi |(ti )?ricordi |ti ricordi |ricordami )*(che cosa|cosa|che|qual[ei]( e| era| sono)?|quant[oaie]|da (quando|quant[oi])|a quanto)\b(?!.*\bvolte\b).{0,30}\b(ho|avevo) (gia |appena )?(detto|scritto|raccontato|comunicato|indicato|dato|inserito|risposto)\b/,
  /^(and |but |sorry |tell me |remind me |do you remember )*(what|which|how (high|old|many|long))\b(?! \w* ?times)(?! many times).{0,30}\b(did i|have i|i) (just |already )?(say|said|tell|told|write|wrote|written|give|gave|given|answer|answered)\b/,
  /^(und |aber |sag mir |wissen sie noch |weißt du noch )*(was|welche\w*|wie (hoch|alt|viele?|lange))\b(?!.*\bmal\b).{0,30}\b(habe?|hatte) ich\b.{0,20}\b(gesagt|geschrieben|angegeben|genannt|erzahlt|mitgeteilt)\b/,
  /^(et |mais |dis moi |dites moi |rappelle moi |rappelez moi )*(quel\w*|qu est ce que|qu|que|combien|quoi)\b(?!.*\bfois\b).{0,24}\b(j ai|ai je|je (t|vous) (l )?ai|t ai je|vous ai je) (deja )?(dit|ecrit|donnee?|indiquee?|racontee?)\b/,
  /^(y |pero |dime |recuerdame )*(que|cual\w*|cuant\w+|desde cuando)\b(?!.*\bveces\b).{0,24}\b(te |le |os |les )?(he dicho|dije|he escrito|escribi|he contado|conte|puse)\b/,
  /^(si |dar |spune mi |aminteste mi )*(ce|cat\w*|care|de cand)\b(?!.*\bori\b).{0,24}\b(am|v am|ti am) (spus|scris|zis|dat|povestit)\b/,
  /^(dhe |po |me thuaj )*(cfare|c|sa|cila|cilen|qe kur)\b(?!.*\bhere\b).{0,24}\b(thashe|kam thene|shkrova|kam shkruar|tregova)\b/,
  /^(а |і |але |нагадаи(те)? )*(що|яку|яка|якии|скільки|відколи)(?!.*раз).{0,24} (сказав|сказала|казав|казала|писав|писала|написав|написала|вказав|вказала|говорив|говорила)( |$)/u,
  /^(و|لكن )?(ماذا|ما|كم|اي)(?!.*مرة).{0,24}(قلت|كتبت|اخبرتك|ذكرت|قلته)/,
  /^(那|请问)?(我|刚才|之前|前面){1,3}.{0,6}(说|写|告诉你?|讲)(过|的|了)?.{0,6}(什么|多少|几|哪些|哪天)/,
]);

/** What of it: the first that is named counts; "for how many days the fever" asks for the days. */
const OF_WHAT: readonly (readonly [pattern: Patterns, facts: readonly string[]])[] = [
  [
    anyOf([
      /\b(giorn[oi]|da quando|da quanto|how long|days?|since|tage?n?|wie lange|seit wann|jours?|depuis|dias?|desde cuando|zile|de cand|dite|qe kur)\b|днів|день|відколи|يوم|ايام|几天|多少天|哪天/u,
    ]),
    ['fever_days', 'onset_date', 'last_contact_date'],
  ],
  [
    anyOf([
      /\b(temperatur[ae]?|febbre|gradi|fever|degrees|fieber|grad|fievre|degres|fiebre|grados|febra|ethe\w*|grade)\b|температур|градус|حرارة|الحرارة|حمى|体温|温度|多少度|烧到/u,
    ]),
    ['temp_c', 'fever_felt'],
  ],
  [
    anyOf([
      /\b(eta|anni|age|old|years|alt|alter|jahre|ans|edad|anos|varsta|ani|mosh\w+|vjec)\b|(^| )вік( |$)|років|عمر|سنة|年龄|几岁|多大/u,
    ]),
    ['age_years', 'age_months'],
  ],
  [
    anyOf([
      /\b(saturazione|ossigeno|saturimetro|oxygen|saturation|sauerstoff\w*|sattigung|oxygene|oxigeno|saturacion|oxigen\w*|saturati\w*|oksigjen\w*)\b|кисень|кисню|сатурац|اكسجين|الاكسجين|血氧|氧/u,
    ]),
    ['spo2_rest', 'spo2_repeat'],
  ],
  [anyOf([/\b(battiti|polso|pulsazioni|pulse|heart rate|heartbeats?|puls|pouls|pulso|puls\w*)\b|пульс|نبض|心率|脉搏/u]), ['hr']],
];

/** The facts that are asked about, all of them where none is named; null where nothing was asked back. */
export function askedBack(text: string): readonly string[] | null {
  const said = plain(text);
  if (!ASKED_BACK.test(said)) return null;
  return OF_WHAT.find(([pattern]) => pattern.test(said))?.[1] ?? [];
}

/** Says what was noted of these, or that they were not told and what else was. */
export function sayNoted(draft: TurnDraft, names: readonly string[]): void {
  const all = summed(draft, draft.state.facts);
  const asked = all.filter(([name]) => names.includes(name));
  if (asked.length > 0) {
    draft.say('interview_summary', (language) => ({ list: listOf(draft, asked, language) }));
    return;
  }
  if (names.length > 0 && all.length > 0) draft.say('interview_not_told');
  if (!saySummary(draft)) draft.say('interview_summary_empty');
}
