import { describe, expect, it } from 'vitest';
import { answersFrom, noAnswers, reachableStep } from './activation-answers';
import { stepOf, stepsWithoutCode } from './steps';

const CODE = 'K7PM-3XQ9-TR4W-A0B1-';
const whole = { chamberId: 'c1', companyNumber: '4711', code: '0000-0000-0000-0000-0' };

describe('the activation wizard', () => {
  it('is filled in by the QR code of the letter [ACC-3]', () => {
    const fragment = new URLSearchParams('chamber=c1&number=4711&code=0000-0000-0000-0000-0');
    expect(answersFrom(fragment)).toEqual(whole);
    expect(reachableStep('check', whole)).toBe('check');
  });

  it('begins empty without one', () => {
    expect(answersFrom(new URLSearchParams(''))).toBeUndefined();
  });

  it('knows its steps by their names in the address', () => {
    expect(stepOf({ step: 'code' })).toEqual({ step: 'code' });
    expect(stepOf({ step: 'elsewhere' })).toEqual({});
  });

  it('goes no further than the first open question', () => {
    expect(reachableStep('check', noAnswers)).toBe('chamber');
    expect(reachableStep('check', { ...whole, companyNumber: ' ' })).toBe('number');
    expect(reachableStep('check', { ...whole, code: CODE })).toBe('code');
    expect(reachableStep('number', { ...noAnswers, chamberId: 'c1' })).toBe('number');
  });

  it('needs no code where none is asked for [ACC-3]', () => {
    const lost = { ...whole, code: '' };
    expect(reachableStep('check', lost, stepsWithoutCode)).toBe('check');
    expect(reachableStep('check', { ...lost, companyNumber: '' }, stepsWithoutCode)).toBe('number');
  });
});
