import type { Browser, Page } from '@playwright/test';
import { appoint, DoorApi, letters, registerCompany, type RegisteredCompany } from './chamber-desk';
import {
  CHAMBER_ADMINISTRATOR,
  CLERK,
  expectDesk,
  newBrowserFor,
  signInToDesk,
  type Account,
} from './people';
import { acceptByMail, acceptTerms } from './registration';
import type { Speech } from './words';

/** A company that works in the portal, and those at whose desks a test sits; all read the same language. */
export interface OpenCompany {
  company: RegisteredCompany;
  /** The browsers of a clerk, of the chamber's administrator and of the company's. */
  clerk: Page;
  office: Page;
  administrator: Page;
  clerkApi: DoorApi;
  officeApi: DoorApi;
  administratorApi: DoorApi;
  administratorAccount: Account;
  /** The address of somebody else of the company. */
  account: (name: string) => Account;
  close: () => Promise<void>;
}

/** A new company whose administrator, Petra, was invited and has accepted the terms of use. */
export async function openCompany(browser: Browser, unique: string, speech: Speech): Promise<OpenCompany> {
  const clerk = await newBrowserFor(browser, speech);
  await signInToDesk(clerk, CLERK, speech);
  const company = await registerCompany(clerk, unique);
  const office = await newBrowserFor(browser, speech);
  await signInToDesk(office, CHAMBER_ADMINISTRATOR, speech);
  const officeApi = new DoorApi(office, `chamber:${company.chamberId}`);

  const account = (name: string): Account => ({
    email: `${name}-${unique}@nordholt.example`,
    password: 'Hobelspan-Kaffeepause-12',
  });
  const administratorAccount = account('petra');
  await appoint(
    officeApi,
    company.chamberId,
    {
      email: administratorAccount.email,
      givenName: 'Petra',
      familyName: `Nordholt ${letters(unique)}`,
      language: speech.language,
    },
    company.organisationId,
    'administrator',
  );
  const administrator = await newBrowserFor(browser, speech);
  await acceptByMail(administrator, administratorAccount, speech);
  await acceptTerms(administrator, speech);
  await expectDesk(administrator, speech);
  return {
    company,
    clerk,
    office,
    administrator,
    clerkApi: new DoorApi(clerk, `chamber:${company.chamberId}`),
    officeApi,
    administratorApi: new DoorApi(administrator, `organisation:${company.organisationId}`),
    administratorAccount,
    account,
    close: async () => {
      for (const page of [clerk, office, administrator]) {
        await page.context().close();
      }
    },
  };
}
