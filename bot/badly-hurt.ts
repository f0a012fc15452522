// Somebody was shot, stabbed, run over, has fallen from high up, drowns: no sign of an illness, and 112 all the same. As `plain` leaves the
// words, in the ten languages.
import { isElsewhere } from './happened.js';
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

const HURT = anyOf([
  /\b((mi|gli|le|ci|lo|la) (hanno|ha) (sparato|accoltellat[oa]|investit[oa])|(e|sono|e stat[oa]|sono stat[oa]) (sparat[oa]|accoltellat[oa]|investit[oa]|folgorat[oa]|annegat[oa])|hanno sparato a|(e|sono) cadut[oa] (dal|dalla|giu dal|giu dalla) (tetto|balcone|finestra|scala|impalcatura|terrazzo|terzo|secondo|quarto|quinto)|sta(nno)? (annegando|affogando)|ha preso la scossa|incidente (stradale|grave) .{0,20}(ferit|incastrat))\b/,
  /\b((was|were|been|got|is) (shot|stabbed|run over|electrocuted|hit by a (car|bus|truck|train|lorry))|(fell|fallen) (off|from|out of) (a |the |our )?(roof|balcony|window|ladder|scaffold\w*)|(is|are) drowning|car (crash|accident) .{0,20}(hurt|injur|trapped))\b/,
  /\b((angeschossen|niedergestochen|uberfahren|erschossen|erstochen)|(von einem|vom) (auto|bus|zug|lkw) (angefahren|erfasst|uberfahren)|(vom|aus dem) (dach|balkon|fenster|gerust) (gefallen|gesturzt)|ertrinkt|stromschlag (bekommen|erlitten|gekriegt))\b/,
  /\b(((s est|a ete|ont ete|se fait|s est fait) (tirer dessus|poignardee?|renversee?|ecrasee?|electrocutee?))|on (lui|m) a tire dessus|tombee? (du|de la) (toit|balcon|fenetre|echelle|echafaudage)|se noie|s est noyee?)\b/,
  /\b((le|me|les) (han|ha) (disparado|apunalado|acuchillado|atropellado)|(lo|la) (han|ha) (atropellado|apunalado|acuchillado)|fue (atropellad[oa]|apunalad[oa]|disparad[oa])|se (ha caido|cayo) (del|de la|por la) (tejado|balcon|ventana|andamio|escalera)|se (esta ahogando en|ahoga en) (el|la) (mar|piscina|rio|agua)|se (ha electrocutado|electrocuto))\b/,
  /\b((a|au) fost (impuscat|injunghiat|lovit[a]? de (o )?masina|calcat[a]? de|electrocutat)\w*|(l|m|o) (au|a) (impuscat|injunghiat)\w*|a cazut (de pe|din|de la) (acoperis|balcon|geam|fereastra|schela|scara|etaj\w*)|se ineaca in (apa|mare|piscina|rau))\b/,
  /\b((e|u) (qelluan|qellua|goditen|theren|shtypi|perplasi)( me (plumb|arme|thike)| (nje )?makin[ae])|ra nga (ballkoni|catia|dritarja|skela)|po mbytet ne (det|uje|pishine))\b/,
  /(підстрелили|застрелили|поранили (ножем|з)|вдарили ножем|збила (машина|автівка)|збив (автомобіль|потяг)|випа(в|ла) з (вікна|балкона)|впа(в|ла) з (даху|балкона|вікна|риштування)|тоне (у|в) |ударило струмом|вдарило струмом)/u,
  /(اطلق(وا)? (عليه|عليها|النار)|طعن(وه|وها|ه|ها)|صدمت(ه|ها|ني)? سيارة|دهست(ه|ها|ني)? سيارة|سقطت? من (السطح|الشرفة|النافذة|البلكون)|يغرق|تغرق|صعقه الكهرباء|صعقته الكهرباء)/,
  /(中枪|中弹|被枪|被捅|被刀(刺|捅|砍)|被车撞|车祸受伤|从(楼上|阳台|屋顶|窗户).{0,3}(摔|掉|坠)|溺水|触电)/u,
]);
/** More words are a story, and the readers have more to go by. */
const FEW = 25;

export function isBadlyHurt(text: string): boolean {
  const said = plain(text);
  if (/[?？؟]/u.test(text) || said.split(' ').length > FEW || isElsewhere(said)) return false;
  const found = HURT.exec(said);
  return found !== null && !NOT.test(said.slice(0, found.index));
}

/** Right before it; what else is denied ("and I have no phone") takes nothing away. */
const NOT = /(?:^| )(?:non|no|nu|nuk|s|не|لم|ما|没) ?$/u;
