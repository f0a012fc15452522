// "La accudisco da sola", "I can't cope with caring for him any more": who looks after somebody and is tired or alone with it. Read by its words
// in the ten languages, as `plain` leaves them: the trained reader takes it for no matter of ours, or for advice on how to nurse.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const CARES = anyOf([
  /\b((la|lo|li|le|l) (accudisc\w+|assist(o|iamo)|curo|curiamo|seguo (io|sempre io|solo io)|sto (accudendo|assistendo|curando))|(accudir|assister|curar)l[aoie]|(bado|badare) a (lui|lei|loro|mi[ao]|mamma|papa)|mi (occupo|prendo cura) (io |solo io |sempre io |sempre |ancora )*di (lui|lei|loro|mi[ao] \w+|mamma|papa)|(occuparmi|prendermi cura) di (lui|lei|loro|mi[ao] \w+|mamma|papa)|(accudisco|assisto|accudire|assistere|curare) (io |da sol[oa] |a )*(mi[ao]|mamma|papa|nonn[oa])( \w+)?)\b/,
  /\b((look|looking|looked) after|(take|taking) care of|(care|caring|cared) for|nurse|nursing) (him|her|them|my \w+|mum|mom|dad|both)\b/,
  /\b((ich )?(pflege|betreue|versorge) (sie|ihn|beide|mein\w* \w+)|(ihn|sie|mein\w* \w+)( \w+){0,4} (zu )?(pflegen|betreuen|versorgen)|kummere mich( \w+)? um (sie|ihn|mein\w* \w+)|um (sie|ihn|mein\w* \w+)( \w+)? (zu )?kummern)\b/,
  /\b(m occupe(r)?( \w+){0,2} (d elle|de lui|d eux|de (ma|mon|mes) \w+|de maman|de papa)|je (la|le|les|l) (soigne|garde|aide)|(de|a) (la|le|les) soigner|(prends|prendre) soin (d elle|de lui|de (ma|mon) \w+))\b/,
  /\b((la|lo|le|los|las) (cuido|atiendo|estoy cuidando)|cuidarl[oae]s?|atenderl[oa]s?|cuido (yo )?(a|de) (mi \w+|ella|el|mama|papa)|(cuidar|ocuparme|encargo|encargarme|hacerme cargo) (a|de) (el|ella|mi \w+|mama|papa))\b/,
  /\b((am|sa am|avea) grija de (el|ea|ei|mama|tata|mama mea|tatal meu|so\w+ me\w+|bunic\w+)|(il|o|ii) ingrijesc|ingrijesc( \w+)? (de )?(el|ea|mama|tata|bunic\w+)|sa (il|o) (mai )?ingrijesc|ma ocup( \w+)? de (el|ea|mama|tata))\b/,
  /\b((kujdesem|perkujdesem|te kujdesem|te perkujdesem|kujdesur)( \w+){0,2} per (te|ate|ata|nenen|babain|mamin|babin|burrin|gruan|gjyshen|gjyshin))\b/,
  /(догляда(ю|ти|ємо)|піклу(юся|юсь|ватися)|піклуватись)( \p{L}+){0,2} (за |про )?(не|ни|мам|тат|батьк|чолові|дружин|бабус|дідус|ним|нею|нього)\p{L}*/u,
  /(اعتني|ارعى|اهتم)( \p{L}+)? ?ب(ه|ها|هما|هم|امي|ابي|والدتي|والدي|زوجي|زوجتي|جدتي|جدي)|(ارعاه|ارعاها|رعايته|رعايتها|رعاية (امي|ابي|والدتي|والدي|زوجي|زوجتي)|(العناية|الاعتناء) ب\p{L}+)/u,
  /(照顾|照看|护理|伺候|照料)(他|她|我?(妈|爸|母亲|父亲|老公|老婆|丈夫|妻子|奶奶|爷爷|外婆|外公|父母))/u,
]);

const ALONE_OR_TIRED = anyOf([
  /\b(da sol[oaie]|sol[oa] io|(io|tutt[oa]) sol[oa]|non (ce la faccio|ne posso|ci riesco|riesco|reggo|resisto)|stanc\w+|stremat\w+|esaust\w+|sfinit\w+|distrutt\w+|a pezzi|allo stremo|nessuno (mi )?(aiuta|da una mano)|senza aiut\w+|giorno e notte|mi pesa|troppo per me)\b/,
  /\b(alone|on my own|by myself|single ?handed|(can t|cannot|can not|couldn t) (cope|go on|manage|do|take|bear|keep)|exhausted|tired|worn out|burn(t|ed) out|struggl\w+|overwhelmed|nobody helps|no one helps|no help|day and night|too much for me|at the end of my)\b/,
  /\b(allein\w*|alleine|nicht mehr|schaffe (es|das)|erschopft|mude|ausgelaugt|uberfordert|niemand hilft|keine hilfe|am ende|tag und nacht|zu viel fur mich)\b/,
  /\b(seule?s?|n en (peux|peut) plus|n y arrive (plus|pas)|epuisee?|fatiguee?|a bout|debordee?|personne ne m aide|sans aide|jour et nuit|trop pour moi|arrive plus)\b/,
  /\b(sol[oa]|no (puedo|aguanto|doy|llego)( para)?( mas)?|agotad[oa]|cansad[oa]|desbordad[oa]|nadie me ayuda|sin ayuda|dia y noche|demasiado para mi)\b|\b(singur\w*|nu mai (pot|rezist|fac fata)|obosit\w*|epuizat\w*|nimeni nu ma ajuta|fara ajutor|zi si noapte|prea mult pentru mine)\b/,
  /\b(vetem|e vetme|i vetem|(nuk|s) (mundem|mund|duroj|ia dal|perballoj)|lodhur|raskapitur|sfilitur|askush (nuk|s) me ndihmon|pa ndihme|dite e nate)\b|(^| )(сама|сам|одна|один|самотужки)( |$)|(більше )?не (можу|витримую|справляюся|справляюсь|маю сил)|втоми\p{L}+|виснаж\p{L}+|ніхто (мені )?не допомагає/u,
  /(وحدي|لوحدي|بمفردي|(لم اعد|لا|ما) (احتمل|استطيع|اقدر|قادر\p{L}*|اتحمل)|تعبت|متعب\p{L}*|مرهق\p{L}*|منهك\p{L}*|لا احد يساعدني)|(一个人|独自|自己|撑不|受不了|太累|很累|累了|累死|没人帮|坚持不|扛不住|精疲力尽)/u,
]);

/** Whether somebody says that they look after another, in whatever words. */
export function looksAfter(text: string): boolean {
  return CARES.test(plain(text));
}

/** Whether they are alone with it, or at the end of their strength. */
export function isAloneWithIt(text: string): boolean {
  const said = plain(text);
  return CARES.test(said) && ALONE_OR_TIRED.test(said);
}
