// A handful of honest numbers for /metrics. Counting on the way of a message is a plain addition; Prometheus' own
// objects are filled when somebody looks. No label names a person or a conversation.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Figure } from '../../store/port.js';

export interface Metrics {
  /** Messages accepted from citizens, repeats not counted; and those that a turn has covered since. */
  accepted: number;
  answered: number;
  /** Turns committed, and those that ended with the fallback reply because the work failed. */
  turns: number;
  failedTurns: number;
  /** Turns whose lease another process had by the time of the commit: that one answers. */
  leasesLost: number;
  /** Conversations erased because the time that their Region keeps them was over. */
  expired: number;
  /** Lines of the ledger of decisions that went for the same reason, after their own time. */
  decisionsExpired: number;
  /** How long a turn took from being taken to being committed, in milliseconds. */
  tookTurn(milliseconds: number): void;
  /** How long a citizen waited from the oldest message of a turn to its answer, in milliseconds. */
  waited(milliseconds: number): void;
  /** How long the store took to accept a message durably, in milliseconds. */
  tookAccept(milliseconds: number): void;
  /** What became of a delivery to a channel that is called. */
  delivery(channel: string, fate: 'delivered' | 'postponed' | 'failed'): void;
  /** Something measured only when asked for; left out where that fails. */
  gauge(name: string, help: string, read: () => Reading | Promise<Reading>): void;
  /** What somebody else counts, asked for each time; what it does not tell is left out. */
  figures(read: () => Promise<readonly Figure[]>): void;
  /** The text of /metrics. */
  print(): Promise<string>;
}

/** One number, or one for each set of labels. */
export type Reading = number | readonly { readonly labels: { readonly [name: string]: string }; readonly value: number }[];

/** Seconds. */
const QUICK = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const PATIENT = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const histogram = (name: string, help: string, buckets: number[]) => {
    const times = new Histogram({ name, help, buckets, registers });
    return (milliseconds: number) => times.observe(milliseconds / 1000);
  };
  const deliveries = new Counter({
    name: 'accanto_deliveries_total',
    help: 'Deliveries to channels that are called, by what became of them.',
    labelNames: ['channel', 'fate'],
    registers,
  });
  const sources: (() => Promise<readonly Figure[]>)[] = [];
  const shown = new Map<string, Gauge | Counter>();
  const show = ({ name: called, kind, help, values }: Figure) => {
    const name = `accanto_${called}`;
    const about = { name, help, registers, labelNames: LABELS };
    const metric = shown.get(name) ?? (kind === 'counter' ? new Counter(about) : new Gauge(about));
    shown.set(name, metric);
    metric.reset();
    for (const { labels, value } of values) metric.inc(labels, value);
  };
  const metrics: Metrics = {
    accepted: 0,
    answered: 0,
    turns: 0,
    failedTurns: 0,
    leasesLost: 0,
    expired: 0,
    decisionsExpired: 0,
    tookTurn: histogram('accanto_turn_seconds', 'Seconds from taking a turn to its commit.', QUICK),
    waited: histogram('accanto_answer_seconds', "Seconds from a turn's oldest message to its answer.", PATIENT),
    tookAccept: histogram('accanto_accept_seconds', 'Seconds that the store took to accept a message durably.', QUICK),
    delivery: (channel, fate) => deliveries.inc({ channel, fate }),
    gauge(name, help, read) {
      const gauge = new Gauge({
        name,
        help,
        registers,
        labelNames: LABELS,
        async collect() {
          gauge.reset();
          const reading = await Promise.resolve(read()).catch(() => []);
          if (typeof reading === 'number') gauge.set(reading);
          else for (const { labels, value } of reading) gauge.set(labels, value);
        },
      });
    },
    figures(read) {
      sources.push(read);
    },
    async print() {
      for (const figure of (await Promise.all(sources.map((read) => read()))).flat()) show(figure);
      return registry.metrics();
    },
  };
  const count = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  count('accanto_messages_accepted_total', 'Messages accepted from citizens, repeats not counted.', () => metrics.accepted);
  count('accanto_messages_answered_total', 'Messages of citizens covered by a committed turn.', () => metrics.answered);
  count('accanto_turns_total', 'Turns committed.', () => metrics.turns);
  count('accanto_turns_failed_total', 'Turns answered with the fallback because the work failed.', () => metrics.failedTurns);
  count('accanto_leases_lost_total', 'Turns that another process had by the time of the commit.', () => metrics.leasesLost);
  count(
    'accanto_conversations_expired_total',
    "Conversations erased because their Region's time to keep them was over.",
    () => metrics.expired,
  );
  count(
    'accanto_decisions_expired_total',
    "Lines of the ledger of decisions removed because their Region's time to keep them was over.",
    () => metrics.decisionsExpired,
  );
  metrics.gauge('accanto_memory_resident_bytes', 'Resident memory of the process.', () => process.memoryUsage.rss());
  return metrics;
}

const LABELS = ['region', 'priority', 'server', 'stream'];
