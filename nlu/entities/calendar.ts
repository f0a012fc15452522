// Names of days and months in the languages of the service, folded; the Chinese ones are in chinese.ts.
import { folded } from '../phrases/listed.js';
import type { Word } from '../phrases/words.js';

function table(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap(([value, words]) => words.split(' ').map((word) => [folded(word), value] as const)));
}

/** Days from today. */
export const DAY_WORDS = table([
  [
    0,
    'stamattina oggi stasera stamani stamane stamatina stamattin ogi oggie oje stanotte today tonight heute aujourd hoy azi astazi сьогодні сьогоднішнього sot sonte',
  ],
  [
    -1,
    'ieri iersera yesterday gestern hier ayer anoche aseara вчора учора вчорашнього учорашнього امس امبارح مبارح بارحه dje mbreme djeshme ajere aieri',
  ],
  [
    -2,
    'altroieri avantieri vorgestern avanthier anteayer antier antenoche anteanoche alaltaieri alalteri позавчора позаучора позавчорашнього pardje',
  ],
  [1, 'domani tomorrow demain maine завтра neser غدا بكره'],
  [2, 'dopodomani ubermorgen poimaine післязавтра pasneser'],
]);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...table([
    [1, 'lunedi monday montag lundi lunes luni lunea понеділок понеділка понеділку اثنين hene henen henes hena lundedi'],
    [2, 'martedi tuesday dienstag mardi martes marti martea вівторок вівторка вівторку ثلاثاء marte marten martes marta'],
    [3, 'mercoledi wednesday mittwoch mercredi miercoles miercuri miercurea середа середу середи اربعاء merkure merkuren merkures merkura'],
    [4, 'giovedi thursday donnerstag jeudi jueves joi joia четвер четверга خميس enjte enjten enjtes enjtja'],
    [5, 'venerdi friday freitag vendredi viernes vineri vinerea пятниця пятницю пятниці جمعه premte premten premtes premtja'],
    [6, 'sabato saturday samstag samedi sabado sambata субота суботу суботи سبت shtune shtunen shtunes shtuna sonnabend'],
    [0, 'domenica sunday sonntag dimanche domingo duminica неділя неділю неділі احد diele dielen dieles diela domenega'],
  ]),
  // "Samstagabend".
  ...'sonntag montag dienstag mittwoch donnerstag freitag samstag'
    .split(' ')
    .flatMap((day, i) => 'morgen fruh vormittag mittag nachmittag abend nacht'.split(' ').map((part) => [day + part, i] as const)),
]);

/** Weekdays that are something else where no article stands before them: the moon, a Marta, "one of them", "two". */
const BARE: ReadonlySet<string> = new Set('henen henes hena marta احد اثنين'.split(' '));
const ALBANIAN_ARTICLE: ReadonlySet<string> = new Set(['te', 'e']);

/** Whether a word that can be a weekday is one: "të hënën", "الأحد". */
export function isWeekday(words: readonly Word[], at: number): boolean {
  const { text, start, end } = words[at]!;
  if (!BARE.has(text)) return true;
  const before = words[at - 1]?.text ?? '';
  // An Arabic article is taken off the word, but not out of its place.
  return end - start > text.length || before === 'يوم' || (ALBANIAN_ARTICLE.has(before) && /^[a-z]/.test(text));
}

const MONTHS = table([
  [1, 'gennaio january jan januar jänner janvier enero ianuarie січня januar janar janari يناير جانفي'],
  [2, 'febbraio february feb februar fevrier febrero februarie лютого shkurt shkurti فبراير فيفري شباط'],
  [3, 'marzo march mar marz mars marzo martie березня mars marsi مارس اذار'],
  [4, 'aprile april apr avril abril aprilie квітня prill prilli ابريل افريل نيسان'],
  [5, 'maggio may mai mayo травня maj maji مايو ماي ايار'],
  [6, 'giugno june jun juni juin junio iunie червня qershor qershori يونيو جوان حزيران'],
  [7, 'luglio july jul juli juillet julio iulie липня korrik korriku يوليو جويليه تموز'],
  [8, 'agosto august aug aout agosto серпня gusht gushti اغسطس غشت اوت'],
  [9, 'settembre september sep sept septembre septiembre setiembre septembrie вересня shtator shtatori سبتمبر شتنبر ايلول'],
  [10, 'ottobre october oct oktober octobre octubre octombrie жовтня tetor tetori اكتوبر'],
  [11, 'novembre november nov novembre noviembre noiembrie листопада nentor nentori نوفمبر نونبر'],
  [12, 'dicembre december dec dezember decembre diciembre decembrie грудня dhjetor dhjetori ديسمبر دجنبر'],
]);
/** Months of two words: "تشرين الثاني". */
const HALVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['تشرين', [10, 11]],
  ['كانون', [12, 1]],
]);

/** Every word that a month begins with. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...HALVES.keys()]);

/** The month that a word names, and the last word of its name. */
export function monthAt(words: readonly Word[], at: number): { readonly month: number; readonly last: number } | null {
  const text = words[at]?.text ?? '';
  const month = MONTHS.get(text);
  if (month !== undefined) return { month, last: at };
  const halves = HALVES.get(text);
  const which = ['اول', 'ثاني'].indexOf(words[at + 1]?.text ?? '');
  return halves === undefined || which < 0 ? null : { month: halves[which]!, last: at + 1 };
}

export const NEXT_WORDS: ReadonlySet<string> = new Set(
  'prossimo prossima next nachsten nachste kommenden prochain prochaine proximo proxima viitor viitoare venturo tjeter ardhshem ardhshme наступного наступної قادم مقبل'.split(
    ' ',
  ),
);
