import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { StandIn, type Visitor } from '../support/stand-in';
import { bakeryId, bookId, chamberId, newcomerId, week } from '../support/stand-in-data';

const standIn = new StandIn();
let address = '';

test.beforeAll(async () => {
  address = await standIn.start();
});
test.afterAll(() => standIn.stop());

const own = `/me/record-books/${bookId}`;
const company = `/o/${bakeryId}`;
const chamber = `/c/${chamberId}`;

const pages: [name: string, visitor: Visitor, path: string, heading: string | RegExp][] = [
  ['start', 'nobody', '/', 'Ausbildung, gemeinsam geführt'],
  ['register', 'nobody', '/register', 'Registrieren'],
  ['confirm', 'nobody', '/register/confirm#token=abc', 'Passwort festlegen'],
  ['confirm-incomplete', 'nobody', '/register/confirm', 'Der Link ist unvollständig'],
  ['activate-signed-out', 'nobody', '/activate', 'Unternehmen aktivieren'],
  ['accessibility', 'nobody', '/accessibility', 'Barrierefreiheit'],
  ['privacy', 'nobody', '/privacy', 'Datenschutz'],
  ['not-found', 'nobody', '/gibt/es/nicht', 'Seite nicht gefunden'],
  ['activate-chamber', 'newcomer', '/', 'Unternehmen aktivieren'],
  [
    'activate-check',
    'newcomer',
    `/activate#chamber=${chamberId}&number=4711001&code=0000-0000-0000-0001-1`,
    'Unternehmen aktivieren',
  ],
  ['home-apprentice', 'apprentice', '/', 'Meine Aufgaben'],
  ['record-book', 'apprentice', '/me/record-books', 'Berichtsheft'],
  ['week-draft', 'apprentice', `${own}/weeks/${week(0).week}`, /^KW/],
  ['week-returned', 'apprentice', `${own}/weeks/${week(-2).week}`, /^KW/],
  ['week-approved', 'apprentice', `${own}/weeks/${week(-3).week}`, /^KW/],
  ['home-administrator', 'administrator', company, 'Meine Aufgaben'],
  ['relationships', 'administrator', `${company}/training-relationships`, 'Ausbildungsverhältnisse'],
  [
    'relationships-no-match',
    'administrator',
    `${company}/training-relationships?q=xyz`,
    'Ausbildungsverhältnisse',
  ],
  [
    'relationship',
    'administrator',
    `${company}/training-relationships/00000000-0000-4000-8000-000000000012`,
    'Jonas Müller',
  ],
  ['trainers', 'administrator', `${company}/trainers`, 'Ausbilderinnen und Ausbilder'],
  ['books', 'administrator', `${company}/record-books`, 'Berichtshefte'],
  ['audit', 'administrator', `${company}/audit`, 'Protokoll'],
  ['functions', 'administrator', '/functions', 'Funktion wechseln'],
  ['profile', 'administrator', '/profile', 'Mein Profil'],
  ['no-function', 'administrator', `/c/${chamberId}`, 'Hier haben Sie keinen Zugang'],
  [
    'ended-function',
    'administrator',
    `/o/${newcomerId}`,
    'Der Zugang für Metallbau Hasekamp & Söhne KG ist beendet',
  ],
  ['home-trainer', 'trainer', company, 'Meine Aufgaben'],
  ['approvals', 'trainer', `${company}/approvals?book=${bookId}&week=${week(-1).week}`, 'Freigaben'],
  ['home-clerk', 'clerk', chamber, 'Meine Aufgaben'],
  ['organisations', 'clerk', `${chamber}/organisations`, 'Unternehmen'],
  ['organisation', 'clerk', `${chamber}/organisations/${newcomerId}`, 'Metallbau Hasekamp & Söhne KG'],
  ['letters', 'clerk', `${chamber}/activation-letters`, 'Aktivierungsbriefe'],
  ['codes-for-list', 'clerk', `${chamber}/activation-letters/new`, 'Codes für eine Liste'],
  ['locks', 'clerk', `${chamber}/activation-locks`, 'Gesperrte Aktivierungen'],
  ['exam-dates', 'clerk', `${chamber}/exam-dates`, 'Prüfungstermine'],
  ['exam-date-new', 'clerk', `${chamber}/exam-dates/new`, 'Prüfungstermin anlegen'],
  [
    'exam-date',
    'clerk',
    `${chamber}/exam-dates/00000000-0000-4000-8000-000000000080`,
    'Abschlussprüfung Teil 1',
  ],
];

const wide = { width: 1280, height: 860 };
const narrow = { width: 320, height: 720 };
const looks = [
  { name: 'light', locale: 'de-DE', colorScheme: 'light', viewport: wide },
  { name: 'dark, in English', locale: 'en-GB', colorScheme: 'dark', viewport: wide },
  { name: 'narrow', locale: 'de-DE', colorScheme: 'light', viewport: narrow },
  { name: 'narrow, in French', locale: 'fr-FR', colorScheme: 'dark', viewport: narrow },
] as const;

for (const { name: look, locale, colorScheme, viewport } of looks) {
  test.describe(look, () => {
    test.use({ locale, colorScheme, viewport });

    for (const [name, visitor, path, heading] of pages) {
      test(`${name} is accessible and fits [LNG-3]`, async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          // The browser itself reports the 499 by which the door says that nobody is signed in.
          if (message.type() === 'error' && !message.text().includes('499')) {
            complaints.push(message.text());
          }
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        standIn.visitor = visitor;

        await page.goto(address + path);
        const title = locale === 'de-DE' ? { name: heading } : {};
        await expect(page.getByRole('heading', { level: 1, ...title })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        await page.waitForLoadState('networkidle');
        await page.screenshot({
          path: `test-results/looks/${name}-${look.replace(', in ', '-')}.png`,
          fullPage: true,
        });

        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        expect(complaints).toEqual([]);
      });
    }
  });
}
