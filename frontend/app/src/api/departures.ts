import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/permission';
import type { Place } from './users';

type Schemas = components['schemas'];

export type Departure = Schemas['Departure'];
export type DepartureProspect = Schemas['DepartureProspect'];
export type NewDeparture = Omit<Schemas['RecordDeparture'], 'scope'>;

/** As many successors as one answer names; whoever is missing is found by name. */
export const MOST_SUCCESSORS = 50;

const scopeOf = (place: Place) =>
  'organisationId' in place ? `organisation:${place.organisationId}` : `chamber:${place.chamberId}`;

export const departuresQuery = (api: Api, place: Place) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'departures', place],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET('/api/permission/v1/departures', {
          params: { query: { ...place, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** Always fresh: it says what is about to happen. */
export const departureProspectQuery = (api: Api, place: Place, personId: string, q: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'departure-prospect', place, personId, q],
    queryFn: () =>
      answer(
        api.permission.GET('/api/permission/v1/departures/prospect', {
          params: { query: { ...place, personId, q } },
        }),
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const recordDeparture = (api: Api, place: Place, departure: NewDeparture) =>
  answer(
    api.permission.POST('/api/permission/v1/departures', { body: { ...departure, scope: scopeOf(place) } }),
  );

export const takeBackDeparture = (api: Api, id: string) =>
  answer(api.permission.POST('/api/permission/v1/departures/{id}/return', { params: { path: { id } } }));
