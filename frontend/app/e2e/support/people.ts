import { expect, type Browser, type Page } from '@playwright/test';

export interface Account {
  email: string;
  password: string;
}

/** The demo data that ./guildhall up loads. */
export const PASSWORD = 'Lehrjahre-2026-zeigen';
export const CLERK: Account = { email: 'karin.brinkmann@ihk-osnabrueck.example', password: PASSWORD };
/** In the other chamber's district. */
export const CLERK_ELSEWHERE: Account = {
  email: 'theresa.obermaier@ihk-muenchen.example',
  password: PASSWORD,
};
export const OTHER_ADMINISTRATOR: Account = {
  email: 'dirk.vennegerts@grafschafter-lebensmittel.example',
  password: PASSWORD,
};
/** Whom nobody else signs in: a lock would stop them. */
export const FORGETFUL_TRAINER: Account = {
  email: 'anja.kolde@grafschafter-lebensmittel.example',
  password: PASSWORD,
};
export const OTHER_TRAINER: Account = {
  email: 'juergen.tiemann@hasetal-maschinenbau.example',
  password: PASSWORD,
};

/** A browser of its own for each person, as they sit at different computers. */
export async function newBrowserFor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  return context.newPage();
}

/** From the start page over Keycloak's form and back into the portal. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Anmelden' }).click();
  await fillSignInForm(page, account);
}

export async function fillSignInForm(page: Page, { email, password }: Account): Promise<void> {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page).not.toHaveURL(/\/auth\//);
}
