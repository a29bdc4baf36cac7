import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from './answered';
import { answer, type Api } from './client';
import type { AccountState, Trainer, TrainingRelationship } from './contract/org';

export type { AccountState, Trainer, TrainingRelationship };

export interface AccountRequest {
  email: string;
  language: string;
}

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
      answer<Page<TrainingRelationship>>(
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
      answer<TrainingRelationship>(
        api.org.GET('/api/org/v1/training-relationships/{id}', { params: { path: { id } } }),
      ),
  });

export const createApprenticeAccount = (api: Api, id: string, body: AccountRequest) =>
  answer<TrainingRelationship>(
    api.org.POST('/api/org/v1/training-relationships/{id}/account', { params: { path: { id } }, body }),
  );

export const trainersQuery = (api: Api, filter: { organisationId: string; q?: string; limit?: number }) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'trainers', filter],
    queryFn: ({ pageParam }) =>
      answer<Page<Trainer>>(
        api.org.GET('/api/org/v1/trainers', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const createTrainerAccount = (api: Api, id: string, body: AccountRequest) =>
  answer<Trainer>(api.org.POST('/api/org/v1/trainers/{id}/account', { params: { path: { id } }, body }));
