// "I am afraid": before an interview it is answered in a sentence; beside an open danger what helps is what to do, once more.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** "Ho paura", and no fear of something that is asked about. */
const FEAR = anyOf([
  /\b(ho (tanta |molta |tantissima |un po di )?paura|(sono|mi sento) (molto |tanto )?(spaventat[oa]|terrorizzat[oa])|mi spaventa|(i m|i am|am) (so |very |really )?(scared|afraid|frightened|terrified)|ich habe? (grosse |so |solche )?angst|j ai (tres |si )?peur|(tengo|me da) (mucho |tanto )?miedo|mi e (tare )?frica|kam (shume )?frike)\b|(мені|я) (дуже )?(страшно|боюся|налякании|налякана)|انا خايف[ةه]?|اشعر بالخوف|我(很|好|有点)?(害怕|怕)/u,
]);

export function tellsOfFear(text: string): boolean {
  return FEAR.test(plain(text));
}

/** Fear, panic and not knowing what to do, in any words: for somebody who was just told to call 112. */
const ALARMED = anyOf([
  /\b(paur\w+|terror\w+|panic\w+|spavent\w+|agitat\w*|agitatissim\w*|in ansia|ansios\w+|angosci\w+|disperat\w*|sconvolt\w*|preoccupat\w*|preoccupatissim\w*|nel pallone|non so (piu )?(cosa|che|che cosa) (fare|faccio))\b/,
  /\b(scared|afraid|frighten\w*|terrified|panic\w*|freak\w* out|desperate|worried|shaking with fear|fear|anxious|(don t|do not|dunno) (know )?what to do)\b/,
  /\b(angst|panik|verangstigt|erschrocken|verzweifelt|aufgeregt|furchte|furchtbare sorgen|weiß nicht (mehr )?was ich (tun|machen) soll|weiss nicht (mehr )?was ich (tun|machen) soll)\b/,
  /\b(peur|paniqu\w*|terrifi\w+|effray\w+|affol\w+|angoiss\w*|desesper\w+|inquiet\w*|sais (pas|plus) quoi faire)\b/,
  /\b(miedo|asustad\w+|aterrad\w+|aterrorizad\w+|panico|nervios\w+|angustiad\w+|desesperad\w+|preocupad\w+|no se que hacer)\b/,
  /\b(frica|speriat\w*|panic\w*|ingrozit\w*|disperat\w*|ingrijorat\w*|nu (mai )?stiu ce (sa )?fac)\b/,
  /\b(frike\w*|frikesuar|friksuar|panik\w*|tmerruar|deshperuar|shqetesuar|nuk di (c|cfare|se cfare) te bej)\b/,
  /(страшно|боюся|боюсь|панік\p{L}*|налякан\p{L}*|перелякан\p{L}*|тривож\p{L}*|розпач\p{L}*|не знаю що робити|хвилююся)/u,
  /(خايف|خوف|مرعوب|هلع|مذعور|قلق|منهار|لا اعرف ماذا افعل|مش عارف|ما بعرف شو)/,
  /(害怕|好怕|很怕|恐慌|吓|惊慌|慌|担心|不知道(该)?怎么办|不知所措)/,
]);
/** "She is afraid" tells of the one who is ill. */
const OF_ANOTHER = anyOf([
  /\b((ha|hanno) (tanta |molta |anche )?paura|e (molto |tutt[oa] )?(spaventat|agitat|terrorizzat|disperat|preoccupat)\w*|(he|she) (is|s|has)|(er|sie) (hat|ist)|(il|elle) (a|est)|tiene miedo|esta (muy )?(asustad|nervios|preocupad)\w*|(ii|lui|ei) (este|e) frica|e(ste)? speriat\w*|ka frike|eshte (i|e) frikesuar)\b|(він|вона|иому|іи) |(هو|هي|انه|انها) |[他她]/u,
]);
/** Longer messages tell of more than fear, and are read by the person who comes. */
const SHORT = 16;

export function isAlarmed({ text, button, understanding }: Heard): boolean {
  if (button !== null) return false;
  const said = plain(text);
  if (said.split(' ').length > SHORT || OF_ANOTHER.test(said)) return false;
  return ALARMED.test(said) || (understanding?.intent.name === 'distress.anxiety' && understanding.intent.confidence >= AFRAID);
}

const AFRAID = 0.5;
