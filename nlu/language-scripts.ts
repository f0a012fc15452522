// Languages that their letters give away: Arabic or Urdu, Ukrainian or Russian, Bengali, Hindi, Chinese. A foreign word in
// Latin letters does not change it, nor a word of theirs in a Latin message.
import type { Word } from './phrases/words.js';

const LATIN = /\p{Script=Latin}/gu;
const OTHERS: readonly [RegExp, (text: string, previous?: string) => string][] = [
  [/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/g, arabicOrUrdu],
  [/[\u0400-\u04ff]/g, cyrillic],
  [/\p{Script=Han}/gu, () => 'zh'],
  [/\p{Script=Bengali}/gu, () => 'bn'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
  [/\p{Script=Gurmukhi}/gu, () => 'pa'],
  [/\p{Script=Tamil}/gu, () => 'ta'],
  [/\p{Script=Sinhala}/gu, () => 'si'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Ethiopic}/gu, () => 'am'],
  [/\p{Script=Thai}/gu, () => 'th'],
];
/** Letters beyond Latin. */
const FOREIGN = /[\u0370-\u1dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** null where Latin letters, or none, prevail; `previous` is the conversation's language, kept by what two languages write alike. */
export function languageOfScript(text: string, words: readonly Word[], previous?: string): string | null {
  if (!FOREIGN.test(text) || words.length === 0) return null;
  const latin = text.match(LATIN)?.length ?? 0;
  let best: string | null = null;
  let most = 0;
  for (const [letters, language] of OTHERS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language(text, previous);
    }
  }
  // One Han character says as much as a few letters.
  const weight = best === 'zh' ? 3 : 1;
  return best !== null && most * weight >= 2 && most * weight > latin * 0.6 ? best : null;
}

const URDU = /[ٹڈڑںھہےگچپژک]/g;
const URDU_WORDS = /(?:^|\s)(?:ہے|ہیں|میں|کا|کی|کے|کو|نہیں|مجھے|آپ|سے|ہوں|اور)(?=\s|$|[۔؟،])/u;

function arabicOrUrdu(text: string): string {
  if (URDU_WORDS.test(text)) return 'ur';
  const urdu = text.match(URDU)?.length ?? 0;
  return urdu >= 2 && urdu * 6 >= text.length / 3 ? 'ur' : urdu >= 1 && /[ٹڈڑںھہے]/.test(text) ? 'ur' : 'ar';
}

const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэъё]/giu;
const UKRAINIAN_WORDS = new Set(
  'дитина дитини дитині дитину нежить кашляє болить болять дихаю дихає добре груди горло живіт голові ясна лікар лікаря лікарня лікарню маска вакцина щеплення ізоляція позитивний позитивна негативний хворий хвора хворію зробити де скільки чому хто коли треба потрібно потрібна потрібен розумію українською сьогодні вчора зараз тільки син донька чоловік дружина мама тато бабуся дідусь немає нема є було була був йому їй їм від після або якщо ні так але та і в з що як це мене мені маю дуже чи ви ми вже дякую привіт добрий день допоможіть будь ласка вдома можна куди понад'.split(
    ' ',
  ),
);
const RUSSIAN_WORDS = new Set(
  'ребенок ребёнок ребенка сын дочь дочка муж жена бабушка дедушка врач врача больница больницу скорая прививка изоляция положительный положительная отрицательный болен больна болею болеет сдать сделать сколько почему кто нужна нужен понимаю русски сейчас только после к и с было была нету его ее ей ему им от кашляет насморк живот тошнит рвота понос слабость дышать дышит трудно плохо хорошо что как это меня мне нет надо нужно очень ли вы мы уже спасибо привет здравствуйте добрый помогите пожалуйста дома болит можно когда куда где если или он она они был есть сегодня вчера здесь понял поняла спросить температуры ваши вас какие какой какая нужны могу можете хочешь чем чтобы этот эта эти того да помощь помощи помощью человек человека человеком русском'.split(
    ' ',
  ),
);
/** Whoever names Russian, or Russia, in its own spelling. */
const RUSSIAN_NAMES = /^(русск|росси)/;
const UKRAINIAN_ENDING = /(?:ння|ти|ться|ове|ої|ій)$/;
const RUSSIAN_ENDING = /(?:ние|ает|яет|еет|ешь|аешь|ый|ая|ое|ые|яться)$/;
const FEW = 4;
/** Russian words that stand in Ukrainian messages as well, and answer our questions. */
const EVERY_DAY = new Set(
  'я мне меня у и в с не да нет уже ещё еще только очень немного чуть есть было лучше хуже так же хорошо плохо нормально спасибо привет всем сын сына дочь дочка муж мужа жена жены мама папа бабушка ребенок ребенку кашель насморк горло голова живот температура слабость сухой болит ему ей ли ничего вчера сегодня сейчас утром два две три четыре пять шесть семь дня дней день неделя неделю лет год года понял поняла'.split(
    ' ',
  ),
);
const WORDS = /[\u0400-\u04ff]+/g;

function cyrillic(text: string, previous?: string): string {
  const lower = text.toLowerCase();
  const words = lower.match(WORDS) ?? [];
  let balance = (lower.match(UKRAINIAN)?.length ?? 0) * 2 - (lower.match(RUSSIAN)?.length ?? 0) * 2;
  for (const word of words) {
    if (UKRAINIAN_WORDS.has(word)) balance += 1;
    if (RUSSIAN_WORDS.has(word) || RUSSIAN_NAMES.test(word)) balance -= 1;
    if (word.length > 4 && UKRAINIAN_ENDING.test(word)) balance += 1;
    if (word.length > 4 && RUSSIAN_ENDING.test(word)) balance -= 1;
  }
  // Who writes Ukrainian says "спасибо" and "мне лучше" too: one word, or a few of every day, are no change of language. Whoever cries for help
  // in Russian is not held to be at home in Ukrainian.
  const isEveryDay = words.length <= FEW && words.every((word) => EVERY_DAY.has(word));
  const isKept = previous === 'uk' && (isEveryDay || (words.length === 1 && balance === -1));
  if (balance === 0 || isKept) return previous === 'ru' ? 'ru' : 'uk';
  return balance > 0 ? 'uk' : 'ru';
}
