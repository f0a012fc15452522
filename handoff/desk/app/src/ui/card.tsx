// The hand-over card beside the conversation: why a person was asked for, what was already said (each line leads to its
// message), and the facts around it.

import { useState } from 'preact/hooks';
import type { CardLine, HandoffCard } from '../../../../card.js';
import { desk, useDesk } from '../state/desk.js';
import { go } from '../state/route.js';
import type { Talk } from '../state/shape.js';
import { dangerInWords, languageName, reasonInWords, useWords } from '../words/words.js';
import { clockTime, spanInWords, useNow } from './clock.js';
import { History } from './history.js';
import { Icon } from './icon.js';
import { copy } from './outgoing.js';
import { PriorityMark } from './priority.js';
import { jumpTo } from './timeline.js';

export function Card({ talk }: { talk: Talk }) {
  const words = useWords();
  const card = talk.facts?.card ?? null;
  const jump = (seq: number) => {
    go(desk, { card: false }, true);
    requestAnimationFrame(() => jumpTo(seq));
  };
  return (
    <aside class="card" aria-label={words.card.title}>
      <div class="card-head">
        <button type="button" class="back card-back" aria-label={words.card.hide} onClick={() => go(desk, { card: false }, true)}>
          <Icon name="arrow-left" />
        </button>
        <h2>{words.card.title}</h2>
        {talk.facts?.ticket && <PriorityMark priority={talk.facts.ticket.priority} />}
      </div>
      <div class="card-body">
        {card && <CardLines card={card} onJump={jump} />}
        <Facts talk={talk} />
        <History events={talk.facts?.events ?? []} />
        <Colleagues />
        {talk.facts && <Code id={talk.facts.id} />}
      </div>
    </aside>
  );
}

/** The card itself. `onJump` is null where the conversation cannot be read yet. */
export function CardLines({ card, onJump }: { card: HandoffCard; onJump: ((seq: number) => void) | null }) {
  const words = useWords();
  const answers = card.lines.filter((line) => line.kind === 'answer' || line.kind === 'said');
  const dangers = card.lines.filter((line) => line.kind === 'danger');
  const reasons = card.lines.filter((line) => line.kind === 'reason');
  // What stands under "danger signs" need not be said twice.
  const beside = card.reason.filter((reason) => !reason.startsWith('danger'));
  const why = beside.length > 0 ? beside : card.reason;
  return (
    <>
      {(dangers.length > 0 || card.dangerSigns.length > 0) && (
        <section class="card-part card-danger">
          <h3>
            <Icon name="emergency" size={18} /> {words.card.danger}
          </h3>
          <ul>
            {dangers.length > 0
              ? dangers.map((line) => <Line key={`${line.seq} ${line.text}`} line={line} onJump={onJump} />)
              : card.dangerSigns.map((sign) => <li key={sign}>{dangerInWords(words, sign)}</li>)}
          </ul>
        </section>
      )}
      <section class="card-part">
        <h3>{words.card.why}</h3>
        <ul>
          {reasons.length > 0
            ? reasons.map((line) => <Line key={`${line.seq} ${line.text}`} line={line} onJump={onJump} />)
            : why.map((reason) => <li key={reason}>{reasonInWords(words, reason)}</li>)}
        </ul>
        {card.level !== null && (
          <p class="card-level">
            <span>{words.card.level}</span>
            <strong>{words.level[card.level] ?? card.level}</strong>
          </p>
        )}
      </section>
      <section class="card-part">
        <h3>{words.card.answers}</h3>
        {answers.length === 0 ? (
          <p class="quiet">{words.card.empty}</p>
        ) : (
          <ul>
            {answers.map((line) => (
              <Line key={`${line.seq} ${line.text}`} line={line} onJump={onJump} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Line({ line, onJump }: { line: CardLine; onJump: ((seq: number) => void) | null }) {
  const words = useWords();
  const body = (
    <>
      <span>{line.text}</span>
      {line.quote !== undefined && line.quote !== '' && (
        <q dir="auto" class="quote">
          {line.quote}
        </q>
      )}
    </>
  );
  const { seq } = line;
  if (onJump === null || seq === null) return <li class="card-line">{body}</li>;
  return (
    <li>
      <button type="button" class="card-line card-jump" title={words.card.jump} onClick={() => onJump(seq)}>
        {body}
      </button>
    </li>
  );
}

function Facts({ talk }: { talk: Talk }) {
  const words = useWords();
  const now = useNow();
  const facts = talk.facts;
  const ticket = facts?.ticket ?? null;
  if (facts === null) return null;
  return (
    <section class="card-part">
      <h3>{words.card.facts}</h3>
      <dl class="facts">
        <dt>{words.card.language}</dt>
        <dd>{languageName(words, facts.language)}</dd>
        <dt>{words.card.channel}</dt>
        <dd>{words.channel[facts.channel] ?? facts.channel}</dd>
        {ticket && (
          <>
            <dt>{words.card.reach}</dt>
            <dd>{words.reach[ticket.reachability]}</dd>
            <dt>{words.card.kind}</dt>
            <dd>{words.kind[ticket.kind]}</dd>
            <dt>{words.card.asked}</dt>
            <dd>
              {clockTime(words, ticket.createdAt)}, {words.time.since(spanInWords(words, now - Date.parse(ticket.createdAt)))}
            </dd>
          </>
        )}
        <dt>{words.card.region}</dt>
        <dd>{facts.region}</dd>
      </dl>
      <h3>{words.card.contact}</h3>
      {facts.contactPoints.length === 0 ? (
        <p class="quiet">{words.card.noContact}</p>
      ) : (
        <ul class="contacts">
          {facts.contactPoints.map((point) => (
            <li key={`${point.channel} ${point.address} ${point.purpose}`}>
              {point.channel === 'phone' ? <a href={`tel:${point.address}`}>{point.address}</a> : <span>{point.address}</span>}
              <small>{[words.channel[point.channel] ?? point.channel, words.purpose[point.purpose] ?? point.purpose].join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** By which somebody who administers the service erases the conversation. */
function Code({ id }: { id: string }) {
  const words = useWords();
  return (
    <section class="card-part">
      <h3>{words.card.code}</h3>
      <code class="code">{id}</code>
      <button type="button" class="link-button" onClick={() => void copy(id).then(() => desk.notice('done', words.card.codeCopied))}>
        {words.card.copyCode}
      </button>
      <p class="quiet">{words.card.codeHint}</p>
    </section>
  );
}

function Colleagues() {
  const words = useWords();
  const me = useDesk((state) => state.session?.operator.id);
  const colleagues = useDesk((state) => state.colleagues);
  const others = colleagues.filter((colleague) => colleague.id !== me);
  const [open, setOpen] = useState(false);
  const here = others.filter((colleague) => colleague.presence !== 'away');
  const shown = open ? others : here;
  return (
    <section class="card-part">
      <h3>{words.card.colleagues}</h3>
      {shown.length === 0 && <p class="quiet">{words.card.noColleagues}</p>}
      <ul class="colleagues">
        {shown.map((colleague) => (
          <li key={colleague.id}>
            <span class={`dot dot-${colleague.presence}`} />
            <span>{colleague.name}</span>
            <small>
              {words.presence[colleague.presence]} · {words.card.open(colleague.open, colleague.capacity)}
            </small>
          </li>
        ))}
      </ul>
      {others.length > here.length && (
        <button type="button" class="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.presence.away}: {others.length - here.length}
        </button>
      )}
    </section>
  );
}
