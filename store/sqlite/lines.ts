// Who stands where in a Region's queue, in memory as the database has it: to count the rows before a ticket takes the longer the more
// people wait, and every turn of somebody who waits may ask for it; to sort several Regions' rows as well, and every desk looks at them.
import type { QueuePlace } from '../port.js';
import type { Database } from './database.js';

interface Standing {
  readonly id: string;
  readonly region: string;
  readonly priority: number;
  readonly due_at: number;
  readonly arrival: number;
}

const STANDING = `SELECT id, region, priority, due_at, arrival FROM tickets WHERE state = 'waiting' AND`;

export class Lines {
  /** By Region, in the order of the queue; read when somebody asks first. */
  readonly #lines = new Map<string, Standing[]>();
  readonly #standing = new Map<string, Standing>();

  constructor(readonly db: Database) {}

  /** Null where the ticket does not wait. */
  place(id: string): QueuePlace | null {
    const one = this.#standing.get(id) ?? this.#read(id);
    const line = one && this.#lines.get(one.region);
    return one && line ? { ahead: placeOf(line, one), waiting: line.length } : null;
  }

  /** Those in which somebody waits. */
  regions(): string[] {
    return this.db.all<{ region: string }>(`SELECT DISTINCT region FROM tickets WHERE state = 'waiting'`, []).map(({ region }) => region);
  }

  /** The first tickets of these Regions, in the order of the queue. */
  first(regions: readonly string[], limit: number): string[] {
    const lines = [...new Set(regions)].map((region) => this.#lines.get(region) ?? this.#load(region));
    const first = lines.length === 1 ? lines[0]! : lines.flatMap((line) => line.slice(0, limit)).sort(order);
    return first.slice(0, limit).map(({ id }) => id);
  }

  /** Comes after every change of a ticket's row. */
  changed({ id, region }: { readonly id: string; readonly region: string }): void {
    const line = this.#lines.get(region);
    if (line === undefined) return;
    const before = this.#standing.get(id);
    if (before !== undefined) line.splice(placeOf(line, before), 1);
    this.#standing.delete(id);
    const now = this.db.get<Standing>(`${STANDING} id = ?`, [id]);
    if (now === undefined) return;
    line.splice(placeOf(line, now), 0, now);
    this.#standing.set(id, now);
  }

  /** What was changed was undone, or another process has written. */
  forget(): void {
    this.#lines.clear();
    this.#standing.clear();
  }

  #read(id: string): Standing | undefined {
    const one = this.db.get<Standing>(`${STANDING} id = ?`, [id]);
    if (one !== undefined) this.#load(one.region);
    return one;
  }

  #load(region: string): Standing[] {
    const line = this.db.all<Standing>(`${STANDING} region = ? ORDER BY priority, due_at, arrival`, [region]);
    this.#lines.set(region, line);
    for (const each of line) this.#standing.set(each.id, each);
    return line;
  }
}

/** How many of a line stand before `one`. */
function placeOf(line: readonly Standing[], one: Standing): number {
  let from = 0;
  let to = line.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(line[middle]!, one) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function order(a: Standing, b: Standing): number {
  return a.priority - b.priority || a.due_at - b.due_at || a.arrival - b.arrival;
}
