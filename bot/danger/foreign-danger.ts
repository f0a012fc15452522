// Dangers in some of the languages that the service does not speak, by the words one uses for them. They are answered in Italian and
// English; without this they would wait in the queue as a wish for another language. No word that one of the ten languages has as
// well is among them: what those say of danger is read by their own rules.
import type { DangerSignName } from '../../nlu/understanding.js';
import { anyOf, type Patterns } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** Russian, Portuguese, Polish, Slovenian, Turkish, Urdu, Filipino, and Arabic, Hindi and Urdu in Latin letters; as `plain` leaves the words. */
const WORDS: readonly (readonly [DangerSignName, Patterns])[] = [
  [
    'breathing',
    anyOf([
      /(трудно|тяжело|сложно|больно|нечем|не могу|не может|невозможно) дышать|задыха(юсь|ется|ются)|не хватает воздуха|не дышит/u,
      /\b(nao (consigo|consegue|respira|estou conseguindo)( respirar)?(?= |$)(?<=respira|respirar)|(falta|falto) de ar|dificuldade (em|para|de|a) respirar|sem folego)\b/,
      /\b(nie (moge|moze|mogla|mogl) (z[lł]apac )?(oddych\w*|tchu|oddechu)|(trudno|ciezko) (mi |mu |jej )?oddych\w*|dusze sie|dusi sie|dusznosc\w*|nie oddycha|brak\w* (mi |mu |jej )?(tchu|powietrza))\b/u,
      /\b((ne morem?|ne more vec|tezko|komaj|vec ne) (dihat\w*|diham|diha|zajet\w* (zraka|sape))|(zmanjkuje|primanjkuje) .{0,8}(zraka|sape)|ostal\w* brez sape|(se )?dusi(m)? se)\b/,
      /nefes (alam[ıi]yor\w*|darl[ıi]g[ıi]|alm[ıi]yor|almakta zorlan\w*|kesil\w*)|nefesi (kesil\w*|daral\w*)|سانس .{0,12}(نہیں|مشکل|پھول|رک|بند)|دم گھٹ|\b(hindi (ako |siya )?makahinga|hirap (ako |siya )?(sa )?huminga|nahihirapan\w* .{0,8}huminga)\b/u,
      /\b(sa{1,2}ns .{0,12}(nahi|nahin|nahi+n?|nhi|phool|fool|ruk|lene m)\w*|dam ghut\w*|(ma|mab9ach|makay?|mach|mish|mesh|msh|mo|mayqd\w+|ma ?ya?9\w+|ma ?[2q]\w+)( \w+){0,3} (kay? ?)?(i|y|n|k|t|b|a)*(tnef+\w*|tnaf+\w*|netnef+\w*))\b/,
    ]),
  ],
  [
    'chest_pain',
    anyOf([
      /бол(ь|и|ит|ят) .{0,12}груд|грудь (болит|давит)|давит .{0,8}груд|груд\p{L}+ .{0,8}(болит|давит)|\b(dor|aperto|pressao) no peito\b|\bbol\w* .{0,12}klatce\b|\bucisk w klatce\b|gogs\w* agr\w+|gogus agr\w+|سینے میں .{0,8}(درد|دباؤ|جلن)|\bmasakit ang dibdib\b/u,
      /\b(bolecin\w* v prsih|(boli|tisci|stiska|pece)( \w+){0,2} (v )?prsi\w*|prsi me bolijo)\b|\b(se{1,2}ne|sine|chhati|chati) (me|mein|main|mai) .{0,10}(dard|dabav|jakdan)\b|\b(sadri|sdri|s?der+i|9albi|galbi|qalbi|el9alb|le coeur)( \w+){0,2} (ka|kay|ki|bi|by|y)?(wje3|wja3|dor+\w*|3awer|wga3|douj\w*)\b/,
    ]),
  ],
  [
    'consciousness',
    anyOf([
      /без сознания|потерял(а)? сознание|не (просыпается|приходит в себя|реагирует)|\b(desmai(ou|ei|ada|ado)|nao (acorda|reage|responde))\b|\b(nieprzytomn\w*|zemdla[lł]\w*|straci[lł]\w* przytomnosc|nie (budzi sie|reaguje))\b|bay[ıi]ld[ıi]|bayg[ıi]n|bilinci (kapal[ıi]|yerinde degil)|uyanm[ıi]yor|بے ہوش|ہوش (میں )?نہیں|اٹھ نہیں رہ|\b(walang malay|hindi magising|nawalan ng malay)\b/u,
      /\b(nezavest\w*|brez zavesti|(se )?ne (odziva|reagira|zbudi|prebudi)( se)?)\b|\bbehosh\b|\b(ghab 3la|mghammi 3l\w+|moghma 3l\w+|faqed (el|l) ?wa3y)\b/,
    ]),
  ],
  [
    'stroke',
    anyOf([
      /инсульт|(перекосило|онемела|парализовало|отнялась) .{0,14}(лицо|рука|нога|сторона|половина)|\budar mozgu\b|felc gecir\w*|\binme (gecir|indi)\w*|yuzu (kayd[ıi]|egildi|carp[ıi]ld[ıi])|\bmozganska kap\b|\b(obraz|usta) .{0,10}(povesen\w*|visi\w*|kriv[aei])\b|(?<![\p{L}])فالج(?![\p{L}])|(منہ|چہرہ) .{0,6}ٹیڑھا|\b(lakwa|(muh|chehra) .{0,6}tedha)\b/u,
    ]),
  ],
  [
    'cyanosis',
    anyOf([
      /(губы|лицо) .{0,8}(синие|посинел\p{L}*|синее)|(посинел\p{L}*|синие) .{0,6}(губы|лицо)|\b(labios|boca) (rox|azulad|azuis)\w*|\b(sine|zasinia[lł]\w*) usta\b|\busta (sine|zsinia[lł]\w*)\b|dudaklar\p{L}* mor\w*|\b(modre|plave) ustnice\b|\bustnice .{0,8}(modre|plave|pomodrel\w*)\b|ہونٹ .{0,6}نیل/u,
    ]),
  ],
  [
    'self_harm',
    anyOf([
      /(хочу|хочется) умереть|покончить с собой|не хочу (больше )?жить|убить себя|\b(quero morrer|me matar|nao quero (mais )?viver)\b|\b(chce (sie )?(umrzec|zabic)|nie chce (mi sie )?zyc|zabic sie)\b|olmek istiyorum|intihar|kendimi oldur\w*|yasamak istemiyorum|خودکشی|مرنا چاہ|جینا نہیں چاہ|\b(gusto ko nang mamatay|magpakamatay)\b/u,
      /\b(samomor\w*|(hocem|zelim si|rad bi|rada bi) umret\w*|nocem (vec )?zivet\w*|(se bom|bom se|hocem se) ubi\w*)\b|\b(khudkushi|marna chaht\w+|jeena nahi\w* chaht\w+|jaan de du\w+)\b/,
    ]),
  ],
  [
    'violence',
    anyOf([
      /(меня (бьет|избивает|избил|ударил)|(бьет|избивает|избил) меня)|\b(marido|namorado|companheiro|ele|pai) (me (bate|agride|espanca)|bateu em mim)\b|\b(maz|chlopak|ojciec|on|partner)? ?(mnie bije|bije mnie|mnie pobi[lł]|zneca sie)\b|(kocam|babam|esim|sevgilim) (beni|bana) (dov\w+|vur\w+)|beni dov(uyor|du)\w*|\b(moz|fant|partner|oce|on) me (tepe|pretepa|je udaril|udari)\b|شوہر .{0,14}مار|\b(pati|shohar) .{0,14}marta\w*\b|\bsinasaktan (ako|niya)\b/u,
    ]),
  ],
];

/** Hindi and Bengali, whose vowels are marks that `plain` takes off: read as they are written. */
const AS_WRITTEN: readonly (readonly [DangerSignName, RegExp])[] = [
  [
    'breathing',
    /(सांस|साँस|श्वास).{0,16}(नहीं|नही|दिक्कत|तकलीफ|मुश्किल|फूल|रुक|अटक)|दम घुट|(শ্বাস|নিঃশ্বাস|নিশ্বাস|দম).{0,16}(পারছি না|পারছে না|পারি না|কষ্ট|বন্ধ)/u,
  ],
  ['chest_pain', /(सीने|छाती) (में|मे).{0,10}(दर्द|दबाव|जकड़)|বুকে.{0,10}(ব্যথা|ব্যাথা|চাপ)/u],
  ['consciousness', /बेहोश|होश (में )?(नहीं|नही)|(जाग|उठ) (नहीं|नही) रह|অজ্ঞান|জ্ঞান (নেই|হারি)|(জাগছে|উঠছে) না|সাড়া দিচ্ছে না/u],
  ['stroke', /लकवा|(चेहरा|मुंह|मुँह).{0,8}टे[ढढ़]|স্ট্রোক|মুখ.{0,6}বেঁকে/u],
  ['cyanosis', /(होंठ|होठ|ओंठ).{0,8}नील|ঠোঁট.{0,8}নীল/u],
  ['self_harm', /आत्महत्या|खुदकुशी|मरना चाहत|जीना (नहीं|नही) चाहत|আত্মহত্যা|মরতে চাই|মরে যেতে চাই|বাঁচতে চাই না/u],
  ['violence', /(पति|वह|वो|बाप).{0,16}(मारता|मारते|पीटता|पीटते)|(স্বামী|সে).{0,12}(মারে|মারছে|মারধর)/u],
];
const NOT_SO = /(^| )(нет|не болит|не болить|не тисне|не давит|не задыхаюсь|без боли|nao tenho|nie mam|nie boli|nimam|ne boli|yok)( |$)/u;

export function foreignDanger(text: string): DangerSignName[] {
  const said = plain(text);
  if (NOT_SO.test(said)) return [];
  const written = text.normalize('NFC');
  return [
    ...WORDS.flatMap(([kind, pattern]) => (pattern.test(said) ? [kind] : [])),
    ...AS_WRITTEN.flatMap(([kind, pattern]) => (pattern.test(written) ? [kind] : [])),
  ];
}
