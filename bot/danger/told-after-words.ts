// What is told after an alarm, in the ten languages, as `plain` leaves the words: it gets worse, the ambulance is there or not yet, nobody is
// with the one who writes, a door is locked, nobody knows the address; and what is asked of the ambulance and the hospital.
import { anyOf } from '../words/patterns/patterns.js';

export const GETS_WORSE = anyOf([
  /\b((sta|stanno|sto|va|vado|si sente|mi sento|e|sono|siamo|adesso|ora|ma) (diventando |davvero |sempre |molto |ancora |decisamente |anche |un po |adesso |ora )*(peggio|peggiorando|peggiorat[oaie])|peggiora(no)?|sempre peggio|si (sta )?aggrav\w+|si e aggravat\w+)\b/,
  /\b((getting|got|gets|become|becoming|is|are|am|feel\w*|looks?|looking|going|much|even|he s|she s|it s|i m|now) (\w+ ){0,2}worse|worsening|deteriorat(ing|ed)|going downhill)\b|^worse( now| and worse)?$/,
  /\b((geht|wird|ist|fuhlt?e?|wirkt) (\p{L}+ ){0,4}(schlechter|schlimmer)|(verschlechter|verschlimmer)(t|te)( sich)?|(immer|noch|viel) (schlechter|schlimmer))\b/u,
  /\b(empire(nt)?|(s|est) (est |en train de s )?aggrav(e|ee?|er|ent)|se (degrade|deteriore)|(va|vais|est|c est|sent) (\w+ ){0,2}(plus mal|pire|moins bien)|de (pire en pire|plus en plus mal)|a empire)\b/,
  /\b((esta|estoy|va|voy|(se|me) (siente|siento|encuentra|encuentro|pone|pongo)|sigue|se ha puesto|se puso|cada vez|mucho|ahora) (\w+ ){0,2}peor|empeora(ndo)?|(ha|he|han) empeorado|empeoro)\b|^peor$/,
  /\b((e|este|ii e|imi e|sunt|simte|simt|merge|tot|mult) (\w+ ){0,2}mai rau|se (inrautateste|agraveaza)|s a (inrautatit|agravat)|(ii|imi|ei) (e|este) mai rau)\b/,
  /\b((eshte|jam|behet|bere|u be|po|ndihet|ndihem|shkon) (\w+ ){0,2}(me|edhe me) keq|(po )?(perkeqesohe[tm]|keqesohe[tm]|rendohe[tm])|u (perkeqesua|keqesua|rendua)|gjithnje e me keq)\b/,
  /(стає|стало|все|ще|значно|набагато|иому|іи|мені|ім|вже|зараз|почува\p{L}+) (\p{L}+ )?гірше( |$)|погірш(ується|ився|илася|ився стан|илось|ало)|^гірше$/u,
  /(^| )(حالت\p{L}{0,2}|الحالة|وضع\p{L}{1,2}|الوضع)? ?(تسوء|يسوء|ساءت|ساء|تدهورت?|تتدهور|يتدهور|تزداد سوءا|يزداد سوءا|ازدادت? سوءا|تتفاقم|تفاقمت|اسوا)( |$)/u,
  /更(加)?(严重|糟|差|难受|不好|厉害|重)了?|加重了?|恶化|越来越(严重|糟|差|难受|不行|重|不好)|变(坏|差|糟|重|严重)了?|(快|不)不行了/,
]);

export const HELP_IS_THERE = anyOf([
  /\b(ambulanza|soccors\w+|118|112|medic[oi]|paramedic\w+|infermier\w+|pompieri|dottor\w*|automedica|guardia medica|barellier\w+) (gia |ora |adesso |appena |finalmente )*((e|sono) (gia |ora |adesso |appena |finalmente )*(qui|qua|in casa|arrivat[oaie]|giunt[oaie]|entrat[oaie])|arrivat[oaie])\b|\b(e|sono) (appena |gia |finalmente |adesso |ora )*(arrivat[oaie]|qui|qua) (l |la |i |gli |il |lo )?(ambulanza|soccors\w+|118|112|medic[oi]|paramedic\w+|infermier\w+|pompieri|dottor\w*|automedica)\b|\bsono (gia |ora )*(qui|qua) (i|gli|le) \w+ (del|dell|della) (118|112|ambulanza|croce)\b|^(ok |si |ecco |eccoli |finalmente )*((sono|li) (appena |gia |finalmente )*arrivat[ie]|e (appena |gia |finalmente )*arrivat[oa])( adesso| ora| finalmente)?$|\b(lo|la|li|mi) (stanno (portando|caricando|visitando)|hanno (caricat|portat|pres|visitat)\w+|portano (via|in ospedale|al pronto soccorso))\b/,
  /\b(ambulance|paramedics?|medics?|help|doctor|crew|fire brigade|firefighters|responders) (is |are |s |has |have )+(just |now |already |finally )*(here|arrived|there|inside)\b|^(ok |yes |good )*(they|they re|they are|they have|they ve) (just |now |already |finally )*(here|arrived|arrived now)( now)?$|\b(they re|they are|they have|they ve) (now |just |already )*(taking|taken|loading|loaded|examining|treating|carrying) (him|her|me|them|my \w+)\b/,
  /\b(notarzt|krankenwagen|rettungswagen|rettung|rettungsdienst|sanitater|arzt|hilfe|feuerwehr) (ist |sind )(jetzt |schon |gerade |endlich |nun )*(da|hier|angekommen|eingetroffen)\b|^(ok |ja |gut )*(sie|die) sind (jetzt |schon |gerade |endlich |nun )*(da|hier|angekommen|eingetroffen)$|\b(sie|die) (nehmen|bringen) (ihn|sie|mich|es) (jetzt |gerade )*(mit|weg|ins krankenhaus)\b/,
  /\b(ambulance|secours|samu|pompiers|medecins?|docteur|ambulanciers|equipe) (est|sont|vient d|viennent d) (enfin |deja |bien )*(arriver?|arrivee?s?|la|ici)\b|^(ok |oui |ca y est )*(ils|elle) (sont|est|viennent d) (enfin |deja |bien )*(arriver?|arrivee?s?|la)$|\b(ils|secours|pompiers) (l|m|les) (emmenent|ont emmenee?|transportent|examinent)\b/,
  /\b(ambulancia|emergencias|medic[oa]s?|paramedic[oa]s?|bomberos|ayuda|sanitarios) (ya |por fin )*(ha llegado|han llegado|llego|llegaron|esta aqui|estan aqui|esta aca)\b|\b(llego|llegaron|ha llegado|han llegado) (ya |por fin )*(la |los |el |las )*(ambulancia|ayuda|medic[oa]s?|paramedic[oa]s?|bomberos|sanitarios|emergencias)\b|^(ok |si |ya |por fin )*(han llegado|llegaron|estan aqui)( ya)?$|\b(se |me )(lo |la )?(llevan|estan llevando|han llevado)\b/,
  /\b(a|au) (venit|ajuns|sosit) (deja |in sfarsit )*(ambulanta|salvarea|medic\w+|ajutor\w*|paramedic\w+|pompierii|doctor\w*)\b|\b(ambulanta|salvarea|medic(ul|ii)|ajutorul|paramedicii|pompierii) (deja )?(a|au|e|este|sunt) (deja |acum )*(venit|ajuns|sosit|aici)\b|^(ok |da |gata )*(au (venit|ajuns|sosit)|sunt aici)( deja| acum)?$|\b(il|o|ma) (iau|duc) (acum |ei )*(la spital|cu ambulanta|acum)\b/,
  /\b(ambulanc\w*|urgjenc\w*|mjek(u|et)|ndihma|paramedik\w*|zjarrfikes\w*) (tashme |me ne fund )*(erdhi|erdhen|ka ardhur|kane ardhur|arriti|arriten|mberriti|mberriten|eshte ketu|jane ketu)\b|\b(erdhi|erdhen|arriti|arriten|mberriti|mberriten|ka ardhur|kane ardhur) (ambulanc\w*|urgjenc\w*|mjek(u|et)|ndihma)\b|^(ok |po )*(erdhen|arriten|mberriten|jane ketu|kane ardhur)( tani)?$|\bpo e marrin( me ambulance| ne spital)?\b/,
  /(швидка|лікар|лікарі|медики|рятувальники|допомога|бригада|фельдшер|пожежники) (вже |нарешті |щоино )*(приіха(в|ла|ли)|прибу(в|ла|ли)|тут|на місці)( |$)|(приіха(в|ла|ли)|прибу(в|ла|ли)) (вже |нарешті )*(швидка|лікар|лікарі|медики|рятувальники|бригада|фельдшер)|^(так |вже |нарешті |ок )*(приіхали|прибули|вони (вже )?(тут|приіхали))$|забирають (иого|іі|мене)/u,
  /(وصلت?|وصلوا|جاءت?|حضرت?|اتت|اجت|اجا) (الان |اخيرا |للتو )*(سيارة )?(ال)?(اسعاف|مسعف\p{L}*|طبيب|طواري|مساعدة|نجدة)|(الاسعاف|سيارة الاسعاف|المسعفون|المسعفين|الطبيب) (الان |اخيرا |للتو )*(وصل\p{L}*|جاءت?|هنا|حضرت?)|^(نعم |لقد |خلاص |اخيرا )*(وصلوا|هم هنا|وصلت)( الان| اخيرا)?$|(ياخذونه|ياخذونها|اخذوه|اخذوها|ينقلونه|ينقلونها)/u,
  /(救护车|急救(人员|车)?|医生|救援(人员)?|消防(员|车)?|他们)(现在|已经|刚|刚刚|终于|都)?(到|抵达)了?(?!吗|医院|不)|(他们)?(正在|把)(他|她|我)?(抬|接|送)(上|走|去|到)/,
]);

export const NOT_THERE_YET = anyOf([
  /\b((ambulanza|soccors\w+|118|nessuno) )?non (e|sono|si) (ancora |mica )*(arrivat[oaie]|vist[oaie])( (ancora|nessuno))*\b|\bancora (nessuno|niente ambulanza|non arriva\w*)\b|\bnon (arriva|arrivano|viene|vengono) (ancora |mai )*(nessuno|l ambulanza|i soccorsi)\b/,
  /\b(still (not here|no (ambulance|one|sign|help)|waiting)|(hasn t|haven t|has not|have not|not) (\w+ )?(arrived|come|here)( yet)?|(isn t|aren t) here( yet)?|no(body| one) (has |have )(come|arrived)( yet)?|no(body| one) (here|there) yet|no(body| one) (is |s )?coming)\b/,
  /\b((ist|sind|kommt|kommen) (\p{L}+ )?noch (immer )?(nicht|niemand|keiner)( da| hier| angekommen)?|noch (nicht|niemand|kein\w*) (\p{L}+ )?(da|hier|angekommen)|warte\w* (immer )?noch|es kommt (niemand|keiner))\b/u,
  /\b((toujours|encore) (pas|personne)|pas encore)( \w+){0,2} ?(la|arrivee?s?|venue?s?)?\b|\b(est|sont) pas (encore |toujours )?(la|arrivee?s?)\b|\battends? (toujours|encore)\b|\bpersonne (ne |n )(vient|arrive|est (venu|arrive))\b/,
  /\b((todavia|aun) no (\w+ ){0,2}(lleg\w+|vien\w+|esta\w*|hay)|no (ha|han) (llegado|venido)( \w+)*|no (llega|viene)\w*( nadie)?|sigo esperando|nadie (llega|viene|ha (llegado|venido)))\b/,
  /\b((inca )?nu (a|au) (mai )?(venit|ajuns|sosit)( \w+)*|inca (nu|nimeni)( \w+)*|tot (nu|n) (a|au|vin\w*|mai)( \w+)*|nu vine nimeni|inca astept)\b/,
  /\b((nuk|s) (ka|kane|po) (ardhur|arritur|mberritur|vij\w*|vjen)( \w+)*|ende (nuk|s|asnje\w*)( \w+)*|ende po pres|(nuk|s) (po )?vjen (askush|njeri))\b/,
  /(ще|досі|поки) (не|нема|немає|нікого)( |$)|не (приіхал\p{L}+|приіхав|прибул\p{L}+)|(ще|досі) чека(ю|ємо)|ніхто не (іде|приіхав|приіхала)/u,
  /(لم|لا) (تصل|يصل|يصلوا|تات|يات|ياتوا|يحضر|تحضر)( |$)|ما (وصل\p{L}*|اج\p{L}+|جاء\p{L}*)( |$)|ما زلت انتظر|لا احد (ياتي|جاء)|لم يات احد|لا يزالون/u,
  /(还|仍|一直)(没|未)(有)?(人)?(到|来)|还没(有)?人|还在等|没(有)?人来/,
]);

export const IS_ALONE = anyOf([
  /\b(sono|siamo|sto|mi trovo|rimast[oa]|vivo|abito) (qui |qua |in casa |a casa |adesso |ora )*((da |tutt[oa] |completamente )+sol[oaie]|sol[aie]|solo(?= *$| (in|a|qui|qua|con|e|ma|adesso|ora|io|al|nel)\b))\b|\bnon (c e|ho) (proprio |piu |qui )*nessun[oa]? ?(con me|qui|qua|in casa|a casa|vicino|accanto|che|altr\w+|intorno|attorno)\b|\b(sol[oa]) (io )?(in|a) casa\b/,
  /\b(i m|i am|im|we re|we are|i live) (here |at home |all |completely |now )*(alone|on my own|by myself|on our own|by ourselves)\b|\b(nobody|no one|there s no ?one|there is no ?one|there s nobody|there is nobody|there isn t anyone) (else )?(is )?(else )?(here|with me|around|near|at home|home|else)\b/,
  /\b(bin|lebe|wohne|sind) (ich |wir )?(hier |da |zu hause |daheim |gerade |ganz |jetzt )*allein\w*\b|\b(niemand|keiner) (ist )?(sonst )?(da|hier|bei mir|in der nahe|zu hause)\b|\bist (sonst )?(niemand|keiner) (da|hier|bei mir|in der nahe)\b/,
  /\b(suis|sommes|habite|vis) (ici |toute? |completement |chez moi |a la maison )*(seule?s?)\b|\bpersonne (d autre )?(avec moi|ici|n est la|chez moi|a la maison|pres de moi|autour)\b/,
  /\b(estoy|estamos|vivo|me encuentro) (aqui |en casa |completamente |muy )*(sol[oa]s?)\b(?! con (el|mi dolor))|\bno (hay|tengo a|esta) nadie (mas )?(conmigo|aqui|en casa|cerca|que|mas)\b/,
  /\b(sunt|suntem|locuiesc|stau) (aici |acasa |complet |doar eu )*singur\w*\b|\bnu (mai )?(e|este|am pe) nimeni (altcineva )?(cu mine|aici|acasa|langa|prin|care)\b/,
  /\b(jam|jemi|jetoj) (ketu |ne shtepi |krejt |tani )*(i |e )?vetem\b|\b(nuk|s) (ka|eshte|kam) (njeri|askush|askend|asnjeri|njerez) ?(tjeter )?(me mua|ketu|afer|ne shtepi|prane)\b/,
  /(^| )я (тут |вдома |зовсім |зараз |лишилася |лишився |залишилася |залишився )*(сам|сама|один|одна)( |$)|(поруч|тут|вдома|зі мною|навколо|біля мене) (більше )?(нікого|немає нікого|нема нікого)|(немає|нема) нікого (поруч|вдома|тут|зі мною|більше)/u,
  /(^| )(انا )?(و?حدي|لوحدي|بمفردي)( |$)|(لا يوجد|ليس هناك|ما في|لا|ليس) (يوجد )?احد (معي|هنا|بقربي|قربي|بجانبي|حولي|في (البيت|المنزل))/u,
  /我(现在|是|在家|家里|这里|这边)?(就|只有)?(我)?(自己)?(一个人|独自|孤身)(?!死)|(身边|家里|旁边|这里)没(有)?(别的|其他|别)?人|没(有)?人(在|陪)我?(身边|旁边|这)/,
]);

/** Whoever is ill is alone, or far from the one who writes. */
export const THEY_ARE_ALONE = anyOf([
  /\b((io )?(sono|siamo|abito|vivo|abita|vive|e) (molto |troppo )?lontan[oaie]|(sono|siamo|abito|vivo|abita|vive|e) (in un altra citta|all estero)|(i m|i am|we re|we are|lives?|is) (very |too )?far( away| from \w+)?|(i m|i am|we re|we are|lives?) (abroad|in another (city|town|country))|(bin|sind|wohnt|wohne) (zu |sehr )?weit (weg|entfernt)|(bin|sind|wohnt|wohne) (im ausland|in einer anderen stadt)|(suis|sommes|habite|vit) (trop |tres )?loin|(suis|habite|vit) (a l etranger|dans une autre ville)|(estoy|estamos|vive|vivo) (muy )?lejos|(estoy|vive|vivo) (en otra ciudad|en el extranjero)|(sunt|suntem|locuieste|locuiesc|sta) (prea |foarte )?departe|(jam|jemi|jeton|jetoj) (shume )?larg)\b/,
  /(я|ми|живе|живу) (дуже |зараз )?далеко|(живе|живу|я) (в|у) (іншому місті|іншіи країні)|انا (\p{L}+ )?بعيد[ةه]?|(يسكن|تسكن|يعيش|تعيش) (\p{L}+ )?بعيد[اةه]?|(我|住)(在|得)?(很远|外地|别的城市|国外)|我不在(他|她)?身边/u,
  /\b(lui|lei|mi[oa] \w+|nonn[oa]|che) (e|sta|vive|abita) (in casa |a casa |li )*(da |tutt[oa] )?sol[oa]\b|^(ma |pero )?(e|sta|vive|abita) (in casa |a casa |li )*(da |tutt[oa] )?sol[oa]( in casa| a casa)?$/,
  /\b(he|she|he s|she s|my \w+) (is |lives )?(there |at home |all )*(alone|on (his|her) own|by (him|her)self)\b/,
  /\b(er|sie|mein\w* \w+|oma|opa) (ist|lebt|wohnt) (dort |zu hause |daheim |ganz )*allein\w*\b/,
  /\b(il|elle|m\w+ \w+) (est|vit|habite) (la bas |toute? |chez (lui|elle) )*seule?\b/,
  /\b(el|ella|mi \w+) (esta|vive) (alli |en casa )*sol[oa]\b|^(pero )?(esta|vive) (alli |en casa )*sol[oa]( en casa)?$/,
  /\b(el|ea|mama|tata|bunic\w+) (e|este|sta|locuieste) (acolo |acasa )*singur\w*\b|^(dar )?(e|este|sta) (acolo |acasa )*singur\w*( acasa)?$/,
  /\b(ai|ajo|nena|babai|gjysh\w+) (eshte|jeton) (atje |ne shtepi )*(i |e )?vetem\b/,
  /(він|вона|мама|тато|бабуся|дідусь) (там |вдома |живе |зараз )*(сам|сама|один|одна)( |$)/u,
  /^(و?لكن )?(هو|هي)? ?(وحدها|لوحده|لوحدها|بمفرده|بمفردها)( في (البيت|المنزل))?$|(هو|هي|امي|ابي|والدي|والدتي|جدتي|جدي) (\p{L}+ )?(ل?وحد|بمفرد)(ه|ها)( |$)/u,
  /(他|她|妈妈?|爸爸?|奶奶|爷爷|外婆|外公).{0,4}(一个人|独自)(在家|住|在那)?/,
]);

export const IS_LOCKED = anyOf([
  /\b(porta|portone|cancello|serratura|uscio) (\w+ ){0,3}(chius[oa]|bloccat[oa]|incastrat[oa]|serrat[oa]|a chiave|non si apre)\b|\bnon (riesco|riesce|riusciamo|posso|puo) (piu |proprio )*(ad? )?(aprir\w+( (la porta|il cancello|il portone|loro))?(?= *$| (e|ma|la|il|perche|quando)\b)|arrivare alla porta|entrare(?= *$| (in casa|dentro|e|ma)\b)|andare ad aprire)|\bchius[oa] (in bagno|a chiave|dentro|in camera)\b|\bcome (fanno|faranno|possono|fanno loro) (a |ad )?(entrare|aprire)\b|\bcome entrano\b|\b(non ho|senza|ho perso) (le |la )?chiav[ei]\b/,
  /\b(door|gate|lock) (\w+ ){0,3}(locked|stuck|shut|closed|jammed|won t open|doesn t open)\b|\blocked (in|out|inside)\b|\b(can t|cannot|can not|unable to) (open|get to|reach) the (front )?(door|gate)\b|\b(can t|cannot) get (in|inside)\b|\bhow (will|do|can|are) they (going to )?(get|come) in\b|\b(no|without|don t have (the|a|any)|lost (the|my)) keys?\b/,
  /\b(tur|haustur|wohnungstur|tor|schloss) (\p{L}+ ){0,3}(zu|abgeschlossen|verschlossen|abgesperrt|versperrt|klemmt|geht nicht auf)\b|\bkann (\p{L}+ ){0,3}(tur|tor) nicht (offnen|aufmachen|aufsperren|erreichen)\b|\bkomm\w* (ich |wir )?nicht (rein|hinein|an die tur|zur tur)\b|\bwie kommen (sie|die) (rein|hinein|ins haus)\b|\b(keinen|ohne) schlussel\b/u,
  /\b(porte|portail|grille|serrure) (\w+ ){0,3}(fermee?|verrouillee?|bloquee?|a cle|s ouvre pas)\b|\b(peux|peut|arrive|arrivons|arrivent) pas (a )?(ouvrir|entrer|atteindre la porte|aller a la porte|aller ouvrir)\b|\bcomment (\w+ ){0,4}(entrer|entrent|ouvrir)\b|\b(pas|sans|perdu) (les |de |la |mes )?cles?\b/,
  /\b(puerta|porton|verja|portal|cerradura) (\w+ ){0,3}(cerrad[oa]|bloquead[oa]|atascad[oa]|con llave|no se abre)\b|\bno (puedo|puede|podemos|consigo) (abrir\w*|entrar|llegar a la puerta|ir a abrir)\b|\bcomo (van a |pueden )?(entrar|entran|abrir|abren)\b|\b(sin|no tengo|he perdido) (las |la )?llaves?\b/,
  /\b(usa|poarta|yala) (\w+ ){0,3}(incuiata|blocata|inchisa|intepenita|nu se deschide)\b|\bnu (pot|poate|putem) (sa )?((deschid\w*|intra\w*|intru)(?= *$| (usa|poarta|in casa|si|dar)\b)|ajung\w* la usa|merg sa deschid)|\bcum (intra|pot intra|vor intra|or sa intre|o sa intre)\b|\b(nu am|n am|fara) (cheia|cheile|chei)\b/,
  /\b(dera|porta|brava) (\w+ ){0,3}(mbyllur|kycur|bllokuar|nuk hapet)\b|\b(nuk|s) (mund ta |mund te |arrij ta |e )(hap|hapim|hapi)\w*\b|\bsi (do te |te )?(hyjne|futen)\b|\b(pa|nuk kam|s kam) celes\w*\b/,
  /(двері|ворота|хвіртка|брама|замок) (\p{L}+ ){0,3}(зачинен\p{L}|замкнен\p{L}|закрит\p{L}|заклини\p{L}+|не відчиня\p{L}+)|не (можу|може|можемо) (відчинити|відкрити|дістатися до двере\p{L}|увіити|заити)( двері)?|як (вони )?(заидуть|увіидуть|потраплять|ввіидуть)|(немає|нема|без|не маю) ключ\p{L}+/u,
  /(الباب|البوابة|القفل) (\p{L}+ ){0,2}(مغلق\p{L}?|مقفل\p{L}?|مقفول\p{L}?|لا يفتح)|لا (استطيع|يستطيع|نستطيع|يمكنني|اقدر) (ان )?(فتح الباب|افتح الباب|افتح|الدخول|الوصول الى الباب)|كيف (س)?(يدخلون|يدخلوا)|(ليس|لا|ما|بدون|من دون) (\p{L}+ )?(مفتاح|مفاتيح)/u,
  /门(被|是|都|已经)?(反?锁|关着|打不开|卡住|开不了)|(打|开)不(开|了)(门|大门)|进不(去|来|了)|怎么进(来|去|门)|没(有)?(带)?钥匙|(够|走|爬)不到门/,
]);

export const KNOWS_NO_ADDRESS = anyOf([
  /\bnon (so|sappiamo|conosco|ricordo) (bene |esattamente |piu |proprio )*(dove (sono|siamo|mi trovo|ci troviamo)|l indirizzo|(la|che) via|il posto|(il )?mio indirizzo)\b|^(aiuto )?mi sono pers[oa]$/,
  /\b(don t|do not|dont|dunno|no idea) (know |remember )?(exactly )?(where (i am|we are|i m|we re|this is)|(the|my|our|this) address|what street)\b|^(i m|i am|we re|we are) lost$/,
  /\b(weiß|weiss|wissen|kenne|kennen) (\p{L}+ ){0,3}(nicht )?(wo (ich|wir) (bin|sind)|(die|meine|unsere) adresse( nicht)?)\b|\bhab\w* mich (verlaufen|verirrt)\b/u,
  /\b(sais|connais|savons) pas (ou (je suis|nous sommes|on est)|l adresse|(mon|notre) adresse|quelle rue)\b|^je suis perdue?$/,
  /\bno (se|sabemos|conozco|recuerdo) (bien )?(donde (estoy|estamos)|(la|mi|nuestra) direccion|que calle)\b|^(estoy|me he) perdid[oa]$/,
  /\bnu (stiu|stim|cunosc) (exact )?(unde (sunt|suntem|ma aflu)|adresa|ce strada)\b|\bm am ratacit\b/,
  /\b(nuk|s) (e )?(di|dime|njoh|mbaj mend) (ku (jam|jemi|ndodhem)|adres\w+|cfare rruge)\b|\bkam humbur rrugen\b/,
  /не (знаю|знаємо|пам ятаю) (точно )?(де (я|ми)|(свою |нашу |яка )?адрес\p{L}|яка (це )?вулиця)|я (заблука(в|ла))/u,
  /لا (اعرف|نعرف|اتذكر) (بالضبط )?(اين (انا|نحن)|(ال)?عنوان\p{L}*|مكاني|اسم الشارع)|انا (تايه|ضايع)\p{L}?/u,
  /不(知道|清楚|记得)(我|我们|自己)?(现在)?(在哪|在什么地方|(的)?地址|这里的地址|是哪)|迷路/,
]);

/** What to get ready; with a question around it. */
export const TO_PREPARE = anyOf([
  /\b(cosa|che|devo|dobbiamo|bisogna|serve) (\w+ ){0,3}(prepar(o|are|argli|arle|iamo)|portare|porto|metter[eo] (in|nella) borsa)\b/,
  /\b(what|should|do|must|need) (\w+ ){0,4}(prepare|pack|bring|take with (us|me)|get ready)\b/,
  /\b(was|soll|muss|sollen|mussen) (\p{L}+ ){0,4}(vorbereiten|mitnehmen|einpacken|bereitlegen|bereithalten)\b/u,
  /\b(que|qu|quoi|dois|faut|doit) (\w+ ){0,4}(preparer?|emporter|apporter|prendre avec (moi|nous))\b/,
  /\b(que|debo|tengo que|hay que|debemos) (\w+ ){0,3}(prepar(o|ar)|llevar|llevo|meter en (la|el))\b/,
  /\b(ce|trebuie|sa) (\w+ ){0,3}(pregat(esc|im|easca)|iau cu mine|luam cu noi)\b/,
  /\b(cfare|c|duhet|a duhet) (\w+ ){0,3}(pergatis\w*|pergatit|marr me vete|marr)\b/,
  /(що|чи|треба|потрібно) (\p{L}+ ){0,3}(підготувати|приготувати|взяти|зібрати)( |$)/u,
  /(ماذا|هل|ما|يجب) (\p{L}+ ){0,3}(احضر|اجهز|نجهز|نحضر|احضره|تحضيره|تجهيزه|اخذ معي|نحضره)( |$)/u,
  /(准备|带)(些|点)?什么|(要|需要|该|用)准备/,
]);

/** What is said on the phone. */
export const TO_SAY = anyOf([
  /\b(cosa|che cosa|che) (gli |le |devo |dobbiamo |posso )*(dire|dico|dirgli|dirle|diciamo)( (loro|al telefono|al 112|quando (rispondono|chiamo)))*$|\bwhat (do|should|shall|must|can) (i|we) (say|tell)( (them|to them|on the phone|112|when i call))*$|\bknow what to (say|tell)( \w+){0,4}$|\bwas (soll|muss|sage|sag) ich (denen |dort |da |ihnen |am telefon |der 112 )*(sagen)?( am telefon)?$|\bnicht was ich( \p{L}+){0,3} sagen soll$/u,
  /\b(que|quoi) (dois je |je dois |je |leur )*(dire|dis)( (au telephone|au 112|aux secours))*$|\bque (les |le |debo |tengo que |puedo )*(digo|decir|decirles)( (por telefono|al 112))*$|\bce (sa |trebuie sa |le |sa le )*(spun|zic)( (la telefon|la 112|lor))*$|\bcfare (t u |te |duhet te |duhet t u )*them( (ne telefon|ne 112))*$/,
  /що (мені |треба |іи |ім )*(сказати|казати|говорити)( (по телефону|ім|112))*$|(ماذا|ما) (يجب ان |علي ان |ذا )?(اقول|ساقول)( (لهم|على الهاتف|في الهاتف))*$|(该|要|应该)?(跟|和|对)?(他们|112)?(电话里)?(该|要)?说(些)?什么$/u,
]);

/** Whether one may go to see whoever was taken to hospital. */
export const TO_VISIT = anyOf([
  /\b(visitar(lo|la|e)|andar(lo|la) a trovare|andare a (trovarl[oa]|vederl[oa])|vederl[oa] in ospedale|visit (him|her|them|my \w+)|see (him|her) in (the )?hospital|(ihn|sie) (\p{L}+ ){0,3}besuchen|(lui|la|le) rendre visite|rendre visite|aller (le|la) voir|visitarl[oa]|ir a verl[oa]|(sa )?(il|o) vizit\w+|ta vizitoj)\b|(відвідати|навідати|провідати) (иого|іі|маму|тата)|(ازوره|ازورها|زيارته|زيارتها)|(去|可以)?(探望|看望|探视|探病)/u,
]);

/** Whether one may go with whoever is taken away. */
export const TO_GO_ALONG = anyOf([
  /\b(posso|possiamo|potro|potrei|fanno|lasciano|devo) (\w+ ){0,2}(andare|venire|salire|stare|restare|entrare) (\w+ ){0,3}(con (lui|lei|loro|mi[oa] \w+)|(sull|in|nell) ambulanza)\b|\b(posso|possiamo|potro|potrei|devo) (anch io |anche io )?(accompagnar|seguir)(l[oaie]|e mi[oa] \w+)\b|\b(vado|salgo|andiamo) (anch io |anche io )?con l(ui|ei)\b|\bvado (anch io|anche io)\b/,
  /\b(can|may|could|should|shall|do|am) (i|we) (allowed to )?(also )?(go|come|ride|travel|stay) (\w+ )?(with (him|her|them|my \w+)|in the ambulance)\b|\b(can|may|could|should) (i|we) (accompany|follow) (him|her|them|my \w+|the ambulance)\b/,
  /\b(darf|kann|konnen|durfen|soll) (ich|wir) (\p{L}+ ){0,3}(mitfahren|mitkommen|mitgehen|begleiten)\b|\b(darf|kann|konnen|durfen|soll) (ich|wir) (auch )?mit (ins|in den|im|ihm|ihr|zum|in die)\b/u,
  /\bje (vais|monte|pars) (\w+ )?avec (lui|elle)\b|\b(puis je|peux|peut on|pouvons nous|on peut|dois je|ai le droit d|pourrais je) (\w+ ){0,2}(aller|venir|monter|partir|rester) (\w+ ){0,3}(avec (lui|elle|eux|mon \w+|ma \w+)|dans l ambulance)\b|\b(puis je|peux|peut on|pouvons nous|dois je) (\w+ )?(l|la|le|les) ?(accompagner|suivre)\b/,
  /^(y |pero )?(yo )?(voy|subo) (yo )?(tambien )?con (el|ella)\b|\b(puedo|podemos|podre|debo|dejan) (\w+ )?(ir|subir|venir|quedarme|entrar|viajar) (\w+ ){0,3}(con (el|ella|ellos|mi \w+)|en la ambulancia)\b|\b(puedo|podemos|debo) (acompanar|seguir)(l[oae]s?|a mi \w+)\b/,
  /^(si )?(eu )?merg (si eu )?cu (el|ea)\b|\b(pot|putem|am voie|as putea) (sa )?(merg\w*|vin\w*|urc\w*|stau|raman|merge) (\w+ ){0,3}(cu (el|ea|ei|mama|tata|ambulanta)|in ambulanta)\b|\b(pot|putem|am voie) (sa )?(il|o) (insot\w+|urm\w+)\b/,
  /^(a )?(te )?shkoj me (te|ate)\b|\b(mund|lejohet) (te )?(shkoj|vij|hip|rri|qendroj) (\w+ ){0,3}(me (te|ate|ata|nenen|babain)|ne ambulance|bashke me te)\b|\bmund ta (shoqeroj|ndjek)\b/,
  /(можу|можна|зможу|дозволять) (\p{L}+ )?(поіхати|іхати|піти|бути|залишитися|сісти) (\p{L}+ ){0,3}(з (ним|нею|ними|мамою|татом)|разом|(у|в) швидк\p{L}+)|(можу|можна) (\p{L}+ )?супроводжувати|^(а )?(чи )?мені (іхати|поіхати|піти|іти) з (ним|нею)/u,
  /(يمكنني|استطيع|اقدر|ممكن|نستطيع|يسمح لي) (ان |ب)?(اذهب|الذهاب|اركب|الركوب|ابقى|البقاء|اروح|ااتي) (\p{L}+ ){0,3}(معه|معها|معهم|سيارة الاسعاف|الاسعاف)|^هل (اذهب|اركب|ابقى|اروح) (معه|معها)|^هل ارافق\p{L}+|(يمكنني|استطيع|ممكن) (ان )?(ارافقه|ارافقها|مرافقته|مرافقتها)/u,
  /(能|可以|可不可以|能不能|让).{0,4}(跟|陪|和|同)(着)?.{0,3}(他|她|妈|爸|他们|救护车).{0,6}(去|走|一起|上|坐)|(可以|能)(坐|上)救护车/,
]);
