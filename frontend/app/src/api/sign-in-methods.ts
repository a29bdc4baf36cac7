import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/identity';

type Schemas = components['schemas'];

export type SignInMethods = Schemas['MySignInMethods'];
export type Passkey = Schemas['MyPasskey'];
export type Identifier = Schemas['MyIdentifier'];

export const signInMethodsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['sign-in-methods'],
    queryFn: () => answer(api.identity.GET('/api/identity/v1/me/sign-in-methods')),
  });

export const removePasskey = (api: Api, id: string) =>
  answer(
    api.identity.DELETE('/api/identity/v1/me/sign-in-methods/passkeys/{id}', { params: { path: { id } } }),
  );

export const unlinkEid = (api: Api) => answer(api.identity.DELETE('/api/identity/v1/me/sign-in-methods/eid'));

export const identifiersQuery = (api: Api) =>
  queryOptions({
    queryKey: ['identifiers'],
    queryFn: () => answer(api.identity.GET('/api/identity/v1/me/identifiers')),
  });

export const discloseIdentifier = (api: Api, kind: Identifier['kind']) =>
  answer(
    api.identity.POST('/api/identity/v1/me/identifiers/{kind}/disclosures', { params: { path: { kind } } }),
  );
