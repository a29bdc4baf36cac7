import { describe, expect, it } from 'vitest';
import { formatHours } from './hours';
import { parseHours } from './parse-hours';

describe('hours', () => {
  it.each([
    ['8', 480],
    ['7,5', 450],
    ['7.5', 450],
    ['7:30', 450],
    ['7h30', 450],
    ['7 h 30', 450],
    ['7,75 h', 465],
    [' 0 ', 0],
    ['24', 1440],
  ])('%s is %i minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes);
  });

  it.each(['', 'acht', '25', '24:01', '7:60', '7:5', '-1', '7,555', '1e1'])(
    '%s is no duration of a day',
    (text) => {
      expect(parseHours(text)).toBeUndefined();
    },
  );

  it('are shown in the way of the language', () => {
    expect(formatHours(450, 'de')).toBe('7,5');
    expect(formatHours(450, 'en')).toBe('7.5');
    expect(formatHours(2370, 'fr')).toBe('39,5');
  });

  it('are shown as on a clock where no short decimal fits', () => {
    expect(formatHours(440, 'de')).toBe('7:20');
  });

  it('can be read again as they are shown', () => {
    for (let minutes = 0; minutes <= 1440; minutes++) {
      expect(parseHours(formatHours(minutes, 'de'))).toBe(minutes);
    }
  });
});
