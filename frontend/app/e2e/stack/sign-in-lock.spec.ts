import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { DoorApi } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { FORGETFUL_TRAINER, newBrowserFor, OTHER_ADMINISTRATOR, signIn } from '../support/people';

const NAME = 'Anja Kolde';
const WRONG = 'Feierabend-Brotdose-3';

async function check(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Tries a password on Keycloak's form, which answers with the form again. */
async function isRefused(page: Page, password: string): Promise<void> {
  await page.locator('#username').fill(FORGETFUL_TRAINER.email);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page.getByText('E-Mail-Adresse oder Passwort ist falsch')).toBeVisible();
}

/** How many wrong passwords identity-service knows of. */
async function failures(api: DoorApi, organisationId: string): Promise<number | undefined> {
  const place = `organisationId=${organisationId}`;
  const grants = await api.get(`/api/permission/v1/grants?${place}`);
  const { items } = (await grants.json()) as { items: { personId: string; personName?: string }[] };
  const person = items.find(({ personName }) => personName === NAME);
  const answer = await api.get(`/api/identity/v1/sign-ins?${place}&personId=${person?.personId}`);
  const found = (await answer.json()) as { items: { failures: number }[] };
  return found.items[0]?.failures;
}

test('[ACC-12] [USR-1] five wrong passwords lock; the person is told, the administrator unlocks', async ({
  browser,
}) => {
  const administrator = await newBrowserFor(browser);
  await signIn(administrator, OTHER_ADMINISTRATOR);
  await expect(administrator.getByRole('heading', { level: 1, name: 'Meine Aufgaben' })).toBeVisible();
  await administrator.getByRole('link', { name: 'Personen', exact: true }).click();
  const row = administrator.getByRole('row', { name: NAME });
  await expect(row).toBeVisible();
  await check(administrator, 'Personen');
  const organisationId = /\/o\/([^/]+)/.exec(administrator.url())?.[1] ?? '';
  const api = new DoorApi(administrator, `organisation:${organisationId}`);

  const trainer = await newBrowserFor(browser);
  await signIn(trainer, FORGETFUL_TRAINER);
  await expect.poll(() => failures(api, organisationId)).toBe(0);
  await trainer.context().clearCookies();
  await trainer.goto('/');
  await trainer.getByRole('link', { name: 'Anmelden' }).click();
  for (let tried = 1; tried <= 5; tried++) {
    await isRefused(trainer, WRONG);
    await expect.poll(() => failures(api, organisationId)).toBe(tried);
  }
  await isRefused(trainer, FORGETFUL_TRAINER.password);
  const mail = await mailTo(FORGETFUL_TRAINER.email, /Ihre Anmeldung ist gesperrt/);
  expect(mail.text).toContain('Sie waren das nicht?');

  await administrator.getByLabel('Personen suchen').fill('kolde');
  await administrator.reload();
  await expect(row).toContainText('Gesperrt');
  await expect(row).toContainText('noch 24 Stunden');
  await check(administrator, 'Personen');
  await administrator.getByRole('button', { name: `${NAME} entsperren` }).click();
  await administrator.getByRole('alertdialog').getByRole('button', { name: 'Entsperren' }).click();
  await expect(administrator.getByText(`${NAME} kann sich wieder anmelden.`)).toBeVisible();
  await expect(row).not.toContainText('Gesperrt');

  await trainer.locator('#username').fill(FORGETFUL_TRAINER.email);
  await trainer.locator('#password').fill(FORGETFUL_TRAINER.password);
  await trainer.locator('#kc-login').click();
  await expect(trainer.getByRole('heading', { level: 1, name: 'Meine Aufgaben' })).toBeVisible();
  await trainer.context().close();
  await administrator.context().close();
});
