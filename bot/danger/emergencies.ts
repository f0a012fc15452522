// Dangers that plain words name and no list of signs holds: a poison that was swallowed, fire or gas, somebody who does not breathe or
// react. Read before the model, which takes bleach for a question about masks; in the ten languages, as `plain` leaves the words.
import type { PlainDanger } from '../../config/names.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isBleeding } from './badly-hurt.js';
import { isChildPoisoned } from './child-poisoned.js';
import { hasChemicalInEye } from './eye.js';
import { alarmSounds, breatheFumes } from './fumes.js';
import { isDenied, isDeniedThere, isElsewhere } from './happened.js';
import { isOverdose } from './overdose.js';
import { swallowsThing } from './swallowed-things.js';
import { isUnreachable } from './unreachable.js';

/** Swallowed or breathed in; what it was; and the two in the present or as a mere verb ("may one drink ...?"). */
interface Swallowed {
  readonly took: string;
  readonly what: string;
  readonly take: string;
}
const SWALLOWED: readonly Swallowed[] = [
  {
    took: '(?:bevut[oa]|ingoiat[oa]|ingerit[oa]|inghiottit[oa]|mandat[oa] giu|mangiat[oa]|inalat[oa]|leccat[oa]|sorseggiat[oa]|respirat[oa]|mess[oa] in bocca|sta bevendo|sto bevendo)',
    what: '(?:candeggina|varechina|varichina|ammoniaca|amuchina|detersiv[oi]|detergent[ei]|disinfettant[ei]|acido (?:muriatico|solforico|cloridrico)|l acido|soda caustica|sgrassatore|anticalcare|disgorgante|ammorbidente|brillantante|solvent[ei]|acquaragia|trielina|benzina|gasolio|antigelo|diluente|veleno|topicida|diserbante|pesticid[ai]|insetticid[ai]|alco+l (?:denaturato|puro|rosa)|acetone|naftalina|idraulico liquido|pastiglia (?:della|per la) lavastoviglie|pila|batteria a bottone|capsula (?:del|della|per la) \\w+|pastiglia del detersivo|funghi (?:velenosi|raccolti|selvatici|di bosco|del bosco|trovati)|bacche velenose|cloro|le (?:pillole|pastiglie|medicine|compresse) (?:della|del|di) \\w+)',
    take: '(?:bere|ingoiare|ingerire|bevo|bevi|beve|inalare|iniettare|gargarismi)',
  },
  {
    took: '(?:drank|drunk|swallowed|ingested|ate|eaten|inhaled|breathed in|licked|is drinking|was drinking|had a sip of)',
    what: '(?:bleach|ammonia|detergent|disinfectant|laundry (?:pod|capsule|liquid)|dishwasher tablet|washing up liquid|drain cleaner|oven cleaner|toilet cleaner|descaler|cleaning (?:product|fluid|liquid)|caustic soda|acid|petrol|gasoline|paraffin|white spirit|turpentine|antifreeze|poison\\w*|rat poison|weed ?killer|pesticide|insecticide|button battery|hand sanitizer|hand sanitiser|methylated spirits?|nail polish remover|(?:poisonous|wild|picked) mushrooms?|dettol|something from (?:the|a) (?:bottle|cupboard|cabinet)(?: under the sink)?|cleaning stuff|cleaner|washing capsule)',
    take: '(?:drink|swallow|ingest|inject|gargle|inhale)',
  },
  {
    took: '(?:getrunken|geschluckt|verschluckt|gegessen|eingeatmet|geleckt|trinkt gerade)',
    what: '(?:bleichmittel|bleiche|chlorreiniger|chlor|ammoniak|salmiak|waschmittel|spulmittel|reiniger|reinigungsmittel|putzmittel|desinfektionsmittel|entkalker|rohrreiniger|abflussreiniger|weichspuler|spulmaschinentab|salzsaure|saure|benzin|terpentin|verdunner|frostschutz\\w*|gift|rattengift|unkrautvernichter|insektengift|knopfbatterie|brennspiritus|giftpilze?|selbst gesammelte pilze|etwas aus der flasche unter der spule)',
    take: '(?:trinken|schlucken|einnehmen|spritzen|gurgeln|einatmen)',
  },
  {
    took: '(?:bu|avalee?s?|ingeree?s?|mangee?s?|inhalee?|respiree?|lechee?|en train de boire)',
    what: '(?:(?:eau de )?javel|ammoniaque|lessive|detergent|desinfectant|produit (?:menager|vaisselle|nettoyant|d entretien|toxique)|liquide vaisselle|deboucheur|detartrant|adoucissant|soude caustique|acide|essence|white spirit|terebenthine|antigel|poison|mort aux rats|desherbant|pesticide|insecticide|pile bouton|alcool a bruler|gel hydroalcoolique|pastille de lave vaisselle|champignons? veneneux)',
    take: '(?:boire|avaler|ingerer|injecter|inhaler)',
  },
  {
    took: '(?:bebido|bebio|bebi|tragado|trago|trague|tomado|tomo|ingerido|ingirio|comido|comio|inhalado|inhalo|chupado)',
    what: '(?:lejia|cloro|amoniaco|detergente|desinfectante|suavizante|lavavajillas|desatascador|salfuman|sosa caustica|acido|gasolina|aguarras|disolvente|anticongelante|veneno|matarratas|herbicida|pesticida|insecticida|pila de boton|alcohol de quemar|gel hidroalcoholico|producto de limpieza|setas venenosas)',
    take: '(?:beber|tragar|ingerir|inyectar|inhalar|gargaras)',
  },
  {
    took: '(?:baut|inghitit|ingerat|mancat|inhalat|luat in gura)',
    what: '(?:inalbitor|clor|amoniac|detergent\\w*|dezinfectant\\w*|balsam de rufe|solutie de curatat|soda caustica|acid|benzina|diluant|antigel|otrava|erbicid|pesticid|insecticid|baterie|spirt|ciuperci otravitoare)',
    take: '(?:beau|bea|inghit|inghiti|injecta|inhala)',
  },
  {
    took: '(?:piva|piu|pi|pire|gelltita|gelltiti|gelltitur|perpiu|hengri|ngrene|thithi|thithur)',
    what: '(?:zbardhues\\w*|varikine\\w*|klor\\w*|amoniak\\w*|detergjent\\w*|dezinfektant\\w*|dezinfektues\\w*|solucion pastrimi|acid\\w*|benzine\\w*|helm\\w*|pesticid\\w*|insekticid\\w*|bateri\\w*)',
    take: '(?:te pi|te pish|te gelltis|pihet)',
  },
  {
    took: '(?:випи(?:в|ла|ли)|проковтну(?:в|ла|ли)|ковтну(?:в|ла)|з ів|з іла|вдихну(?:в|ла)|наковта\\p{L}+|лизну(?:в|ла))',
    what: '(?:відбілювач\\p{L}*|щось (?:із|з) (?:пляшки|пляшечки|бутилки)|білизн[уи]|хлор\\p{L}*|аміак\\p{L}*|мииного|миючии|миинии|миючии засіб|миинии засіб|засіб для \\p{L}+|дезінф\\p{L}+|антисептик\\p{L}*|порошок|порошку|кислот\\p{L}+|бензин\\p{L}*|розчинник\\p{L}*|антифриз\\p{L}*|отрут\\p{L}+|оцет|оцту|оцтов\\p{L}+|батареик\\p{L}+|отруин\\p{L}+)',
    take: '(?:пити|випити|ковтати)',
  },
  {
    took: '(?:شرب|شربت|ابتلع|ابتلعت|بلع|بلعت|تناول|تناولت|اكل|اكلت|استنشق|استنشقت)',
    what: '(?:مبيض|المبيض|زجاجة التنظيف|سايل التنظيف|مواد تنظيف|مواد التنظيف|مسحوق|ديتول|كلور|الكلور|كلوركس|منظف|المنظف|مطهر|المطهر|معقم|المعقم|امونيا|صابون الغسيل|اسيد|حمض|بنزين|البنزين|سم|السم|سما|مبيد|المبيد|بطارية|فلاش)',
    take: '(?:اشرب|نشرب|شرب ال|يشرب)',
  },
];
const IN_CHINESE = {
  took: /(洗衣(球|凝珠|胶囊)|凝珠).{0,8}(咬破|吞|吃|喝|咽)|((咬|吞|吃).{0,6}(洗衣(球|凝珠|胶囊)|凝珠))|((喝|吞|吃|吸)(了|下|下去|进|入|到|过)|误食|误服|误饮|误喝).{0,6}(漂白|消毒液|消毒水|84|洁厕|清洁剂|洗衣液|洗洁精|洗涤剂|氨水|农药|老鼠药|毒药|汽油|酒精消毒|电池|毒蘑菇)|(漂白水|消毒液|洁厕灵|清洁剂|农药|老鼠药).{0,6}(喝|吞|误食|误服)(了|下)/u,
  asks: /(能不能|可以|可不可以|能).{0,6}(喝|注射|吞).{0,6}(漂白|消毒|清洁剂|酒精)|(喝|注射).{0,6}(漂白|消毒液|消毒水|酒精).{0,12}(吗|能|会|[?？])/u,
};
/** Said without the thing. */
const POISONED = anyOf([
  // Cleaners that were mixed give off gas.
  /\b(mischiat\w+|mescolat\w+|unit\w+)( \S+){0,4} (candeggina|varechina|ammoniaca|acido|anticalcare|detersiv\w+)\b|\bmixed( \S+){0,4} (bleach|ammonia|acid|cleaners?|descaler)\b|\b(bleiche|chlorreiniger|essigreiniger|reiniger)( \S+){0,4} (gemischt|vermischt)\b|\bmelange\w*( \S+){0,4} (javel|ammoniaque|acide|detartrant)\b|\bmezcl\w+( \S+){0,4} (lejia|amoniaco|acido|salfuman)\b|\bamestecat( \S+){0,4} (clor\w*|inalbitor\w*|amoniac)\b|(змішав|змішала)( \S+){0,4} (хлор\p{L}*|відбілювач\p{L}*|кислот\p{L}*)|خلطت?( \S+){0,4} (الكلور|كلور|الاسيد|المبيض|الفلاش)|(混|混合|兑).{0,6}(漂白|84|洁厕|消毒液)/u,
  /\b(si e|sono|e|sono stat[oa]|e stat[oa]) (avvelenat[oa]|intossicat[oa])\b|\b(avvelen\w+|intossic\w+|fuga|perdita|allarme|odore|c e|credo|penso|temo|forse|sara|sospett\w+)( \S+){0,4} monossido\b|\b(stufa|caldaia|braciere|caminetto)( \S+){0,6} (perde|odore strano|puzza)\b.{0,40}\b(test[ae]|nausea|vomit\w+|svenut\w+)\b|\b(test[ae]|nausea|vomit\w+|svenut\w+)\b.{0,40}\b(stufa|caldaia|braciere|caminetto)( \S+){0,4} (perde|odore strano|puzza)\b/,
  /\b(has been|have been|is|was|been|got) poisoned\b|\bcarbon monoxide\b|\b(hat|habe|haben) .{0,20}vergiftet\b|\bkohlenmonoxid\b/,
  /\b(s est|suis|est) (intoxiquee?|empoisonnee?)\b|\bmonoxyde\b|\b(se ha|me he|esta) (envenenado|intoxicado|envenenada|intoxicada)\b|\bmonoxido de carbono\b/,
  /\b(s a|m am|este) (otravit|intoxicat)a?\b|\bmonoxid de carbon\b|\b(u helmua|eshte helmuar|u helmova)\b|отруі(вся|лася|лись|лися)|чаднии газ|чадним газом|تسمم(ت)?( |$)|اول اكسيد الكربون|(?<!电脑|手机|系统)中毒了|煤气中毒|一氧化碳/u,
]);

const FIRE = anyOf([
  /\b(c e|ce|abbiamo|e scoppiato|sta scoppiando|scoppiato) (un |il |l )?(incendio|fuoco)\b|^incendio\b|\b(casa|cucina|appartamento|palazzo|stanza|camera|tetto|letto|divano|forno|auto|macchina|balcone|garage|cantina)( mia| di sopra| di sotto)? (sta (bruciando|andando a fuoco|prendendo fuoco)|brucia|va a fuoco|in fiamme|e in fiamme|ha preso fuoco|a fuoco)\b|\b(va|sta andando) a fuoco (la|il|l|tutto)\b|\bha preso fuoco\b|\bsta bruciando (la|il|l|tutto)\b(?! gola| stomaco| pelle| occhi)|\b(odore|puzza|fuga|perdita) di gas\b|\bpien[oa] di fumo\b/,
  /\bthere (is|s) a (house )?fire\b|\b(house|kitchen|flat|apartment|building|room|car|roof|bed|sofa|home) (is |s )?(on fire|burning|in flames|full of smoke)\b|^fire$|\bcaught fire\b|\b(smell of|smell|smells of|smells like|smelling|smelled) gas\b|\bgas (smell|leak)\b/,
  /\b(es brennt|feuer in|brand in)\b(?! in (der|meiner) (brust|nase|lunge|kehle))(?! beim)(?! im (hals|magen|rachen))|\b(haus|wohnung|kuche|zimmer|dach|auto|gebaude) (steht in flammen|brennt)\b|\bgasgeruch\b|\bes riecht nach gas\b|\bgasleck\b/,
  /\bil y a (un incendie|le feu|du feu)\b|^au feu\b|\b(maison|cuisine|appartement|immeuble|chambre|toit|voiture) (brule|est en feu|est en flammes|en feu|a pris feu)\b|\bodeur de gaz\b|\bca sent le gaz\b|\bfuite de gaz\b/,
  /\bhay (un incendio|fuego)\b|\b(casa|cocina|piso|edificio|habitacion|coche|techo) (se quema|se esta quemando|esta ardiendo|en llamas|esta en llamas|arde)\b|\bhuele a gas\b|\bolor a gas\b|\b(fuga|escape) de gas\b/,
  /\b(este|e|avem) (un )?incendiu\b|\b(casa|bucataria|apartamentul|blocul|camera|masina) (arde|a luat foc|este in flacari|e in flacari)\b|\bmiros de gaz\w*|\bmiroase a gaz\w*|\bscurgere de gaz\w*/,
  /\b(ka|kemi) (nje )?zjarr\b(?! ne (gjoks|stomak|fyt))|\b(shtepia|kuzhina|banesa|pallati|makina) (po digjet|digjet|mori flake|ka marre flake)\b|\bere gazi\b|\brrjedhje gazi\b/,
  /(^| )пожежа( |$)|(будинок|квартира|кухня|дім|кімната|машина) (горить|палає)|ми горимо|запах газу|пахне газом|витік газу/u,
  /(هناك|عندنا|يوجد|شب|اندلع) (حريق|نار)|حريق في|(البيت|المنزل|المطبخ|الشقة|السيارة) (يحترق|تحترق|يشتعل)|رايحة (ال)?غاز|تسرب (ال)?غاز/,
  /着火|失火|起火|火灾|(煤气|燃气|天然气)(泄漏|味)/,
]);

/** Somebody else's breath has stopped: "I am not breathing" is written by who breathes hard. */
const NOT_BREATHING = anyOf([
  /\bnon (ci |mi |sta |quasi )?(respira|respirano|respirando)( piu| proprio| quasi| affatto)*\b(?! (bene|benissimo|molto|tanto|tantissimo|normal|facil|a fondo|dal naso|dalla bocca|con il naso|con la bocca|come|meglio|profond|attraverso|regolar|liber|da solo|dalle|dal))|\b(ha|hanno) smesso di respirare\b|\bnon ha (piu )?(polso|battito)\b|\bnon (gli |le )?sento (piu )?(il )?(polso|battito|respiro)\b|\barresto cardiaco\b|\bnon da segni di vita\b/,
  /\b(isn t|is not|not|stopped|stops|quit) (really )?breathing\b(?! (well|properly|right|normally|easily|very|good|great|so|like|fine|through))|\b(doesn t|does not) breathe\b(?! (well|properly|right|normally|easily|good))|\bno (pulse|heartbeat|signs? of life)\b|\bcardiac arrest\b/,
  /(?<!\bich )\batmet (gar |uberhaupt |jetzt )?nicht( mehr)?\b(?! (gut|richtig|normal|tief|so|frei|leicht))|\b(hat )?aufgehort zu atmen\b|\bkein(en)? puls\b|\bherzstillstand\b/,
  /(?<!\bje )(?<!\bje ne )\brespire (plus|pas)\b(?! (bien|tres|normalement|correctement|comme|facilement|beaucoup))|\ba (arrete|cesse) de respirer\b|\b(pas|plus) de pouls\b|\barret cardiaque\b/,
  /\bno (esta )?(respira|respirando)\b(?! (bien|muy|normal\w*|mucho|con|por|correctamente|bene|ben|benissimo|regolar\w*|tranquill\w*|meglio|perfettamente|ok|come|male|a fatica))|\b(ha dejado|dejo) de respirar\b|\b(no tiene|sin) pulso\b|\bparo cardiaco\b/,
  /\bnu (mai )?respira\b(?! (bine|normal|usor|prea))|\ba incetat sa respire\b|\bnu (mai )?are puls\b|\bstop cardiac\b/,
  /\b(nuk|s) (po )?merr( me)? fryme\b(?! (mire|lirshem|normalisht|dot mire))|\b(nuk|s) (po )?merr me fryme\b|\b(ka ndaluar|pushoi) (se )?frym\w+|\b(nuk|s) ka puls\b/,
  /не дихає(?! (добре|нормально|носом|глибоко))|переста(в|ла|ло) дихати|(немає|нема) пульсу|зупинка серця/u,
  /(لا|ما|لم يعد|لم تعد) (عم )?(ي|ت|بي|بت)تنفس(?! (جيدا|بشكل|بسهولة|بسهوله|من))|(توقف|توقفت) عن التنفس|(لا يوجد|لا|بدون) نبض|توقف قلب/,
  /(没有?|没了|停止了?)呼吸(?!困难)|不呼吸了|没(有)?(了)?(脉搏|心跳)|心脏?(跳)?停/,
]);
const NOT_REACTING = anyOf([
  /\bnon (mi |ci |piu )*(reagisce|risponde|da segni|si sveglia|si risveglia)\b(?! (al telefono|al citofono|alle cure|alla terapia|alle chiamate|nessuno|a tono|bene|ben|benissimo|molto|tanto|subito|sempre|come|volentieri|facilmente|presto|prima|del tutto|completamente|per bene|mai presto|ai messaggi|alle domande))|\b(priv[oa] di sensi|incosciente|ha perso (i sensi|conoscenza))\b|\bnon (riesco|riusciamo) (proprio |piu )*a (svegliar\w+|farl[oa] svegliare)\b(?! (bene|ben|del tutto|completamente|facilmente|subito|molto|come|per bene|presto))/,
  /\bunresponsive\b|\bunconscious\b|\b(doesn t|does not|isn t|is not|not|won t|stopped) (respond|react|wak)\w*\b(?! (up )?(well|properly|quickly|much|easily|fully|completely|right|as usual|early|to (the|my|our) (call|phone|treatment|medic|message|text)))|\b(can t|cannot) wake (him|her|them|my \w+|the \w+)\b(?!( up)? (properly|fully|easily|completely|quickly|well|right))/,
  /\b(reagiert|antwortet) (gar |uberhaupt |jetzt )?nicht( mehr)?\b(?! (am telefon|gut|richtig|so|immer|sofort|gleich|auf (meine|die) (nachricht|mail)))|\bwacht nicht( mehr)? auf\b|\b(bewusstlos|bewußtlos|nicht( mehr)? ansprechbar)\b/,
  /\b(reagit|repond|se reveille) (plus|pas)\b(?! (au telephone|au traitement|bien|tres|completement|vraiment|tout a fait|toujours|vite|tout de suite|facilement|comme|beaucoup|aux messages))|\binconscient\w*\b|\barrive (pas|plus) a (le|la) reveiller\b(?! (bien|completement|vraiment|facilement|tout a fait))/,
  /\bno (reacciona|responde|se despierta|despierta)\b(?! (al telefono|al tratamiento|bien|del todo|por completo|completamente|muy|siempre|enseguida|facilmente|como|mucho|a los mensajes))|\binconsciente\b/,
  /\bnu (mai )?(reactioneaza|raspunde|se trezeste)\b(?! (bine|complet|de tot|cu totul|prea|mereu|imediat|usor|ca de obicei|la (telefon|tratament|mesaje)))|\binconstient\w*\b/,
  /\b(nuk|s) (po )?(reagon|pergjigjet|zgjohet)\b(?! (ne telefon|mire|plotesisht|krejt|dot mire|shume|menjehere|gjithmone|lehte))|\bpa ndjenja\b|\bka humbur ndjenjat\b/,
  /не (реагує|відповідає|прокидається|приходить до тями)(?! (на дзвін|по телефону|добре|повністю|до кінця|нормально|одразу|завжди|легко|на повідомлення))|непритомн\p{L}+|без свідомості/u,
  /(لا|لم يعد|لم تعد|ما) (يستجيب|تستجيب|يستيقظ|تستيقظ|يصحو|تصحو)(?! (جيدا|تماما|بالكامل|كليا|بشكل|بسرعة|بسهولة|دايما))|فاقدة? (ال)?وعي/,
  /(没有?|无)反应|叫不醒|昏迷|不省人事|失去(了)?(意识|知觉)/,
]);

const AT_MOST = '(?: \\S+){0,5}? ';
const POISON = anyOf(
  SWALLOWED.map(({ took, what }) => new RegExp(`(?<!\\p{L})(?:${took}${AT_MOST}${what}|${what}(?: \\S+){0,3}? ${took})(?!\\p{L})`, 'u')),
);
const OF_POISON = anyOf([
  ...SWALLOWED.map(({ what }) => new RegExp(`(?<!\\p{L})${what}(?!\\p{L})`, 'u')),
  /漂白|消毒液|消毒水|洁厕|清洁剂|洗衣(液|球|凝珠)|洗洁精|洗涤剂|氨水|农药|老鼠药|毒药|汽油|电池/u,
]);
const ASKS_OF_POISON = anyOf(
  SWALLOWED.map(({ take, what }) => new RegExp(`(?<!\\p{L})(?:${take}${AT_MOST}${what}|${what} (?:zu )?${take})(?!\\p{L})`, 'u')),
);

/** Whether something poisonous is named, by whomever it was or was not swallowed. @param said as `plain` leaves it */
export function namesPoison(said: string): boolean {
  return OF_POISON.test(said);
}

/** What the words of one message name; empty for nearly all. */
export function namedIn(text: string): PlainDanger[] {
  const said = plain(text);
  // The dog that staggers as well is no dog's matter.
  if (breatheFumes(said) || alarmSounds(text)) return ['fumes'];
  if (isElsewhere(said)) return [];
  const found: PlainDanger[] = [];
  const isNamed = [POISON, POISONED, IN_CHINESE.took].some((named) => isThere(named, said));
  if (isNamed || swallowsThing(said) || isChildPoisoned(said) || isOverdose(text)) found.push('poison');
  if (isUnreachable({ text })) found.push('unreachable');
  if (hasChemicalInEye(said)) found.push('eye');
  if (isBleeding(text)) found.push('bleeding');
  if (isThere(FIRE, said)) found.push('fire');
  return found;
}

function isThere(named: Pick<RegExp, 'exec'>, said: string): boolean {
  const found = named.exec(said);
  return found !== null && !isDeniedThere(said, found);
}

/** Whether the words say that somebody does not breathe, or does not react. */
export function isLifeless(text: string): boolean {
  const said = plain(text);
  return !isElsewhere(said) && (NOT_BREATHING.test(said) || NOT_REACTING.test(said));
}

const UNCONSCIOUS = anyOf([
  /\b(priv[oa] di sensi|perso i sensi|perso conoscenza|unconscious|unresponsive|bewusstlos|bewußtlos|nicht ansprechbar|sin conocimiento|fara cunostinta|pa ndjenja)\b|непритомн\p{L}+|без свідомості|فاقدة? (ال)?وعي|昏迷|不省人事|失去(了)?(意识|知觉)/u,
]);

/** Who is so now; what somebody has lost once is left to the rules. */
const IS_UNCONSCIOUS = anyOf([
  /\b(priv[oa] di sensi|privo di conoscenza|unconscious|unresponsive|bewusstlos|bewußtlos|nicht ansprechbar|sans connaissance|inconsciente?s?|sin conocimiento|fara cunostinta|pa ndjenja)\b|непритомн\p{L}+|без свідомості|(فاقد[ةه]?|غايب[ةه]?|غايب[ةه]?) (عن )?(ال)?وعي|مغمى علي(ه|ها)|昏迷|不省人事/u,
]);
const SUPPOSED = anyOf([
  /(^| )(se|quando|if|when|wenn|falls|si|quand|cuando|daca|cand|nese|kur|якщо|коли|اذا|لو|عندما|paura|afraid|fear|angst|peur|miedo|frica|frike|боюс\p{L}*|اخاف|خايف[ةه]?)( |$)|如果|万一|怕/u,
]);
/** In more words it is a story, and the readers have more to go by. */
const FEW = 8;

/** "My mother is unconscious", and little more: somebody is named, and nothing is asked, denied or supposed. */
export function isUnconscious({ text, understanding }: Heard): boolean {
  const said = plain(text);
  if (/[?？؟]/u.test(text) || said.split(' ').length > FEW || !IS_UNCONSCIOUS.test(said)) return false;
  if (isElsewhere(said) || isDenied(said) || SUPPOSED.test(said) || / (non|not|no|ليس|ليست) /.test(` ${said} `)) return false;
  return understanding?.entities.some((entity) => entity.type === 'person' && entity.value !== 'self') === true;
}

/** Somebody else who wakes with effort, or not fully; as a sign like any other of the mind. */
const HARD_TO_WAKE = anyOf([
  /\b((si|la|lo) (sveglia|svegliamo|sveglio|risveglia) (solo )?(a (fatica|stento|malapena)|a mala pena|appena|con (fatica|difficolta))|(fatica|stento|difficolta) a svegliar(si|l[oa])|difficile (da )?svegliar(e|l[oa])|non (riesco|riusciamo) (proprio )?a svegliarl[oa] (bene|del tutto|completamente|per bene)|non si sveglia (bene|del tutto|completamente|per bene))\b/,
  /\b((he|she) (s |is )?(very |so |really )?(hard|difficult) to (wake|rouse)|(he|she|my \w+) (barely|hardly|only just) wakes|(barely|hardly|can only just) wake (him|her)|(can t|cannot) wake (him|her|my \w+)( up)? (properly|fully|completely|right)|(doesn t|does not|isn t|is not) wak(e|ing)( up)? (properly|fully|completely))\b/,
  /\b((schwer|kaum|schlecht) (zu wecken|aufzuwecken|weckbar)|(lasst|laßt) sich (kaum|nur schwer|schlecht) wecken|(wacht|wird) (nur schwer|nur muhsam|kaum|nicht richtig|nicht ganz) (auf|wach)|(bekomme|kriege) (ihn|sie) (kaum|nicht richtig) wach|kann (ihn|sie) (kaum|nur schwer) wecken)\b/,
  /\b((difficile|dur[e]?) a reveiller|se reveille (a peine|difficilement|mal|avec peine)|(du mal|peine) a (le|la) reveiller|(arrive pas|n arrive pas) a (le|la) reveiller (bien|completement|vraiment)|se reveille pas (bien|completement|vraiment))\b/,
  /\b((cuesta|dificil) despertar(lo|la|le)?|(apenas|casi no) (se )?despierta|no se despierta (bien|del todo|por completo)|no (consigo|puedo|logro) despertarl[oa] (bien|del todo))\b/,
  /\b((se )?trezeste (greu|cu greu|abia|foarte greu)|abia (o|il|se) trezes\w+|greu de trezit|(o|il) trezesc (greu|cu greu|abia)|nu (reusesc|pot) sa (o|il) trezesc (bine|complet|de tot)|nu se trezeste (bine|complet|de tot))\b/,
  /\b(zgjohet (me veshtiresi|me zor|mezi|shume veshtire)|mezi (e |po |e po )?zgjo\w+|(e|i) veshtire (per )?t[ae] zgjo\w+|nuk (mund|arrij) ta zgjoj (mire|plotesisht)|nuk zgjohet (mire|plotesisht|dot mire))\b/,
  /(важко|ледве|насилу|складно|тяжко) (іі |иого |іі )?(розбудити|добудитися|прокидає\p{L}+|будиться|будимо|бужу)|не можу (іі|иого) (добре|нормально|повністю|до кінця) розбудити|не прокидається (добре|повністю|до кінця|нормально)/u,
  /(صعب|الصعب|صعوبة|بصعوبة) (في )?(ان )?(ايقاظه|ايقاظها|استيقاظه|استيقاظها|نوقظه|نوقظها|اوقظه|اوقظها)|(يستيقظ|تستيقظ|يصحو|تصحو) (بصعوبة|بالكاد|بصعوبه)|بالكاد (يستيقظ|تستيقظ|يصحو|تصحو)|لا (استطيع|اقدر|نستطيع) (ايقاظها|ايقاظه) (جيدا|تماما|بالكامل)|لا (يستيقظ|تستيقظ) (تماما|جيدا|بالكامل)/,
  /(很难|难以|勉强|好不容易)(才)?(能)?(把)?(他|她)?(叫|弄|唤)?(醒)(他|她)?|叫不(太|大|怎么)醒|(他|她)(不太|很难)(叫得)?醒/u,
]);
/** Sleepy heads, and mornings before school. */
const OF_MORNINGS = anyOf([
  /\b(mattin\w*|sempre|lavoro|scuola|sveglia alle|presto la|pigr\w+|di solito|morning\w*|school|work|alarm|always|usually|lazy|morgens|fruh|schule|arbeit|wecker|immer|matins?|ecole|travail|toujours|mananas?|escuela|trabajo|siempre|diminea\w*|scoala|munca|mereu|mengjes\w*|shkoll\w*|gjithmone)\b|(ранк\p{L}*|зранку|школ\p{L}*|робот\p{L}*|завжди)|(الصباح|صباحا|المدرسة|العمل|دايما)|(早上|上学|上班|总是|起床|闹钟)/u,
]);

export function isHardToWake({ text }: Pick<Heard, 'text'>): boolean {
  const said = plain(text);
  if (/[?？؟]/u.test(text) || said.split(' ').length > FEW + 2 || !HARD_TO_WAKE.test(said)) return false;
  // "Se" and "si" stand within it in Italian, Spanish, French and Romanian.
  const rest = said
    .replace(/(^| )(si|se)(?= (sveglia|risveglia|reveille|despierta|trezeste))/u, '')
    .replace(/\bnu se\b|\bno se\b|\bne se\b/u, '');
  return !OF_MORNINGS.test(said) && !isElsewhere(said) && !SUPPOSED.test(rest);
}

/** In words that mean nothing else, and as no question. */
export function isSurelyLifeless(text: string): boolean {
  const said = plain(text);
  return !/[?؟？]/u.test(text) && !isElsewhere(said) && (NOT_BREATHING.test(said) || UNCONSCIOUS.test(said));
}

/** "May one drink bleach against the virus?": asked, and nobody has. */
export function asksOfPoison(text: string): boolean {
  const said = plain(text);
  return ASKS_OF_POISON.test(said) || IN_CHINESE.asks.test(text);
}

/** @returns whether it was asked, and answered; no person is called for it */
export function hearPoisonQuestion(draft: TurnDraft, heard: readonly Heard[]): boolean {
  // "I drink bleach and it is all over" is no question.
  if (heard.some(({ understanding }) => (understanding?.suspectedSigns.length ?? 0) > 0)) return false;
  if (!heard.some(({ text, button }) => button === null && asksOfPoison(text))) return false;
  draft.reply({
    text: draft.localized(draft.input.content.afterDanger.poison_question),
    actions: [{ type: 'call', title: '112', value: 'tel:112' }],
  });
  draft.set({ fallbacks: 0 });
  return true;
}
