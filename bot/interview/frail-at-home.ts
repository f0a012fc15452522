// "I live with my grandmother of 88": somebody frail in the writer's home, told in passing. It is an answer to the question of that name
// before it is asked, and what the advice for the ill and for contacts goes by.
import { questionOf } from '../../config/applies.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { clausesOf } from '../words/clauses.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { interviewNamed } from './interview.js';
import { namesYes } from './reading.js';

export const FRAIL = 'frail_at_home';

/** Somebody lives with the writer. */
const AT_HOME = anyOf([
  /\b((vivo|viviamo|abito|abitiamo|convivo|conviviamo|sto (in casa|a casa)) (con|insieme a)|(vive|abita|sta|vivono|abitano) (con|da) (me|noi)|con (me|noi) (vive|abita|sta|vivono|abitano|c e)|(ho|abbiamo) (in|a) casa|(in|a) casa (ho|abbiamo|c e|ci sono|con)|(in|nella) (casa mia|mia casa) (c e|ci sono|vive|abita))\b/,
  /\b((i|we) (live|am living|are living|share (a|my|our) (flat|house|home)) (together )?with|(lives?|living|stays?) with (me|us)|at home (i|we) have|(i|we) have .{0,30}\bat home|at home (there (is|are)|with)|in (my|our) (home|house|flat) (there (is|are)|lives?))\b/,
  /\b((ich )?(lebe|wohne|leben|wohnen) (ich |wir )?(zusammen )?mit|(lebt|wohnt|leben|wohnen) (bei|mit) (mir|uns)|zu hause (habe|haben|ist|sind|lebt|wohnt)|(bei (mir|uns)|in meiner wohnung) (lebt|wohnt|ist))\b/,
  /\b((je |nous |on )?(vis|vivons|habite|habitons|vit) (ensemble )?avec|(vit|habite|vivent|habitent) (avec|chez) (moi|nous)|(a|chez) (la maison|moi|nous) (j ai|il y a|nous avons|avec)|(j ai|nous avons) (a la maison|chez (moi|nous)))\b/,
  /\b((vivo|vivimos|convivo) (junto )?con|(vive|viven) (conmigo|con (nosotros|mi familia))|conmigo (vive|viven)|en (mi )?casa (tengo|hay|tenemos|esta|vive)|tengo en casa)\b/,
  /\b((locuiesc|locuim|traiesc|stau|stam|traim) (impreuna )?cu|(locuieste|traieste|sta|locuiesc) cu (mine|noi)|cu (mine|noi) (locuieste|traieste|sta|locuiesc)|acasa (am|avem|este|e|sta)|am acasa|in casa (am|avem|este|e))\b/,
  /\b((jetoj|jetojme|banoj|banojme) (bashke )?me|(jeton|banon|jetojne) me (mua|ne)|ne shtepi (kam|kemi|eshte|jeton))\b/,
  /(живу|живемо|мешкаю|проживаю) (разом )?(з|із|зі) |(живе|живуть|мешкає) (зі мною|з нами|у нас)|(зі мною|з нами|у нас) (живе|живуть|мешкає)|(вдома|у мене вдома|удома) (є|живе|в мене|у мене)/u,
  /(اعيش|نعيش|اسكن|نسكن) مع|(يعيش|تعيش|يسكن|تسكن) (معي|معنا)|(في|عندي في) (البيت|بيتي|المنزل) (عندي|لدي|يوجد|توجد|جدتي|جدي|امي|ابي)/,
  /(我)?(跟|和|与)[^，。,]{1,14}(一起住|同住|住在一起)|家里(有|住着)|住在一起的/,
]);

/** Whether a message tells it; what is asked, or denied, tells nothing. */
export function tellsOfFrailAtHome(draft: TurnDraft, message: Heard): boolean {
  if (message.button !== null || !message.understanding) return false;
  const interview = interviewNamed(draft, 'exposure');
  const question = interview && questionOf(interview, FRAIL);
  if (!question) return false;
  const { entities } = message.understanding;
  return clausesOf(message.text).some(({ text, start, end, asked }) => {
    if (asked || !AT_HOME.test(plain(text))) return false;
    const within = entities.filter((entity) => entity.start < end && start < entity.end);
    return namesYes(question, { ...message, text, understanding: { ...message.understanding!, entities: within } });
  });
}
