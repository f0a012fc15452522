// "Actually yes", "I have changed my mind", right after a person was declined or a request taken back: a yes that comes late. In the ten
// languages, as `plain` leaves the words; a bare "yes" may answer what was said meanwhile, and is none.
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

const AFTER_ALL = anyOf([
  /^(no )?(anzi|in realta|ripensandoci|pensandoci( bene| meglio)?|alla fine|aspetta|invece|pero|ma|beh|ok) (si|va bene|volentieri|perche no|d accordo)\b|\b(ho cambiato idea|ci ho ripensato|ho cambiato parere)\b/,
  /^(no )?(actually|wait|hang on|on second thoughts?|then again|well|oh|but|ok) (yes|yeah|yep|ok|okay|sure|please do|go ahead)\b|\bchanged my mind\b|^(yes|ok) after all\b/,
  /^(nein )?(eigentlich|warte|warten sie|moment|ach|na gut|aber|also) (ja|doch|ok|gern|gerne)\b|^(ja )?doch( bitte| ja| lieber)?$|\b(anders uberlegt|meine meinung geandert)\b/,
  /^(non )?(en fait|finalement|attends|attendez|apres tout|bon|mais|a la reflexion) (oui|si|d accord|ok|je veux bien)\b|\bchange d avis\b/,
  /^(no )?(en realidad|mejor|espera|espere|pensandolo (bien|mejor)|bueno|al final|pero) (si|vale|ok|de acuerdo)\b|\bcambiado de (idea|opinion|parecer)\b/,
  /^(nu )?(de fapt|stai|stati|asteapta|totusi|bine|ba) (da|ok)\b|^ba da\b|\bm am razgandit\b/,
  /^(jo )?(ne fakt|prit|mire|megjithate|ne te vertete) (po|ok)\b|\bndryshova mendje?\b|\bndryshova mendim\b/,
  /^(ні )?(насправді|зачекаите|стриваите|все таки|хоча|взагалі то|та) (так|добре|гаразд)( |$)|передума(в|ла)( |$)/u,
  /^(لا )?(في الحقيقة|في الواقع|بل|انتظر|حسنا) (نعم|حسنا|اي)|غيرت رايي/,
  /^(不[，, ]?)?(其实|等等|等一下|想了想|那)(还是)?(要|好的?|可以|是的?|行)(吧)?|改变主意|改主意|还是(要|叫|来)(吧|一个|人)/,
]);

export function yesAfterAll(text: string): boolean {
  return AFTER_ALL.test(plain(text));
}
