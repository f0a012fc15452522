// Available, pause, away. "Away" with open conversations asks first: they would go back to the queue.
import type { PresenceState } from '../../../../../store/records.js';
import { asFault } from '../net/http.js';
import { desk, useDesk } from '../state/desk.js';
import { setPresence } from '../state/tickets.js';
import { faultInWords, useWords, type Words } from '../words/words.js';
import { Icon, type IconName } from './icon.js';

const STATES: readonly (readonly [PresenceState, IconName])[] = [
  ['available', 'check-circle'],
  ['pause', 'pause'],
  ['away', 'logout'],
];

export function PresenceSwitch() {
  const words = useWords();
  const presence = useDesk((state) => state.session?.operator.presence ?? 'away');
  return (
    <div class="presence-box">
      <fieldset class="presence" aria-label={words.presence.label}>
        {STATES.map(([state, icon]) => (
          <button
            key={state}
            type="button"
            class={`presence-${state}`}
            aria-pressed={presence === state}
            onClick={() => void choosePresence(words, state)}
          >
            <Icon name={icon} size={16} />
            {words.presence[state]}
          </button>
        ))}
      </fieldset>
      {presence !== 'available' && <p class="presence-hint">{words.presence.hint}</p>}
    </div>
  );
}

export async function choosePresence(words: Words, state: PresenceState): Promise<void> {
  if (state === 'away' && desk.state.get().mine.length > 0) {
    desk.state.set({ dialog: 'away' });
    return;
  }
  try {
    await setPresence(desk, { state });
  } catch (error) {
    const fault = asFault(error);
    if (fault.code === 'open_conversations') desk.state.set({ dialog: 'away' });
    else desk.notice('fault', faultInWords(words, fault));
  }
}
