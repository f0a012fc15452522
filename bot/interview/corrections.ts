// "I was wrong, it hurts a little": a word that takes something back, and what it should be. It belongs to the question that was
// answered wrongly, which need not be the one that stands; so does an answer that fits only a question from before.
import type { Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { remembered } from '../words/remembered.js';
import { folded, without } from '../words/taken-out.js';
import { isWholeChoice } from './choices.js';
import { currentQuestion, interviewNamed } from './interview.js';
import { ask } from './interview-asks.js';
import { answeredQuestions, correctAnswer, reopen } from './interview-goes-back.js';
import { sharesMatter } from './matter.js';
import { readAnswer } from './reading.js';
import { understood, understoodList } from './understood.js';

/** What takes back, in the ten languages, without accents; with a comma or at an end of the message. */
const MARKS = [
  'no[,.]? scus[ai]|scus[ai](?:te)?|(?:no[,.]? )?anzi|(?:mi )?(?:ho|sono) (?:sbagliat[oa]|confus[oa])|ho (?:sbagliato|scritto male)|mi sono sbagliat[oa]|errore mio|(?:volevo|intendevo) (?:dire|scrivere)|correggo|mi correggo|in realta|no[,.]? (?:ho sbagliato|volevo dire)|ripensandoci|(?:no[,.]? )?aspett[aie](?:te)?[,.]? no|no[,.]? aspett[aie](?:te)?',
  'no[,.]? sorry|sorry|i (?:was wrong|made a mistake|meant|mean)|my mistake|actually|correction|in fact|i take that back|no[,.]? (?:wait|hang on|hold on)|(?:wait|hang on)[,.]? (?:no|actually)',
  'nein[,.]? (?:entschuldigung|sorry)|entschuldigung|ich habe mich (?:geirrt|vertan|vertippt)|ich meinte|ich meine|eigentlich|korrektur|doch nicht|vielmehr|nein[,.]? (?:warte|warten sie|moment|halt)|(?:warte|moment|halt)[,.]? nein|(?:das )?stimmt nicht',
  'non[,.]? (?:pardon|desolee?)|pardon|desolee?|je me suis trompee?|je voulais dire|en fait|plutot|je me corrige|rectification|non[,.]? attend(?:s|ez)|attend(?:s|ez)[,.]? non',
  'no[,.]? perdon|perdon|me (?:he )?equivoque|me he equivocado|queria decir|en realidad|mejor dicho|corrijo|no[,.]? esper[ae]|esper[ae][,.]? no',
  'nu[,.]? scuze|scuze|am gresit|voiam sa (?:spun|scriu)|de fapt|mai bine zis|nu[,.]? sta(?:i|ti)|sta(?:i|ti)[,.]? nu|nu[,.]? asteapta',
  'jo[,.]? (?:me fal(?:ni)?|gabim|gabova)|me fal(?:ni)?|(?:e kam |ishte )?gabim|(?:u )?gabova|e ngaterrova|(?:doja|desha) te (?:them|shkruaja?)|ne fakt|jo[,.]? prit(?:ni)?|prit(?:ni)?[,.]? jo',
  '(?:ні[,.]? )?(?:вибач(?:те)?|перепрошую|(?:я )?(?:помили(?:вся|лася)|сплута(?:в|ла)|(?:мав|мала) на увазі|хоті(?:в|ла) (?:сказати|написати))|помилка)|насправді|точніше|ні[,.]? (?:зачека[йи](?:те)?|почека[йи](?:те)?|стрива[йи](?:те)?)|(?:зачека[йи]|стрива[йи])[,.]? ні',
  'عفوا|اسف|اسفة|اخطات|(?:لا[،,.]? )?(?:كنت )?(?:اقصد|قصدي|كان قصدي)|في الحقيقة|بل|لا[،,.]? (?:انتظر|لحظة|مهلا)',
];
const MARK = anyOf(MARKS.map((marks) => new RegExp(`^\\s*(?:${marks})(?![\\p{L}])|(?<=[,.;]\\s*)(?:${marks})\\s*[.!]*\\s*$`, 'u')));
const HAN_MARK =
  /^\s*(?:不好意思|对不起|抱歉|(?:我)?(?:说错了|写错了|弄错了|搞错了)|我的意思是|其实|更正|不对|等等[，,]?不(?:是|对)?|等一下[，,]?不(?:是|对)?)/u;

const findMark = remembered((text) => MARK.exec(folded(text)) ?? HAN_MARK.exec(text));

/** The message without the word that takes back, and whether there was one. */
export function withoutCorrection(message: Heard): { readonly message: Heard; readonly corrects: boolean } {
  if (message.button !== null) return { message, corrects: false };
  const found = findMark(message.text);
  if (!found) return { message, corrects: message.takesBack === true };
  // "Sorry, I meant 39": one behind the other.
  return { corrects: true, message: withoutCorrection(without(message, found)).message };
}

/**
 * Corrects an answer given before. Where a word takes back, what fits the question answered last counts for that, and what names the
 * matter of a question opens it again; without such a word only the whole wording of a choice does.
 * @returns whether the messages were that
 */
export function hearCorrection(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const standing = currentQuestion(draft);
  const [first] = heard;
  if (!standing || !first || heard.length > 1 || first.button !== null || /[?？؟]/u.test(first.text)) return false;
  const { message, corrects } = withoutCorrection(first);
  if (message.text.trim() === '' || (!corrects && readAnswer(standing, message, draft.input.now))) return false;
  const before = answeredQuestions(draft, standing);
  if (!corrects) return hearWhole(draft, standing, before, message);
  for (const [index, question] of before.entries()) {
    if (index > 0 && readAnswer(standing, message, draft.input.now)) return false;
    if (corrected(draft, question, message, index === 0)) return true;
  }
  const spokenOf = before.find((question) => sharesMatter(question, message.text) && !sharesMatter(standing, message.text));
  if (!spokenOf) return false;
  reopen(draft, spokenOf, 'other');
  return true;
}

/**
 * "No, I am 79", after the last question: the summary asked to be told. What was read anew is said; where a word takes back, the answer it
 * belongs to is changed.
 * @param names facts that these messages changed
 */
export function hearCorrectionAfterwards(draft: TurnDraft, heard: readonly Heard[], names: readonly string[]): boolean {
  const { interview: state, facts } = draft.state;
  const [first] = heard;
  if (!state?.done || !first || heard.length > 1 || first.button !== null || /[?？؟]/u.test(first.text)) return false;
  if (names.length > 0 && understood(draft, facts, names).length > 0) {
    draft.say('interview_corrected', (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
    draft.offerPerson();
    return true;
  }
  const { message, corrects } = withoutCorrection(first);
  const questions = interviewNamed(draft, state.id)?.questions ?? [];
  if (!corrects) return false;
  const meant = questions.find((question) => question.id in facts && corrected(draft, question, message, false));
  if (meant) draft.offerPerson();
  return meant !== undefined;
}

/** A button of a question from before, or its very words. The same once more is a double press; it changes nothing. */
function hearWhole(draft: TurnDraft, standing: Question, before: readonly Question[], message: Heard): boolean {
  const question = before.find((each) => isWholeChoice(each, message.text));
  if (!question) return false;
  if (corrected(draft, question, message, true)) return true;
  ask(draft, standing);
  return true;
}

/** @param isLast yes, no and the like count for the question answered last only */
function corrected(draft: TurnDraft, question: Question, message: Heard, isLast: boolean): boolean {
  if (question.kind === 'text' || (!isLast && !sharesMatter(question, message.text))) return false;
  const answer = readAnswer(question, message, draft.input.now);
  if (!answer || answer.value === null) return false;
  const before = draft.state.facts[question.id]?.value;
  // Several may hold; what is told later comes beside what was told before, and "none" in the place of all.
  const isMore = Array.isArray(before) && Array.isArray(answer.value) && answer.value.length > 0;
  const value = isMore ? [...new Set([...before, ...answer.value])] : answer.value;
  if (JSON.stringify(value) === JSON.stringify(before)) return false;
  correctAnswer(draft, question, value, message);
  return true;
}
