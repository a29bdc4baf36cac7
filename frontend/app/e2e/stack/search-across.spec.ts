import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { CLERK, newBrowserFor, PASSWORD, signIn, type Account } from '../support/people';

const ACROSS: Account = { email: 'theresa.obermaier@ihk-muenchen.example', password: PASSWORD };
const REASON = 'Wechsel einer Auszubildenden, Akte 4711/26';

test('[USR-16] who may search in all chambers says why, finds and reads, and the other chamber sees it', async ({
  browser,
}) => {
  const munich = await newBrowserFor(browser);
  await signIn(munich, ACROSS);
  await munich.getByRole('link', { name: 'Suche in allen Kammern' }).click();
  await munich.getByRole('button', { name: 'Suche beginnen' }).click();
  await expect(munich.getByRole('alert')).toContainText('mindestens zehn Zeichen');
  await munich.getByLabel('Warum suchen Sie?').fill(REASON);
  await munich.getByRole('button', { name: 'Suche beginnen' }).click();
  await expect(munich.getByText(`Ihr Grund: „${REASON}“`)).toBeVisible();

  await munich.getByLabel('In allen Kammern suchen').fill('Hasetal');
  await munich.getByRole('table', { name: 'Unternehmen' }).getByRole('link').first().click();
  await expect(munich.getByRole('heading', { name: 'Hasetal Maschinenbau GmbH' })).toBeVisible();
  await expect(munich.getByText('gehört zu einer anderen Kammer')).toBeVisible();
  await expect(munich.getByRole('button', { name: /Code/ })).toHaveCount(0);
  await expectAccessible(munich);

  await munich.goBack();
  await munich.getByLabel('In allen Kammern suchen').fill('Hagemann');
  await munich.getByRole('link', { name: 'Lena Hagemann' }).click();
  await expect(munich.getByRole('heading', { name: 'Lena Hagemann' })).toBeVisible();
  await munich.getByRole('link', { name: 'Zur Suche in allen Kammern' }).click();
  await munich.getByRole('button', { name: 'Suche beenden' }).click();
  await expect(munich.getByLabel('Warum suchen Sie?')).toBeVisible();

  const osnabrueck = await newBrowserFor(browser);
  await signIn(osnabrueck, CLERK);
  await expect(async () => {
    await osnabrueck.getByRole('link', { name: 'Protokoll' }).click();
    await osnabrueck.reload();
    await expect(
      osnabrueck.getByRole('row', { name: /Theresa Obermaier.*Lena Hagemann/ }).first(),
    ).toBeVisible({
      timeout: 5_000,
    });
  }).toPass();
  await osnabrueck.context().close();
  await munich.context().close();
});
