import { expect, type Browser, type Page } from '@playwright/test';
import { appoint, issueCode, letters, type DoorApi, type RegisteredCompany } from './chamber-desk';
import type { OpenCompany } from './open-company';
import { expectDesk, newBrowserFor } from './people';
import { acceptByMail, acceptTerms } from './registration';
import type { Speech } from './words';

/** The company opens its space with its own code, as it must before anybody can act for it. */
export async function activate(
  company: RegisteredCompany,
  clerkApi: DoorApi,
  administratorApi: DoorApi,
): Promise<void> {
  const { code } = await issueCode(clerkApi, company);
  const opened = await administratorApi.post('/api/org/v1/activations', {
    chamberId: company.chamberId,
    companyNumber: company.companyNumber,
    code,
  });
  expect(opened.status(), await opened.text()).toBe(201);
}

/** Somebody who administers another company of the chamber, in a browser of their own. */
export async function administratorOf(
  adviser: RegisteredCompany,
  { officeApi, account }: OpenCompany,
  browser: Browser,
  speech: Speech,
): Promise<Page> {
  const own = account(`anke-${adviser.companyNumber}`);
  await appoint(
    officeApi,
    adviser.chamberId,
    {
      email: own.email,
      givenName: 'Anke',
      familyName: `Dreesmann ${letters(adviser.companyNumber)}`,
      language: speech.language,
    },
    adviser.organisationId,
    'administrator',
  );
  const page = await newBrowserFor(browser, speech);
  await acceptByMail(page, own, speech);
  await acceptTerms(page, speech);
  await expectDesk(page, speech);
  return page;
}
