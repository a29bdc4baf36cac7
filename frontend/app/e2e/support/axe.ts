import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** LNG-3: no violation on any page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing may stick out sideways: a reader at 400 % zoom would have to scroll in two directions. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window);
}

/** @param title of the page that was just chosen: until it is there, the page before may still be shown */
export async function expectPage(page: Page, title?: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, ...(title && { name: title }) })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
