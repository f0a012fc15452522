// A cut finger, a burn, a bite, a sting, a nosebleed, a fall: small injuries are nobody's wish to die and no violence, which the trained readers
// take them for, and whoever asks is told what to do. What bleeds and does not stop is not small (badly-hurt.ts). As `plain` leaves the words,
// in the ten languages.
import { answerById, sayAnswer } from '../answers/answers.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf, type Patterns } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { remembered } from '../words/remembered.js';
import { isBadlyHurt } from './badly-hurt.js';
import { isDeniedThere, isElsewhere } from './happened.js';
import { isNoFall } from './head-blow.js';
import {
  BLOOD_OF_LIMBS,
  CRUSHED,
  IN_NOSE_OR_EAR,
  isWellNow,
  KNOCKS,
  KNOCKS_ONESELF,
  NEEDLE,
  NO_SMALL_THING,
  OF_NOSES,
  OF_SYRINGES,
  SWALLOWED,
  TETANUS,
} from './injury-words.js';

export type Injury =
  | 'injury.wound'
  | 'injury.burn'
  | 'injury.bite'
  | 'injury.sting'
  | 'injury.nosebleed'
  | 'injury.fall'
  | 'injury.tetanus'
  | 'injury.crushed'
  | 'injury.nose_ear'
  | 'injury.needle'
  | 'injury.swallowed_object';

const BITES = anyOf([
  /\b((mors\w*|morso|morde|graffiat\w*|graffio)( \w+){0,4} (cane|gatt[oa]|topo|ratto|pipistrello|volpe|scimmia|cavallo|animale|criceto|coniglio|cinghiale)|(cane|gatt[oa]|topo|ratto|pipistrello|volpe|scimmia|animale)( \w+){0,5} (mors\w+|graffiat\w+)|(bit|bitten|bite|scratched|scratch)( \w+){0,4} (dog|cat|rat|mouse|bat|fox|monkey|animal|hamster|horse)|(dog|cat|rat|mouse|bat|fox|monkey|animal)( \w+){0,3} (bit|bite|bites|scratch\w*))\b/,
  /\b((hund|katze|ratte|maus|fledermaus|fuchs|affe|tier)( \w+){0,4} (gebissen|gekratzt)|hundebiss|katzenbiss|bisswunde|(mordue?|griffee?)( \w+){0,4} (chien|chat|rat|souris|chauve souris|renard|singe|animal)|(chien|chat|rat|chauve souris|renard|singe)( \w+){0,3} (mordue?|griffee?)|(mordi\w*|mordedura|aranazo|arano)( \w+){0,4} (perro|gato|rata|raton|murcielago|zorro|mono|animal)|(perro|gato|rata|murcielago|mono)( \w+){0,3} (mordi\w*|arano))\b/,
  /\b((muscat|musca|muscatura|zgariat)( \w+){0,4} (caine\w*|pisic\w+|sobolan|soarece|liliac|vulpe|animal)|(cain\w+|pisic\w+|sobolan\w*|liliac\w*)( \w+){0,3} (muscat|zgariat)|(kafshoi|kafshuar|kafshim\w*|gervishti)( \w+){0,4} (qen\w*|mac\w+|mi\w*|lakuriq\w*|dhelp\w+|kafsh\w*)|(qen\w*|mac\w+|lakuriq\w*)( \w+){0,3} (kafsho\w+|kafshuar|gervisht\w+))\b/,
  /((вкуси|укуси|покуса|подряпа)\p{L}+( \S+){0,4} (?<!\p{L})(собак\p{L}*|пес|кіт|кішка|щур|миша|кажан|лисиц\p{L}*)(?!\p{L})|(?<!\p{L})(собак\p{L}*|пес|кіт|кішк\p{L}*|щур|кажан|лис)( \S+){0,3} (вкуси|укуси|покуса|подряпа)\p{L}+)|((عض\p{L}*|خدش\p{L}*|خرمش\p{L}*)( \S+){0,3} (كلب|الكلب|قط\p{L}*|القط\p{L}*|بسة|فار|خفاش|قرد|حيوان)|(كلب|قط|قطة|بسة|خفاش)( \S+){0,2} (عض\p{L}*|خدش\p{L}*))|((狗|猫|老鼠|蝙蝠|猴子?|动物)(给)?(咬|抓)|被.{0,4}(狗|猫|老鼠|蝙蝠|猴|动物)(咬|抓)|狂犬)/u,
  /\b(rabbia (dei |da |del )?(cani|cane|animali|morso)|vaccin\w+ (contro la |anti ?)rabbi\w*|antirabbica|rabies|tollwut\w*|la rage|vaccin contre la rage|rabia|rabie\w*)\b|(?<!\p{L})(сказ|сказу)(?!\p{L})|(داء الكلب)/u,
]);

/** Of two in one message the first here is answered. */
const INJURIES: readonly (readonly [Injury, Patterns])[] = [
  ['injury.needle', NEEDLE],
  ['injury.swallowed_object', SWALLOWED],
  ['injury.nose_ear', IN_NOSE_OR_EAR],
  [
    'injury.nosebleed',
    anyOf([
      /\b((sangue|sanguin\w+|epistassi)( \w+){0,4} naso|naso( \w+){0,4} (sanguin\w+|sangue)|epistassi|nose ?bleeds?\w*|(nose|nostril)( \w+){0,3} bleed\w*|bleed\w*( \w+){0,3} nose|nasenbluten|nase( \w+){0,3} blutet|blut( \w+){0,3} nase|saigne\w*( \w+){0,3} nez|nez( \w+){0,3} saigne\w*|sang\w*( \w+){0,3} nas|nas\w*( \w+){0,3} sang\w*|sangr\w+( \w+){0,3} nariz|nariz( \w+){0,3} sangr\w+|hund\w*( \w+){0,4} gjak|gjak( \w+){0,3} hund\w*)\b/,
      /(кров\p{L}*( \S+){0,3} нос\p{L}*|нос\p{L}*( \S+){0,3} кров\p{L}*)|(رعاف|(نزيف|ينزف|دم|الدم)( \S+){0,3} (ال)?انف\p{L}*|(انفي|انفه|انفها|خشمي|مناخيري|مناخيره)( \S+){0,3} (ينزف|دم|بينزف))|(流鼻血|鼻子?(流|出)血|鼻血)/u,
    ]),
  ],
  ['injury.bite', BITES],
  [
    'injury.sting',
    anyOf([
      /\b((punt[oaie]|puntura|pungiglione|pizzicat\w|morso|morsa)( \w+){0,4} (ape|api|vespa|vespe|calabrone|zecca|zecche|zanzara|zanzare|insetto|medusa|ragno|scorpione|tafano)|(ape|vespa|calabrone|zecca|medusa|ragno|zanzara)( \w+){0,4} (punt\w|pizzicat\w|mors\w)|zecca( \w+){0,3} (attaccata|addosso|sulla|sul|togl\w+)|(stung|sting|bitten|bit|bite)( \w+){0,4} (bee|wasp|hornet|tick|mosquito\w*|insect|jellyfish|spider|scorpion)|(bee|wasp|hornet|tick|jellyfish|spider|mosquito)( \w+){0,3} (stung|sting|stings|bit|bite|bites)|(found|have|has) a tick)\b/,
      /\b((biene|wespe|hornisse|zecke|mucke|insekt|qualle|spinne)\w*( \w+){0,4} (gestochen|gebissen|stich)|(bienen|wespen|zecken|mucken|insekten)(stich|biss)\w*|zecke\w*|(piquee?|piqure|mordu)( \w+){0,4} (abeille|guepe|frelon|tique|moustique|insecte|meduse|araignee)|(abeille|guepe|frelon|tique|meduse|araignee)( \w+){0,3} (piquee?|mordue?)|(pic[oa]|picado|picadura|picaron)( \w+){0,4} (abeja|avispa|garrapata|mosquito|insecto|medusa|arana|avispon))\b/,
      /\b((intepat|intepatura|muscat|ciupit)( \w+){0,4} (albin\w+|viesp\w+|capus\w+|tantar\w*|insect\w+|medu\w+|paianjen)|capusa|(pickoi|pickuar|thumboi|kafshoi)( \w+){0,4} (blet\w*|grerez\w*|rriqr\w*|mushkonj\w*|insekt\w*|merimang\w*|kandil)|(blet\w*|grerez\w*|rriqr\w*)( \w+){0,3} (pick\w+|thumb\w+))\b/,
      /((вжали|ужали|вкуси|укуси)\p{L}+( \S+){0,4} (?<!\p{L})(бджол\p{L}*|ос[аиоую]ю?|шершень|кліщ\p{L}*|комар\p{L}*|медуз\p{L}*|павук\p{L}*)|(бджол\p{L}*|оса|кліщ\p{L}*|шершень|медуза|павук)( \S+){0,3} (вжали|ужали|вкуси|укуси)\p{L}+|кліщ\p{L}*)|((لدغ\p{L}*|لسع\p{L}*|قرص\p{L}*|عقص\p{L}*)( \S+){0,3} (نحل\p{L}*|دبور|زنبور|قراد\p{L}*|بعوض\p{L}*|ناموس\p{L}*|حشرة|عنكبوت|قنديل)|(نحلة|دبور|زنبور|عنكبوت)( \S+){0,2} (لدغ\p{L}*|لسع\p{L}*|قرص\p{L}*))|((蜜蜂|马蜂|黄蜂|蜱虫?|蚊子|虫子?|蜘蛛|水母|海蜇)(给)?(蜇|叮|咬|螫)|被.{0,4}(蜂|蜱|蚊|虫|蜘蛛|水母)(蜇|叮|咬|螫))/u,
    ]),
  ],
  [
    'injury.burn',
    anyOf([
      /\b((mi sono|si e|s e|ci siamo|ho|ha) (scottat\w|bruciat\w|ustionat\w|fritt\w)(?! (il|la|lo) (cena|pranzo|torta|pentola|motore))|scottatura|ustione|ustioni|scottature|(burn(ed|t)|scalded)( \w+){0,2} (myself|himself|herself|hand|finger|fingers|arm|leg|foot|mouth|tongue|skin)|(hand|finger|arm|leg|skin)( \w+){0,2} (burn(ed|t)|scalded)|(a|the|for|small|bad) (burn|scald)|sunburn\w*)\b/,
      /\b(verbrannt|verbruht|verbrennung\w*|brandwunde\w*|brandblase\w*|sonnenbrand|(me suis|s est|il s est|elle s est) (\w+ )?(brulee?|ebouillantee?)|brulure\w*|coup de soleil|(me he|me|se ha|se) quem(ado|ada|e|o)|quemadura\w*|quemado (la|el) \w+|m am (ars|oparit)|s a (ars|oparit)|arsur[ai]\w*|oparit\w*|fript (la|pe) \w+|u (dogja|dogj|djeg)\w*|djegie|dogja (doren|gishtin|kemben)|perveluar)\b/,
      /(обпік\p{L}*|обпекла|обпік|опік\p{L}{0,3}|ошпари\p{L}+)|(احترقت?|حرقت? (يدي|ايدي|اصبعي|رجلي|نفسي|ايده|ايدها|يده|يدها)|حروق|حرق (في|بالماء|بالنار|من الشمس|باليد|بسيط|صغير)|انحرق\p{L}*)|(烫伤|烫到|烧伤|晒伤|被.{0,6}烫)/u,
    ]),
  ],
  [
    'injury.wound',
    anyOf([
      /\b((mi sono|si e|s e|mi) (\w+ )?tagliat\w (?!i capelli|le unghie|fuori)(\w+ ){0,3}?(dito|dita|mano|pollice|ginocchio|piede|gamba|braccio|palmo|coltello|vetro|carta|lametta|rasoio|barba|cucin\w+|affett\w+|con)|taglietto|(piccolo|brutto|un) taglio( \w+){0,4} (dito|mano|pollice|ginocchio|piede|gamba|fronte|coltello|profondo)|(graffiat\w|sbucciat\w|spellat\w)( \w+){0,3} (ginocchi\w+|man[oi]|gomit\w+|gamba)|come (si )?(pulisc\w+|disinfett\w+|medic\w+|curo)( \w+){0,2} (ferita|taglio|graffio)|(cut|sliced|nicked)( \w+){0,2} (finger|fingers|thumb|hand|knee|foot|toe|leg|chin|shaving)|(finger|thumb|hand|knee|foot)( \w+){0,3} cut|paper cut|cut (myself )?(while |when )?(cooking|shaving|chopping|slicing|on (a |the )?(glass|can|tin|knife))|cut myself (with|on) (a |the )?(kitchen )?(knife|glass|can|tin|paper)|clean (a|the|my) (wound|cut)|grazed|scraped (my|his|her))\b/,
      /\b((finger|hand|daumen|knie|fuss|fuß)( \w+){0,2} (geschnitten|aufgeschnitten)|geschnitten( \w+){0,3} (finger|hand|daumen|knie|fuss)|in den finger geschnitten|schnittwunde\w*|aufgeschurft\w*|schurfwunde|wunde (reinigen|saubern|desinfizieren)|(me suis|s est) (\w+ )?coupee?( \w+){0,4} (doigt|main|pouce|genou|pied|couteau|cuisin\w+|verre|rasant)|(nettoyer|desinfecter|soigner) (une|la|sa|ma) (plaie|coupure)|ecorch\w+|(me (he )?cort(e|ado)|se (ha )?cort(o|ado))( \w+){0,4} (dedo|mano|pulgar|rodilla|pie|cuchillo|cocin\w+|vidrio|papel)|corte( \w+){0,3} (dedo|mano|pie)|(limpi\w+|cur\w+|desinfect\w+) (una|la) herida|rasp\w+ (la|una)? ?rodilla)\b/,
      /\b((m am|s a) taiat( \w+){0,4} (deget\w*|mana|cutit\w*|picior|genunchi|gatind|hartie|sticla)|taietur[ai]\w*( \w+){0,3} (deget|mana|picior)|(curat|dezinfectez|ingrijesc) (o|rana)|rana mica|julit\w*|(preva|prera|preu|prere)( \w+){0,3} (gisht\w*|dore\w*|thik\w*|kemb\w*)|u (preva|prera|pre)( \w+){0,3}|(pastro\w+|dezinfekto\w+)( \w+)? plag\w*)\b/,
      /((порізав|порізала|поріза\p{L}+)( \S+){0,3} (палець|руку|пальця|ніж\p{L}*|склом|коліно|ногу|ножем)|порізався|порізалась|порізалася|(промити|обробити|чим обробити) (рану|поріз)|подряпин\p{L}+|здер\p{L}* коліно)|((جرحت?|قطعت?|انجرح\p{L}*|انقطع\p{L}*)( \S+){0,3} (اصبع\p{L}*|يد\p{L}*|ايد\p{L}*|ركبت\p{L}*|بالسكين|بالزجاج|سكين|رجل\p{L}*)|(انظف|تنظيف|اعقم) (ال)?جرح)|((切|割|划)(到|伤|破|了)(了)?.{0,3}(手|指|脚|腿|膝)|(手|手指|指头|脚|腿|膝盖)(被)?(切|割|划|擦)(到|伤|破)|(手指?|指头)流血|擦破|清洗伤口|处理伤口|被(刀|玻璃|纸)(割|划|切))/u,
    ]),
  ],
  ['injury.wound', BLOOD_OF_LIMBS],
  ['injury.crushed', CRUSHED],
  ['injury.tetanus', TETANUS],
  ['injury.fall', KNOCKS],
  [
    'injury.fall',
    anyOf([
      /\b((sono|e|s e) (cadut[oa]|scivolat[oa]|inciampat[oa]|cascat[oa])|(botta|storta|distorsione|slogat\w+|lussat\w+|rott[oa]) (al|alla|il|la|a un|un)? ?(ginocchio|caviglia|polso|braccio|gomito|spalla|dito|piede|gamba|schiena|testa)|battut[oa] (la|il) (testa|ginocchio|schiena|gomito|fianco|fronte)|(i|he|she|my \w+) (fell|slipped|tripped|twisted|sprained)(?! (asleep|ill|sick|in|behind|for|pregnant))|(twisted|sprained|banged|hurt) (my|his|her) (ankle|wrist|knee|elbow|head|back|shoulder|arm)|bump on (my|his|her|the) head)\b/,
      /\b(hingefallen|gesturzt|runtergefallen|(vom|aus dem|von der) \w+ gefallen|ausgerutscht|(knochel|fuss|knie|handgelenk)( \w+){0,2} (verstaucht|verdreht|umgeknickt)|umgeknickt|beule|(suis|est) tombee?( (de|du|dans|en|par|sur)| \w+ escalier|$)|entorse|foulee? (la|le) (cheville|poignet)|me suis cognee?|(me he caido|me cai|se ha caido|se cayo)|torci\w* (el|la) (tobillo|rodilla)|esguince|(am|a) cazut (de|din|pe|in|la)|mi am (sucit|luxat|scrantit) \w+|entorsa|(u )?rrezova|rashe (nga|ne)|ra nga|perdrodh\w* \w+)\b/,
      /((я |він |вона |дитина |син |дочка |мама |бабуся )?(впав|впала|впало|упав|упала) (з|на|у|в|зі)|підвернув\p{L}* ногу|вивих\p{L}*|розтягнення|забив\p{L}* (коліно|голову|руку))|((وقعت?|طحت|سقطت?) (من|على|في|عن|بال)|التوت? (قدمي|كاحلي|رجلي)|التواء)|(摔(倒|了|下|跤|伤)|跌(倒|下)|扭(伤|到|了)(脚|腰|手))/u,
    ]),
  ],
];

/** So many words are a story, in which an injury is one thing of several. */
const FEW = 22;
/** Done on purpose, or by somebody: read by the readers of danger, and by nobody else. */
const ON_PURPOSE = anyOf([
  /\b(apposta|di proposito|volontariamente|di nuovo le braccia|le vene|i polsi|per farmi|autolesion\w+|on purpose|deliberately|my wrists|my arms again|self ?harm\w*|absichtlich|mit absicht|ritze|geritzt|pulsadern|expres|volontairement|les veines|a proposito|las venas|munecas|intentionat|venele|me qellim|damaret)\b|(навмисно|вени|зап ястя)|(عمدا|عن قصد|شرايين)|(故意|割腕|自残|手腕)/u,
  /\b(marito|moglie|compagn[oa]|fidanzat[oa]|ex|padre|mi ha (spint\w|tagliat\w|bruciat\w|scottat\w|buttat\w)|spint[oa]|husband|wife|boyfriend|partner|pushed|threw|mein mann|freund hat|geschubst|gestossen|mari|copain|compagnon|poussee?|marido|novio|pareja|empujo|sotul|iubitul|impins|burri|shtyu)\b|(чоловік|штовхну\p{L}+)|(زوجي|دفعني)|(老公|丈夫|推)/u,
]);
/** More than a small one: the readers and badly-hurt.ts decide. */
const MORE = anyOf([
  /\b(n?on (mi |ci )?rispond\w+|nun risponne|petto|n?on (mi )?ricord\w+|chest|brust|poitrine|pecho|garganta|piept|gat|gjoks\w*|comprend\w*|risponde|occhi|faccia|viso|bocca|sorris\w*|braccio|bracc|dx|sx|trem\w+|convuls\w+|schiuma|bava|fissa|toss\w*|sput\w*|espettora|mor[ti]\w*|vivere|addio|ultim[ao]|pugn[oi]|schiaff\w+|botte|picchi\w*|answer\w*|respond\w*|eyes|face|mouth|arm|shak\w+|seizure|cough\w*|spit\w*|(?:to|will|ll|might|could|may|should|would|i|me|he|she|we|they|gonna|not|just) die|dying|dead|live|punch\w*|beat\w*|antwort\w*|reagiert|augen|gesicht|mund|zitter\w*|krampf\w*|hust\w*|sterb\w*|leben|gehauen|geschlagen)\b/,
  /\b(repond\w*|reagit|yeux|visage|bouche|bras|trembl\w+|convuls\w*|touss\w*|crach\w*|mour\w*|mort\w*|vivre|frapp\w*|responde|reacciona|ojos|cara|boca|brazo|tiembl\w*|convuls\w*|tos\w*|escup\w*|morir\w*|muert\w*|vivir|peg\w+|golpe\w*|raspund\w*|reactioneaza|ochi\w*|fata|gura|brat\w*|tremur\w*|convuls\w*|spuma|tus\w*|mor|moara|moarte|traiesc|lovit|batut|pergjigj\w*|syt[e]?|fytyr\w*|goj\w*|krah\w*|dridh\w*|koll\w*|vdes|vdek\w*|rrah\w*)\b/,
  /(відповіда\p{L}+|реагу\p{L}+|очі|очима|обличч\p{L}+|рот\p{L}{0,2}|судом\p{L}*|тремт\p{L}+|кашл\p{L}+|помер\p{L}*|вмер\p{L}*|вбив\p{L}*|вбил\p{L}*|жити|собі рук\p{L}|бив|бʼє|вдари\p{L}+ мене)|(يرد|ترد|مبيردش|عيون\p{L}*|عيني\p{L}*|وجه\p{L}*|وشه\p{L}*|فم\p{L}*|تشنج\p{L}*|بيتنفض|سعال|اسعل|الموت|اموت|اعيش|اخر ليلة|يجرح|تجرح|ضربني|يستجيب|يفيق|خرف)|(反应|眼|脸|嘴|抽搐|咳|死|活|打我|叫不)/u,
  /\b(svenut\w|svien\w+|perso i sensi|confus\w|vomit\w*|non (si )?(muov\w+|svegli\w+|respir\w+|reagi\w+)|tanto sangue|molto sangue|zampill\w+|fiotti|gol[ae] gonfi\w|lingua|labbra|affanno|respir\w+|orticaria|pomfi|gonfi\w( \w+){0,2} (faccia|viso|gola|labbra)|vipera|serpente|passed out|unconscious|confused|vomit\w*|can t (move|breathe)|lots? of blood|spurting|throat|tongue|lips|hives|breath\w*|snake|viper|ohnmachtig|bewusstlos|verwirrt|erbr\w+|atem\w*|luft|zunge|lippen|viel blut|schlange|evanoui\w*|respir\w+|langue|levres|beaucoup de sang|serpent|vipere|desmay\w+|vomit\w+|lengua|labios|mucha sangre|serpiente|vibora|lesinat\w*|limba|buze\w*|mult sange|sarpe|vipera|gjarper|buzet|gjuha|shume gjak|fryme)\b/,
  /(знепритомн\p{L}+|сплутан\p{L}+|блю\p{L}+|дих\p{L}+|язик|губ\p{L}+|багато крові|змі\p{L}{0,3}|гадюк\p{L}*)|(اغمي|يتنفس|تنفس|لسان\p{L}*|شفا\p{L}+|دم كثير|افعى|ثعبان|حية)|(昏|呼吸|舌|嘴唇|喉咙|大量|很多血|蛇)/u,
]);

/** A little blood stops, and none is taken for a test. */
const NO_LITTLE_BLOOD = anyOf([
  /\b(non (smette|si ferma|finisce)|tanto|molto|(won t|wont|doesn t|not|can t|cannot) stop\w*|a lot|heavily|hort nicht auf|nicht auf|stark|viel|n arrete pas|s arrete pas|beaucoup|no (para|se detiene)|much[oa]|nu se (mai )?opreste|mult|nuk (ndalet|ndalon|pushon)|shume|test\w*|sierolog\w*|preliev\w*|glicemi\w*|analisi|vena|sugar|glucose|blutabnahme|blutzucker|glycemie|prise de sang|glucemia|analitica|analiz\w*|glicemi\w*)\b|(тест|аналіз|цукр)|(تحليل|السكري|فحص)|(验血|采血|血糖|抽血)|(не (зупиня|спиня|перестає)|багато|сильно)|(لا يتوقف|ما (عم )?(ي|ب)وقف|كثير|غزير)|(不停|不止|止不住|很多|大量)/u,
]);
/** With these words it is another matter, or more than small. */
const OTHERWISE: { readonly [injury in Injury]?: Patterns } = {
  'injury.nose_ear': OF_NOSES,
  'injury.needle': OF_SYRINGES,
  'injury.swallowed_object': NO_SMALL_THING,
};

/** Which small injury a message tells of, or asks about; null for nearly all. */
export function injuryIn({ text, button }: Pick<Heard, 'text' | 'button'>): Injury | null {
  return button === null ? readInjury(text) : null;
}

/** A turn asks for it from several sides. */
const readInjury: (text: string) => Injury | null = remembered((text) => {
  const said = plain(text);
  // Nearly all messages name none.
  if (said.split(' ').length > FEW || !INJURIES.some(([, named]) => named.test(said))) return null;
  if (isElsewhere(withoutAnimals(said)) || isBadlyHurt(text)) return null;
  const told = said.replaceAll(KNOCKS_ONESELF, ' ');
  if (ON_PURPOSE.test(told) || MORE.test(told)) return null;
  for (const [injury, named] of INJURIES) {
    const found = named.exec(said);
    if (
      found &&
      !isDeniedThere(said, found) &&
      !NOT.test(said.slice(0, found.index)) &&
      !NOT_BEHIND.test(said.slice(found.index + found[0].length)) &&
      !(injury === 'injury.fall' && isNoFall(said)) &&
      !OTHERWISE[injury]?.test(said) &&
      !(named === BLOOD_OF_LIMBS && NO_LITTLE_BLOOD.test(said))
    )
      return injury;
  }
  return null;
});

/** Before it, or right behind it: "Nasenbluten ist es nicht". */
const NOT = /(?:^| )(?:n?on|no|senza|without|not|kein\w*|ohne|pas|sans|sin|nu|fara|nuk|pa|не|без|لا|بدون)(?: \S+)? ?$|[没不]$/u;

const NOT_BEHIND =
  /^ (?:(?:hab|habe|ist|war|es|ich|das|c est|no|non|ce n est|nu|e)(?: \w+){0,2} )?(?:nicht|keins?|keine|no|non|pas|nu)(?: |$)/u;

/** Whether somebody has done it, the writer or another. @param said as `plain` leaves it */
export function isInflicted(said: string): boolean {
  return ON_PURPOSE.test(said);
}

/** The dog that bites is no dog of which the message is about. */
function withoutAnimals(said: string): string {
  return BITES.test(said)
    ? said.replace(
        /\b(gatt[oaie]|can[ei]|cat|dog|puppy|kitten|katze|hund|chat|chien|perr[oa]|gato|pisica|cainele|caine|mac\w+|qen\w*)\b|кіт|кішк\p{L}*|собак\p{L}*|(ال)?(كلب|قط\p{L}*)|狗|猫/gu,
        ' ',
      )
    : said;
}

/** Of a fall in so few words nothing else is told. */
const FEW_OF_FALL = 4;

/** More may come of a sting, and of a fall that is told at length unless all is well since: what the readers find or suspect there counts. */
export function mayBeMore(message: Pick<Heard, 'text' | 'button'>): boolean {
  const injury = injuryIn(message);
  if (injury !== 'injury.fall') return injury === 'injury.sting';
  const said = plain(message.text);
  return said.split(' ').length > FEW_OF_FALL && !isWellNow(said);
}

/** What somebody does to somebody. */
const OF_HANDS = ['self_harm', 'violence'];

/** @returns whether a small injury was told of, and answered */
export function hearInjury(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const id = heard.map(injuryIn).find((injury) => injury !== null) ?? null;
  const answer = id === null ? null : answerById(draft.input.content, id);
  if (!answer) return false;
  const isSuspected = heard.some(({ understanding }) => understanding?.suspectedSigns.some(({ name }) => !OF_HANDS.includes(name)));
  if (isSuspected && heard.some((message) => mayBeMore(message))) return false;
  const { topic } = draft.state;
  sayAnswer(draft, answer, { once: true });
  // Tetanus is asked about beside a wound, which the next question is about again.
  if (answer.id === 'injury.tetanus' && topic?.startsWith('injury.')) draft.set({ topic });
  draft.set({ fallbacks: 0 });
  return true;
}
