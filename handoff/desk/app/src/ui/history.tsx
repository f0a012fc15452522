// What happened to the request, among the side facts: what, who, when.
import type { TicketEventView } from '../../../../api.js';
import { useWords, type Words } from '../words/words.js';
import { clockTime } from './clock.js';

export function History({ events }: { events: readonly TicketEventView[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  return (
    <section class="card-part">
      <h3>{words.history.title}</h3>
      <ol class="history">
        {events.map((event) => (
          <li key={event.seq}>
            <time dateTime={event.at}>{clockTime(words, event.at)}</time>
            <span>
              {whatInWords(words, event)}
              <small>{whoInWords(words, event.who)}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function whatInWords(words: Words, { what, detail, to }: TicketEventView): string {
  const { history } = words;
  const text = history.what[what] ?? what;
  switch (what) {
    case 'transferred':
      return to === null ? `${text}: ${Array.isArray(detail.skills) ? detail.skills.join(', ') : '?'}` : `${text}: ${to}`;
    case 'raised':
      return typeof detail.priority === 'string' ? `${text}: ${priority(words, detail.priority)}` : text;
    case 'opened':
      return typeof detail.priority === 'string' ? `${text} (${priority(words, detail.priority)})` : text;
    case 'reachability':
      return typeof detail.reachability === 'string' ? reach(words, detail.reachability) : text;
    case 'escalated':
      return detail.escalation === 2 ? history.onCall : text;
    default:
      return text;
  }
}

function whoInWords(words: Words, who: string): string {
  return who === 'bot' ? words.talk.bot : who === 'system' ? words.talk.system : who;
}

const priority = (words: Words, code: string): string => (words.priority as Record<string, string>)[code] ?? code;
const reach = (words: Words, code: string): string => (words.reach as Record<string, string>)[code] ?? code;
