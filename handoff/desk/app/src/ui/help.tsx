// How one works here, and every key.

import { useValue } from '../state/observable.js';
import { preferences } from '../state/preferences.js';
import { useWords, type Words } from '../words/words.js';
import { Dialog } from './dialog.js';

type KeyName = keyof Words['help']['keys'];
type Group = 'anywhere' | 'list' | 'talk' | 'text';

const SHEET: readonly (readonly [Group, readonly (readonly [string, KeyName])[]])[] = [
  [
    'anywhere',
    [
      ['N', 'next'],
      ['1', 'queue'],
      ['2', 'mine'],
      ['3', 'team'],
      ['P', 'pause'],
      ['M', 'sound'],
      ['Alt ↑ ↓', 'other'],
      ['?', 'help'],
    ],
  ],
  [
    'list',
    [
      ['↑ ↓ J K', 'move'],
      ['Home End', 'ends'],
      ['↵', 'open'],
      ['C', 'take'],
    ],
  ],
  [
    'talk',
    [
      ['R', 'reply'],
      ['I', 'note'],
      ['/', 'canned'],
      ['T', 'transfer'],
      ['U', 'release'],
      ['X', 'close'],
      ['Esc', 'back'],
    ],
  ],
  [
    'text',
    [
      ['↵', 'send'],
      ['⇧ ↵', 'line'],
      ['Esc', 'leave'],
    ],
  ],
];

export function Help() {
  const words = useWords();
  const letters = useValue(preferences, (value) => value.letters);
  return (
    <Dialog title={words.help.title} wide>
      {!letters && <p class="warn">{words.help.off}</p>}
      <div class="help-sheet wide-only">
        {SHEET.map(([group, keys]) => (
          <section key={group}>
            <h3>{words.help[group]}</h3>
            <dl>
              {keys.map(([key, name]) => (
                <div key={name}>
                  <dt>
                    {key.split(' ').map((each) => (
                      <kbd key={each}>{each}</kbd>
                    ))}
                  </dt>
                  <dd>{words.help.keys[name]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <section class="help-first">
        <h3>{words.help.first}</h3>
        <ol>
          {words.help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </Dialog>
  );
}
