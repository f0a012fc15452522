// The rail at the left: presence, how things stand, the two lists. On a narrow screen it is a page of its own and the
// two lists are chosen at the foot.
import { unreadOf } from '../state/conversations.js';
import { desk, supervisesIn, useDesk } from '../state/desk.js';
import { showTab } from '../state/route.js';
import type { Tab } from '../state/shape.js';
import { useWords } from '../words/words.js';
import { Icon, type IconName } from './icon.js';
import { takeNextAndSay } from './keys.js';
import { PresenceSwitch } from './presence.js';
import { Team } from './team.js';
import { TicketList } from './ticket-list.js';

export function Rail() {
  const words = useWords();
  const supervises = useDesk(supervisesIn);
  const tab = useDesk((state) => state.route.tab);
  const claiming = useDesk((state) => state.claiming !== null);
  return (
    <nav class="rail" aria-label={words.counters.label}>
      <PresenceSwitch />
      <Counters />
      <button type="button" class="button button-primary button-wide take-next" disabled={claiming} onClick={() => takeNextAndSay(words)}>
        {claiming ? words.queue.nextBusy : words.queue.next}
        <kbd class="wide-only">N</kbd>
      </button>
      <div class="rail-tabs wide-only">
        <TabButton tab="queue" />
        <TabButton tab="mine" />
        {supervises && <TabButton tab="team" />}
      </div>
      {supervises && tab === 'team' ? (
        <div class="rail-team">
          <Team />
          <TicketList tab="team" />
        </div>
      ) : (
        <TicketList tab={tab === 'team' ? 'queue' : tab} />
      )}
    </nav>
  );
}

/** The foot of a narrow screen. */
export function Tabs() {
  const words = useWords();
  const supervises = useDesk(supervisesIn);
  return (
    <nav class={`foot${supervises ? ' foot-four' : ''}`} aria-label={words.desk}>
      <TabButton tab="queue" icon="inbox" />
      <TabButton tab="mine" icon="comment" />
      {supervises && <TabButton tab="team" icon="list" />}
      <button type="button" class="tab" aria-label={words.help.short} onClick={() => desk.state.set({ dialog: 'help' })}>
        <Icon name="help-circle" />
        <span>{words.help.short}</span>
      </button>
    </nav>
  );
}

function TabButton({ tab, icon }: { tab: Tab; icon?: IconName }) {
  const words = useWords();
  const current = useDesk((state) => state.route.tab === tab);
  const count = useDesk((state) => (tab === 'queue' ? state.counters.waiting : tab === 'mine' ? state.mine.length : state.team.length));
  const unread = useDesk((state) =>
    tab === 'mine' ? state.mine.reduce((sum, ticket) => sum + unreadOf(state.talks[ticket.conversationId]), 0) : 0,
  );
  return (
    <button type="button" class="tab" aria-current={current ? 'true' : undefined} onClick={() => showTab(desk, tab)}>
      {icon && <Icon name={icon} />}
      <span>{tab === 'queue' ? words.queue.tab : tab === 'mine' ? words.queue.mineTab : words.team.tab}</span>
      <span class="tab-count">{count}</span>
      {unread > 0 && (
        <span class="badge" title={words.queue.unread(unread)}>
          <span aria-hidden="true">{unread}</span>
          <span class="unseen">{words.queue.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}

function Counters() {
  const words = useWords();
  const counters = useDesk((state) => state.counters);
  const entries = [
    ['waiting', counters.waiting, ''],
    ['emergency', counters.emergency, counters.emergency > 0 ? 'counter-emergency' : ''],
    ['overdue', counters.overdue, counters.overdue > 0 ? 'counter-overdue' : ''],
    ['mine', counters.mine, ''],
  ] as const;
  return (
    <div class="counters-box">
      <dl class="counters">
        {entries.map(([name, value, tone]) => (
          <div key={name} class={`counter ${tone}`}>
            <dt>{words.counters[name]}</dt>
            <dd data-counter={name}>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet counters-free">{words.counters.available(counters.available)}</p>
    </div>
  );
}
