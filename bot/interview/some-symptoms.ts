// "I have symptoms", and no more: it tells of them and begins the interview, though the model takes it for the question which symptoms
// there are. Read by its words, as `plain` leaves them, in the ten languages.

import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const SOME = anyOf([
  /^(ciao |salve |buongiorno |buonasera )?(si |io |anche io |credo |penso |temo |mi sa che |forse |adesso |ora )*(ho|abbiamo|avrei|presento|avverto|accuso|di avere|di avere gia|vorrei segnalare|devo segnalare|segnalo|mi sono venuti|sono comparsi|mi sono iniziati)( gia| anche| purtroppo)*( dei| degli| i| qualche| alcuni| vari| diversi| miei)* (sintom[oi]|disturb[oi])( da \p{L}+( \p{L}+)?)?$/u,
  /^(hello |hi |good morning )?(yes )?(i think |i guess |now )?(i|we) (ve |have )?(got |have |am having |would like to report |d like to report |want to report )?(some |a few |any |my )*symptoms?( since \p{L}+( \p{L}+)?)?$/u,
  /^(hallo |guten tag )?(ja )?(ich|wir) (habe?n?|hab|glaube ich habe|spure|mochte|will)( jetzt| auch| einige| ein paar| meine)* (symptome?|beschwerden)( melden)?( seit \p{L}+)?$/u,
  /^(bonjour )?(oui )?(je crois que |je pense que )?(j ai|nous avons|je presente|je voudrais signaler)( maintenant| aussi| des| quelques| mes)* symptomes?( depuis \p{L}+( \p{L}+)?)?$/u,
  /^(hola |buenos dias )?(si )?(creo que )?(yo )?(tengo|tenemos|presento|quiero informar de)( ahora| ya| unos| algunos| varios)* sintomas?( desde \p{L}+)?$/u,
  /^(buna ziua |buna )?(da )?(cred ca )?(am|avem|prezint|vreau sa raportez)( acum| niste| cateva| unele)* simptome?( de \p{L}+)?$/u,
  /^(pershendetje )?(po )?(une )?(kam|kemi|dua te raportoj)( disa| ca)* simptom\w*$/u,
  /^(добрии день )?(так )?(я )?(у мене( є)?|маю|у нас( є)?)( якісь| деякі)? симптоми$/u,
  /^(مرحبا )?(نعم )?(عندي|لدي|عندنا|اشعر ب)( بعض| شوية)? ?(ال)?اعراض$/u,
  /^(你好)?(是的?)?(我|我们)(现在)?(有|出现了?)(一些|些)?症状(了)?$/u,
]);

/** Whether a message says that there are symptoms without saying which. */
export function tellsOfSomeSymptoms(text: string): boolean {
  return !/[?？؟]/u.test(text) && SOME.test(plain(text));
}
