import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe';
import { OVER, StandIn, type Visitor } from '../support/stand-in';
import {
  adviserId,
  bakeryId,
  branchId,
  bookId,
  chamberId,
  chambers,
  delegationId,
  newcomerId,
  proposalId,
  termsPendingId,
  week,
} from '../support/stand-in-data';

const standIn = new StandIn();
let address = '';

test.beforeAll(async () => {
  address = await standIn.start();
});
test.afterAll(() => standIn.stop());

const own = `/me/record-books/${bookId}`;
const PROPOSAL =
  'Steuerberatungsgesellschaft Köster, Dreesmann & Partner mbB soll für Bäckerei Sonnenfeld GmbH handeln';
const company = `/o/${bakeryId}`;
const colleague = `${company}/users/00000000-0000-4000-8000-000000000063`;
const chamber = `/c/${chamberId}`;
const adviser = `/o/${adviserId}`;
const letter = `#chamber=${chamberId}&number=4711001&code=0000-0000-0000-0001-1`;
const installation = '/installation';
const ownChamber = `${installation}/chambers/${chamberId}`;
const look = '00000000-0000-4000-8000-000000000098';

/** In any language: what leads from the page as it opens to the state that is to be looked at. */
type Steps = (page: Page) => Promise<void>;

const lookAtList: Steps = async (page) => {
  await page.locator('textarea').fill('4711-002\n4711-003\n4711-004\n9999');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('table')).toBeVisible();
};

const issueForList: Steps = async (page) => {
  await lookAtList(page);
  await page.getByRole('checkbox').check();
  await page.locator('main .button-row button').first().click();
  await expect(page.locator('main .button-row a')).toBeVisible();
};

const lookAtListForDelegates: Steps = async (page) => {
  await page.getByRole('radio').last().check();
  await lookAtList(page);
};

const issueForDelegate: Steps = async (page) => {
  await page.locator('.section__head button').first().click();
  await page.getByRole('dialog').getByRole('radio').last().check();
};

const askToEndDelegation: Steps = async (page) => {
  await page.locator('main table').last().locator('button').first().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const endDelegation: Steps = async (page) => {
  await askToEndDelegation(page);
  await page.getByRole('alertdialog').getByRole('button').first().click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
};

const askToWithdrawProposal: Steps = async (page) => {
  await page.locator('main table').first().locator('button').first().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const chooseRights: Steps = async (page) => {
  await page.locator('input[type=radio][value=own]').check();
  await expect(page.locator('.rights-choice').first()).toBeVisible();
};

const sendEmpty: Steps = async (page) => {
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert').first()).toBeVisible();
};

const askToAccept: Steps = async (page) => {
  await page.locator('main .button--primary').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const giveLess: Steps = async (page) => {
  await page.locator('main .button--secondary').first().click();
  await expect(page.locator('main form')).toBeVisible();
};

const takeBack: Steps = async (page) => {
  await page.locator('button[type=submit]').click();
  await expect(page.locator('form')).toHaveCount(0);
};

const readRefusal: Steps = async (page) => {
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const chooseCompany: Steps = async (page) => {
  await page.getByRole('radio').first().check();
  await page.locator('button[type=submit]').click();
  await page.locator('main form input').fill('4711001');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('main dl')).toBeVisible();
};

const askForLetter: Steps = async (page) => {
  await chooseCompany(page);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('form')).toHaveCount(0);
};

const takeRightsAway: Steps = async (page) => {
  await page.locator('main').getByRole('button').first().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const askWhy: Steps = async (page) => {
  await page.locator('main').getByRole('button').last().click();
  await page.locator('summary').click();
};

const showMissing: Steps = async (page) => {
  await page.locator('summary').click();
};

const chooseRole: Steps = async (page) => {
  await page.getByRole('radio').nth(4).check();
  await page.locator('summary').click();
  await page.getByRole('checkbox').nth(2).click();
};

const submit: Steps = async (page) => {
  await page.locator('main button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeFocused();
};

const openDeparture: Steps = async (page) => {
  await page
    .getByRole('button', { name: /Schwarzenfels-Hohenstein (scheidet aus|leaves|quitte la structure)$/ })
    .click();
  await expect(page.getByRole('dialog').locator('form')).toBeVisible();
};

const confirmUnused: Steps = async (page) => {
  await page
    .getByRole('row', { name: /Tegtmeyer/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.locator('main').getByRole('status').filter({ hasText: 'Tegtmeyer' })).toBeVisible();
};

const moveElsewhere: Steps = async (page) => {
  await openDeparture(page);
  await page.getByRole('checkbox').check();
  await page.locator('dialog button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const askToWithdraw: Steps = async (page) => {
  await page
    .locator('main')
    .getByRole('button', { name: /Einladung von|invitation of|l’invitation de/ })
    .first()
    .click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const askToEndSelected: Steps = async (page) => {
  const main = page.locator('main');
  await main
    .getByRole('checkbox', {
      name: /^(Petra Sonnenfeld auswählen|Select Petra Sonnenfeld|Choisir Petra Sonnenfeld)$/,
    })
    .check();
  await main.getByRole('button', { name: /^(Rollen beenden|End roles|Mettre fin aux rôles)$/ }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const confirmDue: Steps = async (page) => {
  await page
    .locator('main')
    .getByRole('button', { name: /^(Wird noch gebraucht|Still needed|Encore nécessaire) ?: Klaus/ })
    .click();
  await expect(page.getByText(/1 Rolle bestätigt|1 role confirmed|1 rôle confirmé/)).toBeVisible();
};

const openEndOfUse: Steps = async (page) => {
  await page.locator('.section__head .button--secondary').click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const changeHeadOffice: Steps = async (page) => {
  await page.locator('.section__head .button--secondary').last().click();
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
};

const chooseAll: Steps = async (page) => {
  await page.locator('.account-choice').getByRole('checkbox').check();
  await expect(page.locator('.account-choice button')).toBeVisible();
};

const askForAddresses: Steps = async (page) => {
  await chooseAll(page);
  await page.locator('.account-choice button').click();
  await expect(page.locator('form')).toBeVisible();
};

const sayTwice: Steps = async (page) => {
  await askForAddresses(page);
  for (const field of await page.locator('input[type=email]').all()) {
    await field.fill('jonas@sonnenfeld.example');
  }
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const makeAccounts: Steps = async (page) => {
  await askForAddresses(page);
  for (const [index, field] of (await page.locator('input[type=email]').all()).entries()) {
    await field.fill(`person-${index}@sonnenfeld.example`);
  }
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('table')).toBeVisible();
};

const openAccess: Steps = async (page) => {
  await page.locator('.page-header button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const saveEmpty: Steps = async (page) => {
  await page.locator('main button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const refuseAccess: Steps = async (page) => {
  await openAccess(page);
  const dialog = page.getByRole('dialog');
  await dialog.locator('input').nth(0).fill('ulf.harms@pruefung.example');
  await dialog.locator('input').nth(1).fill('Ulf');
  await dialog.locator('input').nth(2).fill('Harms');
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
};

const askToEnd: Steps = async (page) => {
  await page.locator('table button').last().click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const chooseSomebodyElse: Steps = async (page) => {
  await page
    .locator('main')
    .getByRole('button', { name: /einreichen|Submit week|Remettre/ })
    .click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('radio').last().check();
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
};

const inviteAdministrator: Steps = async (page) => {
  await page.locator('.section__head button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const refuseInvitation: Steps = async (page) => {
  await inviteAdministrator(page);
  await page.locator('dialog button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const letSearch: Steps = async (page) => {
  await page.locator('table button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const refuseSearch: Steps = async (page) => {
  await letSearch(page);
  await page.locator('dialog textarea').fill('Wechsel von Auszubildenden');
  await page.locator('dialog button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeVisible();
};

const endAdministration: Steps = async (page) => {
  await page
    .locator('main')
    .getByRole('button', { name: /Imke Voss/ })
    .last()
    .click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const openPreviews: Steps = async (page) => {
  for (const preview of await page.locator('summary').all()) {
    await preview.click();
  }
  await expect(page.locator('main details h2').last()).toBeVisible();
};

const publishEmpty: Steps = async (page) => {
  await page.locator('textarea').nth(1).fill(' ');
  await page.locator('main button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeFocused();
};

const askToPublish: Steps = async (page) => {
  await page.locator('textarea').first().fill('# 1. Neu\n\nMit einem neuen Satz.');
  await page.locator('main button[type=submit]').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
};

const publishTerms: Steps = async (page) => {
  await askToPublish(page);
  await page.locator('dialog button').first().click();
  await expect(page.locator('form')).toHaveCount(0);
};

const pages: [name: string, visitor: Visitor, path: string, heading: string | RegExp, steps?: Steps][] = [
  ['start', 'nobody', '/', 'Ausbildung, gemeinsam geführt'],
  ['register', 'nobody', '/register', 'Registrieren'],
  ['confirm', 'nobody', '/register/confirm#token=abc', 'Passwort festlegen'],
  ['confirm-incomplete', 'nobody', '/register/confirm', 'Der Link ist unvollständig'],
  ['forgot-password', 'nobody', '/forgot-password', 'Passwort vergessen'],
  ['new-password', 'nobody', '/forgot-password/new#token=abc', 'Neues Passwort festlegen'],
  ['confirm-email', 'nobody', '/confirm-email#token=abc', 'E-Mail-Adresse bestätigen'],
  ['activate-signed-out', 'nobody', '/activate', 'Unternehmen aktivieren'],
  ['taking-back', 'nobody', '/revoke-activation', 'Das waren wir nicht'],
  [
    'taking-back-check',
    'nobody',
    `/revoke-activation#chamber=${chamberId}&number=4711001&code=0000-0000-0000-0001-1`,
    'Das waren wir nicht',
  ],
  [
    'taking-back-done',
    'nobody',
    `/revoke-activation#chamber=${chamberId}&number=4711001&code=0000-0000-0000-0001-1`,
    'Das waren wir nicht',
    takeBack,
  ],
  [
    'taking-back-refused',
    'newcomer',
    `/revoke-activation#chamber=${chamberId}&number=4711001&code=0000-0000-0000-0001-1`,
    'Das waren wir nicht',
    readRefusal,
  ],
  ['delegation-signed-out', 'nobody', '/delegation', 'Für ein anderes Unternehmen handeln'],
  ['lost-code', 'nobody', '/lost-code', 'Code verloren?'],
  ['lost-code-check', 'nobody', '/lost-code', 'Code verloren?', chooseCompany],
  ['lost-code-done', 'nobody', '/lost-code', 'Code verloren?', askForLetter],
  ['accessibility', 'nobody', '/accessibility', 'Barrierefreiheit'],
  ['privacy', 'nobody', '/privacy', 'Datenschutz'],
  ['terms', 'nobody', '/terms', 'Nutzungsbedingungen'],
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
  ['week-submit', 'apprentice', `${own}/weeks/${week(0).week}`, /^KW/, chooseSomebodyElse],
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
    'accounts-chosen',
    'administrator',
    `${company}/training-relationships`,
    'Ausbildungsverhältnisse',
    chooseAll,
  ],
  [
    'accounts-addresses',
    'administrator',
    `${company}/trainers`,
    'Ausbilderinnen und Ausbilder',
    askForAddresses,
  ],
  [
    'accounts-twice',
    'administrator',
    `${company}/training-relationships`,
    'Ausbildungsverhältnisse',
    sayTwice,
  ],
  [
    'accounts-made',
    'administrator',
    `${company}/training-relationships`,
    'Ausbildungsverhältnisse',
    makeAccounts,
  ],
  [
    'relationship',
    'administrator',
    `${company}/training-relationships/00000000-0000-4000-8000-000000000012`,
    'Jonas Müller',
  ],
  ['trainers', 'administrator', `${company}/trainers`, 'Ausbilderinnen und Ausbilder'],
  ['books', 'administrator', `${company}/record-books`, 'Berichtshefte'],
  ['users', 'administrator', `${company}/users`, 'Personen'],
  ['user', 'administrator', colleague, 'Petra Sonnenfeld'],
  ['user-none', 'administrator', `${company}/users/00000000-0000-4000-8000-000000000099`, 'Personen'],
  ['user-why', 'administrator', colleague, 'Petra Sonnenfeld', askWhy],
  ['user-elsewhere', 'administrator', `${company}/users/00000000-0000-4000-8000-000000000090`, 'Anke Köster'],
  ['my-access', 'administrator', `/my-access?in=organisation:${bakeryId}`, 'Was darf ich?', showMissing],
  ['user-loses-rights', 'administrator', colleague, 'Petra Sonnenfeld', takeRightsAway],
  ['grant-new', 'administrator', `${colleague}/new`, 'Petra Sonnenfeld Rechte geben', chooseRole],
  ['grant-new-refused', 'administrator', `${colleague}/new`, 'Petra Sonnenfeld Rechte geben', submit],
  [
    'grant-change',
    'administrator',
    `${colleague}/00000000-0000-4000-8000-000000000118`,
    'Rechte von Petra Sonnenfeld ändern',
  ],
  [
    'grant-gone',
    'administrator',
    `${colleague}/00000000-0000-4000-8000-000000000112`,
    'Rechte von Petra Sonnenfeld ändern',
  ],
  ['user-leaves', 'administrator', `${company}/users`, 'Personen', openDeparture],
  ['user-invited', 'administrator', `${company}/users`, 'Personen', askToWithdraw],
  ['user-still-needed', 'administrator', `${company}/users`, 'Personen', confirmUnused],
  ['users-narrowed', 'administrator', `${company}/users?role=editor&term=NO_END`, 'Personen'],
  ['users-ended', 'administrator', `${company}/users`, 'Personen', askToEndSelected],
  ['users-review', 'administrator', `${company}/users`, 'Personen', confirmDue],
  ['branches', 'administrator', `${company}/branches`, 'Standorte und Tochterfirmen'],
  ['branches-no-match', 'administrator', `${company}/branches?q=xyz`, 'Standorte und Tochterfirmen'],
  ['branch-new', 'administrator', `${company}/branches/new`, 'Weiteren Standort aktivieren'],
  ['delegations', 'administrator', `${company}/delegations`, 'Vollmachten'],
  ['delegations-end', 'administrator', `${company}/delegations`, 'Vollmachten', askToEndDelegation],
  ['delegations-ended', 'administrator', `${company}/delegations`, 'Vollmachten', endDelegation],
  ['delegations-withdraw', 'administrator', `${company}/delegations`, 'Vollmachten', askToWithdrawProposal],
  ['delegation-give', 'administrator', `${company}/delegations/give`, 'Vollmacht geben', chooseRights],
  ['delegation-give-missing', 'administrator', `${company}/delegations/give`, 'Vollmacht geben', sendEmpty],
  ['delegation-ask', 'adviser', `${adviser}/delegations/ask`, 'Um Vollmacht bitten'],
  [
    'delegation-narrow',
    'administrator',
    `${company}/delegations/${delegationId}/narrow`,
    'Vollmacht von Steuerberatungsgesellschaft Köster, Dreesmann & Partner mbB einschränken',
  ],
  [
    'delegation-pass-on',
    'adviser',
    `${adviser}/delegations/${delegationId}/pass-on`,
    'Vollmacht von Bäckerei Sonnenfeld GmbH weitergeben',
  ],
  ['delegation-proposal', 'administrator', `${company}/delegations/proposals/${proposalId}`, PROPOSAL],
  [
    'delegation-proposal-accept',
    'administrator',
    `${company}/delegations/proposals/${proposalId}`,
    PROPOSAL,
    askToAccept,
  ],
  [
    'delegation-proposal-less',
    'administrator',
    `${company}/delegations/proposals/${proposalId}`,
    PROPOSAL,
    giveLess,
  ],
  [
    'delegation-paper',
    'clerk',
    `${chamber}/organisations/${bakeryId}/delegations/new`,
    'Vollmacht von Bäckerei Sonnenfeld GmbH eintragen',
  ],
  ['delegations-received', 'adviser', `${adviser}/delegations`, 'Vollmachten'],
  ['delegations-received-end', 'adviser', `${adviser}/delegations`, 'Vollmachten', askToEndDelegation],
  ['delegation-choose', 'administrator', '/delegation', 'Für ein anderes Unternehmen handeln'],
  ['delegation-none', 'trainer', '/delegation', 'Für ein anderes Unternehmen handeln'],
  ['delegation-new', 'adviser', `${adviser}/delegations/new`, 'Für ein anderes Unternehmen handeln'],
  ['delegation-check', 'adviser', `/delegation${letter}`, 'Für ein anderes Unternehmen handeln'],
  [
    'delegation-refused',
    'adviser',
    `/delegation${letter}`,
    'Für ein anderes Unternehmen handeln',
    readRefusal,
  ],
  ['home-delegate', 'adviser', company, 'Meine Aufgaben'],
  ['functions-delegate', 'adviser', '/functions', 'Funktion wechseln'],
  ['users-no-match', 'administrator', `${company}/users?q=xyz`, 'Personen'],
  ['audit', 'administrator', `${company}/audit`, 'Protokoll'],
  ['functions', 'administrator', '/functions', 'Funktion wechseln'],
  ['profile', 'administrator', '/profile', 'Mein Profil'],
  ['profile-email-change', 'trainer', '/profile', 'Mein Profil'],
  ['profile-data-ready', 'apprentice', '/profile', 'Mein Profil'],
  ['profile-data-expired', 'clerk', '/profile', 'Mein Profil'],
  ['my-trail', 'apprentice', '/profile/access', 'Zugriffe auf meine Daten'],
  ['no-function', 'administrator', `/c/${chamberId}`, 'Hier haben Sie keinen Zugang'],
  [
    'ended-function',
    'administrator',
    `/o/${newcomerId}`,
    'Der Zugang für Metallbau Hasekamp & Söhne KG ist beendet',
  ],
  ['terms-to-accept', 'administrator', `/o/${termsPendingId}/users`, 'Nutzungsbedingungen'],
  ['home-trainer', 'trainer', company, 'Meine Aufgaben'],
  ['approvals', 'trainer', `${company}/approvals?book=${bookId}&week=${week(-1).week}`, 'Freigaben'],
  ['home-supervisor', 'supervisor', company, 'Meine Aufgaben'],
  [
    'approvals-supervisor',
    'supervisor',
    `${company}/approvals?book=${bookId}&week=${week(-1).week}`,
    'Freigaben',
  ],
  ['home-clerk', 'clerk', chamber, 'Meine Aufgaben'],
  ['organisations', 'clerk', `${chamber}/organisations`, 'Unternehmen'],
  ['organisation', 'clerk', `${chamber}/organisations/${newcomerId}`, 'Metallbau Hasekamp & Söhne KG'],
  ['organisation-users', 'clerk', `${chamber}/organisations/${bakeryId}`, 'Bäckerei Sonnenfeld GmbH'],
  [
    'organisation-head-office',
    'clerk',
    `${chamber}/organisations/${branchId}`,
    'Bäckerei Sonnenfeld Filialbetriebe GmbH',
    changeHeadOffice,
  ],
  [
    'organisation-head-office-new',
    'clerk',
    `${chamber}/organisations/${newcomerId}`,
    'Metallbau Hasekamp & Söhne KG',
    changeHeadOffice,
  ],
  ['search-across', 'clerk', `${chamber}/search`, 'Suche in allen Kammern', saveEmpty],
  ['search-across-over', 'clerk', `${chamber}/search?look=${OVER}`, 'Suche in allen Kammern'],
  ['search-across-begun', 'clerk', `${chamber}/search?look=${look}`, 'Suche in allen Kammern'],
  ['search-across-found', 'clerk', `${chamber}/search?look=${look}&q=son`, 'Suche in allen Kammern'],
  [
    'organisation-elsewhere',
    'clerk',
    `${chamber}/organisations/${bakeryId}?look=${look}`,
    'Bäckerei Sonnenfeld GmbH',
  ],
  [
    'organisation-delegate-code',
    'clerk',
    `${chamber}/organisations/${bakeryId}`,
    'Bäckerei Sonnenfeld GmbH',
    issueForDelegate,
  ],
  ['chamber-trainers', 'clerk', `${chamber}/trainers`, 'Ausbilderinnen und Ausbilder'],
  [
    'organisation-end-of-use',
    'clerk',
    `${chamber}/organisations/${bakeryId}`,
    'Bäckerei Sonnenfeld GmbH',
    openEndOfUse,
  ],
  ['user-moves', 'clerk', `${chamber}/organisations/${bakeryId}`, 'Bäckerei Sonnenfeld GmbH', moveElsewhere],
  ['examiners', 'clerk', `${chamber}/examiners`, 'Prüferinnen und Prüfer'],
  ['examiners-no-match', 'clerk', `${chamber}/examiners?q=xyz`, 'Prüferinnen und Prüfer'],
  ['examiners-add', 'clerk', `${chamber}/examiners`, 'Prüferinnen und Prüfer', openAccess],
  ['examiners-add-refused', 'clerk', `${chamber}/examiners`, 'Prüferinnen und Prüfer', refuseAccess],
  ['examiners-end', 'clerk', `${chamber}/examiners`, 'Prüferinnen und Prüfer', askToEnd],
  ['users-chamber', 'clerk', `${chamber}/users`, 'Personen'],
  ['letters', 'clerk', `${chamber}/activation-letters`, 'Aktivierungsbriefe'],
  ['codes-for-list', 'clerk', `${chamber}/activation-letters/new`, 'Codes für eine Liste'],
  ['codes-looked-at', 'clerk', `${chamber}/activation-letters/new`, 'Codes für eine Liste', lookAtList],
  [
    'codes-looked-at-delegates',
    'clerk',
    `${chamber}/activation-letters/new`,
    'Codes für eine Liste',
    lookAtListForDelegates,
  ],
  ['codes-issued', 'clerk', `${chamber}/activation-letters/new`, 'Codes für eine Liste', issueForList],
  ['locks', 'clerk', `${chamber}/activation-locks`, 'Gesperrte Aktivierungen'],
  ['exam-dates', 'clerk', `${chamber}/exam-dates`, 'Prüfungstermine'],
  ['exam-date-new', 'clerk', `${chamber}/exam-dates/new`, 'Prüfungstermin anlegen'],
  [
    'exam-date',
    'clerk',
    `${chamber}/exam-dates/00000000-0000-4000-8000-000000000080`,
    'Abschlussprüfung Teil 1',
  ],
  ['home-operator', 'operator', installation, 'Meine Aufgaben'],
  ['chambers', 'operator', `${installation}/chambers`, 'Kammern'],
  ['chambers-no-match', 'operator', `${installation}/chambers?q=xyz`, 'Kammern'],
  ['chambers-empty', 'first-operator', `${installation}/chambers`, 'Kammern'],
  ['chamber-new', 'operator', `${installation}/chambers/new`, 'Kammer aufnehmen'],
  ['chamber-new-refused', 'operator', `${installation}/chambers/new`, 'Kammer aufnehmen', saveEmpty],
  ['chamber', 'operator', ownChamber, /^IHK Osnabrück/],
  ['chamber-edit', 'operator', `${ownChamber}/edit`, /^IHK Osnabrück/],
  ['chamber-nobody', 'operator', `${installation}/chambers/${chambers[1]?.id}`, /^IHK für München/],
  ['chamber-invite', 'operator', ownChamber, /^IHK Osnabrück/, inviteAdministrator],
  ['chamber-invite-refused', 'operator', ownChamber, /^IHK Osnabrück/, refuseInvitation],
  ['chamber-let-search', 'operator', ownChamber, /^IHK Osnabrück/, letSearch],
  ['chamber-let-search-refused', 'operator', ownChamber, /^IHK Osnabrück/, refuseSearch],
  ['chamber-end-search', 'operator', ownChamber, /^IHK Osnabrück/, askToEnd],
  ['chamber-end-administration', 'operator', ownChamber, /^IHK Osnabrück/, endAdministration],
  ['terms-versions', 'operator', `${installation}/terms`, 'Nutzungsbedingungen'],
  ['terms-versions-empty', 'first-operator', `${installation}/terms`, 'Nutzungsbedingungen'],
  ['terms-version', 'operator', `${installation}/terms/1`, 'Fassung 1'],
  ['terms-new', 'operator', `${installation}/terms/new`, 'Neue Fassung der Nutzungsbedingungen'],
  [
    'terms-new-previews',
    'operator',
    `${installation}/terms/new`,
    'Neue Fassung der Nutzungsbedingungen',
    openPreviews,
  ],
  [
    'terms-new-refused',
    'operator',
    `${installation}/terms/new`,
    'Neue Fassung der Nutzungsbedingungen',
    publishEmpty,
  ],
  [
    'terms-new-confirm',
    'operator',
    `${installation}/terms/new`,
    'Neue Fassung der Nutzungsbedingungen',
    askToPublish,
  ],
  [
    'terms-published',
    'operator',
    `${installation}/terms/new`,
    'Neue Fassung der Nutzungsbedingungen',
    publishTerms,
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

    for (const [name, visitor, path, heading, steps] of pages) {
      test(`${name} is accessible and fits [LNG-3]`, async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          // The browser itself reports that nobody is signed in (499), what the stand-in refuses (403, 409), and that
          // there is nothing to explain about somebody (404).
          const explained = message.location().url.includes('/explanations');
          const expected = explained ? /status of 404/ : /status of (403|409|499)/;
          if (message.type() === 'error' && !expected.test(message.text())) {
            complaints.push(message.text());
          }
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        standIn.visitor = visitor;

        await page.goto(address + path);
        const title = locale === 'de-DE' ? { name: heading } : {};
        await expect(page.getByRole('heading', { level: 1, ...title })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        await steps?.(page);
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
