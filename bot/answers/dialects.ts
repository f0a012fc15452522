// "Go a fevra", "tegno a tosse": the reader of languages sees English or Spanish in a few words of a dialect of Italy. Where the page is
// Italian they stay Italian. Only words and pairs of words that none of the other nine languages writes.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** A longer message has words enough to be told by. */
const MOST_WORDS = 12;

const DIALECT = anyOf([
  // "I have", before what one has: "go a fevra", "g'ho la toss", "gavemo", "tegno", "haju", "aggio".
  /(?<!\b(?:i|to|you|we|they|s|can|will|not|t|don|please|and|or|must|should) )(?<!\p{L})(?:go|gho|g ho|gh o|gavemo|gavimo) (?:a|la|na|el|er|i|un|mal|mali|fred|fredo|tos|toss|frev\w*|fever|fevra|\d\d)(?: (?!bit|few|little|long|step|day|week|head|lot)|$)/u,
  /(^| )(tegno|tegnu|tengu|teng|tenno|haju|aju|aiu|aggio|aggiu|agghiu|agge|haggio|songo|so)( (a|na|nu|o|u|lu|la|mal|i|un|una|l|ll))? (fev\w+|frev\w*|frebb\w*|freb\w*|callentur\w*|tuss\w*|toss\w*|affann\w*|dulur\w*|dulor\w*|malat\w*|mali|capa|gola|raffreddor\w*|catarr\w*)( |$)/,
  // Words of the body that are written nowhere else.
  /(^| )(fevra|fevri|freve|frevi|frevu|frebba|frebbi|fref|callentura|calentura forti|sciatu|ciatu|sciato|fiatu|affannu|affanni|dulure|duluri|raffreddau|mujera|muje|mugghieri|mugliera|picciriddu|picciridda|guaglione|guagliona|putelo|putela)( |$)/,
  /(^| )(nun|unn) (me|mi|ce|c|haju|aju|aggio|tengo|tegnu|tengu|pozzo|pozzu|riesco|arriesco|se|sto|so|saccio|sacciu) /,
  /(^| )(me|mi) (doe|dole|fa mae|fa mal|dol) (a|el|la|i|na|il)( |$)/,
]);

export function soundsLikeDialect(text: string): boolean {
  if (!/^[\p{Script=Latin}\P{L}]*$/u.test(text)) return false;
  const said = plain(text);
  return said.split(' ').length <= MOST_WORDS && DIALECT.test(said);
}
