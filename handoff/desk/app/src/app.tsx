// Which page is in front: the door, the new password, or the desk; in which language and colours.
import { useEffect, useState } from 'preact/hooks';
import { alarm } from './alert/alarm.js';
import { useDesk } from './state/desk.js';
import { useValue } from './state/observable.js';
import { preferences } from './state/preferences.js';
import { NewPassword, SessionEnded, SignIn } from './ui/sign-in.js';
import { Workspace } from './ui/workspace.js';
import { it } from './words/it.js';
import { loadWords, type Words, WordsContext } from './words/words.js';

export function App() {
  const phase = useDesk((state) => state.phase);
  const expired = useDesk((state) => state.expired);
  const theme = useValue(preferences, (value) => value.theme);
  const words = useDictionary();

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <WordsContext.Provider value={words}>
      {phase === 'starting' && (
        <main class="starting" aria-busy="true">
          {words.loading}
        </main>
      )}
      {phase === 'signed-out' && <SignIn />}
      {phase === 'new-password' && <NewPassword />}
      {phase === 'working' && <Workspace />}
      {expired && <SessionEnded />}
    </WordsContext.Provider>
  );
}

/** The chosen language; Italian until another dictionary is there. */
function useDictionary(): Words {
  const language = useValue(preferences, (value) => value.language);
  const [words, setWords] = useState<Words>(it);
  useEffect(() => {
    let wanted = true;
    void loadWords(language).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = loaded.code;
      alarm.words = loaded;
      setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
