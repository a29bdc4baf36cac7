import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { linkIn, mailTo } from '../support/mail';
import {
  CLERK,
  CLERK_ELSEWHERE,
  fillSignInForm,
  newBrowserFor,
  signIn,
  type Account,
} from '../support/people';
import { wordsIn, type Language, type Words } from '../support/words';

const unique = String(Date.now()).slice(-6);
const german = wordsIn('de');

const languages: { language: Language; locale: string }[] = [
  { language: 'de', locale: 'de-DE' },
  { language: 'en', locale: 'en-GB' },
  { language: 'fr', locale: 'fr-FR' },
];

let clerk: Page;
let clerkElsewhere: Page;

test.beforeAll(async ({ browser }) => {
  clerk = await newBrowserFor(browser);
  await signIn(clerk, CLERK);
  clerkElsewhere = await newBrowserFor(browser);
  await signIn(clerkElsewhere, CLERK_ELSEWHERE);
  for (const office of [clerk, clerkElsewhere]) {
    await expect(office.getByRole('heading', { name: german('home.title') })).toBeVisible();
  }
});

test.afterAll(async () => {
  await clerk.context().close();
  await clerkElsewhere.context().close();
});

/** A code of a letter, without the letter. */
async function codeFor(office: Page, company: RegisteredCompany): Promise<string> {
  const desk = new DoorApi(office, `chamber:${company.chamberId}`);
  const issued = await desk.post(`/api/org/v1/organisations/${company.organisationId}/activation-codes`, {});
  const { id } = (await issued.json()) as { id: string };
  const letter = await desk.get(`/api/org/v1/activation-codes/${id}/letter`, { Accept: 'application/json' });
  return ((await letter.json()) as { code: string }).code;
}

async function makeAccount(page: Page, w: Words, account: Account): Promise<void> {
  await page.goto('/register');
  await page.getByLabel(w('register.given-name'), { exact: true }).fill('Claire');
  await page.getByLabel(w('register.family-name'), { exact: true }).fill('Nordholt');
  await page.getByLabel(w('register.email')).fill(account.email);
  await page.getByRole('button', { name: w('register.submit') }).click();
  await page.goto(linkIn(await mailTo(account.email, /\/register\/confirm/), '/register/confirm'));
  await page.getByLabel(w('password.new')).fill(account.password);
  await page.getByRole('button', { name: w('password.submit') }).click();
  await page.getByRole('link', { name: w('password.sign-in') }).click();
  await fillSignInForm(page, account);
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

for (const [index, { language, locale }] of languages.entries()) {
  const w = wordsIn(language);

  test(`[ACC-6] [ACC-7] [USR-9] a head office acts for its branches in other districts, in ${language}`, async ({
    browser,
  }) => {
    const headOffice = await registerCompany(clerk, `${unique}${index}1`);
    const branch = await registerCompany(clerkElsewhere, `${unique}${index}2`);
    const closed = await registerCompany(clerkElsewhere, `${unique}${index}3`);
    const account: Account = {
      email: `zentrale-${language}-${unique}@nordholt.example`,
      password: 'Hobel und Stechbeitel 26',
    };
    const context = await browser.newContext({ locale, timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();
    await makeAccount(page, w, account);
    await expectPage(page, w('activation.title'));
    await fillWizard(page, w, 'Osnabrück', headOffice, await codeFor(clerk, headOffice));
    await expect(page).toHaveURL(new RegExp(`/o/${headOffice.organisationId}$`));
    await page.getByLabel(w('terms.accept.read')).check();
    await page.getByRole('button', { name: w('terms.accept') }).click();
    await expectPage(page, w('home.title'));

    // Under the company's settings, with the letter of the other chamber.
    await page.getByRole('link', { name: w('branches.title'), exact: true }).click();
    await expectPage(page, w('branches.title'));
    await expect(page.getByText(w('branches.empty'), { exact: true })).toBeVisible();
    await page.getByRole('link', { name: w('branches.activate') }).click();
    await expectPage(page, w('branches.activate.title'));
    await fillWizard(page, w, 'München', branch, await codeFor(clerkElsewhere, branch));
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
    await expect(clerkElsewhere.getByRole('row', { name: 'Claire Nordholt' })).toContainText(
      german('users.through-head-office'),
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
    await context.close();
  });
}
