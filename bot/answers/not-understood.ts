// "I don't understand", "what do you mean?": what we have said is not clear. Told by its words in the ten languages, as `plain` leaves
// them; the model of intents hears a complaint, or nothing, in about half of them. What was said is said once more; then a person explains it,
// for a machine has no other words than those that people wrote.
import type { Question } from '../../config/questions.js';
import { ofBodies, raisedDanger, sayDangerAgain } from '../danger/safety.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { ask, offerWaysOn } from '../interview/interview-asks.js';
import { moveOn } from '../interview/interview-gives-up.js';
import { sayHeardWaiting } from '../person/how-it-stands.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** What may stand before it and behind it. */
const BEFORE =
  '(?:ma|scus[ai]|scusate|boh|mah|no|eh|e|ancora|sempre|io|purtroppo|mi (?:di)?spiace|sorry|but|still|well|hm+|and|entschuldigung|aber|leider|also|tut mir leid|und|immer noch|desole|desolee|pardon|mais|non|et|perdon|perdona|perdone|pero|lo siento|todavia|y|scuze|scuzati|dar|imi pare rau|tot|me fal|me falni|por|akoma|ende|perseri|une|вибачте|перепрошую|але|я|все ще|досі|і|عفوا|اسف|لكن|انا|ما زلت|و)';
const AFTER =
  '(?:ancora|bene|niente|nulla|molto|piu|lo stesso|comunque|scus[ai]|per niente|at all|either|still|sorry|yet|anything|nicht|nichts|damit|genau|leider|das|bien|du tout|toujours|nada|todavia|esto|eso|nimic|bine|deloc|asta|asgje|fare|mire|kjo|нічого|це|зовсім|شييا|شيا|شي|بعد|ابدا|هذا|ذلك)';
const WHAT_IS_SAID =
  '(?:(?:la|questa) (?:domanda|risposta|frase)|(?:che )?cosa (?:vuoi|vuole|volete) (?:dire|sapere)|(?:che )?cosa (?:intendi|intende|mi (?:chiedi|stai chiedendo|hai scritto)|dici)|quello che (?:dici|scrivi|hai scritto|hai detto)|(?:the|this|your) (?:question|answer|message|text)|what you(?: re| are)? (?:mean|say|saying|asking|said|wrote)|a word|die frage|die antwort|was sie meinen|was du meinst|la question|la reponse|ce que (?:vous|tu) (?:voulez|veux) dire|ce que (?:vous dites|tu dis)|la pregunta|la respuesta|(?:lo )?que (?:quieres|quiere) decir|lo que dices|intrebarea|raspunsul|ce (?:vrei|vreti) sa (?:spui|spuneti|zici)|ce spui|pyetjen|pergjigjen|cfare (?:do te thuash|do te thoni|thua)|(?:це )?(?:питання|запитання)|відповідь|про що ви|що ви (?:маєте на увазі|кажете|пишете)|السوال|الجواب|ماذا تقصد|قصدك|ما تقول)';

const NOT_UNDERSTOOD = anyOf([
  ...[
    '(?:non|nn|nun) (?:(?:ti|vi|la|lo|l|si|ci|mi|e) )*(?:(?:ho|aggio|abbiamo|sto) )?(?:capisco|capito|capiamo|capendo|comprendo|compreso|afferrato|chiaro)',
    '(?:che|che cosa|cosa) (?:vuol|vuoi|vuole|volete|vorrebbe) dire|(?:che )?cosa (?:intendi|intende|intendete|significa)|che (?:intendi|significa)|in che senso|cioe|come(?: sarebbe a dire| scusa)|sarebbe a dire',
    '(?:i )?(?:really |still )?(?:do not|don t|dont|did not|didn t|can t|cannot)(?: (?:really|quite|still))? (?:understand|get|follow)(?: (?:it|that|this|you))?',
    'what do (?:you|u) mean(?: by (?:that|this|it))?|what does (?:that|this|it) mean|what s that supposed to mean|meaning what',
    '(?:ich )?(?:versteh|verstehe|begreife|kapiere|kapier)(?: ich)?(?: (?:das|es|dich|sie|leider|immer noch|noch immer|gar|uberhaupt|auch|die frage|die antwort))* nichts?',
    '(?:ich )?(?:das )?(?:habe|hab)(?: (?:ich|das|es|sie|dich|leider|immer noch|noch|gar|die frage))* nichts? verstanden|nicht verstanden',
    'was (?:meinst du|meinen sie|heißt das|heisst das|bedeutet das|soll das(?: heißen| heissen)?)|wie meinst du das|wie meinen sie das|wie bitte',
    '(?:je |j )?(?:ne )?(?:vous |te |le |y )?(?:comprends?|comprend|saisis|pige)(?: (?:toujours|vraiment|rien|bien))* (?:pas|rien)|(?:je )?(?:n |j )?ai (?:toujours |vraiment )?(?:pas|rien) (?:bien |tout )?(?:compris|saisi)',
    '(?:qu est ce que )?(?:ca|cela) (?:veut dire|signifie)(?: quoi)?|(?:que |qu est ce que )(?:vous voulez|tu veux|voulez vous|veux tu) dire|(?:vous voulez|tu veux) dire quoi|c est a dire',
    'no (?:(?:lo|la|te|le|os|se|me) )*(?:entiendo|entendi|comprendo|comprendi|he entendido|he comprendido|queda claro)',
    '(?:que|y que) (?:quieres|quiere|quieren) decir|que significa|a que te refieres|que es lo que (?:quieres|quiere) decir',
    'nu (?:(?:te|va|il|o|am|l am|v am) )*(?:inteleg|inteles|pricep|priceput)',
    'ce (?:vrei|vreti) sa (?:spui|spuneti|zici|ziceti)|ce inseamna|cum adica|adica ce',
    '(?:nuk|s|nuk po|s po) (?:(?:e|te|ju|po e|po te|kam) )*(?:kuptoj|kuptova|kuptuar|marr vesh|mora vesh)',
    'cfare (?:do te thuash|do te thoni|do te thote|domethene)|c do te thote|c do te thuash',
    '(?:(?:ще|зовсім|нічого) )*не (?:зрозумі(?:в|ла|ли)|розумію|второпа(?:в|ла)|зрозуміло)(?: вас)?',
    'що (?:(?:це|ви|ти) )?(?:означає|значить|маєте на увазі|маєш на увазі)|в якому сенсі|у якому сенсі|тобто',
    '(?:لم|لا|ما|مش|مو|لست|غير) (?:افهم|فهمت|فاهم[ةه]?|استوعب)(?: عليك)?',
    '(?:ماذا|ما الذي|شو|ايش|شنو) (?:تقصد|تقصدون|تعني|يعني|قصدك)|ماذا تقصد ب(?:ذلك|هذا)|ما معنى (?:هذا|ذلك)|شو يعني',
  ].map((words) => new RegExp(`^(?:${BEFORE} )*(?:${words})(?: ${AFTER})*(?: ${WHAT_IS_SAID})?(?: ${AFTER})*$`, 'u')),
  /^(?:对不起|抱歉|不好意思|但是?|我|还是|还|真的|完全|都|也| )*(?:听|看|搞)?(?:不太|没太|不|没有?|没)(?:听|看)?(?:明白|懂|理解)(?:你|您)?(?:的意思|在说什么|说什么|的问题|这个问题|问题)?(?:了|啊|呢)?$/u,
  /^(?:这|那|你|您|请问|是| )*(?:什么|啥)意思(?:啊|呢)?$/u,
]);

export function saysNotUnderstood(text: string): boolean {
  return NOT_UNDERSTOOD.test(plain(text));
}

/** What was said last, once more; what was said twice, a person may explain. */
export function sayAgain(draft: TurnDraft): void {
  const { lastReplies, offered, repeated } = draft.state;
  const question = currentQuestion(draft);
  if (question) askAgain(draft, question);
  else if (draft.hasTicket && raisedDanger(draft) && ofBodies(draft)) sayDangerAgain(draft);
  else if (lastReplies.length === 0) draft.say('repeat_nothing');
  else if (repeated === lastReplies.at(-1) || lastReplies.includes(draft.text('not_clearer'))) explainByPerson(draft);
  else {
    // Who we are was said; what is not understood is what came after it.
    const notice = draft.text('machine_notice');
    for (const text of lastReplies.length > 1 ? lastReplies.filter((each) => !each.startsWith(notice)) : lastReplies) draft.reply({ text });
    draft.offer(...offered);
    draft.offerPerson();
    draft.set({ repeated: lastReplies.at(-1) ?? '' });
  }
}

/** In its other words, then with the ways on, then these alone, and then comes the next question. */
function askAgain(draft: TurnDraft, question: Question): void {
  const { lastReplies } = draft.state;
  const last = draft.input.heard.at(-1);
  if (!lastReplies.includes(draft.text('interview_stuck'))) ask(draft, question, 'other');
  else if (lastReplies.length > 1 || !last) offerWaysOn(draft, question);
  else moveOn(draft, last);
}

/** What answered another question than that for a person would be taken for a yes or no to it. */
const OF_BEFORE = /^(affirm|deny|unsure|rating:)/;

function explainByPerson(draft: TurnDraft): void {
  const { lastReplies, offered } = draft.state;
  if (draft.hasTicket) {
    sayHeardWaiting(draft);
    return;
  }
  draft.say(lastReplies.includes(draft.text('not_clearer')) ? 'complaint' : 'not_clearer');
  draft.set({ awaiting: { kind: 'person' } });
  const choices = offered.filter(({ value }) => !OF_BEFORE.test(value));
  if (choices.length > 0) draft.offer(...choices);
  else draft.offerTopics();
  draft.offerPerson();
}
