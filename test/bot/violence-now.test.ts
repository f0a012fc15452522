// Violence that is going on while somebody writes, and a threat to kill, which is no wish to die.
import test from 'ava';
import { isThreat, isViolenceNow } from '../../bot/danger/violence-now.js';
import { Talk } from './talk.js';

const said = (text: string) => ({ text, button: null });

for (const [language, first, then] of [
  ['it', 'mio marito mi picchia', 'ha un coltello e sta sfondando la porta'],
  ['en', 'my husband beats me', "he's got a knife and he is kicking the door"],
  ['de', 'mein Mann schlägt mich', 'er hat ein Messer'],
  ['fr', 'mon mari me frappe', 'il a un couteau'],
  ['es', 'mi marido me pega', 'tiene un cuchillo'],
] as const)
  test(`a weapon beside violence puts 112 first: ${language}`, async (t) => {
    const talk = await Talk.begin({ language });
    await talk.says(first);
    t.true('violence' in (talk.state?.danger ?? {}), first);
    await talk.says(then);
    t.true('violence_now' in (talk.state?.danger ?? {}), then);
    t.is(talk.buttons[0], '112');
    t.true(talk.text.startsWith(talk.content.danger.violence_now?.reply[language] ?? '-'), talk.text);
  });

test('what was once, and what is no violence, does not', (t) => {
  for (const text of ['aveva un coltello l anno scorso', 'adesso è al lavoro', 'he used to have a gun', 'vorrei solo parlare'])
    t.false(isViolenceNow(said(text)), text);
});

test('who is threatened with death does not want to die', async (t) => {
  for (const text of ['mio marito mi vuole ammazzare', 'il mio ex minaccia di uccidermi', 'my boyfriend said he is going to kill me']) {
    t.true(isThreat(said(text)), text);
    const talk = await Talk.begin({ language: text.startsWith('my') ? 'en' : 'it' });
    await talk.says(text);
    t.true('violence_now' in (talk.state?.danger ?? {}), text);
    t.false(
      Object.keys(talk.state?.danger ?? {}).some((kind) => kind.startsWith('self_harm')),
      text,
    );
  }
  for (const text of ['mio fratello dice che si vuole ammazzare', 'voglio uccidermi', 'he wants to kill himself'])
    t.false(isThreat(said(text)), text);
  const talk = await Talk.begin();
  await talk.says('mi vuole ammazzare e io voglio morire');
  t.true('self_harm' in (talk.state?.danger ?? {}));
});
