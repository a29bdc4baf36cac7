import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, issueCode, registerCompany } from '../support/chamber-desk';
import { linkIn, mailTo } from '../support/mail';
import {
  CLERK,
  fillSignInForm,
  newBrowserFor,
  signInToDesk,
  submitSignInForm,
  type Account,
} from '../support/people';
import { ENGLISH, FRENCH } from '../support/words';

const unique = String(Date.now()).slice(-7);
const PASSWORD = 'Hobel und Stechbeitel 26';
const NEW_PASSWORD = 'Zinken und Zapfen 27';

let clerk: Page;

test.beforeAll(async ({ browser }) => {
  clerk = await newBrowserFor(browser);
  await signInToDesk(clerk, CLERK);
});

test.afterAll(() => clerk.context().close());

/** The way in, in the languages that the other tests of it do not speak. */
for (const [index, speech] of [ENGLISH, FRENCH].entries()) {
  const { w, language } = speech;

  test(`[ACC-1] [ACC-2] [ACC-4] [ACC-12] [ACC-13] [ACC-15] [ACC-17] the way in speaks ${language}`, async ({
    browser,
  }) => {
    const company = await registerCompany(clerk, `${unique}${index}`);
    const { code } = await issueCode(new DoorApi(clerk, `chamber:${company.chamberId}`), company);
    const account: Account = { email: `${language}-${unique}@nordholt.example`, password: PASSWORD };
    const page = await newBrowserFor(browser, speech);

    await page.goto('/register');
    await expectPage(page, w('register.title'));
    await page.getByLabel(w('register.given-name'), { exact: true }).fill('Claire');
    await page.getByLabel(w('register.family-name'), { exact: true }).fill('Nordholt');
    await page.getByLabel(w('register.email')).fill(account.email);
    await page.getByRole('button', { name: w('register.submit') }).click();
    await expectPage(page, w('register.sent.title'));
    await page.goto(
      linkIn(await mailTo(account.email, speech.subject('confirm-registration')), '/register/confirm'),
    );
    await expectPage(page, w('confirm.title'));
    await page.getByLabel(w('password.new')).fill(account.password);
    await page.getByRole('button', { name: w('password.submit') }).click();
    await expectPage(page, w('confirm.done.title'));
    await page.getByRole('link', { name: w('password.sign-in') }).click();

    await submitSignInForm(page, { ...account, password: 'Feierabend-Brotdose-3' });
    await expect(page.getByText(speech.signInPage('invalidUserMessage'))).toBeVisible();
    await page.getByRole('link', { name: speech.signInPage('guildhallForgotPassword') }).click();
    await expectPage(page, w('forgot-password.title'));
    await page.getByLabel(w('forgot-password.identifier')).fill(account.email);
    await page.getByRole('button', { name: w('forgot-password.submit') }).click();
    await expectPage(page, w('register.sent.title'));
    await page.goto(
      linkIn(await mailTo(account.email, speech.subject('new-password')), '/forgot-password/new'),
    );
    await expectPage(page, w('new-password.title'));
    await page.getByLabel(w('password.new')).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: w('password.submit') }).click();
    await expectPage(page, w('new-password.done.title'));
    await page.getByRole('link', { name: w('password.sign-in') }).click();
    await fillSignInForm(page, { ...account, password: NEW_PASSWORD });

    await expectPage(page, w('activation.title'));
    await page.getByLabel(w('activation.chamber.search')).fill('Osnabrück');
    await page.getByLabel(company.chamberName).check();
    await page.getByRole('button', { name: w('action.next') }).click();
    await page.getByLabel(w('activation.number')).fill(company.companyNumber);
    await page.getByRole('button', { name: w('action.next') }).click();
    await page.getByLabel(w('activation.code')).fill(code.toLowerCase());
    await expect(page.getByText(w('activation.code.complete'))).toBeVisible();
    await page.getByRole('button', { name: w('action.next') }).click();
    await page.getByRole('button', { name: w('activation.check.activate') }).click();

    await expect(page).toHaveURL(new RegExp(`/o/${company.organisationId}$`));
    await expectPage(page, w('terms.title'));
    await page.getByLabel(w('terms.accept.read')).check();
    await page.getByRole('button', { name: w('terms.accept') }).click();
    await expectPage(page, w('home.title'));
    await page.goto('/profile');
    await expectPage(page, w('profile.title'));
    await expect(page.getByText(w('identifiers.empty'), { exact: true })).toBeVisible();
    await page.context().close();
  });
}
