// What whoever watches the service is told: /healthz (the process lives), /readyz (it can do its work, or why not) and
// /metrics. Nothing in here names a person.
import { StoreError } from '../../store/errors.js';
import type { Store } from '../../store/port.js';
import type { Ticket } from '../../store/records.js';
import { json } from '../web/directline.js';
import { HttpError } from './errors.js';
import type { Metrics, Reading } from './metrics.js';
import type { RegionSource } from './regions.js';
import type { Router } from './router.js';

export interface MonitoringParts {
  readonly store: Store;
  readonly regions: RegionSource;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** Open WebSockets of citizens. */
  readonly sockets: () => number;
  /** @throws HttpError while the process goes down */
  readonly mustServe: () => void;
}

/** Waiting requests that are looked at; a longer queue is counted by the Regions' own places. */
const LOOKED_AT = 1_000;
const HOUR = 3_600_000;
/** A median is not another one for what was before these. */
const WAITS = 2_000;

export function addMonitoring(router: Router, { store, regions, metrics, now, sockets, mustServe }: MonitoringParts): void {
  router.add('GET', '/healthz', (ctx) => json(ctx, { ok: true }));
  router.add('GET', '/readyz', async (ctx) => {
    mustServe();
    if (regions.current().regions.size === 0) throw new HttpError(503, 'no_content', 'No Region is published. Run: accanto config check');
    await store.check().catch((error: unknown) => {
      // The store's own words say what to look at; they hold no password and no text.
      throw error instanceof StoreError ? new HttpError(503, error.code, error.message, { 'retry-after': '1' }) : error;
    });
    json(ctx, { ok: true });
  });
  router.add('GET', '/metrics', async (ctx) => {
    ctx.body = await metrics.print();
    ctx.set('content-type', 'text/plain; version=0.0.4; charset=utf-8');
  });

  metrics.figures(() => store.figures());
  metrics.gauge('accanto_open_sockets', 'Open WebSockets of citizens.', sockets);
  // One writing serves both numbers: seconds, or null where the store cannot write.
  let trying: Promise<number | null> | null = null;
  const tryOut = () => {
    const began = performance.now();
    trying ??= store
      .check()
      .then(
        () => (performance.now() - began) / 1_000,
        () => null,
      )
      .finally(() => {
        trying = null;
      });
    return trying;
  };
  metrics.gauge('accanto_store_up', '1 where the store (Redis or the data folder) can be written.', async () =>
    (await tryOut()) === null ? 0 : 1,
  );
  metrics.gauge(
    'accanto_store_write_seconds',
    'Seconds of the durable writing that was tried for these numbers.',
    async () => (await tryOut()) ?? [],
  );
  metrics.gauge('accanto_queue_waiting', `Requests for a person that wait, of the ${LOOKED_AT} most urgent.`, async () =>
    byRegion(await store.queue({ regions: [] }, LOOKED_AT), (tickets) => tickets.length),
  );
  metrics.gauge('accanto_queue_oldest_seconds', 'Seconds that the longest waiting request has waited.', async () =>
    byRegion(
      await store.queue({ regions: [] }, LOOKED_AT),
      (tickets) => (now() - Math.min(...tickets.map(({ createdAt }) => createdAt))) / 1_000,
    ),
  );
  metrics.gauge('accanto_queue_wait_seconds', 'Median seconds from asking for a person to being taken, over the last hour.', async () => {
    const all = await Promise.all(
      [...regions.current().regions.keys()].map(async (region) => {
        const waits = (await store.recentWaits(region, now() - HOUR, WAITS)).map(
          ({ openedAt, claimedAt }) => (claimedAt - openedAt) / 1_000,
        );
        return { labels: { region }, value: median(waits) };
      }),
    );
    return all.filter(({ value }) => !Number.isNaN(value));
  });
}

/** A number for each Region and priority that has somebody waiting; a plain 0 where nobody waits anywhere. */
function byRegion(tickets: readonly Ticket[], measure: (tickets: readonly Ticket[]) => number): Reading {
  const groups = new Map<string, Ticket[]>();
  for (const ticket of tickets) {
    const key = `${ticket.priority} ${ticket.region}`;
    groups.set(key, [...(groups.get(key) ?? []), ticket]);
  }
  if (groups.size === 0) return 0;
  return [...groups.values()].map((group) => ({
    labels: { region: group[0]!.region, priority: group[0]!.priority },
    value: measure(group),
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length >> 1]!;
}
