// Names of days and months in the languages of the service, folded.

function table(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)));
}
function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Days from today. */
export const DAY_WORDS = table([
  [
    0,
    'stamattina oggi stasera stamani stamane stamatina stamattin ogi oggie oje stanotte today tonight heute aujourd hoy azi astazi сьогодні sot sonte',
  ],
  [-1, 'ieri iersera yesterday gestern hier ayer anoche aseara вчора учора امس امبارح البارحه dje mbreme ajere aieri'],
  [-2, 'altroieri avantieri vorgestern avanthier anteayer antier alaltaieri позавчора pardje'],
  [1, 'domani tomorrow demain maine завтра neser غدا'],
  [2, 'dopodomani ubermorgen poimaine післязавтра pasneser'],
]);

/** 0 is Sunday. */
export const WEEKDAYS = table([
  [1, 'lunedi monday montag lundi lunes luni понеділок понеділка اثنين hene lundedi'],
  [2, 'martedi tuesday dienstag mardi martes marti вівторок вівторка ثلاثاء marte'],
  [3, 'mercoledi wednesday mittwoch mercredi miercoles miercuri середа середи اربعاء merkure'],
  [4, 'giovedi thursday donnerstag jeudi jueves joi четвер четверга خميس enjte'],
  [5, 'venerdi friday freitag vendredi viernes vineri пятниця пятниці جمعه premte'],
  [6, 'sabato saturday samstag samedi sabado sambata субота суботи سبت shtune sonnabend'],
  [0, 'domenica sunday sonntag dimanche domingo duminica неділя неділі احد diele domenega'],
]);

export const MONTHS = table([
  [1, 'gennaio january jan januar janvier enero ianuarie січня januar jener'],
  [2, 'febbraio february feb februar fevrier febrero februarie лютого'],
  [3, 'marzo march mar marz mars marzo martie березня'],
  [4, 'aprile april apr avril abril aprilie квітня prill'],
  [5, 'maggio may mai mayo травня maj'],
  [6, 'giugno june jun juni juin junio iunie червня qershor'],
  [7, 'luglio july jul juli juillet julio iulie липня korrik'],
  [8, 'agosto august aug aout agosto серпня gusht'],
  [9, 'settembre september sep sept septembre septiembre septembrie вересня shtator'],
  [10, 'ottobre october oct oktober octobre octubre octombrie жовтня tetor'],
  [11, 'novembre november nov novembre noviembre noiembrie листопада nentor'],
  [12, 'dicembre december dec dezember decembre diciembre decembrie грудня dhjetor'],
]);

export const NEXT_WORDS: ReadonlySet<string> = new Set(
  'prossimo prossima next nachsten nachste kommenden prochain prochaine proximo proxima viitor viitoare venturo tjeter'.split(' '),
);
