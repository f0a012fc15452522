// Sound, notifications, colours, language, shortcuts: each takes effect at once and is remembered in this browser.
import { useState } from 'preact/hooks';
import { alarm } from '../alert/alarm.js';
import { useValue } from '../state/observable.js';
import { type Preferences, prefer, preferences } from '../state/preferences.js';
import { DESK_LANGUAGES, type DeskLanguage, useWords } from '../words/words.js';
import { Dialog } from './dialog.js';
import { Icon } from './icon.js';

const THEMES: readonly Preferences['theme'][] = ['auto', 'light', 'dark'];

export function Settings() {
  const words = useWords();
  const current = useValue(preferences, (value) => value);
  return (
    <Dialog title={words.settings.title}>
      <section class="setting">
        <label class="switch">
          <input type="checkbox" checked={current.sound} onChange={(event) => prefer({ sound: event.currentTarget.checked })} />
          <span>{words.settings.sound}</span>
        </label>
        <div class="setting-row">
          <label for="volume">{words.settings.volume}</label>
          <input
            id="volume"
            type="range"
            min="0"
            max="100"
            step="5"
            value={Math.round(current.volume * 100)}
            disabled={!current.sound}
            onInput={(event) => prefer({ volume: Number(event.currentTarget.value) / 100 })}
          />
          <button type="button" class="button button-small" disabled={!current.sound} onClick={() => alarm.test()}>
            {words.settings.test}
          </button>
        </div>
      </section>
      <section class="setting">
        <h3>{words.settings.notify}</h3>
        <p class="quiet">{words.settings.notifyHint}</p>
        <Notifications />
      </section>
      <section class="setting">
        <label class="switch">
          <input
            type="checkbox"
            checked={current.letters}
            onChange={(event) => prefer({ letters: event.currentTarget.checked })}
            aria-describedby="letters-hint"
          />
          <span>{words.settings.letters}</span>
        </label>
        <p id="letters-hint" class="quiet">
          {words.settings.lettersHint}
        </p>
      </section>
      <section class="setting setting-pair">
        <div class="field">
          <label for="theme">{words.settings.theme}</label>
          <select
            id="theme"
            value={current.theme}
            onChange={(event) => prefer({ theme: event.currentTarget.value as Preferences['theme'] })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.settings.themes[theme]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="language">{words.settings.language}</label>
          <select
            id="language"
            value={current.language}
            onChange={(event) => prefer({ language: event.currentTarget.value as DeskLanguage })}
          >
            {Object.entries(DESK_LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </section>
    </Dialog>
  );
}

/** The browser is asked only when this button is pressed. */
function Notifications() {
  const words = useWords();
  const wanted = useValue(preferences, (value) => value.notify);
  const [permission, setPermission] = useState(() => (typeof Notification === 'undefined' ? 'none' : Notification.permission));
  if (permission === 'none') return <p>{words.settings.notifyNone}</p>;
  if (permission === 'denied') return <p>{words.settings.notifyDenied}</p>;
  if (permission === 'granted') {
    return (
      <label class="switch">
        <input type="checkbox" checked={wanted} onChange={(event) => prefer({ notify: event.currentTarget.checked })} />
        <span>{words.settings.notify}</span>
      </label>
    );
  }
  const ask = async () => {
    const answer = await Notification.requestPermission();
    setPermission(answer);
    prefer({ notify: answer === 'granted' });
  };
  return (
    <button type="button" class="button button-small" onClick={() => void ask()}>
      <Icon name="horn" size={18} />
      {words.settings.notifyAsk}
    </button>
  );
}
