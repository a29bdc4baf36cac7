import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectPage as check } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { CLERK, newBrowserFor, OTHER_ADMINISTRATOR, OTHER_TRAINER, signIn } from '../support/people';
import { acceptByMail, acceptTerms } from '../support/registration';

/** One case from the activation letter to the approved training record; each step goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const PASSWORD = 'Hobel und Stechbeitel 26';
const unique = String(Date.now()).slice(-8);
const administrator = { email: `klara.nordholt-${unique}@nordholt.example`, password: PASSWORD };
const trainer = { email: `gerd.nordholt-${unique}@nordholt.example`, password: PASSWORD };
const apprentice = { email: `mia.thole-${unique}@nordholt.example`, password: PASSWORD };

let company: RegisteredCompany;
let code: string;
type Actor = 'clerk' | 'administrator' | 'trainer' | 'apprentice';

const pages = new Map<Actor, Page>();

async function person(browser: Browser, actor: Actor): Promise<Page> {
  const page = pages.get(actor) ?? (await newBrowserFor(browser));
  pages.set(actor, page);
  return page;
}

test('[ACC-3] [ACC-4] a clerk issues an activation code and opens its letter', async ({ browser }) => {
  const page = await person(browser, 'clerk');
  await signIn(page, CLERK);
  await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  company = await registerCompany(page, unique);

  await page.getByRole('link', { name: 'Unternehmen', exact: true }).click();
  await page.getByLabel('Unternehmen suchen').fill(company.companyNumber);
  await check(page, 'Unternehmen');
  await page.getByRole('link', { name: company.name }).click();
  await check(page, company.name);
  await page.getByRole('button', { name: 'Code ausstellen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Code ausstellen' }).click();
  await expect(page.getByText('Der Code ist ausgestellt.')).toBeVisible();

  const letter = page.waitForResponse((response) => response.url().includes('/letter'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Brief herunterladen (PDF)' }).click();
  const answer = await letter;
  expect(answer.headers()['content-type']).toContain('application/pdf');
  expect((await download).suggestedFilename()).toBe(`Brief-${company.companyNumber}.pdf`);

  // The chamber's own print system gets the same letter as data; a person reads the code on paper.
  const asData = await new DoorApi(page, `chamber:${company.chamberId}`).get(new URL(answer.url()).pathname, {
    Accept: 'application/json',
  });
  ({ code } = (await asData.json()) as { code: string });
  expect(code).toBeTruthy();

  await page.getByRole('button', { name: 'Druck bestätigen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Druck bestätigen' }).click();
  await expect(page.getByText(/^gedruckt/)).toBeVisible();
});

test('[ACC-1] a person registers, confirms the address by the mail and signs in', async ({ browser }) => {
  const page = await person(browser, 'administrator');
  await page.goto('/');
  await check(page);
  await page.getByRole('link', { name: 'Registrieren' }).click();
  await check(page, 'Registrieren');
  await page.getByRole('button', { name: 'Registrieren' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await check(page);
  await page.getByLabel('Vorname').fill('Klara');
  await page.getByLabel('Nachname').fill('Nordholt');
  await page.getByLabel('E-Mail-Adresse').fill(administrator.email);
  await page.getByRole('button', { name: 'Registrieren' }).click();
  await expect(page.getByRole('heading', { name: 'Prüfen Sie Ihr Postfach' })).toBeVisible();
  await check(page);

  await acceptByMail(page, administrator);
});

test('[ACC-2] [ACC-4] who belongs to no organisation is led into the activation wizard', async ({
  browser,
}) => {
  const page = await person(browser, 'administrator');
  await expect(page.getByRole('heading', { level: 1, name: 'Unternehmen aktivieren' })).toBeVisible();
  await check(page);
  await page.getByLabel('Nach Name oder Ort suchen').fill('Osnabrück');
  await page.getByLabel(company.chamberName).check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Unternehmensnummer').fill(company.companyNumber);
  await page.getByRole('button', { name: 'Weiter' }).click();

  const field = page.getByLabel('Aktivierungscode');
  const swapped = code.charAt(0) === '7' ? `8${code.slice(1)}` : `7${code.slice(1)}`;
  await field.fill(swapped);
  await expect(page.getByText(/Hier ist ein Tippfehler/)).toBeVisible();
  await check(page);
  await field.fill(code.toLowerCase());
  await expect(page.getByText('Der Code ist vollständig')).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByText(company.companyNumber)).toBeVisible();
  await check(page);
  await page.getByRole('button', { name: 'Unternehmen aktivieren' }).click();

  await expect(page).toHaveURL(new RegExp(`/o/${company.organisationId}$`));
  await check(page, 'Nutzungsbedingungen');
});

test('[ACC-15] the new administrator reads, downloads and accepts the terms of use before anything else', async ({
  browser,
}) => {
  const page = await person(browser, 'administrator');
  await page.goto(`/o/${company.organisationId}/training-relationships`);
  await check(page, 'Nutzungsbedingungen');
  await expect(page.getByRole('link', { name: 'Ausbildungsverhältnisse' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als PDF herunterladen' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Nutzungsbedingungen-\d+\.pdf$/);

  await page.getByRole('button', { name: 'Akzeptieren und weiter' }).click();
  await expect(page.getByText(/Bestätigen Sie zuerst/)).toBeVisible();
  await check(page);
  await acceptTerms(page);

  await check(page, 'Ausbildungsverhältnisse');
  await page.goto('/profile');
  await expect(page.getByText(/^Sie haben Fassung \d+ am .* akzeptiert\.$/)).toBeVisible();
  await page.goto(`/o/${company.organisationId}`);
  await expect(page.getByText(`Sie handeln für ${company.name}`)).toBeVisible();
  await check(page, 'Meine Aufgaben');
});

test('[ACC-5] the code works once, and a wrong one gets the same answer', async ({ browser }) => {
  const page = await person(browser, 'administrator');
  const api = new DoorApi(page, 'self');
  const used = { chamberId: company.chamberId, companyNumber: company.companyNumber, code };
  const again = await api.post('/api/org/v1/activations', used);
  const wrong = await api.post('/api/org/v1/activations', { ...used, companyNumber: '1' });

  expect([again.status(), wrong.status()]).toEqual([409, 409]);
  const codes = [await again.json(), await wrong.json()].map((body: { code: string }) => body.code);
  expect(codes).toEqual(['org.activation.refused', 'org.activation.refused']);
});

test('[ACC-8] the administrator creates accounts for apprentice and trainer', async ({ browser }) => {
  const page = await person(browser, 'administrator');
  await page.getByRole('link', { name: 'Ausbildungsverhältnisse' }).click();
  await check(page, 'Ausbildungsverhältnisse');
  await page.getByRole('link', { name: company.apprentice }).click();
  await check(page, company.apprentice);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByRole('dialog').getByLabel('E-Mail-Adresse').fill(apprentice.email);
  await check(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByText(`Die Einladung an ${apprentice.email} ist unterwegs.`)).toBeVisible();

  await page.getByRole('link', { name: 'Ausbilderinnen und Ausbilder' }).click();
  await check(page, 'Ausbilderinnen und Ausbilder');
  await page.getByRole('button', { name: `Konto anlegen für ${company.trainer.name}` }).click();
  await page.getByRole('dialog').getByLabel('E-Mail-Adresse').fill(trainer.email);
  await page.getByRole('dialog').getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(page.getByText(`Die Einladung an ${trainer.email} ist unterwegs.`)).toBeVisible();
});

test('[ACC-8] the trainer accepts the invitation and finds an empty desk', async ({ browser }) => {
  const page = await person(browser, 'trainer');
  await acceptByMail(page, trainer);
  // The right to approve follows the accepted invitation by an event.
  await expect(async () => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Freigaben' })).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await check(page, 'Meine Aufgaben');
  await page.getByRole('link', { name: 'Freigaben' }).click();
  await expect(page.getByText('Alles geprüft')).toBeVisible();
  await check(page, 'Freigaben');
});

test('[REC-1] the apprentice writes this week, and the draft saves by itself', async ({ browser }) => {
  const page = await person(browser, 'apprentice');
  await acceptByMail(page, apprentice);
  // The right to keep the record book follows the accepted invitation by an event.
  await expect(async () => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Diese Woche schreiben' })).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await check(page, 'Meine Aufgaben');
  await page.getByRole('link', { name: 'Diese Woche schreiben' }).click();
  await page.getByLabel('Abteilung').fill('Bankraum');
  await page.getByLabel(/^Stunden am Montag/).fill('7,5');
  await page.getByLabel(/^Stunden am Dienstag/).fill('7:45');
  await page.getByLabel('Betriebliche Tätigkeit').fill('Zinken angerissen und gesägt');
  await expect(page.getByText(/^Gespeichert \d\d:\d\d/)).toBeVisible();
  await check(page);

  await page.reload();
  await expect(page.getByLabel('Betriebliche Tätigkeit')).toHaveValue('Zinken angerissen und gesägt');
  await expect(page.getByLabel(/^Stunden am Dienstag/)).toHaveValue('7,75');
});

test('[REC-1] what is written while the connection is lost is saved when it is back', async ({ browser }) => {
  const page = await person(browser, 'apprentice');
  await page.context().setOffline(true);
  await page.getByLabel('Berufsschule', { exact: true }).fill('Holzverbindungen');
  await expect(
    page.getByText('Keine Verbindung. Ihre Eingaben sind in diesem Browser sicher.'),
  ).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/^Gespeichert \d\d:\d\d/)).toBeVisible();
});

test('[REC-3] the apprentice submits the week to the trainer', async ({ browser }) => {
  const page = await person(browser, 'apprentice');
  await page.getByRole('button', { name: 'Woche einreichen' }).click();
  await check(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Woche einreichen' }).click();
  await expect(page.getByText('Eingereicht').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByLabel('Betriebliche Tätigkeit')).toBeHidden();
  await check(page);
});

test('[REC-5] the trainer is told by mail and returns the week with remarks', async ({ browser }) => {
  const page = await person(browser, 'trainer');
  await mailTo(trainer.email, /Nachweis|eingereicht|wartet/i);
  await page.goto('/');
  await page.getByRole('link', { name: 'Freigaben' }).click();
  await expect(page.getByText('Zinken angerissen und gesägt').filter({ visible: true })).toBeVisible();
  await check(page, 'Freigaben');
  await page.getByRole('button', { name: 'Zurückgeben …' }).click();
  await page.getByRole('button', { name: 'Zurückgeben', exact: true }).click();
  await expect(page.getByText('Schreiben Sie, was geändert werden soll.')).toBeVisible();
  await check(page);
  await page.getByLabel('Anmerkungen').fill('Bitte das Holz nennen.');
  await page.getByRole('button', { name: 'Zurückgeben', exact: true }).click();
  await expect(page.getByText(/ist zurückgegeben/)).toBeVisible();
  await expect(page.getByText('Alles geprüft')).toBeVisible();
  await mailTo(apprentice.email, /zurückgegeben|zurück/i);
});

test('[REC-6] the apprentice reads the remarks, corrects and submits again', async ({ browser }) => {
  const page = await person(browser, 'apprentice');
  await page.reload();
  await expect(page.getByText('Bitte das Holz nennen.').first()).toBeVisible();
  await check(page);
  await page.getByLabel('Betriebliche Tätigkeit').fill('Zinken in Eiche angerissen und gesägt');
  await page.getByRole('button', { name: 'Woche einreichen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Woche einreichen' }).click();
  await expect(page.getByLabel('Betriebliche Tätigkeit')).toBeHidden();
});

test('[REC-5] [REC-6] [REC-7] the trainer sees what has changed, approves, and sees the record book of the apprentice', async ({
  browser,
}) => {
  const page = await person(browser, 'trainer');
  await page.reload();
  await expect(page.getByText('Bitte das Holz nennen.').filter({ visible: true })).toBeVisible();
  await expect(page.getByRole('insertion')).toHaveText(/in Eiche/);
  await check(page);
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await expect(page.getByText(/ist freigegeben/)).toBeVisible();
  await check(page);

  await page.getByRole('link', { name: 'Berichtshefte' }).click();
  await check(page, 'Berichtshefte');
  await page.getByRole('link', { name: company.apprentice }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await check(page);
  await mailTo(apprentice.email, /freigegeben/i);
});

test('[REC-6] the approved week cannot be changed and shows its history', async ({ browser }) => {
  const page = await person(browser, 'apprentice');
  await page.reload();
  await expect(page.getByText('Freigegeben').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Woche einreichen' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
  await check(page);
});

test('[AUD-1] every step stands in the audit trail of the company', async ({ browser }) => {
  const page = await person(browser, 'administrator');
  await page.getByRole('link', { name: 'Protokoll' }).click();
  // Entries come to the trail by events.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Ausbildungsnachweis freigegeben').first()).toBeVisible({ timeout: 10_000 });
  }).toPass();
  for (const step of [
    'Ausbildungsnachweis zurückgegeben',
    'Ausbildungsnachweis eingereicht',
    'Konto für Auszubildende/n angelegt',
    'Konto für Ausbilder/in angelegt',
  ]) {
    await expect(page.getByText(step).first()).toBeVisible();
  }
  await check(page, 'Protokoll');
});

test('[REC-12] another company and another trainer find nothing', async ({ browser }) => {
  for (const account of [OTHER_ADMINISTRATOR, OTHER_TRAINER]) {
    const page = await newBrowserFor(browser);
    await signIn(page, account);
    await expect(page.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
    await page.goto(`/o/${company.organisationId}/training-relationships`);
    await expect(page.getByRole('heading', { name: 'Hier haben Sie keinen Zugang' })).toBeVisible();
    await check(page);
    const own = await new DoorApi(page, 'self').get('/api/permission/v1/functions');
    const actingFor =
      ((await own.json()) as { items: { actingFor: string }[] }).items[0]?.actingFor ?? 'self';
    const record = await new DoorApi(page, actingFor).get(
      `/api/training-record/v1/record-books/${company.relationshipId}`,
    );
    expect([403, 404]).toContain(record.status());
    await page.context().close();
  }
});

test.afterAll(async () => {
  await Promise.all([...pages.values()].map((page) => page.context().close()));
});
