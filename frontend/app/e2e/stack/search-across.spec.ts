import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { CLERK, newBrowserFor, PASSWORD, signIn, type Account } from '../support/people';
import { ANY, matching, SPEECHES } from '../support/words';

const ACROSS: Account = { email: 'theresa.obermaier@ihk-muenchen.example', password: PASSWORD };
const REASON = 'Wechsel einer Auszubildenden, Akte 4711/26';

for (const speech of SPEECHES) {
  const { w } = speech;

  test(`[USR-16] who may search in all chambers says why, finds and reads, and the other chamber sees it, in ${speech.language}`, async ({
    browser,
  }) => {
    const munich = await newBrowserFor(browser, speech);
    await signIn(munich, ACROSS, speech);
    await munich.getByRole('link', { name: w('search-across.title') }).click();
    await munich.getByRole('button', { name: w('search-across.begin') }).click();
    await expect(munich.getByRole('alert')).toContainText(w('search-across.reason.short'));
    await munich.getByLabel(w('search-across.reason')).fill(REASON);
    await munich.getByRole('button', { name: w('search-across.begin') }).click();
    await expect(
      munich.getByText(matching(w('search-across.reason.is', { reason: REASON, until: ANY }))),
    ).toBeVisible();

    await munich.getByLabel(w('search-across.search')).fill('Hasetal');
    await munich
      .getByRole('table', { name: w('organisations.title') })
      .getByRole('link')
      .first()
      .click();
    await expect(munich.getByRole('heading', { name: 'Hasetal Maschinenbau GmbH' })).toBeVisible();
    await expect(munich.getByText(w('search-across.read-only'))).toBeVisible();
    await expect(munich.getByRole('button', { name: /code/i })).toHaveCount(0);
    await expectAccessible(munich);

    await munich.goBack();
    await munich.getByLabel(w('search-across.search')).fill('Hagemann');
    await munich.getByRole('link', { name: 'Lena Hagemann' }).click();
    await expect(munich.getByRole('heading', { name: 'Lena Hagemann' })).toBeVisible();
    await munich.getByRole('link', { name: w('search-across.back') }).click();
    await munich.getByRole('button', { name: w('search-across.end') }).click();
    await expect(munich.getByLabel(w('search-across.reason'))).toBeVisible();

    const osnabrueck = await newBrowserFor(browser, speech);
    await signIn(osnabrueck, CLERK, speech);
    await expect(async () => {
      await osnabrueck.getByRole('link', { name: w('audit.title') }).click();
      await osnabrueck.reload();
      await expect(
        osnabrueck
          .getByRole('row', { name: /Theresa Obermaier.*Lena Hagemann/ })
          .filter({ hasText: w('audit.action.org.training-relationship.view') })
          .first(),
      ).toBeVisible({
        timeout: 5_000,
      });
    }).toPass();
    await osnabrueck.context().close();
    await munich.context().close();
  });
}
