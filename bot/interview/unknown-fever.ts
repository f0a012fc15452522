// "Fieber weiß nicht", "I don't know about the fever": spoken of, and neither there nor not. Only of fever, which is asked for afterwards:
// a danger that somebody is not sure of stands.
import type { Entity } from '../../nlu/understanding.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** "I don't know if I have", right before it. */
const BEFORE = anyOf([
  /(^| )(non|nn|nun) (so|saprei|sono sicur[oa])( ancora| proprio| bene)?( se| di| della| la| quanta| che)?( ho| ha| c e| abbia| avere| io)?( la| un po di| un po| della| di)?$/,
  /(^| )(don t|dont|do not) (really )?know( yet)?( if| whether| about| the| how much)?( i| he| she| there)?( have| has| ve| is| got)?( got)?( a| any| the| my| his| her)?$|(^| )(not|isn t) sure( if| whether| about)?( i| he| she)?( have| has)?( a| any| the)?$|(^| )no idea( if| whether| about)?( i| he| she)?( have| has)?( a| any| the)?$/,
  /(^| )wei(ß|ss|s) (ich )?nicht( genau)?( ob| wie viel)?( ich| er| sie| es)?( das)?$|(^| )(keine ahnung|nicht sicher)( ob)?( ich| er| sie)?$/,
  /(^| )sais pas( trop)?( si| pour| combien)?( j ai| il a| elle a| j| la)?( de)?( la)?$|(^| )pas sure?( d avoir| si j ai)?( de)?( la)?$/,
  /(^| )no se( bien)?( si| cuanta)?( tengo| tiene| hay| la)?( la)?$/,
  /(^| )nu (stiu|sunt sigura?)( sigur| exact)?( daca| cata)?( am| are| de)?$/,
  /(^| )(nuk|s) (e )?di( nese| a| sa| per)?( kam| ka)?$/,
  /(^| )не (знаю|впевнении|впевнена)( чи| яка| про)?( є| е| в мене| у мене| маю)?( є| е)?( якась| висока)?$/u,
  /(^| )(لا|ما) (ادري|اعرف|اعلم|بعرف)( اذا| ان| هل| عن)?( كان| كانت| كنت)?( لدي| عندي)?$|(^| )لست متاكدا?ة?( من| ان)?( لدي| عندي)?$/u,
  /(不知道|不清楚|不确定)(有没有|是不是|是否|我)*$/u,
]);
/** "Fever: don't know", right behind it. */
const AFTER = anyOf([
  /^(boh|(non|nn|nun) (lo )?(so|saprei)|don t know|dont know|do not know|not sure|no idea|unknown|idk|dunno|wei(ß|ss|s) (ich )?nicht|keine ahnung|unbekannt|unklar|(je )?(ne )?sais pas|aucune idee|no (lo )?se|ni idea|nu stiu|habar n am|(nuk|s) (e )?di|не знаю|невідомо|(لا|ما) (ادري|اعرف|اعلم|بعرف))( |$)/u,
  /^(不知道|不清楚|不确定|没量)/u,
]);

/** Where one sentence ends and another begins; a comma or a question mark may stand before "I don't know". */
const STOP = /[.!;\n。！；]/u;
const COMMA = /[,،，、]/u;

export function isUnknownFever(text: string, entity: Entity): boolean {
  if (entity.type !== 'symptom' || entity.value !== 'fever') return false;
  const before = text.slice(0, entity.start).split(STOP).at(-1)?.split(COMMA).at(-1) ?? '';
  const after = text.slice(entity.end).split(STOP)[0] ?? '';
  return BEFORE.test(plain(before)) || AFTER.test(plain(after));
}
