import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { CLERK, newBrowserFor, PASSWORD, signIn, type Account } from '../support/people';
import { acceptByMail, acceptTerms } from '../support/registration';

const CHAMBER_ADMINISTRATOR: Account = {
  email: 'holger.wessels@ihk-osnabrueck.example',
  password: PASSWORD,
};

const unique = Date.now().toString().slice(-7);
const account = (name: string): Account => ({
  email: `${name}-${unique}@nordholt.example`,
  password: 'Hobelspan-Kaffeepause-12',
});

async function posted<Body>(api: DoorApi, path: string, body: unknown, status: number): Promise<Body> {
  const answer = await api.post(path, body);
  expect(answer.status(), await answer.text()).toBe(status);
  return (await answer.json()) as Body;
}

/** Somebody whom the chamber gives an account and a role at a company. */
async function appoint(
  office: DoorApi,
  { chamberId }: RegisteredCompany,
  person: Account & { givenName: string; familyName: string },
  organisationId: string,
  role: string,
): Promise<string> {
  const { email, givenName, familyName } = person;
  const { personId } = await posted<{ personId: string }>(
    office,
    '/api/identity/v1/accounts',
    { email, givenName, familyName, language: 'de', chamberId },
    201,
  );
  // permission-service hears of the person by an event.
  await expect(async () => {
    await posted(
      office,
      '/api/permission/v1/grants',
      { personId, role, scope: `organisation:${organisationId}`, reason: 'neu im Betrieb' },
      201,
    );
  }).toPass();
  return personId;
}

async function organisationNamed(office: DoorApi, chamberId: string, name: string): Promise<string> {
  const found = await office.get(`/api/org/v1/organisations?chamberId=${chamberId}&q=${name}`);
  return ((await found.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
}

async function check(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('[USR-10] [USR-11] [ACC-16] who leaves is out at once, a successor takes over, and there is a way back', async ({
  browser,
}) => {
  const desk = await newBrowserFor(browser);
  await signIn(desk, CLERK);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  const company = await registerCompany(desk, unique);
  const clerk = new DoorApi(desk, `chamber:${company.chamberId}`);
  const successor = await posted<{ id: string }>(
    clerk,
    '/api/org/v1/trainers',
    { organisationId: company.organisationId, givenName: 'Sonja', familyName: 'Nordholt' },
    201,
  );
  const holger = await newBrowserFor(browser);
  await signIn(holger, CHAMBER_ADMINISTRATOR);
  await expect(holger.getByRole('heading', { level: 1 })).toBeVisible();
  const office = new DoorApi(holger, `chamber:${company.chamberId}`);

  const petra = await newBrowserFor(browser);
  const familyName = company.trainer.name.replace('Gerd ', '');
  const petras = { ...account('petra'), givenName: 'Petra', familyName };
  await appoint(office, company, petras, company.organisationId, 'administrator');
  await acceptByMail(petra, account('petra'));
  await acceptTerms(petra);
  await expect(petra.getByRole('heading', { level: 1, name: 'Meine Aufgaben' })).toBeVisible();
  const administrator = new DoorApi(petra, `organisation:${company.organisationId}`);
  for (const [trainer, name] of [
    [company.trainer.id, 'gerd'],
    [successor.id, 'sonja'],
  ] as const) {
    await posted(
      administrator,
      `/api/org/v1/trainers/${trainer}/account`,
      { email: account(name).email, language: 'de' },
      202,
    );
  }
  const gerd = await newBrowserFor(browser);
  await acceptByMail(gerd, account('gerd'));
  await expect(gerd.getByRole('heading', { level: 1, name: 'Meine Aufgaben' })).toBeVisible();

  await petra.getByRole('link', { name: 'Personen', exact: true }).click();
  const row = petra.getByRole('row', { name: company.trainer.name });
  await expect(async () => {
    await petra.reload();
    await expect(row.getByRole('button', { name: `${company.trainer.name} scheidet aus` })).toBeVisible({
      timeout: 5_000,
    });
    await expect(petra.getByRole('row', { name: 'Sonja Nordholt' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await row.getByRole('button').click();
  const dialog = petra.getByRole('dialog');
  await expect(dialog).toContainText('1 geht an die Nachfolge über');
  await expect(dialog).toContainText('kann sich nicht mehr anmelden');
  await dialog.getByRole('button', { name: 'Ausscheiden festhalten' }).click();
  await expect(dialog.getByText('Wählen Sie, wer übernimmt.').first()).toBeVisible();
  await check(petra);
  await dialog.getByLabel('Nachfolge').selectOption({ label: 'Sonja Nordholt' });
  await dialog.getByLabel('Grund').fill('wechselt den Betrieb');
  await dialog.getByRole('button', { name: 'Ausscheiden festhalten' }).click();
  await expect(
    petra.getByText(`${company.trainer.name} ist ausgeschieden. Sonja Nordholt übernimmt.`),
  ).toBeVisible();
  await check(petra);

  // Out at once, with the page still open, and told whom to ask.
  await expect(async () => {
    await gerd.goto('/');
    await expect(gerd.getByRole('link', { name: 'Anmelden' })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  await gerd.getByRole('link', { name: 'Anmelden' }).click();
  await gerd.locator('#username').fill(account('gerd').email);
  await gerd.locator('#password').fill(account('gerd').password);
  await gerd.locator('#kc-login').click();
  await expect(gerd.getByText('Dieses Konto ist nicht aktiv.')).toContainText('Kammer');
  const mail = await mailTo(account('gerd').email, /Ihr Zugang bei .* ist beendet/);
  expect(mail.text).toContain(company.chamberName);
  await mailTo(account('sonja').email, /Sie übernehmen die Aufgaben/);

  // The apprentice has the successor now.
  await expect
    .poll(async () => {
      const answer = await clerk.get(`/api/org/v1/training-relationships/${company.relationshipId}`);
      return ((await answer.json()) as { trainer?: { id: string }; trainerId?: string }).trainer?.id;
    })
    .toBe(successor.id);

  const left = petra.getByRole('table', { name: 'Ausgeschieden' });
  await expect(left.getByRole('row', { name: company.trainer.name })).toContainText('Sonja Nordholt');
  await left.getByRole('button', { name: `${company.trainer.name} zurückholen` }).click();
  await petra.getByRole('alertdialog').getByRole('button', { name: 'Zurückholen' }).click();
  await expect(petra.getByText(`${company.trainer.name} ist wieder da.`)).toBeVisible();
  await expect(async () => {
    await signIn(gerd, account('gerd'));
  }).toPass();

  // The chamber's administrator lets somebody move: the old role ends, the new one begins, in one step.
  const before = await organisationNamed(office, company.chamberId, 'Grafschafter');
  const jans = { ...account('jan'), givenName: 'Jan', familyName };
  const jan = await appoint(office, company, jans, before, 'trainer');
  await holger.goto(`/c/${company.chamberId}/organisations/${before}`);
  const leave = holger.getByRole('button', { name: `Jan ${familyName} scheidet aus` });
  await expect(async () => {
    await holger.reload();
    await expect(leave).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await leave.click();
  const move = holger.getByRole('dialog');
  await move.getByLabel('Nachfolge').selectOption({ label: 'Dirk Vennegerts' });
  await move.getByLabel('Grund').fill('wechselt in die Stadt');
  await move.getByLabel('Wechselt in ein anderes Unternehmen').check();
  await move.getByLabel('Unternehmen suchen').fill('Hasetal');
  await move.getByRole('radio', { name: /Hasetal Maschinenbau/ }).check();
  await move.getByLabel('Rolle dort').selectOption({ label: 'Ausbilder/in' });
  await check(holger);
  await move.getByRole('button', { name: 'Ausscheiden festhalten' }).click();
  await expect(
    holger.getByText(`Jan ${familyName} ist ausgeschieden. Dirk Vennegerts übernimmt.`),
  ).toBeVisible();
  const next = await organisationNamed(office, company.chamberId, 'Hasetal');
  const grants = await office.get(`/api/permission/v1/grants?organisationId=${next}&q=Jan ${familyName}`);
  const held = ((await grants.json()) as { items: { personId: string }[] }).items;
  expect(held.map(({ personId }) => personId)).toEqual([jan]);

  for (const page of [desk, holger, petra, gerd]) {
    await page.context().close();
  }
});
