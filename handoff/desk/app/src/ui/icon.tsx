// One icon. It never speaks for itself: the word stands beside it, or on the button around it.
import { ICONS, type IconName } from './icons.js';

export type { IconName } from './icons.js';

export function Icon({ name, size = 20, class: more = '' }: { name: IconName; size?: number; class?: string }) {
  return (
    <svg class={`icon ${more}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
