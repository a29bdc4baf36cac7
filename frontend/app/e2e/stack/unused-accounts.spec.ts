import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { appoint, letters } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { openCompany } from '../support/open-company';
import { SPEECHES } from '../support/words';

const unique = Date.now().toString().slice(-7);

/** ./guildhall away: nobody waits for half a year. */
function letTimePass(...emails: string[]): void {
  execFileSync(resolve(import.meta.dirname, '../../../../guildhall'), ['away', ...emails]);
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[USR-12] who did not sign in for six months is listed and mailed, stays by one click or leaves, in ${language}`, async ({
    browser,
  }) => {
    const own = `${unique}${index}`;
    const { company, administrator, administratorApi, administratorAccount, officeApi, account, close } =
      await openCompany(browser, own, speech);
    const familyName = `Wilkens ${letters(own)}`;
    const frank = `Frank ${familyName}`;
    const sven = `Sven ${familyName}`;
    const petra = `Petra Nordholt ${letters(own)}`;
    const people: string[] = [];
    // Trainers who are invited and never come.
    for (const givenName of ['Frank', 'Sven']) {
      const { email } = account(givenName.toLowerCase());
      const person = { email, givenName, familyName, language };
      people.push(await appoint(officeApi, company.chamberId, person, company.organisationId, 'trainer'));
    }
    // identity-service hears of the roles by events.
    const signIns = people.map((id) => `personId=${id}`).join('&');
    await expect
      .poll(async () => {
        const answer = await administratorApi.get(
          `/api/identity/v1/sign-ins?organisationId=${company.organisationId}&${signIns}`,
        );
        return ((await answer.json()) as { items: unknown[] }).items.length;
      })
      .toBe(2);

    letTimePass(account('frank').email, account('sven').email);

    const mail = await mailTo(administratorAccount.email, speech.subject('unused-accounts'));
    expect(mail.text).toContain(`/o/${company.organisationId}/users`);
    expect(mail.text).not.toContain(familyName);
    await administrator.goto(`/o/${company.organisationId}/users`);
    const unused = administrator.getByRole('table', { name: w('users.unused') });
    await expect(unused.getByRole('row', { name: frank })).toContainText(w('users.never'));
    await expectAccessible(administrator);
    await expectNoSidewaysScroll(administrator);

    await unused.getByRole('button', { name: w('users.unused.confirm.for', { name: frank }) }).click();
    await expect(administrator.getByText(w('users.unused.confirmed', { name: frank }))).toBeVisible();
    await expect(unused.getByRole('row', { name: frank })).toHaveCount(0);

    await unused.getByRole('button', { name: w('departure.title', { name: sven }) }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel(w('departure.successor')).selectOption({ label: petra });
    await dialog.getByLabel(w('departure.reason')).fill('arbeitet hier nicht mehr');
    await dialog.getByRole('button', { name: w('departure.record') }).click();
    await expect(
      administrator.getByText(w('departure.recorded', { name: sven, successor: petra })),
    ).toBeVisible();
    await expect(async () => {
      await administrator.reload();
      await expect(administrator.getByRole('table', { name: w('users.title') })).toBeVisible();
      await expect(unused.getByRole('row', { name: familyName })).toHaveCount(0, { timeout: 1_000 });
    }).toPass();

    await close();
  });
}
