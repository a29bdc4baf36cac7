import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { DoorApi, letters } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { newBrowserFor, OTHER_ADMINISTRATOR, PASSWORD, signIn, type Account } from '../support/people';

const CHAMBER_ADMINISTRATOR: Account = {
  email: 'holger.wessels@ihk-osnabrueck.example',
  password: PASSWORD,
};

const unique = Date.now().toString().slice(-7);
const familyName = `Wilkens ${letters(unique)}`;
const addressOf = (givenName: string) => `${givenName.toLowerCase()}-${unique}@wilkens.example`;

/** ./guildhall away: nobody waits for half a year. */
function letTimePass(...emails: string[]): void {
  execFileSync(resolve(import.meta.dirname, '../../../../guildhall'), ['away', ...emails]);
}

/** A trainer who is invited and never comes. */
async function appoint(
  office: DoorApi,
  chamberId: string,
  organisationId: string,
  givenName: string,
): Promise<string> {
  const account = await office.post('/api/identity/v1/accounts', {
    email: addressOf(givenName),
    givenName,
    familyName,
    language: 'de',
    chamberId,
  });
  expect(account.status(), await account.text()).toBe(201);
  const { personId } = (await account.json()) as { personId: string };
  // permission-service hears of the person by an event.
  await expect(async () => {
    const grant = await office.post('/api/permission/v1/grants', {
      personId,
      role: 'trainer',
      scope: `organisation:${organisationId}`,
      reason: 'neu im Betrieb',
    });
    expect(grant.status()).toBe(201);
  }).toPass();
  return personId;
}

test('[USR-12] who did not sign in for six months is listed and mailed, stays by one click or leaves', async ({
  browser,
}) => {
  const dirk = await newBrowserFor(browser);
  await signIn(dirk, OTHER_ADMINISTRATOR);
  await expect(dirk.getByRole('heading', { level: 1, name: 'Meine Aufgaben' })).toBeVisible();
  const organisationId = /\/o\/([^/]+)/.exec(dirk.url())?.[1] ?? '';
  const company = new DoorApi(dirk, `organisation:${organisationId}`);

  const holger = await newBrowserFor(browser);
  await signIn(holger, CHAMBER_ADMINISTRATOR);
  await expect(holger.getByRole('heading', { level: 1 })).toBeVisible();
  const chamberId = /\/c\/([^/]+)/.exec(holger.url())?.[1] ?? '';
  const office = new DoorApi(holger, `chamber:${chamberId}`);
  const people = [
    await appoint(office, chamberId, organisationId, 'Frank'),
    await appoint(office, chamberId, organisationId, 'Sven'),
  ];
  // identity-service hears of the roles by events.
  const signIns = people.map((id) => `personId=${id}`).join('&');
  await expect
    .poll(async () => {
      const answer = await company.get(
        `/api/identity/v1/sign-ins?organisationId=${organisationId}&${signIns}`,
      );
      return ((await answer.json()) as { items: unknown[] }).items.length;
    })
    .toBe(2);

  letTimePass(addressOf('Frank'), addressOf('Sven'));

  const mail = await mailTo(OTHER_ADMINISTRATOR.email, /Zugänge, die niemand benutzt/);
  expect(mail.text).toContain('seit sechs Monaten nicht angemeldet');
  expect(mail.text).toContain(`/o/${organisationId}/users`);
  expect(mail.text).not.toContain(familyName);
  await dirk.goto(`/o/${organisationId}/users`);
  const unused = dirk.getByRole('table', { name: 'Unbenutzte Zugänge' });
  await expect(unused.getByRole('row', { name: `Frank ${familyName}` })).toContainText('noch nie');
  await expectAccessible(dirk);
  await expectNoSidewaysScroll(dirk);

  await unused.getByRole('button', { name: `Wird noch gebraucht: Zugang von Frank ${familyName}` }).click();
  await expect(dirk.getByText(`Frank ${familyName} behält den Zugang.`)).toBeVisible();
  await expect(unused.getByRole('row', { name: `Frank ${familyName}` })).toHaveCount(0);

  await unused.getByRole('button', { name: `Sven ${familyName} scheidet aus` }).click();
  const dialog = dirk.getByRole('dialog');
  await dialog.getByLabel('Nachfolge').selectOption({ label: `Frank ${familyName}` });
  await dialog.getByLabel('Grund').fill('arbeitet hier nicht mehr');
  await dialog.getByRole('button', { name: 'Ausscheiden festhalten' }).click();
  await expect(
    dirk.getByText(`Sven ${familyName} ist ausgeschieden. Frank ${familyName} übernimmt.`),
  ).toBeVisible();
  await expect(async () => {
    await dirk.reload();
    await expect(dirk.getByRole('table', { name: 'Personen' })).toBeVisible();
    await expect(unused.getByRole('row', { name: familyName })).toHaveCount(0, { timeout: 1_000 });
  }).toPass();

  for (const page of [dirk, holger]) {
    await page.context().close();
  }
});
