// Closing with an outcome. The note, if any, is for colleagues.
import { useState } from 'preact/hooks';
import { desk, useDesk } from '../state/desk.js';
import type { Talk } from '../state/shape.js';
import { close } from '../state/tickets.js';
import { useWords } from '../words/words.js';
import { closeDialog, Dialog, DialogButtons } from './dialog.js';
import { FaultLine } from './dialogs.js';
import { useSubmit } from './sign-in.js';

export function CloseDialog({ talk }: { talk: Talk }) {
  const words = useWords();
  const outcomes = talk.facts?.outcomes ?? [];
  const unsent = useDesk(
    (state) => (state.drafts[talk.id]?.text ?? '').trim() !== '' || state.outgoing.some((each) => each.conversationId === talk.id),
  );
  const [outcome, setOutcome] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, fault, run } = useSubmit();
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(outcome === null);
    if (outcome === null) return;
    void run(() => close(desk, talk.id, outcome, note)).then((done) => {
      if (!done) return;
      closeDialog();
      desk.notice('done', words.act.done.close);
    });
  };
  return (
    <Dialog title={words.close.title}>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{words.close.outcome}</legend>
          {outcomes.map((each) => (
            <label key={each.id} class="choice">
              <input type="radio" name="outcome" value={each.id} checked={outcome === each.id} onChange={() => setOutcome(each.id)} />
              <span>{each.label}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="close-note">{words.close.note}</label>
          <textarea id="close-note" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </div>
        <p class="quiet">{words.close.what}</p>
        {unsent && <p class="warn">{words.close.unsent}</p>}
        <FaultLine text={missing ? words.close.missing : fault} />
        <DialogButtons>
          <button type="submit" class="button button-primary" disabled={busy}>
            {words.close.go}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
