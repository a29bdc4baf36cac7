import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { registerCompany } from '../support/chamber-desk';
import { CLERK, newBrowserFor, signIn } from '../support/people';

const UNKNOWN = '0815';

test('[ACC-3] a clerk issues codes for a list, prints the letters as one file and confirms', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  const check = async (title: string) => {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  await signIn(page, CLERK);
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  const unique = String(Date.now()).slice(-7);
  const companies = [await registerCompany(page, `1${unique}`), await registerCompany(page, `2${unique}`)];

  await page.getByRole('link', { name: 'Aktivierungsbriefe' }).click();
  await page.getByRole('link', { name: 'Codes für eine Liste' }).click();
  await check('Codes für eine Liste');
  await page.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  const rows = companies.map(({ name, companyNumber }) => `${name};${companyNumber}`);
  await page.getByLabel('Datei mit Unternehmensnummern').setInputFiles({
    name: 'betriebe.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Name;Unternehmensnummer', ...rows, `Unbekannt;${UNKNOWN}`].join('\r\n')),
  });
  await expect(page.getByLabel('Unternehmensnummern', { exact: true })).toHaveValue(
    [...companies.map(({ companyNumber }) => companyNumber), UNKNOWN].join('\n'),
  );
  await page.getByRole('button', { name: 'Liste prüfen' }).click();
  await expect(page.getByText('Unbekannte Nummer')).toBeVisible();
  await expect(page.getByText('Bekommt einen Code')).toHaveCount(2);
  await check('Codes für eine Liste');
  await page.getByRole('button', { name: '2 Codes ausstellen' }).click();
  await expect(page.getByText('2 Codes sind ausgestellt.')).toBeVisible();
  await check('Codes für eine Liste');

  await page.getByRole('link', { name: 'Zu den Briefen' }).click();
  for (const { name } of companies) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await check('Aktivierungsbriefe');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Briefe herunterladen/ }).click();
  expect((await download).suggestedFilename()).toBe('Aktivierungsbriefe.pdf');
  await page.getByRole('button', { name: /^Druck von/ }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Druck von/ })
    .click();
  for (const { name } of companies) {
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  }
  await check('Aktivierungsbriefe');
  await page.context().close();
});
