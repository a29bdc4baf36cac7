import { queryOptions } from '@tanstack/react-query';
import { answer, versionedAnswer, type Api } from './client';
import type { components } from './generated/identity';

type Schemas = components['schemas'];

export type Registration = Schemas['Registration'];
export type ProfileChange = Schemas['MyChanges'];
export type EmailChange = Schemas['EmailChange'];

export const register = (api: Api, body: Registration) =>
  answer(api.identity.POST('/api/identity/v1/registrations', { body }));

export const confirmRegistration = (api: Api, body: Schemas['PasswordByLink']) =>
  answer(api.identity.POST('/api/identity/v1/registration-confirmations', { body }));

/** Says nothing about whether there is such an account. */
export const askForNewPassword = (api: Api, body: Schemas['ForgottenPassword']) =>
  answer(api.identity.POST('/api/identity/v1/forgotten-passwords', { body }));

export const renewPassword = (api: Api, body: Schemas['PasswordByLink']) =>
  answer(api.identity.POST('/api/identity/v1/new-passwords', { body }));

export const emailChangeQuery = (api: Api) =>
  queryOptions({
    queryKey: ['email-change'],
    queryFn: async (): Promise<EmailChange | null> =>
      // No content: none is under way.
      ((await answer(api.identity.GET('/api/identity/v1/me/email-change'))) as EmailChange | undefined) ??
      null,
  });

export const changeEmail = (api: Api, body: Schemas['NewEmail']) =>
  answer(api.identity.PUT('/api/identity/v1/me/email-change', { body }));

export const keepEmail = (api: Api) => answer(api.identity.DELETE('/api/identity/v1/me/email-change'));

export const confirmEmail = (api: Api, body: Schemas['EmailLink']) =>
  answer(api.identity.POST('/api/identity/v1/email-confirmations', { body }));

export const changeProfile = (api: Api, etag: string, body: ProfileChange) =>
  versionedAnswer(
    api.identity.PUT('/api/identity/v1/me', { params: { header: { 'If-Match': etag } }, body }),
  );
