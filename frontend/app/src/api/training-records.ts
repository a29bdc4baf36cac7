import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, versionedAnswer, type Api, type Versioned } from './client';
import type { components } from './generated/training-record';

type Schemas = components['schemas'];

/** EMPTY is a week nothing was written for. */
export type RecordStatus = Schemas['RecordStatus'];
export type DayKind = Schemas['DayKind'];
export type Day = Schemas['Day'];
/** Texts nobody wrote yet are missing. */
export type RecordContent = Schemas['RecordContent'];
export type RecordBook = Schemas['RecordBook'];
export type Week = Schemas['RecordBookWeek'];
export type SubmittedRecord = Schemas['SubmittedRecord'];
export type TrainingRecord = Schemas['TrainingRecord'];
/** To whom the apprentice can send a week. */
export type Addressees = Schemas['Addressees'];
/** To whom it is sent; without either to the trainer. */
export type Submission = Schemas['Submission'];
export type RecordVersion = Schemas['TrainingRecordVersion'];

export const recordBooksQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'record-books'],
    queryFn: ({ pageParam }) =>
      answer(
        api.trainingRecord.GET('/api/training-record/v1/record-books', {
          params: { query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

const bookKey = (api: Api, trainingRelationshipId: string) =>
  [api.actingFor, 'record-books', trainingRelationshipId] as const;

export const recordBookQuery = (api: Api, trainingRelationshipId: string) =>
  queryOptions({
    queryKey: bookKey(api, trainingRelationshipId),
    queryFn: () =>
      answer(
        api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}', {
          params: { path: { trainingRelationshipId } },
        }),
      ),
  });

export const weeksQuery = (api: Api, trainingRelationshipId: string, from: string, to: string) =>
  queryOptions({
    queryKey: [...bookKey(api, trainingRelationshipId), 'weeks', from, to],
    queryFn: () =>
      answer(
        api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}/weeks', {
          params: { path: { trainingRelationshipId }, query: { from, to } },
        }),
      ),
  });

export const addresseesQuery = (api: Api, trainingRelationshipId: string) =>
  queryOptions({
    queryKey: [...bookKey(api, trainingRelationshipId), 'addressees'],
    queryFn: () =>
      answer(
        api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}/addressees', {
          params: { path: { trainingRelationshipId } },
        }),
      ),
  });

export const weekKey = (api: Api, trainingRelationshipId: string, week: string) =>
  [...bookKey(api, trainingRelationshipId), 'week', week] as const;

export const fetchWeek = (api: Api, trainingRelationshipId: string, week: string) =>
  versionedAnswer(
    api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}', {
      params: { path: { trainingRelationshipId, week } },
    }),
  );

export const weekQuery = (api: Api, trainingRelationshipId: string, week: string) =>
  queryOptions({
    queryKey: weekKey(api, trainingRelationshipId, week),
    queryFn: () => fetchWeek(api, trainingRelationshipId, week),
  });

export const saveWeek = (
  api: Api,
  trainingRelationshipId: string,
  week: string,
  etag: string,
  body: RecordContent,
): Promise<Versioned<TrainingRecord>> =>
  versionedAnswer(
    api.trainingRecord.PUT('/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}', {
      params: { path: { trainingRelationshipId, week }, header: { 'If-Match': etag } },
      body,
    }),
  );

/** Names a record: the one of a week in a book. */
type OfWeek = Pick<TrainingRecord, 'trainingRelationshipId' | 'week'>;

const onRecord = ({ trainingRelationshipId, week }: OfWeek, etag: string) => ({
  path: { trainingRelationshipId, week },
  header: { 'If-Match': etag },
});

export const submitRecord = (api: Api, record: OfWeek, etag: string, to: Submission) =>
  versionedAnswer(
    api.trainingRecord.POST(
      '/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}/submissions',
      { params: onRecord(record, etag), body: to },
    ),
  );

export const approveRecord = (api: Api, record: OfWeek, etag: string) =>
  versionedAnswer(
    api.trainingRecord.POST(
      '/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}/approvals',
      { params: onRecord(record, etag) },
    ),
  );

export const returnRecord = (api: Api, record: OfWeek, etag: string, remarks: string) =>
  versionedAnswer(
    api.trainingRecord.POST(
      '/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}/returns',
      { params: onRecord(record, etag), body: { remarks } },
    ),
  );

/** What waits for a decision, handed in first comes first. */
export const submittedRecordsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'submitted-records'],
    queryFn: ({ pageParam }) =>
      answer(
        api.trainingRecord.GET('/api/training-record/v1/submitted-records', {
          params: { query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const versionsQuery = (api: Api, { trainingRelationshipId, week }: OfWeek) =>
  queryOptions({
    queryKey: [...weekKey(api, trainingRelationshipId, week), 'versions'],
    queryFn: () =>
      answer(
        api.trainingRecord.GET(
          '/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}/versions',
          { params: { path: { trainingRelationshipId, week } } },
        ),
      ),
  });
