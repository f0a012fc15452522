// How urgent something is, by colour, shape and word at once.
import type { Priority } from '../../../../../store/records.js';
import { useWords } from '../words/words.js';
import { Icon } from './icon.js';

export function PriorityMark({ priority }: { priority: Priority }) {
  const words = useWords();
  return (
    <span class={`priority priority-${priority}`}>
      <Icon name={priority} size={16} />
      {words.priority[priority]}
    </span>
  );
}
