import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/org';

type Schemas = components['schemas'];

export type AccountState = Schemas['AccountState'];

export interface AccountRequest {
  email: string;
  language: string;
}

export type Trainer = Schemas['Trainer'];
export type TrainingRelationship = Schemas['TrainingRelationship'];

export interface PeopleFilter {
  organisationId?: string;
  chamberId?: string;
  q?: string;
  look?: string;
  limit?: number;
}

export const trainingRelationshipsQuery = (api: Api, filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'training-relationships', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.org.GET('/api/org/v1/training-relationships', {
          params: { query: { ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    // A chamber's look stands in the audit trail; coming back to the window is none.
    refetchOnWindowFocus: false,
  });

/** @param look while the person looks across chambers */
export const trainingRelationshipQuery = (api: Api, id: string, look?: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'training-relationships', id, { look }],
    queryFn: () =>
      answer(
        api.org.GET('/api/org/v1/training-relationships/{id}', { params: { path: { id }, query: { look } } }),
      ),
    refetchOnWindowFocus: false,
  });

export const createApprenticeAccount = (api: Api, id: string, body: AccountRequest) =>
  answer(api.org.POST('/api/org/v1/training-relationships/{id}/account', { params: { path: { id } }, body }));

export const trainersQuery = (api: Api, filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'trainers', filter],
    queryFn: ({ pageParam }) =>
      answer(api.org.GET('/api/org/v1/trainers', { params: { query: { ...filter, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    // A chamber's look stands in the audit trail; coming back to the window is none.
    refetchOnWindowFocus: false,
  });

export const createTrainerAccount = (api: Api, id: string, body: AccountRequest) =>
  answer(api.org.POST('/api/org/v1/trainers/{id}/account', { params: { path: { id } }, body }));
