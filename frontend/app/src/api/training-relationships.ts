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

export interface RelationshipFilter {
  organisationId?: string;
  chamberId?: string;
  q?: string;
  limit?: number;
}

export const trainingRelationshipsQuery = (api: Api, filter: RelationshipFilter) =>
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
  });

export const trainingRelationshipQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'training-relationships', id],
    queryFn: () =>
      answer(api.org.GET('/api/org/v1/training-relationships/{id}', { params: { path: { id } } })),
  });

export const createApprenticeAccount = (api: Api, id: string, body: AccountRequest) =>
  answer(api.org.POST('/api/org/v1/training-relationships/{id}/account', { params: { path: { id } }, body }));

export interface TrainerFilter {
  organisationId: string;
  q?: string;
  limit?: number;
}

export const trainersQuery = (api: Api, filter: TrainerFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'trainers', filter],
    queryFn: ({ pageParam }) =>
      answer(api.org.GET('/api/org/v1/trainers', { params: { query: { ...filter, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const createTrainerAccount = (api: Api, id: string, body: AccountRequest) =>
  answer(api.org.POST('/api/org/v1/trainers/{id}/account', { params: { path: { id } }, body }));
