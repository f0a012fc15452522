// A refusal in words, whatever the rest of the message is taken for.

import { saysUnsure } from '../interview/unsure.js';
import { plain } from './plain.js';

/** "No, I do not want to be called": a refusal, whatever the rest is taken for; "non riesco", "non risponde" tell of something amiss. */
export function refuses(text: string): boolean {
  if (saysUnsure(text)) return false;
  return /^(no|nein|non(?! (posso|puo|riesc|so |so$|ce la|ne posso|respir|sent|ci sent|parl|si |rispond|mi (sent|reg|rispond)|smett|cap|ved|ricord|sta |e (sveglia|cosciente)))|nu|jo|ні|нет|لا|不)( |$)/u.test(
    plain(text),
  );
}
