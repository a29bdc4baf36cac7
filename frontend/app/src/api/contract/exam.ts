import type { Operation, Page } from './shape';
export type ExamKind = 'INTERMEDIATE' | 'PART_1' | 'PART_2' | 'FINAL';
export interface ExamDateContent {
  chamberId: string;
  occupationId: string;
  kind: ExamKind;
  startsOn: string;
  registrationUntil: string;
  place: string;
}
export interface ExamDate extends ExamDateContent {
  id: string;
  occupation?: { de: string; fr: string; en: string };
  version: number;
  access?: Record<string, boolean>;
}
interface Id {
  id: string;
}
export interface paths {
  '/api/exam/v1/exam-dates': {
    get: Operation<
      Page<ExamDate>,
      { query: { chamberId?: string; occupationId?: string; from?: string; cursor?: string; limit?: number } }
    >;
    post: Operation<ExamDate, { body: ExamDateContent }>;
  };
  '/api/exam/v1/exam-dates/{id}': {
    get: Operation<ExamDate, { path: Id }>;
    put: Operation<ExamDate, { path: Id; body: ExamDateContent }>;
    delete: Operation<undefined, { path: Id }>;
  };
}
