import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { CLERK, newBrowserFor, signIn, type Account } from '../support/people';
import { acceptByMail, acceptTerms, register } from '../support/registration';

/** What a company does with its letters when something goes wrong; each step goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const unique = String(Date.now()).slice(-8);
const person: Account = {
  email: `torben.nordholt-${unique}@nordholt.example`,
  password: 'Hobel und Stechbeitel 26',
};

const DAY = 24 * 60 * 60 * 1000;

interface Letter {
  code: string;
  url: string;
}

let clerk: Page;
let company: RegisteredCompany;
let lost: Letter;

test.beforeAll(async ({ browser }) => {
  clerk = await newBrowserFor(browser);
  await signIn(clerk, CLERK);
  await expect(clerk.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  company = await registerCompany(clerk, unique);
  const issued = await desk().post(
    `/api/org/v1/organisations/${company.organisationId}/activation-codes`,
    {},
  );
  expect(issued.status(), await issued.text()).toBe(201);
  lost = await letterOf(((await issued.json()) as { id: string }).id);
});

test.afterAll(() => clerk.context().close());

const desk = () => new DoorApi(clerk, `chamber:${company.chamberId}`);

/** As the chamber's own print system gets it; the company reads it on paper. */
async function letterOf(codeId: string): Promise<Letter> {
  const letter = await desk().get(`/api/org/v1/activation-codes/${codeId}/letter`, {
    Accept: 'application/json',
  });
  expect(letter.status(), await letter.text()).toBe(200);
  return (await letter.json()) as Letter;
}

/** The clerk finds the company's only waiting letter, prints all that wait and confirms; the letter is on its way. */
async function printLetter(kind: string): Promise<Letter> {
  await clerk.getByRole('link', { name: 'Aktivierungsbriefe' }).click();
  await clerk.reload();
  const row = clerk.getByRole('row', { name: company.name });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(kind);
  await expectPage(clerk, 'Aktivierungsbriefe');

  const waiting = await desk().get(`/api/org/v1/activation-letters?chamberId=${company.chamberId}`);
  const { items } = (await waiting.json()) as { items: { codeId: string; organisationId: string }[] };
  const own = items.filter(({ organisationId }) => organisationId === company.organisationId);
  expect(own).toHaveLength(1);
  const letter = await letterOf(own[0]?.codeId ?? '');

  const download = clerk.waitForEvent('download');
  await clerk.getByRole('button', { name: /herunterladen \(PDF\)$/ }).click();
  await download;
  await clerk.getByRole('button', { name: /^Druck von/ }).click();
  await clerk
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Druck von/ })
    .click();
  await expect(row).toHaveCount(0);
  return letter;
}

/** Another code of the right shape, for no letter. */
const WRONG_CODE = '0000-0000-0000-0001-1';

async function changeCode(page: Page, label: string, code: string): Promise<void> {
  await page.getByRole('button', { name: `${label} ändern` }).click();
  await page.getByLabel(label).fill(code);
  await page.getByRole('button', { name: 'Weiter' }).click();
}

test('[ACC-3] [ACC-5] a company that lost its code asks for another letter, without an account', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  for (const time of ['first', 'second']) {
    await page.goto('/activate');
    await page.getByRole('link', { name: 'Neuen Brief anfordern' }).click();
    await expectPage(page, 'Code verloren?');
    await page.getByLabel('Nach Name oder Ort suchen').fill('Osnabrück');
    await page.getByLabel(company.chamberName).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByLabel('Unternehmensnummer').fill(company.companyNumber);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText(company.companyNumber)).toBeVisible();
    await page.getByRole('button', { name: 'Neuen Brief anfordern' }).click();
    // Who asks again within the week reads the same, and no second letter goes out.
    await test.step(`the ${time} time`, () => expectPage(page, 'Ihre Anfrage ist angekommen'));
  }
  await page.context().close();
});

test('[ACC-4] [ACC-5] the clerk prints the new letter; the lost code is refused, the new one opens the company', async ({
  browser,
}) => {
  const replacement = await printLetter('Aktivierung, vom Unternehmen angefordert');
  expect(replacement.code).not.toBe(lost.code);

  const page = await newBrowserFor(browser);
  await register(page, 'Torben', person);
  await acceptByMail(page, person);
  await expectPage(page, 'Unternehmen aktivieren');
  // The QR code of the lost letter.
  await page.goto('about:blank');
  await page.goto(lost.url);
  await page.getByRole('button', { name: 'Unternehmen aktivieren' }).click();
  await expect(page.getByRole('alert')).toContainText('passen nicht zusammen');
  await expectPage(page, 'Unternehmen aktivieren');

  await changeCode(page, 'Aktivierungscode', replacement.code);
  await page.getByRole('button', { name: 'Unternehmen aktivieren' }).click();
  await acceptTerms(page);
  await expect(page.getByText(`Sie handeln für ${company.name}`)).toBeVisible();
  await page.context().close();
});

test('[ACC-4] the clerk moves the day on which the use ends, and the company sees it in time', async ({
  browser,
}) => {
  const move = async (day: string) => {
    await clerk.getByRole('button', { name: 'Ende ändern' }).click();
    await clerk.getByRole('dialog').getByLabel('Zugang bis einschließlich').fill(day);
    await clerk.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
    await expect(clerk.getByText('Das Ende des Zugangs ist geändert.')).toBeVisible();
    await expect(clerk.getByRole('dialog')).toHaveCount(0);
  };
  const page = await newBrowserFor(browser);
  await signIn(page, person);
  const notice = page.getByText(new RegExp(`^Der Zugang für ${company.name} endet nach dem`));
  // The new day comes to the company by an event.
  const expectNotice = (shown: boolean) =>
    expect(async () => {
      await page.reload();
      await expect(page.getByText(`Sie handeln für ${company.name}`)).toBeVisible({ timeout: 10_000 });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 10_000 });
      await expect(notice).toHaveCount(shown ? 1 : 0, { timeout: 5_000 });
    }).toPass();
  await expectNotice(false);

  await clerk.goto(`/c/${company.chamberId}/organisations/${company.organisationId}`);
  await move(new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10));
  await expectPage(clerk, company.name);
  await expectNotice(true);
  await move('');
  await expectNotice(false);
  await page.context().close();
});

test('[ACC-5] the company takes back an activation by the letter it gets, and the one who activated is out', async ({
  browser,
}) => {
  const intruder = await newBrowserFor(browser);
  await signIn(intruder, person);
  await expect(intruder.getByText(`Sie handeln für ${company.name}`)).toBeVisible();
  const revocation = await printLetter('„Das waren wir nicht“');

  const page = await newBrowserFor(browser);
  await page.goto(revocation.url);
  await expectPage(page, 'Das waren wir nicht');
  await changeCode(page, 'Code aus diesem Brief', WRONG_CODE);
  await page.getByRole('button', { name: 'Aktivierung rückgängig machen' }).click();
  await expect(page.getByRole('alert')).toContainText('Nach zehn falschen Versuchen');
  await expectPage(page, 'Das waren wir nicht');

  await changeCode(page, 'Code aus diesem Brief', revocation.code);
  await page.getByRole('button', { name: 'Aktivierung rückgängig machen' }).click();
  await expectPage(page, 'Die Aktivierung ist rückgängig gemacht');
  await page.context().close();

  // That nobody acts for the company any more follows by an event.
  await expect(async () => {
    await intruder.goto('/');
    await expect(intruder.getByRole('heading', { name: 'Unternehmen aktivieren' })).toBeVisible({
      timeout: 10_000,
    });
  }).toPass();
  const still = await new DoorApi(intruder, `organisation:${company.organisationId}`).get(
    `/api/org/v1/trainers?organisationId=${company.organisationId}`,
  );
  expect(still.status()).toBe(403);
  await intruder.context().close();

  const closed = await desk().get(`/api/org/v1/organisations/${company.organisationId}`);
  expect(await closed.json()).toMatchObject({ activated: false });
});
