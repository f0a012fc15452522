// "OK, I'll call my doctor then": what somebody is about to do by themselves, as the whole of a message, in the ten languages, as `plain`
// leaves the words. It asks for nothing; it is no wish to be called back, and no question for a number.
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { resumeInterview } from './interview-resumes.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

const ANNOUNCED = anyOf([
  /^((ok|okay|va bene|d accordo|allora|bene|grazie|perfetto|si|adesso|ora|poi|quindi|domani|io|intanto|capito|provo a|vado a) )*(chiamo|richiamo|chiamero|sento|sentiro|telefono|telefonero|contatto|contattero|chiamare|sentire|contattare|telefonare|vado|andro|scrivo|scrivero)( (io|subito|adesso|ora|domani))* (il|la|al|alla|dal|dalla) (mi[oa] |nostr[oa] )?(medico|dottore|dottoressa|pediatra|medico curante|medico di (base|famiglia)|farmacista|ginecologa?|ginecologo|specialista|cardiologo|oncologo|infermier[ea])( (curante|di base|di famiglia|adesso|ora|subito|domani|domattina|dopo|intanto|grazie|allora|poi))*$/u,
  /^((ok|okay|all right|alright|fine|good|thanks|thank you|then|so|yes|now|got it) )*(i ?ll|i will|i m going to|i am going to|i m gonna|let me|going to)( (just|now|then|go and|try and|try to|first))* (call|phone|ring|see|ask|contact|go to|text) (my|the|our) (own )?(gp|doctor|doctors|dr|paediatrician|pediatrician|midwife|pharmacist|surgery|nurse|family doctor|specialist)( (now|then|first|tomorrow|today|in the morning|thanks|thank you|instead))*$/u,
  /^((ok|okay|gut|danke|alles klar|dann|also|ja|jetzt|in ordnung) )*((rufe?|kontaktiere|frage?|informiere)( (ich|dann|jetzt|mal|gleich|lieber|morgen))* (meinen|meine|den|die|unseren|unsere) (haus|kinder|frauen)?(arzt|arztin|hebamme|apotheker|apothekerin)|ich (rufe?|frage?|gehe|kontaktiere|werde)( (dann|jetzt|mal|gleich|lieber|morgen))* (zu(m|r) |meinen |meine |den |die |meinem |meiner )*(haus|kinder|frauen)?(arzt|arztin|hebamme|apotheker|apothekerin))( (an|anrufen|fragen|gehen|jetzt|morgen|dann|gleich|danke))*$/u,
  /^((ok|d accord|bien|merci|alors|oui|bon|parfait|tres bien|maintenant|donc) )*(j appelle|je vais appeler|je vais voir|je telephone|je vais telephoner|je contacte|je vais contacter|je vois|j appellerai|je demande|je vais demander)( (alors|donc|tout de suite|maintenant|demain))* (a |au |le |la |a la )?(mon |ma |notre )?(medecin|docteur|pediatre|pharmacien(ne)?|sage femme|generaliste|gynecologue)( (traitant|maintenant|tout de suite|demain|merci|alors|de famille))*$/u,
  /^((ok|vale|bien|gracias|entonces|si|perfecto|de acuerdo|pues|ahora) )*(llamo|llamare|voy a llamar|contacto|voy a contactar|pregunto|preguntare|voy a preguntar|voy a ir|voy|consulto|hablo|hablare)( (ya|ahora|manana|entonces))* (a |al |a la |con )?(mi |el |la |nuestr[oa] )?(medic[oa]|doctor|doctora|pediatra|farmaceutic[oa]|matrona|enfermer[oa])( (de cabecera|de familia|ya|ahora|manana|gracias|entonces))*$/u,
  /^((ok|bine|multumesc|atunci|da|perfect|acum|in regula) )*(sun|chem|o sa sun|o sa chem|am sa sun|voi suna|il sun pe|o sun pe|merg la|ma duc la|intreb|contactez|il intreb pe)( (acum|maine|imediat))* (la |pe |pe la )?(doctorul|doctorita|medicul|medicul de familie|pediatrul|pediatra|farmacistul|farmacista|moasa|doctor)( (meu|mea|de familie|acum|maine|imediat|multumesc|atunci))*$/u,
  /^((ok|mire|faleminderit|atehere|po|ne rregull|tani) )*(po e |do ta |do te |ta |po |do )?(telefonoj|thirras|therras|marr ne telefon|pyes|kontaktoj|shkoj te)( (tani|neser))* (mjekun|mjeken|doktorin|doktoreshen|pediatrin|pediatren|farmacistin|mjeku|mamine)( (tim|time|e familjes|tani|neser|faleminderit))*$/u,
  /^((ок|добре|гаразд|дякую|тоді|так|зараз|зрозуміло|я) )*(зателефоную|подзвоню|наберу|звернуся|піду|запитаю|спитаю|напишу)( (зараз|завтра|тоді|одразу))* (до |у |в )?(свого |своєі |своєму |своіи |моєму |мого |нашого )?(сімеин\p{L}+ )?(лікар\p{L}+|педіатр\p{L}+|фармацевт\p{L}*|терапевт\p{L}*|акушер\p{L}+)( (зараз|завтра|тоді|дякую))*$/u,
  /^((حسنا|طيب|شكرا|تمام|نعم|اذن|الان|اوكي) )*(ساتصل|سوف اتصل|راح اتصل|رح اتصل|هتصل|حتصل|ساسال|سوف اسال|ساذهب|سوف اذهب|هكلم|حكي مع|بحكي مع)( (الان|غدا|بكرا))* (ب|مع |الى |على )?(ال|بال)?(طبيب|طبيبي|دكتور|دكتوري|طبيبتي|دكتور[ةه]|صيدلي|طبيب العائل[ةه]|طبيب الاطفال|قابل[ةه])( (الان|غدا|بكرا|شكرا|اولا))*$/u,
  /^(好的?|行|谢谢|那|那么|好吧|知道了|我|现在|就|先|马上|明天| )*(打电话给|联系|给|去看|去找|问问|问一下|问|去问)(我的|我们的|家庭|儿科| )*(医生|家庭医生|大夫|儿科医生|药剂师)(打电话|吧|好了|问问|谢谢| )*$/u,
]);

export function announces(text: string): boolean {
  return ANNOUNCED.test(plain(text));
}

/** @returns whether nothing else was said, and it was acknowledged; a question of ours stays */
export function hearAnnounced(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (heard.length === 0 || !heard.every(({ button, text }) => button === null && announces(text))) return false;
  draft.say('acknowledged');
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
