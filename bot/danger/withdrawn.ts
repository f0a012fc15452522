// A danger that was told and is taken back: a joke, a mistake, or it has passed. Nothing is called off for that; the citizen is told
// that it was heard, and that the request stays.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** As `plain` leaves them, in the ten languages. */
const TAKEN_BACK = anyOf([
  /\b((sono|e|sei) (di nuovo |ora |adesso |ben |gia )?(lucid[oa]|svegli[oa]|cosciente|vigile)|si e (svegliat[oa]|riaddormentat[oa])|(e )?rinvenut[oa]|(ha (ri)?cominciato|ha ripreso) a respirare|(ora|adesso) (parla|risponde|reagisce|respir[oa])( (di nuovo|bene|da sol[oa]|normal\w*|ancora))?(?= *$)|respir[oa] di nuovo|(va|sta|mi sento|si sente) (gia |un po |molto |adesso |ora )?meglio)\b|\b(scherz\w+|falso allarme|mi sono sbagliat\w|ho sbagliato|per (sbaglio|errore)|(mi )?e (gia )?passat[oai]( tutto)?|tutto passato|tutto (a posto|ok|bene)|st[oa] (gia |molto )?(bene|benissimo|meglio)|respir\w+ (gia |di nuovo |molto )?(bene|benissimo|meglio|normal\w*)|si e ripres[oa])\b/,
  /\b((breath\w+|responding|conscious|awake) (again|now)|(has |have )?woken up|woke up|came round|came to|(getting|feel\w*|it s|is|am) (a (bit|little) |much )?better)\b|\b((just |only )?(joking|kidding)|false alarm|(my|by) mistake|(it s|it is|it has|has) (passed|gone|over)|(i m|i am|he s|she s|he is|she is|feel\w*|am|is) (fine|ok|okay|all right|alright|(much )?better)|breath\w+ (fine|well|normally|better|ok))\b/,
  /\b((atmet|reagiert|spricht|antwortet) (jetzt )?(wieder|jetzt)|ist (wieder )?(wach|bei bewusstsein|aufgewacht|ansprechbar)|aufgewacht|wieder zu sich gekommen|(jetzt|schon|etwas) (wieder )?besser)(?!\w)|\b((war )?nur (ein )?(scherz|spa(ss|ß))|scherz\w*|fehlalarm|geirrt|vertan|(ist|schon) (wieder )?vorbei|(geht|gehts|fuhl\w*) .{0,12}(gut|besser)|atme\w* .{0,12}(gut|besser|normal))(?!\w)/,
  /\b(respire (a nouveau|de nouveau|maintenant)|s est reveillee?|est (reveillee?|consciente?)|a repris (connaissance|conscience)|(c est|ca va|va) (un peu |beaucoup |deja )?mieux)\b|\b(je plaisant\w+|plaisant\w+|rigol\w+|fausse alerte|je me suis trompe\w?|(c est|m est|lui est) passe\w?|(ca |il |elle )?va (bien|mieux)|respire (bien|mieux|normalement))\b/,
  /\b((ya|ahora) respira|respira (otra vez|de nuevo)|(se )?(ha despertado|desperto)|ha vuelto en si|(un poco|mucho) mejor|mejor ahora|esta (despiert[oa]|consciente))\b|\b(broma|bromeaba|falsa alarma|me (he )?equivo\w+|(ya )?(se )?(me |le )?(ha )?pas(o|ado)|(?<!\bno )(esto[yi]|esta|respir\w+) (bien|mejor|normal\w*))\b/,
  /\b(respira (din nou|acum|iar)|s a trezit|si a revenit|e (treaz[a]?|constient[a]?)|(mai|mult mai) bine)\b|\b(glum\w+|alarma falsa|am gresit|mi a trecut|i a trecut|a trecut|(e|este|sunt|ma simt|se simte) (mai )?bine|respir\w* (mai )?(bine|normal))\b/,
  /\b(merr fryme (perseri|tani|serish)|u zgjua|erdhi ne vete|(me|pak me|shume me) mire)\b|\b(shaka|alarm i rreme|gabova|gabim|(me |i )?kaloi|(jam|eshte|ndihem|ndihet) (me )?mire|merr? fryme (me )?mire)\b/,
  /(знову дихає|дихає знову|прокину(вся|лася)|прииш(ов|ла) до тями|при свідомості|вже краще)|(жартую|пожартува|хибна тривога|помили|минуло|минулося|краще|(мені|ному|іи|все) (вже )?добре|диха\S* (добре|нормально|краще))/u,
  /((ي|ت)تنفس (الان|مجددا|من جديد|مرة اخرى)|استيقظ|استيقظت|افاق|استعاد وعيه|استعادت وعيها)|(امزح|مزحت|انذار كاذب|اخطات|بالخطا|تحسن|افضل|احسن|بخير|زال)/u,
  /((又|恢复|能)呼吸了|恢复呼吸|醒了|醒过来|清醒了|好些了|好一点)|(开玩笑|误报|弄错|搞错|已经好了|好多了|好转|没事了)/u,
]);

/** Who did not answer was in the shower, or slept. */
const WAS_ELSEWHERE = anyOf([
  /\b(ha|hanno|e|si e|mi ha) (risposto|richiamat[oa]|aperto|fatt[oa] viv[oa]|sentit[oa])\b.{0,40}\b(era|stava|dormiva|doccia|bagno|scus\w+)\b|\b(answered|picked up|called back|opened|replied)\b.{0,40}\b(was|were|shower|asleep|sleeping|sorry)\b|\b(geantwortet|abgenommen|aufgemacht|zuruckgerufen|rangegangen|gemeldet)\b.{0,40}\b(war|entschuldig\w*|sorry|dusche|geschlafen)\b/,
  /\b(a|m a) (repondu|rappele|ouvert|decroche)\b.{0,40}\b(etait|douche|dormait|desolee?|pardon|excusez)\b|\b(contesto|contestado|respondio|respondido|abierto|abrio|llamado)\b.{0,40}\b(estaba|ducha|dormia|perdon|durmiendo|disculp\w+)\b|\ba (raspuns|sunat|deschis)\b.{0,40}\b(era|dus|dormea|scuze)\b|\b(u pergjigj|e hapi|telefonoi)\b.{0,40}\b(ishte|dush|flinte|me fal\w*)\b/,
  /(відпові|передзвони|відчини|озва)(в|ла|лася|вся).{0,40}( бу(в|ла)|душ|спа(в|ла)|вибач)|(رد|ردت|اجاب|اجابت|فتح|فتحت).{0,40}(كان|كانت|نايم|نائم|الحمام|اسف|عذرا)|(接(电话|了)|回(电话|消息|了)|开门).{0,20}(刚才|在洗|洗澡|睡着|不好意思|抱歉)/u,
]);
/** Somebody who answers at 112 is not whom they fear for; who is odd has not been in the shower only. */
const OF_OTHERS = anyOf([
  /\b(11[2358]|medic[oi]|dottor\w*|ambulan\w+|doctor|arzt|medecin|confus\w*|stran[oa]|verwirrt)\b|(лікар|швидк)|(طبيب|اسعاف)|(医生|救护车)/u,
]);

/** "Not any more", and nothing else. */
const NO_MORE = anyOf([
  /^(no )?(adesso |ora )?(non piu|ora non piu|adesso no|ora no|not any ?more|no longer|not now|(jetzt )?nicht mehr|jetzt nicht mehr|(maintenant )?plus maintenant|(ca y est )?plus rien|ya no|ahora ya no|ahora no|nu mai|acum nu( mai)?|jo me|tani jo|me jo|вже ні|уже ні|більше ні|зараз ні|لم يعد|ليس الان|خلاص|没有?了|不了|现在没有?了|已经没有了)$/u,
]);
/** A blocked nose takes no breath away. */
const BY_THE_NOSE = anyOf([
  /\b((dal|per il|col|con il|attraverso il) naso|naso (chiuso|tappato)|through (my|his|her|the) nose|blocked nose|stuffy nose|durch die nase|verstopfte nase|par le nez|nez bouche|por la nariz|nariz (tapada|taponada)|pe nas|nas infundat|nga hunda|hundet e zena)\b|(носом|закладении ніс|ніс закладении)|(من الانف|انف مسدود|انفي مسدود)|(鼻子|鼻塞)/u,
]);
/** A denial or a question just before or behind: "non sto bene", "sta meglio?". */
const NOT = /(?<![\p{L}\p{N}])(non|not|isn t|aren t|don t|doesn t|nicht|kein\w*|pas|ne|nu|nuk|не|ни|ليس|لا|لم)(?: \S+)? *$|(没|不)$/u;

/** Spanish "no respira bien", also in half Italian; "no, respira bene" has a comma. */
const NOT_IN_SPANISH = /(?<!\p{L})no\s+(?:me\s+|se\s+|le\s+|ha\s+)*(?:respir|est[aáoy]|va\s|pas[oóa]|mejor)/iu;

/** @param text as it was written */
export function isTakenBack(text: string): boolean {
  if (/[?؟？]/u.test(text)) return false;
  if (BY_THE_NOSE.test(plain(text))) return true;
  if (NOT_IN_SPANISH.test(text)) return false;
  const said = plain(text);
  if (NO_MORE.test(said)) return true;
  const answered = WAS_ELSEWHERE.exec(said);
  if (answered !== null && !OF_OTHERS.test(said) && !NOT.test(said.slice(0, answered.index))) return true;
  const found = TAKEN_BACK.exec(said);
  return found !== null && !NOT.test(said.slice(0, found.index));
}
