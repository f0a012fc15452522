// What is in view stands in the address (#/queue/<ticket>/card), so that the browser's "back" goes back.
import type { Desk } from './desk.js';
import type { Route, Tab } from './shape.js';

export function readRoute(hash: string = location.hash): Route {
  const [tab, ticket, card] = hash.replace(/^#\/?/, '').split('/');
  return {
    tab: tab === 'mine' || tab === 'team' ? tab : 'queue',
    ticket: ticket ? decodeURIComponent(ticket) : null,
    card: card === 'card',
  };
}

function asHash(route: Route): string {
  return `#/${route.tab}${route.ticket === null ? '' : `/${encodeURIComponent(route.ticket)}`}${route.ticket !== null && route.card ? '/card' : ''}`;
}

/** Goes there; `replace` where "back" should not return to what was in view before. */
export function go(desk: Desk, change: Partial<Route>, replace = false): void {
  const route = { ...desk.state.get().route, ...change };
  if (asHash(route) !== location.hash) {
    if (replace) history.replaceState(null, '', asHash(route));
    else history.pushState(null, '', asHash(route));
  }
  desk.state.set({ route });
}

export function showTab(desk: Desk, tab: Tab): void {
  go(desk, { tab });
}

export function followAddress(desk: Desk): void {
  addEventListener('popstate', () => desk.state.set({ route: readRoute(), dialog: null }));
}
