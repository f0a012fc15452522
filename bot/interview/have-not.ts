// "Non ho il saturimetro", "we don't have one", "not measured": to a question for a measurement, there is none. Read by its words, because
// the model sees a wish to hear about the instrument.
import { NEGATIONS } from '../words/negations.js';

/** Words that such an answer is made of, beside those of the question and of yes and no. */
const WORDS = new Set(
  (
    'ho hai ha abbiamo io noi ce l lo la ne un uno una il in casa a con me qui purtroppo ancora mai piu neanche nemmeno apparecchio strumento misurato misurata misuro misurare provata provato posso riesco possiedo mi dispiace nessun nessuno nessuna ' +
    'have has got we i one any own the it at home here yet unfortunately device thing measured measure taken can sorry dont havent doesnt cant couldnt unable t isnt there is ' +
    'habe haben hab ich wir besitze eins keins keines so etwas zu hause hier leider noch gerat messgerat gemessen messen kann gibt hatte da wir das ' +
    'j ai avons n en y as on je nous l le de du un une pas d chez moi ici malheureusement encore appareil mesure mesuree peux possede ' +
    'tengo tenemos hay ninguno ninguna yo lo la un en casa aparato medido puedo todavia no ' +
    'am avem eu noi nu un acasa din pacate aparat masurat pot inca unul asa ceva ' +
    'kam kemi une nuk nje ne shtepi pajisje mata matur dot fatkeqesisht ' +
    'у мене нас є немає нема маю маємо вдома такого приладу пристрою не міряв міряла вимірював вимірювала ще на жаль ' +
    'ليس لدي عندي لدينا عندنا ما لا املك جهاز في البيت لم اقس للاسف واحد'
  ).split(' '),
);
const DENIES = new Set([
  ...NEGATIONS,
  'dont',
  'havent',
  'doesnt',
  'cant',
  'couldnt',
  'isnt',
  'unable',
  'pa',
  'n',
  'nessun',
  'nessuno',
  'nessuna',
  'mai',
  'keins',
  'keines',
  'ninguno',
  'ninguna',
  'немає',
  'нема',
  'لم',
]);
const IN_HAN = /^(?:我|我们|家里|这里)*(?:没有?|还没|不)(?:有|量|测|买|能)*\p{Script=Han}{0,8}$/u;
/** "Don't" and "n't" in two pieces. */
const DONT = /\b(?:do|have|has|does|can|could|is)(?: not|n t| t)\b|\b(?:don|haven|hasn|doesn|can|couldn|isn) t\b/g;

/** @param said without accents and capitals, as `plain` leaves it; @param isOwn whether a word is of the question's own matter */
export function saysNone(said: string, isOwn: (word: string) => boolean): boolean {
  if (/\d/.test(said)) return false;
  if (IN_HAN.test(said.replaceAll(' ', ''))) return true;
  const words = said.replace(DONT, 'dont').split(' ');
  return words.some((word) => DENIES.has(word)) && words.every((word) => WORDS.has(word) || DENIES.has(word) || isOwn(word));
}
