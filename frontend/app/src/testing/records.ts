import type { RecordContent, TrainingRecord } from '@/api/training-records';

const content: RecordContent = {
  department: 'Backstube',
  work: 'Sauerteig angesetzt',
  instruction: '',
  school: '',
  days: [{ date: '2026-11-16', kind: 'COMPANY', minutes: 450 }],
};

/** A week of Lena Brandt, apprentice baker. */
export function aRecord(
  change: Partial<TrainingRecord> = {},
  contentChange: Partial<RecordContent> = {},
): TrainingRecord {
  return {
    trainingRelationshipId: '4b5f0a37-2a69-4c0c-8a4f-6c9f1d7e1b47',
    apprenticeName: 'Lena Brandt',
    week: '2026-W47',
    startsOn: '2026-11-16',
    endsOn: '2026-11-22',
    status: 'DRAFT',
    content: { ...content, ...contentChange },
    version: 1,
    access: { write: true, submit: true },
    hints: [],
    ...change,
  };
}
