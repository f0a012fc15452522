// The commonest words of each language, as they begin, ask and complain. A word votes for every language it belongs to, the
// less the more languages share it. Folded spelling: accents do not matter, nor does their lack.
import type { Word } from './phrases/words.js';

const LISTS: { readonly [language: string]: string } = {
  it: `ciao salve buongiorno buonasera buonanotte grazie prego scusi scusa per favore piacere non sono ho hai ha abbiamo
    avete hanno che di il lo la gli le un uno una del della dei delle degli al alla ai alle dal dalla nel nella sul sulla
    con come cosa chi dove quando perche quanto quale si mi ti ci vi mio mia miei mie tuo sua suo sto sta stiamo stanno
    fare faccio fai devo posso puo voglio vorrei bene male molto poco anche ancora gia mai sempre ora adesso oggi ieri
    domani stamattina febbre tosse mal testa gola tampone positivo positiva quarantena aiuto medico dottore figlio figlia
    madre padre mamma papa marito moglie nonno nonna casa giorni settimana ma pero se e o questo questa quello siete
    essere avere sintomi respiro vaccino mascherina numero operatore persona parlare chiamare sapere capito certo forse nn
    cmq xke ke sn nun aggio tengo bella ragazzi boh va tutto niente nessuno nessun senza da stato stata ce c qui qua li
    quindi allora dopo prima risultato dolore petto sento sente`,
  en: `hi hello hey good morning evening thanks thank you please sorry not i am im are he she it is was were we they have has
    had do does dont cant the a an of to in on at for with from my your his her our their what when where who why how
    which can could should would will must need want feel feeling sick fever cough headache throat test positive negative
    quarantine help doctor son daughter mother father mum mom dad husband wife home days week but and or if this that
    these those yes yeah there here now today yesterday tomorrow speak talk someone person call know understand maybe
    symptoms breathe breathing vaccine mask number tested got get been very much also still never always because about any
    some all out up`,
  de: `hallo guten morgen tag abend danke bitte entschuldigung nicht ich bin du bist er sie es ist war wir ihr haben habe hab
    hast hat der die das den dem des ein eine einen einem einer und oder aber wenn was wer wo wann warum wie welche kann
    kannst konnen muss soll will mochte mein meine meinen meiner dein sein ihre unser mit von zu zum zur bei nach aus auf
    an im in fur gegen ohne um auch noch schon sehr immer nie jetzt heute gestern fieber husten kopfschmerzen hals
    schmerzen test positiv quarantane hilfe arzt sohn tochter mutter vater mama papa mann frau oma opa zuhause tage woche
    ja nein kein keine keinen sprechen reden mensch anrufen weiss verstehe vielleicht atmen impfung maske nummer mir mich
    dich uns seit da hier so grias servus moin griass nit i net isch hob hon`,
  fr: `bonjour salut bonsoir merci s il vous plait pardon desole ne pas je suis tu es elle est nous ils elles avons avez ont
    ai as a le la les un une des du de et ou mais si que qui quoi quand pourquoi comment quel quelle peux peut dois doit
    veux voudrais mon ma mes ton son sa ses notre votre avec pour dans sur chez sans par aussi encore deja tres toujours
    jamais maintenant aujourd hui hier demain fievre toux mal tete gorge test positif positive quarantaine aide medecin
    fils fille mere pere maman papa mari femme maison jours semaine oui non parler quelqu personne appeler savoir compris
    etre respirer vaccin masque numero c j d accord depuis ce cette ces faut faire avoir plus moins bien rien y en au aux`,
  es: `hola buenos dias buenas tardes noches gracias por favor perdon lo siento no yo soy estoy eres esta es somos estamos
    son estan tengo tienes tiene tenemos he ha hay el la los las un una unos unas del de al y o pero si que quien donde
    cuando porque como cual cuanto puedo puede debo quiero quisiera mi mis tu su sus nuestro con para en sin sobre tambien
    todavia ya muy siempre nunca ahora hoy ayer manana fiebre tos dolor cabeza garganta prueba positivo positiva
    cuarentena ayuda medico doctor hijo hija madre padre mama papa marido esposo esposa mujer casa semana hablar alguien
    persona llamar saber entiendo quizas respirar vacuna mascarilla numero desde hace me te se le nos les esto este eso
    ese mucho mucha bien mal nada nadie`,
  ro: `buna ziua dimineata seara salut multumesc mersi va rog scuze nu eu sunt esti este e suntem sunteti am ai are avem
    aveti au un o al ale a cu la de din pe in sau dar daca ce cine unde cand cum care pot poate trebuie vreau as vrea meu
    mea mei mele tau lui ei nostru si pentru fara despre inca deja foarte mereu niciodata acum azi astazi ieri maine febra
    tuse durere cap gat test pozitiv pozitiva carantina ajutor doctor medic fiul fiica mama tata sotul sotia barbatul
    copilul acasa zile saptamana da vorbesc vorbi cineva persoana suna stiu inteleg respir vaccin masca numar imi mi ma il
    ii se sa ca cat mai doar fost fac face noi voi ele acest aceasta asta aici acolo trei doi simt doare domnule doamna
    ati dvs`,
  sq: `pershendetje tungjatjeta miremengjes mirembrema mirdita miredita faleminderit ju lutem me fal nuk s kam une jam je
    eshte jemi jeni jane ke ka kemi keni kane nje e te i se ne nga per pa ose por nese cfare kush ku kur pse si cili mund
    duhet dua doja im ime tim tone dhe edhe akoma shume gjithmone kurre tani sot dje neser temperature kolle dhimbje koke
    fyti test pozitiv negativ karantine ndihme mjek doktor djali vajza nena babai burri gruaja gjyshja shtepi dite jave po
    jo flas folur dikush njeri telefonoj di kuptoj frymemarrje fryme vaksine maske numer qe kjo ky ketu atje mire keq c
    fare cte mua ty ai ajo ata na tek bej beni behet ndihem dhemb`,
  pt: `ola oi bom dia boa tarde noite obrigado obrigada por favor desculpe nao eu sou estou voce ele ela e somos tenho tem
    temos um uma uns umas o a os as do da dos das no na nos nas ou mas se que quem onde quando porque como qual posso pode
    devo quero meu minha meus minhas seu sua com para em sem sobre tambem ainda muito sempre nunca agora hoje ontem amanha
    febre tosse dor cabeca garganta teste positivo quarentena ajuda medico filho filha mae pai marido esposa casa dias
    semana sim falar alguem pessoa ligar saber respirar vacina mascara isso isto estava foi voces estao preciso fazer`,
  sl: `zdravo zivjo dober dan jutro vecer hvala prosim oprostite ne jaz sem si je smo ste so imam imas ima imamo in ali ampak
    ce kaj kdo kje kdaj zakaj kako kateri lahko moram hocem rad rada moj moja moje tvoj njegov z s za v na pri od do brez
    tudi se vedno nikoli zdaj danes vceraj jutri vrocina kaselj bolecina glava grlo test pozitiven pozitivna karantena
    pomoc zdravnik sin hci mati oce mama ata moz zena doma dni teden da govoriti nekdo clovek poklicati vem razumem dihati
    cepivo maska stevilka ki bolim boli mene meni mi me zelo ni nimam potrebujem`,
  pl: `czesc dzien dobry wieczor dziekuje prosze przepraszam nie ja jestem jestes jest jestesmy sa mam masz ma mamy i lub
    albo ale jesli jezeli co kto gdzie kiedy dlaczego jak ktory moge moze musze chce moj moja moje twoj jego jej z w na do
    od dla bez o tez jeszcze juz bardzo zawsze nigdy teraz dzis dzisiaj wczoraj jutro goraczka kaszel bol glowa glowy
    gardlo gardla test pozytywny kwarantanna pomoc pomocy lekarz syn corka matka ojciec mama tata maz zona dom domu dni
    tydzien tak rozmawiac ktos czlowiek zadzwonic wiem rozumiem oddychac szczepionka maska numer sie czy zeby mnie mi ze
    to ten ta boli goraczke mozna potrzebuje`,
  tl: `kumusta kamusta magandang umaga hapon gabi salamat po opo pakiusap pasensya hindi wala ako ikaw siya kami tayo sila
    ang ng sa na ay mga at o pero kung ano sino saan kailan bakit paano alin pwede puwede dapat gusto ko mo niya namin
    natin nila aking iyong para mula din rin pa lang lamang napaka palagi ngayon kahapon bukas lagnat ubo sakit ulo
    lalamunan positibo tulong doktor anak nanay tatay asawa bahay araw linggo oo makausap may mayroon meron akong isang
    tao tumawag alam huminga bakuna numero yung iyan ito dito ba naman kasi nilalagnat masakit kailangan`,
  tr: `merhaba selam gunaydin iyi aksamlar gunler tesekkurler tesekkur ederim lutfen ozur dilerim degil ben sen o biz siz
    onlar var yok bir ve veya ama eger ne kim nerede zaman neden nasil hangi olabilir gerekiyor istiyorum benim senin onun
    bizim ile icin hala cok her hic simdi bugun dun yarin ates atesim oksuruk agri bas bogaz test pozitif karantina yardim
    doktor oglum kizim annem babam kocam esim karim ev evde gun hafta evet hayir konusmak biri kisi aramak biliyorum
    anliyorum nefes asi maske numara mi mu miyim bu su da de gibi kadar sonra agriyor alamiyorum yapmam lazim nasilsiniz
    misiniz`,
  ar: `salam salamo 3alaykom alikom wa7ed wahed chokran choukran shukran 3afak afak bghit bghiti kayn kayna makaynch ma 3andi
    3ndi 3ando ana nta nti howa hiya dyal dyali dialna wach wash wesh chno shno achno fin fein imta 3lach kifach bzaf
    bezzaf daba lyoum lyouma ghda s7i7 mrid mrida rasi kaydarni kayderni skhana s5ana k7ba ka7ba l7al mama baba wldi bnti
    mrati rajli dar f w li lia liya hadchi had walakin ila 7it hit allah inchallah inshallah hamdullah sbah lkhir masa
    labas l3ya kan7es kan tbib s7a mouchkil khoya khouya khti na3am la2 mabrouk ya3ni kida delwa2ty 3ayez 3ayza mesh mish
    ezay izzayak lw law sa7 7aga ta3ban ta3bana`,
  uk: `pryvit dobryj den dyakuyu bud laska ya mene meni maie duzhe`,
  hi: `namaste main mujhe mera meri hai hain nahi nahin kya kaise kab kahan bukhar khansi dard madad chahiye aap hum mere ko
    ka ki ke se aur raha rahi hoon hun bahut ghar dawai`,
};

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
  const arabizi = text.match(ARABIZI)?.length ?? 0;
  if (arabizi > 0) add('ar', arabizi * 1.2);
  return scores;
}
