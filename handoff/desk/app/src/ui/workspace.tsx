// The desk at work: bar, rail, conversation, card. What is in view comes from the route; narrow screens show one at a time.
import { useEffect } from 'preact/hooks';
import { closeTalk, lookAt, openTalk } from '../state/conversations.js';
import { desk, findTicket, useDesk } from '../state/desk.js';
import { useWords } from '../words/words.js';
import { Alerts } from './alerts.js';
import { Announcer } from './announcer.js';
import { Card } from './card.js';
import { Conversation } from './conversation.js';
import { Dialogs } from './dialogs.js';
import { Icon } from './icon.js';
import { useKeys } from './keys.js';
import { LostLine } from './line.js';
import { Notices } from './notices.js';
import { Preview } from './preview.js';
import { Rail, Tabs } from './rail.js';
import { useTitle } from './title.js';
import { TopBar } from './top-bar.js';

export function Workspace() {
  const words = useWords();
  const route = useDesk((state) => state.route);
  const ticket = useDesk((state) => (state.route.ticket === null ? null : findTicket(state, state.route.ticket)));
  const followed = useDesk((state) => (ticket ? (state.talks[ticket.conversationId] ?? null) : null));
  const expired = useDesk((state) => state.expired);
  const talk = followed?.ticketId === route.ticket ? followed : null;
  // A supervisor who opens what a colleague has looks in; looking away ends it.
  const theirs = useDesk((state) => state.team.find((each) => each.id === route.ticket) ?? null);
  const isWatched = talk?.watching === true;
  useEffect(() => {
    if (theirs !== null) openTalk(desk, theirs, true);
  }, [theirs?.id]);
  useEffect(() => {
    if (!isWatched || talk === null) return;
    const { id } = talk;
    return () => {
      if (desk.talk(id)?.watching) closeTalk(desk, id);
    };
  }, [isWatched, talk?.id]);
  useKeys();
  useTitle();

  const conversationId = talk?.id ?? null;
  useEffect(() => {
    if (conversationId === null) return;
    lookAt(desk, conversationId);
    const look = () => document.visibilityState === 'visible' && lookAt(desk, conversationId);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [conversationId]);

  const view = route.ticket === null ? 'list' : route.card ? 'card' : 'talk';
  return (
    <div class="workspace" data-view={view} inert={expired}>
      <button type="button" class="skip" onClick={() => document.getElementById('talk')?.focus()}>
        {words.skip}
      </button>
      <TopBar />
      <LostLine />
      <Alerts />
      <main class="columns">
        <h1 class="unseen">
          {words.product} · {words.desk}
        </h1>
        <Rail />
        <section id="talk" class="centre" tabIndex={-1} aria-label={words.talk.region}>
          {talk !== null ? (
            <Conversation key={talk.id} talk={talk} />
          ) : route.ticket !== null ? (
            <Preview key={route.ticket} ticketId={route.ticket} ticket={ticket} />
          ) : (
            <NothingOpen />
          )}
        </section>
        {talk !== null && <Card key={talk.id} talk={talk} />}
      </main>
      <Tabs />
      <Notices />
      <Dialogs talk={talk} />
      <Announcer talk={talk} />
    </div>
  );
}

function NothingOpen() {
  const words = useWords();
  const waiting = useDesk((state) => state.counters.waiting);
  return (
    <div class="nothing">
      <Icon name="comment" size={48} />
      <h2>{words.talk.none}</h2>
      <p>{waiting > 0 ? words.talk.noneHint : words.queue.emptyHint}</p>
      <details class="first-steps">
        <summary>{words.help.first}</summary>
        <ol>
          {words.help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <p class="quiet wide-only">{words.talk.noneKeys}</p>
    </div>
  );
}
