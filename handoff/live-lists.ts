// What a desk is told of its lists, the queue and the colleagues. Thousands of desks look at a few different lists: each is read and
// written once for all of them, and a desk that has the last one is told only what has changed.
import { mayTake, supervises } from './access.js';
import type { LiveSocket } from './live-socket.js';
import { Glance, profileOf, type Queues } from './queue.js';
import { SharedFrames } from './shared-frames.js';
import { SharedList } from './shared-list.js';
import type { Views } from './views.js';

type Named = ReadonlyMap<string, SharedList>;

/** How a list is made from the last one of this name, and kept for the next time. */
type Share = (name: string, read: () => Promise<readonly { readonly id: string }[]>) => Promise<SharedList>;

const NOTHING = { gone: '[]', come: '[]' } as const;

export class LiveLists {
  /** What desks of one profile, and of the same Regions, were told last. */
  #queues = new Map<string, SharedList>();
  #colleagues = new Map<string, SharedList>();

  constructor(private readonly parts: { readonly queues: Queues; readonly views: Views }) {}

  /** What others of its kind were told last will do at first: after a restart very many come back at once. */
  async greet(desk: LiveSocket): Promise<void> {
    const frames = new SharedFrames();
    await this.#tellQueue(desk, new Glance(), lastOr(this.#queues), frames);
    await this.#tellColleagues(desk, new Glance(), lastOr(this.#colleagues), frames);
  }

  /** To be called for every desk, so that lists which nobody looks at any more are forgotten. */
  queueRound(): (desk: LiveSocket) => Promise<void> {
    const [last, glance] = [this.#queues, new Glance()];
    this.#queues = new Map();
    const share = madeFrom(last, this.#queues);
    const frames = new SharedFrames();
    return (desk) => this.#tellQueue(desk, glance, share, frames);
  }

  colleaguesRound(): (desk: LiveSocket) => Promise<void> {
    const [last, glance] = [this.#colleagues, new Glance()];
    this.#colleagues = new Map();
    const share = madeFrom(last, this.#colleagues);
    const frames = new SharedFrames();
    return (desk) => this.#tellColleagues(desk, glance, share, frames);
  }

  async #tellQueue(desk: LiveSocket, glance: Glance, share: Share, frames: SharedFrames): Promise<void> {
    const { operator, shows } = desk;
    if (!mayTake(operator)) return;
    const { queues } = this.parts;
    const profile = profileOf(operator);
    const list = await glance.once(`list ${profile}`, () => share(profile, () => queues.waiting(operator, glance)));
    const { count, text: mine } = await this.#mine(desk);
    const counters = JSON.stringify({ ...(await queues.counters(operator, glance)), mine: count });
    const isSupervisor = operator.regions.some((region) => supervises(operator, region));
    const assigned = isSupervisor ? JSON.stringify(await queues.assigned(operator, glance)) : '';

    const isSame = { queue: shows.queue === list.version, mine: shows.mine === mine, assigned: shows.assigned === assigned };
    if (isSame.queue && isSame.mine && isSame.assigned && shows.counters === counters) return;
    const change = isSame.queue ? NOTHING : list.change?.from === shows.queue ? list.change : null;
    const withChanges = desk.followsChanges && change !== null;
    const also =
      (withChanges && isSame.mine ? '' : `,"mine":${mine}`) +
      (!isSupervisor || (withChanges && isSame.assigned) ? '' : `,"assigned":${assigned}`);
    const write = () => {
      const what = withChanges
        ? `"kind":"queue-change","gone":${change.gone},"come":${change.come}`
        : `"kind":"queue","tickets":${list.whole}`;
      return `{${what},"counters":${counters}${also}}`;
    };
    // Without anything of its own it is what everybody of this profile is told who has as many and was told the same before.
    desk.sendText(also === '' ? frames.of(`${profile} ${shows.queue} ${count}`, write) : write());
    Object.assign(shows, { queue: list.version, counters, mine, assigned });
  }

  /** Read again only where something may have changed. */
  async #mine(desk: LiveSocket): Promise<{ readonly text: string; readonly count: number }> {
    if (desk.mineChanged) {
      desk.mineChanged = false;
      const mine = await this.parts.queues.mine(desk.operator).catch((error: unknown) => {
        desk.mineChanged = true;
        throw error;
      });
      desk.mine = { text: JSON.stringify(mine), count: mine.length };
    }
    return desk.mine;
  }

  async #tellColleagues(desk: LiveSocket, glance: Glance, share: Share, frames: SharedFrames): Promise<void> {
    const { regions } = desk.operator;
    const name = regions.join(' ');
    const list = await glance.once(name, () => share(name, () => this.parts.views.colleagues(regions)));
    const { shows } = desk;
    if (shows.colleagues === list.version) return;
    const { change } = list;
    desk.sendText(
      desk.followsChanges && change?.from === shows.colleagues
        ? frames.of(`change ${name}`, () => `{"kind":"presence-change","gone":${change.gone},"come":${change.come}}`)
        : frames.of(`whole ${name}`, () => `{"kind":"presence","colleagues":${list.whole}}`),
    );
    shows.colleagues = list.version;
  }
}

function madeFrom(last: Named, kept: Map<string, SharedList>): Share {
  return async (name, read) => {
    const list = SharedList.of(await read(), last.get(name));
    kept.set(name, list);
    return list;
  };
}

function lastOr(kept: Map<string, SharedList>): Share {
  const make = madeFrom(kept, kept);
  return async (name, read) => kept.get(name) ?? make(name, read);
}
