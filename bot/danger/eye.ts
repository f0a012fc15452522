// A cleaner, an acid or a hot splash in the eye: rinsed at once, which no list of signs of an illness says. As `plain` leaves the words, in the ten
// languages.
import { anyOf } from '../words/patterns/patterns.js';
import { isDeniedThere, isSupposed } from './happened.js';

const EYE = anyOf([
  /\b(occhi[oo]?|occhi|eyes?|auge|augen|yeux|oeil|ojos?|ochi\w*|syri?n?|syte|sy)\b|œil|(очі|око|ока|очах)|(عين\p{L}{0,3}|العين|عيون\p{L}*)|(眼睛|眼里|眼)/u,
]);
const WENT_IN = anyOf([
  /\b(andat\w|entrat\w|schizzat\w|finit\w|spruzzat\w|cadut\w|buttat\w|went|got|gone|splashed|sprayed|squirted|in my|in his|in her|into|gespritzt|gekommen|gelangt|reingekommen|ins|im|gicle\w*|recu|entre\w*|alle\w*|dans|entrado|entro|salpic\w+|cayo|caido|en el|intrat|sarit|stropit|cazut|hyri|hyre|ra|sperka\w*)\b/,
  /(потрапи\p{L}+|попа\p{L}+|бризну\p{L}+|влетіл\p{L}+)|(دخل\p{L}*|طرطش\p{L}*|وقع\p{L}*|جاء|اجا|نزل\p{L}*)|(溅|进|弄到|喷)/u,
]);
const CHEMICAL = anyOf([
  /\b(candeggina|varechina|disgorgante|acido|ammoniaca|anticalcare|detersiv\w+|detergent\w*|sgrassatore|amuchina|disinfettante|alcol|gel|colla|attak|calce|cemento|soda|solvente|benzina|spray|olio bollente|peperoncino|bleach|drain cleaner|acid|ammonia|descaler|cleaner|cleaning \w+|detergent|disinfectant|sanitizer|sanitiser|glue|superglue|lime|cement|solvent|petrol|bleiche|chlorreiniger|chlor|saure|reiniger|rohrreiniger|waschmittel|putzmittel|desinfektionsmittel|kleber|kalk|zement|losungsmittel|javel|acide|ammoniaque|deboucheur|detartrant|lessive|detergent|produit \w+|desinfectant|colle|chaux|ciment|solvant|lejia|cloro|acido|amoniaco|desatascador|detergente|desinfectante|pegamento|cal|cemento|disolvente|inalbitor|clor|amoniac|solutie|lipici|var|ciment|solvent|zbardhues\w*|varikine\w*|klor\w*|acid|amoniak|ngjites|gelqere)\b/,
  /(відбілювач\p{L}*|хлор\p{L}*|кислот\p{L}+|аміак\p{L}*|миючи\p{L}+|мииного|засіб для|клеи|вапн\p{L}+|розчинник\p{L}*)|(كلور|الكلور|مبيض|حمض|اسيد|امونيا|منظف|المنظف|معقم|غراء|بنزين|فلاش|كلوركس)|(漂白|消毒|洁厕|清洁剂|酸|氨水|洗衣液|洗洁精|胶水|石灰|酒精)/u,
]);

/** Whether something that burns has gone into an eye. @param said as `plain` leaves it */
export function hasChemicalInEye(said: string): boolean {
  if (!EYE.test(said) || !CHEMICAL.test(said) || isSupposed(said)) return false;
  const found = WENT_IN.exec(said);
  return found !== null && !isDeniedThere(said, found);
}
