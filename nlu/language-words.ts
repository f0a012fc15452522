// The commonest words of each language, as they begin, ask and complain. A word votes for every language it belongs to, the
// less the more languages share it. Folded spelling: accents do not matter, nor does their lack.
import type { Word } from './phrases/words.js';

const LISTS: { readonly [language: string]: string } = {
  it: `gran primo primi prime mare mari tata ciao salve buongiorno buonasera buonanotte grazie prego scusi scusa per favore piacere non sono ho hai ha abbiamo avete hanno che
    di il lo la gli le un uno una del della dei delle degli al alla ai alle dal dalla nel nella sul sulla con come cosa chi dove
    quando perche quanto quale si mi ti ci vi mio mia miei mie tuo sua suo sto sta stiamo stanno fare faccio fai devo posso puo voglio
    vorrei bene male molto poco anche ancora gia mai sempre ora adesso oggi ieri domani stamattina febbre tosse mal testa gola tampone
    positivo positiva quarantena aiuto medico dottore figlio figlia madre padre mamma papa marito moglie nonno nonna casa giorni
    settimana ma pero se e o questo questa quello siete essere avere sintomi respiro vaccino mascherina numero operatore persona
    parlare chiamare sapere capito certo forse nn cmq xke ke sn nun aggio tengo bella ragazzi boh va tutto niente nessuno nessun senza
    da stato stata ce c qui qua li quindi allora dopo prima risultato dolore petto sento sente io fa piu contatto due isolamento fatto
    serve dell codice quanti anni sei tutti lavoro quali oppure andare tre ogni giorno regione certificato stretto siamo scritto altro
    uscire cosi stare scuola detto signora tra qualcuno volta servizio deve dall vero meglio vuole amico poi scrivere proprio chiedo
    esposizione tempo altra ufficio scrivo molecolare domanda contatti bambini usare vicino stesso qual esito domande parla letto capo
    nell lingua trovo pure notte dieci tutte tracciamento spesa risposta referto prendere altri risponde paura chiede via rischio
    possibile infermiera capisco riesco possono nome mesi malato funziona dare bambino videochiamata vedere tutta risposte raga
    persone perso mettere ed chiuso stessa qualche puoi possiamo notifica minuti cose bagno appena volevo tornare quante potete lunedi
    invece famiglia capisce capire vado secondo rispondere prende porta ero cui collega cinque buona vedo quattro ospedale modo messo
    messaggio macchina insieme arrivato volte questionario positivi mattina mangiare finito distanza avviso vita sia ricevuto portare
    naso inizio fratello figli faccia chiedere chiama azienda avuto aperto ad inglese fuori eta bisogna arriva stasera sotto servono
    regole legge fino fanno esiste dentro col chiamata aspettare aria xe torna tenere sull stanza reparto prendo parole parlo otto
    mese mani gentile domenica dicono casi anno troppo terza questi prenotare posto passa nuovo mandato informazioni entrare chiamo
    chiamato sorella soldi piano metri indirizzo differenza davvero buon bisogno avanti applicazione vostro voce treno tanto sito
    sicuro seconda sbagliato resta raffreddore preso paziente passare occhi nipote nei meno isolato igiene guardi giusto foglio esce
    dormire conversazione cellulare carta badante appuntamento vengono telefonata subito saluto sai ringrazio queste quelli quella
    penso mentre genitori fate documenti chiude cane braccio tocca rossa rientro ricordo positivita permesso nessuna mo messaggi
    mascherine lavorare lavora gradirei giornata dico desidero arrivata visita uscito suocera signore settimane scrive saturazione
    sanitario sabato rispondi quindici qualcosa prossima presente paga nuova nulla mette malata leggere influenza forza facciamo cuore
    contagi compagno chiesto cambia bambina abito telecamera stretti saturimetro sangue risultata rientrare quest preferirei perdere
    paese nostra lascia giu giro fosse devono conta colore chiusi chiedono cambiare amici aiuta gh ghe ga gnanca nu na cchiu chiu je
    er so ncopp guaglio piglia vulissi famme me voj te ne cossa pol vardar vidiociamata son bon fe par lu ier soci fui u havi haju
    nsemmula parrari miedico basta ciaooo bonasira dumanni dotor telefono video chiamate telefonate controlla minaccia spiegatemi
    manda guida uso scarica vergognatevi gnente servi preferisco`,
  en: `hi hello hey good morning evening thanks thank you please sorry not i am im are he she it is was were we they have has had do does
    dont cant the a an of to in on at for with from my your his her our their what when where who why how which can could should would
    will must need want feel feeling sick fever cough headache throat test positive negative quarantine help doctor son daughter
    mother father mum mom dad husband wife home days week but and or if this that these those yes yeah there here now today yesterday
    tomorrow speak talk someone person call know understand maybe symptoms breathe breathing vaccine mask number tested got get been
    very much also still never always because about any some all out up go phone like don one by many work tell day be again swab
    after people last back health two since result night write without says close us leave every take stay see only more open keep
    give use ten somebody make before answer told school say really office next live let just everything too start said lost kids
    writing while wants three same room nothing may information house exposure end doesn book answers wrote things sleep right put
    over old nobody new masks italian infected first family explain children certificate alert wrong won well way vaccinated thing
    ring read pharmacy nurse myself mean language hours gave free four exactly english wear times show send second safe rules report
    paper other monday mind met italy isolating instead goodbye friend food class brother between ask another allowed words whole
    wanted waiting tuesday town through then than spread sir signs off name life letter lessons isolate human going forget find eat
    download down dog count child check cases cancel being begin away appointment ago afternoon years written wipe warning walk wake
    visit until true think supermarket stored started share self saturday renew reliable red reads re pay oxygen others once often
    neighbour near move lot look lives list left kill kid job him grandmother god gives form finish everybody ever even enter enough
    employer email eight easier during disease different didn department counts continue catch came boss blue blood best asks asked
    apart anything anybody already alone agree address abroad yet worry wish whether went wash wait voice used unlock twice travel
    track took toilet together tired till thursday third thinking sunday stuck soon something small single side sickness shows
    shopping shared seventy set separate sent runny run rule rubbish rooms risk request reply rent remember reading quick quarantined
    prescription pain outside nursery nice news months month money mobile mistake medicines made love looking locked local ll kitchen
    keys jab into inside hour honestly high hasn hard handles goes given friday found fly flatmate five fingers exposed driving door
    doing disinfect did diarrhoea details deleted delete correct copy considered completely colour colleague cold closed yep nope thx
    dunno hiya cya yo gotta cheap stupid abort question robot operator recipe insurance quote gloves store no idea me`,
  de: `hallo guten morgen tag abend danke bitte entschuldigung nicht ich bin du bist er sie es ist war wir ihr haben habe hab hast hat
    der die das den dem des ein eine einen einem einer und oder aber wenn was wer wo wann warum wie welche kann kannst konnen muss
    soll will mochte mein meine meinen meiner dein sein ihre unser mit von zu zum zur bei nach aus auf an im in fur gegen ohne um auch
    noch schon sehr immer nie jetzt heute gestern fieber husten kopfschmerzen hals schmerzen test positiv quarantane hilfe arzt sohn
    tochter mutter vater mama papa mann frau oma opa zuhause tage woche ja nein kein keine keinen sprechen reden mensch anrufen weiss
    verstehe vielleicht atmen impfung maske nummer mir mich dich uns seit da hier so grias servus moin griass nit i net isch hob hon
    man uber vom sich nur beim sind gibt darf als mehr machen werden lange jemand ab wird vor ob daten corona bekomme alles wissen
    tagen schreiben handy fragen frage brauche wurde wirklich viele uberhaupt tun hause ende einmal eigentlich diesen dass daheim
    bleiben bekommen andere zuruck zimmer wieder viel suche positiven nimmer nichts neu nehmen nacht mussen luft lauft lassen konn
    hatte gut gesprach gern geht ganz etwas ergebnis diese dienst apotheke zusammen zeigt wos wohnung wia welchem unter symptome
    sonntag schlecht sanitatsbetrieb sanitat samstag sagen richtig reicht oft meran meinem liegt leider leben kontaktperson kommt
    kinder keiner jeden ihnen gilt genau frei finde enk durfen drei deshalb dann damit braucht bozen bevor besten befund antwort
    anderen allein abstrich zwischen zwei welcher weg ware vielen verlangt tragen testen sudtirol stimmt starten sprache schule
    schreibt schreibe schonen schnupfen schnelltest schlafen raus pflicht offen nochmal melde medikamente liegen lieber letzte
    lebensmittel krankheit krankenhaus konnten komme kleinen klasse kindern ins hot hort getestet gerade gemeinde gelten geld gehen
    gar ganzen ganze funktioniert fallt fahren erste erst erklaren einkaufen dieser deutsch denn dauert dank dafur buchen bruder
    bringen bis bestatigung bekommt auskunft arbeiten ansteckung anruf angst angaben abstand abbrechen zuverlassig zuruckrufen zeigen
    zehn zahlt worin wollte wohnen wochen wert wem weiter weder wechseln warte warnung warnen waren vormerkung vorgang vorerkrankungen
    vier videosprechstunde videoanruf verwirrt versteht verstanden verschieben unterscheiden umzubringen tua trinkt teststation
    testergebnis telefonat tabletten stellt stellen steht standig sorgen sitzt sitze sicher selbsttest selber sehe schwester schwer
    schuler schnell schluss schlagt schickt sattigung sassen sagt rund ruft risiko recht pfiat personlichen olm olls notwendig niemand
    neues neue nase nachste nachbar muass montag moglich mochten minuten meter menschen meldet macht mache lossn loschen lippen liest
    liebsten leute lebt kotz kostet kopie kontaktverfolgungs kaum italienisch innsbruck infizierten impftermin ihn hustet hund hof
    hoch hilft herunterladen heisst hebt hausarzt grenze gott gesundheitsamt gesund gespeichert gesehen geschrieben geimpft gehort
    fuhle frisst freundlich freundin freund freitesten freien fragebogen fernunterricht falsch fahrt essen erhalten erfahren enger
    engen einverstanden echter dran dir derf denke davon datenschutz daran brust bruneck brixen brauchen blaue besuchen besser besetzt
    klar jo nix di gor bisch sell nervst testtermin testzentrum do los wieviel kuah kriagn dokter na merci vielmol hoi tschau tschuss
    gruezi tach moagn bittschon`,
  fr: `bonjour salut bonsoir merci s il vous plait pardon desole ne pas je suis tu es elle est nous ils elles avons avez ont ai as a le
    la les un une des du de et ou mais si que qui quoi quand pourquoi comment quel quelle peux peut dois doit veux voudrais mon ma mes
    ton son sa ses notre votre avec pour dans sur chez sans par aussi encore deja tres toujours jamais maintenant aujourd hui hier
    demain fievre toux mal tete gorge test positif positive quarantaine aide medecin fils fille mere pere maman papa mari femme maison
    jours semaine oui non parler quelqu personne appeler savoir compris etre respirer vaccin masque numero c j d accord depuis ce
    cette ces faut faire avoir plus moins bien rien y en au aux moi tout combien qu appli fait pouvez svp temps sont isolement sortir
    reponse matin maladie malade donc cas trois toute soir sais prendre meme marche journee apres puis ici ete enfants donne deux
    debut bonne avant veut souhaite quels quelles pendant mois jour fois famille ecrire dit demande comme autre aucune ans aller
    voisine vient trop toutes tous soeur seule semaines rester refuse pourriez petit passe obligatoire mieux mettre laisse italie
    heures heure grand frere donnees confirme compte chaque bureau besoin attendre appelez aoste alors alerte aimerais voyage vos
    visio vie trouver trouve travaille tiens tester telecharger symptomes sanitaire risque revoir reponses repondre repondez rapide
    prie prelevement prefere plutot peur peu perdu patron passer parle nuit negatif manger lundi langue laboratoire juste jeter humain
    habite franchement ferme faudrait expliquez etroit etes etait envoyez ensuite donner dix discussion deplacer depart demander
    courses cote continuer comprends commence cinq cherche chambre cela bon beaucoup avais attraper arrive appelle vraie vrai vont
    voiture voit voir vivre vite vit visage vis vide ventre vallee valable vacciner travailler travail traitement tracage tousse
    tomber toi surveiller supprimez suivre suivi suit suffit sonne sommes smartphone signale seulement sert serologique serait sens
    sante sang samedi salutations rouge rhume revenu retire restee responsable reprendre repond rentrer renseignements rendu rendre
    reglement refaire recuperer recu recommencer rdv raconte proche prochaine prix printemps presque presenter porter portable petite
    perte perd passez papiers ouverte oublie ordonnance ordinateur obtenir nom nez mont mesure menace medicaments madame loin lit
    lettre laver lait joindre isolee infos infirmiere indiquer idee hopital hesite guerison gardez garder garde garcon francais foyer
    font fonctionne fatigue exprimer expose expliquer exactement etrangers etais escalier equipe envoyer envie entretien entrer entree
    enferme enceinte effacer ecrit ecris ecran duree dossier domicile disant dis dimanche desinfecter depistage coute court cours
    coupe contaminee contagions contagieux contacter consulter considere colocataire collegue cogne cle choisir chien changer cafe
    bout blanc autres automatique attestation arret argent arabe antigenique annuler annonce ami allez allergie aider affiche adieu
    ouais nan bjr coucou annulez finalement conseiller linge etouffe chat fiables autotests chirurgical grippe slt dsl voila ben bah`,
  es: `hola buenos dias buenas tardes noches gracias por favor perdon lo siento no yo soy estoy eres esta es somos estamos son estan
    tengo tienes tiene tenemos he ha hay el la los las un una unos unas del de al y o pero si que quien donde cuando porque como cual
    cuanto puedo puede debo quiero quisiera mi mis tu su sus nuestro con para en sin sobre tambien todavia ya muy siempre nunca ahora
    hoy ayer manana fiebre tos dolor cabeza garganta prueba positivo positiva cuarentena ayuda medico doctor hijo hija madre padre
    mama papa marido esposo esposa mujer casa semana hablar alguien persona llamar saber entiendo quizas respirar vacuna mascarilla
    numero desde hace me te se le nos les esto este eso ese mucho mucha bien mal nada nadie hacer contacto asi trabajo mejor
    aislamiento todo otra cuantos codigo vez mas sintomas resultado ni necesito hasta datos aplicacion volver tiempo salir salio otro
    estrecho dia videollamada verdad usted pueden funciona dos aqui ustedes todos tienen sirve responde queda pregunta pone permiso
    pedir ninos mismo misma informacion hora hago escribo enfermedad enferma despues contagiado contactos certificado cada anos usar
    ser senora senor seguir sale sabe roja respuesta rastreo quiere puedes preguntas prefiero podemos piso pega papel pais otros
    notificacion noche ninguna ningun municipio miedo manera llevo llamada ir igual idioma fue falta exactamente estuve estando
    escribir enfermo ella distancia diferencia dieron descargar cuestionario contesta conmigo comida comer clase cita cinco celular
    cambiar cama bano avisar antes algo veces van vamos vacunacion todas toda tenido tarda sigue servicio seria segura saturacion
    salieron ropa riesgo respuestas residencia receta queria pusieron primera prevencion precio positivos posible poner pido personas
    personales perdido perdi paso pasaron pasar pasaporte pagar operador olfato oficina nuevo necesita movil meses mesa mensaje mando
    malo lunes luego llegar llegado llamen juntos jefe instalar infectado humano horas hisopado hice hermano hacerse gustaria fiable
    exposicion explica estuvo estar esperar esperando espanol escuela enfermera encerrada empresa empezo empezar elegir electronico
    duele dijeron diez departamento demas decir darle cuido cuenta cuarto creo correo correcto conversacion continuar conteste
    contestar companera clarito borren bajando baja ayudas aviso anoche algun aislado aire agradezco acuerdo abuela sip nop dejalo
    vaya cancelar chau adiosito llamenme horario cuentame chiste lavar barbijo clases pague idea segunda dosis entendi explicamelo
    despacito adios saludos claro vale`,
  ro: `buna ziua dimineata seara salut multumesc mersi va rog scuze nu eu sunt esti este e suntem sunteti am ai are avem aveti au un o al
    ale a cu la de din pe in sau dar daca ce cine unde cand cum care pot poate trebuie vreau as vrea meu mea mei mele tau lui ei
    nostru si pentru fara despre inca deja foarte mereu niciodata acum azi astazi ieri maine febra tuse durere cap gat test pozitiv
    pozitiva carantina ajutor doctor medic fiul fiica mama tata sotul sotia barbatul copilul acasa zile saptamana da vorbesc vorbi
    cineva persoana suna stiu inteleg respir vaccin masca numar imi mi ma il ii se sa ca cat mai doar fost fac face noi voi ele acest
    aceasta asta aici acolo trei doi simt doare domnule doamna ati dvs tot cate aplicatia scrie aplicatie ani testul rezultatul puteti
    ies facut virusul stau numarul dupa primit nevoie merge izolare italiana doua datele boala bine zi voie tine romania romana pt
    numai iesit iau codul bun avut venit toti telefonul sun stat spuneti singura scriu putem prin om nimeni nici lucrez intre infectat
    faceti chatul cer cei bolnav ar apropiat adevarat zice zece urmarire trecut toate sunati sigur serviciul scoala sanatate revedere
    repede pierdut pana noapte nimic nicio mult mesajul masa mancare mana limba izolat inseamna informatii inchisa greu gata
    functioneaza frica fi expunere duminica distanta diferenta descarc departe dau copilului copiii copii cod cere cati baie apel
    ajuta afla afara acelasi zilele zic vreo vorbim vine viitoare vada vad vaccinez tusesc trimiteti trimite trimis transpirat toata
    tin timpul testele tatal sune strans sterg spune spun sotului soacra seful scris schimba saturatia sarut saptamani sanitate
    sambata reteta regiunea raspunsurile raspuns raspundeti raspunde raspund ramas raman putea programarea pret portocalie poarta
    patronul partea ori opriti omul obligatorie nou notificare niciun nasul molecularul moldova merg masina manance mamei macar luna
    luat luam lua locuri linkul lasa langa izolarea intrebat intrebarile intrebari intrebare intreb intra intorc inteles ingrijesc
    incredere inceput inapoi igiena iese gunoiul gresit gasesc gandesc formularul fiu fel fata farmacie expirat exista ea duc dorm
    doresc doctorul dezinfectez deloc deblocare datelor cumparaturi corect contactul contacti contactat confirmat clasa citesc
    chestionarul certificatul cazuri caz caut bunica bolnavului bani balcon bag badanta aude asistenta asa arata apare amandoua
    ajutati aer adica acte acord acesta pa hai ceau contact film balanta poftim reveni prima simptome virus programare tampon multam
    fain servus noroc hei`,
  sq: `pershendetje tungjatjeta miremengjes mirembrema mirdita miredita faleminderit ju lutem me fal nuk s kam une jam je eshte jemi jeni
    jane ke ka kemi keni kane nje e te i se ne nga per pa ose por nese cfare kush ku kur pse si cili mund duhet dua doja im ime tim
    tone dhe edhe akoma shume gjithmone kurre tani sot dje neser temperature kolle dhimbje koke fyti test pozitiv negativ karantine
    ndihme mjek doktor djali vajza nena babai burri gruaja gjyshja shtepi dite jave po jo flas folur dikush njeri telefonoj di kuptoj
    frymemarrje fryme vaksine maske numer qe kjo ky ketu atje mire keq c fare cte mua ty ai ajo ata na tek bej beni behet ndihem dhemb
    apo kete gjithe dot tjeter shkruaj testi doli shqip qene punoj merr mbyllur marr femijet dhenat deri dale aplikacioni virusi vetem
    vesh vertete thane shqiperi shkoj semure rri punon pese pergjigjet pergjigje pare pak ngushte marre kohe kodin jep itali isha
    gjashte frike dy diten dhome burrin biseden ben asnje askush aplikacionit vlen vjeter virusin vertetim vdekur vaksinuar vaksina
    thote therras telefonit tamponin simptomat simptoma shpejt shoh shkruar shenjat sakte rezultatin recete quhet pyetje pyes prej
    pozitive pi perdoret numrin njoftim ngjitet nenen ndonje ndihmosh nate mori mendoj mban mbaj maska makine lejohet leje laborator
    kuzhinen kushton kupton kujdesem kodi keto kesaj kerkon kerkoj karantinen kaq jetoj jepni jashte izolimit izolimi infektuar gruan
    gjurmimit gjuhen fleten flet fillimi femija ditesh dielen dhjete dhane detyruar coj cilat cdo buke brenda bilete bere bari asgje
    ardhur afer robot anulo lere caj ilac kollen aspak adresa macja orari autobusit aeroport fshije ruhen mia raport the here rezervoj
    rezultati testit doza trete tung`,
  pt: `ola oi bom dia boa tarde noite obrigado obrigada por favor desculpe nao eu sou estou voce ele ela e somos tenho tem temos um uma
    uns umas o a os as do da dos das no na nos nas ou mas se que quem onde quando porque como qual posso pode devo quero meu minha
    meus minhas seu sua com para em sem sobre tambem ainda muito sempre nunca agora hoje ontem amanha febre tosse dor cabeca garganta
    teste positivo quarentena ajuda medico filho filha mae pai marido esposa casa dias semana sim falar alguem pessoa ligar saber
    respirar vacina mascara isso isto estava foi voces estao preciso fazer olaa tudo obg vcs aqui consigo sinto dores`,
  sl: `zdravo zivjo dober dan jutro vecer hvala prosim oprostite ne jaz sem si je smo ste so imam imas ima imamo in ali ampak ce kaj kdo
    kje kdaj zakaj kako kateri lahko moram hocem rad rada moj moja moje tvoj njegov z s za v na pri od do brez tudi se vedno nikoli
    zdaj danes vceraj jutri vrocina kaselj bolecina glava grlo test pozitiven pozitivna karantena pomoc zdravnik sin hci mati oce mama
    ata moz zena doma dni teden da govoriti nekdo clovek poklicati vem razumem dihati cepivo maska stevilka ki bolim boli mene meni mi
    me zelo ni nimam potrebujem vrocino kasljam`,
  pl: `czesc dzien dobry wieczor dziekuje prosze przepraszam nie ja jestem jestes jest jestesmy sa mam masz ma mamy i lub albo ale jesli
    jezeli co kto gdzie kiedy dlaczego jak ktory moge moze musze chce moj moja moje twoj jego jej z w na do od dla bez o tez jeszcze
    juz bardzo zawsze nigdy teraz dzis dzisiaj wczoraj jutro goraczka kaszel bol glowa glowy gardlo gardla test pozytywny kwarantanna
    pomoc pomocy lekarz syn corka matka ojciec mama tata maz zona dom domu dni tydzien tak rozmawiac ktos czlowiek zadzwonic wiem
    rozumiem oddychac szczepionka maska numer sie czy zeby mnie mi ze to ten ta boli goraczke mozna potrzebuje`,
  tl: `kumusta kamusta magandang umaga hapon gabi salamat po opo pakiusap pasensya hindi wala ako ikaw siya kami tayo sila ang ng sa na
    ay mga at o pero kung ano sino saan kailan bakit paano alin pwede puwede dapat gusto ko mo niya namin natin nila aking iyong para
    mula din rin pa lang lamang napaka palagi ngayon kahapon bukas lagnat ubo sakit ulo lalamunan positibo tulong doktor anak nanay
    tatay asawa bahay araw linggo oo makausap may mayroon meron akong isang tao tumawag alam huminga bakuna numero yung iyan ito dito
    ba naman kasi nilalagnat masakit kailangan`,
  tr: `merhaba selam gunaydin iyi aksamlar gunler tesekkurler tesekkur ederim lutfen ozur dilerim degil ben sen o biz siz onlar var yok
    bir ve veya ama eger ne kim nerede zaman neden nasil hangi olabilir gerekiyor istiyorum benim senin onun bizim ile icin hala cok
    her hic simdi bugun dun yarin ates atesim oksuruk agri bas bogaz test pozitif karantina yardim doktor oglum kizim annem babam
    kocam esim karim ev evde gun hafta evet hayir konusmak biri kisi aramak biliyorum anliyorum nefes asi maske numara mi mu miyim bu
    su da de gibi kadar sonra agriyor alamiyorum yapmam lazim nasilsiniz misiniz`,
  ar: `salam salamo 3alaykom alikom wa7ed wahed chokran choukran shukran 3afak afak bghit bghiti kayn kayna makaynch ma 3andi 3ndi 3ando
    ana nta nti howa hiya dyal dyali dialna wach wash wesh chno shno achno fin fein imta 3lach kifach bzaf bezzaf daba lyoum lyouma
    ghda s7i7 mrid mrida rasi kaydarni kayderni skhana s5ana k7ba ka7ba l7al mama baba wldi bnti mrati rajli dar f w li lia liya
    hadchi had walakin ila 7it hit allah inchallah inshallah hamdullah sbah lkhir masa labas l3ya kan7es kan tbib s7a mouchkil khoya
    khouya khti na3am la2 mabrouk ya3ni kida delwa2ty 3ayez 3ayza mesh mish ezay izzayak lw law sa7 7aga ta3ban ta3bana mn wra9 wla
    wa7d tilifoun nhder nas m3a l7ajr kmama khasni ch7al bla 3yit ah ewa mwaf9 katakel safi khlliha mabghitch nkmel nakhod drt khrj la
    machi nrta7 khda kaydrebni jatni sbitar tamane l lbolis kaychouf kankteb kat3awn 7ajr darouria drari sghar nsafer khas weldi
    mafhmtch maktoub baraka llah smahli fhemt bslama`,
  uk: `pryvit dobryj den dyakuyu bud laska ya mene meni maie duzhe`,
  hi: `namaste main mujhe mera meri hai hain nahi nahin kya kaise kab kahan bukhar khansi dard madad chahiye aap hum mere ko ka ki ke se
    aur raha rahi hoon hun bahut ghar dawai`,
};

const listed = new Map<string, ReadonlySet<string>>();

/** True for a common word of a language, folded. */
export function isWordOf(language: string, word: string): boolean {
  let words = listed.get(language);
  if (words === undefined) {
    words = new Set((LISTS[language] ?? '').split(/\s+/));
    listed.set(language, words);
  }
  return words.has(word);
}

/** International words and bare answers: no evidence of a language. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `ok okay okey okk kk no si n s x e a o i ah eh oh uh uhm mmm mm mah boh ahah haha lol hahaha test covid covid19 corona
    coronavirus sms pcr ffp2 immuni app whatsapp telegram email mail internet info stop start restart help menu video chat
    operator positivo negativo doctor virus hotel numero otp cun spo2 sat fr fc bpm bot gps asl ats ulss usca c f h m t l
    d rt pdf qr wifi bye ciao % ° h mg ml cm kg euro www http https com it org emergency sos`.split(/\s+/),
);

const votes = new Map<string, readonly (readonly [string, number])[]>();
{
  const owners = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of new Set(list.split(/\s+/))) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  for (const [word, languages] of owners) {
    const weight = SAYS_NOTHING.has(word) ? 0.15 : (word.length > 2 ? 1 : 0.7) / languages.length ** 1.3;
    votes.set(
      word,
      languages.map((language) => [language, weight] as const),
    );
  }
}

/** A greeting or thanks alone says enough. */
const ALONE: readonly string[] = (
  'hola gracias buenas pershendetje faleminderit tungjatjeta merhaba bonjour bonsoir buongiorno buonasera hello thanks hallo danke multumesc salamat kumusta ' +
  'obrigado obrigada dziekuje hvala grazie mersi'
).split(' ');
for (const word of ALONE) {
  const known = votes.get(word);
  if (known !== undefined && known.length > 0) votes.set(word, [[known[0]![0], 2] as const]);
}

/** Letters with marks that few languages write. */
const LETTERS: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/[ășțţş]/u, ['ro'], 1.2],
  [/[ăâî]/u, ['ro', 'fr'], 0.5],
  [/ë/u, ['sq', 'fr', 'de'], 0.6],
  [/ñ|¿|¡/u, ['es'], 1.2],
  [/ß/u, ['de'], 1.5],
  [/[äö]/u, ['de', 'tr'], 0.7],
  [/ü/u, ['de', 'tr', 'es'], 0.4],
  [/[ãõ]/u, ['pt'], 1.5],
  [/[ąęłśźżćń]/u, ['pl'], 1.5],
  [/[čšž]/u, ['sl'], 1.5],
  [/[ığ]/u, ['tr'], 1.5],
  [/ş/u, ['tr', 'ro'], 0.6],
  [/ç/u, ['fr', 'sq', 'tr', 'pt'], 0.3],
  [/[êûœ]/u, ['fr'], 0.8],
  [/[òì]/u, ['it'], 0.8],
  [/[àèù]/u, ['it', 'fr'], 0.3],
  [/[áíóú]/u, ['es', 'pt'], 0.4],
];
const MARKED = /[\u00a1-\u024f]/;
/** 3, 7, 9 and 5 between Latin letters: Arabic typed with digits. */
const ARABIZI_DIGIT = /[3759]/;
const ARABIZI = /\b(?=\p{L}*[3759]\p{L})\p{L}*[3759]\p{L}+/giu;

/** Votes of the words and of the letters' marks, by language. */
export function votesOf(words: readonly Word[], text: string): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
  };
  for (const word of words) for (const [language, weight] of votes.get(word.text) ?? []) add(language, weight);
  if (MARKED.test(text)) {
    const lower = text.toLowerCase();
    for (const [letters, languages, weight] of LETTERS) if (letters.test(lower)) for (const language of languages) add(language, weight);
  }
  const arabizi = ARABIZI_DIGIT.test(text) ? (text.match(ARABIZI)?.length ?? 0) : 0;
  if (arabizi > 0) add('ar', arabizi * 1.2);
  return scores;
}
