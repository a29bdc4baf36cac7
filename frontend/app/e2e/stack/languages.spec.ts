import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { linkIn, mailTo } from '../support/mail';
import { CLERK, fillSignInForm, newBrowserFor, signIn, type Account } from '../support/people';
import { wordsIn } from '../support/words';

/** The way in, in the languages that the other tests do not speak. The words of the pages are those of the catalogues. */
const languages = [
  {
    language: 'en',
    locale: 'en-GB',
    confirm: /Confirm your e-mail address/,
    newPassword: /Choose a new password/,
    forgotten: 'Forgot your password?',
    wrong: 'The email address or the password is wrong.',
  },
  {
    language: 'fr',
    locale: 'fr-FR',
    confirm: /Confirmez votre adresse e-mail/,
    newPassword: /Choisissez un nouveau mot de passe/,
    forgotten: 'Mot de passe oublié ?',
    wrong: "L'adresse e-mail ou le mot de passe est incorrect.",
  },
] as const;

const unique = String(Date.now()).slice(-7);
const PASSWORD = 'Hobel und Stechbeitel 26';
const NEW_PASSWORD = 'Zinken und Zapfen 27';

let clerk: Page;

test.beforeAll(async ({ browser }) => {
  clerk = await newBrowserFor(browser);
  await signIn(clerk, CLERK);
  await expect(clerk.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
});

test.afterAll(() => clerk.context().close());

/** A code of a letter, without the letter. */
async function codeFor(company: RegisteredCompany): Promise<string> {
  const desk = new DoorApi(clerk, `chamber:${company.chamberId}`);
  const issued = await desk.post(`/api/org/v1/organisations/${company.organisationId}/activation-codes`, {});
  const { id } = (await issued.json()) as { id: string };
  const letter = await desk.get(`/api/org/v1/activation-codes/${id}/letter`, { Accept: 'application/json' });
  return ((await letter.json()) as { code: string }).code;
}

for (const [index, { language, locale, ...says }] of languages.entries()) {
  const w = wordsIn(language);

  test(`[ACC-1] [ACC-2] [ACC-4] [ACC-12] [ACC-13] [ACC-15] [ACC-17] the way in speaks ${language}`, async ({
    browser,
  }) => {
    const company = await registerCompany(clerk, `${unique}${index}`);
    const account: Account = { email: `${language}-${unique}@nordholt.example`, password: PASSWORD };
    const context = await browser.newContext({ locale, timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();

    await page.goto('/register');
    await expectPage(page, w('register.title'));
    await page.getByLabel(w('register.given-name'), { exact: true }).fill('Claire');
    await page.getByLabel(w('register.family-name'), { exact: true }).fill('Nordholt');
    await page.getByLabel(w('register.email')).fill(account.email);
    await page.getByRole('button', { name: w('register.submit') }).click();
    await expectPage(page, w('register.sent.title'));
    await page.goto(linkIn(await mailTo(account.email, says.confirm), '/register/confirm'));
    await expectPage(page, w('confirm.title'));
    await page.getByLabel(w('password.new')).fill(account.password);
    await page.getByRole('button', { name: w('password.submit') }).click();
    await expectPage(page, w('confirm.done.title'));
    await page.getByRole('link', { name: w('password.sign-in') }).click();

    await page.locator('#username').fill(account.email);
    await page.locator('#password').fill('Feierabend-Brotdose-3');
    await page.locator('#kc-login').click();
    await expect(page.getByText(says.wrong)).toBeVisible();
    await page.getByRole('link', { name: says.forgotten }).click();
    await expectPage(page, w('forgot-password.title'));
    await page.getByLabel(w('forgot-password.identifier')).fill(account.email);
    await page.getByRole('button', { name: w('forgot-password.submit') }).click();
    await expectPage(page, w('register.sent.title'));
    await page.goto(linkIn(await mailTo(account.email, says.newPassword), '/forgot-password/new'));
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
    await page.getByLabel(w('activation.code')).fill((await codeFor(company)).toLowerCase());
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
    await context.close();
  });
}
