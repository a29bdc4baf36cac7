import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Answered, Page } from './answered';
import { answer, versionedAnswer, type Api } from './client';
import type { Language } from '@/i18n/languages';
import type { components } from './generated/exam';

type Schemas = components['schemas'];

export type ExamKind = Schemas['ExamKind'];
export type ExamDateContent = Schemas['ExamDateContent'];

export type ExamDate = Answered<Omit<Schemas['ExamDate'], 'occupation' | 'access'>> & {
  occupation: Record<Language, string>;
  access: Record<string, boolean>;
};

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
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );

export const deleteExamDate = (api: Api, id: string, etag: string) =>
  answer<undefined>(
    api.exam.DELETE('/api/exam/v1/exam-dates/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
    }),
  );
