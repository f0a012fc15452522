// Somebody was shot, stabbed, run over, has fallen from high up, drowns, or bleeds and it does not stop: no sign of an illness, and 112 all the
// same. As `plain` leaves the words, in the ten languages.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isElsewhere } from './happened.js';

const HURT = anyOf([
  /\b((mi|gli|le|ci|lo|la) (hanno|ha) (sparato|accoltellat[oa]|investit[oa])|(e|sono|e stat[oa]|sono stat[oa]) (sparat[oa]|accoltellat[oa]|investit[oa]|folgorat[oa]|annegat[oa])|hanno sparato a|(e|sono) cadut[oa] (dal|dalla|giu dal|giu dalla) (tetto|balcone|finestra|scala|impalcatura|terrazzo|terzo|secondo|quarto|quinto)|sta(nno)? (annegando|affogando)|ha preso la scossa|incidente (stradale|grave) .{0,20}(ferit|incastrat))\b/,
  /\b((was|were|been|got|is) (shot|stabbed|run over|electrocuted|hit by a (car|bus|truck|train|lorry))|(fell|fallen) (off|from|out of) (a |the |our )?(roof|balcony|window|ladder|scaffold\w*)|(is|are) drowning|car (crash|accident) .{0,20}(hurt|injur|trapped))\b/,
  /\b((angeschossen|niedergestochen|uberfahren|erschossen|erstochen)|(von einem|vom) (auto|bus|zug|lkw) (angefahren|erfasst|uberfahren)|(vom|aus dem) (dach|balkon|fenster|gerust) (gefallen|gesturzt)|ertrinkt|stromschlag (bekommen|erlitten|gekriegt))\b/,
  /\b(((s est|a ete|ont ete|se fait|s est fait) (tirer dessus|poignardee?|renversee?|ecrasee?|electrocutee?))|on (lui|m) a tire dessus|tombee? (du|de la) (toit|balcon|fenetre|echelle|echafaudage)|se noie|s est noyee?)\b/,
  /\b((le|me|les) (han|ha) (disparado|apunalado|acuchillado|atropellado)|(lo|la) (han|ha) (atropellado|apunalado|acuchillado)|fue (atropellad[oa]|apunalad[oa]|disparad[oa])|se (ha caido|cayo) (del|de la|por la) (tejado|balcon|ventana|andamio|escalera)|se (esta ahogando en|ahoga en) (el|la) (mar|piscina|rio|agua)|se (ha electrocutado|electrocuto))\b/,
  /\b((a|au) fost (impuscat|injunghiat|lovit[a]? de (o )?masina|calcat[a]? de|electrocutat)\w*|(l|m|o) (au|a) (impuscat|injunghiat)\w*|a cazut (de pe|din|de la) (acoperis|balcon|geam|fereastra|schela|scara|etaj\w*)|se ineaca in (apa|mare|piscina|rau))\b/,
  /\b((e|u) (qelluan|qellua|goditen|theren|shtypi|perplasi)( me (plumb|arme|thike)| (nje )?makin[ae])|ra nga (ballkoni|catia|dritarja|skela)|po mbytet ne (det|uje|pishine))\b/,
  /(підстрелили|застрелили|поранили (ножем|з)|вдарили ножем|збила (машина|автівка)|збив (автомобіль|потяг)|випа(в|ла) з (вікна|балкона)|впа(в|ла) з (даху|балкона|вікна|риштування)|тоне (у|в) |ударило струмом|вдарило струмом)/u,
  /(اطلق(وا)? (عليه|عليها|النار)|طعن(وه|وها|ه|ها)|صدمت(ه|ها|ني)? سيارة|دهست(ه|ها|ني)? سيارة|سقطت? من (السطح|الشرفة|النافذة|البلكون)|يغرق|تغرق|صعقه الكهرباء|صعقته الكهرباء)/,
  /(中枪|中弹|被枪|被捅|被刀(刺|捅|砍)|被车撞|车祸受伤|从(楼上|阳台|屋顶|窗户).{0,3}(摔|掉|坠)|溺水|触电)/u,
]);
/** Seen at once, however small the bite. */
const SNAKE = anyOf([
  /\b((mors\w*|morde)( \w+){0,4} (vipera|serpente|serpe|biscia)|(vipera|serpente|serpe)( \w+){0,4} mors\w+|(bit|bitten|bite)( \w+){0,4} (snake|viper|adder)|(snake|viper|adder) ?(bite|bit|bitten)\w*|snakebite|(schlange|kreuzotter|viper)\w*( \w+){0,4} gebissen|schlangenbiss|(mordue?|morsure)( \w+){0,4} (serpent|vipere)|(serpent|vipere)( \w+){0,3} mordue?|(mordi\w*|mordedura|pico)( \w+){0,4} (serpiente|vibora|culebra)|(serpiente|vibora|culebra)( \w+){0,3} mordi\w*|(muscat\w*)( \w+){0,4} (sarpe\w*|vipera)|(sarpe\w*|vipera)( \w+){0,3} muscat|(kafsho\w+|pickoi)( \w+){0,4} (gjarper\w*|neperk\w*)|(gjarper\w*|neperk\w*)( \w+){0,3} kafsho\w+)\b/,
  /((вкуси|укуси)\p{L}+( \S+){0,4} (змія|змії|зміі|гадюк\p{L}*)|(змія|гадюка)( \S+){0,3} (вкуси|укуси)\p{L}+)|((لدغ\p{L}*|عض\p{L}*|قرص\p{L}*)( \S+){0,3} (افعى|ثعبان|حية|حنش)|(افعى|ثعبان|حية)( \S+){0,2} (لدغ\p{L}*|عض\p{L}*))|(蛇(给)?咬|被.{0,3}蛇咬)/u,
]);
/** Much blood, or blood that does not stop; of a wound, the nose, the mouth or the bowel. What is coughed up is a sign of its own. */
const BLEEDS = anyOf([
  /\b((sangue|sanguin\w+|emorragia)( \w+){0,12} (non (si ferma|smette|riesco a fermar\w+|si riesce a fermar\w+)|da (un ora|un or\w|due ore|\w+ ore|mezz ora|tanto)|a fiotti|zampill\w+|schizz\w+|dappertutto|ovunque|tantissimo)|(esce|perde|perdo|sta perdendo|sto perdendo) (tanto|molto|un sacco di|troppo|tantissimo) sangue|(inzupp\w+|pien[oa]|zupp[oa]) (di sangue|tutto)|(vomit\w+|rimess\w*)( \w+){0,5} (fondi di caffe|nero come il caffe|scur[oa] come il caffe)|(feci|cacca|vado in bagno|bagno)( \w+){0,3} ner[eoa]( \w+){0,2} (catrame|pece)|sangue (dal|dalla|dall) (orecchi\w*|testa|ano))\b/,
  /\b((blood|bleed\w*)( \w+){0,12} (won t stop|wont stop|doesn t stop|does not stop|not stopping|can t stop (it|the)|everywhere|for (an hour|two hours|\w+ hours|half an hour)|spurt\w*|pour\w*|gush\w*)|(won t|wont|can t|cannot|doesn t|does not) stop (the )?bleeding|(spurting|pouring|gushing) (with )?blood|(losing|lost) (a lot of|so much|lots of) blood|soaked (in|with) blood|bleeding (heavily|badly|from (the|his|her) (ear|head))|coffee grounds|(black|tarry)( \w+){0,2} (tarry|tar)|stools?( \w+){0,3} (like )?tar)\b/,
  /\b((blut\w*)( \w+){0,12} (hort nicht auf|nicht aufhor\w+|lasst sich nicht stillen|spritzt|seit (einer stunde|\w+ stunden))|(es )?spritzt( \w+){0,4} (raus|blut|takt)|(viel|zu viel|so viel) blut (verloren|verliert)|blut aus dem (ohr|kopf)|kaffeesatz|(schwarzer|teer\w*) stuhl\w*)\b/,
  /\b((saigne\w*|sang)( \w+){0,12} (s arrete pas|n arrete pas|ne s arrete|depuis (une heure|\w+ heures)|partout|a flots|gicle)|(perd|perds) (beaucoup|trop|enormement) de sang|sang (par|de) l oreille|marc de cafe|selles? noires?)\b/,
  /\b((sangr\w+|sangre)( \w+){0,12} (no para|no se detiene|no deja de|no se corta|desde hace (una hora|\w+ horas)|a chorros|por todas partes)|(pierde|pierdo|esta perdiendo) (mucha|demasiada) sangre|sangre por (el|los) oidos?|posos de cafe|heces negras)\b/,
  /\b((sange\w*|sangereaza)( \w+){0,12} (nu se opreste|nu se mai opreste|de (o ora|\w+ ore)|tasneste|siroaie)|pierde (mult|prea mult) sange|sange din ureche|zat de cafea|scaun negru)\b/,
  /\b((gjak\w*|rrjedh gjak)( \w+){0,12} (nuk ndalet|nuk ndalon|s ndalet|prej (nje ore|\w+ oresh)|me shume)|(humb|ka humbur) shume gjak|rrjedh gjak shume|gjak nga (veshi|koka))\b/,
  /(кров\p{L}*( \S+){0,12} (не зупиняється|не спиняється|не можу зупинити|фонтаном|цівкою|годину|години)|втрачає багато крові|багато крові|кров (з|із) (вуха|голови)|кавова гуща|чорнии як дьоготь)/u,
  /((نزيف|ينزف|تنزف|انزف|الدم|دم)( \S+){0,12} (لا يتوقف|ما بيوقف|ما يوقف|لم يتوقف|منذ ساعة|من ساعة|بغزارة)|نزيف (شديد|حاد)|يفقد (الكثير|دم كثير)|دم من (الاذن|راسه))/u,
  /(血[^，。、；,]{0,8}(止不住|不停|一直流|喷|好多(?!年)|很多(?!年))|(流血|出血|流鼻血)[^，。、；,]{0,8}(止不住|不停|\p{Script=Han}?个?(小时|钟头))|大出血|失血过多|耳朵(里)?流血|呕(吐)?.{0,4}咖啡|黑便|柏油)/u,
]);
/** A wound that is pressed on and goes on bleeding, in whatever words. */
const WOUND = anyOf([
  /\b(tagli\w*|tajat\w|ferit\w|sangu\w*|emorragia|naso|cut\w*|wound\w*|gash\w*|bleed\w*|blood|nosebleed|schnitt\w*|geschnitten|wunde\w*|blut\w*|coupee?\w*|coupure|plaie\w*|saign\w*|sang|cort\w+|herida\w*|sangr\w*|taiat\w*|taietur\w*|rana|sange\w*|prer\w*|preva|plag\w*|gjak\w*)\b/,
  /(поріз\p{L}*|ран[аиу]|кров\p{L}*)|(جرح\p{L}*|انجرح\p{L}*|نزيف|ينزف|دم)|(切|割|伤口|流血|血)/u,
]);
const UNSTOPPED = anyOf([
  /\b((nun|non) (si|se) (ferma|arresta)|non smette|non riesco a fermar\w+|(won t|wont|doesn t|does not|can t|cannot) (make it )?stop|not stopping|hort nicht auf|lasst sich nicht stillen|(s arrete|ne s arrete|n arrete|arrete) pas|ca continue de saigner|no (para|se detiene|se corta)|no deja de|nu se (mai )?(opreste|oprea)|(nuk|s) (ndalet|ndalon|pushon))\b/,
  /не (зупиня|спиня|вщуха)\p{L}+|не можу зупинити|(لا|ما|لم) (ي|ب|عم ي)?(توقف|وقف|يوقف|بيوقف)|止不住|不停|停不下来/u,
]);

/** Not of these days of a month, and not of gums. */
const OF_LITTLE = anyOf([
  /\b(ciclo|mestruazion\w*|gengiv\w*|period|periods|gums?|blood (pressure|tests?|sugar|group|type)|menstruation|periode|regel|zahnfleisch|regles|gencives?|regla|encias?|menstruatie|gingii|perioda|mishrat)\b|(місячні|ясна)|(الدورة|اللثة)|(月经|例假|牙龈)/u,
]);

/** More words are a story, and the readers have more to go by. */
const FEW = 25;

export function isBadlyHurt(text: string): boolean {
  const said = plain(text);
  if (isTold(text, said) === false) return false;
  return isThere(HURT, said) || isThere(SNAKE, said) || bleeds(said);
}

/** Whether somebody bleeds from a wound or the nose, much or without an end: pressed on until 112 is there. */
export function isBleeding(text: string): boolean {
  const said = plain(text);
  return isTold(text, said) && bleeds(said) && !FROM_INSIDE.test(said);
}

/** Told as what happens here, in few words. */
function isTold(text: string, said: string): boolean {
  return !/[?？؟]/u.test(text) && said.split(' ').length <= FEW && !isElsewhere(said);
}

function bleeds(said: string): boolean {
  return !OF_LITTLE.test(said) && (isThere(BLEEDS, said) || (WOUND.test(said) && isThere(UNSTOPPED, said)));
}

function isThere(named: Pick<RegExp, 'exec'>, said: string): boolean {
  const found = named.exec(said);
  return found !== null && !NOT.test(said.slice(0, found.index));
}

/** No cloth stops it: vomited, coughed, from the bowel, the ear, or of a pregnant woman. */
const FROM_INSIDE = anyOf([
  /\b(vomit\w*|rimess\w*|feci|cacca|bagno|toss\w*|sput\w*|orecchi\w*|ano|incinta|gravid\w+|vagin\w*|stools?|tarry|cough\w*|spit\w*|ear|pregnan\w*|erbr\w*|stuhl\w*|hust\w*|spuck\w*|ohr|schwanger\w*|vomi\w*|selles?|touss\w*|crach\w*|oreille|enceinte|heces|tos\w*|escup\w*|oidos?|embarazad\w*|scaun\w*|tus\w*|scuip\w*|ureche|insarcinat\w*|vjell\w*|koll\w*|vesh\w*|shtatzen\w*)\b/,
  /(блю\p{L}+|блюв\p{L}+|кашл\p{L}+|стіл\p{L}+|вух\p{L}+|вагітн\p{L}+)|(قيء|يتقيا|براز|سعال|الاذن|حامل)|(呕|吐|便|咳|耳|怀孕|孕)/u,
]);

/** Right before it; what else is denied ("and I have no phone") takes nothing away. */
const NOT = /(?:^| )(?:non|no|nu|nuk|s|не|لم|ما|没|无|未) ?$/u;
