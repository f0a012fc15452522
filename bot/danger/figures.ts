// "This quarantine is killing me", "my mother-in-law will kill me if I miss lunch", "I lose my breath when I think of the bills": said so,
// and nobody is dying. Of a thing that kills no sign is left; of a person who will, and of breath, it is asked whether it is happening.
import { isByRule } from '../../nlu/danger/decide.js';
import type { DangerSign, Understanding } from '../../nlu/understanding.js';
import type { Heard } from '../decision.js';
import { HAN } from '../interview/choices.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** In more words something else is told as well. Loneliness is no figure, and stays what it is. */
const FEW = 8;
const SOME = 18;
const MANY_HAN = 24;

const THING_KILLS = anyOf([
  /\b(quarantena|isolamento|lockdown|noia|caldo|afa|attesa|lavoro|smart working|burocrazia|mascherina|divano|tosse|raffreddore|coprifuoco)\b.{0,14}\b(mi|ci|m) (sta |stanno |sta proprio )?(uccid|ammazz)\w+/,
  /\b(quarantine|isolation|lockdown|boredom|heat|waiting|wait|work|red tape|mask|sofa|cough|cold|curfew)\b.{0,14}\b(kill(s|ing)?|be the death of) (me|us)\b/,
  /\b(quarantane|isolation|lockdown|langeweile|hitze|warterei|arbeit|burokratie|maske|husten|erkaltung|ausgangssperre)\b.{0,14}\b(bringt (mich|uns) (noch )?um|totet (mich|uns))\b/,
  /\b(quarantaine|isolement|confinement|ennui|chaleur|attente|travail|paperasse|masque|toux|rhume|couvre feu)\b.{0,14}\b(me|nous|m) (tue|achev\w*|fait mourir)\b/,
  /\b(cuarentena|aislamiento|confinamiento|aburrimiento|calor|espera|trabajo|burocracia|mascarilla|tos|resfriado)\b.{0,14}\b(me|nos) (esta )?(mata|matando)\b/,
  /\b(carantin\w*|izolare\w*|plictiseala|caldura|asteptarea|munca|birocratia|masca|tusea|raceala)\b.{0,14}\b(ma|ne) (omoara|ucide)\b/,
  /\b(karantin\w*|izolim\w*|merzi\w*|vapa|pritja|puna|maska|kolla)\b.{0,14}\b(me|na) vret\b|\b(karantin\w*|izolim\w*|merzi\w*)\b.{0,8}\bpo me vret\b/,
  /(карантин\p{L}*|ізоляці\p{L}*|локдаун\p{L}*|нудьга|спека|очікування|робота|маска|кашель).{0,14}(вбиває|убиває|вбивають)/u,
  /(الحجر|العزل|الاغلاق|الملل|الحر|الانتظار|العمل|الكمامة|السعال).{0,14}(يقتلني|تقتلني|يقتلنا)|(يقتلني|تقتلني) .{0,4}(الحجر|العزل|الاغلاق|الملل|الحر|الانتظار)/,
  /(隔离|封锁|封控|无聊|热|等待|工作|口罩|咳嗽).{0,6}(要(我的)?命|(憋|闷|烦|无聊|热|累)死(我|人)?)/,
]);

const KILLS_IF = anyOf([
  /\bm(i|e) (vuole (uccidere|ammazzare)|uccide|ammazza|uccidera|ammazzera|fa fuori|strozza|strangola) (se|quando)\b/,
  /\b(kills?|kill) me (if|when)\b/,
  /\b(bringt mich um (wenn|falls)|mich umbringen (wenn|falls))\b/,
  /\b(me tuer|me tue|me tuera) (si|s|quand)\b/,
  /\bme (mata|matara|va a matar) (si|cuando)\b/,
  /\bma (omoara|ucide|va omori) (daca|cand)\b/,
  /\bme vret (po|nese|kur|ne qofte se)\b/,
  /мене (вб є|уб є|приб є) (якщо|коли)/u,
  /(سيقتلني|ستقتلني|يقتلني|تقتلني|بيقتلني) (اذا|لو|ان|عندما)/,
  /(如果|要是|万一).{0,14}(会|要|得)?(杀了我|打死我|骂死我|弄死我)|(会|要|得)(杀了我|打死我|骂死我|弄死我).{0,4}(如果|要是)/,
]);
/** What nobody is killed for. Leaving, speaking and being found are none of these. */
const TRIFLES = anyOf([
  /\b(spes[oaie]|spendo|comprat\w*|compro|shopping|pranzo|cena|tardi|ritardo|scord\w+|dimentic\w+|certificat\w+|vot[oi]|bocciat\w*|macchina|pulit\w*|disordine|piatti|dieta|torta|regalo|bollett\w*|conto|compiti)\b/,
  /\b(spent|spend|bought|buy|shopping|lunch|dinner|late|forg\w+|grades?|car|dishes|mess|clean\w*|diet|cake|present|bill|homework)\b/,
  /\b(ausgegeben|gekauft|mittag\w*|abendessen|spat|verspat\w*|vergess\w*|vergiss|noten?|auto|geschirr|unordnung|putz\w*|geschenk|rechnung|hausaufgaben)\b/,
  /\b(depense\w*|achete\w*|dejeuner|diner|retard|tard|oubli\w*|notes?|voiture|vaisselle|menage|cadeau|facture|devoirs)\b/,
  /\b(gast\w+|compr\w+|comida|cena|almuerzo|almorzar|comer|tarde|olvid\w+|notas?|coche|platos|regalo|factura|deberes)\b/,
  /\b(cheltui\w*|cumpar\w*|pranz\w*|cina|intarzi\w*|uit|uitat|note|masina|vase\w*|cadou\w*|factur\w*|teme)\b/,
  /\b(harxho\w*|shpenzo\w*|bleva|ble|drek\w*|dark\w*|vone|harro\w*|not[ae]|makin\w*|enet|dhurat\w*|fatur\w*|detyrat)\b/,
  /(витра\p{L}*|купи\p{L}*|обід\p{L}*|вечер\p{L}*|запізн\p{L}*|забу\p{L}*|оцінк\p{L}*|машин\p{L}*|посуд|рахун\p{L}*|подарун\p{L}*)/u,
  /(صرفت|انفقت|اشتريت|الغداء|العشاء|تاخرت|نسيت|السيارة|الصحون|الفاتورة|الواجب)/,
  /(花(了)?(多少|太多|很多)?钱?|买了|午饭|晚饭|迟到|忘|分数|洗碗|账单|作业)/,
]);

const BREATH_OF_THOUGHT = anyOf([
  /\b(pensare|pensarci|penso|pensiero|guardo|vedo|leggo)\b.{0,16}\b(bollett\w*|soldi|tass[ae]|mutuo|affitto|esam[ei]|conto|scadenz\w*|prezz\w*|debit\w*)\b/,
  /\b(think\w*|thought|look\w*|see)\b.{0,16}\b(bills?|money|tax\w*|mortgage|rent|exams?|prices?|debts?)\b/,
  /\b(denke|denken|sehe|gedanken?)\b.{0,16}\b(rechnung\w*|geld|steuern?|miete|prufung\w*|preise?|schulden)\b|\b(rechnung\w*|geld|steuern?|miete|prufung\w*|schulden) denk\w+/,
  /\b(pens\w+|vois|regard\w+)\b.{0,16}\b(factur\w*|argent|impots?|loyer|examens?|prix|dettes?)\b/,
  /\b(pensar|pienso|pensando|ver|veo)\b.{0,16}\b(factur\w*|dinero|impuestos?|hipoteca|alquiler|examen\w*|precios?|deudas?)\b/,
  /\b(gandesc|gandul|vad|gandind\w*)\b.{0,16}\b(factur\w*|bani\w*|impozit\w*|chiri\w*|examen\w*|pret\w*|datori\w*)\b/,
  /\b(mendoj|mendimi|shoh)\b.{0,16}\b(fatur\w*|lek\w*|para\w*|taks\w*|qira\w*|provim\w*|cmim\w*|borx\w*)\b/,
  /(думаю|думці|думати|бачу).{0,16}(рахунк\p{L}*|грош\p{L}*|податк\p{L}*|оренд\p{L}*|іспит\p{L}*|борг\p{L}*|цін\p{L}*)/u,
  /(افكر|التفكير|ارى).{0,16}(فواتير|الفواتير|المال|الضرايب|الايجار|الامتحان|الديون|الاسعار)/,
  /(想到|一想|看到).{0,8}(账单|钱|税|房租|房贷|考试|债|价格)/,
]);

/** Nobody is hurt by it. */
const HAIRCUT = anyOf([
  /\b(tagliat\w|accorciat\w|tagli\w+) (\w+ )?(i |le |la )?(capelli|unghie|barba|frangia|ciuffo)\b|\bcut(ting)? (my|his|her|their|our) (own )?(hair|nails|fringe|bangs|toenails|beard)\b|\b(haare|nagel|fingernagel|bart|pony)( \w+){0,2} (geschnitten|schneiden|gekurzt)\b|\bcoup\w+ (\w+ )?(les |mes |ses )(cheveux|ongles)\b|\bcort\w+ (\w+ )?(el |las |la )(pelo|unas|flequillo|barba)\b|\b(taiat|tuns|tund)( \w+)? (parul|unghiile|barba|bretonul)\b|\b(preva|prera|pres|prejta) (floket|thonjte|mjekren)\b/,
  /(обрізав|обрізала|підстриг\p{L}*|постриг\p{L}*)( \S+)? (волосся|нігті|чубчик|бороду)|(قصيت|قصت|حلقت|قلمت|قص) (شعر|اظافر|لحي)\p{L}*|(剪|理|修)(了|完|短)?(头发|指甲|刘海|胡子)/u,
]);

/** The message with what it says for a figure taken as that; any other is given back as it is. */
export function withoutFigures<T extends Pick<Heard, 'text' | 'button' | 'understanding'>>(message: T): T {
  const { text, button, understanding } = message;
  if (button !== null || !understanding) return message;
  const said = plain(text);
  const long = HAN.test(text) ? said.length / (MANY_HAN / SOME) : said.split(' ').length;
  if (long > SOME) return message;
  if (long <= FEW && THING_KILLS.test(said)) return { ...message, understanding: asFeeling(understanding) };
  if (long <= FEW && HAIRCUT.test(said)) return { ...message, understanding: unharmed(understanding) };
  if (KILLS_IF.test(said) && TRIFLES.test(said)) return { ...message, understanding: asked(understanding, ['violence', 'self_harm']) };
  if (BREATH_OF_THOUGHT.test(said)) return { ...message, understanding: asked(understanding, ['breathing', 'self_harm']) };
  return message;
}

const OF_DISTRESS = /^(emergency\.report|distress\.(self_harm|violence))$/;

/** How somebody feels, and no danger. */
function asFeeling(understanding: Understanding): Understanding {
  const kept = ({ name }: DangerSign) => name !== 'self_harm' && name !== 'violence';
  return {
    ...withoutDistress(understanding, 'distress.anxiety'),
    dangerSigns: understanding.dangerSigns.filter(kept),
    suspectedSigns: understanding.suspectedSigns.filter(kept),
  };
}

/** What a rule finds beside it stays. */
function unharmed(understanding: Understanding): Understanding {
  const kept = (sign: DangerSign) => isByRule(sign) || (sign.name !== 'self_harm' && sign.name !== 'violence');
  return {
    ...withoutDistress(understanding, 'out_of_scope'),
    dangerSigns: understanding.dangerSigns.filter(kept),
    suspectedSigns: understanding.suspectedSigns.filter(kept),
  };
}

/** Signs of these kinds are asked about; of two the first alone, which is the one that the words are of. */
function asked(understanding: Understanding, [first, also]: readonly [string, string]): Understanding {
  const isOf = ({ name }: DangerSign) => name === first || name === also;
  const { dangerSigns, suspectedSigns } = understanding;
  const doubted = [...dangerSigns, ...suspectedSigns].find(({ name }) => name === first);
  return {
    ...withoutDistress(understanding, 'out_of_scope'),
    dangerSigns: dangerSigns.filter((sign) => !isOf(sign)),
    suspectedSigns: [...(doubted ? [doubted] : []), ...suspectedSigns.filter((sign) => !isOf(sign))],
  };
}

function withoutDistress(understanding: Understanding, instead: string): Understanding {
  const { intent, ranking, also } = understanding;
  return {
    ...understanding,
    intent: OF_DISTRESS.test(intent.name) ? { ...intent, name: instead } : intent,
    ranking: ranking.map((one) => (OF_DISTRESS.test(one.name) ? { ...one, name: instead } : one)),
    also: also.filter(({ name }) => !OF_DISTRESS.test(name)),
  };
}
