import { expect, type Page } from '@playwright/test';
import { expectPage } from './axe';
import { linkIn, mailTo } from './mail';
import { fillSignInForm, type Account } from './people';
import { GERMAN, type Speech } from './words';

/** A person of whom nobody has heard yet asks for an account; the mail is on its way. */
export async function register(
  page: Page,
  givenName: string,
  { email }: Account,
  { w }: Speech = GERMAN,
): Promise<void> {
  await page.goto('/register');
  await page.getByLabel(w('register.given-name'), { exact: true }).fill(givenName);
  await page.getByLabel(w('register.family-name'), { exact: true }).fill('Nordholt');
  await page.getByLabel(w('register.email')).fill(email);
  await page.getByRole('button', { name: w('register.submit') }).click();
  await expect(page.getByRole('heading', { name: w('register.sent.title') })).toBeVisible();
}

/** Opens the link of a mail, sets the password and signs in. */
export async function acceptByMail(page: Page, account: Account, { w }: Speech = GERMAN): Promise<void> {
  const mail = await mailTo(account.email, /\/register\/confirm/);
  await page.goto(linkIn(mail, '/register/confirm'));
  await expectPage(page, w('confirm.title'));
  await page.getByLabel(w('password.new')).fill(account.password);
  await page.getByRole('button', { name: w('password.submit') }).click();
  await expect(page.getByRole('heading', { name: w('confirm.done.title') })).toBeVisible();
  await page.getByRole('link', { name: w('password.sign-in') }).click();
  await fillSignInForm(page, account);
}

/** Who administers a company is asked before anything else. */
export async function acceptTerms(page: Page, { w }: Speech = GERMAN): Promise<void> {
  await page.getByLabel(w('terms.accept.read')).check();
  await page.getByRole('button', { name: w('terms.accept') }).click();
}
