import { describe, expect, it } from 'vitest';
import { delegationState } from './delegation-state';

const now = new Date('2026-11-23T12:00:00Z');

describe('a delegation [DEL-2]', () => {
  it('runs without an end', () => {
    expect(delegationState({}, now)).toEqual({ kind: 'running' });
  });

  it('runs while its end is far', () => {
    expect(delegationState({ validUntil: '2026-12-23T12:00:01Z' }, now)).toEqual({ kind: 'running' });
  });

  it('says thirty days before on which day it is used for the last time', () => {
    expect(delegationState({ validUntil: '2026-11-30T23:00:00Z' }, now)).toEqual({
      kind: 'ending',
      lastDay: '2026-11-30',
    });
  });

  it('is over from its end on', () => {
    expect(delegationState({ validUntil: '2026-11-23T12:00:00Z' }, now)).toEqual({
      kind: 'ended',
      endedAt: '2026-11-23T12:00:00Z',
    });
  });

  it('is over when somebody ended it, whatever its own end was', () => {
    const ended = { validUntil: '2099-12-31T23:00:00Z', endedAt: '2026-11-20T08:00:00Z' };
    expect(delegationState(ended, now)).toEqual({ kind: 'ended', endedAt: '2026-11-20T08:00:00Z' });
  });
});
