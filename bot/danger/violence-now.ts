// Violence that is going on while somebody writes: a weapon, a door being broken in, "he is killing me". 112 comes first then, and 1522 after.
// Beside violence that was told or found, never by itself. In the ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isElsewhere } from './happened.js';

const GOING_ON = anyOf([
  /\b(ha (in mano |preso |tirato fuori |con se )?(un |una |il |la )?(coltell\w+|pistola|fucile|arma|ascia|martello|mazza|spranga|forbici)|(con|sta sfondando|sfonda|butta giu|prende a (calci|pugni)|sta buttando giu) (un |una |il |la )?(coltell\w+|pistola|porta)|(sta|stanno) (picchiando|menando|strangolando|strozzando|minacciando|rompendo|spaccando|sfondando|arrivando|tornando)|mi (sta|stanno) (picchiando|ammazzando|uccidendo|strangolando|inseguendo|minacciando|menando)|(vuole|sta per|minaccia di|dice che mi) (ammazz\w+|uccid\w+|accoltell\w+)|mi (ammazza|uccide)( adesso| ora)?$|(sono|siamo|mi sono) (chius[aoie]|nascost[aoie]|barricat[aoie])|(e|sta) (qui fuori|dietro la porta|alla porta|entrando|rientrando))\b/,
  /\b((has|got|holding|with) (a |the |his |her )?(knife|gun|weapon|axe|hammer|bat)|(is |s )?(breaking|kicking|banging|smashing)( down| in| on)? (the |my )?door|(is|s|are) (hitting|beating|choking|strangling|hurting|chasing|threatening) (me|us|her|him|my)|(going|trying|wants|threatens|threatening) to kill (me|us|her)|(i m|i am|we re|we are) (hiding|locked in|locked myself)|(is|s) (outside|at the door|coming (in|back|home)))\b/,
  /\b(hat (ein|eine|das) (messer|pistole|waffe|axt|hammer)|mit (einem |dem )?messer|(tritt|schlagt|bricht|hammert) (gegen |auf )?(die |meine )?tur|(schlagt|wurgt|verprugelt|bedroht|verfolgt) (mich|uns|sie) (gerade|jetzt)|(will|wird) (mich|uns) (umbringen|toten)|(habe mich|bin) (eingeschlossen|versteckt)|steht vor der tur)\b/,
  /\b(a (un |une |le )?(couteau|pistolet|arme|fusil|hache|marteau)|avec un couteau|(defonce|casse|frappe a|enfonce|tape (a|sur)) la porte|(est en train de|il) me (frapper|frappe|tuer|etrangler|etrangle|taper|battre|poursuivre)( maintenant)?$|(veut|va|menace de) me tuer|(je suis|me suis) (enfermee?|cachee?)|est (derriere|devant) la porte)\b/,
  /\b(tiene (un |una |el )?(cuchillo|pistola|arma|navaja|hacha|martillo)|con un cuchillo|(rompiendo|tirando|golpeando|pateando|derribando) la puerta|me (esta|estan) (pegando|golpeando|matando|ahorcando|estrangulando|amenazando|persiguiendo)|(quiere|va a|amenaza con) matarme|(estoy|me he|me) (encerrad[ao]|escondid[ao]|encerre|escondi)|esta (en|detras de) la puerta)\b/,
  /\b(are (un |o )?(cutit|pistol|arma|topor|ciocan)|cu (un )?cutit(ul)?|(sparge|bate in|loveste|darama) usa|ma (bate|loveste|stranguleaza|ameninta|omoara) (acum|chiar acum)|(vrea|o) sa ma omoare|(m am|sunt) (incuiat|ascuns|baricadat)\w*|e la usa)\b/,
  /\b(ka (nje )?(thike|pistolete|arme|sopate|cekic)|me thike|(po thyen|po godet|po shkelmon) deren|po me (rreh|godet|mbyt|kercenon|vret)|(do|kercenon) te me vrase|jam (mbyllur|fshehur)|eshte te dera)\b/,
  /(має|у нього|у неі|з) (в руках )?(ніж|ножем|пістолет|зброя|зброю|сокир\p{L}+|молот\p{L}+)|(ламає|вибиває|виламує|стукає в) двері|(б є|душить|вбиває|погрожує|переслідує) мене (зараз)?|(хоче|збирається|погрожує) мене вбити|хоче вбити мене|я (замкнулася|замкнувся|сховалася|сховався)|стоіть під дверима/u,
  /(معه|بيده|يحمل|لديه|عنده) (سكين|سكينة|مسدس|سلاح|فاس|مطرقة)|(يكسر|يضرب|يخلع) الباب|(يضربني|يخنقني|يهددني|يقتلني|بيضربني)( الان)?|(يريد|سوف|س|بده) ?(ان )?يقتلني|(اغلقت|قفلت) (على نفسي|الباب)|اختبات|عند الباب/u,
  /(拿着?|手里有?|带着?)(刀|枪|斧|锤|武器)|(砸|踹|撞|踢|破)门|(正在|在)(打|掐|追|威胁)我|(要|想|威胁要?)(杀|弄死|砍死)(了)?我|(躲|锁)(在|起来)|在门(口|外)/u,
]);
/** "He had a knife last year", "has he a knife?" */
const PAST = anyOf([
  /\b(aveva|avevano|una volta|l anno scorso|mesi fa|anni fa|in passato|ieri|once|used to|last (year|month|week)|yesterday|hatte|einmal|letztes jahr|gestern|avait|une fois|l an dernier|hier|tenia|una vez|el ano pasado|ayer|avea|odata|anul trecut|ieri|kishte|nje here|dje)\b|(колись|раніше|вчора|торік)|(كان|امس|السنة الماضية)|(以前|曾经|去年|昨天)/u,
]);

/** Somebody wants to kill whoever writes, or another: no wish of theirs to die. */
const THREATENS = anyOf([
  /\b((mi|ci|lo|la|li) (vuole|vogliono|voleva|sta per|minaccia di|ha (detto|giurato) che (mi|ci|lo|la)) ?(ammazz\w+|uccid\w+|accoltell\w+|spara\w*)|(vuole|vogliono|voleva|minaccia di|minaccia sempre di|dice (che vuole|di voler)|ha (tentato|cercato|provato|giurato|minacciato) (di|a)) (ammazzar|uccider|accoltellar|sparar|strangolar)(mi|ci|lo|la|le))\b(?! (di|dalle|dalla) (rumore|noia|lavoro|risate|fatica|compiti|tasse|caldo|freddo))/,
  /\b((wants|wanted|going|trying|tried|threatens|threatened|threatening) to (kill|stab|shoot|strangle) (me|us|her|him)|threatens? (me|us) with)\b/,
  /\b((will|wollte|droht|drohte) (mich|uns|sie|ihn) (umzubringen|umbringen|toten|zu toten|erstechen|abstechen))\b|\b(veut|voulait|menace de|va|a essaye de|jure de) (me|nous|la|le) (tuer|poignarder|etrangler)\b/,
  /\b((me|nos|la|lo) (quiere|va a|amenaza con|intento) matar|(quiere|va a|amenaza con|intento|ha intentado) (matar|apunalar|estrangular)(me|nos|la|lo))\b|\b(vrea|ameninta ca|o|a incercat) (sa )?(ma|ne|o) (omoare|omoara|injunghie|stranguleze)\b|\b(do|kercenon|donte|deshi) te (me|na|e) (vrase|vrasi|theri|theroje|mbyse)\b/,
  /(хоче|погрожує|намага\p{L}+|збирається) (мене |нас |іі )?(вбити|зарізати|задушити)( мене| нас| іі)?|(يريد|يهدد|هددني|سوف|بده|حاول|يهددني) ?(ب|ان )?(قتلي|يقتلني|قتلنا|يقتلنا|بالقتل)|(他|她|丈夫|老公|男友|爸爸?|前夫|儿子).{0,6}(要|想|说要|威胁要?)(杀|弄死|砍死|掐死)(了|死)?(我|我们|她)/u,
]);

/** What is said beside a threat. @param said as `plain` leaves it */
export function besideThreat(said: string): string {
  const found = THREATENS.exec(said);
  return found ? `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}` : said;
}

export function isThreat({ text, button }: Pick<Heard, 'text' | 'button'>): boolean {
  const said = plain(text);
  return button === null && THREATENS.test(said) && !isElsewhere(said);
}

/** Whether it is going on now, by the words of one message. Only beside violence that is known. */
export function isViolenceNow({ text, button }: Pick<Heard, 'text' | 'button'>): boolean {
  const said = plain(text);
  return button === null && GOING_ON.test(said) && !PAST.test(said) && !isElsewhere(said);
}
