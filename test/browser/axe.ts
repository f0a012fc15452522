// What axe finds on a page, one line for each rule that is broken.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AxeWish {
  /** A selector, where the rest was looked at before. */
  readonly part?: string;
  /** These rules alone. */
  readonly rules?: readonly string[];
}

/**
 * The whole of axe in the page itself. Its other way opens a second page for each look, to gather frames of other origins, of which we
 * have none; and what is in order need not be told.
 */
export async function violations(page: Page, { part, rules }: AxeWish = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  if (rules !== undefined) axe.withRules([...rules]);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.flat().join(' ')} ${html.slice(0, 160)}`).join(' | ')}`,
  );
}
