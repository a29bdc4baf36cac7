import { describe, expect, it } from 'vitest';
import { daysOf, firstDay, isWeek, lastDay, plusWeeks, weekOf } from './iso-week';

describe('calendar weeks', () => {
  it.each([
    ['2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-W47'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('begin on Monday and end on Sunday', () => {
    expect(firstDay('2026-W47')).toBe('2026-11-16');
    expect(lastDay('2026-W47')).toBe('2026-11-22');
    expect(daysOf('2026-W47')).toHaveLength(7);
  });

  it('continue over the turn of the year', () => {
    expect(plusWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(plusWeeks('2027-W01', -1)).toBe('2026-W53');
  });

  it('are refused where the year has no such week', () => {
    expect(isWeek('2026-W53')).toBe(true);
    expect(isWeek('2027-W53')).toBe(false);
    expect(isWeek('2027-W00')).toBe(false);
    expect(isWeek('2027-13')).toBe(false);
  });
});
