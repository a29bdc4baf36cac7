import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Versioned } from '@/api/client';
import { Problem } from '@/api/problem';
import type { TrainingRecord } from '@/api/training-records';
import { aRecord } from '@/testing/records';
import { WeekDrafting } from './week-drafting';
import { toForm, type WeekForm } from './week-form';

const WEEK = '2026-W47';
const STALE = new Problem(412, 'request.stale');

function versioned(version: number, work: string | undefined): Versioned<TrainingRecord> {
  return { data: aRecord({ version }, { work }), etag: `"${version}"` };
}

describe('writing a week [REC-1]', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  type Options = ConstructorParameters<typeof WeekDrafting>[0];

  const savesAll = () =>
    vi.fn<Options['save']>((etag, content) =>
      Promise.resolve(versioned(Number(etag.replaceAll('"', '')) + 1, content.work)),
    );

  function drafting(change: Partial<Options> = {}) {
    const options = {
      server: versioned(1, 'Teig'),
      toForm: (content: Parameters<typeof toForm>[0]) => toForm(content, WEEK, 'de'),
      kept: undefined,
      save: savesAll(),
      fetch: vi.fn(() => Promise.resolve(versioned(7, 'Brot'))),
      onSaved: vi.fn(),
      keep: vi.fn(),
      drop: vi.fn(),
      delay: 1000,
      ...change,
    };
    return { options, week: new WeekDrafting(options) };
  }

  const write = (week: WeekDrafting, work: string) => week.change({ ...week.current().form, work });

  it('is kept in the browser at once and saved after a pause, each time on top of the last version', async () => {
    const save = savesAll();
    const { options, week } = drafting({ save });
    write(week, 'Teig geknetet');
    expect(options.keep).toHaveBeenCalledWith('"1"', expect.objectContaining({ work: 'Teig geknetet' }));
    await vi.advanceTimersByTimeAsync(1000);
    write(week, 'Teig geknetet, Brot gebacken');
    await vi.advanceTimersByTimeAsync(1000);

    expect(save.mock.calls.map(([etag]) => etag)).toEqual(['"1"', '"2"']);
    expect(week.current().state.name).toBe('saved');
    expect(options.drop).toHaveBeenCalledTimes(2);
  });

  it('stays in the browser while the connection is lost', async () => {
    const save = vi.fn(() => Promise.reject(Problem.unreachable()));
    const { options, week } = drafting({ save });
    write(week, 'Teig geknetet');
    await vi.advanceTimersByTimeAsync(1000);

    expect(week.current().state).toMatchObject({ name: 'failed', problem: { status: 0 } });
    expect(options.drop).not.toHaveBeenCalled();
  });

  it('keeps what was written while the request ran, should the next one fail', async () => {
    const save = savesAll();
    const { options, week } = drafting({ save });
    write(week, 'eins');
    await vi.advanceTimersByTimeAsync(999);
    save
      .mockImplementationOnce(() => {
        write(week, 'eins, zwei');
        return Promise.resolve(versioned(2, 'eins'));
      })
      .mockRejectedValueOnce(Problem.unreachable());
    await vi.advanceTimersByTimeAsync(1);

    expect(options.keep).toHaveBeenLastCalledWith('"2"', expect.objectContaining({ work: 'eins, zwei' }));
    expect(options.drop).not.toHaveBeenCalled();
  });

  it('is not sent while hours cannot be read', async () => {
    const { options, week } = drafting();
    const { form } = week.current();
    week.change({
      ...form,
      days: form.days.map((day, index) => (index === 0 ? { ...day, hours: '8 oder 9' } : day)),
    });
    await vi.runAllTimersAsync();

    expect(options.save).not.toHaveBeenCalled();
    expect(options.keep).toHaveBeenCalled();
    expect(week.current().state.name).toBe('unreadable');
  });

  it('shows both versions when somebody else saved meanwhile, and sends mine on top of theirs if I say so', async () => {
    const save = vi.fn<Options['save']>((_, content) => Promise.resolve(versioned(8, content.work)));
    save.mockRejectedValueOnce(STALE);
    const { week } = drafting({ save });
    write(week, 'Kuchen');
    await vi.advanceTimersByTimeAsync(1000);

    expect(week.current().conflict).toMatchObject({
      mine: { work: 'Kuchen' },
      theirs: { data: { content: { work: 'Brot' } } },
    });
    expect(await week.flush()).toBeUndefined();

    week.keepMine();
    await vi.runAllTimersAsync();
    expect(save).toHaveBeenLastCalledWith('"7"', expect.objectContaining({ work: 'Kuchen' }));
    expect(week.current()).toMatchObject({ conflict: undefined, state: { name: 'saved' } });
  });

  it('takes the saved version if I say so, and sends nothing', async () => {
    const save = vi.fn(() => Promise.reject(STALE));
    const { options, week } = drafting({ save });
    write(week, 'Kuchen');
    await vi.advanceTimersByTimeAsync(1000);
    week.takeTheirs();
    await vi.runAllTimersAsync();

    expect(save).toHaveBeenCalledOnce();
    expect(week.current().form.work).toBe('Brot');
    expect(options.drop).toHaveBeenCalled();
  });

  describe('with something kept from an earlier visit', () => {
    const kept = (base: string) => {
      const content: WeekForm = { ...toForm(versioned(1, 'Teig').data.content, WEEK, 'de'), work: 'kept' };
      return { base, content, changedAt: 0 };
    };

    it('goes on with it when the server has seen nothing newer', async () => {
      const { options, week } = drafting({ kept: kept('"1"') });
      week.start();
      await vi.advanceTimersByTimeAsync(1000);

      expect(options.save).toHaveBeenCalledWith('"1"', expect.objectContaining({ work: 'kept' }));
    });

    it('asks when the server has something newer', () => {
      const { week } = drafting({ kept: kept('"0"') });
      week.start();

      expect(week.current().conflict).toMatchObject({ mine: { work: 'kept' }, theirs: { etag: '"1"' } });
    });
  });
});
