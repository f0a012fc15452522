// "No, none of these": of the answers that we have put, all that tell of something wrong are denied. A "no" in front is no answer of its own.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const NONE_OF_THESE = anyOf([
  /^(no )?(non ho |non ha |non c e )?(niente|nulla|nessun[oa]) (di|tra|fra) (tutto )?(questo|cio|quest[ei]|quell[ei])( cose| sintomi| disturbi)?$/,
  /^(no )?(i have )?(none of (these|those|that|them|this|it|the above)|nothing (of the sort|of the kind|like (that|this)|from the list))$/,
  /^(nein )?(nichts davon|nichts von (alledem|dem|all dem)|keine?s davon|keine davon|nichts dergleichen)$/,
  /^(non )?(rien de (tout )?(ca|cela)|aucun(e)? (de (ces|tout)|d entre)( \w+)?|rien de tel)$/,
  /^(no )?(nada de (eso|esto|todo (eso|esto))|ningun[oa]? de (esos|esas|estos|estas|ellos|ellas)( sintomas)?)$/,
  /^(nu )?(nimic din (astea|asta|acestea|toate (astea|acestea))|niciun[aul]* din(tre)? (astea|acestea|ele))$/,
  /^(jo )?(asgje (nga|prej) (keto|kesaj|tyre)|asnje(ra)? (nga|prej) (keto|tyre))$/,
  /^(ні )?(нічого з (цього|переліченого|перерахованого|цих)|(жоден|жодного|жодне) (з|із) (цих|них|цього))$/u,
  /^(لا )?((لا )?شيء من (هذا|ذلك|هذه|كل هذا)|ولا واحد(ة)?( منها| من هذه)?|لا شيء مما سبق)$/u,
  /^(没有?|不)?(都没有|都不是|以上都没有|以上都不是|没有这些|一个都没有|这些都没有)$/u,
]);

export function saysNoneOfThese(text: string): boolean {
  return NONE_OF_THESE.test(plain(text));
}
