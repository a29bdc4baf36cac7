import type { DayKind, RecordStatus } from '@/api/training-records';
import type { StatusTone } from '@/design-system/status-tag/status-tag';
import type { MessageKey } from '@/i18n/i18n';

export const recordStatusKeys: Record<RecordStatus, MessageKey> = {
  EMPTY: 'record.status.empty',
  DRAFT: 'record.status.draft',
  SUBMITTED: 'record.status.submitted',
  RETURNED: 'record.status.returned',
  APPROVED: 'record.status.approved',
};

export const recordStatusTones: Record<RecordStatus, StatusTone> = {
  EMPTY: 'none',
  DRAFT: 'begun',
  SUBMITTED: 'waiting',
  RETURNED: 'attention',
  APPROVED: 'done',
};

export const dayKinds: DayKind[] = [
  'COMPANY',
  'SCHOOL',
  'INSTRUCTION',
  'HOLIDAY',
  'SICK',
  'PUBLIC_HOLIDAY',
  'OTHER_ABSENCE',
];

export const dayKindKeys: Record<DayKind, MessageKey> = {
  COMPANY: 'record.kind.company',
  SCHOOL: 'record.kind.school',
  INSTRUCTION: 'record.kind.instruction',
  HOLIDAY: 'record.kind.holiday',
  SICK: 'record.kind.sick',
  PUBLIC_HOLIDAY: 'record.kind.public-holiday',
  OTHER_ABSENCE: 'record.kind.other-absence',
};

const absences: DayKind[] = ['HOLIDAY', 'SICK', 'PUBLIC_HOLIDAY', 'OTHER_ABSENCE'];

/** On such a day no training takes place, so no hours are asked for. */
export const isAbsence = (kind: DayKind): boolean => absences.includes(kind);

export const sumOfMinutes = (days: { minutes: number }[]): number =>
  days.reduce((sum, day) => sum + day.minutes, 0);
