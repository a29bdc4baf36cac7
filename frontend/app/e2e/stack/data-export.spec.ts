import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectPage as check } from '../support/axe';
import { mailTo } from '../support/mail';
import { newBrowserFor, PASSWORD, signInToDesk } from '../support/people';
import { ANY, ENGLISH, FRENCH, GERMAN, matching } from '../support/words';
import { unzip } from '../support/zip';

/** People of the demo data by the language they chose: two apprentices, one with a record book, and an administrator. */
const PEOPLE = [
  {
    speech: GERMAN,
    person: {
      givenName: 'Lena',
      familyName: 'Hagemann',
      email: 'lena.hagemann@hasetal-maschinenbau.example',
      password: PASSWORD,
    },
    relationships: 1,
    weeks: 4,
  },
  {
    speech: ENGLISH,
    person: {
      givenName: 'James',
      familyName: 'Miller',
      email: 'james.miller@isarblick.example',
      password: PASSWORD,
    },
    relationships: 1,
    weeks: 0,
  },
  {
    speech: FRENCH,
    person: {
      givenName: 'Claire',
      familyName: 'Fournier',
      email: 'claire.fournier@isarblick.example',
      password: PASSWORD,
    },
    relationships: 0,
    weeks: 0,
  },
];

interface Section {
  key: string;
  rows: Record<string, string>[];
}

for (const { speech, person, relationships, weeks } of PEOPLE) {
  const { w } = speech;

  test(`[AUD-2] a person asks for all that is known about them, is told when it is there, and reads it, in ${speech.language}`, async ({
    browser,
  }) => {
    const page = await newBrowserFor(browser, speech);
    await signInToDesk(page, person, speech);
    await page.goto('/profile');
    const ask = page.getByRole('button', { name: w('data-export.ask') });
    const fetchFile = page.getByRole('button', { name: w('data-export.download') });
    await expect(ask.or(fetchFile)).toBeVisible();
    // Once a day: a second run on the same stack finds what the first one asked for.
    if (await ask.isVisible()) {
      await ask.click();
    }
    await expect(fetchFile).toBeVisible({ timeout: 120_000 });
    await check(page, w('profile.title'));
    await mailTo(person.email, speech.subject('data-export-ready'));

    const download = page.waitForEvent('download');
    await fetchFile.click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(matching(`${w('data-export.file')}-${ANY}.zip`));
    const files = unzip(readFileSync(await file.path()));
    const sections = (service: string) =>
      (JSON.parse(files.get(`${service}/data.json`)?.toString('utf8') ?? '{}') as { sections: Section[] })
        .sections;
    // What a service has nothing of, it does not mention.
    const rows = (service: string, key: string) =>
      sections(service).find((section) => section.key === key)?.rows ?? [];

    expect([...files.keys()]).toEqual([
      'identity-service/data.json',
      'org-service/data.json',
      'permission-service/data.json',
      'training-record-service/data.json',
      'exam-service/data.json',
      'notification-service/data.json',
      'data.pdf',
    ]);
    expect(rows('identity-service', 'account')[0]).toMatchObject({
      given_name: person.givenName,
      family_name: person.familyName,
      email: person.email,
      language: speech.language.toUpperCase(),
    });
    expect(rows('org-service', 'training-relationships')).toHaveLength(relationships);
    expect(rows('training-record-service', 'records').length).toBeGreaterThanOrEqual(weeks);
    expect(files.get('data.pdf')?.toString('latin1', 0, 5)).toBe('%PDF-');

    await page.getByRole('link', { name: w('my-trail.open') }).click();
    await expect(page.getByText(w('audit.action.identity.data-export.download')).first()).toBeVisible();
  });
}
