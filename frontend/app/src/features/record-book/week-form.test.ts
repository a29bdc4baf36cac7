import { describe, expect, it } from 'vitest';
import { isBlank, toContent, toForm, withPatternOf, type DayForm } from './week-form';

const WEEK = '2026-W47';
const MONDAY = '2026-11-16';

describe('the form of a week', () => {
  it('begins empty where nothing was written', () => {
    const form = toForm({ days: [] }, WEEK, 'de');

    expect(isBlank(form)).toBe(true);
    expect(form.days).toHaveLength(7);
    expect(toContent(form)).toEqual({ department: '', work: '', instruction: '', school: '', days: [] });
  });

  it('sends minutes for hours, and an absence without hours', () => {
    const form = toForm({ days: [] }, WEEK, 'de');
    const changes: Record<string, DayForm> = {
      [MONDAY]: { date: MONDAY, kind: 'COMPANY', hours: '7:45' },
      '2026-11-17': { date: '2026-11-17', kind: 'SICK', hours: '8' },
    };
    const days = form.days.map((day) => changes[day.date] ?? day);

    expect(toContent({ ...form, days }).days).toEqual([
      { date: MONDAY, kind: 'COMPANY', minutes: 465 },
      { date: '2026-11-17', kind: 'SICK', minutes: 0 },
    ]);
  });

  it('takes over department, kinds and hours of last week, and no texts', () => {
    const last = toForm(
      {
        department: 'Montage',
        work: 'gebohrt',
        days: [{ date: '2026-11-09', kind: 'SCHOOL', minutes: 360 }],
      },
      '2026-W46',
      'de',
    );
    const form = withPatternOf(toForm({ days: [] }, WEEK, 'de'), last);

    expect(form).toMatchObject({ department: 'Montage', work: '' });
    expect(form.days[0]).toEqual({ date: MONDAY, kind: 'SCHOOL', hours: '6' });
  });
});
