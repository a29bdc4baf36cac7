import { expect, test } from '@playwright/test';
import { expectPage } from '../support/axe';
import { registerCompany } from '../support/chamber-desk';
import { CLERK, newBrowserFor, signInToDesk } from '../support/people';
import { counting, SPEECHES } from '../support/words';

const UNKNOWN = '0815';

const unique = String(Date.now()).slice(-6);

for (const [index, speech] of SPEECHES.entries()) {
  const { w } = speech;

  test(`[ACC-3] a clerk issues codes for a list, prints the letters as one file and confirms, in ${speech.language}`, async ({
    browser,
  }) => {
    const page = await newBrowserFor(browser, speech);
    await signInToDesk(page, CLERK, speech);
    const companies = [
      await registerCompany(page, `1${unique}${index}`),
      await registerCompany(page, `2${unique}${index}`),
    ];

    await page.getByRole('link', { name: w('letters.title') }).click();
    await page.getByRole('link', { name: w('codes.new') }).click();
    await expectPage(page, w('codes.new'));
    await page.getByRole('button', { name: w('codes.check') }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    const rows = companies.map(({ name, companyNumber }) => `${name};${companyNumber}`);
    await page.getByLabel(w('codes.file')).setInputFiles({
      name: 'betriebe.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Name;Unternehmensnummer', ...rows, `Unbekannt;${UNKNOWN}`].join('\r\n')),
    });
    await expect(page.getByLabel(w('codes.list'), { exact: true })).toHaveValue(
      [...companies.map(({ companyNumber }) => companyNumber), UNKNOWN].join('\n'),
    );
    await page.getByRole('button', { name: w('codes.check') }).click();
    await expect(page.getByText(w('codes.state.unknown'))).toBeVisible();
    await expect(page.getByText(w('codes.state.waiting'))).toHaveCount(2);
    await expectPage(page, w('codes.new'));
    await page.getByRole('button', { name: w('codes.issue', { n: 2 }) }).click();
    await expect(page.getByText(w('codes.issued', { n: 2 }))).toBeVisible();
    await expectPage(page, w('codes.new'));

    await page.getByRole('link', { name: w('codes.to-letters') }).click();
    for (const { name } of companies) {
      await expect(page.getByRole('link', { name })).toBeVisible();
    }
    await expectPage(page, w('letters.title'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: counting(w, 'letters.print') }).click();
    expect((await download).suggestedFilename()).toBe(`${w('letters.file')}.pdf`);
    await page.getByRole('button', { name: counting(w, 'letters.confirm') }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: counting(w, 'letters.confirm') })
      .click();
    for (const { name } of companies) {
      await expect(page.getByRole('link', { name })).toHaveCount(0);
    }
    await expectPage(page, w('letters.title'));
    await page.context().close();
  });
}
