// The desk's memory in the page: one value, replaced rather than changed, and those who want to know.
import { useEffect, useReducer, useRef } from 'preact/hooks';

export class Observable<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: T) {}

  get(): T {
    return this.current;
  }

  /** Replaces some fields; listeners hear of it once. */
  set(patch: Partial<T>): void {
    this.current = { ...this.current, ...patch };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** What `select` takes out of it; the component is drawn again only when that changes. */
export function useValue<T extends object, S>(observable: Observable<T>, select: (value: T) => S): S {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const selected = select(observable.get());
  const latest = useRef(selected);
  latest.current = selected;
  const choose = useRef(select);
  choose.current = select;
  useEffect(() => {
    const look = () => {
      if (!Object.is(choose.current(observable.get()), latest.current)) again(undefined);
    };
    look();
    return observable.subscribe(look);
  }, [observable]);
  return selected;
}
