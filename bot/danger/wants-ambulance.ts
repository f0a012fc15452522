// "Send an ambulance", as the whole of a message, in the ten languages: there is nobody here who could send one. Who asks how to call one, or
// wants none, says more than these words.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** As `plain` leaves them. */
const SENDS = anyOf([
  /^((aiuto|presto|subito|per favore|vi prego|ti prego|fate presto|urgente|si|e|ma|allora) )*(mandate|manda|mandami|mandatemi|mandateci|mandi|inviate|inviatemi|chiamate|chiama|chiamatemi|chiamami|chiami|serve|mi serve|ci serve|ci vuole|mi ci vuole|ho bisogno di|abbiamo bisogno di|c e bisogno di|voglio|vorrei|vogliamo|fate venire)( (subito|presto|qui|immediatamente|per favore))* (un |una |l |i |dei )?(ambulanza|autoambulanza|ambulansa|soccorsi|soccorso)( (subito|presto|adesso|ora|qui|immediatamente|urgente|urgentemente|per favore|vi prego|a casa|a casa mia|fate presto|per (mi[oa]|la|il) \p{L}+))*$/u,
  /^((please|help|help me|quick|urgent|hurry|we|i|yes|and|but|can you|could you) )*(send|call|get|need|want|ordering|order)( (me|us|for|him|her|please|quickly))* (an |the )?(ambulance|ambulence|paramedics)( (now|please|here|quickly|right now|right away|asap|fast|immediately|urgently|for my \p{L}+|to my (house|home)))*$/u,
  /^((bitte|hilfe|schnell|wir|ich|ja|und|konnen sie) )*(schick\p{L}*|ruf\p{L}*|brauch\p{L}*|hol\p{L}*|will|wollen|mochten?)( (sie|ihr|mir|uns|sofort|schnell|dringend|bitte|mal))* (einen? |den |die )?(krankenwagen|rettungswagen|notarzt|rettung|ambulanz|sanitater)( (her|sofort|schnell|jetzt|bitte|dringend|schicken|rufen|fur meinen? \p{L}+))*$/u,
  /^((au secours|aidez moi|aidez nous|vite|s il vous plait|svp|oui|et) )*(envoyez|envoie|envoyer|appelez|appelle|il faut|il me faut|il nous faut|on a besoin d|nous avons besoin d|j ai besoin d|je veux|je voudrais)( (moi|nous|vite|tout de suite))* (d )?(une |l |le |les |des )?(ambulance|samu|secours|pompiers)( (tout de suite|vite|maintenant|ici|s il vous plait|svp|pour m\p{L}+ \p{L}+|chez moi))*$/u,
  /^((socorro|ayuda|auxilio|por favor|rapido|si|y) )*(mand\p{L}+|envi\p{L}+|llam(a|en|ad|e|enme|ame)|necesit(o|amos)|quiero|queremos|hace falta)( (me|nos|ya|urgente(mente)?|rapido))* (una |la )?(ambulancia|ambulansia)( (ya|ahora|urgente(mente)?|por favor|aqui|rapido|para mi \p{L}+|a mi casa))*$/u,
  /^((ajutor|va rog|repede|da|si) )*(trimite\p{L}*|chema\p{L}*|am nevoie de|avem nevoie de|vreau|vrem|imi trebuie|ne trebuie|trebuie)( (urgent|repede|va rog))* (o |de o )?(ambulanta|salvarea?)( (acum|urgent|repede|va rog|aici|acasa|pentru \p{L}+( \p{L}+)?))*$/u,
  /^((ndihme|ju lutem|te lutem|shpejt|po) )*((na |me )?(dergoni|dergo|thirrni|thirr)|na duhet|me duhet|duhet|dua|duam|kemi nevoje per|kam nevoje per)( (shpejt|urgjent))* (nje )?(ambulanc\p{L}*|autoambulanc\p{L}*)( (tani|shpejt|ju lutem|ketu|urgjent|per \p{L}+( \p{L}+)?))*$/u,
  /^((допоможіть|рятуите|будь ласка|терміново|швидше|так) )*(надішліть|надішли|викличте|виклич|пришліть|відправте|потрібна|треба|(нам|мені) (потрібна|треба)|потрібно|хочу|прошу)( (мені|нам|терміново|швидше|негаино))* (швидк[уа]|швидкоі|карету швидкоі|бригаду швидкоі)( (допомог[уаи]|негаино|зараз|терміново|будь ласка|сюди|додому|для \p{L}+( \p{L}+)?))*$/u,
  /^((النجد[ةه]|ساعدوني|ارجوكم|بسرع[ةه]|لو سمحتوا|من فضلكم|نعم) )*(ارسلوا|ارسل|ابعثوا|ابعتوا|اطلبوا|اتصلوا|احتاج|نحتاج|محتاج\p{L}*|اريد|نريد|بدي|بدنا|عايز\p{L}*)( (لنا|لي|لينا|الى|ب|فورا))* (سيار[ةه] )?(ال|بال)?(اسعاف)( (الان|فورا|بسرع[ةه]|حالا|من فضلكم|ارجوكم|ضروري))*$/u,
  /^(救命|快|请|赶紧|马上|立刻|我们?|帮我|帮忙|你们|能不能|可以| )*(叫|派|要|需要|来)(一?辆|个|一下|一台)?(救护车|急救车)(来|过来|吧|快点|谢谢|啊|到我家| )*$/u,
]);

export function wantsAmbulance(text: string): boolean {
  return SENDS.test(plain(text));
}
