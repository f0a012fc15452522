// "No, I do not want to hurt myself": what we have asked for ourselves ("if you think of hurting yourself, tell me") and nothing is a danger.
// It is thanked for; a form letter on what we can answer would be the last thing to say here. As `plain` leaves the words.
import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { resumeInterview } from '../interview/interview-resumes.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';

/** A clause of its own, as long as it is: what follows a "but" is no denial any more. */
const DENIES = anyOf([
  /^(?:(?:no|ma|guarda|tranquill[oa]|assolutamente|comunque) )*(?:non (?:voglio|vorrei|ho intenzione di|penso (?:di|a)|sto pensando di|intendo) (?:certo |assolutamente |mica )?(?:farmi (?:del )?male|farmi niente|uccidermi|ammazzarmi|suicidarmi|morire|al suicidio)|non mi faccio del male|non (?:mi )?faro niente)(?: no| tranquill[oa]| comunque)?$/,
  /^(?:(?:no|but|well|oh) )*(?:i (?:do not|don t|dont|would not|wouldn t|will not|won t|never)(?: really)? (?:want to |think (?:of|about) |thinking of |plan to )?(?:hurt|hurting|harm|harming|kill|killing) myself|i (?:m|am) not (?:going to|thinking of|planning to|thinking about)? ?(?:hurt|hurting|harm|harming|kill|killing)? ?(?:myself|suicidal)|i (?:do not|don t|dont) want to die)$/,
  /^(?:(?:nein|aber|also) )*(?:ich (?:will|mochte|werde|wurde) mir (?:aber )?(?:nichts|nicht weh|nicht das leben) ?(?:an)?(?:tun|nehmen)|ich tue mir nichts(?: an)?|ich (?:will|mochte) (?:mich )?nicht (?:umbringen|sterben|verletzen)|ich denke nicht daran mir etwas anzutun)$/,
  /^(?:(?:non|mais) )*(?:je (?:ne )?(?:veux|vais|compte|pense|souhaite) pas (?:a )?(?:me (?:faire (?:du |de )?mal|suicider|tuer|blesser)|mourir)|je ne me ferai pas de mal|je ne pense pas au suicide)$/,
  /^(?:(?:no|pero) )*(?:no (?:quiero|voy a|pienso|pienso en) (?:hacerme (?:dano|nada)|matarme|suicidarme|morir(?:me)?))$/,
  /^(?:(?:nu|dar) )*(?:nu (?:vreau|ma gandesc|am de gand) sa (?:imi|mi) (?:fac|fac vreun|fac ceva) (?:rau|niciun rau)?|nu vreau sa (?:mor|ma sinucid|ma omor|mi fac rau))$/,
  /^(?:(?:jo|por) )*(?:(?:nuk|s) (?:dua|po mendoj|mendoj) te (?:lendoj veten|vras veten|vdes|vritem))$/,
  /^(?:(?:ні|але) )*(?:я )?не (?:хочу|збираюся|думаю) (?:собі )?(?:нашкодити|шкодити|зробити собі боляче|заподіяти собі шкоди|вбити себе|вбивати себе|померти|помирати)(?: собі)?$/u,
  /^(?:لا )*(?:لا (?:اريد|افكر في|انوي)|ما بدي|لست) (?:ان )?(?:اوذي نفسي|ايذاء نفسي|اذية نفسي|قتل نفسي|الانتحار|الموت)$/u,
  /^(?:不|没有|没)?我?(?:不想|没想|没有想|不会|并不想)(?:要|过)?(?:伤害自己|自杀|死|自残)$/u,
]);
/** What stands beside it and says no more. */
const ASIDE =
  /^(?:no|nein|non|nu|jo|ні|لا|不|tranquill[oa]|davvero|grazie|really|thanks|thank you|wirklich|danke|vraiment|merci|gracias|de verdad|multumesc|faleminderit|дякую|شكرا|谢谢)$/u;
const PARTS = /[.,;:!?…،؛，。；！？\n]+/u;

/** Whether somebody says that they do not mean to harm themselves, and nothing is open that says otherwise. */
export function hearNoHarm(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const [only, ...others] = heard;
  if (!only || others.length > 0 || only.button !== null || 'self_harm' in draft.state.danger) return false;
  const parts = only.text
    .split(PARTS)
    .map(plain)
    .filter((part) => part !== '' && !ASIDE.test(part));
  const last = parts.at(-1);
  if (last === undefined || !DENIES.test(last) || parts.length > 2) return false;
  draft.say('no_harm_noted');
  draft.set({ fallbacks: 0 });
  resumeInterview(draft);
  return true;
}
