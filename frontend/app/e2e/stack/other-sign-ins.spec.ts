import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { newBrowserFor, OTHER_TRAINER, PASSWORD, signIn } from '../support/people';

/** A citizen of the test eID of deploy/keycloak/local-use-only-eid.json, and the account of the same address. */
const ACCOUNT = { email: 'sabine.luehrmann@hasetal-maschinenbau.example', password: PASSWORD };
const NATIONAL_NUMBER = '78031412448';

const certificateUrl = process.env.GUILDHALL_CERTIFICATE_URL ?? 'https://localhost:8443';
const certificates = `${process.env.GUILDHALL_HOME ?? '../../.guildhall'}/certificates`;

test.describe.configure({ mode: 'serial' });

async function openProfile(page: Page): Promise<void> {
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 2, name: 'Anmeldearten' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Passkeys' })).toBeVisible();
}

async function identifyByEid(page: Page): Promise<void> {
  await page.locator('#username').fill('sabine');
  await page.locator('#password').fill('eid-sabine');
  await page.locator('#kc-login').click();
}

async function signInByEid(browser: Browser): Promise<Page> {
  const page = await newBrowserFor(browser);
  await page.goto('/');
  await page.getByRole('link', { name: 'Anmelden' }).click();
  await page.getByRole('link', { name: 'eID', exact: true }).click();
  await identifyByEid(page);
  return page;
}

test('[ACC-14] an eID with the address of an account does not open it', async ({ browser }) => {
  const owner = await newBrowserFor(browser);
  await signIn(owner, ACCOUNT);
  await openProfile(owner);
  const unlink = owner.getByRole('button', { name: 'Verbindung lösen' });
  if (await unlink.isVisible()) {
    // From an earlier run on the same stack.
    await unlink.click();
    await owner.getByRole('button', { name: 'Entfernen' }).click();
    await expect(owner.getByText('Die Verbindung mit der eID ist gelöst.')).toBeVisible();
  }
  await owner.context().close();

  const page = await signInByEid(browser);
  await expect(page.getByText('Diese eID ist noch mit keinem Konto verbunden.')).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('[ACC-14] [ACC-17] who links the eID has proven numbers, masked until asked for', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await signIn(page, ACCOUNT);
  await openProfile(page);
  await page.getByRole('link', { name: 'eID verbinden' }).click();
  await expect(page.getByRole('heading', { name: 'eID verbinden' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await identifyByEid(page);

  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByText('Ihr Konto ist mit Ihrer eID verbunden.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Zertifikatsnummer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nationalregisternummer' })).toBeVisible();
  expect(await page.content()).not.toContain(NATIONAL_NUMBER);
  await page.getByRole('button', { name: 'Nationalregisternummer anzeigen' }).click();
  await expect(page.getByText(NATIONAL_NUMBER)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Nationalregisternummer verbergen' }).click();
  await expect(page.getByText(NATIONAL_NUMBER)).toHaveCount(0);
  await page.context().close();
});

test('[ACC-14] the linked eID opens the account', async ({ browser }) => {
  const page = await signInByEid(browser);
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  await page.context().close();
});

test('[ACC-14] the certificate whose number is proven opens the account', async ({ browser }) => {
  const context = await browser.newContext({
    locale: 'de-DE',
    // The authority of the test certificates is known on no other machine.
    ignoreHTTPSErrors: true,
    clientCertificates: [
      {
        origin: certificateUrl,
        certPath: `${certificates}/sabine.pem`,
        keyPath: `${certificates}/sabine.key`,
      },
    ],
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Anmelden' }).click();
  await page.getByRole('link', { name: 'Mit Zertifikat anmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  await context.close();
});

test('[ACC-14] a person adds a passkey, signs in with it and removes it', async ({ browser }) => {
  const page = await newBrowserFor(browser);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const name = `Laptop ${String(Date.now()).slice(-6)}`;
  page.on('dialog', (dialog) => void dialog.accept(name));

  await signIn(page, OTHER_TRAINER);
  await openProfile(page);
  await page.getByRole('link', { name: 'Passkey hinzufügen' }).click();
  await expect(page.getByRole('heading', { name: 'Passkey hinzufügen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByRole('rowheader', { name })).toBeVisible();

  // Another visit: nothing is left of the session, the key stays in the device.
  await page.context().clearCookies();
  await page.goto('/login?to=/profile');
  await expect(page).toHaveURL(/\/profile$/);

  await page.getByRole('button', { name: `Passkey ${name} entfernen` }).click();
  await page.getByRole('button', { name: 'Entfernen', exact: true }).last().click();
  await expect(page.getByText('Der Passkey ist entfernt.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name })).toHaveCount(0);
  await page.context().close();
});
