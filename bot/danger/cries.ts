// A cry for help without a reason ("aiuto!", "help, my mother is very ill"): asked at once whether it is happening now, whatever the
// readers of danger think of words that say nothing of what happens. In the ten languages, as `plain` leaves the words.
import type { Heard } from '../decision.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const BARE = anyOf([
  /^(a+i+u+t+o+|aiutatemi|soccorso|help( me)?|hilfe|helft mir|au secours|a l aide|aidez moi|ayuda|socorro|ayudame|ajutor|ndihme|допоможіть|рятуите|النجدة|ساعدوني|救命|救我)+( (per favore|vi prego|please|bitte|por favor))?$/u,
  /^(sos)( sos)*$/,
  // Urgent may be many things; that somebody is in danger is asked.
  /^(e |e molto |e davvero )?(urgente|urgentissimo|urgenza)( per favore| vi prego)*$|^(it s |its |it is )?(really |very )?urgent( please)*$|^(es ist )?(sehr )?dringend( bitte)*$|^c est (tres )?urgent$|^es (muy )?urgente$|^(e|este) (foarte )?urgent$|^(eshte )?urgjente$|^(це )?терміново$|^(هذا )?عاجل$|^(很|非常)?紧急$/u,
  /^((aiuto|help|hilfe|au secours|ayuda|ajutor|ndihme|допоможіть|рятуите) )?((io )?(sto|sta|stiamo|credo di stare|mi sembra di) morendo|(io )?muoio|mi sembra di morire|(i m|im|i am|he s|she s|he is|she is|we re|we are|i think i m|i think i am|i feel like i m) dying|(ich|er|sie|wir) (sterbe|stirbt|sterben)|(je |il |elle )(me )?(meurs|meurt|suis en train de mourir|est en train de mourir|vais mourir)|(yo )?(me muero|se muere|me estoy muriendo|se esta muriendo)|(eu )?(mor|moare|sunt pe moarte|e pe moarte)|(po )?(vdes|vdiset)|(я |він |вона )?(помираю|вмираю|помирає|вмирає)|(انا |هو |هي )?(اموت|يموت|تموت)|(我|他|她)?(要|快|快要)死了)( (adesso|ora|now|jetzt|maintenant|ahora|acum|tani|зараз|الان))?$/u,
]);

/** The whole message: somebody is needed at once, and why is not said. */
const NEEDED_NOW = anyOf([
  /^(per favore |vi prego )*((ho|abbiamo) bisogno di|mi serve|ci serve|voglio) (qualcuno|aiuto|una persona|un operatore|un medico) (subito|adesso|ora|immediatamente|urgentemente)( e urgente| per favore| vi prego)*$/,
  /^(please )*(i |we )?(really )?(need|want) (somebody|someone|help|a person|an operator|a doctor|you)( right| here)? (now|immediately|urgently|asap)( it s urgent| its urgent| please)*$/,
  /^(bitte )*(ich |wir )?(brauche|brauchen) (sofort|jetzt|dringend|schnell) (jemanden|hilfe|einen (arzt|menschen|mitarbeiter))( bitte| es ist dringend)*$/,
  /^(s il vous plait )*(j ai|on a|nous avons) besoin (d aide|de quelqu un|d un medecin|d une personne) (maintenant|tout de suite|immediatement|vite|d urgence)( c est urgent| s il vous plait)*$/,
  /^(por favor )*(necesito|necesitamos) (a alguien|ayuda|una persona|un medico) (ya|ahora|ahora mismo|enseguida|urgente\w*)( es urgente| por favor)*$/,
  /^(va rog )*(am|avem) nevoie (de )?(cineva|ajutor|o persoana|un medic) (acum|imediat|urgent)( e urgent| va rog)*$/,
  /^(ju lutem )*(kam nevoje per (dike|ndihme|nje person|nje mjek)|me duhet (dikush|ndihme|nje person)) (tani|menjehere|urgjentisht)( ju lutem)*$/,
  /^(будь ласка )*(мені |нам )?(потрібен хтось|потрібна (допомога|людина)|потрібен лікар) (зараз|негаино|терміново)( будь ласка)*$/u,
  /^(من فضلك )?(احتاج|اريد|نحتاج) (الى )?(شخصا?|احدا?|مساعدة|طبيبا?) (الان|فورا|حالا)( من فضلك)?$|^我?(们)?(现在|马上|立刻)(就)?(需要|要)(有)?(人|帮助|帮忙|工作人员|医生)$/u,
]);

/** That somebody comes, and soon. */
const CALLS = anyOf([
  /\b(a+i+u+t+o+|aiutatemi|aiutateci|aiutatela|aiutatelo|soccorso|correte|accorrete|venite|fate presto|presto|subito|e urgente|help|hurry|come quick(ly)?|quickly|urgent(ly)?|hilfe|helft|schnell|kommt|dringend|au secours|a l aide|aidez|vite|venez|depechez|ayuda|ayudenme|socorro|rapido|vengan|venid|urgente|ajutor|ajutati|repede|veniti|urgent|ndihme|ndihmoni|shpejt|ejani|urgjent)\b/u,
  /допоможіть|рятуите|швидше|терміново|النجدة|ساعدوني|بسرعة|الحقوني|救命|快来|快点|救救|帮帮/u,
]);

/** That somebody, or who writes, is very ill. */
const ILL = anyOf([
  /\b((sta|sto|stanno|si sente|mi sento) (molto |tanto |troppo |davvero |proprio )?(male|malissimo)|non (sta|sto) (per niente |affatto )?bene|(is|s|are|am|m|feels?) (really |very |so |terribly |extremely |awfully )*(ill|sick|unwell|poorly|bad)|in a (really |very )?bad way|not well( at all)?|geht (es |s )?(\w+ )?(\w+ )?(sehr |ganz |so |furchtbar |richtig )*(schlecht|mies|dreckig)|gehts (sehr |ganz |so )?(schlecht|furchtbar|mies)|(sehr |schwer )krank|(va|vais|vont) (tres |vraiment |si )?mal|ne va pas bien|se sent (tres )?mal|(est|suis) (tres |vraiment )(mal|malade)|(esta|estoy|se siente|se encuentra|me siento|me encuentro) (muy |tan )?(mal|fatal|malisim\w|enferm\w|grave)|se simte (foarte |tare )?rau|(e|este|ii e|i e) (foarte |tare )?(rau|bolnav\w*)|(eshte|jam|ndihet|ndihem) (shume )?(keq|semure)|s eshte mire)\b/u,
  /(дуже |зовсім |так )?(погано|зле)|مريضة? جدا|تعبانة? (كتير|كثير|جدا)|حالتها? سيئة|حالتهم? خطيرة|很不好|很不舒服|病得很重|不行了/u,
]);

/** More words tell what happens, and are read for that. */
const FEW_WORDS = 10;
const FEW_HAN = 20;
const HAN = /\p{Script=Han}/u;

/** "I need somebody now": urgent, and of nothing in particular. */
export function needsSomebodyNow(text: string): boolean {
  return NEEDED_NOW.test(plain(text));
}

/** "Aiutooo", "I need somebody now", and nothing else. */
export function isBareCry({ text }: Pick<Heard, 'text'>): boolean {
  return BARE.test(plain(text)) || needsSomebodyNow(text);
}

export function criesForHelp(heard: readonly Pick<Heard, 'text'>[]): boolean {
  return heard.some(({ text }) => {
    const said = plain(text);
    if (isBareCry({ text })) return true;
    const isBrief = HAN.test(said) ? said.length <= FEW_HAN : said.split(' ').length <= FEW_WORDS;
    return isBrief && CALLS.test(said) && ILL.test(said);
  });
}
