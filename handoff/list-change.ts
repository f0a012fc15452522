// How a list differs from what somebody shows of it, and the list made anew from that: what a desk is sent instead of three hundred
// requests, of which a few have changed.

export interface ListChange<Item> {
  /** Ids to take out first. */
  readonly gone: readonly string[];
  /** Then to be put in, one after the other, each at its place in the new list. */
  readonly come: readonly { readonly at: number; readonly item: Item }[];
}

/** Null where what has stayed stands in another order: then the whole list says it better. `same` compares two of one id. */
export function changeOf<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  same: (a: Item, b: Item) => boolean,
): ListChange<Item> | null {
  const stays = (id: string) => {
    const [old, now] = [before.get(id), after.get(id)];
    return old !== undefined && now !== undefined && same(old, now);
  };
  const stayed = [...before.keys()].filter(stays);
  const come: { at: number; item: Item }[] = [];
  let at = 0;
  let next = 0;
  for (const [id, item] of after) {
    if (!stays(id)) come.push({ at, item });
    else if (stayed[next++] !== id) return null;
    at += 1;
  }
  return { gone: [...before.keys()].filter((id) => !stays(id)), come };
}

export function applyChange<Item extends { readonly id: string }>(list: readonly Item[], change: ListChange<Item>): Item[] {
  const gone = new Set(change.gone);
  const changed = list.filter(({ id }) => !gone.has(id));
  for (const { at, item } of change.come) changed.splice(at, 0, item);
  return changed;
}
