// Passing a conversation on: to a colleague who is there, or to whoever has one of the Region's skills.
import { useState } from 'preact/hooks';
import type { TransferRequest } from '../../../../api.js';
import { desk, useDesk } from '../state/desk.js';
import type { Talk } from '../state/shape.js';
import { assign, transfer } from '../state/tickets.js';
import { useWords } from '../words/words.js';
import { ColleagueChoice } from './colleague-choice.js';
import { closeDialog, Dialog, DialogButtons } from './dialog.js';
import { FaultLine } from './dialogs.js';
import { useSubmit } from './sign-in.js';

export function TransferDialog({ talk }: { talk: Talk }) {
  const words = useWords();
  const colleagues = useDesk((state) => state.colleagues);
  const skills = talk.facts?.skills ?? [];
  const [to, setTo] = useState<TransferRequest | null>(null);
  const [missing, setMissing] = useState(false);
  const { busy, fault, run } = useSubmit();

  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(to === null);
    if (to === null) return;
    void run(() => transfer(desk, talk.id, to)).then((done) => {
      if (!done) return;
      closeDialog();
      desk.notice('done', words.act.done.transfer);
    });
  };
  return (
    <Dialog title={words.transfer.title}>
      <form onSubmit={submit}>
        <ColleagueChoice
          legend={words.transfer.toColleague}
          chosen={to && 'operator' in to ? to.operator : null}
          onChoose={(operator) => setTo({ operator })}
          without={talk.facts?.ticket?.operatorId ?? null}
        />
        {skills.length > 0 && (
          <fieldset>
            <legend>{words.transfer.toSkill}</legend>
            {skills.map(({ id, label }) => {
              const there = colleagues.filter(
                (each) => each.presence === 'available' && each.skills.some((skill) => skill.id === id),
              ).length;
              return (
                <label key={id} class="choice">
                  <input
                    type="radio"
                    name="to"
                    checked={to !== null && 'skills' in to && to.skills[0] === id}
                    onChange={() => setTo({ skills: [id] })}
                  />
                  <span>{label}</span>
                  <small>{words.counters.available(there)}</small>
                </label>
              );
            })}
          </fieldset>
        )}
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

/** A supervisor gives a request that waits to a colleague. */
export function AssignDialog({ ticketId }: { ticketId: string }) {
  const words = useWords();
  const [operator, setOperator] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { busy, fault, run } = useSubmit();
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(operator === null);
    if (operator === null) return;
    void run(() => assign(desk, ticketId, operator)).then((done) => {
      if (!done) return;
      closeDialog();
      desk.notice('done', words.team.assigned);
    });
  };
  return (
    <Dialog title={words.team.assignTitle}>
      <form onSubmit={submit}>
        <ColleagueChoice legend={words.transfer.toColleague} chosen={operator} onChoose={setOperator} without={null} />
        <FaultLine text={missing ? words.team.choose : fault} />
        <DialogButtons>
          <button type="submit" class="button button-primary" disabled={busy}>
            {words.team.assign}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
