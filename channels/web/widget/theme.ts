// Light or dark, and whether the host's own colour can carry white text. A host that gives a pale colour gets ours instead.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly primary: 'host' | 'ours';
}

/** WCAG relative luminance of a colour as the browser computes it (`rgb(r, g, b)`); null for anything else. */
function luminance(color: string): number | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)/.exec(color);
  if (!parts) return null;
  const [r = 0, g = 0, b = 0] = parts.slice(1).map((part) => {
    const c = Number(part) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A little more than the 4.5 of WCAG AA, because the same colour is also used for text on a tinted ground. */
const ENOUGH = 5;

/** Follows the `theme` attribute (`light`, `dark`, otherwise the system) and looks at the host's colour once. */
export function useTheme(root: { current: HTMLElement | null }, asked: string | null): Look {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const [system, setSystem] = useState(dark.matches);
  const [primary, setPrimary] = useState<Look['primary']>('host');
  useEffect(() => {
    const heard = (): void => setSystem(dark.matches);
    dark.addEventListener('change', heard);
    return () => dark.removeEventListener('change', heard);
  }, []);
  useLayoutEffect(() => {
    if (!root.current) return;
    const probe = document.createElement('i');
    probe.className = 'probe';
    root.current.append(probe);
    const light = luminance(getComputedStyle(probe).backgroundColor);
    probe.remove();
    if (light === null || 1.05 / (light + 0.05) < ENOUGH) setPrimary('ours');
  }, []);
  const theme = asked === 'dark' || asked === 'light' ? asked : system ? 'dark' : 'light';
  return { theme, primary };
}
