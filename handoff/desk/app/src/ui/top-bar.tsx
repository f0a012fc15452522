// The bar at the top: whose desk it is, whether the line stands, and the few things that are the same everywhere.
import { desk, useDesk } from '../state/desk.js';
import { useValue } from '../state/observable.js';
import { prefer, preferences } from '../state/preferences.js';
import { signOut } from '../state/session.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';
import { attempt } from './keys.js';
import { LineMark } from './line.js';
import { Brand } from './sign-in.js';

export function TopBar() {
  const words = useWords();
  const operator = useDesk((state) => state.session?.operator ?? null);
  const sound = useValue(preferences, (value) => value.sound);
  return (
    <header class="bar">
      <Brand />
      <span class="bar-desk">{words.desk}</span>
      <LineMark />
      <span class="bar-space" />
      <button
        type="button"
        class="bar-button"
        aria-pressed={sound}
        aria-label={words.settings.sound}
        title={sound ? words.settings.soundOn : words.settings.soundOff}
        onClick={() => prefer({ sound: !sound })}
      >
        <Icon name={sound ? 'horn' : 'mute'} />
      </button>
      <button
        type="button"
        class="bar-button"
        aria-label={words.settings.title}
        title={words.settings.title}
        onClick={() => desk.state.set({ dialog: 'settings' })}
      >
        <Icon name="settings" />
      </button>
      <button
        type="button"
        class="bar-button wide-only"
        aria-label={words.help.open}
        title={`${words.help.open} (?)`}
        onClick={() => desk.state.set({ dialog: 'help' })}
      >
        <Icon name="help-circle" />
      </button>
      <span class="bar-name">
        <Icon name="user" size={18} />
        <span>{operator?.name}</span>
      </span>
      <button type="button" class="bar-button" aria-label={words.signOut.action} title={words.signOut.action} onClick={askToLeave}>
        <Icon name="logout" />
      </button>
    </header>
  );
}

/** Asks only when something would be lost. */
function askToLeave(): void {
  const { mine, drafts, outgoing } = desk.state.get();
  if (mine.length > 0 || Object.keys(drafts).length > 0 || outgoing.length > 0) desk.state.set({ dialog: 'sign-out' });
  else attempt(() => signOut(desk));
}
