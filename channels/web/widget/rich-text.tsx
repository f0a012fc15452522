// Texts of the service as elements: links, numbers to call, bold. Built from text nodes only, so a message can never become markup.
import type { ComponentChildren, JSX } from 'preact';

const URL_PART = String.raw`https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]`;
/** Emergency and help lines of Italy, toll-free and international numbers; a short number only where it stands alone. */
const NUMBER_PART = String.raw`(?<![\d.,:/+€%-]|\d )(?:112|113|114|115|117|118|1500|1515|1522|1530|19696|116[ .]?117|116[ .]?000|116[ .]?123|800(?:[ .-]?\d){5,7}|(?:\+|00)\d(?:[ .-]?\d){7,13}|0\d{1,3}[ .-]\d(?:[ .-]?\d){4,8})(?![\d%€°]|[.,:/-]\d| %)`;
const BOLD_PART = String.raw`\*\*([^*\n]+)\*\*`;
const NAMED_PART = String.raw`\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)`;

const PLAIN = `(${URL_PART})|(${NUMBER_PART})`;

/** Lookbehind is younger than some browsers that citizens have; there numbers stay text. */
function pattern(source: string): RegExp | null {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return null;
  }
}
const plain = pattern(PLAIN);
const markdown = pattern(`${PLAIN}|${NAMED_PART}|${BOLD_PART}`);

function Outside({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

export const Call = ({ number, children }: { number: string; children?: ComponentChildren }): JSX.Element => (
  <a class="call" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    {children ?? number}
  </a>
);

/** The pieces of a text. With `links` false (the citizen's own words) nothing is turned into anything. */
export function pieces(text: string, options: { links: boolean; markdown: boolean }): ComponentChildren[] {
  const found = options.links ? (options.markdown ? markdown : plain) : null;
  if (!found) return [text];
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(found)) {
    const [whole, url, number, label, target, bold] = match;
    if (match.index > at) parts.push(text.slice(at, match.index));
    if (url) parts.push(<Outside href={url}>{url.replace(/^https?:\/\//, '')}</Outside>);
    else if (number) parts.push(<Call number={number} />);
    else if (target) parts.push(<Outside href={target}>{label}</Outside>);
    else parts.push(<strong>{pieces(bold ?? '', options)}</strong>);
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
