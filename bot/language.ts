// Which language the bot speaks: the one asked for, else the one the citizen clearly writes, else the one so far.
import { LANGUAGES, type Language } from '../config/content.js';
import type { Heard } from './decision.js';
import type { TurnDraft } from './draft.js';
import { plain } from './reading.js';

/** Names of the ten languages as people write them in the ten languages, without accents. */
const NAMES: { readonly [language in Language]: readonly string[] } = {
  it: [
    'italiano',
    'italian',
    'italienisch',
    'italien',
    'italiana',
    'italisht',
    'الايطالية',
    'الإيطالية',
    'італійською',
    'італійська',
    '意大利语',
    '意大利文',
  ],
  en: [
    'inglese',
    'english',
    'englisch',
    'anglais',
    'ingles',
    'engleza',
    'anglisht',
    'الانجليزية',
    'الإنجليزية',
    'англійською',
    'англійська',
    '英语',
    '英文',
  ],
  de: [
    'tedesco',
    'german',
    'deutsch',
    'allemand',
    'aleman',
    'germana',
    'gjermanisht',
    'الالمانية',
    'الألمانية',
    'німецькою',
    'німецька',
    '德语',
  ],
  fr: [
    'francese',
    'french',
    'franzosisch',
    'francais',
    'frances',
    'franceza',
    'frengjisht',
    'الفرنسية',
    'французькою',
    'французька',
    '法语',
  ],
  es: [
    'spagnolo',
    'spanish',
    'spanisch',
    'espagnol',
    'espanol',
    'castellano',
    'spaniola',
    'spanjisht',
    'الاسبانية',
    'الإسبانية',
    'іспанською',
    'іспанська',
    '西班牙语',
  ],
  ro: [
    'rumeno',
    'romeno',
    'romanian',
    'rumanisch',
    'roumain',
    'rumano',
    'romana',
    'rumanisht',
    'الرومانية',
    'румунською',
    'румунська',
    '罗马尼亚语',
  ],
  ar: ['arabo', 'arabic', 'arabisch', 'arabe', 'araba', 'arabisht', 'العربية', 'عربي', 'арабською', 'арабська', '阿拉伯语'],
  uk: [
    'ucraino',
    'ukrainian',
    'ukrainisch',
    'ukrainien',
    'ucraniano',
    'ucraineana',
    'ukrainisht',
    'الاوكرانية',
    'الأوكرانية',
    'українською',
    'українська',
    '乌克兰语',
  ],
  zh: [
    'cinese',
    'chinese',
    'chinesisch',
    'chinois',
    'chino',
    'chineza',
    'kinezisht',
    'الصينية',
    'китайською',
    'китайська',
    '中文',
    '汉语',
    '普通话',
  ],
  sq: [
    'albanese',
    'albanian',
    'albanisch',
    'albanais',
    'albanes',
    'albaneza',
    'shqip',
    'الالبانية',
    'الألبانية',
    'албанською',
    'албанська',
    '阿尔巴尼亚语',
  ],
};

/** The language named in a text, if exactly one is, beside the one it is written in. */
export function namedLanguage(text: string): Language | null {
  const said = plain(text);
  const words = new Set(said.split(' '));
  const found = LANGUAGES.filter((language) =>
    NAMES[language].some((name) => words.has(plain(name)) || (!/\p{Script=Latin}/u.test(name) && said.includes(plain(name)))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Follows clear evidence in what was written; a wish stands above it. */
export function followLanguage(draft: TurnDraft, heard: readonly Heard[]): void {
  if (draft.state.wished) return;
  for (const message of heard) {
    if (message.button === null && message.understanding?.languageSure) draft.language = message.understanding.language;
  }
}

/** "No entiendo italiano": the language that is named is the one that is not understood. */
const NOT_UNDERSTOOD =
  /\b(non|no|not|dont|don t|cannot|nicht|kein|pas|nu|nuk)\b.*\b(capisc\w*|parl\w*|entiend\w*|habl\w*|understand|speak|versteh\w*|sprech\w*|kann|compren\w*|inteleg\w*|vorbesc\w*|kuptoj|flas)\b/;

function wishedIn(heard: Heard): Language | null {
  if (!NOT_UNDERSTOOD.test(plain(heard.text))) return namedLanguage(heard.text);
  const own = heard.understanding?.language;
  return own !== undefined && isSpoken(own) && own !== namedLanguage(heard.text) ? own : null;
}

export function isSpoken(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language);
}

/** Asked for another language: switches, or offers the ten by their own names. */
export function changeLanguage(draft: TurnDraft, heard: Heard): void {
  const wished = heard.button?.startsWith('language:') ? (heard.button.slice('language:'.length) as Language) : wishedIn(heard);
  if (wished) {
    draft.set({ wished });
    draft.language = wished;
    // What only exists in Italian and English is not announced as if it were written in the language.
    if (draft.isFullLanguage) draft.say('language_changed');
    else {
      draft.say('language_fallback');
      draft.offerPerson();
    }
    return;
  }
  draft.say('language_changed');
  for (const language of LANGUAGES) {
    const name = draft.input.content.labels.languages[language];
    if (name) draft.offer({ title: name.it, value: `language:${language}` });
  }
}
