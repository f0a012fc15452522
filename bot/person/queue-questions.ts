// What somebody who waits asks of the queue itself: how many are before them, which number was noted; and "write to me instead". Read by
// their words, as `plain` leaves them, in the ten languages: the model takes "how many people are there before me?" for statistics.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const ASKS_PLACE = anyOf([
  /\b(quant[aie]|quanti ne|quanta gente|che numero|che posto|a che punto)\b.*\b((prima|davanti|avanti) (di |a )?(me|noi)|(mi|ci) preced\w+|(in|nella|della|la) (coda|fila|lista)|in attesa)\b|\bquant[aie]( ne| persone| gente| altri| altre)*( ho| abbiamo| c e| ci sono| siamo| sono)? (prima|davanti|avanti)\b|\bquant[ie] siamo( in (coda|fila))?$/,
  /\bquando (tocca|sara|e) (il mio turno|il turno mio|a me|a noi)\b|\b(tocca|e il turno) (a me|mio|adesso)\b|\b(sono|e) (io )?(il|la) (prossim[oa]|prim[oa])\b( in (coda|fila))?$|\be (gia )?il mio turno\b|\bc e (molta |tanta |troppa |parecchia |ancora )?(coda|fila|gente (in attesa|prima|davanti))\b|\b(che|quale) (posizione|posto) (ho|occupo|sono)\b|\b(in|la mia) (che )?posizione\b|\bquanto e lunga la (coda|fila)\b|\bche numero (sono|ho)( io)?\b/,
  /\bhow many( of us)?( people| persons| others)?( are| is)?( there| waiting| still)* ?(before|ahead|in front|in (the )?(queue|line)|waiting)\b|\bhow many (people )?(do i have )?(before|ahead of|in front of) me\b|\b(my|the|which|what) (place|position|number|spot) (in (the )?(queue|line)|am i|do i have)\b|\b(what|which) number am i\b|\bam i (the )?next\b|\bwhen is it my turn\b|\bis it my turn\b|\bhow long is the (queue|line)\b|\bwhere am i in (the )?(queue|line)\b|\bwhat s my (place|position)\b/,
  /\bwie ?viele?( leute| menschen| personen| andere)?( sind| warten| kommen)?( es| da| noch)* ?(vor mir|vor uns|in der (schlange|warteschlange)|warten)\b|\bwann (bin ich|komme ich) (dran|an die reihe)\b|\bbin ich (schon |jetzt |als nachste[rs]? )*(dran|an der reihe|die nachste|der nachste|nachster)\b|\b(welche[rn]?|mein) (platz|position|stelle|nummer)\b.*\b(schlange|warteschlange|habe ich|bin ich)\b|\bwie lang ist die (schlange|warteschlange)\b/,
  /\bcombien( de (personnes|gens|monde))?( y a t il| il y a| sont| attendent| suis je| j ai| ai je)*( encore)? ?(avant|devant) (moi|nous)\b|\bcombien( de (personnes|gens))?.*\b(dans la file|en attente|attendent)\b|\b(quand est ce|c est quand|est ce|c est)( bientot| deja)? mon tour\b|\bsuis je (le |la )?(prochaine?|suivante?)\b|\b(ma|quelle) (place|position)\b.*\b(file|queue|attente|ai je|suis je)\b|\bma place dans la file\b/,
  /\bcuant[ao]s?( personas| gente)?( hay| tengo| estan| quedan| son)*( todavia)? ?(antes|delante|por delante)( de (mi|nosotros)| mio)?\b|\bcuant[ao]s.*\b(en la cola|en la fila|esperando)\b|\bcuando (me toca|es mi turno)\b|\b(me toca|es mi turno)( ya)?$|\bsoy (el|la) (siguiente|proxim[oa])\b|\b(que|cual es mi) (puesto|lugar|posicion|numero)\b.*\b(cola|fila|tengo|soy)\b|\bmi (puesto|lugar|posicion) en la (cola|fila)\b/,
  /\bcat[ie]( persoane| oameni)?( mai)?( sunt| am| e| asteapta)* ?(inaintea mea|inainte de mine|in fata mea|in fata|la rand)\b|\bcand (imi vine|e|este) randul( meu)?\b|\b(e|este|urmez|a venit) (randul meu|eu)\b|\bsunt (urmatorul|urmatoarea)\b|\b(ce|al catelea) (loc|numar)\b.*\b(rand|coada|am|sunt)\b|\bal catelea sunt\b/,
  /\bsa (veta|njerez|persona|te tjere)( jane| kam| ka| presin)* ?(para meje|perpara meje|para nesh|ne radhe)\b|\bkur (me vjen|eshte|vjen) (radha|radha ime)\b|\b(eshte|a eshte|erdhi) radha ime\b|\ba jam (une )?(i|e) radhes\b|\bjam (i|e) radhes\b/,
  /скільки (ще )?(людеи|осіб|нас|іх)?( є| ще| чекає)* ?(переді мною|перед мною|перед нами|у черзі|в черзі)|коли (моя|наша) черга|(чи )?(вже )?моя черга|я (наступнии|наступна)|якии я (в|у) черзі|яке моє місце/u,
  /كم (عدد )?(شخصا|شخص|الاشخاص|واحدا|من الناس)?( يوجد| هناك| ينتظر)* ?(قبلي|امامي|في الانتظار|في الطابور)|متى (ياتي )?دوري|هل (حان|جاء) دوري|هل انا التالي|ما (هو )?(ترتيبي|رقمي في)/,
  /(前面|我前面|排队).{0,6}(几个?人?|多少人?)|排(在)?(第几|几号)|(什么时候|多久|几时).{0,3}(轮到我|到我)|轮到我了?吗|(是不是)?下一个(是|就是)我|第几(位|个)/u,
]);
/** "If I close the phone, do I lose my place?": whether the place is kept. */
const ASKS_IF_KEPT = anyOf([
  /\b((perdo|perdero|perderei|perdiamo|si perde|rimane|resta|mantengo|conservo|tengo|tenete|mi tenete) (sempre |ancora )?(il |la |l |mi[oa] )*(posto|fila|coda|turno|precedenza|priorita)|devo (rifare|ricominciare) (la fila|da capo la fila|la coda))\b/,
  /\b((lose|losing|keep|hold|save) (my|the|our) (place|spot|turn|position|queue)|(place|spot|turn) (is |be |get )?(lost|kept|saved)|go to the back of the (queue|line))\b/,
  /\b((verliere|verlier|behalte|bleibt|verliert|behalt)( \w+){0,3} (mein(en)? |der |den )?(platz|stelle|reihe)|(platz|stelle)( \w+){0,3} (verlieren|verliere|behalten|weg|erhalten))\b/,
  /\b((perds|perdre|perdrai|garde|garder|conserve)( \w+)? (ma|mon|la|le) (place|tour)|ma place est (gardee|perdue))\b/,
  /\b((pierdo|perdere|pierde|perder|mantengo|guardan|conservo)( \w+)? (mi|el) (puesto|turno|lugar|sitio))\b|\b((pierd|imi pierd|pierde|pastrez)( \w+)? (locul|randul)|imi pierd (locul|randul))\b/,
  /\b((humb|humbas|e humb|mbaj|ruhet)( \w+){0,2} (vendin|radhen|vendi|radha))\b|(втрачу|втрачаю|загублю|збережеться|пропаде)( \p{L}+){0,2} (місце|черг\p{L}+)|(місце|черга)( \p{L}+){0,2} (пропаде|зникне|збережеться|загубиться)/u,
  /(افقد|اخسر|يضيع|اضيع|احتفظ ب|يبقى)( ?)(دوري|مكاني)|(会)?(丢失?|失去|没了|保留|保住|还在).{0,4}(位置|位子|排队|号|顺序)|(位置|位子|排队|排的号).{0,6}(丢|没|保留|还在|取消|失去)|重新排队/u,
]);

/** Beds, doses and swabs have queues of their own. */
const OF_ELSE = anyOf([
  /\b(vaccin\w*|tampon\w*|farmaci\w*|ospedal\w*|pronto soccorso|contagi\w*|positiv\w*|mort\w*|cas[oi]|vaccine|test|hospital|cases|dead|impf\w*|krankenhaus|vacun\w*|morts|muert\w*)\b/,
]);

/** Whether somebody asks where they stand in the queue. */
export function asksPlace(text: string): boolean {
  const said = plain(text);
  return (ASKS_PLACE.test(said) || ASKS_IF_KEPT.test(said)) && !OF_ELSE.test(said);
}

const ASKS_NUMBER = anyOf([
  /\b(che|quale|qual e( il)?|a (che|quale)|su (che|quale)) numero( di telefono)?\b.*\b(ho|avete|hai|hanno|segnat\w+|scritt\w+|annotat\w+|mi (ri)?chiam\w+|lasciat\w+|dat\w+|registrat\w+|preso)\b|\b(avete|hai) (segnato|scritto|preso|annotato|registrato) (bene )?(il (mio )?numero|il numero giusto)\b|\bil (mio )?numero (che avete|segnato|annotato) (qual )?e\b|\b(mi )?(ripeti|ripetete|rileggi|confermi|confermate|conferma)(mi)? (il|quel) (mio )?numero\b/,
  /\b(what|which) (phone |telephone )?number\b.*\b(have you|did you|do you have|did i|have i|will you call|are you calling|you (have|got|noted|wrote))\b|\b(do|have|did) you (have|got|get|note|noted|write|written)( down)? (my|the right) (phone )?number\b|\b(repeat|confirm|read back) (my|the) number\b/,
  /\bwelche (telefon|handy)?nummer\b.*\b(haben|habe|hast|notiert|rufen|aufgeschrieben|gespeichert)\b|\bhaben sie meine (telefon|handy)?nummer( richtig)?\b|\b(wiederholen|bestatigen) sie (meine|die) (telefon)?nummer\b/,
  /\bquel(le)? (est le )?numero\b.*\b(avez|as|ai je|note|notes|appel\w+|rappel\w+|enregistre)\b|\bavez vous (bien )?(note|mon|pris) (mon )?(bon )?numero\b|\b(repetez|confirmez) (mon|le) numero\b/,
  /\b(que|cual) (es el )?numero\b.*\b(han|has|habeis|tienen|tienes|anotad\w+|apuntad\w+|llam\w+|he dado)\b|\b(han|has|habeis) (anotado|apuntado) (bien )?mi numero\b|\b(repite|repitan|confirma|confirmen) (mi|el) numero\b/,
  /\b(ce|care) (este )?numar\w*\b.*\b(ati|ai|notat|scris|aveti|sunati|am dat)\b|\bati notat (bine )?numarul( meu)?\b|\b(repetati|repeta|confirmati) numarul\b/,
  /\b(cilin|cfare|c) numer\w*\b.*\b(keni|ke|shenuar|shkruar|telefono\w+|dhashe)\b|\b(e|a e)? ?keni (shenuar )?(mire )?numrin( tim)?\b|\b(perseriteni|konfirmoni) numrin\b/,
  /якии номер.*(записа|маєте|дзвони|телефону|у вас)|(ви )?(правильно )?записали (міи )?номер|(повторіть|підтвердьте) (міи )?номер/u,
  /(ما|اي|على اي) ?(هو )?(ال)?رقم .*(سجلت|لديكم|عندكم|كتبت|تتصل|اعطيت)|هل (سجلت|لديكم) رقمي|(كرر|اكد|اكدوا) (ال)?رقمي?/,
  /(记|存|写|留)(下|了|的)*.{0,4}(哪个|什么|几号).{0,4}(号码|电话|号)|(哪个|什么)(电话|号码|电话号码).{0,8}(记|存|打|留)|(我的)?(号码|电话).{0,4}(记对|对吗|是多少|记下了吗)|(重复|确认)(一下)?(我的)?(号码|电话)/u,
]);

/** "Which number did you note?" */
export function asksNumber(text: string): boolean {
  return ASKS_NUMBER.test(plain(text));
}

const PREFERS_WRITING = anyOf([
  /^(si |no |allora |ok |yes |ja |oui |da |po |так |نعم )*(meglio |rather |lieber |plutot |mejor )?(in chat|qui in chat|per iscritto|in (the )?chat|in writing|im chat|schriftlich|(par|dans le) chat|par ecrit|(por|en el|en) chat|por escrito|in scris|ne chat|me shkrim|(у|в) чаті|письмово|في الدردشة|كتابة|在聊天里|在聊天中|用文字)$/u,
  /\b(prefer\w+|meglio|vorrei|voglio|aspetto|resto|rispondete\w*|rispondi\w*|scrivete\w*|scrivi\w*|continuiamo|posso)\b.{0,24}\b((in|la|via|questa|per|nella) chat|chattare|per iscritto|scrivere( qui)?|scriver(vi|ci|mi)( qui)?|per messaggio|messaggi|qui)\b|\b(niente|no|senza) (telefonat[ae]|chiamat[ae]|telefono)\b|\b(scrivetemi|rispondetemi) (qui|in chat)\b|\bmeglio (qui|la chat|in chat|scrivere)\b/,
  /\b(prefer|rather|better|instead|want to|would like to|answer me|write to me|reply)\b.{0,24}\b(chat|in writing|writ(e|ing)|here|by message|text(ing)?)\b|\bno (phone )?calls?( please)?\b/,
  /\b(lieber|besser|mochte|will|schreiben sie|antworten sie)\b.{0,24}\b(chat\w*|schriftlich|schreiben|hier|nachricht\w*)\b|\b(kein(en)?) (anruf|telefonat)\b/,
  /\b(prefere\w*|plutot|mieux|voudrais|veux|repondez|ecrivez)\b.{0,24}\b(chat|par ecrit|ecrire|ici|messages?)\b|\bpas d appel\b/,
  /\b(prefiero|mejor|quiero|quisiera|respond\w+|escrib\w+)\b.{0,24}\b(chat|por escrito|escribir|aqui|mensajes?)\b|\bsin llamadas?\b/,
  /\b(prefer|mai bine|vreau|as vrea|raspund\w+|scrie\w*|scrieti\w*)\b.{0,24}\b(chat\w*|in scris|sa scriu|aici|mesaj\w*)\b|\bfara apel\w*\b/,
  /\b(preferoj|me mire|dua|me (pergjigj\w+|shkruani))\b.{0,24}\b(chat\w*|me shkrim|te shkruaj|ketu|mesazh\w*)\b|\bpa telefonata?\b/,
  /(краще|хочу|волію|відповідаите|пишіть).{0,24}(чат\p{L}*|письмово|писати|тут|повідомлен\p{L}+)|без дзвінк/u,
  /(افضل|اريد|اجيبوني|اكتبوا لي).{0,24}(الدردشة|المحادثة|كتابة|الكتابة|هنا|رسايل)|بدون (اتصال|مكالمة)/,
  /(还是|宁愿|想|更愿意|请).{0,6}(在这里|聊天|打字|文字|书面|写)(回复|回答|说|聊)?|不要打电话.{0,6}(文字|打字|这里|聊天)/u,
]);

/** Whether somebody who was to be called would rather be answered in writing. */
export function prefersWriting(text: string): boolean {
  const said = plain(text);
  return said.split(' ').length <= MOST_WORDS && PREFERS_WRITING.test(said) && !/[?？؟]/u.test(text);
}

const ASKS_FOR_CALL = anyOf([
  /\b((ri)?chiamatemi|telefonatemi|(ri)?chiamami|telefonami|(mi|ci) (potete |puoi |potreste |potrebbe )?((ri)?chiam(ate|are|i|iate|a|ata)|telefon(ate|are|i|iate))|che mi ((ri)?chiam|telefon)\w+|(ri)?chiamarmi|telefonarmi|(essere|venire) (ri)?chiamat[oa]|una (ri)?chiamata|una telefonata)\b/,
  /\b(call|phone|ring) me( back)?\b|\b(be|get) called( back)?\b|\ba (phone |return )?call ?back\b|\bby phone instead\b/,
  /\b(rufen|ruft|ruf) (sie |ihr )?mich\b|\bmich (bitte )?(zuruck|an)rufen\b|\b(zuruck|an)gerufen werden\b|\beinen (ruckruf|anruf)\b/,
  /\b(r?appelez|telephonez) moi\b|\bqu on me (r?appelle|telephone)\b|\b(etre r?appelee?|me r?appeler)\b/,
  /\b(llamenme|llameme|llamame|llamadme)\b|\bque me llam\w+\b|\bme (pueden|puede|podeis) llamar\b/,
  /\b(sunati|suna|apelati) ma\b|\bsa ma sunati\b|\bsa fiu sunata?\b/,
  /\bme (telefononi|merrni ne telefon|thirrni)\b/,
  /(пере|за)?(телефонуите|дзвоніть|передзвоніть) мені|(щоб )?мені (передзвонили|зателефонували)/u,
  /(اتصلوا|اتصل|عاودوا الاتصال) (بي|معي)|ان تتصلوا بي/,
  /(给我)(打|回)(个)?电话|打电话给我|回(个)?电(话)?给我|打给我/,
]);

/** Whether a call is spoken of that we should make; who refuses one, or asks where it stays, is told apart elsewhere. */
export function speaksOfCall(text: string): boolean {
  return ASKS_FOR_CALL.test(plain(text));
}

/** A longer message tells something else. */
const MOST_WORDS = 12;
