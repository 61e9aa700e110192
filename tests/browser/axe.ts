import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and the best practices that axe-core knows. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong with a page, a line for each: which rule, why, and where. An empty list is a pass.
 *
 * @param within a CSS selector, when only a part of the page is meant
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    ([rules, selector]) => (window as unknown as { axe: typeof axe }).axe.run(selector ?? document, { runOnly: rules }),
    [RULES, within] as const,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`));
}
