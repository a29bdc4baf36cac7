import { expect, test, type Page } from '@playwright/test';
import { activate, administratorOf } from '../support/adviser';
import { expectPage } from '../support/axe';
import { DoorApi, registerCompany, type RegisteredCompany } from '../support/chamber-desk';
import { openCompany } from '../support/open-company';
import { rights } from '../support/stand-in-data';
import { SPEECHES, type Speech } from '../support/words';

const unique = String(Date.now()).slice(-6);

/** Who the other side is, and a word to it; what else there is to choose stays as it was offered. */
async function nameOther(page: Page, other: RegisteredCompany, { w }: Speech): Promise<void> {
  await page.getByLabel(w('delegations.other.chamber')).selectOption({ label: other.chamberName });
  await page.getByLabel(w('delegations.other.number')).fill(other.companyNumber);
}

for (const [index, speech] of SPEECHES.entries()) {
  const { w, language } = speech;

  test(`[DEL-1] [DEL-3] [DEL-4] [DEL-6] companies agree by name who acts for whom, narrow that and pass it on, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const open = await openCompany(browser, `${unique}${index}3`, speech);
    const { company: principal, administrator, clerk } = open;
    await activate(principal, open.clerkApi, open.administratorApi);
    const adviser = await registerCompany(clerk, `${unique}${index}4`);
    const page = await administratorOf(adviser, open, browser, speech);
    await activate(adviser, open.clerkApi, new DoorApi(page, `organisation:${adviser.organisationId}`));
    const who = { delegate: adviser.name, principal: principal.name };

    // The company names its adviser, and reads before what that will mean.
    await administrator.getByRole('link', { name: w('delegations.title'), exact: true }).click();
    await administrator.getByRole('link', { name: w('delegations.give'), exact: true }).click();
    await administrator.getByRole('button', { name: w('delegations.propose.GIVE'), exact: true }).click();
    await expect(administrator.getByText(w('delegations.other.number.missing')).first()).toBeVisible();
    await nameOther(administrator, adviser, speech);
    await administrator.getByRole('radio', { name: w('delegations.amount.act') }).check();
    await administrator.getByRole('checkbox', { name: w('delegations.may-pass-on') }).check();
    await administrator.getByLabel(w('delegations.message')).fill('Bitte übernehmen Sie unsere Verträge.');
    await expect(administrator.getByText(w('delegations.summary.waits'))).toBeVisible();
    await expectPage(administrator, w('delegations.propose.GIVE.title'));
    await administrator.getByRole('button', { name: w('delegations.propose.GIVE'), exact: true }).click();
    await expect(administrator.getByRole('row', { name: w('delegations.proposal.who', who) })).toBeVisible();

    // The adviser finds it among the tasks and accepts; nothing held before.
    await page.goto(`/o/${adviser.organisationId}`);
    await page.getByRole('link', { name: w('task.proposal') }).click();
    await expect(page.getByText('Bitte übernehmen Sie unsere Verträge.')).toBeVisible();
    await expectPage(page, w('delegations.proposal.who', who));
    await page.getByRole('button', { name: w('delegations.proposal.accept'), exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: w('delegations.proposal.accept'), exact: true })
      .click();
    const received = page.getByRole('table', { name: w('delegations.received') });
    await expect(received.getByRole('row', { name: principal.name })).toBeVisible();
    const adviserApi = new DoorApi(page, `organisation:${principal.organisationId}`);
    const relationships = `/api/org/v1/training-relationships?organisationId=${principal.organisationId}`;
    expect((await adviserApi.get(relationships)).status()).toBe(200);

    // The adviser passes on to a third company, no further.
    const third = await registerCompany(clerk, `${unique}${index}5`);
    const thirdPage = await administratorOf(third, open, browser, speech);
    await activate(third, open.clerkApi, new DoorApi(thirdPage, `organisation:${third.organisationId}`));
    await received
      .getByRole('row', { name: principal.name })
      .getByRole('link', { name: w('delegations.pass-on') })
      .click();
    await nameOther(page, third, speech);
    await page.getByLabel(w('delegations.message')).fill('Urlaubsvertretung');
    await expectPage(page, w('delegations.pass-on.title', { name: principal.name }));
    await page.getByRole('button', { name: w('delegations.pass-on'), exact: true }).click();
    await expect(
      page.getByText(w('delegations.proposal.who', { ...who, delegate: third.name })),
    ).toBeVisible();
    await thirdPage.goto(`/o/${third.organisationId}/delegations`);
    await thirdPage.getByRole('link', { name: w('delegations.proposal.answer') }).click();
    await thirdPage.getByRole('button', { name: w('delegations.proposal.accept'), exact: true }).click();
    await thirdPage
      .getByRole('alertdialog')
      .getByRole('button', { name: w('delegations.proposal.accept'), exact: true })
      .click();
    await expect(
      thirdPage
        .getByRole('table', { name: w('delegations.received') })
        .getByRole('row', { name: principal.name }),
    ).toContainText(w('delegations.passed-on-by', { name: adviser.name }));
    const thirdApi = new DoorApi(thirdPage, `organisation:${principal.organisationId}`);
    expect((await thirdApi.get(relationships)).status()).toBe(200);

    // The company gives less from now on; what was passed on is over.
    await administrator.goto(`/o/${principal.organisationId}/delegations`);
    const given = administrator.getByRole('table', { name: w('delegations.given') });
    await given
      .getByRole('row', { name: new RegExp(`^${adviser.name}`) })
      .getByRole('link', { name: w('delegations.narrow') })
      .click();
    await administrator.getByRole('radio', { name: w('delegations.amount.own') }).check();
    const name = rights.find(({ right }) => right === 'relationships.view')?.name?.[language] ?? '';
    await administrator.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    await expectPage(administrator, w('delegations.narrow.title', { name: adviser.name }));
    await administrator.getByRole('button', { name: w('delegations.narrow.save'), exact: true }).click();
    await expect(given).toBeVisible();
    for (const api of [adviserApi, thirdApi]) {
      await expect(async () => expect((await api.get(relationships)).status()).toBe(403)).toPass();
    }

    // The other way round: the third company asks, and gets less than it asked for.
    await thirdPage.goto(`/o/${third.organisationId}/delegations/ask`);
    await nameOther(thirdPage, principal, speech);
    await thirdPage.getByRole('radio', { name: w('delegations.amount.act') }).check();
    await thirdPage.getByLabel(w('delegations.message')).fill('Wir bereiten Ihre Prüfungen vor.');
    await thirdPage.getByRole('button', { name: w('delegations.propose.ASK'), exact: true }).click();
    await expect(
      thirdPage.getByText(w('delegations.proposal.who', { ...who, delegate: third.name })).first(),
    ).toBeVisible();
    await administrator.goto(`/o/${principal.organisationId}`);
    await administrator.getByRole('link', { name: w('task.proposal') }).click();
    await administrator.getByRole('button', { name: w('delegations.proposal.less') }).click();
    await administrator.getByRole('radio', { name: w('delegations.amount.see') }).check();
    await administrator.getByRole('button', { name: w('delegations.proposal.accept'), exact: true }).click();
    await expect(given.getByRole('row', { name: new RegExp(`^${third.name}`) }).first()).toBeVisible();
    await expect(async () => expect((await thirdApi.get(relationships)).status()).toBe(200)).toPass();

    // And the chamber enters what stands on paper.
    await clerk.goto(`/c/${principal.chamberId}/organisations/${third.organisationId}`);
    await clerk.getByRole('link', { name: w('delegations.paper') }).click();
    await nameOther(clerk, adviser, speech);
    await clerk.getByLabel(w('grant.reason')).fill('Formular vom 3. Mai, Ordner 12');
    await expectPage(clerk, w('delegations.paper.title', { name: third.name }));
    await clerk.getByRole('button', { name: w('delegations.paper.save'), exact: true }).click();
    await expect(clerk.getByRole('row', { name: adviser.name })).toBeVisible();

    await page.context().close();
    await thirdPage.context().close();
    await open.close();
  });
}
