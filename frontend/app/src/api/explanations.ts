import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/permission';

type Schemas = components['schemas'];

export type Explanation = Schemas['Explanation'];
export type HeldRole = Schemas['HeldRole'];
export type RightExplanation = Schemas['RightExplanation'];
export type ResponsiblePerson = Schemas['ResponsiblePerson'];

interface Whose {
  personId?: string;
  organisationId?: string;
}

/** Why somebody may do what they may; without more, the person themselves in the function of the api (USR-15). */
export const explanationQuery = (api: Api, whose: Whose = {}) =>
  queryOptions({
    queryKey: [api.actingFor, 'explanations', whose],
    queryFn: () =>
      answer(api.permission.GET('/api/permission/v1/explanations', { params: { query: { ...whose } } })),
  });

/** Who decides about rights where the person belongs in the function of the api (USR-13). */
export const responsiblePersonsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'responsible-persons'],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET('/api/permission/v1/responsible-persons', {
          params: { query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
