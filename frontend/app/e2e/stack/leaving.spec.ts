import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { appoint, letters, organisationNamed, type DoorApi } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { openCompany } from '../support/open-company';
import { expectDesk, newBrowserFor, signIn, submitSignInForm } from '../support/people';
import { acceptByMail } from '../support/registration';
import { SPEECHES } from '../support/words';

const unique = Date.now().toString().slice(-7);

async function posted<Body>(api: DoorApi, path: string, body: unknown, status: number): Promise<Body> {
  const answer = await api.post(path, body);
  expect(answer.status(), await answer.text()).toBe(status);
  return (await answer.json()) as Body;
}

async function check(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[USR-10] [USR-11] [ACC-16] who leaves is out at once, a successor takes over, and there is a way back, in ${language}`, async ({
    browser,
  }) => {
    const own = `${unique}${index}`;
    const { company, administrator, administratorApi, office, officeApi, clerkApi, account, close } =
      await openCompany(browser, own, speech);
    const gerdsName = company.trainer.name;
    const leaves = w('departure.title', { name: gerdsName });
    const successor = await posted<{ id: string }>(
      clerkApi,
      '/api/org/v1/trainers',
      { organisationId: company.organisationId, givenName: 'Sonja', familyName: 'Nordholt' },
      201,
    );
    for (const [trainer, name] of [
      [company.trainer.id, 'gerd'],
      [successor.id, 'sonja'],
    ] as const) {
      await posted(
        administratorApi,
        `/api/org/v1/trainers/${trainer}/account`,
        { email: account(name).email, language },
        202,
      );
    }
    // Only who has come already can take over.
    const sonja = await newBrowserFor(browser, speech);
    await acceptByMail(sonja, account('sonja'), speech);
    await sonja.context().close();
    const gerd = await newBrowserFor(browser, speech);
    await acceptByMail(gerd, account('gerd'), speech);
    await expectDesk(gerd, speech);

    await administrator.getByRole('link', { name: w('users.title'), exact: true }).click();
    const row = administrator.getByRole('row', { name: gerdsName });
    await expect(async () => {
      await administrator.reload();
      await expect(row.getByRole('button', { name: leaves })).toBeVisible({
        timeout: 5_000,
      });
      await expect(administrator.getByRole('row', { name: 'Sonja Nordholt' })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
    await row.getByRole('button').click();
    const dialog = administrator.getByRole('dialog');
    await expect(dialog).toContainText(w('departure.apprentices.pass', { n: 1 }));
    await expect(dialog).toContainText(w('departure.account.ends', { name: gerdsName }));
    await dialog.getByRole('button', { name: w('departure.record') }).click();
    await expect(dialog.getByText(w('departure.successor.missing')).first()).toBeVisible();
    await check(administrator);
    await dialog.getByLabel(w('departure.successor')).selectOption({ label: 'Sonja Nordholt' });
    await dialog.getByLabel(w('departure.reason')).fill('wechselt den Betrieb');
    await dialog.getByRole('button', { name: w('departure.record') }).click();
    await expect(
      administrator.getByText(w('departure.recorded', { name: gerdsName, successor: 'Sonja Nordholt' })),
    ).toBeVisible();
    await check(administrator);

    // Out at once, with the page still open, and told whom to ask.
    await expect(async () => {
      await gerd.goto('/');
      await expect(gerd.getByRole('link', { name: w('action.sign-in'), exact: true })).toBeVisible({
        timeout: 3_000,
      });
    }).toPass({ timeout: 30_000 });
    await gerd.getByRole('link', { name: w('action.sign-in'), exact: true }).click();
    await submitSignInForm(gerd, account('gerd'));
    // In the person's language: whom to ask.
    await expect(gerd.getByText(speech.signInPage('accountDisabledMessage'))).toBeVisible();
    const mail = await mailTo(account('gerd').email, speech.subject('departed'));
    expect(mail.text).toContain(company.chamberName);
    await mailTo(account('sonja').email, speech.subject('succession'));

    // The apprentice has the successor now.
    await expect
      .poll(async () => {
        const answer = await clerkApi.get(`/api/org/v1/training-relationships/${company.relationshipId}`);
        return ((await answer.json()) as { trainer?: { id: string }; trainerId?: string }).trainer?.id;
      })
      .toBe(successor.id);

    const left = administrator.getByRole('table', { name: w('departures.title') });
    await expect(left.getByRole('row', { name: gerdsName })).toContainText('Sonja Nordholt');
    await left.getByRole('button', { name: w('departures.return.for', { name: gerdsName }) }).click();
    await administrator
      .getByRole('alertdialog')
      .getByRole('button', { name: w('departures.return'), exact: true })
      .click();
    await expect(administrator.getByText(w('departures.return.done', { name: gerdsName }))).toBeVisible();
    await expect(async () => {
      await signIn(gerd, account('gerd'), speech);
    }).toPass();

    // The chamber's administrator lets somebody move: the old role ends, the new one begins, in one step.
    const before = await organisationNamed(officeApi, company.chamberId, 'Grafschafter');
    const familyName = `Nordholt ${letters(own)}`;
    const jan = await appoint(
      officeApi,
      company.chamberId,
      { email: account('jan').email, givenName: 'Jan', familyName, language },
      before,
      'trainer',
    );
    await office.goto(`/c/${company.chamberId}/organisations/${before}`);
    const leave = office.getByRole('button', { name: w('departure.title', { name: `Jan ${familyName}` }) });
    await expect(async () => {
      await office.reload();
      await expect(leave).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await leave.click();
    const move = office.getByRole('dialog');
    await move.getByLabel(w('departure.successor')).selectOption({ label: 'Dirk Vennegerts' });
    await move.getByLabel(w('departure.reason')).fill('wechselt in die Stadt');
    await move.getByLabel(w('departure.move')).check();
    await move.getByLabel(w('departure.move.search')).fill('Hasetal');
    await move.getByRole('radio', { name: /Hasetal Maschinenbau/ }).check();
    await move.getByLabel(w('departure.move.role')).selectOption({ label: w('role.trainer') });
    await check(office);
    await move.getByRole('button', { name: w('departure.record') }).click();
    await expect(
      office.getByText(w('departure.recorded', { name: `Jan ${familyName}`, successor: 'Dirk Vennegerts' })),
    ).toBeVisible();
    const next = await organisationNamed(officeApi, company.chamberId, 'Hasetal');
    const grants = await officeApi.get(
      `/api/permission/v1/grants?organisationId=${next}&q=Jan ${familyName}`,
    );
    const held = ((await grants.json()) as { items: { personId: string }[] }).items;
    expect(held.map(({ personId }) => personId)).toEqual([jan]);

    await gerd.context().close();
    await close();
  });
}
