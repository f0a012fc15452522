// What the citizen wants, answered: other questions beside ours, a new interview; where nothing of it fits, the two-stage fallback.
import type { FactValue, Interview, Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { isWholeChoice } from '../interview/choices.js';
import { tellsOfContact } from '../interview/contact.js';
import { hearCorrectionAfterwards } from '../interview/corrections.js';
import { stopsFor } from '../interview/has-to-stop.js';
import { currentInterview, currentQuestion, interviewFor } from '../interview/interview.js';
import { startInterview } from '../interview/interview-begins.js';
import { keepQuestion, noteAndAsk, resumeInterview } from '../interview/interview-resumes.js';
import { takeAnswer } from '../interview/interview-takes.js';
import type { Learnt } from '../interview/learning.js';
import { mergeFacts } from '../interview/merged-facts.js';
import { saysNoSymptoms } from '../interview/no-symptoms.js';
import { sayOneAtATime } from '../interview/one-at-a-time.js';
import { asksSomething, isOfTheMatter } from '../interview/questions.js';
import { hearAnswer, missed } from '../interview/standing-question.js';
import { isOfTheirs } from '../interview/two-people.js';
import { understood, understoodList } from '../interview/understood.js';
import { volunteered } from '../interview/volunteered.js';
import { phoneIn } from '../person/phone-number.js';
import { standing, tellsOfWorry, type Wish } from '../wishes.js';
import { hasAsked } from '../words/clauses.js';
import { plain } from '../words/plain.js';
import { isStory } from '../words/story.js';
import { answerById, findByWords, sayAnswer } from './answers.js';
import { fallBack } from './fall-back.js';
import { talk } from './talk.js';

const MOST_ANSWERS = 2;
const COMPLAINT_WORDS = 3;
/** In an interview, a message that answered something is a question of its own only above this. */
const SURE_QUESTION = 0.8;

/** @param called whether a person has just been called */
export function answerWishes(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[], called: boolean, learnt: Learnt): void {
  const question = currentQuestion(draft);
  const asked =
    question && !called ? heard.filter((message) => message.button === null && hasAsked(message.text) && !answers(question, message)) : [];
  if (question && asked.length === 0 && hearAnswer(draft, question, heard, called, learnt)) return;
  if (!question && !called && hearCorrectionAfterwards(draft, heard, learnt.corrected)) return;
  const wishesLeft = standing(wanted).filter(
    (wish) =>
      !wish.intent.startsWith('handoff.') &&
      wish.intent !== 'emergency.report' &&
      !(wish.intent === 'symptoms.report' && tellsOnlyOfRisk(draft, heard, learnt)) &&
      // "My number is …" is no question for ours.
      !(called && wish.intent === 'info.contacts' && phoneIn([wish.heard]) !== null) &&
      (!question || standsBeside(draft, question, wish, learnt)),
  );
  const begun = question ? null : firstInterview(draft, heard, wishesLeft);
  let answered = 0;
  for (const wish of wishesLeft) {
    if (begun && (begun.id === interviewFor(draft, wish.intent)?.id || isOfItsMatter(begun, wish))) continue;
    if (begun && wish.intent.startsWith('exposure.') && isOfTheirs(wish.heard)) continue;
    if (answered < MOST_ANSWERS && isWorthAnswering(wish, wishesLeft) && talk(draft, wish.intent, wish.heard)) answered += 1;
  }
  if (begun) {
    if (learnt.others) sayOneAtATime(draft);
    // What belongs to its lists was said before it began.
    const { facts } = mergeFacts(draft.state.facts, volunteered(draft, heard, begun, null));
    draft.set({ facts });
    startInterview(draft, begun, heard);
    return;
  }
  if (question && asked.length > 0) {
    answerBeside(draft, question, heard, learnt, answered > 0 || answerLikeliest(draft, asked));
    return;
  }
  if (question) {
    if (answered > 0 && wishesLeft.every(({ intent }) => CHATTER.includes(intent))) keepQuestion(draft);
    else if (answered > 0) resumeInterview(draft);
    else if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) missed(draft, heard, learnt);
    return;
  }
  if (answered > 0 || called || heard.every((message) => message.text === '' && message.attachments.length > 0))
    draft.set({ fallbacks: 0 });
  else if (!noteAlone(draft, heard, learnt, standing(wanted))) fallBack(draft, heard, wanted);
}

/** "I have to stop on my way" begins as "must I?" does, and is an answer. */
function answers(question: Question, message: Heard): boolean {
  return isWholeChoice(question, message.text) || stopsFor(question, message) !== null;
}

/** What was asked beside our question is answered by now, as far as it can be; then its answer is taken, or it comes again. */
function answerBeside(draft: TurnDraft, question: Question, heard: readonly Heard[], learnt: Learnt, isAnswered: boolean): void {
  if (isAnswered) {
    if (!heard.some((message) => takeAnswer(draft, message))) resumeInterview(draft);
  } else if (!hearAnswer(draft, question, heard, false, learnt)) {
    draft.say('out_of_scope');
    if (!noteAndAsk(draft, learnt.fresh, 'interview_noted')) resumeInterview(draft);
  }
}

/** So likely an intent is answered where something is clearly asked and nothing is sure. */
const LIKELY = 0.3;

function answerLikeliest(draft: TurnDraft, asked: readonly Heard[]): boolean {
  return asked.some((message) => {
    const [best] = message.understanding?.ranking ?? [];
    return best !== undefined && best.confidence >= LIKELY && isInformation(best.name) && talk(draft, best.name, message);
  });
}

/** Whether a wish is one of its own while our question stands, and no answer to it that was taken for one. */
function standsBeside(draft: TurnDraft, question: Question, { intent, confidence, heard: { text } }: Wish, learnt: Learnt): boolean {
  // What the interview is about anyway is no question of its own.
  if ([...(currentInterview(draft)?.intents ?? []), 'symptoms.report', 'out_of_scope'].includes(intent)) return false;
  // "Worse" and "bad" say how it goes; a complaint of us has some more words.
  if (intent === 'bot.complaint' && (plain(text).split(' ').length < COMPLAINT_WORDS || learnt.fresh.includes('overall_trend')))
    return false;
  // What told us something is taken as that, unless it is clearly a question as well.
  if (learnt.fresh.length > 0 && !text.includes('?') && confidence < SURE_QUESTION) return false;
  if (isOfTheMatter(question, intent, text)) return false;
  // "Monday" while we ask for a day is an answer that was not understood, no wish to be told about days.
  return !isInformation(intent) || asksSomething(text, confidence);
}

/** "My father has a heart disease", "I am 45", and nothing else: taken note of, and asked what it is about. */
function noteAlone(draft: TurnDraft, heard: readonly Heard[], { fresh }: Learnt, wanted: readonly Wish[]): boolean {
  if (draft.hasTicket || heard.some(({ button }) => button !== null)) return false;
  if (fresh.length === 0 && heard.every((message) => saysNoSymptoms(message, false)) && wanted.length === 0) {
    if (heard.some(({ text }) => tellsOfWorry(text))) {
      draft.say('anxiety');
      draft.offerPerson();
    } else {
      draft.say('no_symptoms_noted');
      draft.offerTopics();
    }
    draft.set({ fallbacks: 0 });
    return true;
  }
  const interview = interviewFor(draft, 'symptoms.report');
  const more = volunteered(draft, heard, interview, null);
  const names = [...fresh, ...Object.keys(more)].filter((name) => name !== 'respondent');
  draft.set({ facts: mergeFacts(draft.state.facts, more).facts });
  if (names.length === 0 || understood(draft, draft.state.facts, names).length === 0) return false;
  draft.say('interview_noted', (language) => ({ list: understoodList(draft, draft.state.facts, language, names) }));
  const { facts } = draft.state;
  const { region } = draft.input.content;
  const risk = draft.state.topic === AT_RISK ? null : answerById(draft.input.content, AT_RISK);
  const [only] = heard.length === 1 ? heard : [];
  const asked = only && /[?？؟]/u.test(only.text) ? findByWords(draft.input.content, only.text, false) : null;
  if (asked) sayAnswer(draft, asked, { once: true });
  else if (risk && names.some((name) => isRisk(name, facts[name]?.value, region.riskAge))) sayAnswer(draft, risk);
  else draft.say('topics');
  draft.offerTopics();
  draft.set({ fallbacks: 0 });
  return true;
}

/** Who is at higher risk and what that changes: the doctor is told early. */
const AT_RISK = 'care.at_risk';

/** What somebody is, and not how they feel. */
const RISKS: ReadonlySet<string> = new Set(['age_years', 'conditions', 'pregnant', 'respondent']);

/** "She is 78 and has diabetes", after what holds for a positive: of an illness nothing is told, whatever the words are like. */
function tellsOnlyOfRisk(draft: TurnDraft, heard: readonly Heard[], { fresh }: Learnt): boolean {
  return draft.state.topic === 'case.positive' && !isIll(heard) && fresh.length > 0 && fresh.every((name) => RISKS.has(name));
}

function isRisk(name: string, value: FactValue | null | undefined, riskAge: number): boolean {
  if (name === 'age_years') return typeof value === 'number' && value >= riskAge;
  if (name === 'conditions') return Array.isArray(value) && value.length > 0;
  return name === 'pregnant' && value === 'yes';
}

/** "I had a contact" begins the interview; what a contact is was not asked. */
function isOfItsMatter({ intents }: Interview, { intent, heard: { text } }: Wish): boolean {
  return intent === 'exposure.definition' && intents.includes('exposure.contact') && tellsOfContact(text);
}

/** What is answered from the Region's knowledge, and not about the assistant or how somebody feels. */
function isInformation(intent: string): boolean {
  return intent.includes('.') && !/^(bot|distress|handoff|emergency|language|privacy)\./.test(intent);
}

const CHATTER = ['greet', 'thank', 'goodbye', 'out_of_scope'];

/** A greeting beside a real question needs no answer of its own. */
function isWorthAnswering(wish: Wish, all: readonly Wish[]): boolean {
  return !CHATTER.includes(wish.intent) || all.every((other) => CHATTER.includes(other.intent));
}

/**
 * The interview that a wish asks for; symptoms in the text ask for the one on symptoms even where the model is unsure, and "I had a
 * contact" for the one on contacts where the model took it for the question what a contact is.
 */
function firstInterview(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]) {
  if (draft.state.child) return null;
  if (heard.some((message) => isOfTheirs(message))) return interviewFor(draft, 'symptoms.report');
  for (const { intent } of wanted) {
    const interview = interviewFor(draft, intent);
    if (interview) return interview;
  }
  if (heard.some(({ text }) => tellsOfContact(text))) return interviewFor(draft, 'exposure.contact');
  // In a story what is asked is a part, and who is ill in it is asked about that beside the answer.
  if (heard.some((message) => isStory(message.text) && isIll([message]))) return interviewFor(draft, 'symptoms.report');
  // Who tells of a positive test and of symptoms is asked how they are; the rule for positives was said before.
  const informed = wanted.some(({ intent }) => intent.includes('.') && !/^(bot|language)\./.test(intent) && intent !== 'case.positive');
  return isIll(heard) && !informed ? interviewFor(draft, 'symptoms.report') : null;
}

export function isIll(heard: readonly Heard[]): boolean {
  return heard.some((message) =>
    message.understanding?.entities.some(
      (entity) => (entity.type === 'symptom' && !entity.negated && !entity.past) || entity.type === 'temperature' || entity.type === 'spo2',
    ),
  );
}
