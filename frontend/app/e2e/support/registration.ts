import { expect, type Page } from '@playwright/test';
import { expectPage } from './axe';
import { linkIn, mailTo } from './mail';
import { fillSignInForm, type Account } from './people';

/** A person of whom nobody has heard yet asks for an account; the mail is on its way. */
export async function register(page: Page, givenName: string, { email }: Account): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('Vorname').fill(givenName);
  await page.getByLabel('Nachname').fill('Nordholt');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByRole('button', { name: 'Registrieren' }).click();
  await expect(page.getByRole('heading', { name: 'Prüfen Sie Ihr Postfach' })).toBeVisible();
}

/** Opens the link of a mail, sets the password and signs in. */
export async function acceptByMail(page: Page, account: Account): Promise<void> {
  const mail = await mailTo(account.email, /\/register\/confirm/);
  await page.goto(linkIn(mail, '/register/confirm'));
  await expectPage(page, 'Passwort festlegen');
  await page.getByLabel('Neues Passwort').fill(account.password);
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await expect(page.getByRole('heading', { name: 'Ihr Konto ist bereit' })).toBeVisible();
  await page.getByRole('link', { name: 'Jetzt anmelden' }).click();
  await fillSignInForm(page, account);
}

/** Who administers a company is asked before anything else. */
export async function acceptTerms(page: Page): Promise<void> {
  await page.getByLabel(/^Ich habe die Nutzungsbedingungen gelesen/).check();
  await page.getByRole('button', { name: 'Akzeptieren und weiter' }).click();
}
