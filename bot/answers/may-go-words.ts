// "May I go …?": what is asked about, by its words in the ten languages as `plain` leaves them: whether somebody may, and where to. What is
// answered for whom is in may-go-out.ts.
import { anyOf } from '../words/patterns/patterns.js';

export const POSITIVE = anyOf([/(^| )(positi[fv]\w*|pozitiv\w*)( |$)|позитивн\p{L}*|(ال)?(ايجابي[ةه]?|موجب[ةه]?)|阳性/u]);
export const NOT_POSITIVE = anyOf([
  /(^| )(non|not|isn t|nicht|pas|no|nu|nuk|s) (\p{L}+ )?(positi[fv]\w*|pozitiv\w*)|не позитивн|(ليس|ليست) ايجابي|不是阳性/u,
]);

export const MAY_GO = anyOf([
  /\b(puo|posso|possiamo|possono|potrebbe|deve|devo|devono|dobbiamo)( lui| lei| anche| gia| ancora| comunque)*( \p{L}+)? (uscire|andare|andarci|tornare|lavorare|restare|stare|rimanere|isolarsi|isolarmi|incontrare|vedere|visitare|partecipare|viaggiare|partire|passare)\b|\b(puo|posso|possono) uscire\b/u,
  /\b(can|may|could|should|must|does|do|is|are) (i|he|she|they|we|my \w+)( still| also)?( have to| need to| allowed to)? (go|leave|come|stay|isolate|work|meet|see|travel|visit|attend|fly|return)\b/,
  /\b(darf|kann|muss|soll|durfen|konnen|mussen|sollen) (ich|er|sie|wir|mein\w* \w+)( \p{L}+){0,4} ?(raus\w*|hinaus\w*|rausgehen|weg|arbeiten|arbeit|bleiben|isolieren|isolation|einkaufen|treffen|besuchen|gehen|reisen|fahren|fliegen)\b/u,
  /\b(peut|puis|peuvent|peux|doit|dois|doivent)( il| elle| je| on| nous| ils| elles)*( \p{L}+)? (y )?(sortir|travailler|rester|s isoler|isoler|aller|voir|rendre visite|visiter|retourner|partir|voyager)\b/u,
  /\b(puede|puedo|podemos|pueden|debe|debo|deben|tiene que|tengo que) (salir|trabajar|quedar(se|me)|aislar(se|me)|ir|volver|ver|visitar|viajar)\b/,
  /\b(poate|pot|putem|trebuie) (sa )?(ias[ao]|ies\w*|iesi|lucr\w+|mearg\w+|merg\w*|stea|stau|ramana|vizit\w+|calatoresc|vad|plec)\b/,
  /\b(mund|duhet|a mund|a duhet) te (dale|dal|dalim|punoj\w*|shkoj\w*|rrij\w*|qendroj\w*|vizitoj\w*|takoj\w*|udhetoj\w*)\b/,
  /(чи )?(може|можна|можу|можемо|треба|мусить|мушу|повинен|повинна)( (він|вона|я|ми|иому|іи|мені))?( \p{L}+)? (виходити|виити|працювати|ити|іти|піти|поіхати|іхати|відвідати|провідати|залишатися|ізолюватися)/u,
  /(هل )?(يمكنه|يمكنها|يمكنني|يستطيع|تستطيع|استطيع|يجوز|يجب ان)( ان)?( \p{L}+)? ?(الخروج|يخرج|تخرج|اخرج|العمل|يعمل|تعمل|يبقى|تبقى|البقاء|الذهاب|اذهب|يذهب|تذهب|زيارة|ازور|السفر|اسافر)/u,
  /(可以|能不能|可不可以|能|要不要|需要)(出门|出去|外出|上班|上学|隔离|待在家|去|看望|探望|见|参加|旅行)/u,
]);

/** I, and not somebody who is named: "may he go out?". */
export const ASKS_FOR_SELF = anyOf([
  /\b(posso|possiamo|potrei|devo|dobbiamo|can i|may i|could i|can we|should i|must i|do i|do we|am i|are we|kann ich|darf ich|soll ich|muss ich|konnen wir|durfen wir|puis je|je peux|dois je|je dois|pouvons nous|on peut|est ce que je|puedo|podemos|debo|tengo que|pot|putem|trebuie sa (ies|merg|stau|lucrez))\b|\b(mund|duhet) te (dal|dalim|shkoj|punoj|rri|vizitoj|takoj)\b|(можу|можемо|мушу|треба мені|мені)|(يمكنني|استطيع|هل اذهب|ان اذهب|ان اخرج)|(我|我们)?(可以|能不能|能|可不可以)/u,
]);

/** People who must not catch it, and where they live. */
const FRAIL = anyOf([
  /\b(nonn[oaie]|bisnonn[oaie]|anzian[oaie]|rsa|casa di (riposo|cura)|ospizio|(trovare|visitare|vedere|visita a) .{0,24}(in|all) ospedale|immunodepress[oaie]|incinta|gravidanza|neonat[oaie]|fragil[ei]|malat[oaie] (di|con) (tumore|cuore)|in chemioterapia|di (8|9)\d anni)\b/,
  /\b(grand(ma|pa|mother|father|parents?|parent)|granny|nan|elderly|old people|care home|nursing home|retirement home|hospital visit|(visit|see) .{0,24}in (the )?hospital|immunosuppressed|immunocompromised|pregnant|newborn|frail|vulnerable)\b/,
  /\b(oma|opa|grossmutter|grossvater|großmutter|großvater|grosseltern|großeltern|altenheim|pflegeheim|seniorenheim|altersheim|alte(n|r)? (menschen|leute)|schwangere\w*|neugeborene\w*|immungeschwacht\w*|im krankenhaus besuchen)\b/u,
  /\b(mamie|mamy|papi|papy|grand (mere|pere|parents)|grands parents|ehpad|maison de retraite|personnes? agees?|enceinte|nouveau ne|fragiles?|immunodeprimee?|voir .{0,24}a l hopital)\b/,
  /\b(abuel[oa]s?|ancian[oa]s?|residencia( de (ancianos|mayores))?|asilo|personas? mayor(es)?|embarazada|recien nacid[oa]|fragil(es)?|inmunodeprimid[oa]s?)\b/,
  /\b(bunic\w*|batran\w*|varstnic\w*|camin(ul)? de batrani|azil(ul)? de batrani|insarcinata|gravida|nou nascut\w*|fragil\w*)\b/,
  /\b(gjysh\w*|te moshuar\w*|shtepi(ne|a)? e (pleqve|te moshuarve)|shtatzen\w*|i porsalindur|foshnj\w*)\b/,
  /(бабус|бабц|дідус|літн|будинок престарілих|будинку престарілих|пансіонат|вагітн|немовл|новонароджен)/u,
  /(جدتي|جدي|جدودي|اجدادي|كبار السن|المسنين|دار (ال)?مسنين|حامل|الحامل|رضيع|مولود)/,
  /(奶奶|爷爷|外婆|外公|姥姥|姥爷|祖父母|老人|养老院|敬老院|孕妇|新生儿|婴儿)/,
]);

/** To go and see somebody, or to their home. */
const VISITS = anyOf([
  /\b(trovare|trovarl[oaie]|visit\w*|veder\w*|incontrar\w*|stare con|da(lla|llo|l|i|lle)? (mi[oaei]+ |nostr\w+ )?(bis)?nonn\w+|da (un|una|mi[oa]) \p{L}+ (anzian|malat|fragil|incint|immunodepress)\w*|in rsa|all ospizio|in casa di riposo|a casa (di|dei|della|del))\b/u,
  /\b(visit\w*|see|meet|to my (grand\w+|granny|nan)|to (a|the|my \w+ s) (care|nursing|retirement) home|stay with|spend .{0,14}with)\b/,
  /\b(besuch\w*|sehen|treffen|zu (meine[rnm]?|der|den|dem) \p{L}+|ins (alten|pflege|senioren|alters)heim)\b/u,
  /\b(voir|rendre visite|visit\w+|rencontrer|chez (ma|mon|mes|une?|les)|a l ehpad|en ehpad|en maison de retraite)\b/,
  /\b(ver|visit\w+|a casa de|(a|con) mi(s)? abuel\w+|a la residencia|al asilo)\b/,
  /\b(vad|vizit\w*|vedea|la (bunic\w*|camin\w*|azil\w*)|intaln\w*)\b/,
  /\b(vizitoj\w*|takoj\w*|shoh\w*|te (gjysh\w*)|ne shtepi(ne)? e)\b/,
  /(відвід|провід|навід|побачи|зустрі|до (бабус|дідус|бабц)|у будинок)/u,
  /(زيارة|ازور|نزور|روية|ارى|عند|الى (جدتي|جدي|دار)|مقابلة)/,
  /(看望|探望|探视|看|见|拜访|去(奶奶|爷爷|外婆|外公|姥姥|姥爷|老人|养老院|敬老院))/,
]);

/** Somebody frail is to be seen; who is frail themselves, or asks for them, asks something else. */
export function visitsFrail(said: string): boolean {
  return FRAIL.test(said) && VISITS.test(said) && ASKS_FOR_SELF.test(said);
}

const PHARMACY = /farmaci\w*|pharmac\w*|apothek\w*|аптек\p{L}*|(ال)?صيدلي\p{L}*|药店/gu;

/** Care or a test is gone to; a pharmacy alone is a shop like others. */
export function isCaredFor(said: string): boolean {
  return CARED_FOR.test(said.replace(PHARMACY, ' '));
}

/** Where people are met every day, or out of the house at all. */
const PLACES = anyOf([
  /\b(uscire|lavor\w+|ufficio|palestra|piscina|ristorante|pizzeria|bar|cinema|teatro|discoteca|concerto|stadio|partita|festa|compleanno|matrimonio|battesimo|comunione|funerale|chiesa|messa|supermercato|negozi\w*|spesa|centro commerciale|mercato|parco|parrucchier\w+|universita|scuola|asilo|nido|riunione|cena|pranzo|cerimonia|cresima|allenamento|oratorio)\b/,
  /\b(go out|work|office|gym|pool|restaurant|pub|bar|cinema|theatre|club|concert|stadium|match|party|birthday|wedding|christening|funeral|church|mass|supermarket|shops?|shopping|market|park|hairdresser|university|school|nursery|meeting|dinner|lunch)\b/,
  /\b(raus\w*|hinaus\w*|arbeit\w*|buro|fitnessstudio|schwimmbad|restaurant|kneipe|kino|theater|disco|konzert|stadion|feier|party|geburtstag|hochzeit|taufe|beerdigung|kirche|supermarkt|einkauf\w*|laden|markt|park|friseur|universitat|uni|schule|kita|sitzung)\b/,
  /\b(sortir|travail\w*|bureau|salle de sport|piscine|restaurant|bar|cinema|theatre|concert|stade|match|fete|anniversaire|mariage|bapteme|enterrement|eglise|messe|supermarche|courses|magasins?|marche|parc|coiffeur|universite|ecole|creche|reunion|diner|dejeuner)\b/,
  /\b(salir|trabaj\w+|oficina|gimnasio|piscina|restaurante|bar|cine|teatro|concierto|estadio|partido|fiesta|cumpleanos|boda|bautizo|entierro|funeral|iglesia|misa|supermercado|tiendas?|compras?|mercado|parque|peluqueria|universidad|escuela|colegio|guarderia|reunion|cena|comida)\b/,
  /\b(ies|ias[ao]|lucr\w+|munc\w+|birou|sala|piscina|restaurant|bar|cinema|teatru|concert|stadion|meci|petrecere|nunta|botez|inmormantare|biserica|supermarket|cumparaturi|magazin\w*|piata|parc|universitate|scoala|gradinita|sedinta)\b/,
  /\b(dal|dale|dalim|pun\w+|zyre|palester|pishine|restorant|bar|kinema|teater|koncert|stadium|ndeshje|feste|ditelindje|dasme|funeral|kishe|xhami|supermarket|dyqan\w*|treg|park|universitet|shkoll\w*|kopsht|mbledhje)\b/,
  /(вии?ти|виходити|робот|офіс|спортзал|басеин|ресторан|кафе|кіно|театр|концерт|стадіон|вечірк|свято|день народження|весілля|хрестини|похорон|церкв|супермаркет|магазин|ринок|парк|перукар|університет|школ|садок|садочок|збори)/u,
  /(الخروج|اخرج|العمل|عملي|المكتب|النادي|المسبح|المطعم|مطعم|السينما|حفلة|عرس|زفاف|عيد ميلاد|جنازة|الكنيسة|المسجد|السوق|التسوق|المتجر|الحديقة|الجامعة|المدرسة|الروضة|اجتماع)/,
  /(出门|出去|外出|上班|工作|办公室|健身房|游泳|餐厅|饭店|酒吧|电影院|聚会|生日|婚礼|葬礼|教堂|超市|商店|购物|市场|公园|理发|大学|学校|上学|幼儿园|开会)/,
]);

export function isEverydayPlace(said: string): boolean {
  return PLACES.test(said);
}

/** To stay, and not to go. */
export const STAY = anyOf([
  /\b(restare|stare (a|in) casa|rimanere|isolar\w*|stay|isolate|bleiben|isolieren|isolation|rester|isoler|quedar(se|me)|aislar(se|me)|stea|stau|ramana|rrij\w*|qendroj\w*)\b|(залишатися|ізолюватися)|(يبقى|تبقى|البقاء)|(隔离|待在家)/u,
]);

/** From when on somebody may is asked of the end, and not of the place. */
export const WHEN = anyOf([/\b(quando|when|wann|quand|cuando|cand|kur|da che giorno|from what day)\b|(^| )коли( |$)|متى|什么时候|几时/u]);

/** Somewhere far, or a means to get there. */
const JOURNEY = anyOf([
  /\b(viagg\w+|vacanz\w+|ferie|partire|partenza|estero|aere[oi]|volo|volare|treno|traghetto|nave|crociera|gita|albergo|hotel|seconda casa|(un altr[ao]|altr[ao]) (regione|citta|paese|comune)|fuori (regione|comune|citta)|in (francia|germania|spagna|romania|albania|svizzera|austria|inghilterra|grecia|croazia|ucraina|marocco|cina|europa|america|sardegna|sicilia|puglia|calabria|toscana|lombardia|veneto|montagna)|al mare)\b/,
  /\b(travel\w*|trip|journey|holidays?|vacation|abroad|fly|flight|plane|train|ferry|ship|cruise|hotel|(another|other) (region|city|town|country)|to (france|germany|spain|romania|albania|england|greece|ukraine|china|morocco|europe|america)|the (seaside|mountains))\b/,
  /\b(reise\w*|verreis\w*|urlaub|ferien|ausland|flieg\w*|flug|flugzeug|zug|fahre|schiff|kreuzfahrt|hotel|(andere[ns]?|eine andere) (region|stadt|land)|nach [a-z]{4,})\b/,
  /\b(voyag\w+|vacances|etranger|avion|vol|train|bateau|ferry|croisiere|hotel|(une )?autre (region|ville|pays)|en (france|allemagne|espagne|roumanie|albanie|suisse|autriche))\b/,
  /\b(viaj\w+|vacaciones|extranjero|avion|vuelo|tren|barco|ferry|crucero|hotel|otr[ao] (region|ciudad|pais))\b/,
  /\b(calator\w+|vacanta|concediu|strainatate|avion\w*|zbor|tren\w*|vapor|croaziera|hotel|alt (oras|judet)|alta (regiune|tara))\b/,
  /\b(udhet\w+|pushime\w*|jashte vendit|avion\w*|fluturim|tren\w*|anije|traget|hotel|nje (qytet|vend) tjeter)\b/,
  /(подорож|відпустк|за кордон|літак|потяг|поізд|корабл|готел|інш\p{L}+ (місто|краіну|регіон))/u,
  /(السفر|اسافر|سفر|عطلة|اجازة|الخارج|طايرة|الطايرة|قطار|القطار|سفينة|فندق|مدينة اخرى|بلد اخر)/,
  /(旅行|旅游|出国|坐飞机|飞机|火车|高铁|轮船|酒店|度假|外地|别的城市|另一个)/,
]);
/** "To Milan": a place by its name, written with a capital. */
const TO_A_PLACE =
  /(?<![\p{L}])(?:andare|vado|tornare|arrivare|go|travel|aller|ir|viajar|merg|shkoj) (?:ad?|to|à|a|la|në) (?!RSA|ASL|USL|ATS)\p{Lu}\p{Ll}{2,}/u;

export function isJourney(text: string, said: string): boolean {
  return JOURNEY.test(said) || TO_A_PLACE.test(text);
}

export const SCHOOL = anyOf([
  /\b(scuola|asilo|nido|lezion[ei]|materna|elementari|medie|liceo|school|nursery|kindergarten|kita|schule|ecole|creche|lycee|college|escuela|colegio|guarderia|scoala|gradinita|shkoll\w*|kopsht\w*)\b|школ|садок|садочок|المدرسة|مدرسة|الروضة|学校|上学|幼儿园/u,
]);

/** Who is to be asked before the ill go there. */
export const DOCTOR = anyOf([
  /\b(medico|dottor\w*|pediatra|guardia medica|doctor|gp|arzt|arztin|hausarzt\w*|medecin|docteur|medic|doctor\w*|mjek\w*)\b|лікар\p{L}*|طبيب|دكتور|医生/u,
]);
/** Where the ill are cared for or tested: of these other answers tell. */
const CARED_FOR = anyOf([
  /\b(ospedale|pronto soccorso|farmacia|vaccin\w*|tampone|test|hospital|pharmacy|a e|emergency room|krankenhaus|notaufnahme|apotheke|hopital|urgences|pharmacie|farmacie|urgencias|spital\w*|urgente)\b|аптек\p{L}*|مستشفى|صيدلية|医院|药店/u,
]);
