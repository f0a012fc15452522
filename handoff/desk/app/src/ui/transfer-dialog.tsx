// Passing a conversation on: to a colleague who is there, or to whoever has a skill.
import { useEffect, useState } from 'preact/hooks';
import type { ColleagueView } from '../../../../api.js';
import { desk, useDesk } from '../state/desk.js';
import type { Talk } from '../state/shape.js';
import { transfer } from '../state/tickets.js';
import { useWords } from '../words/words.js';
import { closeDialog, Dialog, DialogButtons } from './dialog.js';
import { FaultLine } from './dialogs.js';
import { useSubmit } from './sign-in.js';

export function TransferDialog({ talk }: { talk: Talk }) {
  const words = useWords();
  const me = useDesk((state) => state.session?.operator.id);
  const colleagues = useDesk((state) => state.colleagues).filter((colleague) => colleague.id !== me && colleague.presence !== 'away');
  const [operator, setOperator] = useState<string | null>(null);
  const [skill, setSkill] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, fault, run } = useSubmit();
  useEffect(() => {
    desk.http
      .get<{ colleagues: readonly ColleagueView[] }>('colleagues')
      .then((answer) => desk.state.set({ colleagues: answer.colleagues }))
      .catch(() => {});
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const skills = skill
      .split(/[,;]/)
      .map((each) => each.trim())
      .filter(Boolean);
    setMissing(operator === null && skills.length === 0);
    if (operator === null && skills.length === 0) return;
    void run(() => transfer(desk, talk.id, operator === null ? { skills } : { operator })).then((done) => {
      if (!done) return;
      closeDialog();
      desk.notice('done', words.act.done.transfer);
    });
  };
  return (
    <Dialog title={words.transfer.title}>
      <form onSubmit={submit}>
        <fieldset>
          <legend>{words.transfer.toColleague}</legend>
          {colleagues.length === 0 && <p class="quiet">{words.transfer.none}</p>}
          {colleagues.map((colleague) => {
            const full = colleague.open >= colleague.capacity;
            return (
              <label key={colleague.id} class={`choice${full ? ' choice-off' : ''}`}>
                <input
                  type="radio"
                  name="operator"
                  checked={operator === colleague.id}
                  disabled={full}
                  onChange={() => {
                    setOperator(colleague.id);
                    setSkill('');
                  }}
                />
                <span class={`dot dot-${colleague.presence}`} />
                <span>{colleague.name}</span>
                <small>
                  {words.presence[colleague.presence]} · {full ? words.transfer.full : words.card.open(colleague.open, colleague.capacity)}
                </small>
              </label>
            );
          })}
        </fieldset>
        <fieldset>
          <legend>{words.transfer.toSkill}</legend>
          <div class="field">
            <label for="transfer-skill">{words.transfer.skill}</label>
            <div class="field-box">
              <input
                id="transfer-skill"
                value={skill}
                aria-describedby="transfer-hint"
                onInput={(event) => {
                  setSkill(event.currentTarget.value);
                  setOperator(null);
                }}
              />
            </div>
            <p id="transfer-hint" class="field-hint">
              {words.transfer.skillHint}
            </p>
          </div>
        </fieldset>
        <FaultLine text={missing ? words.transfer.choose : fault} />
        <DialogButtons>
          <button type="submit" class="button button-primary" disabled={busy}>
            {words.transfer.go}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
