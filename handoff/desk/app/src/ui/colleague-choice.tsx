// Radio buttons for the colleagues who are there: who has room, who is full, who can do what.
import { useEffect } from 'preact/hooks';
import type { ColleagueView } from '../../../../api.js';
import { desk, useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly legend: string;
  readonly chosen: string | null;
  readonly onChoose: (operator: string) => void;
  /** Whoever has it now cannot be given it. */
  readonly without: string | null;
}

export function ColleagueChoice({ legend, chosen, onChoose, without }: Props) {
  const words = useWords();
  const colleagues = useDesk((state) => state.colleagues).filter(({ id, presence }) => id !== without && presence !== 'away');
  useEffect(() => {
    desk.http
      .get<{ colleagues: readonly ColleagueView[] }>('colleagues')
      .then((answer) => desk.state.set({ colleagues: answer.colleagues }))
      .catch(() => {});
  }, []);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {colleagues.length === 0 && <p class="quiet">{words.transfer.none}</p>}
      {colleagues.map((colleague) => {
        const full = colleague.open >= colleague.capacity;
        return (
          <label key={colleague.id} class={`choice${full ? ' choice-off' : ''}`}>
            <input type="radio" name="to" checked={chosen === colleague.id} disabled={full} onChange={() => onChoose(colleague.id)} />
            <span class={`dot dot-${colleague.presence}`} />
            <span>{colleague.name}</span>
            <small>
              {[...colleague.skills.map(({ label }) => label), words.presence[colleague.presence]].join(' · ')} ·{' '}
              {full ? words.transfer.full : words.card.open(colleague.open, colleague.capacity)}
            </small>
          </label>
        );
      })}
    </fieldset>
  );
}
