// What people ask after they were told what to do about an injury, as `plain` leaves the words, in the ten languages.
import { anyOf } from '../words/patterns/patterns.js';

/** What kitchens and cupboards have for it, a blister, how long, under water. */
export const CARE = anyOf([
  /\b(burro|dentifricio|ghiaccio|colla|attak|olio|miele|aceto|farina|albume|uovo|limone|bicarbonato|aloe|yogurt|patata|cipolla|ammoniaca|alcol|alcool|acqua ossigenata|disinfettant\w|betadine|pomata|crema|cremina|vaselina|connettivina|cortisone|cerotto|benda|garza|bagnar\w+|lavarl\w|docci\w+|premere|premo|vescic\w+|boll[ae]|bollicin\w+|buc[oa]|bucarl\w|scoppiarl\w|antidolorific\w*|quanto (tempo|a lungo)|per quanto|quanti (minuti|giorni)|sotto l acqua|acqua (fredda|fresca|calda))\b/,
  /\b(butter|tooth ?paste|ice|super ?glue|glue|oil|honey|vinegar|flour|egg white|lemon|baking soda|aloe( vera)?|alcohol|peroxide|disinfect\w*|antiseptic|ointment|cream|plaster|band aid|bandage|gauze|blisters?|pop it|pierce|how long|how many minutes|under (the )?(water|tap)|under cold water|get it wet|shower|stitches)\b/,
  /\b(butter|zahnpasta|eis|kleber|sekundenkleber|ol|honig|essig|mehl|eiweiß|eiweiss|zitrone|quark|aloe( vera)?|alkohol|desinf\w+|salbe|creme|pflaster|verband|mull|blasen?|brandblase|aufstechen|wie lange?|wie viele minuten|unter (das |dem |fließendem |fliessendem |kaltes )?wasser|nass|duschen|beurre|dentifrice|glace|glacons|colle|super glue|huile|miel|vinaigre|farine|blanc d œuf|citron|alcool|desinfect\w*|pommade|creme|biafine|pansement|bandage|compresse|cloques?|ampoules?|percer|combien de temps|combien de minutes|sous l eau|mouiller|doucher)\b/u,
  /\b(mantequilla|dentifrico|pasta de dientes|hielo|pegamento|aceite|miel|vinagre|harina|clara de huevo|limon|aloe( vera)?|alcohol|desinfect\w*|agua oxigenada|betadine|pomada|crema|tirita|venda|gasa|ampollas?|pinch(o|ar|arla)|reventarla|cuanto tiempo|cuantos minutos|bajo el agua|mojar\w*|unt|pasta de dinti|gheata|lipici|super glue|ulei|miere|otet|faina|albus|lamaie|spirt|alcool|dezinfect\w*|apa oxigenata|unguent|crema|plasture|bandaj|tifon|basic\w+|sparg|cat timp|cate minute|sub apa|uda)\b/,
  /\b(gjalp\w*|paste dhembesh|pasta e dhembeve|akull|ngjites|vaj|mjalte|uthull|miell|te bardhen e vezes|limon|alkool|dezinfekto\w*|pomade|krem|leukoplast|fashe|garze|flluska\w*|shpoj|ta shpoj|plas|sa kohe|sa gjate|sa minuta|nen uje|lag)\b|(масл[оаи]м?|зубн\p{L}+ паст\p{L}+|лід|льод\p{L}+|кле[июі]\p{L}*|олі[яюєі]\p{L}*|мед(ом)?|оц(ет|том)|борошн\p{L}+|білок|спирт\p{L}*|дезінф\p{L}+|перекис\p{L}*|зеленк\p{L}*|маз[ьі]|крем\p{L}*|пластир\p{L}*|бинт\p{L}*|марл\p{L}+|пухир\p{L}*|проколо\p{L}*|проколюва\p{L}*|(скільки|як довго)( \S+)? (під водою|тримати|часу)|під водою|як довго|мочити|намочити)/u,
  /((ال)?زبد[ةه]|معجون( (ال)?اسنان)?|(ال)?ثلج|غراء|صمغ|(ال)?زيت|(ال)?عسل|(ال)?خل |(ال)?طحين|بياض (ال)?بيض|ليمون|كحول|مطهر|معقم|مرهم|كريم|لاصق|ضماد|شاش|فقاع\p{L}*|نفاط\p{L}*|افقع\p{L}*|افقاها|ثقب|كم (دقيق[ةه]|من الوقت|من وقت|المد[ةه])|قديش|تحت (ال)?(ماء|مي|مويه)|بلل)|(黄油|牙膏|冰|胶水|油|蜂蜜|醋|面粉|蛋清|柠檬|酒精|碘|双氧水|消毒|药膏|软膏|创可贴|绷带|纱布|水泡|挑破|刺破|戳破|弄破|多久|多长时间|几分钟|冲水|沾水|碰水|洗澡)/u,
]);
/** Asked, or meant to be done; "mi cade il ghiaccio" is neither. */
export const MAY_I = anyOf([
  /\b(posso|possiamo|puo|devo|dobbiamo|si puo|va bene|vanno bene|serve|servono|ci vuole|ci (metto|mettiamo|va)|(metto|mettere|metterci|metterlo|metterla|tengo|tenere|uso|usare|faccio|lascio|buco|scoppio|rompo)|meglio|can|could|may|should|shall|do|does|is it|what about|how|darf|kann|soll|muss|hilft|ist|sollte|wie|puis|peut|peux|dois|faut|mets|mettre|est ce|combien|puedo|puede|debo|pongo|poner|sirve|hay que|cuanto|cuantos|pot|trebuie|pun|sa|ajuta|cat|mund|duhet|te vendos|vendos|t i ve|sa)\b/u,
  /(можна|чи |треба|може|мазати|прикла\p{L}+|скільки|як)|(هل|ممكن|فيني|اقدر|بقدر|احط|بحط|اضع|لازم|كم|قديش|يجوز)|(可以|能|要|该|需要|涂|敷|用|吗|多久|几)/u,
]);

export const WORRY = anyOf([
  /\b((mi )?(devo|dovrei|bisogna|ci si deve) preoccupar\w+|e (grave|pericolos[oa]|normale|rott[oa])|quand e (grave|ora)|quando (vado|devo andare|andare|corro|chiamo|devo chiamare)|e una cosa (seria|grave)|a cosa (devo )?(stare attent|fare attenzione)\w*|cosa (devo )?(controllo|controllare|guardare)|quali segni|resta la cicatrice|si infetta|infezione|guarisce|passa da sol[oa])\b/,
  /\b((should|do|must) i (be )?worr(y|ied)|when (to|should i|do i) (worry|go|see|call)|is (it|that|this) (serious|bad|dangerous|normal|broken)|what (should|do) i (look|watch)( out)? for|warning signs|infected|will it scar|heal)\b/,
  /\b((muss|soll) ich mir sorgen|sorgen machen|ist (das|es) (schlimm|gefahrlich|ernst|normal|gebrochen)|wann (muss|soll) ich|worauf (muss|soll)( ich)? achten|entzund\w+|narbe|quand (s inquieter|faut il|dois je|m inquieter)|(dois|faut) (je |il )?(m|s) ?inquiet\w+|c est grave|est ce (que c est )?(grave|normal|dangereux|casse)|infect\w+|cicatrice)\b/,
  /\b(cuando (debo|tengo que|hay que|me)( \w+)? (preocupar\w*|ir|llamar)|(debo|tengo que) preocupar\w+|es (grave|peligroso|normal|serio)|infect\w+|cicatriz|cand (trebuie )?(sa )?(ma )?(ingrijorez|merg|sun)|(trebuie )?sa ma ingrijorez|e (grav|periculos|normal)|cicatrice|kur (duhet )?(te )?(shqetesohem|shkoj|telefonoj)|a (duhet te )?shqetesohem|(a )?eshte (e rende|serioze|e rrezikshme|normale)|infekto\w+|mbrese)\b/,
  /(коли (мені )?(треба )?(хвилюватися|турбуватися|непокоітися|іти|ити|дзвонити)|(це )?(сериозно|небезпечно|нормально)|чи (варто|треба) (хвилюватися|непокоітися)|шрам|інфекці)|(متى (اقلق|يجب ان اقلق|اروح|اذهب)|هل (هو|هذا|الامر)? ?(خطير|خطر|طبيعي)|لازم اقلق|التهاب|ندب[ةه])|(什么时候.{0,4}(担心|去医院|看医生)|要(不要)?担心|(严重|危险|正常|骨折)吗|会不会(感染|留疤|严重)|留疤|感染)/u,
]);

export const WHERE = anyOf([
  /\b(dove (vado|andare|devo andare|posso andare|lo porto|la porto|mi rivolgo|si va)|da chi (vado|lo porto|la porto)|chi (chiamo|devo chiamare|posso chiamare)|(e|oggi e|siamo di) (domenica|sabato|notte|festa|festivo)|(vado|devo andare|lo porto|la porto|serve|meglio|andare) (al|il|in) (pronto soccorso|ps|ospedale)|(vado|meglio) dal (medico|pediatra)|servono i punti|mi servono (i )?punti|pediatra o)\b/,
  /\b(where (do|should|can) (i|we) (go|take)|who (do|should|can) i call|it s (sunday|saturday|night)|(go|take \w+) to (the )?(a and e|er|hospital|emergency)|need stitches|wo(hin)? (soll|muss|kann|gehe) ich|wohin|wen (rufe|soll) ich|(es|heute) ist (sonntag|samstag|nacht|feiertag)|in die notaufnahme|ins krankenhaus|genaht werden)\b/,
  /\b(ou (aller|je vais|dois je aller|puis je aller|est ce que je vais|l emmener)|qui (dois je )?appeler|c est (dimanche|samedi|la nuit|ferie)|aux urgences|des points|a ?donde (voy|ir|lo llevo|la llevo|tengo que ir)|a quien llamo|es (domingo|sabado|de noche|festivo)|a urgencias|puntos|unde (merg|ma duc|il duc|o duc)|pe cine sun|e (duminica|sambata|noapte)|la urgente?a?|copci|ku (shkoj|te shkoj|ta coj|duhet te shkoj)|ke (te )?(telefonoj|thirr\w*)|eshte e (diel|shtune)|ne urgjence|qepje)\b/,
  /(куди (мені )?(іти|ити|звертатися|звернутися|іхати|везти)|кому (дзвонити|телефонувати)|(сьогодні )?неділя|субота|вихідни|шви)|((وين|اين|لوين|فين) (اروح|اذهب|اخذه|اخذها)|بمن اتصل|مين (احكي|اتصل)|(اليوم )?(الاحد|السبت|عطل[ةه])|الطوار[يئ]|غرز|خياط[ةه])|(去哪|找谁|打给谁|星期(天|日|六)|周(日|末|六)|去急诊|缝针)/u,
]);

export const SLEEP = anyOf([
  /\b((puo|posso|lo faccio|la faccio|lo lascio|la lascio|devo farlo|devo farla|faccio) (\w+ )?(dormir\w+|addorment\w+)|(tener|tengo|tenga|tenerl)\w* sveglio?a?|svegliarl[oa]|vuole dormire|(can|may|should|let|is it ok)( \w+){0,4} (sleep|nap|go to bed)|keep (him|her|them) awake|wake (him|her) (up )?(at night|every)?|(darf|kann|soll|lassen)( \w+){0,3} schlafen|wach ?halten|wecken|(peut|puis|laisser?)( \w+){0,3} dormir|garder eveillee?|le reveiller|(puede|puedo|dejo|dejarl\w)( \w+)? dormir|mantenerl\w despiert\w|despertarl\w|(poate|pot|las)( \w+){0,3} (sa )?(doarma|dorm)|tin treaz\w?|il trezesc|mund te fle(je)?|ta le te fleje|mbaj zgjuar)\b/,
  /((можна|може|дати|давати)( \S+){0,2} (спати|поспати|заснути)|будити|тримати без сну)|((هل |ممكن |فيه |يقدر |يمكنه )?(ي|ت)نام\p{L}*|النوم|اصحي\p{L}*|ابقي\p{L}* مستيقظ)|((可以|能|让).{0,3}(睡|睡觉)|睡觉吗|叫醒)/u,
]);

/** How it looks and feels, in the place itself. */
export const HURTS = anyOf([
  /\b(gonfi\w+|fa (molto |tanto |ancora |un po )?male|mi fa male|brucia|ross[oa]|arrossat[oa]|livid[oi]|pulsa|calda|pus|dolor\w*|non si muove|non (lo|la|riesco a) (muovo|muovere|piego|piegare)|si e (riaperta|aperta|staccata)|prude|(swollen|swelling|hurts?|sore|red|throbb\w+|bruis\w+|pus|painful|stings|itch\w*|can t bend)|geschwollen|tut (\w+ )?weh|rot|pocht|eiter\w*|schmerz\w*|brennt|juckt|gonfle\w*|ca fait mal|fait mal|mal|rouge|pus|brule|gratte|hinchad\w+|duele|roj[oa]|pus|escuece|pica|umflat\w*|doare|ros\w*|puroi|ustura|enjtur|enjt\w*|dhemb|dhimbje|i kuq|e kuqe|skuq\w*|qelb|djeg)\b/,
  /(набряк\p{L}*|опух\p{L}*|болить|червон\p{L}+|почервон\p{L}+|синя\p{L}*|гніи|гноі\p{L}*|пече|свербить)|(متورم\p{L}*|ورم\p{L}*|منتفخ\p{L}*|(ي|ت)ولم\p{L}*|(ي|ت|ب)وجع\p{L}*|احمر|حمرا\p{L}*|قيح|(ي|ت)حرق|حكه)|(肿|疼|痛|红|青|紫|化脓|流脓|痒)/u,
]);

/** Not only there: what follows is for the readers of danger. */
export const MORE_THAN_THAT = anyOf([
  /\b(respir\w*|fiato|soffoc\w+|svien\w+|svenut\w*|vomit\w*|rimett\w*|confus\w*|svegli[ao]|non risponde|sonnolen\w*|lingua|gola|labbra|viso|faccia|petto|cuore|gira la testa|convuls\w+|trema\w*|febbr\w*|sangu\w*|morire|muoio|ammazz\w+|farmi del male|breath\w*|chok\w+|faint\w*|passed out|vomit\w*|throwing up|drowsy|confus\w*|won t wake|can t wake|tongue|throat|lips|face|chest|dizzy|seizure|shak\w+|fever|blood|bleed\w*|(?:to|will|ll|might|could|i|me|he|she) die|dying|kill|atem\w*|luft|ohnmacht\w*|bewusstlos|erbr\w+|verwirrt|schlafrig|zunge|hals|lippen|gesicht|brust|schwindel\w*|krampf\w*|fieber|blut\w*|sterb\w*|tot)\b/,
  /\b(respir\w*|souffle|etouff\w*|evanoui\w*|vomi\w*|confuse?|somnolent\w*|langue|gorge|levres|visage|poitrine|vertiges?|convuls\w*|fievre|sang|saigne\w*|mourir|tuer|ahog\w*|desmay\w*|somnolient\w*|lengua|garganta|labios|cara|pecho|mareo|mareado|fiebre|sangr\w*|morir|matar\w*|lesin\w*|varsa\w*|somnoros\w*|limba|gat|buze\w*|fata|piept|ameteli|ametit\w*|febra|sange\w*|mor|moara|frym\w*|mbyt\w*|fiket|vjell\w*|hutuar|pergjum\w*|gjuh\w*|fyt\w*|buzet|fytyr\w*|gjoks\w*|marrje mendsh|temperatur\w*|gjak\w*|vdes)\b/,
  /(дих\p{L}+|задих\p{L}*|знепритом\p{L}*|блю\p{L}+|сплутан\p{L}*|сонлив\p{L}*|не прокида\p{L}*|язик|горл\p{L}*|губ\p{L}+|обличч\p{L}*|груд\p{L}+|паморочит\p{L}*|судом\p{L}*|температур\p{L}*|кров\p{L}*|помер\p{L}*|помира\p{L}*)|(تنفس|يختنق|اختنق|اغمي|تقي|استفرغ|مشوش|لسان|حلق|شفا|وجه|صدر|دوخ|دايخ|تشنج|حرار[ةه]|دم |الدم|ينزف|موت)|(呼吸|喘|昏|晕|吐|迷糊|叫不醒|舌|喉|嘴|脸|胸|抽搐|发烧|血|死)/u,
]);
/** Supposed and asked, these are what one watches for. */
export const SUPPOSED =
  /(?:^| )(?:se|quando|if|when|wenn|falls|wann|si|quand|cuando|daca|cand|nese|kur|якщо|коли|اذا|لو|متى)(?: |$)|如果|要是|什么时候/u;

/** Another matter is named with it. */
export const OTHER_MATTER = anyOf([
  /\b(covid|tampon\w*|test|positiv\w*|quarantena|isolamento|vaccin\w*|tosse|influenza|mascherin\w*|green pass|certificat\w*|scuola|viaggi\w*|quarantine|isolation|mask|school|travel\w*|cough|flu|impf\w*|quarantane|husten|maske|schule|reise|depistage|quarantaine|isolement|toux|masque|ecole|voyage|cuarentena|aislamiento|vacuna|mascarilla|escuela|viaje|carantina|izolare|masca|scoala|karantin\w*|izolim|maske|shkolle)\b|(ковід|тест|карантин|щеплен|маск|школ)|(كورونا|كوفيد|فحص|حجر|لقاح|كمام[ةه]|مدرس[ةه])|(新冠|核酸|检测|隔离|疫苗|口罩|学校)/u,
]);
