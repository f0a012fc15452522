// "How do I recognise a stroke?", "is coughing blood normal?": a danger asked about as knowledge, and told of nobody. What the danger is and
// that 112 is called at once is said in the words of its own text; a person is called once somebody says that it is happening. The whole
// message has to be the question: with a person or a time in it ("I cough blood, is that normal?") it stays an alarm.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { callActions, raisedDanger } from './safety.js';

/** What an illness is called, as `plain` leaves the words. */
const ILLNESS: { readonly [kind: string]: string } = {
  stroke:
    'ictus(?: cerebrale)?|colpo apoplettico|strokes?|schlaganfall(?:s|es)?|avc|accident vasculaire cerebral|derrame cerebral|accident vascular(?: cerebral)?|insult(?:it|i)?(?: ne tru)?|goditj(?:e|en|es) ne tru|інсульту?|(?:ال)?سكت[ةه] (?:ال)?دماغي[ةه]|(?:ال)?جلط[ةه] (?:ال)?دماغي[ةه]|中风|脑卒中',
  chest_pain:
    'infarto(?: cardiaco)?|attacco (?:di cuore|cardiaco)|heart attacks?|herzinfarkt(?:s|es)?|herzanfall(?:s|es)?|infarctus|crise cardiaque|ataque (?:al corazon|cardiaco)|infarct(?:ul|ului)?|atac de cord|infarkt(?:i|it)?|інфаркту?|(?:ال)?نوب[ةه] (?:ال)?قلبي[ةه]|(?:ال)?جلط[ةه] (?:ال)?قلبي[ةه]|心脏病发作|心梗|心肌梗塞',
  meningitis: 'meningite|meningitis|hirnhautentzundung|meningit(?:a|ei|i|it)?|менінгіту?|التهاب السحايا|脑膜炎',
  embolism:
    'embolia(?: polmonare| pulmonar)?|pulmonary embolism|lungenembolie|embolie(?: pulmonaire| pulmonara)?|emboli(?:a|ne)? pulmonare|тромбоемболі[яіі]|(?:ال)?جلط[ةه] (?:ال)?ريوي[ةه]|肺栓塞',
  sepsis: 'sepsi|sepsis|blutvergiftung|septicemie|septicemia|sepsisul(?:ui)?|sepsa|сепсису?|تسمم الدم|تعفن الدم|败血症',
  airway:
    'shock anafilattico|anafilassi|anaphyla(?:xis|ctic shock)|anaphylaktische[nr]? schock(?:s)?|choc anaphylactique|(?:shock|choque) anafilactico|anafilaxia|soc(?:ul)? anafilactic|shok(?:u|un)? anafilaktik|анафілактичн(?:ии|ого) шоку?|(?:ال)?صدم[ةه] (?:ال)?تحسسي[ةه]|过敏性休克',
};

/** A sign as one has it, in a form that tells of nobody. */
const SIGN: { readonly [kind: string]: string } = {
  haemoptysis:
    '(?:tossire|sputare)(?: del| il)? sangue|(?:coughing|cough|spitting|spit)(?: up)? blood|bluthusten|blut (?:zu )?husten|(?:cracher|tousser) du sang|(?:toser|escupir) sangre|(?:tuse|tusesti|scuipi|scuipa) (?:cu )?sange|te kollitesh me gjak|кашляти кров ?ю|кашель (?:із|з) кров ?ю|سعال الدم|السعال مع الدم|咳血|咯血',
  cyanosis:
    'labbra (?:blu|viola|bluastre)|blue lips|blaue lippen|levres (?:bleues|violettes)|labios (?:azules|morados)|buze (?:vinete|albastre)|buze (?:blu|te kaltra)|сині губи|ازرقاق الشفاه|الشفاه الزرقاء|嘴唇发紫',
  chest_pain:
    '(?:un |il )?dolore al petto|(?:a )?chest pain|brustschmerz(?:en)?|(?:une )?douleur (?:a|dans) la poitrine|(?:un )?dolor (?:en el|de) pecho|durere(?:a)? in piept|dhimbje(?:t)? ne gjoks|біль у груд\\p{L}+|الم الصدر|الم في الصدر|胸痛',
  consciousness:
    'svenire|lo svenimento|le convulsioni|fainting|(?:having )?a seizure|ohnmachtig zu werden|ein krampfanfall|s evanouir|les convulsions|desmayarse|las convulsiones|sa lesini|convulsiile|te (?:te )?bjere te fiket|знепритомніти|судоми|الاغماء|التشنجات|昏厥|抽搐',
};

const START =
  '(?:(?:ciao|salve|buongiorno|scusa|scusi|hello|hi|sorry|excuse me|hallo|guten tag|entschuldigung|bonjour|salut|hola|buenos dias|perdon|buna|buna ziua|scuze|pershendetje|me fal|вітаю|добрии день|вибачте|مرحبا|عفوا|你好|请问) )*';
const ARTICLE =
  '(?:(?:il|lo|la|i|un|uno|una|l|dell|di|del|della|dello|d|the|a|an|of|for|von|vom|einem|einen|eines|einer|eine|ein|des|der|die|das|den|bei|beim|le|les|une|de|du|el|los|unui|unei|al|ale|a|nje|e|te|i|про|при|ال|لل|على) )*';
/** "In a child", "with covid". */
const END =
  '(?: (?:(?:in|nei|nelle|negli|nel|con|col|with|bei|mit|chez|avec|en|dans|cu|la|te|me|у|в|з|عند|مع) )?(?:(?:un|una|il|la|i|le|gli|a|the|einem|einer|le|les|el|los|las) )*(?:bambin[oi]|anzian[oi]|adult[oi]|donn[ae]|child(?:ren)?|adults?|women|woman|elderly|kind(?:ern)?|erwachsenen|frauen|enfants?|adultes?|femmes?|nin[oa]s?|adultos|mujer(?:es)?|copii|femei|femije(?:t)?|діт(?:еи|ях)|жінок|الاطفال|النساء|儿童|女性|covid(?: 19)?|influenza|flu|grippe|gripe|gripa)){0,2}';

/** Of somebody: told in few words, and not clear. The answer begins with 112, and asks to be told. */
const OF_SOMEBODY = '(?: (?:(?:di|of|in|bei|von|de|chez|per|for) )?(?:mio|mia|my|mein|meine|meiner|meinem|mon|ma|mi|tata|mama) \\p{L}+)?';

const LEARNS = [
  'come (?:si )?(?:riconosc(?:e|o|ere)|capisc[eo](?: se e)?|fa a riconoscere|faccio a riconoscere|posso riconoscere|si puo riconoscere|si manifesta)|(?:quali|che) (?:sono |cosa sono )?(?:i |le )?(?:segni|sintomi|segnali|avvisaglie)(?: sono)?(?: premonitori| tipici)?|(?:i )?(?:segni|sintomi)|cos e|che cos e|cosa e|(?:che )?cosa (?:si )?(?:fa|fare|devo fare|bisogna fare|si deve fare) (?:in caso di|per|se (?:\\p{L}+ ){1,2}(?:ha|avesse))',
  '(?:how (?:do|can|does|would) (?:i|you|one|we) (?:recogni[sz]e|spot|identify|detect|tell|know)|how to (?:recogni[sz]e|spot|identify))(?: if it is| if it s)?|what (?:are|is) (?:the )?(?:first |early |typical |warning )?(?:signs?|symptoms?)(?: of)?|(?:signs|symptoms)(?: of)?|what is|what s|what (?:to do|do (?:i|you|we) do|should (?:i|you|we|one) do) (?:in case of|for|if (?:\\p{L}+ ){1,2}(?:has|is having|had))',
  'wie (?:erkenne|erkennt) (?:ich|man|sich)|(?:was|welche) sind (?:die )?(?:ersten |typischen )?(?:anzeichen|symptome|zeichen)|(?:anzeichen|symptome)|was ist|was (?:tun|tut man|mache ich|macht man|soll man tun|soll ich tun) bei|was (?:tun|mache ich|soll ich tun) wenn \\p{L}+(?: \\p{L}+)?',
  'comment (?:reconnaitre|reconnait on|puis je reconnaitre|on reconnait)|quels sont (?:les )?(?:premiers )?(?:signes|symptomes)|(?:signes|symptomes)|qu est ce qu|c est quoi|que (?:faire|dois je faire|faut il faire) en cas',
  '(?:como (?:se )?(?:reconoc(?:e|er|o)|puedo reconocer|identific(?:ar|o)))|cuales son (?:los )?(?:primeros )?(?:signos|sintomas|senales)|(?:signos|sintomas)|que es|que (?:hacer|hago|debo hacer|hay que hacer) (?:en caso|si (?:\\p{L}+ ){1,2}tiene)',
  'cum (?:recunosc|se recunoaste|pot recunoaste|imi dau seama)|care sunt (?:primele )?(?:semnele|simptomele)|(?:semne|simptome|semnele|simptomele)|ce este|ce (?:fac|trebuie sa fac|faci) in caz',
  '(?:si (?:ta njoh|dallohet|njihet|ta dalloj))|cilat jane (?:shenjat|simptomat)|(?:shenjat|simptomat)|cfare eshte|cfare te bej ne rast',
  '(?:як (?:розпізнати|виявити|зрозуміти що це))|які (?:перші )?(?:ознаки|симптоми)|(?:ознаки|симптоми)|що таке|що робити (?:при|у разі|якщо)',
  '(?:كيف (?:اتعرف|نتعرف|اعرف|يمكن التعرف))|ما (?:هي )?(?:اعراض|علامات)|(?:اعراض|علامات)|ما (?:هي|هو)|ماذا (?:افعل|نفعل) (?:في حال[ةه]|عند)',
];
const HAN_LEARNS = '(?:怎么|如何|怎样)(?:识别|判断|辨别|知道)(?:是)?';

const BAD =
  '(?:normal[ei]?|pericolos[oa]|grave|preoccupante|un emergenza|dangerous|serious|bad|an emergency|gefahrlich|schlimm|ein notfall|dangereux|inquietant|une urgence|peligros[oa]|una urgencia|periculos|o urgenta|normale|e rrezikshme|нормально|небезпечно|طبيعي|خطير)';
const IS_IT = [
  `(?:e|puo essere|sono) ${BAD}(?: avere)?`,
  `is it ${BAD} to(?: have)?`,
  `ist es ${BAD}`,
  `(?:est ce(?: que c est)?|c est) ${BAD} (?:d avoir|de|d)`,
  `es ${BAD}(?: tener)?`,
  `(?:este|e) ${BAD}(?: sa ai| sa)?`,
  `a eshte ${BAD}`,
  `(?:чи )?(?:це )?${BAD}`,
  `هل (?:من ال)?${BAD}`,
];
/** In these nobody leaves out "I" before the sign: "tossire", "cracher". */
const INFINITIVE = '(?:tossire|sputare|svenire|cracher|tousser|toser|escupir|s evanouir|desmayarse)';

const either = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;
const asks = (matter: string, isSign: boolean) =>
  anyOf(
    [
      `^${START}(?:${either(LEARNS)} )${ARTICLE}${either([matter])}${END}${isSign ? '' : OF_SOMEBODY}(?: hat)?$`,
      `^(?:请问)?${HAN_LEARNS}${either([matter])}$|^(?:请问)?${either([matter])}(?:的|有(?:哪些|什么))(?:早期)?(?:症状|征兆|表现)(?:是什么|有哪些)?$|^(?:什么是)${either([matter])}$|^${either([matter])}是什么$`,
      ...(isSign
        ? [
            `^${START}${either(IS_IT)} ${ARTICLE}${either([matter])}${END}$`,
            `^${START}(?:is|are|when is|when are|ist|sind|est ce que) ${ARTICLE}${either([matter])}${END} ${BAD}${END}$`,
            `^(?=${INFINITIVE})${either([matter])}${END} (?:e|est ce|c est|es) ${BAD}${END}$`,
            `^${either([matter])}(?:正常|危险|严重)吗$`,
          ]
        : []),
    ].map((source) => new RegExp(source, 'u')),
  );

const KINDS = [
  ...Object.entries(ILLNESS).map(([kind, names]) => ({ kind, asked: asks(names, false) })),
  ...Object.entries(SIGN).map(([kind, names]) => ({ kind, asked: asks(names, true) })),
];

/** The kind of danger that a text asks about and tells of nobody; null where it is anything else. */
export function askedInGeneral(text: string): string | null {
  const said = plain(text);
  return KINDS.find(({ asked }) => asked.test(said))?.kind ?? null;
}

const HAS =
  '(?:ho|ha|abbiamo|accuso|have|has|ve|having|got|habe|hat|hab|j ai|ai|a|tengo|tiene|am|are|kam|ka|маю|має|у мене|у нього|у неі|عندي|عنده|عندها|لدي|لديه|لديها)';
const SIGNS_OF =
  '(?:sintomi|segni|segnali|symptoms|signs|anzeichen|symptome|zeichen|symptomes|signes|sintomas|signos|senales|simptome(?:le)?|semne(?:le)?|simptoma(?:t)?|shenja(?:t)?|симптоми|ознаки|اعراض|علامات)';
const DENIES = /(^| )(non|not|don t|doesn t|no|nicht|kein\w*|pas|nu|nuk|s|не|немає|لا|ليس)( |$)|没有?|不/u;
const TOLD = Object.entries(ILLNESS).map(([kind, names]) => ({
  kind,
  told: anyOf([
    new RegExp(`(?:^| )${HAS} (?:[^ ]+ ){0,2}${SIGNS_OF} ${ARTICLE}${either([names])}(?= |$)`, 'u'),
    new RegExp(`有${either([names])}的?(?:症状|征兆)`, 'u'),
  ]),
}));
/** "Coughing blood, is it normal?": nobody is named, and whoever begins so has it. */
const BEGINS = [
  {
    kind: 'haemoptysis',
    told: anyOf([/^(?:i m |im |i am )?(?:coughing|spitting)(?: up)? blood(?= |$)|^(?:huste|spucke) blut(?= |$)|^咳血|^咯血/u]),
  },
];

/** The kind of danger that somebody has, by the name of the illness: "I have the symptoms of a stroke"; null where it is asked or denied. */
export function toldByName(text: string): string | null {
  const said = plain(text);
  const begins = BEGINS.find(({ told }) => told.test(said));
  if (begins) return askedInGeneral(text) === null ? begins.kind : null;
  if (/[?？؟]/u.test(text) || DENIES.test(said)) return null;
  return TOLD.find(({ told }) => told.test(said))?.kind ?? null;
}

/** @returns whether it was asked, and answered; no person is called for it before somebody says that it is happening */
export function hearAskedInGeneral(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || raisedDanger(draft) || draft.state.awaiting?.kind === 'happening-now')
    return false;
  const kind = askedInGeneral(only.text);
  const reply = kind === null ? undefined : draft.input.content.danger[kind];
  if (kind === null || !reply) return false;
  const { afterDanger } = draft.input.content;
  const text = draft.localized(reply.reply).replace(draft.localized(afterDanger.staying), '').trim();
  draft.reply({
    text: [text, draft.localized(afterDanger.asked_in_general)].join(' '),
    importance: 'high',
    actions: callActions(draft, ['112']),
  });
  draft.set({ fallbacks: 0 });
  if (currentQuestion(draft)) resumeInterview(draft);
  else draft.set({ awaiting: { kind: 'happening-now', signs: { [kind]: only.seq }, said: [], again: true } });
  return true;
}
