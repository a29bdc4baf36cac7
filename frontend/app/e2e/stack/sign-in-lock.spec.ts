import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import { appoint, letters, type DoorApi } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { openCompany } from '../support/open-company';
import { expectDesk, newBrowserFor, submitSignInForm, type Account } from '../support/people';
import { acceptByMail } from '../support/registration';
import { ANY, matching, SPEECHES, type Speech } from '../support/words';

const WRONG = 'Feierabend-Brotdose-3';
const unique = String(Date.now()).slice(-7);

/** Tries a password on Keycloak's form, which answers with the form again. */
async function isRefused(page: Page, account: Account, { signInPage }: Speech): Promise<void> {
  await submitSignInForm(page, account);
  await expect(page.getByText(signInPage('invalidUserMessage'))).toBeVisible();
}

/** How many wrong passwords identity-service knows of. */
async function failures(api: DoorApi, place: string): Promise<number | undefined> {
  const answer = await api.get(`/api/identity/v1/sign-ins?${place}`);
  const found = (await answer.json()) as { items: { failures: number }[] };
  return found.items[0]?.failures;
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[ACC-12] [USR-1] five wrong passwords lock; the person is told, the administrator unlocks, in ${language}`, async ({
    browser,
  }) => {
    const own = `${unique}${index}`;
    const { company, administrator, administratorApi, officeApi, account, close } = await openCompany(
      browser,
      own,
      speech,
    );
    const person = { givenName: 'Anja', familyName: `Kolde ${letters(own)}` };
    const name = `${person.givenName} ${person.familyName}`;
    const anja = account('anja');
    const personId = await appoint(
      officeApi,
      company.chamberId,
      { ...person, email: anja.email, language },
      company.organisationId,
      'trainer',
    );
    const place = `organisationId=${company.organisationId}&personId=${personId}`;

    const trainer = await newBrowserFor(browser, speech);
    await acceptByMail(trainer, anja, speech);
    await expectDesk(trainer, speech);
    await expect.poll(() => failures(administratorApi, place)).toBe(0);
    await trainer.context().clearCookies();
    await trainer.goto('/');
    await trainer.getByRole('link', { name: w('action.sign-in'), exact: true }).click();
    for (let tried = 1; tried <= 5; tried++) {
      await isRefused(trainer, { ...anja, password: WRONG }, speech);
      await expect.poll(() => failures(administratorApi, place)).toBe(tried);
    }
    await isRefused(trainer, anja, speech);
    await mailTo(anja.email, speech.subject('sign-in-locked'));

    await administrator.getByRole('link', { name: w('users.title'), exact: true }).click();
    await administrator.getByLabel(w('users.search')).fill('kolde');
    await administrator.reload();
    const row = administrator.getByRole('row', { name });
    await expect(row).toContainText(w('users.locked'));
    await expect(row).toContainText(matching(w('users.locked.hours', { n: 24, until: ANY })));
    await expectPage(administrator, w('users.title'));
    await administrator.getByRole('button', { name: w('users.unlock.for', { name }) }).click();
    await administrator
      .getByRole('alertdialog')
      .getByRole('button', { name: w('users.unlock'), exact: true })
      .click();
    await expect(administrator.getByText(w('users.unlocked', { name }), { exact: true })).toBeVisible();
    await expect(row).not.toContainText(w('users.locked'));

    await submitSignInForm(trainer, anja);
    await expectDesk(trainer, speech);
    await trainer.context().close();
    await close();
  });
}
