// A list that many desks show, written as JSON once for all of them: what it is now, and how it came from what they were told before.
import { changeOf } from './list-change.js';

let made = 0;
const known = new WeakMap<object, string>();

/** An item as JSON; written once for all lists that it stands in. Items are never changed. */
export function written(item: object): string {
  const text = known.get(item) ?? JSON.stringify(item);
  known.set(item, text);
  return text;
}

export class SharedList {
  readonly version = ++made;
  /** Made when the first desk needs it. */
  #whole: string | null = null;

  private constructor(
    readonly items: ReadonlyMap<string, string>,
    /** How it came from another one, as JSON of what is gone and what has come; null where only the whole list says it. */
    readonly change: { readonly from: number; readonly gone: string; readonly come: string } | null,
  ) {}

  /** `last` itself where nothing has changed. */
  static of(items: readonly { readonly id: string }[], last: SharedList | undefined): SharedList {
    const texts = new Map(items.map((item) => [item.id, written(item)]));
    const change = last === undefined ? null : changeOf(last.items, texts, (a, b) => a === b);
    if (last === undefined || change === null) return new SharedList(texts, null);
    if (change.gone.length + change.come.length === 0) return last;
    const come = change.come.map(({ at, item }) => `{"at":${at},"item":${item}}`).join();
    return new SharedList(texts, { from: last.version, gone: JSON.stringify(change.gone), come: `[${come}]` });
  }

  /** The whole list as JSON. */
  get whole(): string {
    this.#whole ??= `[${[...this.items.values()].join()}]`;
    return this.#whole;
  }
}
