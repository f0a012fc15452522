// A handful of honest numbers for /metrics. Counting on the way of a message is a plain addition; Prometheus' own
// objects are filled when somebody looks.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  /** Messages accepted from citizens, repeats not counted. */
  accepted: number;
  /** Turns committed, and those that ended with the fallback reply because the work failed. */
  turns: number;
  failedTurns: number;
  /** How long a turn took from being taken to being committed, in milliseconds. */
  tookTurn(milliseconds: number): void;
  /** Something measured only when asked for. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** The text of /metrics. */
  print(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const durations = new Histogram({
    name: 'accanto_turn_seconds',
    help: 'Seconds from taking a turn to its commit.',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const metrics: Metrics = {
    accepted: 0,
    turns: 0,
    failedTurns: 0,
    tookTurn: (milliseconds) => durations.observe(milliseconds / 1000),
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    print: () => registry.metrics(),
  };
  const count = (name: string, help: string, read: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  count('accanto_messages_accepted_total', 'Messages accepted from citizens, repeats not counted.', () => metrics.accepted);
  count('accanto_turns_total', 'Turns committed.', () => metrics.turns);
  count('accanto_turns_failed_total', 'Turns answered with the fallback because the work failed.', () => metrics.failedTurns);
  metrics.gauge('accanto_memory_resident_bytes', 'Resident memory of the process.', () => process.memoryUsage.rss());
  return metrics;
}
