// "Where do I get a flu shot?", "my son has chickenpox": another illness, or a vaccine against it. The trained reader takes it for Covid, and
// what holds for Covid would be said of it. Read by its words in the ten languages, as `plain` leaves them: what this chat knows, and a person.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { currentQuestion } from '../interview/interview.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import type { Wish } from '../wishes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { isIll } from './answer-wishes.js';

/** The matter spoken of last, in the place of an answer's name: a few words after it lean on no answer. */
export const NOT_HELD = 'not_held';

const FLU_VACCINE = anyOf([
  /\b(antinfluenzal\w+|anti influenzal\w+|vaccin\w+( \w+){0,4} influenz\w+|influenza vaccin\w+|flu (shots?|jabs?|vaccin\w+)|vaccin\w+( \w+){0,4} flu|(shot|jab)( \w+){0,3} flu|grippe ?(schutz)? ?(impf|schutzimpf)\w*|impf\w+( \w+){0,4} grippe|geimpft( \w+){0,3} grippe|vaccin\w*( \w+){0,4} (grippe|antigrippal\w*)|antigripal\w*|antigrip\w*|vacun\w+( \w+){0,4} gripe|vaccin\w*( \w+){0,4} grip\w+|vaksin\w+( \w+){0,3} grip\w*|grip\w+( \w+){0,2} vaksin\w+)\b/,
  /(щеплен|вакцин)\p{L}*( \p{L}+){0,3} грип\p{L}*|(لقاح|تطعيم|اللقاح)( \p{L}+){0,2} (ال)?(انفلونزا|انفلونزه)|流感.{0,3}(疫苗|针|接种)|(疫苗|接种|打针).{0,4}流感/u,
]);
/** Those that one has now, or had once. */
const ILLNESS = anyOf([
  /\b(morbillo|measles|masern|rougeole|sarampion|rujeol\w+|fruth\w*|varicell\w*|varicel\w*|chicken ?pox|windpocken|lij?a e dhen\w*|fuoco di sant ?antonio|zoster|shingles|gurtelrose|culebrilla|parotite|orecchioni|mumps|oreillons|paperas|oreion|rosolia|rubell?a|roteln|rubeol\w+|scarlattin\w+|scarlatin\w+|scarlet fever|scharlach|escarlatina|pertosse|whooping cough|keuchhusten|coqueluche|tos ?ferina|tuse convulsiva|kollja e mire|meningit\w*|meningococc\w*|meningokok\w*|mani piedi bocca|hand foot and mouth|quinta malattia|sesta malattia|impetigine|impetigo)\b/,
  /\b(tetan(o|os|us|osul\w*)|tetanus\w*|hpv|papilloma\w*|papiloma\w*|malaria|paludisme|malarie|scabbia|scabies|kratze|gale|sarna|scabie|zgjeb\w*|pidocchi\w*|lice|kopflause|lause|poux|piojos|paduchi|morra|zecc(a|he)|ticks?( bites?)?|zecken?\w*|tiques?|garrapatas?|capus[ae]|rriqr\w*|dengue|west nile|chikungunya|zika|ebola|colera|cholera|vaiolo|monkeypox|mpox|affenpocken|variole|viruela|antirabbica|rabies|tollwut|polio\w*|pneumococc\w*|pneumokok\w*|neumococ\w*|rotavirus|rsv|vrs|virus sinciziale|legionell\w+|salmonell\w+|mononucleos\w+|mononukleos\w*|difterit\w*|diphth?eri\w*|differite|encefalite|lyme|toxoplasmos\w*)\b/,
  /(^| )(кір|кору|кором)( |$)|вітрянк\p{L}*|вітрян\p{L}+ вісп\p{L}+|оперізувальн\p{L}+|свинк(а|у|ою)|краснух\p{L}*|скарлатин\p{L}*|кашлюк\p{L}*|менінгіт\p{L}*|правець|правця|папілом\p{L}*|(^| )впл( |$)|маляр\p{L}+|корост\p{L}*|(^| )(вошеи|воші)( |$)|кліщ\p{L}*|денге|холер\p{L}*|сказ(у)?( |$)|поліомі\p{L}+|пневмокок\p{L}*|дифтері\p{L}*|мавпяч\p{L}+ віспа/u,
  /حصب[ةه]|الحصب[ةه]|جدري|الجدري|جديري|حزام ناري|الحزام الناري|نكاف|النكاف|القرمزي[ةه]|السعال الديكي|سحايا|السحايا|كزاز|الكزاز|ملاريا|الملاريا|جرب|الجرب|قمل|القمل|قراد|الضنك|كوليرا|داء الكلب|شلل الاطفال|الورم الحليمي|麻疹|水痘|带状疱疹|腮腺炎|风疹|猩红热|百日咳|脑膜炎|破伤风|hpv|宫颈癌疫苗|疟疾|疥疮|虱子|头虱|蜱|登革|霍乱|猴痘|狂犬|脊髓灰质炎|小儿麻痹|肺炎球菌|手足口/u,
]);
/** Those that one may have for years: who says so tells who they are, and asks of Covid. */
const LASTING = anyOf([
  /\b(epatite|hepatitis|hepatite|hepatit\w*|hiv|aids|sida|tubercolosi|tbc|tuberculos\w*|tuberkulos\w*|tuberkuloz\w*|herpes|sifilide|syphilis|sifilis|clamidia|chlamydia|gonorrea|gonorrhea)\b|гепатит\p{L}*|туберкульоз\p{L}*|(^| )(віл|снід)( |$)|التهاب الكبد|السل( |$)|الايدز|肝炎|艾滋|结核|梅毒/u,
]);
const HAS = anyOf([
  /\b(ho|ha|abbiamo|hanno|sono|e|have|has|had|am|is|habe|hat|bin|ist|ai|a|suis|est|tengo|tiene|soy|es|am|are|sunt|kam|ka|jam|eshte)\b|(^| )(у|маю|має|я)( |$)|(عندي|عنده|عندها|لدي|لديه|لديها|انا)|(我有|他有|她有|患有|得了)/u,
]);
const COVID = anyOf([
  /\b(\w*covid\w*|corona\w*|sars|vaccino anticovid|koron\w*)\b|ковід\p{L}*|коронавірус\p{L}*|كورونا|كوفيد|新冠|新型冠状/u,
]);
/** The Covid vaccine beside the other, or after it; and what dogs and cats have. */
const BESIDE = anyOf([
  /\b(insieme|assieme|(lo )?stesso giorno|contemporaneamente|together|same (day|time)|this one|zusammen|gleichzeitig|am selben tag|ensemble|(en )?meme (temps|jour)|junt[oa]s?|al mismo tiempo|mismo dia|impreuna|in aceeasi zi|bashke|te njejten dite)\b|разом|одночасно|того ж дня|(معا|في نفس اليوم|نفس الوقت)|一起|同时|同一天/u,
  /\b(can[ei]|gatt[oaie]|cavall[oi]|conigli\w*|veterinari\w*|dogs?|cats?|horse|pets?|vet|hund\w*|katzen?|tierarzt|chiens?|chats?|veterinaire|perr[oa]s?|gat[oa]s?|veterinari[oa]|caine\w*|pisic\w+|qen\w*|mace\w*)\b|собак\p{L}*|кішк\p{L}*|(^| )(кіт|кота)( |$)|(كلب|قط)\p{L}{0,3}( |$)|(狗|猫|宠物)/u,
]);
/** A longer message tells of more, and its illness is perhaps one of long ago. */
const MOST_WORDS = 22;
const ASKS = /[?？؟]/u;

/** Whether a message is about an illness of which nothing is known here. */
export function namesNotHeld(text: string): boolean {
  const said = plain(text);
  if (COVID.test(said) || BESIDE.test(said) || said.split(' ').length > MOST_WORDS) return false;
  return FLU_VACCINE.test(said) || ILLNESS.test(said) || (LASTING.test(said) && !HAS.test(said));
}

/** @returns whether it was about such a one, and nobody was asked for or is ill as well */
export function hearNotHeld(draft: TurnDraft, heard: readonly Heard[], wanted: readonly Wish[]): boolean {
  if (!heard.some(({ text, button }) => button === null && namesNotHeld(text)) || isIll(heard)) return false;
  if (wanted.some(({ intent }) => intent.startsWith('handoff.'))) return false;
  // An answer to a question of ours may name one as well.
  if (currentQuestion(draft) && !heard.some(({ text }) => ASKS.test(text))) return false;
  if (draft.hasTicket) return false;
  draft.say(draft.wasSaid('not_held') ? 'answer_again' : 'not_held');
  draft.offerPerson();
  draft.set({ topic: NOT_HELD, fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
