import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from './answered';
import { answer, versionedAnswer, type Api } from './client';
import type { ExamDate, ExamDateContent, ExamKind } from './contract/exam';

export type { ExamDate, ExamDateContent, ExamKind };

export interface ExamDateFilter {
  chamberId?: string;
  occupationId?: string;
  from?: string;
}

export const examDatesQuery = (api: Api, filter: ExamDateFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'exam-dates', filter],
    queryFn: ({ pageParam }) =>
      answer<Page<ExamDate>>(
        api.exam.GET('/api/exam/v1/exam-dates', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const examDateQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'exam-dates', id],
    queryFn: () =>
      versionedAnswer<ExamDate>(api.exam.GET('/api/exam/v1/exam-dates/{id}', { params: { path: { id } } })),
  });

export const createExamDate = (api: Api, body: ExamDateContent) =>
  answer<ExamDate>(api.exam.POST('/api/exam/v1/exam-dates', { body }));

export const changeExamDate = (api: Api, id: string, etag: string, body: ExamDateContent) =>
  answer<ExamDate>(
    api.exam.PUT('/api/exam/v1/exam-dates/{id}', {
      params: { path: { id } },
      body,
      headers: { 'If-Match': etag },
    }),
  );

export const deleteExamDate = (api: Api, id: string, etag: string) =>
  answer<undefined>(
    api.exam.DELETE('/api/exam/v1/exam-dates/{id}', {
      params: { path: { id } },
      headers: { 'If-Match': etag },
    }),
  );
