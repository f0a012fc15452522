// Dangers in a few of the languages that the service does not speak, by the words one uses for them. They are answered in Italian and
// English; without this they would wait in the queue as a wish for another language. No word that one of the ten languages has as
// well is among them: what those say of danger is read by their own rules.
import type { DangerSignName } from '../nlu/understanding.js';
import { anyOf, type Patterns } from './patterns/patterns.js';
import { plain } from './plain.js';

/** Russian, Portuguese, Polish, Turkish, Urdu, Filipino; as `plain` leaves the words. */
const WORDS: readonly (readonly [DangerSignName, Patterns])[] = [
  [
    'breathing',
    anyOf([
      /(трудно|тяжело|сложно|больно|нечем|не могу|не может|невозможно) дышать|задыха(юсь|ется|ются)|не хватает воздуха|не дышит|одышка/u,
      /\b(nao (consigo|consegue|respira|estou conseguindo)( respirar)?(?= |$)(?<=respira|respirar)|(falta|falto) de ar|dificuldade (em|para|de|a) respirar|sem folego)\b/,
      /\b(nie (moge|moze) (zlapac )?(oddych\w*|tchu)|(trudno|ciezko) (mi |mu |jej )?oddych\w*|dusze sie|dusi sie|dusznosc\w*|nie oddycha|brak\w* (mi )?(tchu|powietrza))\b/,
      /nefes (alam[ıi]yor\w*|darl[ıi]g[ıi]|alm[ıi]yor|almakta zorlan\w*)|سانس (لینے میں|نہیں|پھول)|\b(hindi (ako |siya )?makahinga|hirap (ako |siya )?(sa )?huminga|nahihirapan\w* .{0,8}huminga)\b/u,
    ]),
  ],
  [
    'chest_pain',
    anyOf([
      /бол(ь|и|ит|ят) .{0,12}груд|грудь (болит|давит)|давит .{0,8}груд|груд\p{L}+ .{0,8}(болит|давит)|\b(dor|aperto|pressao) no peito\b|\bbol\w* .{0,12}klatce\b|\bucisk w klatce\b|gogs\w* agr\w+|gogus agr\w+|سینے میں درد|\bmasakit ang dibdib\b/u,
    ]),
  ],
  [
    'consciousness',
    anyOf([
      /без сознания|потерял(а)? сознание|не (просыпается|приходит в себя|реагирует)|\b(desmai(ou|ei|ada|ado)|nao (acorda|reage|responde))\b|\b(nieprzytomn\w*|zemdlal\w*|stracil\w* przytomnosc|nie (budzi sie|reaguje))\b|bay[ıi]ld[ıi]|bilinci (kapal[ıi]|yerinde degil)|uyanm[ıi]yor|بے ہوش|\b(walang malay|hindi magising|nawalan ng malay)\b/u,
    ]),
  ],
  [
    'stroke',
    anyOf([/инсульт|(перекосило|онемела|парализовало|отнялась) .{0,14}(лицо|рука|нога|сторона|половина)|\budar mozgu\b|felc gecir\w*/u]),
  ],
  [
    'self_harm',
    anyOf([
      /(хочу|хочется) умереть|покончить с собой|не хочу (больше )?жить|убить себя|\b(quero morrer|me matar|nao quero (mais )?viver)\b|\b(chce (sie )?(umrzec|zabic)|nie chce (mi sie )?zyc|zabic sie)\b|olmek istiyorum|intihar|خودکشی|مرنا چاہ|\b(gusto ko nang mamatay|magpakamatay)\b/u,
    ]),
  ],
];
const NOT_SO = /(^| )(нет|не болит|не болить|не тисне|не давит|не задыхаюсь|без боли|nao tenho|nie mam|nie boli|yok)( |$)/u;

export function foreignDanger(text: string): DangerSignName[] {
  const said = plain(text);
  if (NOT_SO.test(said)) return [];
  return WORDS.flatMap(([kind, pattern]) => (pattern.test(said) ? [kind] : []));
}
