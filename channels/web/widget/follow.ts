// Keeps the newest message in sight without tearing the text from under somebody who is reading further up. A message that is longer
// than the view is shown from its beginning, and a warning stays in sight until the citizen has answered.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line } from './line.js';

/** Pixels that still count as being at the end. */
const NEAR = 48;
/** Pixels of air above a message that is shown from its beginning. */
const AIR = 16;

export interface Follow {
  /** True while something new is below the view. */
  readonly below: boolean;
  readonly toEnd: () => void;
  readonly onScroll: () => void;
}

/**
 * The line that must stay in sight: the first warning since a person last spoke, the citizen or the operator who has come to them,
 * otherwise the last line.
 */
function anchorOf(lines: readonly Line[]): number {
  const since = lines.map(({ kind, who }) => kind === 'message' && (who === 'me' || who === 'operator')).lastIndexOf(true) + 1;
  const warning = lines.findIndex((line, at) => at >= since && line.danger);
  return warning >= 0 ? warning : lines.length - 1;
}

const sizeOf = ({ clientWidth, clientHeight }: Element): string => `${clientWidth} ${clientHeight}`;

export function useFollow(box: RefObject<HTMLElement | null>, lines: readonly Line[], typing: boolean): Follow {
  const following = useRef(true);
  /** Where we scrolled to ourselves; any other place was the citizen's wish. */
  const ours = useRef(-1);
  /** The view as it was when we last looked; in another the browser scrolls by itself, and nobody wished it. */
  const size = useRef('');
  const [below, setBelow] = useState(false);
  const last = lines.at(-1);

  const scrollTo = (top: number): void => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = top;
    ours.current = element.scrollTop;
    setBelow(element.scrollHeight - element.scrollTop - element.clientHeight > NEAR);
  };
  const follow = (): void => {
    const element = box.current;
    if (!element) return;
    const anchor = element.querySelectorAll('ol > li')[anchorOf(lines)];
    const top = anchor ? anchor.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop - AIR : 0;
    scrollTo(Math.min(element.scrollHeight, last?.who === 'me' ? Number.POSITIVE_INFINITY : lines.length === 1 ? 0 : top));
  };
  const now = useRef(follow);
  now.current = follow;

  useLayoutEffect(() => {
    if (last?.state === 'sending') following.current = true;
    if (following.current) follow();
    else if (lines.length > 0) setBelow(true);
  }, [last?.key, lines.length, typing]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      size.current = sizeOf(element);
      if (following.current) now.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return {
    below,
    toEnd: () => {
      following.current = true;
      scrollTo(box.current?.scrollHeight ?? 0);
    },
    onScroll: () => {
      const element = box.current;
      if (!element || sizeOf(element) !== size.current || Math.abs(element.scrollTop - ours.current) < 2) return;
      following.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      if (following.current) setBelow(false);
    },
  };
}
