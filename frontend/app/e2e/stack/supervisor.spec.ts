import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { DoorApi, letters } from '../support/chamber-desk';
import { countMails, mailTo } from '../support/mail';
import { openCompany, type OpenCompany } from '../support/open-company';
import { newBrowserFor, type Account } from '../support/people';
import { acceptByMail } from '../support/registration';
import { SPEECHES, type Speech } from '../support/words';

const unique = String(Date.now()).slice(-7);
const INVITATION = /\/register\/confirm/;
const TO_CHECK = /\/approvals\?book=/;

interface Apprentice {
  page: Page;
  name: string;
  week: string;
}

/** Somebody in training at the company, at their record book's running week. */
async function apprentice(
  browser: Browser,
  { company, clerkApi, administratorApi, account }: OpenCompany,
  given: string,
  speech: Speech,
): Promise<Apprentice> {
  const first = await clerkApi.get(`/api/org/v1/training-relationships/${company.relationshipId}`);
  const { site, occupation, startsOn, endsOn } = (await first.json()) as {
    site: { id: string };
    occupation: { id: string };
    startsOn: string;
    endsOn: string;
  };
  const familyName = `Thole ${letters(company.companyNumber)}`;
  const registered = await clerkApi.post('/api/org/v1/training-relationships', {
    organisationId: company.organisationId,
    siteId: site.id,
    occupationId: occupation.id,
    apprentice: { givenName: given, familyName, birthDate: '2008-05-20' },
    trainerId: company.trainer.id,
    startsOn,
    endsOn,
  });
  expect(registered.status(), await registered.text()).toBe(201);
  const { id } = (await registered.json()) as { id: string };
  const own = account(given.toLowerCase());
  // The administrator's new role comes to org-service by an event, too.
  await expect(async () => {
    const path = `/api/org/v1/training-relationships/${id}/account`;
    expect((await administratorApi.post(path, { email: own.email })).status()).toBe(202);
  }).toPass();
  const page = await newBrowserFor(browser, speech);
  await acceptByMail(page, own, speech);
  const week = `/me/record-books/${id}/weeks/${thisWeek()}`;
  await expect(async () => {
    await page.goto(week);
    await expect(page.getByLabel(speech.w('record.work'))).toBeVisible({ timeout: 10_000 });
  }).toPass();
  return { page, name: `${given} ${familyName}`, week };
}

function thisWeek(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const yearStart = Date.UTC(day.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((day.getTime() - yearStart) / 86_400_000 + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

async function sendTo(page: Page, supervisor: Account, text: string, { w }: Speech): Promise<void> {
  await page.getByLabel(w('record.work')).fill(text);
  await page.getByRole('button', { name: w('week.submit'), exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel(w('week.submit.other')).check();
  await dialog.getByLabel(w('register.given-name'), { exact: true }).fill('Mia');
  await dialog.getByLabel(w('register.family-name'), { exact: true }).fill('Keller');
  await dialog.getByLabel(w('account.email')).fill(supervisor.email);
  await expectPage(page);
  await dialog.getByRole('button', { name: w('week.submit'), exact: true }).click();
  await expect(page.getByText(/Mia Keller/).filter({ visible: true })).toBeVisible();
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[ACC-10] a supervisor gets access with the first record that is sent to them, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const open = await openCompany(browser, `${unique}${index}`, speech);
    const { company, administrator } = open;
    const supervisor = open.account('keller');
    const lena = await apprentice(browser, open, 'Lena', speech);
    const jan = await apprentice(browser, open, 'Jan', speech);

    await sendTo(lena.page, supervisor, 'Zinken angerissen', speech);
    const desktop = await newBrowserFor(browser, speech);
    await acceptByMail(desktop, supervisor, speech);
    // The right to decide follows the account by an event.
    const approvals = desktop.getByRole('link', { name: w('approvals.title') });
    await expect(async () => {
      await desktop.goto(`/o/${company.organisationId}`);
      await expect(approvals).toBeVisible({ timeout: 10_000 });
    }).toPass();
    await expectPage(desktop, w('home.title'));
    await expect(desktop.getByRole('link', { name: w('books.title') })).toHaveCount(0);
    await approvals.click();
    await expectPage(desktop, w('approvals.title'));
    await expect(desktop.locator('.approvals__list li')).toHaveCount(1);
    await expect(desktop.getByText('Zinken angerissen').filter({ visible: true })).toBeVisible();
    await desktop.getByRole('button', { name: w('record.approve'), exact: true }).click();
    await expect(desktop.getByText(w('approvals.empty'))).toBeVisible();
    const book = lena.week.replace('/me/', `/o/${company.organisationId}/`).replace(/\/weeks\/.*/, '');
    const whole = await new DoorApi(desktop, `organisation:${company.organisationId}`).get(
      book.replace(/^.*\/record-books\//, '/api/training-record/v1/record-books/'),
    );
    expect([403, 404]).toContain(whole.status());
    await lena.page.goto(lena.week);
    await expect(
      lena.page.getByText(w('record.status.approved')).filter({ visible: true }).first(),
    ).toBeVisible();

    await sendTo(jan.page, supervisor, 'Holz gehobelt', speech);
    await mailTo(supervisor.email, TO_CHECK);
    // The right to see it follows the hand-in by an event.
    await expect(async () => {
      await desktop.reload();
      await expect(desktop.getByText('Holz gehobelt').filter({ visible: true })).toBeVisible({
        timeout: 10_000,
      });
    }).toPass();
    expect(await countMails(supervisor.email, INVITATION)).toBe(1);

    await administrator.goto(`/o/${company.organisationId}/users`);
    await expect(administrator.getByRole('row', { name: /Mia Keller/ }).first()).toContainText(
      w('role.training-supervisor'),
    );
    await Promise.all([lena.page, jan.page, desktop].map((page) => page.context().close()));
    await open.close();
  });
}
