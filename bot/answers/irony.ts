// "Thanks for nothing": a complaint in the words of thanks, in the ten languages as `plain` leaves them. Never answered with "you are welcome".
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const THANKS_FOR_NOTHING = anyOf([
  /\b(grazie|ringrazio) (mille |tante |davvero |proprio )*((per|del|di) )*(niente|nulla|il nulla|un bel (niente|nulla)|un tubo|un cavolo|al cazzo|al cavolo|sta ceppa)\b|^(bell|che bell|grande) aiuto( (davvero|grazie))?$/,
  /\b(thanks|thank you|thx|cheers) (a lot |so much |very much )?for (nothing|absolutely nothing|wasting my time|no help)\b|^(big|great|some|a lot of) help (you are|that was|this is)$/,
  /\b(danke|vielen dank|na danke|herzlichen dank) (auch )?(sehr )?fur (garnichts|gar nichts|nichts|rein gar nichts)\b|^(tolle|super|schone) hilfe$/,
  /\bmerci (beaucoup |bien )?pour (rien|rien du tout)\b|^(belle|quelle|super) aide$/,
  /\b(muchas )?gracias por (nada|absolutamente nada|ninguna ayuda)\b|^(vaya|menuda) ayuda$/,
  /\b(multumesc|mersi|multam) (mult |frumos )?(pentru|de) nimic\b|\b(multumesc|mersi) degeaba\b|^frumos ajutor$/,
  /\bfaleminderit (shume )?per (asgje|hicgje|hic)\b/,
  /(дякую|спасибі) (вам |вельми |дуже |щиро )?(ні за що|за ніщо|за нічого)( |$)/u,
  /شكرا (جزيلا )?(على|ع) (لا شيء|لاشيء|الفاضي|ولا شيء|اللا شيء)/,
  /(谢谢|感谢|多谢)(你|您)?(的)?(什么(都|也)没(帮|做)|(毫无|没有?任何)帮助|白(帮|问)|了个寂寞)|谢了个寂寞/,
]);

export function saysThanksForNothing(text: string): boolean {
  return THANKS_FOR_NOTHING.test(plain(text));
}
