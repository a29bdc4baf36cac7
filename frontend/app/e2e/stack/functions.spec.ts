import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { DoorApi } from '../support/chamber-desk';
import { newBrowserFor, PASSWORD, signIn, type Account } from '../support/people';

/** People of the demo data whom no other test needs. */
const TRAINER: Account = { email: 'birgit.averbeck@hasetal-maschinenbau.example', password: PASSWORD };
const CHAMBER_ADMINISTRATOR: Account = {
  email: 'holger.wessels@ihk-osnabrueck.example',
  password: PASSWORD,
};

interface Functions {
  items: { actingFor: string; name: string }[];
}

test('[ACC-11] a trainer who becomes a clerk switches in place, and always sees for whom they act', async ({
  browser,
}) => {
  const trainer = await newBrowserFor(browser);
  await signIn(trainer, TRAINER);
  const banner = trainer.getByRole('complementary', { name: 'Ihre Funktion' });
  await expect(banner).toContainText('Hasetal Maschinenbau GmbH');
  const me = await new DoorApi(trainer, 'self').get('/api/identity/v1/me');
  const { personId } = (await me.json()) as { personId: string };

  const office = await newBrowserFor(browser);
  await signIn(office, CHAMBER_ADMINISTRATOR);
  await expect(office.getByRole('heading', { name: 'Meine Aufgaben' })).toBeVisible();
  const own = await new DoorApi(office, 'self').get('/api/permission/v1/functions');
  const chamber = ((await own.json()) as Functions).items.find(({ actingFor }) =>
    actingFor.startsWith('chamber:'),
  );
  const given = await new DoorApi(office, chamber?.actingFor ?? '').post('/api/permission/v1/grants', {
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
  await expect(trainer.getByRole('link', { name: 'Aktivierungsbriefe' })).toBeVisible();

  // It is remembered where the person worked last.
  await trainer.goto('/');
  await expect(banner).toContainText(chamber?.name ?? '');

  await banner.getByRole('link').click();
  await trainer.getByRole('main').getByRole('link', { name: 'Hasetal Maschinenbau GmbH' }).click();
  await expect(banner).toContainText('Hasetal Maschinenbau GmbH');
  await expect(trainer.getByRole('link', { name: 'Freigaben' })).toBeVisible();
  await expect(trainer.getByRole('link', { name: 'Aktivierungsbriefe' })).toHaveCount(0);
  expect(signInPages).toEqual([]);

  // A header that claims more than the person may gets nothing.
  const foreign = await new DoorApi(trainer, 'organisation:00000000-0000-4000-8000-000000000404').get(
    '/api/org/v1/trainers?organisationId=00000000-0000-4000-8000-000000000404',
  );
  expect(foreign.status()).toBe(403);
  await trainer.context().close();
});
