import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { appoint, letters } from '../support/chamber-desk';
import { openCompany } from '../support/open-company';
import { SPEECHES } from '../support/words';

const unique = Date.now().toString().slice(-7);

/** ./guildhall long-ago: nobody waits for a year. */
function makeDue(...emails: string[]): void {
  execFileSync(resolve(import.meta.dirname, '../../../../guildhall'), ['long-ago', ...emails]);
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[USR-1] [USR-9] an administrator narrows the list of people, carries it away and ends several roles, in ${language}`, async ({
    browser,
  }) => {
    const own = `${unique}${index}`;
    const { company, administrator, officeApi, account, close } = await openCompany(browser, own, speech);
    const familyName = `Wilkens ${letters(own)}`;
    for (const [givenName, role] of [
      ['Frank', 'viewer'],
      ['Sven', 'viewer'],
      ['Ute', 'editor'],
    ] as const) {
      const person = { email: account(givenName.toLowerCase()).email, givenName, familyName, language };
      await appoint(officeApi, company.chamberId, person, company.organisationId, role);
    }
    await administrator.goto(`/o/${company.organisationId}/users`);
    const table = administrator.getByRole('table', { name: w('users.title'), exact: true });
    await expect(table.getByRole('row', { name: `Ute ${familyName}` })).toBeVisible();
    await expect(administrator.getByText(w('users.one-administrator'))).toBeVisible();

    await administrator.getByText(w('users.filter'), { exact: true }).click();
    await administrator
      .getByLabel(w('users.filter.role'), { exact: true })
      .selectOption({ label: w('role.viewer') });
    await expect(administrator).toHaveURL(/role=viewer/);
    await expect(table.getByRole('row', { name: familyName })).toHaveCount(2);
    await expectAccessible(administrator);
    await expectNoSidewaysScroll(administrator);

    const downloading = administrator.waitForEvent('download');
    await administrator.getByRole('button', { name: w('users.export') }).click();
    const lines = readFileSync(await (await downloading).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toContain(`Sven ${familyName}`);

    await administrator.getByRole('checkbox', { name: w('users.select.all') }).check();
    await expect(administrator.getByText(w('users.selected', { n: 2 }))).toBeVisible();
    await administrator.getByRole('button', { name: w('users.selected.end') }).click();
    const dialog = administrator.getByRole('alertdialog');
    await expect(dialog.getByText(`Frank ${familyName}`)).toBeVisible();
    await dialog.getByRole('button', { name: w('users.selected.end') }).click();
    await expect(administrator.getByText(w('users.selected.ended'))).toBeVisible();
    await expect(administrator.getByText(w('users.filter.none'))).toBeVisible();

    await administrator
      .getByLabel(w('users.filter.state'), { exact: true })
      .selectOption({ label: w('users.filter.state.ENDED') });
    await expect(table.getByRole('row', { name: familyName })).toHaveCount(2);

    await close();
  });

  test(`roles given long ago are looked at again: one is confirmed, one ends, in ${language}`, async ({
    browser,
  }) => {
    const own = `${unique}${index}9`;
    const { company, administrator, officeApi, account, close } = await openCompany(browser, own, speech);
    const familyName = `Osterkamp ${letters(own)}`;
    for (const givenName of ['Frank', 'Sven']) {
      const person = { email: account(givenName.toLowerCase()).email, givenName, familyName, language };
      await appoint(officeApi, company.chamberId, person, company.organisationId, 'viewer');
    }

    makeDue(account('frank').email, account('sven').email);

    await administrator.goto(`/o/${company.organisationId}`);
    await administrator.getByRole('link', { name: w('task.review') }).click();
    const due = administrator.getByRole('table', { name: w('users.due') });
    await expect(due.getByRole('row', { name: familyName })).toHaveCount(2);
    await expectAccessible(administrator);
    await expectNoSidewaysScroll(administrator);
    const viewer = (givenName: string) => ({ name: `${givenName} ${familyName}`, role: w('role.viewer') });
    await due.getByRole('button', { name: w('users.due.confirm.for', viewer('Frank')) }).click();
    await expect(administrator.getByText(w('users.due.confirmed', { n: 1 }))).toBeVisible();
    await expect(due.getByRole('row', { name: familyName })).toHaveCount(1);
    await due.getByRole('button', { name: w('users.due.end.for', viewer('Sven')) }).click();
    await administrator
      .getByRole('alertdialog')
      .getByRole('button', { name: w('grant.end') })
      .click();
    await expect(administrator.getByText(w('grant.ended', viewer('Sven')))).toBeVisible();
    await expect(due).toHaveCount(0);

    await close();
  });
}
