// Parts of the examples to be held out of training in turn.

/**
 * A writer's examples stand together in a file and resemble one another, while citizens are nobody who wrote any. So each fold is one
 * part of every file, not a draw from all of it, and what is measured there holds for strangers.
 * @param fileOf the file of each example, in the order of the examples
 * @param spread draws from all of each file instead
 */
export function foldsOf(fileOf: readonly string[], folds: number, spread = false): Int32Array {
  const files = new Map<string, number[]>();
  for (const [i, file] of fileOf.entries()) {
    const members = files.get(file) ?? [];
    members.push(i);
    files.set(file, members);
  }
  const fold = new Int32Array(fileOf.length);
  let turn = 0;
  for (const members of files.values()) {
    // Starts each file in another fold, or those with one or two texts would all share the first.
    for (const [k, i] of members.entries()) fold[i] = ((spread ? k : Math.floor((k * folds) / members.length)) + turn) % folds;
    turn++;
  }
  return fold;
}
