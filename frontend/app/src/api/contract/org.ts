import type { Operation, Page } from './shape';
export interface Chamber {
  id: string;
  name: string;
  shortName: string;
  activationDays: number;
  activationDaysAbroad: number;
  place: string;
}
export interface Address {
  street: string;
  postalCode: string;
  city: string;
  country: string;
}
export interface Occupation {
  id: string;
  code: string;
  name: { de: string; fr: string; en: string };
  durationMonths: number;
}
export interface Organisation {
  id: string;
  chamberId: string;
  companyNumber: string;
  name: string;
  address: Address;
  email?: string;
  activated: boolean;
  activatedAt?: string;
  sites: { id: string; name: string; address: Address }[];
  access: Record<string, boolean>;
}
export interface ActivationCode {
  id: string;
  organisationId: string;
  issuedAt: string;
  deadline: string;
  state: 'ACTIVE' | 'USED' | 'VOID' | 'EXPIRED';
  printedAt?: string;
}
export interface ActivationLock {
  locked: boolean;
  until?: string;
}
export type AccountState = 'NONE' | 'REQUESTED' | 'LINKED';
export interface TrainingRelationship {
  id: string;
  organisationId: string;
  organisationName?: string;
  site: { id: string; name: string };
  occupation: { id: string; name: { de: string; fr: string; en: string } };
  apprentice: { givenName: string; familyName: string; birthDate: string; apprenticeNumber?: string };
  trainer: { id: string; givenName: string; familyName: string };
  startsOn: string;
  endsOn: string;
  apprenticeAccount: AccountState;
  access: Record<string, boolean>;
}
export interface Trainer {
  id: string;
  givenName: string;
  familyName: string;
  account: AccountState;
  access: Record<string, boolean>;
}
interface Id {
  id: string;
}
export interface paths {
  '/api/org/v1/chambers': { get: Operation<Page<Chamber>, { query: { q?: string; limit?: number } }> };
  '/api/org/v1/chambers/{id}': { get: Operation<Chamber, { path: Id }> };
  '/api/org/v1/occupations': { get: Operation<Page<Occupation>, { query: { limit?: number } }> };
  '/api/org/v1/organisations': {
    get: Operation<
      Page<Organisation>,
      { query: { chamberId?: string; q?: string; cursor?: string; limit?: number } }
    >;
  };
  '/api/org/v1/organisations/{id}': { get: Operation<Organisation, { path: Id }> };
  '/api/org/v1/organisations/{id}/activation-codes': {
    get: Operation<Page<ActivationCode>, { path: Id }>;
    post: Operation<ActivationCode, { path: Id; body: { deadline?: string } }>;
  };
  '/api/org/v1/activation-codes/{id}/printing-confirmations': {
    post: Operation<ActivationCode, { path: Id }>;
  };
  '/api/org/v1/organisations/{id}/activation-lock': {
    get: Operation<ActivationLock, { path: Id }>;
    delete: Operation<undefined, { path: Id }>;
  };
  '/api/org/v1/activations': {
    post: Operation<
      { organisationId: string; name: string },
      { body: { chamberId: string; companyNumber: string; code: string } }
    >;
  };
  '/api/org/v1/training-relationships': {
    get: Operation<
      Page<TrainingRelationship>,
      { query: { organisationId?: string; chamberId?: string; q?: string; cursor?: string; limit?: number } }
    >;
  };
  '/api/org/v1/training-relationships/{id}': { get: Operation<TrainingRelationship, { path: Id }> };
  '/api/org/v1/training-relationships/{id}/account': {
    post: Operation<TrainingRelationship, { path: Id; body: { email: string; language?: string } }>;
  };
  '/api/org/v1/trainers': {
    get: Operation<
      Page<Trainer>,
      { query: { organisationId?: string; q?: string; cursor?: string; limit?: number } }
    >;
  };
  '/api/org/v1/trainers/{id}/account': {
    post: Operation<Trainer, { path: Id; body: { email: string; language?: string } }>;
  };
}
