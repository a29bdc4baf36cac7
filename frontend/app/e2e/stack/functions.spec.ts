import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { appoint, DoorApi, letters, organisationNamed } from '../support/chamber-desk';
import { CHAMBER_ADMINISTRATOR, newBrowserFor, signInToDesk, type Account } from '../support/people';
import { acceptByMail } from '../support/registration';
import { SPEECHES } from '../support/words';

const COMPANY = 'Hasetal Maschinenbau GmbH';
const unique = String(Date.now()).slice(-7);

interface Functions {
  items: { actingFor: string; id: string; name: string }[];
}

for (const speech of SPEECHES) {
  const { w, language } = speech;

  test(`[ACC-11] a trainer who becomes a clerk switches in place, and always sees for whom they act, in ${language}`, async ({
    browser,
  }) => {
    const office = await newBrowserFor(browser, speech);
    await signInToDesk(office, CHAMBER_ADMINISTRATOR, speech);
    const own = await new DoorApi(office, 'self').get('/api/permission/v1/functions');
    const chamber = ((await own.json()) as Functions).items.find(({ actingFor }) =>
      actingFor.startsWith('chamber:'),
    );
    const desk = new DoorApi(office, chamber?.actingFor ?? '');
    const account: Account = {
      email: `insa-${unique}-${language}@hasetal-maschinenbau.example`,
      password: 'Hobel und Stechbeitel 26',
    };
    const name = { givenName: 'Insa', familyName: `Averbeck ${letters(unique)}` };
    const personId = await appoint(
      desk,
      chamber?.id ?? '',
      { ...name, email: account.email, language },
      await organisationNamed(desk, chamber?.id ?? '', 'Hasetal'),
      'trainer',
    );

    const trainer = await newBrowserFor(browser, speech);
    await acceptByMail(trainer, account, speech);
    const banner = trainer.getByRole('complementary', { name: w('acting-for.label') });
    await expect(banner).toContainText(`${w('acting-for.before')} ${COMPANY}`);
    const given = await desk.post('/api/permission/v1/grants', {
      personId,
      role: 'clerk',
      scope: chamber?.actingFor,
      reason: 'Vertretung im Sachgebiet',
    });
    expect(given.status(), await given.text()).toBe(201);
    await office.context().close();

    const signInPages: string[] = [];
    trainer.on('framenavigated', (frame) => {
      if (frame.url().includes('/auth/')) {
        signInPages.push(frame.url());
      }
    });
    await expect(async () => {
      await trainer.goto('/functions');
      await expect(trainer.getByRole('link', { name: chamber?.name })).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await expectAccessible(trainer);
    await trainer.getByRole('link', { name: chamber?.name }).click();
    await expect(banner).toContainText(chamber?.name ?? '');
    await expect(trainer.getByRole('link', { name: w('letters.title') })).toBeVisible();

    // It is remembered where the person worked last.
    await trainer.goto('/');
    await expect(banner).toContainText(chamber?.name ?? '');

    await banner.getByRole('link').click();
    await trainer.getByRole('main').getByRole('link', { name: COMPANY }).click();
    await expect(banner).toContainText(COMPANY);
    await expect(banner).toContainText(w('role.trainer'));
    await expect(trainer.getByRole('link', { name: w('letters.title') })).toHaveCount(0);
    expect(signInPages).toEqual([]);

    // A header that claims more than the person may gets nothing.
    const foreign = await new DoorApi(trainer, 'organisation:00000000-0000-4000-8000-000000000404').get(
      '/api/org/v1/trainers?organisationId=00000000-0000-4000-8000-000000000404',
    );
    expect(foreign.status()).toBe(403);
    await trainer.context().close();
  });
}
