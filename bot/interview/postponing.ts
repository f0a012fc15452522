// "I'll answer later", "I'd rather not say", "I can't now": no answer and no failed try. A question is put off, or the whole interview
// waits. Short and plain, read by rules in the ten languages.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const whole = (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
const polite =
  '(?: (?:per favore|grazie|scusa|scusi|ok|please|thanks|sorry|bitte|danke|merci|s il vous plait|gracias|por favor|multumesc|faleminderit))*';

const LATER = anyOf(
  whole(
    `(?:(?:lo |la |ti |te lo |ve lo |ci )?(?:rispondo|dico|scrivo|diro|rispondero|penso) )?(?:dopo|piu tardi|piu avanti|un altra volta)${polite}`,
    `(?:ne |possiamo |ne possiamo )?(?:parliamo|parlarne|riparliamo)(?: ne)? (?:dopo|piu tardi|poi)${polite}|passiamo oltre|salta(?: la domanda| questa)?|saltiamo(?: la)?|(?:la )?prossima(?: domanda)?|avanti un altra`,
    `(?:preferi(?:sco|rei)|non (?:voglio|vorrei|me la sento(?: di)?|desidero)|meglio non|non mi va(?: di)?)(?: di)? (?:rispondere|dir(?:lo|telo|velo)|parlarne|non (?:rispondere|dir(?:lo|e)))(?: a questo| a questa domanda| ora| adesso)?${polite}`,
    `(?:i ll |i will |can i |let me |we can |let s )?(?:answer |tell you |say |do |talk about )?(?:this |that |it )*later|not now|skip(?: it| this| this one| that| the question)?|next(?: question)?|i (?:d |would )?(?:prefer|rather) not(?: to)?(?: say| answer| tell)?(?: that| this)?|i (?:do not|don t) want to (?:answer|say|tell|talk about (?:it|this|that))(?: that| this| it)?|no comment`,
    `(?:(?:das |ich )?(?:antworte|sage|beantworte|mache) (?:ich |das |es |ihnen )*)?(?:spater|nachher)${polite}|nicht jetzt|uberspring(?:en|e|en sie)(?: (?:das|die frage|bitte))?|weglassen|nachste(?: frage)?|weiter zur nachsten(?: frage)?|(?:das |ich )?(?:mochte|will) (?:ich |das |darauf |dazu )*(?:lieber )?nicht (?:sagen|beantworten|antworten)|keine angabe`,
    `(?:je (?:vous |te )?(?:reponds|dirai|repondrai|le dirai) )?(?:plus tard|apres)${polite}|pas maintenant|(?:passe|saute)[zr]?(?: (?:la|cette) question)?|je passe|(?:question )?suivante|je (?:prefere|prefererais) ne pas (?:repondre|le dire)|je ne (?:veux|souhaite) pas (?:repondre|le dire|en parler)|on en parle (?:plus tard|apres)`,
    `(?:(?:te |lo |os )?(?:respondo|contesto|digo) )?(?:despues|mas tarde|luego)${polite}|ahora no|(?:la )?siguiente(?: pregunta)?|(?:salta(?:r|la)?|salte(?:la)?|omit(?:e|ir)|pasa(?:r)?)(?: (?:la|esta) pregunta)?|paso|prefiero no (?:contestar|responder|decirlo)|no quiero (?:contestar|responder|decirlo)`,
    `(?:(?:iti |va |o sa )?(?:raspund|spun) )?(?:mai tarziu|dupa aceea)${polite}|nu acum|(?:sari|sariti|treci|treceti)(?: peste)?(?: (?:intrebarea|asta))?|omite|urmatoarea(?: intrebare)?|(?:prefer sa nu|nu vreau sa) (?:raspund|spun)`,
    `(?:(?:do te )?(?:pergjigjem|them) )?me vone|jo tani|(?:kalo|kaloje|kaperce|kapercej|anashkalo)(?: pyetjen)?|tjetra|nuk dua te (?:pergjigjem|them)|preferoj te mos pergjigjem`,
    `(?:(?:я )?(?:відповім|скажу) )?(?:пізніше|потім|згодом)|не зараз|наступне(?: питання)?|пропусти(?:ти|мо)?(?: питання)?|пропустіть(?: питання)?|не хочу (?:відповідати|казати)`,
    `(?:(?:ساجيب|ساقول) )?(?:لاحقا|فيما بعد)|ليس الان|(?:تخط|تخطى|تخطي|تجاوز|تجاوزي)(?: (?:هذا )?(?:ال)?سوال)?|التالي|السوال التالي|لا اريد (?:الاجابة|ان اجيب|ان اقول)|افضل عدم الاجابة`,
    `(?:我)?(?:以后|稍后|等会儿?|晚点|回头)(?:再)?(?:说|回答|答)?|(?:请)?跳过(?:吧|这(?:个|道)?(?:问)?题)?|略过|下一(?:个|题)(?:问题)?|(?:我)?不想(?:说|回答)|现在不`,
  ),
);

const PAUSE = anyOf([
  /\b(?:(?:ora|adesso|in questo momento) non (?:posso|riesco)|non posso (?:rispondere |scrivere |parlare )?(?:ora|adesso|in questo momento)|(?:torno|ci sono|riprendo|continuo|continuiamo|scrivo) (?:dopo|piu tardi|tra poco|fra poco|subito|tra \w+ (?:minuti|ore))|aspetta(?:mi)?(?: un (?:attimo|momento|secondo|po))|un (?:attimo|momento|secondo)(?: solo)?$|(?:devo|dobbiamo) andare(?: via)?$|(?:i )?can t (?:answer |talk |write )?(?:right )?now|(?:i ll be |be )right back|(?:i ll|i will) be back|brb|(?:just )?a (?:moment|minute|second)$|hold on|wait a (?:moment|minute|second)|i have to go|(?:jetzt|gerade) (?:kann ich |geht es )?nicht(?: jetzt)?$|kann (?:jetzt|gerade) nicht|(?:einen |ein )?(?:moment|augenblick)(?: bitte)?$|(?:ich )?(?:bin )?gleich (?:wieder )?(?:da|zuruck)|ich muss (?:weg|los)|je (?:ne )?peux pas (?:repondre )?maintenant|(?:un )?(?:instant|moment)(?: s il vous plait)?$|je reviens|je dois (?:partir|y aller)|ahora no puedo|no puedo (?:contestar )?ahora|un momento(?: por favor)?$|ahora vuelvo|vuelvo (?:luego|enseguida)|acum nu pot|nu pot acum|o clipa|revin(?: imediat)?$|tani nuk mundem|nje moment|kthehem (?:me vone|shpejt))\b|зараз не можу|хвилинку|секунду|я (?:скоро )?повернуся|لا استطيع الان|لحظة|ساعود|(?:现在|这会儿)不(?:方便|能|行)|等(?:一下|等|一会)|马上回来/u,
]);

/** A message of more words tells something. */
const MOST_WORDS = 8;

/** Whether a message puts the question off, or asks to wait; null where it does neither. */
export function putsOff(text: string): 'later' | 'pause' | null {
  const said = plain(text);
  if (said === '' || said.split(' ').length > MOST_WORDS) return null;
  return PAUSE.test(said) ? 'pause' : LATER.test(said) ? 'later' : null;
}
