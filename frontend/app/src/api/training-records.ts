import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Answered, Page } from './answered';
import { answer, versionedAnswer, type Api, type Versioned } from './client';
import type { components } from './generated/training-record';

type Schemas = components['schemas'];

/** EMPTY is a week nothing was written for. */
export type RecordStatus = Schemas['WeekStatus'];
export type DayKind = Schemas['DayKind'];
export type Day = Answered<Schemas['Day']>;

/** Texts nobody wrote yet are missing. */
export type RecordContent = Omit<Schemas['RecordContent'], 'days'> & { days: Day[] };

export type RecordBook = Answered<Omit<Schemas['RecordBook'], 'occupation' | 'counts'>> & {
  occupation: Answered<Schemas['LocalisedName']>;
  counts: Answered<Schemas['BookCounts']>;
};

export type Week = Answered<Omit<Schemas['WeekDto'], 'week'>, 'recordId'> & { week: string };

export type WaitingRecord = Answered<Omit<Schemas['RecordSummary'], 'week'>> & { week: string };

type Decision = 'remarks' | 'decidedBy' | 'decidedAt' | 'submittedAt';

export type TrainingRecord = Answered<
  Omit<Schemas['TrainingRecord'], 'week' | 'content' | 'access' | 'hints'>,
  'recordId' | Decision
> & {
  week: string;
  content: RecordContent;
  access: Partial<Record<'write' | 'submit' | 'approve' | 'return', boolean>>;
  hints: Answered<Schemas['WorkingTimeHint'], 'date'>[];
};

export type RecordVersion = Answered<Omit<Schemas['TrainingRecordVersion'], 'content'>, 'remarks' | 'by'> & {
  content: RecordContent;
};

export const recordBooksQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'record-books'],
    queryFn: ({ pageParam }) =>
      answer<Page<RecordBook>>(
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
      answer<RecordBook>(
        api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}', {
          params: { path: { trainingRelationshipId } },
        }),
      ),
  });

export const weeksQuery = (api: Api, trainingRelationshipId: string, from: string, to: string) =>
  queryOptions({
    queryKey: [...bookKey(api, trainingRelationshipId), 'weeks', from, to],
    queryFn: () =>
      answer<Week[]>(
        api.trainingRecord.GET('/api/training-record/v1/record-books/{trainingRelationshipId}/weeks', {
          params: { path: { trainingRelationshipId }, query: { from, to } },
        }),
      ),
  });

export const weekKey = (api: Api, trainingRelationshipId: string, week: string) =>
  [...bookKey(api, trainingRelationshipId), 'week', week] as const;

export const fetchWeek = (api: Api, trainingRelationshipId: string, week: string) =>
  versionedAnswer<TrainingRecord>(
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
  versionedAnswer<TrainingRecord>(
    api.trainingRecord.PUT('/api/training-record/v1/record-books/{trainingRelationshipId}/weeks/{week}', {
      params: { path: { trainingRelationshipId, week }, header: { 'If-Match': etag } },
      body,
    }),
  );

const onRecord = (recordId: string, etag: string) => ({
  path: { recordId },
  header: { 'If-Match': etag },
});

export const submitRecord = (api: Api, recordId: string, etag: string) =>
  versionedAnswer<TrainingRecord>(
    api.trainingRecord.POST('/api/training-record/v1/training-records/{recordId}/submissions', {
      params: onRecord(recordId, etag),
    }),
  );

export const approveRecord = (api: Api, recordId: string, etag: string) =>
  versionedAnswer<TrainingRecord>(
    api.trainingRecord.POST('/api/training-record/v1/training-records/{recordId}/approvals', {
      params: onRecord(recordId, etag),
    }),
  );

export const returnRecord = (api: Api, recordId: string, etag: string, remarks: string) =>
  versionedAnswer<TrainingRecord>(
    api.trainingRecord.POST('/api/training-record/v1/training-records/{recordId}/returns', {
      params: onRecord(recordId, etag),
      body: { remarks },
    }),
  );

/** What waits for a decision, handed in first comes first. */
export const waitingRecordsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'training-records', 'waiting'],
    queryFn: ({ pageParam }) =>
      answer<Page<WaitingRecord>>(
        api.trainingRecord.GET('/api/training-record/v1/training-records', {
          params: { query: { status: 'SUBMITTED', cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const recordQuery = (api: Api, recordId: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'training-records', recordId],
    queryFn: () =>
      versionedAnswer<TrainingRecord>(
        api.trainingRecord.GET('/api/training-record/v1/training-records/{recordId}', {
          params: { path: { recordId } },
        }),
      ),
  });

export const versionsQuery = (api: Api, recordId: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'training-records', recordId, 'versions'],
    queryFn: () =>
      answer<RecordVersion[]>(
        api.trainingRecord.GET('/api/training-record/v1/training-records/{recordId}/versions', {
          params: { path: { recordId } },
        }),
      ),
  });
