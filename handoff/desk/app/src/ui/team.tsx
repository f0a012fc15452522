// For supervisors, above the list of what colleagues have open: how long people wait, how much room there is, who is there.
import type { ColleagueView } from '../../../../api.js';
import { useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';
import { spanInWords, useNow } from './clock.js';

export function Team() {
  const words = useWords();
  const now = useNow();
  const colleagues = useDesk((state) => state.colleagues);
  const oldest = useDesk((state) => state.queue.reduce((first, ticket) => Math.min(first, Date.parse(ticket.createdAt)), Infinity));
  const there = colleagues.filter(({ presence }) => presence === 'available');
  const places = there.reduce((sum, { capacity }) => sum + capacity, 0);
  const free = there.reduce((sum, { capacity, open }) => sum + Math.max(0, capacity - open), 0);
  return (
    <section class="team" aria-label={words.team.people}>
      <dl class="team-facts">
        <div>
          <dt>{words.team.longest}</dt>
          <dd>{oldest === Infinity ? words.team.nobodyWaits : spanInWords(words, now - oldest)}</dd>
        </div>
        <div>
          <dt>{words.team.free}</dt>
          <dd>{words.card.open(free, places)}</dd>
        </div>
      </dl>
      <ul class="colleagues">
        {colleagues.map((colleague) => (
          <Person key={colleague.id} colleague={colleague} />
        ))}
      </ul>
      <h2 class="team-list">{words.team.list}</h2>
    </section>
  );
}

function Person({ colleague }: { colleague: ColleagueView }) {
  const words = useWords();
  const { name, presence, open, capacity, skills } = colleague;
  return (
    <li>
      <span class={`dot dot-${presence}`} />
      <span>{name}</span>
      {skills.length > 0 && <small class="team-skills">{skills.map(({ label }) => label).join(', ')}</small>}
      <small class={open >= capacity ? 'team-full' : ''}>
        {words.presence[presence]} · {words.card.open(open, capacity)}
      </small>
    </li>
  );
}
