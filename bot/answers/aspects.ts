// What a few words ask of whatever was spoken of last ("ci vanno soldi?", "even without a temperature?"), wherever in them it stands. Only for
// what names no matter of its own (leaning.ts); words as `plain` leaves them, in the ten languages.
import type { FollowUp } from '../../config/follow-ups.js';
import { anyOf } from '../words/patterns/patterns.js';
import { followUpIn } from './follow-ups.js';

/** What is only supposed: "if", "in case". Who says that it is so tells how they are. */
const SUPPOSED = anyOf([
  /\b(se|qualora|nel caso|caso mai|if|in case|suppose|wenn|falls|si|s il|s elle|au cas|en caso|daca|in caz|nese|ne rast|with|con|mit|avec|cu|me|anche|even|auch|meme|aunque|chiar|edhe)\b|якщо|з |із |навіть|اذا|لو|مع|حتى|如果|要是|万一|有/u,
]);
const MILD =
  '(?:febbre|tosse|raffreddore|raffreddat[oa]|mal di gola|sintomi|temperatura|influenza|fever|temperature|cough|cold|sore throat|symptoms?|fieber|husten|schnupfen|erkaltet|halsschmerzen|symptome?n?|fievre|toux|rhume|enrhumee?|mal a la gorge|symptomes?|fiebre|tos|catarro|resfriad[oa]|resfriado|dolor de garganta|sintomas?|febra|tuse|racit[a]?|simptome?|dureri? in gat|temperature|ethe|kolle|rrufe|ftohj\\p{L}*|dhimbje gryke|simptoma\\p{L}*|температур\\p{L}*|каш\\p{L}+|нежит\\p{L}*|симптом\\p{L}*|застуд\\p{L}*|горло|حمى|حراره|حرارة|سعال|كحه|كحة|زكام|رشح|اعراض|التهاب الحلق|发烧|发热|咳嗽|感冒|嗓子疼|喉咙痛|症状)';

const KINDS: readonly (readonly [FollowUp, ReturnType<typeof anyOf>])[] = [
  [
    'vaccinated',
    anyOf([
      /\b(vaccinat[oaie]|(due|tre|quattro|tutte le|[2-5]) dosi|trivaccinat[oa])\b/,
      /\b(vaccinated|jabbed|boosted|((two|three|four|all|my|[2-5]) )+(jabs|doses|shots))\b/,
      /\b(geimpft\w*|((zwei|drei|vier|alle|[2-5]) )+(impfungen|dosen|spritzen))\b/,
      /\b((suis|est|sommes|sont|etes|etais|deja|soit|etre|pas|non) (deja |pas |pas encore )?vaccinee?s?|(deux|trois|quatre|[2-5]) doses)\b/,
      /\b(vacunad[oa]s?|(dos|tres|cuatro|todas las|[2-5]) dosis)\b|\b(vaccinat[ai]?|(doua|trei|patru|[2-5]) doze)\b|\b(vaksinuar|(dy|tri|kater|[2-5]) doza)\b/,
      /вакцинован\p{L}+|щеплен(а|ии|і)( |$)|(дві|три|чотири|[2-5]) доз\p{L}+|(مطعم|ملقح)\p{L}*|(اخذت|تلقيت) (ال)?(جرعات|جرعتين|جرعت\p{L}+|ثلاث جرعات)|(打过|打了|两|三|3|2)[针剂]|已经打/u,
    ]),
  ],
  [
    'recovered',
    anyOf([
      /\b(guarit[oaie]|(gia|avuto|avut[ao]|passat[oa]|fatto|preso|beccato)( gia)? (il |l )?(covid|virus|corona)|(ho|ha|abbiamo|lo ho|l ho|l ha) (gia )?(avuto|avuta|passato|preso))\b/,
      /\b(recovered|(had|got over|caught) (it|covid|corona)( already| before| last)?|already had)\b|\b(genesen\w*|(hatte|hatten|gehabt|durchgemacht)( \w+)? ?(covid|corona|es schon)?|(covid|corona|es)( schon)? (hatte|gehabt))\b/,
      /\b(guerie?s?|(deja )?(eu|attrape|contracte|fait) (le |la )?(covid|corona|virus)|l (ai|a) deja eue?)\b|\b((he|ha|ya) (ya )?(pasado|tenido|cogido)|ya (lo |la )?(tuve|pase|pasamos)|curad[oa]|recuperad[oa])\b/,
      /\b(am (mai )?(avut|trecut|facut)( deja)?|vindecat\w*|trecut prin)\b|\b(kam (kaluar|pasur)|e kam kaluar|jam sheruar|sheruar)\b/,
      /хворі(в|ла|ли)|перехворі\p{L}+|одужа\p{L}+|(تعافيت|شفيت|اصبت (به |ب)?(من قبل|سابقا|كورونا|كوفيد)?|سبق (ان|لي))|(得过|感染过|阳过|康复|已经好了)/u,
    ]),
  ],
  [
    'no_symptoms',
    anyOf([
      new RegExp(
        `(?:\\b(?:senza|non ho(?: piu)?|non ha(?: piu)?|non c e|niente|non avendo|non abbia|nessun\\p{L}*|passata la|without|no|not have|no longer have|not have any|don t have|haven t got|dont have|have no|ohne|kein\\p{L}*|sans|pas|plus|pas de|sin|no tengo|no tenga|no tiene|fara|nu am|nu mai am|n am|pa|nuk kam|s kam|without a|any)|без|не маю|немає|нема|بدون|دون|ليس(?:ت)?(?: لدي| عندي)?|لا (?:توجد|يوجد)|(?:لم )?(?:تكن|يكن)(?: لدي| عندي)?|ما (?:عندي|عندنا|في)|没有?|不|无) ?(?:(?:piu|ancora|la|il|i|un|una|nessun|a|any|de|d|mehr|le|la|les|nici|nicio|niciun|asnje|жодних|жодноі|اي|عندي|لدي|什么|any|high|ninguna?|ningun) ?){0,3}${MILD}|(?:fieber|symptom\\p{L}*|fievre) (?:mehr )?(?:habe|hat) ich (?:nicht|keine?s?)`,
        'u',
      ),
      /\b(asintomatic[oaihe]+|(sto|mi sento|sta|stiamo) (bene|meglio)|asymptomatic|symptom ?free|(feel|feeling|am|i m) (fine|well|ok|better)|symptomfrei\w*|symptomlos\w*|fieberfrei|(geht es mir|fuhle ich mich|mir geht es|fuhle mich) (wieder )?(gut|besser)|asymptomatiques?|(vais|sens|va) (bien|mieux)|asintomatic[oa]s?|(estoy|encuentro|siento) (bien|mejor)|asimptomatic\w*|(ma simt|sunt|e) bine|(jam|ndihem) mire|pa shenja)\b/,
      /безсимптомн\p{L}+|(почуваюся|почуваюсь|почуває) (себе )?(добре|краще)|(اشعر|انا) (ب)?(خير|تحسن|بخير)|无症状|(感觉|身体)(很|挺|还)?好/u,
    ]),
  ],
  [
    'worse',
    anyOf([
      /\b(peggior\w+|va peggio|sto peggio|non (mi |gli |le )?(passa|passano|miglior\w+|se ne va|va via|scende)|persist\w+|(get|gets|getting|feel|is|be) worse|worsen\w*|(doesn t|does not|don t|won t|not|isn t) (go away|improve|improving|get better|getting better|pass|go down)|schlimmer|schlechter|verschlechter\w+|nicht (besser|weg|vorbei)( geht| wird| ist)?|empire|s aggrave|pire|plus mal|(passe|ameliore|part|va) pas|empeor\w+|peor|no (se )?(me |le )?(pasa|quita|mejora)|inrautat\w+|mai rau|nu (imi |mi )?(trece|se amelioreaza|scade)|keqesoh\w+|me keq|nuk (me )?(kalon|permiresoh\w+|ulet))\b/,
      /гірш\p{L}*|погірш\p{L}+|не (минає|проходить|спадає|покращ\p{L}+)|(اسوا|ساءت|تسوء|تفاقم\p{L}*|لم (تتحسن|يتحسن|تزول?|تذهب|تنخفض))|(加重|恶化|更严重|更糟|不见好|没好转|不退|好不了)/u,
    ]),
  ],
  ['ill', anyOf([new RegExp(`(?:^|[^\\p{L}])${MILD}(?=$|[^\\p{L}])|[\\p{Script=Han}]${MILD}|(?:ال|ب)${MILD}`, 'u')])],
  ['allergic', anyOf([/\b(allerg\w+|alerg\w+)\b|алерг\p{L}+|حساسي\p{L}*|过敏/u])],
  [
    'children',
    anyOf([
      /\b(bambin\w+|bimb[oaie]|bimbett\w+|figli\w*|neonat\w+|nipotin\w+|minor(i|enn\w+)|ragazzin\w+|adolescent\w*|lattant\w+|piccol[oaie]|pupo)\b/,
      /\b(child(ren)?|kids?|son|daughter|bab(y|ies)|toddlers?|teen\w*|minors?|little ones?|grand(son|daughter|child|children|kids?)|infants?)\b/,
      /\b(kind(er|ern|es)?|kleinkind\w*|sohn\w*|tochter|tochtern|babys?|saugling\w*|jugendlich\w+|enkel\w*|klein(en|er|e))\b/,
      /\b(enfants?|fils|fille|filles|bebes?|petits?|petite|petit fils|petite fille|ados?|adolescent\w*|mineurs?|nourrissons?)\b/,
      /\b(nin[oa]s?|hij[oa]s?|bebes?|menores|nietecit\w+|niet[oa]s?|adolescent\w*|pequen[oa]s?|chic[oa]s?)\b/,
      /\b(copi(i|ii|l|lul|lului|ilor|lasul)\w*|fiul\w*|fiic\w+|fetit\w+|baiet\w+|bebelus\w*|minor\w*|nepot\w*|cei mici)\b|\b(femij\w+|djal\w+|vajz\w+|bebe\w*|foshnj\w+|te vegjlit|adoleshent\w*|mitur\w*|niper\w*|mbes\w*)\b/,
      /діт(и|еи|ям|ьми|ям)|дитин\p{L}*|син(а|у|ові|ок|очк\p{L}*)?( |$)|доньк\p{L}*|дочк\p{L}*|донечк\p{L}*|малюк\p{L}*|немовл\p{L}*|підлітк\p{L}*|онук\p{L}*|внук\p{L}*|(طفل|اطفال|ابن|بنت|اولاد|ولد|رضيع|صغار|قاصر|حفيد|مراهق)\p{L}*|[لوبك](ا?ل)?(طفل|اطفال|ابن|بنت|اولاد|ولد)\p{L}*|孩子|小孩|儿童|儿子|女儿|宝宝|婴儿|未成年|孙子|孙女|青少年/u,
      /\b([1-9]|1[0-7]) (anni|mesi|years? old|year old|months?|jahre?|monate?|ans|mois|anos|meses|ani|luni|vjec\w*|muaj\w*)\b|(^| )([1-9]|1[0-7]) (рок\p{L}+|місяц\p{L}+)|([1-9]|1[0-7])( ?个月| ?岁)/u,
    ]),
  ],
  [
    'frail',
    anyOf([
      /\b(incint[ae]|gravidanza|allatt\w+|immunodepress\w+|fragil[ei]|anzian[oaie]|(bis)?nonn[oaie]|diabet\w+|cardiopatic\w+|asm[ae]\w*|tumor[ei]|cancro|chemio\w*|trapiantat\w+|malat[oaie]|patologi[ae]|disabil[ei]|pressione alta|ipertes\w+)\b/,
      /\b(pregnan\w+|breast ?feed\w*|immuno\w+|frail|vulnerable|elderly|old(er)?( people| person)?(?! year)|grand(ma|pa|mother|father|parents?)|granny|diabet\w+|heart (condition|disease)|asthma\w*|cancer|chemo\w*|transplant|chronic\w*|high risk|at risk|disabled)\b(?! year)/,
      /\b(schwanger\w*|stillen\w*|immun\w+|gebrechlich\w*|alter(e|en|er)|alte (menschen|leute)|senior\w*|oma|opa|großeltern|grosseltern|diabet\w*|herzkrank\w*|asthma\w*|krebs\w*|chemo\w*|chronisch\w*|vorerkrank\w*|risikopatient\w*|behindert\w*)\b/,
      /\b(enceintes?|allait\w+|immuno\w+|fragiles?|agees?|vieux|vieille|grand (mere|pere)|grands parents|mamie|papi|diabet\w+|cardiaques?|asthm\w+|cancer|chimio\w*|chroniques?|a risque|handicap\w+)\b/,
      /\b(embaraz\w+|lactancia|inmuno\w+|fragil(es)?|mayores|ancian[oa]s?|abuel[oa]s?|diabet\w+|cardiac[oa]s?|asm\w+|cancer|quimio\w*|cronic[oa]s?|de riesgo|discapac\w+)\b|\b(insarcinat\w*|gravid\w*|alapt\w+|imuno\w+|fragil\w*|batran\w*|varstnic\w*|in varsta|bunic\w*|diabet\w*|cardiac\w*|astm\w*|cancer|chimio\w*|cronic\w*|handicap\w*)\b/,
      /\b(shtatzen\w*|shtatzan\w*|me gji|imunitet\w*|brishte|moshuar\w*|gjysh\w*|diabet\w*|zemr\w*|astm\w*|kancer\w*|kronik\w*|semundje)\b|вагітн\p{L}*|годую груд\p{L}+|імун\p{L}+|літн(я|іх|ьоі|ім|ії)|похил\p{L}+|бабус\p{L}*|дідус\p{L}*|діабет\p{L}*|серц\p{L}*|астм\p{L}*|рак(ом|у)?( |$)|хронічн\p{L}+/u,
      /(ال)?(حامل|حوامل|مرضع|مسن|كبار السن|كبير[ةه]? (في )?السن|جد[يت]\p{L}*|سكري|السكري|القلب|ربو|سرطان|مناع\p{L}*|مزمن\p{L}*)|怀孕|孕妇|哺乳|老人|老年|年纪大|奶奶|爷爷|外婆|外公|糖尿病|心脏病|哮喘|癌症|免疫|慢性病|基础病|高血压/u,
      /\b(6[5-9]|[789]\d) (anni|years?|jahre?|ans|anos|(de )?ani|vjec\w*)\b|\b(ha|con|with|aged?|di) (6[5-9]|[789]\d)\b|(^| )(6[5-9]|[789]\d) рок\p{L}+|(6[5-9]|[789]\d) ?(岁|سن[ةه]|عام\p{L}*)/u,
    ]),
  ],
  [
    'price',
    anyOf([
      /\b(cost[aoi]|costano|costerebbe|pag(a|o|are|ano|amento|ar\w*)|soldi|euro|gratis|gratuit\w*|prezz[oi]|spes[ae]|spende\w*|spendo|car[oa]|rimbors\w+|ticket|esente|esenzione)\b/,
      /\b(costs?|pay(ing)?|money|price[ds]?|free of charge|(for|is it|are they) free|expensive|charge[ds]?|fees?|euros?|cheap)\b|\b(kost(en|et|enlos|enfrei)|zahl\w+|bezahl\w+|preis\w*|teuer|gratis|geld|euro|gebuhr\w*|umsonst)\b/,
      /\b(coute\w*|cout|payer|payant\w*|paie|prix|gratuit\w*|cher|chere|rembours\w+|argent|euros?|tarif\w*|revient a combien|frais)\b|\b(cuesta\w*|coste|costo|pag(ar|a|o)|precio|gratis|gratuit\w*|dinero|euros?|car[oa]|tarifa|cuanto (vale|sale|me sale))\b/,
      /\b(costa|cost(ul)?|plat\w+|pret\w*|gratuit\w*|gratis|bani|euro|scump\w*|tax[ae])\b|\b(kushto\w+|pagu\w+|pages\w*|falas|cmim\w*|lek\w*|euro|shtrenjt\w*)\b/,
      /кошту\p{L}+|платит\p{L}*|платн\p{L}+|безкоштовн\p{L}+|ціна|ціни|грош\p{L}+|дорого|євро|(يكلف|تكلف|سعر|ثمن|مجان|ادفع|ندفع|فلوس|نقود|مال( |$)|بكم|غالي|رسوم)|(钱|免费|贵|费用|付费|收费|报销|价)/u,
    ]),
  ],
  [
    'how_long',
    anyOf([
      /\b((in |per |da )?quant[oi] (tempo|giorni|ore|settimane|mesi)|fino a quando|how (long|many (days|hours|weeks))|until when|wie (lange|viele (tage|stunden|wochen))|bis wann|combien de (temps|jours|heures)|jusqu a quand|cuant[oa]s? (tiempo|dias|horas|semanas)|hasta cuando|cat (timp|dureaza)|cate (zile|ore)|pana cand|sa (kohe|dite|ore|zgjat)|deri kur)\b/,
      /(скільки|на скільки) (часу|днів|годин|триває)|як довго|до коли|كم (يوم\p{L}*|من الوقت|يستغرق|تستغرق|ساع[ةه]|يدوم|تدوم)|حتى متى|多久|多长时间|几天|多少天|几个小时/u,
    ]),
  ],
  [
    'where',
    anyOf([
      /\b(dove|dov|in che (posto|zona|via)|qual[ei] (posto|posti|indirizzo|centro|farmaci\w+)|indirizz\w+|farmaci[ae]|where|address\w*|which (place|pharmacy|centre)|pharmac\w+|nearby|near me|wo|wohin|adresse\w*|apotheke\w*|in der nahe|pharmacie\w*|quel endroit|donde|direccion\w*|farmacia\w*|unde|adres[ae]\w*|ku(?! (eshte|jane) \w+ \w+ \w+))\b|^((et|mais|alors|oui|exactement) )*ou\b|\bou (exactement|precisement|ca|aller|est ce)\b/,
      /(^| )(де|куди)( |$)|адрес\p{L}+|аптек\p{L}+|(اين|العنوان|عنوان|صيدلي\p{L}*|الى اين)|(哪里|哪儿|地址|药店|药房|附近|什么地方)/u,
    ]),
  ],
  [
    'booking',
    anyOf([
      /\b(prenot\w+|appuntament\w+|ricett[ae]|impegnativ[ae]|appointments?|book(ing|ed)?|prescription|walk in|referral|termin\w*|anmeld\w+|rezept\w*|rendez vous|rdv|ordonnance|reserv\w+|cita|receta|turno previo|programar\w+|programez|retet\w+|rezervim\w*|rezervoj|recet\w+|takim)\b/,
      /запис\p{L}+|рецепт\p{L}*|направлен\p{L}*|(موعد|حجز|احجز|وصف[ةه])|(预约|挂号|处方)/u,
    ]),
  ],
  [
    'when',
    anyOf([
      /^((e|ma|allora|scusi) )*quando\b|\b(quando (esattamente|di preciso)|che (giorni|orari|orario)|a che ora|(di|la|il|anche) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|notte|sera|mattina)|nel (week ?end|fine settimana)|nei festivi|orari)\b|^((and|but|so) )*when\b|\b(what (time|day)s?|on (mon|tues|wednes|thurs|fri|satur|sun)days?|at (the )?weekends?|at night|opening (hours|times))\b/,
      /^((und|aber) )*wann\b|\b(um wie ?viel uhr|an welchen? tag\w*|(am|auch) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)s?|sonntags|nachts|offnungszeiten)\b|^((et|mais) )*quand\b|\b(a quelle heure|quels? jours?|le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|soir)|horaires?)\b/,
      /^((y|pero) )*cuando\b|\b(a que hora|que dias?|horarios?|los? (lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|(el )?fin de semana|por la (noche|tarde|manana))\b|^((si|dar) )*cand\b|\b(la ce ora|in ce zi|orar\w*|(sambata|duminica|in weekend))\b|^((po|dhe) )*kur\b|\b(ne c ore|cfare dite|orari\w*|te (shtunen|dielen))\b/,
      /^(а |і |але )*коли( |$)|о котріи|(у|в) (суботу|неділю|вихідні)|графік|^و?متى|اي (ساع[ةه]|يوم)|(يوم )?(الجمع[ةه]|السبت|الاحد)|什么时候|几点|哪天|星期|周末|周日|周六|晚上/u,
    ]),
  ],
  [
    'compulsory',
    anyOf([
      /\b(obblig\w+|per forza|facoltativ\w+|rifiut\w+|mandatory|compulsory|obligat\w+|obligator\w+|optional|refuse|verpflicht\w+|pflicht|freiwillig|weigern|oblige\w*|facultatif|refuser|obligado|negar\w*|obligatoriu\w*|refuz\w*|detyr\w+|refuzoj)\b/,
      /обов язков\p{L}*|зобов язан\p{L}+|відмови\p{L}+|(الزام\p{L}*|اجبار\p{L}*|مجبر\p{L}*|ملزم\p{L}*|ارفض)|强制|必须|非得|拒绝/u,
    ]),
  ],
  [
    'who',
    anyOf([
      /^((e|ma|allora|scusi) )*((a|da|con|di) )?chi\b(?! (sei|siete|e lei|sono))|\b(che|quale) numero\b|^((and|but|so) )*who\b(?! are you)|\b(what|which) number\b|^((und|aber) )*(an )?(wer|wen|wem)\b(?! (bist|sind))|\bwelche nummer\b|^((et|mais) )*(a |par |chez )?qui\b(?! (es|etes))|\bquel numero\b|^((y|pero) )*(a |con |de )?quien(es)?\b(?! (eres|es usted|sois))|\b(que|cual) numero\b|^((si|dar) )*(pe |la |cu )?(cine|cui)\b(?! (esti|sunteti))|\bce numar\b|^((po|dhe) )*(me )?(kush|ke|kujt)\b(?! (je|jeni))|\bcilin numer\b/,
      /^(а |і |але )*(у |до |з )?(хто|кого|кому|ким)( |$)(?!(ти|ви))|якии номер|^و?(بمن|مع من|لمن|ممن)|اي رقم|^(那)?(找|问|打给|联系)?谁(?!是)|(哪个|什么)(号码|电话)/u,
    ]),
  ],
  [
    'others',
    anyOf([
      /\b(mogli[e]?|marito|mamma|madre|papa|padre|babbo|genitor[ei]|sorell[ae]|fratell[oi]|suocer[oaie]|zi[oaie]|cugin[oaie]|compagn[oa]|ragazz[oa]|fidanzat[oa]|convivent[ei]|coinquilin\w+|famil\w+|parent[ei]|amic[oaihe]+|collegh?[aie]|vicin[aio] di casa|(lui|lei|loro|altri|tutti|noi)|chi (vive|abita|sta) con (me|noi|lui|lei))\b/,
      /\b(wife|husband|mum|mom|mother|dad|father|parents?|sister|brother|in laws?|aunt|uncle|cousin|partner|girlfriend|boyfriend|flatmates?|family|relatives?|friends?|colleagues?|neighbou?rs?|him|her|them|others|everyone|everybody|(people|those|anyone) (i live|living) with)\b/,
      /\b(frau|mann|mama|mutter|papa|vater|eltern|schwester|bruder|schwieger\w+|tante|onkel|partner(in)?|freund(in|e)?|mitbewohner\w*|familie|verwandte\w*|kollegen|nachbar\w*|andere|alle)\b/,
      /\b(femme|mari|maman|mere|papa|pere|parents|soeur|frere|beaux? parents|belle mere|beau pere|tante|oncle|compagne|compagnon|copine?|conjointe?|colocataires?|famille|proches|amie?s?|collegues?|voisins?|(elle|lui|eux|les autres|tous|tout le monde))\b/,
      /\b(mujer|espos[oa]|marido|mama|madre|papa|padres?|herman[oa]s?|suegr[oa]s?|ti[oa]s?|prim[oa]s?|pareja|novi[oa]|companer[oa]s?|familia\w*|amig[oa]s?|vecin[oa]s?|(ella|ellos|los demas|todos))\b/,
      /\b(sotia|sotul\w*|sotiei|mama|mamei|tata\w*|parint\w+|sora|fratele|soacr\w+|socru\w*|matus\w+|unchi\w*|partener\w*|prieten\w*|iubit\w*|famili\w+|coleg\w*|vecin\w*|(?:pentru|si|dar|iar) (el|ea|ei|ele)$|ceilalti|toti)\b|\b(gruaj?\w*|bashkeshort\w*|burri\w*|nena\w*|mami\w*|baba\w*|prind\w+|motr\w+|vella\w+|vjehr\w+|shok\w*|shoqj\w*|partner\w*|familj\w*|koleg\w*|fqinj\w*|(ate|ata|te tjeret|te gjithe))\b/,
      /дружин\p{L}+|чолові\p{L}+|мам(а|и|і|у|ою)( |$)|тат(о|а|ові|ом)( |$)|батьк\p{L}+|сестр\p{L}+|брат\p{L}*|свекр\p{L}+|тещ\p{L}+|тіт\p{L}+|дядьк\p{L}+|партнер\p{L}*|друз\p{L}+|подру\p{L}+|сім\p{L}+|родич\p{L}+|колег\p{L}*|сусід\p{L}*|(زوج|ام|والد|اب|اخ|اخت|حمات|خال|صديق|عايل|اسر|جار)(ي|تي|تي|ته|تها|نا|ي\p{L}*)( |$)|[لو](زوج|ام|والد|اخ|صديق|عايل)\p{L}*|(妻子|老婆|太太|丈夫|老公|先生|妈妈|母亲|爸爸|父亲|父母|家人|家里人|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|岳母|婆婆|朋友|同事|邻居|室友|其他人|别人|女朋友|男朋友)/u,
    ]),
  ],
  [
    'next',
    anyOf([
      /^((ok|e|ed|ma|si|va bene|grazie) )*((che|cosa|che cosa) (succede|faccio|si fa) )?(poi|dopo|in seguito|successivamente)( (che|cosa|che cosa)( (succede|faccio|si fa|devo fare))?)?$|^((ok|and|but|so) )*(what )?(happens )?(then|next|after( that)?|afterwards?)( what)?$|^((ok|und|aber) )*(was )?(passiert |kommt |ist )?(dann|danach|nachher|hinterher)( was)?$/,
      /^((ok|et|mais) )*(il se passe quoi )?(apres( ca)?|ensuite|puis)( quoi| on fait quoi| que se passe t il)?$|^((ok|y|pero) )*(que pasa )?(despues|luego)( que( pasa| hago)?)?$|^((ok|si|dar) )*(ce urmeaza|apoi|dupa( aceea)?|pe urma)( ce)?( urmeaza| fac)?$|^((ok|po|dhe) )*(pastaj|me pas|pas kesaj|me tej)( cfare( bej)?)?$/,
      /^(а |і |ок )*(що )?(потім|далі|після цього)( що)?( робити)?$|^(و)?(ماذا )?(بعد ذلك|بعدها|بعدين|ثم)( ماذا)?$|^(那|那么)?(之后|然后|接下来|以后|后来)(呢|怎么办|怎么做|做什么)?$/u,
    ]),
  ],
];

/** @param said as `plain` leaves it */
export function aspectIn(said: string): FollowUp | null {
  const whole = followUpIn(said);
  if (whole !== null) return whole;
  for (const [kind, words] of KINDS) {
    if (words.test(said) && ((kind !== 'ill' && kind !== 'worse') || SUPPOSED.test(said))) return kind;
  }
  return null;
}
