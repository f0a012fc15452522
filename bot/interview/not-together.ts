// "We don't live together": it takes back that somebody who is positive, or frail, lives with the writer, whichever question stands. What the
// contact was like instead is read beside it, or asked once more.
import { questionOf } from '../../config/applies.js';
import type { Question } from '../../config/questions.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { FRAIL } from './frail-at-home.js';
import { interviewNamed } from './interview.js';
import { correctAnswer, reopen } from './interview-goes-back.js';
import { readAnswer } from './reading.js';

const APART = anyOf([
  /\b(non (\p{L}+ )?(viviamo|abitiamo|conviviamo|stiamo|vivo|abito|convivo|vivono|abitano)( piu| mica| affatto)*( (insieme|assieme|con \p{L}+( \p{L}+)?|nella stessa casa|nello stesso appartamento|sotto lo stesso tetto))|non (convivo|conviviamo)|non (vive|abita|sta)( piu| mica)* (con|da) (me|noi)|non (siamo|e|sono) (un |una )?conviventi?|(viviamo|abitiamo) (in (due )?case (diverse|separate)|separati|ognuno (a|per) .{2,12}|in due case)|(vive|abita|sta) (da sol[oa]|per conto suo|altrove|in un altra casa|da un altra parte|a casa sua))\b/u,
  /\b((don t|dont|do not|didn t|no longer|never) (actually |really )?live (together|with (him|her|them|my \p{L}+)|in the same)|(doesn t|doesnt|does not|don t|do not) (actually )?live with (me|us)|no longer lives? with (me|us)|(are |re |is |not )not living (together|with)|not living together|not (in )?the same (house|household|flat|home|apartment)|lives? (separately|apart|elsewhere|somewhere else|alone|on (his|her|their) own|in (separate|different|another) (houses?|flats?|homes?)))\b/u,
  /\b((leben|wohnen) (wir )?(doch |gar |aber )?nicht( mehr)?( (zusammen|im selben|im gleichen|in der selben|in derselben|in einer|mit))|(wohnt|lebt|wohnen|leben|wohne|lebe) (doch |gar )?nicht( mehr)? (bei|mit) (mir|uns|ihm|ihr|meine\w*)|nicht im (selben|gleichen) haushalt|(wohnt|lebt) (allein|alleine|woanders|getrennt)|(wohnen|leben) getrennt)\b/,
  /\b((ne |n )?(vivons|vivent|habitons|habitent|vit|habite|vis) (pas|plus) (ensemble|avec (lui|elle|moi|nous|eux|m\w+ \w+)|chez (moi|nous)|sous le meme toit|dans l[ae] meme)|(vit|habite) (seule?|ailleurs|de son cote|dans un autre)|pas (sous le meme toit|le meme foyer|dans le meme))\b/,
  /\b(no (vivimos|convivimos|vivo|convivo|viven) (juntos|juntas|con \p{L}+( \p{L}+)?|en la misma)|no convivimos|no (vive|convive) (conmigo|con nosotros)|vive (sol[oa]|aparte|en otra (casa|parte))|vivimos (separados|en casas distintas))\b/u,
  /\b(nu (mai )?(locuim|traim|stam|locuiesc|traiesc|stau) (impreuna|cu \p{L}+( \p{L}+)?|in aceeasi)|nu (mai )?(locuieste|traieste|sta) cu (mine|noi)|(locuieste|sta) (singur|singura|separat|in alta parte)|locuim separat)\b/u,
  /\b(nuk (jetojme|banojme|jetoj|banoj) (me )?(bashke|me \p{L}+( \p{L}+)?|ne te njejten)|nuk (jeton|banon) (me )?me (mua|ne)|(jeton|banon) (vetem|diku tjeter|me vete)|jetojme (vec|vecmas|ndaras))\b/u,
  /(^| )(не (живемо|мешкаємо|живу|проживаємо) (разом|з \p{L}+|із \p{L}+|зі \p{L}+|в одніи)|не (живе|мешкає|живуть) (зі мною|з нами|у нас)|живемо (окремо|нарізно)|живе (окремо|сам|сама|в іншому))/u,
  /(لا|لم نعد|ما) (نعيش|نسكن|اعيش|اسكن) (معا|سويا|مع|في نفس)|لا (يعيش|تعيش|يسكن|تسكن) (معي|معنا)|(يعيش|تعيش|يسكن|تسكن) (وحده|وحدها|في بيت اخر|بعيدا)/,
  /(不|没有?|并不)(是)?(住在?一起|同住|一起住|(跟|和|与)(我|我们)(一起)?住)|(我们|他|她)(分开住|住在别处|一个人住)/u,
]);
/** The matter of the contact, as the questions and `triage-facts` name it. */
const CONTACT = 'contact';
const TOGETHER = 'household';

/** @returns whether something was taken back */
export function hearNotTogether(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const message = heard.find(({ text, button }) => button === null && !/[?？؟]/u.test(text) && APART.test(plain(text)));
  if (!message) return false;
  const { facts, interview: state } = draft.state;
  const { [FRAIL]: frail, ...others } = facts;
  if (frail?.from === 'extracted' && frail.value === true) draft.set({ facts: others });
  const interview = interviewNamed(draft, state?.id);
  const question = interview ? questionOf(interview, CONTACT) : undefined;
  if (!state || !question || facts[CONTACT]?.value !== TOGETHER) return false;
  draft.set({ interview: { ...state, done: false } });
  const instead = insteadOf(draft, question, message);
  if (instead === null) reopen(draft, question, 'other');
  else correctAnswer(draft, question, instead, message);
  return true;
}

/** What is said of the contact beside it; null where nothing is. */
function insteadOf(draft: TurnDraft, question: Question, message: Heard): string | null {
  const said = plain(message.text);
  const text = said.replace(APART.exec(said)?.[0] ?? '', ' ');
  const rest = { ...message, text, understanding: null };
  const value = text.trim() === '' ? null : readAnswer(question, rest, draft.input.now)?.value;
  return typeof value === 'string' && value !== TOGETHER && value !== 'none' ? value : null;
}
