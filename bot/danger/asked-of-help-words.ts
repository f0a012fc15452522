// What is asked and told of the help that is called, after an alarm, in the ten languages, as `plain` leaves the words.
import { anyOf } from '../words/patterns/patterns.js';

/** Whether we send the ambulance, whom to call, and whether one has to call oneself. */
export const WHO_CALLS = anyOf([
  /\b(ambulanza|soccorsi|118|112|dottore)\b( \w+){0,2} (chiamate|mandate|inviate|avvisate|chiami|mandi)\b|^(e |ma |allora )*((la|li|lo) )?(chiamate|mandate|inviate|avvisate) voi( (la|un|l|i) ?\w+)?$|\b(chiamate|mandate|avvisate) voi (un |l |i |il |la )?(ambulanza|soccorsi|112|118)\b|\bavete (gia )?(chiamato|mandato|avvisato) (\w+ )?(ambulanza|soccorsi|112|118)\b|\b(arriva|arrivano|viene|vengono)\b.{0,24} o (devo|dobbiamo|posso|chiamo|chiamiamo|li chiamo)( (chiamare|chiamarla|chiamarli|telefonare))?( io| noi)?$|\b((devo|dobbiamo|bisogna) (chiamare|chiamarli|chiamarla|telefonare)|chiamo) (\w+ ){0,2}(io|noi|lo stesso|comunque|ugualmente)$|^(e |ma |allora )*((chiamo|telefono a|devo chiamare|devo telefonare a) chi|(a )?chi (chiamo|telefono|devo chiamare|dobbiamo chiamare|si chiama))$/,
  /\b(do|will|can|are|did|have) you (\w+ )?(send|sending|sent|call|calling|called|get|getting|phone|phoned|dispatch\w*)( \w+){0,2} (ambulance|112|paramedics)\b|\b(coming|on its way|on the way) or (do|should|must|shall) (i|we)\b|\b(do|should|must|shall) (i|we) (still |also )?(have to |need to )?(still )?(call|phone|ring)( 112| them| it| an ambulance)? (myself|ourselves|too|as well|anyway|all the same)\b|\b(do|should|must) (i|we) still (have to |need to )?(call|phone|ring)\b|^(and |but |so )*(who|whom) (do|should|must|shall|can) (i|we) (call|phone|ring)$/,
  /\b(rufen|schicken|alarmieren|verstandigen|holen|haben) sie (\p{L}+ ){0,3}(krankenwagen|rettungswagen|notarzt|rettung|112|sanitater)\b|\bkomm(t|en) (\p{L}+ ){0,3}oder (muss|soll)\b|\b(muss|soll|mussen|sollen) (ich|wir) (\p{L}+ ){0,3}(selbst|selber|trotzdem|auch noch|dennoch) (\p{L}+ ){0,2}(an)?rufen\b|^(und |aber )*wen (rufe|soll|muss|sollen|mussen|rufen) (ich|wir)( an| anrufen| rufen)?$/u,
  /\b(vous (envoyez|appelez|faites venir|avez (appele|envoye))|(envoyez|appelez) vous|c est vous qui (envoyez|appelez))( \w+){0,3} (ambulance|samu|secours|112|15)\b|\b(arrive|vient|viennent|arrivent)( \w+){0,3} ou (je|dois|il faut|c est a moi)\b|\b(je dois|dois je|il faut|faut il)( \w+){0,2} appeler( \w+){0,2} (moi meme|quand meme|aussi|moi)\b|^(et |mais |alors )*((j appelle|on appelle|je dois appeler|il faut appeler|dois je appeler) qui|qui (est ce que )?(j appelle|dois je appeler|je dois appeler|faut il appeler|il faut appeler))$/,
  /\b(llamais|mandais|enviais|llaman|mandan|envian|llamas|mandas)( \w+){0,3} (ambulancia|112|emergencias)\b|\b(ambulancia|112)( \w+){0,2} (llamais|mandais|enviais|llaman|mandan|envian)\b|\b(viene|vienen|llega|llegan)( \w+){0,3} o (tengo que|debo|llamo)\b|\b(tengo que|debo|hay que) llamar( \w+){0,2} (yo|igual|igualmente|de todas formas|tambien|mismo)\b|^(y |pero )*a quien (llamo|llamamos|tengo que llamar|debo llamar|hay que llamar)$/,
  /\b(sunati|chemati|trimiteti)( \w+){0,3} (ambulanta|salvarea|112)\b|\b(ambulanta|salvarea)( \w+){0,2} (sunati|chemati|trimiteti)\b|\b(vine|vin)( \w+){0,3} sau (trebuie|sa|sun)\b|\btrebuie sa sun( \w+){0,2} (eu|totusi|oricum)\b|^(si |dar )*pe cine (sun|sunam|sa sun|trebuie sa sun|chem)$/,
  /\b(telefononi|therrisni|thirrni|dergoni)( \w+){0,3} (ambulanc\w*|112)\b|\bambulanc\w*( \w+){0,2} (thirrni|dergoni|therrisni)\b|\b(vjen|vijne)( \w+){0,3} apo (duhet|te)\b|\bduhet (te|ta) (telefonoj|therras)( \w+){0,2} (vete|une|gjithsesi|prape)\b|^(po |dhe )*(ke (te |duhet te )?(therras|marr ne telefon)|kujt (t i |i |te i )?telefonoj)$/,
  /(викликаєте|викличете|надсилаєте|надішлете|відправите|викликали)( \p{L}+){0,3} (швидк\p{L}+|112)|швидк\p{L}+( \p{L}+){0,2} (викликаєте|викличете|надсилаєте)|(приіде|іде|приідуть)( \p{L}+){0,3} (чи|або) (мені|я|треба|маю)|(треба|маю|мушу)( \p{L}+){0,2} (дзвонити|телефонувати|викликати)( \p{L}+){0,2} (сам\p{L}*|все одно|однаково)|^(а |і )*(кому|куди) (мені )?(дзвонити|телефонувати)$/u,
  /(ستتصلون|تتصلون|سترسلون|ترسلون|تبعتون|ستطلبون|تطلبون|اتصلتم|ارسلتم)( \p{L}+){0,2} ?(ب|بال|ال)?(اسعاف|112)|(الاسعاف|سيارة الاسعاف)( \p{L}+){0,2} (ام|او) (يجب|علي|اتصل)|(يجب|علي) (ان )?(اتصل|الاتصال)( \p{L}+){0,2} (بنفسي|على اي حال|ايضا)|^و?(بمن|مع من) (اتصل|يجب ان اتصل|علي ان اتصل)$/u,
  /(你们|您|你)(会|能|帮)?(我)?(叫|派|打|呼叫)(了)?.{0,4}(救护车|112|120|急救)|救护车.{0,8}还是.{0,6}(我|自己)|^(那)?我?(还|自己|也)(要|需要|得|用)(自己|再)?(打|叫)(电话|112|救护车)?(吗)?$|^(我)?(该|要|应该)?(打|叫)给谁$/u,
]);

/** To call off the ambulance. */
export const CALL_OFF = anyOf([
  /\b(disdir\w*|annull\w+|ferm(o|are|arla|arli)|blocc(o|are|arla)|disdico|cancell\w+|rimandar\w+ indietro)( \w+){0,3} (ambulanza|soccorsi|chiamata|112|118)\b|\b(dico|dire|dirgli|dir loro|dico loro) (\w+ ){0,3}(non venire|di non venire|che non (vengano|serve piu|servono piu))\b/,
  /\b(cancel|call off|stop|turn (back|away)|send (back|away))( \w+){0,2} (ambulance|paramedics|call to 112|emergency call)\b|\b(tell|ask) (them|112|the ambulance) not to come\b/,
  /\b(krankenwagen|rettungswagen|notarzt|rettung|ambulanz)( \p{L}+){0,3} (abbestell\w*|absag\w*|stornier\w*|abbestellt|wieder abrufen)\b|\b(ihnen|denen|112) (\p{L}+ ){0,3}sagen (\p{L}+ ){0,3}nicht (mehr )?kommen\b/u,
  /\b(annul\w+|decommand\w+|renvoy\w+)( \w+){0,3} (ambulance|secours|samu|pompiers|appel)\b|\bleur dire de ne pas venir\b/,
  /\b(cancel\w+|anul\w+)( \w+){0,3} (ambulancia|emergencias|llamada)\b|\bdecir(les)? que no vengan\b/,
  /\b(anul\w+|opr\w+|renunt\w+)( \w+){0,3} (ambulanta|salvarea|apelul)\b|\b(sa le )?spun sa nu (mai )?vina\b/,
  /\b(anul\w+|ndal\w*)( \w+){0,3} (ambulanc\w*|thirrj\w*)\b|\bt u them (te )?mos vijne\b/,
  /(скасу\p{L}+|відмін\p{L}+)( \p{L}+){0,3} (швидк\p{L}+|виклик\p{L}*)|сказати (ім )?(щоб )?не приіжджа\p{L}+/u,
  /(الغاء|الغي|نلغي|ان الغي|اوقف)( \p{L}+){0,2} ?(الاسعاف|سيارة الاسعاف|الطلب)|(اقول|نقول) لهم (ان )?(لا ياتوا|الا ياتوا)/u,
  /(取消|退掉|不要).{0,4}(救护车|急救车)(了)?(吗|吧)?|(叫|让)(他们|救护车)(别|不要)来/u,
]);

/** "So?", as a whole message with a question mark. */
export const SO = anyOf([
  /^(e |ma |ok |si |allora |va bene )*(quindi|allora|dunque|e poi|e adesso|e ora|adesso|ora|poi|percio)$/,
  /^(and |ok |okay |but |yes )*(so|so what|then|now|and now|now what|what now|what then|what next)$/,
  /^(und |ok |ja |na )*(also|und|jetzt|nun|dann|was jetzt|was nun|was dann|wie weiter)$/,
  /^(et |ok |bon |oui |mais )*(donc|alors|apres|maintenant|du coup|ensuite)$/,
  /^(y |ok |si |pero )*(entonces|ahora|ahora que|luego|y ahora)$|^(si |ok |da |dar )*(deci|acum|atunci|si acum|mai departe|asa si)$/,
  /^(e |dhe |ok |po |por )*(pra|atehere|tani|pastaj)$|^(і |а |то |ну |так )*(що|отже|тоді|тепер|далі|що далі|що тепер|то що)$/u,
  /^و?(اذن|اذا|الان|ثم|بعدين|ماذا الان|ماذا بعد)$|^(那|所以|然后|接下来|现在)(呢|怎么样|怎么办|怎样)?(呢)?$/u,
]);

/** Whether to go on waiting. */
export const KEEP_WAITING = anyOf([
  /\b(devo|dobbiamo|continuo|conviene) (ancora |continuare )?(a |ad )?aspettare( ancora)?\b|\baspetto ancora\b|\b(keep|go on|still|carry on) wait(ing)?\b|\bshould (i|we) wait\b|\b(muss|soll|mussen|sollen) (ich|wir) (\p{L}+ )?(noch|weiter|langer)( \p{L}+)? ?warten\b/u,
  /\b(dois|doit|faut|devons)( \w+){0,2} (encore|continuer) (a |d )?attendre\b|\b(tengo que|debo|tenemos que|hay que) (seguir )?esper(ar|ando)\b|\bsigo esperando\b|\b(trebuie sa|sa) (mai )?astept(am)?\b|\bduhet te pres(im)?\b|(^| )(чи |треба |маю |мені )+(ще |далі |і далі )*чекати|чекати (далі|ще)|(هل )?(يجب|علي) (ان )?(انتظر|الانتظار|استمر)|还要(继续)?等|继续等/u,
]);

/** To shake whoever does not react. */
export const TO_SHAKE = anyOf([
  /\b(scuot\w+|scroll(o|a|are|arl[oa])|scoss[oa]|shak(e|ing)|schuttel\w*|rutteln|ruttle|secou(e|er|ez|ons|ais|es)|sacud\w+|zarande\w+|(sa )?(il |o |l )?(scutur|zgaltai|zgudui)\w*|(e |ta )?(shkund|tund)(im|es)?)\b/,
  /(^| )(по|с)?(трясти|трусити|трясу|трусити|потрясу)( |$)|(^| )(اهز|نهز|اهزه|اهزها|هزه|هزها|ارجه|ارجها)\p{L}{0,2}( |$)|(摇|晃)(醒|晃|他|她|一?摇|孩子|宝宝)/u,
]);

/** To lift, sit up or move whoever lies there. */
export const TO_MOVE = anyOf([
  /\b(sollev\w+|(lo|la|li|le) (alzo|alziamo|tiro su|tiriamo su|muovo|sposto|spostiamo|metto (a letto|sul letto|sul divano|in piedi|sedut[oa]))|(alzar|tirar|muover|spostar|metter)l[oaie]\b|tirarl[oa] su|aiut(o|are|arl[oa]) (ad )?alzar\w+)\b/,
  /\b(lift|pick|move|get|help|sit|stand|pull|carry) (him|her|them|my \w+)( up| to bed| into bed)?\b|\b(aufheben|hochheben|hebe|aufrichten|aufsetzen|aufhelfen|bewegen|hochziehen|umlagern|auf die beine)\b/,
  /\b(soulev\w+|relev\w+|(le|la|l) (leve|lever|bouge|bouger|porte|porter|aide)|deplac\w+|redress\w+|asseoir|assois)\b|\b((lo|la) (levanto|levantamos|muevo|movemos|incorporo|alzo|siento)|(levantar|mover|incorporar|alzar)l[oa])\b/,
  /\b((il|o|l|sa) (ridic|ridicam|misc|miscam|mut|mutam|asez|ajut))\b|\b((e|ta) (ngre|ngrej|ngreme|ngrejme|leviz|levizim|lviz))\b/,
  /(^| )(піднімати|підняти|піднімаю|піднімемо|пересунути|переносити|перенести|посадити|рухати|ворушити)( |$)|(ارفعه|ارفعها|نرفعه|نرفعها|احركه|احركها|انقله|انقلها|اقيمه|اقيمها|اساعده على النهوض)|(扶|抬|搬|拉|抱|挪|移动)(他|她|起|动|到|奶奶|爷爷|老人)/u,
]);

/** To give something after a poison, or to make them vomit. */
export const TO_GIVE = anyOf([
  /\b(gli do|le do|darle|dargli|dar(gli|le)?\w*|dare|do da|latte|acqua|bere|mangiare|vomitare|carbone|sale|olio)\b|\b(give|milk|water|drink|eat|vomit|throw up|be sick|charcoal|salt)\b|\b(geben|gebe|milch|wasser|trinken|essen|erbrechen|kohle|salz)\b/,
  /\b(donn\w+|lait|eau|boire|manger|vomir|charbon|sel)\b|\b(doy|dar(le|les)?|damos|leche|agua|beber|comer|vomit\w+|carbon)\b|\b(dau|dam|lapte|apa|bea|manance|vomite|verse|varse|carbune)\b|\b(jap|japim|jepet|qumesht\w*|uje|pije|haje|vjell\w*)\b/,
  /(^| )(дати|давати|даю|молок\p{L}+|води|воду|пити|істи|блюва\p{L}+|вугілля)( |$)|(اعطيه|اعطيها|نعطيه|نعطيها|اعطاؤه|اعطاوه|اعطي|حليب|الحليب|ماء|الماء|يشرب|تشرب|اسقيه|اسقيها|يتقيا|تتقيا)|(给|喂|喝|牛奶|水|催吐)/u,
]);

/** Help is called, and said in how long it comes: "they said ten minutes". */
export const IN_MINUTES = anyOf([
  /\b((mi |ci )?(hanno|han) detto|dicono|mi dicono|(112|118|ambulanza|operator\w+) (\w+ )?(ha detto|dice|arriva)|ha detto (il |l )?(112|118|ambulanza|operator\w+)|(arriva|arrivano|vengono) (tra|fra|in|entro))( (che|arriva|arrivano|vengono|ci|vogliono|mettono|tra|fra|in|entro|circa|al|massimo|altri|ancora|di|aspettare|meno|quasi|l ambulanza|saranno|sono|qui))*( \S+){0,2}? (minut\w+|min|mezz ora|un ora|ore|quarto d ora)\b(?! fa\b)/,
  /\b((they|112|118|999|operator|dispatcher)( \w+){0,2} (said|say|says|told (me|us))|(ambulance|paramedics|help|they)( \w+){0,2} (coming|be here|arriv\w+|on (its|the|their) way|here in|eta)|eta|coming in|be here in|arriving in)( (in|it|that|will|ll|take|takes|be|here|about|another|within|around|is|are|coming|arriving|to|wait|they|they ll|it ll|roughly|like|maybe))*( \S+){0,2}? (minutes?|mins?|hours?|hrs?|half an hour)\b(?! ago\b)/,
  /\b((sie|die|man|112|leitstelle|notarzt)( \p{L}+){0,2} (sagen|sagten|sagt|sagte|gesagt|meinten)|(krankenwagen|rettungswagen|notarzt|rettung|sanitater|sie) (kommt|kommen|ist|sind)( \p{L}+){0,1} in)( (in|noch|etwa|circa|ca|ungefahr|sie|kommen|dauert|es|dass|sind|da))*( \S+){0,2}? (minuten|min|stunden?|viertelstunde)\b/u,
  /\b((ils|on|112|15|samu|secours)( \w+){0,2} (disent|dit)|(ambulance|secours|samu|ils) (arrive|arrivent|vient|viennent|sera|seront)( la)? dans)( (que|qu|ils|elle|l ambulance|arrivent|arrive|sera|seront|la|dans|environ|encore|d ici|il|faut|attendre))*( \S+){0,2}? (minutes?|min|heures?|quart d heure|demi heure)\b/,
  /\b((me |nos )?(han dicho|dicen|dijeron)|(ambulancia|emergencias)( \w+){0,2} (llega\w*|viene|tarda\w*)|(llegan|vienen|tardan) (en|dentro de|unos))( (que|en|unos|unas|dentro|de|llega\w*|viene\w*|tarda\w*|estan|estaran|aqui|como|casi|la ambulancia))*( \S+){0,2}? (minutos?|min|horas?|media hora|cuarto de hora)\b/,
  /\b((mi |ne )?au (zis|spus)|spun|ambulanta (vine|ajunge)|(vin|ajung|vine|ajunge) in)( (ca|in|vin|vine|ajung|ajunge|aproximativ|vreo|cam|peste|ambulanta))*( \S+){0,3}? (minute|min|ore|jumatate de ora|o ora)\b/,
  /\b((me |na )?(thane|thone)|(ambulanca|ata) (po )?(vjen|vijne)|(vijne|vjen) (per|pas|brenda))( (se|per|pas|brenda|vijne|vjen|do|te|rreth|edhe|ambulanca))*( \S+){0,2}? (minuta\w*|min|ore|gjysme ore)\b/,
  /(сказали|кажуть|швидка (приіде|буде|іде)|(приідуть|приіде|будуть) (через|за))( (що|через|за|приідуть|приіде|будуть|буде|ще|десь|близько|швидка|чекати))*( \S+){0,2}? (хвилин\p{L}*|хв|годин\p{L}*|півгодини)/u,
  /(قالوا|يقولون|الاسعاف (قادم|قادم[ةه]|ستصل|سيصل|يصل|تصل)|سيصلون|ستصل)( (لي|ان\p{L}*|بعد|خلال|في|سيصلون|ستصل|حوالي|يصلون|الاسعاف))*( \S+){0,2}? (دقيق\p{L}*|دقاي?ق|دقائق|ساع\p{L}*)/u,
  /(他们|112|120|急救|那边|对方|救护车).{0,4}(说|告诉我).{0,8}(分钟|小时|一刻钟)|(救护车|他们).{0,8}(分钟|小时)(后|内|左右)?就?(到|来)/u,
]);

/** Whoever answered at 112 said something. */
export const SAYS_112 = anyOf([
  /\b(112|118|soccorsi|centrale|operator\w+)\b.{0,20}\b(detto|dice|dicono|risposto|consigli\w+|rifiut\w+)\b|\b(detto|dice|dicono|consigliat\w+)\b.{0,14}\b(112|118|soccorsi|centrale|operator\w+)\b|\b(hanno|han) (detto|risposto|consigliato)\b/,
  /\b(112|118|999|they|operator|dispatcher|ambulance)\b( \w+){0,3} (said|say|says|told|tell|tells|advised|refus\w+)\b|\b(sie|die|man|112|leitstelle|notruf)\b( \p{L}+){0,3} (sagen|sagten|sagt|sagte|gesagt|meinten|meinte)\b|\bgesagt hat (die )?112\b/u,
  /\b(ils|112|15|samu|secours|on)\b( \w+){0,3} (disent|dit|conseille\w*|refuse\w*)\b|\b(han dicho|ha dicho (el |en el )?112|112( \w+){0,2} (ha dicho|dice|dijo|dicen|dijeron)|dijeron|me dicen)\b/,
  /\b(au (zis|spus)|112( \w+){0,2} (zis|spus|zice|spune)|la 112 mi)\b|\b(thane|112( \w+){0,2} (tha|thane|thote))\b|(112|вони|диспетчер\p{L}*)( \p{L}+){0,3} (сказа\p{L}+|кажуть|порадили)|сказали|(112|الاسعاف)( \p{L}+){0,3} (قال\p{L}*|يقول\p{L}*)|قالوا|(112|120|他们|那边).{0,4}(说|让我|叫我|告诉我)/u,
]);
/** That they will not come, or that a doctor is to be asked. */
export const VERDICT = anyOf([
  /\bnon (vengono|viene|verranno|mandano|manda|possono venire|serve|servono|occorre|c e bisogno|e (necessario|urgente|grave|un emergenza|da ambulanza))\b|\b((sentire|chiamare|contattare|rivolger\w+|andare) (\w+ ){0,3}(medico|dottor\w*|pediatra|guardia medica))\b|\b(guardia medica|di (restare|stare|aspettare|rimanere) (a|in) casa)\b/,
  /\b(won t|will not|not|can t|cannot|aren t|don t) (be )?(coming|come|send\w*|need\w*)\b|\bno ambulance\b|\b(not (an )?(emergency|urgent|serious))\b|\b(see|call|phone|ring|ask|speak to|contact|talk to) (\w+ ){0,2}(doctor|gp|out of hours)\b|\bstay (at )?home\b/,
  /\b(kommen|kommt|schicken) (\p{L}+ ){0,2}(nicht|niemand\w*|keinen?)\b|\bnicht kommen\b|\bkein\w* (notfall|krankenwagen)\b|\b(hausarzt|bereitschaftsarzt|arzt)( \p{L}+){0,2} (anrufen|rufen|gehen|fragen)\b|\b(zum|den) (hausarzt|arzt|bereitschaftsarzt)\b/u,
  /\b(viennent|viendront|viendra|vient|envoient|envoie) (pas|personne)\b|\bpas (une |d )?(urgence|urgent|besoin|ambulance)\b|\b(voir|appeler|contacter|consulter) (\w+ ){0,2}(medecin|docteur)\b|\brester (chez|a la maison)\b|\bno (vienen|viene|van a venir|vendran|mandan|hace falta|es (urgente|una urgencia|grave))\b|\b(llam\w+|hablar|ir|consult\w+|vaya|vea) (\w+ ){0,3}(medico|doctor|pediatra)\b/,
  /\bnu (vin|vine|trimit|e (nevoie|urgent|grav|o urgenta))\b|\b(sun|merg|vorbesc|contactez|consult) (\w+ ){0,3}(medic\w*|doctor\w*)\b|\b(nuk|s) (vijne|vjen|dergojne|eshte (nevoja|urgjence|urgjente))\b|\b(mjek\w*|doktor\w*)\b/,
  /не (приідуть|приіде|відправлять|потрібно|треба|екстрен\p{L}+|терміново)|(зверну\p{L}+|подзвон\p{L}+|зателефон\p{L}+|іти)( \p{L}+){0,2} (до )?(лікар\p{L}+)|(لن|لا) (ياتوا|ياتون|يرسلوا|يرسلون|يحضروا|داعي|حاج[ةه])|(اتصل|اراجع|راجع|استشير|اكلم)( \p{L}+){0,2} ?(ب|ال|بال)?(طبيب|دكتور)|(不(会|能|来|派)|不用|不需要)(来|派|救护车)?|(看|找|联系|问).{0,3}医生/u,
]);

/** They are on their way to hospital by themselves. */
export const ON_THE_WAY = anyOf([
  /\b(andiamo|vado|stiamo andando|sto andando|(lo|la|mi) (porto|portiamo|accompagno|accompagniamo|stiamo portando|sto portando|portano)|corriamo|partiamo|siamo in (macchina|viaggio|strada))( \w+){0,3} (pronto soccorso|ospedale|ps)\b/,
  /\b((we re|we are|i m|i am) (\w+ )?(going|driving|heading|taking (him|her|them|my \w+)|on (our|my|the) way)|(i ll|we ll|i will|we will) (drive|take|go)( (him|her|them|my \w+))?|driving (him|her|them)|(wir|ich) (fahren?|bringen?|gehen?)( \p{L}+){0,3}|(sind|bin)( \p{L}+){0,2} (unterwegs|auf dem weg))( \p{L}+){0,3} (hospital|er|emergency (room|department)|a e|notaufnahme|krankenhaus|spital|klinik)\b/u,
  /\b(on (y )?va|on part|nous allons|je vais|j y vais|je l emmene|on l emmene|nous l emmenons|en route)( \w+){0,3} (urgences|hopital)\b|\b(vamos|voy|estamos yendo|lo llevo|la llevo|lo llevamos|la llevamos|de camino)( \w+){0,2} (urgencias|hospital)\b/,
  /\b(mergem|merg|plecam|il duc|o duc|il ducem|o ducem|suntem in drum|pe drum)( \w+){0,3} (urgente\w*|urgenta|upu|spital\w*)\b|\b(po shkojme|shkojme|po shkoj|po e (coj|cojme|dergoj|dergojme|marr)|jemi rruges)( \w+){0,3} (urgjenc\w*|spital\w*)\b/,
  /(^| )(ідемо|іду|веземо|везу|виіжджаємо|іхати будемо)( \p{L}+){0,3} (лікарн\p{L}+|приимальн\p{L}+|травмпункт\p{L}*)|(نحن (ذاهبون|في الطريق)|ذاهبون|رايحين|ناخذه|ناخذها|ساخذه|ساخذها|نذهب)( \p{L}+){0,2} ?(المستشفى|مستشفى|الطوار\p{L}+|للمستشفى|للطوار\p{L}+)|(我们?)?(现在|正在|马上|正|已经)?(去|送|带|开车)(他|她|孩子|爸|妈)?.{0,3}(医院|急诊)(了|的路上|看|室)?$/u,
]);

/** Something else was meant than what was written. */
export const CORRECTS = anyOf([
  /^(no|anzi)( no)*( aspe\w*| scus\w+| in realta| veramente| cioe)+ (no |non )?(e|era|sono|ho|ha|mi|gli|le|ti)\b|^anzi (non )?(e|era|mi|gli|le) |^no (non e |e )(il|la|l|lo|i|le) \w+ (che )?(mi|gli|le) (fa|fanno) male$|(?<!\bnon )\b(volevo (dire|scrivere)|intendevo|mi sono spiegat[oa] male|ho scritto male)\b/,
  /^(no|actually)( no)*( wait| sorry| actually| hang on)+ (no )?(it s|it is|he|she|i|not|my|his|her|the)\b|^no (it s|it is) (his|her|my|the) \w+( that hurts)?$|\b(i meant|i wrote (it|that) wrong|that was a typo)\b|\bich meinte\b|\bhabe mich (vertippt|verschrieben|falsch ausgedruckt)\b|^(nein|doch)( nein)*( halt| moment| warte\w*| sorry| entschuldig\w+)+ (es|er|sie|ihm|ihr|das|der|die|ich)\b/,
  /\b(je voulais (dire|ecrire)|je me suis mal exprimee?)\b|^non( non)*( attend\w*| pardon| desolee?| en fait)+ (c est|c etait|il|elle|j|ce n est)\b|^en fait c est (le|la|son|sa|mon|ma) \w+$|\b(queria decir|quise decir|me he expresado mal|me referia)\b|^no( no)*( espera| perdona?| en realidad)+ (es|era|le|me|tiene)\b/,
  /\b((voiam|am vrut) sa (zic|scriu|spun)|m am exprimat gresit|ma refeream)\b|^nu( nu)*( stai| stati| scuze| de fapt)+ (e|este|era|il|o|ma|are)\b|\b((desha|doja) te them|e kisha fjalen)\b|^jo( jo)*( prit\w*| me fal\w*| ne fakt)+ (eshte|ishte|i|e|me|ka)\b/,
  /(я (мав|мала) на увазі|хоті(ла|в) (сказати|написати)|неправильно написа\p{L}+)|^ні( ні)*( стоп| зачекаи\p{L}*| почекаи\p{L}*| вибач\p{L}*| насправді)+ |(كنت اقصد|قصدت|كتبت خطا)|^لا (لحظ[ةه]|انتظر\p{L}*|عفوا|اسف\p{L}*|في الحقيق[ةه]) |(我说错了|写错了|打错了|我的意思是)|^(不是?|等等|等一下|不对) ?(等等|等一下)? ?(其实)?是/u,
]);
