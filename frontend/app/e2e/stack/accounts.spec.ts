import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { linkIn, mailTo } from '../support/mail';
import { fillSignInForm, newBrowserFor, PASSWORD, signIn, type Account } from '../support/people';

/** An apprentice of the demo data whom no other test needs. */
const NUMBER = 'M-1013';
const APPRENTICE: Account = { email: 'noah.wagner@isarblick.example', password: PASSWORD };
const NEW_PASSWORD = 'Werkbank-Regenbogen-27';
const NEW_EMAIL = 'noah.wagner@neue-adresse.example';

async function expectPage(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('[ACC-13] an apprentice forgets the password, gets a link by apprentice number and signs in with a new one', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await page.goto('/');
  await page.getByRole('link', { name: 'Anmelden' }).click();
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  await expectPage(page, 'Passwort vergessen');
  await page.getByRole('button', { name: 'E-Mail anfordern' }).click();
  await expect(page.getByRole('alert')).toBeFocused();

  await page.getByLabel('E-Mail-Adresse oder Auszubildendennummer').fill(NUMBER.toLowerCase());
  await page.getByRole('button', { name: 'E-Mail anfordern' }).click();
  await expectPage(page, 'Prüfen Sie Ihr Postfach');

  const mail = await mailTo(APPRENTICE.email, /neues Passwort fest/);
  await page.goto(linkIn(mail, '/forgot-password/new'));
  await expectPage(page, 'Neues Passwort festlegen');
  await page.getByLabel('Neues Passwort').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await expectPage(page, 'Ihr neues Passwort gilt');

  await page.getByRole('link', { name: 'Jetzt anmelden' }).click();
  await fillSignInForm(page, { ...APPRENTICE, password: NEW_PASSWORD });
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  await mailTo(APPRENTICE.email, /Passwort wurde geändert/);

  await page.goto(linkIn(mail, '/forgot-password/new'));
  await page.getByLabel('Neues Passwort').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Passwort speichern' }).click();
  await expect(page.getByText('wurde schon benutzt')).toBeVisible();
  await page.context().close();
});

test('[ACC-1] a person moves to another address when the readers of both have agreed', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await signIn(page, { ...APPRENTICE, password: NEW_PASSWORD });
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Adresse ändern' }).click();
  await page.getByLabel('Neue E-Mail-Adresse').fill(NEW_EMAIL);
  await page.getByRole('button', { name: 'Beide Adressen anschreiben' }).click();
  await expect(page.getByText(`${APPRENTICE.email}: wartet auf Bestätigung`)).toBeVisible();
  await expectPage(page, 'Mein Profil');

  const reader = await newBrowserFor(browser);
  const old = await mailTo(APPRENTICE.email, /E-Mail-Adresse ändern/);
  expect(old.text).toContain(NEW_EMAIL);
  await reader.goto(linkIn(old, '/confirm-email'));
  await expectPage(reader, 'E-Mail-Adresse bestätigen');
  await reader.getByRole('button', { name: 'Bestätigen' }).click();
  await expectPage(reader, 'Bestätigt, eine Adresse fehlt noch');

  const fresh = await mailTo(NEW_EMAIL, /neue E-Mail-Adresse/);
  // A link of a mail opens a page of its own.
  await reader.goto('about:blank');
  await reader.goto(linkIn(fresh, '/confirm-email'));
  await reader.getByRole('button', { name: 'Bestätigen' }).click();
  await expectPage(reader, 'Ihre Adresse ist geändert');

  await reader.getByRole('link', { name: 'Anmelden' }).click();
  await fillSignInForm(reader, { email: NEW_EMAIL, password: NEW_PASSWORD });
  await expect(reader.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  await reader.context().close();
  await page.context().close();
});
