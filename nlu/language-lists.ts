// The commonest words of each language, as they begin, ask and complain; under `it` the dialects too. Folded spelling: accents do
// not matter, nor does their lack. Read by language-words.ts.
export const LISTS: { readonly [language: string]: string } = {
  it: `fio fia fato tampon saro boh so coso fadiga stamm nguaiate jute jutame fao va vene vegne tossa nono desso gera ista tuti tribolar vien butarme canal magna magnar nosele sgionfa boca lengua riesso mandar saiva lucido zoga
    auguri tartaruga capio novo alora racmand cumpagn farmacia tampu chel chela pignata fioi tosi anco ades ghera gavea gavevo
    tegn dolore mbitte scinne vrazze passe telefunatimi fauri spisa sugnu chiusu pigghia macari manu kiamatemi casi stufa bona
    maje fazzo faciteme aiutateme diciteme currite veniteme scetate nzomma vabbuo propeto uocchie naso recchie stommaco spalle
    avissi avissa vinissi chianu talia accura camurria fimmina masculu carusu carusa caruso picciridda bonasira bongiorno
    bonasera bonaseira bundi bundì cerea dime dimme famme faseme dame spetto speto sito sestu ndemo femo vago vao
    so fò sò nol nóm mond sciur sciura mader pader fradell cusin nevod poer pover scusee scusè gras grassie grasie grassia
    diu cussì cussi inveze sempar giurni settemane setemana setimana zorni zorno matina sira not nott
    eja emmo certu chena chentza oe nde narami aggiudade agiudu sorre frade fizos domo gran primo primi prime mare mari tata ciao salve buongiorno buonasera buonanotte grazie prego scusi scusa per favore piacere non
    sono ho hai ha abbiamo avete hanno che di il lo la gli le un uno una del della dei delle degli al alla ai alle dal dalla nel nella
    sul sulla con come cosa chi dove quando perche quanto quale si mi ti ci vi mio mia miei mie tuo sua suo sto sta stiamo stanno fare
    faccio fai devo posso puo voglio vorrei bene male molto poco anche ancora gia mai sempre ora adesso oggi ieri domani stamattina
    febbre tosse mal testa gola tampone positivo positiva quarantena aiuto medico dottore figlio figlia madre padre mamma papa marito
    moglie nonno nonna casa giorni settimana ma pero se e o questo questa quello siete essere avere sintomi respiro vaccino mascherina
    numero operatore persona parlare chiamare sapere capito certo forse nn cmq xke ke sn nun aggio tengo bella ragazzi boh va tutto
    niente nessuno nessun senza da stato stata ce c qui qua li quindi allora dopo prima risultato dolore petto sento sente io fa piu
    contatto due isolamento fatto serve dell codice quanti anni sei tutti lavoro quali oppure andare tre ogni giorno regione certificato
    stretto siamo scritto altro uscire cosi stare scuola detto signora tra qualcuno volta servizio deve dall vero meglio vuole amico poi
    scrivere proprio chiedo esposizione tempo altra ufficio scrivo molecolare domanda contatti bambini usare vicino stesso qual esito
    domande parla letto capo nell lingua trovo pure notte dieci tutte tracciamento spesa risposta referto prendere altri risponde paura
    chiede via rischio possibile infermiera capisco riesco possono nome mesi malato funziona dare bambino videochiamata vedere tutta
    risposte raga persone perso mettere ed chiuso stessa qualche puoi possiamo notifica minuti cose bagno appena volevo tornare quante
    potete lunedi invece famiglia capisce capire vado secondo rispondere prende porta ero cui collega cinque buona vedo quattro ospedale
    modo messo messaggio macchina insieme arrivato volte questionario positivi mattina mangiare finito distanza avviso vita sia ricevuto
    portare naso inizio fratello figli faccia chiedere chiama azienda avuto aperto ad inglese fuori eta bisogna arriva stasera sotto
    servono regole legge fino fanno esiste dentro col chiamata aspettare aria xe torna tenere sull stanza reparto prendo parole parlo
    otto mese mani gentile domenica dicono casi anno troppo terza questi prenotare posto passa nuovo mandato informazioni entrare chiamo
    chiamato sorella soldi piano metri indirizzo differenza davvero buon bisogno avanti applicazione vostro voce treno tanto sito sicuro
    seconda sbagliato resta raffreddore preso paziente passare occhi nipote nei meno isolato igiene guardi giusto foglio esce dormire
    conversazione cellulare carta badante appuntamento vengono telefonata subito saluto sai ringrazio queste quelli quella penso mentre
    genitori fate documenti chiude cane braccio tocca rossa rientro ricordo positivita permesso nessuna mo messaggi mascherine lavorare
    lavora gradirei giornata dico desidero arrivata visita uscito suocera signore settimane scrive saturazione sanitario sabato rispondi
    quindici qualcosa prossima presente paga nuova nulla mette malata leggere influenza forza facciamo cuore contagi compagno chiesto
    cambia bambina abito telecamera stretti saturimetro sangue risultata rientrare quest preferirei perdere paese nostra lascia giu giro
    fosse devono conta colore chiusi chiedono cambiare amici aiuta gh ghe ga gnanca nu na cchiu chiu je er so ncopp guaglio piglia
    vulissi famme me voj te ne cossa pol vardar vidiociamata son bon fe par lu ier soci fui u havi haju nsemmula parrari miedico basta
    ciaooo bonasira dumanni dotor telefono video chiamate telefonate controlla minaccia spiegatemi manda guida uso scarica vergognatevi
    gnente servi preferisco unni pozzu fari cci aju avi semu sugnu nenti picchi dumani ajeri matri patri figghiu figghia mugghieri
    maritu picciriddu picciriddi picciotti chistu chista idda iddu nuautri doli frevi ciatu sciatu vossia voscenza bedda ntra unn comu
    quannu accussi dutturi ascutari sacciu vogghiu aviri bonu malatu tutt stongo stong staje chesta chisto chillo comme pecche addo
    uaglio guagliu puozze vulesse vuless saccio sacc fatt assaje assai juorno juorne oggie dimane mammeta pateto frateme soreta figlieme
    figliemo muglierema maritemo capa freve dicere sentere cca jamme songo simmo perzo bbuono bbona jurnata uagliu guagliona teng stoc
    stoche ua gho gha semo parche ndove indove fiol fiola toso tosa putel putei febre goea anca doman incuo vegnir vegno podaria vojo
    voio mejo bondi siora sior ghemo gavemo quarchedun qualchedun stropa dol panza pansa marangon fradel sorea sun sunt minga nagott
    dutur dottur fioeu tusa tuss coo disi pude podi vori anda insci adess incoeu mala malavi malada hoo masna frev parej nen
    ancheuj mach lhai ij dij daje aho anvedi magna respira dimme moje fijo fija bono sordi nammo annamo aoh uagnon uagnone nge mbe
    pigghiate megghiu seo seu apo appo tengu happo dottori frebba sos sas comente cumente ite bi depo depu faghere podes podet babbu
    fizu fizza traballu cras eris malu meda arrespundit sintu sentu jorna simana aieri aieressera ajersera ncasa mbriaca bbene bbuo
    cumpa zio zia compa dda lla issu issa isso essa nuie vuie loro chelle chilli dolori brividi nausea vomito diarrea isolamenti tamponi
    vaccinarmi vaccinare vaccinata vaccinato guarita asintomatico asintomatica sintomatico rapido antigenico bambine figliola nonni zii
    cugino cugina cognata stanchezza febbricola febbrone tachipirina paracetamolo antibiotico pressione polmonite aiutatemi aiutami
    soccorso ambulanza emergenza urgente urgenza grave gravissimo svenuto svenuta svenire respirare affanno fiato braccia gambe schiena
    pancia stomaco orecchie dati lei viene sera malattia era dato parte neh contagiato visto normale comunque esco bimbo stanotte
    negozio manca venerdi numeri pediatra chiusa conto umano sarebbe aspetto esame giovedi stati acqua vanno restare cliente palestra
    vuol trova soltanto fra entra cortesia punto danno finita assisto martedi asilo nido dipendente nelle mandare datore solito bimba
    avevo farmi ragazzo telefonato pos bar chiudo metto richiesta risposto vuoto ossa latte guarigione davanti gatto avvisare consegna
    rifare altre apre mezzo finisce nemmeno lascio dobbiamo trovare aver sui francese estero nello spiega obbligatorio potrebbe alunno
    ferma sentire aveva guarito freddo presenza cambiato riesce dalle lasciato mezz pubblica dorme aspetta finire controllo attesa sulle
    farlo dovrei caffe morire picchia saluti libero agli disponibile partire programma alunni avrei elenco conoscere venire ricetta
    tossisce vicina pomeriggio balcone capelli labbra rientra scaduto sierologico fatta presto residenza scaricare quanta spiegare
    sbaglio sette errore senso passo rotto dietro protezione ditta lungo incinta scendere segni occorre uscita cucina grande
    supermercato fatica pensione arancione prenota restano cio cena scrivi fammi oltre segnalo avvocato prenotazione contro segna
    piccola albergo passi lettera torno leggo definizione pagare prezzo guanti purtroppo obbligatoria attivo attraverso aperta toglie
    schermata anziani assistente scegliere roba ripetere stavo ossigeno anziana neonato squadra ansia dormo morto resto chiavi contano
    colloquio prenoto pacco affitto maschera sbloccare ripartiamo saprei andata uguale voglia chiaro affidabile vecchio gira piccolo
    aiuti consigli veloce venti vera mangia fermo meta riposo suocero guardare sentito contratto eravamo sintomo cioe lontano natale
    spazzatura nove dosi beve tolto terra bocca banco considerato diversi orario arabo vostri dipartimento isolati tedesco concorso
    accordo ragione sopra consenso intende cos potrei messa muro telefonare trovato parola cortesemente sanitari insegnante righe aggia
    sede ricevere comincia rispetto manco sarei civile avendo colpo cancella buono passato contagiata dirlo gita fabbrica amica bimbi
    sparire coinquilino tavolo divano seduto rosso lezione pranzo piatti condominio serata lavare recapito distretto scuole citta
    diritto ripartire confermo esattamente direi proseguire fatti cinese ufficiale coi barca esempio studenti semplici dello coso
    capisci dirmi consiglio frase parlando mica annulla corso chiudere torniamo valore morta turni pensare fila dodici buttare farla
    ristorante collo assenza riconosce assistito vicini ascensore basso vogliono clienti esposto posta cibo ritirare richiamo cancellare
    trattamento magazzino batteria incontrato aereo segnalato presa presentare tenuto diverse consigliate dimmi salute ragazza pubblico
    neanche sapete chiami rispondono venuto dottoressa personali modulo pastiglie secca scende olfatto addosso negativi gravidanza
    disturbi viaggio finestra scale ammazza peso cerco urla pane periodo scorso viola prof infetto mensa pullman mercato segreteria
    fatemi vaccinazione trasmette polizia esami obbligo spostamenti lezioni caricare corretto sembra credo informativa dubbio scritta
    possa vorrebbe machina perde intendo almeno signorina scusate verso domando aprire comprare lasciare comprato scoperto ottantadue
    risulta presenta piange motivo passata quara vostra togliere indietro piccoli padrone poter separati posti allerta gialla sala
    accesso contattato telefonico vaccinale percentuale rinnovo inserire allergia rifiuti spostare cancellazione eliminare benissimo
    sicura rispondo abita desidererei semplice provo porto scarico usato famiglie spieghi frasi grado epidemia anziano peggio metti
    regionale ottant dispiace sole televisione privato stanca corto arrivare cura esistono giocare saputo confermato novembre presso
    domattina alcun caduta terrore mondo vivere isolata calma finta provato passaporto vestiti signori vedono cade elementari compare
    regola spiego potreste essendo giovani infezione vinto avevano ottengo sblocco puntura rimanere accetta rifacciamo conferma rimasta
    minorenne versione regioni telefonino colleghi servizi schermo cento pratica quanno stanze magari dica facendo complimenti stesse
    state pensavo ripete pazienza consegne sbagliata richiede uomo lasciamo interrompere annullare finisco occhio domiciliare qnt
    responsabile malati segno mezza undici disabile volo candeggina infetta sportello parcheggio pensato bloccato insegno diventa
    assistita squilla guardo butta mena convivente fidanzato panni amministratore sveglia sudo storta macchie luce pulizie universita
    festa matrimonio cortile viaggiare sara mercoledi vediamo gentilissimi eccomi senti diverso comuni ordinanza disdire passati portano
    assicurazione ingresso finale cancellate obbligato attestazione volontari avvertire riassunto negli contrario attivare rimane
    campagna suona incontro bianca pieno dipendenti germania montagna comparso avrebbe dammi cognato chiara sbaglia informazione
    assistenza intelligenza indicarmi glielo interessa sezione ritiro percorso caldo finestre buoni comunicato tornato ormai venuta
    vista finora piangere angoscia contagiare situazione cassa fisso telefona addio butto poiche nero brucia strano migliore passaggio
    andato tavoli aperte istituto sentiamo congedo telefonarmi telefonicamente lettere fascia passate grato viso chilometri analisi
    stazione bollettino nuovi sardegna sindaco forno gruppo disinfettare identita occhiali gradi ndo conversazioni autocertificazione
    riprendere lenzuola alcol ricominciamo partenza stoffa didattica perfetto anzi indicato occupa precisa perdo falsi precedenti
    spiegate campo abbia succede consegnare posizione terzo funzioni disponibili compiti farmacista dici schifo pagato serio dirle donna
    gentili siano genere saperlo iniziato pensa fermarmi lunga segnali coinquilina ammalato star seguo eseguito sorveglianza dint
    richiamato intervento tamponato nostro segnalare eppure piazza pesce viva malattie necessita piango appartamento quaranta silenzio
    dimenticato funerale biglietto spero caccia tavola giugno botte nuora suoi quasi cell stipendio attacca calcetto recupero furgone
    intanto erano scs scolastico chiesa ricevuta stacco risentirci auguro porgo catania squillo chiamarmi passami consulto organizzare
    vaccinazioni frigorifero vaccini escono ricoverati maniglie scarpe estate veterinario pannolini gioca ricorso abbonamento latino
    rilascia prova disinfetto elementare prove chiusura doveva prelievo ripeti portale preside asciugamani pasti consentito perdita
    generazione`,
  en: `hi hello hey good morning evening thanks thank you please sorry not i am im are he she it is was were we they have has had do does
    dont cant the a an of to in on at for with from my your his her our their what when where who why how which can could should would
    will must need want feel feeling sick fever cough headache throat test positive negative quarantine help doctor son daughter mother
    father mum mom dad husband wife home days week but and or if this that these those yes yeah there here now today yesterday tomorrow
    speak talk someone person call know understand maybe symptoms breathe breathing vaccine mask number tested got get been very much
    also still never always because about any some all out up go phone like don one by many work tell day be again swab after people
    last back health two since result night write without says close us leave every take stay see only more open keep give use ten
    somebody make before answer told school say really office next live let just everything too start said lost kids writing while wants
    three same room nothing may information house exposure end doesn book answers wrote things sleep right put over old nobody new masks
    italian infected first family explain children certificate alert wrong won well way vaccinated thing ring read pharmacy nurse myself
    mean language hours gave free four exactly english wear times show send second safe rules report paper other monday mind met italy
    isolating instead goodbye friend food class brother between ask another allowed words whole wanted waiting tuesday town through then
    than spread sir signs off name life letter lessons isolate human going forget find eat download down dog count child check cases
    cancel being begin away appointment ago afternoon years written wipe warning walk wake visit until true think supermarket stored
    started share self saturday renew reliable red reads re pay oxygen others once often neighbour near move lot look lives list left
    kill kid job him grandmother god gives form finish everybody ever even enter enough employer email eight easier during disease
    different didn department counts continue catch came boss blue blood best asks asked apart anything anybody already alone agree
    address abroad yet worry wish whether went wash wait voice used unlock twice travel track took toilet together tired till thursday
    third thinking sunday stuck soon something small single side sickness shows shopping shared seventy set separate sent runny run rule
    rubbish rooms risk request reply rent remember reading quick quarantined prescription pain outside nursery nice news months month
    money mobile mistake medicines made love looking locked local ll kitchen keys jab into inside hour honestly high hasn hard handles
    goes given friday found fly flatmate five fingers exposed driving door doing disinfect did diarrhoea details deleted delete correct
    copy considered completely colour colleague cold closed yep nope thx dunno hiya cya yo gotta cheap stupid abort question robot
    operator recipe insurance quote gloves store no idea me dizzy dizziness nausea vomiting diarrhea chills shivering exhausted weak
    sneezing sore ache aches aching hurts hurt swollen rash swelling faint fainted unconscious burning isolation booster ambulance
    emergency urgent breathless smell taste sister wheres whats hows wont ive id youre hes shes theyre thats lets anyone asap ty plz pls
    u ur gonna wanna lol bro mate cheers ok feverish time long doesnt hospital them stop better bye didnt bring afraid real nose
    roommate type line weeks sure weekend case chest card documents water little shop bathroom car available fast rather called students
    compulsory half asking coming boyfriend student clean living tonight passport tells breath follow bless eyes sign university music
    remove flat staff bit bed detected absolutely both install changed keeps place buttons text instructions madam speaking website ill
    oximeter lady milk apply heart grandma infect hasnt dead stairs each makes gym landlord street received around numbers price permit
    flu arrived ticket switch account answering running settings able useless sentence year typing shut talking company taking shift buy
    helps done happens airport early official isnt terrified died hold grey hands empty everyone stand threatens working carer lips
    coughing difficult short pregnant dey teacher guy cousin balcony anywhere needed arrange kindly deaf london helpline infections
    naples parcels contagious french spanish licence glasses tax dry rome return erase access expired recovery delivery isolated pick
    groceries cross beginning boy pupils symptom body false upload ringing touch public quit lab none meet intensive translate low cost
    full private testing passenger ahead course battery version required german switzerland country press worst disappointed waste taxes
    telling answered joke chatting writes automatic longer actually treat toddler watch drink rest measure staying carry shower tablets
    grandad lines phoned saying tourists assist holiday means finally havent scared panic crying lose passed having exams reason heavy
    hear knows camp sometimes speaks hits controls gasping fit floor forty sitting window sweating gone moving dinner kissed girlfriend
    wednesday girl later friends passing outdoors risky neighbours building serious woke ready coffee calling hope dear landline
    contacted screen connect complicated transfer illness regions paediatrician needs doctors opening nearest lake lombardy daily yellow
    municipality most conditioning bite pool sharing arabic chinese ukrainian waiter clock washing booking agency withdraw consent clear
    records servers proof absence salary release closing flight eating sheets fridge ourselves throw obliged supposed families repeat
    scratch redo mandatory cloth border usually normally ones thermometer indeterminate outcome sheet sample appreciate authority busy
    within heard forgot effects shot`,
  de: `hallo guten morgen tag abend danke bitte entschuldigung nicht ich bin du bist er sie es ist war wir ihr haben habe hab hast hat der
    die das den dem des ein eine einen einem einer und oder aber wenn was wer wo wann warum wie welche kann kannst konnen muss soll will
    mochte mein meine meinen meiner dein sein ihre unser mit von zu zum zur bei nach aus auf an im in fur gegen ohne um auch noch schon
    sehr immer nie jetzt heute gestern fieber husten kopfschmerzen hals schmerzen test positiv quarantane hilfe arzt sohn tochter mutter
    vater mama papa mann frau oma opa zuhause tage woche ja nein kein keine keinen sprechen reden mensch anrufen weiss verstehe
    vielleicht atmen impfung maske nummer mir mich dich uns seit da hier so grias servus moin griass nit i net isch hob hon man uber vom
    sich nur beim sind gibt darf als mehr machen werden lange jemand ab wird vor ob daten corona bekomme alles wissen tagen schreiben
    handy fragen frage brauche wurde wirklich viele uberhaupt tun hause ende einmal eigentlich diesen dass daheim bleiben bekommen
    andere zuruck zimmer wieder viel suche positiven nimmer nichts neu nehmen nacht mussen luft lauft lassen konn hatte gut gesprach
    gern geht ganz etwas ergebnis diese dienst apotheke zusammen zeigt wos wohnung wia welchem unter symptome sonntag schlecht
    sanitatsbetrieb sanitat samstag sagen richtig reicht oft meran meinem liegt leider leben kontaktperson kommt kinder keiner jeden
    ihnen gilt genau frei finde enk durfen drei deshalb dann damit braucht bozen bevor besten befund antwort anderen allein abstrich
    zwischen zwei welcher weg ware vielen verlangt tragen testen sudtirol stimmt starten sprache schule schreibt schreibe schonen
    schnupfen schnelltest schlafen raus pflicht offen nochmal melde medikamente liegen lieber letzte lebensmittel krankheit krankenhaus
    konnten komme kleinen klasse kindern ins hot hort getestet gerade gemeinde gelten geld gehen gar ganzen ganze funktioniert fallt
    fahren erste erst erklaren einkaufen dieser deutsch denn dauert dank dafur buchen bruder bringen bis bestatigung bekommt auskunft
    arbeiten ansteckung anruf angst angaben abstand abbrechen zuverlassig zuruckrufen zeigen zehn zahlt worin wollte wohnen wochen wert
    wem weiter weder wechseln warte warnung warnen waren vormerkung vorgang vorerkrankungen vier videosprechstunde videoanruf verwirrt
    versteht verstanden verschieben unterscheiden umzubringen tua trinkt teststation testergebnis telefonat tabletten stellt stellen
    steht standig sorgen sitzt sitze sicher selbsttest selber sehe schwester schwer schuler schnell schluss schlagt schickt sattigung
    sassen sagt rund ruft risiko recht pfiat personlichen olm olls notwendig niemand neues neue nase nachste nachbar muass montag
    moglich mochten minuten meter menschen meldet macht mache lossn loschen lippen liest liebsten leute lebt kotz kostet kopie
    kontaktverfolgungs kaum italienisch innsbruck infizierten impftermin ihn hustet hund hof hoch hilft herunterladen heisst hebt
    hausarzt grenze gott gesundheitsamt gesund gespeichert gesehen geschrieben geimpft gehort fuhle frisst freundlich freundin freund
    freitesten freien fragebogen fernunterricht falsch fahrt essen erhalten erfahren enger engen einverstanden echter dran dir derf
    denke davon datenschutz daran brust bruneck brixen brauchen blaue besuchen besser besetzt klar jo nix di gor bisch sell nervst
    testtermin testzentrum do los wieviel kuah kriagn dokter na merci vielmol hoi tschau tschuss gruezi tach moagn bittschon kopfweh
    halsweh durchfall schwindel schwindlig erbrechen ubelkeit gliederschmerzen mude mudigkeit schuttelfrost atemnot bauchweh
    bauchschmerzen ausschlag gruss gruess oida bua madl madel dirndl han dahoam dahoim bissl bissi heit gestan morgn woas woass kimm
    kimmt ned freili notruf rettung arztin baby schwanger bein arm kopf bauch koennen koennt moechte waere fuer ueber muede kriag brauch
    brauchat hots gibts mog mecht deaf eppes koa koan anders fruh ihm eltern amt durch statt doch unterschied antworten krank jemanden
    arbeite beide redet wegen warten buro laut meldung geehrte damen herren dazu sehen beginnen alter gemacht wohne erkennt helfen enkel
    einfach verstehen uhr zahlen hiermit vergessen mag bett urlaub angerufen betrieb fertig gestorben altersheim weit unsere weh endlich
    ihrer sitzen haus gesicht solange fenster rote tisch dabei zug positiver sterzing freitag bedeutet nachricht gemeldet beschwerden
    datum dort kleine chond ersuche telefonnummer ubertragen passiert bescheid hinaus waschen bub kommen regeln anfang vorne impfen
    passt deutsche nahe bringt verfugbar programm schicken beantworten gegeben wozu sonst diesem dritten danach maschine null durfte
    krankenschwester beenden weitermachen stelle vergiss gefunden messen tee schnauft bringe wochenende holen ausgefallen heim obwohl
    kalterer stall infektion arbeit wohnt pflegerin herz sobald vorbei hore unterstutzung schreien nachts schritt druck werde jede
    geschlagen gehe nachrichten kurz geworden schlussel blut augen satz hohes mitbewohner neben infiziert teilen stunden fehlt zahle
    risikokontakt selben symptomen gewesen benachrichtigung alm ersten ruckruf melden lesen mitarbeiter meines ubernimmt kompliziert
    pendler anschauen hatten verlange bild lautet furn schlanders pro falle ansteckend zweimal anstecken milch einfacher flug bluttest
    verloren neuen brief mini anonym arbeitgeber dorf eingeben zettel lohn kranken geschirr trotz konnte einreise anzeichen namen`,
  fr: `bonjour salut bonsoir merci s il vous plait pardon desole ne pas je suis tu es elle est nous ils elles avons avez ont ai as a le la
    les un une des du de et ou mais si que qui quoi quand pourquoi comment quel quelle peux peut dois doit veux voudrais mon ma mes ton
    son sa ses notre votre avec pour dans sur chez sans par aussi encore deja tres toujours jamais maintenant aujourd hui hier demain
    fievre toux mal tete gorge test positif positive quarantaine aide medecin fils fille mere pere maman papa mari femme maison jours
    semaine oui non parler quelqu personne appeler savoir compris etre respirer vaccin masque numero c j d accord depuis ce cette ces
    faut faire avoir plus moins bien rien y en au aux moi tout combien qu appli fait pouvez svp temps sont isolement sortir reponse
    matin maladie malade donc cas trois toute soir sais prendre meme marche journee apres puis ici ete enfants donne deux debut bonne
    avant veut souhaite quels quelles pendant mois jour fois famille ecrire dit demande comme autre aucune ans aller voisine vient trop
    toutes tous soeur seule semaines rester refuse pourriez petit passe obligatoire mieux mettre laisse italie heures heure grand frere
    donnees confirme compte chaque bureau besoin attendre appelez aoste alors alerte aimerais voyage vos visio vie trouver trouve
    travaille tiens tester telecharger symptomes sanitaire risque revoir reponses repondre repondez rapide prie prelevement prefere
    plutot peur peu perdu patron passer parle nuit negatif manger lundi langue laboratoire juste jeter humain habite franchement ferme
    faudrait expliquez etroit etes etait envoyez ensuite donner dix discussion deplacer depart demander courses cote continuer comprends
    commence cinq cherche chambre cela bon beaucoup avais attraper arrive appelle vraie vrai vont voiture voit voir vivre vite vit
    visage vis vide ventre vallee valable vacciner travailler travail traitement tracage tousse tomber toi surveiller supprimez suivre
    suivi suit suffit sonne sommes smartphone signale seulement sert serologique serait sens sante sang samedi salutations rouge rhume
    revenu retire restee responsable reprendre repond rentrer renseignements rendu rendre reglement refaire recuperer recu recommencer
    rdv raconte proche prochaine prix printemps presque presenter porter portable petite perte perd passez papiers ouverte oublie
    ordonnance ordinateur obtenir nom nez mont mesure menace medicaments madame loin lit lettre laver lait joindre isolee infos
    infirmiere indiquer idee hopital hesite guerison gardez garder garde garcon francais foyer font fonctionne fatigue exprimer expose
    expliquer exactement etrangers etais escalier equipe envoyer envie entretien entrer entree enferme enceinte effacer ecrit ecris
    ecran duree dossier domicile disant dis dimanche desinfecter depistage coute court cours coupe contaminee contagions contagieux
    contacter consulter considere colocataire collegue cogne cle choisir chien changer cafe bout blanc autres automatique attestation
    arret argent arabe antigenique annuler annonce ami allez allergie aider affiche adieu ouais nan bjr coucou annulez finalement
    conseiller linge etouffe chat fiables autotests chirurgical grippe slt dsl voila ben bah stp bsr cc mdr jpp tkt ptdr frissons
    courbatures vertiges nausees vomi diarrhee fatiguee urgence urgences ambulance samu docteur pharmacie rappel contact negative
    malades souffle poitrine jambe bras dos yeux oreille bebe gosse gamin mamie papi tata tonton voisin copain copine jsais chais cest
    jai jsuis jpeux jveux jarrive droit ecole carte usl dites appel koi enfant rendez ligne chose personnes monsieur doivent coup
    ensemble erreur commune reste exposition nouveau sait croise phrase vaut dame fais seul controle contamine aidez envoye dernier
    ouvert operateur dangereux isoler fini creche departement vieux etranger montre peuvent truc paie occupe lequel signes vacances
    employeur sortie positivite pleure sors pense crois cause levres bouche chantier salle vendredi vingt jfais courmayeur efface fil
    regarder vert chiffres dehors lunettes appartement vers formulaire recevoir boulot coule scolaire mort dakar prefererais poste
    termine tunnel finir absolument installer utiliser italienne suisse historique soigner donnez nul honte importe repondu cet trompe
    arrete avis interrompre veuillez acheter saturimetre telephoner moleculaire suite positifs troisieme enfin aucun faux angoisse
    enfermee dors confinement cuisine morts plusieurs derniers jusqu pris tape passeport entends confines sous respire normalement
    longtemps lever mange fenetres maitresse foot quelque signifie monde chacun repas pourtant touriste soiree bientot rappelez voix
    pourrait souhaiterais montrer horaires guichet publique monte vaccines bcp eau colis valdotaine recette sejour inscrire reserver
    perime amende deblocage vais reclame assurance feuille prevue envoie poubelles organiser clair retour recommence premiere revenir
    melange dure supermarche nouvelles regles traverser france expire gout tjrs mardi labo attends salivaire`,
  es: `ahogo ahoga ahogando cayo caido caida salir trabajo escuela empeoro mejor peor duele duelen empezo desde hace cuanto cuantos manana tarde noche ninguno alguien quien donde esta estan llamen llamar vengan hola buenos dias buenas tardes noches gracias por favor perdon lo siento no yo soy estoy eres esta es somos estamos son estan tengo
    tienes tiene tenemos he ha hay el la los las un una unos unas del de al y o pero si que quien donde cuando porque como cual cuanto
    puedo puede debo quiero quisiera mi mis tu su sus nuestro con para en sin sobre tambien todavia ya muy siempre nunca ahora hoy ayer
    manana fiebre tos dolor cabeza garganta prueba positivo positiva cuarentena ayuda medico doctor hijo hija madre padre mama papa
    marido esposo esposa mujer casa semana hablar alguien persona llamar saber entiendo quizas respirar vacuna mascarilla numero desde
    hace me te se le nos les esto este eso ese mucho mucha bien mal nada nadie hacer contacto asi trabajo mejor aislamiento todo otra
    cuantos codigo vez mas sintomas resultado ni necesito hasta datos aplicacion volver tiempo salir salio otro estrecho dia
    videollamada verdad usted pueden funciona dos aqui ustedes todos tienen sirve responde queda pregunta pone permiso pedir ninos mismo
    misma informacion hora hago escribo enfermedad enferma despues contagiado contactos certificado cada anos usar ser senora senor
    seguir sale sabe roja respuesta rastreo quiere puedes preguntas prefiero podemos piso pega papel pais otros notificacion noche
    ninguna ningun municipio miedo manera llevo llamada ir igual idioma fue falta exactamente estuve estando escribir enfermo ella
    distancia diferencia dieron descargar cuestionario contesta conmigo comida comer clase cita cinco celular cambiar cama bano avisar
    antes algo veces van vamos vacunacion todas toda tenido tarda sigue servicio seria segura saturacion salieron ropa riesgo respuestas
    residencia receta queria pusieron primera prevencion precio positivos posible poner pido personas personales perdido perdi paso
    pasaron pasar pasaporte pagar operador olfato oficina nuevo necesita movil meses mesa mensaje mando malo lunes luego llegar llegado
    llamen juntos jefe instalar infectado humano horas hisopado hice hermano hacerse gustaria fiable exposicion explica estuvo estar
    esperar esperando espanol escuela enfermera encerrada empresa empezo empezar elegir electronico duele dijeron diez departamento
    demas decir darle cuido cuenta cuarto creo correo correcto conversacion continuar conteste contestar companera clarito borren
    bajando baja ayudas aviso anoche algun aislado aire agradezco acuerdo abuela sip nop dejalo vaya cancelar chau adiosito llamenme
    horario cuentame chiste lavar barbijo clases pague idea segunda dosis entendi explicamelo despacito adios saludos claro vale mareado
    mareada mareo gripa gripe resfriado barriga estomago vomito vomitos diarrea escalofrios cansancio cansada cansado dolores ardor
    nauseas ronchas urgente urgencias emergencia ambulancia medica farmacia cubrebocas vacunado vacunada refuerzo contagio pecho pierna
    brazo espalda ojos nariz oido embarazada abuelo abuelita tia tio suegra vecina mami papi bebe nene ayudenme ayudame porfavor xfa xq
    pq tmb q ke oye oiga disculpe vosotros ahorita muchas poquito nomas aca alla aun estaba fui hacen voy nino pasa salgo nombre tener
    doy antigeno peru sabado ver sigo entrar cerca contagiar toca jaja bajo obligatoria espana abren habla tomo bueno encierro viajar
    llego acabo trabajar camara perro pide patrona piden perder cara genova pues viejo encuentro edad llevar numeros porfa ahi pienso
    agua pastillas pongo cuatro nosotros quede vida escrito dios dejo hermana manchas lengua jueves fecha pase solicito direccion gato
    saco cuesta mande semanas marco carro hagamoslo viajo esa temas nueva cosas preguntar mandar cuales familiar entiende tratar
    atencion dinero rato maquina computadora lado doctora tomar cuantas cabecera seca boca viernes acaba esos encerrado habitacion
    fuerte calle llama salida tome espero quitar veo escribi pareja haga quito aunque diga novio puso terminar domingo llamo minutos
    tuve directo dejan alguna error buen senorita llame podrian explicar vea abre salud consulado ecuador casos porcentaje mil conducir
    luz documentos enviar tarjeta sacar pasan universidad borro puse llega aislada vuelo martes hacemos basura cocina medicinas podria
    inicio vuelve guantes quirurgica mocos corazon llamado vacunan`,
  ro: `buna ziua dimineata seara salut multumesc mersi va rog scuze nu eu sunt esti este e suntem sunteti am ai are avem aveti au un o al
    ale a cu la de din pe in sau dar daca ce cine unde cand cum care pot poate trebuie vreau as vrea meu mea mei mele tau lui ei nostru
    si pentru fara despre inca deja foarte mereu niciodata acum azi astazi ieri maine febra tuse durere cap gat test pozitiv pozitiva
    carantina ajutor doctor medic fiul fiica mama tata sotul sotia barbatul copilul acasa zile saptamana da vorbesc vorbi cineva
    persoana suna stiu inteleg respir vaccin masca numar imi mi ma il ii se sa ca cat mai doar fost fac face noi voi ele acest aceasta
    asta aici acolo trei doi simt doare domnule doamna ati dvs tot cate aplicatia scrie aplicatie ani testul rezultatul puteti ies facut
    virusul stau numarul dupa primit nevoie merge izolare italiana doua datele boala bine zi voie tine romania romana pt numai iesit iau
    codul bun avut venit toti telefonul sun stat spuneti singura scriu putem prin om nimeni nici lucrez intre infectat faceti chatul cer
    cei bolnav ar apropiat adevarat zice zece urmarire trecut toate sunati sigur serviciul scoala sanatate revedere repede pierdut pana
    noapte nimic nicio mult mesajul masa mancare mana limba izolat inseamna informatii inchisa greu gata functioneaza frica fi expunere
    duminica distanta diferenta descarc departe dau copilului copiii copii cod cere cati baie apel ajuta afla afara acelasi zilele zic
    vreo vorbim vine viitoare vada vad vaccinez tusesc trimiteti trimite trimis transpirat toata tin timpul testele tatal sune strans
    sterg spune spun sotului soacra seful scris schimba saturatia sarut saptamani sanitate sambata reteta regiunea raspunsurile raspuns
    raspundeti raspunde raspund ramas raman putea programarea pret portocalie poarta patronul partea ori opriti omul obligatorie nou
    notificare niciun nasul molecularul moldova merg masina manance mamei macar luna luat luam lua locuri linkul lasa langa izolarea
    intrebat intrebarile intrebari intrebare intreb intra intorc inteles ingrijesc incredere inceput inapoi igiena iese gunoiul gresit
    gasesc gandesc formularul fiu fel fata farmacie expirat exista ea duc dorm doresc doctorul dezinfectez deloc deblocare datelor
    cumparaturi corect contactul contacti contactat confirmat clasa citesc chestionarul certificatul cazuri caz caut bunica bolnavului
    bani balcon bag badanta aude asistenta asa arata apare amandoua ajutati aer adica acte acord acesta pa hai ceau contact film balanta
    poftim reveni prima simptome virus programare tampon multam fain servus noroc hei rau raceala tuseste gatul burta stomac ameteli
    ametit ametita greata voma diaree frisoane oboseala obosit obosita slabit slabita dureri usturime urgenta salvare ambulanta medicul
    vaccinat vaccinata bolnava respira respiri piept picior brat spate ochi nas ureche insarcinata bunicul bunic fratele sora neata
    multumim mi-e iti isi ceva intelegi vorbiti romaneste timp luni dat cel stie iar deschis primesc foloseste batranul copil zis copi
    batrana munca astept iesi torino avea serviciu noaptea medicamente pozitivi fiecare santier conversatia lucru schimb sterge hartie
    aduce vaccinul vin ala magazin plec trimit mesaj prea slab cheama inainte ajunge batranei peste anuntat desi aflat noua parca bate
    aseara capat intru sange unul coleg risc aceeasi rosie varianta gradinita stergeti dreptul fetita gripa eliminati camionul rost poti
    prietena prost rusine intelege treia mesajele treaba blocat calculator singur renunt scad bune urmeaza domiciliu pat baiatul inima
    tir trebuia griji murit batrani pereti cutitul foc inchis saturatie rece odata deschide rosii impreuna invatatoarea autocarul vizita
    fii unui mic autobuz vineri aproape purtam greseala inchid doamne tuturor gasit telefonic pricep vreun astea arat posibil facem
    tampoane cresc buletinul vindecat pisica haine trece apa engleza fotbal pus amenda sistem numele informatiile varsta adeverinta
    sfarsit act foaie liber tamponul terminat valabil izolati incep frumos masti regiune simptomele infundat testez cred cautat`,
  sq: `pershendetje tungjatjeta miremengjes mirembrema mirdita miredita faleminderit ju lutem me fal nuk s kam une jam je eshte jemi jeni
    jane ke ka kemi keni kane nje e te i se ne nga per pa ose por nese cfare kush ku kur pse si cili mund duhet dua doja im ime tim tone
    dhe edhe akoma shume gjithmone kurre tani sot dje neser temperature kolle dhimbje koke fyti test pozitiv negativ karantine ndihme
    mjek doktor djali vajza nena babai burri gruaja gjyshja shtepi dite jave po jo flas folur dikush njeri telefonoj di kuptoj
    frymemarrje fryme vaksine maske numer qe kjo ky ketu atje mire keq c fare cte mua ty ai ajo ata na tek bej beni behet ndihem dhemb
    apo kete gjithe dot tjeter shkruaj testi doli shqip qene punoj merr mbyllur marr femijet dhenat deri dale aplikacioni virusi vetem
    vesh vertete thane shqiperi shkoj semure rri punon pese pergjigjet pergjigje pare pak ngushte marre kohe kodin jep itali isha
    gjashte frike dy diten dhome burrin biseden ben asnje askush aplikacionit vlen vjeter virusin vertetim vdekur vaksinuar vaksina
    thote therras telefonit tamponin simptomat simptoma shpejt shoh shkruar shenjat sakte rezultatin recete quhet pyetje pyes prej
    pozitive pi perdoret numrin njoftim ngjitet nenen ndonje ndihmosh nate mori mendoj mban mbaj maska makine lejohet leje laborator
    kuzhinen kushton kupton kujdesem kodi keto kesaj kerkon kerkoj karantinen kaq jetoj jepni jashte izolimit izolimi infektuar gruan
    gjurmimit gjuhen fleten flet fillimi femija ditesh dielen dhjete dhane detyruar coj cilat cdo buke brenda bilete bere bari asgje
    ardhur afer robot anulo lere caj ilac kollen aspak adresa macja orari autobusit aeroport fshije ruhen mia raport the here rezervoj
    rezultati testit doza trete tung koka kokes temperatura kollitem gryka grykes barku barkut marramendje vjella diarre dridhura lodhur
    lodhje ftohur ndihmoni urgjence ambulanca mjekun farmaci izolim sherohem gjoksi kemba krahu syte hunda shtatzene gjyshi vellai motra
    foshnja sa rrofsh flm ckemi qfar cka qysh pom dhem osht esht vjec mos mjeku veta gje shkruan emrin bera vete gjej naten prape
    pergjigjen larg mengjes rrezik kaluar leter tri gjitha jap kom kthehem nxjerr erdhi shtepise italisht shkolle telefonin keshtu
    sherbim tha humba nevoje mbyll ethe djalit shpejte veten shtepia fjale lene fle rreh mundem punen hapur bashke vjen shtunen vajzes
    ishte minuta cila qka sigurt flasim shqiptare telefononi zyra numri falas vijne hedh guxoj fundit testin plehrat detyrueshme tjeret
    rrufe klase mora ashtu sherbimi thuaj trego shtyp njejten kompjuter jete jesh njerez shpi blej tash sapo gabim vdiq prinderit kap
    femijeve meje letren prap banjo kollitet tavoline shok cilin rrezikshme kontaktit metra dike hajde zoti ores marrin mundet tuaj
    shohe vizite bejme hapet dokumenta raste kishte bie mbi kaloj lexon prenotoj qirane shkrova padroni karantines certifikaten mbaron
    mjafton tamponit vogel zgjat krejt qarte cilen zakonisht premten pergjigjja mend vaksines`,
  pt: `sair caiu cair quanto tempo fora ninguem alguem doendo doi doem passou piorou melhorou comecou desde semana proximo fazendo indo vou vai vamos andar viajar trabalho escola ola oi bom dia boa tarde noite obrigado obrigada por favor desculpe nao eu sou estou voce ele ela e somos tenho tem temos um uma uns
    umas o a os as do da dos das no na nos nas ou mas se que quem onde quando porque como qual posso pode devo quero meu minha meus
    minhas seu sua com para em sem sobre tambem ainda muito sempre nunca agora hoje ontem amanha febre tosse dor cabeca garganta teste
    positivo quarentena ajuda medico filho filha mae pai marido esposa casa dias semana sim falar alguem pessoa ligar saber respirar
    vacina mascara isso isto estava foi voces estao preciso fazer olaa tudo obg vcs aqui consigo sinto dores barriga estomago vomito
    vomitei diarreia enjoo nausea calafrios cansaco cansada cansado tontura tonta tonto gripe resfriado constipado constipada folego
    peito perna braco costas olhos nariz ouvido gravida avo avos irmao irma tia tio sogra vizinha bebe menino menina crianca criancas
    mulher namorado hospital ambulancia urgencia emergencia socorro medica enfermeira farmacia vacinado vacinada isolamento exame
    resultado doente doentes ajudem precisa bem boas brigado desculpa porfavor falo entendo entendi sei sabe ja quanto quantos pra pro
    numa num pelo pela deles dela dele comigo fiquei ficar fico faco queria sente tinha esta la ali`,
  sl: `zdravo zivjo dober dan jutro vecer hvala prosim oprostite ne jaz sem si je smo ste so imam imas ima imamo in ali ampak ce kaj kdo
    kje kdaj zakaj kako kateri lahko moram hocem rad rada moj moja moje tvoj njegov z s za v na pri od do brez tudi se vedno nikoli zdaj
    danes vceraj jutri vrocina kaselj bolecina glava grlo test pozitiven pozitivna karantena pomoc zdravnik sin hci mati oce mama ata
    moz zena doma dni teden da govoriti nekdo clovek poklicati vem razumem dihati cepivo maska stevilka ki bolim boli mene meni mi me
    zelo ni nimam potrebujem vrocino kasljam otrok brat sestra babica dedek kaslja kasljanje temperaturo mrzlica glavobol zrelo trebuh
    bruhanje bruha driska utrujen utrujena slabo omotica vrtoglavica prehlad prehlajen nos diham diha prsi noga roka bolan bolna bolijo
    bolnisnica zdravnika zdravnica resevalci nujno pomagajte rabim zelim koliko lepa adijo nasvidenje nisem nismo niso bil bila bilo pa
    ze samo testirati testiram testirat izolacija cepljen cepljena govorim govorite slovensko tednov mesec`,
  pl: `czesc dzien dobry wieczor dziekuje prosze przepraszam nie ja jestem jestes jest jestesmy sa mam masz ma mamy i lub albo ale jesli
    jezeli co kto gdzie kiedy dlaczego jak ktory moge moze musze chce moj moja moje twoj jego jej z w na do od dla bez o tez jeszcze juz
    bardzo zawsze nigdy teraz dzis dzisiaj wczoraj jutro goraczka kaszel bol glowa glowy gardlo gardla test pozytywny kwarantanna pomoc
    pomocy lekarz syn corka matka ojciec mama tata maz zona dom domu dni tydzien tak rozmawiac ktos czlowiek zadzwonic wiem rozumiem
    oddychac szczepionka maska numer sie czy zeby mnie mi ze to ten ta boli goraczke mozna potrzebuje bola glowe brzuch brzucha kaszle
    kaszlu katar dreszcze wymioty wymiotuje biegunka biegunke zmeczony zmeczona slaby slaba zawroty oddech duszno dusznosci klatka noga
    reka plecy oczy nos ucho ciaza ciazy syna corke brat siostra babcia dziadek dziecko dzieci mojego bylo bylem bylam szpital karetka
    pogotowie lekarza pielegniarka apteka maseczka szczepienie zaszczepiony izolacja testu wynik wyniku negatywny chory chora pomozcie
    dzieki witam ile trzeba tylko mowie polsku cos nic tygodni`,
  tl: `kumusta kamusta magandang umaga hapon gabi salamat po opo pakiusap pasensya hindi wala ako ikaw siya kami tayo sila ang ng sa na ay
    mga at o pero kung ano sino saan kailan bakit paano alin pwede puwede dapat gusto ko mo niya namin natin nila aking iyong para mula
    din rin pa lang lamang napaka palagi ngayon kahapon bukas lagnat ubo sakit ulo lalamunan positibo tulong doktor anak nanay tatay
    asawa bahay araw linggo oo makausap may mayroon meron akong isang tao tumawag alam huminga bakuna numero yung iyan ito dito ba naman
    kasi nilalagnat masakit kailangan tiyan inuubo umuubo sipon nahihilo hilo nagsusuka suka nagtatae pagtatae pagod nanghihina hirap
    makahinga hinga dibdib paa kamay mata ilong buntis lola lolo kapatid kuya ate bata sanggol tiya tiyo pinsan kaibigan ospital nars
    gamot bakunado nabakunahan negatibo resulta magpa magpatest magpapatest tulungan ilang ilan kanina kagabi huwag hello maintindihan
    naiintindihan marunong tagalog`,
  tr: `merhaba selam gunaydin iyi aksamlar gunler tesekkurler tesekkur ederim lutfen ozur dilerim degil ben sen o biz siz onlar var yok bir
    ve veya ama eger ne kim nerede zaman neden nasil hangi olabilir gerekiyor istiyorum benim senin onun bizim ile icin hala cok her hic
    simdi bugun dun yarin ates atesim oksuruk agri bas bogaz test pozitif karantina yardim doktor oglum kizim annem babam kocam esim
    karim ev evde gun hafta evet hayir konusmak biri kisi aramak biliyorum anliyorum nefes asi maske numara mi mu miyim bu su da de gibi
    kadar sonra agriyor alamiyorum yapmam lazim nasilsiniz misiniz basim agrim agrisi atesi oksuruyor oksuruyorum bogazim karnim karin
    ishal kusma kusuyor kusuyorum usume titreme halsiz halsizim yorgun yorgunum donmesi alamiyor nefesim gogus gogsum bacak kol goz
    burun hamile hamileyim cocugum cocuk bebek kardesim abim ablam ninem dedem hasta hastayim hastane hastaneye ambulans doktora acil
    eczane asili testi testim pozitifim negatif sonuc izolasyon edin sagol sagolun geceler kac gundur haftadir iki uc dort bes az tamam
    anlamiyorum anlamadim bilmiyorum yapmaliyim turkce konusuyor yaptirabilirim gidebilirim alabilirim once bana bende`,
  ar: `lazem lazim dlw2ty delwa2ti kanes3al ne3mel na3mel chnou 3lach kander salam salamo 3alaykom alikom wa7ed wahed chokran choukran shukran 3afak afak bghit bghiti kayn kayna makaynch ma 3andi 3ndi 3ando
    ana nta nti howa hiya dyal dyali dialna wach wash wesh chno shno achno fin fein imta 3lach kifach bzaf bezzaf daba lyoum lyouma ghda
    s7i7 mrid mrida rasi kaydarni kayderni skhana s5ana k7ba ka7ba l7al mama baba wldi bnti mrati rajli dar f w li lia liya hadchi had
    walakin ila 7it hit allah inchallah inshallah hamdullah sbah lkhir masa labas l3ya kan7es kan tbib s7a mouchkil khoya khouya khti
    na3am la2 mabrouk ya3ni kida delwa2ty 3ayez 3ayza mesh mish ezay izzayak lw law sa7 7aga ta3ban ta3bana mn wra9 wla wa7d tilifoun
    nhder nas m3a l7ajr kmama khasni ch7al bla 3yit ah ewa mwaf9 katakel safi khlliha mabghitch nkmel nakhod drt khrj la machi nrta7
    khda kaydrebni jatni sbitar tamane l lbolis kaychouf kankteb kat3awn 7ajr darouria drari sghar nsafer khas weldi mafhmtch maktoub
    baraka llah smahli fhemt bslama walo chwiya shwiya ndir nmchi nemchi fink kifah kidayr hamdolilah hamdoulah bikhir sahbi mafhemt
    mafhamtch fhmtch mafhamch mch mchit jit jaya dialo dyalha kaykho7 kay7 kat7 kn7 mridha mridin mrat rajel waldi walid walida mmi bba
    jdda jddi sghir kbir rassi krchi sadri dahri 7al9i halqi nfass ntnfs ntnaffs netnaffes katnfs atnafas nefsi nafasi skhon skhoun s5on
    harara 7arara so3al kahha ka77a doukha dokha ra3da brrd bard t3bana 3yana 3yan taaban te3ban anta enta enti heya e7na ihna ento
    homma da di dah keda leh lih izay fen feen emta meen meno eh ih aywa aiwa laa mafish mafeesh mafich makanch makayn kayen 3andha
    3andna 3endi 3andek 3andkom 3awz 3awza 3ayz biddi beddi baddi shu shou laysh lesh wein wain hallo2 halla2 lissa lessa ba3d ba3den
    bokra boukra ghadwa imbare7 mbare7 lbare7 dakatra doctora mostashfa mustashfa moustachfa tahlil ta7lil fa7s fahs moussa3ada mosa3da
    mosa3ada sa3edni sa3douni 3awnouni 3awnoni 3afakoum afakom lah ykhlik wakha waha barak laho fik fikom shokran chokrane choukrane
    salamou alaykoum assalam sabah elkheir sba7 mesa elkher ma3 fi fl dl dial ta3 nta3 tawa barcha barsha yezzi behi bahi netkalem nehki
    nhki 7keya arbi 3arbi`,
  uk: `pryvit dobryj den dyakuyu bud laska ya mene meni maie duzhe dobryi dobryy dobrogo dnya dobryden vechir dyakuju diakuiu dopomozhit
    dopomoha budlaska bolyt holova horlo temperatura kashel syn donka cholovik druzhyna mama tato dytyna khvora khvoryi likar likarnya
    de koly yak skilky chomu shcho hto ty vy my vony vona ne nemaye nemaie ye mozhna treba khochu mozhu rozumiyu rozumiiu hovoryt
    ukrayinskoyu ukrainskoyu sohodni vchora zavtra zaraz tilky dniv tyzhden`,
  hi: `namaste main mujhe mera meri hai hain nahi nahin kya kaise kab kahan bukhar khansi dard madad chahiye aap hum mere ko ka ki ke se
    aur raha rahi hoon hun bahut ghar dawai mujhko beta beti bacha bacche bachcha pati patni maa papa bhai behen bahan dadi dada nana
    nani bukhaar khaansi sardi jukaam jukam sar sir gala gale pet ulti dast kamzori chakkar saans sans seene chhati bimar beemar bimaar
    aspatal hospital doctor dawa ilaj sahayata kripya kripaya dhanyavad dhanyawad shukriya namaskar haan kyon kyun kaha kitne kitna kaun
    tum mai mein me par ya lekin ho tha thi the rahe gaya gayi kar karna karun karoon karwana sakta sakti sakte samajh aaya din hafte
    aaj kal abhi thoda toh bhi hogaya gharwale garbhvati pareshan jaldi theek thik`,
  bn: `oshustho osustho asustha bimar jorer kashite kastho lagbe lagche hochche amar amader ami apni tumi tui se jor jwor jhor kashi kasi matha betha byatha gola pet bomi patla paykhana durbol dur bol shash
    nishash niswas shashkosto nite parchi parchina parchhi na parina hoyeche hoyechhe hoise hoiche ache achhe nai nei chele meye baccha
    bacha ma baba shami swami stri bou bhai bon dadi nani asustho osustho hashpatal haspatal daktar oshudh osudh sahajjo shahajjo korun
    koren korte korbo chai dorkar dhonnobad dhonyobad kothay kothai kokhon keno ki kivabe kibhabe koto din saptaho aaj ajke kal kalke
    ekhon khub onek bujhte bujhi bujhina bangla bolte pari theke jonno kintu ebong`,
  ur: `mujhy mjhe hy hyn nhi nhe kiya kia kuch kuchh bht buhat bohat shukria meharbani mehrbani bara baraye karam assalam alaikum aoa
    walekum inshallah mashallah khuda hafiz allah jee janab bhi sahab bimari tabiyat tabiat shadeed hamein humein apko apka unko inko
    larka larki walid walida shohar biwi beghum zukam zukaam qai sans khoon`,
  ru: `privet zdravstvuyte zdravstvuite zdrastvuyte spasibo pozhaluysta pozhaluista pomogite pomoshch menya mne moy moya moi syn doch
    dochka muzh zhena mama papa babushka dedushka rebenok bolit golova gorlo zhivot temperatura kashel kashlyaet tosnit rvota ponos
    slabost golovokruzhenie dyshat trudno tyazhelo grud noga ruka bolnitsa vrach skoraya apteka maska privivka karantin izolyatsiya test
    analiz rezultat polozhitelnyy otritsatelnyy bolen bolna bolnoy gde kogda kak skolko pochemu chto kto ya ty vy my oni ona ne net da
    mozhno nuzhno nado hochu mogu ponimayu govorite govoryu russki segodnya vchera zavtra seychas ochen tolko dney nedelya u nego nee`,
  nl: `ik jij hij zij wij jullie ben bent zijn heb hebt heeft hebben niet geen een het de van voor met naar waar wanneer hoe wat wie waarom
    kan kunt kunnen moet mag wil koorts hoest hoesten keelpijn hoofdpijn buikpijn misselijk duizelig moe ziek ziekenhuis huisarts dokter
    dank bedankt alsjeblieft alstublieft hallo goedemorgen goedemiddag goedenavond vandaag gisteren morgen dagen mijn zoon dochter man
    vrouw moeder vader ademen adem hulp`,
  hr: `dobar dan hvala molim imam nemam sam nisam smo ste sin kci kcer muz zena majka otac baka djed dijete boli glava grlo temperatura
    temperaturu kasalj kaslje kasljem povracanje povraca proljev vrtoglavica umor umoran umorna disati disem dise bolestan bolesna
    bolnica lijecnik doktor hitna pomoc pomozite trebam treba mogu moze gdje kada kako koliko zasto sto sta danas jucer sutra sada jako
    samo razumijem razumem govorim`,
  hu: `jo napot szia koszonom kerem van nincs vagyok fiam lanyom ferjem felesegem anyam apam gyerek lazam laz kohogok kohog fejem faj torok
    torkom has hanyinger hasmenes szedulok faradt levego levegot kapok beteg korhaz orvos segitseg segitsenek hol mikor hogyan mennyi
    miert mit ma tegnap holnap most nagyon nem igen ertem beszel magyarul napja`,
  cs: `dobry den dekuji prosim mam nemam jsem nejsem syn dcera manzel manzelka matka otec babicka deda dite boli hlava krk horecka horecku
    kasel kasle kaslu zvraceni prujem zavrat unaveny unavena dychat nemocny nemocna nemocnice lekar pomoc pomozte potrebuji kde kdy jak
    kolik proc co dnes vcera zitra ted velmi jen rozumim mluvite cesky`,
};
