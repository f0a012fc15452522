// "He has drunk something", and what is said behind it: the blue one under the sink, I don't know, water. In the ten languages, as `plain` leaves
// the words.
import { anyOf } from '../words/patterns/patterns.js';

/** Somebody else has swallowed something that is not named. */
export const THEY_SWALLOWED = anyOf([
  /\b(ha|hanno|avra|abbia|deve aver|puo aver|potrebbe aver|si e) (\w+ ){0,2}(bevut[oa]|ingoiat[oa]|ingerit[oa]|inghiottit[oa]|trangugiat[oa]|mandat[oa] giu|mess[oa] in bocca|leccat[oa]|succhiat[oa]) (\w+ )?(qualcosa|qualche cosa|una cosa|roba|non so (che|cosa)|chissa (che|cosa)|(un|del) liquido|quell[ao] (cosa|roba)|un prodotto)\b/,
  /\b(he|she|they|he s|she s|(my|our|the) \w+|\w+ year old|some(one|body)) (\w+ )?(has |have |must |may |might |just |ve )*(drank|drunk|swallowed|ingested|licked|put) (down )?(some ?thing|some stuff|some (kind of )?liquid|a liquid|a thing|stuff|i don t know what|god knows what)\b/,
  /\b(hat|haben|muss|konnte) (\p{L}+ ){0,3}(etwas|was|irgendwas|irgendetwas|eine flussigkeit|so (ein )?zeug|irgendein zeug) (\p{L}+ ){0,3}(getrunken|geschluckt|verschluckt|runtergeschluckt|geleckt|abgeleckt|in den mund (genommen|gesteckt))\b/u,
  /\b(a|ont|aurait|doit avoir|(il|elle) vient d|vient d) (\w+ ){0,2}(bu|avalee?|ingere|leche|boire|avaler|ingerer|mis) (\w+ )?(quelque chose|un truc|(un|du) liquide|un produit|je (ne )?sais (pas )?quoi)\b/,
  /\b(ha|han|habra|haya|debe haber|puede haber) (\w+ )?(bebido|tragado|tomado|ingerido|chupado|lamido|metido) (\w+ )?(algo|una cosa|un liquido|no se que|un producto)\b|\b(se )?(bebio|trago|tomo) (algo|una cosa|un liquido|no se que)\b/,
  /\b(a|au|si a|o fi|ar fi) (\w+ )?(baut|inghitit|ingerat|lins|bagat|luat in gura) (\w+ )?(ceva|un lichid|o chestie|nu stiu ce|un produs)\b/,
  /\b(ka|paska|kane|mund te kete) (\w+ )?(pire|gelltitur|perpire|futur|lepire) (\w+ )?(dicka|nje gje|nje leng|nuk e di cfare)\b|\b(piu|gelltiti|perpiu) (dicka|nje gje|nje leng)\b/,
  /(щось|якусь рідину|якусь штуку|не знаю що|невідомо що) (\p{L}+ ){0,2}(випи(в|ла|ло|ли)|проковтну(в|ла|ло|ли)|ковтну(в|ла|ло)|лизну(в|ла|ло)|взя(в|ла|ло) (у|в) рот)|(випи(в|ла|ло|ли)|проковтну(в|ла|ло|ли)|ковтну(в|ла|ло)|лизну(в|ла|ло)) (\p{L}+ )?(щось|якусь рідину|якусь штуку|не знаю що|невідомо що)/u,
  /(^| )(و|لقد |قد )?(شربت?|ابتلعت?|بلعت?|لعقت?|لحست?) (\p{L}+ )?(شي\p{L}{0,3}|سايل\p{L}?|حاج[ةه]|ماد[ةه]|لا اعرف ما\p{L}*|ما بعرف شو)( |$)/u,
  /(孩子|宝宝|儿子|女儿|小孩|老人|妈妈?|爸爸?|奶奶|爷爷|他|她)[^，。不没]{0,6}(喝|吞|误食|误饮|误吞)(了|下了?|进去了?)?(一)?(点|些|个|口)?(不知道(是)?)?(什么|东西|不明|某种)/,
]);

/** The writer has, in words that mean no meal. */
export const I_SWALLOWED = anyOf([
  /\b(ho (\w+ )?(ingoiat[oa]|ingerit[oa]|inghiottit[oa]) (\w+ )?(qualcosa|qualche cosa|una cosa|non so (che|cosa))|i (\w+ )?(swallowed|ingested) (something|a thing|i don t know what)|(habe|hab) (ich )?(etwas|was|irgendwas) (\p{L}+ )?(verschluckt|geschluckt)|j ai (\w+ )?(avale|ingere) (quelque chose|un truc)|(he|me he) (\w+ )?(tragado|ingerido) (algo|una cosa)|am (\w+ )?(inghitit|ingerat) (ceva|o chestie)|(kam gelltitur|gelltita) (dicka|nje gje))\b/u,
  /(^| )я (\p{L}+ )?(щось )?(проковтну(в|ла))( щось)?|(انا |لقد )(ابتلعت|بلعت) (شي\p{L}*|حاج[ةه])|我(吞|误食|误吞)了(什么|东西|一个东西)/u,
]);

/** The writer has drunk something; that it was by mistake stands beside it. */
export const I_DRANK = anyOf([
  /\b(ho (\w+ )?bevuto (\w+ )?(qualcosa|una cosa|non so (che|cosa)|del liquido)|i (\w+ )?(drank|have drunk) (something|some stuff|a liquid|i don t know what)|(habe|hab) (ich )?(\p{L}+ ){0,3}(etwas|was|irgendwas) (\p{L}+ ){0,3}getrunken|j ai (\w+ )?bu (\w+ )?(quelque chose|un truc|un liquide)|(he bebido|bebi) (\w+ )?(algo|una cosa|un liquido)|am (\w+ )?baut (ceva|un lichid)|(kam pire|piva) (\w+ )?(dicka|nje gje))\b/u,
  /(^| )я (\p{L}+ ){0,2}(щось )?випи(в|ла)( щось)?( |$)|(^| )(لقد |انا )?شربت (شي\p{L}*|سايل\p{L}*|حاج[ةه])|我(不小心|误)?(误)?喝了(什么|东西|一(点|口|些))/u,
]);

/** By mistake, and nothing that is drunk: this is said even where a question of ours stands. */
export const NOT_MEANT = anyOf([
  /\b(per (sbaglio|errore)|non (doveva|dovevo|avrebbe dovuto|avrei dovuto|si beve|si mangia)|by (mistake|accident)|accidentally|shouldn t have|should not have|aus versehen|versehentlich|nicht (durfte|sollte)|par (erreur|accident)|(n |ne )?(aurait|aurais|devait|devais) pas|por (error|accidente)|sin querer|no debia|no deberia|din greseala|nu trebuia|gabimisht|pa dashje|s duhej|nuk duhej|non so (che )?cosa|i don t know what|weiss nicht was|weiß nicht was|ne sais pas quoi|sais pas quoi|no se que|nu stiu ce|nuk e di cfare)\b|(помилково|випадково|не знаю що|невідомо що)|(بالخطا|بالغلط|لا اعرف ماذا)|(误|不小心|不知道|不该)/u,
]);

/** Who is ill and drinks at last, or who was out: no accident. */
export const IS_A_DRINK = anyOf([
  /\b(finalmente|di (fresc|fredd|cald|buon)\w+|al bar|al ristorante|a (cena|pranzo|colazione)|un po di|un sorso di|ha mangiato|dormi\w+|sta meglio|con (gli )?amici|at last|finally|at the (bar|pub)|cold|hot|warm|with (his|her) (meal|friends)|endlich|(etwas|was) (wasser|kaltes|warmes)|in der bar|enfin|de (chaud|froid|frais)|au bar|por fin|(algo )?(fresco|frio|caliente)|en el bar|in sfarsit|(ceva )?(rece|cald)|la bar|me ne fund|(dicka )?te (ftohte|ngrohte)|ne bar)\b|(нарешті|холодн\p{L}+|тепл\p{L}+|гаряч\p{L}+|у барі)|(اخيرا|بارد\p{L}?|ساخن\p{L}?|دافي\p{L}?)|(终于|热的|冷的|温的)/u,
]);

/** Where it stood, what it was in, what it looked like. */
export const IS_A_THING = anyOf([
  /\b(lavandino|lavello|lavabo|lavatrice|lavastoviglie|flacon\w*|boccett\w+|bottigli\w+|barattolo|tubetto|spray|armadi\w+|mobiletto|scaffale|bagno|garage|cantina|pulir\w*|pulizi\w+|piatti|bucato|pavimenti|liquido|gel|blu|azzurr[oa]|verde|ros[as]o?|giall[oa]|viola|fuxia|trasparente|profum\w+|smalto|deodorante|sapone|shampoo|bagnoschiuma|colla|vernice|crema|olio (per|da|di) \w+|insett\w+|zanzar\w+|concime|pianta|piante|bacche|fungh\w+|moneta|bottone|calamita|magnete|palline)\b/,
  /\b(sink|washing|dishwasher|laundry|bottle|jar|tube|spray|cupboard|cabinet|shelf|bathroom|garage|shed|cleaning|cleaner|floor|liquid|gel|stuff|blue|green|red|pink|yellow|purple|clear|perfume|nail polish|deodorant|soap|shampoo|glue|paint|cream|oil|insect\w*|plant|berries|mushrooms?|coin|button|magnets?|beads?)\b/,
  /\b(spule|waschbecken|spulbecken|waschmaschine|spulmaschine|flasche|flaschchen|dose|tube|spray|schrank|regal|bad|garage|keller|putz\w*|reinig\w*|flussigkeit|gel|blau\w*|grun\w*|rot\w*|rosa|gelb\w*|lila|durchsichtig\w*|parfum|nagellack|deo|seife|shampoo|kleber|farbe|creme|ol|insekt\w*|pflanze|beeren|pilze?|munze|knopf|magnet\w*|perlen)\b/,
  /\b(evier|lavabo|machine|lave (linge|vaisselle)|bouteille|flacon|bidon|pot|tube|spray|placard|etagere|salle de bains?|garage|cave|menage|nettoy\w+|liquide|gel|bleue?s?|verte?s?|rouges?|roses?|jaunes?|violet\w*|transparente?|parfum|vernis|deodorant|savon|shampo\w+|colle|peinture|creme|huile|insecte\w*|plante|baies|champignons?|piece|bouton|aimants?|perles?)\b/,
  /\b(fregadero|lavabo|pila|lavadora|lavavajillas|botella|botecito|bote|frasco|tubo|spray|armario|estante|bano|garaje|trastero|limpi\w+|liquido|gel|azul\w*|verdes?|roj[oa]s?|rosas?|amarill[oa]s?|morad[oa]s?|transparente|perfume|esmalte|desodorante|jabon|champu|pegamento|pintura|crema|aceite|insecto\w*|planta|bayas|setas?|moneda|boton|imanes|iman|bolitas)\b/,
  /\b(chiuvet\w+|masin[ai] de spalat|sticl\w+|flacon\w*|borcan|tub|spray|dulap\w*|raft|baie|garaj|pivnita|curat\w*|lichid\w*|gel|albastr\w+|verde|rosu|rosie|roz|galben\w*|mov|transparent\w*|parfum|lac de unghii|deodorant|sapun\w*|sampon\w*|lipici|vopsea|crema|ulei|insect\w*|planta|bace|ciuperc\w*|moneda|nasture|magnet\w*|margele)\b/,
  /\b(lavaman\w*|lavapjat\w*|lavatrice\w*|shishe\w*|flakon\w*|kuti\w*|tub|sprej|dollap\w*|raft\w*|banj\w*|garazh\w*|bodrum\w*|pastri\w*|leng\w*|lengu|xhel|blu|kalter|gjelber|kuq\w*|roze|verdhe|vjollce|transparent\w*|parfum|manikyr|deodorant|sapun|shampo|ngjites|boje|krem|vaj|insekt\w*|bime|kerpudh\w*|monedhe|buton|magnet\w*|rruaza)\b/,
  /(раковин\p{L}+|умивальник\p{L}*|мииц\p{L}+|пральн\p{L}+|посудомии\p{L}+|пляшк\p{L}+|пляшечк\p{L}+|флакон\p{L}*|банк\p{L}|тюбик\p{L}*|спре\p{L}|шаф\p{L}+|шафц\p{L}|полиц\p{L}|ванн\p{L}+|гараж\p{L}*|прибира\p{L}+|миття|чищення|рідин\p{L}+|гель|син\p{L}+|блакитн\p{L}+|зелен\p{L}+|червон\p{L}+|рожев\p{L}+|жовт\p{L}+|фіолетов\p{L}+|прозор\p{L}+|парфум\p{L}*|лак\p{L}* для|дезодорант\p{L}*|мил[оа]|шампун\p{L}*|кле\p{L}|фарб\p{L}+|крем\p{L}*|комах\p{L}*|рослин\p{L}+|ягод\p{L}*|гриб\p{L}*|монет\p{L}+|гудзик\p{L}*|магніт\p{L}*|намист\p{L}+)/u,
  /(المغسل[ةه]|المجلى|الحوض|الغسال[ةه]|غسال[ةه]|زجاج[ةه]|قنين[ةه]|عبو[ةه]|علب[ةه]|انبوب|بخاخ|الخزان[ةه]|خزان[ةه]|الرف|الحمام|الكراج|القبو|تنظيف|التنظيف|سايل|جل|ازرق|الازرق|زرقاء|اخضر|احمر|وردي|اصفر|بنفسجي|شفاف|عطر|طلاء|مزيل|صابون|شامبو|غراء|صمغ|دهان|كريم|حشرات|نبات|نبت[ةه]|فطر|عمل[ةه]|قطع[ةه] نقدي[ةه]|زر|مغناطيس|خرز)/,
  /(水槽|洗手池|水池|洗碗|洗衣|瓶|罐|管|喷雾|柜|架子|浴室|卫生间|厕所|车库|地下室|清洁|打扫|液体|凝胶|蓝|绿|红|粉色?|黄|紫|透明|香水|指甲油|除臭|肥皂|香皂|沐浴|洗发|胶水|油漆|颜料|面霜|杀虫|蚊|植物|浆果|蘑菇|硬币|纽扣|磁铁|珠子)/,
]);

/** Food and drink. */
export const IS_FOOD = anyOf([
  /\b(acqua|latte|succo|aranciata|coca( cola)?|(un|il|del) (te|the)|(te|the) (caldo|freddo|verde)|tisana|camomilla|caffe|brodo|minestra|pane|biscott\w+|yogurt|frutta|mela|gelato|torta|pasta|cibo|water|milk|juice|cola|coke|soda|lemonade|tea|coffee|soup|bread|biscuits?|cookies?|yogh?urt|fruit|apple|food|cake|wasser|milch|saft|limo\w*|tee|kaffee|suppe|brot|kekse?|joghurt|obst|apfel|essen|kuchen)\b/,
  /\b(eau|lait|jus|(un|du) the|tisane|cafe|soupe|pain|biscuits?|yaourt|fruits?|pomme|nourriture|gateau|agua|leche|zumo|jugo|refresco|sopa|pan|galletas?|yogur|fruta|manzana|comida|apa|lapte|suc|ceai|cafea|supa|paine|biscuiti|iaurt|fructe|mar|mancare|uje|qumesht|leng frutash|caj|kafe|supe|buke|biskota|kos|fruta|molle|ushqim)\b/,
  /(^| )(вод[аиуі]|молок[оа]|сік|соку|чаи|чаю|кав[аиу]|суп|хліб|печиво|иогурт|фрукт\p{L}*|яблук\p{L}|іж[аиу])( |$)|(^| )(ال)?(ماء|ما|مويه|حليب|عصير|شاي|قهو[ةه]|حساء|خبز|بسكويت|زبادي|فاكه[ةه]|تفاح[ةه]?|طعام|اكل)( |$)|(白开水|开水|(?<!口|香|药|洗|氨|毒)水(?!槽|池|管)|牛奶|奶|果汁|可乐|茶|咖啡|汤|面包|饼干|酸奶|水果|苹果|食物|饭)/u,
]);

/** "I don't know." */
export const KNOWS_NOT_WHAT = anyOf([
  /\b(non (lo )?(so|sappiamo|sapre\w+)|boh|chissa|non ho (visto|idea)|(i |we )?(don t|do not|dont|dunno) ?(know|sure)?|not sure|no idea|unknown|weiß (ich |es )?nicht|weiss (ich |es )?nicht|keine ahnung|(je )?(ne )?sais pas|aucune idee|no (lo )?(se|sabemos)|ni idea|nu (stiu|stim)|habar n am|nuk e (di|dime)|s e di)\b|(не (знаю|знаємо|бачи\p{L}+)|невідомо)|(لا (اعرف|ادري|نعرف)|ما بعرف|مش عارف)|(不知道|不清楚|没看(见|到)|不确定)/u,
]);

/** It does something to whoever has swallowed it. */
export const DOES_HARM = anyOf([
  /\b(vomit\w*|bruci\w*|brucia|bava|sbava|piange|tosse|tossisce|gonfi\w+|schiuma|sonnolent\w*|strano|male|vomiting|threw up|throwing up|burn\w*|drool\w*|foam\w*|crying|cries|cough\w*|swollen|drowsy|strange|erbrich\w*|erbrochen|ubergeben|brenn\w*|sabber\w*|schaum|weint|hustet|geschwollen|schlafrig|komisch|vomi\w*|brul\w*|bave|mousse|pleure|tousse|gonfle\w*|somnole\w*|bizarre|quem\w*|babe\w*|espuma|llora|tose|hinchad\w*|rar[oa]|varsa\w*|vars\w*|arde|ustura|saliveaza|spuma|plange|tuseste|umflat\w*|ciudat\w*|vjell\w*|djeg\w*|shkum\w*|qan|kollitet|enjtur|cuditshem)\b|(блю(є|вал\p{L}+|вання)|пече|слин\p{L}+|пін[аи]|плаче|кашля\p{L}+|набря\p{L}+|сонн\p{L}+)|(تقي\p{L}*|يتقي|تتقي|استفرغ\p{L}*|حرق\p{L}*|يحترق|لعاب|رغو[ةه]|يبكي|تبكي|يسعل|تسعل|متورم|نعس\p{L}*)|(吐|呕|烧|灼|口水|泡沫|哭|咳|肿|嗜睡|难受)/u,
]);
