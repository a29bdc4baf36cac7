import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectPage as check } from '../support/axe';
import { mailTo } from '../support/mail';
import { newBrowserFor, PASSWORD, signIn } from '../support/people';
import { unzip } from '../support/zip';

/** An apprentice of the demo data, who has kept a record book for more than a year. */
const APPRENTICE = { email: 'lena.hagemann@hasetal-maschinenbau.example', password: PASSWORD };

interface Section {
  key: string;
  rows: Record<string, string>[];
}

test('[AUD-2] a person asks for all that is known about them, is told when it is there, and reads it', async ({
  browser,
}) => {
  const page = await newBrowserFor(browser);
  await signIn(page, APPRENTICE);
  await page.goto('/profile');
  const ask = page.getByRole('button', { name: 'Meine Daten anfordern' });
  const fetchFile = page.getByRole('button', { name: 'Meine Daten herunterladen' });
  await expect(ask.or(fetchFile)).toBeVisible();
  // Once a day: a second run on the same stack finds what the first one asked for.
  if (await ask.isVisible()) {
    await ask.click();
  }
  await expect(fetchFile).toBeVisible({ timeout: 120_000 });
  await check(page, 'Mein Profil');
  await mailTo(APPRENTICE.email, /Ihre Daten liegen bereit/);

  const download = page.waitForEvent('download');
  await fetchFile.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Meine-Daten-.*\.zip$/);
  const files = unzip(readFileSync(await file.path()));
  const sections = (service: string) =>
    (JSON.parse(files.get(`${service}/data.json`)?.toString('utf8') ?? '{}') as { sections: Section[] })
      .sections;
  const rows = (service: string, key: string) =>
    sections(service).find((section) => section.key === key)?.rows;

  expect([...files.keys()]).toEqual([
    'identity-service/data.json',
    'org-service/data.json',
    'permission-service/data.json',
    'training-record-service/data.json',
    'exam-service/data.json',
    'notification-service/data.json',
    'data.pdf',
  ]);
  expect(rows('identity-service', 'account')?.[0]).toMatchObject({
    given_name: 'Lena',
    family_name: 'Hagemann',
    email: APPRENTICE.email,
  });
  expect(rows('org-service', 'training-relationships')).toHaveLength(1);
  expect(rows('training-record-service', 'records')?.length).toBeGreaterThan(3);
  expect(files.get('data.pdf')?.toString('latin1', 0, 5)).toBe('%PDF-');

  await page.getByRole('link', { name: 'Zugriffe ansehen' }).click();
  await expect(page.getByText('Eigene Daten heruntergeladen').first()).toBeVisible();
});
