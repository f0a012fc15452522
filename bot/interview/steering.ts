// Words that steer an interview: to go on, how much there is still, one question back. Short and plain, they are read by rules:
// the model takes "can I go on?" for a wish to stop.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { currentQuestion, openQuestions } from './interview.js';
import { ask, askNext } from './interview-asks.js';
import { askPrevious } from './interview-goes-back.js';
import { resumeInterview } from './interview-resumes.js';
import { isSettled } from './interview-settled.js';
import { askedBack, sayNoted } from './what-i-said.js';

/** Of the whole message, without accents; anything more, and it is about something else. */
const whole = (...patterns: readonly string[]): readonly RegExp[] => {
  const soft =
    'ok|va bene|allora|scusa|scusi|ma|e|si|please|sorry|bitte|pardon|por favor|va rog|anzi|aspetta|un attimo|dai|pero|scherzavo|ho cambiato idea|ci ho ripensato|dopotutto|wait|actually|but|well|i changed my mind|let s|doch|warte|warten sie|moment|aber|ich habe es mir anders uberlegt|attends|attendez|finalement|mais|en fait|j ai change d avis|espera|espere|mejor|al final|he cambiado de idea|stai|asteapta|de fapt|totusi|prit|por|ne fakt|ні|стриваите|зачекаите|все таки|краще|انتظر|عفوا|بل|لكن';
  // A "no" may deny what follows: "no continuar". Only before such a word, or an Italian "let us", it takes the stop back.
  const polite = `(?:${soft}|nein|(?:no|non|nu|jo|لا)(?= (?:${soft}|continuiamo|riprendiamo|andiamo|torniamo) ?))`;
  return patterns.map((pattern) => {
    const all = `^(?:${polite} )*(?:${pattern})(?: (?:per favore|please|bitte|grazie|thanks|danke|merci))?$`;
    return new RegExp(all.normalize('NFKD').replace(/\p{Mn}/gu, ''), 'u');
  });
};

const GO_ON = anyOf(
  whole(
    '(?:(?:posso|possiamo|potrei|vorrei|voglio|dobbiamo) )?(?:continuare|proseguire|andare avanti|riprendere)(?: con)?(?: le| alle)?(?: domande)?',
    '(?:continua|continuiamo|prosegui|proseguiamo|vai avanti|andiamo avanti|avanti|riprendiamo|riprendi|riparti|ripartiamo|torna|torniamo|facciamo|finiamo|fai|fammi|rispondo|voglio rispondere|voglio finire|rifacciamo|ritorniamo)(?: (?:pure|con|a|da))?(?: (?:le|alle|dalle))?(?: domande| da dove eravamo(?: rimasti)?)',
    '(?:continua|continuiamo|prosegui|proseguiamo|vai avanti|andiamo avanti|avanti|riprendiamo|riprendi)(?: pure)?',
    '(?:(?:can|may|could|shall) (?:i|we) |let s |i want to )?(?:continue|go on|carry on|proceed|keep going|resume|go back to|take up)(?: with)?(?: the questions)?(?: again)?(?: after all)?',
    '(?:(?:kann|darf|konnen|durfen) (?:ich|wir) )?(?:weitermachen|fortfahren|weiter|weitergehen|weiterfragen)|(?:machen wir|mach|machen sie|fragen sie|frag) (?:doch )?weiter|(?:zuruck )?zu den fragen|(?:wir )?(?:konnen )?(?:doch )?weitermachen|(?:kann|konnen) (?:ich|wir) mit den fragen (?:weitermachen|fortfahren)',
    '(?:(?:puis je|je peux|peut on|on peut|pouvons nous) )?(?:continuer|poursuivre|continue|continuez|continuons|reprenons|reprenez|reprendre|revenons aux)(?: avec)?(?: les)?(?: questions)?(?: quand meme)?',
    '(?:(?:puedo|podemos) )?(?:continuar|seguir|sigamos|sigue|siga|continua|continue|continuemos|retomemos|volvamos a)(?: con)?(?: las preguntas)?',
    '(?:(?:pot|putem) )?(?:sa )?(?:continui|continua|continuam|continuati|mergem mai departe|reluam|sa reluam|revenim la)(?: cu)?(?: intrebarile)?',
    '(?:(?:a )?mund te )?(?:te )?(?:vazhdoj|vazhdojme|vazhdo|vazhdoni|kthehemi te)(?: me)?(?: pyetjet)?',
    '(?:(?:можна|можу|можемо) )?(?:продовжити|продовжуи|продовжуите|продовжимо|продовжуємо|даваите продовжимо|повернімося до|далі)(?: з)?(?: питання| запитання| питаннями| питань| запитань)?',
    '(?:هل )?(?:يمكنني |يمكننا |ممكن )?(?:المتابعة|متابعة|اكمل|نكمل|استمر|الاستمرار|تابع|لنتابع|نتابع)(?: الاسيلة)?',
    '(?:不，|等等|还是|那|好|我|我们|咱们|可以|能)*(?:继续|接着)(?:吗|问|吧|提问|回答|问题)*',
  ),
);
/** "I'm back", after a pause. */
const IS_BACK = anyOf(
  whole(
    'eccomi(?: qui| qua| di nuovo| tornat[oa])?|(?:sono|ora sono|adesso sono) (?:tornat[oa]|di nuovo qui|qui|pronto|pronta)|ci sono',
    '(?:i m |i am )?back(?: again)?|i m here|i am here|here i am|i m ready',
    '(?:ich )?bin (?:wieder )?(?:da|zuruck|hier|bereit)|da bin ich(?: wieder)?',
    'me (?:re)?voila|je suis (?:de retour|revenue?|la|prete?)',
    '(?:ya )?(?:estoy|he vuelto)(?: aqui| de vuelta)?|aqui estoy|ya volvi',
    'm am intors|sunt (?:aici|inapoi)',
    'u ktheva|jam ketu|ja ku jam',
    'я (?:повернувся|повернулася|тут|знову тут)',
    '(?:لقد )?عدت|انا هنا',
    '我?(?:回来了|在了|在|好了)',
  ),
);
/** "What have you understood so far?" */
const SO_FAR = anyOf(
  whole(
    '(?:(?:puoi|potresti|potete|mi|me|ci|lo|fai|fate|fammi|facci|facciamo|vuoi|dammi|dai|posso avere|vorrei|fare) )*(?:(?:un|il|una) )?(?:(?:piccolo|breve|rapido) )?(?:riepilog\\p{L}*|ricapitol\\p{L}*|riassum\\p{L}*|riassunto)(?: (?:tutto|un attimo|la situazione|finora|fin qui|di tutto|(?:tutte )?le (?:mie )?risposte|i (?:miei )?dati|(?:quello|tutto quello|cosa|quanto) (?:che )?(?:ti |vi )?(?:ho (?:detto|scritto)|hai (?:capito|annotato|segnato))))*',
    '(?:che )?(?:cosa|che) (?:hai|avete) (?:capito|annotato|scritto|segnato|registrato)(?: (?:finora|di me|fin qui|fino a ora|fino ad ora))?|(?:fammi|mi fai|puoi farmi) (?:un |il )?(?:riassunto|riepilogo)|(?:riassunto|riepilogo|riassumi)|che cosa sai di me|cosa sai di me|quali risposte ho dato|le mie risposte',
    '(?:(?:can|could|would|will) you (?:please )?(?:give me |do )?)?(?:a |the )?(?:(?:quick|short|brief) )?(?:recap|summari[sz]e|sum(?: it)? up|summary|recapitulate)(?: (?:for me|so far|everything|it|that|my answers|what i (?:have )?(?:said|told you|wrote)))*|give me a (?:quick |short )?(?:recap|summary)',
    'what (?:have you |did you |do you )(?:understand|understood|note|noted|write|written|know|got|get)(?: (?:so far|down|about me|until now))*|(?:give me |can i have )?(?:a |the )?summary|summari[sz]e|my answers',
    '(?:(?:konnen sie|kannst du|konntest du|konnten sie) )?(?:bitte )?(?:fass\\p{L}* (?:sie )?(?:(?:das|es|alles|mir|bitte|meine antworten|noch(?: ein)?mal|kurz) )*(?:bitte )?zusammen|(?:(?:das|es|alles|mir|bitte|meine antworten|kurz) )*zusammenfassen|(?:eine )?zusammenfassung)',
    'was (?:haben sie|hast du) (?:(?:bisher|bis jetzt|von mir) )*(?:verstanden|notiert|aufgeschrieben)(?: bisher)?|zusammenfassung|was wissen sie (?:uber mich|bisher)|meine antworten',
    '(?:(?:pouvez vous|peux tu|vous pouvez|tu peux|pourriez vous) )?(?:me )?(?:faire |faites |fais )?(?:moi )?(?:(?:un|le) )?(?:petit )?(?:resum\\p{L}*|recapitul\\p{L}*|recap)(?: (?:tout|mes reponses|ce que j ai dit|la situation))*',
    'qu (?:est ce que (?:vous avez|tu as)|avez vous|as tu) (?:compris|note)(?: (?:jusqu ici|jusqu a present|de moi))?|(?:un |le )?resume[zr]?|mes reponses',
    '(?:(?:puedes|puede|podeis|podrias|me) )*(?:haces|hace|hacer|hacerme|haz|hazme|haga|dame)? ?(?:un |el )?(?:resum\\p{L}*|recapitul\\p{L}*)(?: (?:todo|mis respuestas|lo que (?:te )?(?:he dicho|dije)))*',
    'que (?:has|ha|habeis) (?:entendido|anotado|apuntado)(?: hasta ahora)?|(?:un |el )?resumen|mis respuestas',
    '(?:(?:poti|puteti|imi|mi|sa) )*(?:faci |face |fa |faceti )?(?:mi )?(?:un )?(?:rezum\\p{L}*|recapitul\\p{L}*)(?: (?:tot|raspunsurile mele|ce am spus))*',
    'ce ai (?:inteles|notat)(?: pana acum)?|rezumat|raspunsurile mele',
    '(?:(?:a mund|mund|me) )*(?:te |ta )?(?:me )?(?:besh |bej |bejme )?(?:nje )?(?:permbl[ei]dh\\p{L}*)(?: (?:gjithcka|pergjigjet e mia|cfare thashe))*',
    'cfare (?:ke )?(?:kuptuar|kuptove|shenuar)(?: deri tani)?|permbledhje|pergjigjet e mia',
    '(?:(?:можете|можеш|зробіть|зроби|мені) )*(?:підсуму\\p{L}+|підсумок|узагальн\\p{L}+|резюм\\p{L}+)(?: (?:все|усе|моі відповіді|що я сказа(?:в|ла)))*',
    'що ви (?:зрозуміли|записали)(?: досі)?|підсумок|моі відповіді',
    '(?:هل )?(?:يمكنك |ممكن |اعطني |اعمل |ان )*(?:تلخيص|تلخص|لخص|لخصي|ملخصا?|خلاصة)(?: (?:لي|ما قلته|كل شيء|اجاباتي))*',
    'ماذا (?:فهمت|سجلت|كتبت)(?: حتى الان)?|ملخص|اجاباتي',
    '(?:请|你|您|能|可以|帮我|给我|再)*(?:总结|概括|归纳|复述|小结)(?:一下|下)?(?:我的回答|我说的(?:话)?|目前的情况)?(?:吗|吧)?',
    '你?(?:到目前为止|目前)?(?:明白|理解|记下|知道)了?(?:什么|哪些)|总结(?:一下)?|我的回答',
  ),
);
const HOW_MUCH = anyOf(
  whole(
    'quanto (?:tempo )?(?:ci vuole|manca|dura|durano|ci metto|ci mettiamo)(?: ancora)?(?: (?:alla fine|a finire|per finire|con le domande|il questionario))?|quante domande (?:ancora|devo|mi fai|mi fate|fai|rimangono|mancano|restano|ci sono)(?: (?:ancora|fare|rispondere|alla fine|a cui rispondere))*|e (?:ancora )?lung[oa](?: ancora)?|(?:a che punto siamo|siamo alla fine|abbiamo (?:quasi )?finito|e (?:quasi )?finito)|quante(?: domande)?(?: ne)?(?: mancano| restano| sono| ci sono)?(?: ancora)?(?: domande)?|(?:ne )?(?:manca|mancano) (?:molto|tanto|molte|tante)(?: domande)?|(?:ci sono )?ancora (?:molte|tante)(?: domande)?|quando (?:finisce|finiamo|finiscono)(?: le domande)?',
    'how (?:long|much longer|much more|many more|many)(?: (?:will|does|do|questions|question|this|it|take|taking|are|left|there|is|more|still|going|to|go|be|until|till|the|end|we|you|have|have you got|remaining|remain))*|(?:is it|will it be|nearly|almost) (?:over|done|finished)(?: soon| yet)?|(?:is there )?much more|are we (?:almost |nearly )?(?:done|finished)',
    'wie (?:lange|viel|viele)(?: (?:fragen|dauert|es|das|noch|kommen|sind|gibt|bleiben|fehlen|ubrig|bis|zum|ende|denn))*|(?:ist es|sind wir) (?:bald |gleich )?(?:zu ende|geschafft|vorbei)|dauert (?:es|das) noch lange|sind wir (?:bald )?fertig|noch viele fragen',
    '(?:il (?:y a|reste) (?:encore )?)?combien (?:de temps|de questions)?(?: ?(?:reste|restent|t|il|encore|y|a|en|ca|prend|dure|va|durer|avant|la|fin))*|(?:il y en a|c est|ca dure) encore longtemps|c est bientot fini',
    'cuant[oa]s?(?: (?:preguntas|falta|faltan|queda|quedan|mas|tiempo|dura|todavia|hay|para|terminar|acabar|el|final|aun))*|(?:falta|queda) mucho(?: (?:para (?:terminar|acabar)))?|ya (?:casi )?(?:terminamos|acabamos|estamos)',
    'cat (?:timp )?(?:mai )?(?:dureaza|este|e|avem)(?: (?:pana la (?:final|sfarsit)))?|cate (?:intrebari )?(?:(?:mai|sunt|raman|au ramas|ai|aveti|intrebari) ?)*|mai (?:este|e|sunt) mult[e]?',
    '(?:edhe )?sa (?:zgjat|pyetje|kohe|shume)(?: (?:akoma|kane|mbetur|edhe|jane|ka|deri|ne|fund|do|te|zgjase|mbeten))*',
    '(?:а )?(?:ще )?(?:багато|скільки)(?: (?:ще|питань|запитань|часу|залишилос[яь]|залишилось|лишилос[яь]|лишилось|залишається|це|триватиме|до|кінця|буде))*|(?:ще |це )?довго(?: ще)?|(?:скоро|вже) (?:кінець|все)',
    'كم (?:سوال|سوالا|عدد|من الوقت|من سوال|من الاسيلة|بقي|باقي|تبقى|يبقى|يستغرق)(?: \\p{L}+){0,3}|(?:هل )?(?:انتهينا|اقتربنا من النهاية)',
    '(?:请问)?(?:一共)?还?(?:有|要|剩|剩下|差)(?:下)?(?:多少|多久|几个|几道)\\p{L}{0,6}|快(?:结束|完|好)了吗|什么时候(?:结束|问完)',
  ),
);
const BACK = anyOf(
  whole(
    '(?:(?:posso|possiamo|vorrei|voglio|puoi) )?(?:torna|tornare|andare|torniamo|vai) (?:indietro|alla domanda (?:precedente|di prima))|indietro|(?:la )?domanda (?:precedente|di prima)',
    '(?:(?:posso|vorrei|voglio) )?(?:cambiare|correggere|modificare)(?: la)?(?: mia)?(?: ultima)? risposta(?: precedente| di prima)?|ho (?:sbagliato|premuto male)(?: risposta| tasto| a rispondere)?',
    '(?:(?:can i|can we|i want to|let me) )?go back(?: one question| to the previous question)?|back|(?:the )?previous question|(?:i want to |can i )?(?:change|correct) my (?:last |previous )?answer|wrong (?:answer|button)|i (?:made a mistake|pressed the wrong (?:one|button))',
    '(?:geh |gehen sie |kann ich )?(?:zuruck|zuruckgehen)|(?:zur )?(?:vorherigen?|letzten?) frage|(?:eine )?frage zuruck|falsche antwort|ich habe mich (?:vertippt|geirrt)',
    '(?:(?:je veux|puis je|je peux) )?(?:revenir|retourner|retour|revenez)(?: en arriere)?|(?:la )?question precedente|je me suis trompee?|mauvaise reponse',
    '(?:(?:puedo|quiero) )?(?:volver|vuelve|regresar)(?: hacia)?(?: atras)?|(?:la )?pregunta anterior|me (?:he )?(?:equivoque|equivocado)',
    'inapoi|(?:la )?intrebarea (?:anterioara|precedenta)|am gresit',
    '(?:kthehu )?(?:mbrapa|prapa)|pyetja e meparshme|gabova',
    'назад|повернутися(?: назад)?|попереднє (?:питання|запитання)|я помили(?:вся|лася)',
    '(?:العودة|ارجع|رجوع)(?: الى الوراء| للخلف)?|السوال السابق|اخطات',
    '返回|上一(?:个)?(?:问题|题)|后退|我(?:选|按|说)错了',
  ),
);

/** What a message wants of the interview; null where it is about something else. */
export function steeringOf(text: string): 'on' | 'left' | 'back' | 'so-far' | null {
  const said = plain(text);
  if (BACK.test(said)) return 'back';
  if (SO_FAR.test(said) || askedBack(text)) return 'so-far';
  return HOW_MUCH.test(said) ? 'left' : GO_ON.test(said) || IS_BACK.test(said) ? 'on' : null;
}

/** @returns true where the messages steered the interview, which then has spoken */
export function steer(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [message] = heard;
  if (!message || heard.length > 1 || message.button !== null) return false;
  const wish = steeringOf(message.text);
  // "Go on" after "stop" is the interview that was stopped.
  if (wish === 'on' && !draft.state.interview && draft.state.stopped) draft.set({ interview: draft.state.stopped, stopped: null });
  const question = currentQuestion(draft);
  if (wish === 'so-far' && !question) {
    sayNoted(draft, askedBack(message.text) ?? []);
    return true;
  }
  if (wish === null || !question) return false;
  if (wish === 'back') {
    askPrevious(draft, question);
    return true;
  }
  if (wish === 'so-far') {
    sayNoted(draft, askedBack(message.text) ?? []);
    ask(draft, question);
    return true;
  }
  if (wish === 'left') {
    const count = openQuestions(draft);
    if (count > 1) draft.say('interview_left', { count });
    else draft.say('interview_left_one');
  }
  if (wish === 'on' && isSettled(draft)) askNext(draft);
  else resumeInterview(draft);
  return true;
}
