// "I don't feel like anything any more": no wish to stop our questions, but a heavy heart. As `plain` leaves the words, in the ten languages.
import { anyOf } from './patterns/patterns.js';
import { plain } from './plain.js';

const WANTS_NOTHING = anyOf([
  /\b(non ho (piu )?(voglia|forza|forze) di (niente|nulla|fare niente|fare nulla|alzarmi|andare avanti)|non mi va (piu )?(di )?(niente|nulla)|non (mi )?importa piu (di )?(niente|nulla)|niente (ha|ha piu) senso|non ha piu senso (niente|nulla))\b/,
  /\b((don t|do not) (feel like|want|care about) (doing )?anything( any ?more| anymore)?|nothing (matters|makes sense)( any ?more| anymore)?|no (strength|energy|will) (left )?to (go on|get up|do anything))\b/,
  /\b((habe|hab) (zu nichts|auf nichts) (mehr )?lust|will (gar )?nichts mehr|nichts (hat|macht) (mehr )?sinn|mir ist alles egal|keine kraft mehr (fur|zu) (nichts|irgendwas|leben))\b/,
  /\b((plus|pas) envie de (rien|me lever|continuer)|envie de rien|plus (rien )?(n a|na|a) (de )?sens|plus la force de (rien|continuer))\b/,
  /\b((ya )?no (tengo|me dan) ganas de nada|sin ganas de nada|(ya )?nada (tiene|me importa)( sentido)?|no tengo fuerzas para nada)\b/,
  /\b(nu (mai )?am chef de nimic|nu (mai )?vreau nimic|nimic nu mai are (sens|rost)|nu mai am putere de nimic)\b/,
  /\b(s (kam|me ka ngelur|me ben) (me )?(qejf|deshire) (per )?asgje|nuk kam (me )?(qejf|deshire) per asgje|asgje s ka (me )?kuptim|nuk dua me asgje)\b/,
  /(нічого (більше |вже )?не хочеться|більше нічого не хочу|ні на що немає сил|нічого не має сенсу|нічого не радує)/u,
  /(لا (اريد|ارغب في) شي(ء)?|ما (بدي|الي نفس ب) شي|ماليش نفس|ما عاد (بدي|يهمني) شي|فقدت الرغبة|لا معنى لشي)/u,
  /(什么都不想(做|干|要)|对什么都没兴趣|一切都没意思|活得没意思|没有力气做任何)/u,
]);

export function wantsNothing(text: string): boolean {
  return WANTS_NOTHING.test(plain(text));
}
