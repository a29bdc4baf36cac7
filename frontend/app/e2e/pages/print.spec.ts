import { expect, test } from '@playwright/test';
import { StandIn } from '../support/stand-in';
import { bookId, week } from '../support/stand-in-data';

const standIn = new StandIn();
let address = '';

test.beforeAll(async () => {
  address = await standIn.start();
});
test.afterAll(() => standIn.stop());

test('a week on paper says whose it is and who approved it, without the frame of the screen', async ({
  page,
}) => {
  standIn.visitor = 'apprentice';
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}/me/record-books/${bookId}/weeks/${week(-3).week}`);

  await expect(page.getByText('Lena Brandt').filter({ visible: true })).toBeVisible();
  await expect(page.getByText(/Freigegeben von Petra Sonnenfeld/).first()).toBeVisible();
  for (const part of ['navigation', 'button', 'link', 'contentinfo'] as const) {
    await expect(page.getByRole(part)).toHaveCount(0);
  }
  await page.screenshot({ path: 'test-results/looks/week-print.png', fullPage: true });
});
