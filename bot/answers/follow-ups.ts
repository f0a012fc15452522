// "How much is it?", "and for children?", "must I?": questions so short that what they are about is what was answered last. Only what names no
// matter of its own is one; in the ten languages, as `plain` leaves the words.
import type { FollowUp } from '../../config/follow-ups.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const BEGINS =
  '(?:(?:e|ed|ma|quindi|allora|scusi|scusa|poi|ok|grazie|anche|invece|and|but|so|then|sorry|thanks|also|what about|how about|und|aber|also|dann|danke|auch|et|mais|alors|donc|pardon|merci|aussi|y|pero|entonces|gracias|tambien|si|dar|deci|atunci|multumesc|po|dhe|por|pra|а|і|та|але|то|тоді|дякую|و|لكن|اذن|شكرا|那|那么|但是|请问) ?)*';
const whole = (...alternatives: string[]) => anyOf(alternatives.map((alternative) => new RegExp(`^${BEGINS}(?:${alternative})$`, 'u')));

const SICK_IT =
  '(?:immunodepress[oaie]|immunodeficient[ei]|fragil[ei]|anzian[oaie]|incint[ae]|in gravidanza|diabetic[oaihe]+|cardiopatic[oaihe]+|malat[oaie]|trapiantat[oaie]|oncologic[oaihe]+|in chemioterapia|con (?:le )?difese basse|con (?:il |un )?(?:diabete|tumore|cancro)|asmatic[oaihe]+|disabil[ei]|di (?:7|8|9)\\d anni|che ha (?:7|8|9)\\d anni)';
const WHO_IT =
  '(?:(?:mi[oa]|mie|miei|l[oae]|il|i|gli|una?|un|chi e|chi|le persone|una persona|per|se sono|se si e|se una e|se fossi|sono|io che sono|io sono) ?)+';
const KIN_IT =
  '(?:moglie|marito|mamma|madre|padre|papa|nonn[oaie]|genitori|sorella|fratello|figli[oa]|suocer[oaie]|zi[oaie]|compagn[oa]|persone|persona|pazienti|amic[oaihe]+)';
const SICK_EN =
  '(?:immunosuppressed|immunocompromised|immunodepressed|frail|vulnerable|elderly|pregnant|diabetic|old(?:er)?|ill|sick|with (?:cancer|diabetes|asthma|a weak immune system)|who (?:is|are|has|have) [\\p{L} ]{3,30}|at (?:high(?:er)? )?risk|(?:who is )?over (?:60|65|70|80)|aged? (?:7|8|9)\\d)';
const SICK_DE =
  '(?:immungeschwacht\\p{L}*|immunsupprimiert\\p{L}*|gebrechlich\\p{L}*|alt|alte[rn]?|altere[rn]?|schwanger\\p{L}*|diabetiker\\p{L}*|chronisch krank\\p{L}*|krank\\p{L}*|risikopatient\\p{L}*|vorerkrankt\\p{L}*|mit (?:krebs|diabetes|asthma))';
const SICK_FR =
  '(?:immunodeprimee?s?|fragiles?|agees?|enceintes?|diabetiques?|malades?|cardiaques?|vulnerables?|a risque|avec (?:un cancer|du diabete|le diabete)|en chimio(?:therapie)?)';
const SICK_ES =
  '(?:inmunodeprimid[oa]s?|inmunosuprimid[oa]s?|fragil(?:es)?|mayor(?:es)?|embarazad[oa]s?|diabetic[oa]s?|enferm[oa]s?|vulnerables?|de riesgo|con (?:cancer|diabetes|asma))';
const SICK_RO =
  '(?:imunodeprimat\\p{L}*|imunosuprimat\\p{L}*|fragil\\p{L}*|vulnerabil\\p{L}*|varstnic\\p{L}*|batran\\p{L}*|in varsta|insarcinat\\p{L}*|gravid\\p{L}*|diabetic\\p{L}*|bolnav\\p{L}*|cu (?:cancer|diabet))';
const SICK_SQ =
  '(?:me imunitet te ulet|te? (?:brishte|moshuar|semure|semuar)|e (?:brishte|moshuar|semure)|i (?:moshuar|semure)|te moshuarit|te moshuarve|shtatzen\\p{L}*|shtatzan\\p{L}*|diabetik\\p{L}*|me (?:kancer|diabet))';

/** Those that can be the whole of a message; the others are found in it (aspects.ts). */
const ASKED: { readonly [kind in FollowUp]?: ReturnType<typeof anyOf> } = {
  price: whole(
    '(?:quanto (?:costa|costano|viene|vengono|si paga|pago|devo pagare|mi costa|costerebbe)|quanto|qual e il (?:prezzo|costo)|che prezzo ha|il (?:prezzo|costo)|(?:e|sono) (?:gratis|gratuit[oaie]|a pagamento|tutto gratis)|(?:si|devo|dobbiamo|bisogna|lo|la) paga(?:re?)?|c e da pagare|costa (?:molto|tanto|qualcosa)|(?:lo |la )?(?:paga|passa|rimborsa|copre) (?:la regione|la mutua|il servizio sanitario|l asl|lo stato|l assicurazione)|ha un costo|costa|quanto mi viene|c e un ticket|e caro|e costos[oa]|serve il ticket|si paga il ticket)(?: (?:lo|la|farlo|farla|per (?:me|noi|tutti)|tanto))?',
    '(?:how much(?: (?:is it|does it cost|do i (?:have to )?pay|is that|will it cost))?|what(?: s| is| does)? (?:the (?:price|cost)|it cost)|(?:is|are) (?:it|that|they|this) (?:free(?: of charge)?|expensive)|do (?:i|we) (?:have to|need to) pay(?: for it)?|(?:does|will) (?:it|that|this) cost (?:anything|much|something|me anything|money|a lot)|is there a (?:fee|charge|cost)|who pays(?: for it)?|what s the price|the price)',
    '(?:wie ?viel kostet (?:das|es|sie)|was kostet (?:das|es|sie|die)|(?:ist|sind) (?:das|es|sie|die) (?:kostenlos|gratis|kostenfrei|umsonst|teuer)|muss (?:ich|man) (?:da)?(?:fur )?(?:etwas )?(?:be)?zahlen|kostet (?:das|es|sie) (?:etwas|was|viel|geld)|zahlt (?:das|es) die (?:krankenkasse|kasse)|ubernimmt die kasse (?:das|es)|wie teuer ist (?:das|es)|der preis)',
    '(?:combien (?:ca|cela|c)(?: est)? ?(?:coute)?|combien (?:coute t il|coute t elle|faut il payer|je dois payer|est ce que ca coute)|(?:ca|cela|il|elle) coute (?:combien|cher)|quel (?:est le )?prix|(?:c est|est ce|est ce que c est) (?:gratuit|payant|cher)|(?:faut il|il faut|je dois|dois je|on doit|est ce qu il faut) payer(?: quelque chose)?|c est rembourse|est ce (?:que c est )?rembourse|combien)',
    '(?:cuanto (?:cuesta|vale|es|hay que pagar|tengo que pagar)|(?:es|son) (?:gratis|gratuit[oa]s?|de pago|caro)|(?:(?:hay que|tengo que|se|debo) )?paga(?:r)?(?: algo)?|cuesta (?:algo|mucho|dinero)|que precio tiene|el precio|cuanto)',
    '(?:cat (?:costa|e|este|trebuie sa platesc)|(?:e|este|sunt) (?:gratuit\\p{L}*|gratis|cu plata|scump)|(?:trebuie sa platesc|se plateste|platesc ceva|costa ceva|costa mult)|ce pret are|care e pretul|cat)',
    '(?:sa (?:kushton|eshte|paguhet)|(?:a )?(?:eshte|jane) (?:falas|pa pagese|me pagese|shtrenjte)|(?:a )?(?:duhet te|duhet ta) paguaj|cili eshte cmimi|sa kushtojne)',
    '(?:скільки (?:це )?(?:коштує|коштують|треба платити)|(?:чи )?це (?:безкоштовно|платно|дорого)|(?:чи )?(?:треба|потрібно) платити|яка ціна)',
    '(?:كم (?:يكلف|تكلف|السعر|الثمن|التكلفة|سعره|سعرها|ثمنه)|بكم|(?:هل )?(?:هو|هي|هذا)? ?(?:مجاني|مجانية|مجانا|بالمجان|مدفوع)|(?:هل )?(?:يجب ان|علي ان) ادفع|ما (?:هو )?(?:السعر|الثمن))',
    '(?:多少钱|要(?:付|花)?钱吗|(?:是)?(?:免费|收费)(?:的)?吗?|(?:要|需要)付费吗|价格(?:是多少|多少)?|贵吗|怎么收费)',
  ),
  where: whole(
    '(?:dove(?: (?:lo|la|li|le|si|posso|devo|mi|vado|bisogna)){0,3}(?: ?(?:fa|fanno|faccio|fare|farlo|farla|trovo|trovarlo|prendo|andare|vado|rivolgermi|e|sono|mi rivolgo|si trova|posso farlo|posso andare))?|in (?:che|quale) (?:posto|luogo|farmacia|ospedale)|(?:lo|la|si) (?:fanno|fa|posso fare) (?:in farmacia|dal medico|anche in farmacia|in ospedale|qui vicino)|(?:posso (?:andare|farlo|farla) )?(?:in farmacia|dal (?:mio )?medico(?: di (?:base|famiglia))?|in ospedale|all asl)|qui vicino|vicino a me|mi dai l indirizzo)',
    '(?:where(?: (?:is it|can i (?:get|have|do) (?:it|one|that)|do i (?:get it|go|have to go)|should i go|is that|do they do it|is it done))?|in which (?:place|pharmacy|hospital)|at the pharmacy|near (?:me|here))',
    '(?:wo(?: (?:ist das|macht man das|kann ich (?:das|es|sie) (?:machen|bekommen|machen lassen)|geht das|bekomme ich (?:das|sie|es)|muss ich hin))?|wohin(?: muss ich| soll ich| gehe ich)?(?: gehen)?|in der apotheke|in welcher apotheke)',
    '(?:ou(?: (?:ca|est ce|est ce que (?:je peux le faire|ca se fait|c est|je vais)|le faire|la faire|puis je (?:le|la) faire|dois je aller|aller|on le fait|ca se fait|c est))?|a quel endroit|dans quelle pharmacie|en pharmacie|c est ou)',
    '(?:(?:a )?donde(?: (?:es|lo hago|la hago|se hace|voy|tengo que ir|puedo (?:hacerlo|ir|ponermela)|me la pongo|la ponen))?|en que (?:sitio|lugar|farmacia)|en la farmacia)',
    '(?:unde(?: (?:e|este|il fac|il pot face|se face|ma duc|trebuie sa merg|pot sa il fac|merg))?|in ce loc|la farmacie|la ce farmacie)',
    '(?:ku(?: (?:eshte|behet|bej|mund ta bej|te shkoj|duhet te shkoj|ta bej|shkoj))?|ne cilin vend|ne farmaci)',
    '(?:де(?: (?:це|іі|иого|мені|можна|роблять|це роблять|це зробити|я можу|зробити))*|куди(?: (?:мені|іти|звертатися|звернутися|треба))*|в аптеці|у якому місці)',
    '(?:اين(?: (?:هو|هي|يتم|اذهب|يمكنني|افعل|اجده|ذلك|هذا|يمكن|القيام به|الحصول عليه))*|في (?:اي مكان|الصيدلية|اي صيدلية)|الى اين اذهب)',
    '(?:在哪(?:里|儿)?(?:可以)?(?:打|做|测|办|弄|接种)?(?:呢)?|去哪(?:里|儿)?(?:打|做|测|办|接种)?(?:呢)?|哪(?:里|儿)(?:可以)?(?:打|做|测|有|能做|能打)?(?:呢)?|什么地方|药店可以吗)',
  ),
  when: whole(
    '(?:quando(?: (?:lo|la|si|posso|devo|conviene|bisogna|e|va|serve|posso farlo|mi conviene)){0,3}(?: ?(?:fa|faccio|fare|farlo|farla|fatto|fatta|andare))?|in che (?:giorn[oi]|periodo|mese|orari)|che giorn[oi]|(?:a|in) che or[ae](?:ri)?|che orari(?: (?:ha|hanno|fanno|fate))?|fra quanto|tra quanto|da quando)',
    '(?:when(?: (?:is it|can i (?:get|have|do|go)(?: (?:it|one|that))?|should i (?:get|have|do|go)(?: (?:it|one|that))?|do i (?:get|have to do|have|do) it))?|what (?:day|days|time|times|month|hours)(?: (?:is it|are they open))?|how soon|since when)',
    '(?:wann(?: (?:ist das|kann ich (?:das|es|sie)(?: machen| bekommen)?|soll ich (?:das|es|sie)(?: machen)?|geht das|denn))?|an welchem tag|zu welcher zeit|um wie viel uhr|ab wann)',
    '(?:quand(?: (?:ca|est ce que (?:je peux|je dois|c est)|le faire|la faire|puis je (?:le|la) faire|dois je (?:le|la) faire|c est))?|quel jour|quels jours|a quelle heure|a partir de quand|c est quand)',
    '(?:cuando(?: (?:es|lo hago|la hago|puedo (?:hacerlo|ir)|me toca|se hace|tengo que hacerlo|me la pongo))?|que dia|que dias|a que hora|desde cuando)',
    '(?:cand(?: (?:e|este|il fac|pot sa il fac|il pot face|se face|trebuie|merg))?|in ce zi|la ce ora|de cand)',
    '(?:kur(?: (?:eshte|behet|mund ta bej|ta bej|duhet ta bej|duhet))?|cfare dite|ne cilen dite|ne c ore)',
    '(?:коли(?: (?:це|мені|можна|треба|краще|робити|зробити|іти))*|у які дні|якого дня|о котріи годині|з якого часу)',
    '(?:متى(?: (?:هو|هي|يمكنني|يجب|يجب ان|افعل ذلك|اذهب|يكون|ذلك))*|في اي (?:يوم|وقت|ساعة)|منذ متى)',
    '(?:什么时候(?:可以|能|去|打|做|测|合适|好)*(?:呢)?|哪天|几点|何时|几号)',
  ),
  booking: whole(
    '(?:(?:serve|servono|ci vuole|occorre|bisogna|devo|dovrei|si deve|c e da|e necessari[oa]|e obbligatori[oa]) (?:la |una |il |un |l |fare (?:la |una )?|avere (?:un )?|prendere (?:un )?|un )?(?:prenotazione|prenotare|prenotarlo|prenotarla|prenotarsi|appuntamento|un appuntamento|prenotarmi|ricetta|impegnativa)|(?:si|come (?:si|lo|la|mi)|come posso|dove) prenot[aoi](?:re|rlo|rla)?|posso prenotare(?: qui| da qui| online)?|(?:si puo |posso )?(?:andare )?senza (?:prenotazione|appuntamento)|(?:su|con) (?:prenotazione|appuntamento)|come (?:faccio (?:a )?prenot\\p{L}+|mi prenoto))',
    '(?:(?:do|does|must|should|can) (?:i|we|one|you) (?:need|have to|book|make|need to)?(?: ?(?:to )?(?:an |a |make an |book |book an |book it|get an )?(?:appointment|booking|prescription|reservation|referral|book))?|is (?:an? )?(?:appointment|booking|prescription) (?:needed|necessary|required)|how (?:do|can) i book(?: it)?|by appointment(?: only)?|(?:can i (?:just )?(?:walk in|turn up|show up|go|come|drop in)|(?:can i )?just walk in)(?: without (?:an )?appointment)?|without (?:an )?appointment|is it by appointment|how do i (?:make an appointment|sign up|register)|where do i book|do i need to book)',
    '(?:(?:brauche ich|braucht man|muss ich|benotige ich) (?:dafur |da )?(?:einen |ein )?(?:termin|rezept|uberweisung|anmeldung|mich anmelden|buchen|reservieren)(?: buchen| machen| vereinbaren)?|(?:mit|ohne|nur mit) termin|wie (?:buche|reserviere|melde) ich(?: mich)?(?: das| es| an)?|kann ich (?:das |es )?(?:hier )?buchen|muss ich mich anmelden)',
    '(?:(?:faut il|il faut|dois je|je dois|on doit|on|je|c est) (?:un |une |prends? |prend |sur |prendre |avoir |reserver|prendre un )*(?:rendez vous|rdv|reservation|ordonnance|reserver|inscription)?|(?:sur|avec|sans) (?:rendez vous|rdv)|comment (?:reserver|je reserve|prendre rendez vous|on reserve)|est ce qu il faut (?:un |prendre |reserver)*(?:rendez vous|rdv)?)',
    '(?:(?:hay que|tengo que|necesito|hace falta|se necesita|debo) (?:pedir |una |coger |sacar )*(?:cita(?: previa)?|reserva|reservar|receta)|(?:con|sin) cita(?: previa)?|como (?:reservo|pido cita|se reserva|se pide cita)|puedo reservar(?: aqui)?)',
    '(?:(?:trebuie|e nevoie de|am nevoie de|este nevoie de) (?:o |sa |sa fac )*(?:programare|programez|ma programez|rezervare|reteta|fac programare)|(?:cu|fara) programare|cum (?:ma programez|programez|fac programare))',
    '(?:(?:a )?(?:duhet|nevojitet|me duhet|kam nevoje per) (?:nje |te |te le |lene )*(?:rezervim|rezervoj|takim|recete|prenotim|prenotoj)|(?:me|pa) (?:takim|rezervim)|si (?:rezervoj|prenotoj|te rezervoj|behet rezervimi))',
    '(?:(?:чи )?(?:треба|потрібно|потрібен|потрібна|мушу) (?:мені )?(?:записуватися|записатися|запис|попередніи запис|бронювати|рецепт|направлення)|(?:за|без) записом?|без запису|як (?:записатися|мені записатися|забронювати))',
    '(?:(?:هل )?(?:يجب|احتاج|علي|يلزم|نحتاج|احتاج الى) ?(?:ان |الى )?(?:احجز|حجز|موعد|موعدا|الحجز|وصفة)|كيف (?:احجز|يتم الحجز|الحجز)|(?:ب|بدون |من دون )موعد)',
    '(?:(?:需要|要|用|必须)(?:提前)?(?:预约|挂号|处方)(?:吗)?|怎么预约|如何预约|(?:可以)?不预约(?:可以)?吗?|在哪(?:里)?预约)',
  ),
  compulsory: whole(
    '(?:(?:e|sono|sarebbe) (?:obbligatori[oaie]|per forza|necessari[oaie]|un obbligo|una regola|facoltativ[oaie]|volontari[oaie])(?: (?:farlo|farla|per (?:tutti|me|noi|legge)))?|(?:devo|dobbiamo|bisogna|si deve) (?:farlo|farla|per forza|proprio|farlo per forza|farla per forza|per legge)|(?:sono|siamo|si e|sei) (?:per forza )?obbligat[oaie](?: a farlo| a farla)?|(?:quindi )?e (?:solo|soltanto) un consiglio|(?:mi|ci) (?:possono|puo) obbligare|e facoltativo|c e (?:un |l )?obbligo|per forza|posso (?:rifiutare|rifiutarmi|non farlo|non farla|dire di no)|e se (?:non lo faccio|non la faccio|mi rifiuto|non voglio)|se non lo faccio)',
    '(?:(?:is|are) (?:it|that|this|they) (?:mandatory|compulsory|obligatory|required|necessary|a must|optional|voluntary)(?: for (?:me|everyone|everybody))?|(?:do|must) (?:i|we) (?:have to|really have to|have to do it|do it)?|(?:can|will) (?:i|they|you) (?:be forced|force me|make me)(?: to)?|am i (?:obliged|forced|required)(?: to)?|is it (?:just|only) (?:advice|a recommendation)|can i (?:refuse|say no)|(?:what )?if i (?:refuse|don t|don t do it|don t want to)|by law)',
    '(?:(?:ist|sind) (?:das|es|sie|die) (?:pflicht|verpflichtend|obligatorisch|vorgeschrieben|notwendig|notig|freiwillig)|muss (?:ich|man) (?:das|es|das wirklich|unbedingt)(?: machen| tun)?|(?:bin ich|ist man|sind wir) (?:dazu )?verpflichtet|ist das nur (?:eine )?empfehlung|gibt es eine pflicht|kann ich (?:das )?(?:ablehnen|nein sagen)|(?:was )?wenn ich (?:das )?nicht (?:will|mache))',
    '(?:(?:c est|est ce|est ce que c est|est il|est elle) (?:obligatoire|necessaire|facultatif|une obligation|volontaire)|(?:suis je|je suis|est ce que je suis) obligee?|(?:dois je|je dois) (?:le|la) faire|(?:est ce )?(?:juste|seulement) un conseil|on peut m obliger|puis je refuser|(?:et )?si je (?:refuse|ne le fais pas|ne veux pas)|y a t il une obligation)',
    '(?:(?:es|son) (?:obligatori[oa]s?|necesari[oa]s?|voluntari[oa]s?|una obligacion)|(?:tengo que|debo) (?:hacerlo|hacerla|hacermelo)(?: por fuerza| obligatoriamente)?|(?:estoy|soy) obligad[oa]|me pueden obligar|es solo un consejo|puedo negarme|si no (?:lo hago|quiero)|por ley)',
    '(?:(?:e|este|sunt) (?:obligatori[eu]?|necesar\\p{L}*|voluntar\\p{L}*|obligatoriu)|trebuie neaparat|(?:sunt|as fi) obligat\\p{L}*|pot (?:sa )?refuz\\p{L}*|daca (?:refuz|nu vreau|nu il fac))',
    '(?:(?:a )?(?:eshte|jane) (?:i |e |te )?(?:detyruesh\\p{L}*|detyrim|detyrueshme|domosdoshm\\p{L}*|vullnetar\\p{L}*)|(?:a )?(?:duhet ta bej|jam i detyruar|jam e detyruar)(?: patjeter)?|(?:a )?mund te refuzoj|nese (?:nuk dua|refuzoj))',
    '(?:(?:чи )?(?:це )?(?:є )?обов язково\\p{L}*|(?:чи )?(?:це )?(?:обов язков\\p{L}+|необхідно|добровільно)|(?:чи )?(?:я )?(?:мушу|зобов язании|зобов язана)(?: це робити)?|(?:чи )?можна відмовитися|якщо я (?:не хочу|відмовлюся))',
    '(?:(?:هل )?(?:هو|هي|هذا|ذلك)? ?(?:الزامي|الزامية|اجباري|اجبارية|ضروري|ضرورية|واجب|اختياري)|(?:هل )?(?:انا )?(?:مجبر|مجبرة|ملزم)|(?:هل )?(?:يمكنني|استطيع) (?:الرفض|ان ارفض)|(?:هل )?يجب ان افعل ذلك)',
    '(?:(?:是)?(?:强制|必须|义务|自愿)(?:的)?吗|(?:必须|一定要|非得)(?:打|做|去|测)?吗|可以(?:拒绝|不做|不打|不测)吗|如果我不(?:打|做|想))',
  ),
  how_long: whole(
    '(?:(?:per )?quanto(?: tempo)?(?: (?:dura|durano|ci vuole|ci mette|devo|serve|resto|vale|bisogna))?(?: (?:aspettare|stare|restare|farlo))?|per quanti giorni|quanti giorni(?: (?:dura|devo|sono|servono))?|fino a quando|quando finisce|quanto dura)',
    '(?:(?:for )?how (?:long|many days)(?: (?:does it (?:last|take)|is it|do i have to|for|should i|must i)(?: wait| stay)?)?|until when|when does it end)',
    '(?:wie lange(?: (?:dauert (?:das|es)|muss ich|halt (?:das|es)|gilt das|noch))?(?: warten| bleiben)?|wie viele tage|bis wann)',
    '(?:(?:pendant |pour )?combien de (?:temps|jours)(?: (?:ca dure|faut il|dure t il|dois je))?(?: attendre| rester)?|jusqu a quand|(?:ca|cela) dure combien(?: de temps)?)',
    '(?:(?:por |durante )?cuant(?:o tiempo|os dias)(?: (?:dura|tengo que|debo))?(?: esperar)?|hasta cuando|cuanto (?:dura|tarda))',
    '(?:(?:pentru )?cat(?: timp|e zile)(?: (?:dureaza|trebuie))?|cat dureaza|pana cand)',
    '(?:(?:per )?sa (?:kohe|dite|zgjat|gjate)(?: (?:zgjat|duhet))?|deri kur)',
    '(?:(?:на )?(?:скільки|як довго)(?: (?:часу|днів|це|триває|треба|чекати))*|до коли|доки)',
    '(?:(?:ل)?كم (?:يوما?|من الوقت|المدة|يستغرق|تستغرق|يستمر|مدة)(?: .{0,12})?|حتى متى|الى متى)',
    '(?:(?:要)?多久(?:呢)?|(?:要)?(?:多长时间|几天|多少天)(?:呢)?|到什么时候(?:为止)?|持续多久)',
  ),
  children: whole(
    '(?:(?:per|con|vale per|vale anche per|anche|cosa cambia per|lo fanno|si fa|lo possono fare|si puo fare|va bene per)? ?(?:anche )?(?:a |ai |i |il |la |un |una |mi[oaie]+ |un a )*(?:bambin[oaie]|bimb[oaie]|figli[oae]?|figlio piccolo|minori|neonat[oaie]|ragazz[oaie]|minorenni|piccoli|adolescenti|nipot[ei]|nipotin[oaie])(?: (?:piccol[oaie]|di \\d+ (?:anni|mesi)|lo fanno|possono|lo possono fare|puo|puo farlo|anche|pure))*)',
    '(?:(?:for |can |is it ok for |does it apply to |and )?(?:my |a |the |our )?(?:child|children|kids?|son|daughter|baby|babies|minors|toddlers?|teenagers?|grandchildren|\\d+ year olds?)(?: (?:too|as well|also|of \\d+|have it|get it|do it|aged \\d+|of mine))?)',
    '(?:(?:fur |bei |mit |gilt das (?:auch )?fur )?(?:mein\\p{L}* |die |das |ein |unser\\p{L}* )?(?:kind|kinder|kindern|sohn|tochter|baby|babys|jugendliche|kleinkinder)(?: auch)?)',
    '(?:(?:pour |chez |avec )?(?:mon |ma |mes |les |un |l )?(?:enfants?|fils|fille|bebes?|mineurs|petits|ados?|adolescents)(?: aussi)?)',
    '(?:(?:para |con |a )?(?:mi |mis |los |un |el )?(?:nin[oa]s?|hij[oa]s?|bebes?|menores|adolescentes)(?: tambien| pequenos?)?)',
    '(?:(?:pentru |la |si )?(?:un |copiii |copilul )?(?:copii\\p{L}*|copil\\p{L}*|fiul|fiica|bebelus\\p{L}*|minori\\p{L}*)(?: mei| meu| mea)?)',
    '(?:(?:per |te |nga )?(?:femij\\p{L}*|djali\\p{L}*|vajz\\p{L}*|bebe\\p{L}*|te miturit)(?: im| ime| e mi)?)',
    '(?:(?:для |з |у )?(?:мо\\p{L}+ )?(?:діт\\p{L}+|дитин\\p{L}+|син\\p{L}*|доньк\\p{L}*|доньц\\p{L}*|малюк\\p{L}*|немовля\\p{L}*|підлітк\\p{L}*)(?: (?:теж|також|можна|можуть))*)',
    '(?:(?:بالنسبة )?(?:الى |ل|لل)?(?:ال)?(?:اطفال|طفل|طفلي|اطفالي|ابني|ابنتي|رضيع|للاطفال|اولاد|اولادي|القاصرين|لاطفال)(?: ايضا)?)',
    '(?:(?:对|给)?(?:我的?|我家)?(?:孩子|小孩|儿童|儿子|女儿|宝宝|婴儿|未成年人?)(?:们)?(?:呢|可以吗|也可以吗|怎么办|能打吗|能做吗)?)',
  ),
  frail: whole(
    `(?:(?:vale |va bene |cosa cambia )?(?:anche )?(?:per |con ))?(?:${WHO_IT})?(?:${KIN_IT} )?(?:che (?:e|sono) |molto |gia )?${SICK_IT}(?: (?:vale|puo farlo|possono|cosa cambia))?`,
    '(?:(?:per|vale per|vale anche per|anche) )?(?:mi[ao]|mie|miei|la|il|i|le) (?:bis)?(?:nonn[oaie]|genitori anziani)(?: (?:puo|puo farlo|possono farlo))?',
    `(?:for |if |does it apply to )?(?:(?:i am|i m|my (?:wife|husband|mother|mum|mom|father|dad|grandmother|grandma|grandfather|grandpa|parents|sister|brother|partner)|my|our|someone|somebody|people|a person|those|the|an?|you are|she is|he is|who is|who are|is|patients|women|about|with) ?)*(?:very )?${SICK_EN}(?: (?:people|person|patients|women|wife|husband|mother|father|parents|grandmother|grandfather|mum|mom|dad|grandma|grandpa))?`,
    '(?:for |about |can )?(?:my|our) (?:grand(?:mother|father|ma|pa|parents)|granny|nan)(?: (?:too|have it|get it))?',
    '(?:fur |bei )?(?:meine?[nmr]?) (?:oma|opa|grosseltern|großeltern|grossmutter|großmutter|grossvater|großvater)(?: auch)?',
    '(?:pour )?(?:ma|mon|mes) (?:grand mere|grand pere|grands parents|mamie|papi)(?: aussi)?',
    '(?:para |a )?mis? (?:abuel[oa]s?)(?: tambien| puede)?',
    '(?:pentru )?bunic\\p{L}*(?: m\\p{L}+)?|(?:per )?gjysh\\p{L}*(?: ime| im)?|(?:для )?(?:мо\\p{L}+ )?(?:бабус|дідус)\\p{L}*|(?:ل)?(?:جدتي|جدي)|(?:我)?(?:奶奶|爷爷|外婆|外公)(?:呢|可以吗)?',
    `(?:fur |bei |mit |wenn |wenn ich |wenn man )?(?:(?:mein\\p{L}*|unser\\p{L}*|ein\\p{L}*|die|der|den|ich|sie|er) ?)*(?:(?:frau|mann|mutter|vater|oma|opa|eltern|menschen|leute|personen|patienten|schwester|bruder) ?)?(?:(?:die|der) )?${SICK_DE}(?: (?:frau|mann|mutter|vater|oma|opa|eltern|menschen|leute|personen|patienten|bin|ist|sind))*`,
    `(?:pour |chez |avec |si )?(?:(?:mon|ma|mes|les|une?|l|je suis|elle est|il est|on est) ?)*(?:(?:femme|mari|mere|pere|mamie|papi|grand mere|grand pere|parents|personnes?|gens|patients|soeur|frere|conjointe?) ?)?(?:qui (?:est|sont) )?${SICK_FR}`,
    `(?:para |con |si )?(?:(?:mi|mis|los|las|el|la|una?|soy|estoy|es|esta) ?)*(?:(?:mujer|esposa|marido|esposo|madre|padre|abuel[oa]s?|padres|personas?|gente|pacientes|herman[oa]) ?)?(?:que (?:es|esta|son|estan) )?${SICK_ES}`,
    `(?:pentru |la |daca |cu )?(?:(?:un|o|sunt|e|este|cei|cele|persoanele|oamenii|bolnavii) ?)*(?:(?:sotia|sotul|mama|tata|bunica|bunicul|parintii|sora|fratele|persoane) ?)?(?:(?:mea|meu|mei|care e|care este|care sunt) ?)*${SICK_RO}`,
    `(?:per |nese |me )?(?:(?:nje|jam|eshte) ?)*(?:(?:gruan|gruaja|burrin|burri|nenen|nena|mamin|baban|babai|gjyshen|gjyshja|gjyshin|gjyshi|prinderit|personat|njerezit) ?)?(?:(?:ime|time|im|tim|e mi|qe (?:eshte|jane)) ?)*${SICK_SQ}`,
    '(?:для |з |із |якщо |а якщо )?(?:(?:я|вона|він|моя|моєі|міи|мого|моі|люд\\p{L}+|особ\\p{L}+) ?)*(?:(?:дружин\\p{L}+|чолові\\p{L}+|мам\\p{L}+|мати|матер\\p{L}+|тат\\p{L}+|батьк\\p{L}+|бабус\\p{L}+|дідус\\p{L}+) ?)?(?:з |із )?(?:імунодефіцит\\p{L}*|ослаблен\\p{L}+ імунітет\\p{L}*|слабк\\p{L}+ імунітет\\p{L}*|вагітн\\p{L}+|літн\\p{L}+(?: людеи)?|хвор\\p{L}+|вразлив\\p{L}+(?: людеи)?|діабетик\\p{L}*|діабет\\p{L}*|старш\\p{L}+(?: людеи)?)',
    '(?:(?:ل|بالنسبة ل|اذا كنت|ماذا عن|عن)? ?)*(?:(?:زوجتي|زوجي|امي|والدتي|ابي|والدي|جدتي|جدي|اشخاص|الاشخاص|النساء) ?)?(?:التي |الذي |وهي )?(?:ل|لل|ال)?(?:ضعيف[ةه]? المناعة|نقص المناعة|حامل|حوامل|الحوامل|للحوامل|مسن\\p{L}*|كبار السن|لكبار السن|للمسنين|مريض\\p{L}*|مرضى \\p{L}+|مصاب\\p{L}* بالسكري|السكري|الضعفاء)',
    '(?:(?:对|给|如果)?(?:我(?:的)?|我家)?(?:妻子|老婆|丈夫|老公|妈妈|母亲|爸爸|父亲|奶奶|爷爷|外婆|外公|父母)?(?:是)?(?:免疫力?(?:低下|低|差|缺陷|抑制)|老人|老年人|孕妇|怀孕|有?糖尿病|有?癌症|有?基础病|慢性病|体弱)(?:的?(?:人|患者|病人))?(?:呢|可以吗|怎么办|能打吗)?)',
  ),
  who: whole(
    '(?:chi (?:lo|la|me lo|me la|li|le|ce lo) (?:fa|da|rilascia|scrive|manda|decide|prescrive|paga|fanno)|a chi (?:lo |la |mi |devo )*(?:chiedo|chiederlo|rivolgo|rivolgermi|chiedere|telefono|domando)|chi (?:devo|posso) (?:chiamare|sentire|contattare)|chi chiamo|con chi (?:ne )?parlo|da chi|chi|a chi)',
    '(?:who(?: (?:does|gives|writes|decides|do i (?:ask|call|contact)|should i (?:ask|call|contact)|can i (?:ask|call)|issues|pays))?(?: (?:it|that|this|for it))?|whom(?: do i ask)?|by whom)',
    '(?:wer(?: (?:macht|gibt|schreibt|entscheidet|stellt|zahlt))?(?: (?:mir )?(?:das|es|sie))?(?: aus)?|wen (?:frage|rufe|muss|soll) ich(?: an)?(?: fragen| anrufen)?|an wen(?: wende ich mich)?|bei wem)',
    '(?:qui (?:le |la |me le |me la )?(?:fait|donne|ecrit|decide|delivre|prescrit|paie)|a qui (?:je |dois je |le |la )*(?:demande|demander|m adresser|adresser)|qui (?:dois je|je dois|appeler|j appelle)(?: appeler)?|qui)',
    '(?:quien (?:lo|la|me lo|me la) (?:hace|da|escribe|decide|paga)|a quien (?:se lo |le |lo )?(?:pido|pregunto|llamo)|quien)',
    '(?:cine (?:il |o |mi o |mi l )?(?:face|da|scrie|decide|elibereaza)|cui (?:ii |il |o )?(?:cer|intreb|spun)|pe cine (?:sun|intreb)|cine)',
    '(?:kush (?:e|ma|ta) (?:ben|jep|shkruan|vendos)|kujt (?:t ia |i )?(?:kerkoj|drejtohem|pyes)|ke (?:te )?(?:pyes|telefonoj)|kush)',
    '(?:хто (?:це |иого |іі )?(?:видає|робить|пише|вирішує|дає|платить)|у кого (?:просити|питати)|до кого (?:звертатися|звернутися)|кому (?:дзвонити|подзвонити)|хто)',
    '(?:من (?:يعطيها|يعطيه|يكتبها|يصدرها|يقرر|يفعل ذلك|يدفع)|ممن (?:اطلبها|اطلب)|بمن (?:اتصل|اتواصل)|من)',
    '(?:谁(?:来)?(?:开|给|写|决定|负责|做|付)?(?:的)?|找谁(?:开|问)?|问谁|打给谁)',
  ),
};

const KINDS = Object.keys(ASKED) as FollowUp[];
/** A longer message says what it is about. */
const FEW_WORDS = 8;
const LONGEST = 80;

/** What a message asks of whatever was spoken of last; null where it is anything else. */
export function followUpIn(text: string): FollowUp | null {
  const said = plain(text);
  if (said === '' || said.length > LONGEST || said.split(' ').length > FEW_WORDS) return null;
  return KINDS.find((kind) => ASKED[kind]?.test(said)) ?? null;
}
