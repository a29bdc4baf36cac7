import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, versionedAnswer, type Api } from './client';
import type { components } from './generated/exam';

type Schemas = components['schemas'];

export type ExamKind = Schemas['ExamKind'];
export type ExamDateContent = Schemas['ExamDateContent'];

export type ExamDate = Schemas['ExamDate'];

export interface ExamDateFilter {
  chamberId?: string;
  occupationId?: string;
  from?: string;
}

export const examDatesQuery = (api: Api, filter: ExamDateFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'exam-dates', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.exam.GET('/api/exam/v1/exam-dates', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const examDateQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'exam-dates', id],
    queryFn: () =>
      versionedAnswer(api.exam.GET('/api/exam/v1/exam-dates/{id}', { params: { path: { id } } })),
  });

export const createExamDate = (api: Api, body: ExamDateContent) =>
  answer(api.exam.POST('/api/exam/v1/exam-dates', { body }));

export const changeExamDate = (api: Api, id: string, etag: string, body: ExamDateContent) =>
  answer(
    api.exam.PUT('/api/exam/v1/exam-dates/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );

export const deleteExamDate = (api: Api, id: string, etag: string) =>
  answer(
    api.exam.DELETE('/api/exam/v1/exam-dates/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  );
