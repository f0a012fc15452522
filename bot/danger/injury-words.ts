// The words of further small injuries: tetanus, fingers in a door, what was put into a nose or swallowed, a needle in a park; and of falls and
// knocks. As `plain` leaves the words, in the ten languages.
import { anyOf } from '../words/patterns/patterns.js';

/** Asked for by its name, or a nail that somebody stepped on. */
export const TETANUS = anyOf([
  /\b(tetano|antitetanic[ao]|tetanus\w*|wundstarrkrampf|tetanos\w*|antitetanos)\b|(?<!\p{L})(правець|правця)(?!\p{L})|(الكزاز|كزاز|التيتانوس|تيتانوس)|(破伤风)/u,
  /\b((pestat|calpestat|piantat|conficcat|infilzat|punt)\w( \w+){0,4} chiod[oi]|chiod[oi]( \w+){0,4} (pied[ei]|arrugginit[oi]|mano)|(stepped|trod|stood|stuck)( \w+){0,3} (nail|tack)|rusty nail|nail( \w+){0,3} (foot|my hand)|(nagel)( \w+){0,3} getreten|rostige\w? nagel|(marche|pose)( \w+){0,3} clou|clou rouille|(pis[eo]|pisado|clave|clavado)( \w+){0,3} clavo|clavo oxidado|(calcat|infipt)( \w+){0,3} cui|cui ruginit|(shkel\w*|nguli\w*)( \w+){0,2} gozhd\w+|gozhd\w+ te? ndryshk\w+)\b/u,
  /(наступи\p{L}+( \S+){0,3} цвях|цвях\p{L}*( \S+){0,2} (ног|іржав)\p{L}*|іржав\p{L}+ цвях)|((دست|دعست|داس|دخل)( \S+){0,3} مسمار)|((踩|扎).{0,4}钉|钉子(扎|刺)|生锈的?(钉|铁))/u,
]);

export const CRUSHED = anyOf([
  /\b((mi sono|mi|si e|s e|ho|ha) (\w+ )?(chius|schiacciat|pestat|incastrat|pizzicat)\w( \w+){0,2} (dit[oai]|man[oi]|pollice|indice|mignolo|unghi\w|pied[ei]|alluce)|(dito|dita|mano|pollice|unghia|piede|alluce)( \w+){0,3} (chius|schiacciat|incastrat|pestat)\w|(porta|portiera|cassetto|sportello|finestra)( \w+){0,3} (sul|sulla|sulle|sul mio) (dit[oa]|mano|pollice)|martellata( \w+){0,4}|(cadut|cascat)\w( \w+){0,4} (sul|sulla|sui|sulle) (dit[oa]|mano|pied[ei]|alluce)|unghia( \w+){0,3} (ner|blu|viola)\w*)\b/,
  /\b((shut|slammed|closed|trapped|crushed|caught|jammed|squashed|smashed)( \w+){0,3} (finger|fingers|thumb|hand|toe|foot)|(finger|fingers|thumb|hand|toe)( \w+){0,3} (shut|slammed|trapped|crushed|caught|jammed|squashed|smashed)|(hit|whacked) (my|his|her) (thumb|finger|hand)( \w+){0,3}|(fell|dropped)( \w+){0,4} on (my|his|her) (foot|toe|hand|finger)|black (finger|thumb)? ?nail)\b/,
  /\b((finger|fingern|daumen|hand|zeh|zehe|fuss|fuß)( \w+){0,6} (eingeklemmt|geklemmt|gequetscht|eingequetscht)|auf den (daumen|finger|fuss|fuß) (gehauen|geschlagen|gefallen)|blauer nagel|schwarzer nagel|(coince|ecrase|pince)e?( \w+){0,3} (doigts?|main|pouce|pied|orteil)|(doigts?|main|pouce|orteil)( \w+){0,3} (coince|ecrase|pince)e?s?|tombee? sur (le|mon|son) (pied|doigt|orteil)|ongle noir)\b/u,
  /\b((pill|pillad|aplast|aplastad|machac|machacad|cogid)[eoa]\w*( \w+){0,2} (dedos?|mano|pulgar|pie)|(dedos?|mano|pulgar)( \w+){0,3} (pillad|aplastad|machacad|atrapad)\w|una negra|(prins|strivit|zdrobit)( \w+){0,2} (deget\w*|mana|unghi\w*)|(deget\w*|mana)( \w+){0,2} (prins|strivit|zdrobit)\w*|unghie neagra|(zura|shtypa|zuri|shtypi|kapi|kapa)( \w+){0,2} (gisht\w*|dor\w+)|(gisht\w*|dor\w+)( \w+){0,3} (zura|zuri|shtyp\w*|ngec\w*))\b/,
  /((прищем|защем|придави|роздави|затисну|прибив|прибила|забив|забила)\p{L}*( \S+){0,3} (палець|пальці|пальця|руку|ніготь|ногу)|(палець|пальці|руку)( \S+){0,3} (прищем|защем|придави|роздави|затис)\p{L}*)|((?<!\p{L})(انحشر|حشر|علق|سكر|انغلق|ضرب|دعس|انهرس|هرس|انعصر)ت?( \S+){0,2} ((?:ب|ع|على )?(?:اصبع|صبع)\p{L}*|(?:يد|ايد)(?:ي|ه|ها|و)?(?!\p{L}))|(اصبع|صبع|اصابع)\p{L}*( \S+){0,3} (انحشر|علق|انهرس|انعصر|بالباب)\p{L}*)|((手指?|指头|脚趾?|指甲)(头)?(被|给|让).{0,5}(夹|砸|压|挤)|(夹|砸|压|挤)(到|了|伤|着).{0,3}(手|指|脚)|指甲.{0,3}(黑|紫))/u,
]);

export const IN_NOSE_OR_EAR = anyOf([
  /\b((mess|infilat|ficcat|cacciat|entrat|incastrat|bloccat|rimast)\w( \w+){0,4} (nel|nell|dentro il|dentro l|in|nella|su per il|su dal) ?(naso|orecchi\w|narice)|(ha|c e|ho) (un|una|uno|qualcosa|dei|delle) ?(\w+ ){0,2}(nel naso|nell orecchio|nella narice)|(put|pushed|stuck|stuffed|shoved|poked|got)( \w+){0,4} (up|in|into|inside) (my|his|her|the|their) (nose|nostril|ear)|(stuck|lodged|something|insect|bug|bead|pea) (is )?(in|up|inside) (my|his|her|the) (nose|nostril|ear)|(insect|bug|fly|something) (\w+ ){0,2}in (my|his|her) ear)\b/,
  /\b((in|aus) (die|der|den|das|seine|ihre|mein|meinem|meine|seinem|ihrem|ihr|sein)? ?(nase|nasenloch|ohr)( \w+){0,2} (gesteckt|gestopft|steckt|stecken|geschoben)|(steckt|stecken)( \w+){0,3} (nase|nasenloch|ohr)|(etwas|insekt|perle|erbse)( \w+){0,2} im ohr|(mis|mise|enfonce|fourre|coince|coincee|entre|rentre)( \w+){0,4} (dans|au fond de) (le|son|mon|l|sa|la)? ?(nez|narine|oreille)|quelque chose dans (le nez|l oreille|son oreille|mon oreille|son nez|mon nez)|(insecte|bete)( \w+){0,2} dans (l|mon|son) ?oreille)\b/u,
  /\b((meti|metio|metido|mete|atasc\w+|entr[oa]\w*)( \w+){0,4} (en|por|dentro de) (la|el|su) (nariz|oido|oreja|fosa)|algo (\w+ )?en (la|el) (nariz|oido|oreja)|(bagat|intrat|bloc\w+)( \w+){0,4} (in|pe) (nas|nara|ureche)|ceva (\w+ )?in (nas|ureche)|(futi|futa|fut|hyri|ngeci|ngecur)( \w+){0,4} (ne|te) (hund\w*|vesh\w*)|dicka ne (hund\w*|vesh\w*))\b/,
  /((засуну|запха|встроми|застряг|потрап|залетіл?|заліз)\p{L}*( \S+){0,4} (в|у|до) (ніс|носі|носа|вухо|вусі|ніздрю)|(у|в) (носі|вусі|вухо|ніс)( \S+){0,2} (застряг|потрапи|залетіл?)\p{L}*)|((وضع|حط|دخل|ادخل|علق|دس|حشر)\p{L}*( \S+){0,4} (في|ب|داخل)? ?(انف|منخار|خشم|اذن|دان|بانف|باذن|بانفه|باذنه|بمنخار)\p{L}*|شي\p{L}* (في|ب)? ?(اذن|باذن|انف|بانف)\p{L}*)|((塞|放|掉|卡|飞|爬|钻)(到|进|在|入).{0,6}(鼻|耳)|(鼻子?里|鼻孔里?|耳朵里?).{0,3}(塞了|卡了|卡着|有东西|有异物|进了?虫|有虫))/u,
]);
/** Swabs, drops and mucus are what noses are for. */
export const OF_NOSES = anyOf([
  /\b(tampon\w*|spray|gocc\w+|muco|moccio|catarro|bruciore|dolor\w*|prurito|sangue|ronzio|fischio|acqua|tubicin\w*|ossigeno|sondino|test|swab\w*|drops|mucus|snot|pain|itch\w*|blood|tube|oxygen|water|stabchen|wattestabchen|abstrich|tropfen|schleim|wasser|sauerstoff|ecouvillon|gouttes|morve|sang|eau|oxygene|hisopo|gotas|moco\w*|agua|oxigeno|pic[a]turi|muci|apa|oxigen|pika|uje|oksigjen)\b|(тест|мазок|крапл|вод[аиу]|кисен)|(مسح[ةه]|قطر[ةه]|ماء|اكسجين)|(棉签|核酸|拭子|鼻涕|水|氧)/u,
]);

export const NEEDLE = anyOf([
  /\b((punt|pestat|calpestat|ferit|bucat|toccat)\w( \w+){0,4} siring\w+|siring\w+( \w+){0,5} (punt|pestat|bucat)\w|punt\w( \w+){0,3} ag[oh]i?( \w+){0,3} (usat|sporc|parco|spiaggia|strada|giardin|pazient|ospedale|terra)\w*|(pricked|stuck|stepped|trod|jabbed|stabbed)( \w+){0,4} (syringe|hypodermic|needle( \w+){0,3} (park|beach|street|ground|patient|used))|used needle|needle ?stick\w*|(gestochen|getreten)( \w+){0,4} spritze|spritze( \w+){0,4} (gestochen|getreten)|nadel( \w+){0,4} (park|strand|patient\w*|spielplatz|gebraucht\w*)|gebrauchte\w? (nadel|spritze)|nadelstich\w*)\b/u,
  /\b((pique|piquee|marche)( \w+){0,4} seringue|seringue( \w+){0,4} piquee?|aiguille (usagee?|souillee?)|(pinch\w+|pis\w+|clav\w+)( \w+){0,4} jeringuill?a|jering\w+( \w+){0,4} pinch\w+|pinch\w+( \w+){0,3} aguja( \w+){0,3} (parque|playa|usada|calle)|(intepat|calcat)( \w+){0,4} sering\w+|intepat( \w+){0,3} ac( \w+){0,3} (parc|folosit|plaja|strada)|(shpova|shpua|shkela|u shpua|cpova)( \w+){0,4} (shiring\w+|gjilper\w+( \w+){0,3} (park|perdorur|rruge|plazh)\w*))\b/u,
  /((вколо|уколо|наступи)\p{L}*( \S+){0,4} шприц\p{L}*|шприц\p{L}*( \S+){0,3} (вколо|уколо)\p{L}*|(вколо|уколо)\p{L}*( \S+){0,3} голк\p{L}+( \S+){0,2} (парк|пляж|вулиц|використан)\p{L}*)|((انوخز|وخز|انشك|شك|داس|دعس|انجرح)\p{L}*( \S+){0,3} (حقن[ةه]|بحقن[ةه]|سرنج[ةه]|بسرنج[ةه]|ابر[ةه] (مستعمل|ملقا|في))\p{L}*)|(被?(注射器|针筒|用过的针|针头).{0,4}(扎|刺|戳)|(扎|刺|踩)(到|了).{0,3}(注射器|针筒|针头))/u,
]);
/** A vaccination is one as well. */
export const OF_SYRINGES = anyOf([
  /\b(vaccin\w*|infermier\w*|insulin\w*|dose|jab|nurse|booster|impf\w*|krankenschwester|infirmi\w+|vacun\w*|enfermer\w*|asistent\w*|vaksin\w*|infermier\w*)\b|(щеплен|вакцин|інсулін)|(لقاح|تطعيم|انسولين)|(疫苗|接种|胰岛素)/u,
]);

export const SWALLOWED = anyOf([
  /\b(ingoiat|inghiottit|ingerit|mandat|buttat)\w( giu)?( \w+){0,3} (monet\w+|monetin\w+|soldin\w+|cent\w*|euro|botton[ei]|perl[ae]|perlin[ae]|bigli[ae]|lego|mattoncin\w|nocciol[oi]|sass\w+|anell[oi]|gomm[ae]|chewing gum|giocattol\w+|pallin[ae]|dente|dentino|otturazione|tappo|gettone|pezz\w+ di (plastica|gomma|gioco|giocattolo))\b/,
  /\b(swallowed|gulped down)( \w+){0,4} (coins?|penny|pennies|cents?|buttons?|beads?|marbles?|lego|pit|stone|pebble|ring|gum|toy|tooth|filling|crown|bottle cap|plastic|token)\b/,
  /\b(munzen?|cent|euro|knopf|perlen?|murmel|lego\w*|kern|kirschkern|stein|steinchen|ring|kaugummi|spielzeug\w*|zahn|plombe|plastik\w*)( \w+){0,2} (verschluckt|geschluckt|runtergeschluckt)\b/,
  /\b(avale|gobe)e?s?( \w+){0,3} (piece|piece de monnaie|pieces|bouton|perles?|bille|lego|noyau|caillou|bague|chewing gum|jouet|dent|plastique|jeton)\b|\b(trag\w+)( \w+){0,3} (moneda|monedas|boton|cuentas?|canica|lego|hueso|piedra|anillo|chicle|juguete|diente|plastico|ficha)\b/,
  /\b(inghitit)( \w+){0,2} (o |un )?(moned[ae]|ban|nasture|margel\w+|bila|lego|sambure|piatra|pietricica|inel|guma|jucari\w+|dinte|plastic)\b|\b(gelltiti|gelltita|gelltitur|kaperceu|kapercyer|perpiu)( \w+){0,2} (nje )?(monedh\w+|kops\w+|rruaz\w+|lego|berthame|gur\w*|unaz\w+|camcakiz|lod\w+|dhemb\w*|plastik\w*)\b/,
  /(проковтну|ковтну)\p{L}*( \S+){0,3} (монет\p{L}+|копіик\p{L}+|гудзик\p{L}*|ґудзик\p{L}*|намистин\p{L}+|бусин\p{L}+|кульк\p{L}+|лего|кісточк\p{L}+|камін\p{L}+|каблучк\p{L}+|жуик\p{L}+|іграшк\p{L}+|зуб\p{L}*|пластик\p{L}*)/u,
  /(بلع|ابتلع)\p{L}*( \S+){0,2} (قطع[ةه] (نقدي[ةه]|معدني[ةه]|نقود|لعب[ةه]|بلاستيك|ليغو)|عمل[ةه]|زر|خرز[ةه]|كل[ةه]|نواة|حجر|حصا[ةه]|خاتم|علك[ةه]|لعب[ةه]|سن)/u,
  /(吞|咽|吃)(下|进|了|掉)(去|了)?.{0,4}(硬币|钢镚|纽扣|扣子|珠子|弹珠|积木|乐高|果核|石子|石头|戒指|口香糖|玩具|牙齿?|塑料)|(硬币|纽扣|扣子|珠子|弹珠|积木|果核|石子|戒指|玩具).{0,4}(吞|咽)/u,
]);
/** What burns, pulls, cuts or chokes is more than small, and stays what the readers make of it. */
export const NO_SMALL_THING = anyOf([
  /\b(pil[ae]|batteri\w+|calamit\w+|magnet\w*|spill\w+|ag[oh]i?|chiod[oi]|vetro|lametta|puntina|vit[ei]|orecchin\w+|affilat\w|appuntit\w|soffoc\w+|strozz\w+|incastrat\w|bloccat\w|non (riesce|passa|va giu)|bava|sbava|piange|detersivo|button batter\w+|pins?|needles?|nails?|glass|razor|screws?|earrings?|sharp|chok\w+|stuck|drool\w*|crying|pile|aiguille|clou|verre|epingle|aimants?|etouff\w*|coincee?|bave|pleure|de travers|batterie\w*|knopfzelle\w*|nadel\w*|nagel|glas|scherbe\w*|schraube|spitz\w*|erstick\w*|wurg\w*|sabber\w*|weint|sich an)\b/,
  /\b(pilas?|iman|imanes|aguja|clavo|vidrio|alfiler|tornillo|pendiente|atragant\w*|ahog\w*|babea\w*|llora|ac|cui|sticla|surub|ace|inec\w*|blocat\w*|saliveaza|plange|bateri\w*|gjilper\w*|gozhd\w*|xham\w*|mbyt\w*|ngec\w*|qan|zile?)\b|(батареик|магніт|голк|цвях|скл[оа]|шпильк|гостр|задих|подави|застряг|слин|плаче)|(بطاري|مغناطيس|ابر[ةه]|دبوس|مسمار|زجاج|برغي|اختنق|يختنق|علقت?|لعاب|يبكي)|(电池|磁|针|钉|玻璃|刀片|螺丝|尖|噎|卡|口水|哭)/u,
]);

/** Blood from a finger, a hand, a knee; down a leg it may come from a womb. */
export const BLOOD_OF_LIMBS = anyOf([
  /\b((sangue|sanguin\w+)( \w+){0,4} (dit[oa]|pollice|indice|mano|ginocchi\w|gomito|alluce|unghia|pellicina)|(dit[oa]|pollice|mano|ginocchio|gomito|alluce|unghia|pellicina)( \w+){0,3} (sanguin\w+|sangue)|(blood|bleed\w*)( \w+){0,4} (finger|fingers|thumb|knee|elbow|toe|hand|nail)|(finger|thumb|knee|elbow|toe|hand)( \w+){0,2} bleed\w*|(finger|daumen|knie|ellbogen|zeh|hand)( \w+){0,3} (blutet|blut\w*)|blut\w*( \w+){0,4} (finger|daumen|knie|zeh|hand)|(doigt|pouce|genou|coude|orteil|main)( \w+){0,3} (saigne\w*|sang)|(saigne\w*|sang)( \w+){0,4} (doigt|pouce|genou|coude|orteil|main))\b/u,
  /\b((sangr\w+)( \w+){0,4} (dedos?|pulgar|rodilla|codo|mano)|(dedos?|pulgar|rodilla|codo|mano)( \w+){0,3} sangr\w+|(sang\w*)( \w+){0,4} (deget\w*|genunchi\w*|mana)|(deget\w*|genunchi\w*|mana)( \w+){0,3} sang\w*|gjak( \w+){0,4} (gisht\w*|gju\w*|dor\w+)|(gisht\w*|gju\w*|dor\w+)( \w+){0,3} gjak\w*)\b/,
  /(кров\p{L}*( \S+){0,3} (пальц\p{L}+|палець|коліна|рук[иі])|(палець|пальц\p{L}+|коліно)( \S+){0,3} кров\p{L}*)|((دم|الدم|نزيف|ينزف)( \S+){0,3} ((?:اصبع|صبع|ركبت)\p{L}*|(?:يد|ايد)(?:ي|ه|ها|و)?(?!\p{L}))|(اصبع|صبع|ركبت)\p{L}*( \S+){0,2} (ينزف|بينزف|دم|نزيف))|((手指?|指头|膝盖?|脚趾?)(在)?(流|出)血)/u,
]);

/** Knocks that nobody else gave, and what a small child rolls off. */
export const KNOCKS = anyOf([
  /(?<!\b(mi|ti|gli|le|ci|l|lo|la) (ha|hanno) )\b(sbattut|picchiat|battut)\w( \w+){0,3} (testa|fronte|capo|nuca|mento|ginocchio|gomito)\b|\b((pres|dat|fatt)\w una (brutta |bella |forte )?(testata|craniata)|bernoccolo|(botta|colpo) (in|alla|sulla|su) (testa|fronte|nuca)|(cadut|cascat|ruzzolat|rotolat)\w (giu )?(dal|dalla|dai|dallo|dalle) (letto|lettino|divano|fasciatoio|seggiolone|passeggino|culla|sedi\w+|bici\w*|altalena|scivolo|monopattino|lettone|poltrona|tavolo|braccia|scalin\w+))\b/u,
  /\b((hit|banged|bumped|knocked|whacked) (my|his|her|their|the) (\w+ )?(head|forehead|chin|knee|elbow)|(fell|fallen|rolled|tumbled|slipped) (off|from|out of) (the |a |my |our |his |her )?(bed|cot|sofa|couch|changing table|chair|high ?chair|swing|slide|bike|stroller|pushchair|pram|crib|arms)|bump on (the|his|her|my) (head|forehead))\b/,
  /\b((kopf|stirn|kinn|knie|ellbogen)( \w+){0,4} (gesto(ss|ß)en|angesto(ss|ß)en|angeschlagen|angehauen|aufgeschlagen)|(vom|von der|aus dem|von unserem) (\w+ )?(bett|sofa|couch|wickeltisch|wickelkommode|stuhl|hochstuhl|rad|fahrrad|schaukel|rutsche|arm|kinderwagen)( \w+){0,2} (gefallen|gerollt|gesturzt|runtergefallen)|(cogne|tape|heurte)e?( \w+){0,3} (tete|front|menton|genou|coude)|tombee? (du|de la|de son|du haut du) (lit|canape|divan|table|chaise|poussette|velo|bras|berceau)|bosse (a|sur|au) (la|le) ?(tete|front)?)\b/u,
  /\b((golpe\w*|pego|peg[oa]do|dio|dado)( \w+){0,4} (cabeza|frente|barbilla)|(cay?o|caido) (de|del|de la) (cama|sofa|cambiador|silla|trona|cuna|bici\w*|columpio|tobogan|carrito)|chichon|(lovit|izbit)( \w+){0,3} (cap\w*|frunte\w*|barbi\w*)|(cazut)( \w+){0,2} (pat|canapea|masa|scaun|pat\w*|bicicleta|leagan|carucior|masa de infasat)|cucui|(goditi|goda|godita|perplasi|perplasa|vrau|vrava)( \w+){0,3} (koke\w*|ball\w*)|(ra|rashe|u rrezua) (nga|prej) (krevat\w*|divan\w*|kolltuk\w*|karrig\w*|tavolin\w*|biciklet\w*|karroc\w*)|xhunge|gunge ne (koke|balle))\b/u,
  /((вдари|забив|забила|забило|стукну|приклада)\p{L}*( \S+){0,3} (голов|лоб|чол|колін)\p{L}*|(впав|впала|впало|упав|упала|упало|скотив|скотила)\p{L}*( \S+){0,2} (з|із|зі) (ліжк|диван|пеленальн|стільц|стіл|столик|колиск|велосипед|гоидалк|коляск)\p{L}*|гуля на (лобі|голові))|((ضرب|خبط|صدم|طرق|انخبط)\p{L}*( \S+){0,2} (راس|براس|جبين|جبهت)\p{L}*|(وقع|سقط|طاح|تدحرج)\p{L}*( \S+){0,2} (من|عن|عل) ?(ال)?(سرير|كنب|تخت|كرسي|صوف|طاول|دراج|ارجوح|عرب)\p{L}*)|(从.{0,6}(床|沙发|椅子?|凳子?|尿布台|婴儿车|桌子?|滑梯|秋千|自行车).{0,3}(掉|摔|滚|跌|滑)|(撞|磕|碰)(到|了|着)(了)?.{0,2}(头|额|脑|膝|下巴)|(头|额头?|脑袋).{0,4}(撞|磕|碰)(到|了|在)|起了?个?包)/u,
]);

/** One's own knock has the words of a beating: "sich den Kopf gestoßen", "se ha golpeado". */
export const KNOCKS_ONESELF =
  /\b(?:(?:hat|hatte) sich|(?:ich|hab|habe) (?:hab |habe )?(?:mir|mich))(?: (?!von|durch)\p{L}+){0,5} (?:an)?gesto(?:ss|ß)en\b|\b(?:si e|s e|mi sono) (?:picchiat|battut)\w|\b(?:se|me) (?:ha |he )?(?:golpe\w*|pego|pegado|dio|dado|di)(?: un)?(?: golpe)?(?: fuerte)? (?:en |con |contra )?(?:la |su )?(?:cabeza|frente)|\b(?:s a|m am) lovit|\bs est (?:frappee?|cognee?|tapee?)|\b(?:sturz|beule)\b/gu;

/** Who fell is as always now. */
const WELL = anyOf([
  /(?<!\b(non|ne|no|nu|nuk|s|nicht|not|isn t|pas) )\b(sta (ora |adesso |gia |molto )?bene|ora bene|tutto (bene|ok|a posto)|sembra (stare )?bene|gioca|ride|e (vispo|vispa|tranquill[oa]|sveglio|sveglia)|come (sempre|al solito)|(is|s|seems|looks|be) (now )?(fine|ok|okay|well|all right|alright|himself|herself|happy|playing|normal)|fine now|playing|laughing|acting normal\w*|munter|wohlauf|(geht|gehts) (es )?(ihm|ihr|jetzt|wieder|mir)?( \w+)? ?gut|alles (gut|ok|normal|in ordnung)|spielt|lacht|ca va( bien| mieux)?|va (tres )?bien|tout va bien|joue|rit|sourit)\b/u,
  /(?<!\b(no|nu|nuk|s) )\b((esta|se encuentra|ya) (ahora |muy )?bien|todo bien|juega|se rie|tan tranquil[oa]|(e|este|se simte) (acum )?(foarte )?bine|acum (e )?bine|se joaca|rade|linistit\w*|(eshte|tani|ndihet) (tani )?(shume )?mire|luan|qesh)\b/u,
  /(?<!не )(все (добре|гаразд|нормально|ок)|почувається добре|(зараз|тепер|вже) (добре|нормально)|грається|сміється|активн)|(?<!(ليس|مش|مو) )(بخير|كويس|منيح|تمام|يلعب|تلعب|يضحك|تضحك|طبيعي)|没事|还好|好了|正常|在玩|挺好|精神(很|挺|不错)|一切都好|活泼/u,
]);

/** Whether somebody is said to be well after it. @param said as `plain` leaves it */
export function isWellNow(said: string): boolean {
  return WELL.test(said);
}
