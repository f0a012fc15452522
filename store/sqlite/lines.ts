// Who stands where in a Region's queue, in memory as the database has it: to count the rows before a ticket takes the longer the more
// people wait, and every turn of somebody who waits may ask for it.
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
    if (one === undefined) return undefined;
    const line = this.db.all<Standing>(`${STANDING} region = ? ORDER BY priority, due_at, arrival`, [one.region]);
    this.#lines.set(one.region, line);
    for (const each of line) this.#standing.set(each.id, each);
    return one;
  }
}

/** How many of a line stand before `one`. */
function placeOf(line: readonly Standing[], one: Standing): number {
  let from = 0;
  let to = line.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(line[middle]!, one)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isBefore(a: Standing, b: Standing): boolean {
  return (a.priority - b.priority || a.due_at - b.due_at || a.arrival - b.arrival) < 0;
}
