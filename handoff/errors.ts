// The ways the desk says no: a code that stays the same and a sentence, in Italian, that tells the operator what to do.
// What the store refuses is put into the same words here; anything unforeseen becomes a plain 500 without details.
import { StoreError } from '../store/errors.js';

const REFUSALS = {
  bad_request: [400, 'La richiesta non è scritta nella forma giusta.'],
  bad_json: [400, 'Il contenuto inviato non è JSON valido.'],
  empty_text: [400, 'Il messaggio è vuoto: scrivi qualcosa prima di inviare.'],
  weak_password: [400, 'La password non va bene.'],
  signed_out: [401, 'La sessione è finita o non è mai iniziata: accedi di nuovo. Quello che hai scritto resta nella pagina.'],
  wrong_credentials: [401, 'Nome o password non corretti. Riprova, o chiedi una nuova password a chi amministra.'],
  bad_csrf: [403, 'Manca il codice di sicurezza della sessione (x-csrf-token): ricarica la pagina.'],
  foreign_origin: [403, 'La richiesta viene da un altro sito e non è accettata.'],
  not_allowed: [403, 'Il tuo ruolo o la tua Regione non ti permette di vedere o fare questo. Chiedi a chi supervisiona.'],
  not_taken: [403, 'Questa conversazione non è in carico a te: prendila prima dalla coda.'],
  not_found: [404, 'Non esiste, o non esiste più. Aggiorna la pagina.'],
  wrong_method: [405, 'Questo indirizzo non accetta questo tipo di richiesta.'],
  not_waiting: [409, 'Un collega ha già preso questa richiesta, o è stata chiusa. Prendi la prossima.'],
  not_yours: [409, 'Questa conversazione non è più tua: il testo non è stato inviato. Copialo e aggiorna la conversazione.'],
  at_capacity: [409, 'Hai già il numero massimo di conversazioni aperte. Chiudine una, oppure chiedi a chi supervisiona di alzarlo.'],
  colleague_at_capacity: [409, 'Il collega ha già il numero massimo di conversazioni aperte. Scegline un altro.'],
  colleague_away: [409, 'Il collega non è disponibile adesso. Scegline un altro, o rimetti la conversazione in coda.'],
  open_conversations: [409, 'Hai ancora conversazioni aperte. Chiudile o passale, oppure conferma che tornino in coda.'],
  too_large: [413, 'Il testo è troppo lungo: dividilo in più messaggi.'],
  too_many: [429, 'Troppi tentativi: aspetta un momento e riprova.'],
  store_full: [503, 'Il disco del servizio è pieno: per ora non si può scrivere. Avvisa chi amministra; il tuo testo resta nella pagina.'],
  store_unavailable: [503, 'Il servizio non riesce a scrivere in questo momento. Riprova tra poco; il tuo testo resta nella pagina.'],
  internal: [500, 'Qualcosa è andato storto da parte nostra. Riprova; se succede ancora, avvisa chi amministra.'],
} as const satisfies { readonly [code: string]: readonly [number, string] };

export type DeskErrorCode = keyof typeof REFUSALS;

/** A refusal on its way to the desk. `message` may say it more exactly than the code's own sentence. */
export class DeskError extends Error {
  readonly status: number;
  constructor(
    readonly code: DeskErrorCode,
    message: string = REFUSALS[code][1],
    /** Seconds after which it is worth trying again. */
    readonly retryAfter: number | null = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'DeskError';
    this.status = REFUSALS[code][0];
  }
}

/** Any error in the desk's words; what is not known becomes `internal`, with the error as its cause for the log. */
export function asDeskError(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof StoreError && error.code in REFUSALS) {
    return new DeskError(error.code as DeskErrorCode, undefined, error.code.startsWith('store_') ? 2 : null, { cause: error });
  }
  return new DeskError('internal', undefined, null, { cause: error });
}
