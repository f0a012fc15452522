// "OK, I'll call my doctor then", "I'll go to the pharmacy": what somebody is about to do by themselves, as the whole of a message, in the ten
// languages, as `plain` leaves the words. It asks for nothing; it is no wish to be called back, and no question for a number.

import { callActions, noteDanger, ofBodies, raisedDanger } from '../danger/safety.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { keepQuestion } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** What stands before it, what they do, with whom or where, and what may stand behind it. */
interface Plan {
  readonly before: string;
  readonly does: string;
  readonly whom: string;
  readonly after: string;
}

const PLANS: readonly Plan[] = [
  {
    before:
      'ok|okay|va bene|d accordo|allora|bene|grazie|perfetto|si|adesso|ora|poi|quindi|domani|domattina|stasera|io|intanto|capito|provo a|vado a|ci',
    does: '(?:chiamo|richiamo|chiamero|sento|sentiro|telefono|telefonero|contatto|contattero|chiamare|sentire|contattare|telefonare|vado|andro|scrivo|scrivero|passo)(?: (?:io|subito|adesso|ora|domani|poi|dopo))*',
    whom: '(?:(?:il|lo|la|al|allo|alla|dal|dalla|in|all|l)(?: (?:mi[oa]|nostr[oa]))? )?(?:medic[oa]|dottore|dottoressa|pediatra|medico curante|medico di (?:base|famiglia|guardia)|guardia medica|continuita assistenziale|guardia|farmacista|farmacia|ginecolog[oa]|specialista|cardiologo|oncologo|infermier[ea]|ostetrica|asl|ats|usl|consultorio|poliambulatorio|ambulatorio|pronto soccorso|ospedale|116117|116 117|numero verde|numero della regione)',
    after: 'curante|di base|di famiglia|adesso|ora|subito|domani|domattina|dopo|intanto|grazie|allora|poi|stasera|e vediamo|e basta',
  },
  {
    before: 'ok|okay|all right|alright|fine|good|thanks|thank you|then|so|yes|now|got it|well|maybe',
    does: '(?:i ?ll|i will|i m going to|i am going to|i m gonna|let me|going to|i m off to|i m going)(?: (?:just|now|then|go and|go|try and|try to|first|go to|have to|to))*(?: (?:call|phone|ring|see|ask|contact|go to|text|visit|speak to|talk to))?',
    whom: '(?:(?:my|the|our|an?) )?(?:own )?(?:gp|doctor|doctors|dr|paediatrician|pediatrician|midwife|pharmacist|pharmacy|chemist|surgery|nurse|family doctor|specialist|out of hours doctor|out of hours service|doctor on duty|on call doctor|guardia medica|health authority|hotline|helpline|116117|116 117|hospital|emergency (?:room|department|ward)|er|a e|clinic)',
    after: 'now|then|first|tomorrow|today|tonight|in the morning|thanks|thank you|instead',
  },
  {
    before: 'ok|okay|gut|danke|alles klar|dann|also|ja|jetzt|in ordnung|na gut|schon|morgen',
    does: '(?:(?:rufe?|kontaktiere|frage?|informiere|gehe?|fahre?)(?: (?:ich|dann|jetzt|mal|gleich|lieber|morgen))*|ich (?:rufe?|frage?|gehe?|fahre?|kontaktiere|werde)(?: (?:dann|jetzt|mal|gleich|lieber|morgen))*)',
    whom: '(?:(?:zu|zum|zur|in|ins|bei|beim|meinen|meine|meinem|meiner|den|die|das|der|dem|unseren|unsere) )*(?:(?:haus|kinder|frauen|not|bereitschafts)?(?:arzt|arztin)|arztlichen bereitschaftsdienst|bereitschaftsdienst|notdienst|hebamme|apotheker|apothekerin|apotheke|gesundheitsamt|krankenhaus|notaufnahme|guardia medica|116117|116 117)',
    after: 'an|anrufen|fragen|gehen|fahren|jetzt|morgen|dann|gleich|danke|kontaktieren',
  },
  {
    before: 'ok|d accord|bien|merci|alors|oui|bon|parfait|tres bien|maintenant|donc|demain|entendu',
    does: '(?:j appelle|je vais(?: (?:alors|donc|tout de suite|maintenant|demain))*(?: (?:appeler|voir|telephoner|contacter|demander|consulter|aller))?|je telephone|je contacte|je vois|j appellerai|je demande|j irai)(?: (?:alors|donc|tout de suite|maintenant|demain))*',
    whom: '(?:(?:a|au|aux|le|la|l|les|chez|a la|a l) )*(?:(?:mon|ma|notre) )?(?:medecin|docteur|pediatre|pharmacien|pharmacienne|pharmacie|sage femme|generaliste|gynecologue|medecin de garde|garde medicale|guardia medica|hopital|urgences|autorite sanitaire|numero vert|116117|116 117)',
    after: 'traitant|maintenant|tout de suite|demain|merci|alors|de famille|de garde',
  },
  {
    before: 'ok|vale|bien|gracias|entonces|si|perfecto|de acuerdo|pues|ahora|bueno|manana',
    does: '(?:llamo|llamare|voy a llamar|contacto|voy a contactar|pregunto|preguntare|voy a preguntar|voy a ir|voy|ire|consulto|hablo|hablare)(?: (?:ya|ahora|manana|entonces))*',
    whom: '(?:(?:a|al|a la|con) )?(?:(?:mi|el|la|nuestr[oa]) )?(?:medic[oa]|doctor|doctora|pediatra|farmaceutic[oa]|farmacia|matrona|enfermer[oa]|medico de guardia|guardia medica|hospital|urgencias|centro de salud|ambulatorio|116117|116 117)',
    after: 'de cabecera|de familia|de guardia|ya|ahora|manana|gracias|entonces',
  },
  {
    before: 'ok|bine|multumesc|atunci|da|perfect|acum|in regula|maine',
    does: '(?:sun|chem|o sa sun|o sa chem|am sa sun|voi suna|il sun|o sun|merg|ma duc|o sa merg|intreb|contactez|il intreb)(?: (?:acum|maine|imediat|atunci))*',
    whom: '(?:(?:la|pe|pe la) )?(?:doctorul|doctorita|medicul|medic|pediatrul|pediatra|farmacistul|farmacista|farmacie|moasa|doctor|medicul de garda|garda medicala|guardia medica|spital|urgente|urgenta|116117|116 117)',
    after: 'meu|mea|de familie|de garda|acum|maine|imediat|multumesc|atunci',
  },
  {
    before: 'ok|mire|faleminderit|atehere|po|ne rregull|tani|neser',
    does: '(?:(?:po e|do ta|do te|do|ta|po|te) )*(?:telefonoj|thirras|therras|marr ne telefon|pyes|kontaktoj|shkoj|takoj)(?: (?:tani|neser|te|ne))*',
    whom: '(?:mjekun|mjeken|doktorin|doktoreshen|pediatrin|pediatren|farmacistin|farmaci|farmacine|mjeku|mamine|mjekun e rojes|mjekun roje|guardia medica|guardia mediken|spital|spitalin|urgjence|urgjencen|116117|116 117)',
    after: 'tim|time|e familjes|tani|neser|faleminderit|e rojes|roje',
  },
  {
    before: 'ок|добре|гаразд|дякую|тоді|так|зараз|зрозуміло|я|завтра',
    does: '(?:зателефоную|подзвоню|наберу|звернуся|піду|поіду|запитаю|спитаю|напишу)(?: (?:зараз|завтра|тоді|одразу))*',
    whom: '(?:(?:до|у|в|на) )?(?:(?:свого|своєі|своєму|своіи|моєму|мого|нашого|чергового|черговому) )?(?:сімеин\\p{L}+ |дитяч\\p{L}+ )?(?:лікар\\p{L}+|педіатр\\p{L}+|фармацевт\\p{L}*|терапевт\\p{L}*|акушер\\p{L}+|аптек\\p{L}+|поліклінік\\p{L}+|116117|116 117|guardia medica)',
    after: 'зараз|завтра|тоді|дякую|додому',
  },
  {
    before: 'حسنا|طيب|شكرا|تمام|نعم|اذن|الان|اوكي|غدا',
    does: '(?:ساتصل|سوف اتصل|راح اتصل|رح اتصل|هتصل|حتصل|ساسال|سوف اسال|ساذهب|سوف اذهب|هكلم|حكي مع|بحكي مع)(?: (?:الان|غدا|بكرا))*',
    whom: '(?:(?:ب|مع|الى|على) ?)?(?:ال|بال)?(?:طبيب|طبيبي|دكتور|دكتوري|طبيبتي|دكتور[ةه]|صيدلي|صيدلي[ةه]|مستشفى|طواري|طبيب العايل[ةه]|طبيب الاطفال|طبيب المناوب|طبيب المناوب[ةه]|قابل[ةه]|رقم 116117|116117|guardia medica)',
    after: 'الان|غدا|بكرا|شكرا|اولا|المناوب',
  },
];

const HAN =
  /^(好的?|行|谢谢|那|那么|好吧|知道了|我|现在|就|先|马上|明天|会|要| )*(打电话给|打给|联系|给|去看|去找|问问|问一下|问|去问|去)(我的|我们的|家庭|儿科|值班| )*(医生|家庭医生|大夫|儿科医生|药剂师|药店|医院|急诊|guardia medica|116117)(打(个)?电话|吧|好了|问问|谢谢|了| )*$/u;

const ANNOUNCED = anyOf([
  ...PLANS.map(({ before, does, whom, after }) => new RegExp(`^(?:(?:${before}) )*${does} ${whom}(?: (?:${after}))*$`, 'u')),
  HAN,
]);

export function announces(text: string): boolean {
  return !/[?؟？]/u.test(text) && ANNOUNCED.test(plain(text));
}

/** @returns whether nothing else was said, and it was acknowledged; a question of ours stays */
export function hearAnnounced(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (heard.length === 0 || !heard.every(({ button, text }) => button === null && announces(text))) return false;
  // Beside a danger no doctor's surgery is enough.
  if (!raisedDanger(draft)) draft.say('announced');
  else if (ofBodies(draft)) draft.say('danger_still', {}, { importance: 'high', safety: true, actions: callActions(draft, ['112']) });
  else noteDanger(draft);
  draft.set({ fallbacks: 0 });
  if (currentQuestion(draft)) keepQuestion(draft);
  return true;
}
