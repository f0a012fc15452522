// "Started on Sunday", "it has stopped": how an illness goes. The trained reader takes the verb for a wish to begin anew, or to stop, and
// everything that was told would be forgotten. As `plain` leaves the words, in the ten languages.
import type { Heard } from '../decision.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

/** It has begun or ended by itself: verbs of what is past. */
const COURSE = anyOf([
  /\b(e|sono|mi e|mi sono) (iniziat|cominciat|partit)\w\b|\b(ha|hanno) (iniziato|cominciato|smesso)\b|\bsi (e|sono) fermat\w\b/,
  /\b(started|began|begun|stopped|stopping by itself)\b/,
  /\b(hat|haben|habe|ist|sind)\b.{0,40}\b(angefangen|begonnen|aufgehort|gestoppt)\b|\b(fing|fingen|begann|begannen)\b/,
  /\b(a|ont|est|s est|ca a) (bien |deja |enfin )?(commencee?s?|debutee?s?|arretee?s?|cessee?s?)\b/,
  /\b(empezo|empezaron|comenzo|comenzaron|paro|pararon|(ha|han|me ha) (empezado|comenzado|parado|dejado)|se (me )?paro|se ha (parado|cortado))\b/,
  /\b(a|au) (inceput|incetat)\b|\bs (a|au) (oprit|inceput)\b/,
  /\b(filloi|filluan|ka (filluar|ndaluar|pushuar)|pushoi|u (ndal|ndalua))\b/,
  /(^| )(роз)?поча(вся|лася|лось|лося|лися|лось|лися|в|ла|ло|ли)( |$)|(^| )(зупинил|припинил|перестал)\p{L}+( |$)|(^| )(зупинився|припинився|перестав)( |$)/u,
  /(^| )(و)?(بدات?|بدا|ابتدات?|وقف|توقفت)( |$)|(^| )توقف ال\p{L}+/u,
  // "Is it the beginning of something?"
  /\b(e|sia|sara|fosse|sarebbe|is (it|this|that)|it s|this is|could (it|this) be|ist (das|es|dies)|das ist|est ce|c est|serait ce|es|esto es|sera|este|o fi|eshte|a eshte) (forse |solo |maybe |only |vielleicht |nur |peut etre |quizas |oare |ndoshta )?(l |un |the |a |der |ein |le |un |el |fillimi |nje )?(inizio|principio|beginning|start|onset|anfang|beginn|debut|commencement|comienzo|inicio|inceputul?|fillimi?) (di|del|della|dell|d|of|von|vom|einer|eines|de|des|du|unei|unui|al|i|te)( |$)/,
  /(^| )початок (чогось|якоісь|хвороби|грипу|застуди)|(^| )بداية (شيء|مرض|الانفلونزا|نزلة)|是.{0,4}(前兆|征兆)/u,
  /(是|从)?.{0,6}开始(的|了|发|咳|痛|疼|烧)|停了|止住了|停住了/u,
]);
/** And still it is the talk that is to begin anew. */
const ANEW = anyOf([
  /\b(da capo|ricominc\w+|di nuovo|dall inizio|daccapo|again|anew|over|from the beginning|von vorn\w*|neu|nochmal|recommenc\w+|a zero|du debut|de nuevo|desde cero|otra vez|de la capat|din nou|de la inceput|nga fillimi|nga e para|serish)\b|(заново|спочатку|наново|знову)|(من جديد|من البداية|من الاول)|(重新|从头|重来)/u,
]);

/** Whether a message tells how it goes with an illness, or since when, and asks nothing of the conversation. */
export function tellsOfCourse({ text, understanding }: Heard): boolean {
  const said = plain(text);
  if (ANEW.test(said)) return false;
  return COURSE.test(said) || understanding?.entities.some(({ type }) => type === 'date' || type === 'duration') === true;
}
