import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import {
  expectDesk,
  newBrowserFor,
  OTHER_TRAINER,
  PASSWORD,
  signIn,
  submitSignInForm,
  type Account,
} from '../support/people';
import { ENGLISH, FRENCH, GERMAN, type Speech } from '../support/words';

/** A citizen of the test eID of deploy/keycloak/local-use-only-eid.json, who has an account of the same address. */
interface Citizen extends Account {
  name: string;
  nationalNumber: string;
  /** The language of the account: whoever is signed in reads Keycloak's pages in it. */
  chosen: Speech;
}

const SABINE: Citizen = {
  name: 'sabine',
  email: 'sabine.luehrmann@hasetal-maschinenbau.example',
  password: PASSWORD,
  nationalNumber: '78031412448',
  chosen: GERMAN,
};
const CLAIRE: Citizen = {
  name: 'claire',
  email: 'claire.fournier@isarblick.example',
  password: PASSWORD,
  nationalNumber: '01052124682',
  chosen: FRENCH,
};

const certificateUrl = process.env.GUILDHALL_CERTIFICATE_URL ?? 'https://localhost:8443';
const certificates = `${process.env.GUILDHALL_HOME ?? '../../.guildhall'}/certificates`;

test.describe.configure({ mode: 'serial' });

async function openProfile(page: Page, { w }: Speech = GERMAN): Promise<void> {
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 2, name: w('methods.title') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: w('methods.passkeys') })).toBeVisible();
}

async function identifyByEid(page: Page, { name }: Citizen): Promise<void> {
  await submitSignInForm(page, { email: name, password: `eid-${name}` });
}

async function signInByEid(browser: Browser, speech: Speech, citizen: Citizen): Promise<Page> {
  const page = await newBrowserFor(browser, speech);
  await page.goto('/');
  await page.getByRole('link', { name: speech.w('action.sign-in'), exact: true }).click();
  await page.getByRole('link', { name: 'eID', exact: true }).click();
  await identifyByEid(page, citizen);
  return page;
}

const speakers = [
  { speech: GERMAN, citizen: SABINE },
  { speech: ENGLISH, citizen: SABINE },
  { speech: FRENCH, citizen: CLAIRE },
];

for (const { speech, citizen } of speakers) {
  const { w } = speech;
  test.describe(`in ${speech.language}`, () => {
    test('[ACC-14] an eID with the address of an account does not open it', async ({ browser }) => {
      const owner = await newBrowserFor(browser, speech);
      await signIn(owner, citizen, speech);
      await openProfile(owner, speech);
      const unlink = owner.getByRole('button', { name: w('methods.eid.unlink') });
      if (await unlink.isVisible()) {
        // From the other languages, or an earlier run on the same stack.
        await unlink.click();
        await owner.getByRole('button', { name: w('methods.remove') }).click();
        await expect(owner.getByText(w('methods.eid.unlinked'))).toBeVisible();
      }
      await owner.context().close();

      const page = await signInByEid(browser, speech, citizen);
      await expect(page.getByText(speech.signInPage('guildhallUnknownEid'))).toBeVisible();
      await expectAccessible(page);
      await page.context().close();
    });

    test('[ACC-14] [ACC-17] who links the eID has proven numbers, masked until asked for', async ({
      browser,
    }) => {
      const page = await newBrowserFor(browser, speech);
      await signIn(page, citizen, speech);
      await openProfile(page, speech);
      await page.getByRole('link', { name: w('methods.eid.link') }).click();
      await expect(
        page.getByRole('heading', { name: citizen.chosen.signInPage('linkIdpActionTitle', 'eID') }),
      ).toBeVisible();
      await expectAccessible(page);
      await page.locator('#kc-continue').click();
      await identifyByEid(page, citizen);

      await expect(page).toHaveURL(/\/profile$/);
      await expect(page.getByText(w('methods.eid.linked'))).toBeVisible();
      await expect(page.getByRole('heading', { name: w('identifiers.certificate') })).toBeVisible();
      await expect(page.getByRole('heading', { name: w('identifiers.national') })).toBeVisible();
      expect(await page.content()).not.toContain(citizen.nationalNumber);
      await page
        .getByRole('button', { name: w('identifiers.show.which', { name: w('identifiers.national') }) })
        .click();
      await expect(page.getByText(citizen.nationalNumber)).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page
        .getByRole('button', { name: w('identifiers.hide.which', { name: w('identifiers.national') }) })
        .click();
      await expect(page.getByText(citizen.nationalNumber)).toHaveCount(0);
      await page.context().close();
    });

    test('[ACC-14] the linked eID opens the account', async ({ browser }) => {
      const page = await signInByEid(browser, speech, citizen);
      await expectDesk(page, speech);
      await page.context().close();
    });

    test('[ACC-14] the certificate whose number is proven opens the account', async ({ browser }) => {
      const page = await newBrowserFor(browser, speech, {
        // The authority of the test certificates is known on no other machine.
        ignoreHTTPSErrors: true,
        clientCertificates: [
          {
            origin: certificateUrl,
            certPath: `${certificates}/${citizen.name}.pem`,
            keyPath: `${certificates}/${citizen.name}.key`,
          },
        ],
      });
      await page.goto('/');
      await page.getByRole('link', { name: w('action.sign-in'), exact: true }).click();
      await page.getByRole('link', { name: speech.signInPage('guildhallWithCertificate') }).click();
      await expectDesk(page, speech);
      await page.context().close();
    });
  });
}

test('[ACC-14] no address leads to pages of Keycloak that change name, address or password', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await signIn(page, OTHER_TRAINER);
  for (const action of ['UPDATE_PASSWORD', 'UPDATE_PROFILE', 'UPDATE_EMAIL', 'CONFIGURE_TOTP']) {
    await page.goto(`/login/again?kc_action=${action}&to=/profile`);
    await expect(page, action).toHaveURL(/\/profile$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Anmeldearten' })).toBeVisible();
  }

  // Keycloak asks for the password before it looks whether the realm knows this action.
  await page.goto('/login/again?kc_action=delete_account&to=/profile');
  await page.locator('#password').fill(OTHER_TRAINER.password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(/\/profile$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Anmeldearten' })).toBeVisible();
  await page.context().close();
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
