import type { ExamKind } from '@/api/exam-dates';
import type { MessageKey } from '@/i18n/i18n';

export const examKinds: ExamKind[] = ['INTERMEDIATE', 'PART_1', 'PART_2', 'FINAL'];

export const examKindKeys: Record<ExamKind, MessageKey> = {
  INTERMEDIATE: 'exam.kind.intermediate',
  PART_1: 'exam.kind.part-1',
  PART_2: 'exam.kind.part-2',
  FINAL: 'exam.kind.final',
};
