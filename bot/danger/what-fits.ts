// The text for a danger in pregnancy names bleeding, pain and a child that moves less. Whoever told of a headache and lights before the eyes, or
// of waters that broke, would wonder whom it speaks of: they read a text that names those. In the ten languages, as `plain` leaves the words.
import type { AfterDanger } from '../../config/text-keys.js';
import type { TurnDraft } from '../draft.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { tellsOfWaters } from './waters.js';

const KIND = 'pregnancy';

/** What the text for pregnancy itself names. */
const NAMED = anyOf([
  /\b(sangu\w*|emorragi\w*|perdit[ae]|mal di pancia|dolor\w* (alla|di|nella|al basso) (pancia|ventre|addome)|(alla|di) pancia|crampi|contrazion\w*|(non )?si muove\w*|scalcia\w*|movimenti|blood\w*|bleed\w*|haemorrhag\w*|hemorrhag\w*|spotting|(belly|tummy|stomach|abdominal) (pain|ache|cramps?)|cramps?|contractions?|mov(es?|ing|ement\w*)|kick\w*)\b/,
  /\b(blut\w*|bauchschmerz\w*|bauchkrampf\w*|unterleib\w*|wehen|beweg\w*|tritt\w*|sang|saigne\w*|hemorragie|(mal|douleur\w*) (au|de|dans le) ventre|contractions?|bouge\w*|mouvements?|sangr\w*|hemorragia|(dolor|duele) (\w+ )?(de|en el|la|el)? ?(vientre|barriga|tripa|abdomen)|contracciones|se mueve|movimientos|patadas)\b/,
  /\b(sange\w*|sanger\w*|hemoragi\w*|(durer\w+|doare) (\w+ )?(de|in)? ?(burta|abdomen|pantece)\w*|contracti\w*|misca\w*|miscari|gjak\w*|gjakderdhj\w*|(dhimbje|dhemb) (\w+ )?(barku\w*|ne bark)|kontraksione|leviz\w*|lviz)\b/,
  /(кров\p{L}*|біль (у|в) живот\p{L}*|болить живіт|живіт болить|переим\p{L}*|руха\p{L}+|рухи|ворушит\p{L}+)|(نزيف|دم|انزف|تنزف|الم (في )?(ال)?بطن|بطني|مغص|تقلص\p{L}*|انقباض\p{L}*|طلق|يتحرك|حرك[ةه])|(血|肚子(很|好|剧)?(痛|疼)|腹痛|宫缩|胎动|不动)/u,
]);

/** Headache, sight, swelling, a pain under the ribs, the blood pressure: signs of pre-eclampsia. */
const PRESSURE = anyOf([
  /\b(mal di testa|(testa|capo) (mi )?(fa male|scoppia|pulsa)|cefalea|emicrania|(vede|vedo|vista|vedere) (\w+ )?(luci|lucine|lampi|scintille|stelline|macchie|puntini|doppi[oa]|appannat[oa]|annebbiat[oa]|offuscat[oa]|sfocat[oa]|male)|luci\w*|lampi|scintille|puntini|vista|(gonf\w+) (\w+ ){0,3}(viso|faccia|mani|occhi)|(viso|faccia|mani) (\w+ )?gonf\w+|pressione|gestosi|preeclampsia|eclampsia)\b/,
  /\b(head ?ache\w*|migraine|head (hurts|is (pounding|splitting))|(flash\w*|lights?|spots|stars|sparkles|blurr?\w*|double) (\w+ ){0,3}(vision|sight|eyes|lights?)|(blurr?\w*|double) (vision|sight)|flashing|seeing (\w+ )?(lights|spots|stars|flashes|double)|(vision|sight)|(face|hands) (\w+ )?(swollen|swelling|puffy)|swollen (face|hands)|blood pressure|pre ?eclampsia|eclampsia)\b/,
  /\b(kopfschmerz\w*|kopfweh|migrane|(sehe|sieht) (\w+ ){0,3}(lichter|blitze|sterne|flecken|punkte|doppelt|verschwommen|unscharf)|lichtblitze|sehstorung\w*|flimmern|(gesicht|hande) (\w+ )?geschwollen|geschwollene\w* (gesicht|hande)|blutdruck|praeklampsie|praklampsie|schwangerschaftsvergiftung)\b/,
  /\b((mal|maux) (a la|de) tete|migraine|cephalee|(voit|vois|voir) (\w+ ){0,3}(lumieres|eclairs|etoiles|mouches|taches|points|trouble|double|flou)|(vue|vision) (\w+ )?(trouble|floue|double|brouillee)|eclairs|(visage|mains) (\w+ )?gonfl\w+|tension|pre ?eclampsie|eclampsie)\b/,
  /\b((dolor|duele) (\w+ ){0,2}(cabeza)|cefalea|migrana|jaqueca|(ve|veo|viendo) (\w+ ){0,3}(luces|lucecitas|destellos|estrellas|manchas|puntos|doble|borroso)|(vista|vision) (\w+ )?(borrosa|doble|nublada)|destellos|lucecitas|(cara|manos) (\w+ )?hinchad\w+|hinchad\w+ (\w+ )?(cara|manos)|tension|presion|preeclampsia|eclampsia)\b/,
  /\b((durer\w+|doare) (\w+ ){0,2}(cap|capul)|migrena|(vad|vede) (\w+ ){0,3}(lumini\w*|stelute|scantei|pete|puncte|dublu|incetosat|tulbure)|vedere\w* (\w+ )?(incetosata|tulbure|dubla)|(fata|mainile) (\w+ )?umflat\w+|tensiune\w*|preeclampsie|eclampsie)\b/,
  /\b((dhimbje|dhemb) (\w+ ){0,2}(koke\w*|koka)|migrene|(shoh|sheh) (\w+ ){0,3}(drita|yje|pika|njolla|dyfish|turbullt|mjegull\w*)|shikimi\w* (\w+ )?(turbullt|mjegulluar|dyfishte)|(fytyra|duart) (\w+ )?(enjtur|fryre|fryhen)|tensioni\w*|preeklampsi|eklampsi)\b/,
  /(головн\p{L}+ біль|болить голова|голова (\p{L}+ )?болить|біль голови|мігрень|(бачу|бачить|перед очима|в очах) (\p{L}+ ){0,3}(спалах\p{L}*|вогник\p{L}*|зірочк\p{L}*|мушк\p{L}*|плям\p{L}*|двоіться|світло|мерехт\p{L}+)|(спалах\p{L}*|мушки|вогники|мерехт\p{L}+|пляма|плями|світло) (\p{L}+ ){0,2}(перед очима|в очах)|зір|затуманен\p{L}+|(обличчя|руки) (\p{L}+ )?набря\p{L}+|набря\p{L}+ (обличчя|рук\p{L}*)|тиск|прееклампсі\p{L}|гестоз)/u,
  /(صداع|الم (في )?(ال)?راس|راسي|راسها|وميض|اضواء|بقع|زغلل[ةه]|رؤي[ةه]|روي[ةه]|النظر|نظري|نظرها|تورم (\p{L}+ )?(ال)?(وجه|يدين|يد)\p{L}*|انتفاخ (\p{L}+ )?(ال)?(وجه|يدين)\p{L}*|ضغط|تسمم (ال)?حمل)|(头(很|好|剧烈)?(痛|疼)|头痛|眼前|眼花|闪光|视力|视物|看东西|看不清|看到(光|亮)|(脸|手)(和手)?(都)?(肿|浮肿)|血压|子痫)/u,
]);

/** The text for pregnancy that fits what was told; null where its own does. @param texts as they were written */
export function fittingPregnancy(texts: readonly string[]): AfterDanger | null {
  const said = texts.map(plain);
  if (said.some((text) => NAMED.test(text))) return null;
  if (said.some((text) => PRESSURE.test(text))) return 'pregnancy_pressure';
  return texts.some(tellsOfWaters) ? 'pregnancy_waters' : null;
}

/**
 * Remembers which text fits, by what is told in this turn or was before the question whether it is happening now.
 * @returns the kind whose text names other signs than the one that was read before
 */
export function noteWhatFits(draft: TurnDraft, kinds: readonly string[]): string | null {
  if (!kinds.includes(KIND)) return null;
  const { awaiting, fits = {}, danger } = draft.state;
  const before = awaiting?.kind === 'happening-now' ? (awaiting.said ?? []) : [];
  const fitting = fittingPregnancy([...before, ...draft.input.heard].map(({ text }) => text));
  const { [KIND]: known, ...others } = fits;
  // Something else was told after the first: the text that names the most is right.
  if (KIND in danger) {
    if (known === undefined || known === fitting) return null;
    draft.set({ fits: fitting === null ? others : { ...others, [KIND]: fitting } });
    return KIND;
  }
  draft.set({ fits: fitting === null ? others : { ...others, [KIND]: fitting } });
  return null;
}
