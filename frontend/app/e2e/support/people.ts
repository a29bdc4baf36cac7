import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { GERMAN, type Language, type Speech } from './words';

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

/** Administers the chamber of Osnabrück. */
export const CHAMBER_ADMINISTRATOR: Account = {
  email: 'holger.wessels@ihk-osnabrueck.example',
  password: PASSWORD,
};

/** Runs the installation. */
export const OPERATOR: Account = { email: 'almut.terborg@portalbetrieb.example', password: PASSWORD };
/** Everybody who administers a company of the demo. */
export const COMPANY_ADMINISTRATORS: Account[] = [
  OTHER_ADMINISTRATOR,
  { email: 'sabine.luehrmann@hasetal-maschinenbau.example', password: PASSWORD },
  { email: 'claire.fournier@isarblick.example', password: PASSWORD },
];

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR' };

/** A browser of its own for each person, as they sit at different computers; it asks for one language. */
export async function newBrowserFor(
  browser: Browser,
  { language }: Speech = GERMAN,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: LOCALES[language],
    timezoneId: 'Europe/Berlin',
    ...options,
  });
  return context.newPage();
}

/** From the start page over Keycloak's form and back into the portal. */
export async function signIn(page: Page, account: Account, { w }: Speech = GERMAN): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: w('action.sign-in'), exact: true }).click();
  await fillSignInForm(page, account);
}

/** Signs in and waits for the person's own desk. */
export async function signInToDesk(page: Page, account: Account, speech: Speech = GERMAN): Promise<void> {
  await signIn(page, account, speech);
  await expectDesk(page, speech);
}

export async function expectDesk(page: Page, { w }: Speech = GERMAN): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: w('home.title') })).toBeVisible();
}

export async function fillSignInForm(page: Page, account: Account): Promise<void> {
  await submitSignInForm(page, account);
  await expect(page).not.toHaveURL(/\/auth\//);
}

/** Whatever Keycloak answers. */
export async function submitSignInForm(page: Page, { email, password }: Account): Promise<void> {
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}
