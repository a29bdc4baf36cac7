import { expect, type APIResponse, type Page } from '@playwright/test';
import type { Language } from './words';

/** What the chamber's own system or a clerk registers before anybody of the company comes to the portal. */
export interface RegisteredCompany {
  chamberId: string;
  chamberName: string;
  organisationId: string;
  name: string;
  companyNumber: string;
  trainer: { id: string; name: string };
  relationshipId: string;
  apprentice: string;
}

const address = { street: 'Neuer Graben 7', postalCode: '49074', city: 'Osnabrück', country: 'DE' };

/** The API through the portal's door, with the session of the page. */
export class DoorApi {
  constructor(
    private readonly page: Page,
    private readonly actingFor: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.page.request.get(path, { headers: { ...this.headers(), ...headers } });
  }

  post(path: string, data?: unknown, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.page.request.post(path, { data, headers: { ...this.headers(), ...headers } });
  }

  private headers(): Record<string, string> {
    return {
      'Acting-For': this.actingFor,
      'X-Requested-With': 'JavaScript',
      Origin: new URL(this.page.url()).origin,
    };
  }
}

async function created<Body>(response: APIResponse): Promise<Body> {
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()) as Body;
}

/** A new company with one trainer and one apprentice; its number is never used twice. */
export async function registerCompany(clerk: Page, unique: string): Promise<RegisteredCompany> {
  const functions = await new DoorApi(clerk, 'self').get('/api/permission/v1/functions');
  const { items } = (await functions.json()) as { items: { actingFor: string; id: string; name: string }[] };
  const chamber = items.find(({ actingFor }) => actingFor.startsWith('chamber:'));
  if (!chamber) {
    throw new Error('The clerk has no chamber');
  }
  const api = new DoorApi(clerk, chamber.actingFor);
  const occupations = await api.get('/api/org/v1/occupations');
  const occupation = ((await occupations.json()) as { items: { id: string }[] }).items[0];

  const name = `Tischlerei Nordholt ${unique} GmbH`;
  const companyNumber = `9${unique}`;
  const organisation = await created<{ id: string; sites: { id: string }[] }>(
    await api.post('/api/org/v1/organisations', {
      chamberId: chamber.id,
      companyNumber,
      name,
      address,
      email: `werkstatt-${unique}@nordholt.example`,
      sites: [{ name: 'Werkstatt', address }],
    }),
  );
  const trainer = await created<{ id: string }>(
    await api.post('/api/org/v1/trainers', {
      organisationId: organisation.id,
      givenName: 'Gerd',
      familyName: `Nordholt ${letters(unique)}`,
    }),
  );
  const year = new Date().getFullYear();
  const relationship = await created<{ id: string }>(
    await api.post('/api/org/v1/training-relationships', {
      organisationId: organisation.id,
      siteId: organisation.sites[0]?.id,
      occupationId: occupation?.id,
      apprentice: { givenName: 'Mia', familyName: 'Thole', birthDate: `${year - 19}-05-20` },
      trainerId: trainer.id,
      startsOn: `${year - 1}-08-01`,
      endsOn: `${year + 2}-07-31`,
    }),
  );
  return {
    chamberId: chamber.id,
    chamberName: chamber.name,
    organisationId: organisation.id,
    name,
    companyNumber,
    trainer: { id: trainer.id, name: `Gerd Nordholt ${letters(unique)}` },
    relationshipId: relationship.id,
    apprentice: 'Mia Thole',
  };
}

export interface Letter {
  code: string;
  url: string;
}

/** As the chamber's own print system gets it; the company reads it on paper. */
export async function letterOf(desk: DoorApi, codeId: string): Promise<Letter> {
  const letter = await desk.get(`/api/org/v1/activation-codes/${codeId}/letter`, {
    Accept: 'application/json',
  });
  expect(letter.status(), await letter.text()).toBe(200);
  return (await letter.json()) as Letter;
}

/** A code for the company, and what its letter says. */
export async function issueCode(desk: DoorApi, { organisationId }: RegisteredCompany): Promise<Letter> {
  const issued = await desk.post(`/api/org/v1/organisations/${organisationId}/activation-codes`, {});
  return letterOf(desk, (await created<{ id: string }>(issued)).id);
}

export interface Appointment {
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
}

/** Somebody whom the chamber gives an account and a role at a company; answers the person's id. */
export async function appoint(
  office: DoorApi,
  chamberId: string,
  { email, givenName, familyName, language }: Appointment,
  organisationId: string,
  role: string,
): Promise<string> {
  const { personId } = await created<{ personId: string }>(
    await office.post('/api/identity/v1/accounts', { email, givenName, familyName, language, chamberId }),
  );
  // permission-service hears of the person by an event.
  await expect(async () => {
    const scope = `organisation:${organisationId}`;
    const grant = { personId, role, scope, reason: 'neu im Betrieb' };
    await created(await office.post('/api/permission/v1/grants', grant));
  }).toPass();
  return personId;
}

export async function organisationNamed(office: DoorApi, chamberId: string, name: string): Promise<string> {
  const found = await office.get(`/api/org/v1/organisations?chamberId=${chamberId}&q=${name}`);
  return ((await found.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
}

/** Names hold no digits. */
export const letters = (digits: string) =>
  Array.from(digits, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('')
    .replace(/^./, (first) => first.toUpperCase());
