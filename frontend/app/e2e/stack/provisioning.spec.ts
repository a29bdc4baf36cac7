import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectPage } from '../support/axe';
import {
  DoorApi,
  issueCode,
  letters,
  registerCompany,
  type RegisteredCompany,
} from '../support/chamber-desk';
import { mailTo } from '../support/mail';
import { CLERK, newBrowserFor, signIn, signInToDesk, type Account } from '../support/people';
import { acceptByMail, acceptTerms, register } from '../support/registration';
import { SPEECHES } from '../support/words';

const PASSWORD = 'Hobel und Stechbeitel 26';
/** What the trail calls the steps that an administrator takes here. */
const STEPS = ['org.organisation.activate', 'org.trainer.create-account', 'identity.invitation.withdraw'];
const unique = String(Date.now()).slice(-7);

/** Who gives others their access; each step goes on where the last one ended. */
for (const [index, speech] of SPEECHES.entries()) {
  test.describe(`in ${speech.language}`, () => {
    test.describe.configure({ mode: 'serial' });

    const { w, language } = speech;
    const account = (name: string): Account => ({
      email: `${name}-${unique}-${language}@nordholt.example`,
      password: PASSWORD,
    });
    const administrator = account('wiebke');
    const examiner = account('ulf.harms');

    let clerk: Page;
    let company: RegisteredCompany;

    const desk = () => new DoorApi(clerk, `chamber:${company.chamberId}`);

    test.beforeAll(async ({ browser }) => {
      clerk = await newBrowserFor(browser, speech);
      await signInToDesk(clerk, CLERK, speech);
      company = await registerCompany(clerk, `${unique}${index}`);
    });

    test.afterAll(() => clerk.context().close());

    /** Opens the company with a code that comes without a letter. */
    async function activate(page: Page): Promise<void> {
      const { code } = await issueCode(desk(), company);
      const { chamberId, companyNumber } = company;
      const activated = await new DoorApi(page, 'self').post('/api/org/v1/activations', {
        chamberId,
        companyNumber,
        code,
      });
      expect(activated.ok(), await activated.text()).toBe(true);
    }

    test('[ACC-8] an administrator creates the accounts of several trainers at once', async ({ browser }) => {
      for (const givenName of ['Hinrich', 'Swantje']) {
        const trainer = { organisationId: company.organisationId, givenName, familyName: 'Nordholt' };
        expect((await desk().post('/api/org/v1/trainers', trainer)).status()).toBe(201);
      }
      const page = await newBrowserFor(browser, speech);
      await register(page, 'Wiebke', administrator, speech);
      await acceptByMail(page, administrator, speech);
      await expectPage(page, w('activation.title'));
      await activate(page);
      // That the person administers the company follows by an event.
      await expect(async () => {
        await page.goto(`/o/${company.organisationId}/trainers`);
        await expect(page.getByLabel(w('terms.accept.read'))).toBeVisible({
          timeout: 10_000,
        });
      }).toPass();
      await acceptTerms(page, speech);

      await expectPage(page, w('trainers.title'));
      await page.getByLabel(w('accounts.choose-all', { n: 3 })).check();
      await page.getByLabel(w('accounts.choose.for', { name: company.trainer.name })).uncheck();
      await page.getByRole('button', { name: w('accounts.start', { n: 2 }) }).click();
      await expectPage(page, w('accounts.title'));

      // Whoever administers the company may train there as well, with the account they have.
      await page.getByLabel('Swantje Nordholt').fill(administrator.email);
      await page.getByLabel('Hinrich Nordholt').fill(administrator.email.toUpperCase());
      await page.getByRole('button', { name: w('accounts.make', { n: 2 }) }).click();
      await expect(page.getByRole('alert')).toContainText(w('accounts.email.twice'));
      const hinrich = account('hinrich');
      await page.getByLabel('Hinrich Nordholt').fill(hinrich.email);
      await page.getByRole('button', { name: w('accounts.make', { n: 2 }) }).click();
      await expect(page.getByText(w('accounts.made', { n: 2 }))).toBeVisible();
      // Each is linked by events.
      await expect(page.getByText(w('account.state.linked'), { exact: true })).toHaveCount(2, {
        timeout: 30_000,
      });
      await expectPage(page, w('accounts.title'));
      await mailTo(hinrich.email, speech.subject('invitation'));

      await page.getByRole('button', { name: w('accounts.back') }).click();
      await expectPage(page, w('trainers.title'));
      await expect(page.getByLabel(w('accounts.choose-all', { n: 1 }))).toBeVisible();
      await page.context().close();
    });

    test('[USR-10] an invitation to a mistyped address is withdrawn, and another one goes out', async ({
      browser,
    }) => {
      const page = await newBrowserFor(browser, speech);
      await signIn(page, administrator, speech);
      await page.getByRole('link', { name: w('users.title'), exact: true }).click();
      await expectPage(page, w('users.title'));
      const row = page.getByRole('row', { name: /Hinrich Nordholt/ });
      await expect(row).toContainText(w('users.invited'));
      await page.getByRole('button', { name: w('users.withdraw.for', { name: 'Hinrich Nordholt' }) }).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toContainText(w('users.withdraw.text', { name: 'Hinrich Nordholt' }));
      await expectAccessible(page);
      await dialog.getByRole('button', { name: w('users.withdraw') }).click();
      await expect(page.getByText(w('users.withdrawn', { name: 'Hinrich Nordholt' }))).toBeVisible();
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole('row', { name: /Swantje Nordholt|Nordholt/ }).first()).toBeVisible();
        await expect(row).toHaveCount(0, { timeout: 1_000 });
      }).toPass();

      await page.getByRole('link', { name: w('trainers.title') }).click();
      const again = page.getByRole('button', {
        name: w('trainers.create-account.for', { name: 'Hinrich Nordholt' }),
      });
      await expect(async () => {
        await page.reload();
        await expect(again).toBeVisible({ timeout: 5_000 });
      }).toPass();
      await again.click();
      const right = account('hinrich-richtig');
      const dialogOfAccount = page.getByRole('dialog');
      await dialogOfAccount.getByLabel(w('account.email')).fill(right.email);
      await dialogOfAccount.getByRole('button', { name: w('account.create') }).click();
      await mailTo(right.email, speech.subject('invitation'));
      await page.context().close();
    });

    test('[AUD-1] what was done stands in the trail of the company', async ({ browser }) => {
      const page = await newBrowserFor(browser, speech);
      await signInToDesk(page, administrator, speech);
      await page.getByRole('link', { name: w('audit.title') }).click();
      // Entries come to the trail by events.
      for (const action of STEPS) {
        await expect(async () => {
          await page.reload();
          const step = page.getByRole('row', { name: w(`audit.action.${action}`) });
          await expect(step.first()).toContainText('Wiebke Nordholt', { timeout: 10_000 });
        }).toPass();
      }
      await expectPage(page, w('audit.title'));
      await page.context().close();
    });

    test('[ACC-9] a clerk gives an examiner access and ends it', async ({ browser }) => {
      await clerk.getByRole('link', { name: w('examiners.title') }).click();
      await expectPage(clerk, w('examiners.title'));
      await clerk.getByRole('button', { name: w('examiners.add') }).click();
      const dialog = clerk.getByRole('dialog');
      await dialog.getByRole('button', { name: w('examiners.add') }).click();
      await expect(dialog.getByRole('alert')).toBeFocused();
      const familyName = `Harms ${letters(`${unique}${index}`)}`;
      await dialog.getByLabel(w('register.email')).fill(examiner.email);
      await dialog.getByLabel(w('register.given-name'), { exact: true }).fill('Ulf');
      await dialog.getByLabel(w('register.family-name'), { exact: true }).fill(familyName);
      await dialog.getByRole('button', { name: w('examiners.add') }).click();
      await expect(clerk.getByText(w('examiners.added', { email: examiner.email }))).toBeVisible({
        timeout: 15_000,
      });

      const page = await newBrowserFor(browser, speech);
      await acceptByMail(page, examiner, speech);
      await expect(page.getByText(`${w('acting-for.before')} ${company.chamberName}`)).toBeVisible();
      await page.getByRole('link', { name: w('exam.title') }).click();
      await expectPage(page, w('exam.title'));
      await expect(page.getByRole('link', { name: w('organisations.title') })).toHaveCount(0);

      const search = clerk.getByLabel(w('examiners.search'));
      await search.fill(familyName);
      await expect(clerk.getByRole('row')).toHaveCount(2);
      await clerk
        .getByRole('button', { name: w('examiners.end.for', { name: `Ulf ${familyName}` }) })
        .click();
      await clerk
        .getByRole('alertdialog')
        .getByRole('button', { name: w('examiners.end') })
        .click();
      await expect(clerk.getByText(w('examiners.ended', { name: `Ulf ${familyName}` }))).toBeVisible();
      await expect(clerk.getByText(w('list.no-match', { search: familyName }))).toBeVisible();

      await expect(async () => {
        await page.goto('/');
        await expect(page.getByRole('heading', { name: w('activation.title') })).toBeVisible({
          timeout: 10_000,
        });
      }).toPass();
      await page.context().close();
    });
  });
}
