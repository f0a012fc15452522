// No question may stand for ever: whatever is written instead of an answer, the interview comes to its end.
import test from 'ava';
import { Talk } from './talk.js';

/** What citizens ask and tell in the middle of something else; none is an answer. */
const ASIDES = [
  'quanto dura la quarantena?',
  'dove posso fare un tampone?',
  'il vaccino ha effetti collaterali?',
  'posso andare al lavoro?',
  'come funziona l’app?',
  'devo mettere la mascherina sul treno?',
  'come lavo i vestiti di una persona malata?',
  'chi mi porta la spesa?',
  'quali numeri posso chiamare?',
  'che fine fanno i miei dati?',
  'chi sei?',
  'che cosa sai fare?',
  'grazie',
  'ciao',
  'quanto costa?',
  'ma che ore sono',
  'non ho la tessera sanitaria',
  'sono un turista tedesco',
  'mi annoio a casa',
  'il risultato del test non arriva',
  'quando esco dall’isolamento?',
  'si può prendere due volte?',
  'come si trasmette il virus?',
  'posso vedere i miei nipoti?',
  'il cane si può ammalare?',
  'a che cosa serve il saturimetro?',
  'qual è la dose di paracetamolo?',
  'mi serve il certificato per il lavoro',
  'non mi aiuti per niente',
  'è una vergogna questo servizio',
  'che tempo fa domani',
  'viviamo in un paese strano',
  'boh',
  'asdf ghjk',
  '🙂',
  '...',
  'how long is the quarantine?',
  'wo kann ich mich testen lassen?',
  'où faire un test ?',
  'ho letto una cosa su internet',
];
/** For one question at most: two tries and three other matters, and the same once more where a danger is asked about again at the end. */
const TURNS_A_QUESTION = 10;

for (const id of ['symptoms', 'exposure']) {
  test(`${id}: the interview ends whatever is said at whichever question`, async (t) => {
    const talk = await Talk.begin();
    const interview = talk.content.interviews.find((each) => each.id === id);
    const questions = interview?.questions.map((question) => question.id) ?? [];
    t.true(questions.length > 5);
    for (const question of questions) {
      talk.isAsked(id, question);
      let turns = 0;
      for (; talk.asked !== null && turns < questions.length * TURNS_A_QUESTION; turns++)
        await talk.says(ASIDES[turns % ASIDES.length] ?? '');
      t.is(talk.asked, null, `${id} from ${question}: still at ${talk.asked} after ${turns} turns`);
    }
  });

  test(`${id}: a sentence that is said again and again does not hold a question`, async (t) => {
    const talk = await Talk.begin();
    const questions = talk.content.interviews.find((each) => each.id === id)?.questions ?? [];
    for (const aside of ASIDES) {
      for (const question of questions) {
        talk.isAsked(id, question.id);
        let turns = 0;
        for (; talk.asked === question.id && turns < TURNS_A_QUESTION; turns++) await talk.says(aside);
        t.true(turns < TURNS_A_QUESTION, `"${aside}" at ${question.id}: ${turns} turns`);
      }
    }
  });
}
