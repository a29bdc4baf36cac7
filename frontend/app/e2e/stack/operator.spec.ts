import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectPage } from '../support/axe';
import { letters } from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import {
  COMPANY_ADMINISTRATORS,
  expectDesk,
  newBrowserFor,
  OPERATOR,
  OTHER_ADMINISTRATOR,
  signIn,
  signInToDesk,
  type Account,
} from '../support/people';
import { acceptByMail, acceptTerms } from '../support/registration';
import { acceptNewestTerms } from '../support/terms';
import { ANY, matching, SPEECHES } from '../support/words';

const unique = String(Date.now()).slice(-7);

/** What somebody who runs the installation does: a chamber of its own for each language, and who works there. */
for (const [index, speech] of SPEECHES.entries()) {
  test.describe(`in ${speech.language}`, () => {
    test.describe.configure({ mode: 'serial' });

    const { w, language } = speech;
    const chamber = `Kammer ${letters(`${unique}${index}`)}`;
    const familyName = letters(`${index}${unique}`);
    const name = `Hauke ${familyName}`;
    const administrator: Account = {
      email: `hauke-${unique}-${language}@kammer.example`,
      password: 'Zirkel und Winkelmass 26',
    };

    let operator: Page;
    let office: Page;

    test.beforeAll(async ({ browser }) => {
      operator = await newBrowserFor(browser, speech);
      await signInToDesk(operator, OPERATOR, speech);
      office = await newBrowserFor(browser, speech);
    });

    test.afterAll(async () => {
      await operator.context().close();
      await office.context().close();
    });

    test('[ACC-4] the operator adds a chamber and changes how long its codes are good', async () => {
      await expectPage(operator, w('home.title'));
      await operator.getByRole('link', { name: w('operator.task.new-chamber') }).click();
      await expectPage(operator, w('chambers.new'));
      await operator.getByRole('button', { name: w('chambers.add') }).click();
      await expect(operator.getByRole('alert')).toBeFocused();
      const fill = (key: string, text: string) => operator.getByLabel(w(key), { exact: true }).fill(text);
      await fill('chamber.name', chamber);
      await fill('chamber.short-name', chamber);
      await fill('chamber.place', 'Papenburg');
      await fill('chamber.street', 'Am Hafen 2');
      await fill('chamber.postal-code', '26871');
      await fill('chamber.city', 'Papenburg');
      await fill('chamber.email', `ausbildung-${unique}-${language}@kammer.example`);
      await operator.getByRole('button', { name: w('chambers.add') }).click();
      await expectPage(operator, chamber);
      await expect(operator.getByText(w('chamber.people.empty'))).toBeVisible();

      await operator.getByRole('link', { name: w('chamber.edit') }).click();
      await operator.getByLabel(w('chamber.activation-days'), { exact: true }).fill('22');
      await operator.getByRole('button', { name: w('action.save') }).click();
      await expect(operator.getByRole('alert')).toContainText(w('chamber.activation-days.invalid'));
      await operator.getByLabel(w('chamber.activation-days'), { exact: true }).fill('14');
      await expectAccessible(operator);
      await operator.getByRole('button', { name: w('action.save') }).click();
      await expect(operator.getByText(w('chamber.days', { n: 14 }), { exact: true })).toBeVisible();

      await operator.getByRole('link', { name: w('chambers.back') }).click();
      await expectPage(operator, w('chambers.title'));
      await operator.getByLabel(w('chambers.search')).fill(chamber);
      await expect(operator.getByRole('row')).toHaveCount(2);
      await operator.getByRole('link', { name: chamber }).click();
      await expectPage(operator, chamber);
    });

    test('[USR-1] the operator invites the first administrator of a chamber, who finds it open', async () => {
      await operator.getByRole('button', { name: w('chamber-administration.invite') }).click();
      const dialog = operator.getByRole('dialog');
      await dialog.getByLabel(w('account.email')).fill(administrator.email);
      await dialog.getByLabel(w('register.given-name'), { exact: true }).fill('Hauke');
      await dialog.getByLabel(w('register.family-name'), { exact: true }).fill(familyName);
      await dialog.getByLabel(w('account.language')).selectOption(language);
      await dialog.getByRole('button', { name: w('chamber-administration.invite.submit') }).click();
      await expect(
        operator.getByText(w('chamber-administration.added', { email: administrator.email, chamber })),
      ).toBeVisible();
      await expect(operator.getByRole('row', { name })).toContainText(w('role.chamber-administrator'));
      await mailTo(administrator.email, speech.subject('invitation'));

      await acceptByMail(office, administrator, speech);
      await expect(office.getByText(`${w('acting-for.before')} ${chamber}`)).toBeVisible();
      await expectDesk(office, speech);
      await office.getByRole('link', { name: w('users.title'), exact: true }).click();
      await expect(office.getByRole('row', { name })).toBeVisible();
    });

    test('[USR-16] the operator lets somebody of a chamber search in all of them, says why, and ends it', async () => {
      await operator.getByRole('button', { name: w('cross-chamber.give.for', { name }) }).click();
      const dialog = operator.getByRole('dialog');
      await dialog.getByRole('button', { name: w('cross-chamber.give.submit') }).click();
      await expect(dialog.getByRole('alert')).toContainText(w('cross-chamber.reason.missing'));
      await dialog.getByLabel(w('cross-chamber.reason')).fill('Wechsel in den Nachbarbezirk');
      await expectAccessible(operator);
      await dialog.getByRole('button', { name: w('cross-chamber.give.submit') }).click();
      await expect(operator.getByText(w('cross-chamber.given', { name }))).toBeVisible();
      const search = office.getByRole('link', { name: w('search-across.title') });
      await expect(async () => {
        await office.reload();
        await expect(search).toBeVisible({ timeout: 5_000 });
      }).toPass();

      await operator.getByRole('button', { name: w('cross-chamber.end.for', { name }) }).click();
      const question = operator.getByRole('alertdialog');
      await expect(question).toContainText('Wechsel in den Nachbarbezirk');
      await question.getByRole('button', { name: w('action.cancel') }).click();
      await operator.getByRole('button', { name: w('cross-chamber.end.for', { name }) }).click();
      await question.getByRole('button', { name: w('cross-chamber.end') }).click();
      await expect(operator.getByText(w('cross-chamber.ended', { name }))).toBeVisible();
      await expect(
        operator.getByRole('button', { name: w('cross-chamber.give.for', { name }) }),
      ).toBeVisible();
      await expect(async () => {
        await office.reload();
        await expect(office.getByRole('heading', { level: 1, name: w('users.title') })).toBeVisible();
        await expect(search).toHaveCount(0);
      }).toPass();
    });

    test('[USR-16] the chamber ends it as well', async () => {
      await operator.getByRole('button', { name: w('cross-chamber.give.for', { name }) }).click();
      const dialog = operator.getByRole('dialog');
      await dialog.getByLabel(w('cross-chamber.reason')).fill('Vertretung im Nachbarbezirk');
      await dialog.getByRole('button', { name: w('cross-chamber.give.submit') }).click();
      await expect(operator.getByText(w('cross-chamber.given', { name }))).toBeVisible();

      const end = office.getByRole('button', { name: w('cross-chamber.end.for', { name }) });
      await expect(async () => {
        await office.reload();
        await expect(end).toBeVisible({ timeout: 5_000 });
      }).toPass();
      await end.click();
      const question = office.getByRole('alertdialog');
      await expect(question).toContainText('Vertretung im Nachbarbezirk');
      await expectAccessible(office);
      await question.getByRole('button', { name: w('cross-chamber.end') }).click();
      await expect(office.getByText(w('cross-chamber.ended', { name }))).toBeVisible();
      await expect(end).toHaveCount(0);
      await operator.reload();
    });

    test('[USR-9] the operator ends the administration, and the chamber is closed to the person', async () => {
      await operator.getByRole('button', { name: w('chamber-administration.end.for', { name }) }).click();
      const question = operator.getByRole('alertdialog');
      await expect(question).toContainText(w('chamber-administration.end.text', { name, chamber }));
      await question.getByRole('button', { name: w('chamber-administration.end') }).click();
      await expect(operator.getByText(w('chamber-administration.ended', { name, chamber }))).toBeVisible();
      await expect(operator.getByText(w('chamber.people.empty'))).toBeVisible();
      await expect(async () => {
        await office.reload();
        await expect(office.getByRole('heading', { name: w('no-function.title') })).toBeVisible({
          timeout: 5_000,
        });
      }).toPass();
    });
  });
}

test.describe('terms of use', () => {
  // The people of the demo go on in other tests: they must not find this question there.
  test.afterAll(({ browser }) => acceptNewestTerms(browser, COMPANY_ADMINISTRATORS));

  for (const speech of SPEECHES) {
    const { w, language } = speech;

    test(`[ACC-15] the operator publishes a new version, and whoever administers a company is asked again, in ${language}`, async ({
      browser,
    }) => {
      const operator = await newBrowserFor(browser, speech);
      await signInToDesk(operator, OPERATOR, speech);
      await operator.getByRole('link', { name: w('operator.task.terms') }).click();
      await expectPage(operator, w('terms.title'));
      const current = operator.getByRole('row', { name: w('terms-versions.current') });
      await current.getByRole('link').click();
      await operator.getByLabel(w('terms-versions.language')).selectOption('fr');
      await expect(operator.locator('main div[lang=fr]')).toBeVisible();
      const download = operator.waitForEvent('download');
      await operator.getByRole('button', { name: w('terms.download') }).click();
      expect((await download).suggestedFilename()).toMatch(/-\d+\.pdf$/);
      await operator.getByRole('link', { name: w('terms-versions.back') }).click();

      await operator.getByRole('link', { name: w('terms-publishing.new') }).click();
      await expectPage(operator, w('terms-publishing.title'));
      const publish = operator.getByRole('button', { name: w('terms-publishing.ask') });
      await publish.click();
      const question = operator.getByRole('alertdialog');
      await expect(question).toContainText(w('terms-publishing.confirm.final'));
      await question.getByRole('button', { name: w('terms-publishing.ask') }).click();
      // Nobody is asked again for the same words.
      await expect(operator.getByText(w('problem.identity.terms-of-use.unchanged'))).toBeVisible();

      const sentence = `Stand ${unique} ${language}.`;
      for (const text of await operator.locator('textarea').all()) {
        // What an earlier test added last gives way.
        const before = (await text.inputValue()).replace(/\n+Stand \d+ \w\w\.$/, '');
        await text.fill(`${before}\n\n${sentence}`);
      }
      await operator.locator('summary').first().click();
      await expect(operator.locator('details p', { hasText: sentence }).first()).toBeVisible();
      await publish.click();
      await expectAccessible(operator);
      await question.getByRole('button', { name: w('terms-publishing.ask') }).click();
      const done = matching(w('terms-publishing.done', { version: ANY }));
      await expect(operator.getByRole('heading', { level: 1, name: done })).toBeVisible();
      await expectAccessible(operator);
      await operator
        .getByRole('link', { name: matching(w('terms-publishing.done.read', { version: ANY })) })
        .click();
      await expect(operator.getByText(sentence)).toBeVisible();
      await operator.context().close();

      const company = await newBrowserFor(browser, speech);
      await signIn(company, OTHER_ADMINISTRATOR, speech);
      await expect(async () => {
        await company.goto('/');
        await expect(company.getByText(sentence)).toBeVisible({ timeout: 5_000 });
      }).toPass();
      await acceptTerms(company, speech);
      await expectDesk(company, speech);
      await company.context().close();
    });
  }
});
