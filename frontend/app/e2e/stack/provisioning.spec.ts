import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectPage } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { CLERK, newBrowserFor, signIn, type Account } from '../support/people';
import { acceptByMail, acceptTerms, register } from '../support/registration';

/** Who gives others their access; each step goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const PASSWORD = 'Hobel und Stechbeitel 26';
const unique = String(Date.now()).slice(-8);
const account = (name: string): Account => ({
  email: `${name}-${unique}@nordholt.example`,
  password: PASSWORD,
});
const administrator = account('wiebke');
const examiner = account('ulf.harms');

let clerk: Page;
let company: RegisteredCompany;

const desk = () => new DoorApi(clerk, `chamber:${company.chamberId}`);

test.beforeAll(async ({ browser }) => {
  clerk = await newBrowserFor(browser);
  await signIn(clerk, CLERK);
  await expect(clerk.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  company = await registerCompany(clerk, unique);
});

test.afterAll(() => clerk.context().close());

/** Opens the company with a code that comes without a letter. */
async function activate(page: Page): Promise<void> {
  const codes = `/api/org/v1/organisations/${company.organisationId}/activation-codes`;
  const issued = await desk().post(codes, {});
  const { id } = (await issued.json()) as { id: string };
  const letter = await desk().get(`/api/org/v1/activation-codes/${id}/letter`, {
    Accept: 'application/json',
  });
  const { code } = (await letter.json()) as { code: string };
  const { chamberId, companyNumber } = company;
  const activated = await new DoorApi(page, 'self').post('/api/org/v1/activations', {
    chamberId,
    companyNumber,
    code,
  });
  expect(activated.ok(), await activated.text()).toBe(true);
}

test('[ACC-8] an administrator creates the accounts of several trainers at once', async ({ browser }) => {
  for (const givenName of ['Hinrich', 'Swantje']) {
    const trainer = { organisationId: company.organisationId, givenName, familyName: 'Nordholt' };
    expect((await desk().post('/api/org/v1/trainers', trainer)).status()).toBe(201);
  }
  const page = await newBrowserFor(browser);
  await register(page, 'Wiebke', administrator);
  await acceptByMail(page, administrator);
  await expectPage(page, 'Unternehmen aktivieren');
  await activate(page);
  // That the person administers the company follows by an event.
  await expect(async () => {
    await page.goto(`/o/${company.organisationId}/trainers`);
    await expect(page.getByLabel(/^Ich habe die Nutzungsbedingungen gelesen/)).toBeVisible({
      timeout: 10_000,
    });
  }).toPass();
  await acceptTerms(page);

  await expectPage(page, 'Ausbilderinnen und Ausbilder');
  await page.getByLabel('Alle auf dieser Seite, die ein Konto brauchen (3)').check();
  await page.getByLabel(`${company.trainer.name} auswählen`).uncheck();
  await page.getByRole('button', { name: '2 Konten anlegen …' }).click();
  await expectPage(page, 'Konten anlegen');

  // Whoever administers the company may train there as well, with the account they have.
  await page.getByLabel('Swantje Nordholt').fill(administrator.email);
  await page.getByLabel('Hinrich Nordholt').fill(administrator.email.toUpperCase());
  await page.getByRole('button', { name: '2 Konten anlegen' }).click();
  await expect(page.getByRole('alert')).toContainText('Diese Adresse steht schon bei einer anderen Person.');
  const hinrich = account('hinrich');
  await page.getByLabel('Hinrich Nordholt').fill(hinrich.email);
  await page.getByRole('button', { name: '2 Konten anlegen' }).click();
  await expect(page.getByText('2 Konten sind angefordert.')).toBeVisible();
  // Each is linked by events.
  await expect(page.getByText('Konto verknüpft')).toHaveCount(2, { timeout: 30_000 });
  await expectPage(page, 'Konten anlegen');
  await mailTo(hinrich.email, /\/register\/confirm/);

  await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
  await expectPage(page, 'Ausbilderinnen und Ausbilder');
  await expect(page.getByLabel('Alle auf dieser Seite, die ein Konto brauchen (1)')).toBeVisible();
  await page.context().close();
});

test('[USR-10] an invitation to a mistyped address is withdrawn, and another one goes out', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await signIn(page, administrator);
  await page.getByRole('link', { name: 'Personen' }).click();
  await expectPage(page, 'Personen');
  const row = page.getByRole('row', { name: /Hinrich Nordholt/ });
  await expect(row).toContainText('eingeladen, noch nicht angemeldet');
  await page.getByRole('button', { name: 'Einladung von Hinrich Nordholt zurückziehen' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Das lässt sich nicht rückgängig machen');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Einladung zurückziehen' }).click();
  await expect(page.getByText('Die Einladung von Hinrich Nordholt ist zurückgezogen.')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row', { name: /Swantje Nordholt|Nordholt/ }).first()).toBeVisible();
    await expect(row).toHaveCount(0, { timeout: 1_000 });
  }).toPass();

  await page.getByRole('link', { name: 'Ausbilderinnen und Ausbilder' }).click();
  const again = page.getByRole('button', { name: 'Konto anlegen für Hinrich Nordholt' });
  await expect(async () => {
    await page.reload();
    await expect(again).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await again.click();
  const right = account('hinrich-richtig');
  await page.getByRole('dialog').getByLabel('E-Mail-Adresse').fill(right.email);
  await page.getByRole('dialog').getByRole('button', { name: 'Konto anlegen' }).click();
  await mailTo(right.email, /\/register\/confirm/);
  await page.context().close();
});

test('[ACC-9] a clerk gives an examiner access and ends it', async ({ browser }) => {
  await clerk.getByRole('link', { name: 'Prüferinnen und Prüfer' }).click();
  await expectPage(clerk, 'Prüferinnen und Prüfer');
  await clerk.getByRole('button', { name: 'Zugang geben' }).click();
  const dialog = clerk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Zugang geben' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  const familyName = `Harms ${unique.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  await dialog.getByLabel('E-Mail-Adresse').fill(examiner.email);
  await dialog.getByLabel('Vorname').fill('Ulf');
  await dialog.getByLabel('Nachname').fill(familyName);
  await dialog.getByRole('button', { name: 'Zugang geben' }).click();
  await expect(clerk.getByText(`${examiner.email} hat jetzt Zugang.`)).toBeVisible({ timeout: 15_000 });

  const page = await newBrowserFor(browser);
  await acceptByMail(page, examiner);
  await expect(page.getByText(`Sie handeln für ${company.chamberName}`)).toBeVisible();
  await page.getByRole('link', { name: 'Prüfungstermine' }).click();
  await expectPage(page, 'Prüfungstermine');
  await expect(page.getByRole('link', { name: 'Unternehmen' })).toHaveCount(0);

  const search = clerk.getByLabel('Prüferinnen und Prüfer suchen');
  await search.fill(familyName);
  await expect(clerk.getByRole('row')).toHaveCount(2);
  await clerk.getByRole('button', { name: `Zugang von Ulf ${familyName} beenden` }).click();
  await clerk.getByRole('alertdialog').getByRole('button', { name: 'Zugang beenden' }).click();
  await expect(clerk.getByText(`Der Zugang von Ulf ${familyName} ist beendet.`)).toBeVisible();
  await expect(clerk.getByText(/^Nichts passt zu/)).toBeVisible();

  await expect(async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Unternehmen aktivieren' })).toBeVisible({
      timeout: 10_000,
    });
  }).toPass();
  await page.context().close();
});
