// "She is breathing": after a collapse it says what to do next, the advice for somebody who breathes and does not react; anywhere else it
// is no sign of danger, although the reader takes it for one. In the ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isLifeless } from './emergencies.js';
import { answerDanger, raisedDanger, sayDangerAgain } from './safety.js';
import { isTakenBack } from './withdrawn.js';

const BEFORE =
  '(?:si|ok|certo|ma|pero|per fortuna|adesso|ora|credo (?:che )?|mi sembra che|lui|lei|mio|mia|papa|mamma|padre|madre|nonn[oa]|marito|moglie|figli[oa]|il bambino|la bambina|yes|yeah|but|now|i think|i|m|am|he|she|they|is|s|my|dad|mum|mom|father|mother|husband|wife|the (?:baby|child)|son|daughter|ja|aber|doch|er|sie|es|jetzt|ich|mein(?:e)?|vater|mutter|mann|frau|kind|oui|mais|je|il|elle|oh|bon|encore|yo|el|ella|pero|ahora|mi|da|dar|acum|eu|ea|po|une|ai|ajo|por|tani|так|але|я|він|вона|зараз|نعم|انا|هو|هي|لكن|و|ما زال|ما زالت|لا يزال|لا تزال)';
const BREATHES =
  '(?:respir[oae]?|sta respirando|sto respirando|(?:riesc[oe] a|posso|puo) respirare|breathing|breathes|(?:can |able to )?breathe|atmet|atme|kann atmen|(?:peut|peux|arrive a|j arrive a) respirer|respirando|esta respirando|estoy respirando|sigue respirando|pued[oe] respirar|(?:pot|poate)(?: sa)? respir[ae]?|(?:mund )?(?:te )?m[ea]rr(?: ende)? fryme|дихає|дихаю|мож[уе] дихати|(?:ي|ت|ا)ستطيع (?:ان (?:ي|ت|ا)تنفس|التنفس)|(?:ي|ت)تنفس|اتنفس|(?:فيه |فيها )?نفس موجود)';
const AFTER =
  '(?:ancora|su un fianco|sul fianco|di lato|auf der seite|sur le cote|de lado|pe o parte|ne brinje|на боці|bene|normale|normalmente|regolarmente|pero|adesso|ora|da sol[oa]|still|fine|well|ok|okay|normally|now|on (?:his|her|their) (?:own|side)|too|noch|gut|normal|ruhig|jetzt|selbst|selbststandig|encore|bien|normalement|toujours|todavia|aun|inca|bine|ende|mire|ще|добре|нормально|сама?|جيدا|بشكل طبيعي|طبيعي|الان)';
const WHOLE = anyOf([
  new RegExp(`^(?:${BEFORE} )*(?:(?:is|s|are|still|ancora|ende|inca|noch|ще|todavia|aun|sigue|mai) )*${BREATHES}(?: ${AFTER})*$`, 'u'),
]);
const HAN_WHOLE =
  /^(?:是的?|有|他|她|我|妈妈|爸爸|孩子|现在|但是?|还|仍然?|在|能|可以|自己|正常|好像)*(?:有呼吸|呼吸|在呼吸|有气)(?:着|的|正常|还好|平稳)*$/u;
const HAN_YES = /有|在|还|能|正常|还好|平稳|着/u;
const PARTS =
  /[,.;:!…،؛，。；！–\n]+|(?<!\p{L})(?:ma|but|aber|mais|pero|dar|por|але|لكن|ولكن|and|e|et|und|y|si|dhe|і|та|he|she)(?=\s+(?:non|not|doesn|does|isn|won|nicht|ne|no|nu|nuk|s|не|لا|reagiert|antwortet)(?!\p{L}))|但是?|不过/u;

/** Whether it is said that somebody breathes, and no question. */
export function saysBreathes(text: string): boolean {
  if (/[?؟？]/u.test(text)) return false;
  return text.split(PARTS).some((part) => {
    const said = plain(part);
    return WHOLE.test(said) || (HAN_WHOLE.test(said) && HAN_YES.test(said));
  });
}

/** Whether breathing is all that is said: what stands beside it ("but with difficulty") may be anything. */
export function saysOnlyBreathes(text: string): boolean {
  return saysBreathes(text) && !isLifeless(text) && text.split(PARTS).every((part) => saysNothing(part) || saysBreathes(part));
}

/** How they lie is no trouble of the breath either. */
const ON_THE_SIDE = anyOf([
  /^(on (his|her|their) side|(su un|sul) fianco|di lato|auf der seite|sur le cote|de lado|pe o parte|ne brinje|на боці|على جنبه|侧卧|侧着)$/u,
]);
const SOFT = anyOf([new RegExp(`^(?:${BEFORE} ?)*$`, 'u')]);
const HAN_SOFT = /^(?:是的?|对|嗯|有)*$/u;

/** "Yes", "but". */
function saysNothing(part: string): boolean {
  const said = plain(part);
  return SOFT.test(said) || HAN_SOFT.test(said) || ON_THE_SIDE.test(said);
}

/** They may have stopped breathing; who breathes and does not react is laid on their side. */
const COLLAPSED = ['consciousness', 'not_breathing'];

/** @returns whether it was said of somebody who has collapsed, and answered */
export function hearBreathes(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const { awaiting, danger } = draft.state;
  const said = heard.find(({ text, button }) => button === null && saysBreathes(text) && !isTakenBack(text));
  if (!said) return false;
  if (awaiting?.kind === 'happening-now' && Object.keys(awaiting.signs ?? {}).some((kind) => COLLAPSED.includes(kind))) {
    draft.set({ awaiting: null });
    answerDanger(draft, new Map([['consciousness', said.seq]]));
    return true;
  }
  if (!raisedDanger(draft) || !COLLAPSED.some((kind) => kind in danger)) return false;
  // Should the breath stop, that is to be said in full.
  const { not_breathing: _, ...others } = danger;
  draft.set({ danger: { consciousness: said.seq } });
  sayDangerAgain(draft);
  draft.set({ danger: { ...others, consciousness: danger.consciousness ?? said.seq }, fallbacks: 0 });
  if (currentQuestion(draft)) keepQuestion(draft);
  return true;
}
