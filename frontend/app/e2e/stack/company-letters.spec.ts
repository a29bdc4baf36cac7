import { expect, test, type Page } from '@playwright/test';
import { expectPage } from '../support/axe';
import {
  DoorApi,
  issueCode,
  letterOf,
  registerCompany,
  type Letter,
  type RegisteredCompany,
} from '../support/chamber-desk';
import { CLERK, newBrowserFor, signIn, signInToDesk, type Account } from '../support/people';
import { acceptByMail, acceptTerms, register } from '../support/registration';
import { ANY, counting, matching, SPEECHES } from '../support/words';

const unique = String(Date.now()).slice(-7);

const DAY = 24 * 60 * 60 * 1000;

/** Another code of the right shape, for no letter. */
const WRONG_CODE = '0000-0000-0000-0001-1';

/** What a company does with its letters when something goes wrong; each step goes on where the last one ended. */
for (const [index, speech] of SPEECHES.entries()) {
  test.describe(`in ${speech.language}`, () => {
    test.describe.configure({ mode: 'serial' });

    const { w, language } = speech;
    const person: Account = {
      email: `torben.nordholt-${unique}-${language}@nordholt.example`,
      password: 'Hobel und Stechbeitel 26',
    };

    let clerk: Page;
    let company: RegisteredCompany;
    let lost: Letter;

    test.beforeAll(async ({ browser }) => {
      clerk = await newBrowserFor(browser, speech);
      await signInToDesk(clerk, CLERK, speech);
      company = await registerCompany(clerk, `${unique}${index}`);
      lost = await issueCode(desk(), company);
    });

    test.afterAll(() => clerk.context().close());

    const desk = () => new DoorApi(clerk, `chamber:${company.chamberId}`);

    /** The clerk finds the company's only waiting letter, prints all that wait and confirms; the letter is on its way. */
    async function printLetter(kind: string): Promise<Letter> {
      await clerk.getByRole('link', { name: w('letters.title') }).click();
      await clerk.reload();
      const row = clerk.getByRole('row', { name: company.name });
      await expect(row).toHaveCount(1);
      await expect(row).toContainText(kind);
      await expectPage(clerk, w('letters.title'));

      const waiting = await desk().get(`/api/org/v1/activation-letters?chamberId=${company.chamberId}`);
      const { items } = (await waiting.json()) as { items: { codeId: string; organisationId: string }[] };
      const own = items.filter(({ organisationId }) => organisationId === company.organisationId);
      expect(own).toHaveLength(1);
      const letter = await letterOf(desk(), own[0]?.codeId ?? '');

      const download = clerk.waitForEvent('download');
      await clerk.getByRole('button', { name: counting(w, 'letters.print') }).click();
      await download;
      await clerk.getByRole('button', { name: counting(w, 'letters.confirm') }).click();
      await clerk
        .getByRole('alertdialog')
        .getByRole('button', { name: counting(w, 'letters.confirm') })
        .click();
      await expect(row).toHaveCount(0);
      return letter;
    }

    async function changeCode(page: Page, label: string, code: string): Promise<void> {
      await page.getByRole('button', { name: w('activation.check.change', { what: label }) }).click();
      await page.getByLabel(label).fill(code);
      await page.getByRole('button', { name: w('action.next') }).click();
    }

    test('[ACC-3] [ACC-5] a company that lost its code asks for another letter, without an account', async ({
      browser,
    }) => {
      const page = await newBrowserFor(browser, speech);
      for (const time of ['first', 'second']) {
        await page.goto('/activate');
        await page.getByRole('link', { name: w('lost-code.ask') }).click();
        await expectPage(page, w('lost-code.title'));
        await page.getByLabel(w('activation.chamber.search')).fill('Osnabrück');
        await page.getByLabel(company.chamberName).check();
        await page.getByRole('button', { name: w('action.next') }).click();
        await page.getByLabel(w('activation.number')).fill(company.companyNumber);
        await page.getByRole('button', { name: w('action.next') }).click();
        await expect(page.getByText(company.companyNumber)).toBeVisible();
        await page.getByRole('button', { name: w('lost-code.check.ask') }).click();
        // Who asks again within the week reads the same, and no second letter goes out.
        await test.step(`the ${time} time`, () => expectPage(page, w('lost-code.done.title')));
      }
      await page.context().close();
    });

    test('[ACC-4] [ACC-5] the clerk prints the new letter; the lost code is refused, the new one opens the company', async ({
      browser,
    }) => {
      const replacement = await printLetter(w('code.kind.requested'));
      expect(replacement.code).not.toBe(lost.code);

      const page = await newBrowserFor(browser, speech);
      await register(page, 'Torben', person, speech);
      await acceptByMail(page, person, speech);
      await expectPage(page, w('activation.title'));
      // The QR code of the lost letter.
      await page.goto('about:blank');
      await page.goto(lost.url);
      await page.getByRole('button', { name: w('activation.check.activate') }).click();
      await expect(page.getByRole('alert')).toContainText(w('problem.org.activation.refused'));
      await expectPage(page, w('activation.title'));

      await changeCode(page, w('activation.code'), replacement.code);
      await page.getByRole('button', { name: w('activation.check.activate') }).click();
      await acceptTerms(page, speech);
      await expect(page.getByText(`${w('acting-for.before')} ${company.name}`)).toBeVisible();
      await page.context().close();
    });

    test('[ACC-4] the clerk moves the day on which the use ends, and the company sees it in time', async ({
      browser,
    }) => {
      const move = async (day: string) => {
        await clerk.getByRole('button', { name: w('end-of-use.move') }).click();
        await clerk.getByRole('dialog').getByLabel(w('code.end-of-use')).fill(day);
        await clerk
          .getByRole('dialog')
          .getByRole('button', { name: w('action.save') })
          .click();
        await expect(clerk.getByText(w('end-of-use.moved'))).toBeVisible();
        await expect(clerk.getByRole('dialog')).toHaveCount(0);
      };
      const page = await newBrowserFor(browser, speech);
      await signIn(page, person, speech);
      const notice = page.getByText(matching(w('end-of-use.title', { name: company.name, day: ANY })));
      // The new day comes to the company by an event.
      const expectNotice = (shown: boolean) =>
        expect(async () => {
          await page.reload();
          await expect(page.getByText(`${w('acting-for.before')} ${company.name}`)).toBeVisible({
            timeout: 10_000,
          });
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 10_000 });
          await expect(notice).toHaveCount(shown ? 1 : 0, { timeout: 5_000 });
        }).toPass();
      await expectNotice(false);

      await clerk.goto(`/c/${company.chamberId}/organisations/${company.organisationId}`);
      await move(new Date(Date.now() + 7 * DAY).toISOString().slice(0, 10));
      await expectPage(clerk, company.name);
      await expectNotice(true);
      await move('');
      await expectNotice(false);
      await page.context().close();
    });

    test('[ACC-5] the company takes back an activation by the letter it gets, and the one who activated is out', async ({
      browser,
    }) => {
      const intruder = await newBrowserFor(browser, speech);
      await signIn(intruder, person, speech);
      await expect(intruder.getByText(`${w('acting-for.before')} ${company.name}`)).toBeVisible();
      const revocation = await printLetter(w('code.kind.REVOCATION'));

      const page = await newBrowserFor(browser, speech);
      await page.goto(revocation.url);
      await expectPage(page, w('taking-back.title'));
      await changeCode(page, w('taking-back.code'), WRONG_CODE);
      await page.getByRole('button', { name: w('taking-back.check.confirm') }).click();
      await expect(page.getByRole('alert')).toContainText(w('taking-back.refused'));
      await expectPage(page, w('taking-back.title'));

      await changeCode(page, w('taking-back.code'), revocation.code);
      await page.getByRole('button', { name: w('taking-back.check.confirm') }).click();
      await expectPage(page, w('taking-back.done.title'));
      await page.context().close();

      // That nobody acts for the company any more follows by an event.
      await expect(async () => {
        await intruder.goto('/');
        await expect(intruder.getByRole('heading', { name: w('activation.title') })).toBeVisible({
          timeout: 10_000,
        });
      }).toPass();
      const still = await new DoorApi(intruder, `organisation:${company.organisationId}`).get(
        `/api/org/v1/trainers?organisationId=${company.organisationId}`,
      );
      expect(still.status()).toBe(403);
      await intruder.context().close();

      const closed = await desk().get(`/api/org/v1/organisations/${company.organisationId}`);
      expect(await closed.json()).toMatchObject({ activated: false });
    });
  });
}
