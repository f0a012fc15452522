// Mistakes on paper: `file:line: message → remedy`, in the order of the files, as editors and terminals make clickable.
import type { Mistake } from './content.js';

/** One line a mistake, sorted by file and line; '' where there is none. */
export function printMistakes(mistakes: readonly Mistake[], root = ''): string {
  const prefix = root && !root.endsWith('/') ? `${root}/` : root;
  return [...mistakes]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message, remedy }) => `${prefix}${file}:${line}: ${message} → ${remedy}`)
    .join('\n');
}
