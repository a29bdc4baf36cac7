import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, issueCode, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { openCompany } from '../support/open-company';
import { CLERK_ELSEWHERE, newBrowserFor, signInToDesk } from '../support/people';
import { GERMAN, SPEECHES, type Words } from '../support/words';

const unique = String(Date.now()).slice(-6);
const german = GERMAN.w;

let clerkElsewhere: Page;

test.beforeAll(async ({ browser }) => {
  clerkElsewhere = await newBrowserFor(browser);
  await signInToDesk(clerkElsewhere, CLERK_ELSEWHERE);
});

test.afterAll(() => clerkElsewhere.context().close());

/** A code of a letter, without the letter. */
async function codeFor(company: RegisteredCompany): Promise<string> {
  return (await issueCode(new DoorApi(clerkElsewhere, `chamber:${company.chamberId}`), company)).code;
}

async function fillWizard(
  page: Page,
  w: Words,
  place: string,
  company: RegisteredCompany,
  code: string,
): Promise<void> {
  await page.getByLabel(w('activation.chamber.search')).fill(place);
  await page.getByLabel(company.chamberName).check();
  await page.getByRole('button', { name: w('action.next') }).click();
  await page.getByLabel(w('activation.number')).fill(company.companyNumber);
  await page.getByRole('button', { name: w('action.next') }).click();
  await page.getByLabel(w('activation.code')).fill(code);
  await page.getByRole('button', { name: w('action.next') }).click();
  await page.getByRole('button', { name: w('activation.check.activate') }).click();
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[ACC-6] [ACC-7] [USR-9] a head office acts for its branches in other districts, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const branch = await registerCompany(clerkElsewhere, `${unique}${index}2`);
    const closed = await registerCompany(clerkElsewhere, `${unique}${index}3`);
    const open = await openCompany(browser, `${unique}${index}1`, speech);
    const headOffice = open.company;
    const page = open.administrator;
    const { chamberId, companyNumber } = headOffice;
    const { code } = await issueCode(open.clerkApi, headOffice);
    const opened = await open.administratorApi.post('/api/org/v1/activations', {
      chamberId,
      companyNumber,
      code,
    });
    expect(opened.status(), await opened.text()).toBe(201);

    // Under the company's settings, with the letter of the other chamber.
    await page.getByRole('link', { name: w('branches.title'), exact: true }).click();
    await expectPage(page, w('branches.title'));
    await expect(page.getByText(w('branches.empty'), { exact: true })).toBeVisible();
    await page.getByRole('link', { name: w('branches.activate') }).click();
    await expectPage(page, w('branches.activate.title'));
    await fillWizard(page, w, 'München', branch, await codeFor(branch));
    await expect(page).toHaveURL(new RegExp(`/o/${branch.organisationId}$`));
    await expectPage(page, w('home.title'));
    await page.getByRole('link', { name: w('trainers.title'), exact: true }).click();
    await expect(page.getByRole('row', { name: branch.trainer.name })).toBeVisible();
    await page.getByRole('link', { name: w('branches.title'), exact: true }).click();
    await expect(
      page.getByText(w('branches.belongs', { name: branch.name, headOffice: headOffice.name })),
    ).toBeVisible();

    // A clerk of the other chamber names the head office of one that is closed; no code.
    await clerkElsewhere.goto(`/c/${closed.chamberId}/organisations/${closed.organisationId}`);
    await clerkElsewhere.getByRole('button', { name: german('head-office.set') }).click();
    const dialog = clerkElsewhere.getByRole('dialog');
    await dialog.getByLabel(german('head-office.chamber')).selectOption(headOffice.chamberName);
    await dialog.getByLabel(german('head-office.number')).fill(headOffice.companyNumber);
    await dialog.getByRole('button', { name: german('head-office.set') }).click();
    await expect(
      clerkElsewhere.getByText(german('head-office.was-set', { headOffice: headOffice.name })),
    ).toBeVisible();
    await expectPage(clerkElsewhere, closed.name);
    await page.goto(`/o/${headOffice.organisationId}/branches`);
    await expect(page.getByRole('row', { name: branch.name })).toContainText(branch.chamberName);
    await expect(async () => {
      await page.goto(`/o/${headOffice.organisationId}/branches`);
      await page
        .getByRole('link', { name: w('branches.act-for', { name: closed.name }) })
        .click({ timeout: 5_000 });
      await expect(page.getByRole('heading', { name: w('home.title') })).toBeVisible({ timeout: 5_000 });
    }).toPass();

    // The branch's people see where the role comes from; without the head office it is gone at once.
    await clerkElsewhere.goto(`/c/${branch.chamberId}/organisations/${branch.organisationId}`);
    await expect(clerkElsewhere.getByRole('row', { name: /^Petra Nordholt/ })).toContainText(
      german('representatives.by-head-office', { home: headOffice.name }),
    );
    await clerkElsewhere.getByRole('button', { name: german('head-office.remove') }).click();
    const confirm = clerkElsewhere.getByRole('alertdialog');
    await expect(confirm).toContainText(
      german('head-office.remove.text', { name: branch.name, headOffice: headOffice.name }),
    );
    await confirm.getByRole('button', { name: german('head-office.remove') }).click();
    await expect(clerkElsewhere.getByText(german('head-office.removed'))).toBeVisible();
    await expect(async () => {
      await page.goto(`/o/${branch.organisationId}`);
      await expect(page.getByRole('heading', { name: w('no-function.title') })).toBeVisible({
        timeout: 5_000,
      });
    }).toPass();
    await page.goto('/functions');
    await expect(page.getByRole('link', { name: closed.name })).toBeVisible();
    await open.close();
  });
}
