// "When do you call me back?", "I asked for a person and nobody came", where no request is open: said plainly, and a person offered.
// To open one in silence would hide that the one they believe in was never made, or is gone.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { asksPlace } from './queue-questions.js';

/** When somebody here will call, in the ten languages, as `plain` leaves the words. */
const ASKS_WHEN = anyOf([
  /\b(quando|a che ora|fra quanto|tra quanto|entro quando) (mi|ci) (ri)?(chiam|contatt|telefon|sent)\w+|\bquando (arriva|sara) (la|mia)( mia)? (ri)?chiamata\b/,
  /\b(when|what time) (will|are|do|is|does) (you|somebody|someone|they|anyone|anybody|the operator) (going to )?(call|ring|phone|calling|ringing|phoning|contact)( me)?\b/,
  /\b(wann|um wie ?viel uhr) (ruf\w+|meld\w+|werde) (sie|ihr|ich|mich|jemand|sich|man)\b/,
  /\b(quand|a quelle heure) (est ce que )?(vous |on |quelqu un )?(me |m )(rappel|appel|contact|telephon)\w+|\bquand allez vous me (r)?appeler\b/,
  /\b(cuando|a que hora) me (van a |vais a |vuelven a )?(llam|contact|telefon)\w+/,
  /\b(cand|la ce ora) (ma|veti) (sunati|suna|contactati|contacteaza|telefonati)\b/,
  /\b(kur|ne c ore) (do )?(te )?me (telefon|merr|thirr|kontakt)\w+/,
  /(^| )(коли|о котріи) (годині )?(ви )?(мені )?(пере)?(подзвон|дзвон|зателефон|телефон)\p{L}+/u,
  /(متى|في اي ساعة) (ستتصلون|تتصلون|ستتصل|سيتصل|يتصل)/,
  /(什么时候|几点|多久).{0,4}(给我)?(打电话|回电|回拨|打给我|联系我)/,
]);
const ASKED =
  '(ho (gia )?(chiesto|richiesto|domandato|prenotato|lasciato)|avevo (gia )?(chiesto|richiesto|lasciato)|mi (avete|avevate|hanno) (detto|promesso)|dovevate|doveva|aspetto (ancora )?(da|che|la|una)|sto (ancora )?aspettando)';
const NOBODY_CAME = anyOf([
  new RegExp(
    `\\b${ASKED}\\b.*\\b(nessuno|non) (mi |ci |si )?(ha |hanno |avete |e |sono )?(ancora )?(mai )?((ri)?chiamat\\w|rispost\\w|contattat\\w|telefonat\\w|fatt\\w (viv\\w|sentire)|arrivat\\w|visto)\\b`,
  ),
  /\bnon mi avete (ancora |mai |piu )?(ri)?(chiamat|contattat|telefonat|rispost)\w+|\bnessuno di voi mi ha (ri)?chiamat\w/,
  /\b(i (have )?(asked|requested|was told|was promised)|you (said|promised)|i m (still )?waiting|i have been waiting|i am (still )?waiting)\b.*\b(nobody|no one|noone|not|never|hasn t|haven t|didn t|you haven t)( has| have| ever)? ?(called|rung|phoned|contacted|answered|come|came|call|ring|phone)\b|\byou (never|haven t|didn t) (called|call|rung|ring|phoned|phone) (me )?(back)?\b/,
  /\b(habe|hatte) .*\b(gebeten|gefragt|angefordert|verlangt)\b.*\b(niemand|keiner|nicht)\b.*\b(angerufen|gemeldet|zuruckgerufen|gekommen|geantwortet|meldet)\b|\b(sie haben|ihr habt) mich (noch |immer noch )*nicht (an|zuruck)gerufen\b/,
  /\b(j ai (deja )?(demande|reclame)|vous (m )?aviez? (dit|promis)|j attends)\b.*\b(personne|pas|jamais)\b.*\b(rappelee?|appelee?|contactee?|repondu|venue?|rappele|appele)\b|\bvous ne m avez (pas|toujours pas|jamais) (r)?appelee?\b|\bpersonne ne m a rappelee?\b/,
  /\b(pedi|he pedido|habia pedido|solicite|me dijeron|estoy esperando)\b.*\b(nadie|no)\b.*\b(llamad|llamo|contest|contact|respond)\w*|\bno me (han|habeis) (vuelto a )?llamado\b/,
  /\b(am cerut|am solicitat|mi ati spus|astept)\b.*\b(nimeni|nu)\b.*\b(sunat|contactat|raspuns|venit)\b|\bnu m ati sunat\b/,
  /\b(kam kerkuar|kerkova|me thate|po pres)\b.*\b(askush|asnjeri|nuk)\b.*\b(telefon|thirr|merr|mori|pergjigj|kontakt)\w*/,
  /(просив|просила|попросив|попросила|замовляв|замовляла|чекаю)( .*)? (ніхто|не) .{0,20}(дзвонив|подзвонив|передзвонив|зателефонував|відповів|прииш)/u,
  /(طلبت|انتظر|قلتم).*(لم يتصل|لا احد|ما احد|لم يجب|لم تتصلوا|لم يرد)/,
  /(要求|申请|请求|等|说过|说好).*(没有?人|没|一直没).{0,4}(打|联系|回|来|理)/,
]);
/** Who was to call is not us. */
const OTHERS = anyOf([
  /\b(asl|ats|asp|usl|dipartimento|igiene|ospedale|medico|dottore|dottoressa|pediatra|tracciament\w*|contact tracing|hospital|doctor|gp|health authority|gesundheitsamt|arzt|krankenhaus|medecin|hopital|ars|medico|hospital|doctorul|medicul|spitalul|mjeku|spitali)\b|лікар|лікарн|طبيب|مستشفى|医生|医院|疾控|卫生/u,
]);

/** Whether somebody asks after a call or a person of ours that should have come. */
export function asksAfterCall(text: string): boolean {
  const said = plain(text);
  return (ASKS_WHEN.test(said) || NOBODY_CAME.test(said)) && !OTHERS.test(said);
}

/** @returns whether the messages asked after a request that is not there */
export function hearAskedBefore(draft: TurnDraft, heard: readonly Heard[]): boolean {
  if (draft.hasTicket || !heard.some(({ text, button }) => button === null && (asksAfterCall(text) || asksPlace(text)))) return false;
  draft.say('callback_none');
  draft.set({ awaiting: { kind: 'person' } });
  draft.offer({ title: draft.title('yes'), value: 'affirm' }, { title: draft.title('no'), value: 'deny' });
  return true;
}
