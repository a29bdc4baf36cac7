import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { openCompany } from '../support/open-company';
import { expectDesk, newBrowserFor } from '../support/people';
import { acceptByMail } from '../support/registration';
import { rights } from '../support/stand-in-data';
import { counting, SPEECHES } from '../support/words';

const unique = Date.now().toString().slice(-7);

async function check(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;
  const right = (code: string) => {
    const { name, explanation } = rights.find((entry) => entry.right === code) ?? {};
    return { name: name?.[language] ?? code, explanation: explanation?.[language] ?? code };
  };

  test(`[USR-1] [USR-2] [USR-4] [USR-6] [USR-9] an administrator gives a colleague rights, changes them and takes them away, in ${language}`, async ({
    browser,
  }) => {
    const { company, administrator, administratorApi, account, close } = await openCompany(
      browser,
      `${unique}${index}`,
      speech,
    );
    const { id, name } = company.trainer;
    const made = await administratorApi.post(`/api/org/v1/trainers/${id}/account`, {
      email: account('gerd').email,
      language,
    });
    expect(made.status(), await made.text()).toBe(202);
    const gerd = await newBrowserFor(browser, speech);
    await acceptByMail(gerd, account('gerd'), speech);
    await expectDesk(gerd, speech);
    const trainers = gerd.getByRole('link', { name: w('trainers.title'), exact: true });

    await administrator.getByRole('link', { name: w('users.title'), exact: true }).click();
    const person = administrator.getByRole('link', { name, exact: true });
    await expect(async () => {
      await administrator.reload();
      await expect(person).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await person.click();
    await expect(administrator.getByRole('heading', { level: 1, name })).toBeVisible();
    await check(administrator);

    // What depends on another right comes and goes with it; the summary says what will be before it is.
    await administrator.getByRole('link', { name: w('grant.give') }).click();
    const save = administrator.getByRole('button', { name: w('grant.give') });
    await save.click();
    await expect(administrator.getByText(w('grant.role.missing')).first()).toBeVisible();
    await check(administrator);
    await administrator.getByRole('radio', { name: w('role.viewer') }).check();
    await administrator.getByText(w('grant.rights.change')).click();
    // The explanation belongs to the name of the field.
    const checkbox = (code: string) =>
      administrator.getByRole('checkbox', { name: `${right(code).name} ${right(code).explanation}` });
    await checkbox('contracts.sign').check();
    await expect(checkbox('contracts.edit')).toBeChecked();
    await checkbox('contracts.view').uncheck();
    await expect(checkbox('contracts.sign')).not.toBeChecked();
    await expect(
      administrator.getByText(w('grant.summary.fewer', { rights: right('contracts.view').name })),
    ).toBeVisible();
    await administrator.getByLabel(w('grant.reason')).fill('vertritt die Leitung');
    await check(administrator);
    await save.click();
    await expect(administrator.getByRole('heading', { level: 2, name: w('role.viewer') })).toBeVisible();
    await expect(administrator.getByText(w('grant.tailored'))).toBeVisible();
    await gerd.reload();
    await expect(trainers).toBeVisible();

    // Why, right by right: the administrator about the colleague, the colleague about themselves.
    await administrator.getByRole('button', { name: w('why.show') }).click();
    const allowed = administrator.getByRole('table', { name: w('why.allowed') });
    await expect(allowed.getByRole('row', { name: right('trainers.view').name })).toContainText(
      w('why.by.role', { role: w('role.viewer') }),
    );
    await administrator.getByText(counting(w, 'why.missing.show')).click();
    await check(administrator);
    await gerd.goto(`/my-access?in=organisation:${company.organisationId}`);
    await expect(
      gerd
        .getByRole('table', { name: w('why.allowed') })
        .getByRole('row', { name: right('trainers.view').name }),
    ).toBeVisible();
    await expect(gerd.getByRole('table', { name: w('responsible.title') })).toContainText('Petra Nordholt');
    await check(gerd);
    await gerd.goBack();

    await administrator.getByRole('link', { name: w('grant.change') }).click();
    await administrator.getByRole('radio', { name: w('role.safety-officer') }).check();
    await administrator.getByLabel(w('grant.reason')).fill('andere Aufgabe');
    await administrator.getByRole('button', { name: w('grant.change.save') }).click();
    await expect(
      administrator.getByRole('heading', { level: 2, name: w('role.safety-officer') }),
    ).toBeVisible();
    await gerd.reload();
    await expectDesk(gerd, speech);
    await expect(trainers).toBeHidden();

    await administrator.getByRole('button', { name: w('grant.end') }).click();
    const dialog = administrator.getByRole('alertdialog');
    await check(administrator);
    await dialog.getByRole('button', { name: w('grant.end') }).click();
    await expect(
      administrator.getByText(w('grant.ended', { name, role: w('role.safety-officer') })),
    ).toBeVisible();
    await expect(
      administrator.getByRole('heading', { level: 2, name: w('role.safety-officer') }),
    ).toBeHidden();

    await gerd.context().close();
    await close();
  });
}
