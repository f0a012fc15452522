// "It is an emergency", and no more: our own button, which comes as its words, the same words written, or the wish for an ambulance. What
// happens is not known, and 112 does not wait for that.

import type { Heard } from '../decision.js';
import type { TurnDraft } from '../draft.js';
import { callPerson } from '../person/people.js';
import { anyOf } from '../words/patterns/patterns.js';
import { plain } from '../words/plain.js';
import { tellsAlarmingNumber } from './alarming-numbers.js';
import { answerSuspected } from './answered-if-now.js';
import { isBadlyHurt } from './badly-hurt.js';
import { callActions, raisedDanger, sayDangerAgain } from './safety.js';
import { wantsAmbulance } from './wants-ambulance.js';

const BUTTON = 'intent:emergency.report';

/** The whole message, as `plain` leaves it. */
const NAMED = anyOf([
  /^(si |yes |ja |oui |da |po |так |نعم |是的? ?)?((e |c e |questa e |ho )?(un |una )?(vera )?emergenza|(it is |it s |its |this is |i have |there is )?(an? )?(real )?(medical )?emergency|(es ist |das ist |ich habe )?(ein |einen )?(medizinischer )?notfall|(c est |j ai )?(une )?(vraie )?urgence|(es |esto es |tengo |hay )?(una )?(emergencia|urgencia)|(este |e |am )?(o )?urgenta|(eshte |kjo eshte |kam )?(nje )?(urgjence|emergjence)|(це |у мене |у нас )?(невідкладно|екстрена ситуація|надзвичаина ситуація|невідкладна ситуація|екстреннии випадок|терміново)|(هذه |انها |لدي |عندي )?(حالة )?(طاري[ةه]?|طواري)|(这是|是|有)?(个|一个)?(紧急情况|急救|急事))( adesso| ora| subito| now| jetzt| maintenant| ahora| acum| tani)?$/u,
]);

/** Whether one of these messages calls it an emergency and says nothing else. */
function namesEmergency(draft: TurnDraft, heard: readonly Heard[]): boolean {
  return heard.some(({ button, text }) => {
    if (button !== null) return button === BUTTON;
    const said = plain(text);
    return NAMED.test(said) || titlesOf(draft.input.content.labels).has(said);
  });
}

const titles = new WeakMap<object, ReadonlySet<string>>();

/** What stands on the button, in every language: it is also written where it was not offered. */
function titlesOf(labels: TurnDraft['input']['content']['labels']): ReadonlySet<string> {
  let known = titles.get(labels);
  if (!known) {
    known = new Set(Object.values(labels.intents['emergency.report'] ?? {}).map(plain));
    titles.set(labels, known);
  }
  return known;
}

/** @returns whether it was called an emergency, and answered as one */
export function hearEmergencyNamed(draft: TurnDraft, heard: readonly Heard[]): boolean {
  const forAmbulance = heard.some(({ button, text }) => button === null && wantsAmbulance(text));
  const isHurt = heard.some(({ button, text }) => button === null && (isBadlyHurt(text) || tellsAlarmingNumber(text)));
  if (!forAmbulance && !isHurt && !namesEmergency(draft, heard)) return false;
  const { awaiting } = draft.state;
  if (forAmbulance) draft.say('ambulance_by_112', {}, { importance: 'high', safety: true });
  if (raisedDanger(draft) && draft.hasTicket) sayDangerAgain(draft);
  else if (answerSuspected(draft)) draft.set({ awaiting: null });
  else {
    draft.say('emergency_112', {}, { importance: 'high', safety: true, actions: callActions(draft, ['112']) });
    callPerson(draft, { reason: 'danger:unclear', priority: 'emergency', seq: heard.at(-1)?.seq ?? 0 });
    if (draft.state.awaiting === awaiting) draft.set({ awaiting: null });
  }
  draft.set({ fallbacks: 0 });
  return true;
}
