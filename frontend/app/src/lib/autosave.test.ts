import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from './autosave';

describe('autosave', () => {
  let states: string[];
  beforeEach(() => {
    vi.useFakeTimers();
    states = [];
  });
  afterEach(() => vi.useRealTimers());

  function autosave(save: (text: string) => Promise<void>) {
    return new Autosave<string, string>({
      save,
      toProblem: String,
      onState: (state: SaveState<string>) => states.push(state.name),
      delay: 1000,
    });
  }

  it('waits until the person pauses and saves the last content once', async () => {
    const save = vi.fn(() => Promise.resolve());
    const saver = autosave(save);

    saver.change('H');
    await vi.advanceTimersByTimeAsync(500);
    saver.change('Ha');
    await vi.advanceTimersByTimeAsync(999);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);

    expect(save.mock.calls).toEqual([['Ha']]);
    expect(states).toEqual(['changed', 'changed', 'saving', 'saved']);
  });

  it('sends one request at a time and then what was written meanwhile', async () => {
    let running = 0;
    const sent: string[] = [];
    const saver = autosave(async (text) => {
      expect(++running).toBe(1);
      sent.push(text);
      await new Promise((done) => setTimeout(done, 5000));
      running--;
    });

    saver.change('first');
    await vi.advanceTimersByTimeAsync(1000);
    saver.change('second');
    await vi.advanceTimersByTimeAsync(20_000);

    expect(sent).toEqual(['first', 'second']);
    expect(states.at(-1)).toBe('saved');
  });

  it('keeps what could not be saved for the next try', async () => {
    const save = vi
      .fn<(text: string) => Promise<void>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue();
    const saver = autosave(save);

    saver.change('text');
    expect(await saver.flush()).toBe(false);
    expect(states.at(-1)).toBe('failed');
    expect(await saver.flush()).toBe(true);

    expect(save.mock.calls).toEqual([['text'], ['text']]);
  });

  it('saves at once when asked, before the record is submitted', async () => {
    const save = vi.fn(() => Promise.resolve());
    const saver = autosave(save);

    saver.change('text');
    expect(await saver.flush()).toBe(true);

    expect(save).toHaveBeenCalledOnce();
  });

  it('sends nothing that the person discarded', async () => {
    const save = vi.fn(() => Promise.resolve());
    const saver = autosave(save);

    saver.change('text');
    saver.discard();
    await vi.runAllTimersAsync();

    expect(save).not.toHaveBeenCalled();
    expect(states.at(-1)).toBe('clean');
  });
});
