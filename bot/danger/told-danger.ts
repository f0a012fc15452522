// Facts told in passing that are the dangerous answer to a question of ours: they count as if that answer had been chosen. "A bit
// confused" is slight for the rules and the second reader, and new confusion of an adult is a danger sign all the same.
import { dangerOf } from '../../config/applies.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { extractFacts } from '../interview/facts.js';
import { currentInterview, currentQuestion } from '../interview/interview.js';
import { known } from '../interview/open-questions.js';
import { whoIsIll } from '../interview/who-is-ill.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

export interface DangersTold {
  /** Kinds that are answered at once, each with the message it stands in. */
  readonly sure: ReadonlyMap<string, number>;
  /** Kinds that are asked about first: the rules have heard these words too, and let them pass. */
  readonly suspected: ReadonlyMap<string, number>;
}

const NOTHING: DangersTold = { sure: new Map(), suspected: new Map() };

/** @returns the dangers among the facts of these messages that are not known yet; before the facts are learnt */
export function dangersTold(draft: TurnDraft, heard: readonly Heard[]): DangersTold {
  const interview = currentInterview(draft) ?? draft.input.content.interviews.find(({ intents }) => intents.includes('symptoms.report'));
  const written = heard.filter(({ button, understanding }) => button === null && understanding !== null);
  if (!interview || written.length === 0) return NOTHING;
  const respondent = draft.state.facts.respondent?.value ?? (currentInterview(draft) === null ? null : 'self');
  const about = respondent === null ? null : String(respondent);
  const sure = new Map<string, number>();
  const suspected = new Map<string, number>();
  const standing = currentQuestion(draft);
  for (const message of written) {
    const told = extractFacts([message], draft.input.now, about);
    if (Object.keys(told).length === 0) continue;
    const facts = { ...known(draft.state.facts), ...known(told) };
    for (const question of interview.questions) {
      const value = facts[question.id];
      // The question that stands reads its own answer.
      if (value === null || value === undefined || question.id === standing?.id) continue;
      const kind = dangerOf(question, value, facts);
      if (kind === undefined || kind in draft.state.danger) continue;
      if (question.id in told) {
        if (JSON.stringify(draft.state.facts[question.id]?.value) === JSON.stringify(value)) continue;
        if (isOfRules(message.text)) continue;
        if (question.id === 'consciousness' && value === 'confused_or_drowsy' && isNewInAnother(message, about))
          sure.set(kind, message.seq);
        else suspected.set(kind, message.seq);
      } else if (typeof value === 'number' && dangerOf(question, value, known(draft.state.facts)) === undefined) {
        // 38.5 was told before, and now that it is a baby of two months.
        sure.set(kind, message.seq);
      }
    }
  }
  return { sure, suspected };
}

/** Somebody else is confused, now, and not as they have been for long. Who writes "I am a bit confused" may mean the rules. */
function isNewInAnother(message: Heard, about: string | null): boolean {
  const said = plain(message.text);
  return whoIsIll(message, about) === 'other' && !AS_ALWAYS.test(said) && !SUPPOSED.test(said);
}

/** "I am a bit confused, I do not understand the rules": in these words nobody is ill. */
function isOfRules(text: string): boolean {
  return RULES.test(plain(text)) && CONFUSED.test(plain(text));
}

const CONFUSED = /confus|confund|verwirr|konfus|hutuar|плута|مشوش|مرتبك|糊涂|困惑|混乱/u;
const RULES = anyOf([
  /\b(regol\w*|norm[ae]|decret\w*|certificat\w*|istruzion\w*|indicazion\w*|modul\w*|green pass|rules?|instructions?|guidance|forms?|certificates?|regeln?|vorschriften|anweisungen|formular\w*|regles?|consignes?|formulaires?|reglas?|normas?|instrucciones|formularios?|reguli\w*|instructiuni\w*|formular\w*|rregull\w*|udhezim\w*)\b|(правил\p{L}*|інструкці\p{L}*|довідк\p{L}*)|(القواعد|قواعد|التعليمات|تعليمات|قوانين|القوانين)|(规则|规定|说明|政策)/u,
]);

const AS_ALWAYS = anyOf([
  /\b(alzheimer|demen\w+|da (sempre|anni|mesi|molto tempo)|da \w+ (anni|mesi)|come (sempre|al solito|di solito)|always|for (years|months)|as usual|seit (jahren|monaten|langem)|wie (immer|sonst)|schon immer|depuis (des )?(annees|mois|longtemps)|depuis toujours|comme (toujours|d habitude)|desde hace (anos|meses|mucho)|desde siempre|como siempre|de (ani|luni) de zile|dintotdeauna|ca de obicei|prej (vitesh|muajsh|kohesh)|gjithmone|si zakonisht)\b|(деменці|альцгеимер|роками|давно|завжди|як завжди)|(الزهايمر|زهايمر|الخرف|خرف|منذ (سنوات|سنين|اشهر|زمن)|دايما|كالعادة)|(痴呆|阿尔茨海默|多年|一直以来|几年|和平时一样|跟平时一样)/u,
]);
const SUPPOSED = anyOf([
  /(^| )(se|qualora|if|in case|wenn|falls|si|daca|nese|якщо|اذا|لو)( |$)|(^| )(cuando|quando|when|quand) .*\b(confus\w*|confund\w*)|如果|万一|要是/u,
]);
