// Questions that are read by their words in the ten languages, as `plain` leaves them, because the trained reader takes them for something
// near: a medicine in pregnancy, a dose too many, who is at higher risk, no family doctor, the nearest pharmacy. Each has an answer of its own.

import { isExtraDose } from '../danger/overdose.js';
import type { BotState, Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { asksForDoctor } from '../words/asks-for-doctor.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { answerById, sayAnswer } from './answers.js';
import { asksForMedicine, namesMedicine } from './medicines.js';

/** Expecting or nursing, of whomever. */
const EXPECTING = anyOf([
  /\b(incint[ae]|gravid[ae]|gravidanza|in attesa di (un )?(bambino|bimb\w+)|aspetto un (bambino|bimb\w+|figlio)|aspetta un (bambino|bimb\w+|figlio)|allatt\w+|pregnan\w+|expecting|breast ?feed\w*|nursing|schwanger\w*|still(e|en|t|ende|zeit)|enceintes?|grossesse|allait\w+|embaraz\w+|amamant\w+|lactancia|doy (el )?pecho|da(ndo)? (el )?pecho|insarcinat\w*|sarcin\w+|gravida|alapt\w+|shtatzen\w*|shtatzan\w*|ushqe\w+ me gji|jap gji|me gji)\b|вагітн\p{L}*|годую груд\p{L}+|годує груд\p{L}+|грудн\p{L}+ вигодовуван\p{L}+|лактаці\p{L}+|(ال)?حامل|(ال)?حمل|ارضع|الرضاعة|رضاعة|مرضع|ترضع|怀孕|孕妇|孕期|哺乳|喂奶|母乳/u,
]);
/** A test for it, or a child that is given the medicine. */
const OF_ELSE = anyOf([
  /\b(test di gravidanza|pregnancy test|schwangerschaftstest|test de grossesse|(prueba|test) de embarazo|test de sarcina|test shtatzenie|al (bambino|bimbo|neonato|piccolo)|alla (bambina|bimba|piccola))\b|тест на вагітність|验孕/,
]);
const OF_A_CHILD = anyOf([
  /\b(bambin[oaie]|bimb[oaie]|figli[oa]|neonat[oa]|child|children|son|daughter|kind|kinder|sohn|tochter|enfants?|fils|fille|nin[oa]s?|hij[oa]|copil\w*|fiul|fiica|femij\w*|djali|vajza)\b|дитин\p{L}*|син\p{L}*|донь\p{L}*|طفل\p{L}*|ابني|ابنتي|孩子|儿子|女儿/u,
]);

const AT_RISK = anyOf([
  /\b(e|sono|sia|siamo|sono io|essere|rientr\w+|considerat[oa]) (anche |una |un |io |piu |molto |ad alto |tra (i|le) )*(persona |soggetto |paziente |categori[ae] )?(a rischio|fragil[ei]|vulnerabil[ei])\b(?! di)|\b(chi|quali( persone)?) (e|sono) (piu )?(a rischio|fragil[ei])\b|\b(rischia|rischio|rischiano) (di piu|piu degli altri|molto|qualcosa|grosso|parecchio)\b(?= *$)/,
  /\b((is|am|are) (he|she|i|we|they|my \w+) (also |more |very )?(at (higher |high |greater |more )?risk|high risk|vulnerable|frail|in danger)|who is (most |more )?(at (high(er)? )?risk|vulnerable)|(does|do) (he|she|i|we|they|that) (count as|belong to) .{0,14}risk)\b(?! of)/,
  /\b((ist|bin|sind|gilt|gehort|gehore) (er|sie|ich|wir|mein\w* \w+)( [\p{L}\p{N}]+){0,3} (gefahrdet|risikopatient\w*|risikogruppe|risikoperson)|wer (ist|gehort)( [\p{L}\p{N}]+){0,3} (gefahrdet|risikogruppe))\b/u,
  /\b((est|suis|sommes|sont|etre)( (il|elle|je|nous|ils))*( t il| t elle)?( plus| une personne| un patient| tres)* (a (haut )?risque|fragiles?|vulnerables?)|qui est( plus)? (a risque|fragile)|risque t (il|elle) (plus|davantage))\b(?! de)/,
  /\b((es|esta|soy|estoy|somos|estan|seria)( [\p{L}\p{N}]+){0,2} (de (alto )?riesgo|en riesgo|vulnerable|fragil|poblacion de riesgo)|quien (es|esta)( \p{L}+)? (en|de) riesgo|corre (mas|mucho) riesgo)\b/u,
  /\b((este|e|sunt|suntem|sa fie)( [\p{L}\p{N}]+){0,2} (la risc|cu risc|in grup\w+ de risc|vulnerabil\w*|expus\w*)|cine (este|e) (mai )?(la|cu) risc|risca mai mult|are risc)\b/u,
  /\b((eshte|jam|jemi|jane)( [\p{L}\p{N}]+){0,2} (ne rrezik|i rrezikuar|e rrezikuar|me rrezik|rrezik te larte|i brishte|e brishte)|kush (eshte|rrezikohet))\b/u,
  /(він|вона|я|ми|мама|тато|чоловік|дружина|хто|чи)( [\p{L}\p{N}]+){0,3} (у|в) груп\p{L}+ ризику|ризику(є|ю) більше|хто (наибільше )?(ризикує|вразливии)/u,
  /(هل|من)( [\p{L}\p{N}]+){0,4} (معرض[ةه]?|عرض[ةه]|مهدد[ةه]?) ?(اكثر )?(لل|ل)(خطر|خطورة)|(هو|هي|انا) (في|من) (خطر|الفيات المعرضة)|من الفيات (الاكثر|المعرضة)/u,
  /(是|属于|算|是不是|有没有)(不是)?.{0,4}(高危|高风险|风险人群|易感|脆弱)|(有|风险)(危险|风险)?(吗|大吗|高吗)|谁(的)?风险/u,
]);
/** A contact, a place or a job at risk is another matter. */
const OF_PLACES = anyOf([
  /\b(contatt\w+|zon[ae]|luog\w+|viagg\w+|lavoro|region\w+|paes[ei]|contact|area|place|travel|job|country|kontakt\w*|gebiet|reise|zona|lugar|viaje|contacto|kontakt|vend\w*)\b|контакт\p{L}*|зон\p{L}+|(مخالط\p{L}*|منطقة|سفر)|(接触|地区|旅行)/u,
]);

const NO_DOCTOR = anyOf([
  /\b(non ho|non abbiamo|non ha|sono senza|siamo senza|senza|non mi hanno (ancora )?(dato|assegnato)|non trovo|mai avuto) (piu |ancora |proprio |un |il |nessun |qui |qua )*(medico|dottore|dottoressa|pediatra)( (di (famiglia|base|libera scelta)|curante|mio|qui|in italia))*(?= *$| (e|ma|come|cosa|che|chi|a chi|quindi|perche|per|dove|adesso|ora)\b)|\b((il )?(mio )?(medico|dottore|pediatra) (di base |di famiglia )?(e andato |va )?in pensione)\b|\b(come|dove) (posso |si |faccio a |devo )*(sceg\w+|scelg\w+|cambi\w+|aver\w*|ottener\w*|trov\w+) (il |un |l )?(medico|pediatra)( di (base|famiglia))?\b/,
  /\b((i|we) (don t|do not|dont) have|i have no|we have no|i haven t got|without|no longer have) (a |any |my |got )*(family |own |local |regular )*(doctor|gp|paediatrician|pediatrician)\b(?! (here )?(available|today|answering))|\b(how|where) (do|can) i (get|find|choose|change|register with) (a |my )?(family )?(doctor|gp|paediatrician)\b/,
  /\b(hab|habe|haben) (ich |wir )?(hier |noch |leider |gar )*keinen? (hausarzt|arzt|kinderarzt|hausarztin|arztin)\b|\bohne hausarzt\b|\bwie (bekomme|finde|wahle|wechsle) ich (einen|meinen|den) (hausarzt|kinderarzt|arzt)\b/,
  /\b(je |nous |on )?(n )?(ai|avons|a) (pas|plus|pas encore|jamais eu) (de |un )?(medecin|docteur|pediatre)( (traitant|de famille|de base|ici))*\b|\bsans medecin( (traitant|de famille))?\b|\bcomment (choisir|avoir|trouver|changer( de)?) (un |mon |le )?(medecin|pediatre)\b/,
  /\b(no tengo|no tenemos|sin|todavia no tengo) (un |ningun |el )?(medico|doctor|pediatra)( (de (familia|cabecera)|asignado|aqui))*(?= *$| (y|pero|que|como|a quien|ahora|en)\b)|\bcomo (puedo )?(elijo|elegir|consigo|conseguir|cambio|cambiar)( de)? (medico|pediatra)\b/,
  /\b(nu am|nu avem|n am|fara|nu mai am|inca nu am) (un |niciun )?(medic|doctor|pediatru)( (de familie|de baza|aici))*(?= *$| (si|dar|ce|cum|la cine|aici|acum|in)\b)|\bcum (pot sa )?(aleg|gasesc|schimb|imi aleg) (un |medicul |medic)/,
  /\b(nuk kam|s kam|nuk kemi|pa) (nje |asnje |ende )?(mjek|doktor|pediater)( (familje|familjeje|familjar|te familjes|ketu))*(?= *$| (dhe|por|cfare|si|ku|kujt|tani|ne)\b)|\bsi (ta |mund te |te )?(zgjedh|gjej|ndryshoj) (nje )?mjek/,
  /(немає|нема|не маю|без|ще не маю) (свого |мого )?(сімеин\p{L}+ |дільничн\p{L}+ )?(лікар\p{L}+|педіатр\p{L}+)(?= *$| (і|але|що|як|куди|тут|в)( |$))|як (мені )?(обрати|вибрати|знаити|змінити) (сімеин\p{L}+ )?(лікар\p{L}+)/u,
  /(ليس لدي|ليس عندي|ما عندي|لا يوجد لدي|ليس لدينا|بدون|من دون) (اي )?طبيب( (عايلة|العايلة|اسرة|الاسرة|عام|خاص|هنا))*(?= *$| (و|ماذا|كيف|ما|هنا|ولكن|لكن|فماذا))|كيف (اختار|احصل على|اجد|اغير) (على )?(طبيب|الطبيب)/,
  /(我)?(没有?|还没有?)(家庭|自己的|固定)?(医生|全科医生|儿科医生)(?!.{0,3}(的)?(电话|号码|证明|处方))|(怎么|如何)(选|找|换|注册)(择)?(一个|家庭)*(医生|家庭医生)/,
]);

/** There is one, and not now: on holiday, or nobody answers. */
const DOCTOR_AWAY = anyOf([
  /\b(medico|dottore|dottoressa|pediatra)( (di (famiglia|base)|curante|nostro|mio))* ((e|sta|sono) (in ferie|in vacanza|assente|malat[oa]|via|fuori|chius[oa]|in maternita)|non (mi |ci )?(risponde|c e|richiama|riceve|visita|ha (mai |ancora )?(risposto|richiamato|ricevuto)))\b/,
  /\b(doctor|gp|paediatrician|pediatrician)( s)?( is)? (on (holiday|leave|vacation)|away|closed|ill|not (there|answering|available)|doesn t (answer|pick up|call back)|(didn t|hasn t|has not|did not|never) (answer\w*|pick\w* up|call\w* back|respond\w*)|does not (answer|pick up|call back)|isn t (there|answering|available))\b/,
  /\b(hausarzt|arzt|arztin|hausarztin|kinderarzt|kinderarztin)( ist| hat)? (im urlaub|in den ferien|nicht (da|erreichbar)|krank|zu|geschlossen|geht nicht ran|ruft nicht zuruck|antwortet nicht|hat nicht (geantwortet|zuruckgerufen|abgenommen))\b/,
  /\b(medecin|docteur|pediatre)( traitant| de famille)* ((n )?(est|repond|rappelle) (en (vacances|conge)|absente?|malade|ferme|pas( la)?)|ne repond pas|(n )?a pas (repondu|rappele)|est pas la)\b/,
  /\b(medico|doctor|pediatra)( de (familia|cabecera))* ((esta|se fue) de vacaciones|no (esta|contesta|responde|atiende|ha (contestado|respondido|llamado)|contesto|respondio)|esta (enfermo|cerrado|de baja))\b/,
  /\b(medicul|doctorul|pediatrul|medic)( meu)?( de familie)* ((e|este) (in (concediu|vacanta)|plecat|bolnav|inchis)|nu (e|este|raspunde|suna|a raspuns|a sunat)( acolo| inapoi)?)\b/,
  /\b(mjeku|doktori|pediatri)( im| i familjes)* ((eshte|ka shkuar) (me pushime|me leje|i semure|mbyllur)|nuk (pergjigjet|eshte))\b/,
  /(лікар|педіатр|лікарка)( \p{L}+)? (у відпустці|хворіє|не (відповідає|бере|приимає))|(ال)?طبيب\p{L}*( \p{L}+)? (في (اجازة|عطلة)|لا (يرد|يجيب)|غير موجود|مريض)|(家庭)?医生(在)?(休假|度假|不在|不接|没接|关门)/u,
]);

const PHARMACY = anyOf([
  /\b(farmaci\w*|pharmac(y|ies?)|chemist( s)?|drugstore|apotheken?|barnator\w*)\b|аптек\p{L}*|(ال)?صيدلي[ةه]|(ال)?صيدليات|药店|药房/u,
]);
const WHERE_OPEN = anyOf([
  /\b(dove|dov|vicin[aeoi]|apert[ae]|di turno|di notte|notturn[ae]|orari\w*|trov\w+|qual[ei]|indirizz\w+|where|near\w*|closest|open|at night|on duty|find|which|address\w*|wo|nachste\w*|nahe|offen|geoffnet|notdienst|nachts|welche|ou|proche\w*|pres|ouvertes?|de garde|trouver|quelle|donde|cerca\w*|abiert[ao]s?|de guardia|encontrar|cual|unde|apropiat\w*|aproape|deschis\w*|de garda|gasesc|care|ku|aferta?|afert|afer|hapur\w*|roje|cila)\b|(де|наиближч\p{L}+|відкрит\p{L}+|відчинен\p{L}+|чергов\p{L}+|працює)|(اين|اقرب|قريب[ةه]?|مفتوح[ةه]?|مناوب[ةه]?|المناوب[ةه])|(哪|最近|附近|开门|营业|值班|开着)/u,
]);
/** What is done or sold there has its own answers. */
const AT_PHARMACY = anyOf([
  /\b(tampon\w*|test\w*|vaccin\w*|impf\w*|vacun\w*|prezz\w*|costa|costo|mascherin\w*|schnelltest|prueba\w*|price|masks?)\b|тест\p{L}*|вакцин\p{L}*|щеплен\p{L}*|(فحص|الفحص|لقاح|اللقاح|مسحة)|(检测|疫苗|核酸|口罩)/u,
]);

const ASKS = /[?？؟]/u;

/** The id of the answer that these words ask for; null for nearly all. */
export function askedByWords(text: string, facts: BotState['facts'] = {}): string | null {
  const said = plain(text);
  const isPregnant = EXPECTING.test(said);
  if (!OF_ELSE.test(said)) {
    if (isPregnant && namesMedicine(text)) return 'care.medicines_pregnancy';
    if (facts.pregnant?.value === 'yes' && asksForMedicine(text) && namesMedicine(text) && !OF_A_CHILD.test(said))
      return 'care.medicines_pregnancy';
  }
  if (isExtraDose(text)) return 'care.medicines';
  if (asksForDoctor(text)) return 'care.doctor';
  if (NO_DOCTOR.test(said) || DOCTOR_AWAY.test(said)) return 'info.no_doctor';
  if (PHARMACY.test(said) && WHERE_OPEN.test(said) && !AT_PHARMACY.test(said)) return 'info.pharmacy';
  if (AT_RISK.test(said) && !OF_PLACES.test(said) && (ASKS.test(text) || /^(chi|who|wer|qui|quien|cine|kush|хто|من|谁|是|我)/u.test(said)))
    return 'care.at_risk';
  return null;
}

/** @returns whether one of these was asked, and answered */
export function hearAskedByWords(draft: TurnDraft, heard: readonly Heard[]): boolean {
  for (const { text, button } of heard) {
    const id = button === null ? askedByWords(text, draft.state.facts) : null;
    const answer = id === null ? null : answerById(draft.input.content, id);
    if (!answer) continue;
    sayAnswer(draft, answer, { once: true });
    draft.set({ fallbacks: 0 });
    return true;
  }
  return false;
}
