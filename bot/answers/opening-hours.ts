// "Are you open?", "until when do you answer?": the hours in which people of the service are there, as the Region's content has them; the
// assistant itself answers at any hour. A pharmacy, an office or a test site is asked about elsewhere: only a whole message about us counts.
import type { Region } from '../../config/content.js';
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const NOW =
  '(?: (?:adesso|ora|oggi|domani|ancora|sempre|anche|di|la|il|a|quest|ogni|notte|sera|domenica|sabato|natale|festivi|nei|giorni|h24|24 ore(?: su 24)?|qui|in chat|voi|per favore|grazie))*';
const ASKS_HOURS = anyOf([
  new RegExp(
    `^(?:(?:ciao|salve|buongiorno|buonasera|scus[ai]|scusate|ma|e) )*(?:(?:voi )?(?:siete|sei|rimanete|restate)|(?:il servizio|la chat|lo sportello|il centralino) (?:e|resta)) (?:ancora |gia |sempre )*(?:apert[ioae]|chius[ioae]|attiv[ioa]|operativ[ioa]|disponibil[ie]|in servizio|in funzione|raggiungibil[ie])${NOW}$`,
  ),
  /^(?:(?:scus[ai]|ma|e|ciao|buongiorno) )*(?:(?:che|quali|quali sono|qual e|mi dite|a che) (?:gli |i |l |vostri |orari? |orario )*(?:orari?|ora)(?: di apertura| di chiusura| del servizio| della chat| avete| fate| sono| vostri)*|(?:i vostri |gli )?orari(?: di apertura| del servizio| della chat)*|(?:a che ora|quando|fino a che ora|da che ora|fino a quando|in che orari|in quali orari) (?:siete|aprite|chiudete|rispondete|lavorate|iniziate|finite|c e qualcuno|ci siete)(?: apert[ie]| attivi| disponibili| oggi| domani| la domenica| di notte| in chat)*|(?:lavorate|rispondete|ci siete|aprite) (?:anche |di |la |il |a )*(?:notte|domenica|sabato|sera|natale|festivi|weekend|fine settimana))$/,
  /^(?:(?:hi|hello|sorry|but|and) )*(?:are you (?:guys |still |already )*(?:open|closed|available|operating|on duty)(?: now| today| at night| tonight| on sunday| on sundays| 24 hours| 24 7)*|(?:what are |what s )?(?:your |the )?(?:opening|business|working|office|service) hours|(?:what|which) hours (?:are you open|do you (?:keep|work|have))|(?:when|what time|until when|till when) (?:do you|are you) (?:open|close|answer|available|work)(?: today| until)*|do you (?:work|answer|open) (?:at night|on sundays?|on weekends?))$/,
  /^(?:(?:hallo|entschuldigung|aber|und) )*(?:(?:haben sie|habt ihr|hast du|sind sie|seid ihr|ist der dienst) (?:noch |schon |jetzt |heute |auch |nachts |sonntags |am sonntag )*(?:offen|auf|geoffnet|geschlossen|erreichbar|im dienst|besetzt)|(?:was sind |wie sind )?(?:ihre |eure |die )?(?:offnungszeiten|sprechzeiten|dienstzeiten)|(?:wann|bis wann|ab wann|von wann bis wann) (?:haben sie|habt ihr|sind sie|seid ihr) (?:offen|geoffnet|erreichbar|auf|besetzt))$/,
  /^(?:(?:bonjour|pardon|mais|et) )*(?:(?:est ce que )?(?:vous etes|etes vous|c est|tu es|le service est) (?:encore |deja |toujours )*(?:ouverts?|ouvertes?|fermes?|joignables?|disponibles?)(?: maintenant| aujourd hui| la nuit| le dimanche)*|(?:quels sont )?(?:vos |les |quels )?(?:horaires|heures d ouverture)(?: d ouverture| avez vous)*|(?:a quelle heure|quand|jusqu a quelle heure|jusqu a quand) (?:est ce que )?(?:vous )?(?:ouvrez|fermez|repondez|etes vous|etes|travaillez)(?: vous)?(?: ouverts?| ouvertes?)?)$/,
  /^(?:(?:hola|perdon|pero|y) )*(?:(?:estan|estais|esta|estas|el servicio esta) (?:todavia |aun |ya )*(?:abiert[oa]s?|cerrad[oa]s?|disponibles?|operativ[oa]s?)(?: ahora| hoy| de noche| los domingos)*|(?:cual es |cuales son |que )?(?:su |vuestro |el |los |sus )?horarios?(?: de (?:apertura|atencion)| teneis| tienen)*|(?:a que hora|cuando|hasta que hora|hasta cuando) (?:abren|abris|cierran|cerrais|responden|estan|estais|atienden)(?: abiertos?)?)$/,
  /^(?:(?:buna|scuze|dar|si) )*(?:(?:sunteti|esti|este) (?:inca |acum )*(?:deschisi?|deschis|inchisi?|disponibili?)(?: acum| azi| noaptea| duminica)*|(?:care e|care este|ce) ?(?:programul?|orarul?)(?: vostru| dumneavoastra| aveti)*|programul|(?:la ce ora|cand|pana la ce ora|pana cand) (?:deschideti|inchideti|raspundeti|sunteti)(?: deschisi)?)$/,
  /^(?:(?:pershendetje|me falni|por) )*(?:(?:a )?(?:jeni|je|eshte) (?:ende |tani )*(?:hapur|te hapur|mbyllur|ne sherbim)(?: tani| sot| naten| te dielen)*|(?:cili eshte |cfare |c )?orari(?: juaj| keni)*|(?:ne c ore|ne cfare ore|kur|deri kur|deri ne c ore) (?:hapeni|mbylleni|pergjigjeni|jeni)(?: hapur)?)$/,
  /^(?:(?:привіт|вибачте|а|і|добрии день) )*(?:(?:ви|чи ви) (?:ще |зараз |вже |сьогодні )*(?:відкриті|відчинені|працюєте|закриті)(?: зараз| сьогодні| вночі| в неділю| у неділю)*|(?:які (?:у вас )?)?(?:години|час|графік|розклад) роботи|(?:якии (?:у вас )?)?(?:графік|розклад)(?: роботи)?|(?:о котріи|коли|до котроі|до якоі години|доки) (?:години )?(?:ви )?(?:відкриваєтеся|зачиняєтеся|працюєте|відповідаєте))$/u,
  /^(?:(?:مرحبا|عفوا|لكن) )*(?:(?:هل )?(?:انتم|انت|الخدمة) (?:مفتوحون|مفتوح|مفتوحين|مفتوحة|متاحون|تعملون|مغلقون)(?: الان| اليوم| في الليل)*|(?:هل )?(?:تعملون|تفتحون)(?: الان| اليوم| ليلا| في الليل| يوم الاحد)*|(?:ما هي |ما )?(?:ساعات|اوقات|مواعيد) (?:العمل|الدوام|عملكم|دوامكم)|(?:متى|حتى متى|في اي ساعة) (?:تفتحون|تغلقون|تعملون|تجيبون))$/,
  /^(?:你们|您们|请问|你|您|那|现在|这里|服务)*(?:(?:还|现在|今天|晚上|周末|周日)*(?:开着吗|开门吗|营业吗|上班吗|有人值班吗|开放吗)|(?:的)?(?:营业|工作|服务|上班|开放|办公)时间(?:是什么|是几点|是多少)?|(?:几点|什么时候)(?:开门|关门|上班|下班|开始|结束|营业))$/,
]);

export function asksOpeningHours(text: string): boolean {
  return ASKS_HOURS.test(plain(text));
}

/** Weekdays in the order of the content, by a week that begins on a Monday. */
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 86_400_000;

/** "lun–sab 08:00–20:00": days in a row with the same hours are said together. */
function hoursInWords({ week = {} }: Region['hours'], language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const runs: { first: number; last: number; spans: string }[] = [];
  for (const [index, day] of DAYS.entries()) {
    const spans = (week[day] ?? []).map(([from, to]) => `${from}–${to}`).join(', ');
    const run = runs.at(-1);
    if (spans === '') continue;
    if (run?.spans === spans && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, spans });
  }
  const day = (index: number) => name.format(new Date(MONDAY + index * DAY));
  return runs.map(({ first, last, spans }) => `${first === last ? day(first) : `${day(first)}–${day(last)}`} ${spans}`).join('; ');
}

/** @returns whether the messages asked for the hours, which were told */
export function hearOpeningHours(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (!heard.some(({ text, button }) => button === null && asksOpeningHours(text))) return false;
  const { duty, content } = draft.input;
  const { hours } = content.region;
  if (hours.always) draft.say('hours_always');
  else draft.say('hours_week', (language) => ({ hours: hoursInWords(hours, language) }));
  if (!duty.open) draft.say('nobody_on_duty', { opens: draft.opens() });
  draft.offerPerson();
  draft.set({ fallbacks: 0 });
  return true;
}
