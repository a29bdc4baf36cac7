import { describe, expect, it } from 'vitest';
import { trainingYears } from './training-years';

describe('training years', () => {
  it('go from anniversary to anniversary and end today', () => {
    expect(trainingYears('2025-09-01', '2028-08-31', '2026-11-21')).toEqual([
      { number: 1, from: '2025-W36', to: '2026-W36' },
      { number: 2, from: '2026-W36', to: '2026-W47' },
    ]);
  });

  it('end with the training', () => {
    expect(trainingYears('2023-08-01', '2024-07-31', '2026-11-21')).toEqual([
      { number: 1, from: '2023-W31', to: '2024-W31' },
    ]);
  });

  it('show the first week of a training that has not begun', () => {
    expect(trainingYears('2027-09-01', '2030-08-31', '2026-11-21')).toEqual([
      { number: 1, from: '2027-W35', to: '2027-W35' },
    ]);
  });
});
