import { expect, test } from '@playwright/test';
import { activate, administratorOf } from '../support/adviser';
import { expectPage } from '../support/axe';
import { DoorApi, letterOf, registerCompany, type Letter } from '../support/chamber-desk';
import { openCompany, type OpenCompany } from '../support/open-company';
import { SPEECHES, type Speech } from '../support/words';

const unique = String(Date.now()).slice(-6);

/** At the clerk's desk: the code is issued on the company's page, and the company reads its letter on paper. */
async function letterForDelegate({ clerk, clerkApi, company }: OpenCompany, { w }: Speech): Promise<Letter> {
  await clerk.goto(`/c/${company.chamberId}/organisations/${company.organisationId}`);
  await clerk.getByRole('button', { name: w('code.issue') }).click();
  const dialog = clerk.getByRole('dialog');
  await dialog.getByRole('radio', { name: w('code.for.DELEGATE') }).check();
  await expect(dialog).toContainText(w('code.for.DELEGATE.hint'));
  await expectPage(clerk, company.name);
  await dialog.getByRole('button', { name: w('code.issue') }).click();
  await expect(clerk.getByText(w('code.issued.done'))).toBeVisible();
  await expect(clerk.getByRole('cell', { name: w('code.kind.DELEGATE'), exact: true })).toBeVisible();

  const codes = await clerkApi.get(`/api/org/v1/organisations/${company.organisationId}/activation-codes`);
  const { items } = (await codes.json()) as { items: { id: string; kind: string }[] };
  return letterOf(clerkApi, items.find(({ kind }) => kind === 'DELEGATE')?.id ?? '');
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[ACC-3] [ACC-4] [ACC-11] [DEL-2] an adviser acts for a company with its code until the company ends that, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const open = await openCompany(browser, `${unique}${index}1`, speech);
    const principal = open.company;
    await activate(principal, open.clerkApi, open.administratorApi);
    const adviser = await registerCompany(open.clerk, `${unique}${index}2`);
    const page = await administratorOf(adviser, open, browser, speech);
    const letter = await letterForDelegate(open, speech);

    // The QR code of the letter; who administers one company only is not asked for which.
    const signInPages: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.url().includes('/auth/')) {
        signInPages.push(frame.url());
      }
    });
    expect(letter.url).toContain('/delegation#');
    await page.goto(letter.url);
    await expect(page).toHaveURL(new RegExp(`/o/${adviser.organisationId}/delegations/new$`));
    await expect(
      page.getByText(w('delegation.check.hint', { name: adviser.name, number: principal.companyNumber })),
    ).toBeVisible();
    await expectPage(page, w('delegation.title'));
    await page.getByRole('button', { name: w('delegation.check.enter') }).click();

    // In place, in the other company's function, and always in sight for whom.
    await expect(page).toHaveURL(new RegExp(`/o/${principal.organisationId}$`));
    const banner = page.getByRole('complementary', { name: w('acting-for.label') });
    await expect(banner).toContainText(`${w('acting-for.before')} ${principal.name}`);
    await expect(banner).toContainText(w('role.delegate'));
    await expectPage(page, w('home.title'));
    await page.getByRole('link', { name: w('relationships.title'), exact: true }).click();
    await expect(page.getByRole('row', { name: principal.apprentice })).toBeVisible();

    // Seeing, and not everything: accounts, the company's people and its delegations stay its own.
    await page.getByRole('row', { name: principal.apprentice }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: w('relationship.account'), exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: w('account.create'), exact: true })).toHaveCount(0);
    for (const title of ['users.title', 'delegations.title', 'audit.title']) {
      await expect(page.getByRole('link', { name: w(title), exact: true })).toHaveCount(0);
    }
    const delegateApi = new DoorApi(page, `organisation:${principal.organisationId}`);
    const people = await delegateApi.get(
      `/api/permission/v1/grants?organisationId=${principal.organisationId}`,
    );
    expect(people.status()).toBe(403);

    // Back to the own company, without signing in again; there it stands for whom it acts.
    await banner.getByRole('link').click();
    await expect(page.getByRole('main').getByRole('link', { name: principal.name })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: adviser.name }).click();
    await expect(banner).toContainText(adviser.name);
    await page.getByRole('link', { name: w('delegations.title'), exact: true }).click();
    await expect(page.getByRole('row', { name: principal.name })).toContainText(
      w('delegations.state.running'),
    );
    await expect(page.getByText(w('delegations.given.empty'))).toBeVisible();
    await expectPage(page, w('delegations.title'));
    expect(signInPages).toEqual([]);

    // The company sees who acts for it, beside its own people, and ends it.
    const company = open.administrator;
    await company.getByRole('link', { name: w('users.title'), exact: true }).click();
    const delegate = company.getByRole('row', { name: /^Anke Dreesmann/ });
    await expect(delegate).toContainText(w('representatives.by-delegation', { home: adviser.name }));
    await expect(delegate.getByRole('button')).toHaveCount(0);
    await company.getByRole('link', { name: w('delegations.title'), exact: true }).click();
    await expect(company.getByRole('row', { name: adviser.name })).toBeVisible();
    await expectPage(company, w('delegations.title'));
    await company.getByRole('button', { name: w('delegations.end.given', { name: adviser.name }) }).click();
    const dialog = company.getByRole('alertdialog');
    await expect(dialog).toContainText(w('delegations.end.given.text', { name: adviser.name }));
    await dialog.getByRole('button', { name: w('delegations.end'), exact: true }).click();
    await expect(company.getByText(w('delegations.ended.given', { name: adviser.name }))).toBeVisible();
    await expect(
      company.getByRole('button', { name: w('delegations.end.given', { name: adviser.name }) }),
    ).toHaveCount(0);

    // The adviser is out in the session that is open.
    await expect(async () => {
      const still = await delegateApi.get(
        `/api/org/v1/training-relationships?organisationId=${principal.organisationId}`,
      );
      expect(still.status()).toBe(403);
    }).toPass();
    await page.goto(`/o/${principal.organisationId}`);
    await expectPage(page, w('no-function.title'));
    await page.context().close();
    await open.close();
  });
}
