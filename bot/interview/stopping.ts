// "Never mind, I only wanted to know …": words that stop our questions, with a wish of its own behind them. The questions stop, and what is
// wanted instead is answered; the model sees the wish alone. Read by their words, in the ten languages.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { currentInterview } from './interview.js';
import { putsOff } from './postponing.js';

const BEFORE =
  '(?:no|ok|va bene|scus[ai]|senti|guarda|aspetta|anzi|ma|per favore|grazie|well|oh|sorry|please|wait|actually|ach|nein|bitte|entschuldigung|moment|bon|non|attendez|pardon|bueno|espera|perdon|nu|stai|scuze|jo|prit|me fal|ні|ои|вибачте|стриваите|لا|عفوا|不|哦|等等)';
const STOPS = [
  'lascia(?:mo|te|mola)? (?:perdere|stare)|lasciala perdere|basta(?: cosi)?(?: con)?(?: le| queste)?(?: domande)?|ferm(?:ati|atevi|iamo|a)(?: le domande)?|annull[ao]|stop|non importa|niente domande|(?:non voglio|non mi va di|non ho (?:voglia|tempo) (?:di|per))(?: piu)? (?:rispondere|(?:le )?domande|fare le domande)(?: a (?:tutte )?(?:le|queste) domande)?|dimentica(?:lo)?|fa niente|non fa niente',
  'never ?mind|forget (?:it|that|about it|the questions|about the questions)|stop(?: (?:it|asking|the questions|with the questions|these questions))?|cancel(?: (?:it|that|this))?|no more questions|skip the questions|leave it|drop it|i don t want to answer(?: (?:these|any more|more|the))*(?: questions)?|it doesn t matter',
  'vergiss (?:es|das)|vergessen sie (?:es|das)|lass(?:en sie)? (?:das|es|mal|gut sein)(?: sein)?|egal|schluss(?: mit (?:den|diesen) fragen)?|stopp?|keine fragen mehr|abbrechen|brechen sie ab|horen sie auf(?: zu fragen)?|schon gut|das ist nicht (?:so )?wichtig',
  'laisse[zr]? tomber|laissez(?: les questions)?|peu importe|arrete[zr]?(?: (?:les|ces|avec les) questions)?|stop|oublie[zr]?(?: ca| les questions)?|annule[zr]?|plus de questions|pas grave|ce n est pas grave|tant pis',
  'dejal[oa]|dejel[oa]|deja(?:lo)? (?:las preguntas|estar)|olvidal[oa]|olvidel[oa]|no importa|(?:basta|para|pare)(?: (?:de|con las|ya con las|las) ?preguntas?)?|cancela(?:lo|r)?|no mas preguntas|da igual|es igual',
  'las o(?: balta)?|lasati(?: o)?(?: balta)?|lasa(?: balta)?|nu conteaza|stop|gata(?: cu intrebarile)?|renunt(?:a|ati)?|uita(?:ti)? (?:de asta|intrebarile)|anuleaza|fara intrebari',
  'lere(?: fare)?|lereni|harroje|harrojeni|s ka rendesi|nuk ka rendesi|ndalo(?:ni)?(?: pyetjet)?|mjaft(?: me pyetje(?:t)?)?|anulo(?:je)?|s ka gje',
  'забудь(?:те)?(?: про це| про питання)?|неважливо|годі(?: питань)?|досить(?: питань)?|стоп|скасу(?:ите|вати)|облиш(?:те)?|не треба (?:більше )?(?:питань|запитань)|припиніть(?: питання)?',
  '(?:انس|انسى|انسوا)(?: الامر| ذلك| الاسيلة)?|دعك من(?: هذا| الاسيلة| ذلك)?|توقف(?: عن الاسيلة)?|كفى(?: اسيلة)?|الغاء|لا يهم|لا داعي للاسيلة',
];
const STOP = anyOf(STOPS.map((stops) => new RegExp(`^(?:${BEFORE} )*(?:${stops})(?: ${BEFORE})*(?= |$)`, 'u')));
const HAN_STOP = /^(?:不|哦|等等|那|好了)*(?:算了|别问了|不用问了|不要问了|停(?:下)?|取消|不管了|没关系|别管(?:它|那个)?了?)/u;

/** What stands behind the words that stop; null where none stop. */
export function behindStop(text: string): string | null {
  const said = plain(text);
  const found = STOP.exec(said) ?? HAN_STOP.exec(said);
  return found ? said.slice(found[0].length).trim() : null;
}

/** "Never mind" alone may as well be said of the one question. */
const OF_NO_MATTER = /importa|importe|conteaza|igual|egal|niente|matter|schon gut|rendesi|ka gje|pis$|grave$|неважливо|يهم|没关系/u;

/** Words that stop, and nothing else: "stop", "leave it". */
export function onlyStops(text: string): boolean {
  return behindStop(text) === '' && putsOff(text) === null && !OF_NO_MATTER.test(plain(text));
}

/** So many words behind it are a wish of their own. */
const WISH = 2;
const HAN_WISH = 4;

/**
 * Stops the interview that runs where the words say so and something else is wanted.
 * @returns whether it was stopped; what is wanted is still to be answered
 */
export function stopForWish(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!currentInterview(draft) || !only || others.length > 0 || only.button !== null) return false;
  const rest = putsOff(only.text) === null ? behindStop(only.text) : null;
  if (rest === null) return false;
  const long = /\p{Script=Han}/u.test(rest) ? rest.length >= HAN_WISH : rest.split(' ').length >= WISH;
  if (!long) return false;
  draft.set({ interview: null, stopped: draft.state.interview, awaiting: null });
  return true;
}
