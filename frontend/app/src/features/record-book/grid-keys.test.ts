import { describe, expect, it } from 'vitest';
import { moved } from './grid-keys';

describe('keys in the table of weeks', () => {
  const lengths = [4, 5, 2];

  it('move to the neighbour', () => {
    expect(moved({ row: 1, column: 1 }, 'ArrowLeft', lengths)).toEqual({ row: 1, column: 0 });
    expect(moved({ row: 1, column: 1 }, 'ArrowDown', lengths)).toEqual({ row: 2, column: 1 });
  });

  it('stay inside, also where the next row is shorter', () => {
    expect(moved({ row: 1, column: 4 }, 'ArrowDown', lengths)).toEqual({ row: 2, column: 1 });
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', lengths)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 0, column: 3 }, 'ArrowRight', lengths)).toEqual({ row: 0, column: 3 });
  });

  it('go to the ends of the row', () => {
    expect(moved({ row: 1, column: 2 }, 'End', lengths)).toEqual({ row: 1, column: 4 });
    expect(moved({ row: 1, column: 2 }, 'Home', lengths)).toEqual({ row: 1, column: 0 });
  });

  it('leave every other key to the browser', () => {
    expect(moved({ row: 1, column: 2 }, 'Tab', lengths)).toBeUndefined();
  });
});
