// "Shall I call the doctor?", "do I need one?": asked of us, and no wish to be called or to speak to somebody here, which the trained reader
// takes it for. As `plain` leaves the words, in the ten languages.
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

const WHETHER = anyOf([
  /\b(devo|dovrei|posso|conviene|e meglio|meglio|e il caso di|serve|bisogna|mi serve|ci vuole|occorre|disturbo se|faccio bene a|ha senso) (\w+ ){0,3}?(chiam\w+|sent\w+|telefon\w+|contatt\w+|avvert\w+|andare (dal|da un|al)|medico|dottor\w*|visita)( \w+){0,4}|\b(chiamo|sento|telefono a|contatto) (il|la|un|al|alla|l|qualcuno)( \w+){0,3}\b/,
  /\b(should|shall|must|do|can|could) (i|we|he|she) (\w+ ){0,2}?(call|ring|phone|see|contact|need|go to|tell)( \w+){0,4}\b|\bis it worth (calling|seeing)\b/,
  /\b(muss|soll|sollte|kann|darf) ich (\w+ ){0,5}?(anrufen|gehen|rufen|kontaktieren|informieren|arzt|arztin)\b|\bbrauche ich (\w+ ){0,2}?(arzt|arztin|doktor)\b/,
  /\b(dois je|faut il|je dois|il faut|puis je|devrais je|est ce que je dois|j appelle|vaut il mieux)( \w+){0,2} (appeler|voir|consulter|contacter|le|un|mon|ma)( \w+){0,4}\b|\bai je besoin d un medecin\b/,
  /\b(llamo|debo llamar|tengo que llamar|deberia llamar|hace falta|necesito|voy|debo ir|tengo que ir|aviso)( \w+){0,2} (al|a|un|una|la|el|mi)? ?(medico|doctor\w*|pediatra|urgencias|centro|alguien)\b/,
  /\b(sun|trebuie sa sun|ar trebui sa sun|sa sun|trebuie sa merg|am nevoie de|sa merg)( \w+){0,2} (la|un|o|pe)? ?(medic\w*|doctor\w*|pediatr\w*|spital|cineva)\b/,
  /\b(a )?(duhet te|te|a te) (telefonoj|marr|shkoj|thirras|kontaktoj)( \w+){0,2} (mjek\w*|doktor\w*|pediat\w*|dike)\b|\ba me duhet (nje )?mjek\b/,
  /(чи )?(треба|потрібно|варто|мені|можна)?( мені)? ?(дзвонити|викликати|подзвонити|звернутися|іти|йти|ити)( \S+){0,2} (лікар\p{L}*|педіатр\p{L}*|сімеин\p{L}*)|чи потрібен (мені )?лікар/u,
  /(هل )?(اتصل|يجب ان اتصل|لازم اتصل|اروح|اذهب|احتاج)( \S+){0,2} (ب)?(ال)?(طبيب|دكتور|طواري|اسعاف)\p{L}*/u,
  /(要不要|需要|应该|该不该|用不用|是不是要|可以)(去)?(打电话|联系|看|找|叫|通知)?(给)?(家庭)?(医生|大夫|急诊)/u,
]);
const WHOM = anyOf([
  /\b(medic\w*|dottor\w*|pediatr\w*|guardia medica|qualcuno|doctor\w*|gp|paediatrician|pediatrician|somebody|someone|anyone|arzt\w*|hausarzt|kinderarzt|jemanden?|medecin\w*|docteur|quelqu un|alguien|urgencias|cineva|mjek\w*|doktor\w*|dike)\b|(лікар\p{L}*|педіатр\p{L}*)|(طبيب|الطبيب|دكتور|الدكتور|احد)|(医生|大夫|急诊|谁)/u,
]);
const NOT_HERE = anyOf([/\b(operator\w*|voi|con voi|tel|you|sie|vous|ustedes|richiamat\w+|call me|call you|zuruck|rappel\w+|aqui)\b/]);
const FEW = 12;

/** Whether it is asked if a doctor, or somebody else outside, is to be called. */
export function asksForDoctor(text: string): boolean {
  const said = plain(text);
  if (!/[?？؟]/u.test(text) || said.split(' ').length > FEW) return false;
  return WHETHER.test(said) && WHOM.test(said) && !NOT_HERE.test(said);
}
